"""HTML as browsers cut it: tags, comments and raw text, with their exact places.

This follows the tokenizer of the WHATWG standard (https://html.spec.whatwg.org/multipage/parsing.html#tokenization)
as far as the borders of tokens go, broken markup included; parsers that stand on it do not tell places, or tell them
after they have changed the line ends.  What is not in the standard: template tags `<?php … ?>` and `<% … %>`.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    #: kind, start, end, name of the element in lower case
    Token = tuple[str, int, int, str]

TEXT, OPEN, CLOSE, COMMENT, TEMPLATE = "text", "open", "close", "comment", "template"

_SPACE = r"[\t\n\f\r ]"
_NAME = r"[a-zA-Z][^\t\n\f\r />]*+"
#: An attribute; where there is a `=`, a value or the end of the tag has to follow.
ATTRIBUTE = (
    rf"(?P<attribute>=[^\t\n\f\r />=]*+|[^\t\n\f\r />=]++)"
    rf"(?:{_SPACE}*+={_SPACE}*+"
    r"(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<bare>[^\t\n\f\r >\"'][^\t\n\f\r >]*+)|(?=>))"
    rf"|(?!{_SPACE}*+=))"
)
_UNNAMED = re.sub(r"\?P<\w+>", "?:", ATTRIBUTE)

_MARKUP = (
    rf"<(?P<open>{_NAME})(?:[\t\n\f\r /]++|{_UNNAMED})*+>"
    rf"|</(?P<close>{_NAME})(?:[\t\n\f\r /]++|{_UNNAMED})*+>"
    r"|<!--(?:-?>|.*?(?:--!?>|\Z))"
    r"|(?P<template><\?(?:php\b|=).*?\?>|<%.*?%>)"
    r"|(?P<cdata><!\[CDATA\[.*?(?:\]\]>|\Z))"
    r"|<[!?][^>]*+(?:>|\Z)|</[^a-zA-Z>][^>]*+(?:>|\Z)|</>"
    r"|</?[a-zA-Z].*"  # the file ends within a tag: browsers drop it
)
_BOGUS = r"<!\[CDATA\[[^>]*+(?:>|\Z)"
_SCRIPT = r"<!--|-->|<(/?)script(?=[\t\n\f\r />])"

#: Elements whose content is text and nothing else.
RAW = frozenset((
    "iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title", "xmp",
))  # fmt: skip


def tokens(
    source: str, start: int = 0, end: int | None = None, xml: bool = False
) -> Generator[Token, bool | None, None]:
    """The tokens of [start, end) of `source`, without gaps.

    xml : read as XHTML, where no element is raw text and CDATA sections are text.

    A caller may `send` True for an `open` token to say that its element is foreign (SVG, MathML): there too no element
    is raw text, and what follows is cut so until it sends False.
    """
    end = len(source) if end is None else end
    search = re.compile(_MARKUP, re.DOTALL).search
    foreign = xml
    at = start
    while True:
        found = search(source, at, end)
        if found is None:
            if at < end:
                yield TEXT, at, end, ""
            return
        first, last = found.span()
        if first > at:
            yield TEXT, at, first, ""
        at = last
        kind = found.lastgroup
        if kind == "open":
            name = found["open"].lower()
            asked = yield OPEN, first, last, name
            foreign = xml or bool(asked)
            if name in RAW and not foreign:
                at = _raw_end(source, name, last, end)
                if at > last:
                    yield TEXT, last, at, name
        elif kind == "close":
            asked = yield CLOSE, first, last, found["close"].lower()
            foreign = xml or bool(asked)
        elif kind == "cdata":
            if foreign:
                closed = source.startswith("]]>", last - 3)
                yield COMMENT, first, first + 9, ""
                if last - 3 * closed > first + 9:
                    yield TEXT, first + 9, last - 3 * closed, "CDATA"
                if closed:
                    yield COMMENT, last - 3, last, ""
            else:
                bogus = re.compile(_BOGUS).match(source, first, end)
                at = bogus.end() if bogus else last
                yield COMMENT, first, at, ""
        else:
            yield TEMPLATE if kind else COMMENT, first, last, ""


def _raw_end(source: str, name: str, at: int, end: int) -> int:
    """Where the end tag of a raw element stands whose content begins at `at`."""
    if name == "plaintext":
        return end
    if name != "script":
        found = re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE).search(source, at, end)
        return found.start() if found else end
    # A script may hold `<!-- <script> </script> -->`, which does not end it.
    escaped, doubly = False, False
    pattern = re.compile(_SCRIPT, re.IGNORECASE)
    while True:
        found = pattern.search(source, at, end)
        if found is None:
            return end
        sign = found[0]
        at = found.end()
        if sign == "<!--":
            if not escaped:
                escaped = True
                at -= 2  # `<!-->` ends at once
        elif sign == "-->":
            escaped = doubly = False
        elif not found[1]:
            doubly = escaped
        elif doubly:
            doubly = False
        else:
            return found.start()


def attributes(source: str, start: int, end: int) -> Iterator[tuple[str, int, int, str]]:
    """(name, start and end of the value, its quotation mark) of the attributes in the tag at [start, end)."""
    first = re.compile(_NAME).match(source, start + 1)
    at = first.end() if first else end
    for found in re.compile(ATTRIBUTE).finditer(source, at, end):
        which = found.lastgroup
        if which in ("double", "single", "bare"):
            quote = {"double": '"', "single": "'", "bare": ""}[which]
            yield found["attribute"].lower(), *found.span(which), quote
        else:
            yield found["attribute"].lower(), found.end(), found.end(), ""
