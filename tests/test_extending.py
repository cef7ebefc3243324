"""What users add: plug-ins, rules of their own, lexicons of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

import arlint
from arlint.cli import main
from arlint.lexicon.own import anchor_of
from arlint.testing import check_examples

ROOT = Path(__file__).parents[1]


pytestmark = pytest.mark.usefixtures("folder")


# -- lexicons ----------------------------------------------------------------------------------------------------


def lexicon(folder, *rows, columns="rule\tpattern\tbetter\tenglish"):
    (folder / "own.tsv").write_text("\n".join([columns, *rows]) + "\n", encoding="utf-8")
    return {"lexicons": [str(folder / "own.tsv")]}


def found(text, settings):
    return [
        (each.code, text[each.start : each.end], each.message("ar")) for each in arlint.check(text, settings=settings)
    ]


def test_own_entries_are_found_with_proclitics_and_harakat(folder):
    settings = lexicon(folder, "MT201\t~بنك الدم الأزرق\tالمصرف الأزرق\tBlue Blood Bank", "# ملاحظة")
    assert found("ذهب إلى بنكِ الدم الأزرق.", settings) == [
        ("MT201", "بنكِ الدم الأزرق", "«بنكِ الدم الأزرق» من قائمتك (Blue Blood Bank): المصرف الأزرق")
    ]
    assert found("وببنك الدم الازرق", settings)[0][1] == "وببنك الدم الازرق"
    assert found("بنك الدم الأزرقي", settings) == []
    assert arlint.check("ذهب إلى بنك الدم الأزرق.", settings={**settings, "ignore": ["MT201"]}) == []


def test_own_boilerplate_is_a_paragraph_that_begins_so(folder):
    settings = lexicon(folder, "BP101\tنشرة دار النيل")
    text = "خبر أول.\nنشرة دار النيل تصدر كل أحد.\nخبر عن نشرة دار النيل.\n"
    assert arlint.fix(text, settings=settings, unsafe_fixes=True).text == "خبر أول.\nخبر عن نشرة دار النيل.\n"


def test_own_words_are_allowed(folder):
    text = "وصلت إلى شريط غزة."
    assert [each[0] for each in found(text, {})] == ["MT201"]
    assert found(text, lexicon(folder, "allow\tشريط غزة")) == []


def test_own_entries_go_through_cache_processes_and_comments(folder, capsys):
    lexicon(folder, "MT201\tدار الأمل\tدار الرجاء")
    (folder / "arlint.toml").write_text('lexicons = ["own.tsv"]\n', encoding="utf-8")
    for name in "abcdefgh":
        (folder / f"{name}.txt").write_text(
            "في دار الأمل. <!-- arlint: ignore[MT201] -->\nدار الأمل.\n", encoding="utf-8"
        )
    outs = []
    for options in (["--no-cache"], [], [], ["--no-cache", "-j", "2"]):
        main(["check", "--output-format", "concise", *options, "."])
        outs.append(capsys.readouterr().out)
    assert len(set(outs)) == 1
    assert [line.split(":")[1:2] for line in outs[0].splitlines()] == [["2"]] * 8


@pytest.mark.parametrize(
    ("rows", "columns", "line"),
    [
        ([], "rule\tpatern", "own.tsv:1: unknown column 'patern'; did you mean 'pattern'?"),
        ([], "rule\tbetter", "own.tsv:1: the first line must name the columns"),
        (["MT999\tكلمة"], "rule\tpattern", "own.tsv:2: unknown rule 'MT999'"),
        (["MT201\t"], "rule\tpattern", "own.tsv:2: the pattern is empty"),
        (["MT201\tكل(مة"], "rule\tpattern", "own.tsv:2: the pattern cannot be used"),
        (["MT201\t(?:كلمة|لفظ)"], "rule\tpattern", "own.tsv:2: the pattern needs a word"),
        (["MT201\tكلمة\tب\tج"], "rule\tpattern", "own.tsv:2: 4 fields, but 2 columns"),
    ],
)
def test_lexicons_that_cannot_be_used_are_one_line_and_2(folder, capsys, rows, columns, line):
    lexicon(folder, *rows, columns=columns)
    (folder / "a.txt").write_text("نص.\n", encoding="utf-8")
    assert main(["check", "--config", "lexicons=own.tsv", "a.txt"]) == 2
    err = capsys.readouterr().err
    assert line in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("pattern", "anchor"),
    [
        ("~سوق المخزون", "سوق المخزون"),
        ("سوق(?: ال)?مخزون", "مخزون"),
        ("حقوق?", "حقو"),
        ("كلمات{2,3} أخرى", "اخري"),
        ("[اأ]حمد علي", "حمد علي"),
        (r"باب\w+ واسع", "واسع"),
        ("كلمة|لفظ", ""),
        ("(كلمة|لفظ) طيب", "طيب"),
        ("(?:أ|ب)", ""),
    ],
)
def test_an_anchor_is_in_whatever_matches(pattern, anchor):
    assert anchor_of(pattern) == anchor


# -- plug-ins ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """The example plug-in, installed by pip."""
    target = tmp_path_factory.mktemp("site")
    source = tmp_path_factory.mktemp("source") / "plugin"
    shutil.copytree(ROOT / "sample_plugin", source)
    command = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(target), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"pip cannot build here: {done.stderr[-300:]}")
    return target


def run(*arguments, path):
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(path), str(ROOT)])}
    return subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True, check=False)


def test_the_example_plug_in_runs(folder, installed):
    (folder / "a.txt").write_text("نشرته دار النيل أمس.\n", encoding="utf-8")
    done = run("-m", "arlint", "check", "--output-format", "concise", "a.txt", path=installed)
    assert done.stdout.startswith("a.txt:1:7: HS101 short-house-name: the house's full name"), done.stderr
    assert done.returncode == 1
    assert run("-m", "arlint", "check", "--ignore", "HS", "a.txt", path=installed).returncode == 0
    assert "# HS101 short-house-name" in run("-m", "arlint", "rule", "HS101", "--lang", "ar", path=installed).stdout
    for form in ("html", "sarif"):
        assert "HS101" in run("-m", "arlint", "check", "--output-format", form, "a.txt", path=installed).stdout
    assert run("-m", "arlint", "check", "--fix", "--unsafe-fixes", "a.txt", path=installed).returncode == 0
    assert (folder / "a.txt").read_text(encoding="utf-8") == "نشرته مؤسسة دار النيل أمس.\n"
    tests = ROOT / "sample_plugin" / "tests"
    assert (
        run("-m", "pytest", "-q", "-p", "no:cacheprovider", str(tests), "-c", os.devnull, path=installed).returncode
        == 0
    )


def fake(folder, entry, module=""):
    """A package with one entry point."""
    info = folder / "site" / "odd_rules-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: odd-rules\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[arlint.rules]\nodd = {entry}\n")
    (folder / "site" / "odd_rules.py").write_text(module, encoding="utf-8")
    return folder / "site"


RULE = """
from arlint.rule import pattern
RULE = pattern(code="{code}", name="{name}", severity="info", message={{"ar": "م", "en": "m"}}, find="x", trigger="x",
               bad={{"x": None}}, good=["y"])
"""


@pytest.mark.parametrize(
    ("entry", "module", "reason"),
    [
        ("nowhere", "", "nowhere: ModuleNotFoundError"),
        ("odd_rules", "", "odd_rules: AttributeError"),
        ("odd_rules:RULE", "RULE = 3", "3 is no arlint.rule.Rule"),
        ("odd_rules", RULE.format(code="PU101", name="odd"), "PU101 is a rule of arlint already"),
        ("odd_rules", RULE.format(code="HS101", name="doubled-mark"), "doubled-mark is a rule of arlint already"),
        ("odd_rules", RULE.format(code="hs1", name="odd"), "a code is like HS101"),
    ],
)
def test_a_plug_in_that_cannot_be_used_is_named(folder, entry, module, reason):
    site = fake(folder, entry, module)
    (folder / "a.txt").write_text("نص.\n", encoding="utf-8")
    done = run("-m", "arlint", "check", "a.txt", path=site)
    assert done.returncode == 2
    assert done.stderr.startswith("arlint: plug-in odd-rules cannot be used: ")
    assert reason in done.stderr
    assert done.stderr.count("\n") == 1


def test_without_plug_ins_nothing_is_imported_for_them(folder):
    code = "import sys; from arlint import registry; registry.entries(); print('importlib.metadata' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_a_new_rule_works_and_passes_its_test(folder, capsys):
    assert main(["rule", "--new", "wrong-word", "--code", "HS102"]) == 0
    assert "wrong_word.py" in capsys.readouterr().out
    done = run("-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull, "test_wrong_word.py", path=folder)
    assert done.returncode == 0, done.stdout
    assert main(["rule", "--new", "wrong-word"]) == 2
    assert main(["rule", "--new", "Wrong Word"]) == 2
    assert main(["rule", "--new", "other-word", "--code", "hs"]) == 2


def test_the_worked_example_of_contributing_is_a_rule():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    block = text[text.index('    """«على') : text.index("Nothing lists the rules")]
    module: dict[str, object] = {}
    exec(textwrap.dedent(block), module)
    check_examples(module["RULE"])
    assert "## What it finds" in module["__doc__"]
    assert "## ماذا يجد" in module["PAGE_AR"]
