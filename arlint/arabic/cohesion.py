"""How much of a paragraph's matter the rest of the article shares, by light stems of content words."""

from __future__ import annotations

import re

from arlint.arabic.stems import stems

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document

_WORD = re.compile(r"[^\W\d_]{3,}")
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
    stop = stop_words()
    return [
        word
        for word in dict.fromkeys(map(str.lower, _WORD.findall(text)))
        if word not in stop and not (word[0] in "وف" and word[1:] in stop)
    ]


def shared(document: Document, start: int, end: int) -> tuple[int, int, int]:
    """(content words of [start, end), how many of them occur elsewhere, content words elsewhere) of `document.folded`.

    A word occurs elsewhere if one of the light stems it may have does: in doubt it is counted as shared.
    """
    text = document.folded.text
    words = content_words(text[start:end])
    rest = content_words(text[:start]) + content_words(text[end:])
    known = {stem for word in rest for stem in stems(word)}
    return len(words), sum(any(stem in known for stem in stems(word)) for word in words), len(rest)
