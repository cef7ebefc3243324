"""Openings pass the rules that can fire on a line that begins so."""

from __future__ import annotations

import pytest

from arlint.openings import Openings

OPENINGS = Openings([["شارك/شاركي .,المق"], ["شارك *", "مقاله ."], [], ["read also"]])


@pytest.mark.parametrize(
    ("text", "passing"),
    [
        ("", set()),
        ("شارك", {0, 1}),
        ("شارك المقال", {0, 1}),
        ("شارك الوزير", {1}),
        ("شاركي: كذا", {0}),
        ("شاركي\u00a0المقالة", {0}),
        ("نص\n\n📌 1- «شاركي المقال", {0}),
        ("مقالة", {1}),
        ("مقالة جديدة", set()),
        ("نص شارك", set()),
        ("Read also: نص", {3}),
        ("12 …\n— 5 —", set()),
    ],
)
def test_what_begins_so_passes(text, passing):
    assert OPENINGS.passing(text) == passing


def test_without_openings_nothing_passes():
    assert Openings([[], []]).passing("شارك") == set()
