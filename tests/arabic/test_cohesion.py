"""What a paragraph shares with the rest of its article."""

from __future__ import annotations

from arlint.arabic.cohesion import content_words, shared, shared_matter, stop_words
from arlint.document import Document, fold

ARTICLE = "أعلنت بلدية المدينة أمس افتتاح حديقة عامة جديدة في حي الزهور.\nوقال رئيس البلدية إن للحديقة ملاعب.\n"


def measure(tail):
    document = Document(ARTICLE + tail)
    return shared(document, len(ARTICLE), len(document.text))


def test_inflected_words_count_as_shared():
    assert measure("الحدائق وملاعبها في المدن. حديقتنا. ملعب البلديات.")[1] >= 3


def test_foreign_matter_shares_nothing():
    assert measure("قهوة الصباح. صخب الأسواق. وجوه غريبة.")[:2] == (6, 0)


def test_stop_words_and_short_words_do_not_count():
    assert content_words(fold("وهو من الذين كانوا على أن الطريق إلى دمشق")) == ["الطريق", "دمشق"]


def test_stop_words_are_folded_and_enough():
    assert 300 < len(stop_words()) < 600
    assert all(fold(word) == word for word in stop_words())


def test_harakat_do_not_hide_words():
    assert measure("حَدِيقَةٌ. مَلَاعِب. مَدِينَة.")[1] == 3


def test_a_rare_word_weighs_more_than_a_common_one():
    def matter(tail):
        document = Document(ARTICLE + tail)
        return shared_matter(document, len(ARTICLE), len(document.text))

    assert matter("قهوة الصباح.") == 0
    assert matter("الحديقة والملاعب.") == 1
    assert 0 < matter("المدينة قهوة.") < 0.5 < matter("الزهور والناس.") < 1
