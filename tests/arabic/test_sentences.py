"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arlint.arabic.sentences import split

# A bar stands where one sentence ends and the next begins.
TABLE = [
    "وصل الوفد.| ثم غادر.",
    "من أنت؟| لا أحد يعرف!| اذهب",
    "بلغ عددها 250 جنديًا. .| خردوات.",
    "أنهت مهمتها. .",
    "قال: «انتهى الأمر».| وغادر.",
    "قال: «انتهى الأمر.»| وغادر.",
    "محاولة انقلاب”.| كازاخستان بناءً على طلبه.",
    "محاولة انقلاب.”| كازاخستان",
    "السلطة.| للسيطرة على كازاخستان “.",
    'قال: "نعم."| ثم قال: "لا".| وسكت.',
    "قال ‘نعم.’| ثم سكت.",
    "وصل د. أحمد إلى م. سالم.| وغادر أ.د. خالد.",
    "عاش في القرن الثالث ق.م. في مصر.| ثم مات.",
    "ولد عام 300 ق. م. في روما",
    "خضر وفواكه إلخ. في السوق.| ومنها التين.",
    "خضر، إلخ. وفواكه",
    "ألفه J. R. R. Tolkien في عام 1954.| ونشره.",
    "يملك U.S. Steel Inc. مصانع.| وأغلقها.",
    "بلغت النسبة 3.5 في المئة.| ثم تراجعت.",
    "بلغت ٣٫٥ و3.14.| ثم تراجعت.",
    "افتتح عام 2008.| وأغلق عام 2010م.| ثم هدم سنة 1443 هـ.| وانتهى.",
    "1. المقدمة",
    "١. المقدمة.| ثم المتن.",
    "زوروا www.example.com و arlint.readthedocs.io اليوم.| شكرًا.",
    "افتح الملف config.toml ثم أغلقه.| انتهى.",
    "سكت... ثم تكلم.| وغادر…",
    "تعمل … ، وصراع النخبة.| انتهى.",
    "حكاية . . . طويلة.| انتهت.",
    "ماذا...؟| لا شيء.",
    "ماذا؟!| لا شيء!!!| حقًّا.",
    "انتهت الحرب.وعاد الجنود.",
    "من أنت؟قلت: أنا.",
    "ولد في دمشق.[1]| ثم رحل.(2)| وعاد.",
    "(انتهى الفصل.)| بدأ آخر.",
    "قَالَ.| ثُمَّ سَكَتَ.",
    "*** وصل الوفد.| ثم غادر. ***",
    "نص بلا نقطة",
    "",
    " ... ",
]
# Without a space: the bar cannot be written into the text at a space.
GLUED = {"انتهت الحرب.وعاد الجنود.": 2, "من أنت؟قلت: أنا.": 2}


@pytest.mark.parametrize("marked", TABLE)
def test_table(marked):
    text = marked.replace("|", "")
    found = [text[start:end] for start, end in split(text)]
    if text in GLUED:
        assert len(found) == GLUED[text]
        return
    expected = [part.strip() for part in marked.split("|")]
    assert found == [part for part in expected if any(char.isalpha() for char in part)]


def test_only_the_given_range_is_looked_at():
    text = "أول. ثان. ثالث."
    assert [text[a:b] for a, b in split(text, 5, 9)] == ["ثان."]


@given(st.text(alphabet="ابتدم هه.ـَّ.. …!؟?،:«»“”\"'‘’()[]123٤abC\n\u00a0"), st.integers(0, 5), st.integers(0, 5))
def test_sentences_are_ordered_and_hold_every_letter(text, before, behind):
    start, end = min(before, len(text)), max(len(text) - behind, min(before, len(text)))
    spans = split(text, start, end)
    last = start
    for first, stop in spans:
        assert last <= first < stop <= end
        assert not text[last:first].strip() or not any(char.isalpha() for char in text[last:first])
        assert any(char.isalpha() for char in text[first:stop])
        assert not text[first].isspace()
        assert not text[stop - 1].isspace()
        last = stop
    held = {at for first, stop in spans for at in range(first, stop)}
    assert all(at in held for at in range(start, end) if text[at].isalpha() and text[at] != "ـ")


def test_a_long_row_of_stops_takes_no_longer_than_its_length():
    assert len(split("د. " * 20_000)) == 1
    assert len(split("نص. " * 20_000)) == 20_000
