"""What arlint itself says, in Arabic and English.  The messages of rules stand on the rules."""

from __future__ import annotations

import os
from importlib import import_module


def language(choice: str | None = None) -> str:
    """`ar` or `en`: the choice, or what ARLINT_LANG or the locale says; English where they say neither."""
    if choice:
        return choice
    for variable in ("ARLINT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable, "")
        if value:
            return "ar" if value.lower().startswith("ar") else "en"
    return "en"


def text(lang: str, key: str, **values: object) -> str:
    """The message called `key`, filled."""
    messages: dict[str, str] = import_module("arlint.messages." + lang).MESSAGES
    return messages[key].format_map(values)


def count(lang: str, noun: str, number: int) -> str:
    """`number` and the noun called `noun`, as the language counts: `3 findings`, `3 ملاحظات`."""
    counted: str = import_module("arlint.messages." + lang).counted(noun, number)
    return counted


def place(lang: str, words: str) -> str:
    """Where in a container something is, as formats say it (`row 3, column text`), in the reader's language."""
    if lang == "en" or not words:
        return words
    names: dict[str, str] = import_module("arlint.messages." + lang).PLACES
    steps = [step.partition(" ") for step in words.split(", ")]
    return "، ".join(
        f"{names[kind]} {rest}" if kind in names and rest else kind + gap + rest for kind, gap, rest in steps
    )
