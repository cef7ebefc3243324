"""The lists of misspellings keep the promises their rules rely on."""

from __future__ import annotations

import re

import pytest

from arlint.arabic.letters import LETTERS
from arlint.document import fold
from arlint.lexicon import column, rows
from tools import build_spelling

SPELLING = list(rows("spelling"))
OR106 = list(rows("misspellings", rule="OR106"))
WASL = list(rows("wasl"))
DOUBLED = list(rows("doubled_words"))


@pytest.mark.parametrize("name", ["spelling", "misspellings", "wasl", "doubled_words"])
def test_ids_are_unique_and_levels_known(name):
    found = list(rows(name))
    assert len({row["id"] for row in found}) == len(found)
    assert {row["level"] for row in found} <= {"safe", "hint"}


def test_column_has_as_many_fields_as_there_are_rows():
    assert column("spelling", "id") == [row["id"] for row in SPELLING]
    assert column("spelling", "not_after") == [row["not_after"] for row in SPELLING]


# -- derived -------------------------------------------------------------------------------------------------------


def test_a_letter_differs_in_the_direction_of_the_rule():
    directions = {
        "OR101": {("ا", "أ"), ("ا", "إ"), ("ا", "آ")},
        "OR102": {("ه", "ة")},
        "OR103": {("ى", "ي"), ("ي", "ى")},
    }
    for row in SPELLING:
        form, fixed = row["id"], row["fixed"]
        assert set(form) <= LETTERS
        assert len(form) == len(fixed), form
        differing = [(old, new) for old, new in zip(form, fixed, strict=True) if old != new]
        if row["rule"] != "OR101" and len(differing) == 2:
            assert differing.pop(0) in directions["OR101"], form
        assert len(differing) == 1, form
        assert differing[0] in directions[row["rule"]], form


def test_teh_marbuta_is_never_safe():
    assert {row["level"] for row in SPELLING if row["rule"] == "OR102"} == {"hint"}


def test_reviewed_forms_and_hand_made_lists_are_left_out():
    forms = {row["id"]: row["level"] for row in SPELLING}
    assert not forms.keys() & build_spelling.listed()
    for form, level in build_spelling.reviewed().items():
        assert forms.get(form, level) == level, form


def test_what_is_right_is_not_listed():
    right = "ان الا اما انا اي الاسم ابن اجتماع علي ليلى كتابه طه عبده وجهه مياه فواكه انتباه اللى مصطفى منى المشترى"
    assert not {row["id"] for row in SPELLING} & set(right.split())


def test_variants_go_one_way():
    assert build_spelling.variants("لاولى") == {
        "لأولى": "OR101", "لإولى": "OR101", "لآولى": "OR101", "لاولي": "OR103",
    }  # fmt: skip
    assert build_spelling.variants("امه") == {
        "أمه": "OR101", "إمه": "OR101", "آمه": "OR101",
        "أمة": "OR102", "إمة": "OR102", "آمة": "OR102", "امة": "OR102",
    }  # fmt: skip
    assert build_spelling.variants("كتابه") == {"كتابة": "OR102"}
    assert build_spelling.variants("أولى") == {"أولي": "OR103"}


def test_check_says_so_where_the_sources_are_missing(monkeypatch, capsys):
    def missing():
        raise ImportError("none")

    monkeypatch.setattr(build_spelling, "Sources", missing)
    monkeypatch.setattr("sys.argv", ["build_spelling", "--check"])
    assert build_spelling.main() == 0
    assert "for want of" in capsys.readouterr().out


# -- written by hand -----------------------------------------------------------------------------------------------


def test_no_common_misspelling_is_its_own_correction():
    forms = {row["form"] for row in OR106}
    assert len(forms) == len(OR106)
    for row in OR106:
        assert row["form"] != row["fixed"]
        assert row["fixed"] not in forms
        assert not re.search("[\u064c-\u0655]", row["form"])


def test_accepted_variants_are_no_misspellings():
    accepted = "مسئول شئون مئة مائة هيأة اللذين نضيف إنترنيت يدعوا لاعبوا كفؤ"
    assert not {row["form"] for row in OR106} & set(accepted.split())


def test_words_with_hamzat_wasl_begin_with_a_bare_alef():
    assert len({(row["form"], row["kind"]) for row in WASL}) == len(WASL)
    for row in WASL:
        assert row["form"][0] == "ا"
        assert set(row["form"]) <= LETTERS
        assert row["kind"] in {"masdar", "verb", "noun", "imperative"}


def test_no_word_of_form_four_is_in_the_list():
    form_four = "انفاق اسلام انتاج انشاء انجاز اتقان اتمام اثبات امتاع انقاذ انهاء انذار اتاحة استراتيجية استاد"
    assert not {row["form"] for row in WASL} & set(form_four.split())


def test_what_is_doubled_on_purpose_is_no_function_word():
    forms = {row["form"] for row in DOUBLED}
    assert not forms & set("لا كل هو هي ما كان هذا بين علي إن جدا نعم مثل".split())
    assert all(fold(form) and " " not in form for form in forms)
