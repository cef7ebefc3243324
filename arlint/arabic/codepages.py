"""Arabic that was read in the wrong code page, and the way back.

UTF-8 writes an Arabic letter in two bytes.  A program that takes each byte for a character of its own makes two
characters of every letter: `ط§ظ„` of `ال` where it believes in Windows-1256, `Ø§Ù„` where it believes in Windows-1252.
The bytes are all there, so the way back is exact: the characters become bytes again, and the bytes are read as UTF-8.

What is damaged is told by its build: a *word* is an unbroken sequence of whole letters so taken apart, with no other
letter touching it, and a *run* is the words of a line that nothing but ASCII parts (ASCII survives the damage).  A run
counts if it turns into Arabic and holds a pair that no sound text has; `ظ…` and `ط،` have sense elsewhere.

The other way round, Windows-1256 read as Windows-1252, one letter stays one letter: `ÇáÓáÇã` is `السلام`.
"""

from __future__ import annotations

import re
from functools import cache

from arlint.arabic.letters import LETTERS, MARKS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    Span = tuple[int, int]

#: Code pages that UTF-8 is mistaken for, the commonest first.  Windows-1252 stands for Latin-1 too.
NAMES = ("cp1256", "cp1252", "cp1251", "mac_roman", "cp1250", "cp874")
#: How often a text may have been damaged, one time upon the other.
DEPTH = 3

#: The first bytes of letters beyond ASCII, by the number of bytes that follow.
_LEADS = ((range(0xC2, 0xE0), 1), (range(0xE0, 0xF0), 2), (range(0xF0, 0xF5), 3))
_REST = range(0x80, 0xC0)
#: Marks that may stand behind a letter in sound text, so that a pair with them proves nothing.
_ORDINARY = frozenset("،؛؟»«…“”‘’‹›—–\u00a0")
_ARABIC = LETTERS | MARKS | frozenset("٠١٢٣٤٥٦٧٨٩پچڤگڨ")
_QUOTES = frozenset("«»،؛؟\u00a0")
_ASCII = r"[\t -~]+"


class Run:
    """Damaged words of one line: their spans, what they were, and the code page they were read in.

    `whole` is false where bytes are lost; `words` then says what they most likely were, or is None.
    """

    __slots__ = ("name", "spans", "whole", "words")

    def __init__(self, name: str, spans: list[Span], words: list[str] | None, whole: bool = True) -> None:
        self.name = name
        self.spans = spans
        self.words = words
        self.whole = whole

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]

    @property
    def is_piece_of_word(self) -> bool:
        """Whether too little came apart to prove itself, and it was a letter."""
        letters = sum(map(str.isalnum, "".join(self.words or ())))
        return letters > 0 and not _is_arabic("".join(self.words or ()))

    def restored(self, text: str) -> str:
        """The run as it was; `text` is the text it stands in, `words` must be known."""
        parts: list[str] = []
        last = self.start
        for (start, end), word in zip(self.spans, self.words or (), strict=True):
            parts += (text[last:start], word)
            last = end
        return "".join(parts)


# -- UTF-8 read in a code page -----------------------------------------------------------------------------------


class _Page:
    """A code page: its characters from byte 0x80 up, and what UTF-8 looks like in it."""

    __slots__ = ("_bytes", "_half", "_lost", "name", "proof", "rest", "words")

    def __init__(self, name: str) -> None:
        self.name = name
        self._bytes: dict[str, int] = {}
        for byte in range(0x80, 0x100):
            char = bytes((byte,)).decode(name, "ignore")
            if byte < 0xA0 and (not char or name == "cp1252"):
                self._bytes[chr(byte)] = byte  # a byte without a meaning survives as a control; so do all in Latin-1
            if char:
                self._bytes[char] = byte
        rest = self.rest = self._class(_REST)
        arabic = self._class(b"\xd8\xd9")
        letters = [f"{self._class(leads)}{rest}{{{count}}}" for leads, count in _LEADS]
        #: Words.  A first half whose second half is gone is let in, to be reported.
        self.words = re.compile("(?:" + "|".join([*letters, f"{arabic}[\ufffd?]?"]) + ")+")
        #: A pair that no sound text has.
        self.proof = arabic + self._class(_REST, _ORDINARY)
        self._half = re.compile(f"{arabic}(?:[\ufffd?]|(?!{rest}))")
        chars = {byte: char for char, byte in self._bytes.items()}
        # Programs drop soft hyphens (every ح has one), and write U+FFFD or `?` for a byte without a meaning (every ف).
        ref = chars.get(0x81, "")
        self._lost = {chars[0xD8]: chars.get(0xAD, ""), chars[0xD9] + "\ufffd": ref, chars[0xD9] + "?": ref}

    def _class(self, wanted: Container[int], without: Container[str] = ()) -> str:
        chars = sorted(char for char, byte in self._bytes.items() if byte in wanted and char not in without)
        return f"[{''.join(map(re.escape, chars))}]"

    def decoded(self, word: str) -> str | None:
        """What `word` was; None if it is not, all of it, UTF-8 read in this code page."""
        try:
            return bytes(map(self._bytes.__getitem__, word)).decode()
        except (KeyError, UnicodeDecodeError):
            return None

    def clipped(self, word: str) -> str:
        """`word` without halves that lack the other."""
        return self._half.sub("", word)

    def completed(self, word: str) -> str:
        """`word` with the halves it most likely lost."""
        return self._half.sub(lambda half: half[0][0] + self._lost.get(half[0], ""), word)


@cache
def _pages() -> tuple[_Page, ...]:
    return tuple(map(_Page, NAMES))


def trigger() -> str:
    """A pattern that all damage below matches, done once or more often, and hardly any sound text."""
    latin = _pages()[1].rest
    pairs = [page.proof for page in _pages()]
    return "|".join([*pairs, f"[ÂÃ]{latin}|â[€‚„\x80]|ï»¿|вЂ|‚Ä|√ø|≈∏|เธ[ธน]|Р[ЁЉ©™\u00ad]", *LEGACY.values()])


def runs(text: str) -> Iterator[Run]:
    """The damaged runs in `text` whose letters came apart, by code page; none overlap."""
    taken: list[Span] = []
    for page in _pages():
        for spans in _lines(text, page):
            start, end = spans[0][0], spans[-1][1]
            if any(first < end and start < last for first, last in taken):
                continue
            found = list(_judged(text, page, spans))
            if found:
                taken.append((start, end))
                yield from found


def _lines(text: str, page: _Page) -> Iterator[list[Span]]:
    """The words of each line that nothing but ASCII parts."""
    spans: list[Span] = []
    gap = re.compile(_ASCII)
    for match in page.words.finditer(text):
        start, end = match.span()
        if end - start < 2 or _is_sound(text[max(start - 1, 0) : start]) or _is_sound(text[end : end + 1]):
            continue
        if spans and not gap.fullmatch(text, spans[-1][1], start):
            yield spans
            spans = []
        spans.append((start, end))
    if spans:
        yield spans


def _may_be_sound(word: str, page: _Page) -> bool:
    """Whether `word` may be a sound letter and a mark: `ب»` before a run."""
    return len(word) == 2 and word[1] in _ORDINARY and (page.decoded(word) or "") not in _ARABIC | _QUOTES


def _is_sound(char: str) -> bool:
    """Whether `char` is a letter that came to no harm: then what touches it is no damaged word."""
    return char > "\x7f" and (char.isalnum() or char in MARKS)


def _judged(text: str, page: _Page, spans: list[Span]) -> Iterator[Run]:
    """The run of the words at `spans`, parted where bytes are lost; nothing if they are not damaged."""
    while spans and _may_be_sound(text[slice(*spans[0])], page):
        spans = spans[1:]
    while spans and _may_be_sound(text[slice(*spans[-1])], page):
        spans = spans[:-1]
    if not spans:
        return
    olds = [text[start:end] for start, end in spans]
    full = [page.completed(old) for old in olds]
    known = [page.decoded(word) is not None for word in full]
    words = _restored([word if sure else page.clipped(word) for word, sure in zip(full, known, strict=True)], DEPTH)
    if words is None:
        return
    news = {at: word for at, word in enumerate(words) if known[at]}
    whole: list[int] = []
    for at, old in enumerate(olds):
        if full[at] == old and at in news:
            whole.append(at)
            continue
        if whole:
            yield Run(page.name, [spans[n] for n in whole], [news[n] for n in whole])
            whole = []
        yield Run(page.name, [spans[at]], [news[at]] if at in news else None, whole=False)
    if whole:
        yield Run(page.name, [spans[n] for n in whole], [news[n] for n in whole])


def _restored(words: list[str], depth: int) -> list[str] | None:
    """What the words were before all damage, if that is Arabic."""
    for page in _pages():
        news = [new for word in words if (new := page.decoded(word)) is not None]
        if len(news) < len(words):
            continue
        deeper = _restored(news, depth - 1) if depth > 1 else None
        if deeper is not None:
            return deeper
        if any(re.search(page.proof, word) for word in words) and _is_arabic("".join(news)):
            return news
    return None


def _is_arabic(text: str) -> bool:
    arabic = sum(char in _ARABIC for char in text)
    return arabic > 1 and 2 * arabic >= sum(map(str.isalnum, text))


def is_damage_of(old: str, new: str) -> bool:
    """Whether `old` becomes `new`, strictly, if it is read back once or more often; ASCII stays."""
    texts = {old}
    for _ in range(DEPTH):
        texts = {read for text in texts for page in _pages() if (read := _read_back(text, page)) is not None}
        if new in texts:
            return True
    return False


def _read_back(text: str, page: _Page) -> str | None:
    parts = re.split(f"({_ASCII})", text)
    news = [page.decoded(part) if at % 2 == 0 else part for at, part in enumerate(parts)]
    return None if None in news else "".join(new for new in news if new)


def pieces(text: str) -> Iterator[Run]:
    """Single marks and letters that came apart (`â€œ`, `Ã©`); whether they are damage takes more to tell."""
    for page in _pages()[1:4]:
        for match in page.words.finditer(text):
            new = page.decoded(match[0])
            if new is not None:
                yield Run(page.name, [match.span()], [new])
    # The last byte of a closing quotation mark has no meaning in Windows-1252: most programs drop it.
    for match in re.finditer("â€(?![^\\W\\d_]|[^\x00-\x7f\u00a0«»،؛؟])", text):
        yield Run("cp1252", [match.span()], ["”"], whole=False)


# -- Windows-1256 read in a code page ----------------------------------------------------------------------------


@cache
def _arabic_of(name: str) -> dict[str, str]:
    """The Arabic letter or mark that each letter of the code page `name` was in Windows-1256."""
    pairs = [(bytes((byte,)).decode(name, "ignore"), bytes((byte,)).decode("cp1256")) for byte in range(0x80, 0x100)]
    return {old: new for old, new in pairs if old and old != new and (new in _ARABIC or new in "،؛؟ـ")}


#: In no word of a language that writes these letters does a capital follow a small letter.
LEGACY = {"cp1252": "[áãäåæìíðñòóõöøú][À-ÖØ-Þ]", "cp1251": "Зб"}


def legacy_runs(text: str) -> Iterator[Run]:
    """Words all of whose letters are accented and turn into Arabic ones, capitals behind small letters among them."""
    for name, sign in LEGACY.items():
        if not re.search(sign, text):
            continue
        arabic = _arabic_of(name)
        chars = re.escape("".join(arabic))
        marks = "".join(old for old, new in arabic.items() if new in "،؛؟")
        word = rf"(?<![^\W\d_])[{chars}]+(?![^\W\d_])"
        for match in re.finditer(rf"{word}(?:[\t -@\[-`{{-~]+{word})*", text):
            spans = [
                (match.start() + found.start(), match.start() + found.end())
                for found in re.finditer(f"[{chars}]+", match[0])
            ]
            olds = [text[start:end] for start, end in spans]
            if any(re.search(sign, old) and _is_mixed(old.strip(marks)) for old in olds):
                yield Run(name, spans, ["".join(map(arabic.__getitem__, old)) for old in olds])


def _is_mixed(word: str) -> bool:
    return (
        len(word) > 2 and re.search("[a-z][A-Z]", "".join("a" if char.islower() else "A" for char in word)) is not None
    )
