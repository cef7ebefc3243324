"""reviewdog's diagnostics, one JSON object a line; see `rdjson_`."""

from __future__ import annotations

import json

from arlint.reporters.rdjson_ import SOURCE, diagnostic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from arlint.reporters import Options
    from arlint.reports import FileReport


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write every diagnostic as it comes."""
    for file in reports:
        for found in file.findings:
            row = {**diagnostic(file.path, found, options.lang), "source": SOURCE}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
