"""Runs a check over files: reads, checks or fixes, writes back, and hands one report a file to a reporter."""

from __future__ import annotations

from arlint import files, fixer, formats, registry
from arlint.engine import Ruleset, check_ahead
from arlint.files import FileError
from arlint.finding import HINT, SAFE, SEVERITIES, UNSAFE
from arlint.lines import Lines
from arlint.policy import Policy
from arlint.repair import repair

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from arlint.baseline import Baseline
    from arlint.document import Document
    from arlint.files import SourceFile
    from arlint.finding import Finding
    from arlint.formats import Format, Part
    from arlint.settings import Resolver, Settings

    Read = list[tuple[Part, Document]]


#: Short files, and short parts of a file, are checked together, about so many code points (`engine.check_ahead`).
TOGETHER = 100_000


class Located:
    """A finding and where it is: `text` holds it at [finding.start, finding.end); line and column count in `text`.

    `text` is the file's; of a package it is that of one of its parts.  A container's file may hold the words encoded:
    `seen` is the finding in `seen_text`, as a reader sees it, and `place` says in words which of the texts that is.
    """

    __slots__ = ("column", "end_column", "end_line", "finding", "line", "place", "seen", "seen_text", "text")

    def __init__(
        self, finding: Finding, text: str, lines: Lines, place: str = "", seen: tuple[Finding, str] | None = None
    ) -> None:
        self.finding = finding
        self.text = text
        self.place = place
        self.seen, self.seen_text = seen or (finding, text)
        self.line, self.column = lines.place(finding.start)
        self.end_line, self.end_column = lines.place(finding.end)


class FileReport:
    """What came of one file: the findings that remain, lazily, and the fixes that were or would be made."""

    __slots__ = ("after", "applied", "before", "findings", "fixed", "fixes", "path")

    def __init__(
        self,
        path: str,
        findings: Iterable[Located],
        before: str = "",
        after: str = "",
        fixes: int = 0,
        fixed: SourceFile | None = None,
    ) -> None:
        self.path = path
        self.findings = findings
        self.before = before
        self.after = after
        self.fixes = fixes
        self.fixed = fixed
        self.applied: dict[str, int] = {}  # code: how many of its fixes were or would be made


class Counts:
    """What a run added up to."""

    def __init__(self) -> None:
        self.files = 0
        self.failures = 0
        self.fixes = 0
        self.fixed_files = 0
        self.severities = dict.fromkeys(SEVERITIES, 0)
        self.codes: dict[str, int] = {}
        self.fixable = {SAFE: 0, UNSAFE: 0, HINT: 0}

    def add(self, finding: Finding) -> None:
        self.severities[finding.severity] += 1
        self.codes[finding.code] = self.codes.get(finding.code, 0) + 1
        if finding.fix:
            self.fixable[finding.fix.applicability] += 1

    @property
    def findings(self) -> int:
        return sum(self.severities.values())

    def reaches(self, severity: str) -> bool:
        """Whether there is a finding of `severity` or graver."""
        return any(self.severities[at] for at in SEVERITIES[: SEVERITIES.index(severity) + 1])


class Runner:
    """One run.  `complain(key, path, values)` is told of every file that could not be done."""

    def __init__(
        self,
        resolver: Resolver,
        complain: Callable[[FileError], None],
        fix: bool = False,
        write: bool = True,
        baseline: Baseline | None = None,
    ) -> None:
        self.counts = Counts()
        self._resolver = resolver
        self._complain = complain
        self._fix = fix
        self._write = write
        self._baseline = baseline
        self._rulesets: dict[object, Ruleset] = {}
        self._policies: dict[int, tuple[Settings, Policy]] = {}
        self._met: dict[tuple[str, str], None] = {}  # entries of `suppress` whose files were checked
        self._ahead: dict[str, Read] = {}  # by path: what was checked together with other files

    def run(self, paths: Iterable[str]) -> Iterator[FileReport]:
        """Check the files at `paths` (see `files.discover`), one report each."""
        waiting: list[SourceFile] = []
        length = 0
        for source in self._sources(paths):
            waiting.append(source)
            length += len(source.text)
            if length > TOGETHER or self._fix:
                yield from self._run_together(waiting)
                waiting, length = [], 0
        yield from self._run_together(waiting)

    def _sources(self, paths: Iterable[str]) -> Iterator[SourceFile]:
        found = files.discover(list(paths), formats.SUFFIXES, self._resolver)
        while True:
            try:
                path = next(found)
            except StopIteration:
                return
            except FileError as error:
                self.failed(error)
                return
            try:
                yield files.read(path, **self.reading(path))
            except FileError as error:
                self.failed(error)

    def _run_together(self, sources: list[SourceFile]) -> Iterator[FileReport]:
        """Check `sources`; the short ones before any report is asked for, together."""
        if len(sources) > 1:
            try:
                self._check_ahead([source for source in sources if 0 < len(source.text) <= TOGETHER])
            except Exception:  # whose failure it is will be seen when they are checked one by one
                self._ahead.clear()
        for source in sources:
            yield from self.run_source(source)

    def _check_ahead(self, sources: list[SourceFile]) -> None:
        documents: dict[Policy, list[Document]] = {}
        for source in sources:
            settings, form, suffix = self._manner(source)
            policy = self.policy(settings)
            parts = formats.split(form, source, settings.fields)
            read = self._ahead[source.path] = [(part, _document(part, suffix, policy)) for part in parts]
            documents.setdefault(policy, []).extend(document for _, document in read)
        for policy, mine in documents.items():
            check_ahead(mine, policy.ruleset)

    def reading(self, path: str) -> dict[str, Any]:
        """How the file at `path` is to be read (see `files.read`)."""
        settings = self._resolver.of_file(path)
        form, _ = formats.chosen(path, settings.format)
        return {"encoding": settings.encoding, "is_text": not form.IS_PACKAGE}

    def run_source(self, source: SourceFile, write: bool = True) -> Iterator[FileReport]:
        """Check one text, and fix it if this run fixes."""
        try:
            report = self._report(source, write and self._write)
        except FileError as error:
            self.failed(error)
        except formats.FormatError as error:
            self.failed(FileError(source.path, error.key, **error.values))
        except fixer.FixError as error:
            self.failed(FileError(source.path, "broken-fix", reason=error))
        except Exception as error:
            self.failed(FileError(source.path, "internal", reason=f"{type(error).__name__}: {error}"))
        else:
            self.counts.files += 1
            yield report

    def failed(self, error: FileError) -> None:
        self.counts.failures += 1
        self._complain(error)

    def _report(self, source: SourceFile, write: bool) -> FileReport:
        settings, form, suffix = self._manner(source)
        policy = self.policy(settings)
        ruleset = policy.ruleset
        find = self._baseline.hiding(source.path, policy.find) if self._baseline else policy.find
        self._met.update(((settings.source, name), None) for name in policy.entries())
        ahead = self._ahead.pop(source.path, None)
        parts = [part for part, _ in ahead] if ahead else formats.split(form, source, settings.fields)
        before = formats.readable(source, parts)
        if not self._fix:
            read = ahead or _together(parts, suffix, policy)
            found = ((part, find(document, ruleset)) for part, document in read)
            return FileReport(source.path, self._located(source, source.text, found, settings), before)

        repaired = repair(form, source, parts, suffix, ruleset, settings.unsafe_fixes, find, settings.fields)
        fixed = repaired.source
        if fixed is not source and write:
            files.write(fixed)
        fixes = len(repaired.applied)
        self.counts.fixes += fixes
        self.counts.fixed_files += fixed is not source
        remaining = self._located(source, fixed.text, repaired.left, settings)
        after = formats.readable(fixed, repaired.parts)
        report = FileReport(source.path, remaining, before, after, fixes, fixed)
        for finding in repaired.applied:
            report.applied[finding.code] = report.applied.get(finding.code, 0) + 1
        return report

    def _manner(self, source: SourceFile) -> tuple[Settings, Format, str]:
        """How `source` is checked: by which settings, in which format, and the suffix that rules are told."""
        settings = self._resolver.of_file(source.path)
        return settings, *formats.chosen(source.path, settings.format)

    def _located(
        self, source: SourceFile, text: str, found: Iterable[tuple[Part, Iterable[Finding]]], settings: Settings
    ) -> Iterator[Located]:
        """The findings to show, with their places, one by one: a large file's findings never are in memory at once."""
        shown = SEVERITIES[: SEVERITIES.index(settings.min_severity) + 1]
        lines: Lines | None = None
        try:
            for part, findings in found:
                for finding in findings:
                    if finding.severity in shown:
                        self.counts.add(finding)
                        if part.member:
                            yield Located(finding, part.text, part.lines(), part.where(finding.start))
                        else:
                            lines = lines or Lines(text)
                            seen = (finding, part.text) if part.place else None
                            yield Located(part.in_file(finding), text, lines, part.place, seen)
        except Exception as error:  # a rule's own failure must not keep the other files from being checked
            self.counts.files -= 1
            self.failed(FileError(source.path, "internal", reason=f"{type(error).__name__}: {error}"))

    def policy(self, settings: Settings) -> Policy:
        """What `settings` make of findings."""
        known = self._policies.get(id(settings))
        if known is None:
            known = self._policies[id(settings)] = settings, Policy(settings, self.ruleset(settings))
        return known[1]

    def idle(self) -> list[tuple[str, str]]:
        """(settings file, entry) for each entry of `suppress` that met its file and suppressed nothing in it."""
        used = {name for _, policy in self._policies.values() for name in policy.used}
        return [pair for pair in self._met if pair[1] not in used]

    def ruleset(self, settings: Settings) -> Ruleset:
        """The compiled rules that `settings` select; shared by all files with the same selection."""
        key = settings.selection()
        if key not in self._rulesets:
            select, extended, ignored, _ = key
            self._rulesets[key] = Ruleset(registry.select(select, extended, ignored))
        return self._rulesets[key]


def _document(part: Part, suffix: str, policy: Policy) -> Document:
    document = part.document(suffix)
    document.options = policy.options
    return document


def _together(parts: Iterable[Part], suffix: str, policy: Policy) -> Iterator[tuple[Part, Document]]:
    """`parts` and their documents; short ones are checked ahead, as many together as there are."""
    waiting: Read = []
    length = 0
    for part in parts:
        if waiting and length + len(part.text) > TOGETHER:
            if len(waiting) > 1:
                check_ahead([document for _, document in waiting], policy.ruleset)
            yield from waiting
            waiting, length = [], 0
        waiting.append((part, _document(part, suffix, policy)))
        length += len(part.text)
    if len(waiting) > 1:
        check_ahead([document for _, document in waiting], policy.ruleset)
    yield from waiting
