"""Texts that a file holds encoded: with escapes, or in several stretches with something between them.

A `Field` knows its text, and how to find out piece by piece where in the file it stands.  Most fields have no findings
and never ask.  An edit of the text becomes edits of the pieces it touches; the characters around it stay as the file
has them, escapes included.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from arlint.document import Document
from arlint.finding import Edit
from arlint.formats import Part, of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from arlint.document import Span

    #: [start, end) of the file and the text that stands there: the same characters, or what an escape means.
    Piece = tuple[int, int, str]


class Field(Part):
    """A part of a container.

    text    the text, decoded;
    place   where it is, in words;
    pieces  says where it stands, in order; called when first needed;
    encode  how the file writes a text.
    """

    __slots__ = ("_pieces", "_starts", "encode", "pieces")

    def __init__(
        self,
        text: str,
        place: str,
        pieces: Callable[[], Iterable[Piece]],
        encode: Callable[[str], str],
    ) -> None:
        self.text = text
        self.mask = None
        self.blocks = None
        self.start = 0
        self.place = place
        self.member = self.home = ""
        self.pieces = pieces
        self.encode = encode
        self._pieces: list[Piece] = []
        self._starts: list[int] = []

    def document(self, suffix: str) -> Document:
        return self.reread(self.text, suffix)

    def reread(self, text: str, suffix: str) -> Document:
        return Document(text)

    def _located(self) -> list[Piece]:
        if not self._pieces:
            at = 0
            for piece in self.pieces():
                self._pieces.append(piece)
                self._starts.append(at)
                at += len(piece[2])
        return self._pieces

    def locate(self, start: int, end: int) -> Span:
        pieces = self._located()
        if not pieces:
            return self.start, self.start
        first = self._offset(max(bisect_right(self._starts, start) - 1, 0), start)
        if end <= start:
            return first, first
        at = bisect_right(self._starts, end - 1) - 1
        low, high, text = pieces[at]
        return first, low + end - self._starts[at] if high - low == len(text) else high

    def _offset(self, at: int, offset: int) -> int:
        """Where the character at `offset` of the text, which is in piece `at`, stands."""
        low, high, text = self._pieces[at]
        inside = offset - self._starts[at]
        if high - low == len(text):
            return low + inside
        return low if inside < len(text) else high

    def edits_in_file(self, edits: Iterable[Edit]) -> list[Edit]:
        return [new for edit in edits for new in self._placed(edit)]

    def _placed(self, edit: Edit) -> Iterable[Edit]:
        """`edit` in the file: its text in the first piece that it touches, deletions in the others."""
        pieces = self._located()
        text = self.encode(edit.text)
        if edit.start == edit.end:
            # Behind what is there rather than before what follows: a word goes on in the run it began in.
            at = max(bisect_left(self._starts, edit.start) - 1, 0)
            while at + 1 < len(pieces) and pieces[at][0] == pieces[at][1]:
                at += 1
            place = self._offset(at, edit.start)
            yield Edit(place, place, text)
            return
        at = bisect_right(self._starts, edit.start) - 1
        while at < len(pieces) and self._starts[at] < edit.end:
            low, high, piece = pieces[at]
            if high > low:
                first = max(edit.start - self._starts[at], 0)
                last = min(edit.end - self._starts[at], len(piece))
                if high - low == len(piece):
                    low, high = low + first, low + last
                yield Edit(low, high, text)
                text = ""
            at += 1


class Nested(Part):
    """A part of the text of a field, which is itself in a markup format."""

    __slots__ = ("_field", "_inner", "_suffix")

    def __init__(self, field: Part, inner: Part, suffix: str) -> None:
        super().__init__(inner.text, inner.mask, inner.blocks, 0, ", ".join(filter(None, (field.place, inner.place))))
        self.member = field.member
        self._field = field
        self._inner = inner
        self._suffix = suffix

    def document(self, suffix: str) -> Document:
        return self._inner.document(self._suffix)

    def reread(self, text: str, suffix: str) -> Document:
        return self._inner.reread(text, self._suffix)

    def locate(self, start: int, end: int) -> Span:
        return self._field.locate(*self._inner.locate(start, end))

    def edits_in_file(self, edits: Iterable[Edit]) -> list[Edit]:
        return self._field.edits_in_file(self._inner.edits_in_file(edits))


def expanded(field: Field) -> list[Part]:
    """The parts of a field: itself, or those of the HTML that it holds."""
    if "<" not in field.text or not _TAG.search(field.text):
        return [field]
    return [Nested(field, inner, ".html") for inner in of(".html").split(field.text)]


_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_LATIN = re.compile("[A-Za-z]")
_DAMAGED = re.compile("[ØÙ][\x80-\u2122]")
_TAG = re.compile(r"</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|img|table)\b[^<>]*>", re.IGNORECASE)


def has_arabic(text: str) -> bool:
    """Whether an Arabic reader would call `text` Arabic: more of its letters are Arabic than not, or it is mojibake."""
    if text.isascii():
        return False
    sample = re.sub("<[^>]*>", "", text[:20_000]) if "<" in text else text[:2000]
    arabic = len(_ARABIC.findall(sample))
    return arabic * 2 > len(_LATIN.findall(sample)) if arabic else len(_DAMAGED.findall(sample)) > 3
