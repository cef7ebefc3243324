"""Reporters: what a run's findings look like.

A reporter is a module with `report(reports, out, options)`: it takes the file reports one by one, so that a long run
shows its first findings at once, and writes text to `out`.
"""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TextIO

    from arlint.reports import FileReport

    Report = Callable[[Iterable[FileReport], TextIO, "Options"], None]


class Options:
    """What all reporters are told: the language of messages, and whether to use colours."""

    __slots__ = ("color", "lang")

    def __init__(self, lang: str = "en", color: bool = False) -> None:
        self.lang = lang
        self.color = color


def reporter(name: str) -> Report:
    """The report function of the output format called `name`."""
    found: Report = import_module(f"arlint.reporters.{name}_").report
    return found
