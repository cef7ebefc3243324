"""A run on several processes.  Reports come in the order of the files, whoever is done first.

Each process has a runner of its own and is given a few files at a time; it writes what it fixes, and hands back reports
with everything in them.  When the run is broken off, every process finishes the file it is at.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from arlint.files import FileError
    from arlint.reports import FileReport
    from arlint.runner import Runner

#: A process is given files up to this many bytes or this many at once.
CHUNK_BYTES, CHUNK_FILES = 200_000, 24
#: So many chunks a process are under way: the files of a run need not be in memory all at once.
AHEAD = 4


class Outcome:
    """What a process has to say of a few files."""

    __slots__ = ("failures", "matched", "met", "reports", "used")

    def __init__(self) -> None:
        self.reports: list[FileReport] = []
        self.failures: list[tuple[int, str, str, dict[str, str]]] = []  # before which report; path, key, values
        self.matched: dict[str, set[str]] = {}
        self.used: set[str] = set()
        self.met: dict[tuple[str, str], None] = {}


def outcomes(paths: list[str], runner: Runner, jobs: int) -> Iterator[Outcome]:
    """The outcomes of `paths` in order, chunk by chunk, from `jobs` processes with runners like `runner`."""
    # A forked process has what this one has compiled already; elsewhere it starts anew.
    context = get_context("fork" if sys.platform == "linux" else None)
    executor = ProcessPoolExecutor(jobs, context, _start, (runner.for_process(),))
    under_way: deque[object] = deque()
    try:
        chunks = _chunks(paths)
        while True:
            while len(under_way) < AHEAD * jobs and (chunk := next(chunks, None)):
                under_way.append(executor.submit(_check, chunk))
            if not under_way:
                return
            yield under_way.popleft().result()  # type: ignore[attr-defined]
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def _chunks(paths: Iterable[str]) -> Iterator[list[str]]:
    chunk: list[str] = []
    size = 0
    for path in paths:
        chunk.append(path)
        try:
            size += os.stat(path).st_size
        except OSError:
            size += 0
        if size >= CHUNK_BYTES or len(chunk) >= CHUNK_FILES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


# -- in the other process ----------------------------------------------------------------------------------------

_runner: Runner | None = None


def _start(runner: Runner) -> None:
    global _runner
    _runner = runner
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent is told, and waits for us
    parent = os.getppid()
    threading.Thread(target=_leave_with, args=(parent,), daemon=True).start()


def _leave_with(parent: int) -> None:
    """End with the process that started this one, however it ended: what is written is written whole."""
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def _check(paths: list[str]) -> Outcome:
    assert _runner is not None
    outcome = Outcome()

    def complain(error: FileError) -> None:
        values = {name: str(value) for name, value in error.values.items()}
        outcome.failures.append((len(outcome.reports), error.path, error.key, values))

    _runner.complain = complain
    for report in _runner.run_files(paths):
        report.findings = list(report.findings)
        report.fixed = None
        if not _runner.keeps_texts:
            report.before = report.after = ""
        outcome.reports.append(report)
    outcome.matched, outcome.used, outcome.met = _runner.noted()
    return outcome
