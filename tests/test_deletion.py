"""Deleting a paragraph closes the text up."""

from __future__ import annotations

import pytest

from arlint import deletion, fixer
from arlint.document import Document

CASES = [
    ("أول\nحذف\nآخر", "أول\nآخر"),
    ("أول\n\nحذف\n\nآخر", "أول\n\nآخر"),
    ("أول\nحذف\n\nآخر", "أول\n\nآخر"),
    ("أول\n\nحذف\nآخر", "أول\n\nآخر"),
    ("أول\n\n\nحذف\n \nآخر", "أول\n\n\nآخر"),
    ("حذف\n\nآخر\n", "آخر\n"),
    ("\nحذف\nآخر\n", "\nآخر\n"),
    ("أول\n\nحذف", "أول"),
    ("أول\n\nحذف\n", "أول\n"),
    ("أول\n  حذف  \n  آخر", "أول\n  آخر"),
    ("حذف", None),
    ("\n حذف \n", None),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_paragraph(text, expected):
    start = text.index("حذف")
    fix = deletion.paragraph(Document(text), start, start + 3)
    if expected is None:
        assert fix is None
        return
    assert fix.applicability == "unsafe"
    assert fixer.apply(text, list(fix.edits)) == expected


def test_several_paragraphs_in_a_row():
    text = "أول\nحذف\nوحذف\nآخر"
    fix = deletion.paragraph(Document(text), 4, 12)
    assert fixer.apply(text, list(fix.edits)) == "أول\nآخر"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أول. حذف. آخر.", "أول. آخر."),
        ("حذف. آخر.\nغيره.", "آخر.\nغيره."),
        ("أول.\nغيره. حذف.\nآخر.", "أول.\nغيره.\nآخر."),
        ("أول.\nحذف.\nآخر.", "أول.\nآخر."),
        ("حذف.", None),
    ],
)
def test_passage(text, expected):
    start = text.index("حذف.")
    fix = deletion.passage(Document(text), start, start + 4)
    assert (fixer.apply(text, list(fix.edits)) if fix else None) == expected
