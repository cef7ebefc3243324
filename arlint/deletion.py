"""Deletes paragraphs and sentences: what a boilerplate rule proposes to do with what it found.

Deleting prose is never safe, so the fix is an unsafe one.  The text around it closes up as if the paragraph had never
been there: one separator stays of the two, the larger, so that no two paragraphs run together and no blank lines pile
up.
"""

from __future__ import annotations

from arlint.finding import Edit, Fix, unsafe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document


def paragraph(document: Document, start: int, end: int) -> Fix | None:
    """The fix that deletes the whole lines of [start, end) of `document.text`; None where nothing else would be left.

    `start` and `end` are those of a paragraph, or of the first and the last of several in a row.
    """
    text = document.text
    before = len(text[:start].rstrip())
    rest = text[end:]
    after = end + len(rest) - len(rest.lstrip())
    if before == 0 and after == len(text):
        return None
    if after == len(text):
        return unsafe(Edit(before, end, ""))
    # The next line keeps its indentation, and this one's goes with it.
    line = text.rfind("\n", before, start) + 1 or (start if before else 0)
    following = text.rfind("\n", end, after) + 1 or after
    if before and text.count("\n", end, after) > text.count("\n", before, start):
        return unsafe(Edit(before, end, ""))
    return unsafe(Edit(line, following, ""))


def passage(document: Document, start: int, end: int) -> Fix | None:
    """The fix that deletes [start, end) of `document.text`: whole paragraphs, or whole sentences of one."""
    first = document.paragraph_at(start)[0]
    last = document.paragraph_at(end - 1)[1]
    if start <= first and last <= end:
        return paragraph(document, start, end)
    text = document.text
    if start > first:
        return unsafe(Edit(len(text[:start].rstrip()), end, ""))
    rest = text[end:last]
    return unsafe(Edit(start, end + len(rest) - len(rest.lstrip()), ""))
