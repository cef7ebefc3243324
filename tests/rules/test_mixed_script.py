"""The rules for mixed scripts and digits together: whose words they are, none reported twice, no detector on Arabic."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata

import pytest
from examples import BY_CODE, findings, repaired, ruleset, settle
from hypothesis import given
from hypothesis import strategies as st

from arlint.arabic import languages, scripts_data
from arlint.arabic.digits import ARABIC, PERSIAN, WESTERN, converted, system
from arlint.document import Document
from arlint.engine import check
from arlint.formats import read

CODES = ("SC112", "SC113", "SC114", "SC115", "SC116", "SC117", "SC131", "SC133", "SC134", "SC141")

PERSIAN_SENTENCE = "این کتاب درباره تاریخ ایران است و برای همه نوشته شده است."


def found(code, text):
    return [text[finding.start : finding.end] for finding in findings(BY_CODE[code], text)]


# -- whose words they are --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("وصل الوفد إلى مدینة قريبة.", "مدینة", True),
        ("وصل الوفد إلى شیراز أمس.", "شیراز", True),
        ("قرأ «تاریخ بیهقی» في المكتبة.", "تاریخ", False),
        ("قال «الحکومة» ثم سكت.", "الحکومة", True),
        (PERSIAN_SENTENCE, "کتاب", False),
        ("یہ ایک کتاب ہے اور وہ ایک قلم ہے۔", "کتاب", False),
        ("وهو من الفارسية خدیو.", "خدیو", False),
        ("وصل (بالكردية: کوردی) أمس.", "کوردی", False),
        ("وصلت القوات إلی المدینة فی الصباح.", "إلی", True),
    ],
)
def test_the_words_around_decide(text, word, expected):
    start = text.index(word)
    assert languages.is_arabic(Document(text), start, start + len(word)) is expected


def test_a_page_typed_on_a_persian_keyboard_is_arabic():
    page = "وصلت القوات العراقیة إلی المدینة فی الصباح وتمکنت من تحریر القریة. " * 4 + "\n«کتاب»"
    at = page.index("«کتاب»") + 1
    assert languages.is_arabic(Document(page), at, at + 4)


def test_without_a_hint_the_caller_decides():
    assert not languages.is_arabic(Document("عام ۱۴"), 4, 6)
    assert languages.is_arabic(Document("عام ۱۴"), 4, 6, doubtful=True)


# -- look-alike letters ------------------------------------------------------------------------------------------------


def test_a_word_is_mended_where_it_is_sure_and_its_end_is_left_as_a_hint():
    fixed = settle("زار الوزير الیمنی العاصمة.", codes=("SC112",))
    assert fixed.text == "زار الوزير اليمنی العاصمة."
    (left,) = fixed.remaining
    assert left.fix.applicability == "hint"
    assert repaired(fixed.text, [left]) == "زار الوزير اليمني العاصمة."


@pytest.mark.parametrize("letter", "پچژڤگڨڭ")
def test_sounds_that_arabic_borrows_are_never_reported(letter):
    assert found("SC112", f"سافر الرجل إلى {letter}اريس ثم إلى مدينة با{letter}ي.") == []


def test_marks_over_a_letter_stay():
    text = "هَذِہِ هي الکِتَابَةُ الجديدة"
    assert settle(text, codes=("SC112",)).text == "هَذِهِ هي الكِتَابَةُ الجديدة"


def test_every_look_alike_has_an_arabic_letter_of_its_own_category():
    for other, arabic in languages.ARABIC_FOR.items():
        assert unicodedata.category(other) == unicodedata.category(arabic) == "Lo"


# -- nothing twice -----------------------------------------------------------------------------------------------------

LETTERS = st.sampled_from([*"كتابمدينةالو", *"oxpبس", *"Tоаkν", *"渲ש", "ی", "ک", " ", " ", "1", "٢", "۳", "O", "l"])


@given(st.lists(LETTERS, max_size=24).map("".join))
def test_no_letter_is_reported_by_two_rules(text):
    """But a foreign paragraph may have more to it."""
    taken: set[int] = set()
    for finding in check(read(text), ruleset(*(code for code in CODES if code != "SC141"))):
        edits = finding.fix.edits if finding.fix else ()
        places = {at for edit in edits for at in range(edit.start, edit.end)}
        assert not taken & places, text
        taken |= places


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("وصل الرoسي أمس.", "SC113"),
        ("وصل الوzzير أمس.", "SC113"),
        ("ملفTestbook جديد", "SC117"),
        ("وصل الреестр أمس.", "SC115"),
        ("وافق على проект الميزانية", "SC116"),
        ("قال Тokayev ذلك", "SC114"),
        ("بلغ 1٢3 شخصًا", "SC131"),
        ("بلغ ۲۳ شخصًا", "SC133"),
        ("بلغ ۲٣ شخصًا", "SC131"),
        ("بلغ ٢O شخصًا", "SC134"),
    ],
)
def test_each_slip_belongs_to_one_rule(text, code):
    assert [finding.code for finding in check(read(text), ruleset(*CODES))] == [code]


# -- foreign letters ---------------------------------------------------------------------------------------------------


def test_what_the_document_writes_elsewhere_decides_the_suggestion():
    text = "فتح المsجد."
    assert repaired(text, findings(BY_CODE["SC113"], text)) == "فتح المجد."
    text = "فتح المsجد، ثم أغلق المسجد."
    assert repaired(text, findings(BY_CODE["SC113"], text)) == "فتح المسجد، ثم أغلق المسجد."


@pytest.mark.parametrize("word", ["Αθήνα", "Москва", "Google", "naïve", "Ærø", "µm", "Ωm", "TNFα", "xъrvatъ"])
def test_words_of_one_alphabet_and_signs_are_silent(word):
    assert found("SC114", f"كتب {word} في دفتره.") == []


# -- digits ------------------------------------------------------------------------------------------------------------


def test_digits_convert_both_ways():
    assert converted("۱۲٫۵", ARABIC) == "١٢٫٥"
    assert converted("١٢٫٥", WESTERN) == "12٫5"
    assert [system(digits[4]) for digits in (WESTERN, ARABIC, PERSIAN)] == [WESTERN, ARABIC, PERSIAN]


@pytest.mark.parametrize("text", ["الطراز A1٢ب", "الرمز 3-٤5-x", "الصفحات ٣–5", "في 1/٢ ساعة", "رقم #1٢"])
def test_codes_and_neighbours_are_no_mixed_number(text):
    assert found("SC131", text) == []


def test_the_document_decides_between_systems():
    text = "عام ٢٠١٠ وعام ٢٠١١ بلغ 5٠ ألفًا و۴۰ ألفًا."
    assert repaired(text, findings(BY_CODE["SC131"], text)).count("٥٠") == 1
    assert repaired(text, findings(BY_CODE["SC133"], text)).count("٤٠") == 1


# -- paragraphs --------------------------------------------------------------------------------------------------------

ARABIC_TEXT = "أعلنت البلدية أمس افتتاح حديقة عامة جديدة في حي الزهور، وقال الرئيس إن العمل استمر عامين."


@pytest.mark.parametrize(
    ("paragraph", "language"),
    [
        ("The council announced that the park will be open to the public on Sunday.", "English"),
        ("El alcalde dijo que la ciudad va a abrir un parque para los niños.", "Spanish"),
        ("Il sindaco ha detto che la città ha un nuovo parco per i bambini.", "Italian"),
        ("O prefeito disse que a cidade vai abrir um parque para as crianças, mas não hoje.", "Portuguese"),
        ("Belediye başkanı çocuklar için yeni bir park ve daha çok ağaç olacak dedi.", "Turkish"),
        (PERSIAN_SENTENCE, "Persian"),
    ],
)
def test_the_language_of_a_paragraph_is_named(paragraph, language):
    text = f"{ARABIC_TEXT}\n{paragraph}\n{ARABIC_TEXT}"
    (finding,) = findings(BY_CODE["SC141"], text)
    assert text[finding.start : finding.end] == paragraph
    assert language in finding.message("en")


def test_the_detector_is_not_imported_for_arabic():
    """Nor for Arabic with names, quotations and look-alike letters in it."""
    text = f"{ARABIC_TEXT}\nوصل John Smith إلى مدینة «شیراز»، وقال: “Yes, we can do it today.”\n" * 3
    script = (
        "import sys; from arlint import registry; from arlint.engine import Ruleset, check;"
        "from arlint.formats import read;"
        f"list(check(read({text!r}), Ruleset(registry.rules()))); print('langdetect' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_languages_are_the_same_every_time():
    texts = ["kitap ve bir", "para com sua", PERSIAN_SENTENCE, "یہ کتاب اور وہ"]
    assert len({tuple(map(languages.identified, texts)) for _ in range(5)}) == 1
    assert languages.identified("12 … 34") == ""


# -- the table of scripts ----------------------------------------------------------------------------------------------

SCRIPTS = {name: value for name, value in vars(scripts_data).items() if name.isupper()}
EXAMPLES = {
    "LATIN": "azÀßž", "CYRILLIC": "аЯїђ", "GREEK": "αΩἄ", "ARMENIAN": "ԱՖ", "GEORGIAN": "ა", "HEBREW": "את",
    "ETHIOPIC": "አ", "INDIC": "हிক", "THAI": "กຂ", "HAN": "如々", "KANA": "あンｶ", "HANGUL": "설ㄱ",
}  # fmt: skip


def test_letters_are_of_one_script_and_signs_of_none():
    assert set(SCRIPTS) == set(EXAMPLES)
    for name, letters in EXAMPLES.items():
        for letter in letters:
            assert [script for script, inside in SCRIPTS.items() if re.match(f"[{inside}]", letter)] == [name]
    for sign in "ءيیپ0٣ºª×÷µ·،「":
        assert not any(re.match(f"[{inside}]", sign) for inside in SCRIPTS.values())
