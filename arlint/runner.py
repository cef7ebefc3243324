"""Runs a check over files: reads them, has each checked or fixed, counts, and hands one report a file to a reporter."""

from __future__ import annotations

import os

from arlint import files, fixer, formats, registry
from arlint.checker import TOGETHER, Checker
from arlint.files import FileError
from arlint.reports import Counts
from arlint.settings import SettingsError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from arlint.baseline import Baseline
    from arlint.cache import Cache
    from arlint.checker import Opened
    from arlint.files import SourceFile
    from arlint.policy import Policy
    from arlint.reports import FileReport, Located
    from arlint.settings import Resolver, Settings

#: Fewer bytes are checked sooner than processes are started.
WORTH = 2_000_000
#: How often a file is read anew that another program writes while it is being fixed.
ATTEMPTS = 3


class Runner:
    """One run.  `complain(error)` is told of every file that could not be done.

    fix            : mend what can be mended, and write it unless `write` is false;
    baseline       : findings that are not to be reported;
    cache          : what was found in texts that have not changed since;
    counts_words   : whether reports say how many words their files have;
    keeps_texts    : whether reports keep the texts before and after.
    """

    def __init__(
        self,
        resolver: Resolver,
        complain: Callable[[FileError], None],
        fix: bool = False,
        write: bool = True,
        baseline: Baseline | None = None,
        cache: Cache | None = None,
        counts_words: bool = False,
        keeps_texts: bool = True,
    ) -> None:
        self.counts = Counts()
        self.complain = complain
        self.keeps_texts = keeps_texts
        self._resolver = resolver
        self._fix = fix
        self._write = write
        self._baseline = baseline
        self._checker = Checker(resolver, fix, baseline, cache, counts_words)
        self._used: set[str] = set()  # entries of `suppress` that suppressed something in other processes

    # -- many files ----------------------------------------------------------------------------------------------

    def discover(self, paths: Iterable[str], force_exclude: bool = False) -> Iterator[str]:
        """The files at `paths` (see `files.discover`)."""
        try:
            yield from files.discover(list(paths), formats.SUFFIXES, self._resolver, force_exclude)
        except FileError as error:
            self.failed(error)

    def run(self, paths: Iterable[str], jobs: int = 1) -> Iterator[FileReport]:
        """Check the files called `paths`, one report each; on `jobs` processes."""
        if jobs > 1:
            yield from self._run_parallel(list(paths), jobs)
            return
        for report in self.run_files(paths):
            yield self._tallied(report)

    def run_files(self, paths: Iterable[str]) -> Iterator[FileReport]:
        """The same, uncounted, in this process."""
        waiting: list[SourceFile] = []
        length = 0
        for path in paths:
            try:
                source = files.read(path, **self.reading(path))
            except FileError as error:
                self.failed(error)
                continue
            waiting.append(source)
            length += len(source.text)
            if length > TOGETHER or self._fix:
                yield from self._run_together(waiting)
                waiting, length = [], 0
        yield from self._run_together(waiting)

    def _run_together(self, sources: list[SourceFile]) -> Iterator[FileReport]:
        """Check `sources`; the short ones before any report is asked for, together."""
        ahead: dict[str, Opened] = {}
        if len(sources) > 1:
            try:
                ahead = {each.path: self._checker.open(each) for each in sources if 0 < len(each.text) <= TOGETHER}
                self._checker.check_ahead(ahead.values())
            except Exception:  # whose failure it is will be seen when they are checked one by one
                ahead.clear()
        for source in sources:
            yield from self._attempts(source, self._write, ahead.pop(source.path, None))

    def _run_parallel(self, paths: list[str], jobs: int) -> Iterator[FileReport]:
        from arlint import parallel

        for outcome in parallel.outcomes(paths, self, jobs):
            crashed = {path for _, path, _, _ in outcome.failures}
            failures = iter([*outcome.failures, None])
            failure = next(failures)
            for number, report in enumerate([*outcome.reports, None]):
                while failure is not None and failure[0] == number:
                    self.failed(FileError(failure[1], failure[2], **failure[3]))
                    failure = next(failures)
                if report is not None:
                    yield self._tallied(report)
                    self.counts.files -= report.path in crashed
            self._checker.met.update(outcome.met)
            self._used |= outcome.used
            if self._baseline:
                for name, marks in outcome.matched.items():
                    self._baseline.matched.setdefault(name, set()).update(marks)

    def for_process(self) -> Runner:
        """This runner for another process, which has its own counts and complaints."""
        other = Runner.__new__(Runner)
        other.__dict__.update(self.__dict__, counts=Counts(), complain=None)
        return other

    def is_warm(self, paths: Iterable[str]) -> bool:
        """Whether the cache knows all of these files: then no process is worth its start."""
        try:
            return all(self._checker.open(files.read(path, **self.reading(path))).known is not None for path in paths)
        except Exception:  # whose failure it is will be seen when they are checked
            return False

    # -- one file ------------------------------------------------------------------------------------------------

    def run_source(self, source: SourceFile, write: bool = True) -> Iterator[FileReport]:
        """Check one text, and fix it if this run fixes."""
        for report in self._attempts(source, write):
            yield self._tallied(report)

    def reading(self, path: str) -> dict[str, Any]:
        """How the file at `path` is to be read (see `files.read`)."""
        settings = self._resolver.of_file(path)
        form, _ = formats.chosen(path, settings.format)
        return {"encoding": settings.encoding, "is_text": not form.IS_PACKAGE}

    def _attempts(self, source: SourceFile, write: bool, opened: Opened | None = None) -> Iterator[FileReport]:
        """The report of one file, if it can be done.  What another program has written meanwhile is read anew."""
        for attempt in range(1, ATTEMPTS + 1):
            try:
                report = self._checker.report(opened or self._checker.open(source), write)
            except FileError as error:
                if error.key == "changed" and attempt < ATTEMPTS:
                    opened = None
                    try:
                        source = files.read(source.path, **self.reading(source.path))
                        continue
                    except FileError as gone:
                        error = gone
                self.failed(error)
            except formats.FormatError as error:
                self.failed(FileError(source.path, error.key, **error.values))
            except fixer.FixError as error:
                self.failed(FileError(source.path, "broken-fix", reason=error))
            except (registry.UnknownRuleError, SettingsError):
                raise
            except Exception as error:
                self.failed(FileError(source.path, "internal", reason=f"{type(error).__name__}: {error}"))
            else:
                report.findings = self._unbroken(report.path, report.findings)
                yield report
            return

    def _unbroken(self, path: str, findings: Iterable[Located]) -> Iterator[Located]:
        """The findings as they come; a rule's own failure must not keep the other files from being checked."""
        try:
            yield from findings
        except Exception as error:
            self.counts.files -= 1
            self.failed(FileError(path, "internal", reason=f"{type(error).__name__}: {error}"))

    def _tallied(self, report: FileReport) -> FileReport:
        self.counts.tally(report)
        report.findings = self._counted(report.findings)
        return report

    def _counted(self, findings: Iterable[Located]) -> Iterator[Located]:
        for found in findings:
            self.counts.add(found.finding)
            yield found

    def failed(self, error: FileError) -> None:
        self.counts.failures += 1
        self.complain(error)

    # -- settings ------------------------------------------------------------------------------------------------

    def policy(self, settings: Settings) -> Policy:
        """What `settings` make of findings.  Raises registry.UnknownRuleError."""
        return self._checker.policies.of(settings)

    def noted(self) -> tuple[dict[str, set[str]], set[str], dict[tuple[str, str], None]]:
        """What was matched of the baseline, and used and met of the entries of `suppress`."""
        used = self._used | self._checker.policies.used()
        return self._baseline.matched if self._baseline else {}, used, self._checker.met

    def idle(self) -> list[tuple[str, str]]:
        """(settings file, entry) for each entry of `suppress` that met its file and suppressed nothing in it."""
        _, used, met = self.noted()
        return [pair for pair in met if pair[1] not in used]


def jobs_for(paths: list[str]) -> int:
    """How many processes pay for these files: one for little text, else one a core."""
    if len(paths) < 2:
        return 1
    total = 0
    for path in paths:
        try:
            total += os.stat(path).st_size
        except OSError:
            continue
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, len(paths)) if total >= WORTH else 1
