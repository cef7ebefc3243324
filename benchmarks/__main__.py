"""Measures arlint: `python -m benchmarks [--quick] [--no-peers] [--json FILE]`.

1. Start-up: `arlint check` on one article of 5 KB, as a whole process, against `python -c pass`.
2. Throughput: all rules that are on, over many files and over one large file, with the peak of memory.
3. Rules: which cost most, in one process, and whether they cost more for each MB when the text is large.
4. Peers: other linters over the same Arabic files.

CPU time is user and system time as the operating system counts it, start-up included.  Commands take turns and medians
are shown, because a machine that does other work as well changes single figures by half and more.  Nothing here fails
when a figure is bad: a goal is shown beside its figure, and whoever reads judges.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks import corpus, peers, rules
from benchmarks.process import Command, Usage, arlint, interleaved, output, own_memory

if TYPE_CHECKING:
    from collections.abc import Mapping

MB = 1_000_000
BARE = "python -c pass"

#: Goals: CPU milliseconds to start, that as a multiple of bare Python, MB per CPU second on clean text, MB of memory.
GOALS = {"start ms": 45.0, "start ratio": 2.5, "clean MB/s": 25.0, "memory MB": 200.0}


class Plan(NamedTuple):
    """How much is measured."""

    start_runs: int
    runs: int
    folder_bytes: int
    file_bytes: int
    peer_bytes: int
    rule_step: int  # of the clean documents, each so-manieth is taken for the table of rules
    large_bytes: int  # the one text of that table


FULL = Plan(
    start_runs=15, runs=3, folder_bytes=10 * MB, file_bytes=50 * MB, peer_bytes=MB, rule_step=1, large_bytes=8 * MB
)
QUICK = Plan(
    start_runs=3, runs=1, folder_bytes=MB // 2, file_bytes=MB, peer_bytes=MB // 5, rule_step=10, large_bytes=MB // 2
)


def main() -> int:
    """Run all of it and print the tables; 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="small texts and few runs: does it work, not how fast")
    parser.add_argument("--no-peers", action="store_true", help="arlint alone; nothing is installed")
    parser.add_argument("--json", metavar="FILE", help="write the figures to FILE as well")
    options = parser.parse_args()
    plan = QUICK if options.quick else FULL
    source, clean = corpus.clean_documents()
    dirty = corpus.dirty_documents(200)
    results: dict[str, Any] = {"machine": _machine(), "clean text": source, "quick": options.quick, "goals": GOALS}
    print(f"{results['machine']}\nClean text: {source}. Dirty text: the seed article, words replaced.\n", flush=True)
    with TemporaryDirectory(prefix="arlint-bench-") as name:
        folder = Path(name)
        available = [] if options.no_peers else list(peers.peers())
        results["start"] = _start(folder, clean, available, plan)
        results["throughput"] = _throughput(folder, clean, dirty, plan)
        results["rules"] = _rules(clean[:: plan.rule_step], plan)
        if available:
            results["peers"] = _peers(folder, clean, dirty, available, plan)
    if options.json:
        Path(options.json).write_text(json.dumps(results, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return 0


def _machine() -> str:
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores{load}"


# -- 1. start-up -------------------------------------------------------------------------------------------------


def _start(folder: Path, clean: list[str], available: list[peers.Peer], plan: Plan) -> list[dict[str, Any]]:
    bad = folder / "seed.txt"
    bad.write_text(corpus.seed(), encoding="utf-8")
    good = folder / "clean.txt"
    good.write_text(min(clean, key=lambda text: abs(len(text) - len(corpus.seed()))), encoding="utf-8")
    commands = {
        BARE: Command([sys.executable, "-c", "pass"], folder),
        "arlint check, clean article": arlint(folder, "check", good.name),
        "arlint check, seed article": arlint(folder, "check", bad.name),
        **{peer.name: peer.command(bad) for peer in available if not peer.problem},
    }
    taken = interleaved(commands, plan.start_runs)
    bare = taken[BARE]
    rows = []
    print(f"Start-up: one file of {bad.stat().st_size / 1000:.1f} KB, medians of {plan.start_runs} runs in turn")
    print(f"  {'':<28} {'CPU ms':>8} {'wall ms':>8} {'x Python, CPU':>14} {'wall':>6}")
    for name, usage in taken.items():
        ratio, wall = usage.cpu / bare.cpu, usage.wall / bare.wall
        rows.append({"command": name, "cpu": usage.cpu, "wall": usage.wall, "cpu ratio": ratio, "wall ratio": wall})
        print(f"  {name:<28} {usage.cpu * 1e3:>8.1f} {usage.wall * 1e3:>8.1f} {ratio:>14.2f} {wall:>6.2f}")
    _print_unavailable(available)
    print(
        f"  goal for a clean article: {GOALS['start ms']:.0f} ms of CPU, {GOALS['start ratio']} x Python\n", flush=True
    )
    return rows


# -- 2. throughput -----------------------------------------------------------------------------------------------


def _throughput(folder: Path, clean: list[str], dirty: list[str], plan: Plan) -> list[dict[str, Any]]:
    sizes: dict[str, int] = {}
    commands: dict[str, Command] = {}
    for kind, documents in (("clean", clean), ("dirty", dirty)):
        files, single = folder / f"{kind}-files", folder / f"{kind}-{plan.file_bytes // MB}MB.txt"
        for name, path, size in (
            (f"{kind}, many files", files, corpus.write_files(documents, files, plan.folder_bytes)),
            (f"{kind}, one file", single, corpus.write_file(documents, single, plan.file_bytes)),
        ):
            sizes[name] = size
            commands[name] = arlint(folder, "check", "--no-cache", str(path))
    found = {name: _findings(command) for name, command in commands.items()}
    taken = interleaved(commands, plan.runs)
    rows = []
    print(f"Throughput: arlint check, whole process, medians of {plan.runs} runs in turn")
    print(f"  {'':<18} {'MB':>6} {'CPU s':>8} {'MB/s CPU':>9} {'MB/s wall':>10} {'peak MB':>8} {'findings/KB':>12}")
    for name, usage in taken.items():
        size = sizes[name]
        rate, wall = size / MB / usage.cpu, size / MB / usage.wall
        dense = found[name] * 1000 / size
        rows.append({"text": name, "bytes": size, **usage._asdict(), "MB/s": rate, "findings": found[name]})
        print(
            f"  {name:<18} {size / MB:>6.1f} {usage.cpu:>8.2f} {rate:>9.2f} {wall:>10.2f} {usage.memory / MB:>8.0f} "
            f"{dense:>12.2f}"
        )
    print(f"  goal for clean text: {GOALS['clean MB/s']:.0f} MB/s; for 50 MB: {GOALS['memory MB']:.0f} MB of memory")
    print(f"  (a peak below this process's own, {own_memory() / MB:.0f} MB, cannot be seen)\n", flush=True)
    return rows


def _findings(command: Command) -> int:
    """How many findings `command` counts in the table that --statistics prints."""
    arguments = [*command.arguments, "--statistics", "--output-format", "json"]
    table = json.loads(output(Command(arguments, command.folder)) or "[]")
    return sum(row["count"] for row in table)


# -- 3. rules ----------------------------------------------------------------------------------------------------


def _rules(clean: list[str], plan: Plan) -> list[dict[str, Any]]:
    size = sum(len(text.encode()) for text in clean) / MB
    found = rules.costs(clean, plan.runs)
    large = "\n\n".join(clean * max(1, round(plan.large_bytes / MB / size)))
    large_size = len(large.encode()) / MB
    in_one = {cost.name: cost.seconds / large_size for cost in rules.costs([large], 1)}
    whole = sum(cost.seconds for cost in found)
    shared = [cost for cost in found if cost.name == rules.REST or cost.name in rules.SHARED]
    own = [cost for cost in found if cost not in shared]
    growing = [cost for cost in own[10:] if in_one.get(cost.name, 0) > 2 * cost.seconds / size + 0.002]
    rate = f"{whole * 1e3 / size:.1f} ms a MB: {size / whole:.1f} MB/s"
    print(f"Rules: {size:.1f} MB of clean text in one process, {rate}")
    print(f"  the ten costliest, and those that cost more in one text of {large_size:.1f} MB")
    print(f"  {'':<10} {'ms a MB':>8} {'share':>6} {'calls':>7} {'in one text':>12}")
    for cost in (*shared, *own[:10], *growing):
        each, one = cost.seconds * 1e3 / size, in_one.get(cost.name, 0) * 1e3
        grows = " grows with the text" if one > 2 * each + 2 else ""
        print(f"  {cost.name:<10} {each:>8.2f} {cost.seconds / whole:>6.1%} {cost.calls:>7} {one:>12.2f}{grows}")
    print(flush=True)
    return [
        {**cost._asdict(), "seconds/MB": cost.seconds / size, "in one text": in_one.get(cost.name)} for cost in found
    ]


# -- 4. peers ----------------------------------------------------------------------------------------------------


def _peers(
    folder: Path, clean: list[str], dirty: list[str], available: list[peers.Peer], plan: Plan
) -> list[dict[str, Any]]:
    rows = []
    print(f"Peers: {plan.peer_bytes / MB:.1f} MB in files, start-up included, medians of {plan.runs} runs in turn")
    print("  (they do other work: English spelling, Chinese spacing, two general rules; none has rules for Arabic)")
    for kind, documents in (("clean", clean), ("dirty", dirty)):
        path = folder / f"{kind}-peers"
        size = corpus.write_files(documents, path, plan.peer_bytes)
        commands = {
            "arlint": arlint(folder, "check", "--no-cache", str(path)),
            **{peer.name: peer.command(path) for peer in available if not peer.problem},
        }
        taken = interleaved(commands, plan.runs)
        print(f"  {kind:<12} {'CPU s':>8} {'wall s':>8} {'MB/s CPU':>9} {'x arlint, CPU':>14} {'peak MB':>8}")
        rows += [_peer_row(kind, name, size, usage, taken) for name, usage in taken.items()]
    _print_unavailable(available)
    print(flush=True)
    return rows


def _peer_row(kind: str, name: str, size: int, usage: Usage, taken: Mapping[str, Usage]) -> dict[str, Any]:
    ratio = usage.cpu / taken["arlint"].cpu
    rate = size / MB / usage.cpu
    print(
        f"  {name:<12} {usage.cpu:>8.2f} {usage.wall:>8.2f} {rate:>9.2f} {ratio:>14.2f} {usage.memory / MB:>8.0f}",
        flush=True,
    )
    return {"text": kind, "tool": name, "bytes": size, **usage._asdict(), "MB/s": rate, "x arlint": ratio}


def _print_unavailable(available: list[peers.Peer]) -> None:
    for peer in available:
        if peer.problem:
            print(f"  {peer.name:<12} not available: {peer.problem}")


if __name__ == "__main__":
    sys.exit(main())
