"""Whether something stands twice in a text: quick looks, for rules whose trigger no regular expression can be.

They look at pages (see `page.py`), so that a text is searched without being taken apart into its words as `str`.  A
look may say yes too often, never too rarely: the rule looks again.
"""

from __future__ import annotations

from itertools import compress, pairwise
from operator import eq

from arlint import page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from arlint.document import Document

#: The longest phrase, in words, that counts as going round in circles.
LONGEST_LOOP = 5
#: Characters of the shortest piece between two stops that may be a sentence of some length.
SHORTEST_SENTENCE = 20

_AND = page.encode(" و")
_SPACE = page.encode(" ")
_STOP = page.encode(".")
_STOPS = bytes.maketrans(page.encode("؟!\n"), _STOP * 3)


def loops(document: Document) -> bool:
    """Whether a phrase of two to five words stands three times in a row."""
    words = page.spaced(document.folded_page).split()
    for length in range(2, LONGEST_LOOP + 1):
        # In a loop 2 * length words in a row are those of `length` words before: every so-manieth is enough.
        step = 2 * length
        alike = map(eq, words[length::step], words[::step])
        if any(_goes_on(words, at, length) for at in compress(range(0, len(words), step), alike)):
            return True
    return False


def _goes_on(words: list[bytes], at: int, length: int) -> bool:
    """Whether the words around `at` are those `length` further on, 2 * length of them in a row."""
    first = last = at
    while first > 0 and words[first - 1] == words[first - 1 + length]:
        first -= 1
    while last + 1 + length < len(words) and words[last + 1] == words[last + 1 + length]:
        last += 1
    return last - first + 1 >= 2 * length


def pairs(document: Document) -> bool:
    """Whether a word is followed by «و» and the same word: «قوة وقوة»."""
    pieces = (page.spaced(document.folded_page) + _SPACE).split(_AND)
    return any(
        # A word may begin with a و of its own: «وردة ووردة».
        (_AND + first).endswith(second.partition(_SPACE)[0]) and second[:1] not in (_SPACE, b"")
        for first, second in pairwise(pieces)
    )


def sentences(document: Document) -> bool:
    """Whether a piece between two stops stands in the whole document twice; asked of its first block."""
    if document.start:
        return False
    seen = [piece.strip() for piece in pieces(document.whole.folded_page)]
    return len(set(seen)) < len(seen)


def pieces(text: bytes) -> Iterator[bytes]:
    """What stands between the stops and line ends of a page, but for the shortest."""
    return (piece for piece in text.translate(_STOPS).split(_STOP) if len(piece) > SHORTEST_SENTENCE)


#: The looks by the names under which rules ask for them.
PROBES: dict[str, Callable[[Document], bool]] = {"loops": loops, "pairs": pairs, "sentences": sentences}
