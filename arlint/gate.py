"""The gate: one scan of a block tells which rules can fire in it, so that on clean text hardly any rule runs.

Triggers, made ready by `trigger.py`, go into RE2 sets that search the block's page (see `page.py`).  Where one was
shortened, the whole of it is searched for next.  Where it means characters that the page does not have, and the block
has some, the text itself is asked as well.  Where google-re2 has no wheel the gate lets every rule through: the same
findings, only slower.
"""

from __future__ import annotations

from arlint import page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Protocol

    from arlint.trigger import Prepared

    class SearchSet(Protocol):
        def Add(self, pattern: str | bytes) -> int: ...  # noqa: N802 - RE2's names
        def Compile(self) -> None: ...  # noqa: N802
        def Match(self, text: bytes) -> list[int] | None: ...  # noqa: N802


#: A trigger with more alternatives is a list of words.  Lists of words and patterns that look for structure go into
#: different sets: in one, their states multiply (12 MB/s instead of 175, measured on clean news).
WORDS = 15


class Gate:
    """Triggers, compiled together.  `triggers[i] is None` means that i always passes.

    prepared : what `trigger.prepare` makes of each, where it is known already.
    """

    def __init__(self, triggers: Sequence[str | None], prepared: Sequence[Prepared | None] = ()) -> None:
        self._triggers = triggers
        self._always = [number for number, trigger in enumerate(triggers) if trigger is None]
        self._sets: list[tuple[SearchSet, list[int]]] = []
        self._wholes: dict[int, str] = {}  # shortened triggers
        self._unsure: dict[int, str] = {}  # triggers that the page is not sure of
        self._second: tuple[SearchSet, list[int]] | None = None  # those of them that were not shortened
        self._singles: dict[tuple[int, str], SearchSet] = {}
        words: dict[int, str] = {}
        structures: dict[int, str] = {}
        for number, trigger in enumerate(triggers):
            if trigger is not None:
                first, whole, sure = (prepared[number] if prepared else None) or _prepared(trigger)
                if trigger.count("|") <= WORDS:  # among its like a gap costs less than a search of its own
                    structures[number] = whole or first
                else:
                    words[number] = first
                    if whole:
                        self._wholes[number] = whole
                if not sure:
                    self._unsure[number] = trigger
        try:
            self._sets = [self._compiled(patterns, "LATIN1") for patterns in (structures, words) if patterns]
        except ImportError:
            self._always = list(range(len(triggers)))
            self._wholes, self._unsure = {}, {}

    def passing(self, text: str) -> list[int]:
        """Numbers of the triggers that match somewhere in `text`, and of those that always pass."""
        return self.scan([page.encode(text)], lambda _: text)[0]

    def scan(self, pages: Sequence[bytes], text: Callable[[int], str]) -> list[list[int]]:
        """The same for each of several texts, given as pages; `text(i)` is the i-th itself.

        Set by set, not text by text: what a set works with stays in the processor's cache.
        """
        passing = [list(self._always) for _ in pages]
        places: dict[int, list[int]] = {}  # where the beginnings of shortened triggers were found
        for scan, numbers in self._sets:
            for at, data in enumerate(pages):
                for member in scan.Match(data) or ():
                    number = numbers[member]
                    if number in self._wholes:
                        places.setdefault(number, []).append(at)
                    else:
                        passing[at].append(number)
        for number, found in places.items():
            whole = self._single(number, self._wholes, "LATIN1")
            for at in found:
                if whole.Match(pages[at]):
                    passing[at].append(number)
        if self._unsure:
            for at, data in enumerate(pages):
                if page.OTHER in data and not self._unsure.keys().isdisjoint(passing[at]):
                    passing[at] = self._confirmed(passing[at], text(at))
        return passing

    def _confirmed(self, passing: list[int], text: str) -> list[int]:
        """Those of `passing` whose triggers match in `text` as well; asked only where the page is not sure."""
        data = text.encode("utf-8", "surrogatepass")
        if self._second is None:
            plain = {number: trigger for number, trigger in self._unsure.items() if number not in self._wholes}
            self._second = self._compiled(plain, "UTF8")
        scan, numbers = self._second
        matched = {numbers[member] for member in scan.Match(data) or ()}
        return [
            number
            for number in passing
            if number not in self._unsure
            or number in matched
            or (number in self._wholes and self._single(number, self._unsure, "UTF8").Match(data))
        ]

    def _single(self, number: int, patterns: dict[int, str], encoding: str) -> SearchSet:
        """The one of `patterns` alone, compiled when first needed."""
        known = self._singles.get((number, encoding))
        if known is None:
            known = self._singles[number, encoding] = self._compiled({number: patterns[number]}, encoding)[0]
        return known

    def _compiled(self, patterns: dict[int, str], encoding: str) -> tuple[SearchSet, list[int]]:
        """A set of `patterns`, and the number of each of its members."""
        import re2

        options = re2.Options()
        options.encoding = getattr(re2.Options.Encoding, encoding)
        scan: SearchSet = re2.Set.SearchSet(options)
        for number, pattern in patterns.items():
            try:
                scan.Add(pattern.encode())
            except re2.error as error:
                trigger = self._triggers[number]
                raise ValueError(f"trigger {trigger!r} is not a pattern RE2 understands: {error}") from None
        scan.Compile()
        return scan, list(patterns)


def _prepared(trigger: str) -> Prepared:
    from arlint.registry import entries

    # The index of rules has theirs ready; what searches for a part of a rule's text asks for them, too.
    ready = next((entry.prepared for entry in entries() if entry.trigger == trigger), None)
    if ready:
        return ready
    from arlint.trigger import prepare

    return prepare(trigger)
