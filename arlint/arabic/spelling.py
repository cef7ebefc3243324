"""Words respelt under the marks their writer put."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTERS, MARK, TATWEEL

_MARKS = re.compile(f"(?:{MARK}|{TATWEEL})+")


def bare(word: str) -> str:
    """`word` without harakat and tatweel."""
    return _MARKS.sub("", word)


def respelt(written: str, letters: str) -> str:
    """`written` with its letters replaced by `letters`, one for one; its harakat and tatweel stay where they are.

    >>> respelt("اِلى", "إلى")
    'إِلى'

    Raises ValueError if the two do not have the same number of letters.
    """
    rest = iter(letters)
    if sum(char in LETTERS for char in written) != len(letters):
        raise ValueError(f"{written!r} has more or fewer letters than {letters!r}")
    return "".join([next(rest) if char in LETTERS else char for char in written])
