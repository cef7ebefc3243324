"""Cues for finite verbs."""

from __future__ import annotations

import pytest

from arlint.arabic import verbs
from arlint.document import fold
from arlint.lexicon import rows

VERBLESS = """
خردوات
أيام الاضطرابات
للسيطرة على كازاخستان
لحم الخنزير المقدد
متعصب الموسيقى
قهوة الصباح
نوافذ مغلقة
الحديقة العامة الجديدة
مدير تحرير
بسبب الأمطار الغزيرة
في المدينة القديمة
""".strip().split("\n")

SPOKEN = """
وصل الوفد إلى العاصمة
وقال الرئيس في خطابه
التقى الوزير نظيره
لم يحضر أحد
إن الأمر خطير
سيعود الجنود قريبًا
ويقع المبنى في الوسط
لن نسمح بذلك
اتهمت الشرطة رجلين
هو كاتب معروف
ليس في الدار أحد
انتهى
كتبها وأرسلها
""".strip().split("\n")


@pytest.mark.parametrize("text", VERBLESS)
def test_no_verb_is_seen_where_there_is_none(text):
    assert verbs.cues(fold(text).split()) == []


@pytest.mark.parametrize("text", SPOKEN)
def test_a_clause_is_seen(text):
    assert verbs.cues(fold(verbs_bare(text)).split())


def verbs_bare(text):
    return "".join(char for char in text if not "\u064b" <= char <= "\u0652")


def test_a_word_behind_a_preposition_is_no_verb():
    assert verbs.cues(["في", "يزيد"]) == []
    assert verbs.cues(["يزيد"]) == [0]


def test_the_table_is_small_sorted_and_unique():
    forms = [row["id"] for row in rows("verbs")]
    assert forms == sorted(set(forms))
    assert 1000 < len(forms) <= 4000
    assert all(0 <= float(row["chance"]) <= 1 for row in rows("verbs"))
