"""The text as rules see it.

A `Document` is made of the file's text and, for markup formats, of an equally long mask.  Rules work on `text`; two
more views of it are made when asked for:

text    what stands in the file: markup that is not prose is a run of `OPAQUE`, inline markup (`**`, `<b>`) and the CR
        of CRLF are left out, so that they do not cut a sentence;
bare    `text` without harakat and tatweel;
folded  `bare` with the hamza carriers أ إ آ ٱ folded to ا and ى to ي: as long as `bare`.

Every view knows how to translate its offsets; rules yield offsets of `text` and the engine turns them into offsets
of the file.  All offsets are code points.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise
from operator import itemgetter

from arlint import page, spans
from arlint.arabic.letters import MARKS, TATWEEL
from arlint.view import View

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any, TypeVar

    from arlint.finding import Finding

    Span = tuple[int, int]
    _Known = TypeVar("_Known")

#: Fills what is not prose but stands where a word could stand: code, link targets, HTML blocks.
OPAQUE = "\ufffc"
#: Fills inline markup: taken out of `text` altogether.  A noncharacter, so it cannot be in a valid file's prose.
TRANSPARENT = "\ufdd0"
#: The same for markup that closes what it decorates (`**` after a word, `](url)`): an insertion goes behind it.
CLOSING = "\ufdd1"

#: About how long a block is, in code points: a rule that fires reads all of its block, so one long text is checked in a
#: third less time than in blocks of 17,000; below 3,000 the blocks themselves begin to cost.
BLOCK = 3_000

#: How much of a document is read to tell its habits: house style, letters, digits.
SAMPLE = 200_000

#: In this many lines zones are searched line by line; more lines with findings make the whole block cheaper.
_FEW_LINES = 4
#: Signs of zones that may go on over line ends: verses of the Qur'an, hadith, code, markup, formulas.
_SPANNING = ("﴿", "((", "{", "<", "`", "$", "[")

# Compiled by `re` when first used: a run over a clean article needs none of them.
_GONE = f"\r(?=\n)|[{TRANSPARENT}{CLOSING}]+|\\A\ufeff"
_BLANK = r"\n[ \t\u00a0]*(?=\n)"
_ALEFS = "أإآٱ"
_MARK_CHARACTERS = (TATWEEL, *sorted(MARKS))


def without_marks(text: str) -> str:
    """`text` without harakat and tatweel.  A chain of `replace` is four times as fast as a regular expression."""
    for mark in _MARK_CHARACTERS:
        if mark in text:
            text = text.replace(mark, "")
    return text


def fold(text: str) -> str:
    """`text` with أ إ آ ٱ as ا and ى as ي; as long as `text`.  Marks are left alone."""
    for alef in _ALEFS:
        if alef in text:
            text = text.replace(alef, "ا")
    if "ى" in text:
        text = text.replace("ى", "ي")
    return text


class Document:
    """One text to check: an article, or a block of a long one.

    source  the text of the file, exactly (BOM and CR included);
    mask    for markup: as long as `source`; prose and line ends are kept, everything else is `OPAQUE`, `TRANSPARENT`
            or `CLOSING`, but for newlines in place of markup where a block begins;
    blocks  for markup: the spans of the mask's paragraphs, headings, items, cells, sorted;
    suffix  the kind of file, as its name ends: `.txt`, `.md`.
    """

    __slots__ = (
        "_bare",
        "_bare_page",
        "_folded",
        "_folded_page",
        "_folded_paragraphs",
        "_mask",
        "_page",
        "_paragraphs",
        "_quotes",
        "_quotes_reach",
        "_sample",
        "_source_view",
        "_spans",
        "_wrapped",
        "_zones",
        "_zones_by_line",
        "_zones_reach",
        "ahead",
        "known",
        "newline",
        "options",
        "source",
        "start",
        "suffix",
        "text",
        "whole",
    )  # fmt: skip

    def __init__(self, source: str, mask: str | None = None, blocks: list[Span] | None = None, suffix: str = ".txt"):
        seen = source if mask is None else mask
        self.source = source
        self.suffix = suffix
        self.newline = "\r\n" if "\r\n" in source else "\n"
        self._mask = mask
        if mask is None and (TRANSPARENT in seen or CLOSING in seen):
            seen = seen.replace(TRANSPARENT, OPAQUE).replace(CLOSING, OPAQUE)
        cut = mask is not None or self.newline == "\r\n" or seen.startswith("\ufeff")
        self._source_view = (
            View(re.sub(_GONE, "", seen), lambda: (gone.span() for gone in re.finditer(_GONE, seen)))
            if cut
            else View(seen)
        )
        self.text: str = self._source_view.text
        self.whole: Document = self
        self.start = 0  # offset of this block in `whole.text`
        self.options: Mapping[str, Any] = {}  # settings that rules follow: quote-style, digit-style
        self._spans = blocks
        self._clear()

    def forget(self) -> None:
        """Let go of what can be worked out again: nobody asks any more, but somebody may hold on to the document."""
        self._clear()

    def _clear(self) -> None:
        self.ahead: tuple[object, list[Finding]] | None = None  # see `engine.check_ahead`
        self.known: dict[Callable[[Document], Any], Any] = {}  # see `once`
        self._bare: View | None = None
        self._folded: View | None = None
        self._page: bytes | None = None
        self._bare_page: bytes | None = None
        self._folded_page: bytes | None = None
        self._paragraphs: list[Span] | None = None
        self._folded_paragraphs: list[Span] | None = None
        self._quotes: list[Span] | None = None
        self._zones: list[tuple[int, int, str]] | None = None
        self._wrapped: bool | None = None
        self._sample: str | None = None
        self._zones_reach: list[int] | None = None
        self._zones_by_line: dict[Span, list[tuple[int, int, str]]] = {}
        self._quotes_reach: list[int] | None = None

    # -- views -------------------------------------------------------------------------------------------------

    @property
    def bare(self) -> View:
        """`text` without harakat and tatweel."""
        if self._bare is None:
            self._bare = self._without_marks(without_marks(self.text))
        return self._bare

    @property
    def folded(self) -> View:
        """`bare` with hamza carriers and alef maqsura folded; as long as `bare`."""
        if self._folded is None:
            self._folded = self._without_marks(fold(self.bare.text))
        return self._folded

    def _without_marks(self, bare: str) -> View:
        data = self.page if len(bare) < len(self.text) else None
        return View(bare, None if data is None else lambda: page.marks(data), trailing=True)

    @property
    def page(self) -> bytes:
        """`text`, a byte a character (see `page.py`): what the gate searches."""
        if self._page is None:
            whole = self.whole
            self._page = (
                page.encode(self.text) if whole is self else whole.page[self.start : self.start + len(self.text)]
            )
        return self._page

    @property
    def bare_page(self) -> bytes:
        """`bare.text`, a byte a character."""
        if self._bare_page is None:
            self._bare_page = page.bare(self.page)
        return self._bare_page

    @property
    def folded_page(self) -> bytes:
        """`folded.text`, a byte a character."""
        if self._folded_page is None:
            self._folded_page = page.folded(self.bare_page)
        return self._folded_page

    def view(self, name: str) -> View:
        """The view called `text`, `bare` or `folded`."""
        if name == "text":
            return View(self.text)
        return self.bare if name == "bare" else self.folded

    @property
    def sample(self) -> str:
        """The beginning of the whole document's `text`: enough to tell its habits, however long it is."""
        whole = self.whole
        if whole._sample is None:
            whole._sample = whole.text[:SAMPLE]
        return whole._sample

    def to_source(self, start: int, end: int) -> Span:
        """The span in the file's text of [start, end) of this document's `text`."""
        return self.whole._source_view.locate(start + self.start, end + self.start)

    def from_source(self, offset: int) -> int:
        """Where the character at `offset` of the file's text is, or would be, in the whole document's `text`."""
        return self.whole._source_view.position(offset)

    def insertion(self, at: int) -> int:
        """Where in the file's text an insertion before the character at `at` of this document's `text` goes.

        Between the two characters there may be markup: behind what closes, before what opens, and before the CR of a
        line end; where a line begins, behind its marker.
        """
        view = self.whole._source_view
        at += self.start
        last = view.offset(at)
        if at == 0 or view.text[at - 1] == "\n":
            return last
        first = view.offset(at - 1) + 1
        mask = self.whole._mask
        return first if mask is None else max(first, mask.rfind(CLOSING, first, last) + 1)

    @property
    def is_markup(self) -> bool:
        """Whether part of the file's text is markup rather than prose."""
        return self.whole._mask is not None

    def is_editable(self, start: int, end: int) -> bool:
        """Whether [start, end) of the file's text is prose without markup inside: what an edit may replace."""
        view = self.whole._source_view
        first, last = view.position(start), view.position(end)
        return view.text[first:last] == self.whole.source[start:end].replace("\r\n", "\n")

    # -- structure ---------------------------------------------------------------------------------------------

    @property
    def paragraphs(self) -> list[Span]:
        """Spans of the paragraphs, blank ones left out, in offsets of `text`.

        In plain text a line is a paragraph, unless the text is hard-wrapped (see `is_wrapped`): then blank lines
        part the paragraphs.  Markup formats say themselves what their blocks are.
        """
        if self._paragraphs is None:
            if self.whole._spans is not None:
                self._paragraphs = self._from_blocks(self.whole._spans)
            else:
                text = self.text
                wrapped = self.is_wrapped
                self._paragraphs = spans.filled(text, spans.parts(text, _BLANK)) if wrapped else spans.lines(text)
        return self._paragraphs

    @property
    def folded_paragraphs(self) -> list[Span]:
        """`paragraphs` in offsets of `folded`."""
        if self._folded_paragraphs is None:
            place = self.folded.position
            self._folded_paragraphs = [(place(start), place(end)) for start, end in self.paragraphs]
        return self._folded_paragraphs

    def _from_blocks(self, blocks: list[Span]) -> list[Span]:
        whole = self.whole
        if whole is self:
            position = self._source_view.position
            found = [(position(start), position(end)) for start, end in blocks]
        else:
            length = len(self.text)
            known = whole.paragraphs
            begin = bisect_right(known, self.start, key=itemgetter(1))
            stop = bisect_left(known, self.start + length, key=itemgetter(0))
            found = [(max(a - self.start, 0), min(b - self.start, length)) for a, b in known[begin:stop]]
        return spans.filled(self.text, found)

    def paragraph_at(self, offset: int) -> Span:
        """The paragraph that holds `offset` (or the nearest one before it)."""
        known = self.paragraphs
        at = bisect_right(known, (offset, len(self.text) + 1))
        return known[max(at - 1, 0)] if known else (0, len(self.text))

    @property
    def zones(self) -> list[tuple[int, int, str]]:
        """Protected zones as (start, end, kind), sorted, in offsets of `text`."""
        if self._zones is None:
            from arlint.arabic import zones  # only where something was found

            self._zones = zones.find(self)
        return self._zones

    def zones_between(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """The protected zones that have a part in [start, end), sorted.

        Where few lines have findings, as in clean text, only those lines are searched for zones.
        """
        if self._zones is None:
            near = self._zones_near(start, end)
            if near is not None:
                return (zone for zone in near if zone[0] < end and start < zone[1])
        if self._zones_reach is None:
            self._zones_reach = list(accumulate(map(itemgetter(1), self.zones), max))
        return spans.overlapping(self.zones, self._zones_reach, start, end)

    def _zones_near(self, start: int, end: int) -> list[tuple[int, int, str]] | None:
        """The zones in the lines of [start, end), searched with a line on either side; None: search the whole text."""
        text = self.text
        first, last = text.rfind("\n", 0, max(start, 0)) + 1, text.find("\n", end)
        last = last if last >= 0 else len(text)
        known = self._zones_by_line.get((first, last))
        if known is not None:
            return known
        if len(self._zones_by_line) == _FEW_LINES or any(sign in text for sign in _SPANNING):
            return None
        from arlint.arabic import zones

        before = text.rfind("\n", 0, max(first - 1, 0)) + 1
        after = text.find("\n", last + 1)
        part = self._part(before, after if after >= 0 else len(text))
        around = ((before + low, before + high, kind) for low, high, kind in zones.find(part))
        found = self._zones_by_line[first, last] = [zone for zone in around if zone[0] < last and first < zone[1]]
        return found

    @property
    def quotes(self) -> list[Span]:
        """Spans between matching quotation marks, marks excluded, sorted."""
        if self._quotes is None:
            from arlint.arabic import zones

            self._quotes = zones.quotations(self)
        return self._quotes

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether [start, end) lies inside quotation marks."""
        if self._quotes_reach is None:
            self._quotes_reach = list(accumulate(map(itemgetter(1), self.quotes), max))
        return any(
            first <= start and end <= last
            for first, last in spans.overlapping(self.quotes, self._quotes_reach, start - 1, end + 1)
        )

    @property
    def is_wrapped(self) -> bool:
        """Whether this plain text is hard-wrapped: blank lines part its paragraphs, lines break within sentences.

        True when most lines that another line follows directly end without a closing mark.
        """
        whole = self.whole
        if whole._wrapped is None:
            sample = whole.text[:50_000]
            lines = sample.split("\n") if "\n\n" in sample else []
            ends = [line.rstrip(" \t")[-1:] for line, following in pairwise(lines) if following]
            ends = [end for end in ends if end and not end.isspace()]
            unfinished = sum(end not in '.!?؟:…”»"' for end in ends)
            whole._wrapped = len(ends) > 1 and unfinished * 2 > len(ends)
        return whole._wrapped

    def _part(self, start: int, end: int) -> Document:
        """[start, end) of this document's `text` as a document."""
        part = Document.__new__(Document)
        part.source = self.source
        part.suffix = self.suffix
        part.options = self.options
        part.newline = self.newline
        part._source_view = self._source_view
        part._mask = None
        part.text = self.text[start:end]
        part.whole = self.whole
        part.start = self.start + start
        part._spans = None
        part._clear()
        return part

    def blocks(self) -> Iterator[Document]:
        """This document in parts of whole paragraphs, each about `BLOCK` long if its paragraphs allow it."""
        text = self.text
        # A line ends a paragraph only in plain text that is not hard-wrapped.
        limit = "\n\n" if len(text) > BLOCK and (self._spans is not None or self.is_wrapped) else "\n"
        start = 0
        while len(text) - start > BLOCK:
            cut = text.rfind(limit, start, start + BLOCK)
            if cut <= start:
                cut = text.find(limit, start + BLOCK)
            if cut < 0:
                break
            end = cut + len(limit)
            yield self._part(start, end)
            start = end
        if start == 0:
            yield self
        elif start < len(text):
            yield self._part(start, len(text))


def once(function: Callable[[Document], _Known]) -> Callable[[Document], _Known]:
    """`function`, worked out once for each document and forgotten with it.

    For what several rules ask.  They take turns at many documents, so a cache of the last ones would remember nothing.
    """

    def known(document: Document) -> _Known:
        found = document.known
        if function not in found:
            found[function] = function(document)
        return found[function]  # type: ignore[no-any-return]

    known.__doc__ = function.__doc__
    return known
