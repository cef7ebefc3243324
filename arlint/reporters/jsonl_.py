"""The JSON Lines format: an object for each finding, a line each; see `json_`."""

from __future__ import annotations

import json

from arlint.reporters.json_ import row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from arlint.reporters import Options
    from arlint.reports import FileReport


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write every finding as it comes."""
    for file in reports:
        rows = (row(file.path, found, options.lang) for found in file.findings)
        out.writelines(json.dumps(each, ensure_ascii=False) + "\n" for each in rows)
