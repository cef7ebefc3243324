"""Rules compiled for checking: which of them can fire in a text, asked of all at once."""

from __future__ import annotations

from bisect import bisect_right

from arlint.gate import Gate
from arlint.lexicon.matcher import Matcher
from arlint.openings import Openings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arlint.document import Document
    from arlint.registry import Entry
    from arlint.rule import Rule


class Ruleset:
    """Rules, the gates over their triggers and the automata over their literals.

    Registry entries do as well as rules: an entry's rule is imported when its trigger first matches.
    `gated=False` lets every rule through: the findings are the same, which the tests hold it to.
    """

    def __init__(self, rules: Sequence[Rule | Entry], gated: bool = True) -> None:
        self.rules = list(rules)
        self.on_source = [rule for rule in rules if rule.view == "source"]
        #: Rules with a probe; ungated they are rules without a trigger.
        self._probed = [rule for rule in rules if rule.probe and gated]
        plain = [rule for rule in rules if not rule.literals and rule not in self._probed]
        self._on_text = Triggers([rule for rule in plain if rule.view == "text"], gated)
        # A rule that has openings alone would always pass a gate.
        on_letters = [rule for rule in plain if rule.view == "folded" and (rule.trigger or not rule.openings)]
        self._on_letters = Triggers(on_letters, gated)
        self._at_lines = AtLines([rule for rule in plain if rule.openings], gated)
        with_literals = [rule for rule in rules if rule.literals]
        self._lexicons = [Lexicons([rule for rule in with_literals if rule.exact == exact]) for exact in (False, True)]

    def firing(self, blocks: Sequence[Document]) -> dict[Rule, list[Document]]:
        """The rules, lexicon rules aside, that can fire in some of `blocks`, and the blocks where each can."""
        firing = self._on_text.firing([block.page for block in blocks], blocks, "text")
        firing.update(self._on_letters.firing([block.folded_page for block in blocks], blocks, "folded"))
        for loaded, begun in self._at_lines.firing(blocks).items():
            firing[loaded] = list(dict.fromkeys([*firing.get(loaded, ()), *begun]))
        for rule in self._probed:
            from arlint.repetition import PROBES

            found = list(filter(PROBES[rule.probe], blocks))
            if found:
                firing[rule.load()] = found
        return firing

    def hits(self, blocks: Sequence[Document]) -> Iterator[tuple[Document, Rule, object, int, int]]:
        """(block, rule, payload, start, end) of every literal in `blocks`, in offsets of `block.folded`."""
        for lexicons in self._lexicons:
            yield from lexicons.hits(blocks)


class Triggers:
    """The rules of one view and the gate over their triggers."""

    def __init__(self, rules: Sequence[Rule | Entry], gated: bool) -> None:
        self._rules = rules
        triggers = [rule.trigger if gated else None for rule in rules]
        self._gate = Gate(triggers, [rule.prepared for rule in rules])

    def firing(self, pages: Sequence[bytes], blocks: Sequence[Document], view: str) -> dict[Rule, list[Document]]:
        """The rules that can fire in some of `blocks`, whose `view` stands in `pages`, and where each can."""
        firing: dict[int, list[Document]] = {}
        for block, numbers in zip(blocks, self._gate.scan(pages, lambda at: blocks[at].view(view).text), strict=True):
            for number in numbers:
                firing.setdefault(number, []).append(block)
        return {self._rules[number].load(): found for number, found in firing.items()}


class AtLines:
    """The rules that fire because of how a line begins."""

    def __init__(self, rules: Sequence[Rule | Entry], gated: bool) -> None:
        self._rules = rules
        self._openings = Openings([rule.beginnings() for rule in rules]) if gated else None

    def firing(self, blocks: Sequence[Document]) -> dict[Rule, list[Document]]:
        """The rules that can fire in some of `blocks`, and where each can."""
        everywhere = range(len(self._rules))
        firing: dict[int, list[Document]] = {}
        for block in blocks if self._rules else ():
            for number in sorted(self._openings.passing(block.folded.text)) if self._openings else everywhere:
                firing.setdefault(number, []).append(block)
        return {self._rules[number].load(): found for number, found in firing.items()}


class Lexicons:
    """Rules with literals, all exact or none of them, and the automaton over the literals."""

    def __init__(self, rules: Sequence[Rule | Entry]) -> None:
        self._rules = rules
        self._firsts: list[int] = []  # the number of each rule's first literal
        self._payloads: dict[int, list[object]] = {}
        self._kept: dict[int, list[str]] = {}  # what payloads are made of that are not made yet
        self._literals: list[str] = []
        for rule in rules:
            self._firsts.append(len(self._literals))
            self._literals += rule.spellings()
        self._matcher = Matcher(self._literals, exact=bool(rules) and rules[0].exact)

    def hits(self, blocks: Sequence[Document]) -> Iterator[tuple[Document, Rule, object, int, int]]:
        """(block, rule, payload, start, end) of every literal in `blocks`."""
        for block, hits in zip(blocks, self._matcher.scan(blocks), strict=True):
            for number, start, end in hits:
                at = bisect_right(self._firsts, number) - 1
                payloads = self._payloads.get(at) or self._loaded(at)
                payload = payloads[number - self._firsts[at]]
                if payload is None and at in self._kept:
                    payload = self._made(at, number - self._firsts[at])
                yield block, self._rules[at].load(), payload, start, end

    def _made(self, at: int, number: int) -> object:
        """The payload of a rule's literal, made now that it is found for the first time."""
        rule = self._rules[at].load()
        assert rule.payload is not None
        made = rule.payload(self._literals[self._firsts[at] + number], self._kept[at][number])
        self._payloads[at][number] = made
        return made

    def _loaded(self, at: int) -> list[object]:
        """The payloads of a rule, if the first of its literals is found; None for those that are made one by one."""
        rule = self._rules[at]
        kept = rule.kept()
        if kept is not None:
            self._kept[at] = kept
            payloads = self._payloads[at] = [None] * len(kept)
            return payloads
        pairs = list(rule.load().literals())  # type: ignore[misc]
        if [literal for literal, _ in pairs] != rule.spellings():
            raise ValueError(f"the index of rules does not have the literals of {rule.code}: run `make index`")
        payloads = self._payloads[at] = [payload for _, payload in pairs]
        return payloads
