"""Suppression comments: what they keep quiet, where, and for --fix too."""

from __future__ import annotations

import pytest

from arlint import fixer
from arlint.engine import Ruleset
from arlint.formats import read
from arlint.policy import Policy
from arlint.registry import select
from arlint.settings import Settings

POLICY = Policy(Settings(), Ruleset(select()))
#: A line with one finding, and one without.
DIRTY, CLEAN = "وصل الوفد،، ثم غادر.", "وصل الوفد، ثم غادر."
SUFFIXES = [".txt", ".md"]


def found(text, suffix=".txt"):
    """(code, line) of what is reported."""
    return [
        (finding.code, text.count("\n", 0, finding.start) + 1)
        for finding in POLICY.find(read(text, suffix), POLICY.ruleset)
    ]


def fixed(text, suffix=".txt"):
    return fixer.fix(text, lambda now: read(now, suffix), POLICY.ruleset, False, POLICY.find).text


def joined(*lines):
    return "\n\n".join(lines) + "\n"


PU, SP = "PU105", "SP101"


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize(
    ("lines", "reported"),
    [
        ([DIRTY + " <!-- arlint: ignore[PU105] -->", DIRTY], [(PU, 3)]),
        ([DIRTY + " <!-- arlint: ignore[doubled-mark] كما في الأصل -->", DIRTY], [(PU, 3)]),
        ([DIRTY + " <!-- arlint: ignore -->", DIRTY], [(PU, 3)]),
        ([DIRTY + " <!-- arlint:ignore[MT201,PU] -->", DIRTY], [(SP, 1), (PU, 3)]),
        (["<!-- arlint: ignore[PU105] -->", DIRTY, DIRTY], [(PU, 5)]),
        (["<!-- arlint: ignore-next[PU105] -->", DIRTY, DIRTY], [(PU, 5)]),
        (["<!-- arlint: ignore-next[PU105] -->", "<!-- arlint: ignore-next[PU104] -->", DIRTY], [(SP, 3)]),
        ([DIRTY, "<!-- arlint: disable[PU105] -->", DIRTY, DIRTY], [(PU, 1)]),
        ([DIRTY, "<!-- arlint: disable -->", DIRTY, "<!-- arlint: enable -->", DIRTY], [(PU, 1), (PU, 9)]),
        (["<!-- arlint: disable[PU, MT] -->", DIRTY, "<!-- arlint: enable[PU105] -->", DIRTY], [(SP, 1), (PU, 7)]),
        ([DIRTY, CLEAN, "<!-- arlint: ignore-file[PU105] -->", DIRTY], []),
        ([DIRTY, "<!-- arlint: ignore-file -->"], []),
        ([DIRTY + " ignore[PU105]"], [(PU, 1)]),
        ([DIRTY + " <!-- arlint: ignore[SP101] -->"], [(PU, 1)]),
    ],
)
def test_what_a_comment_keeps_quiet(lines, reported, suffix):
    text = joined(*lines)
    assert found(text, suffix) == reported
    # What is not reported is not mended either.
    quiet = sum(DIRTY in line for line in lines) - sum(code == PU for code, _ in reported)
    assert fixed(text, suffix).count("،،") == quiet


def test_comments_in_code_of_markdown_are_only_shown():
    text = (
        f"{DIRTY} `<!-- arlint: ignore -->`\n\n    <!-- arlint: ignore-file -->\n\n```\n<!-- arlint: disable -->\n```\n"
    )
    assert found(text, ".md") == [("PU105", 1)]


def test_a_comment_in_plain_text_is_not_read_as_prose():
    assert found(CLEAN + " <!-- arlint: disable[SC] كلمة ،كلمة،، كلمة -->\nمرحـبا.\n") == []


def test_a_comment_counts_on_windows_line_ends_and_after_a_bom():
    assert found(f"\ufeff{DIRTY} <!-- arlint: ignore[PU105] -->\r\n{DIRTY}\r\n") == [("PU105", 2)]


def test_unused_and_unknown_are_mended_without_a_trace():
    text = f"<!-- arlint: disable[ZQ9] -->\n{CLEAN} <!-- arlint: ignore[PU105, MT] -->\n{DIRTY}\n"
    assert fixed(text) == f"{CLEAN}\n{CLEAN}\n"


def test_in_markdown_two_paragraphs_stay_two():
    assert fixed("كلمة.\n<!-- arlint: ignore[PU105] -->\nكلمة أخرى.\n", ".md") == "كلمة.\n\nكلمة أخرى.\n"
