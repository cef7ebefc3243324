"""XML: its tags and texts with their exact places.

The standard library's parser decides whether the file is well-formed; then one regular expression can cut it.  Nothing
is ever fetched, and a file that declares entities is refused: nothing an article needs, and a known way to make small
files enormous.
"""

from __future__ import annotations

import re
from html import unescape
from xml.parsers import expat

from arlint.formats import FormatError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.formats.fields import Piece

    #: kind, start, end, name with its prefix
    Token = tuple[str, int, int, str]

OPEN, CLOSE, EMPTY, TEXT, CDATA = "open", "close", "empty", "text", "cdata"

#: Deeper than anybody writes.
DEEPEST = 1_000
#: Encodings that a declaration may name: how the file was decoded is told by its bytes, and by the user.
_ENCODINGS = frozenset(("utf-8", "utf-16", "utf8", "utf-16le", "utf-16be", "windows-1256", "cp1256", "iso-8859-6"))

_MARKUP = (
    r"<!--.*?-->|<\?.*?\?>|<!\[CDATA\[(?P<cdata>.*?)\]\]>|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>"
    r"|<(?P<close>/?)(?P<name>[^\s/>]+)(?:[^\"'>]++|\"[^\"]*+\"|'[^']*+')*+>"
)
_REFERENCE = re.compile(r"&(?:#[0-9]+|#x[0-9a-fA-F]+|lt|gt|amp|quot|apos);|\r\n?")
_ATTRIBUTE = r"\s{name}\s*=\s*(?:\"(?P<a>[^\"]*)\"|'(?P<b>[^']*)')"


def validate(source: str, entities: bool = False) -> None:
    """Raise FormatError unless `source` is well-formed XML that declares no entities.

    entities : it may use those of a DTD that is not read, as XHTML does (`&nbsp;`).
    """
    declared = re.match(r"\ufeff?<\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"']*)", source)
    if declared and declared[1].lower() not in _ENCODINGS:
        raise FormatError("xml-encoding", encoding=declared[1])
    depth = 0
    parser = expat.ParserCreate("utf-8")

    def opened(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise _error(parser.CurrentLineNumber, parser.CurrentColumnNumber, "nested too deeply")

    def closed(name: str) -> None:
        nonlocal depth
        depth -= 1

    def entity(*values: object) -> None:
        raise FormatError("xml-entities", line=parser.CurrentLineNumber)

    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.EntityDeclHandler = entity
    if entities:
        parser.UseForeignDTD(True)
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE)
        parser.ExternalEntityRefHandler = lambda *place: 1  # it is read as if it were empty
    try:
        parser.Parse(source.encode("utf-8"), True)
    except expat.ExpatError as error:
        raise _error(error.lineno, error.offset, expat.ErrorString(error.code)) from None


def _error(line: int, column: int, reason: str) -> FormatError:
    return FormatError("malformed", format="XML", line=line, column=column + 1, reason=reason)


def tokens(source: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The tags and texts of a well-formed document, or of [start, end) of it; no comments."""
    at = start
    for found in re.compile(_MARKUP, re.DOTALL).finditer(source, start, len(source) if end is None else end):
        first, last = found.span()
        if first > at:
            yield TEXT, at, first, ""
        at = last
        name = found["name"]
        if name:
            kind = CLOSE if found["close"] else EMPTY if source[last - 2] == "/" else OPEN
            yield kind, first, last, name
        elif found["cdata"] is not None:
            yield CDATA, *found.span("cdata"), ""
    if end is not None and at < end:
        yield TEXT, at, end, ""


def attribute(source: str, start: int, end: int, name: str) -> str:
    """The value of an attribute of the tag at [start, end), or an empty string."""
    found = re.compile(_ATTRIBUTE.format(name=name)).search(source, start, end)
    return unescape(found[found.lastgroup]) if found and found.lastgroup else ""


def pieces(source: str, start: int, end: int, kind: str = TEXT) -> Iterator[Piece]:
    """The pieces of a text, of a CDATA section, or of elements as they stand; XML reads every line end as `\\n`."""
    last = start
    for found in _REFERENCE.finditer(source, start, end):
        is_line_end = found[0][0] == "\r"
        if kind != TEXT and not is_line_end:
            continue
        if found.start() > last:
            yield last, found.start(), source[last : found.start()]
        last = found.end()
        yield found.start(), last, "\n" if is_line_end else unescape(found[0])
    if last < end:
        yield last, end, source[last:end]


def encode(text: str) -> str:
    """`text` as it is written between tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


def encode_cdata(text: str) -> str:
    """`text` as it is written in a CDATA section."""
    return text.replace("]]>", "]]]]><![CDATA[>")
