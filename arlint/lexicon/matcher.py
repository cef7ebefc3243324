"""Looks for all words and phrases of the lexicons in one pass.

The folded text is written in a private 8-bit code page, one byte a character, in which everything that parts words is
a space.  So offsets need no translation, word boundaries are part of the literals (" الى " with its spaces), and the
Aho-Corasick automaton runs over half as many bytes as UTF-8 has: about twice as fast as over `str`, measured.

Without ahocorasick-rs (no wheel) a slower search finds the same.
"""

from __future__ import annotations

import codecs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ahocorasick_rs import BytesAhoCorasick

    from arlint.document import Document

    Want = tuple[str, int, int]

#: Building the automaton takes 8 ms for 6,000 literals, a search without it 2 ms: it pays from this many characters.
PAYS = 16_000

# The page: ASCII; Arabic letters, tatweel and marks; then signs that part words.  What is not in it becomes "?", and
# "?" parts words too: a literal's boundary may match too often, never too rarely, and is checked again on the text.
_SIGNS = "،؛؟٪٫٬۔«»“”„‘’‹›…–—\u00a0\u202f\u2009\u200b\u200c\u200d\u200e\u200f\u061c\u2028\ufffc"
_PAGE = (
    "".join(map(chr, range(0x80)))
    + "".join(map(chr, (*range(0x621, 0x63B), *range(0x640, 0x656), 0x670, 0x671)))
    + "".join(map(chr, range(0x660, 0x66A)))
    + _SIGNS
)
#: Signs of the page that part nothing the eye can see.
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff"
_ENCODE = codecs.charmap_build(_PAGE + "\ufffe" * (256 - len(_PAGE)))
_PARTS = _SIGNS + "".join(map(chr, range(0x80)))
_WORDS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_SPACED = bytes(
    0x20 if number < len(_PAGE) and _PAGE[number] in _PARTS and _PAGE[number] not in _WORDS else number
    for number in range(256)
)
_SPACED_LINES = _SPACED[:10] + b"\n" + _SPACED[11:]


def _page(text: str) -> bytes:
    return codecs.charmap_encode(text, "replace", _ENCODE)[0].translate(_SPACED)


def _pages(literals: Sequence[str]) -> list[bytes]:
    """`_page` of each literal; of all at once, because one by one takes five times as long."""
    pages = codecs.charmap_encode("\n".join(literals), "replace", _ENCODE)[0].translate(_SPACED_LINES).split(b"\n")
    return pages if len(pages) == len(literals) else [_page(literal) for literal in literals]


def _joins(text: str, at: int, step: int) -> bool:
    """Whether a letter or digit stands at `at`, or beyond the invisible characters there in the direction of `step`."""
    while 0 <= at < len(text) and text[at] in _UNSEEN:
        at += step
    return 0 <= at < len(text) and text[at].isalnum()


class Matcher:
    """Literals, compiled together: folded text, where a space at either end stands for a word boundary.

    exact : for each literal the spelling that the unfolded text must have there, or None if any will do.  A list of
            misspellings such as `الى` needs it: folded, `إلى` is the same word, and every clean text is full of it.
    """

    def __init__(self, literals: Sequence[str], exact: Sequence[str | None] = ()) -> None:
        self._patterns = _pages(literals)
        self._exact = exact or [None] * len(literals)
        #: What `_want` says of each literal; filled when the automaton is built.
        self._wanted: list[Want | None] = []
        self._automaton: BytesAhoCorasick | None = None
        #: How many more characters are searched without the automaton; -1 once that is settled.
        self._left = PAYS

    def hits(self, document: Document) -> Iterator[tuple[int, int, int]]:
        """(number of the literal, start, end) of every hit, boundary spaces excluded, in order of their ends."""
        if not self._patterns:
            return
        text = document.folded.text
        data = b" " + _page(text) + b" "
        if 0 <= self._left < len(data):
            self._build()
        self._left -= len(data) if self._left >= 0 else 0
        found = self._automaton.find_matches_as_indexes(data, overlapping=True) if self._automaton else self._scan(data)
        wanted: Sequence[Want | None] | dict[int, Want | None] = self._wanted
        if not wanted:
            wanted = {number: self._want(number) for number, _, _ in found}
        # A space of a spelling stands for any one space, as in the page.
        bare = document.bare.text.replace("\n", " ").replace("\u00a0", " ")
        found = [
            hit
            for hit in found
            if (form := wanted[hit[0]]) is None or bare[hit[1] + form[1] : hit[2] + form[2]] == form[0]
        ]
        for number, start, end in found:
            pattern = self._patterns[number]
            # `data` begins one byte before the text; a boundary space is not part of the hit.
            begin = start - 1 + (pattern[0] == 0x20)
            stop = end - 1 - (pattern[-1] == 0x20)
            # A letter that the page does not have, or a letter beyond invisible characters: no word ends there.
            if (pattern[0] == 0x20 and _joins(text, begin - 1, -1)) or (pattern[-1] == 0x20 and _joins(text, stop, 1)):
                continue
            if b" " in pattern[1:-1] and any(
                byte == 0x20 and text[at].isalnum() for at, byte in enumerate(pattern.strip(), begin)
            ):
                continue  # such a letter between the words of a phrase
            yield number, begin, stop

    def _want(self, number: int) -> Want | None:
        """The spelling wanted, and what lies between a hit in the page and that spelling in the text; None: any."""
        form, pattern = self._exact[number], self._patterns[number]
        return None if form is None else (form, -(pattern[0] != 0x20), -1 - (pattern[-1] == 0x20))

    def _build(self) -> None:
        self._left = -1
        try:
            import ahocorasick_rs
        except ImportError:
            return
        self._wanted = [self._want(number) for number in range(len(self._patterns))]
        self._automaton = ahocorasick_rs.BytesAhoCorasick(
            self._patterns, implementation=ahocorasick_rs.Implementation.ContiguousNFA
        )

    def _scan(self, data: bytes) -> list[tuple[int, int, int]]:
        """What the automaton does, in plain Python: words and their endings by a dictionary, the rest one by one."""
        words = set(data.split())
        endings = {word[at:] for word in words for at in range(len(word))}
        found = []
        for number, pattern in enumerate(self._patterns):
            word = pattern.strip()
            if pattern[-1] == 0x20 and b" " not in word and word not in (words if pattern[0] == 0x20 else endings):
                continue
            at = data.find(pattern)
            while at >= 0:
                found.append((number, at, at + len(pattern)))
                at = data.find(pattern, at + 1)
        return sorted(found, key=lambda hit: hit[2])
