"""Parquet: which texts are read, where they are, and that the file is never written."""

from __future__ import annotations

import pytest

from arlint.cli import main

arrow = pytest.importorskip("pyarrow", reason="Parquet needs the extra `corpus`")


@pytest.fixture
def table(tmp_path, monkeypatch):
    from pyarrow import parquet

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ARLINT_LANG", "en")
    rows = {
        "id": [1, 2],
        "title": ["خبر ، أول", None],
        "text": ["وصل الوفد.", "قال\nالوزير ، إن"],
        "url": ["a ، b", "c"],
    }
    parquet.write_table(arrow.table(rows), "a.parquet")
    return tmp_path / "a.parquet"


def test_texts_are_read_and_say_where_they_are(table, capsys):
    assert main(["check", "a.parquet", "--output-format", "concise", "--select", "PU101"]) == 1
    out = capsys.readouterr().out.splitlines()
    assert [(line.split(": ")[0], line.rpartition(" (")[2]) for line in out] == [
        ("a.parquet:1:4", "row 1, column title)"),
        ("a.parquet:2:7", "row 2, column text)"),
    ]


def test_columns_can_be_named(table, capsys):
    assert main(["check", "a.parquet", "--column", "title", "--output-format", "concise", "--select", "PU101"]) == 1
    assert capsys.readouterr().out.count("\n") == 1
    assert main(["check", "a.parquet", "--column", "titel"]) == 2
    assert "there is no field titel here; it has title, text, url" in capsys.readouterr().err


def test_it_is_not_written(table, capsys):
    before = table.read_bytes()
    assert main(["fix", "a.parquet"]) == 2
    assert "a.parquet: Parquet is only read" in capsys.readouterr().err
    assert table.read_bytes() == before


def test_a_broken_file_is_refused(table, capsys):
    table.write_bytes(table.read_bytes()[:100])
    assert main(["check", "a.parquet"]) == 2
    assert "a.parquet: is no Parquet file that arlint can read" in capsys.readouterr().err
