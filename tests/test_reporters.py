"""The output formats: each says the same, in the words of those who read it."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest

from arlint.cli import main
from arlint.settings import FORMATS

DATA = Path(__file__).parent / "data"
#: Three findings: line 2 (a safe fix), line 3 with an astral character before it, line 4 (a hint); one in b.txt.
TEXT = "عنوان\nوصل الوفد،، ثم غادر.\n😀 عاد الوفد ، ثم غادر.\nوصلت إلى شريط غزة.\n"
CODES = ["PU105", "PU101", "MT201"]


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for variable in ("ARLINT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(variable, "C")
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b,c.txt").write_text("وصل الوفد،، ثم غادر.\n", encoding="utf-8")
    (tmp_path / "clean.txt").write_text("وصل الوفد.\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def told(capsys):
    def told(form, *arguments):
        code = main(["check", "--output-format", form, *arguments])
        assert code == 1
        return capsys.readouterr().out

    return told


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_names_every_finding_and_nothing_where_there_is_none(form, told, capsys):
    out = told(form)
    for code in CODES:
        assert code in out
    assert main(["check", "--output-format", form, "clean.txt"]) == 0
    assert not re.search(r"PU\d|MT\d", capsys.readouterr().out)


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_says_it_in_arabic_too(form, told):
    assert "شريط غزة" in told(form, "--lang", "ar")


def test_sarif_keeps_to_the_schema(told):
    log = json.loads(told("sarif"))
    schema = json.loads((DATA / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.Draft4Validator(schema).validate(log)
    (run,) = log["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    results = run["results"]
    assert [result["ruleId"] for result in results] == [*CODES, "PU105"]
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in results)
    assert [result["level"] for result in results] == ["warning", "warning", "error", "warning"]
    assert results[3]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "b%2Cc.txt"
    for result in results[:3]:
        region = result["locations"][0]["physicalLocation"]["region"]
        start, length = region["charOffset"], region["charLength"]
        assert TEXT[start : start + length] == region["snippet"]["text"]
        line = TEXT.split("\n")[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == region["snippet"]["text"]
    (change,) = results[0]["fixes"][0]["artifactChanges"]
    (replacement,) = change["replacements"]
    place = replacement["deletedRegion"]
    mended = TEXT[: place["charOffset"]] + replacement["insertedContent"]["text"]
    assert "وصل الوفد، ثم غادر." in mended + TEXT[place["charOffset"] + place["charLength"] :]
    assert "fixes" not in results[2]  # a hint is never applied


def test_a_finding_keeps_its_fingerprint_when_its_line_moves(folder, told):
    def fingerprints():
        results = json.loads(told("sarif", "a.txt"))["runs"][0]["results"]
        return [result["partialFingerprints"]["arlint/v1"] for result in results]

    before = fingerprints()
    (folder / "a.txt").write_text("سطر جديد.\n\n" + TEXT, encoding="utf-8")
    assert fingerprints() == before
    (folder / "a.txt").write_text(TEXT.replace("وصلت إلى", "رحلت عن"), encoding="utf-8")
    assert fingerprints()[:2] == before[:2]
    assert fingerprints()[2] != before[2]


def test_github_commands(told):
    first, *_, last = told("github").splitlines()
    assert first.startswith("::warning file=a.txt,line=2,endLine=2,col=10,endColumn=12,title=PU105 doubled-mark::")
    assert last.startswith("::warning file=b%2Cc.txt,line=1")
    assert "⟦،،⟧ → ⟦،⟧" in last


def test_github_unasked_inside_actions(monkeypatch, capsys):
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    main(["check", "a.txt"])
    assert capsys.readouterr().out.startswith("::warning file=a.txt")
    main(["check", "a.txt", "--output-format", "concise"])
    assert capsys.readouterr().out.startswith("a.txt:2:10: PU105")


def test_gitlab_fingerprints_differ(folder, told):
    (folder / "a.txt").write_text("وصل الوفد،، ثم غادر.\n" * 3, encoding="utf-8")
    rows = json.loads(told("gitlab", "a.txt"))
    assert len({row["fingerprint"] for row in rows}) == len(rows) == 3
    assert rows[2]["location"] == {
        "path": "a.txt",
        "positions": {"begin": {"line": 3, "column": 10}, "end": {"line": 3, "column": 12}},
    }
    assert {row["severity"] for row in rows} <= {"info", "minor", "major", "critical", "blocker"}


def test_junit_counts_its_cases(told):
    suites = ElementTree.fromstring(told("junit"))
    assert [(suite.get("name"), suite.get("tests"), suite.get("failures")) for suite in suites] == [
        ("a.txt", "3", "3"),
        ("b,c.txt", "1", "1"),
        ("clean.txt", "1", "0"),
    ]
    assert suites[0][0].get("line") == "2"
    assert "a.txt:2:10: repeated mark" in suites[0][0][0].text


def test_checkstyle(told):
    root = ElementTree.fromstring(told("checkstyle"))
    assert [(file.get("name"), len(file)) for file in root] == [("a.txt", 3), ("b,c.txt", 1)]
    assert root[0][1].attrib["line"] == "3"
    assert root[0][1].get("source") == "arlint.PU101.space-before-mark"


@pytest.mark.parametrize("form", ["checkstyle", "junit"])
def test_xml_holds_what_xml_forbids(folder, told, form):
    (folder / "a.txt").write_text("نص\x1b \x00 & < \"،، هنا ''.\n", encoding="utf-8")
    ElementTree.fromstring(told(form, "--select", "ALL", "a.txt"))


def test_rdjson_counts_bytes(told):
    result = json.loads(told("rdjson", "a.txt"))
    second = result["diagnostics"][1]
    line = TEXT.split("\n")[2].encode()
    place = second["location"]["range"]
    assert line[place["start"]["column"] - 1 : place["end"]["column"] - 1].decode() == " ،"
    (suggestion,) = second["suggestions"]
    at = suggestion["range"]
    mended = line[: at["start"]["column"] - 1] + suggestion["text"].encode() + line[at["end"]["column"] - 1 :]
    assert mended.decode() == "😀 عاد الوفد، ثم غادر."
    lines = told("rdjsonl", "a.txt").splitlines()
    assert [{**json.loads(line), "source": None} for line in lines] == [
        {**row, "source": None} for row in result["diagnostics"]
    ]


def test_azure_commands(told):
    first = told("azure").splitlines()[0]
    assert first.startswith(
        "##vso[task.logissue type=warning;sourcepath=a.txt;linenumber=2;columnnumber=10;code=PU105;]"
    )


def test_jsonl_is_json_line_by_line(told):
    rows = [json.loads(line) for line in told("jsonl").splitlines()]
    assert rows == json.loads(told("json"))


def test_grouped_names_each_file_once(told):
    out = told("grouped")
    assert re.findall(r"^\S.*:$", out, re.MULTILINE) == ["a.txt:", "b,c.txt:"]
    assert "  2:10  PU105 doubled-mark: [*] repeated mark" in out


def test_output_file_holds_the_findings_and_the_screen_the_closing_line(folder, capsys):
    assert main(["check", "--output-format", "json", "--output-file", "out.json", "a.txt"]) == 1
    assert len(json.loads((folder / "out.json").read_text(encoding="utf-8"))) == 3
    assert capsys.readouterr().out == ""
    assert main(["check", "--output-file", "out.txt", "a.txt"]) == 1
    assert capsys.readouterr().out.startswith("3 findings in 1 file")
    assert "PU105" in (folder / "out.txt").read_text(encoding="utf-8")
    assert main(["check", "--output-file", "no/where.txt", "a.txt"]) == 2
    assert capsys.readouterr().err == "arlint: cannot write the output: no/where.txt: No such file or directory\n"


def test_show_fixes_says_which_rules_mended_what(folder, capsys):
    assert main(["check", "--fix", "--show-fixes", "a.txt", "b,c.txt"]) == 1
    out = capsys.readouterr().out
    assert "a.txt:\n  1 × PU101 space-before-mark\n  1 × PU105 doubled-mark\n" in out
    assert "b,c.txt:\n  1 × PU105 doubled-mark\n" in out


def test_a_table_reader_can_read_what_grep_can(told):
    """The concise format has three fields before the message, whatever the message holds."""
    for row in csv.reader(told("concise").splitlines(), delimiter=":", quoting=csv.QUOTE_NONE):
        assert row[1].isdecimal()
        assert row[2].isdecimal()


# -- html --------------------------------------------------------------------------------------------------------


def test_html_is_one_page_with_marks_and_notes(folder, told):
    (folder / "a.txt").write_text(TEXT + "قال <script>alert(1)</script>،، ثم \u202e صمت.\n", encoding="utf-8")
    page = told("html", "--lang", "ar", "a.txt")
    assert '<html lang="ar" dir="rtl">' in page
    assert not re.search(r"(?:src|href)\s*=|@import|url\(", page)
    body = page[: page.index("<script>\n")]
    assert "<script" not in body
    assert "\u202e" not in body
    notes = re.findall(r'<li id="(n\d+)"', body)
    assert notes == [f"n{number}" for number in range(1, len(notes) + 1)]
    assert set(re.findall(r'data-note="(n\d+)"', body)) == set(notes)
    text = re.sub(r"<sup.*?</sup>|<ol>.*?</ol>|<[^>]*>", "", body[body.index('<div class="row">') :])
    assert "وصل الوفد،، ثم غادر." in text
    assert "😀 عاد الوفد ، ثم غادر." in text


def test_html_of_a_long_text_shows_the_lines_that_matter(folder, told):
    (folder / "a.txt").write_text("كلمة.\n" * 60_000 + TEXT, encoding="utf-8")
    page = told("html", "a.txt")
    assert page.count('<div class="row">') == 3
    assert page.count('class="gap"') == 1
