"""The page: the private 8-bit code page in which texts are searched, a byte a character.

The gate and the matcher search bytes.  In UTF-8 an Arabic letter has two; here it has one, so offsets need no
translation, and searches run over half as much.  What is not on the page becomes `OTHER`, as a question mark does:
a search may find too much there, never too little, and looks again at the text itself.
"""

from __future__ import annotations

import codecs

# ASCII; Arabic letters, tatweel and marks; signs that part words; letters of other languages often met in Arabic.
_SIGNS = "،؛؟٪٫٬۔«»“”„‘’‹›…–—\u00a0\u202f\u2009\u200b\u200c\u200d\u200e\u200f\u061c\u2028\ufffc·•°×€"
_LETTERS = "پچڤگکیژھہے" + "éèáíóúàâêçñöüäåøëôã"
_PAGE = (
    "".join(map(chr, range(0x80)))
    + "".join(map(chr, (*range(0x621, 0x63B), *range(0x640, 0x656), 0x670, 0x671)))
    + "".join(map(chr, range(0x660, 0x66A)))
    + _SIGNS
    + _LETTERS
)
_ENCODE = codecs.charmap_build(_PAGE + "\ufffe" * (256 - len(_PAGE)))
_BYTES = {char: number for number, char in enumerate(_PAGE)}
#: What stands for every character that is not on the page.
OTHER = 0x3F
#: Harakat and tatweel.
_MARKS = bytes(_BYTES[chr(code)] for code in (0x640, *range(0x64B, 0x656), 0x670))
_FOLDS = bytes.maketrans(bytes(map(_BYTES.__getitem__, "أإآٱى")), bytes(map(_BYTES.__getitem__, "ااااي")))
_WORDS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_PARTS = _SIGNS + "".join(char for char in map(chr, range(0x80)) if char not in _WORDS)
_SPACES = bytes(0x20 if number < len(_PAGE) and _PAGE[number] in _PARTS else number for number in range(256))
#: What may stand behind a backslash in a trigger for a character that cannot be seen.
_PLAIN = "ntrfv"
_SPACES_IN_LINES = _SPACES[:10] + b"\n" + _SPACES[11:]


def encode(text: str) -> bytes:
    """`text` on the page."""
    return codecs.charmap_encode(text, "replace", _ENCODE)[0]


def missing(text: str) -> str:
    """The characters of `text` that are not on the page."""
    return "".join(sorted(set(text) - _BYTES.keys()))


def bare(page: bytes) -> bytes:
    """`page` without harakat and tatweel: what `Document.bare` is to `Document.text`."""
    return page.translate(None, _MARKS)


def folded(page: bytes) -> bytes:
    """`page` with hamza carriers and alef maqsura folded, as `document.fold` folds them."""
    return page.translate(_FOLDS)


def spaced(page: bytes) -> bytes:
    """`page` with a space for everything that parts words."""
    return page.translate(_SPACES)


def spaced_lines(page: bytes) -> list[bytes]:
    """`spaced` of each line of `page`."""
    return page.translate(_SPACES_IN_LINES).split(b"\n")


def pattern(trigger: str) -> tuple[str, bool]:
    """(`trigger` for RE2 to search the page with, whether it is sure: finds nothing there but what it means).

    `trigger` is plain: no look-around, no classes by name.  The result is ASCII, for RE2 in its Latin-1 mode.
    """
    found: list[str] = []
    sure = True
    at = 0
    while at < len(trigger):
        char = trigger[at]
        if char == "[":
            part, is_sure, at = _class(trigger, at + 1)
        elif char == "\\":
            part, is_sure, at = _escape(trigger, at)
        else:
            part, is_sure, at = _shown(_byte(char)) if char > "\x7f" else char, char in _BYTES, at + 1
        found.append(part)
        sure = sure and is_sure
    return "".join(found), sure


def _escape(trigger: str, at: int) -> tuple[str, bool, int]:
    """What stands for the escape at `at`, whether it is sure, where it ends."""
    char = trigger[at + 1]
    if char == "x":
        meant = chr(int(trigger[at + 2 : at + 4], 16))
        return _shown(_byte(meant)), meant in _BYTES and meant != "?", at + 4
    if char.isalnum() and char not in _PLAIN + "AbBdDsSwWz":
        raise ValueError(f"trigger {trigger!r}: \\{char} cannot be searched for on the page")
    return trigger[at : at + 2], char != "?", at + 2


def _class(trigger: str, at: int) -> tuple[str, bool, int]:
    """The same for the class whose inside begins at `at`."""
    negated = trigger[at] == "^"
    at += negated
    named = ""  # \s, \d and their like: RE2 means ASCII by them, in Latin-1 mode as well
    members: set[int] = set()
    others = False
    first = True
    while first or trigger[at] != "]":
        first = False
        if trigger[at] == "\\" and trigger[at + 1] in "sSdDwW":
            named += trigger[at : at + 2]
            at += 2
            continue
        low, at = _member(trigger, at)
        high = low
        if trigger[at] == "-" and trigger[at + 1] != "]":
            high, at = _member(trigger, at + 1)
        on_page = {number for char, number in _BYTES.items() if low <= char <= high}
        members |= on_page
        others = others or len(on_page) <= ord(high) - ord(low)
    if negated:
        inside = members - {OTHER}
        sure = not others and OTHER not in members
    else:
        inside = members | {OTHER} if others else members
        sure = OTHER not in inside
    if negated and not inside and not named:
        return r"[\x00-\xff]", sure, at + 1
    return f"[{'^' * negated}{named}{_ranges(inside)}]", sure, at + 1


def _member(trigger: str, at: int) -> tuple[str, int]:
    """The character at `at` inside a class, and where it ends."""
    if trigger[at] == "[" and trigger[at + 1] in ":.=":
        raise ValueError(f"trigger {trigger!r}: a class by name cannot be searched for on the page")
    if trigger[at] != "\\":
        return trigger[at], at + 1
    char = trigger[at + 1]
    if char == "x":
        return chr(int(trigger[at + 2 : at + 4], 16)), at + 4
    if char in _PLAIN:
        return "\n\t\r\f\v"[_PLAIN.index(char)], at + 2
    if char.isalnum():
        raise ValueError(f"trigger {trigger!r}: \\{char} cannot be searched for on the page")
    return char, at + 2


def _ranges(members: set[int]) -> str:
    """A class of these bytes, without its brackets; adjoining ones as ranges."""
    shown = []
    ordered = sorted(members)
    while ordered:
        low = high = ordered.pop(0)
        while ordered and ordered[0] == high + 1:
            high = ordered.pop(0)
        shown.append(_shown(low) + (f"-{_shown(high)}" if high > low else ""))
    return "".join(shown)


def _byte(char: str) -> int:
    return _BYTES.get(char, OTHER)


def _shown(number: int) -> str:
    return f"\\x{number:02x}"
