"""The items of machine-made author bios: «محلل متمنٍّ. متعصب للموسيقى. عرضة لنوبات اللامبالاة.»

A generator that fills social profiles strings together items of five slots: a noun (analyst), a role with a subject
(music fanatic), an adjective (wannabe), a quip (prone to fits of apathy).  The lexicon holds what machine translators
make of them.  Words are compared by their light stems, so that genders, numbers, articles and prepositions need no
rows of their own.
"""

from __future__ import annotations

import re
from functools import cache

from arlint.arabic import cohesion, verbs
from arlint.arabic.sentences import split
from arlint.arabic.stems import stems
from arlint.document import fold
from arlint.gate import Gate
from arlint.lexicon import rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from arlint.document import Document

    Span = tuple[int, int]
    Keys = tuple[frozenset[str], ...]

#: Longest item, in words.
LONGEST = 8
#: Weight from which a match is telling: below it stand words that real credits use as well («كاتب», «خبير»).
TELLING = 2

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W\d_]+)*")
_PICTURES = "[\u2600-\u27bf\U0001f000-\U0001faff]"
_PART = re.compile(rf"[،,؛;|\n•·▪●◦■★/*]|[.]\s|\s[-–—]\s|{_PICTURES}+")
_LABEL = re.compile(r"[^:.|،\n]{2,40}:(?=\s)")
_AUTHOR = re.compile("كاتب|مولف|مؤلف|محرر|مدون|ناشر|نبذة|سيرة|(?i:author|about|bio|writer)")
#: Words that say nothing of an item: they count neither for nor against it.
_GLUE = frozenset(
    [
        "في",
        "من",
        "علي",
        "الي",
        "عن",
        "مع",
        "كل",
        "جدا",
        "كبير",
        "كبيرة",
        "a",
        "an",
        "of",
        "the",
        "in",
        "for",
        "and",
        "all",
    ]
)
#: A conjunction joins items of somebody's sentence (the generator has none).  وسائل، ودود، ويب begin with their own و.
_CONJOINED = re.compile("و(?!يب|سائل|سائط|دود|دي|في|اناب)(?=[^\\W\\d_]{3})")


_vocabulary: list[Vocabulary] = []


class Item:
    """One segment of a paragraph, and what of the slots is in it."""

    __slots__ = ("covered", "end", "is_clause", "slots", "start", "weight", "words")

    def __init__(self, start: int, end: int, words: list[str], slots: frozenset[str], weight: int, covered: float):
        self.start = start
        self.end = end
        self.words = words
        self.slots = slots
        self.weight = weight
        self.covered = covered
        self.is_clause = False

    @property
    def fits(self) -> bool:
        """Whether it could be an item of a bio: it names a person by slots that make up at least half of it."""
        if self.is_clause or len(self.words) > LONGEST or self.covered < 0.5:
            return False
        if self.slots == {"subject"}:
            return len(self.words) <= 4 and self.covered == 1
        # A role has a subject: «مدمن.» alone is somebody else's word.
        return bool(self.slots - {"role"}) and (
            "role" not in self.slots or bool(self.slots & {"subject", "noun", "quip"})
        )

    @property
    def is_person(self) -> bool:
        return bool(self.slots & {"noun", "role", "quip"})

    @property
    def is_telling(self) -> bool:
        bare = len(self.words) == 1 and "role" in self.slots and self.slots <= {"role", "adjective"}
        return not bare and not self.is_clause and len(self.words) <= LONGEST and self.weight >= TELLING


class Vocabulary:
    """The slots' phrases, ready to be looked up."""

    def __init__(self, rows: Iterable[dict[str, str]]) -> None:
        self._phrases: dict[str, list[tuple[Keys, str, int]]] = {}
        self._quips: list[tuple[list[frozenset[str]], int]] = []
        self._in_quips: dict[str, set[int]] = {}
        self._endings: list[tuple[str, str, int]] = []
        for row in rows:
            slot, weight = row["slot"], int(row["weight"])
            form = fold(row["form"])
            if form.startswith("-"):
                self._endings.append((form[1:], slot, weight))
                continue
            keys = tuple(_keys(word) for word in _WORD.findall(form))
            if slot == "quip":
                telling = [key for key, word in zip(keys, _WORD.findall(form), strict=True) if word not in _GLUE]
                for key in frozenset().union(*telling):
                    self._in_quips.setdefault(key, set()).add(len(self._quips))
                self._quips.append((telling, weight))
            for key in keys[0]:
                self._phrases.setdefault(key, []).append((keys, slot, weight))

    def read(self, start: int, end: int, words: list[str]) -> Item:
        """The item of `words` (folded, small letters), which stand at [start, end)."""
        if len(words) > 2 * LONGEST:  # nobody's item, and long to look up
            item = Item(start, end, words, frozenset(), 0, 0.0)
            item.is_clause = True
            return item
        keys = [_keys(word) for word in words]
        slots: set[str] = set()
        weight = 0
        covered: set[int] = set()
        near = {number for key in keys for stem in key for number in self._in_quips.get(stem, ())}
        for telling, heavy in (self._quips[number] for number in near):
            found = [at for at, key in enumerate(keys) if any(key & part for part in telling)]
            hit = sum(any(key & part for key in keys) for part in telling)
            if hit >= 2 and hit * 4 >= len(telling) * 3:
                slots.add("quip")
                weight = max(weight, heavy)
                covered.update(found)
        at = 0
        while at < len(words):
            length, matched = self._longest(keys, at)
            if not matched:
                matched = [(slot, heavy) for end_, slot, heavy in self._endings if words[at].endswith(end_)]
                length = 1
            if matched:
                slots.update(slot for slot, _ in matched)
                weight = max(weight, *(heavy for slot, heavy in matched if slot != "quip"), 0)
                covered.update(range(at, at + length))
            at += length
        content = [number for number, word in enumerate(words) if word not in _GLUE]
        share = sum(number in covered for number in content) / len(content) if content else 0.0
        if "quip" in slots and share < 0.5:
            slots.discard("quip")
        item = Item(start, end, words, frozenset(slots), weight, share)
        uncovered = {number for number in range(len(words)) if number not in covered}
        item.is_clause = (
            any(number in uncovered for number in verbs.cues(words))
            or any(word[0].isdigit() for word in words)
            or any(_CONJOINED.match(word) for word in words)
        )
        return item

    def _longest(self, keys: Sequence[frozenset[str]], at: int) -> tuple[int, list[tuple[str, int]]]:
        """The length of the longest phrases at `at`, and their slots and weights."""
        longest = 1
        matched: list[tuple[str, int]] = []
        for key in keys[at]:
            for phrase, slot, weight in self._phrases.get(key, ()):
                length = len(phrase)
                if length < longest or at + length > len(keys):
                    continue
                if all(phrase[step] & keys[at + step] for step in range(1, length)):
                    if length > longest:
                        longest, matched = length, []
                    matched.append((slot, weight))
        return longest, matched


def _keys(word: str) -> frozenset[str]:
    return frozenset(stems(word))


class Run:
    """Items in a row without a sentence between: a whole paragraph, the end of one, or several short lines."""

    __slots__ = ("end", "is_list", "is_whole", "items", "start")

    def __init__(self, start: int, end: int, items: list[Item], is_whole: bool, is_list: bool) -> None:
        self.start = start
        self.end = end
        self.items = items
        self.is_whole = is_whole
        self.is_list = is_list  # lines of their own, or behind a label that may say what they are: a list of anything

    @property
    def fitting(self) -> list[Item]:
        return [item for item in self.items if item.fits]

    def is_bio(self, share: float) -> bool:
        """Whether the run is a generated bio; `share` of its content words occur elsewhere in the article.

        One telling match at least, and then either a quip, or three matches, or all the marks of the form: a list of
        short segments without a verb that has nothing to do with the article.
        """
        items, fitting = self.items, self.fitting
        telling = sum(item.is_telling for item in items)
        quips = sum("quip" in item.slots for item in fitting)
        # «محب للحياة. قارئ نهم. مسافر دائم.» people write themselves: there must be the generator's own matter too.
        own = any(item.slots & {"quip", "subject"} or (item.is_telling and item.fits) for item in items)
        if telling < (2 if self.is_list else 1) or not own or share > 0.5:
            return False
        if quips and len(fitting) > 1 and len(fitting) * 2 >= len(items):
            return True
        if len(items) < 3 or not any(item.is_person for item in items):
            return False
        if len(fitting) >= 3 and len(fitting) * 5 >= len(items) * 3:
            return True
        touched = sum(bool(item.slots) for item in items)
        stranger = share <= (0.1 if self.is_list else 0.25)
        short = all(len(item.words) <= LONGEST for item in items)
        return self.is_whole and touched * 2 >= len(items) and stranger and short


def find(document: Document, telling: str) -> Iterator[tuple[Run, int, int]]:
    """(run, its content words, how many of them occur elsewhere) of every generated bio, in `document.folded`.

    telling : a trigger: matches in every paragraph, or row of short lines, that is worth reading.
    """
    seen = document.folded
    if not _vocabulary:
        _vocabulary.append(Vocabulary(rows("bio_vocabulary")))
    for run in runs(seen.text, document.folded_paragraphs, _vocabulary[0], telling):
        if any(item.is_telling for item in run.items):
            words, shared, _ = cohesion.shared(document, run.start, run.end)
            if run.is_bio(shared / max(words, 1)):
                yield run, words, shared


@cache
def _gate(telling: str) -> Gate:
    return Gate([telling])


def _tells(telling: str, text: str) -> bool:
    """Whether `telling` matches in `text`.  A list of words: RE2 is a hundred times as fast, so it is asked first."""
    return bool(_gate(telling).passing(text)) and re.search(telling, text) is not None


def runs(text: str, paragraphs: Sequence[Span], vocabulary: Vocabulary, telling: str) -> Iterator[Run]:
    """The runs of items in those paragraphs of `text` (folded) that look like lists of short segments."""
    lines: list[Span] = []
    for start, end in paragraphs:
        if _is_dense(text, start, end) and _tells(telling, text[start:end]):
            run = _longest(text, start, end, items(text, start, end, vocabulary))
            if run is not None and len(run.items) > 1:
                yield run
        short = end - start < _SHORT and not _STOPS.search(text, start + 4, end - 1)
        if lines and (not short or text.count("\n", lines[-1][1], start) > 2):
            yield from _of_lines(text, lines, vocabulary, telling)
            lines = []
        if short:
            lines.append((start, end))
    yield from _of_lines(text, lines, vocabulary, telling)


def _of_lines(text: str, lines: list[Span], vocabulary: Vocabulary, telling: str) -> Iterator[Run]:
    """The run of items in a row of short lines, each an item of its own."""
    if len(lines) < 3 or not _tells(telling, text[lines[0][0] : lines[-1][1]]):
        return
    found: list[Item] = []
    for start, end in [*lines, (0, 0)]:
        words = _words(text, start, end)
        item = vocabulary.read(start, end, words)
        if words and not item.is_clause and ":" not in text[start:end]:
            found.append(item)
            continue
        if len(found) > 2:
            yield Run(found[0].start, found[-1].end, found, is_whole=True, is_list=True)
        found = []


_SHORT = 80
_STOPS = re.compile(r"[.!?؟…|]\s|\S\s*•")
_SEPARATORS = ".,،؛|•·▪●/\n"


def _is_dense(text: str, start: int, end: int) -> bool:
    """Whether the end of a paragraph is cut small: a mark for every 45 characters."""
    first = max(start, end - 240)
    marks = sum(text.count(mark, first, end) for mark in (*_SEPARATORS, " - ", " – "))
    if end - start < 240 and not marks > 2:
        marks += len(re.findall(_PICTURES, text[start:end]))
    return marks > 0 and (end - first) <= 45 * (marks + 1)


def _longest(text: str, start: int, end: int, sentences: list[list[Item]]) -> Run | None:
    """The longest run of sentences without a clause."""
    best: list[list[Item]] = []
    run: list[list[Item]] = []
    for sentence in [*sentences, []]:
        if sentence and not any(item.is_clause for item in sentence):
            run.append(sentence)
            continue
        if sum(map(len, run)) > sum(map(len, best)):
            best = run
        run = []
    if not best:
        return None
    found = [item for sentence in best for item in sentence]
    if len(best) < len(sentences):
        return Run(found[0].start, found[-1].end, found, is_whole=False, is_list=False)
    label = text[start : _after_label(text, start, end)]
    return Run(start, end, found, is_whole=True, is_list=bool(label) and not _AUTHOR.search(label))


def _words(text: str, start: int, end: int) -> list[str]:
    """The words of an item, without the number it may have in a list."""
    words = [word.lower() for word in _WORD.findall(text, start, end)]
    return words[1:] if words and len(words[0]) < 3 and words[0].isdecimal() else words


def items(text: str, start: int, end: int, vocabulary: Vocabulary) -> list[list[Item]]:
    """The items of the paragraph text[start:end] (folded), by sentence.  A label before a colon is left out."""
    begin = _after_label(text, start, end)
    found = []
    for first, last in split(text, begin, end):
        parts = []
        for a, b in _parts(text, first, last):
            words = _words(text, a, b)
            if words:
                item = vocabulary.read(a, b, words)
                item.is_clause = item.is_clause or ":" in text[a:b]
                parts.append(item)
        # What has a verb is somebody's sentence, and its commas part no items.
        if len(parts) > 1 and any(item.is_clause for item in parts):
            for item in parts:
                item.is_clause = True
        if parts:
            found.append(parts)
    return found


def _after_label(text: str, start: int, end: int) -> int:
    label = _LABEL.match(text, start, end)
    return label.end() if label else start


def _parts(text: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    last = start
    for match in _PART.finditer(text, start, end):
        yield last, match.start()
        last = match.end()
    yield last, end
