"""The public functions, as their docstrings describe them."""

from __future__ import annotations

import subprocess
import sys

import pytest

import arlint
from arlint.registry import UnknownRuleError

DIRTY = "قبل 30 عامًا ، وصف رئيسها المظاهرات."


def test_check_and_fix():
    (finding,) = arlint.check(DIRTY, select=["PU101"])
    assert DIRTY[finding.start : finding.end] == " ،"
    assert finding.message("ar")
    fixed = arlint.fix(DIRTY, select=["space-before-mark"])
    assert fixed.text == "قبل 30 عامًا، وصف رئيسها المظاهرات."
    assert [finding.code for finding in fixed.applied] == ["PU101"]
    assert fixed.remaining == []


def test_suffix_is_the_format():
    assert arlint.check(f"```\n{DIRTY}\n```\n", suffix=".md", select=["PU101"]) == []


def test_unknown_selectors_are_an_error():
    with pytest.raises(UnknownRuleError) as error:
        arlint.check(DIRTY, select=["space-befor-mark"])
    assert error.value.nearest == "space-before-mark"


def test_import_is_light():
    heavy = "dataclasses typing pathlib json ftfy langdetect pathspec pyromark re2 argparse".split()
    code = f"import sys, arlint; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=False,
                          env={"PYTHONPATH": ":".join(sys.path)})  # fmt: skip
    assert done.stdout.strip() == "[]", done.stderr


def test_a_linter_compiles_its_settings_once_and_says_the_same():
    settings = {"select": ["PU", "MT"], "allow-words": ["شريط غزة"], "severity": {"PU101": "error"}}
    linter = arlint.Linter(settings)
    texts = [DIRTY, "وصلت إلى شريط غزة.", "نص سليم.", "", DIRTY * 3] * 40
    together = list(linter.check_many(texts))
    assert (
        together == [linter.check(text) for text in texts] == [arlint.check(text, settings=settings) for text in texts]
    )
    assert {finding.severity for finding in together[0]} == {"error"}
    assert together[1] == []
    assert linter.fix(DIRTY).text == "قبل 30 عامًا، وصف رئيسها المظاهرات."


def test_comments_are_honoured_here_too():
    assert arlint.check(f"{DIRTY} <!-- arlint: ignore[PU101] -->", suffix=".md", select=["PU"]) == []


@pytest.mark.parametrize("settings", [{"selct": []}, {"select": "PU"}, {"profile": "new"}])
def test_settings_that_cannot_be_used_are_an_error(settings):
    with pytest.raises(arlint.SettingsError):
        arlint.check(DIRTY, settings=settings)


def test_all_that_is_promised_is_there():
    for name in arlint.__all__:
        assert getattr(arlint, name).__doc__
    with pytest.raises(AttributeError):
        arlint.nothing  # noqa: B018


def test_containers_have_offsets_of_the_whole_text():
    text = '{"a": "وصل\\u0020، ثم", "b": "<p>نص <img alt=\'قال ، ثم\'>"}'
    found = arlint.check(text, suffix=".json", select=["PU101"])
    assert [text[each.start : each.end] for each in found] == ["\\u0020،", " ،"]
    fixed = arlint.fix(text, suffix=".json", select=["PU101"])
    assert fixed.text == '{"a": "وصل، ثم", "b": "<p>نص <img alt=\'قال، ثم\'>"}'
    assert (len(fixed.applied), fixed.remaining) == (2, [])
    assert [
        len(each) for each in arlint.Linter({"select": ["PU101"]}, suffix=".html").check_many(["<p>لا ، ن", "x"])
    ] == [1, 0]
    with pytest.raises(arlint.SettingsError):
        arlint.Linter(suffix=".docx")
