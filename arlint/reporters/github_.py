"""Workflow commands of GitHub Actions: each finding is shown at its line of a pull request."""

from __future__ import annotations

from arlint.reporters.locations import message, posix
from arlint.reporters.visible import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from arlint.reporters import Options
    from arlint.reports import FileReport, Located

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write a command a line."""
    for file in reports:
        out.writelines(_command(file.path, found, options.lang) for found in file.findings)


def _command(path: str, found: Located, lang: str) -> str:
    finding = found.finding
    values = {
        "file": posix(path),
        "line": found.line,
        "endLine": found.end_line,
        "col": found.column,
        "endColumn": found.end_column,
        "title": f"{finding.code} {finding.name}",
    }
    if found.end_line != found.line:  # GitHub takes columns only within one line
        del values["col"], values["endColumn"]
    properties = ",".join(f"{key}={_property(str(value))}" for key, value in values.items())
    place = f"{found.place}: " if found.place else ""
    return f"::{_COMMANDS[finding.severity]} {properties}::{_data(visible(place + message(found, lang)))}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
