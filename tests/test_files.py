"""Bad input gets one clear line and exit 2, the other files are done, and nothing is lost."""

from __future__ import annotations

import os
import stat

import pytest

from arlint import files, formats, registry
from arlint.cli import main
from arlint.files import FileError, SourceFile

DIRTY = "وصل الوفد،، ثم غادر.\n"
CLEAN = "وصل الوفد، ثم غادر.\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ARLINT_LANG", "en")
    return tmp_path


def make(folder, kind: str) -> str:
    """A bad input of the given kind; returns its name."""
    path = folder / f"{kind}.txt"
    if kind == "fifo":
        os.mkfifo(path)
    elif kind == "loop":
        path.symlink_to(path.name)
    elif kind == "cp1256":
        path.write_bytes("قال الوزير إن الخطة جاهزة".encode("cp1256"))
    elif kind == "half":
        path.write_bytes("سطر\nقال".encode()[:-1])
    elif kind == "utf-32":
        path.write_bytes("قال".encode("utf-32"))
    elif kind == "surrogate":
        path.write_bytes(b"\xed\xa0\x80 x")
    elif kind == "binary":
        path.write_bytes(bytes(range(256)) * 8)
    return path.name


BAD = {
    "fifo": "fifo.txt: is not a regular file",
    "loop": "loop.txt: cannot be read: Too many levels of symbolic links",
    "cp1256": "cp1256.txt: line 1, byte 0: not UTF-8; it looks like Windows-1256",
    "half": "half.txt: line 2, byte 11: not valid UTF-8",
    "utf-32": "utf-32.txt: is UTF-32",
    "surrogate": "surrogate.txt: line 1, byte 0: not valid UTF-8",
    "binary": "binary.txt: looks like a binary file",
    "missing": "missing.txt: cannot be read: No such file or directory",
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_input_is_one_line_and_2_and_the_others_are_done(folder, capsys, kind):
    name = make(folder, kind)
    (folder / "z.txt").write_text(DIRTY, encoding="utf-8")
    assert main(["check", "--fix", name, "z.txt"]) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith(f"arlint: {BAD[kind]}")
    assert captured.err.count("\n") == 1
    assert (folder / "z.txt").read_text(encoding="utf-8") == CLEAN
    assert "1 file could not be checked." in captured.out


@pytest.mark.parametrize("kind", ["fifo", "loop", "cp1256"])
def test_bad_input_in_a_folder_is_not_skipped(folder, capsys, kind):
    make(folder, kind)
    assert main(["check", "."]) == 2
    assert BAD[kind].split(":")[0] in capsys.readouterr().err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_no_permission(folder, capsys):
    (folder / "a.txt").write_text(DIRTY, encoding="utf-8")
    (folder / "a.txt").chmod(0)
    assert main(["check", "a.txt"]) == 2
    assert "a.txt: cannot be read: Permission denied" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", " ", "\n\n", "  \n \n", "،", "\ufeff", "\ufeff\r\n", "\r\n", "\0", "نص"])
def test_strange_but_readable_input(folder, text):
    (folder / "a.txt").write_bytes(text.encode())
    assert main(["check", "--fix", "--unsafe-fixes", "a.txt"]) in (0, 1)


def test_a_folder_named_like_a_file_is_walked(folder, capsys):
    (folder / "x.txt").mkdir()
    (folder / "x.txt" / "in.txt").write_text(DIRTY, encoding="utf-8")
    assert main(["check", "x.txt", "--output-format", "concise"]) == 1
    assert capsys.readouterr().out.startswith(os.path.join("x.txt", "in.txt"))


def test_a_ten_megabyte_line(folder, capsys):
    (folder / "a.txt").write_text("وصل الوفد إلى المدينة " * 250_000 + DIRTY.strip(), encoding="utf-8")
    assert main(["check", "--select", "PU105", "a.txt"]) == 1
    assert len(capsys.readouterr().out) < 1000


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_fixing_keeps_encoding_bom_and_line_ends(folder, encoding, newline):
    path = folder / "a.txt"
    path.write_bytes((DIRTY + DIRTY).replace("\n", newline).encode(encoding))
    assert main(["fix", "a.txt"]) == 0
    assert path.read_bytes() == (CLEAN + CLEAN).replace("\n", newline).encode(encoding)


@pytest.mark.parametrize("encoding", ["cp1256", "iso-8859-6"])
def test_legacy_encodings_are_read_and_written_when_asked_for(folder, capsys, encoding):
    path = folder / "a.txt"
    path.write_bytes(DIRTY.encode(encoding))
    assert main(["fix", "a.txt"]) == 2
    assert "try --encoding cp1256" in capsys.readouterr().err
    assert main(["fix", "a.txt", "--encoding", encoding]) == 0
    assert path.read_bytes() == CLEAN.encode(encoding)


def test_an_encoding_that_the_file_is_not_in_is_refused(folder, capsys):
    (folder / "a.txt").write_text(DIRTY, encoding="utf-8")
    assert main(["fix", "a.txt", "--encoding", "cp1256"]) == 2
    assert "a.txt: is UTF-8, not cp1256" in capsys.readouterr().err
    (folder / "b.txt").write_bytes(DIRTY.encode("utf-16"))  # a BOM says more than an option
    assert main(["fix", "b.txt", "--encoding", "cp1256"]) == 0
    assert (folder / "b.txt").read_bytes() == CLEAN.encode("utf-16")


def test_a_fix_that_the_encoding_cannot_write_leaves_the_file_alone(folder, capsys):
    source = SourceFile("a.txt", "قال «نعم»", "iso-8859-6", None)
    with pytest.raises(FileError, match=r"U\+00AB «"):
        files.encode(source)


def test_the_format_can_be_chosen(folder, capsys):
    (folder / "a.data").write_text('["وصل الوفد،، ثم غادر."]', encoding="utf-8")
    assert main(["check", "a.data", "--output-format", "concise"]) == 1
    assert capsys.readouterr().out.startswith("a.data:1:12: PU105")
    assert main(["check", "a.data", "--output-format", "concise", "--format", "json"]) == 1
    assert capsys.readouterr().out.endswith(" ([0])\n")


def test_format_encoding_and_fields_are_settings_by_file(folder):
    (folder / "arlint.toml").write_text(
        '[per-file-settings."old/*"]\nencoding = "cp1256"\n'
        '[per-file-settings."*.data"]\nformat = "json"\nfields = ["b"]\n',
        encoding="utf-8",
    )
    (folder / "old").mkdir()
    (folder / "old" / "a.txt").write_bytes(DIRTY.encode("cp1256"))
    (folder / "x.data").write_text('{"a": "نص ، ثم", "b": "نص ، ثم"}', encoding="utf-8")
    assert main(["fix", "old", "x.data"]) == 0
    assert (folder / "old" / "a.txt").read_bytes() == CLEAN.encode("cp1256")
    assert (folder / "x.data").read_text(encoding="utf-8") == '{"a": "نص ، ثم", "b": "نص، ثم"}'


def test_fixing_keeps_mode_and_links(folder):
    path = folder / "a.txt"
    path.write_text(DIRTY, encoding="utf-8")
    path.chmod(0o640)
    (folder / "soft.txt").symlink_to("a.txt")
    os.link(path, folder / "hard.txt")
    assert main(["fix", "soft.txt"]) == 0
    assert (folder / "soft.txt").is_symlink()
    assert path.read_text(encoding="utf-8") == CLEAN
    assert (folder / "hard.txt").read_text(encoding="utf-8") == CLEAN
    assert path.stat().st_nlink == 2
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert sorted(os.listdir(folder)) == ["a.txt", "hard.txt", "soft.txt"]


def test_fixing_a_clean_file_does_not_write_it(folder):
    path = folder / "a.txt"
    path.write_text(CLEAN, encoding="utf-8")
    before = path.stat()
    assert main(["fix", "a.txt"]) == 0
    after = path.stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_a_file_that_changed_meanwhile_is_not_written(folder):
    path = folder / "a.txt"
    path.write_text(DIRTY, encoding="utf-8")
    source = files.read("a.txt")
    path.write_text("نص جديد.\n", encoding="utf-8")
    source.text = CLEAN
    with pytest.raises(FileError) as error:
        files.write(source)
    assert error.value.key == "changed"
    assert path.read_text(encoding="utf-8") == "نص جديد.\n"


@pytest.mark.parametrize("links", [1, 2])
def test_a_full_disk_leaves_the_file_as_it_was(folder, monkeypatch, links):
    path = folder / "a.txt"
    path.write_text(DIRTY, encoding="utf-8")
    if links == 2:
        os.link(path, folder / "b.txt")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError) as error:
        files.write(files.read("a.txt"))
    assert error.value.key == "unwritable"
    assert path.read_text(encoding="utf-8") == DIRTY
    assert len(os.listdir(folder)) == links


def test_a_deleted_file_is_reported_when_writing(folder):
    path = folder / "a.txt"
    path.write_text(DIRTY, encoding="utf-8")
    source = files.read("a.txt")
    path.unlink()
    source.text = CLEAN
    with pytest.raises(FileError):
        files.write(source)
    assert not path.exists()


def test_an_internal_error_in_a_rule_is_one_line_and_the_other_files_are_done(folder, capsys, monkeypatch):
    rule = next(rule for rule in registry.rules() if rule.code == "PU105")
    check = rule.check

    def broken(document):
        if "خلل" in document.text:
            raise ZeroDivisionError("division by zero")
        return check(document)

    monkeypatch.setattr(type(rule), "check", lambda self, document: broken(document) if self is rule else iter(()))
    (folder / "a.txt").write_text("خلل،، نص.\n", encoding="utf-8")
    (folder / "b.txt").write_text(DIRTY, encoding="utf-8")
    assert main(["check", "--select", "PU105", "a.txt", "b.txt"]) == 2
    captured = capsys.readouterr()
    assert captured.err.startswith("arlint: a.txt: internal error: ZeroDivisionError: division by zero")
    assert "b.txt:1:10" in captured.out


def test_every_file_error_has_a_message_in_both_languages():
    from arlint import messages

    for key in ("unreadable", "not-a-file", "binary", "legacy", "undecodable", "utf-32", "changed", "unwritable"):
        for lang in ("ar", "en"):
            values = {"path": "a", "reason": "r", "line": 1, "byte": 2, "encoding": "UTF-8", "copy": "b"}
            assert "a: " in messages.text(lang, key, **values)


def test_decode_guesses_nothing():
    assert files.decode("نص".encode(), "a") == ("نص", "utf-8")
    assert files.decode("\ufeffنص".encode("utf-16-be"), "a") == ("\ufeffنص", "utf-16-be")
    with pytest.raises(FileError):
        files.decode(("قال الوزير إن الخطة جاهزة. " * 9).encode("utf-16-le"), "a")


def test_the_walk_lists_a_file_once(folder):
    from arlint.settings import Resolver

    (folder / "a.txt").write_text(CLEAN, encoding="utf-8")
    found = list(files.discover([".", "a.txt", "./a.txt"], formats.SUFFIXES, Resolver()))
    assert found == ["a.txt"]
    assert isinstance(files.read("a.txt"), SourceFile)


def test_a_text_longer_than_any_article_is_checked_in_sections(folder, capsys, monkeypatch):
    import json

    from arlint.formats import plain

    text = ("وصل الوفد، ثم غادر.\n" * 9 + "\n") * 30 + DIRTY + ("وصل الوفد، ثم غادر.\n" * 9 + "\n") * 30 + DIRTY
    (folder / "a.txt").write_text(text, encoding="utf-8")
    monkeypatch.setattr(plain, "SECTION", 2000)
    parts = plain.split(text)
    assert len(parts) > 4
    assert "".join(part.text for part in parts) == text
    assert all(text[part.start :].startswith(part.text) for part in parts)
    assert main(["check", "--select", "PU105", "--output-format", "json", "a.txt"]) == 1
    rows = json.loads(capsys.readouterr().out)
    assert [text[row["start"] : row["end"]] for row in rows] == ["،،", "،،"]
    assert [row["line"] for row in rows] == [301, 602]
    assert all(text[edit["start"] - 1 : edit["end"] + 1].count("،") for row in rows for edit in row["fix"]["edits"])
    assert main(["fix", "--select", "PU105", "a.txt"]) == 0
    assert (folder / "a.txt").read_text(encoding="utf-8") == text.replace("،،", "،")
