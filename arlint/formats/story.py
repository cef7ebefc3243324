"""The paragraphs of a word processor's file, read as one text: `Story`.

A paragraph is cut into runs wherever its formatting changes, and between them stands markup.  The runs are joined for
reading; an edit goes back into the runs it touches.  Tabs, line breaks, notes and pictures are elements: a character
of its own stands for each, which no edit may touch.
"""

from __future__ import annotations

from bisect import bisect_right

from arlint.document import Document
from arlint.finding import Edit
from arlint.formats import xml_ as xml
from arlint.formats.fields import Field
from arlint.lines import Lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from arlint.document import Span
    from arlint.finding import Finding
    from arlint.formats.fields import Piece

#: Noncharacters that stand for elements in the text, and what rules see instead.
PARAGRAPH, BREAK, TAB, SPACE = "\ufdd2\ufdd2", "\ufdd3", "\ufdd4", "\ufdd5"
_SEEN = {"\ufdd2": "\n", BREAK: "\n", TAB: "\t", SPACE: " "}


class Vocabulary:
    """The names that a format gives things.

    paragraphs  elements that are paragraphs;
    texts       elements whose text is text; None: all within a paragraph;
    skipped     elements that are not read;
    aside       elements whose paragraphs say again what others say: a story of their own;
    signs       elements that stand for a character.
    """

    def __init__(
        self,
        paragraphs: frozenset[str],
        texts: frozenset[str] | None,
        skipped: frozenset[str],
        aside: frozenset[str],
        signs: dict[str, str],
    ) -> None:
        self.paragraphs = paragraphs
        self.texts = texts
        self.skipped = skipped
        self.aside = aside
        self.signs = signs


class Paragraph:
    """One paragraph: its `number` in the file, from 1, and its pieces."""

    __slots__ = ("number", "pieces")

    def __init__(self, number: int) -> None:
        self.number = number
        self.pieces: list[Piece] = []

    def is_empty(self) -> bool:
        return not any(high > low and text.strip() for low, high, text in self.pieces)


class Story(Field):
    """All paragraphs of a member of a package; empty ones are left out."""

    __slots__ = ("_numbers", "_offsets", "_source")

    def __init__(self, source: str, member: str, place: str, paragraphs: list[Paragraph]) -> None:
        pieces: list[Piece] = []
        self._offsets: list[int] = []
        self._numbers: list[int] = []
        length = 0
        for paragraph in paragraphs:
            if pieces:
                low = pieces[-1][1]
                pieces.append((low, low, PARAGRAPH))
                length += len(PARAGRAPH)
            self._offsets.append(length)
            self._numbers.append(paragraph.number)
            pieces += paragraph.pieces
            length += sum(len(text) for _, _, text in paragraph.pieces)
        super().__init__("".join(text for _, _, text in pieces), place, lambda: pieces, xml.encode)
        self.member = member
        self.home = _seen(self.text)
        self._source = source

    def reread(self, text: str, suffix: str) -> Document:
        mask = _seen(text)
        blocks: list[Span] = []
        at = 0
        for paragraph in text.split(PARAGRAPH):
            if paragraph:
                blocks.append((at, at + len(paragraph)))
            at += len(paragraph) + len(PARAGRAPH)
        return Document(text, mask, blocks, suffix)

    def in_file(self, finding: Finding) -> Finding:
        return finding  # nobody counts lines in the XML

    def where(self, offset: int) -> str:
        return f"{self.place}paragraph {self.lines().place(offset)[0]}"

    def lines(self) -> Lines:
        return _Paragraphs(self._offsets, self._numbers)

    def edits_in_file(self, edits: Iterable[Edit]) -> list[Edit]:
        placed = super().edits_in_file(edits)
        return [*placed, *self._preserving(placed)]

    def _preserving(self, edits: list[Edit]) -> Iterator[Edit]:
        """What Word wants said of a text that begins or ends with a space: that the space is meant."""
        seen = set()
        for edit in edits:
            close = self._source.find("<", edit.start)
            open_ = self._source.rfind("<", 0, edit.start)
            tag = self._source[open_ : self._source.find(">", open_) + 1]
            if open_ in seen or not tag.startswith("<w:t") or "xml:space" in tag:
                continue
            seen.add(open_)
            begin = open_ + len(tag)
            text = self._source[begin:close]
            for each in sorted((e for e in edits if begin <= e.start <= close), key=lambda e: -e.start):
                text = text[: each.start - begin] + each.text + text[each.end - begin :]
            if text != text.strip():
                yield Edit(begin - 1, begin - 1, ' xml:space="preserve"')


class _Paragraphs(Lines):
    """Paragraphs in place of lines."""

    def __init__(self, offsets: list[int], numbers: list[int]) -> None:
        self._offsets = offsets
        self._numbers = numbers

    def place(self, offset: int) -> tuple[int, int]:
        at = bisect_right(self._offsets, offset) - 1
        return self._numbers[at], offset - self._offsets[at] + 1


def _seen(text: str) -> str:
    for sign, seen in _SEEN.items():
        text = text.replace(sign, seen)
    return text


def read(source: str, member: str, place: str, names: Vocabulary) -> list[Story]:
    """The story of a member, and that of its paragraphs that say again what others say."""
    xml.validate(source)
    stories: tuple[list[Paragraph], list[Paragraph]] = ([], [])
    number = 0
    open_: list[Paragraph] = []  # a picture's caption stands within the paragraph of the picture
    skipped = 0  # how deep in elements that are not read
    aside = 0
    reads = names.texts is None
    for kind, start, end, name in xml.tokens(source):
        if skipped:
            skipped += (kind == xml.OPEN) - (kind == xml.CLOSE)
        elif kind == xml.OPEN or kind == xml.EMPTY:
            if name in names.signs and open_:
                count = xml.attribute(source, start, end, "text:c") if names.signs[name] == SPACE else ""
                times = min(int(count), 100) if count.isdigit() else 1
                open_[-1].pieces.append((start, start, names.signs[name] * times))
            if kind == xml.EMPTY:
                number += name in names.paragraphs
            elif name in names.skipped:
                skipped = 1
            elif name in names.paragraphs:
                number += 1
                open_.append(Paragraph(number))
            elif names.texts is not None and name in names.texts:
                reads = True
            elif name in names.aside:
                aside += 1
        elif kind == xml.CLOSE:
            if name in names.paragraphs:
                paragraph = open_.pop()
                if not paragraph.is_empty():
                    stories[bool(aside)].append(paragraph)
            elif names.texts is not None and name in names.texts:
                reads = False
            elif name in names.aside:
                aside -= 1
        elif reads and open_:
            open_[-1].pieces += xml.pieces(source, start, end, kind)
    return [
        Story(source, member, place, sorted(story, key=lambda paragraph: paragraph.number))
        for story in stories
        if story
    ]
