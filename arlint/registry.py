"""Finds rules: by code, by name, by family, all of them."""

from __future__ import annotations

import os
import sys
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from arlint.rule import Rule
    from arlint.trigger import Prepared


#: The entry-point group in which other packages name their rules (see `plugins`).
PLUGINS = "arlint.rules"


class UnknownRuleError(ValueError):
    """A selector that names no rule."""

    def __init__(self, selector: str, nearest: str | None) -> None:
        super().__init__(selector, nearest)
        self.source = ""  # the file of settings that has it
        self.selector = selector
        self.nearest = nearest


class PluginError(Exception):
    """A plug-in that cannot be used."""

    def __init__(self, package: str, reason: str) -> None:
        super().__init__(package, reason)
        self.package = package
        self.reason = reason


class Entry:
    """What the index knows of a rule without importing it: enough to select it, to compile its trigger or literals."""

    __slots__ = (
        "_rule", "code", "default", "exact", "literals", "module", "name", "openings", "prepared", "probe", "scope",
        "severity", "trigger", "view",
    )  # fmt: skip

    def __init__(
        self,
        code: str,
        name: str,
        severity: str,
        default: bool,
        scope: str,
        view: str,
        literals: bool,
        trigger: str | None,
        prepared: Prepared | None,
        probe: str,
        module: str,
    ) -> None:
        self.code = code
        self.name = name
        self.severity = severity
        self.default = default
        self.scope = scope
        self.view = view
        self.literals = literals
        self.trigger = trigger
        self.prepared = prepared
        self.probe = probe
        self.module = module
        self.exact = literals and _literals()[code][0]
        self.openings = code in _openings()
        self._rule: Rule | None = None

    @property
    def page(self) -> str:
        """The module that has the rule's page."""
        return "arlint.rules." + self.module

    def load(self) -> Rule:
        """The rule itself; its module is imported now."""
        if self._rule is None:
            self._rule = import_module(self.page).RULE
        return self._rule

    def spellings(self) -> list[str]:
        """The literals of a lexicon rule, without their payloads."""
        return _literals()[self.code][1].replace("|", " ").split("\n")[:-1]

    def kept(self) -> list[str] | None:
        """What the rule makes its payloads of, literal by literal; None if it has them ready."""
        text = _literals()[self.code][2]
        return text.split("\n")[:-1] if text else None

    def beginnings(self) -> list[str]:
        """How lines begin on which the rule can fire."""
        return _openings()[self.code].replace("|", " ").split("\n")[:-1]


def _openings() -> dict[str, str]:
    from arlint.rules.index import OPENINGS

    return OPENINGS


def _literals() -> dict[str, tuple[bool, str, str]]:
    from arlint.rules.index import LITERALS

    return LITERALS


_entries: list[Entry] = []


def entries() -> list[Entry]:
    """All rules as the index lists them, by code."""
    if not _entries:
        from arlint.rules.index import RULES

        shipped = [Entry(*row) for row in RULES]
        if any(_mentions_plugins(folder) for folder in sys.path):
            from arlint import plugins

            shipped = sorted([*shipped, *plugins.found(shipped)], key=lambda entry: entry.code)
        _entries.extend(shipped)
    return _entries


def _mentions_plugins(folder: str) -> bool:
    """Whether a package installed in `folder` has an entry point in `PLUGINS`.

    `importlib.metadata` would tell, but importing it takes a quarter of the time of a small run.
    """
    try:
        names = os.listdir(folder or ".")
    except OSError:
        return False
    for name in names:
        if name.endswith((".dist-info", ".egg-info")):
            try:
                with open(f"{folder or '.'}/{name}/entry_points.txt", "rb") as file:
                    if b"[" + PLUGINS.encode() + b"]" in file.read():
                        return True
            except OSError:
                continue
    return False


def rules() -> list[Rule]:
    """All rules, imported, by code."""
    return [entry.load() for entry in entries()]


def select(
    chosen: Iterable[str] | None = None, extended: Iterable[str] = (), ignored: Iterable[str] = ()
) -> list[Entry]:
    """The rules that selectors choose: by default those that are on.

    A selector is a code (`PU101`), a name (`space-before-mark`), the beginning of codes (`PU`, `MT2`) or `ALL`.
    Raises UnknownRuleError for any other.
    """
    wanted = {entry.code for entry in entries() if entry.default} if chosen is None else codes(chosen)
    wanted = (wanted | codes(extended)) - codes(ignored)
    return [entry for entry in entries() if entry.code in wanted]


def codes(selectors: Iterable[str]) -> set[str]:
    """The codes that selectors stand for (see `select`)."""
    chosen: set[str] = set()
    for selector in selectors:
        found = matching(selector)
        if not found:
            known = [entry.name for entry in entries()] + [entry.code for entry in entries()]
            from difflib import get_close_matches

            nearest = get_close_matches(selector, known, 1, 0.5)
            raise UnknownRuleError(selector, nearest[0] if nearest else None)
        chosen.update(entry.code for entry in found)
    return chosen


def matching(selector: str) -> list[Entry]:
    """The rules one selector stands for; empty if it stands for none."""
    if selector.upper() == "ALL":
        return list(entries())
    upper, lower = selector.strip().upper(), selector.strip().lower()
    return [entry for entry in entries() if (upper and entry.code.startswith(upper)) or entry.name == lower]
