"""Checks one file, or fixes it: settings, format, cache, baseline and engine put together."""

from __future__ import annotations

from functools import partial

from arlint import files, formats, registry
from arlint.engine import Ruleset, check_ahead
from arlint.finding import SAFE, SEVERITIES, UNSAFE
from arlint.lines import Lines
from arlint.policy import Policy
from arlint.repair import repair
from arlint.reports import FileReport, Located
from arlint.suppression import SIGN, quiet_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from arlint.baseline import Baseline
    from arlint.cache import Cache, Found
    from arlint.document import Document
    from arlint.files import SourceFile
    from arlint.finding import Finding
    from arlint.fixer import Find
    from arlint.formats import Format, Part
    from arlint.registry import Entry
    from arlint.rule import Rule
    from arlint.settings import Resolver, Settings

    Read = list[tuple[Part, Document]]
    FoundIn = Iterable[tuple[Part, Iterable[Finding]]]

#: Short files, and short parts of a file, are checked together, about so many code points (`engine.check_ahead`).
TOGETHER = 100_000


class Policies:
    """What settings make of findings; rules are compiled once for all files with the same selection."""

    def __init__(self) -> None:
        self._rulesets: dict[object, Ruleset] = {}
        self._policies: dict[int, tuple[Settings, Policy]] = {}

    def of(self, settings: Settings) -> Policy:
        """Raises registry.UnknownRuleError if the settings name a rule that does not exist."""
        known = self._policies.get(id(settings))
        if known is None:
            try:
                known = self._policies[id(settings)] = settings, Policy(settings, self._ruleset(settings))
            except registry.UnknownRuleError as error:
                error.source = settings.source
                raise
        return known[1]

    def _ruleset(self, settings: Settings) -> Ruleset:
        key = settings.selection()
        if key not in self._rulesets:
            select, extended, ignored, lexicons = key
            rules: list[Entry | Rule] = [*registry.select(select, extended, ignored)]
            if lexicons:
                from arlint.lexicon.own import Own

                rules += Own(lexicons).rules([entry.code for entry in rules])
            self._rulesets[key] = Ruleset(rules)
        return self._rulesets[key]

    def used(self) -> set[str]:
        """The entries of `suppress` that suppressed something."""
        return set().union(*(policy.used for _, policy in self._policies.values()))


class Opened:
    """A file under way: how it is checked, and what is known of it.

    key      by what the cache knows it, None if it does not;
    known    what the cache knows of it, None if nothing;
    parts    its parts, none if it is known to be clean;
    read     the documents of its parts, by number, where they were checked ahead: those of a long file never are in
             memory together.
    """

    __slots__ = ("form", "key", "known", "parts", "policy", "read", "settings", "source", "suffix")

    def __init__(self, source: SourceFile, settings: Settings, form: Format, suffix: str, policy: Policy) -> None:
        self.source = source
        self.settings = settings
        self.form = form
        self.suffix = suffix
        self.policy = policy
        self.key: str | None = None
        self.known: Found | None = None
        self.parts: Sequence[Part] = ()
        self.read: dict[int, Document] = {}

    def split(self) -> None:
        """Find the parts of the file."""
        self.parts = formats.split(self.form, self.source, self.settings.fields)

    def quiet(self, part: Part) -> frozenset[str]:
        """What the settings, and comments in the file outside of `part`, keep quiet about in all of it."""
        if not part.place:
            return frozenset()
        quiet = self.policy.quiet_in(part.place)
        source = self.source.text
        if SIGN not in source:
            return quiet
        return quiet | quiet_in(source, self.suffix, *part.locate(0, len(part.text)))

    def documents(self, parts: Iterable[Part]) -> Iterator[tuple[Part, Document]]:
        """Each of `parts` and its document."""
        for number, part in enumerate(parts):
            document = self.read[number] if number in self.read else part.document(self.suffix)
            document.options = self.policy.options
            yield part, document


class Checker:
    """Makes the report of one file; see `Runner` for what it is told."""

    def __init__(
        self, resolver: Resolver, fix: bool, baseline: Baseline | None, cache: Cache | None, counts_words: bool
    ) -> None:
        self.policies = Policies()
        self.met: dict[tuple[str, str], None] = {}  # (settings file, entry of `suppress`) whose files were checked
        self._resolver = resolver
        self._fix = fix
        self._baseline = baseline
        self._cache = cache
        self._counts_words = counts_words

    def open(self, source: SourceFile) -> Opened:
        """Find out how `source` is to be checked, and whether it was.  Raises formats.FormatError."""
        settings = self._resolver.of_file(source.path)
        form, suffix = formats.chosen(source.path, settings.format)
        policy = self.policies.of(settings)
        self.met.update(((settings.source, name), None) for name in policy.entries())
        opened = Opened(source, settings, form, suffix, policy)
        if self._cache and not form.IS_PACKAGE:
            opened.key = self._cache.key(source.text, suffix, settings)
            opened.known = self._cache.get(opened.key) if opened.key else None
        if opened.known != [] or self._counts_words:  # what is known to be clean is not even read
            opened.split()
        return opened

    def check_ahead(self, opened: Iterable[Opened]) -> None:
        """Check those of which nothing is known together, before their reports are asked for."""
        documents: dict[Policy, list[Document]] = {}
        for each in opened:
            if each.known is None and not self._fix:
                each.read = {number: document for number, (_, document) in enumerate(each.documents(each.parts))}
                documents.setdefault(each.policy, []).extend(each.read.values())
        for policy, mine in documents.items():
            check_ahead(mine, policy.ruleset)

    def report(self, opened: Opened, write: bool) -> FileReport:
        """What is to be said of the file; if this run fixes, it is fixed, and written if `write`."""
        if self._fix and (opened.known is None or any(_is_wanted(each, opened.settings) for _, each in opened.known)):
            return self._fixed(opened, write)
        source, cache = opened.source, self._cache
        if opened.known is None and opened.key and cache:
            found = self._found(opened)
            opened.known = [(number, each) for number, (_, here) in enumerate(found) for each in here]
            cache.put(opened.key, opened.known)
        known = self._known(opened) if opened.known is not None else self._found(opened)
        unseen = self._unseen(source.path, known)
        text = formats.readable(source, opened.parts)
        report = FileReport(source.path, located(source, unseen, opened.settings), text)
        report.fixed = source
        report.words = self._words(opened, opened.parts)
        return report

    def _found(self, opened: Opened) -> FoundIn:
        policy = opened.policy
        for part, document in _together(opened):
            quiet = opened.quiet(part)
            found = policy.find(document, policy.ruleset)
            yield part, (each for each in found if each.code not in quiet) if quiet else found
            document.forget()  # of a file with many texts all documents are held until its end

    def _known(self, opened: Opened) -> FoundIn:
        for number, part in enumerate(opened.parts):
            yield part, [finding for at, finding in opened.known or () if at == number]

    def _unseen(self, path: str, found: FoundIn) -> FoundIn:
        """What of it the baseline does not have."""
        baseline = self._baseline
        return ((part, baseline.unknown(path, part.text, here)) for part, here in found) if baseline else found

    def _fixed(self, opened: Opened, write: bool) -> FileReport:
        source, settings = opened.source, opened.settings
        parts = opened.parts
        ruleset, find = opened.policy.ruleset, partial(self._finder, opened)
        repaired = repair(
            opened.form, source, parts, opened.suffix, ruleset, settings.unsafe_fixes, find, settings.fields
        )
        fixed = repaired.source
        if fixed is not source and write:
            files.write(fixed)
        report = FileReport(source.path, located(fixed, repaired.left, settings), formats.readable(source, parts))
        report.after = formats.readable(fixed, repaired.parts)
        report.fixed = fixed
        report.changed = fixed is not source
        opened.read = {}
        report.words = self._words(opened, repaired.parts)
        for finding in repaired.applied:
            report.applied[finding.code] = report.applied.get(finding.code, 0) + 1
        return report

    def _finder(self, opened: Opened, part: Part) -> Find:
        """What finds in `part`, for the fixer: what is hidden is not mended."""
        path, policy, baseline = opened.source.path, opened.policy, self._baseline
        quiet = opened.quiet(part)
        if baseline is None and not quiet:
            return policy.find

        def find(document: Document, ruleset: Ruleset) -> Iterable[Finding]:
            found = (each for each in policy.find(document, ruleset) if each.code not in quiet)
            return baseline.unknown(path, document.source, found) if baseline else found

        return find

    def _words(self, opened: Opened, parts: Sequence[Part]) -> int:
        if not self._counts_words:
            return 0
        return sum(len(document.text.split()) for _, document in opened.documents(parts))


def located(source: SourceFile, found: FoundIn, settings: Settings) -> Iterator[Located]:
    """The findings to show, with their places, one by one: a large file's findings never are in memory at once."""
    shown = SEVERITIES[: SEVERITIES.index(settings.min_severity) + 1]
    lines: dict[str, Lines] = {}  # by the member of a package
    for part, findings in found:
        for finding in findings:
            if finding.severity not in shown:
                continue
            text = part.home if part.member else source.text
            if part.member not in lines:
                lines[part.member] = part.lines() if part.member else Lines(text)
            there = part.in_file(finding)
            seen = None if there is finding or part.is_verbatim else (finding, part.text)
            yield Located(there, text, lines[part.member], part.where(finding.start), seen)


def _together(opened: Opened) -> Iterator[tuple[Part, Document]]:
    """The parts of a file and their documents; short ones are checked ahead, as many together as there are."""
    waiting: Read = []
    length = 0
    for part, document in opened.documents(opened.parts):
        if waiting and length + len(part.text) > TOGETHER:
            yield from _ahead(waiting, opened.policy.ruleset)
            waiting, length = [], 0
        waiting.append((part, document))
        length += len(part.text)
    yield from _ahead(waiting, opened.policy.ruleset)


def _ahead(read: Sequence[tuple[Part, Document]], ruleset: Ruleset) -> Sequence[tuple[Part, Document]]:
    if len(read) > 1 and any(document.ahead is None for _, document in read):
        check_ahead([document for _, document in read], ruleset)
    return read


def _is_wanted(finding: Finding, settings: Settings) -> bool:
    """Whether --fix would apply the fix of `finding`."""
    fix = finding.fix
    return fix is not None and (fix.applicability == SAFE or (settings.unsafe_fixes and fix.applicability == UNSAFE))
