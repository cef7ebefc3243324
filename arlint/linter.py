"""The linter as an object: settings compiled once, for callers with many texts."""

from __future__ import annotations

from itertools import islice

from arlint import fixer, formats
from arlint.checker import Policies
from arlint.engine import check_ahead
from arlint.settings import PROFILE_VALUES, Settings, checked, merged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from arlint.document import Document
    from arlint.finding import Finding
    from arlint.fixer import Fixed

#: So many texts are checked together.
TOGETHER = 64


class Linter:
    """Checks and fixes texts by the same settings.

    settings : as in arlint.toml: `{"select": ["PU"], "ignore": [...], "allow-words": [...], "severity": {...}}`; those
               that are about files (`exclude`, `per-file-ignores`, `suppress` …) mean nothing here.
    suffix   : the format of the texts, as a file name would end: `.txt`, `.md`, `.html`.

    Raises SettingsError and UnknownRuleError.  Files of settings are not looked for; `arlint.Resolver().of(folder)` has
    them, and its `values` can be given here.
    """

    def __init__(self, settings: Mapping[str, object] | None = None, *, suffix: str = ".txt") -> None:
        values = checked(settings or {}, "Linter")
        profile = PROFILE_VALUES[values.get("profile", "news")]
        self.settings = Settings(merged(profile, values) if profile else values)
        self.suffix = suffix
        self._policy = Policies().of(self.settings)

    def check(self, text: str) -> list[Finding]:
        """The findings in `text`, in its order; offsets are 0-based code points of `text`."""
        return list(self._policy.find(self._read(text), self._policy.ruleset))

    def check_many(self, texts: Iterable[str]) -> Iterator[list[Finding]]:
        """The findings in each of `texts`, in order: for short texts quicker than one by one."""
        waiting = iter(texts)
        while batch := [self._read(text) for text in islice(waiting, TOGETHER)]:
            check_ahead(batch, self._policy.ruleset)
            for document in batch:
                yield list(self._policy.find(document, self._policy.ruleset))

    def fix(self, text: str, *, unsafe_fixes: bool | None = None) -> Fixed:
        """`text` with its safe fixes applied, to a fixed point; with `unsafe_fixes` all but the hints.

        The result has `text`, the findings whose fixes were `applied`, and those that are `remaining`.  Raises FixError
        if a fix breaks its promise.
        """
        wanted = self.settings.unsafe_fixes if unsafe_fixes is None else unsafe_fixes
        return fixer.fix(text, self._read, self._policy.ruleset, wanted, self._policy.find)

    def _read(self, text: str) -> Document:
        document = formats.read(text, self.suffix)
        document.options = self._policy.options
        return document
