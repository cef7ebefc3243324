"""Marks that come in pairs, and words that belong together: what holds for any text made of them."""

from __future__ import annotations

import re

import pytest
from examples import BY_CODE, findings, settle, told
from hypothesis import given, settings
from hypothesis import strategies as st

from arlint.arabic import labels, pairs, speech
from arlint.document import fold
from arlint.fixer import skeleton
from arlint.formats import read

CODES = ("PU110", "PU111", "PU112", "PU113", "PU114", "PU115", "PU116", "PU121", "PU122", "PU125", "PU126")
#: What prose around quotations is made of.
PIECES = [
    *'“”«»"()[]{}‘’‹›„﴿﴾،؛؟.!:…-',
    *"وبلكفم",
    *(" ", " ", " ", " ", "\n", "\n\n", "\u00a0", "  ", "ـ", "\u064e", "\u200f"),
    *(
        "ال",
        "قال",
        "وأضافت",
        "واضاف",
        "قائلًا",
        "إن",
        "أنّ",
        "كما",
        "الوزير",
        "لن نعود",
        "هذا ما كنا نخشاه",
        "بيتٌ",
        "حزب الشعب",
    ),
    *("250", "٣", "15", "3.5", "2022/01/10", "Google", "f", "د.", "هـ", "المجموعة", ":)", "..", "1)", "أ)"),
]
texts = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@pytest.mark.parametrize("code", CODES)
def test_triggers_never_miss(code):
    @given(texts)
    @settings(max_examples=300)
    def holds(text):
        rule = BY_CODE[code]
        assert told(findings(rule, text)) == told(findings(rule, text, gated=False))

    holds()


@given(texts)
@settings(max_examples=300)
def test_fixes_settle_and_keep_every_letter(text):
    once = settle(text, codes=CODES)
    assert skeleton(once.text) == skeleton(text)
    again = settle(once.text, codes=CODES)
    assert again.text == once.text
    assert not again.applied


@given(texts)
def test_a_reversed_mark_is_not_reported_as_unbalanced_too(text):
    reversed_at = {finding.start for finding in findings(BY_CODE["PU121"], text)}
    unbalanced_at = {finding.start for finding in findings(BY_CODE["PU122"], text)}
    assert not reversed_at & unbalanced_at


@given(texts)
def test_partners_are_of_one_kind_and_paragraph(text):
    document = read(text)
    for mark in pairs.marks(document):
        assert text[mark.at] == mark.glyph
        assert mark.role in (pairs.OPEN, pairs.CLOSE)
        if mark.partner:
            assert mark.partner.partner is mark
            assert mark.partner.role != mark.role
            assert mark.partner.family == mark.family
            assert mark.partner.paragraph == mark.paragraph
            assert (mark.at < mark.partner.at) == (mark.role == pairs.OPEN)


# -- quotation marks -----------------------------------------------------------------------------------------------

FOUR = "قرأ “الأيام” و“الأرض” و“البخلاء” و“الأغاني”.\n"
SWAPPED = str.maketrans("“”", "”“")


@pytest.mark.parametrize("order", ["as it is", "swapped"])
@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("وصفه بأنه “نادر“.", "وصفه بأنه “نادر”."),
        ("وصفه بأنه ”نادر”.", "وصفه بأنه “نادر”."),
        ("وصفه بأنه ”نادر“ حقًا.", "وصفه بأنه “نادر” حقًا."),
        ("وصفه بأنه (“نادر“).", "وصفه بأنه (“نادر”)."),
        ("سأل: ”أين هو؟”", "سأل: “أين هو؟”"),
        ("قرأ و”الأم” أيضًا.", "قرأ و“الأم” أيضًا."),
        ("وصفه بأنه “نادر “، ثم مضى.", "وصفه بأنه “نادر”، ثم مضى."),
        ("وصفه بأنه “نادر“", "وصفه بأنه “نادر”"),
    ],
)
def test_the_document_decides_which_way_marks_face(wrong, right, order):
    before, after = FOUR + wrong, FOUR + right
    if order == "swapped":
        before, after = before.translate(SWAPPED), after.translate(SWAPPED)
    assert settle(before, codes=("PU121",)).text == after
    assert not findings(BY_CODE["PU122"], before)


def test_a_small_majority_only_suggests():
    text = "قرأ “الأيام” و“الأرض” و“البخلاء“."
    assert [finding.fix.applicability for finding in findings(BY_CODE["PU121"], text)] == ["hint"]


def test_the_majority_is_that_of_the_whole_document_not_of_a_block():
    text = FOUR + "\n" + ("كلمة " * 60 + "\n\n") * 80 + "وصفه بأنه “نادر“."
    (finding,) = findings(BY_CODE["PU121"], text)
    assert finding.start == len(text) - 2


@pytest.mark.parametrize(
    "text",
    [
        "المقاس 15” أو 5’ 10”.",
        "قال “هذا أول الكلام\n“وهذا تتمته”.",
        "قال «هذا أول الكلام\nوهذا تتمته».",
        "(أ) نص، ب) نص، 3) نص",
        "ههههه :) ثم :-(( ثم ;)",
        "نص [0, 5) و(2، 3].",
        "قال “نعم” (ثم «لا») وذهب [إلى بيته].",
        'قال "نعم" ثم قاس 20" ومضى.',
    ],
)
def test_what_is_balanced_or_no_pair_is_silent(text):
    assert not findings(BY_CODE["PU122"], text)


# -- verbs of saying -----------------------------------------------------------------------------------------------


def test_at_least_forty_verbs_in_all_their_forms():
    forms = speech.forms()
    assert len(set(forms.values())) >= 40
    assert all(form == fold(form) for form in forms)


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("وقال", "قال"), ("قالت", "قال"), ("وقالوا", "قال"), ("قلت", "قال"), ("فقلنا", "قال"), ("يقول", "قال"),
        ("سيقول", "قال"), ("تقولان", "قال"), ("قائلًا", "قال"), ("قائلة", "قال"), ("واضاف", "اضاف"), ("وأضافتا", "اضاف"),
        ("مضيفين", "اضاف"), ("دعا", "دعا"), ("ودعت", "دعا"), ("يدعو", "دعا"), ("نفوا", "نفي"), ("ادعت", "ادعي"),
        ("رددت", "رد"), ("أقررنا", "اقر"), ("ويؤكدون", "اكد"), ("أقول", "قال"),
        ("وسألته", "سال"), ("أجابها", "اجاب"), ("يخبرنا", "اخبر"),
        ("قوله", None), ("مقال", None), ("استقال", None), ("وقود", None), ("ضيف", None), ("وصف", None),
    ],
)  # fmt: skip
def test_forms_are_recognised(word, lemma):
    assert speech.lemma(fold(re.sub("[\u064b-\u0652]", "", word))) == lemma


def test_the_stems_miss_no_form():
    stems = re.compile(f"(?:{speech.stems()})[ء-ي]{{0,5}}")
    for form in speech.forms():
        for prefix in ("", "و", "ف"):
            assert stems.fullmatch(prefix + form), prefix + form


@pytest.mark.parametrize("quotes", ["“”", "”“", "«»", '""', "‹›", "‘’", "„“"])
@pytest.mark.parametrize("gap", [" ", "", "\u00a0"])
def test_a_colon_comes_between_verb_and_words_in_every_style(quotes, gap):
    opening, closing = quotes
    style = f"قرأ {opening}الأيام{closing}، و{opening}الأرض{closing}.\n"
    text = f"{style}وأضافت{gap}{opening}لن نقبل بهذا القرار أبدًا{closing}."
    fixed = f"{style}وأضافت:{gap or ' '}{opening}لن نقبل بهذا القرار أبدًا{closing}."
    assert settle(text, codes=("PU125",)).text == fixed


@pytest.mark.parametrize(
    "text",
    [
        "وأضافت “لن نقبل”.",
        "قال “المجلس الوطني السوري”، في بيان له، إن القصف مستمر.",
        "ذكرت “وكالة أنباء الشرق الأوسط” أن الوفد وصل.",
        "بحسب ما قال “مركز الدراسات الإستراتيجية”.",
        "نفى “حزب العدالة والتنمية” هذه الأخبار.",
        "وأكد “أن بلاده لن تقبل بهذا القرار”.",
        "أعلنت شركة “الخطوط الجوية التركية” إلغاء رحلاتها.",
        "وقال إنه “لن يقبل بهذا القرار أبدًا”.",
        "عقب “اجتماع طويل لم ينته” غادر الوفد.",
        "وأضاف: “لن نقبل بهذا القرار أبدًا”.",
    ],
)
def test_quoted_names_and_parts_need_no_colon(text):
    assert not findings(BY_CODE["PU125"], text)


# -- labels --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after"),
    [("حرف ", "في"), ("المجموعة ", "من"), ("وبالفيتامين ", "12"), ("أ ب ", "ج"), ("", "س. أحمد"), ("263-", "في")],
)
def test_names_of_letters(before, after):
    assert labels.is_name(fold(before), fold(after))


@pytest.mark.parametrize(("before", "after"), [("محمد ", "أحمد"), ("سنة 1258 م ", "1300"), ("", "في"), ("في ", "أحمد")])
def test_proclitics(before, after):
    assert not labels.is_name(fold(before), fold(after))
