"""Taking arlint into use on texts that are full of findings: the baseline, and --add-ignore."""

from __future__ import annotations

import json

import pytest

from arlint.cli import main

DIRTY = "وصل الوفد،، ثم غادر.\n"
OTHER = "وصلت المساعدات إلى شريط غزة.\n"
CLEAN = "وصل الوفد، ثم غادر.\n"


pytestmark = pytest.mark.usefixtures("folder")


def write(folder, name, text):
    (folder / name).write_text(text, encoding="utf-8")


def read(folder, name):
    return (folder / name).read_text(encoding="utf-8")


def found(capsys, *arguments):
    main(["check", "--output-format", "json", *arguments])
    out, err = capsys.readouterr()
    return [(row["path"], row["code"]) for row in json.loads(out)], err


# -- baseline ----------------------------------------------------------------------------------------------------


def test_only_what_is_new_is_reported(folder, capsys):
    write(folder, "a.txt", DIRTY)
    assert main(["check", "--write-baseline", "."]) == 0
    assert capsys.readouterr().out == "1 finding written to arlint-baseline.json; they are not reported any more.\n"
    options = ["--baseline", "arlint-baseline.json"]
    assert found(capsys, *options) == ([], "")
    write(folder, "a.txt", f"سطر جديد.\n\n{OTHER}\n{DIRTY}")
    assert found(capsys, *options) == ([("a.txt", "MT201")], "")
    write(folder, "b.txt", DIRTY)  # a baseline is file by file
    assert found(capsys, *options)[0] == [("a.txt", "MT201"), ("b.txt", "PU105")]


def test_what_is_hidden_is_not_mended(folder, capsys):
    write(folder, "a.txt", DIRTY)
    main(["check", "--write-baseline", "--baseline", "old.json", "a.txt"])
    assert main(["check", "--fix", "--baseline", "old.json", "a.txt"]) == 0
    assert read(folder, "a.txt") == DIRTY


def test_the_settings_name_the_baseline_from_their_folder(folder, capsys, monkeypatch):
    write(folder, "arlint.toml", 'baseline = "known.json"\n')
    write(folder, "a.txt", DIRTY)
    main(["check", "--write-baseline"])
    assert list(json.loads(read(folder, "known.json"))["files"]) == ["a.txt"]
    (folder / "sub").mkdir()
    monkeypatch.chdir(folder / "sub")
    capsys.readouterr()
    assert found(capsys, "../a.txt") == ([], "")


def test_a_mended_finding_leaves_a_stale_entry_that_can_be_pruned(folder, capsys):
    write(folder, "a.txt", DIRTY + OTHER)
    write(folder, "b.txt", DIRTY)
    main(["check", "--write-baseline", "--baseline", "k.json"])
    write(folder, "a.txt", CLEAN + OTHER)
    capsys.readouterr()
    assert found(capsys, "--baseline", "k.json", "b.txt") == ([], "")  # a.txt was not looked at
    assert found(capsys, "--baseline", "k.json", "--select", "MT")[1] == ""  # PU105 was not looked for
    _, err = found(capsys, "--baseline", "k.json")
    assert err == "arlint: k.json: a.txt: not found any more: 1 × PU105; --prune-baseline takes it out\n"
    (folder / "b.txt").unlink()
    main(["check", "--baseline", "k.json", "--prune-baseline"])
    assert "b.txt: taken out" in capsys.readouterr().err
    assert {name: list(codes) for name, codes in json.loads(read(folder, "k.json"))["files"].items()} == {
        "a.txt": ["MT201"]
    }
    assert found(capsys, "--baseline", "k.json") == ([], "")


def test_writing_it_for_some_files_keeps_the_others(folder):
    write(folder, "a.txt", DIRTY)
    write(folder, "b.txt", DIRTY)
    main(["check", "--write-baseline"])
    write(folder, "a.txt", CLEAN)
    main(["check", "--write-baseline", "a.txt"])
    assert list(json.loads(read(folder, "arlint-baseline.json"))["files"]) == ["b.txt"]


@pytest.mark.parametrize("text", [None, "", "[]", "{}", '{"version": 1, "files": 3}', '{"version": 9, "files": {}}'])
def test_a_baseline_that_cannot_be_used_is_one_line_and_2(folder, capsys, text):
    write(folder, "a.txt", CLEAN)
    if text is not None:
        write(folder, "k.json", text)
    assert main(["check", "--baseline", "k.json"]) == 2
    err = capsys.readouterr().err
    assert err.startswith("arlint: k.json: ")
    assert "--write-baseline" in err
    assert err.count("\n") == 1


# -- --add-ignore ------------------------------------------------------------------------------------------------


def test_comments_where_there_are_comments(folder, capsys):
    write(folder, "a.md", f"---\ntitle: كلمة،، كلمة\n---\n\n# عنوان\n\n{DIRTY.strip()}  \n{OTHER}\n* بند،، أول\n")
    assert main(["check", "--add-ignore=كما في الأصل", "a.md"]) == 0
    assert read(folder, "a.md") == (
        "---\ntitle: كلمة،، كلمة\n---\n\n# عنوان\n\n"
        "وصل الوفد،، ثم غادر. <!-- arlint: ignore[PU105] كما في الأصل -->  \n"
        "وصلت المساعدات إلى شريط غزة. <!-- arlint: ignore[MT201] كما في الأصل -->\n\n"
        "* بند،، أول <!-- arlint: ignore[PU105] كما في الأصل -->\n"
    )
    assert 'text = "title: كلمة،، كلمة"' in read(folder, "arlint.toml")  # a comment would be part of the title
    capsys.readouterr()
    assert found(capsys) == ([], "")
    before = read(folder, "a.md")
    assert main(["check", "--fix"]) == 0
    assert read(folder, "a.md") == before


def test_entries_in_the_settings_for_plain_text(folder, capsys):
    (folder / "pyproject.toml").write_text('[tool.arlint]\nlang = "en"', encoding="utf-8")
    name = "odd [1] name!.txt"
    write(folder, name, DIRTY + DIRTY.replace("وصل", "عاد"))
    assert main(["check", "--add-ignore"]) == 0
    assert capsys.readouterr().out == "2 findings accepted.\n"
    assert read(folder, name) == DIRTY + DIRTY.replace("وصل", "عاد")
    assert 'reason = "accepted as it stands"' in read(folder, "pyproject.toml")
    assert found(capsys) == ([], "")
    write(folder, "other.txt", DIRTY)
    assert found(capsys)[0] == [("other.txt", "PU105")]


def test_a_list_that_is_there_grows(folder, capsys):
    write(folder, "a.md", "إلى شريط غزة،، ثم عاد. <!-- arlint: ignore[PU105] لا بأس -->\n")
    assert main(["check", "--add-ignore", "a.md"]) == 0
    assert read(folder, "a.md") == "إلى شريط غزة،، ثم عاد. <!-- arlint: ignore[PU105, MT201] لا بأس -->\n"


def test_suppress_written_otherwise_is_not_broken(folder, capsys):
    settings = 'suppress = [{file = "x", rules = ["PU"]}]\n'
    write(folder, "arlint.toml", settings)
    write(folder, "a.txt", DIRTY)
    assert main(["check", "--add-ignore"]) == 2
    assert "suppress cannot be added to" in capsys.readouterr().err
    assert read(folder, "arlint.toml") == settings


def test_containers_by_field(folder, capsys):
    rows = [{"id": 1, "text": DIRTY.strip()}, {"id": 2, "text": DIRTY.strip().replace("وصل", "عاد")}]
    write(folder, "a.jsonl", "".join(json.dumps(row) + "\n" for row in rows))
    assert len(found(capsys)[0]) == 2
    assert main(["check", "--write-baseline", "--baseline", "k.json"]) == 0
    capsys.readouterr()
    assert found(capsys, "--baseline", "k.json") == ([], "")
    assert main(["check", "--add-ignore"]) == 0
    capsys.readouterr()
    assert found(capsys) == ([], "")
