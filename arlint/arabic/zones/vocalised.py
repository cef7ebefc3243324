"""Words that carry nearly all their vowel signs: verse, scripture, books for learners."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, MARK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document

    Span = tuple[int, int]

_KASRA = "\u0650"
#: Full vocalisation has about 0.8 marks a letter, careful prose 0.05.
_MARKS_PER_LETTER = 0.4
#: Two letters in a row with their signs: in every run, and seldom elsewhere.
_DENSE = f"{MARK}{LETTER}{MARK}"
_FEWEST_WORDS, _FEWEST_LETTERS = 3, 10


def spans(document: Document) -> Iterator[Span]:
    """Runs of vocalised words; short words and numbers between them may go without signs."""
    text = document.text
    if _KASRA not in text:
        return
    for start, end in document.paragraphs:
        if (
            text.count(_KASRA, start, end)
            and sum(text.count(sign, start, end) for sign in "\u064e\u064f\u0650\u0652") > 5
            and re.compile(_DENSE).search(text, start, end)
        ):
            yield from _runs(text, start, end)


def _runs(text: str, start: int, end: int) -> Iterator[Span]:
    """The runs within one paragraph."""
    first = last = words = letters = marks = 0
    pending = 0  # letters of unvocalised words behind the run: they count if it goes on
    for token in re.compile(r"\S+").finditer(text, start, end):
        own_letters = len(re.findall(LETTER, token[0]))
        own_marks = len(re.findall(MARK, token[0]))
        if own_letters and own_marks > _MARKS_PER_LETTER * own_letters:
            first = first if words else token.start()
            last = token.end()
            words += 1
            letters += own_letters + pending
            marks += own_marks
            pending = 0
        elif own_letters <= 3 or own_marks * 5 > own_letters:
            pending += own_letters
        else:
            yield from _checked(text, first, last, words, letters, marks)
            words = letters = marks = pending = 0
    yield from _checked(text, first, last, words, letters, marks)


def _checked(text: str, first: int, last: int, words: int, letters: int, marks: int) -> Iterator[Span]:
    """The run [first, last) without the punctuation at its ends, if it is long and dense enough."""
    if words < _FEWEST_WORDS or letters < _FEWEST_LETTERS or marks <= _MARKS_PER_LETTER * letters:
        return
    part = re.compile(rf"[{LETTER[1:-1]}{MARK[1:-1]}ـ]")
    while not part.match(text, first):
        first += 1
    while not part.match(text, last - 1):
        last -= 1
    yield first, last
