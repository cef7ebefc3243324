"""The benchmarks run and print their tables.  How fast anything is, no test asserts: machines differ."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.slow
def test_quick_benchmarks_print_and_write_their_tables(tmp_path):
    figures = tmp_path / "figures.json"
    command = [sys.executable, "-m", "benchmarks", "--quick", "--no-peers", "--json", str(figures)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for heading in ("Start-up:", "Throughput:", "Rules:"):
        assert heading in done.stdout
    results = json.loads(figures.read_text(encoding="utf-8"))
    assert results["start"][0]["command"] == "python -c pass"
    assert all(row["cpu"] > 0 for row in results["start"])
    assert all(row["findings"] > 0 for row in results["throughput"] if row["text"].startswith("dirty"))
    assert all(row["bytes"] > 0 and row["MB/s"] > 0 for row in results["throughput"])
    assert {"gate", "literals", "engine"} <= {row["name"] for row in results["rules"]}


def test_the_benchmark_of_boilerplate_prints_its_table(capsys):
    from benchmarks import boilerplate

    assert boilerplate.main() == 0
    assert "BP201" in capsys.readouterr().out
