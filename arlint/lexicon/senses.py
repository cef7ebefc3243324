"""Words in the wrong sense: «خزانات» (containers) where the words around say that battle tanks are meant.

A row of sense_confusions.tsv names the wrong words, their neighbours in the sense that was meant, and the domains in
which the words are right (`home`) and in which they are wrong (`foreign`, with the right word).  See README.md here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from arlint.arabic.letters import LETTERS, PROCLITIC, PROCLITICS
from arlint.arabic.stems import stems, without_ending
from arlint.document import fold
from arlint.lexicon import rows
from arlint.lexicon.phrases import Line, by_anchor, group, paragraph_at, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from arlint.document import Document

    Words = list[tuple[str, int, int]]
    Scores = dict[str, float]

#: Characters around an anchor in which the wrong word is looked for, and around it the words of its sentence.
REACH = 90
ADJACENT = 40
#: How many words away `*` neighbours and vetoes count.
NEAR = 6
VETO = 6
#: The score that one clear word of a domain gives it.
CLEAR = 2
#: Characters of a long paragraph, on either side, that say which domain it is about.
PARAGRAPH = 1500

_ENDS = ".!?؟؛:\n"
_TOKEN = re.compile(rf"\w+|[{_ENDS}]")
_PROCLITICS = frozenset(PROCLITICS)
#: Letters that are neither the last of a proclitic nor the first of an ending: beside an anchor they say that it is
#: part of another word.
NOT_PROCLITIC = LETTERS - set("وفبكلس")
NOT_ENDING = LETTERS - set("اويتهكنة")
_PRONOUN = "(?:ه|ها|هم|نا)"


class Neighbour:
    """One of a row's neighbours.

    `<x` the word before, `>x` the word after, `*x` one of the six on either side, `<*x` and `>*x` one of six there.
    """

    __slots__ = ("place", "stem", "word")

    def __init__(self, written: str) -> None:
        self.place = written[: 1 + (written[0] in "<>" and written[1] == "*")]
        word = written[len(self.place) :]
        self.word = word[1:] if word[0] == "=" else ""
        self.stem = without_ending(word)

    def is_any(self, words: Iterable[str]) -> bool:
        if self.word:
            return any(word.endswith(self.word) and word[: -len(self.word)] in _PROCLITICS for word in words)
        if self.stem == "#":
            return any(word.isdecimal() for word in words)
        return any(self.stem in stems_of(word) for word in words)


class Sense(Line):
    """One row.  Parsed at its first hit."""

    __slots__ = (
        "_alone", "_foreign", "_home", "_neighbours", "_parsed", "_pattern", "_reach", "_vetoes", "_vetoes_bare",
        "_wanted", "forms", "neighbours",
    )  # fmt: skip

    def __init__(self, columns: list[str], line: str) -> None:
        super().__init__(columns, line)
        self._parsed = False

    def parse(self) -> Sense:
        """This row, ready to match."""
        self._parsed = True
        wrong = fold(self.row["wrong"]).split("|")
        #: What stands in every text that holds one of the wrong words: ة becomes ت before a pronoun.
        self.forms = [form.lstrip("=") for form in wrong]
        self.forms += [form[:-1] + "ت" for form in wrong if form[-1] == "ة" and form[0] != "="]
        self._neighbours = [Neighbour(written) for written in _expanded(fold(self.row["near"])) if written]
        #: What stands in every text that holds one of the neighbours; empty if that cannot be said.
        self.neighbours = [neighbour.word or neighbour.stem for neighbour in self._neighbours]
        self.neighbours += [neighbour.upper() for neighbour in self.neighbours if neighbour.isascii()]
        self._alone = int(self.row["alone"] or 0)
        if "#" in self.neighbours or self._alone:
            self.neighbours = []
        self._foreign = {pair.split(":")[0] for pair in self.row["foreign"].split(";")}
        self._home = set(self.row["home"].split(",")) - self._foreign
        adjacent = all(len(neighbour.place) == 1 and neighbour.place != "*" for neighbour in self._neighbours)
        self._reach = ADJACENT if adjacent and self.neighbours else REACH
        # An anchor is either a wrong word or a neighbour; what is left to be asked for is the other.
        anchors = self.row["anchors"].split("|") if "anchors" in self.row else []
        self._wanted = self.neighbours if set(anchors) <= set(self.forms) else self.forms
        self._vetoes = tuple(veto for veto in fold(self.row["veto"]).split("|") if veto)
        self._vetoes_bare = frozenset(map(without_ending, self._vetoes))
        self._pattern = _compiled(wrong)
        return self

    def matches(self, document: Document, start: int, end: int) -> list[tuple[int, int]]:
        """Spans of wrong words around [start, end), a hit of an anchor in `document.folded`."""
        text = document.folded.text
        # The cheap questions first: hardly a hit in a thousand is a wrong word, most are parts of other words.
        if text[start - 1 : start] in NOT_PROCLITIC or text[end : end + 1] in NOT_ENDING:
            return []
        if not self._parsed:
            self.parse()
        first, last = max(start - self._reach, 0), end + self._reach
        for wanted in self._wanted:
            if text.find(wanted, first, last) >= 0:
                break
        else:
            if self._wanted:
                return []
        return [
            match.span()
            for match in self._pattern.finditer(text, first, min(last, len(text)))
            if match.start() < end + self._reach and self._holds(document, *match.span())
        ]

    def _holds(self, document: Document, start: int, end: int) -> bool:
        text = document.folded.text
        before = _words_before(text, start)
        after = _words_after(text, end)
        near = self._is_near(text, before, after, start, end)
        if not near and not self._alone:
            return False
        if self._vetoes and any(
            stem.startswith(self._vetoes) or stem in self._vetoes_bare
            for word, _, _ in before[-VETO:] + after[:VETO]
            for stem in stems_of(word)
        ):
            return False
        if near and self.row["level"] == "local":
            return True
        sentence, paragraph = domains(document, start, end)
        foreign = max(paragraph.get(domain, 0) for domain in self._foreign)
        home = max((paragraph.get(domain, 0) for domain in self._home), default=0)
        if near and foreign >= CLEAR and foreign >= home:
            return True
        return (
            0 < self._alone <= foreign >= 2 * home and max(sentence.get(domain, 0) for domain in self._foreign) >= CLEAR
        )

    def _is_near(self, text: str, before: Words, after: Words, start: int, end: int) -> bool:
        places: dict[str, list[str]] = {
            "<*": [word for word, _, _ in before[-NEAR:]],
            ">*": [word for word, _, _ in after[:NEAR]],
            "<": [before[-1][0]] if before and text[before[-1][2] : start].isspace() else [],
            ">": [],
        }
        for word, first, last in after[:2]:
            if not text[end:first].isspace():
                break
            places[">"].append(word)
            if len(word) > 2:
                break
            end = last
        places["*"] = places["<*"] + places[">*"]
        return any(neighbour.is_any(places[neighbour.place]) for neighbour in self._neighbours)

    @property
    def better(self) -> str:
        """The right words, for the reader."""
        return " / ".join(dict.fromkeys(pair.split(":")[1] for pair in self.row["foreign"].split(";")))


def index() -> dict[str, list[Sense]]:
    """The rows by anchor."""
    columns, lines = read("sense_confusions")
    return by_anchor(Sense(columns, line) for line in lines)


def domains(document: Document, start: int, end: int) -> tuple[Scores, Scores]:
    """What the text around [start, end) of `document.folded` is about: scores of its sentence, and of its paragraph.

    The weights of a domain's distinct stems; in the paragraph, of those of the sentence and a quarter of the others.
    The words in [start, end) do not count.
    """
    text = document.folded.text
    first, last = paragraph_at(document, start)
    first, last = max(first, start - PARAGRAPH), min(last, end + PARAGRAPH)
    begin = max(text.rfind(mark, first, start) for mark in ".!؟") + 1 or first
    stop = min(at if at >= 0 else last for at in (text.find(mark, end, last) for mark in ".!؟"))
    own = set(_known_in(text, start, end))
    inside = {*_known_in(text, begin, start), *_known_in(text, end, stop)} - own
    outside = {*_known_in(text, first, begin), *_known_in(text, stop, last)} - inside - own
    sentence: Scores = {}
    for _, domain, weight in inside:
        sentence[domain] = sentence.get(domain, 0) + weight
    paragraph = dict(sentence)
    for _, domain, weight in outside:
        paragraph[domain] = paragraph.get(domain, 0) + weight / 4
    return sentence, paragraph


def _known_in(text: str, start: int, end: int) -> Iterator[tuple[str, str, int]]:
    for match in _TOKEN.finditer(text, start, end):
        yield from _known(match[0])


@lru_cache(8192)
def _known(word: str) -> tuple[tuple[str, str, int], ...]:
    """(stem, domain, weight) of the listed stems that `word` may have."""
    table = _table()
    return tuple({entry for stem in stems_of(word) for entry in table.get(stem, ())})


@lru_cache(1)
def _table() -> dict[str, list[tuple[str, str, int]]]:
    table: dict[str, list[tuple[str, str, int]]] = {}
    for row in rows("domains"):
        stem = without_ending(fold(row["stem"]))
        table.setdefault(stem, []).append((stem, row["domain"], int(row["weight"])))
    return table


@lru_cache(8192)
def stems_of(word: str) -> frozenset[str]:
    """The light stems `word` may have; «للجنة» may be ل and لجنة, too, and «دينيا» has two endings."""
    found = stems(word)
    if word.startswith("لل"):
        found += stems(word[1:])
    return frozenset(found + [without_ending(stem) for stem in found])


def _expanded(near: str) -> Iterator[str]:
    """The neighbours in `near`; `<@name` stands for the words of a group of contexts.tsv."""
    for written in near.split("|"):
        place, at, name = written.partition("@")
        if at:
            yield from (f"{place}={word}" for word in group(name).split("|"))
        else:
            yield written


def _words_before(text: str, position: int) -> Words:
    """The words of the sentence before `position`, as far as they are near it."""
    words: Words = []
    for match in _TOKEN.finditer(text, max(position - REACH, 0), position):
        if match[0] in _ENDS:
            words.clear()
        else:
            words.append((match[0].lower(), match.start(), match.end()))
    return words


def _words_after(text: str, position: int) -> Words:
    """The words of the sentence from `position` on, as far as they are near it."""
    words: Words = []
    for match in _TOKEN.finditer(text, position, min(position + REACH, len(text))):
        if match[0] in _ENDS:
            break
        words.append((match[0].lower(), match.start(), match.end()))
    return words


def _compiled(wrong: list[str]) -> re.Pattern[str]:
    """The wrong words with their proclitics and endings; those after `=` as they stand."""
    inflected = []
    for form in wrong:
        spaced = form.replace(" ", "[ \u00a0\n]")
        if form[0] == "=":
            inflected.append(spaced[1:])
        elif form[-1] == "ة":
            inflected.append(f"{spaced[:-1]}(?:ة|ت(?:ين|ان|{_PRONOUN}))")
        else:
            inflected.append(f"{spaced}(?:ين|ان|ا|{_PRONOUN})?")
    return re.compile(rf"(?<!\w){PROCLITIC}(?:{'|'.join(inflected)})(?!\w)")
