"""The encoding rules: whatever code page damaged a text, it comes back; what nothing damaged stays as it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from examples import findings, settle
from hypothesis import given
from hypothesis import strategies as st

import arlint
from arlint.arabic import codepages
from arlint.registry import rules

MOJIBAKE = next(rule for rule in rules() if rule.code == "EN101")
SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
#: Latin-1 and Windows-1252 are one to the rule, but not to a text that they damage.
NAMES = [*codepages.NAMES, "latin-1"]


def damaged(text, name, times=1):
    """`text`, written in UTF-8 and read in the code page `name`; a byte without a meaning survives as a control."""
    for _ in range(times):
        text = "".join(bytes((byte,)).decode(name, "ignore") or chr(byte) for byte in text.encode())
    return text


def mended(text, suffix=".txt"):
    return arlint.fix(text, select=["EN101"], suffix=suffix).text


PIECES = st.sampled_from(
    [
        *"الطقس حار اليوم وفي محافظة حفر الباطن ثم قال الظاهر إن غدًا أحرّ منه بكثيرٍ هٰذا آخر شيء رؤي مسؤولًا".split(),
        *"، ؛ ؟ . ! : « » “ ” ‘ ’ ( ) … — – % ٪ 25 ٢٠٢٠ 3.5 Google COVID-19 é ﷺ هـ جمـيل پاريس ڤيينا 😀 \u00a0".split(
            " "
        ),
    ]
)
#: At least one word of more than one letter, of those that are Arabic beyond doubt.
SENTENCES = st.builds(
    lambda first, rest: " ".join([first, *rest]), st.sampled_from(["الطقس", "وزارة"]), st.lists(PIECES)
)


@pytest.mark.parametrize("times", [1, 2])
@pytest.mark.parametrize("name", NAMES)
def test_what_a_code_page_damaged_comes_back(name, times):
    @given(SENTENCES)
    def holds(sentence):
        assert mended(damaged(sentence, name, times)) == sentence

    holds()


@given(SENTENCES, st.sampled_from(NAMES), st.lists(SENTENCES, min_size=1, max_size=3), st.integers(0, 3))
def test_one_damaged_line_in_a_sound_article(sentence, name, article, at):
    lines = [*article[:at], sentence, *article[at:]]
    broken = [*article[:at], damaged(sentence, name), *article[at:]]
    assert mended("\n".join(broken)) == "\n".join(lines)


@pytest.mark.parametrize("before", ["قال ", "قال: «", "قال “", "(", "1. ", "Google "])
@pytest.mark.parametrize("after", [" أمس.", "»، ثم مضى", "” أمس", ")", ".", " Google"])
@pytest.mark.parametrize("name", NAMES)
def test_damage_inside_a_sentence(name, before, after):
    assert mended(before + damaged("وزير الخارجية", name) + after) == before + "وزير الخارجية" + after


@given(st.lists(PIECES).map(" ".join))
def test_sound_text_is_left_alone(text):
    assert findings(MOJIBAKE, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "À Noël, l'élève naïf où mûrit l'été: «Çà et là, Œdipe». Ô! ÉTÉ, ÂGÉ, «À»",
        "Größe, Äpfel, Öl, Übermaß und Straße; ÄÖÜ äöü",
        "På Ærø og Øresund: æøå, ÆØÅ; Öland, Åre, Ängelholm; Þórður ÍÓÚ Ísafjörður",
        "İstanbul'da Çağrı Şükrü Özgür ılık bir gün: ÖĞÜŞİ",
        "Ação, Não, SÃO JOÃO, AÇÃO, Îles; ¿Qué? ¡Olé! España, ESPAÑA, PIÑA",
        "Příliš žluťoučký kůň úpěl ďábelské ódy: ŮŘ, Řeka, Ústí; Łódź, Győr, Őr",
        "Путин заявил; река Збруч, СберБанк, ШКОЛА, Щука, РФ, «Шёлк», Щербаков",
        "Ψυχή, Ωμέγα: ΨΩ «Ω» Ω§",
        "ภาษาไทย ผู้ใช้งาน กุ้ง ปู่",
        "حفظ: «ظ»، ظ… وط؛ حظ“ وحفظ” الشرط؟ ط؟ الوسط» وسط، ط§ 3",
        "غٹ غٹ پی گیا، ظلم و ستم، خط‌کش حافظ‌ها",
        "5 µm ± 3°, 20 × 30 cm², ½ £ ¥ © ® « x » · ¶ § 12",
        "شركة Ørsted ومدينة Ålborg ومطعم Café Été وفندق Hôtel Île",
    ],
)
def test_other_languages_are_not_damaged(text):
    for sentence in (text, f"قرأ في الصحيفة: {text} ثم مضى", text.upper(), text.lower()):
        assert findings(MOJIBAKE, sentence) == []


@pytest.mark.parametrize("name", NAMES)
def test_everything_else_waits_until_damage_is_repaired(name):
    for article in (*(path.read_text(encoding="utf-8") for path in SEEDS), "انتهى  اللقاء ، وعاد الوفد ...  حار"):
        assert arlint.fix(damaged(article, name)).text == arlint.fix(article).text


def test_in_markdown_every_word_is_mended_by_itself():
    sound = "# الطقس حار\n\nقال **الوزير** إن [الرابط هنا](http://a.b) *حار* جدًا.\n\n`الرابط`\n"
    broken = damaged(sound, "cp1256").replace(damaged("`الرابط`", "cp1256"), "`ط§ظ„`")
    assert mended(broken, ".md") == sound.replace("`الرابط`", "`ط§ظ„`")


def test_a_letter_cut_in_half_costs_its_word_only():
    broken = damaged("الطقس حار اليوم", "cp1256")[:-1]
    found = findings(MOJIBAKE, broken)
    assert [finding.fix and finding.fix.applicability for finding in found] == ["safe", None]
    assert mended(broken).startswith("الطقس حار ")


def test_lost_soft_hyphens_are_guessed():
    broken = damaged("محافظة حفر الباطن", "cp1256").replace("\u00ad", "")
    found = findings(MOJIBAKE, broken)
    assert [finding.fix.applicability for finding in found] == ["hint", "safe"] or all(f.fix for f in found)
    assert "".join(finding.fix.edits[0].text for finding in found).replace(" ", "") == "محافظةحفرالباطن"


@given(st.text(st.sampled_from("طظعغØÙÃâ§„…،¢£\u00ad\u0081\ufffd ÿŸШЩЂабЗÇáÓ.\n1aاب")))
def test_any_rubbish_settles_by_its_table(text):
    """Safe fixes keep to the table, whatever the damage is."""
    once = settle(text, codes=("EN101",))
    assert settle(once.text, codes=("EN101",)).text == once.text


@pytest.mark.parametrize(
    "text", ["ط" * 17_000, "ط§" * 8_000, "ط§ " * 5_000, "Ø " * 8_000, "ÇáÓ " * 4_000, "Ã©" * 8_000]
)
def test_time_stays_in_bounds(text):
    import time

    begun = time.process_time()
    findings(MOJIBAKE, text)
    assert time.process_time() - begun < 3


# -- the others --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["&amp;lt;", "&amp;amp;lt;", "&amp;#1575;", "&#38;quot;", "&amp;quot; نص &amp;nbsp;"])
def test_entities_are_read_one_level_deep(text):
    assert arlint.fix(text, select=["EN103"]).text == text


@pytest.mark.parametrize("suffix", [".md", ".html", ".HTM"])
def test_entities_are_right_in_markup(suffix):
    assert arlint.check("الشروط &amp; الأحكام&hellip;", select=["EN103"], suffix=suffix) == []


@pytest.mark.parametrize("reference", ["&rlm;", "&zwnj;", "&shy;", "&#0;", "&#8203;", "&#x202E;", "&NewLine;"])
def test_what_nobody_sees_is_only_a_hint(reference):
    (finding,) = arlint.check(f"كلمة{reference} كلمة", select=["EN103"])
    assert finding.fix.applicability == "hint"


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("أ\rب", "أ\nب"),
        ("أ\r\nب\rج", "أ\r\nب\r\nج"),
        ("أ\r\r\nب", "أ\r\nب"),
        ("أ\r\rب", "أ\n\nب"),
        ("أ\r", "أ\n"),
        ("\ufeff\ufeffأ", "\ufeffأ"),
        ("أ\ufeff", "أ"),
    ],
)
def test_line_ends_and_marks_of_byte_order(text, fixed):
    assert arlint.fix(text, select=["EN105"]).text == fixed


def test_a_sound_letter_in_quotation_marks_stays_beside_damage():
    for sound in ("الفقرة «ب» ", "الفقرة (ب)، ", "الحرفان أ، "):
        assert mended(sound + damaged("وزير الخارجية", "cp1256") + " أ، ثم") == sound + "وزير الخارجية أ، ثم"
