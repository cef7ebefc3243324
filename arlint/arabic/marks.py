"""What stands around a punctuation mark: spaces, closing signs, words, abbreviations.

All functions take a text and an offset in code points and look no further than the line, and not at more than `REACH`
characters of it: a text may be one line of a million.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTERS, MARKS, TATWEEL

TYPE_CHECKING = False
if TYPE_CHECKING:
    Span = tuple[int, int]

REACH = 4000

#: White space inside a line: space, tab, no-break space and the typographic widths.
SPACES = frozenset(" \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000")
SPACE = "[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]"
#: Those that no key of an Arabic keyboard types.
ODD = SPACES - frozenset(" \t")
#: Invisible direction marks: LRM, RLM, ALM.  They may stand on either side of a mark.
DIRECTIONS = frozenset("\u200e\u200f\u061c")
#: Signs that only close, and quotation marks that open or close depending on where they stand.  ” and ’ count as
#: closing: the order ”…“ is rare, and there the opening ” is followed by a letter.
CLOSERS = frozenset("»›)]}﴾”’")
STRAIGHT = frozenset("\"'“‘„")
OPENERS = frozenset("«‹([“")

# What may precede a mark besides letters and digits: code in Markdown (OPAQUE), signs that belong to a number or name.
_TAILS = frozenset("%٪‰°+€$£¥\ufffc") | MARKS
_ABBREVIATED = re.compile(
    r"(?:^|[^\w.])"
    r"(?:(?:[^\W\d_]\.)*[^\W\d_]|(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}"
    r"|إلخ|الخ|Mr|Mrs|Ms|Dr|Jr|Sr|St|Inc|Ltd|Co|Corp|No|vs|etc|al|ed|eds|vol|pp)\Z"
)
_HARAKAT = re.compile(f"(?:[{''.join(sorted(MARKS))}]|{TATWEEL})+")
_WORD = re.compile(f"(?:[^\\W_]|[{''.join(sorted(MARKS))}])+")


def closes(text: str, at: int) -> bool:
    """Whether text[:at] ends with something a mark may follow: a letter, a digit, a closing quote or bracket."""
    while at and text[at - 1] in DIRECTIONS:
        at -= 1
    if not at:
        return False
    char = text[at - 1]
    if char.isalnum() or char in _TAILS or char in CLOSERS:
        return True
    if char not in STRAIGHT or at < 2:
        return False
    return not text[at - 2].isspace() or (char == '"' and not opens(text, at - 1))


def strong_before(text: str, at: int) -> str:
    """The last letter or digit before `at` on its line, closing quotes and brackets and spaces skipped; else ""."""
    while at and not text[at - 1].isalnum():
        char = text[at - 1]
        if not (char in SPACES or char in MARKS or char in DIRECTIONS or char in CLOSERS or char in STRAIGHT):
            return ""
        at -= 1
    return text[at - 1 : at]


def word_before(text: str, at: int) -> str:
    """The word that ends at `at`, without harakat and tatweel; "" if none does."""
    start = at
    while start and (text[start - 1].isalnum() or text[start - 1] in MARKS):
        start -= 1
    return bare(text[start:at])


def word_after(text: str, at: int) -> Span:
    """The span of the word that begins at `at`; empty if none does."""
    match = _WORD.match(text, at)
    return match.span() if match else (at, at)


def bare(word: str) -> str:
    """`word` without harakat and tatweel."""
    return _HARAKAT.sub("", word)


def is_arabic(word: str) -> bool:
    """Whether `word` is not empty and all of it Arabic letters and marks."""
    return bool(word) and all(char in LETTERS or char in MARKS or char == TATWEEL for char in word)


def is_latin(char: str) -> bool:
    """Whether `char` is a letter of the Latin script (those of Western Europe)."""
    return char.isalpha() and char < "ɐ"


def abbreviates(text: str, stop: int) -> bool:
    """Whether the stop at `stop` belongs to an abbreviation: `ق.م.`, `م.`, `إلخ.`, `U.S.`, `Inc.`."""
    return bool(_ABBREVIATED.search(bare(text[max(0, stop - 24) : stop])))


def line_at(text: str, at: int) -> Span:
    """The span of the line that holds `at`, without its line end, at most `REACH` on either side."""
    first, last = max(at - REACH, 0), min(at + REACH, len(text))
    start = text.rfind("\n", first, at) + 1
    end = text.find("\n", at, last)
    return start or first, last if end < 0 else end


def gap_before(text: str, at: int) -> int:
    """Where the white space before `at` begins; `at` if there is none."""
    while at and text[at - 1] in SPACES:
        at -= 1
    return at


def is_odd(gap: str) -> bool:
    """Whether the white space `gap` is none that is typed: such gaps are SC106's, the others PU101's and PU103's."""
    return bool(gap) and ODD.issuperset(gap)


def opens(text: str, at: int) -> bool:
    """Whether the quote or bracket at `at` opens: for the straight quote, whether an even number precede it."""
    if text[at] == '"':
        start, _ = line_at(text, at)
        return text.count('"', start, at) % 2 == 0
    return text[at] in OPENERS
