"""The index: what it says of the rules is what the rules say, and lexicons are read only where they are needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from arlint import registry
from arlint.document import Document
from arlint.engine import Ruleset, check
from arlint.registry import Entry

SEED = next((Path(__file__).parents[1] / "seeds").glob("*.txt")).read_text(encoding="utf-8")
LEXICON_RULES = [entry for entry in registry.entries() if entry.literals]


@pytest.mark.parametrize("entry", LEXICON_RULES, ids=lambda entry: entry.code)
def test_the_index_has_the_literals_of_the_rules(entry):
    assert entry.spellings() == entry.load().spellings()
    assert entry.exact == entry.load().exact


def test_entries_find_what_rules_find():
    by_entry = list(check(Document(SEED), Ruleset(registry.entries())))
    by_rule = list(check(Document(SEED), Ruleset(registry.rules())))
    assert by_entry
    assert by_entry == by_rule


def test_literals_that_are_not_the_rules_are_an_error():
    entry = LEXICON_RULES[0]
    stale = Entry(
        entry.code,
        entry.name,
        entry.severity,
        True,
        entry.scope,
        entry.view,
        True,
        entry.trigger,
        None,
        "",
        entry.module,
    )
    word = entry.spellings()[0].strip()
    stale_spellings = [word, *entry.spellings()[1:], "كلمة"]
    ruleset = Ruleset([_Stale(stale, stale_spellings)])
    with pytest.raises(ValueError, match="make index"):
        list(check(Document(f"{word} {word}"), ruleset))


class _Stale:
    """An entry whose index was written before its lexicon changed."""

    def __init__(self, entry, spellings):
        self._entry = entry
        self._spellings = spellings

    def __getattr__(self, name):
        return getattr(self._entry, name)

    def spellings(self):
        return self._spellings


def test_a_run_reads_no_lexicon_and_imports_no_rule_it_does_not_need():
    program = (
        "import sys; from arlint import registry; from arlint.document import Document;"
        "from arlint.engine import Ruleset, check;"
        "print(list(check(Document('كلمة'), Ruleset(registry.select()))));"
        "print([name for name in sys.modules if name.count('.') > 2 and name.startswith('arlint.rules.')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "[]"]
