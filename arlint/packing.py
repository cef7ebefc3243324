"""Findings as plain values: for the cache, and for the way from one process to another."""

from __future__ import annotations

from arlint.finding import Edit, Finding, Fix, VouchedFix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from arlint.rule import Rule

    Packed = list[object]

_rules: dict[str, Rule] = {}


def pack(finding: Finding) -> Packed:
    """`finding` as a list of what JSON can hold; its rule by code."""
    fix = finding.fix
    packed_fix = fix and [
        fix.applicability,
        type(fix) is VouchedFix,
        [[edit.start, edit.end, edit.text] for edit in fix.edits],
    ]
    return [finding.code, finding.start, finding.end, finding.severity, finding.variant, finding.values, packed_fix]


def unpack(packed: Any) -> Finding:
    """The finding that `packed` was made of.  Raises ValueError, TypeError or KeyError if it was made of none."""
    code, start, end, severity, variant, values, packed_fix = packed
    fix = None
    if packed_fix is not None:
        applicability, vouched, edits = packed_fix
        fix = (VouchedFix if vouched else Fix)(applicability, *(Edit(*edit) for edit in edits))
    return Finding(_rule(code, variant), start, end, fix, values, variant, severity)


def _rule(code: str, variant: str) -> Rule:
    if variant == "own":  # of the user's own lexicon
        from arlint.lexicon.own import rule

        return rule(code, [])
    if code not in _rules:
        from arlint.registry import entries

        _rules.update((entry.code, entry.load()) for entry in entries() if entry.code == code)
    return _rules[code]
