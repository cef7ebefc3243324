"""gettext catalogues: a part for each translation (`msgstr`); what programs fill in, and tags, are protected."""

from __future__ import annotations

import re
from functools import partial

from arlint.document import OPAQUE, TRANSPARENT, Document
from arlint.formats import MalformedError
from arlint.formats.fields import Field, has_arabic
from arlint.formats.html_ import ENTITY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arlint.formats import Part
    from arlint.formats.fields import Piece

SUFFIXES = (".po", ".pot")
IS_PACKAGE = False

_LINE = re.compile(
    r"[ \t]*(?:(?P<comment>#[^\n]*)|(?P<keyword>msgctxt|msgid_plural|msgid|msgstr)(?:\[\d+\])?[ \t]*"
    r'(?=")|)(?:"(?P<string>(?:[^"\\\n]++|\\.)*+)")?[ \t\r]*(?:\n|\Z)'
)
_ESCAPE = re.compile(r"\\(?:[0-7]{1,3}|x[0-9a-fA-F]{1,2}|.)")
_MEANINGS = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
_PROTECTED = re.compile(
    r"%(?:\(\w+\)|\d+\$)?[-+ #0]*\d*(?:\.\d+)?(?:hh|ll|[hlLqjzt])?[diouxXeEfFgGcrs@](?![a-zA-Z])|%%|%\d|%\{\w+\}|%n"
    rf"|\$?\{{[^{{}}\s]*\}}|(?P<tag></?[a-zA-Z][^<>]*>)|{ENTITY}"
)


class Message(Field):
    """A translation, with placeholders, tags and references masked."""

    __slots__ = ()

    def reread(self, text: str, suffix: str) -> Document:
        mask = _PROTECTED.sub(lambda found: (TRANSPARENT if found["tag"] else OPAQUE) * len(found[0]), text)
        return Document(text) if mask == text else Document(text, mask, _paragraphs(mask), ".po")


def _paragraphs(mask: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(r"[^\n]*\S[^\n]*", mask)]


def split(source: str, wanted: Sequence[str] = ()) -> list[Part]:
    """A part for each msgstr with Arabic; `place` has the words it translates."""
    parts: list[Part] = []
    at = 1 if source.startswith("\ufeff") else 0
    keyword, original = "", ""
    strings: list[tuple[int, int]] = []

    def close() -> None:
        nonlocal original
        text = "".join(piece for _, _, piece in _pieces(source, strings))
        if keyword == "msgid":
            original = text
        elif keyword == "msgstr" and original and has_arabic(text):
            short = original if len(original) < 40 else original[:39] + "…"
            parts.append(Message(text, f"msgid {short!r}", partial(_pieces, source, list(strings)), _encode))

    while at < len(source):
        found = _LINE.match(source, at)
        if found is None or (found["string"] is not None and not keyword and not found["keyword"]):
            raise MalformedError(
                "PO", source, at, "neither a comment nor a keyword with a string between quotation marks"
            )
        at = found.end()
        if found["keyword"]:
            close()
            keyword = found["keyword"]
            strings = []
        if found["string"] is not None:
            strings.append(found.span("string"))
    close()
    return parts


def _pieces(source: str, strings: list[tuple[int, int]]) -> Iterator[Piece]:
    for start, end in strings:
        last = start
        for found in _ESCAPE.finditer(source, start, end):
            if found.start() > last:
                yield last, found.start(), source[last : found.start()]
            last = found.end()
            yield found.start(), last, _meaning(found[0][1:])
        if last < end:
            yield last, end, source[last:end]


def _meaning(escape: str) -> str:
    if escape[0] in "01234567":
        return chr(int(escape, 8))
    return chr(int(escape[1:], 16)) if escape[0] == "x" and escape[1:] else _MEANINGS.get(escape, escape)


def _encode(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
