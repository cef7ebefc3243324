"""Applies fixes until nothing is left to fix.  Pure: text in, text out.

Each round checks the text anew, takes the fixes that do not get in each other's way, and applies them; the others
wait for the next round.  At most ten rounds; a text that comes back is an internal error that names the rules.

Every safe fix is held to its promise while it is applied: the sequence of letters and digits stays what it was, or
the change is an entry of the rule's closed table.  A fix that breaks the promise is refused, and so is the file.
"""

from __future__ import annotations

from bisect import bisect_right, insort

from arlint.engine import check
from arlint.finding import HINT, SAFE, UNSAFE, Edit, Fix, VouchedFix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from arlint.document import Document
    from arlint.engine import Ruleset
    from arlint.finding import Finding

    Find = Callable[[Document, Ruleset], Iterable[Finding]]

ROUNDS = 10


class FixError(Exception):
    """A rule broke a promise.  The text must not be written."""


class Fixed:
    """The outcome: `text`, the findings whose fixes were `applied` (in the text of their round), and `remaining`.

    `edits` are all changes of all rounds, as edits of the text before the first.
    """

    __slots__ = ("applied", "edits", "remaining", "text")

    def __init__(self, text: str, edits: list[Edit], applied: list[Finding], remaining: list[Finding]) -> None:
        self.text = text
        self.edits = edits
        self.applied = applied
        self.remaining = remaining


def fix(
    text: str,
    read: Callable[[str], Document],
    ruleset: Ruleset,
    unsafe_fixes: bool = False,
    find: Find = check,
) -> Fixed:
    """`text` with every applicable fix applied, to a fixed point.

    read          : makes the document of a text, as its format does.
    unsafe_fixes  : also apply fixes that change words or delete prose.
    find          : says which findings count (see `policy`).

    Raises FixError if a fix breaks its promise or the fixes do not settle.
    """
    wanted = (SAFE, UNSAFE) if unsafe_fixes else (SAFE,)
    applied: list[Finding] = []
    seen: dict[str, set[str]] = {}  # the texts so far and whose fixes changed them
    length = len(text)
    pieces: list[tuple[int, int, str]] = [(0, length, "")]
    document = read(text)
    for _ in range(ROUNDS):
        found = list(find(document, ruleset))
        planned = plan([finding for finding in found if finding.fix and finding.fix.applicability in wanted])
        chosen = _sparing_markup(document, planned, read)
        if not chosen:
            left = [_as_hint(finding) if finding in planned else finding for finding in found]
            return Fixed(text, _total(pieces, length), applied, left)
        for finding in chosen:
            keep_promise(text, finding)
        seen[text] = {finding.code for finding in chosen}
        text = apply(text, _edits(chosen))
        pieces = _spliced(pieces, _edits(chosen))
        document = read(text)
        applied += chosen
        if text in seen:
            rounds = list(seen)[list(seen).index(text) :]
            codes = set().union(*(seen[each] for each in rounds))
            raise FixError(f"fixes of {' and '.join(sorted(codes))} undo each other")
    codes = {finding.code for finding in chosen}
    raise FixError(f"fixes did not settle in {ROUNDS} rounds; the last were of {' and '.join(sorted(codes))}")


def _edits(findings: list[Finding]) -> list[Edit]:
    return [edit for finding in findings if finding.fix for edit in finding.fix.edits]


def _as_hint(finding: Finding) -> Finding:
    fix = finding.fix
    return finding.moved(finding.start, finding.end, Fix(HINT, *fix.edits) if fix else None)


def _sparing_markup(document: Document, findings: list[Finding], read: Callable[[str], Document]) -> list[Finding]:
    """Those of `findings` whose fixes leave markup markup and prose prose.

    Without its space `و _كلمة_` would be no longer emphasized: `و_كلمة_`.  The text as rules see it must be, but for
    white space, the old one with the edits made.
    """
    if not findings or not document.is_markup:
        return findings
    edits = _edits(findings)
    position = document.from_source
    expected = apply(
        document.text,
        [type(edit)(position(edit.start), position(edit.end), edit.text.replace("\r\n", "\n")) for edit in edits],
    )
    if read(apply(document.source, edits)).text.split() == expected.split():
        return findings
    if len(findings) == 1:
        return []
    middle = len(findings) // 2
    first = _sparing_markup(document, findings[:middle], read)
    both = first + _sparing_markup(document, findings[middle:], read)
    if len(both) in (len(first), len(findings)):
        return first
    return both if _sparing_markup(document, both, read) == both else first


def plan(findings: list[Finding]) -> list[Finding]:
    """The findings whose fixes can be applied together: in order, none overlapping or touching one before it.

    Encoding repairs (stage 0) go alone: they must see the damage that other fixes would destroy.
    """
    stage = min((finding.rule.stage for finding in findings), default=1)
    chosen: list[Finding] = []
    taken: list[tuple[int, int]] = []  # sorted; none overlaps another
    for finding in findings:
        if finding.rule.stage != stage:
            continue
        spans = [(edit.start, edit.end) for edit in finding.fix.edits]  # type: ignore[union-attr]
        if all(_is_free(span, taken) for span in spans):
            chosen.append(finding)
            for span in spans:
                insort(taken, span)
    return chosen


def _is_free(span: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    """Whether `span` neither overlaps nor adjoins one of `taken`."""
    start, end = span
    at = bisect_right(taken, (end, end))  # from here on all begin behind `span`, but for one that begins at its end
    if at < len(taken) and taken[at][0] <= end:
        return False
    return at == 0 or taken[at - 1][1] < start


def apply(text: str, edits: list[Edit]) -> str:
    """`text` with `edits` made; they must not overlap."""
    parts: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        if edit.start < done:
            raise FixError(f"edits overlap at {edit.start}")
        parts += (text[done : edit.start], edit.text)
        done = edit.end
    parts.append(text[done:])
    return "".join(parts)


def _spliced(pieces: list[tuple[int, int, str]], edits: list[Edit]) -> list[tuple[int, int, str]]:
    """A text's pieces after `edits`; a piece is a span of the first text, or a text put in: (0, 0, text)."""
    result: list[tuple[int, int, str]] = []
    rest = iter(pieces)
    piece = next(rest, None)
    at = 0  # in the text before the edits, up to where `piece` begins

    def walk(to: int, keep: bool) -> None:
        nonlocal piece, at
        while piece is not None:
            start, end, text = piece
            size = len(text) or end - start
            if at + size > to:
                cut = to - at
                if cut > 0:
                    if keep:
                        result.append((start, start + cut, "") if not text else (0, 0, text[:cut]))
                    piece = (start + cut, end, "") if not text else (0, 0, text[cut:])
                    at = to
                return
            if keep and size:
                result.append(piece)
            at += size
            piece = next(rest, None)

    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        walk(edit.start, keep=True)
        walk(edit.end, keep=False)
        if edit.text:
            result.append((0, 0, edit.text))
    if piece is not None:
        result += [piece, *rest]
    return result


def _total(pieces: list[tuple[int, int, str]], length: int) -> list[Edit]:
    """The edits that make of the first text, `length` long, the one that `pieces` make up."""
    edits: list[Edit] = []
    done, put = 0, ""
    for start, end, text in [*pieces, (length, length, "")]:
        if text:
            put += text
        else:
            if put or start > done:
                edits.append(Edit(done, start, put))
            done, put = end, ""
    return edits


def skeleton(text: str) -> str:
    """The letters and digits of `text` in order; tatweel, marks, punctuation and white space dropped."""
    return "".join(char for char in text if char.isalnum() and char != "ـ")


def keep_promise(text: str, finding: Finding) -> None:
    """Raise FixError unless a safe fix keeps the letters and digits, or its change is in the rule's closed table."""
    fix = finding.fix
    if fix is None or fix.applicability != SAFE or type(fix) is VouchedFix:
        return
    start = min(edit.start for edit in fix.edits)
    end = max(edit.end for edit in fix.edits)
    old = text[start:end]
    new = apply(old, [type(edit)(edit.start - start, edit.end - start, edit.text) for edit in fix.edits])
    if skeleton(old) == skeleton(new):
        return
    table = finding.rule.table
    if table is not None and all(
        skeleton(text[edit.start : edit.end]) == skeleton(edit.text) or table(text[edit.start : edit.end], edit.text)
        for edit in fix.edits
    ):
        return
    raise FixError(f"{finding.code}: a safe fix would change letters or digits: {old!r} to {new!r}")
