"""Findings, fixes and edits: the values that rules yield, the fixer applies and reporters print.

All offsets are code points, 0-based, half open.  Plain slotted classes, not dataclasses: importing `dataclasses`
or `typing` costs a tenth of the start-up of a small run.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.rule import Rule

#: Severities, from the gravest.
SEVERITIES = ("error", "warning", "info")
ERROR, WARNING, INFO = SEVERITIES

#: Applicabilities: `safe` is applied by --fix, `unsafe` by --unsafe-fixes, `hint` is shown and never applied.
APPLICABILITIES = ("safe", "unsafe", "hint")
SAFE, UNSAFE, HINT = APPLICABILITIES


class Value:
    """A value: equal and hashed by its slots, never changed once made."""

    __slots__: tuple[str, ...] = ()

    def _key(self) -> tuple[object, ...]:
        return tuple(getattr(self, slot) for slot in self.__slots__)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        fields = ", ".join(f"{slot}={getattr(self, slot)!r}" for slot in self.__slots__)
        return f"{type(self).__name__}({fields})"


class Edit(Value):
    """Replace the code points [start, end) by `text`; an insertion has start == end."""

    __slots__ = ("end", "start", "text")

    def __init__(self, start: int, end: int, text: str) -> None:
        self.start = start
        self.end = end
        self.text = text


class Fix(Value):
    """Edits that belong together: all of them are applied, or none.  Sorted, without overlap."""

    __slots__ = ("applicability", "edits")

    def __init__(self, applicability: str, *edits: Edit) -> None:
        self.applicability = applicability
        self.edits = edits


class VouchedFix(Fix):
    """A fix that changes words and that the user's settings make safe all the same: no promise is held against it."""

    __slots__ = ()


def safe(*edits: Edit) -> Fix:
    """A fix that keeps the sequence of letters and digits (or is in a closed table): applied by --fix."""
    return Fix(SAFE, *edits)


def unsafe(*edits: Edit) -> Fix:
    """A fix that changes words or deletes prose: applied by --unsafe-fixes only."""
    return Fix(UNSAFE, *edits)


def hint(*edits: Edit) -> Fix:
    """A suggestion: shown, never applied."""
    return Fix(HINT, *edits)


class Finding(Value):
    """One report of one rule.

    `start` and `end` are offsets in the text the rule saw; the engine translates them to the file's text.
    `values` fill the placeholders of the rule's messages; `variant` chooses among several messages of a rule.
    """

    __slots__ = ("end", "fix", "rule", "severity", "start", "values", "variant")

    def __init__(
        self,
        rule: Rule,
        start: int,
        end: int,
        fix: Fix | None = None,
        values: dict[str, str] | None = None,
        variant: str = "",
        severity: str | None = None,
    ) -> None:
        self.rule = rule
        self.start = start
        self.end = end
        self.fix = fix
        self.values = values or {}
        self.variant = variant
        self.severity = severity or rule.severity

    def __hash__(self) -> int:
        return hash((self.rule.code, self.start, self.end, self.fix))

    def __reduce__(self) -> tuple[object, ...]:
        """A rule is not sent from one process to another: its code is."""
        from arlint.packing import pack, unpack

        return unpack, (pack(self),)

    @property
    def code(self) -> str:
        return self.rule.code

    @property
    def name(self) -> str:
        return self.rule.name

    def message(self, language: str = "en") -> str:
        """What is wrong, in one sentence, in `ar` or `en`."""
        return self.rule.messages[self.variant][language].format_map(self.values)

    def moved(self, start: int, end: int, fix: Fix | None) -> Finding:
        """The same finding at another place: in the coordinates of another text."""
        return Finding(self.rule, start, end, fix, self.values, self.variant, self.severity)
