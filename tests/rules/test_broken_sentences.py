"""MT301 to MT304, BP101 and BP102 on one text, and their spans and deletions."""

from __future__ import annotations

import pytest

from arlint import fixer
from arlint.engine import Ruleset, check
from arlint.formats import read
from arlint.rules.boilerplate import fragment_tail, generated_bio
from arlint.rules.mistranslation import cut_off_phrase, displaced_clause, doubled_entity, orphan_fragment

MODULES = (orphan_fragment, cut_off_phrase, displaced_clause, doubled_entity, generated_bio, fragment_tail)
RULES = Ruleset([module.RULE for module in MODULES])

ARTICLE = (
    "أعلنت البلدية أمس افتتاح حديقة عامة جديدة في حي الزهور، بعد عامين من الأعمال.\n\n"
    "وقال رئيس البلدية إن الحديقة تضم ملاعب للأطفال ومكتبة صغيرة.\n\n"
    "ورحب السكان بها."
)
BIO = "محلل متمنٍّ. متعصب للموسيقى. عرضة لنوبات اللامبالاة. مبشر بالطعام."


def found(text, suffix=".txt"):
    return [(f.code, text[f.start : f.end]) for f in check(read(text, suffix), RULES)]


def fixed(text):
    return fixer.fix(text, read, RULES, unsafe_fixes=True).text


@pytest.mark.parametrize(
    "text", [ARTICLE + "\n\n" + BIO, BIO + "\n\n" + ARTICLE, ARTICLE.replace("\n\n", f"\n\n{BIO}\n\n", 1)]
)
def test_a_bio_is_deleted_with_its_separator(text):
    assert found(text) == [("BP101", BIO)]
    assert fixed(text) == ARTICLE


def test_a_bio_that_is_the_whole_text_is_not_deleted():
    assert found(BIO) == [("BP101", BIO)]
    assert fixed(BIO) == BIO


def test_a_bio_behind_the_last_sentence_goes_alone():
    assert fixed(f"{ARTICLE} {BIO}") == ARTICLE


def test_a_bio_in_lines_is_one_finding():
    lines = BIO.replace(". ", "\n")
    assert found(f"{ARTICLE}\n{lines}") == [("BP101", lines)]


@pytest.mark.parametrize("separator", ["، ", " | ", " • ", " - ", "؛ ", " 🎵 "])
def test_items_are_parted_by_many_marks(separator):
    text = separator.join(BIO.rstrip(".").split(". "))
    assert found(f"{ARTICLE}\n\n{text}") == [("BP101", text)]


def test_a_numbered_list_in_plain_text():
    lines = "\n".join(f"{number}. {item}" for number, item in enumerate(BIO.rstrip(".").split(". "), 1))
    assert found(f"{ARTICLE}\n\n{lines}") == [("BP101", lines)]


def test_crlf_and_markdown():
    text = f"{ARTICLE}\n\n{BIO}\n".replace("\n", "\r\n")
    assert fixed(text) == ARTICLE.replace("\n", "\r\n") + "\r\n"
    assert [code for code, _ in found(f"# خبر\n\n{ARTICLE}\n\n> {BIO}\n", ".md")] == ["BP101"]


def test_the_tail_is_left_to_the_bio():
    assert [code for code, _ in found(f"{ARTICLE}\n\nمطر خفيف. شارع ضيق. قطار قديم.")] == ["BP102"]
    assert [code for code, _ in found(f"{ARTICLE}\n\n{BIO}")] == ["BP101"]


def test_spans():
    text = "بلغ عددها 250 جنديًا. . خردوات. وهذا صراع على السلطة بين النخب. للسيطرة على البلاد “."
    assert found(text) == [("MT301", "خردوات."), ("MT302", "للسيطرة على البلاد")]


def test_harakat_hide_nothing():
    assert found("بَلَغَ عددها 250 جنديًا. . خُرْدَوات.") == [("MT301", "خُرْدَوات.")]
    assert found("تأجلت المباراة إلى الغد. بسببِ الأمطارِ الغزيرةِ.") == [("MT302", "بسببِ الأمطارِ الغزيرةِ")]
