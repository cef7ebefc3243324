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
from functools import partial

import pyromark

from arlint.document import CLOSING, OPAQUE, TRANSPARENT
from arlint.formats import Part
from arlint.formats.fields import Field, has_arabic
from arlint.formats.html_ import Page
from arlint.formats.html_ import comments as html_comments
from arlint.formats.masking import Mask
from arlint.formats.templates import without_templates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from pyromark.event import Range

    from arlint.document import Span
    from arlint.formats.fields import Piece

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

#: The title behind a link's or an image's target, between its quotation marks.
_TITLE = re.compile(r"""[ \t\n](?:"(?P<double>[^"\\]+)"|'(?P<single>[^'\\]+)'|\((?P<round>[^()\\]+)\))\s*\)\Z""")


def split(source: str, wanted: Sequence[str] = ()) -> list[Part]:
    """The whole file, under its mask, and the titles of links and what attributes of HTML say."""
    builder = _Builder(source)
    builder.read(pyromark.events_with_range(builder.data.decode(), options=_OPTIONS))
    mask, blocks = without_templates(builder.mask.finish(), builder.mask.blocks, markdown=True)
    builder.definitions(mask)
    return [Part(source, mask, blocks), *builder.page.attributes]


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
        found += ((first + low, first + high) for low, high in html_comments(data[start:end].decode()))
    return found


#: The title of a link definition.
_DEFINITION = re.compile(
    r"^[ >]{0,9}\[[^\]\n]+\]:[ \t]*\n?[ \t]*[^\s]+[ \t]*(?:[ \t]|\n[ \t]*)"
    r"""(?:"(?P<double>[^"\\\n]+)"|'(?P<single>[^'\\\n]+)'|\((?P<round>[^()\\\n]+)\))[ \t]*\r?$""",
    re.MULTILINE,
)


class _Builder:
    """Walks the events once and writes the mask; events tell bytes, masks count code points."""

    def __init__(self, source: str) -> None:
        self.mask = Mask(source)
        self.page = Page(self.mask, indent=r"[ \t>]+")
        self._bom = self.mask.done  # with it the parser sees no front matter
        text = source[self._bom :]
        try:
            self.data = text.encode()
        except UnicodeEncodeError:
            self.data = _SURROGATE.sub(OPAQUE, text).encode()
        self._code: list[Span] = []
        self._byte = 0
        self._offset = self._bom

    def at(self, byte: int) -> int:
        """The offset in the source of a byte; cheap when it is near the one before."""
        if byte >= self._byte:
            gap = self.data[self._byte : byte]
            self._offset += len(gap) if gap.isascii() else len(gap.decode())
        else:
            self._offset -= len(self.data[byte : self._byte].decode())
        self._byte = byte
        return self._offset

    def read(self, events: Iterator[tuple[Any, Range]]) -> None:
        data, mask, page = self.data, self.mask, self.page
        done = 0  # bytes
        hidden = ""  # the block whose text is not prose
        html: Span | None = None
        for event, place in events:
            if type(event) is str:
                continue  # a break or a rule: left to the gap before the next piece
            start, end = place["start"], place["end"]
            ((kind, value),) = event.items()
            if kind == "Start":
                name = value if type(value) is str else next(iter(value))
                if name not in _INLINE:
                    mask.part()
                    hidden = name if name in _HIDDEN else ""
                    if hidden:
                        self._code.append((self.at(start), self.at(end)))
                elif name == "Image":
                    mask.word(self.at(start), self.at(start + 2))
                    done = start + 2
                elif name == "Link" and value["Link"]["link_type"] in ("Autolink", "Email"):
                    mask.word(self.at(start), self.at(end))
                    done = end
            elif kind == "End":
                name = value if type(value) is str else next(iter(value))
                if name in _INLINE:
                    first, last = mask.done, self.at(end)
                    if name == "Image":
                        mask.word(first, last)
                    else:
                        mask.fill(last, CLOSING)
                    if name in ("Image", "Link"):
                        self.title(first, last)
                    done = max(done, end)
                else:
                    if html:
                        page.read(self.at(html[0]), self.at(html[1]))
                        done = html[1]
                        html = None
                    mask.part()
                    page.end_block()
                    hidden = ""
            elif start < done or hidden == "CodeBlock":
                continue
            elif kind == "Text":
                first = self.at(start)
                last = self.at(end)
                done = end
                if hidden == "MetadataBlock":
                    self.front_matter(first, last)
                elif data[start:end] != value.encode() or page.hides():
                    mask.word(first, last)
                else:
                    mask.show(first, last)
            elif kind == "InlineMath" and "\\" not in value and _ARABIC.search(value):
                mask.show(self.at(start), self.at(end))  # prices, not a formula: `بين $5 و 6$`
                done = end
            elif kind in _WORDS:
                mask.word(self.at(start), self.at(end))
                done = end
            elif kind == "Html":
                html = (html[0], end) if html else (start, end)
            elif kind == "InlineHtml":
                page.read(self.at(start), self.at(end))
                done = end

    def title(self, start: int, end: int) -> None:
        """A part for the title of the link whose target is in [start, end)."""
        self._titled(_TITLE.search(self.mask.source, start, end))

    def _titled(self, found: re.Match[str] | None) -> None:
        if found and found.lastgroup and has_arabic(found[found.lastgroup]):
            self.page.attributes.append(Field(found[found.lastgroup], "link title", partial(_literal, found), _escaped))

    def definitions(self, mask: str) -> None:
        """Parts for the titles of link definitions: no event tells of them, they are in no code and in no prose."""
        if "]:" not in self.mask.source:
            return
        for found in _DEFINITION.finditer(self.mask.source):
            start, end = found.span(found.lastgroup or 0)
            is_hidden = any(low <= start < high for low, high in self._code)
            if not is_hidden and not mask[start:end].strip(TRANSPARENT + CLOSING):
                self._titled(found)

    def front_matter(self, start: int, end: int) -> None:
        """Mask the fields between the fences, but for the values of titles and descriptions."""
        for field in _FIELD.finditer(self.mask.source[start:end]):
            first, last = field.span(field.lastgroup or 0)
            self.mask.part()
            self.mask.show(start + first, start + last)
        self.mask.part()


def _literal(found: re.Match[str]) -> Iterator[Piece]:
    assert found.lastgroup
    yield *found.span(found.lastgroup), found[found.lastgroup]


def _escaped(text: str) -> str:
    return re.sub(r"""["'()\\]""", r"\\\g<0>", text)
