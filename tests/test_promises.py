"""What arlint promises of every rule, held on the rules' own examples and on what becomes of them by accident.

A trigger never misses; the gate and the automaton change nothing but the speed; a long text is found the same in
blocks as in one; safe fixes keep every letter and digit; fixes settle, and what is settled stays.
"""

from __future__ import annotations

import sys
import time
from functools import cache
from pathlib import Path

import pytest
from examples import RULES, TEXTS, findings, ruleset, settle, told
from hypothesis import given, settings
from hypothesis import strategies as st

from arlint import document as documents
from arlint.document import CLOSING, OPAQUE, TRANSPARENT
from arlint.engine import Ruleset, check, check_ahead
from arlint.finding import HINT
from arlint.fixer import FixError, skeleton
from arlint.formats import read
from arlint.formats.markdown import split

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))

#: (rule, promise): why it is not held to it.
EXCEPTIONS: dict[tuple[str, str], str] = {}


def seeds():
    return [path.read_text(encoding="utf-8") for path in SEEDS]


# -- mutations ---------------------------------------------------------------------------------------------------


@st.composite
def mutated(draw, texts):
    """One of `texts` after a few deletions, insertions and swaps of characters."""
    text = draw(st.sampled_from(texts))
    alphabet = sorted(set("".join(texts)) | set(' \n\u00a0،.؛؟!:"«»()و5\u064e\u0640'))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(text)))
        match draw(st.integers(0, 2)):
            case 0:
                text = text[:at] + text[at + draw(st.integers(1, 3)) :]
            case 1:
                text = text[:at] + draw(st.sampled_from(alphabet)) + text[at:]
            case 2:
                text = text[:at] + text[at : at + 2][::-1] + text[at + 2 :]
    return text


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.trigger or rule.probe or rule.openings], ids=lambda rule: rule.code
)
def test_trigger_never_misses(rule):
    @given(mutated([*rule.bad, *rule.good]))
    def holds(text):
        assert told(findings(rule, text, gated=True)) == told(findings(rule, text, gated=False))

    holds()


def test_trigger_never_misses_on_the_examples_of_others():
    for text in TEXTS:
        document = read(text)
        assert told(check(document, ruleset())) == told(check(document, ruleset(gated=False)))


# -- the same findings on every machine ----------------------------------------------------------------------------


@pytest.mark.parametrize("missing", ["re2", "ahocorasick_rs"])
def test_findings_are_the_same_without(missing, monkeypatch):
    monkeypatch.setitem(sys.modules, missing, None)
    slow = Ruleset(RULES)
    for text in (*TEXTS, *seeds()):
        document = read(text)
        assert told(check(document, slow)) == told(check(document, ruleset()))


def test_findings_are_the_same_twice():
    for text in TEXTS:
        assert told(check(read(text), ruleset())) == told(check(read(text), ruleset()))


def test_findings_are_the_same_together():
    documents = [read(text) for text in TEXTS]
    check_ahead(documents, ruleset())
    assert all(document.ahead for document in documents)
    for document, text in zip(documents, TEXTS, strict=True):
        assert told(check(document, ruleset())) == told(check(read(text), ruleset()))
        assert told(check(document, ruleset())) == told(check(read(text), ruleset())), "found again"


# -- blocks --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".txt", ".md"])
@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.scope == "block"], ids=lambda rule: rule.code)
def test_a_long_text_is_found_the_same_in_blocks(rule, suffix, monkeypatch):
    """Examples of this rule among others, far longer than a block."""
    others = [text for text in TEXTS if text not in rule.bad][::7]
    mixed = [text for pair in zip([*rule.bad, *rule.good] * 40, others * 40, strict=False) for text in pair][:120]
    text = "\n\n".join(mixed)
    whole = told(findings(rule, text, suffix))
    monkeypatch.setattr(documents, "BLOCK", max(map(len, mixed)) + 20)
    assert len(list(read(text, suffix).blocks())) > 5
    in_blocks = told(findings(rule, text, suffix))
    if (rule.code, "blocks") in EXCEPTIONS:
        assert in_blocks != whole, "the exception is not needed"
    else:
        assert in_blocks == whole


# -- fixes ---------------------------------------------------------------------------------------------------------


@cache
def fixable():
    """Each rule that fixes something by itself, with its first example of that."""
    return {
        rule: text
        for rule in RULES
        for text in reversed(rule.bad)
        if any(finding.fix and finding.fix.applicability != HINT for finding in findings(rule, text))
    }


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize("unsafe_fixes", [False, True], ids=["safe", "unsafe"])
def test_neighbours_settle(rule, unsafe_fixes):
    """The example of each rule that fixes beside every other's, in the same paragraph and in another."""
    if rule not in fixable():
        return
    failures = []
    for other, theirs in fixable().items():
        for joint in ("\n\n", " ", "\n"):
            text = fixable()[rule] + joint + theirs
            try:
                once = settle(text, unsafe_fixes=unsafe_fixes)
                again = settle(once.text, unsafe_fixes=unsafe_fixes)
            except FixError as error:
                failures.append((other.code, text, str(error)))
                continue
            if again.text != once.text or again.applied:
                failures.append((other.code, text, "fixed twice", once.text, again.text))
            if not unsafe_fixes and not keeps_letters(text, once):
                failures.append((other.code, text, "letters", once.text))
    assert failures == []


def keeps_letters(text, fixed):
    """Whether the letters are those of `text`, but for what closed tables change."""
    if any(finding.rule.table or finding.rule.stage == 0 for finding in fixed.applied):
        return True
    return skeleton(text) == skeleton(fixed.text)


@given(st.lists(mutated(TEXTS or [""]), min_size=1, max_size=4), st.sampled_from(["\n\n", "\n", " "]), st.booleans())
@settings(max_examples=settings.default.max_examples * 6)
def test_any_mixture_settles(texts, joint, unsafe_fixes):
    text = joint.join(texts)
    once = settle(text, unsafe_fixes=unsafe_fixes)
    again = settle(once.text, unsafe_fixes=unsafe_fixes)
    assert again.text == once.text
    assert again.applied == []
    assert unsafe_fixes or keeps_letters(text, once)


MARKUP = ["**", "_", "`", "# ", "- ", "> ", "[", "](u)", "<b>", "</b>", "\n```\n", "| ", "&quot;", "  \n", "[^1]", "$"]


#: Comments of ours are markup, and two rules do touch them.
WITHOUT_COMMENTS = [text for text in TEXTS if "arlint:" not in text]


@given(st.lists(st.one_of(mutated(WITHOUT_COMMENTS), st.sampled_from(MARKUP)), min_size=1, max_size=8).map("".join))
@settings(max_examples=settings.default.max_examples * 6)
def test_no_fix_touches_markup(text):
    once = settle(text, ".md")
    assert markup(once.text) == markup(text)
    assert settle(once.text, ".md").text == once.text


def markup(text):
    mask = split(text)[0].mask
    hidden = OPAQUE + TRANSPARENT + CLOSING
    return [char for char, masked in zip(text, mask, strict=True) if masked in hidden and not char.isspace()]


def test_seeds_settle():
    for text in seeds():
        once = settle(text)
        assert settle(once.text).text == once.text
        assert keeps_letters(text, once) or any(finding.rule.table for finding in once.applied)


# -- time ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.scope == "document"], ids=lambda rule: rule.code)
def test_time_grows_with_the_text_not_with_its_square(rule):
    """Of four times the text a rule that sees all of it may take ten times as long, and a moment."""
    text = "\n\n".join([*rule.bad, *rule.good])
    text = (text + "\n\n") * (20_000 // len(text) + 1)

    def seconds(text):
        begun = time.process_time()
        findings(rule, text)
        return time.process_time() - begun

    findings(rule, text[:1000])
    assert seconds(text * 4) < 10 * seconds(text) + 0.3
