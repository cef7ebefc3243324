"""The linter as an object: settings compiled once, for callers with many texts."""

from __future__ import annotations

from itertools import islice

from arlint import formats
from arlint.checker import Policies
from arlint.engine import check_ahead
from arlint.files import SourceFile
from arlint.fixer import Fixed
from arlint.repair import repair
from arlint.settings import PROFILE_VALUES, Settings, SettingsError, checked, merged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from arlint.document import Document
    from arlint.finding import Finding
    from arlint.formats import Part

#: So many texts are checked together.
TOGETHER = 64


class Linter:
    """Checks and fixes texts by the same settings.

    settings : as in arlint.toml: `{"select": ["PU"], "ignore": [...], "allow-words": [...], "severity": {...}}`; those
               that are about files (`exclude`, `per-file-ignores`, `suppress` …) mean nothing here.
    suffix   : the format of the texts, as a file name would end: `.txt`, `.md`, `.html`.

    Raises SettingsError and UnknownRuleError.  Files of settings are not looked for; the `values` of
    `arlint.settings.Resolver().of(folder)` have what they say.
    """

    def __init__(self, settings: Mapping[str, object] | None = None, *, suffix: str = ".txt") -> None:
        values = checked(settings or {}, "Linter")
        profile = PROFILE_VALUES[values.get("profile", "news")]
        self.settings = Settings(merged(profile, values) if profile else values)
        self.suffix = suffix
        self._form = formats.of(suffix)
        if self._form.IS_PACKAGE:
            raise SettingsError(f"Linter: {suffix} is no text; check such files with Runner or the command line")
        self._policy = Policies().of(self.settings)

    def check(self, text: str) -> list[Finding]:
        """The findings in `text`, in its order; offsets are 0-based code points of `text`."""
        return self._found(self._read(text))

    def check_many(self, texts: Iterable[str]) -> Iterator[list[Finding]]:
        """The findings in each of `texts`, in order: for short texts quicker than one by one."""
        waiting = iter(texts)
        while batch := [self._read(text) for text in islice(waiting, TOGETHER)]:
            check_ahead([document for read in batch for _, document in read], self._policy.ruleset)
            for read in batch:
                yield self._found(read)

    def fix(self, text: str, *, unsafe_fixes: bool | None = None) -> Fixed:
        """`text` with its safe fixes applied, to a fixed point; with `unsafe_fixes` all but the hints.

        The result has `text`, the findings whose fixes were `applied`, and those that are `remaining`.  Raises FixError
        if a fix breaks its promise.
        """
        wanted = self.settings.unsafe_fixes if unsafe_fixes is None else unsafe_fixes
        policy = self._policy
        source = SourceFile("", text, "utf-8", None)
        parts = self._form.split(text, self.settings.fields)
        repaired = repair(
            self._form,
            source,
            parts,
            self.suffix,
            policy.ruleset,
            wanted,
            lambda part: policy.find,
            self.settings.fields,
        )
        left = [_in_text(part, finding) for part, found in repaired.left for finding in found]
        return Fixed(repaired.source.text, repaired.edits, repaired.applied, left)

    def _read(self, text: str) -> list[tuple[Part, Document]]:
        read = []
        for part in self._form.split(text, self.settings.fields):
            document = part.document(self.suffix)
            document.options = self._policy.options
            read.append((part, document))
        return read

    def _found(self, read: list[tuple[Part, Document]]) -> list[Finding]:
        find, ruleset = self._policy.find, self._policy.ruleset
        found = [_in_text(part, finding) for part, document in read for finding in find(document, ruleset)]
        return found if len(read) == 1 else sorted(found, key=lambda finding: finding.start)


def _in_text(part: Part, finding: Finding) -> Finding:
    """A finding in a part of a text, in offsets of the text."""
    return part.in_file(finding) if part.place or part.start else finding
