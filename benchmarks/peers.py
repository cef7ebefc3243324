"""Other linters of prose, run over the same Arabic files.

They do other work: typos and codespell look for English misspellings, autocorrect for spaces between Chinese and Latin,
textlint here runs two rules that need no language.  None has rules for Arabic, and their findings are few or none.
The ratios tell what order of speed a user of such tools is used to, no more.

Peers are installed on demand into `benchmarks/.peers`, in fixed versions.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.process import Command, output

if TYPE_CHECKING:
    from collections.abc import Iterator

HOME = Path(__file__).resolve().parent / ".peers"
PYTHON = HOME / "python"
NODE = HOME / "node"
_SCRIPTS = PYTHON / ("Scripts" if os.name == "nt" else "bin")
_BIN = NODE / "node_modules" / ".bin"

PYTHON_PACKAGES = ("typos==1.52.0", "codespell==2.4.3")
NODE_PACKAGES = (
    "autocorrect-node@2.14.0",
    "textlint@15.8.0",
    "textlint-rule-no-todo@2.0.1",
    "textlint-rule-no-zero-width-spaces@1.0.1",
)


class Peer(NamedTuple):
    """A peer: its command line but for the path, and why it is not available, if it is not."""

    name: str
    arguments: list[str]
    home: Path | None  # the folder to run in, if it matters: textlint looks for its rules from there
    problem: str

    def command(self, path: Path) -> Command:
        return Command([*self.arguments, str(path)], self.home or path.parent)


def peers() -> Iterator[Peer]:
    """All peers, installed if they can be."""
    python = _installed(PYTHON, PYTHON_PACKAGES, _install_python)
    node = _installed(NODE, NODE_PACKAGES, _install_node)
    # One thread: what is compared is work, not cores.
    yield _peer("typos", [str(_SCRIPTS / "typos"), "-j1", "--isolated"], None, python, "recieve")
    yield _peer("codespell", [str(_SCRIPTS / "codespell")], None, python, "recieve")
    autocorrect = [str(_BIN / "autocorrect"), "--lint", "--quiet", "--threads", "1"]
    yield _peer("autocorrect", autocorrect, None, node, "学习Python语言")
    rules = ["--rule", "no-todo", "--rule", "no-zero-width-spaces"]
    yield _peer("textlint", [str(_BIN / "textlint"), "--no-textlintrc", *rules], NODE, node, "TODO: this")


def _peer(name: str, arguments: list[str], home: Path | None, problem: str, fault: str) -> Peer:
    """The peer, once it has shown that it finds `fault`: one that reads nothing would be quick."""
    peer = Peer(name, arguments, home, problem)
    if problem:
        return peer
    with TemporaryDirectory() as folder:
        path = Path(folder, "fault.txt")
        path.write_text(fault + "\n", encoding="utf-8")
        found = path.name in output(peer.command(path))
    return peer if found else peer._replace(problem=f"does not find the fault in {fault!r}")


def _installed(folder: Path, packages: tuple[str, ...], install: list[list[str]]) -> str:
    """Install `packages` into `folder` unless they are there; returns what went wrong, or nothing."""
    stamp = folder / "installed.txt"
    wanted = "\n".join(packages)
    if stamp.exists() and stamp.read_text() == wanted:
        return ""
    print(f"installing {', '.join(packages)} into {folder}", file=sys.stderr)
    folder.mkdir(parents=True, exist_ok=True)
    for command in install:
        try:
            done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            return f"cannot be installed: {error}"
        if done.returncode:
            lines = (done.stderr or done.stdout).strip().splitlines() or ["no reason given"]
            return f"cannot be installed: {lines[-1]}"
    stamp.write_text(wanted)
    return ""


_install_python = [
    [sys.executable, "-m", "venv", "."],
    [str(_SCRIPTS / "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PYTHON_PACKAGES],
]
_install_node = [["npm", "install", "--prefix", ".", "--no-audit", "--no-fund", "--silent", *NODE_PACKAGES]]
