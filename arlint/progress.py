"""A progress bar for runs that take longer than a second, on a terminal."""

from __future__ import annotations

import sys
import time

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from arlint.reports import FileReport

#: Seconds before a bar appears.
DELAY = 1.0


def shown(reports: Iterable[FileReport], total: int) -> Iterator[FileReport]:
    """`reports` as they come, with a bar on standard error once the run has taken a second.

    The bar is taken away before a report is handed on, so that what is printed of it stands on lines of its own.
    """
    began = time.monotonic()
    bar = None
    for number, report in enumerate(reports):
        if bar is None and time.monotonic() - began > DELAY:
            from tqdm import tqdm

            tqdm.monitor_interval = 0  # no thread that watches over the bar
            bar = tqdm(total=total, initial=number, unit="file", file=sys.stderr, leave=False, dynamic_ncols=True)
        if bar is not None:
            bar.clear()
        yield report
        if bar is not None:
            bar.update(1)
    if bar is not None:
        bar.close()
