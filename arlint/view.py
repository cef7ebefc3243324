"""A text made from another by leaving characters out, with the way back."""

from __future__ import annotations

from bisect import bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Span = tuple[int, int]


class View:
    """A text made from another, its parent, by leaving characters out, with the way back.

    `text` is the view's own text.  Where nothing was left out, offsets of the two are the same.  What was left out is
    looked up when an offset is first asked for: on clean text nobody asks.
    """

    __slots__ = ("_cuts", "_ends", "_gone", "_shifts", "text", "trailing")

    def __init__(self, text: str, gone: Callable[[], Iterable[Span]] | None = None, trailing: bool = False) -> None:
        self.text = text
        self.trailing = trailing  # whether what was left out belongs to the character before it (marks do)
        self._gone = gone  # gives the spans of the parent that were left out
        self._cuts: list[int] | None = [] if gone is None else None
        self._shifts: list[int] = []
        self._ends: list[int] = []  # offsets in the parent behind each cut, for `position`

    def _cut(self) -> list[int]:
        """Offsets in `text` before which something was left out; `_shifts` has how much, up to and including each."""
        if self._cuts is None:
            assert self._gone is not None
            self._cuts = []
            left_out = 0
            for start, end in self._gone():
                self._cuts.append(start - left_out)
                left_out += end - start
                self._shifts.append(left_out)
        return self._cuts

    def offset(self, position: int) -> int:
        """The offset in the parent text of the character at `position`."""
        cuts = self._cut()
        at = bisect_right(cuts, position)
        return position + (self._shifts[at - 1] if at else 0)

    def locate(self, start: int, end: int) -> Span:
        """The span in the parent text of [start, end) of this view."""
        if not self._cut():
            return start, end
        if end <= start:
            place = self.offset(start)
            return place, place
        return self.offset(start), self.offset(end) if self.trailing else self.offset(end - 1) + 1

    def position(self, offset: int) -> int:
        """The inverse of `offset`: where the parent's character at `offset` is (or would be) in this view."""
        cuts = self._cut()
        if not cuts:
            return offset
        if not self._ends:
            self._ends = [cut + shift for cut, shift in zip(cuts, self._shifts, strict=True)]
        at = bisect_right(self._ends, offset)
        position = offset - (self._shifts[at - 1] if at else 0)
        return min(position, cuts[at] if at < len(cuts) else len(self.text))
