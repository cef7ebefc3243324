"""Words in the wrong sense: «خزانات» (containers) where the words around say that battle tanks are meant.

A row of sense_confusions.tsv names the wrong words, their neighbours in the sense that was meant, and the domains in
which the words are right (`home`) and in which they are wrong (`foreign`, with the right word).  See README.md here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from arlint.arabic.letters import PROCLITIC, PROCLITICS
from arlint.arabic.stems import stems, without_ending
from arlint.document import fold
from arlint.lexicon import rows
from arlint.lexicon.phrases import paragraph

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from arlint.document import Document
    from arlint.lexicon import Row

    Words = list[tuple[str, int, int]]

#: Characters around an anchor in which the wrong word is looked for, and around it the words of its sentence.
REACH = 90
#: How many words away `*` neighbours and vetoes count.
NEAR = 6
VETO = 4
#: Characters of a long paragraph, on either side, that say which domain it is about.
PARAGRAPH = 1500

_ENDS = ".!?؟؛:\n"
_TOKEN = re.compile(rf"\w+|[{_ENDS}]")
_PROCLITICS = frozenset(PROCLITICS)
_PRONOUN = "(?:ه|ها|هم|نا)"


class Neighbour:
    """One of a row's neighbours: `<x` the word before, `>x` the word after, `*x` one of the six on either side."""

    __slots__ = ("place", "stem", "word")

    def __init__(self, written: str) -> None:
        self.place = written[: 1 + (written[1] == "*")]
        word = written[len(self.place) :]
        self.word = word[1:] if word[0] == "=" else ""
        self.stem = without_ending(word)

    def is_any(self, words: Iterable[str]) -> bool:
        if self.word:
            return any(word.endswith(self.word) and word[: -len(self.word)] in _PROCLITICS for word in words)
        if self.stem == "#":
            return any(word.isdecimal() for word in words)
        return any(self.stem in stems_of(word) for word in words)


class Sense:
    """One row.  Parsed at its first hit."""

    __slots__ = ("_neighbours", "_parsed", "_pattern", "forms", "neighbours", "row")

    def __init__(self, row: Row) -> None:
        self.row = row
        self._parsed = False

    def parse(self) -> Sense:
        """This row, ready to match."""
        self._parsed = True
        wrong = fold(self.row["wrong"]).split("|")
        #: What stands in every text that holds one of the wrong words: ة becomes ت before a pronoun.
        self.forms = [*wrong, *(form[:-1] + "ت" for form in wrong if form[-1] == "ة")]
        self._neighbours = [Neighbour(written) for written in fold(self.row["near"]).split("|") if written]
        #: What stands in every text that holds one of the neighbours; empty if that cannot be said.
        self.neighbours = [neighbour.word or neighbour.stem for neighbour in self._neighbours]
        if "#" in self.neighbours or self.row["level"] == "domain":
            self.neighbours = []
        self._pattern = _compiled(wrong)
        return self

    def matches(self, document: Document, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Spans of wrong words around [start, end), a hit of an anchor in `document.folded`."""
        if not self._parsed:
            self.parse()
        text = document.folded.text
        begin = max(start - REACH, 0)
        around = text[begin : end + REACH]
        if not any(form in around for form in self.forms):
            return
        if self.neighbours and not any(neighbour in around for neighbour in self.neighbours):
            return
        for match in self._pattern.finditer(text, begin, min(end + REACH, len(text))):
            if self._holds(document, match.start(), match.end()):
                yield match.span()

    def _holds(self, document: Document, start: int, end: int) -> bool:
        text = document.folded.text
        before = _words_before(text, start)
        after = _words_after(text, end)
        near = self._is_near(text, before, after, start, end)
        level = self.row["level"]
        if not near and level != "domain":
            return False
        veto = self.row["veto"]
        if veto and any(
            stem.startswith(tuple(fold(veto).split("|")))
            for word, _, _ in before[-VETO:] + after[:VETO]
            for stem in stems_of(word)
        ):
            return False
        if level == "local":
            return True
        scores = domains(document, start, end)
        foreign = {pair.split(":")[0] for pair in self.row["foreign"].split(";")}
        best_foreign = max(scores.get(domain, 0) for domain in foreign)
        best_home = max(
            (scores.get(domain, 0) for domain in self.row["home"].split(",") if domain not in foreign), default=0
        )
        if near:
            return best_foreign >= 2 and best_foreign >= best_home
        return best_foreign >= 4 and best_foreign >= 2 * best_home

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
    by_anchor: dict[str, list[Sense]] = {}
    for row in rows("sense_confusions"):
        sense = Sense(row)
        for anchor in row["anchors"].split("|"):
            by_anchor.setdefault(anchor, []).append(sense)
    return by_anchor


def domains(document: Document, start: int, end: int) -> dict[str, float]:
    """What the text around [start, end) of `document.folded` is about: a score for each domain.

    The weights of the domain's distinct stems in the sentence, and a quarter of those elsewhere in the paragraph;
    the words in [start, end) do not count.
    """
    text = document.folded.text
    first, last = paragraph(document, start)
    first, last = max(first, start - PARAGRAPH), min(last, end + PARAGRAPH)
    begin = max(text.rfind(mark, first, start) for mark in ".!؟") + 1 or first
    stop = min(text.find(mark, end, last) % (last + 1) for mark in ".!؟")
    own = set(_known_in(text, start, end))
    inside = {*_known_in(text, begin, start), *_known_in(text, end, stop)} - own
    outside = {*_known_in(text, first, begin), *_known_in(text, stop, last)} - inside - own
    scores: dict[str, float] = {}
    for found, share in ((inside, 1.0), (outside, 0.25)):
        for _, domain, weight in found:
            scores[domain] = scores.get(domain, 0) + weight * share
    return scores


def _known_in(text: str, start: int, end: int) -> Iterator[tuple[str, str, int]]:
    for match in _TOKEN.finditer(text, start, end):
        yield from _known(match[0])


@lru_cache(8192)
def _known(word: str) -> tuple[tuple[str, str, int], ...]:
    """(stem, domain, weight) of the listed stems that `word` may have."""
    table = _table()
    return tuple({entry for stem in stems(word) for entry in table.get(stem, ())})


@lru_cache(1)
def _table() -> dict[str, list[tuple[str, str, int]]]:
    table: dict[str, list[tuple[str, str, int]]] = {}
    for row in rows("domains"):
        stem = without_ending(fold(row["stem"]))
        table.setdefault(stem, []).append((stem, row["domain"], int(row["weight"])))
    return table


@lru_cache(8192)
def stems_of(word: str) -> frozenset[str]:
    """The light stems `word` may have."""
    return frozenset(stems(word))


def _words_before(text: str, position: int) -> Words:
    """The words of the sentence before `position`, as far as they are near it."""
    words: Words = []
    for match in _TOKEN.finditer(text, max(position - REACH, 0), position):
        if match[0] in _ENDS:
            words.clear()
        else:
            words.append((match[0], match.start(), match.end()))
    return words


def _words_after(text: str, position: int) -> Words:
    """The words of the sentence from `position` on, as far as they are near it."""
    words: Words = []
    for match in _TOKEN.finditer(text, position, min(position + REACH, len(text))):
        if match[0] in _ENDS:
            break
        words.append((match[0], match.start(), match.end()))
    return words


def _compiled(wrong: list[str]) -> re.Pattern[str]:
    """The wrong words with their proclitics and endings."""
    inflected = []
    for form in wrong:
        spaced = form.replace(" ", "[ \u00a0\n]")
        if form[-1] == "ة":
            inflected.append(f"{spaced[:-1]}(?:ة|ت(?:ين|ان|{_PRONOUN}))")
        else:
            inflected.append(f"{spaced}(?:ين|ان|ا|{_PRONOUN})?")
    return re.compile(rf"(?<!\w){PROCLITIC}(?:{'|'.join(inflected)})(?!\w)")
