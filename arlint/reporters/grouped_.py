"""The grouped format: the name of a file, then a line for each of its findings."""

from __future__ import annotations

from arlint.reporters.visible import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from arlint.reporters import Options
    from arlint.reports import FileReport, Located


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write the findings file by file; files without any are not named."""
    for file in reports:
        findings = list(file.findings)
        if findings:
            out.write(f"{visible(file.path)}:\n")
            width = max(len(_place(found)) for found in findings)
            out.writelines(_line(found, width, options.lang) for found in findings)
            out.write("\n")


def _place(found: Located) -> str:
    return f"{found.line}:{found.column}" + (f" ({visible(found.place)})" if found.place else "")


def _line(found: Located, width: int, lang: str) -> str:
    finding = found.finding
    star = "[*] " if finding.fix and finding.fix.applicability == "safe" else ""
    return f"  {_place(found):<{width}}  {finding.code} {finding.name}: {star}{visible(finding.message(lang))}\n"
