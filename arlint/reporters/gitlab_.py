"""GitLab's code quality report: a list of {description, check_name, fingerprint, severity, location}."""

from __future__ import annotations

import json

from arlint.reporters.locations import fingerprint_of, message, posix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from arlint.reporters import Options
    from arlint.reports import FileReport

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write the list; fingerprints differ even where a file says the same twice."""
    seen: dict[str, int] = {}
    rows = []
    for file in reports:
        path = posix(file.path)
        for found in file.findings:
            finding = found.finding
            mark = f"{path}:{fingerprint_of(found)}"
            seen[mark] = number = seen.get(mark, 0) + 1
            rows.append({
                "description": message(found, options.lang),
                "check_name": f"{finding.code} {finding.name}",
                "fingerprint": f"{mark}:{number}",
                "severity": _SEVERITIES[finding.severity],
                "location": {
                    "path": path,
                    "positions": {
                        "begin": {"line": found.line, "column": found.column},
                        "end": {"line": found.end_line, "column": found.end_column},
                    },
                },
            })  # fmt: skip
    out.write(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
