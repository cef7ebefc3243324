"""Spans of a text: [start, end) in code points."""

from __future__ import annotations

import re
from bisect import bisect_right

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeVar

    Span = tuple[int, int]
    _Spot = TypeVar("_Spot", tuple[int, int], tuple[int, int, str])


def lines(text: str) -> list[Span]:
    """The lines of `text` that are not blank, without white space at their ends."""
    found = []
    start = 0
    for line in text.split("\n"):
        filled = line.strip()
        if filled:
            first = start + line.index(filled[0])
            found.append((first, first + len(filled)))
        start += len(line) + 1
    return found


def filled(text: str, spans: Iterable[Span]) -> list[Span]:
    """`spans` without white space at their ends, blank ones left out."""
    found = [stripped(text, *span) for span in spans]
    return [span for span in found if span[0] < span[1]]


def parts(text: str, blank: str) -> list[Span]:
    parts = []
    last = 0
    for match in re.finditer(blank, text):
        parts.append((last, match.start()))
        last = match.end()
    parts.append((last, len(text)))
    return parts


def overlapping(spans: list[_Spot], reach: list[int], start: int, end: int) -> Iterator[_Spot]:
    """Those of `spans`, sorted, that overlap [start, end); `reach` says how far the spans up to each go."""
    for at in range(bisect_right(reach, start), len(spans)):
        span = spans[at]
        if span[0] >= end:
            return
        if span[1] > start:
            yield span


def stripped(text: str, start: int, end: int) -> Span:
    """[start, end) without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end
