"""For those who write rules: holds a rule to its examples.

from arlint.testing import check_examples
from my_rules.house_style import RULE

def test_house_style():
    check_examples(RULE)
"""

from __future__ import annotations

from arlint.engine import Ruleset, check
from arlint.fixer import apply, skeleton
from arlint.formats import read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.finding import Finding
    from arlint.rule import Rule


def check_examples(rule: Rule) -> None:
    """Raise AssertionError unless `rule` finds its bad examples, mends them as they say, and leaves the good alone.

    Each is tried as plain text, with Windows line ends, and with the trigger switched off: that must change nothing.
    """
    assert rule.bad, f"{rule.code}: there must be bad examples"
    assert rule.good, f"{rule.code}: there must be good examples"
    for text, fixed in rule.bad.items():
        found = _findings(rule, text)
        assert found, f"{rule.code}: not found in {text!r}"
        assert found == _findings(rule, text, gated=False), f"{rule.code}: the trigger misses {text!r}"
        edits = [edit for finding in found if finding.fix for edit in finding.fix.edits]
        result = apply(text, edits) if edits else None
        assert result == fixed, f"{rule.code}: {text!r} becomes {result!r}, not {fixed!r}"
        for finding in found:
            for language in ("ar", "en"):
                assert finding.message(language), f"{rule.code}: no message in {language}"
            if finding.fix and finding.fix.applicability == "safe" and rule.table is None:
                assert skeleton(apply(text, list(finding.fix.edits))) == skeleton(text), (
                    f"{rule.code}: a safe fix changes letters in {text!r}"
                )
        if "\r" not in text:
            assert _findings(rule, text.replace("\n", "\r\n")), f"{rule.code}: not found with Windows line ends"
    for text in rule.good:
        assert not _findings(rule, text), f"{rule.code}: found in {text!r}"
        assert not _findings(rule, text, gated=False), f"{rule.code}: found in {text!r}"


def _findings(rule: Rule, text: str, gated: bool = True) -> list[Finding]:
    return list(check(read(text), Ruleset([rule], gated)))
