"""Words respelt under the marks their writer put; and whether a document misspells on principle."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, LETTERS, MARK, TATWEEL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from arlint.document import Document, Span

#: So many slips of one kind in a document, and hardly a word spelt otherwise, are a house style and no slips.
HOUSE_STYLE = 30

_WORD = re.compile(f"{LETTER}+")
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


def words(document: Document, wanted: Callable[[str], bool]) -> list[Span]:
    """Spans in `document.text` of the words that are `wanted` (asked without marks), protected zones left out."""
    found = [match.span() for match in _WORD.finditer(document.bare.text) if wanted(match[0])]
    spans = [document.bare.locate(*span) for span in found]
    return [span for span in spans if not any(document.zones_between(*span))]
