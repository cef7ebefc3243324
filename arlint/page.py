"""The page: the private 8-bit code page in which texts are searched, a byte a character.

The gate and the matcher search bytes.  In UTF-8 an Arabic letter has two; here it has one, so offsets need no
translation, and searches run over half as much.  What is not on the page becomes `OTHER`, as a question mark does:
a search may find too much there, never too little, and looks again at the text itself.
"""

from __future__ import annotations

import codecs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

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
#: Each character of the page, and its byte.
BYTES = {char: number for number, char in enumerate(_PAGE)}
#: What stands for every character that is not on the page.
OTHER = 0x3F
#: Harakat and tatweel.
_MARKS = bytes(BYTES[chr(code)] for code in (0x640, *range(0x64B, 0x656), 0x670))
_ARE_MARKS = bytes(number in _MARKS for number in range(256))
_FOLDS = bytes.maketrans(bytes(map(BYTES.__getitem__, "أإآٱى")), bytes(map(BYTES.__getitem__, "ااااي")))
#: Letters of other languages, those that the page does not have included.
FOREIGN = bytes(number for char, number in BYTES.items() if char.isalpha() and not "\u0621" <= char <= "\u064a") + b"?"
_WORDS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_PARTS = _SIGNS + "".join(char for char in map(chr, range(0x80)) if char not in _WORDS)
_SPACES = bytes(0x20 if number < len(_PAGE) and _PAGE[number] in _PARTS else number for number in range(256))
_SPACES_IN_LINES = _SPACES[:10] + b"\n" + _SPACES[11:]


def encode(text: str) -> bytes:
    """`text` on the page."""
    return codecs.charmap_encode(text, "replace", _ENCODE)[0]


def decode(page: bytes) -> str:
    """The text that `page` is of, `OTHER` for what was not on it."""
    return codecs.charmap_decode(page, "strict", _PAGE)[0]


def missing(text: str) -> str:
    """The characters of `text` that are not on the page."""
    return "".join(sorted(set(text) - BYTES.keys()))


def bare(page: bytes) -> bytes:
    """`page` without harakat and tatweel: what `Document.bare` is to `Document.text`."""
    return page.translate(None, _MARKS)


def marks(page: bytes) -> Iterator[tuple[int, int]]:
    """The spans that `bare` leaves out."""
    flags = page.translate(_ARE_MARKS)
    end = 0
    while (start := flags.find(1, end)) >= 0:
        end = flags.find(0, start)
        end = end if end >= 0 else len(flags)
        yield start, end


def folded(page: bytes) -> bytes:
    """`page` with hamza carriers and alef maqsura folded, as `document.fold` folds them."""
    return page.translate(_FOLDS)


def spaced(page: bytes) -> bytes:
    """`page` with a space for everything that parts words."""
    return page.translate(_SPACES)


def spaced_lines(page: bytes) -> list[bytes]:
    """`spaced` of each line of `page`."""
    return page.translate(_SPACES_IN_LINES).split(b"\n")
