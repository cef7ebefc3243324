"""Phrases: the shape of the rules whose entries are regular expressions over folded text, in a reviewed list.

    RULE = phrases("idioms", code="MT204", name="literal-idiom", ...)

reports the rows of idioms.tsv whose `rule` is MT204.  The columns (an absent one is empty):

pattern    what to find, in whole words; `~` = optional proclitics, a space = one space of any kind;
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

import re

from arlint.arabic.letters import PROCLITIC
from arlint.document import fold
from arlint.finding import Edit, hint
from arlint.lexicon import rows
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding, Fix
    from arlint.lexicon import Row

    Index = dict[str, list["Phrase"]]

#: A match begins and ends at most so many characters from its anchor.
REACH = 200
CONTEXT = 250
NOT_NEAR = 60
NOT_MATCH = 20

_SPACE = "[ \u00a0\n]"
_indexes: dict[tuple[str, str], Index] = {}
_patterns: dict[str, re.Pattern[str]] = {}


class Phrase:
    """One row.  Nothing of it is compiled before it is needed."""

    __slots__ = ("_pattern", "row")

    def __init__(self, row: Row) -> None:
        self.row = row
        self._pattern: re.Pattern[str] | None = None

    def matches(self, document: Document, start: int, end: int) -> Iterator[re.Match[str]]:
        """What this row finds around [start, end) of `document.folded`, context considered."""
        if self._pattern is None:
            self._pattern = compiled(self.row["pattern"])
        text = document.folded.text
        for match in self._pattern.finditer(text, max(start - REACH, 0), min(end + REACH, len(text))):
            if match.start() < end and start < match.end() and self._holds(document, match):
                yield match

    def _holds(self, document: Document, match: re.Match[str]) -> bool:
        row = self.row
        text = document.folded.text
        first, last = paragraph(document, match.start())
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

    def finding(self, rule: Rule, document: Document, match: re.Match[str]) -> Finding:
        """What `rule` says of `match`."""
        start, end = document.folded.locate(*match.span())
        found = document.text[start:end]
        values = {"found": found, "better": self.row.get("better", ""), "english": self.row.get("english", "")}
        return rule.finding(start, end, self._suggestion(document, match), **values)

    def _suggestion(self, document: Document, match: re.Match[str]) -> Fix | None:
        """The first of `better` in place of the match, proclitics kept; None where it would not fit."""
        better = self.row.get("better", "").split("،")[0].strip()
        if not better or "…" in better:
            return None
        if "wrong" in match.re.groupindex:
            return hint(Edit(*document.folded.locate(*match.span("wrong")), better))
        start, end = document.folded.locate(*match.span())
        lead: str = match["lead"] if "lead" in match.re.groupindex else ""
        if lead.endswith(("ال", "لل")) and " " in better and not better.startswith("ال"):
            return None  # which of its words takes the article is not ours to guess
        return hint(Edit(start, end, attached(lead, better)))


def phrases(lexicon: str, *, code: str, **metadata: object) -> Rule:
    """A rule that reports the rows of `lexicon`.tsv whose `rule` is `code`.

    Messages may use {found}, {better} and {english}.  Fixes are hints: agreement around them may need repair.
    """
    rule = Rule(code=code, literals=lambda: index(lexicon, code).items(), **metadata)  # type: ignore[arg-type]

    @rule.checks_hits
    def check(document: Document, payload: object, start: int, end: int) -> Iterator[Finding]:
        for phrase in payload:  # type: ignore[attr-defined]
            for match in phrase.matches(document, start, end):
                yield phrase.finding(rule, document, match)

    return rule


def index(lexicon: str, code: str) -> Index:
    """The rows of `lexicon`.tsv whose `rule` is `code`, by anchor."""
    key = lexicon, code
    if key not in _indexes:
        by_anchor = _indexes[key] = {}
        for row in rows(lexicon, rule=code):
            phrase = Phrase(row)
            for anchor in row["anchors"].split("|"):
                by_anchor.setdefault(anchor, []).append(phrase)
    return _indexes[key]


def reports(lexicon: str, code: str, document: Document, start: int, end: int) -> bool:
    """Whether a row says something of [start, end) of `document.folded` or a part of it.

    For rules that leave a place to another rule.  Slow (it asks every row), so for places already found.
    """
    around = " " + document.folded.text[max(start - REACH, 0) : end + REACH] + " "
    return any(
        match.start() < end and start < match.end()
        for anchor, found in index(lexicon, code).items()
        if anchor.strip() in around
        for phrase in found
        for match in phrase.matches(document, start, end)
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


def paragraph(document: Document, position: int) -> tuple[int, int]:
    """The paragraph at `position` of `document.folded`, in its offsets."""
    view = document.folded
    first, last = document.paragraph_at(view.offset(position))
    return view.position(first), view.position(last)


def compiled(pattern: str) -> re.Pattern[str]:
    """The regular expression for a row's pattern; the group `lead` holds the proclitics it begins with, if it has ~."""
    source = fold(pattern)
    if source.startswith("~"):
        source = f"(?P<lead>{PROCLITIC})(?:{source[1:]})"
    source = source.replace("~", PROCLITIC).replace(" ", _SPACE)
    return re.compile(rf"(?<!\w)(?:{source})(?!\w)")


def _is_near(stems: str, text: str, match: re.Match[str], reach: int, first: int, last: int) -> bool:
    """Whether one of `stems` begins a word at most `reach` characters from `match` in [first, last), outside it."""
    pattern = _patterns.get(stems)
    if pattern is None:
        alternatives = _group(stems[1:]) if stems.startswith("@") else fold(stems)
        pattern = _patterns[stems] = re.compile(rf"(?<!\w){PROCLITIC}(?:{alternatives})")
    return bool(
        pattern.search(text, max(match.start() - reach, first), match.start())
        or pattern.search(text, match.end(), min(match.end() + reach, last))
    )


def _group(name: str) -> str:
    return next(fold(row["stems"]) for row in rows("contexts", id=name))
