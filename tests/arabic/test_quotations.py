"""Quotations: the words between matching marks, in every style, never past their paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arlint.document import Document

CASES = {
    "قال “نعم” ثم مضى.": ["نعم"],
    "قال ”نعم“ ثم قال ”لا“.": ["نعم", "لا"],
    "قال «نعم» وقال ‹لا›.": ["نعم", "لا"],
    'قال "نعم" ثم "لا".': ["نعم", "لا"],
    "قال ‘نعم’ و„لا“.": ["نعم", "لا"],
    "قال <<نعم>> ومضى.": ["نعم"],
    "(“نعم”)": ["نعم"],
    "قال لـ“رويترز” وبـ«الأهرام»: «لا».": ["رويترز", "الأهرام", "لا"],
    "قال: «قرأت “الأيام” أمس».": ["قرأت “الأيام” أمس", "الأيام"],
    "قال: “وصفه بأنه “خطير جدًا” ثم سكت”.": ["وصفه بأنه “خطير جدًا” ثم سكت", "خطير جدًا"],
    # confused marks
    "وصفه بأنه “خطير جدًا“، ثم مضى.": ["خطير جدًا"],
    "وصفه بأنه “خطير جدًا “.": ["خطير جدًا "],
    "ثم قال ”كلا” وانصرف.": ["كلا"],
    'وصفه بالقول" انه خبر" ومضى.': [" انه خبر"],
    # no quotations
    "طول الشاشة 15” وعرضها 10”.": [],
    'طول الشاشة 15" فقط.': [],
    "L’État وقرآن ومسألة d'or": [],
    "قال “نعم ثم انصرف.\nوقال إنه «عاد.\n\nثم مضى”.": [],
    "حضر » وغاب «.": [],
    # over several paragraphs
    "“بدأ الفقرة الأولى.\n“وبدأ الثانية.\n“ثم أغلق” ومضى.": ["بدأ الفقرة الأولى.", "وبدأ الثانية.", "ثم أغلق"],
    "«بدأ الأولى.\n\n«ثم أغلق».": ["بدأ الأولى.", "ثم أغلق"],
    "“بدأ الأولى.\nوقال “نعم” ومضى.": ["نعم"],
    "“بدأ الأولى.\n“وبدأ الثانية ومضى.": [],
}


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_quotations(text, expected):
    assert [text[start:end] for start, end in Document(text).quotes] == expected


def test_is_quoted():
    document = Document("قال «نعم» ومضى.")
    assert document.is_quoted(5, 8)
    assert not document.is_quoted(4, 8)
    assert not document.is_quoted(9, 12)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*'«»“”"„‘’<>‹› \n.ا', "قال", "<<", ">>"]), max_size=60).map("".join))
def test_quotations_stay_in_their_paragraph(text):
    document = Document(text)
    found = document.quotes
    assert found == sorted(found)
    for start, end in found:
        assert 0 <= start <= end <= len(text)
        assert any(first <= start and end <= last for first, last in document.paragraphs)
