"""The gate lets every rule through that can fire, and says what is wrong with a trigger."""

from __future__ import annotations

import re
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arlint import page, registry
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


def test_a_trigger_that_was_shortened_passes_only_whole():
    words = "|".join(f"{letter}ببب" for letter in "تثجحخدذرزسشصضطظ")
    gate = Gate([f"{words}|ترجم[^\n]{{0,9}}بشري", f"{words}|[اأ]ا[^\n]{{0,9}}一"])
    assert gate.passing("ترجم النص") == []
    assert gate.passing("ترجم نص بشري") == [0]
    assert gate.passing("ترجم النص\nبشري تبببب") == [0, 1]
    assert gate.passing("أا ǆ") == []
    assert gate.passing("أا ǆ 一") == [1]


@pytest.mark.parametrize("view", ["text", "folded"])
def test_the_triggers_of_all_rules_do_not_multiply_each_other(view):
    """All of them take no longer than a few of the simplest.  A gap in the wrong set, and it were a hundred times."""
    text = (Path(__file__).parents[1] / "seeds").glob("*.txt").__next__().read_text(encoding="utf-8") * 20
    pages = [page.encode(text[at : at + 3000]) for at in range(0, len(text), 3000)]
    rules = [rule for rule in registry.select() if rule.view == view and rule.prepared]

    def seconds(gate):
        taken = []
        for _ in range(4):
            begun = time.process_time()
            gate.scan(pages, lambda _: "")
            taken.append(time.process_time() - begun)
        return min(taken)

    everything = Gate([rule.trigger for rule in rules], [rule.prepared for rule in rules])
    assert seconds(everything) < 30 * seconds(Gate(["ءءء"]))
