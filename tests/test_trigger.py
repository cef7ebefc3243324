"""Triggers for the gate: they match on the page wherever they match in the text."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arlint import page, registry
from arlint.trigger import prepare

re2 = pytest.importorskip("re2")

TRIGGERS = [
    "،،", "[ \u00a0][،؛]", "(?m)^[.،]", "ا{3}", "é|\u200f", "[^ ]،[^ ]", "ب[^ء-ي]", "ب[^ء-ي?]", "[؟?]ب", "\\?ب",
    "(?i)X?ب", "[一-龥]ب", "﴾[^﴿﴾]*﴿", "[^﴿]ب", "[\\s\u00a0]ب", "\\Sب\\S", "[a\\-é]ب", "[]ا]ب", "[^\\]]ب", "[\\n\\t]ب",
    "[a-]ب", ".ب", "\\xa0ب", "[\\x58\\xa0]ب", "\\nب",
    "اب[^\n]{0,3}ب؟", "ا(?:ب|ا؟)\\S*ب", "(?:اب[ا-ي]{2}|؟؟)ب", "اب[ا-ي]{2}", "اب[ا-ي]+",
    "(?:اب\\S+)?؟؟", "اا(?:ب[^ ]*)+،|xX",
]  # fmt: skip
TEXTS = st.text(alphabet="اب،؛ ?؟.\n\t\u00a0\u200fé😀一龥﴾﴿xX]-\ud800", max_size=12)


def on_page(pattern):
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    return re2.compile(pattern.encode("ascii"), options)


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_a_trigger_matches_on_the_page_where_it_matches_in_the_text(trigger):
    first, whole, sure = prepare(trigger)
    beginning, compiled = on_page(first), on_page(whole or first)

    @given(TEXTS)
    def holds(text):
        matches = re.search(trigger, text, re.ASCII) is not None
        seems = compiled.search(page.encode(text)) is not None
        assert seems or not matches
        assert beginning.search(page.encode(text)) or not seems
        assert seems == matches or not sure

    holds()


@pytest.mark.parametrize("trigger", ["\\u0041", "[\\u0041]", "[[:alpha:]]", "\\pL", "\\1", "(?=ا)", "ا+?", "ا)"])
def test_what_cannot_be_translated_is_named(trigger):
    with pytest.raises(ValueError, match="trigger"):
        prepare(trigger)


@pytest.mark.parametrize(
    ("trigger", "first"),
    [
        ("ab[^\\n]{0,50}cd", "ab"),
        ("ab[^\\n]{0,50}cd|ef", "ab|ef"),
        ("a(?:b|c\\S+)d|ef", "a(?:b|c)|ef"),
        ("ab\\S+", "ab\\S"),
        ("ab\\S*", "ab"),
        ("ab\\S{2}", "ab"),
        ("ab[x-z]{0,9}cd", "ab[x-z]{0,9}cd"),
        ("a\\S+b", "a\\S+b"),
        ("[.]\\S+b", "[\\x2e]\\S+b"),
    ],
)
def test_what_stands_before_a_gap_is_searched_for_first_if_it_tells_something(trigger, first):
    assert prepare(trigger)[0] == first


@pytest.mark.parametrize("entry", [each for each in registry.entries() if each.prepared], ids=lambda each: each.code)
def test_the_index_has_triggers_ready(entry):
    assert entry.prepared == prepare(entry.trigger)
