"""Checks a document against rules.  Pure: no files, no output, no settings.

    check(document, ruleset) -> findings in the order of the file's text

A long document is checked block by block; rules of scope `document` see all of it.  Before a finding leaves here it
is held against the protected zones, its fix becomes a hint where it stands in somebody's quoted words, and its offsets
become offsets of the file.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import islice

from arlint import deletion
from arlint.finding import HINT, UNSAFE, Edit, Finding, Fix
from arlint.ruleset import Ruleset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from arlint.document import Document
    from arlint.rule import Rule

    Found = dict[Document, list[Finding]]
    Documentwide = dict[Rule, dict[Document, None]]

__all__ = ["Ruleset", "check", "check_ahead"]

#: Up to this many code points findings are put in the order of the text; in longer documents those of
#: document-wide rules come last, so that findings need not stand in memory all at once.
ORDERED = 4_000_000

#: How many blocks are scanned before the rules run on them.  Gates and automata work with a megabyte of tables each:
#: block by block, with rules between, they take more than twice the time (measured).
BATCH = 48


def check(document: Document, ruleset: Ruleset) -> Iterator[Finding]:
    """Findings in `document`, in offsets of its source, ordered by where they begin (see `ORDERED`)."""
    if len(document.text) > ORDERED:
        return _in_turn(document, ruleset)
    if document.ahead is None or document.ahead[0] is not ruleset:
        check_ahead([document], ruleset)
    assert document.ahead is not None
    found, document.ahead = document.ahead[1], None
    return iter(found)


def check_ahead(documents: Sequence[Document], ruleset: Ruleset) -> None:
    """Check several documents together, which is quicker if they are short; `check` hands out what was found."""
    found: Found = {document: [] for document in documents}
    documentwide: Documentwide = {}
    for batch in _batches(block for document in documents for block in document.blocks()):
        _check_blocks(batch, ruleset, found, documentwide)
    for rule, wholes in documentwide.items():
        for document in wholes:
            found[document] += _located(document, rule.check(document))
    for document, findings in found.items():
        findings += _in_source(document, ruleset)
        document.ahead = ruleset, _ordered(findings)


def _in_turn(document: Document, ruleset: Ruleset) -> Iterator[Finding]:
    """What `check_ahead` finds, in one long document, batch by batch."""
    documentwide: Documentwide = {}
    for batch in _batches(document.blocks()):
        found: Found = {document: []}
        _check_blocks(batch, ruleset, found, documentwide)
        yield from _ordered(found[document])
    for rule in documentwide:
        yield from _located(document, rule.check(document))
    yield from _in_source(document, ruleset)


def _in_source(document: Document, ruleset: Ruleset) -> Iterator[Finding]:
    """What rules find that see the file's text, markup and all: their triggers are plain strings."""
    for rule in ruleset.on_source:
        if rule.trigger and rule.trigger in document.source:
            yield from rule.load().check(document)


def _batches(blocks: Iterable[Document]) -> Iterator[list[Document]]:
    waiting = iter(blocks)
    while batch := list(islice(waiting, BATCH)):
        yield batch


def _check_blocks(blocks: Sequence[Document], ruleset: Ruleset, found: Found, documentwide: Documentwide) -> None:
    """Add to `found` what is found in `blocks`, and to `documentwide` the rules that want to see whole documents.

    Rule by rule, not block by block: what a rule works with stays in the processor's cache.
    """
    for rule, places in ruleset.firing(blocks).items():
        if rule.scope == "document":
            documentwide.setdefault(rule, {}).update(dict.fromkeys(block.whole for block in places))
        else:
            for block in places:
                found[block.whole] += _located(block, rule.check(block))
    for block, rule, payload, start, end in ruleset.hits(blocks):
        hit = rule.check_hit(block, payload, start, end)
        if hit:  # an empty list, mostly: not worth a generator
            found[block.whole] += _located(block, hit)


def _ordered(found: list[Finding]) -> list[Finding]:
    """`found` in the order of the text, without repetitions: two lexicon entries may say the same of the same words.

    Nor is anything said of what stands inside damage (stage 0): a `„` in mojibake is no quotation mark.
    """
    found.sort(key=_order)
    distinct: dict[tuple[int, int, str], Finding] = {}
    for finding in found:
        distinct.setdefault(_order(finding), finding)
    damage = [(finding.start, finding.end) for finding in found if finding.rule.stage == 0]
    if not damage:
        return list(distinct.values())

    def is_damage(finding: Finding) -> bool:
        span = finding.start, finding.end
        around = damage[bisect_right(damage, (span[0], damage[-1][1])) - 1]
        return around[0] <= span[0] and span[1] <= around[1] and span != around

    return [finding for finding in distinct.values() if finding.rule.stage == 0 or not is_damage(finding)]


def _order(finding: Finding) -> tuple[int, int, str]:
    return finding.start, finding.end, finding.code


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
    """`fix` in offsets of the source; a hint where it would touch markup, unless it deletes whole lines."""
    if fix is None:
        return None
    source = document.whole.source
    edits = []
    editable = True
    for edit in fix.edits:
        if document.is_markup and fix.applicability == UNSAFE and not edit.text:
            whole = deletion.in_source(document, edit)
            if whole is not None:
                edits.append(whole)
                continue
        start, end = document.to_source(edit.start, edit.end)
        if edit.start == edit.end:
            start = end = document.insertion(edit.start)
        elif source[max(start - 1, 0) : start + 1] == "\r\n":
            start -= 1  # a line end goes as a whole
        editable = editable and document.is_editable(start, end)
        edits.append(Edit(start, end, edit.text.replace("\n", document.newline)))
    return Fix(fix.applicability if editable else HINT, *edits)
