"""What settings and suppressions make of findings: which are reported, how grave they are, what --fix may do.

The engine finds; here the user has the last word.  The fixer asks here as well, so that whatever is not reported is
not touched either.
"""

from __future__ import annotations

import re

from arlint import engine, registry
from arlint.finding import HINT, SAFE, UNSAFE, Fix, VouchedFix
from arlint.suppression import SIGN, unsuppressed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from arlint.document import Document
    from arlint.engine import Ruleset
    from arlint.finding import Finding
    from arlint.settings import Settings, Values


class Policy:
    """One file's settings, ready to be applied to findings.

    Raises `registry.UnknownRuleError` if they name a rule that does not exist.
    """

    def __init__(self, settings: Settings, ruleset: Ruleset) -> None:
        self.ruleset = ruleset
        self.settings = settings
        self.options = {
            "quote-style": settings.quote_style,
            "digit-style": settings.digit_style,
            "lexicons": tuple(settings.lexicons),
        }
        self._plain = settings.is_plain()
        self._severity = _by_code(settings.severity)
        self._fixable = None if settings.fixable is None else registry.codes(settings.fixable)
        self._unfixable = registry.codes(settings.unfixable)
        self._vouched = registry.codes(settings.extend_safe_fixes)
        suppress = [(registry.codes(item["rules"]), item) for item in settings.suppress]
        self._suppress = [(codes, item) for codes, item in suppress if "field" not in item]
        self._by_field = [(codes, item) for codes, item in suppress if "field" in item]
        self.used: set[str] = set()  # the entries of `suppress` that did suppress something
        self._words = list(settings.allow_words)
        if settings.lexicons:
            from arlint.lexicon.own import Own

            self._words += Own(settings.lexicons).allowed
        for rules in settings.per_file_ignores.values():
            registry.codes(rules)

    def find(self, document: Document, ruleset: Ruleset) -> Iterator[Finding]:
        """The findings in `document` that are to be reported, in offsets of its source, in order."""
        document.options = self.options
        found = engine.check(document, ruleset)
        if not self._plain:
            found = self._judged(document, found)
        if SIGN in document.source:
            found = unsuppressed(document.source, document.suffix, found)
        return found

    def _judged(self, document: Document, findings: Iterable[Finding]) -> Iterator[Finding]:
        allowed = self._allowed(document) if self._words else []
        for finding in findings:
            if any(start <= finding.start and finding.end <= end for start, end in allowed):
                continue
            if not self._is_suppressed(document, finding):
                yield self._changed(finding)

    def _is_suppressed(self, document: Document, finding: Finding) -> bool:
        for codes, item in self._suppress:
            if finding.code in codes and _covers(item, document.source, finding):
                self.used.add(named(item))
                return True
        return False

    def _changed(self, finding: Finding) -> Finding:
        """`finding` as grave and as fixable as the settings say."""
        code, fix = finding.code, finding.fix
        severity = self._severity.get(code, finding.severity)
        if fix is not None and fix.applicability != HINT:
            if code in self._unfixable or (self._fixable is not None and code not in self._fixable):
                fix = Fix(HINT, *fix.edits)
            elif fix.applicability == UNSAFE and code in self._vouched:
                fix = VouchedFix(SAFE, *fix.edits)
        if fix is finding.fix and severity == finding.severity:
            return finding
        changed = finding.moved(finding.start, finding.end, fix)
        changed.severity = severity
        return changed

    def entries(self) -> list[str]:
        """The entries of `suppress` for rules that run."""
        active = {rule.code for rule in self.ruleset.rules}
        return [named(item) for codes, item in (*self._suppress, *self._by_field) if codes & active]

    def quiet_in(self, place: str) -> frozenset[str]:
        """What `suppress` keeps quiet about in a whole field of a container: `record 3, field meta.title`."""
        field = place.rpartition(", ")[2]
        field = field.removeprefix("field ").removeprefix("column ")
        quiet: set[str] = set()
        for codes, item in self._by_field:
            if item["field"] in (field, field.rpartition(".")[2]):
                self.used.add(named(item))
                quiet |= codes
        return frozenset(quiet)

    def _allowed(self, document: Document) -> list[tuple[int, int]]:
        """Where in the source the allowed words stand, proclitics included."""
        from arlint.arabic.letters import PROCLITIC
        from arlint.document import without_marks

        words = "|".join(re.escape(without_marks(word)).replace(r"\ ", r"\s+") for word in self._words)
        view = document.bare
        found = re.finditer(rf"(?<!\w){PROCLITIC}(?:{words})(?!\w)", view.text)
        return [document.to_source(*view.locate(*match.span())) for match in found]


def named(item: Values) -> str:
    """An entry of `suppress`, as it is spoken of."""
    what = item.get("field") or item.get("text")
    return f"{item['file']}: {', '.join(item['rules'])}" + (f": {what}" if what else "")


def _covers(item: Values, source: str, finding: Finding) -> bool:
    """Whether an entry of `suppress` for this file is about the place of `finding`: its text is or holds the span."""
    text: str = item.get("text", "")
    if not text:
        return True
    first = source.find(text, max(0, finding.start - len(text) + 1))
    return 0 <= first < max(finding.end, finding.start + 1)


def _by_code(severities: dict[str, str]) -> dict[str, str]:
    """Severity by code; a code or name has more weight than the family it belongs to."""
    found: dict[str, str] = {}
    for selector in sorted(severities, key=lambda each: -len(registry.codes([each]))):
        found.update(dict.fromkeys(registry.codes([selector]), severities[selector]))
    return found
