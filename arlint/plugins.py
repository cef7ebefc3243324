"""Rules from other packages: those that name them in the entry-point group `arlint.rules`.

An entry point is a `Rule`, a module with a `RULE`, or a list of either.  This module is imported only where some
package does name any (see `registry`).
"""

from __future__ import annotations

import re
from types import ModuleType

from arlint.registry import PLUGINS, Entry, PluginError
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from importlib.metadata import EntryPoint


class PluginEntry(Entry):
    """A rule of a plug-in, as the registry lists it."""

    __slots__ = ("package",)

    def __init__(self, rule: Rule, page: str, package: str) -> None:
        for slot in Entry.__slots__:
            if slot not in ("_rule", "literals", "module"):
                setattr(self, slot, getattr(rule, slot))
        self.literals = bool(rule.literals)
        self.module = page
        self.package = package
        self._rule = rule

    @property
    def page(self) -> str:
        return self.module

    def spellings(self) -> list[str]:
        return self.load().spellings()

    def kept(self) -> list[str] | None:
        return self.load().kept()


def found(known: list[Entry]) -> Iterator[PluginEntry]:
    """The rules of all plug-ins.  Raises PluginError if one cannot be used."""
    from importlib.metadata import entry_points

    taken = {name: "arlint" for entry in known for name in (entry.code, entry.name)}
    for point in sorted(entry_points(group=PLUGINS), key=lambda point: (point.name, point.value)):
        package = point.dist.name if point.dist else point.value
        for rule, page in _rules(point, package):
            _hold(rule, package, taken)
            yield PluginEntry(rule, page, package)


def _rules(point: EntryPoint, package: str) -> Iterator[tuple[Rule, str]]:
    """(rule, module that has its page) of what an entry point names."""
    try:
        given = point.load()
        for each in given if isinstance(given, list | tuple) else [given]:
            if isinstance(each, ModuleType):
                yield each.RULE, each.__name__
            else:
                yield each, getattr(each, "module", None) or point.value.partition(":")[0]
    except Exception as error:
        raise PluginError(package, f"{point.value}: {type(error).__name__}: {error}") from error


def _hold(rule: Rule, package: str, taken: dict[str, str]) -> None:
    """Raises PluginError unless `rule` is one, with a code and a name of its own."""
    if not isinstance(rule, Rule):
        raise PluginError(package, f"{rule!r} is no arlint.rule.Rule")
    if not re.fullmatch(r"[A-Z]{2,4}\d{3}", rule.code) or not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name):
        raise PluginError(package, f"{rule.code} {rule.name}: a code is like HS101, a name like house-style")
    for name in (rule.code, rule.name):
        if name in taken:
            raise PluginError(package, f"{name} is a rule of {taken[name]} already")
        taken[name] = package
