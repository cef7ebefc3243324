"""The JSON format: one list of findings.

Each is {path, code, name, severity, line, column, end_line, end_column, start, end, message, help, fix}; `start` and
`end` are 0-based code points of the file's text (in a package of the text of one of its parts); `place` says in words
which of a container's texts it is; `fix` is null or {applicability, edits: [{start, end, text}]}.
"""

from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from arlint.reporters import Options
    from arlint.reports import FileReport, Located


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write the list, one finding a line."""
    separator = "["
    for file in reports:
        for found in file.findings:
            out.write(f"{separator}\n {json.dumps(row(file.path, found, options.lang), ensure_ascii=False)}")
            separator = ","
    out.write("[]\n" if separator == "[" else "\n]\n")


def row(path: str, found: Located, lang: str) -> dict[str, object]:
    finding = found.finding
    help_text = finding.rule.help
    return {
        "path": path,
        **({"place": found.place} if found.place else {}),
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "line": found.line,
        "column": found.column,
        "end_line": found.end_line,
        "end_column": found.end_column,
        "start": finding.start,
        "end": finding.end,
        "message": finding.message(lang),
        "help": help_text[lang] if help_text else None,
        "fix": finding.fix
        and {
            "applicability": finding.fix.applicability,
            "edits": [{"start": edit.start, "end": edit.end, "text": edit.text} for edit in finding.fix.edits],
        },
    }
