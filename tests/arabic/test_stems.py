"""Light stems."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arlint.arabic.stems import stems, without_ending

FAMILIES = [
    "المدينة ومدينتها مدينتين بالمدينة مدينتهم للمدينة فمدينة كالمدينة",
    "البلدية بلدية البلديات وبلديات",
    "كتاب الكتاب وكتابه كتابها بكتاب لكتابين",
    "وزير الوزير والوزير وزيرين لوزيرها",
    "مسؤول المسؤولون مسؤولي مسؤولين ومسؤولات",
    "وطن الوطن وطني بوطنهم",
    "سياسة السياسة سياسي للسياسيين سياسات",
]


@pytest.mark.parametrize("family", FAMILIES)
def test_words_of_a_family_share_a_stem(family):
    words = family.split()
    shared = set.intersection(*(set(stems(word)) for word in words))
    assert shared


@pytest.mark.parametrize(("one", "other"), [("كتاب", "مكتب"), ("بيت", "بنت"), ("علم", "عمل")])
def test_other_words_share_none(one, other):
    assert not set(stems(one)) & set(stems(other))


@pytest.mark.parametrize("word", ["من", "يد", "ابن", "هذه", "نحن", "ولد"])
def test_short_words_stay_whole(word):
    assert stems(word)[0] == word


@given(st.text(alphabet="ابةتثجحخدرسشصطعفقكلمنهوي", min_size=1, max_size=12))
def test_a_stem_is_a_part_of_its_word_and_keeps_three_letters(word):
    for stem in stems(word):
        assert stem in word
        assert len(stem) >= min(3, len(word))
    assert word.startswith(without_ending(word))
