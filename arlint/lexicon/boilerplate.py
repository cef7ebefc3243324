"""Lines of a page's furniture: the shape of the rules whose entries are lines that are no part of the article.

    RULE = boilerplate(code="BP201", name="related-links", ...)

reports the lines that a row of boilerplate.tsv with that `rule` claims, and proposes to delete them (furniture.py).
A line is claimed by the row that explains most of its words, so that no two rules report it.
"""

from __future__ import annotations

import re

from arlint import deletion
from arlint.document import once
from arlint.lexicon.furniture import INSIDE, NUMBER, Entry, entries, openings
from arlint.openings import beginning, following, normal
from arlint.rule import ZONES, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arlint.document import Document, Span
    from arlint.finding import Finding
    from arlint.lexicon import Row

#: From so many characters on a line is a paragraph of prose; three shorter ones count as one.
PROSE = 60
BEFORE, BEHIND = 2, 3
#: Where lines are wrapped, one that has this share of the longest of its paragraph may go on in the next.
FULL = 0.75
#: Lines are not wrapped shorter than this.
WRAPPED = 40
#: At most so many links under a label, none longer than so many words.
LINKS, LINK = 10, 22

#: The most words a line of any row may have.
LONGEST = 70

_WORD = re.compile(r"[^\W\d_]+|\d+|©")
#: What parts a label from what it announces.
_PARTS = re.compile("[:：|<>»›«‹←-⇿…•*/(\\[\u2500-\u27bf\U0001f000-\U0001faff\ufffc]|\\.\\.|\\s[-–—]|[-–—]\\s")
_QUOTES = {"«": "»", "“": "”", "„": "“", '"': '"', "‹": "›", "'": "'", "‘": "’", "<": ">"}
_QUOTED = re.compile("([«“„\"‹'‘<]|\\[\\[)[ \u00a0]*\\Z")
#: Who says something in a line writes prose.
_SAID = re.compile(
    "(?<!\\w)[وف]?(?:قال|قالت|قالوا|اضاف|اضافت|اكد|اكدت|اوضح|اوضحت|اعلن|اعلنت|ذكرت|صرح|صرحت|اشار|اشارت|يقول|تقول"
    "|كتب|كتبت|اطلق|اطلقت|اثار|اثارت|ثم)(?!\\w)"
)
_STOPPED = re.compile(r"[.!?؟…:”»\"]\Z")
_ENDED = re.compile(r"[^.][.؛،]\Z")
_ITEM = re.compile(r"[ \t>]*(?:[-*+•▪●◦■–—»←]|[0-9٠-٩]{1,2}[.)-])")


def boilerplate(*, code: str, lists: bool = False, deletes: bool = True, **metadata: object) -> Rule:
    """A rule that reports the rows of boilerplate.tsv whose `rule` is `code`.

    lists   : a label with nothing behind it takes along the links under it.
    deletes : whether deleting the lines is proposed.

    Messages may use {found}, the words that betray the line.
    """
    rule = Rule(
        code=code,
        openings=lambda: openings(code),
        view="folded",
        scope="document",
        allowed_in=[kind for kind in ZONES if kind not in ("quran", "verse")],
        **metadata,  # type: ignore[arg-type]
    )

    @rule.checks
    def check(document: Document) -> Iterator[Finding]:
        lines = find(document)
        taken = -1
        for number, line in enumerate(lines):
            if number > taken and line.rule == code:
                taken = _last_link(document, lines, number) if lists and line.is_bare else number
                while lines[taken].goes_on and not lines[taken + 1].row:
                    taken += 1
                yield finding(rule, document, line, lines[taken], deletes)

    return rule


def finding(rule: Rule, document: Document, first: Line, last: Line, deletes: bool = True) -> Finding:
    """What `rule` says of the lines from `first`, which betrays them, to `last`."""
    start, end = document.folded.locate(first.start, last.end)
    found = document.text[slice(*document.folded.locate(*first.evidence))]
    fix = deletion.paragraph(document, start, end) if deletes else None
    return rule.finding(start, end, fix, found=found)


class Line:
    """A line of `document.folded` and the row that claims it.

    evidence  what of the line the row matched;
    is_bare   whether that is all of its words;
    goes_on   whether the next line, wrapped, belongs to it.
    """

    __slots__ = ("end", "evidence", "goes_on", "is_bare", "row", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.start = start
        self.end = end
        self.text = text[start:end]
        self.row: Row | None = None
        self.evidence: Span = (start, start)
        self.is_bare = False
        self.goes_on = False

    @property
    def rule(self) -> str:
        """The code of the rule that claims this line; empty if none does."""
        return self.row["rule"] if self.row else ""

    @property
    def weight(self) -> int:
        """How much prose it is, in thirds of a paragraph."""
        return 0 if self.row else 3 if self.end - self.start >= PROSE else 1

    def claim(self, document: Document, zones: Sequence[str], may_be_inside: bool = True) -> None:
        """Find the row of one of these zones that explains most of this line's words.

        may_be_inside : whether the document has any of the words of `INSIDE`.
        """
        self.row = None
        opening, inside = entries()
        begun = beginning(self.text)
        first = normal(begun[1]) if begun else ""
        known = opening.get(first, [])
        if begun and known:
            behind = following(begun)
            known = [entry for entry in known if not entry.ways()[first].isdisjoint(behind)]
        if self.text[:1] == "©":
            known = known + opening["©"]
        if not known and not (may_be_inside and any(part in self.text for part in INSIDE)):
            return
        lead = _lead(document, self)
        found = list(_WORD.finditer(self.text))
        if len(found) > LONGEST or lead is None:
            return
        is_heading = lead.startswith("#")
        words = [normal(match[0]) for match in found]
        numbers = next((at for at, word in enumerate(words) if not NUMBER.match(word)), 0)
        tried = [(entry, at) for at in {0, numbers} for entry in known]
        tried += [(entry, at) for at, word in enumerate(words) for entry in inside.get(word, ())]
        best = 0
        for entry, at in tried:
            if entry.row["zone"] not in zones or (is_heading and (entry.match == "line" or len(words) == 1)):
                continue  # a heading of one word is the author's: «المحتويات»
            end = entry.end(words, at) if len(words) <= entry.limit else None
            if end is not None and end - at > best and self._fits(entry, found, at, end):
                best = end - at
                self.row = entry.row
                self.evidence = self.start + found[at].start(), self.start + found[end - 1].end()
                self.is_bare = end == len(words)

    def _fits(self, entry: Entry, found: list[re.Match[str]], at: int, end: int) -> bool:
        """Whether what surrounds the words [at, end) is as the row wants it."""
        rest = found[end:]
        quoted = _QUOTED.search(self.text, 0, found[at].start())
        if quoted and (quoted[1] == "[[" or _QUOTES[quoted[1]] in self.text[quoted.end() :]):
            return False  # the name of something («اقرأ أيضًا» برنامج جديد), a quotation, a tag
        if entry.match == "line":
            return all(NUMBER.match(match[0]) for match in rest)
        if entry.match == "label":
            return not rest or _PARTS.search(self.text, found[end - 1].end(), rest[0].end()) is not None
        return not _SAID.search(self.text)


@once
def find(document: Document) -> list[Line]:
    """The lines of `document`; those that are furniture have a row."""
    found: list[Line] = []
    text = document.folded.text
    may_be_inside = any(part in text for part in INSIDE)
    for line, is_whole in _lines(document):
        if is_whole:
            line.claim(document, ("any", "below", "edge") if found else ("any", "edge"), may_be_inside)
        found.append(line)
    if len(found) > 1 and found[1].text.startswith(found[0].text):
        found[0].row = None  # the title of an article that begins with its subject: «تويتر»
    weights = [line.weight for line in found]
    above, below = 0, sum(weights)
    for line, weight in zip(found, weights, strict=True):
        below -= weight
        if line.row and line.row["zone"] == "edge" and above >= 3 * (BEFORE + 1) and below >= 3 * (BEHIND + 1):
            line.claim(document, ("any", "below"))
        above += weight
    return found


def _lines(document: Document) -> Iterator[tuple[Line, bool]]:
    """(line, whether it may be one of its own: it is not the end of a sentence that was wrapped)."""
    text = document.folded.text
    for at, end in document.folded_paragraphs:
        if at < end and text.find("\n", at, end) < 0 and not (text[at].isspace() or text[end - 1].isspace()):
            yield Line(text, at, end), True
            continue
        lines = []
        for part in text[at:end].split("\n"):
            bare = part.strip()
            if bare:
                begin = at + part.index(bare)
                lines.append(Line(text, begin, begin + len(bare)))
            at += len(part) + 1
        full = FULL * max((len(line.text) for line in lines), default=0)
        for number, line in enumerate(lines):
            is_last = number == len(lines) - 1
            yield line, not (is_last and number and _is_full(lines[number - 1], full))
            line.goes_on = len(lines) < 4 and not is_last and _is_full(line, full)


def _is_full(line: Line, full: float) -> bool:
    """Whether `line` may go on in the next: it has the length of wrapped lines and does not end as sentences do."""
    return len(line.text) >= max(full, WRAPPED) and not _STOPPED.search(line.text)


def _lead(document: Document, line: Line) -> str | None:
    """What stands before `line` in Markdown: its marks.  None if other text does: it is a cell of a table."""
    if not document.is_markup or not document.suffix.startswith(".m"):
        return ""
    start, end = document.folded.locate(line.start, line.end)
    whole = deletion.whole_lines(document, start, end)
    return whole and document.whole.source[whole[0] : document.to_source(start, end)[0]].lstrip(" >")


def _last_link(document: Document, lines: list[Line], number: int) -> int:
    """The number of the last line that the label at `number` announces: short lines that do not end as sentences do.

    Amid the article they have to be items of a list; without a mark only the next line is taken, and only if prose
    follows it.
    """
    last = number
    while last + 1 < len(lines) and last - number < LINKS and _is_link(lines[last + 1]):
        last += 1
    if last + 1 == len(lines) or lines[last + 1].row:
        return last
    items = number
    while items < last and _is_item(document, lines[items + 1]):
        items += 1
    if items > number:
        return items
    return number + 1 if last > number and lines[number + 2].weight == 3 else number


def _is_link(line: Line) -> bool:
    return not line.row and not _ENDED.search(line.text) and len(line.text.split()) <= LINK


def _is_item(document: Document, line: Line) -> bool:
    """Whether `line` is an item of a list, in plain text or in markup."""
    start = document.to_source(*document.folded.locate(line.start, line.end))[0]
    source = document.whole.source
    return _ITEM.match(source, source.rfind("\n", 0, start) + 1) is not None
