"""Somebody's words: what stands between matching quotation marks."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arlint.document import Document

    Span = tuple[int, int]

_MARK = r"[“”„‟«»\"‘’‚‹›]"
#: Marks that face one way wherever they stand.
_FACING = ("«", "»", "‹", "›", "<<", ">>")
#: What a closing mark may have been opened with.
_PARTNERS = {
    "»": "«",
    "›": "‹",
    ">>": "<<",
    '"': '"',
    "“": "“”„‟",
    "”": "“”„‟",
    "‟": "“”„",
    "‘": "’‚",
    "’": "‘‚",
}
#: Quotations within quotations: no more open marks are looked at.
_DEEPEST = 8
_OPENERS = '([{«‹“”„‘"<ـ'
_CLOSERS = '.،؛؟!:,;?)]}»›”“’"…'


def spans(document: Document) -> list[Span]:
    """Spans between matching quotation marks, marks excluded, sorted; nested ones too.

    Curly marks have two legal orders in Arabic, `“…”` and CLDR's `”…“`, and both are confused: a mark opens or closes
    by what stands around it, not by its shape.  A quotation ends in its paragraph; one that runs over several opens
    each of them anew.
    """
    text = document.text
    pattern = rf"<<|>>|{_MARK}" if "<<" in text else _MARK
    marks = [match.span() for match in re.finditer(pattern, text)]
    found: list[Span] = []
    if not marks:
        return found
    pending: list[tuple[str, Span]] = []  # paragraphs that opened a quotation and did not close it
    for (start, end), inside in _by_paragraph(document.paragraphs, marks):
        pairs, unclosed = _pairs(text, start, end, inside)
        found += pairs
        first, last = inside[0] if inside and inside[0][0] == start else (start, start)
        opener = text[first:last]
        if not opener or (pending and pending[-1][0] != opener):
            pending.clear()
        if opener and start in unclosed:
            pending.append((opener, (last, end)))
        elif opener and any(begin == last for begin, _ in pairs):
            found += [span for _, span in pending]
            pending.clear()
        else:
            pending.clear()
    return sorted(found)


def _by_paragraph(paragraphs: Sequence[Span], marks: Sequence[Span]) -> Iterator[tuple[Span, Sequence[Span]]]:
    """Each paragraph with the marks in it."""
    at = 0
    for start, end in paragraphs:
        while at < len(marks) and marks[at][0] < start:
            at += 1
        begin = at
        while at < len(marks) and marks[at][1] <= end:
            at += 1
        yield (start, end), marks[begin:at]


def _pairs(text: str, start: int, end: int, marks: Sequence[Span]) -> tuple[list[Span], list[int]]:
    """The quotations inside one paragraph, and where marks stand that opened and were never closed."""
    pairs: list[Span] = []
    stack: list[tuple[str, int, int]] = []  # mark, its start, its end
    for first, last in marks:
        mark = text[first:last]
        before = text[first - 1] if first > start else " "
        behind = text[last] if last < end else " "
        if mark in "‘’" and before.isalpha() and behind.isalpha():
            continue  # an apostrophe
        partners = _PARTNERS.get(mark, "")
        open_at = len(stack) - 1
        least = max(0, len(stack) - _DEEPEST) if partners else len(stack)
        while open_at >= least and stack[open_at][0] not in partners:
            open_at -= 1
        open_at = open_at if open_at >= least else -1
        if _opens(mark, before, behind, open_at >= 0):
            stack.append((mark, first, last))
        elif open_at >= 0:
            pairs.append((stack[open_at][2], first))
            del stack[open_at:]
    return pairs, [first for _, first, _ in stack]


def _opens(mark: str, before: str, behind: str, is_open: bool) -> bool:
    """Whether `mark` opens a quotation rather than closes one (or is none at all, such as inches)."""
    if mark in _FACING:
        return mark in ("«", "‹", "<<")
    if mark == '"':
        return not is_open and not before.isdigit()
    leans_on = before.isspace() or before in _OPENERS
    leans_back = behind.isspace() or behind in _CLOSERS
    return leans_on and not leans_back if is_open else leans_on or not leans_back
