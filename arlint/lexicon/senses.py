"""Words in the wrong sense: «خزانات» (containers) where the words around say that battle tanks are meant.

A row of sense_confusions.tsv names the wrong words, their neighbours in the sense that was meant, and the domains in
which the words are right (`home`) and in which they are wrong (`foreign`, with the right word).  See README.md here.
"""

from __future__ import annotations

import re
from functools import lru_cache

from arlint.arabic.letters import LETTERS, PROCLITICS
from arlint.arabic.stems import stems, without_ending
from arlint.document import fold
from arlint.lexicon import rows
from arlint.lexicon.phrases import Line, group, paragraph_at

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
_PRONOUNS = ("ه", "ها", "هم", "نا")
#: What may stand behind a wrong word, and behind one in ة once that is ت.
_AFTER = frozenset(["", "ين", "ان", "ا", *_PRONOUNS])
_AFTER_TEH = frozenset(["ين", "ان", *_PRONOUNS])
_AS_IT_STANDS = frozenset([""])
_ONE_SPACE = str.maketrans("\u00a0\n", "  ")


class Near:
    """A row's neighbours by place.

    `<x` the word before, `>x` the word after, `*x` one of the six on either side, `<*x` and `>*x` one of six there.
    """

    __slots__ = ("_number", "_stems", "_words")

    def __init__(self, written: Iterable[str]) -> None:
        self._stems: dict[str, set[str]] = {}
        self._words: dict[str, set[str]] = {}
        self._number: set[str] = set()
        for one in written:
            place = one[: 1 + (one[0] in "<>" and one[1] == "*")]
            word = one[len(place) :]
            if word[0] == "=":
                self._words.setdefault(place, set()).add(word[1:])
            elif word == "#":
                self._number.add(place)
            else:
                self._stems.setdefault(place, set()).add(without_ending(word))

    @property
    def places(self) -> set[str]:
        """Where they stand."""
        return {*self._stems, *self._words, *self._number}

    @property
    def literals(self) -> list[str]:
        """What stands in every text that holds one of them; empty if that cannot be said."""
        if self._number:
            return []
        found = [word for members in (*self._words.values(), *self._stems.values()) for word in members]
        return sorted({*found, *(word.upper() for word in found if word.isascii())})

    def is_any(self, place: str, words: Iterable[str]) -> bool:
        """Whether one of `words`, which stand at `place`, is one of them."""
        stems = self._stems.get(place)
        if stems and any(not stems.isdisjoint(stems_of(word)) for word in words):
            return True
        whole = self._words.get(place)
        if whole and any(not whole.isdisjoint(_without_proclitics(word)) for word in words):
            return True
        return place in self._number and any(word.isdecimal() for word in words)


class Sense(Line):
    """One row.  Parsed at its first hit."""

    __slots__ = (
        "_alone", "_foreign", "_home", "_near", "_parsed", "_reach", "_vetoes", "_vetoes_bare", "_wanted", "_wrong",
        "forms", "neighbours",
    )  # fmt: skip

    def __init__(self, columns: list[str], line: str) -> None:
        super().__init__(columns, line)
        self._parsed = False

    def parse(self) -> Sense:
        """This row, ready to match."""
        self._parsed = True
        wrong = fold(self.row["wrong"]).split("|")
        #: (form, what may stand behind it); ة becomes ت before a pronoun.
        self._wrong = [
            (form.lstrip("="), _AS_IT_STANDS if form[0] == "=" or form[-1] == "ة" else _AFTER) for form in wrong
        ]
        self._wrong += [(form[:-1] + "ت", _AFTER_TEH) for form in wrong if form[-1] == "ة" and form[0] != "="]
        #: What stands in every text that holds one of the wrong words.
        self.forms = [form for form, _ in self._wrong]
        self._near = Near(written for written in _expanded(fold(self.row["near"])) if written)
        self._alone = int(self.row["alone"] or 0)
        #: What stands in every text that holds one of the neighbours; empty if that cannot be said.
        self.neighbours = [] if self._alone else self._near.literals
        self._foreign = {pair.split(":")[0] for pair in self.row["foreign"].split(";")}
        self._home = set(self.row["home"].split(",")) - self._foreign
        self._reach = ADJACENT if self._near.places <= {"<", ">"} and self.neighbours else REACH
        # An anchor is either a wrong word or a neighbour; what is left to be asked for is the other.
        anchors = self.row["anchors"].split("|") if "anchors" in self.row else []
        self._wanted = self.neighbours if set(anchors) <= set(self.forms) else self.forms
        self._vetoes = tuple(veto for veto in fold(self.row["veto"]).split("|") if veto)
        self._vetoes_bare = frozenset(map(without_ending, self._vetoes))
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
        if self._wanted and not any(map(text[first:last].__contains__, self._wanted)):
            return []
        return [span for span in self._spans(text, first, last) if self._holds(document, *span)]

    def _spans(self, text: str, first: int, last: int) -> list[tuple[int, int]]:
        """Where the wrong words stand in [first, last), with their proclitics and endings."""
        found = set()
        for form, endings in self._wrong:
            word, _, more = form.partition(" ")
            at = text.find(word, first, last)
            while at >= 0:
                start, end = at, at + len(form)
                while start and at - start < 5 and (text[start - 1].isalnum() or text[start - 1] == "_"):
                    start -= 1
                stop = end
                while stop < len(text) and stop - end < 4 and (text[stop].isalnum() or text[stop] == "_"):
                    stop += 1
                if (
                    text[start:at] in _PROCLITICS
                    and text[end:stop] in endings
                    and (not more or text[at:end].translate(_ONE_SPACE) == form)
                ):
                    found.add((start, stop))
                at = text.find(word, at + 1, last)
        return sorted(found)

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
        if not near and not self._is_foreign(before, after):
            return False
        sentence, paragraph = domains(document, start, end)
        foreign = max(paragraph.get(domain, 0) for domain in self._foreign)
        home = max((paragraph.get(domain, 0) for domain in self._home), default=0)
        if near and foreign >= CLEAR and foreign >= home:
            return True
        return (
            0 < self._alone <= foreign >= 2 * home and max(sentence.get(domain, 0) for domain in self._foreign) >= CLEAR
        )

    def _is_foreign(self, before: Words, after: Words) -> bool:
        """Whether the words nearby speak of what the right word belongs to: a cheap question before `domains`."""
        return any(
            domain in self._foreign
            for words in (before, after)
            for word, _, _ in words
            for _, domain, _ in _known(word)
        )

    def _is_near(self, text: str, before: Words, after: Words, start: int, end: int) -> bool:
        far_before = [word for word, _, _ in before[-NEAR:]]
        far_after = [word for word, _, _ in after[:NEAR]]
        near = self._near
        if near.is_any("<", far_before[-1:] if before and text[before[-1][2] : start].isspace() else ()):
            return True
        beside = []
        for word, first, last in after[:2]:
            if not text[end:first].isspace():
                break
            beside.append(word)
            if len(word) > 2:
                break
            end = last
        return (
            near.is_any(">", beside)
            or near.is_any("<*", far_before)
            or near.is_any(">*", far_after)
            or near.is_any("*", far_before)
            or near.is_any("*", far_after)
        )

    @property
    def better(self) -> str:
        """The right words, for the reader."""
        return " / ".join(dict.fromkeys(pair.split(":")[1] for pair in self.row["foreign"].split(";")))


@lru_cache(8192)
def _without_proclitics(word: str) -> frozenset[str]:
    """`word` as it stands, and without each of the proclitics it may begin with."""
    return frozenset(word[len(proclitic) :] for proclitic in PROCLITICS if word.startswith(proclitic))


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
