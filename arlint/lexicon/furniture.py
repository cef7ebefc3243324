"""The rows of boilerplate.tsv, lines of a page's furniture, ready to be compared with the words of a line.

pattern    words in order, compared without harakat, hamza on alef, ة/ه, capitals and whatever stands between words:
           `a|b` one of them; `a_b` two words as one of these; `@read` a group of boilerplate_words.tsv; `~a` with
           proclitics, article included; `#` a number; `…` any words; behind a word `?` = it may be missing, `+` = it
           may be repeated;
match      `line`: the line is that and nothing else, but for numbers and signs; `label`: behind it the line ends, or
           there is a sign that parts (`:`, `|`, `«`, an arrow, a picture); `start`: the line begins so; `inside`: it is
           somewhere in the line;
zone       `any`; `below`: not the first line, which may be a headline («شاهد بالفيديو: …»); `edge`: at most two
           paragraphs of prose come before, or three behind;
words      the most words that the line may have; empty: `LIMITS`.
"""

from __future__ import annotations

import re
from functools import cache

from arlint.document import fold, without_marks
from arlint.lexicon import rows
from arlint.openings import SECOND, normal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arlint.lexicon import Row

    Phrase = tuple[str, ...]

#: The most words a line may have, where the row says nothing.
LIMITS = {"line": 14, "label": 30, "start": 16, "inside": 45}
#: Rows that are found inside lines have one of these in all they can match.
INSIDE = (
    "محفوظ", "بالضرور", "©", "eserved", "ESERVED", "éservés", "sms", "SMS", "Sms",
)  # fmt: skip
NUMBER = re.compile(r"\d+\Z")
_NUMERAL = ("#",)
#: What may be joined to a word after `~`.
_JOINED = ("", "ال", "لل", "بال", "وال", "ب", "ل", "و", "وب")


class Slot:
    """One word of a pattern: the phrases that may stand there."""

    __slots__ = ("is_joined", "is_open", "is_optional", "is_repeated", "phrases")

    def __init__(self, source: str) -> None:
        word = source.rstrip("?+")
        self.is_optional = "?" in source[len(word) :]
        self.is_repeated = "+" in source[len(word) :]
        self.is_joined = word.startswith("~")
        self.is_open = word == "…"
        self.phrases: tuple[Phrase, ...] = () if self.is_open else _phrases(word.removeprefix("~"))

    def ends(self, words: Sequence[str], at: int) -> Iterator[int]:
        """Where what stands at `at` of `words` ends if it fits, the longest first."""
        if self.is_open:
            yield from range(len(words), at - 1, -1)
            return
        for end in sorted(
            {at + len(phrase) for phrase in self.phrases if self._stands(phrase, words, at)}, reverse=True
        ):
            if self.is_repeated:
                yield from self.ends(words, end)
            yield end

    def _stands(self, phrase: Phrase, words: Sequence[str], at: int) -> bool:
        if at + len(phrase) > len(words) or (len(phrase) > 1 and tuple(words[at + 1 : at + len(phrase)]) != phrase[1:]):
            return False
        first, word = words[at], phrase[0]
        if first == word or (word == "#" and NUMBER.match(first)):
            return True
        return self.is_joined and first.endswith(word) and first[: -len(word)] in _JOINED

    def firsts(self) -> Iterator[tuple[str, Phrase]]:
        """(first word with its proclitics, the other words) of what may stand here, but for numbers."""
        for phrase in self.phrases:
            if phrase != _NUMERAL:
                for lead in _JOINED if self.is_joined else ("",):
                    yield lead + phrase[0], phrase[1:]


@cache
def _phrases(source: str) -> tuple[Phrase, ...]:
    found: list[Phrase] = []
    for part in source.split("|"):
        if part.startswith("@"):
            found += _phrases(_groups()[part[1:]])
        else:
            found.append(tuple(map(normal, part.split("_"))))
    return tuple(found)


@cache
def _groups() -> dict[str, str]:
    return {row["id"]: fold(without_marks(row["words"])) for row in rows("boilerplate_words")}


class Entry:
    """One row, ready to be compared."""

    __slots__ = ("_slots", "_sources", "_ways", "limit", "match", "row")

    def __init__(self, row: Row) -> None:
        self._ways: dict[str, set[str]] | None = None
        self.row = row
        self.match = row["match"]
        self.limit = int(row["words"] or LIMITS[self.match])
        self._sources = fold(without_marks(row["pattern"])).split()
        self._slots: list[Slot] = []

    @property
    def slots(self) -> list[Slot]:
        """The words of its pattern: of most rows nobody asks for more than the first."""
        if not self._slots:
            self._slots = [Slot(word) for word in self._sources]
        return self._slots

    def end(self, words: Sequence[str], at: int, slot: int = 0) -> int | None:
        """Where the longest match at `at` of `words` ends; None if there is none."""
        if slot == len(self.slots):
            return at
        for end in self.slots[slot].ends(words, at):
            found = self.end(words, end, slot + 1)
            if found is not None:
                return found
        return self.end(words, at, slot + 1) if self.slots[slot].is_optional else None

    def heads(self) -> Iterator[tuple[str, set[str] | None]]:
        """(first word, words that may follow, "" among them for none; None: whatever follows), numbers passed over."""
        for number, slot in enumerate(self.slots):
            follows = self._following(number + (not slot.is_repeated))
            for first, others in slot.firsts():
                yield first, {others[0]} if others else follows
            if not slot.is_optional and _NUMERAL not in slot.phrases:
                return

    def first_words(self) -> set[str]:
        """The words the row may begin with: the keys of `ways`, for a third of the time."""
        found: set[str] = set()
        for slot in map(Slot, self._sources):
            found.update(first for first, _ in slot.firsts())
            if not slot.is_optional and _NUMERAL not in slot.phrases:
                break
        return found

    def ways(self) -> dict[str, set[str]]:
        """By first word, how the row may go on: as an opening says it."""
        if self._ways is None:
            self._ways = {}
            for head, follows in self.heads():
                ways = {"*"} if follows is None else {word[:SECOND] or "." for word in follows}
                self._ways.setdefault(head, set()).update(ways)
        return self._ways

    def _following(self, number: int) -> set[str] | None:
        """The words that may stand at slot `number`."""
        found: set[str] = set()
        for slot in self.slots[number:]:
            if slot.is_open:
                return None
            found.update(first for first, _ in slot.firsts())
            if not slot.is_optional and _NUMERAL not in slot.phrases:
                return found
        return None if self.match == "start" else {*found, ""}


@cache
def entries() -> tuple[dict[str, list[Entry]], dict[str, list[Entry]]]:
    """All rows by the words they may begin with: those that open a line, and those inside."""
    opening: dict[str, list[Entry]] = {}
    inside: dict[str, list[Entry]] = {}
    for row in rows("boilerplate"):
        entry = Entry(row)
        by_word = inside if entry.match == "inside" else opening
        for word in entry.first_words():
            by_word.setdefault(word, []).append(entry)
    return opening, inside


def openings(code: str) -> list[str]:
    """How the lines begin that rows of `code` may claim (see `arlint.openings`); not of those found inside lines."""
    found: dict[str, set[str]] = {}
    for row in rows("boilerplate", rule=code):
        if row["match"] != "inside":
            for head, ways in Entry(row).ways().items():
                found.setdefault(head, set()).update(ways)
    heads: dict[str, list[str]] = {}
    for head, ways in sorted(found.items()):
        heads.setdefault(",".join(["*"] if "*" in ways else sorted(ways)), []).append(head)
    return sorted(f"{'/'.join(alike)} {follows}" for follows, alike in heads.items())
