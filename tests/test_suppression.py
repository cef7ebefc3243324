"""Suppression comments: what they keep quiet, where, and for --fix too."""

from __future__ import annotations

import pytest

from arlint import fixer
from arlint.cli import main
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


PAGE = """<html><head><title>عنوان،، الصفحة</title></head><body>
<!-- arlint: ignore-next[PU105] -->
<p><img alt="صورة،، الوفد"></p>
<p><img alt="صورة،، أخرى">وصل الوفد،، ثم غادر.</p>
</body></html>
"""
FEED = """<rss version="2.0"><channel><title>موقع</title>
<item><title>عنوان،، الخبر</title> <!-- arlint: ignore[PU105] -->
<description>وصل الوفد،، ثم غادر.</description></item>
<item><title>عنوان،، آخر</title>
<description><![CDATA[<p>عاد الوفد،، ثم غادر. <!-- arlint: ignore[PU105] --></p>]]></description></item>
</channel></rss>
"""


@pytest.mark.parametrize(
    ("name", "text", "lines"), [("a.html", PAGE, [1, 4, 4]), ("a.xml", FEED, [3, 4])], ids=["html", "feed"]
)
def test_comments_outside_of_a_text_speak_of_it_too(tmp_path, monkeypatch, capsys, name, text, lines):
    monkeypatch.chdir(tmp_path)
    (tmp_path / name).write_text(text, encoding="utf-8")
    main(["check", "--isolated", "--output-format", "concise", name])
    assert sorted(int(line.split(":")[1]) for line in capsys.readouterr().out.splitlines()) == lines
    main(["check", "--isolated", "--fix", name])
    mended = (tmp_path / name).read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(text.split("\n"), 1):
        assert ("،،" in mended[number - 1]) == ("،،" in line and number not in lines)
