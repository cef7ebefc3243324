"""What machines leave in a text, in many wordings, beside what only looks like it.

tests/data/traces.tsv holds sentences written by hand, many after the rules and without a look at them: `bad` ones have
to be reported, `good` ones not.  ⏎ is a line end, … the article around what is tested.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from examples import BY_CODE, findings

ARTICLE = (
    "افتتحت البلدية أمس حديقة عامة في حي الزهور، وقال رئيسها إن الأعمال انتهت.\n"
    "ورحب السكان بالحديقة وطالبوا بمواقف للسيارات."
)
ROWS = [
    line.split("\t")
    for line in (Path(__file__).parents[1] / "data" / "traces.tsv").read_text(encoding="utf-8").splitlines()[1:]
]
GROUPS = sorted({(code, verdict) for code, verdict, _, _ in ROWS})


def reported(code, text, suffix):
    return bool(findings(BY_CODE[code], text.replace("…", ARTICLE).replace("⏎", "\n"), suffix))


@pytest.mark.parametrize(("code", "verdict"), GROUPS)
def test_sentences(code, verdict):
    rows = [(text, suffix) for rule, judged, suffix, text in ROWS if (rule, judged) == (code, verdict)]
    assert [text for text, suffix in rows if reported(code, text, suffix) != (verdict == "bad")] == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        pytest.param("MT103", "…⏎المصدر: وكالات. ترجمة آلية", id="a notice behind a credit"),
        pytest.param("MT105", "[المصدر: رابط]", id="a label before the datum"),
        pytest.param("MT109", "* * نص * *", id="asterisks torn apart: in plain text an ornament"),
        pytest.param("MT108", "حب وحب الوطن", id="a word that titles double"),
    ],
)
@pytest.mark.xfail(strict=True, reason="known, and left: what finds it finds too much else")
def test_known_misses(code, text):
    assert reported(code, text, ".txt")


def test_one_sign_makes_a_title_at_the_very_beginning_only():
    title = "# عنوان المقال\n\nوصل الوفد."
    for text in (title, "\ufeff" + title):
        assert [finding.values["found"] for finding in findings(BY_CODE["MT109"], text)] == ["#"]
    assert findings(BY_CODE["MT109"], "وصل الوفد.\n# عنوان المقال\nعاد الوفد.") == []
    assert findings(BY_CODE["MT109"], title, ".md") == []


def test_the_rule_of_a_table_is_left_over_in_plain_text():
    table = "| الاسم | العمر |\n|---|---|\n| أحمد | 20 |"
    assert [finding.values["found"] for finding in findings(BY_CODE["MT109"], table)] == ["|---|---|"]
    assert findings(BY_CODE["MT109"], table, ".md") == []


def test_a_sentence_again_is_found_in_its_paragraph_and_in_another():
    again = "وقالت الوزارة في بيان إن العمل في المشروع سيبدأ مطلع الشهر المقبل."
    text = f"خبر أول عن المدينة.\nخبر ثان عن البلدية.\nخبر ثالث.\n{again} وأضافت أشياء. {again}\nنص آخر.\n{again}"
    found = findings(BY_CODE["MT107"], text)
    assert [text[finding.start : finding.end] for finding in found] == [again, again]
    assert [finding.start for finding in found] == [text.index(again, 100), text.rindex(again)]
