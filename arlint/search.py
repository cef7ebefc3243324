"""Finds one pattern in a page: for rules that would have to read a whole block to find nothing.

RE2 takes a millisecond for a megabyte of text, `re` ten to a hundred.  It has no look-around, so what it finds is a
place to look at, not yet a finding.  Without RE2 `re` does the same.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any


class Search:
    """`pattern`, a plain one as triggers are (see `trigger.py`), compiled when first used."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._find: Callable[[bytes], Iterator[Any]] | None = None

    def spans(self, page: bytes) -> Iterator[tuple[int, int]]:
        """Where the pattern matches in `page`, from left to right, without overlaps."""
        if self._find is None:
            self._find = self._compiled()
        for match in self._find(page):
            yield match.span()

    def _compiled(self) -> Callable[[bytes], Iterator[Any]]:
        from arlint.trigger import prepare

        first, whole, _ = prepare(self._pattern)
        pattern = (whole or first).encode("ascii")
        try:
            import re2
        except ImportError:
            import re

            return re.compile(pattern).finditer
        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        find: Callable[[bytes], Iterator[Any]] = re2.compile(pattern, options).finditer
        return find
