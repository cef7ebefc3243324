"""All rules, by code.  Written by `make index`; do not edit.

(code, name, severity, on by default, scope, view, has literals, trigger, module)
"""

RULES: tuple[tuple[str, str, str, bool, str, str, bool, str | None, str], ...] = (
    (
        '"PU105"',
        '"doubled-mark"',
        '"warning"',
        True,
        '"block"',
        '"text"',
        False,
        '"،،"',
        '"punctuation.doubled_mark"',
    ),
)
