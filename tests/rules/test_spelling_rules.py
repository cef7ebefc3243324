"""What the rules for spelling do together, and where a document misspells on principle."""

from __future__ import annotations

import pytest
from examples import BY_CODE, findings, ruleset, settle

from arlint.engine import check
from arlint.finding import Edit, safe
from arlint.fixer import FixError, keep_promise
from arlint.formats import read

UNHAMZAED = "اعلن المجلس ان الاعضاء اكدوا في اجتماعهم الاخير اهمية الاسراع الى انهاء الازمة الاقتصادية، واضاف. "
UNDOTTED = "كان الوفد المصرى فى الاجتماع الذى عقد فى النادى، وهى المرة التى حضر فيها الوزير السعودى الثانى. "


@pytest.mark.parametrize("suffix", [".txt", ".md"])
def test_a_document_without_hamzas_is_told_so_once(suffix):
    found = findings(BY_CODE["OR101"], "عنوان الخبر\n\n" + UNHAMZAED * 12, suffix)
    assert [(finding.variant, finding.severity, finding.fix) for finding in found] == [("house", "info", None)]
    assert found[0].values["found"] == "اعلن"


def test_a_long_document_without_hamzas_too():
    found = findings(BY_CODE["OR101"], "\n\n".join([UNHAMZAED * 12] * 30))
    assert len(found) == 1


def test_a_paragraph_without_hamzas_in_a_document_that_has_them_is_corrected():
    found = findings(BY_CODE["OR101"], UNHAMZAED * 6 + "\n\n" + "أكد الأعضاء أن الأزمة إلى انتهاء أو إلى أمد. " * 6)
    assert len(found) > 30
    assert {finding.variant for finding in found} <= {"", "ambiguous"}


def test_a_short_text_without_hamzas_is_corrected():
    assert settle("واضاف في اشارة الى الامور.", codes=("OR101",)).text == "وأضاف في إشارة إلى الأمور."


def test_a_document_without_dots_is_told_so_once_and_left_alone():
    text = UNDOTTED * 6
    found = findings(BY_CODE["OR103"], text)
    assert [(finding.variant, finding.fix) for finding in found] == [("house", None)]
    assert settle(text, codes=("OR103",)).text == text


def test_a_short_text_without_dots_is_left_alone():
    assert findings(BY_CODE["OR103"], UNDOTTED) == []


@pytest.mark.parametrize("word", ["الإجتماع", "إجتماع", "الإجتماعية", "بإسم", "إثنا عشر", "المسؤلية", "شئ", "الضروف"])
def test_a_misspelling_is_reported_by_one_rule(word):
    found = list(check(read(f"نص {word} نص"), ruleset("OR101", "OR102", "OR103", "OR106", "OR110")))
    assert len(found) == 1


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("وبالإستعانة بهم وللإستخدام", "وبالاستعانة بهم وللاستخدام"),
        ("إستثناءات وإستثنائها وإستثنائية", "استثناءات واستثنائها واستثنائية"),
        ("إنتخاباتها والإنتخابيين", "انتخاباتها والانتخابيين"),
        ("كإبن بار، وإسمها، وإمرأته", "كابن بار، واسمها، وامرأته"),
        ("إِجْتِماع", "اِجْتِماع"),
    ],
)
def test_superfluous_hamzas_go_whatever_stands_around(text, fixed):
    assert settle(text, codes=("OR106", "OR110")).text == fixed


def test_in_quotations_nothing_is_corrected_but_doubled_words():
    text = "قال: «لاكن الإقتصاد في في نمو الى حين»."
    assert settle(text).text == "قال: «لاكن الإقتصاد في نمو الى حين»."


@pytest.mark.parametrize(
    "text", ["عاد من من من من القاهرة", "ذكر أن  أن هنا", "وهي التي\u00a0التي جاءت", "سكن في في، ثم على على"]
)
def test_of_doubled_words_one_stays(text):
    fixed = settle(text).text
    assert "".join(dict.fromkeys(fixed.replace("،", " ").split())) == "".join(fixed.replace("،", " ").split())


def test_a_word_doubled_over_the_end_of_a_wrapped_line_is_found():
    lines = ["وصل الوفد مساء أمس إلى العاصمة بعد رحلة طويلة من", "من القاهرة ثم التقى عددًا من المسؤولين في المدينة"]
    text = "\n".join(lines * 3) + "\n\nوانتهت الزيارة"
    fixed = settle(text, codes=("OR109",)).text
    assert fixed == text.replace("طويلة من\nمن ", "طويلة من\n")


@pytest.mark.parametrize(
    ("code", "old", "new"),
    [
        ("OR109", "الوفد", ""),
        ("OR109", "من", "في"),
        ("OR110", "إنفاق", "انفاق"),
        ("OR110", "إستعادة", "استعاد"),
        ("OR106", "لكن", "لاكن"),
        ("OR106", "بدئت", "بدأت"),
    ],
)
def test_tables_are_closed(code, old, new):
    finding = BY_CODE[code].finding(0, len(old), safe(Edit(0, len(old), new)))
    with pytest.raises(FixError):
        keep_promise(old, finding)


@pytest.mark.parametrize("digits", ["8000", "٨٠٠٠", "1000000", "0000"])
def test_digits_are_never_drawn_out_letters(digits):
    assert settle(f"نحو {digits} شخص، جدااا", unsafe_fixes=True, codes=("OR107",)).text == f"نحو {digits} شخص، جدا"
