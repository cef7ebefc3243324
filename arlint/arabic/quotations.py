"""Somebody's words: what stands between matching quotation marks."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document

    Span = tuple[int, int]

_MARK = r"[“”„‟«»\"‘’‚‹›]|<<|>>"
#: Marks that face one way wherever they stand.
_FACING = ("«", "»", "‹", "›", "<<", ">>")
#: What a closing mark may have been opened with.
_PARTNERS = {
    "»": ("«",), "›": ("‹",), ">>": ("<<",), '"': ('"',), "‘": ("’", "‚"), "’": ("‘", "‚"),
    "“": ("“", "”", "„", "‟"), "”": ("“", "”", "„", "‟"), "„": (), "‟": ("„", "”", "“"), "‚": (),
}  # fmt: skip
_OPENERS = '([{«‹“”„‘"<ـ'
_CLOSERS = '.،؛؟!:,;?)]}»›”“’"…'


def spans(document: Document) -> list[Span]:
    """Spans between matching quotation marks, marks excluded, sorted; nested ones too.

    Curly marks have two legal orders in Arabic, `“…”` and CLDR's `”…“`, and both are confused: a mark opens or closes by
    what stands around it, not by its shape.  A quotation ends in its paragraph; one that runs over several opens each of
    them anew.
    """
    text = document.text
    found: list[Span] = []
    pending: list[tuple[str, int, int]] = []  # paragraphs that opened a quotation and did not close it
    for start, end in document.paragraphs:
        pairs, unclosed = _pairs(text, start, end)
        opens = re.compile(_MARK).match(text, start)
        if pending and (opens is None or opens[0] != pending[-1][0]):
            pending = []
        closed_whole = bool(opens and pending and any(first == opens.end() for first, _ in pairs))
        if closed_whole:
            found += [(first, last) for _, first, last in pending]
            pending = []
        found += pairs
        if opens and any(place == start for place in unclosed):
            pending.append((opens[0], opens.end(), end))
        elif not closed_whole:
            pending = []
    return sorted(found)


def _pairs(text: str, start: int, end: int) -> tuple[list[Span], list[int]]:
    """The quotations inside one paragraph, and where marks stand that opened and were never closed."""
    pairs: list[Span] = []
    stack: list[tuple[str, int, int]] = []  # mark, its start, its end
    for match in re.compile(_MARK).finditer(text, start, end):
        mark = match[0]
        first, last = match.span()
        before = text[first - 1] if first > start else " "
        behind = text[last] if last < end else " "
        if mark in "‘’" and before.isalpha() and behind.isalpha():
            continue  # an apostrophe
        partners = _PARTNERS.get(mark, "")
        open_at = next((at for at in reversed(range(len(stack))) if stack[at][0] in partners), None)
        if _turns(mark, before, behind, open_at is not None):
            stack.append((mark, first, last))
        elif open_at is not None:
            pairs.append((stack[open_at][2], first))
            del stack[open_at:]
    return pairs, [first for _, first, _ in stack]


def _turns(mark: str, before: str, behind: str, is_open: bool) -> bool:
    """Whether `mark` opens a quotation rather than closes one (or is none at all, such as inches)."""
    if mark in _FACING:
        return mark in "«‹<<"
    leans_right = before.isspace() or before in _OPENERS
    leans_left = behind.isspace() or behind in _CLOSERS
    if mark == '"':
        return not is_open and not before.isdigit()
    if is_open:
        return leans_right and not leans_left
    return leans_right or not leans_left
