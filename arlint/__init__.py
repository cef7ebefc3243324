"""arlint: a linter and fixer for Arabic articles.

    import arlint

    for finding in arlint.check("قبل 30 عامًا ، وصف رئيسها المظاهرات."):
        print(finding.code, finding.start, finding.end, finding.message("ar"))

    text = arlint.fix("قبل 30 عامًا ، وصف رئيسها المظاهرات.").text

    linter = arlint.Linter({"select": ["PU", "SC"]}, suffix=".md")  # for many texts: settings are compiled once
    for findings in linter.check_many(texts):
        ...

What is named in `__all__` is stable: within a major version it keeps its meaning.  Everything is imported when it is
first used: `import arlint` costs next to nothing.
"""

from __future__ import annotations

__version__ = "0.1.0"
__all__ = [
    "Edit", "Finding", "Fix", "FixError", "Fixed", "Linter", "Settings", "SettingsError", "UnknownRuleError", "check",
    "fix",
]  # fmt: skip

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from arlint.finding import Edit, Finding, Fix
    from arlint.fixer import Fixed, FixError
    from arlint.linter import Linter
    from arlint.registry import UnknownRuleError
    from arlint.settings import Settings, SettingsError

_MODULES = {
    "Edit": "finding",
    "Finding": "finding",
    "Fix": "finding",
    "FixError": "fixer",
    "Fixed": "fixer",
    "Linter": "linter",
    "Settings": "settings",
    "SettingsError": "settings",
    "UnknownRuleError": "registry",
}
_linters: dict[tuple[object, ...], Linter] = {}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module 'arlint' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module("arlint." + _MODULES[name]), name)


def check(
    text: str,
    *,
    suffix: str = ".txt",
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    settings: Mapping[str, object] | None = None,
) -> list[Finding]:
    """The findings in `text`, in its order; offsets are 0-based code points of `text`.

    suffix   : the format, as a file name would end: `.txt`, `.md`, `.html`.
    select   : rules to run (codes, names, families, `ALL`); by default those that are on.
    ignore   : rules not to run.
    settings : further settings, as in arlint.toml; see `Linter`.

    Raises `UnknownRuleError` for a selector that names no rule, `SettingsError` for settings that cannot be used.
    """
    return _linter(suffix, select, ignore, settings).check(text)


def fix(
    text: str,
    *,
    suffix: str = ".txt",
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    settings: Mapping[str, object] | None = None,
    unsafe_fixes: bool = False,
) -> Fixed:
    """`text` with its safe fixes applied (with `unsafe_fixes` all but the hints), to a fixed point.

    The result has `text`, the findings whose fixes were `applied`, and those that are `remaining`.  Arguments and
    errors as in `check`; raises `FixError` if a fix breaks its promise.
    """
    return _linter(suffix, select, ignore, settings).fix(text, unsafe_fixes=unsafe_fixes)


def _linter(
    suffix: str, select: Iterable[str] | None, ignore: Iterable[str], settings: Mapping[str, object] | None
) -> Linter:
    """The linter for these arguments; compiled once, since callers check many small texts."""
    key = suffix, None if select is None else tuple(select), tuple(ignore), repr(settings) if settings else ""
    if key not in _linters:
        from arlint.linter import Linter

        values = dict(settings or {})
        if key[1] is not None:
            values["select"] = list(key[1])
        if key[2]:
            values["ignore"] = [*values.get("ignore", ()), *key[2]]  # type: ignore[misc]
        _linters[key] = Linter(values, suffix=suffix)
    return _linters[key]
