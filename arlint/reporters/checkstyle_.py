"""Checkstyle's XML."""

from __future__ import annotations

from arlint.reporters.locations import attributes, message, posix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from arlint.reporters import Options
    from arlint.reports import FileReport


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write a `file` element for each file that has findings."""
    out.write('<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n')
    for file in reports:
        findings = list(file.findings)
        if not findings:
            continue
        out.write(f" <file{attributes(name=posix(file.path))}>\n")
        for found in findings:
            finding = found.finding
            values = attributes(
                line=found.line,
                column=found.column,
                severity=finding.severity,
                message=message(found, options.lang),
                source=f"arlint.{finding.code}.{finding.name}",
            )
            out.write(f"  <error{values}/>\n")
        out.write(" </file>\n")
    out.write("</checkstyle>\n")
