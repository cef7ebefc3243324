"""Writes arlint/rules/index.py: what can be known of the rules without importing them or reading their lexicons.

    python -m tools.build_index            write it
    python -m tools.build_index --check    exit 1 if it is not what would be written

The index makes the start quick: of a hundred rules a run imports only those whose trigger matches, and of the
lexicons it reads only those of which it has found a literal.
"""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import arlint.rules
from arlint import page

if TYPE_CHECKING:
    from arlint.rule import Rule

INDEX = Path(arlint.rules.__file__).with_name("index.py")

HEAD = '''"""All rules, by code.  Written by `make index`; do not edit.

(code, name, severity, on by default, scope, view, has literals, trigger, the trigger prepared, probe, module)
"""

RULES: tuple[tuple[str, str, str, bool, str, str, bool, str | None, tuple[str, str, bool] | None, str, str], ...] = (
'''

LITERALS = """)

# The literals of lexicon rules in the order in which the rules give them, one a line; | is a space, for spaces at the
# ends of lines are too easily lost.  (whether they are exact, literals, what their payloads are made of)
LITERALS: dict[str, tuple[bool, str, str]] = {
"""

OPENINGS = """}

# How lines begin on which a rule can fire, one a line; | is a space.
OPENINGS: dict[str, str] = {
"""


def rules() -> list[tuple[Rule, str]]:
    """(rule, module below arlint.rules) of every rule module, by code."""
    found = []
    for family in pkgutil.iter_modules(arlint.rules.__path__):
        if family.ispkg:
            package = import_module(f"arlint.rules.{family.name}")
            for name in (module.name for module in pkgutil.iter_modules(package.__path__)):
                path = f"{family.name}.{name}"
                found.append((import_module(f"arlint.rules.{path}").RULE, path))
    return sorted(found, key=lambda item: item[0].code)


def index() -> str:
    """The text of the index."""
    lines = [HEAD]
    found = rules()
    for rule, module in found:
        row = (rule.code, rule.name, rule.severity, rule.default, rule.scope, rule.view, bool(rule.literals),
               rule.trigger, rule.prepared, rule.probe, module)  # fmt: skip
        lines.append("    (\n")
        lines += [f"        {shown(value)},\n" for value in row]
        lines.append("    ),\n")
    lines.append(LITERALS)
    for rule, _ in found:
        if rule.literals:
            if any(not word.strip() for word in rule.spellings()):
                raise ValueError(f"{rule.code}: a literal is empty; it would be found everywhere")
            if stranger := page.missing("".join(rule.spellings())):
                raise ValueError(f"{rule.code}: no literal with {stranger!r} can be found: it is not on the page")
            words = "".join(f"{literal(word)[1:-1]}\n" for word in rule.spellings()).replace(" ", "|")
            kept = "".join(f"{text}\n" for text in rule.kept() or ())
            lines.append(f'    {literal(rule.code)}: (\n        {rule.exact},\n        """\\\n{words}""",\n')
            lines.append(f'        """\\\n{kept}""",\n    ),\n' if kept else '        "",\n    ),\n')
    lines.append(OPENINGS)
    for rule, _ in found:
        if rule.openings:
            words = "".join(f"{literal(word)[1:-1]}\n" for word in rule.beginnings()).replace(" ", "|")
            lines.append(f'    {literal(rule.code)}: """\\\n{words}""",\n')
    return "".join([*lines, "}\n"])


def shown(value: object) -> str:
    """`value` as a Python literal."""
    if isinstance(value, tuple):
        return f"({', '.join(map(shown, value))})"
    return literal(value) if isinstance(value, str) else str(value)


def literal(text: str) -> str:
    """`text` as a Python literal in double quotes, invisible characters escaped."""
    seen = (char if char.isprintable() else ascii(char)[1:-1] for char in text.replace("\\", "\\\\"))
    return '"' + "".join(seen).replace('"', '\\"') + '"'


def main() -> int:
    text = index()
    if "--check" in sys.argv[1:]:
        if INDEX.exists() and INDEX.read_text(encoding="utf-8") == text:
            return 0
        print(f"{INDEX.name} is not current: run `make index`", file=sys.stderr)
        return 1
    INDEX.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
