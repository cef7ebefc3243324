"""Looks for all words and phrases of the lexicons in one pass.

The page of the text (see `page.py`) is searched, with a space for everything that parts words: word boundaries are
part of the literals (" الى " with its spaces), and one Aho-Corasick automaton finds them all.

Without ahocorasick-rs (no wheel) a slower search finds the same.
"""

from __future__ import annotations

from arlint import page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from ahocorasick_rs import BytesAhoCorasick

    from arlint.document import Document

    Hit = tuple[int, int, int]

#: Building the automaton of 9,700 literals takes 8 ms; searching 1,000 characters without it 4, 2,000 take 5 and 3,000
#: take 8.  From this many on it pays.
PAYS = 2_500
#: Without the automaton literals up to so many characters are looked up, others looked for one by one: a tenth of them.
LONGEST = 12

#: Signs that part nothing the eye can see.
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff"
#: What may be such a sign, or a letter that the page does not have.
_DOUBTFUL = bytes((*page.encode(_UNSEEN), page.OTHER))


def _joins(text: str, at: int, step: int) -> bool:
    """Whether a letter or digit stands at `at`, or beyond the invisible characters there in the direction of `step`."""
    while 0 <= at < len(text) and text[at] in _UNSEEN:
        at += step
    return 0 <= at < len(text) and text[at].isalnum()


class Matcher:
    """Literals, compiled together; a space at either end of one stands for a word boundary.

    exact : the literals are found only where the text spells them so, marks and tatweel aside; else they are folded
            text and found however the text spells them.  A list of misspellings such as `الى` is exact: folded, `إلى`
            is the same word, and every clean text is full of it.
    """

    def __init__(self, literals: Sequence[str], exact: bool = False) -> None:
        self._literals = literals
        self._exact = exact
        self._patterns = _pages(literals)
        self._automaton: BytesAhoCorasick | None = None
        #: For the search without it: the first and the last number of each pattern; the numbers of long ones.
        self._first: dict[bytes, int] = {}
        self._last: dict[bytes, int] = {}
        self._long: list[int] = []
        #: How many more characters are searched without the automaton; -1 once that is settled.
        self._left = PAYS

    def hits(self, document: Document) -> list[Hit]:
        """(number of the literal, start, end) of every hit, boundary spaces excluded, in order of their ends."""
        return self.scan([document])[0]

    def scan(self, documents: Sequence[Document]) -> list[list[Hit]]:
        """The hits in each of several documents: one after the other, so that the automaton stays in the cache."""
        if not self._patterns:
            return [[] for _ in documents]
        pages = [document.bare_page if self._exact else document.folded_page for document in documents]
        raw = [self._search(b" " + page.spaced(data) + b" ") for data in pages]
        return [
            self._placed(document, data, found) if found else []
            for document, data, found in zip(documents, pages, raw, strict=True)
        ]

    def _placed(self, document: Document, data: bytes, found: list[Hit]) -> list[Hit]:
        """Hits in the page, which begins one space before the text, as those of the text, boundary spaces excluded."""
        patterns = self._patterns
        hits = [
            (number, start - 1 + (patterns[number][0] == 0x20), end - 1 - (patterns[number][-1] == 0x20))
            for number, start, end in found
        ]
        if not self._exact and len(data.translate(None, _DOUBTFUL)) == len(data):
            return hits  # nothing in the page that could be something else in the text
        return [hit for hit in hits if self._stands(document, data, *hit)]

    def _stands(self, document: Document, data: bytes, number: int, start: int, end: int) -> bool:
        """Whether the text has what the page seems to have: the spelling, and words that end where they seem to end."""
        if self._exact:  # a space of a literal stands for any one space, as in the page
            spelling = document.bare.text[start:end].replace("\n", " ").replace("\u00a0", " ")
            if spelling != self._literals[number].strip(" "):
                return False
        pattern = self._patterns[number]
        around = data[max(start - 1, 0) : end + 1]
        if len(around.translate(None, _DOUBTFUL)) == len(around):
            return True
        text = document.folded.text
        if (pattern[0] == 0x20 and _joins(text, start - 1, -1)) or (pattern[-1] == 0x20 and _joins(text, end, 1)):
            return False
        return not any(byte == 0x20 and text[at].isalnum() for at, byte in enumerate(pattern.strip(), start))

    def _search(self, data: bytes) -> list[Hit]:
        if 0 <= self._left < len(data):
            self._build()
        self._left -= len(data) if self._left >= 0 else 0
        if self._automaton is None:
            return self._scan(data)
        return self._automaton.find_matches_as_indexes(data, overlapping=True)

    def _build(self) -> None:
        self._left = -1
        try:
            import ahocorasick_rs
        except ImportError:
            return
        self._automaton = ahocorasick_rs.BytesAhoCorasick(
            self._patterns, implementation=ahocorasick_rs.Implementation.ContiguousNFA
        )

    def _scan(self, data: bytes) -> list[Hit]:
        """What the automaton does, in plain Python: all parts of the text are looked up, long literals looked for."""
        patterns = self._patterns
        if not self._last:
            count = len(patterns)
            self._last = dict(zip(patterns, range(count), strict=True))
            self._first = dict(zip(reversed(patterns), range(count - 1, -1, -1), strict=True))
            self._long = [number for number, pattern in enumerate(patterns) if len(pattern) > LONGEST]
        parts = {data[at : at + length] for length in range(1, LONGEST + 1) for at in range(len(data) - length + 1)}
        numbers = list(self._long)
        for part in self._last.keys() & parts:
            numbers += [at for at in range(self._first[part], self._last[part] + 1) if patterns[at] == part]
        found = []
        for number in numbers:
            pattern = patterns[number]
            at = data.find(pattern)
            while at >= 0:
                found.append((number, at, at + len(pattern)))
                at = data.find(pattern, at + 1)
        return sorted(found, key=lambda hit: (hit[2], hit[0]))


def _pages(literals: Sequence[str]) -> list[bytes]:
    """The page of each literal, spaced; of all at once, because one by one takes five times as long."""
    pages = page.spaced_lines(page.encode("\n".join(literals)))
    return pages if len(pages) == len(literals) else [page.spaced(page.encode(literal)) for literal in literals]
