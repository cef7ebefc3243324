"""Sentences of a paragraph.

Rules that judge a sentence (has it a verb? is it one word?) need its ends right more often than its beginnings: a stop
after an abbreviation, inside a number or an ellipsis in mid-sentence ends nothing.  In doubt nothing ends: a sentence
too long hides a finding, one too short makes a false one.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, MARK, TATWEEL

TYPE_CHECKING = False
if TYPE_CHECKING:
    Span = tuple[int, int]

# One or more stops (". ." is a slip of one), then whatever closes with them: quotes, brackets, footnote numbers.
# A quotation mark that may as well open closes only where a word cannot follow directly.
_STOP = re.compile(
    r"(?P<stops>[.!?؟…۔]+(?:[ \u00a0]+[.…]+(?=[\s”»\"')\]]|\Z))*)"
    r"(?P<closers>(?:[”»’›)\]}]|[\"'“‘„‟](?=[\s.،؛:!?؟)\]]|\Z)"
    r"|[ \u00a0][”»’›)\]](?=[\s.،؛:!?؟)\]]|\Z)"
    r"|\[[0-9٠-٩]{1,3}\]|\([0-9٠-٩]{1,3}\)|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[.!?؟…۔]+(?=[\s”»\"')\]]|\Z))*)"
)
_LETTERED = re.compile(r"[^\W\d_]")
_WORD = re.compile(rf"{LETTER}|{MARK}|{TATWEEL}|[A-Za-z0-9٠-٩]")
_IGNORED = re.compile(f"{MARK}|{TATWEEL}")
_WORD_AFTER = re.compile(f"(?:{LETTER}|{MARK}|{TATWEEL})*")
_NO_WORD = re.compile(r"\W*")

#: Words that are always abbreviated with a stop; single letters (د. أ. م. ق.م. J. R.) need no list.
_ABBREVIATION = re.compile(
    "إلخ|الخ|M(?:rs?|s)|[DSJ]r|Prof|St|vs|etc|e[gd]|eds|ie|N[or]|Inc|Ltd|Co(?:rp)?|Vol|pp|cf|al|Fig"
)
#: Letters that name the era after a number, so that the stop may well end the sentence: 2008 م. and 1443 هـ.
_ERAS = "مه"


def split(text: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Spans of the sentences of text[start:end], in order, white space at their ends excluded.

    Every letter is in exactly one sentence; what has no letter (a stray stop, a row of stars) belongs to the sentence
    before it.
    """
    limit = len(text) if end is None else min(end, len(text))
    spans: list[Span] = []
    begin = start
    for match in _STOP.finditer(text, start, limit):
        if match.start() < begin:
            continue
        if _ends(text, begin, match, limit):
            begin = _add(spans, text, begin, match.end())
    _add(spans, text, begin, limit)
    return spans


def _add(spans: list[Span], text: str, start: int, end: int) -> int:
    """Add text[start:end], stripped, to `spans`: where it has no letter, as the tail of the last one."""
    piece = text[start:end]
    first = start + len(piece) - len(piece.lstrip())
    last = start + len(piece.rstrip())
    if first >= last:
        return end
    if not _LETTERED.search(text, first, last):
        if not spans:
            return start  # comes before the first letter: stays with what follows
        spans[-1] = (spans[-1][0], last)
    else:
        spans.append((first, last))
    return end


def _ends(text: str, begin: int, match: re.Match[str], limit: int) -> bool:
    """Whether the stop at `match` ends the sentence that begins at `begin`."""
    after = match.end()
    if after >= limit:
        return True
    stops = match["stops"]
    asks = any(mark in stops for mark in "!?؟۔")
    at = match.start()
    while at > begin and _WORD.match(text[at - 1]):
        at -= 1
    word = _IGNORED.sub("", text[at : match.start()])
    if not text[after].isspace():
        # A space was forgotten: that ends a sentence only between two words that cannot be an abbreviation.
        following = _IGNORED.sub("", _WORD_AFTER.match(text, after, limit)[0])  # type: ignore[index]
        if asks:
            return bool(following)
        return stops == "." and len(following) > 2 and len(word) > 2 and not word[-1].isascii()
    if asks:
        return True
    if "…" in stops or ".." in stops or stops.count(".") > 2:
        return False
    if len(stops) > 1 or not word:
        return True
    return not _is_abbreviated(text, begin, at, word, after, limit)


def _is_abbreviated(text: str, begin: int, at: int, word: str, after: int, limit: int) -> bool:
    """Whether `word`, at `at` and followed by a stop, is an abbreviation or the number of an item."""
    if _ABBREVIATION.fullmatch(word):
        return True
    if len(word) == 1 and word.isalpha():
        return word not in _ERAS or not text[max(begin, at - 9) : at].rstrip()[-1:].isdecimal()
    if len(word) < 4 and word.isdecimal() and _NO_WORD.fullmatch(text, begin, at):
        return True
    # "Yahoo! uses", "the U.S. army": a Latin sentence does not go on with a small letter.
    rest = text[after:limit].lstrip()
    return word[-1:].isascii() and word.isalpha() and rest[:1].isascii() and rest[:1].islower()


_BEFORE_OPENING = re.compile(r"(?:\A|[.!?؟…۔\n])[ \u00a0\"'“”„«»(\[*•-]*\Z")


def opens(text: str, at: int) -> bool:
    """Whether a sentence begins at `at`: nothing but spaces, quotes and bullets lie between it and a stop."""
    return bool(_BEFORE_OPENING.search(text, max(at - 12, 0), at))
