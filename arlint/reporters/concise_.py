"""The concise format: a line for each finding, `path:line:column: CODE name: message`."""

from __future__ import annotations

from arlint.finding import INFO
from arlint.messages import place as place_in
from arlint.reporters.visible import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from arlint.reporters import Options
    from arlint.reports import FileReport, Located


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write every finding of every file; those of severity info after the others of their file."""
    for file in reports:
        later = []
        for found in file.findings:
            if found.finding.severity == INFO:
                later.append(found)
            else:
                out.write(line(file.path, found, options.lang))
        out.writelines(line(file.path, found, options.lang) for found in later)


def line(path: str, found: Located, lang: str) -> str:
    finding = found.finding
    place = f"{visible(path)}:{found.line}:{found.column}"  # and nothing else: editors read it
    within = f" ({visible(place_in(lang, found.place))})" if found.place else ""
    star = "[*] " if finding.fix and finding.fix.applicability == "safe" else ""
    return f"{place}: {finding.code} {finding.name}: {star}{visible(finding.message(lang))}{within}\n"
