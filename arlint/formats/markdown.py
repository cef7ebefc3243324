"""Markdown: CommonMark with tables, footnotes, task lists, math, alerts and front matter.

pyromark tells the byte range of every event.  Between two pieces of prose lies markup, and it is filled so that a
sentence reads on over what only decorates it and stops at what parts it:

- emphasis, links' brackets and targets, `#`, `>`, list markers, hard breaks' spaces vanish (`TRANSPARENT`);
- code, math, character references, footnote marks, images' frames and autolinks stand for a word (`OPAQUE`);
- code blocks, comments, link definitions and front matter vanish, but for the front matter's title and description;
- where a block begins, a character of its marker becomes a newline if no blank line stands there: no rule spans a
  blank line, so no rule spans two list items or two table cells.

A piece is prose only if the source says letter for letter what the parser understood; `&quot;` for instance does not.
"""

from __future__ import annotations

import re

import pyromark

from arlint.document import CLOSING, OPAQUE, TRANSPARENT
from arlint.formats import Part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from pyromark.event import Range

    from arlint.document import Span

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".mdx")
IS_PACKAGE = False

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_MATH
    | pyromark.Options.ENABLE_HEADING_ATTRIBUTES
    | pyromark.Options.ENABLE_YAML_STYLE_METADATA_BLOCKS
    | pyromark.Options.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
    | pyromark.Options.ENABLE_GFM
)

_INLINE = frozenset(("Emphasis", "Strong", "Strikethrough", "Link", "Image"))
_HIDDEN = frozenset(("CodeBlock", "MetadataBlock"))
_WORDS = frozenset(("Code", "InlineMath", "DisplayMath", "FootnoteReference"))

#: HTML elements that decorate words, those whose content is no prose, and those that part text.
_PHRASING = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins",
    "label", "mark", "nobr", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "u", "wbr",
))  # fmt: skip
_CODE = frozenset(("code", "kbd", "samp", "var", "tt"))
_PARTING = frozenset((
    "address", "article", "aside", "blockquote", "caption", "center", "col", "colgroup", "dd", "details", "dialog",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "legend", "li", "main", "menu", "nav", "ol", "optgroup", "option", "p", "picture", "pre",
    "section", "select", "source", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video",
))  # fmt: skip
_NAME = re.compile(r"</?([a-zA-Z][\w.-]*)")
_HTML = re.compile(
    r"<!--.*?(?:-->|\Z)|<[?!][^>]*(?:>|\Z)"
    r"|<(?P<raw>script|style|pre|textarea|svg|math)\b.*?(?:</(?P=raw)\s*>|\Z)"
    r"|<(?P<code>code|kbd|samp|var|tt)\b.*?(?:</(?P=code)\s*>|\Z)"
    r"""|(?P<tag></?[a-zA-Z](?:(?>(?:[^<>"']+|"[^"]*"|'[^']*')*)>|[^>]*(?:>|\Z)))"""
    r"|(?P<word>&(?:#\w+|\w+);)"
    r"|(?P<indent>(?:\A|(?<=[\r\n]))[ \t>]+)",
    re.DOTALL | re.IGNORECASE,
)

_LINE_ENDS_ASIDE = re.compile(r"[^\r\n]+")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_ARABIC = re.compile(r"[ء-ي]")

#: Front matter: a title or description on one line whose value is plain text or quoted without escapes.
_FIELD = re.compile(
    r"""^(?:title|description|subtitle|summary|excerpt)[ \t]*[:=][ \t]*"""
    r"""(?:"(?P<double>[^"\\\n]+)"|'(?P<single>[^'\n]+)'"""
    r"""|(?P<plain>[^\s"'\[\]{}>|*&!%@`#,?:-](?:(?!:\s|[ \t]\#)[^\r\n])*?))"""
    r"[ \t]*(?:\#[^\n]*)?\r?$",
    re.MULTILINE | re.VERBOSE,
)

#: What site generators read before Markdown does: shortcodes, template tags, JSX comments, containers.
_TEMPLATES = re.compile(
    r"\{\{[<%\ufdd0].*?\}\}|\{%.*?%\}|\{\{[^{}\n]*[.|][^{}\n]*\}\}"
    r"|[ \t]*\{/\*.*?\*/\}"
    r"|\[/?(?:caption|gallery|embed|audio|video|playlist)\b[^\]\n]*\]|\[[a-z_-]+ [a-z_-]+=[^\]\n]*\]|\[/[a-z_-]+\]"
    r"|^:::.*$"
    r"|^(?:import .*[\"']|export (?:default|const|function)\b.*)$",
    re.MULTILINE,
)
_TEMPLATE_SIGNS = ("{{", "{%", "{/*", "[", ":::", "import ", "export ")


def split(source: str, wanted: Sequence[str] = ()) -> list[Part]:
    """The whole file, under its mask."""
    bom = "\ufeff" if source.startswith("\ufeff") else ""  # with it the parser sees no front matter
    text = source[len(bom) :]
    try:
        data = text.encode()
    except UnicodeEncodeError:
        data = _SURROGATE.sub(OPAQUE, text).encode()
    builder = _Builder(data)
    builder.read(pyromark.events_with_range(data.decode(), options=_OPTIONS))
    mask, blocks = _without_templates("".join(builder.parts), builder.blocks)
    if bom:
        return [Part(source, bom + mask, [(start + 1, end + 1) for start, end in blocks])]
    return [Part(source, mask, blocks)]


def comments(source: str) -> list[Span]:
    """Where Markdown has HTML comments: one in code, or in the value of an attribute, is only shown."""
    bom = source.startswith("\ufeff")
    data = _SURROGATE.sub(OPAQUE, source[bom:]).encode()
    blocks: list[Span] = []  # bytes; a block of HTML is told line by line
    for event, place in pyromark.events_with_range(data.decode(), options=_OPTIONS):
        if type(event) is dict and ("Html" in event or "InlineHtml" in event):
            start, end = place["start"], place["end"]
            if blocks and blocks[-1][1] == start and "Html" in event:
                blocks[-1] = blocks[-1][0], end
            else:
                blocks.append((start, end))
    found: list[Span] = []
    for start, end in blocks:
        first = bom + len(data[:start].decode())
        matches = _HTML.finditer(data[start:end].decode())
        found += ((first + match.start(), first + match.end()) for match in matches if match[0].startswith("<!--"))
    return found


class _Builder:
    """Walks the events once and writes the mask piece by piece, up to byte `done` of the source."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.parts: list[str] = []
        self.blocks: list[Span] = []
        self.done = 0  # bytes
        self.length = 0  # code points
        self.first: int | None = None  # where the open block's prose begins
        self.last = 0  # where what was shown last ends
        self.apart = False  # whether a new block begins here
        self.has_prose = False

    def read(self, events: Iterator[tuple[Any, Range]]) -> None:
        data = self.data
        hidden = ""  # the block or element whose text is not prose
        html: Span | None = None
        for event, place in events:
            if type(event) is str:
                continue  # a break or a rule: left to the gap before the next piece
            start, end = place["start"], place["end"]
            ((kind, value),) = event.items()
            if kind == "Start":
                name = value if type(value) is str else next(iter(value))
                if name not in _INLINE:
                    self.part()
                    hidden = name if name in _HIDDEN else ""
                elif name == "Image":
                    self.word(start, start + 2)
                elif name == "Link" and value["Link"]["link_type"] in ("Autolink", "Email"):
                    self.word(start, end)
            elif kind == "End":
                name = value if type(value) is str else next(iter(value))
                if name == "Image":
                    self.word(self.done, end)
                elif name in _INLINE:
                    self.fill(end, CLOSING)
                else:
                    if html:
                        self.html(*html)
                        html = None
                    self.part()
                    hidden = ""
            elif start < self.done or hidden == "CodeBlock":
                continue
            elif kind == "Text":
                if hidden == "MetadataBlock":
                    self.front_matter(start, end)
                elif hidden or data[start:end] != value.encode():
                    self.word(start, end)
                else:
                    self.show(value, start, end)
            elif kind == "InlineMath" and "\\" not in value and _ARABIC.search(value):
                self.show(data[start:end].decode(), start, end)  # prices, not a formula: `بين $5 و 6$`
            elif kind in _WORDS:
                self.word(start, end)
            elif kind == "Html":
                html = (html[0], end) if html else (start, end)
            elif kind == "InlineHtml":
                hidden = self.inline_tag(value, start, end, hidden)
        self.part()
        self.fill(len(data), TRANSPARENT)

    def part(self) -> None:
        """A block ends here."""
        if self.has_prose and self.first is not None:
            self.blocks.append((self.first, self.last))
        self.first = None
        self.has_prose = False
        self.apart = True

    def fill(self, end: int, filler: str) -> None:
        """Mask the bytes up to `end`; line ends stay."""
        if end <= self.done:
            return
        gap = self.data[self.done : end]
        self.done = end
        if b"\n" in gap or b"\r" in gap:
            mask = _filled(gap.decode(), filler)
        else:
            mask = filler * (len(gap) if gap.isascii() else len(gap.decode()))
        if self.apart and self.parts:
            mask = _parting(mask)
            self.apart = False
        self.parts.append(mask)
        self.length += len(mask)

    def show(self, prose: str, start: int, end: int) -> None:
        """The bytes from `start` to `end` are `prose`."""
        if start > self.done:
            self.fill(start, TRANSPARENT)
        if self.first is None:
            self.first = self.length
        self.apart = False
        self.has_prose = True
        self.parts.append(prose)
        self.length += len(prose)
        self.last = self.length
        self.done = end

    def word(self, start: int, end: int) -> None:
        """The bytes from `start` to `end` stand for a word."""
        if end <= self.done:
            return
        self.fill(start, TRANSPARENT)
        if self.first is None:
            self.first = self.length
        self.apart = False
        self.fill(end, OPAQUE)
        self.last = self.length

    def inline_tag(self, tag: str, start: int, end: int, hidden: str) -> str:
        """Mask a tag within a paragraph; the element whose content is to be hidden from here on."""
        name, closes = _named(tag)
        if hidden:
            self.word(start, end)
            return "" if closes and name == hidden else hidden
        if name in _CODE and not closes:
            self.word(start, end)
            return name
        self.tag(name, closes, start, end, name in _PARTING)
        return ""

    def tag(self, name: str, closes: bool, start: int, end: int, parts: bool) -> None:
        """Mask an HTML tag; it ends a block if it `parts`."""
        if name in ("img", "input"):
            self.word(start, end)
            return
        if parts:
            self.part()
        self.fill(start, TRANSPARENT)
        if name == "br":  # a new line, in the same block
            self.parts.append("\n")
            self.length += 1
            self.done += 1
        self.fill(end, CLOSING if closes else TRANSPARENT)

    def html(self, start: int, end: int) -> None:
        """Mask a block of HTML."""
        self.fill(start, TRANSPARENT)
        text = self.data[start:end].decode()
        at = 0
        for found in _HTML.finditer(text):
            self.html_text(text[at : found.start()])
            at = found.end()
            stop = self.done + len(found[0].encode())
            if found["word"] or found["code"]:
                self.word(self.done, stop)
            elif found["tag"]:
                name, closes = _named(found["tag"])
                self.tag(name, closes, self.done, stop, name not in _PHRASING and name != "br")
            else:
                self.fill(stop, TRANSPARENT)
        self.html_text(text[at:])

    def html_text(self, text: str) -> None:
        end = self.done + len(text.encode())
        prose = text.strip("\r\n")
        if prose and (self.first is not None or not prose.isspace()):
            start = self.done + text.index(prose)
            self.show(prose, start, start + len(prose.encode()))
        self.fill(end, TRANSPARENT)

    def front_matter(self, start: int, end: int) -> None:
        """Mask the fields between the fences, but for the values of titles and descriptions."""
        text = self.data[start:end].decode()
        for field in _FIELD.finditer(text):
            first, last = field.span(field.lastgroup or 0)
            value = start + len(text[:first].encode())
            self.part()
            self.show(text[first:last], value, value + len(text[first:last].encode()))
        self.part()


def _named(tag: str) -> tuple[str, bool]:
    """The name of a tag, and whether it closes its element."""
    found = _NAME.match(tag)
    return (found[1].lower() if found else ""), tag.startswith("</")


def _filled(text: str, filler: str) -> str:
    """`text` masked; line ends stay."""
    return _LINE_ENDS_ASIDE.sub(lambda line: filler * len(line[0]), text)


def _parting(mask: str) -> str:
    """`mask` of a gap between two blocks, with a blank line in it as far as it has markup to spare."""
    missing = 2 - mask.count("\n")
    for filler in (TRANSPARENT, CLOSING):
        if missing > 0:
            spare = mask.count(filler)
            mask = mask.replace(filler, "\n", missing)
            missing -= spare
    return mask


def _without_templates(mask: str, blocks: list[Span]) -> tuple[str, list[Span]]:
    """`mask` without shortcodes and the like, and the blocks that are left: a container's `:::` ends a block."""
    if not any(sign in mask for sign in _TEMPLATE_SIGNS):
        return mask, blocks
    parts: list[str] = []
    lines: list[Span] = []
    last = 0
    for found in _TEMPLATES.finditer(mask):
        start, end = found.span()
        alone = mask[start - 1 : start] in ("", "\n") and mask[end : end + 1] in ("", "\n", "\r")
        filler = TRANSPARENT if alone or found[0].endswith("*/}") else OPAQUE
        parts += (mask[last:start], _filled(found[0], filler))
        last = end
        if alone:
            lines.append((start, end))
    parts.append(mask[last:])
    return "".join(parts), _cut(blocks, lines)


def _cut(blocks: list[Span], lines: list[Span]) -> list[Span]:
    """`blocks` without `lines`; both sorted."""
    for start, end in lines:
        blocks = [
            part
            for first, last in blocks
            for part in ((first, min(last, start)), (max(first, end), last))
            if part[0] < part[1]
        ]
    return blocks
