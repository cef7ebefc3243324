"""What stands around a character that nobody sees: letters of any Arabic alphabet, the words it parts."""

from __future__ import annotations

import re

from arlint.arabic.joining_data import DUAL, NONE, RIGHT, TRANSPARENT
from arlint.arabic.letters import MARK, PROCLITICS, TATWEEL
from arlint.finding import Edit

#: A letter of any language in Arabic script, as the inside of a character class; and the same with a class around.
LETTERS = DUAL + RIGHT + NONE
LETTER = f"[{LETTERS}]"

#: How far a word is looked at: none is longer.
REACH = 40

_WORD_BEFORE = re.compile(f"[{LETTERS}{TRANSPARENT}{TATWEEL}]*\\Z")
_ENDS_WORD = re.compile(f"[ةى]{MARK}*\\Z|[\u064c\u064d]\\Z")
_ARTICLE = re.compile(f"ال{MARK}*(?:[{LETTERS}]{MARK}*){{3}}")
_MARKS = re.compile(f"{MARK}+")
_LETTER = re.compile(LETTER)
_TRANSPARENT = re.compile(f"[{TRANSPARENT}]")


def is_letter(char: str) -> bool:
    """Whether `char` is a letter of the Arabic script."""
    return _LETTER.match(char) is not None


def base_before(text: str, at: int) -> str:
    """The character before `at`, marks skipped; "" at the start."""
    while at and _TRANSPARENT.match(text, at - 1):
        at -= 1
    return text[at - 1 : at]


def base_after(text: str, at: int) -> str:
    """The character at `at` or behind the marks there; "" at the end."""
    while _TRANSPARENT.match(text, at):
        at += 1
    return text[at : at + 1]


def word_before(text: str, at: int) -> str:
    """The part of a word that ends at `at`, its harakat left out."""
    match = _WORD_BEFORE.search(text[max(0, at - REACH) : at])
    return _MARKS.sub("", match[0]) if match else ""


def parts_words(text: str, start: int, end: int) -> bool:
    """Whether what stands at [start, end) between Arabic letters took the place of a space.

    It did behind a letter that only ends words and before an article that nothing can be joined to.
    """
    if _ENDS_WORD.search(text[max(0, start - 8) : start]):
        return True
    before = word_before(text, start)
    return _ARTICLE.match(text, end) is not None and len(before) > 1 and before not in PROCLITICS


def removal(text: str, start: int, end: int) -> Edit:
    """The edit that takes out [start, end), and one space with it where there is one on both sides."""
    spaced = start > 0 and text[start - 1] in " \u00a0" and text[end : end + 1] == " "
    return Edit(start, end + 1 if spaced else end, "")
