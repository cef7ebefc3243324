"""The gate lets every rule through that can fire, and says what is wrong with a trigger."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arlint.gate import Gate

TRIGGERS = ["،،", None, "[ \u00a0][،؛]", "(?m)^[.،]", "ا{3}", "é|\u200f", None, "[^ ]،[^ ]"]


def test_rules_without_a_trigger_always_pass():
    assert sorted(Gate(TRIGGERS).passing("")) == [1, 6]
    assert Gate([]).passing("نص") == []
    assert Gate([None]).passing("نص") == [0]


@given(st.text(alphabet="اب ،؛.\n\u00a0\u200fé😀\ud800", max_size=20))
def test_what_matches_passes(text):
    passing = set(Gate(TRIGGERS).passing(text))
    for number, trigger in enumerate(TRIGGERS):
        if trigger is None or ("\ud800" not in text and re.search(trigger, text)):
            assert number in passing


def test_without_re2_everything_passes(monkeypatch):
    monkeypatch.setitem(sys.modules, "re2", None)
    assert Gate(TRIGGERS).passing("") == list(range(len(TRIGGERS)))


def test_a_trigger_that_re2_does_not_understand_is_named():
    with pytest.raises(ValueError, match="ا"):
        Gate(["ا(?=ب)"])


def test_many_long_triggers_are_all_asked():
    letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
    triggers = [f"{first}(?:{'|'.join(first * length + 'ء' for length in range(2, 20))})" for first in letters]
    gate = Gate([None, *triggers])
    assert gate.passing("نص") == [0]
    for number, letter in enumerate(letters, 1):
        assert gate.passing(f"نص {letter * 5}ء نص") == [0, number]
    assert sorted(gate.passing(" ".join(letter * 9 + "ء" for letter in letters))) == list(range(len(triggers) + 1))
