"""JSON, and JSON Lines: a part for each string value that is prose.

`wanted` names fields: `text`, or `article.body` where `text` would say too little; names of lists count as the fields
they stand in.  Without it every value with enough Arabic is read.  A value with tags in it is read as HTML.

The standard library decides whether the file is JSON at all; one regular expression then walks its strings and
brackets to tell where the values stand.  Nothing is written anew but the characters of a fix, in the file's own
manner: `\\u060c` where it has no letters but ASCII.
"""

from __future__ import annotations

import json
import re
from functools import partial

from arlint.formats import FormatError, MalformedError
from arlint.formats.fields import Field, expanded, has_arabic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arlint.formats import Part
    from arlint.formats.fields import Piece

SUFFIXES = (".json", ".jsonl", ".ndjson")
IS_PACKAGE = False

#: Deeper than any article lies.
DEEPEST = 500

_TOKEN = re.compile(r'"((?:[^"\\]+|\\.)*+)"(\s*+:)?|[\[{\]},]', re.DOTALL)
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.", re.DOTALL)
_UNWRITABLE = re.compile(r'["\\\x00-\x1f\ud800-\udfff]')


def split(source: str, wanted: Sequence[str] = ()) -> list[Part]:
    """A part for each value; in JSON Lines `place` counts records, in JSON it says the way to the value."""
    start = 1 if source.startswith("\ufeff") else 0
    lines = _is_lines(source, start)
    write = _writer(source)
    paths = [tuple(name.split(".")) for name in wanted]
    parts: list[Part] = []
    known: dict[str, None] = {}
    number = 0
    while start < len(source):
        end = len(source)
        if lines:
            end = source.find("\n", start) + 1 or end
            if not source[start:end].strip():
                start = end
                continue
            number += 1
        _validate(source, start, end)
        for keys, place, low, high in _values(source, start, end):
            raw = source[low:high]
            if paths:
                known[".".join(keys)] = None
                if not any(keys[-len(path) :] == path for path in paths):
                    continue
            text = json.loads(f'"{raw}"', strict=False) if "\\" in raw else raw
            if paths or has_arabic(text):
                place = f"record {number}, field {place}" if lines and place else place or f"record {number or 1}"
                parts += expanded(Field(text, place, partial(_pieces, source, low, high), write))
        start = end
    if paths and not parts and known:
        raise FormatError("no-field", fields=", ".join(wanted), known=", ".join(list(known)[:12]))
    return parts


def _is_lines(source: str, start: int) -> bool:
    """Whether the file is JSON Lines: its first line is a value, and there is more."""
    end = source.find("\n", start)
    if end < 0 or not source[end:].strip():
        return False
    try:
        json.loads(source[start:end])
    except (ValueError, RecursionError):
        return False
    return True


def _validate(source: str, start: int, end: int) -> None:
    """Raise MalformedError unless [start, end) is one JSON value."""
    try:
        json.loads(source[start:end], parse_int=float)  # numbers are not ours: no limit to their length
    except json.JSONDecodeError as error:
        raise MalformedError("JSON", source, start + error.pos, error.msg) from None
    except RecursionError:
        raise MalformedError("JSON", source, start, "nested too deeply") from None


def _values(source: str, start: int, end: int) -> Iterator[tuple[tuple[str, ...], str, int, int]]:
    """(keys, place, start, end) of each string value between its quotes."""
    keys: list[str] = []  # of the objects around, the innermost last
    names: list[str] = []  # the same with places in lists: `items[2]`
    open_: list[int] = []  # for each bracket: -1 for an object, else how many items of the list came before
    for token in _TOKEN.finditer(source, start, end):
        sign = token[0]
        if token[2]:  # a key
            key = json.loads(f'"{token[1]}"', strict=False) if "\\" in sign else token[1]
            keys[-1] = key
            names[-1] = key
        elif sign == "{" or sign == "[":
            if len(open_) == DEEPEST:
                raise MalformedError("JSON", source, token.start(), "nested too deeply")
            open_.append(-1 if sign == "{" else 0)
            keys.append("")
            names.append("" if sign == "{" else "[0]")
        elif sign == "}" or sign == "]":
            open_.pop()
            keys.pop()
            names.pop()
        elif sign == ",":
            if open_[-1] >= 0:
                open_[-1] += 1
                names[-1] = f"[{open_[-1]}]"
        else:
            place = ".".join(names).replace(".[", "[")
            yield tuple(key for key in keys if key), place, token.start(1), token.end(1)


def _pieces(source: str, start: int, end: int) -> Iterator[Piece]:
    last = start
    for escape in _ESCAPE.finditer(source, start, end):
        if escape.start() > last:
            yield last, escape.start(), source[last : escape.start()]
        last = escape.end()
        yield escape.start(), last, json.loads(f'"{escape[0]}"')
    if last < end:
        yield last, end, source[last:end]


class _Writer:
    """Writes texts as the file writes them."""

    def __init__(self, ascii_only: bool, upper: bool) -> None:
        self._ascii_only = ascii_only
        self._upper = upper

    def __call__(self, text: str) -> str:
        if not self._ascii_only:
            return _UNWRITABLE.sub(lambda match: json.dumps(match[0])[1:-1], text)
        written = json.dumps(text)[1:-1]
        if self._upper:
            written = re.sub(r"\\u[0-9a-f]{4}", lambda match: "\\u" + match[0][2:].upper(), written)
        return written


def _writer(source: str) -> _Writer:
    escape = re.search(r"\\u(?:[0-9]{0,3}([A-F])|[0-9]{0,3}[a-f])", source) if source.isascii() else None
    return _Writer(source.isascii() and "\\u" in source, bool(escape and escape[1]))
