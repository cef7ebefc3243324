"""Writes the mask of a markup file, from its beginning to its end (see `arlint.document`).

Between two pieces of prose lies markup, and it is filled so that a sentence reads on over what only decorates it and
stops at what parts it: where a block begins, characters of the markup become newlines until a blank line stands
there, since no rule spans a blank line.
"""

from __future__ import annotations

import re

from arlint.document import CLOSING, OPAQUE, TRANSPARENT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Span

_LINE_ENDS_ASIDE = re.compile(r"[^\r\n]+")


class Mask:
    """The mask of `source` so far: up to `done`."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.blocks: list[Span] = []
        self.done = 0
        self.first: int | None = None  # where the open block's prose begins
        self._parts: list[str] = []
        self._last = 0  # where what was shown last ends
        self._apart = False  # whether a new block begins here
        self._has_prose = False
        if source.startswith("\ufeff"):
            self._parts.append("\ufeff")
            self.done = 1

    def part(self) -> None:
        """A block ends here."""
        if self._has_prose and self.first is not None:
            self.blocks.append((self.first, self._last))
        self.first = None
        self._has_prose = False
        self._apart = True

    def fill(self, end: int, filler: str) -> None:
        """Mask what stands before `end`; line ends stay."""
        if end <= self.done:
            return
        mask = filled(self.source[self.done : end], filler)
        if self._apart and self._parts:
            mask = _parting(mask)
            self._apart = False
        self._parts.append(mask)
        self.done = end

    def show(self, start: int, end: int) -> None:
        """[start, end) is prose."""
        if start > self.done:
            self.fill(start, TRANSPARENT)
        if self.first is None:
            self.first = start
        self._apart = False
        self._has_prose = True
        self._parts.append(self.source[start:end])
        self._last = self.done = end

    def word(self, start: int, end: int) -> None:
        """[start, end) stands for a word."""
        if end <= self.done:
            return
        self.fill(start, TRANSPARENT)
        if self.first is None:
            self.first = self.done
        self._apart = False
        self.fill(end, OPAQUE)
        self._last = end

    def newline(self, start: int, end: int) -> None:
        """[start, end) begins a new line in the same block."""
        self.fill(start, TRANSPARENT)
        self._parts.append("\n")
        self.done += 1
        self.fill(end, TRANSPARENT)

    def finish(self) -> str:
        """The whole mask."""
        self.part()
        self.fill(len(self.source), TRANSPARENT)
        return "".join(self._parts)


def filled(text: str, filler: str) -> str:
    """`text` masked; line ends stay."""
    if "\n" in text or "\r" in text:
        return _LINE_ENDS_ASIDE.sub(lambda line: filler * len(line[0]), text)
    return filler * len(text)


def _parting(mask: str) -> str:
    """`mask` of a gap between two blocks, with a blank line in it as far as it has markup to spare."""
    missing = 2 - mask.count("\n")
    if mask[:2] == TRANSPARENT * 2 and missing == 2:
        return "\n\n" + mask[2:]
    for filler in (TRANSPARENT, CLOSING):
        if missing > 0:
            spare = mask.count(filler)
            mask = mask.replace(filler, "\n", missing)
            missing -= spare
    return mask
