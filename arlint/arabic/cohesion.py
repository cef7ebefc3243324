"""How much of a paragraph's matter the rest of the article shares, by light stems of content words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache
from math import log

from arlint.arabic.stems import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document

_WORD = re.compile(r"[^\W\d_]{3,}")
_PIECE = 50_000  # code points read at a time: all the words of a large file at once would fill the memory
#: The articles in a thousand that a stem not in the table is taken to stand in: half of the rarest listed.
_UNLISTED = 4
_stop: frozenset[str] = frozenset()


def stop_words() -> frozenset[str]:
    """Words that any text has, folded; read once."""
    global _stop
    if not _stop:
        from arlint.document import fold
        from arlint.lexicon import rows

        _stop = frozenset(fold(row["form"]) for row in rows("stopwords"))
    return _stop


def content_words(text: str) -> list[str]:
    """The different content words of `text` (folded), in order: no stop words, nothing under three letters."""
    return [word for word in dict.fromkeys(map(str.lower, _WORD.findall(text))) if _has_content(word)]


def _has_content(word: str) -> bool:
    stop = stop_words()
    return word not in stop and not (word[0] in "وف" and word[1:] in stop)


def shared(document: Document, start: int, end: int) -> tuple[int, int, int]:
    """(content words of [start, end), how many of them occur elsewhere, content words elsewhere) of `document.folded`.

    A word occurs elsewhere if one of the light stems it may have does: in doubt it is counted as shared.
    """
    words, elsewhere, rest = _compared(document, start, end)
    return len(words), len(elsewhere), rest


def shared_matter(document: Document, start: int, end: int) -> float:
    """What part of the matter of [start, end) of `document.folded` occurs elsewhere, 0 to 1.

    A word weighs as much as it tells: the inverse document frequency of its stem (see lexicon/README.md).  That two
    paragraphs both say «year» makes them no closer; that both say «comet» does.
    """
    words, elsewhere, _ = _compared(document, start, end)
    return sum(map(_weight, elsewhere)) / (sum(map(_weight, words)) or 1.0)


def _compared(document: Document, start: int, end: int) -> tuple[list[str], list[str], int]:
    """(content words of [start, end), those of them that occur elsewhere, how many content words are elsewhere)."""
    text = document.folded.text
    counts, families = _vocabulary(text)
    inside = Counter(map(str.lower, _WORD.findall(text[start:end])))
    words = [word for word in inside if _has_content(word)]

    def is_elsewhere(word: str) -> bool:
        return any(counts[other] > inside[other] for stem in stems(word) for other in families.get(stem, ()))

    gone = sum(counts[word] == inside[word] for word in words)
    return words, list(filter(is_elsewhere, words)), len(counts) - gone


def _weight(word: str) -> float:
    """The inverse document frequency of a content word: 0 if every text has it."""
    return -log(_frequencies().get(stems(word)[0], _UNLISTED) / 1000)


@cache
def _frequencies() -> dict[str, int]:
    """In how many of a thousand articles a stem stands."""
    from arlint.lexicon import column

    shares = map(int, column("document_frequency", "per_thousand"))
    return dict(zip(column("document_frequency", "id"), shares, strict=True))


@lru_cache(maxsize=1)
def _vocabulary(text: str) -> tuple[Counter[str], dict[str, list[str]]]:
    """(how often each content word occurs in `text`, which of them may have a stem).

    Kept for the next question: a document with a hundred scraps would be read a hundred times.
    """
    found: Counter[str] = Counter()
    start = 0
    while start < len(text):
        end = text.find("\n", start + _PIECE) + 1 or len(text)
        found.update(map(str.lower, _WORD.findall(text, start, end)))
        start = end
    counts = Counter({word: count for word, count in found.items() if _has_content(word)})
    families: dict[str, list[str]] = {}
    for word in counts:
        for stem in stems(word):
            families.setdefault(stem, []).append(word)
    return counts, families
