"""Logging commands of Azure Pipelines."""

from __future__ import annotations

from arlint.reporters.locations import message, posix
from arlint.reporters.visible import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from arlint.reporters import Options
    from arlint.reports import FileReport, Located


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write a command a line."""
    for file in reports:
        out.writelines(_command(file.path, found, options.lang) for found in file.findings)


def _command(path: str, found: Located, lang: str) -> str:
    finding = found.finding
    values = {
        "type": "error" if finding.severity == "error" else "warning",  # Azure knows no third kind
        "sourcepath": posix(path),
        "linenumber": found.line,
        "columnnumber": found.column,
        "code": finding.code,
    }
    properties = "".join(f"{key}={_escaped(str(value)).replace(';', '%3B')};" for key, value in values.items())
    place = f"{found.place}: " if found.place else ""
    return f"##vso[task.logissue {properties}]{_escaped(visible(place + message(found, lang)))}\n"


def _escaped(text: str) -> str:
    return text.replace("%", "%AZP25").replace("\r", "%0D").replace("\n", "%0A").replace("]", "%5D")
