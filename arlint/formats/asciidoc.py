"""AsciiDoc: paragraphs, titles, list items and quotations; everything else is left alone."""

from __future__ import annotations

import re

from arlint.formats import Part
from arlint.formats.lines_ import Line, lines, show
from arlint.formats.masking import Mask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

SUFFIXES = (".adoc", ".asciidoc")
IS_PACKAGE = False

#: What a line of these opens is not prose until the same line closes it.
_VERBATIM = re.compile(r"(-{4,}|\.{4,}|\+{4,}|/{4,}|[|,:!]={3,}|```+)[^\s`]*[ \t]*")
#: What stands between these is, and they themselves part it.
_DELIMITER = re.compile(r"(?:={4,}|\*{4,}|_{4,}|--|<<<|'{3,}|-{3}|\*{3}|~{4,}|\^{4,})[ \t]*")
_ASIDE = re.compile(
    r"//(?!/).*|:!?[\w-]+!?:(?:[ \t].*)?|\[.*\][ \t]*|[a-z][\w-]*::\S*\[.*\][ \t]*|\+[ \t]*"
    r"|(?:ifdef|ifndef|ifeval|endif)::.*"
)
_MARKER = re.compile(
    r"(?:=+|\#+)[ \t]+|\.(?=[^\s.])|[ \t]*(?:\*+|-+|\.+|\d+\.|[a-zA-Z]\.|<(?:\d+|\.)>)[ \t]+(?:\[[ *x]\][ \t]+)?"
    r"|(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+"
)
_TERM = re.compile(r"(?P<term>[^\s].*?)(?P<marker>:{2,4}|;;)(?:[ \t]+|\Z)")

_INLINE = re.compile(
    r"(?P<word>`+(?=\S)[^`]+(?<=\S)`+|\+{1,3}(?=\S)[^+\n]+(?<=\S)\+{1,3}|<<[^<>\n,]+>>|\{[\w:.-]+\}|\(\(\(?[^()]+\)?\)\)"
    r"|(?:pass|stem|latexmath|asciimath|kbd|btn|menu|image|icon|footnote|footnoteref|anchor|indexterm2?|counter2?):"
    r"[^\s\[]{0,99}\[[^\]]{0,999}\]|\[\[[^\]\[]{0,199}\]\]|\$\$.+?\$\$)"
    r"|(?:(?:https?|ftp|irc|mailto|link|xref):[^\s\[\]]{1,999}|<<[^<>\n,]+,)(?:\[(?P<inner_link>[^\]]{0,999})\]|(?<=,)(?P<inner_ref>[^<>]*)>>)"
    r"|(?<![\w*])(?:\[[^\]\[\n]{0,99}\])?\*(?=[^\s*])(?P<inner_b>[^*]+?)(?<=\S)\*(?![\w*])|\*\*(?P<inner_bb>[^*\n]+)\*\*"
    r"|(?<![\w_])(?:\[[^\]\[\n]{0,99}\])?_(?=[^\s_])(?P<inner_i>[^_]+?)(?<=\S)_(?![\w_])|__(?P<inner_ii>[^_\n]+)__"
    r"|(?<![\w\#])(?:\[[^\]\[\n]{0,99}\])?\#(?=[^\s\#])(?P<inner_m>[^\#]+?)(?<=\S)\#(?![\w\#])"
    r"|[ \t]\+(?=\r?\n|\Z)|[ \t]+(?=\r?\n)|(?<=\n)[ \t]+",
    re.DOTALL,
)


def split(source: str, wanted: Sequence[str] = ()) -> list[Part]:
    """The whole file under its mask."""
    mask = Mask(source)
    block: list[Line] = []
    verbatim = ""  # the line that ends what is not prose
    in_header = True  # author and revision follow the title at once
    source_follows = False  # a paragraph of code, as `[source]` says
    for line in lines(source, mask.done):
        text = line.text.strip()
        if verbatim:
            if text == verbatim:
                verbatim = ""
            continue
        fence = _VERBATIM.fullmatch(line.text)
        if fence or _DELIMITER.fullmatch(line.text) or not text:
            _paragraph(mask, block)
            block = []
            if fence:
                verbatim = "```" if fence[1].startswith("`") else fence[1]
            source_follows = False
            in_header = in_header and not mask.blocks and not fence
        elif not block and _ASIDE.fullmatch(line.text):
            source_follows = bool(re.match(r"\[(?:source|listing|literal|stem|latexmath|asciimath|pass|,)", text))
        elif source_follows or (not block and line.indent and not _MARKER.match(line.text)):
            source_follows = True  # up to the next blank line
        elif in_header and mask.blocks and not block:
            continue
        elif block and (_ASIDE.fullmatch(line.text) or _MARKER.match(line.text) or _TERM.match(line.text)):
            _paragraph(mask, block)
            block = [] if _ASIDE.fullmatch(line.text) else [line]
        else:
            if block and block[0].text.startswith("="):
                _paragraph(mask, block)
                block = []
                if in_header:
                    continue
            block.append(line)
            if not (in_header and not mask.blocks and line.text.startswith("= ")):
                in_header = False
    _paragraph(mask, block)
    return [Part(source, mask.finish(), mask.blocks)]


def _paragraph(mask: Mask, block: list[Line]) -> None:
    if not block:
        return
    start, end = block[0].start, block[-1].end
    marker = _MARKER.match(block[0].text)
    start += marker.end() if marker else block[0].indent
    mask.part()
    term = _TERM.match(mask.source, start, block[0].end)
    if term:
        show(mask, start, term.end("term"), _INLINE)
        mask.part()
        start = term.end()
        while start < end and mask.source[start] in " \t\r\n":
            start += 1
    if start < end:
        show(mask, start, end, _INLINE)
    mask.part()
