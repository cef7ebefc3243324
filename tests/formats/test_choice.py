"""Which format a file is read in."""

from __future__ import annotations

import sys

import pytest

from arlint import formats
from arlint.formats import NAMES, SUFFIXES, of


def test_every_suffix_of_a_format_leads_to_it_and_back():
    for name in NAMES:
        for suffix in of(name).SUFFIXES:
            assert of(suffix) is of(name)
            assert of(suffix.upper()) is of(name)
    assert {suffix for name in NAMES for suffix in of(name).SUFFIXES} >= SUFFIXES


@pytest.mark.parametrize("path", ["a", "a.py", "a.unknown", ".txt", "مقال.نص"])
def test_what_is_unknown_is_plain_text(path):
    assert formats.chosen(path)[0] is of("text")


def test_a_chosen_format_tells_rules_its_own_suffix():
    assert formats.chosen("a.tpl", "html") == (of("html"), ".html")
    assert formats.chosen("a.HTM") == (of("html"), ".htm")


def test_plain_text_imports_no_parser():
    """A run over .txt files pays for no other format."""
    import subprocess

    code = "import sys, arlint; arlint.check('نص'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"pyromark", "zipfile", "xml.parsers.expat", "csv", "html", "html.entities", "zlib", "pyarrow"} & set(
        loaded
    )
