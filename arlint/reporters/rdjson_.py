"""reviewdog's diagnostics as one JSON object.  Its columns count bytes of UTF-8, from 1."""

from __future__ import annotations

import json

from arlint.fixer import apply
from arlint.reporters.locations import URL, posix, replacements, rule_url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from arlint.reporters import Options
    from arlint.reports import FileReport, Located

SOURCE = {"name": "arlint", "url": URL}
_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write the diagnostics of all files."""
    rows = [diagnostic(file.path, found, options.lang) for file in reports for found in file.findings]
    result = {"source": SOURCE, "diagnostics": rows}
    out.write(json.dumps(result, ensure_ascii=False, indent=1) + "\n")


def diagnostic(path: str, found: Located, lang: str) -> dict[str, object]:
    """One finding; its fix, if there is one to apply, is a suggestion in one piece."""
    finding = found.finding
    place = f"{found.place}: " if found.place else ""
    row: dict[str, object] = {
        "message": place + finding.message(lang),
        "location": {"path": posix(path), "range": _range(found.text, finding.start, finding.end)},
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.code, "url": rule_url(finding.code)},
    }
    edits = replacements(found)
    if edits:
        start, end = min(edit.start for edit in edits), max(edit.end for edit in edits)
        moved = [type(edit)(edit.start - start, edit.end - start, edit.text) for edit in edits]
        row["suggestions"] = [
            {"range": _range(found.text, start, end), "text": apply(found.text[start:end], moved)}
        ]  # fmt: skip
    return row


def _range(text: str, start: int, end: int) -> dict[str, dict[str, int]]:
    return {"start": _position(text, start), "end": _position(text, end)}


def _position(text: str, offset: int) -> dict[str, int]:
    line = text.count("\n", 0, offset) + 1
    before = text[text.rfind("\n", 0, offset) + 1 : offset].removeprefix("\ufeff")
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
