"""The rules and their examples, and ways to check them: shared by the tests that hold every rule to its promises."""

from __future__ import annotations

from functools import cache

from arlint import fixer, formats, registry
from arlint.engine import Ruleset, check
from arlint.files import SourceFile
from arlint.formats import read
from arlint.repair import repair

RULES = registry.rules()
BY_CODE = {rule.code: rule for rule in RULES}
#: Every example text, good and bad, once.
TEXTS = sorted({text for rule in RULES for text in (*rule.bad, *rule.good)})


@cache
def ruleset(*codes: str, gated: bool = True) -> Ruleset:
    """The rules with these codes, compiled once; all of them if none is named."""
    return Ruleset([BY_CODE[code] for code in codes] if codes else RULES, gated)


def findings(rule, text, suffix=".txt", gated=True):
    """What `rule` finds in `text`, in order."""
    return list(check(read(text, suffix), ruleset(rule.code, gated=gated)))


def told(found):
    """Findings as values that compare and print well, those of text with another object of the same rule too."""
    return [
        (finding.code, finding.start, finding.end, finding.severity, finding.message("ar"), finding.fix)
        for finding in found
    ]


def repaired(text, found, *applicabilities):
    """`text` with the fixes of `found` made, all of them or those of the given applicabilities."""
    fixes = [finding.fix for finding in found if finding.fix]
    chosen = [fix for fix in fixes if not applicabilities or fix.applicability in applicabilities]
    return fixer.apply(text, sorted({edit for fix in chosen for edit in fix.edits}, key=lambda edit: edit.start))


def settle(text, suffix=".txt", unsafe_fixes=False, codes=()):
    """`text` after all fixes, and what is left; by all rules or those named."""
    return fixer.fix(text, lambda new: read(new, suffix), ruleset(*codes), unsafe_fixes)


def mended(text, suffix, unsafe_fixes=False, codes=(), wanted=()):
    """A file's text, or a package's bytes, after all fixes, and the findings' places before: [(code, start, end)]."""
    form = formats.of(suffix)
    source = SourceFile("a" + suffix, *(("", "", None, text) if form.IS_PACKAGE else (text, "utf-8", None)))
    parts = formats.split(form, source, wanted)
    places = [
        (finding.code, *part.locate(finding.start, finding.end))
        for part in parts
        for finding in check(part.document(suffix), ruleset(*codes))
    ]
    after = repair(form, source, parts, suffix, ruleset(*codes), unsafe_fixes, wanted=wanted).source
    return after.data or after.text, places
