"""Phrases: the shape of the rules whose entries are regular expressions over folded text, in a reviewed list.

    RULE = phrases("idioms", code="MT204", name="literal-idiom", ...)

reports the rows of idioms.tsv whose `rule` is MT204.  The columns (an absent one is empty):

pattern    what to find, in whole words; `~` = optional proclitics, article included (at its beginning a pattern may
           have particles without one unasked); a space = one space of any kind;
anchors    literals parted by `|`, one of which is in whatever the pattern can match (tools/anchor_lexicon.py writes
           them): the automaton looks for these, and a pattern is compiled when one of its own is met;
context    `a|b`: reported only where a word of the same paragraph, at most 250 characters away, begins so
           (proclitics may precede); `@name` is a group of contexts.tsv;
not_near   the same within 60 characters cancels;
not_match  a regular expression that cancels where it matches from 20 characters before the match to its end;
better     what to write instead, several parted by `،`: the first is offered as a hint in place of the match, or of
           the pattern's group `wrong`; with `…` in it, none is;
english    what was translated.
"""

from __future__ import annotations

import os
import re
from functools import lru_cache

from arlint.arabic.letters import PROCLITIC
from arlint.document import Document, fold
from arlint.finding import HINT, Edit, Fix
from arlint.lexicon import FOLDER, rows
from arlint.lexicon.matcher import Matcher
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, TypeVar

    from arlint.finding import Finding
    from arlint.lexicon import Row

    Index = dict[str, list["Phrase"]]
    Entry = TypeVar("Entry", bound="Line")

#: A match begins at most so many characters before its anchor.
REACH = 56
CONTEXT = 250
NOT_NEAR = 60
NOT_MATCH = 20

_SPACE = "[ \u00a0\n]"
#: What may precede a word that has its article already, or a verb.
_PARTICLES = "[وف]??[بكلس]??"
_WORD_START = re.compile(r"(?<!\w)\w")
_indexes: dict[tuple[str, str], Index] = {}
_matchers: dict[tuple[str, str], tuple[Matcher, list[list[Phrase]]]] = {}
_made: dict[tuple[object, str, int], Any] = {}
_files: dict[str, tuple[list[str], list[bytes]]] = {}
_patterns: dict[str, re.Pattern[str]] = {}


class Line:
    """One row of a lexicon, parted into its fields when somebody asks for them: most are never asked."""

    __slots__ = ("_columns", "_line", "_row")

    def __init__(self, columns: list[str], line: str) -> None:
        self._columns = columns
        self._line = line
        self._row: Row | None = None

    @property
    def row(self) -> Row:
        """The fields by column."""
        if self._row is None:
            self._row = dict(zip(self._columns, self._line.split("\t"), strict=True))
        return self._row


class Phrase(Line):
    """One row, compiled at the first hit of one of its anchors."""

    __slots__ = ("_pattern",)

    def __init__(self, columns: list[str], line: str) -> None:
        super().__init__(columns, line)
        self._pattern: re.Pattern[str] | None = None

    def matches(self, document: Document, start: int, end: int) -> list[re.Match[str]]:
        """What this row finds around [start, end), a hit of one of its anchors in `document.folded`."""
        if self._pattern is None:
            self._pattern = compiled(self.row["pattern"])
        text = document.folded.text
        found: list[re.Match[str]] = []
        # A match begins with a word: trying the few before the anchor is ten times faster than searching.
        for word in _WORD_START.finditer(text, max(start - REACH, 0), max(start, 0) + 1):
            if found and word.start() < found[-1].end():
                continue  # a shorter reading of what was found
            match = self._pattern.match(text, word.start())
            if match and match.end() >= end and self._holds(document, match):
                found.append(match)
        return found

    def _holds(self, document: Document, match: re.Match[str]) -> bool:
        row = self.row
        text = document.folded.text
        first, last = paragraph_at(document, match.start())
        if match.end() > last:
            return False
        context = row.get("context")
        if context and not _is_near(context, text, match, CONTEXT, first, last):
            return False
        not_near = row.get("not_near")
        if not_near and _is_near(not_near, text, match, NOT_NEAR, first, last):
            return False
        not_match = row.get("not_match")
        if not not_match:
            return True
        begin = max(match.start() - NOT_MATCH, first)
        return not re.compile(fold(not_match)).search(text, begin, match.end())

    def finding(self, rule: Rule, document: Document, match: re.Match[str], applicability: str = HINT) -> Finding:
        """What `rule` says of `match`."""
        start, end = document.folded.locate(*match.span())
        found = document.text[start:end]
        values = {"found": found, "better": self.row.get("better", ""), "english": self.row.get("english", "")}
        return rule.finding(start, end, self._suggestion(document, match, applicability), **values)

    def _suggestion(self, document: Document, match: re.Match[str], applicability: str = HINT) -> Fix | None:
        """The first of `better` in place of the match, proclitics kept; None where it would not fit."""
        better = self.row.get("better", "").split("،")[0].strip()
        if not better or "…" in better:
            return None
        if "wrong" in match.re.groupindex:
            return Fix(applicability, Edit(*document.folded.locate(*match.span("wrong")), better))
        start, end = document.folded.locate(*match.span())
        lead = match["lead"]
        if lead.endswith(("ال", "لل")) and " " in better and not better.startswith("ال"):
            return None  # which of its words takes the article is not ours to guess
        return Fix(applicability, Edit(start, end, attached(lead, better)))


def phrases(lexicon: str, *, code: str, **metadata: object) -> Rule:
    """A rule that reports the rows of `lexicon`.tsv whose `rule` is `code`.

    Messages may use {found}, {better} and {english}.  Fixes are hints: agreement around them may need repair.
    """
    rule = Rule(
        code=code,
        literals=lambda: numbered(lexicon, code),
        payload=lambda anchor, numbers: found(Phrase, lexicon, anchor, numbers),
        **metadata,  # type: ignore[arg-type]
    )

    @rule.checks_hits
    def check(document: Document, payload: object, start: int, end: int) -> Iterable[Finding]:
        return [
            phrase.finding(rule, document, match)
            for phrase in payload  # type: ignore[attr-defined]
            for match in phrase.matches(document, start, end)
        ]

    return rule


def index(lexicon: str, code: str) -> Index:
    """The rows of `lexicon`.tsv whose `rule` is `code`, by anchor."""
    key = lexicon, code
    if key not in _indexes:
        columns, lines = read(lexicon)
        rows = map(bytes.decode, lines)
        _indexes[key] = by_anchor(Phrase(columns, row) for row in rows if row.split("\t", 2)[1] == code)
    return _indexes[key]


def numbered(lexicon: str, code: str = "") -> Iterator[tuple[str, str]]:
    """(anchor, numbers of the rows that have it) of `lexicon`.tsv; of the rows of rule `code` if one is given."""
    numbers: dict[str, list[str]] = {}
    for number, row in enumerate(map(bytes.decode, read(lexicon)[1])):
        if not code or row.split("\t", 2)[1] == code:
            for anchor in _anchors(row):
                numbers.setdefault(anchor, []).append(str(number))
    return ((anchor, " ".join(rows)) for anchor, rows in numbers.items())


def found(make: Callable[[list[str], str], Entry], lexicon: str, anchor: str, numbers: str) -> list[Entry]:
    """The rows of `lexicon`.tsv with these numbers, each of which has `anchor`."""
    columns, lines = read(lexicon)
    made = []
    for number in map(int, numbers.split()):
        row = lines[number].decode() if number < len(lines) else ""
        if anchor not in _anchors(row):
            raise ValueError(f"the index of rules does not have the rows of {lexicon}.tsv: run `make index`")
        if (make, lexicon, number) not in _made:
            _made[make, lexicon, number] = make(columns, row)
        made.append(_made[make, lexicon, number])
    return made


def _anchors(line: str) -> list[str]:
    """The anchors of a row: its last column."""
    return line.rpartition("\t")[2].split("|")


def by_anchor(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """`entries` by their anchors."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        for anchor in _anchors(entry._line):
            found.setdefault(anchor, []).append(entry)
    return found


def read(lexicon: str) -> tuple[list[str], list[bytes]]:
    """Columns and lines of `lexicon`.tsv: `id` and `rule` come first, `anchors` last.

    In UTF-8 as they stand in the file: most rows are never decoded.
    """
    if lexicon not in _files:
        with open(os.path.join(FOLDER, lexicon + ".tsv"), "rb") as file:
            head, *lines = file.read().rstrip(b"\n").split(b"\n")
        _files[lexicon] = head.decode().split("\t"), lines
    return _files[lexicon]


def reports(lexicon: str, code: str, document: Document, start: int, end: int) -> bool:
    """Whether a row says something of [start, end) of `document.folded` or a part of it.

    For rules that leave a place to another rule: asked of places already found, so seldom.
    """
    found = index(lexicon, code)
    key = lexicon, code
    if key not in _matchers:
        _matchers[key] = Matcher(list(found)), list(found.values())
    matcher, entries = _matchers[key]
    first = max(start - REACH, 0)
    around = Document(document.folded.text[first : end + REACH])
    return any(
        match.start() < end and start < match.end()
        for number, begin, stop in matcher.hits(around)
        for phrase in entries[number]
        for match in phrase.matches(document, first + begin, first + stop)
    )


def attached(lead: str, word: str) -> str:
    """`word` with the proclitics `lead`: «بال» and «سهم» give «بالسهم», «ل» and «السوق» give «للسوق»."""
    if lead.endswith("لل"):
        lead, article = lead[:-1], True
    else:
        article = lead.endswith("ال")
        lead = lead[:-2] if article else lead
    if word.startswith("ال"):
        word, article = word[2:], True
    if not article:
        return lead + word
    return lead + ("ل" if lead.endswith("ل") else "ال") + word


def paragraph_at(document: Document, position: int) -> tuple[int, int]:
    """The paragraph at `position` of `document.folded`, in its offsets."""
    view = document.folded
    first, last = document.paragraph_at(view.offset(position))
    return view.position(first), view.position(last)


def compiled(pattern: str) -> re.Pattern[str]:
    """The regular expression for a row's pattern; the group `lead` holds the proclitics that it begins with."""
    source = fold(pattern)
    lead = PROCLITIC if source.startswith("~") else _PARTICLES
    source = f"(?P<lead>{lead})(?:{source.removeprefix('~')})"
    source = source.replace("~", PROCLITIC).replace(" ", _SPACE)
    return re.compile(rf"(?<!\w)(?:{source})(?!\w)")


def _is_near(stems: str, text: str, match: re.Match[str], reach: int, first: int, last: int) -> bool:
    """Whether one of `stems` begins a word at most `reach` characters from `match` in [first, last), outside it."""
    pattern = _patterns.get(stems)
    if pattern is None:
        alternatives = group(stems[1:]) if stems.startswith("@") else fold(stems)
        pattern = _patterns[stems] = re.compile(rf"(?<!\w){PROCLITIC}(?:{alternatives})")
    return bool(
        pattern.search(text, max(match.start() - reach, first), match.start())
        or pattern.search(text, match.end(), min(match.end() + reach, last))
    )


@lru_cache
def group(name: str) -> str:
    """The stems of a group of contexts.tsv, folded, parted by `|`."""
    return next(fold(row["stems"]) for row in rows("contexts", id=name))
