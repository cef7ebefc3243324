"""Foreign names, and the ways one name is spelt."""

from __future__ import annotations

import pytest

from arlint import page
from arlint.arabic import names
from arlint.document import fold
from arlint.lexicon import rows

SAME = """
نزارباييف نازارباييف
غوتيريش جوتيريس
تشارلز شارلز
كوفالينكو كوفالنكو
هودغسون هودجسون
ستراسبورغ ستراسبرج
انقره انقرا
دوستويفسكي دوستيوفسكي
"""
OTHERS = """
بوتين بوتينا
ايطاليا ايطاليه
كارل كارول
بوش بوس
محمد محمود
كريستين كريستينا
نابولي نابوليون
"""


def pairs(text):
    return [tuple(line.split()) for line in text.strip().splitlines()]


@pytest.mark.parametrize(("one", "other"), pairs(SAME))
def test_spellings_of_a_name(one, other):
    assert names.are_one(one, other)
    assert names.are_one(other, one)
    assert len(set(names.keys([page.encode(one), page.encode(other)]))) == 1


@pytest.mark.parametrize(("one", "other"), pairs(OTHERS))
def test_other_names_and_words(one, other):
    assert not names.are_one(one, other)
    assert not names.are_one(other, one)


@pytest.mark.parametrize("word", "الحكومة والمدارس افتراضيا كتبهم للمواطنين وزارته".split())
def test_arabic_words_are_ordinary(word):
    assert names.is_ordinary(fold(word))


@pytest.mark.parametrize("name", "نزارباييف غوتيريش زيلينسكي نتنياهو هودغسون".split())
def test_foreign_names_are_not(name):
    assert not names.is_ordinary(fold(name))


def test_no_spelling_of_the_list_is_in_two_rows():
    spellings = [fold(spelling) for row in rows("name_variants") for spelling in row["variants"].split("|")]
    assert len(spellings) == len(set(spellings))
