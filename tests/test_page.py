"""The page: as long as the text, and triggers translated for it match wherever they match in the text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arlint import page
from arlint.document import Document

re2 = pytest.importorskip("re2")

TRIGGERS = [
    "،،", "[ \u00a0][،؛]", "(?m)^[.،]", "ا{3}", "é|\u200f", "[^ ]،[^ ]", "ب[^ء-ي]", "ب[^ء-ي?]", "[؟?]ب", "\\?ب",
    "(?i)X?ب", "[一-龥]ب", "﴾[^﴿﴾]*﴿", "[^﴿]ب", "[\\s\u00a0]ب", "\\Sب\\S", "[a\\-é]ب", "[]ا]ب", "[^\\]]ب", "[\\n\\t]ب",
    "[a-]ب", ".ب", "\\xa0ب", "[\\x58\\xa0]ب", "\\nب",
]  # fmt: skip
TEXTS = st.text(alphabet="اب،؛ ?؟.\n\t\u00a0\u200fé😀一龥﴾﴿xX]-\ud800", max_size=12)


def on_page(pattern):
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    return re2.compile(pattern.encode("ascii"), options)


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_a_trigger_matches_on_the_page_where_it_matches_in_the_text(trigger):
    pattern, sure = page.pattern(trigger)
    compiled = on_page(pattern)

    @given(TEXTS)
    def holds(text):
        matches = re.search(trigger, text, re.ASCII) is not None
        seems = compiled.search(page.encode(text)) is not None
        assert seems or not matches
        assert seems == matches or not sure

    holds()


@pytest.mark.parametrize("trigger", ["\\u0041", "[\\u0041]", "[[:alpha:]]", "\\pL", "\\1"])
def test_what_cannot_be_translated_is_named(trigger):
    with pytest.raises(ValueError, match="trigger"):
        page.pattern(trigger)


@given(st.text(alphabet="اأإآٱىب ة،\u064e\u0651\u0640\u0670\ufeff5😀é\ud800", max_size=30))
def test_pages_are_as_long_as_the_views(text):
    document = Document(text)
    assert document.page == page.encode(document.text)
    assert document.bare_page == page.encode(document.bare.text)
    assert document.folded_page == page.encode(document.folded.text)
    assert len(document.page) == len(document.text)


def test_what_is_missing_on_the_page_is_told():
    assert page.missing("كلمة word ݐ一") == "ݐ一"
