"""Line and column of offsets in a text."""

from __future__ import annotations

import re
from bisect import bisect_right


class Lines:
    """Line and column of offsets in a text, both from 1, columns in code points.  A BOM takes no column."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._bom = text.startswith("\ufeff")

    def place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        column = offset - self._starts[line - 1] + 1
        return line, column - (self._bom and line == 1 and column > 1)
