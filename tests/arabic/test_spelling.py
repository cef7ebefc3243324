"""Words are respelt under their marks."""

from __future__ import annotations

import pytest

from arlint.arabic.spelling import bare, respelt


@pytest.mark.parametrize(
    ("written", "letters", "expected"),
    [
        ("الى", "إلى", "إلى"),
        ("اِلـى", "إلى", "إِلـى"),
        ("ايضًا", "أيضا", "أيضًا"),
        ("فَاكَّدَ", "فأكد", "فَأكَّدَ"),
    ],
)
def test_marks_stay_where_they_are(written, letters, expected):
    assert respelt(written, letters) == expected
    assert bare(respelt(written, letters)) == letters


@pytest.mark.parametrize("letters", ["إل", "إلىى"])
def test_letters_must_be_as_many(letters):
    with pytest.raises(ValueError, match="letters than"):
        respelt("الى", letters)
