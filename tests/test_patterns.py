"""What is kept of compiled patterns: the same patterns, and never anything worse than compiling them anew."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from arlint import patterns
from arlint.patterns import Patterns

#: How many of the small patterns here are worth a file.
WORTH = 80

#: As many as are worth a file, of all kinds.
SOURCES = [
    (r"(?P<day>\d\d?)[ /-](?P<month>مارس|[أا]بريل)", 0),
    (r"(?<!\w)(?:و|ف)?(?:قال|صرح)(?!\w)", 0),
    (r"^[ \t]*(fan|evangelist|ß)\W*$", re.IGNORECASE | re.MULTILINE),
    (r"[\u0621-\u064a]+(?=ة\b)|[^\W\d_]{2,}", re.UNICODE),
    (r"(a)(?:b|(c))*?\1", 0),
    (r"", 0),
    *((f"كلمة{number}", 0) for number in range(WORTH)),
]


@pytest.fixture
def start(tmp_path, monkeypatch):
    """Begins a run, as it were: `re` knows nothing and asks the file in `tmp_path`."""
    compiler = re._compiler
    monkeypatch.setattr(compiler, "compile", compiler.compile)
    monkeypatch.setattr(compiler, "_sre", compiler._sre)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    compile, machine = compiler.compile, compiler._sre

    def begin() -> Patterns:
        compiler.compile, compiler._sre = compile, machine
        re.purge()
        kept = Patterns(str(tmp_path / "kept"))
        kept.install()
        return kept

    yield begin
    re.purge()


def compiled() -> list[re.Pattern[str]]:
    return [re.compile(source, flags) for source, flags in SOURCES]


def test_what_is_kept_is_what_would_be_compiled(start):
    fresh = compiled()
    kept = start()
    assert compiled() == fresh
    kept.save()
    kept = start()
    again = compiled()
    assert not kept._new, "something was compiled all the same"
    assert again == fresh  # patterns are equal if their code is
    assert [each.groupindex for each in again] == [each.groupindex for each in fresh]
    assert again[0].search("في 3 مارس")["month"] == "مارس"


def test_patterns_of_bytes_are_left_to_re(start):
    start()
    assert re.compile("كلمة0")
    assert re.compile(b"abc").search(b"xabc")


def test_new_ones_are_added(start):
    kept = start()
    compiled()
    kept.save()
    kept = start()
    more = [re.compile(f"أخرى{number}") for number in range(WORTH)]
    kept.save()
    kept = start()
    assert [re.compile(each.pattern) for each in more] == more
    assert compiled()
    assert not kept._new


def test_few_new_ones_are_not_worth_it(start, tmp_path):
    kept = start()
    re.compile("كلمة")
    kept.save()
    assert not list(tmp_path.iterdir())


def test_a_large_file_is_begun_anew(start, tmp_path, monkeypatch):
    kept = start()
    compiled()
    kept.save()
    size = (tmp_path / "kept").stat().st_size
    kept = start()
    for number in range(WORTH):
        re.compile(f"أخرى{number}")
    monkeypatch.setattr(patterns, "LARGEST", size)
    kept.save()
    assert 0 < (tmp_path / "kept").stat().st_size < size


@pytest.mark.parametrize("damage", [
    lambda data: b"",
    lambda data: data[:-300],
    lambda data: data[: len(data) // 3],
    lambda data: data[:-200] + bytes(200),
    lambda data: data[:-1200] + b"\xff" * 1200,
    lambda data: data.replace(sys.version.encode(), sys.version.encode()[::-1]),
    lambda data: b"\0" * len(data),
])  # fmt: skip
def test_a_damaged_file_is_none(start, tmp_path, damage):
    fresh = compiled()
    kept = start()
    compiled()
    kept.save()
    data = (tmp_path / "kept").read_bytes()
    assert sys.version.encode() in data
    (tmp_path / "kept").write_bytes(damage(data))
    kept = start()
    assert compiled() == fresh
    assert kept._new


def test_nothing_is_written_where_bytecode_is_not(start, tmp_path, monkeypatch):
    kept = start()
    compiled()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    kept.save()
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_to_is_no_error(start, tmp_path):
    kept = start()
    compiled()
    kept._path = str(tmp_path / "not there" / "kept")
    kept.save()
    assert not list(tmp_path.iterdir())


def test_an_error_in_a_pattern_stays_one(start):
    start()
    for _ in range(2):
        with pytest.raises(re.error):
            re.compile("(")


def test_a_process_keeps_its_patterns_beside_its_bytecode(tmp_path):
    text = "في عام 2020 ، وصل الوفد،، ثم قال أن المدينة هادئة.\nشارك المقال\n"
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    bytecode = tmp_path / "bytecode"
    command = [sys.executable, "-X", f"pycache_prefix={bytecode}", "-m", "arlint", "check", "a.txt"]
    said = []
    for _ in range(2):
        run = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
        assert run.returncode == 1
        assert not run.stderr
        said.append(run.stdout)
        assert len(list(bytecode.rglob("*.patterns"))) == 1
    assert said[0] == said[1]
