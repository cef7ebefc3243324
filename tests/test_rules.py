"""The examples on every rule are its tests."""

from __future__ import annotations

import pytest

from arlint import fixer, registry
from arlint.engine import Ruleset, check
from arlint.finding import APPLICABILITIES
from arlint.formats import read

RULES = registry.rules()
BAD = [pytest.param(rule, text, fixed, id=f"{rule.code}-bad{n}") for rule in RULES for n, (text, fixed) in enumerate(rule.bad.items(), 1)]
GOOD = [pytest.param(rule, text, id=f"{rule.code}-good{n}") for rule in RULES for n, text in enumerate(rule.good, 1)]


def findings(rule, text, suffix=".txt", gated=True):
    return list(check(read(text, suffix), Ruleset([rule], gated)))


@pytest.mark.parametrize(("rule", "text", "fixed"), BAD)
def test_bad_example_is_found_and_fixed(rule, text, fixed):
    found = findings(rule, text)
    assert found, "not found"
    for finding in found:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.message("ar")
        assert finding.message("en")
    fixes = [finding.fix for finding in found if finding.fix]
    if fixed is None:
        assert not fixes, "the example shows no fix, the rule offers one"
        return
    assert fixes, "the example shows a fix, the rule offers none"
    after = fixer.apply(text, [edit for fix in fixes for edit in fix.edits])
    assert after == fixed


@pytest.mark.parametrize(("rule", "text"), GOOD)
def test_good_example_is_silent(rule, text):
    assert findings(rule, text) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_every_rule_has_examples_of_both_kinds(rule):
    assert len(rule.bad) >= 2
    assert len(rule.good) >= 2
