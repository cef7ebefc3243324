"""The command line on real files: what it prints, what it writes, how it ends."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys

import pytest

from arlint import cli
from arlint.cli import main

DIRTY = "وصل الوفد،، ثم غادر.\n"
CLEAN = "وصل الوفد، ثم غادر.\n"


def feed(monkeypatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))


def run(*arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([sys.executable, "-m", "arlint", *arguments], input=data, capture_output=True, check=False)


def test_clean_file_ends_with_0(folder, capsys):
    (folder / "a.txt").write_text(CLEAN, encoding="utf-8")
    assert main(["check", "a.txt"]) == 0
    assert capsys.readouterr().out == "No findings in 1 file.\n"


def test_findings_end_with_1_and_say_place_code_name_message_and_change(folder, capsys):
    (folder / "a.txt").write_text("سطر.\n" + DIRTY, encoding="utf-8")
    assert main(["check", "a.txt"]) == 1
    out = capsys.readouterr().out
    assert out.startswith("a.txt:2:10 PU105 doubled-mark (warning)\n")
    assert "وصل الوفد⟦،،⟧ ثم غادر." in out
    assert "⟦،،⟧ → ⟦،⟧ (safe fix)" in out
    assert out.endswith("1 finding in 1 file (0 errors, 1 warning, 0 notes); 1 with --fix, 0 with --unsafe-fixes.\n")


def test_check_without_paths_lints_this_folder(folder, capsys):
    (folder / "sub").mkdir()
    (folder / "sub" / "a.md").write_text(DIRTY, encoding="utf-8")
    (folder / "b.py").write_text(DIRTY, encoding="utf-8")
    assert main(["check", "--output-format", "concise"]) == 1
    assert capsys.readouterr().out.split(":")[0] == os.path.join("sub", "a.md")


def test_fix_writes_and_ends_with_0_when_nothing_is_left(folder, capsys):
    path = folder / "a.txt"
    path.write_text(DIRTY, encoding="utf-8")
    assert main(["fix", "a.txt"]) == 0
    assert path.read_text(encoding="utf-8") == CLEAN
    assert capsys.readouterr().out == "1 fix made in 1 file.\nNo findings in 1 file.\n"


def test_diff_writes_nothing_and_ends_with_1(folder, capsys):
    path = folder / "a.txt"
    path.write_text(DIRTY, encoding="utf-8")
    assert main(["check", "--diff", "a.txt"]) == 1
    assert path.read_text(encoding="utf-8") == DIRTY
    out = capsys.readouterr().out
    assert f"-{DIRTY}" in out
    assert f"+{CLEAN}" in out


def test_fix_on_stdin_writes_the_text_and_nothing_else(folder):
    done = run("check", "--fix", "-", data=b"\xef\xbb\xbf" + DIRTY.replace("\n", "\r\n").encode())
    assert done.returncode == 0
    assert done.stdout == b"\xef\xbb\xbf" + CLEAN.replace("\n", "\r\n").encode()


def test_stdin_filename_decides_the_format(folder):
    text = "```\nنص،، نص\n```\n".encode()
    assert run("check", "-", "--stdin-filename", "a.md", data=text).returncode == 0
    assert run("check", "-", "--stdin-filename", "a.txt", data="نص،، نص\n".encode()).returncode == 1


def test_json_has_the_documented_keys_and_offsets(folder, capsys):
    (folder / "a.txt").write_text(DIRTY, encoding="utf-8")
    assert main(["check", "--output-format", "json", "a.txt"]) == 1
    (row,) = json.loads(capsys.readouterr().out)
    assert row == {
        "path": "a.txt",
        "code": "PU105",
        "name": "doubled-mark",
        "severity": "warning",
        "line": 1,
        "column": 10,
        "end_line": 1,
        "end_column": 12,
        "start": 9,
        "end": 11,
        "message": row["message"],
        "help": row["help"],
        "fix": {"applicability": "safe", "edits": row["fix"]["edits"]},
    }
    (edit,) = row["fix"]["edits"]
    assert DIRTY[: edit["start"]] + edit["text"] + DIRTY[edit["end"] :] == CLEAN


def test_json_of_nothing_is_an_empty_list(folder, capsys):
    (folder / "a.txt").write_text(CLEAN, encoding="utf-8")
    assert main(["check", "--output-format", "json", "a.txt"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_messages_in_arabic(folder, capsys):
    (folder / "a.txt").write_text(DIRTY, encoding="utf-8")
    assert main(["check", "--lang", "ar", "a.txt"]) == 1
    out = capsys.readouterr().out
    assert "(تحذير)" in out
    assert "ملاحظة واحدة في ملف واحد" in out


def test_select_ignore_and_names(folder):
    (folder / "a.txt").write_text(DIRTY, encoding="utf-8")
    assert main(["check", "a.txt", "--ignore", "PU105"]) == 0
    assert main(["check", "a.txt", "--select", "doubled-mark"]) == 1
    assert main(["check", "a.txt", "--select", "MT"]) == 0
    assert main(["check", "a.txt", "--select", "MT", "--extend-select", "PU"]) == 1
    assert main(["check", "a.txt", "--select", "ALL", "--ignore", "PU"]) == 0


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--select", "doubled-mrk"], "unknown rule 'doubled-mrk' → doubled-mark"),
        (["--ignore", "ZZ9"], "unknown rule 'ZZ9'"),
        (["--config", "ignroe=PU"], "--config: unknown key 'ignroe'; did you mean 'ignore'?"),
        (["--config", "lang=fr"], "--config: lang must be one of ar, en, not 'fr'"),
        (["--config", "nowhere.toml"], "nowhere.toml: cannot read the settings: No such file or directory"),
        (["-", "a.txt"], "standard input (-) can be named only once"),
    ],
)
def test_wrong_options_are_one_line_and_2(folder, capsys, arguments, line):
    (folder / "a.txt").write_text(CLEAN, encoding="utf-8")
    paths = [] if "-" in arguments else ["a.txt"]
    assert main(["check", *paths, *arguments]) == 2
    err = capsys.readouterr().err
    assert err.startswith(f"arlint: {line}")
    assert err.count("\n") == 1


def test_severity_options(folder, capsys):
    (folder / "a.txt").write_text(DIRTY, encoding="utf-8")
    assert main(["check", "a.txt", "--fail-on", "error"]) == 0
    assert main(["check", "a.txt", "--exit-zero"]) == 0
    capsys.readouterr()
    assert main(["check", "a.txt", "--min-severity", "error"]) == 0
    assert capsys.readouterr().out == "No findings in 1 file.\n"


def test_statistics(folder, capsys):
    (folder / "a.txt").write_text(DIRTY * 3 + "وصلت إلى شريط غزة.\n", encoding="utf-8")
    assert main(["check", "a.txt", "--statistics", "-q"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["3", "187.50", "PU105", "doubled-mark", "█" * 40]
    assert lines[1].split() == ["1", "62.50", "MT201", "wrong-sense", "█" * 13]
    assert "16 words in all" in lines[2]
    assert lines[-1].split() == "1 words in a wrong sense (MT201)".split()
    assert main(["check", "a.txt", "--statistics", "--output-format", "json"]) == 1
    rows = json.loads(capsys.readouterr().out)
    assert [(row["code"], row["count"], row["per_1000_words"], row["evidence"]) for row in rows] == [
        ("PU105", 3, 187.5, None),
        ("MT201", 1, 62.5, "senses"),
    ]


def test_the_closing_lines_name_the_evidence_and_no_verdict(folder, capsys):
    (folder / "a.txt").write_text("وصلت إلى شريط غزة.\n", encoding="utf-8")
    main(["check", "a.txt"])
    assert capsys.readouterr().out.splitlines()[-1] == (
        "Evidence of machine translation that nobody reviewed, no verdict: words in a wrong sense (1)."
    )
    (folder / "a.txt").write_text(DIRTY, encoding="utf-8")
    main(["check", "a.txt"])
    assert "translation" not in capsys.readouterr().out


def test_a_rule_that_fails_on_one_file_leaves_the_others_checked(folder, capsys, monkeypatch):
    """Short files are checked together: the failure is still told of the one file, and once."""
    from arlint.rules.punctuation import doubled_mark

    check = doubled_mark.RULE._check

    def fails(document):
        if "خلل" in document.text:
            raise RuntimeError("broken rule")
        return check(document)

    monkeypatch.setattr(doubled_mark.RULE, "_check", fails)
    for name, text in (("a", DIRTY), ("b", "خلل،، هنا.\n"), ("c", DIRTY)):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    assert main(["check", "--output-format", "concise"]) == 2
    captured = capsys.readouterr()
    assert [line[:5] for line in captured.out.splitlines()[:2]] == ["a.txt", "c.txt"]
    assert captured.err.count("broken rule") == 1
    assert "b.txt" in captured.err


def test_settings_of_the_nearest_folder_hold(folder):
    (folder / "pyproject.toml").write_text('[tool.arlint]\nignore = ["PU105"]\n', encoding="utf-8")
    (folder / "sub").mkdir()
    for path in (folder / "a.txt", folder / "sub" / "b.txt"):
        path.write_text(DIRTY, encoding="utf-8")
    assert main(["check"]) == 0
    assert main(["check", "--isolated"]) == 1
    (folder / "sub" / "arlint.toml").write_text("", encoding="utf-8")
    assert main(["check"]) == 1


def test_unknown_key_in_settings_names_file_and_nearest_key(folder, capsys):
    (folder / "arlint.toml").write_text("ignroe = []\n", encoding="utf-8")
    (folder / "a.txt").write_text(CLEAN, encoding="utf-8")
    assert main(["check", "a.txt"]) == 2
    err = capsys.readouterr().err
    assert "arlint.toml: unknown key 'ignroe'; did you mean 'ignore'?" in err


def test_gitignore_and_exclude_are_honoured(folder, capsys):
    (folder / ".git").mkdir()
    (folder / ".gitignore").write_text("drafts/\n*.bak.txt\n!keep.bak.txt\n", encoding="utf-8")
    (folder / "arlint.toml").write_text('exclude = ["old/**"]\n', encoding="utf-8")
    names = ["a.txt", "drafts/b.txt", "c.bak.txt", "keep.bak.txt", "old/d.txt", ".hidden/e.txt"]
    for name in names:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(DIRTY, encoding="utf-8")
    assert main(["check", "--output-format", "concise"]) == 1
    found = [line.split(":")[0] for line in capsys.readouterr().out.splitlines()]
    assert found == ["a.txt", "keep.bak.txt"]


def test_terminal_escapes_of_the_text_are_shown_never_sent(folder, capsys):
    (folder / "a.txt").write_text("نص \x1b[31m\x07\u202eكلمة،، هنا.\n", encoding="utf-8")
    assert main(["check", "--select", "PU105", "a.txt"]) == 1
    out = capsys.readouterr().out
    assert "<U+001B>[31m<U+0007><U+202E>" in out
    assert not set("\x1b\x07\u202e") & set(out)


def test_colours_only_where_they_are_wanted(folder, capsys, monkeypatch):
    (folder / "a.txt").write_text(DIRTY, encoding="utf-8")
    main(["check", "a.txt", "--color", "always"])
    assert "\x1b[7m،،\x1b[0m" in capsys.readouterr().out
    main(["check", "a.txt"])
    assert "\x1b" not in capsys.readouterr().out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    main(["check", "a.txt"])
    assert "\x1b" not in capsys.readouterr().out


def test_rule_pages(capsys):
    assert main(["rule", "PU105"]) == 0
    english = capsys.readouterr().out
    assert english.startswith("# PU105 doubled-mark\n")
    assert "## Fix safety" in english
    assert main(["rule", "doubled-mark", "--lang", "ar"]) == 0
    assert "## أمان الإصلاح" in capsys.readouterr().out
    assert main(["rule", "--all"]) == 0
    assert "PU105  doubled-mark" in capsys.readouterr().out
    assert main(["rule", "doubled-marx"]) == 2
    assert "did you mean 'doubled-mark'?" in capsys.readouterr().err


def test_rule_json(capsys):
    assert main(["rule", "PU105", "--output-format", "json"]) == 0
    (record,) = json.loads(capsys.readouterr().out)
    assert record["code"] == "PU105"
    assert "safe" in record["fix"]


def test_a_closed_pipe_is_not_an_error_message(folder):
    (folder / "a.txt").write_text(DIRTY * 5000, encoding="utf-8")
    shell = f'"{sys.executable}" -m arlint check a.txt | head -n 1'
    done = subprocess.run(["bash", "-c", shell], capture_output=True, check=False)
    assert done.stderr == b""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full on this system")
def test_a_full_disk_under_the_output_is_one_line_and_2(folder):
    (folder / "a.txt").write_text(DIRTY, encoding="utf-8")
    shell = f'"{sys.executable}" -m arlint check a.txt > /dev/full'
    done = subprocess.run(["bash", "-c", shell], capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.decode() == "arlint: cannot write the output: No space left on device\n"


def test_places_in_containers_are_told_in_the_language_of_the_reader(folder, capsys):
    (folder / "a.jsonl").write_text('{"x": 1}\n{"text": "وصل الوفد،، ثم."}\n', encoding="utf-8")
    assert main(["check", "a.jsonl", "--lang", "ar"]) == 1
    assert capsys.readouterr().out.startswith("a.jsonl:2:20 (السجل 2، الحقل text) PU105")


@pytest.mark.parametrize("verb", ["check", "fix"])
@pytest.mark.parametrize("given", [
    "", "a.txt", "- ", "--fix a.txt b.txt", "-q -i -w --no-cache --unsafe-fixes --keep-credits --diff a", "--isolated",
    "--show-fixes --statistics --exit-zero --write-baseline --prune-baseline --force-exclude --show-settings",
])  # fmt: skip
def test_plain_command_lines_are_read_as_argparse_reads_them(verb, given):
    arguments = [verb, *given.split()]
    assert vars(cli._plain(arguments)) == vars(cli._parser(arguments).parse_args(arguments))


@pytest.mark.parametrize(
    "given", ["check --lang ar", "check a --fix", "check --fi", "check -- a", "fix -j2", "rule", ""]
)
def test_other_command_lines_are_left_to_argparse(given):
    assert cli._plain(given.split()) is None
