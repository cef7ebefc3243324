"""The gate: one scan of a block tells which rules can fire in it, so that on clean text hardly any rule runs.

Triggers go into RE2 sets (650 MB/s a set, whatever is in it, as long as it is not too much).  Where google-re2 has no
wheel the gate lets every rule through: the same findings, only slower.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import re2


#: How long the triggers of one set may be, all together.  RE2 makes a state for every combination of places in all of
#: them that a text reaches: 12 long triggers in one set took 510 ms a MB, in five sets 15.
LONGEST = 500


class Gate:
    """Triggers, compiled together.  `triggers[i] is None` means that i always passes."""

    def __init__(self, triggers: Sequence[str | None]) -> None:
        self._always = [number for number, trigger in enumerate(triggers) if trigger is None]
        self._sets: list[tuple[re2.Set, list[int]]] = []
        given = [(trigger, number) for number, trigger in enumerate(triggers) if trigger is not None]
        if not given:
            return
        try:
            import re2
        except ImportError:
            self._always = list(range(len(triggers)))
            return
        for group in _groups(given):
            scan = re2.Set.SearchSet()
            for trigger, _ in group:
                try:
                    scan.Add(trigger)
                except re2.error as error:
                    raise ValueError(f"trigger {trigger!r} is not a pattern RE2 understands: {error}") from None
            scan.Compile()
            self._sets.append((scan, [number for _, number in group]))

    def passing(self, text: str) -> list[int]:
        """Numbers of the triggers that match somewhere in `text`, and of those that always pass."""
        if not self._sets:
            return self._always
        data = text.encode("utf-8", "surrogatepass")
        return self._always + [numbers[at] for scan, numbers in self._sets for at in scan.Match(data) or ()]


def _groups(triggers: list[tuple[str, int]]) -> Iterator[list[tuple[str, int]]]:
    """The triggers in groups that are at most `LONGEST` together; the short ones first, the longest alone."""
    group: list[tuple[str, int]] = []
    length = 0
    for trigger in sorted(triggers, key=lambda item: len(item[0])):
        if group and length + len(trigger[0]) > LONGEST:
            yield group
            group, length = [], 0
        group.append(trigger)
        length += len(trigger[0])
    yield group
