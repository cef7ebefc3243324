"""The spacing and doubling rules together: they settle, keep every letter and fire only where their triggers match."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from arlint import fixer, registry
from arlint.engine import Ruleset, check
from arlint.formats import read

CODES = {f"PU10{number}" for number in range(1, 9)}
RULES = [rule for rule in registry.rules() if rule.code in CODES]
RULESET = Ruleset(RULES)

PIECES = st.sampled_from(
    [
        *'،؛؟!.:,;?… \t\n\u00a0\u200f"«»“”()[]-/%#|<=',
        *("  ", " ،", ". .", "...", "،،", ".،", "؟!", " :", "…،", "&amp;", "كلمة", "ق", "م", "ثم", "وصل", "الوفد"),
        *("نَعَم", "هـ", "إلخ", "12", "5", "٣", "Google", "world", "a", "NET", "\ufffc"),
    ]
)
TEXTS = st.lists(PIECES, max_size=24).map("".join)


def test_all_eight_rules_are_here():
    assert {rule.code for rule in RULES} == CODES


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_safe_fixes_settle_and_keep_every_letter(text):
    fixed = fixer.fix(text, read, RULESET)
    assert fixer.skeleton(fixed.text) == fixer.skeleton(text)
    assert fixed.text.count("\n") == text.count("\n")
    again = fixer.fix(fixed.text, read, RULESET)
    assert again.text == fixed.text
    assert not again.applied


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.sampled_from([".txt", ".md"]))
def test_findings_come_with_their_trigger(text, suffix):
    document = read(text, suffix)
    for rule in RULES:
        if list(rule.check(document)):
            assert re.search(rule.trigger, document.view(rule.view).text), rule.code


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_gate_changes_nothing(text):
    gated = list(check(read(text), RULESET))
    assert gated == list(check(read(text), Ruleset(RULES, gated=False)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("عاد الوفد  ،،ثم انتهى اللقاء. . وبعد حين … ، عاد .", "عاد الوفد، ثم انتهى اللقاء. وبعد حين… عاد."),
        ("هل عاد الوفد?  نعم , عاد ?", "هل عاد الوفد؟ نعم، عاد؟"),
        ("عاد . . ثم مضى ؟!", "عاد. ثم مضى؟!"),
        ("قال «نعم»  , وأضاف (أمس) ;  ثم مضى .", "قال «نعم»، وأضاف (أمس)؛ ثم مضى."),
        ("مضى  …  ، ثم عاد", "مضى… ثم عاد"),
    ],
)
def test_several_slips_at_one_place(text, expected):
    assert fixer.fix(text, read, RULESET).text == expected


def test_markdown_breaks_lists_and_tables_stay():
    text = (
        "سطر أول  \nسطر ثان\n\n-   بند\n\n| الاسم   |  العدد |\n|---|:---:|\n| أحمد    |  5 |\n\nالمصطلح\n:   التعريف\n"
    )
    assert fixer.fix(text, lambda text: read(text, ".md"), RULESET).text == text
