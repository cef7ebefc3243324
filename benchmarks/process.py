"""Measures whole processes: CPU time, wall time and peak memory, as the operating system counts them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


class Usage(NamedTuple):
    """What one process and its children took."""

    cpu: float  # seconds, user and system
    wall: float  # seconds
    memory: int  # peak resident set in bytes; see `run`


class Command(NamedTuple):
    """A command line, the folder it is run in, and the exit codes that are no failure (by default any is none)."""

    arguments: list[str]
    folder: Path
    expected: tuple[int, ...] = ()


#: Bytecode is kept, as it is for a user: without it the first thing measured would be Python's compiler.
_ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def arlint(folder: Path, *arguments: str) -> Command:
    """The arlint that is installed beside this Python: 0 is clean, 1 is findings."""
    script = shutil.which("arlint", path=os.path.dirname(sys.executable))
    return Command([*([script] if script else [sys.executable, "-m", "arlint"]), *arguments], folder, (0, 1))


def run(command: Command) -> Usage:
    """Run `command`, its output thrown away.  Raises ChildProcessError if it fails: its time would say nothing.

    The peak of a process that was just forked counts this process's own memory in, so this one has to stay small: a
    peak near `own_memory()` says nothing.
    """
    began = time.perf_counter()
    process = subprocess.Popen(
        command.arguments,
        cwd=command.folder,
        env=_ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if command.expected and process.returncode not in command.expected:
        said = _captured(command).stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise ChildProcessError(f"{' '.join(command.arguments)} ended with {process.returncode}: {said}")
    return Usage(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024))


def own_memory() -> int:
    """Peak resident set of this process in bytes."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak * (1 if sys.platform == "darwin" else 1024)


def interleaved(commands: Mapping[str, Command], runs: int) -> dict[str, Usage]:
    """The medians of `runs` runs of every command.

    The commands take turns, so that a busy spell of the machine falls on all of them alike: their ratios hold where
    the single figures do not.  One run of each comes first and is not counted: it fills the caches.
    """
    usages: dict[str, list[Usage]] = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, command in commands.items():
            usage = run(command)
            if number:
                usages[name].append(usage)
    return {name: medians(taken) for name, taken in usages.items()}


def medians(usages: Sequence[Usage]) -> Usage:
    """Each figure's median (of memory the highest)."""
    return Usage(
        median(usage.cpu for usage in usages),
        median(usage.wall for usage in usages),
        max(usage.memory for usage in usages),
    )


def output(command: Command) -> str:
    """What `command` writes to its standard output."""
    return _captured(command).stdout.decode("utf-8", "replace")


def _captured(command: Command) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        command.arguments,
        cwd=command.folder,
        env=_ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
