"""What reStructuredText and AsciiDoc share: lines, and inline markup found by one pattern."""

from __future__ import annotations

import re

from arlint.document import CLOSING, TRANSPARENT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.formats.masking import Mask

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


class Line:
    """A line: [start, end) without its line end, its `text`, and how far it is indented."""

    __slots__ = ("end", "indent", "start", "text")

    def __init__(self, source: str, start: int, end: int) -> None:
        self.start = start
        self.text = source[start:end].rstrip("\r\n")
        self.end = start + len(self.text)
        self.indent = len(self.text) - len(self.text.lstrip())


def lines(source: str, start: int) -> list[Line]:
    """The lines of `source` from `start` on."""
    return [Line(source, *found.span()) for found in _LINE.finditer(source, start) if found[0]]


def show(mask: Mask, start: int, end: int, pattern: re.Pattern[str]) -> None:
    """[start, end) is prose with inline markup.

    pattern : its group `word` stands for a word, what is around its group `inner` decorates it, all else vanishes.
    """
    source = mask.source
    last = start
    for found in pattern.finditer(source, start, end):
        if found.start() > last:
            mask.show(last, found.start())
        last = found.end()
        groups = found.groupdict()
        if groups.get("word") is not None:
            mask.word(found.start(), last)
            continue
        inner = next((name for name, text in groups.items() if text is not None and name.startswith("inner")), None)
        if inner is None:
            mask.fill(last, TRANSPARENT)
        else:
            first, stop = found.span(inner)
            mask.fill(first, TRANSPARENT)
            show(mask, first, stop, pattern)
            mask.fill(last, CLOSING)
    if last < end:
        mask.show(last, end)
