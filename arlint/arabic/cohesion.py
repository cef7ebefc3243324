"""How much of a paragraph's matter the rest of the article shares, by light stems of content words."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from arlint.arabic.stems import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document

_WORD = re.compile(r"[^\W\d_]{3,}")
_PIECE = 50_000  # code points read at a time: all the words of a large file at once would fill the memory
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
    text = document.folded.text
    counts, families = _vocabulary(text)
    inside = Counter(map(str.lower, _WORD.findall(text[start:end])))
    words = [word for word in inside if _has_content(word)]

    def is_elsewhere(word: str) -> bool:
        return any(counts[other] > inside[other] for stem in stems(word) for other in families.get(stem, ()))

    gone = sum(counts[word] == inside[word] for word in words)
    return len(words), sum(map(is_elsewhere, words)), len(counts) - gone


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
