"""What a run hands to reporters: findings with their places, file by file, and what they add up to."""

from __future__ import annotations

from arlint.finding import HINT, SAFE, SEVERITIES, UNSAFE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from arlint.files import SourceFile
    from arlint.finding import Finding
    from arlint.lines import Lines


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

    __slots__ = ("after", "applied", "before", "changed", "findings", "fixed", "path", "words")

    def __init__(self, path: str, findings: Iterable[Located], before: str = "") -> None:
        self.path = path
        self.findings = findings
        self.before = before  # the text, for people
        self.after = before
        self.fixed: SourceFile | None = None
        self.changed = False
        self.applied: dict[str, int] = {}  # code: how many of its fixes were or would be made
        self.words = 0  # counted only for statistics


class Counts:
    """What a run added up to."""

    def __init__(self) -> None:
        self.files = 0
        self.failures = 0
        self.fixes = 0
        self.fixed_files = 0
        self.words = 0
        self.severities = dict.fromkeys(SEVERITIES, 0)
        self.codes: dict[str, int] = {}
        self.fixable = {SAFE: 0, UNSAFE: 0, HINT: 0}

    def add(self, finding: Finding) -> None:
        self.severities[finding.severity] += 1
        self.codes[finding.code] = self.codes.get(finding.code, 0) + 1
        if finding.fix:
            self.fixable[finding.fix.applicability] += 1

    def tally(self, report: FileReport) -> None:
        """Add a file; its findings are added one by one as they come."""
        self.files += 1
        self.fixes += sum(report.applied.values())
        self.fixed_files += report.changed
        self.words += report.words

    @property
    def findings(self) -> int:
        return sum(self.severities.values())

    def reaches(self, severity: str) -> bool:
        """Whether there is a finding of `severity` or graver."""
        return any(self.severities[at] for at in SEVERITIES[: SEVERITIES.index(severity) + 1])
