"""What the READMEs promise."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from arlint import cli
from tools import build_readme

PAGES = ("README.md", "README.ar.md")


@pytest.mark.parametrize("name", PAGES)
def test_the_excerpt_is_what_arlint_prints(name):
    text = (build_readme.ROOT / name).read_text(encoding="utf-8")
    assert "<!-- excerpt:" in text
    assert build_readme.filled(text) == text, "run python -m tools.build_readme"


@pytest.mark.parametrize("name", PAGES)
def test_every_option_that_is_named_exists(name, capsys):
    text = (build_readme.ROOT / name).read_text(encoding="utf-8")
    for verb in ("check", "rule", "config"):
        with pytest.raises(SystemExit):
            cli.main([verb, "--help"])
    known = capsys.readouterr().out
    for option in set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", text)) - {"--spec", "--from"}:
        assert option in known, option


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(name):
    text = (build_readme.ROOT / name).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (build_readme.ROOT / target).exists(), target


def test_the_readmes_name_the_same_commands():
    commands = [
        set(
            re.findall(
                r"^    (python3 -m venv .*)$", Path(build_readme.ROOT, name).read_text(encoding="utf-8"), re.MULTILINE
            )
        )
        for name in PAGES
    ]
    assert len(commands[0]) == len(commands[1]) == 2
