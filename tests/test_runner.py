"""Runs over many files: cache, several processes, and what must not go wrong when everything else does."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time

import pytest

from arlint import parallel
from arlint.cache import Cache
from arlint.cli import main
from arlint.document import Document
from arlint.engine import Ruleset, check
from arlint.packing import pack, unpack
from arlint.registry import select
from arlint.settings import Settings

DIRTY = "وصل الوفد،، ثم غادر.\n"
CLEAN = "وصل الوفد، ثم غادر.\n"
GRAVE = "وصلت إلى شريط غزة ، أمس،، ثم <U+202E>\u202e غادرت.\n"


pytestmark = pytest.mark.usefixtures("folder")


def tree(folder, number, text=DIRTY):
    names = []
    for at in range(number):
        path = folder / "tree" / f"{at % 7}" / f"{at}.{'md' if at % 3 else 'txt'}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text * (at % 4 + 1), encoding="utf-8")
        names.append(path)
    return names


def start(*arguments, **options):
    environment = {**os.environ, "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen([sys.executable, "-m", "arlint", *arguments], env=environment, stdout=subprocess.PIPE,
                            stderr=subprocess.PIPE, **options)  # fmt: skip


def run(*arguments, **options):
    process = start(*arguments, **options)
    out, err = process.communicate(timeout=120)
    return process.returncode, out.decode(), err.decode()


# -- findings as values ------------------------------------------------------------------------------------------


def test_a_finding_comes_back_as_it_was():
    found = list(check(Document(GRAVE), Ruleset(select(["ALL"]))))
    assert len({finding.fix and finding.fix.applicability for finding in found}) > 1
    for finding in found:
        again = unpack(json.loads(json.dumps(pack(finding))))
        assert again == finding
        assert again.message("ar") == finding.message("ar")


# -- cache -------------------------------------------------------------------------------------------------------


def test_the_cache_says_what_a_fresh_check_says_and_checks_nothing(folder, capsys, monkeypatch):
    tree(folder, 9, GRAVE)
    main(["check", "--no-cache", "."])
    fresh = capsys.readouterr().out
    main(["check", "."])
    assert capsys.readouterr().out == fresh
    assert (folder / ".arlint_cache" / ".gitignore").read_text() == "*\n"
    monkeypatch.setattr("arlint.engine.check", lambda *_: pytest.fail("checked what was cached"))
    main(["check", "."])
    assert capsys.readouterr().out == fresh
    main(["check", "--lang", "ar", "--min-severity", "error", "--output-format", "json", "."])
    assert {row["severity"] for row in json.loads(capsys.readouterr().out)} == {"error"}


def test_what_decides_a_finding_decides_the_entry(folder, capsys):
    tree(folder, 3)
    assert main(["check", "."]) == 1
    assert main(["check", ".", "--ignore", "PU105"]) == 0
    assert main(["check", ".", "--config", 'severity={PU105="info"}']) == 0
    assert main(["check", "."]) == 1
    for path in (folder / "tree").rglob("*.*"):
        path.write_text(CLEAN, encoding="utf-8")
    assert main(["check", "."]) == 0


def test_fixing_with_a_cache_fixes(folder):
    paths = tree(folder, 5)
    assert main(["check", "."]) == 1
    assert main(["check", "--fix", "--select", "PU", "."]) == 0
    assert {path.read_text(encoding="utf-8").replace(CLEAN, "") for path in paths} == {""}
    assert main(["check", "--fix", "--select", "PU", "."]) == 0


@pytest.mark.parametrize("damage", [b"", b"{", b"\x00" * 40, b"0" * 32 + b"\n[]", None])
def test_a_damaged_entry_is_no_entry(folder, capsys, damage):
    tree(folder, 3)
    main(["check", "."])
    fresh = capsys.readouterr().out
    entries = [path for path in (folder / ".arlint_cache").rglob("*") if path.is_file() and path.name != ".gitignore"]
    assert entries
    for path in entries:
        if damage is None:  # cut off in the middle
            path.write_bytes(path.read_bytes()[:-5])
        else:
            path.write_bytes(damage)
    assert main(["check", "."]) == 1
    assert capsys.readouterr().out == fresh


def test_another_version_starts_anew_and_clears_away(folder, monkeypatch):
    cache = Cache(str(folder))
    cache.put(cache.key("نص", ".txt", Settings()), [])
    old = set(os.listdir(cache.folder))
    monkeypatch.setattr("arlint.__version__", "999")
    newer = Cache(str(folder))
    assert newer.get(newer.key("نص", ".txt", Settings())) is None
    newer.put(newer.key("نص", ".txt", Settings()), [])
    assert newer.get(newer.key("نص", ".txt", Settings())) == []
    assert set(os.listdir(cache.folder)) & old == {".gitignore"}


def test_clean_removes_it(folder, capsys):
    tree(folder, 2)
    main(["check", "-q", "."])
    capsys.readouterr()
    assert main(["clean"]) == 0
    assert capsys.readouterr().out == f"removed {os.path.join('.', '.arlint_cache')}\n"
    assert not (folder / ".arlint_cache").exists()
    assert main(["clean"]) == 0


def test_one_file_leaves_no_cache_behind(folder):
    (folder / "a.txt").write_text(DIRTY, encoding="utf-8")
    main(["check", "a.txt"])
    assert os.listdir(folder) == ["a.txt"]


# -- several processes -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["text", "json"])
def test_several_processes_say_what_one_says_in_the_same_order(folder, form, monkeypatch):
    monkeypatch.setattr(parallel, "CHUNK_FILES", 2)
    paths = tree(folder, 40, GRAVE)
    paths[3].write_bytes(b"\xff\xfe\xff not utf-8 \xff")
    paths[20].write_bytes(b"\xc7\xe1\xda\xd1\xc8\xed\xc9")
    outcomes = [run("check", "--no-cache", "--output-format", form, "-j", jobs, "tree") for jobs in ("1", "3")]
    assert outcomes[0] == outcomes[1]
    assert outcomes[0][0] == 2


def test_several_processes_fix_the_same(folder):
    paths = tree(folder, 30)
    code, out, _ = run("check", "--fix", "--select", "PU", "-j", "3", "tree")
    assert code == 0
    assert "75 fixes made in 30 files." in out or "fixes made in 30 files." in out
    assert {path.read_text(encoding="utf-8").replace(CLEAN, "") for path in paths} == {""}


def test_baseline_and_suppress_count_what_other_processes_met(folder):
    tree(folder, 12)
    (folder / "arlint.toml").write_text('[[suppress]]\nfile = "0.txt"\nrules = ["PU105"]\n', encoding="utf-8")
    assert run("check", "--write-baseline", "-j", "2", "tree")[0] == 0
    assert run("check", "--baseline", "arlint-baseline.json", "-j", "2", "--no-cache", "tree") == (
        0, "No findings in 12 files.\n", "",
    )  # fmt: skip


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(
    ("settings", "line"),
    [
        ('ignore = ["ZQ9"]\n', "3/arlint.toml: unknown rule 'ZQ9'"),
        ('lexicons = ["no.tsv"]\n', "cannot read the lexicon"),
        ("selct = []\n", "unknown key 'selct'"),
    ],
)
def test_settings_of_a_folder_that_cannot_be_used_are_one_line_and_2(folder, jobs, settings, line):
    tree(folder, 9)
    (folder / "tree" / "3" / "arlint.toml").write_text(settings, encoding="utf-8")
    code, _, err = run("check", "--no-cache", "-j", jobs, "tree")
    assert code == 2
    assert line in err
    assert "internal" not in err
    assert err.count("\n") == 1


# -- without the wheels that make it fast ------------------------------------------------------------------------


@pytest.mark.parametrize("missing", [["re2"], ["ahocorasick_rs"], ["re2", "ahocorasick_rs", "tqdm", "watchfiles"]])
def test_without_wheels_the_findings_are_the_same(folder, missing):
    tree(folder, 6, GRAVE)
    program = f"import sys; sys.modules.update(dict.fromkeys({missing})); from arlint.cli import main; sys.exit(main())"
    arguments = ["check", "--no-cache", "-j", "1", "--output-format", "json", "tree"]
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == run(*arguments)


# -- when everything else goes wrong -----------------------------------------------------------------------------


def whole(paths):
    """Whether every file is either as it was or wholly fixed."""
    for number, path in enumerate(paths):
        text = path.read_text(encoding="utf-8")
        if text not in (DIRTY * 50 * (number % 4 + 1), CLEAN * 50 * (number % 4 + 1)):
            return False
    return True


@pytest.mark.parametrize(
    ("number", "jobs"), [(signal.SIGINT, "1"), (signal.SIGINT, "2"), (signal.SIGKILL, "2"), (signal.SIGTERM, "1")]
)
def test_broken_off_in_the_middle_every_file_is_old_or_new(folder, number, jobs):
    paths = tree(folder, 200, DIRTY * 50)
    process = start("check", "--fix", "--select", "PU", "--no-cache", "-q", "-j", jobs, "tree")
    until = time.monotonic() + 60
    while paths[-1].stat().st_size and not any(p.read_text(encoding="utf-8") == CLEAN * 50 for p in paths[:9:4]):
        assert time.monotonic() < until
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)
    time.sleep(random.random() / 10)
    process.send_signal(number)
    _, err = process.communicate(timeout=60)
    if number == signal.SIGINT and process.returncode == 130:
        assert b"every file is as it was or wholly fixed" in err
        assert b"Traceback" not in err
    time.sleep(1.2)  # what a killed run has left behind ends as well
    assert whole(paths)
    if number != signal.SIGKILL:
        assert list((folder / "tree").rglob("*.arlint-*")) == [] or number == signal.SIGTERM
    assert run("check", "--fix", "--select", "PU", "--no-cache", "-q", "tree")[0] == 0
    assert all(DIRTY not in path.read_text(encoding="utf-8") for path in paths)


def test_two_runs_that_fix_one_tree_at_once(folder):
    paths = tree(folder, 150, DIRTY * 50)
    processes = [start("check", "--fix", "--select", "PU", "-q", "tree") for _ in range(2)]
    ends = [(process.communicate(timeout=120)[1], process.returncode) for process in processes]
    assert ends == [(b"", 0), (b"", 0)]
    for number, path in enumerate(paths):
        assert path.read_text(encoding="utf-8") == CLEAN * 50 * (number % 4 + 1)
    assert list((folder / "tree").rglob("*.arlint-*")) == []


@pytest.mark.parametrize("form", ["text", "json", "sarif", "jsonl"])
def test_a_reader_that_leaves_early(folder, form):
    tree(folder, 40, DIRTY * 20)
    process = start("check", "--output-format", form, "--no-cache", "tree")
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(timeout=60) in (1, 2)


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes on Linux only")
@pytest.mark.parametrize("form", ["text", "json", "sarif", "github", "junit", "gitlab", "rdjson"])
def test_names_that_are_not_utf_8(folder, form):
    name = os.fsencode(str(folder)) + b"/\xe1\xff.txt"
    with open(name, "wb") as file:
        file.write(DIRTY.encode())
    code, out, err = run("check", "--output-format", form, ".")
    assert (code, err) == (1, "")
    assert "PU105" in out
    assert run("check", "--fix", "-j", "2", ".")[0] == 0
    with open(name, "rb") as file:
        assert file.read() == CLEAN.encode()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_tree_that_cannot_be_written(folder):
    tree(folder, 3)
    os.chmod(folder / "tree" / "0", 0o500)
    try:
        code, _, err = run("check", "--fix", "tree")
        assert code == 2
        assert "cannot be written" in err
    finally:
        os.chmod(folder / "tree" / "0", 0o700)


def test_a_cache_that_cannot_be_written_is_done_without(folder, monkeypatch, capsys):
    tree(folder, 3)

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("arlint.files.put", refuse)
    assert main(["check", "."]) == 1
    assert capsys.readouterr().err == ""


def test_windows_line_ends_stay(folder):
    path = folder / "a.txt"
    path.write_bytes((DIRTY * 3).replace("\n", "\r\n").encode())
    (folder / "b.txt").write_text(DIRTY, encoding="utf-8")
    assert run("check", "--fix", "--select", "PU", ".")[0] == 0
    assert path.read_bytes() == (CLEAN * 3).replace("\n", "\r\n").encode()
