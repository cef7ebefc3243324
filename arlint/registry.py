"""Finds rules: by code, by name, by family, all of them."""

from __future__ import annotations

import pkgutil
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

    from arlint.rule import Rule


class UnknownRule(ValueError):
    """A selector that names no rule."""

    def __init__(self, selector: str, nearest: str | None) -> None:
        super().__init__(selector)
        self.selector = selector
        self.nearest = nearest


def modules() -> Iterator[ModuleType]:
    """Every rule module, one rule each, in the order of the folders and names."""
    import arlint.rules

    for family in pkgutil.iter_modules(arlint.rules.__path__, "arlint.rules."):
        if family.ispkg:
            package = import_module(family.name)
            for found in pkgutil.iter_modules(package.__path__, family.name + "."):
                module = import_module(found.name)
                if hasattr(module, "RULE"):
                    yield module


def rules() -> list[Rule]:
    """All rules, by code."""
    return sorted((module.RULE for module in modules()), key=lambda rule: rule.code)
