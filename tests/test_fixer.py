"""Fixes settle, keep their promises or are refused by name."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arlint.document import Document
from arlint.engine import Ruleset
from arlint.finding import HINT, SAFE, UNSAFE, Edit, Finding, Fix
from arlint.fixer import FixError, apply, fix, keep_promise, plan, skeleton
from arlint.rule import Rule, pattern


def rule(code, find, replace, applicability=SAFE, **metadata):
    return pattern(
        code=code, name=code.lower(), severity="warning", message={"ar": "", "en": ""}, bad={}, good=[],
        find=find, replace=replace, applicability=applicability, **metadata,
    )  # fmt: skip


def fixed(text, *rules, **options):
    return fix(text, Document, Ruleset(rules), **options)


COMMA = rule("AA101", "،،", "،")
SPACE = rule("AA102", " ،", "،")


# -- all edits of all rounds --------------------------------------------------------------------------------------


@given(st.text("،. أبت", max_size=30))
def test_the_edits_of_all_rounds_make_the_new_text_of_the_old(text):
    outcome = fixed(text, COMMA, SPACE, rule("AA190", r"\. أ", ".أأ", UNSAFE), unsafe_fixes=True)
    assert apply(text, outcome.edits) == outcome.text
    assert all(first.end < second.start for first, second in pairwise(outcome.edits))


# -- fix -----------------------------------------------------------------------------------------------------------


def test_fixes_go_on_until_nothing_is_left():
    outcome = fixed("أ ،،،، ب", COMMA, SPACE)
    assert outcome.text == "أ، ب"
    assert {finding.code for finding in outcome.applied} == {"AA101", "AA102"}
    assert outcome.remaining == []


def test_unsafe_fixes_want_to_be_asked_for():
    unsafe = rule("AA103", "سوف لن", "لن", UNSAFE)
    assert fixed("سوف لن", unsafe).text == "سوف لن"
    assert fixed("سوف لن", unsafe, unsafe_fixes=True).text == "لن"


def test_hints_are_never_applied():
    outcome = fixed("أ ، ب", rule("AA104", " ،", "،", HINT), unsafe_fixes=True)
    assert outcome.text == "أ ، ب"
    assert [finding.code for finding in outcome.remaining] == ["AA104"]


def test_two_rules_that_undo_each_other_are_named():
    with pytest.raises(FixError, match=r"AA105.*AA106|AA106.*AA105"):
        fixed("أ، ب", rule("AA105", "، ", "،"), rule("AA106", "،(?! )", "، "))


def test_a_rule_that_undoes_itself_is_named():
    with pytest.raises(FixError, match="AA107"):
        fixed("أ، ب", rule("AA107", "،( ?)(?=ب)", "؛"), rule("AA108", "؛", "، "))


def test_a_rule_that_never_ends_is_named():
    with pytest.raises(FixError, match=r"did not settle.*AA109"):
        fixed("أ!", rule("AA109", "!", "!!"))


def test_encoding_is_repaired_before_all_else():
    first = rule("AA110", "؟؟", "،،", stage=0)
    second = rule("AA111", "؟", "!")
    assert fixed("أ؟؟ ب؟", first, second).text == "أ،، ب!"


# -- the promise ---------------------------------------------------------------------------------------------------


def test_a_safe_fix_that_changes_letters_is_refused_by_name():
    with pytest.raises(FixError, match=r"AA112.*ک"):
        fixed("کتاب", rule("AA112", "کتاب", "كتاب"))


def test_a_safe_fix_in_the_table_is_made():
    reviewed = rule("AA113", "ک", "ك", table=lambda old, new: (old, new) == ("ک", "ك"))
    assert fixed("کتاب", reviewed).text == "كتاب"


def test_moving_letters_is_no_safe_fix():
    with pytest.raises(FixError, match="AA114"):
        fixed("أب", rule("AA114", "أب", "بأ"))


def test_digits_are_kept():
    with pytest.raises(FixError, match="AA115"):
        fixed("8000", rule("AA115", "8000", "800"))


@pytest.mark.parametrize(
    ("old", "new"),
    [("جمـــيل", "جميل"), ("مدرّسة", "مدرسة"), ("و 250", "و250"), ("أ،،", "أ،"), ("a\u200fb", "ab"), ("“أ”", "«أ»")],
)
def test_marks_spaces_and_tatweel_are_not_letters(old, new):
    assert skeleton(old) == skeleton(new)


def test_edits_of_one_fix_are_judged_together():
    """A letter may move within one fix; it may not get lost."""
    moved = Finding(COMMA, 0, 4, Fix(SAFE, Edit(0, 2, ""), Edit(4, 4, "أ ")))
    keep_promise("أ ، ", moved)
    with pytest.raises(FixError):
        keep_promise("أ ، ", Finding(COMMA, 0, 4, Fix(SAFE, Edit(0, 2, ""))))


# -- plan and apply ------------------------------------------------------------------------------------------------


def finding(*spans, stage=1):
    author = Rule(code="AA116", name="x", severity="info", message={"ar": "", "en": ""}, bad={}, good=[], stage=stage)
    return Finding(author, spans[0][0], spans[-1][1], Fix(SAFE, *(Edit(start, end, "") for start, end in spans)))


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ([(0, 2)], [(3, 4)], True),
        ([(0, 2)], [(1, 4)], False),
        ([(0, 2)], [(2, 4)], False),
        ([(2, 2)], [(2, 2)], False),
        ([(2, 2)], [(2, 3)], False),
        ([(0, 1), (8, 9)], [(4, 5)], True),
        ([(0, 1), (8, 9)], [(4, 8)], False),
        ([(8, 9)], [(0, 1)], True),
        ([(8, 9)], [(0, 8)], False),
        ([(0, 9)], [(3, 4)], False),
    ],
)
def test_fixes_that_meet_wait_for_the_next_round(first, second, together):
    findings = [finding(*first), finding(*second)]
    assert len(plan(findings)) == (2 if together else 1)


SPANS = st.lists(
    st.tuples(st.integers(0, 30), st.integers(0, 3)).map(lambda at: (at[0], at[0] + at[1])), min_size=1, max_size=3
)


@given(st.lists(SPANS.map(lambda spans: sorted(spans)), max_size=12))
def test_what_is_planned_can_be_applied(fixes):
    apart = [spans for spans in fixes if all(a[1] < b[0] for a, b in pairwise(spans))]
    chosen = plan([finding(*spans) for spans in apart])
    assert bool(chosen) == bool(apart)
    edits = [edit for each in chosen for edit in each.fix.edits]
    gone = sum(edit.end - edit.start for edit in edits)
    assert len(apply("س" * 40, edits)) == 40 - gone


def test_stages_do_not_mix():
    findings = [finding((0, 1)), finding((5, 6), stage=0)]
    assert plan(findings) == findings[1:]
    assert plan([]) == []


def test_apply():
    assert apply("أبج", [Edit(2, 3, "د"), Edit(0, 0, "ه"), Edit(1, 2, "")]) == "هأد"
    with pytest.raises(FixError, match="overlap"):
        apply("أبج", [Edit(0, 2, ""), Edit(1, 3, "")])
