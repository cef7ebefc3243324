"""`--interactive`: asks of every fix whether to make it, in the manner of `git add -p`.

What was accepted in a file is written when its last fix was decided on, or when the user quits.
"""

from __future__ import annotations

import sys

from arlint import annotation, files, messages
from arlint.files import FileError
from arlint.finding import Edit
from arlint.fixer import apply, plan
from arlint.reporters.locations import fingerprint_of
from arlint.reporters.text_ import entry
from arlint.reporters.visible import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from arlint.reporters import Options
    from arlint.reports import FileReport, Located
    from arlint.runner import Runner
    from arlint.settings import Resolver

KEYS = "yneiadq?"


class Quit(Exception):  # noqa: N818 - nothing went wrong
    """The user has had enough."""


class Session:
    """One run: `accepted` fixes made, `ignored` findings accepted as they stand."""

    def __init__(self, runner: Runner, resolver: Resolver, options: Options) -> None:
        self.accepted = 0
        self.ignored = 0
        self._runner = runner
        self._resolver = resolver
        self._options = options
        self._rules: set[str] = set()  # whose fixes are all accepted

    def run(self, reports: Iterable[FileReport]) -> None:
        """Ask about every fix in every file."""
        try:
            for report in reports:
                self._file(report)
        except Quit:
            return

    def _file(self, report: FileReport) -> None:
        found = [each for each in report.findings if each.finding.fix]
        source = report.fixed
        if not found or source is None:
            return
        if source.data:  # a package has no text of its own in which a fix could be made by itself
            print(messages.text(self._options.lang, "ask-package", path=visible(report.path)))
            return
        chosen: list[Located] = []
        edited: dict[int, Edit] = {}
        ignored: set[str] = set()
        leaving = None
        try:
            for number, each in enumerate(found, 1):
                if each.finding.code in self._rules:
                    chosen.append(each)
                    continue
                answer = self._ask(report.path, each, f"{number}/{len(found)}")
                if answer in "ya":
                    chosen.append(each)
                    if answer == "a":
                        self._rules.add(each.finding.code)
                elif answer == "e":
                    edited[len(chosen)] = self._edit(each)
                    chosen.append(each)
                elif answer == "i":
                    ignored.add(fingerprint_of(each))
                elif answer == "d":
                    break
        except (Quit, EOFError, KeyboardInterrupt):
            leaving = Quit()
        self._write(report.path, source, chosen, edited)
        if ignored:
            self._ignore(report.path, ignored)
        if leaving:
            raise leaving

    def _ask(self, path: str, found: Located, place: str) -> str:
        sys.stdout.write(entry(path, found, self._options))
        keys = KEYS if found.seen_text is found.text else KEYS.replace("e", "")
        while True:
            answer = input(f"{place} {messages.text(self._options.lang, 'ask')} [{','.join(keys)}] ").strip().lower()
            if answer == "q":
                raise Quit
            if len(answer) == 1 and answer in keys and answer != "?":
                return answer
            print(messages.text(self._options.lang, "ask-help"))

    def _edit(self, found: Located) -> Edit:
        """What the user writes in the place of the span and all that the fix would change."""
        edits = found.finding.fix.edits if found.finding.fix else ()
        start = min([found.finding.start, *(edit.start for edit in edits)])
        end = max([found.finding.end, *(edit.end for edit in edits)])
        moved = [Edit(edit.start - start, edit.end - start, edit.text) for edit in edits]
        proposed = apply(found.text[start:end], moved)
        return Edit(start, end, _typed(messages.text(self._options.lang, "ask-text") + " ", proposed))

    def _write(self, path: str, source: files.SourceFile, chosen: list[Located], edited: dict[int, Edit]) -> None:
        findings = []
        for number, each in enumerate(chosen):
            finding = each.finding
            if number in edited:
                finding = finding.moved(finding.start, finding.end, type(finding.fix)("safe", edited[number]))  # type: ignore[misc]
            findings.append(finding)
        planned = plan(findings)
        if len(planned) < len(findings):
            left = messages.count(self._options.lang, "fix", len(findings) - len(planned))
            print(messages.text(self._options.lang, "ask-overlap", fixes=left))
        if not planned:
            return
        source.text = apply(source.text, [edit for each in planned if each.fix for edit in each.fix.edits])
        try:
            files.write(source)
        except FileError as error:
            self._runner.failed(error)
        else:
            self.accepted += len(planned)

    def _ignore(self, path: str, ignored: set[str]) -> None:
        """Accept what is to be ignored, in the file as it is now."""
        for report in self._runner.run_files([path]):
            report.findings = [each for each in report.findings if fingerprint_of(each) in ignored]
            reason = messages.text(self._options.lang, "accepted")
            self.ignored += annotation.accept(report, self._resolver.of_file(path), reason)


def _typed(prompt: str, proposed: str) -> str:
    """A line from the user, who finds `proposed` there to change; line ends are shown as ⏎."""
    try:
        import readline
    except ImportError:  # Windows: the user types all of it
        return input(f"{prompt}({proposed}) ").replace("⏎", "\n")
    readline.set_startup_hook(lambda: readline.insert_text(proposed.replace("\n", "⏎")))
    try:
        return input(prompt).replace("⏎", "\n")
    finally:
        readline.set_startup_hook(None)
