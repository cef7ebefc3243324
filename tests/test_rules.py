"""The examples on every rule are its tests; and every rule says of itself what it has to."""

from __future__ import annotations

import inspect
import re
import string
import sys

import pytest
import re2
from examples import BY_CODE, RULES, findings, repaired

from arlint import registry
from arlint.engine import Ruleset, check
from arlint.finding import APPLICABILITIES, SEVERITIES
from arlint.fixer import skeleton
from arlint.formats import read
from arlint.repetition import PROBES
from arlint.rule import ZONES

BAD = [
    pytest.param(rule, text, fixed, id=f"{rule.code}-bad{n}")
    for rule in RULES
    for n, (text, fixed) in enumerate(rule.bad.items(), 1)
]
GOOD = [pytest.param(rule, text, id=f"{rule.code}-good{n}") for rule in RULES for n, text in enumerate(rule.good, 1)]

DEFAULT = Ruleset([rule for rule in RULES if rule.default])

each_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)


# -- examples ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("rule", "text", "fixed"), BAD)
def test_bad_example_is_found_and_fixed(rule, text, fixed):
    found = findings(rule, text)
    assert found, "not found"
    for finding in found:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert finding.severity in SEVERITIES
        assert finding.message("ar")
        assert finding.message("en")
    fixes = [finding.fix for finding in found if finding.fix]
    if fixed is None:
        assert not fixes, "the example shows no fix, the rule offers one"
        return
    assert fixes, "the example shows a fix, the rule offers none"
    for fix in fixes:
        assert fix.applicability in APPLICABILITIES
        assert fix.edits
        for edit in fix.edits:
            assert 0 <= edit.start <= edit.end <= len(text)
            assert text[edit.start : edit.end] != edit.text, "an edit that changes nothing"
    assert repaired(text, found) == fixed


@pytest.mark.parametrize(("rule", "text"), GOOD)
def test_good_example_is_silent(rule, text):
    assert findings(rule, text) == []


@pytest.mark.parametrize(
    ("rule", "fixed"), [pytest.param(*param.values[::2], id=param.id) for param in BAD if param.values[2] is not None]
)
def test_fixed_example_is_silent(rule, fixed):
    """What a rule proposes it does not report."""
    assert [finding for finding in findings(rule, fixed) if finding.fix] == []


@each_rule
def test_every_rule_has_examples_of_both_kinds(rule):
    assert len(rule.bad) >= 2
    assert len(rule.good) >= 2


@each_rule
def test_safe_fixes_keep_letters_or_use_the_table(rule):
    for text in rule.bad:
        for finding in findings(rule, text):
            if finding.fix and finding.fix.applicability == "safe":
                for edit in finding.fix.edits:
                    old = text[edit.start : edit.end]
                    assert skeleton(old) == skeleton(edit.text) or rule.table(old, edit.text), (old, edit.text)


# -- metadata ----------------------------------------------------------------------------------------------------


def test_codes_and_names_are_unique():
    assert len({rule.code for rule in RULES}) == len(RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)


@each_rule
def test_code_name_and_place_agree(rule):
    assert re.fullmatch(r"(EN|SC|PU|OR|MT|ST|CO|GR|BP|SP)\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    families = {"EN": "encoding", "SC": "script", "PU": "punctuation", "OR": "orthography", "MT": "mistranslation",
                "ST": "style", "CO": "consistency", "GR": "agreement", "BP": "boilerplate",
                "SP": "suppression"}  # fmt: skip
    assert module_of(rule).__name__ == f"arlint.rules.{families[rule.code[:2]]}.{rule.name.replace('-', '_')}"


@each_rule
def test_metadata_is_of_the_allowed_kinds(rule):
    assert rule.severity in SEVERITIES
    assert rule.scope in ("block", "document")
    assert rule.view in ("text", "folded", "source")
    assert rule.quoted in ("fix", "hint")
    assert rule.stage in (0, 1)
    assert rule.allowed_in <= set(ZONES)
    assert [bool(rule.literals), bool(rule.trigger), bool(rule.probe)].count(True) < 2, "one of them decides"
    assert not rule.probe or rule.probe in PROBES
    assert not (rule.literals and rule.scope == "document"), "hits are given block by block"
    if rule.code.startswith("ST"):
        assert not rule.default


def test_the_index_is_what_the_rules_say():
    entries = {entry.code: entry for entry in registry.entries()}
    for code, rule in BY_CODE.items():
        entry = entries[code]
        for slot in ("name", "severity", "default", "scope", "view", "trigger", "probe"):
            assert getattr(entry, slot) == getattr(rule, slot), (code, slot)
        assert entry.literals == bool(rule.literals)
        assert entry.load() is rule


# -- pages and messages ------------------------------------------------------------------------------------------

HEADINGS = ["What it finds", "Why", "Fix safety", "On clean text", "Source"]
ARABIC_HEADINGS = ["ماذا يجد", "لماذا", "أمان الإصلاح", "على نصوص سليمة", "المصدر"]


def module_of(rule):
    for entry in registry.entries():
        if entry.code == rule.code:
            return sys.modules["arlint.rules." + entry.module]
    raise AssertionError(rule)


def pages(rule):
    return [
        (inspect.cleandoc(module_of(rule).__doc__), HEADINGS),
        (inspect.cleandoc(module_of(rule).PAGE_AR), ARABIC_HEADINGS),
    ]


@each_rule
def test_pages_have_a_summary_and_the_fixed_headings(rule):
    for page, headings in pages(rule):
        summary, *_ = page.splitlines()
        assert summary.rstrip('»”"` ').endswith((".", "؟", "?"))
        assert re.findall(r"^## (.*)$", page, re.MULTILINE) == headings
        for part in re.split(r"^## .*$", page, flags=re.MULTILINE):
            assert part.strip(), "an empty part"


def texts_of(rule):
    """(what, language, text) of all that users read."""
    for variant, message in rule.messages.items():
        for language, text in message.items():
            yield f"message {variant}", language, text
    for language, text in (rule.help or {}).items():
        yield "help", language, text


@each_rule
def test_messages_speak_both_languages_with_the_same_placeholders(rule):
    for message in (*rule.messages.values(), *([rule.help] if rule.help else [])):
        assert set(message) == {"ar", "en"}
        arabic, english = (
            {name for _, name, _, _ in string.Formatter().parse(message[language]) if name is not None}
            for language in ("ar", "en")
        )
        assert arabic == english


@each_rule
def test_arabic_is_spaced_as_arabic_is(rule):
    shown = [text for _, language, text in texts_of(rule) if language == "ar"]
    shown.append(re.sub(r"```.*?```|``.*?``|`[^`]*`", "`", module_of(rule).PAGE_AR, flags=re.DOTALL))
    for text in shown:
        assert not re.search(r"[ \u00a0][،؛؟!]|[ \u00a0][.:](?=\s|$)|،،|[،؛؟](?=[ء-ي])| و (?=[ء-ي])", text), text


@each_rule
def test_the_arabic_page_is_clean_by_our_own_rules(rule):
    found = check(read(module_of(rule).PAGE_AR, ".md"), DEFAULT)
    assert [(finding.code, module_of(rule).PAGE_AR[finding.start : finding.end]) for finding in found] == []


# -- triggers ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.trigger], ids=lambda rule: rule.code)
def test_trigger_is_plain(rule):
    """RE2 and `re` understand it alike: no look-around, no reference, no class that is ASCII in RE2.

    `\\s` is ASCII there too; negated it matches too much, which is allowed.  The promises test what it misses.
    """
    re.compile(rule.trigger)
    re2.compile(rule.trigger)
    assert not re.search(r"\(\?(?:[=!]|<[=!]|P=)|\\[1-9wWbBdD]", rule.trigger.replace("\\\\", ""))
