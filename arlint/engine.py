"""Checks a document against rules.  Pure: no files, no output, no settings.

    check(document, ruleset) -> findings in the order of the file's text

A long document is checked block by block; rules of scope `document` see all of it.  Before a finding leaves here it
is held against the protected zones, its fix becomes a hint where it stands in somebody's quoted words, and its offsets
become offsets of the file.
"""

from __future__ import annotations

from bisect import bisect_right

from arlint.document import fold
from arlint.finding import HINT, Edit, Finding, Fix
from arlint.gate import Gate
from arlint.lexicon.matcher import Matcher

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from arlint.document import Document
    from arlint.registry import Entry
    from arlint.rule import Rule


class Ruleset:
    """Rules compiled for checking: their gates and the automaton over their literals.

    Registry entries do as well as rules: an entry's rule is imported when its trigger first matches.
    `gated=False` lets every rule through: the findings are the same, which the tests hold it to.
    """

    def __init__(self, rules: Sequence[Rule | Entry], gated: bool = True) -> None:
        self.rules = list(rules)
        self.on_source = [rule for rule in rules if rule.view == "source"]
        self._on_text = [rule for rule in rules if rule.view == "text" and not rule.literals]
        self._on_letters = [rule for rule in rules if rule.view == "folded" and not rule.literals]
        self._text_gate = Gate([rule.trigger if gated else None for rule in self._on_text])
        self._letter_gate = Gate([rule.trigger if gated else None for rule in self._on_letters])
        self._lexicons = [rule for rule in rules if rule.literals]
        self._firsts: list[int] = []  # the number of each lexicon rule's first literal
        self._payloads: dict[int, list[object]] = {}
        literals: list[str] = []
        exact: list[str | None] = []
        for rule in self._lexicons:
            found = rule.spellings()
            self._firsts.append(len(literals))
            literals += fold("\n".join(found)).split("\n") if rule.exact and found else found
            exact += [literal.strip(" ") for literal in found] if rule.exact else [None] * len(found)
        self._matcher = Matcher(literals, exact)

    def firing(self, block: Document) -> list[Rule]:
        """The rules, lexicon rules aside, that can fire in `block`."""
        rules = [self._on_text[number].load() for number in self._text_gate.passing(block.text)]
        if self._on_letters:
            rules += [self._on_letters[number].load() for number in self._letter_gate.passing(block.folded.text)]
        return rules

    def hits(self, block: Document) -> Iterator[tuple[Rule, object, int, int]]:
        """(rule, payload, start, end) of every literal found in `block`, in offsets of `block.folded`."""
        if not self._lexicons:
            return
        for number, start, end in self._matcher.hits(block):
            at = bisect_right(self._firsts, number) - 1
            payloads = self._payloads.get(at) or self._loaded(at)
            yield self._lexicons[at].load(), payloads[number - self._firsts[at]], start, end

    def _loaded(self, at: int) -> list[object]:
        """The payloads of a lexicon rule: read when the first of its literals is found."""
        rule = self._lexicons[at]
        pairs = list(rule.load().literals())  # type: ignore[misc]
        if [literal for literal, _ in pairs] != rule.spellings():
            raise ValueError(f"the index of rules does not have the literals of {rule.code}: run `make index`")
        payloads = self._payloads[at] = [payload for _, payload in pairs]
        return payloads


#: Up to this many code points findings are put in the order of the text; in longer documents those of
#: document-wide rules come last, so that findings need not stand in memory all at once.
ORDERED = 4_000_000


def check(document: Document, ruleset: Ruleset) -> Iterator[Finding]:
    """Findings in `document`, in offsets of its source, ordered by where they begin (see `ORDERED`)."""
    found = _checked(document, ruleset)
    return iter(sorted(found, key=_order)) if len(document.text) <= ORDERED else found


def _checked(document: Document, ruleset: Ruleset) -> Iterator[Finding]:
    documentwide: dict[str, Rule] = {}
    for block in document.blocks():
        found: list[Finding] = []
        for rule in ruleset.firing(block):
            if rule.scope == "document":
                documentwide[rule.code] = rule
            else:
                found.extend(_located(block, rule.check(block)))
        for rule, payload, start, end in ruleset.hits(block):
            hit = rule.check_hit(block, payload, start, end)
            if hit:  # an empty list, mostly: not worth a generator
                found.extend(_located(block, hit))
        found.sort(key=_order)
        yield from _distinct(found)
    for rule in documentwide.values():
        yield from _located(document, rule.check(document))
    for watcher in ruleset.on_source:  # their triggers are plain strings, their offsets those of the source
        if watcher.trigger and watcher.trigger in document.source:
            yield from watcher.load().check(document)


def _order(finding: Finding) -> tuple[int, int, str]:
    return finding.start, finding.end, finding.code


def _distinct(found: list[Finding]) -> Iterator[Finding]:
    """`found` without repetitions: two lexicon entries may say the same of the same words."""
    last: tuple[int, int, str] | None = None
    for finding in found:
        key = _order(finding)
        if key != last:
            yield finding
        last = key


def _located(document: Document, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings that no protected zone silences, in offsets of the source."""
    for finding in findings:
        if _is_protected(document, finding):
            continue
        fix = finding.fix
        if (
            fix is not None
            and fix.applicability != HINT
            and finding.rule.quoted == HINT
            and document.is_quoted(finding.start, finding.end)
        ):
            fix = Fix(HINT, *fix.edits)
        start, end = document.to_source(finding.start, finding.end)
        yield finding.moved(start, end, _fix_in_source(document, fix))


def _is_protected(document: Document, finding: Finding) -> bool:
    """Whether a zone holds the finding, cuts through it, or would be changed by its fix."""
    edits = finding.fix.edits if finding.fix else ()
    start, end = finding.start, finding.end
    low = min([start, *(edit.start for edit in edits)])
    high = max([end, *(edit.end for edit in edits)])
    for first, last, kind in document.zones_between(low, high):
        if kind in finding.rule.allowed_in:
            continue
        inside = first <= start and end <= last and start < end
        cut = start < first < end < last or first < start < last < end
        if inside or cut or any(_touches(edit, first, last) for edit in edits):
            return True
    return False


def _touches(edit: Edit, first: int, last: int) -> bool:
    """Whether `edit` changes the inside of [first, last)."""
    if edit.start == edit.end:
        return first < edit.start < last
    return edit.start < last and first < edit.end


def _fix_in_source(document: Document, fix: Fix | None) -> Fix | None:
    """`fix` in offsets of the source; a hint where it would touch markup."""
    if fix is None:
        return None
    source = document.whole.source
    edits = []
    editable = True
    for edit in fix.edits:
        start, end = document.to_source(edit.start, edit.end)
        if edit.start == edit.end:
            start = end = document.insertion(edit.start)
        elif source[max(start - 1, 0) : start + 1] == "\r\n":
            start -= 1  # a line end goes as a whole
        editable = editable and document.is_editable(start, end)
        edits.append(Edit(start, end, edit.text.replace("\n", document.newline)))
    return Fix(fix.applicability if editable else HINT, *edits)
