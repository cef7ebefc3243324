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
