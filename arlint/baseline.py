"""A baseline: the findings that were there before, so that a run reports only new ones.

A finding is known by its fingerprint, not by its line, so that it stays known when lines move.  An entry that nothing
matches any more is stale: somebody mended it, and it must not hide the next one.
"""

from __future__ import annotations

import os

from arlint.fingerprint import fingerprint
from arlint.settings import SettingsError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from arlint.finding import Finding

    #: file: {code: fingerprints}
    Entries = dict[str, dict[str, list[str]]]

NAME = "arlint-baseline.json"
VERSION = 1


class Baseline:
    """The baseline in the file at `path`; `matched` gathers what of it a run met again."""

    def __init__(self, path: str, entries: Entries | None = None) -> None:
        self.path = path
        self.entries: Entries = entries or {}
        self.matched: dict[str, set[str]] = {}
        self._folder = os.path.dirname(os.path.abspath(path))

    def key(self, path: str) -> str:
        """A file's name in the baseline: from the baseline's folder, with slashes."""
        return os.path.relpath(path, self._folder).replace(os.sep, "/")

    def unknown(self, path: str, text: str, findings: Iterable[Finding]) -> Iterator[Finding]:
        """Those of `findings`, in a text of the file at `path`, that the baseline does not have."""
        key = self.key(path)
        known = {mark for marks in self.entries.get(key, {}).values() for mark in marks}
        matched = self.matched.setdefault(key, set())
        for finding in findings:
            mark = fingerprint(finding.code, text, finding.start, finding.end) if known else ""
            if mark in known:
                matched.add(mark)
            else:
                yield finding

    def stale(self, codes: Iterable[str]) -> Entries:
        """The entries for rules that ran that were not met again, in files that were checked or are gone."""
        ran = set(codes)
        result: Entries = {}
        for name, by_code in self.entries.items():
            if name not in self.matched and os.path.exists(os.path.join(self._folder, name)):
                continue
            met = self.matched.get(name, set())
            for code, marks in by_code.items():
                gone = [mark for mark in marks if mark not in met]
                if gone and (code in ran or name not in self.matched):
                    result.setdefault(name, {})[code] = gone
        return result

    def without(self, stale: Entries) -> Entries:
        """The entries that are left when those of `stale` are taken out."""
        return {
            name: kept
            for name, by_code in self.entries.items()
            if (kept := {
                code: left
                for code, marks in by_code.items()
                if (left := [mark for mark in marks if mark not in stale.get(name, {}).get(code, ())])
            })
        }  # fmt: skip

    def replaced(self, found: dict[str, list[tuple[str, str]]]) -> Entries:
        """The entries with those of the files in `found` replaced by their (code, fingerprint) pairs."""
        entries = {name: marks for name, marks in self.entries.items() if name not in found}
        for name, pairs in found.items():
            by_code: dict[str, list[str]] = {}
            for code, mark in sorted(set(pairs)):
                by_code.setdefault(code, []).append(mark)
            if by_code:
                entries[name] = by_code
        return entries


def count(entries: Entries) -> int:
    """How many entries there are."""
    return sum(len(marks) for by_code in entries.values() for marks in by_code.values())


def read(path: str) -> Baseline:
    """The baseline in the file at `path`.  Raises SettingsError."""
    import json

    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            data = json.load(file)
        if data["version"] != VERSION:
            raise SettingsError(f"{path}: a baseline of version {data['version']}; write a new one: --write-baseline")
        entries = {
            str(name): {str(code): [str(mark) for mark in marks] for code, marks in by_code.items()}
            for name, by_code in data["files"].items()
        }
    except OSError as error:
        raise SettingsError(f"{path}: cannot read the baseline: {error.strerror}; --write-baseline makes one") from None
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SettingsError(f"{path}: not a baseline: {error}; write a new one: --write-baseline") from None
    return Baseline(path, entries)


def write(path: str, entries: Entries) -> None:
    """Put `entries` in the file at `path`, one a line, sorted: made to be read in diffs."""
    import json

    from arlint.files import put

    ordered = {name: dict(sorted(by_code.items())) for name, by_code in sorted(entries.items())}
    data = {"version": VERSION, "files": ordered}
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    put(path, text.encode("utf-8", "surrogateescape"))
