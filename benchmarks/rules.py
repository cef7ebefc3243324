"""Which rule costs what, in one process: the time in each rule's function and in the parts that all rules share.

Functions are wrapped in a clock that counts for the innermost of them, so the figures add up to the whole.
"""

from __future__ import annotations

from collections import defaultdict
from time import process_time
from typing import TYPE_CHECKING, Any, NamedTuple
from unittest.mock import patch

from arlint import registry
from arlint.document import Document
from arlint.engine import Ruleset, check
from arlint.formats import read
from arlint.gate import Gate
from arlint.lexicon.matcher import Matcher

if TYPE_CHECKING:
    from collections.abc import Callable

REST = "engine"
#: What is shared, and the methods and properties that do it.
SHARED = {
    "views": tuple((Document, name) for name in ("bare", "folded", "page", "bare_page", "folded_page")),
    "gate": ((Gate, "scan"),),
    "literals": ((Matcher, "scan"),),
    "zones": ((Document, "zones"), (Document, "quotes")),
}


class Cost(NamedTuple):
    """What a rule or a shared part took: seconds for all documents once, and how often it was called."""

    name: str
    seconds: float
    calls: int


class Clock:
    """Sums up CPU time by label; time inside a wrapped function counts for its label alone."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self.calls: dict[str, int] = defaultdict(int)
        self._label = REST
        self._since = process_time()

    def turn(self, label: str) -> str:
        """From now on time counts for `label`; returns the label before."""
        now = process_time()
        self.seconds[self._label] += now - self._since
        before, self._label, self._since = self._label, label, now
        return before

    def timed(self, label: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """`function`, its time counted for `label`.  What it yields is gathered first: a generator works only then."""

        def wrapper(*arguments: object, **named: object) -> Any:
            before = self.turn(label)
            self.calls[label] += 1
            try:
                result = function(*arguments, **named)
                return iter(list(result)) if hasattr(result, "__next__") else result
            finally:
                self.turn(before)

        return wrapper

    def timed_member(self, label: str, member: Any) -> Any:
        """`member` of a class, a method or a property, timed."""
        if isinstance(member, property):
            return property(self.timed(label, member.fget)) if member.fget else member
        return self.timed(label, member)


def costs(documents: list[str], rounds: int) -> list[Cost]:
    """What checking `documents` costs with the rules that are on, the costliest part first."""
    rules = [entry.load() for entry in registry.select()]
    ruleset = Ruleset(rules)
    _check_all(documents, ruleset)  # compiles patterns, loads lexicons
    clock = Clock()
    patches = [
        patch.object(owner, name, clock.timed_member(label, getattr(owner, name)))
        for label, functions in SHARED.items()
        for owner, name in functions
    ] + [
        patch.object(rule, name, clock.timed(rule.code, getattr(rule, name)))
        for rule in rules
        for name in ("_check", "_hit")
        if getattr(rule, name)
    ]
    for each in patches:
        each.start()
    try:
        clock.turn(REST)
        clock.seconds.clear()
        for _ in range(rounds):
            _check_all(documents, ruleset)
        clock.turn(REST)
    finally:
        for each in patches:
            each.stop()
    found = [Cost(label, taken / rounds, clock.calls[label] // rounds) for label, taken in clock.seconds.items()]
    return sorted(found, key=lambda cost: -cost.seconds)


def _check_all(documents: list[str], ruleset: Ruleset) -> None:
    for text in documents:
        for _ in check(read(text), ruleset):
            pass
