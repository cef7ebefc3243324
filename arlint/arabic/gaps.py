"""Gaps inside a line: those that stand before a mark, and those that lay the line out."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, LETTERS
from arlint.arabic.marks import (
    CLOSERS,
    DIRECTIONS,
    OPENERS,
    SPACE,
    STRAIGHT,
    closes,
    gap_before,
    is_latin,
    line_at,
    strong_before,
    word_before,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# The mark first: a leading class of spaces would be tried at every word (see the notes on speed in `rule.pattern`).
_MARK = f"[،؛؟!.:,;?](?:(?<={SPACE}.)|(?<={SPACE}[\u200e\u200f\u061c].))"
_LATIN_MARKS = frozenset(",;?")
_ELLIPSIS = re.compile(rf"\.(?:{SPACE}*\.){{2}}")
_SAME_AGAIN = re.compile(f"(.){SPACE}+\\1")
_ARABIC = re.compile(LETTER)
_WIDE = re.compile(f"[^\\s](?:(?!\t){SPACE}){{3,}}[^\\s]")
_LIST_MARK = re.compile(r"[-*+•·▪◦●○■□✓✔–—ـ>#]+|[([]?(?:[0-9٠-٩۰-۹]{1,3}|[ء-ي]|[A-Za-z])[.)\]:-]+")
_find: re.Pattern[str] | None = None


def before_marks(text: str) -> Iterator[tuple[int, int, int]]:
    """(start, end, mark): the gaps before a mark that should touch the word before it, and where the mark is.

    Between the end of the gap and the mark there may be direction marks.
    """
    global _find
    _find = _find or re.compile(_MARK)
    for match in _find.finditer(text):
        at = edge = match.start()
        while text[edge - 1] in DIRECTIONS:
            edge -= 1
        start = gap_before(text, edge)
        if _ends_phrase(text, start, at) and _stands_free(text, at) and not _is_trap(text, start, at):
            yield start, edge, at


def lays_out(text: str, start: int, end: int) -> bool:
    """Whether the white space at [start, end) lays the line out: a list, a table, columns, a form to fill in."""
    begin, stop = line_at(text, start)
    if "|" in text[begin:stop] or not _ARABIC.search(text, begin, stop):
        return True
    if _LIST_MARK.fullmatch(text[begin:start].strip()):
        return True
    if end - start < 3:
        return False
    if text[start - 1] == ":" or len(_WIDE.findall(text, begin, stop)) > 1:
        return True
    above = line_at(text, max(begin - 1, 0))
    below = line_at(text, min(stop + 1, len(text)))
    return any(near != (begin, stop) and _WIDE.search(text, *near) for near in (above, below))


def _ends_phrase(text: str, start: int, at: int) -> bool:
    """Whether what stands before the gap can take the mark."""
    if text[at] in _LATIN_MARKS:  # PU106 makes them Arabic; after Latin words they may be right as they are
        return closes(text, start) and strong_before(text, start) in LETTERS
    if text[at] in "؟!" and (text[start - 1 : start] == "…" or text[max(start - 2, 0) : start] == ".."):
        return True
    return closes(text, start)


def _stands_free(text: str, at: int) -> bool:
    """Whether nothing that follows directly owns the mark: a word, a number, a path, another dot, a smiley's mouth."""
    mark = text[at]
    after = at + 1
    while after < len(text) and (text[after] in DIRECTIONS or (mark != ":" and text[after] in "،؛؟!")):
        after += 1
    following = text[after : after + 1]
    if not following or following.isspace():
        return True
    if mark == ":":
        return following in '«“"' or (following == "-" and not text[after + 1 : after + 2].strip())
    quoting = following in OPENERS or following in STRAIGHT
    if mark in "،؛؟!" and quoting and text[after + 1 : after + 2].isalnum():
        return False  # PU115 carries the mark over to the word before
    if mark in "،؛؟":
        return not (following.isalnum() or following in "\ufffc#@_/\\=")
    return (quoting or following in CLOSERS) and following != "[" and (mark, following) != (";", ")")


def _is_trap(text: str, start: int, at: int) -> bool:
    mark = text[at]
    begin, end = line_at(text, at)
    rest = text[at + 1 : end].strip()
    latin = mark not in "،؛؟" and is_latin(text[start - 1])
    if latin and (is_latin(rest[:1]) or not _ARABIC.search(text, begin, end)):
        return True  # inside Latin, French perhaps
    if mark == "?" and rest:
        return True  # may stand for a sign that got lost (PU106)
    if mark == ":":
        before = text[start - 1]
        return (
            at - start > 2  # an aligned column
            or text[start] == "\t"
            or (before.isdecimal() and rest[:1].isdecimal())
            or (before == '"' and rest[:1] in '"[{0123456789')
        )
    if mark == ".":
        word = word_before(text, start)
        label = word.isdecimal() and len(word) < 4 and not text[begin : start - len(word)].strip()
        return bool(_ELLIPSIS.match(text, at)) or (bool(rest) and (label or (len(word) == 1 and word.isalpha())))
    return mark in "؟!" and bool(_SAME_AGAIN.match(text, at))
