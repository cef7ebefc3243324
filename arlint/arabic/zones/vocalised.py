"""Paragraphs that carry nearly all their vowel signs: verse, scripture, books for learners."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, MARK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document

    Span = tuple[int, int]

#: Full vocalisation has about 0.8 marks a letter, careful prose 0.05.
_MARKS_PER_LETTER = 0.4
_FEWEST_LETTERS = 10


def paragraphs(document: Document) -> Iterator[Span]:
    """The paragraphs of `document` with more than 0.4 marks a letter."""
    text = document.text
    if "\u0650" not in text or "\u064e" not in text:  # kasra and fatha: none without them
        return
    if sum(map(text.count, "\u064e\u064f\u0650\u0652")) < _FEWEST_LETTERS * _MARKS_PER_LETTER:
        return
    for start, end in document.paragraphs:
        if text.find("\u0650", start, end) < 0:
            continue
        part = text[start:end]
        letters = len(re.findall(LETTER, part))
        if letters >= _FEWEST_LETTERS and len(re.findall(MARK, part)) > _MARKS_PER_LETTER * letters:
            yield start, end
