"""Holds every rule to its promises on random strings over its own alphabet.

    python -m tools.fuzz [CODE ...] [--strings 1000000] [--seconds 60] [--seed 0]

A rule's alphabet is its examples: characters, pieces of words, whole words, with marks and spaces thrown in.  Many
strings go into one document, a paragraph each, so that a million take minutes and not days.  Of each rule:

- it raises nothing, and with its trigger it finds what it finds without;
- its fixes settle, unsafe ones as well, and what is settled stays as it is;
- safe fixes keep letters and digits (`fixer.keep_promise` watches over each).

What breaks a promise is cut down to the fewest strings that do so, and printed.  Exit 1 if anything was broken.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from typing import TYPE_CHECKING

from arlint import fixer, registry
from arlint.engine import Ruleset, check
from arlint.formats import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.rule import Rule

#: Strings in one document.
TOGETHER = 500
#: What stands between two strings.
BREAK = "\n\n"
MARKS = [*" \u00a0\n.،؛:؟!,;?()[]«»“”\"'-–…/5٣aZ\u064e\u0640\u200f\ufeff", " و", " ال", "ة "]


def pieces(rule: Rule, chance: random.Random, count: int = 3000) -> list[str]:
    """What this rule's strings are made of: one in four is a break between two strings."""
    examples = [text for text in (*rule.bad, *rule.good) if text]
    words = [word for text in examples for word in text.split(" ")]
    found = []
    for _ in range(count):
        text = chance.choice(examples)
        at = chance.randrange(len(text))
        kind = chance.random()
        if kind < 0.25:
            found.append(BREAK)
        elif kind < 0.4:
            found.append(chance.choice(MARKS))
        elif kind < 0.6:
            found.append(chance.choice(words) + " ")
        elif kind < 0.9:
            found.append(text[at : at + chance.randrange(1, 9)])
        else:
            found.append(text[at : at + chance.randrange(9, 40)])
    return found


class Promises:
    """What is asked of one rule."""

    def __init__(self, rule: Rule) -> None:
        self._gated = Ruleset([rule])
        self._free = Ruleset([rule], gated=False)

    def broken(self, text: str) -> str:
        """Which promise `text` breaks, in words; "" if it breaks none."""
        try:
            found = self._told(text, self._free)
            if found != self._told(text, self._gated):
                return "the trigger misses"
            for paragraph in self._paragraphs(text, found):
                if self._told(paragraph, self._free) != self._told(paragraph, self._gated):
                    return "the trigger misses"
            for unsafe in (False, True):
                fixed = fixer.fix(text, read, self._free, unsafe)
                if fixer.fix(fixed.text, read, self._free, unsafe).applied:
                    return "fixes go on after they have settled"
        except fixer.FixError as error:
            return str(error)
        except Exception as error:
            return f"{type(error).__name__}: {error}"
        return ""

    @staticmethod
    def _told(text: str, ruleset: Ruleset) -> list[tuple[object, ...]]:
        return [(each.start, each.end, each.message("en"), each.fix) for each in check(read(text), ruleset)]

    @staticmethod
    def _paragraphs(text: str, found: list[tuple[object, ...]]) -> Iterator[str]:
        """Some paragraphs with findings, alone: elsewhere another string may have let the rule through the gate."""
        starts = {text.rfind(BREAK, 0, start) + 2 for start, *_ in found[:: len(found) // 20 + 1]}  # type: ignore[arg-type]
        for start in sorted(starts):
            yield text[max(start, 0) :].partition(BREAK)[0]


def smallest(text: str, promises: Promises, broken: str) -> str:
    """`text` without the paragraphs that are not needed to break the promise in the same way."""
    parts = text.split(BREAK)
    size = len(parts) // 2
    while size:
        at = 0
        while at < len(parts):
            fewer = parts[:at] + parts[at + size :]
            if promises.broken(BREAK.join(fewer)) == broken:
                parts = fewer
            else:
                at += size
        size //= 2
    return BREAK.join(parts)


def fuzz(rule: Rule, strings: int, seconds: float, seed: int) -> tuple[int, str]:
    """(how many strings were tried, what went wrong) for `rule`; the seconds are those of its own CPU time."""
    chance = random.Random(f"{seed} {rule.code}")
    promises = Promises(rule)
    begun = time.process_time()
    done = 0
    while done < strings and time.process_time() - begun < seconds:
        text = "".join(chance.choices(pieces(rule, chance), k=4 * TOGETHER))
        broken = promises.broken(text)
        if broken:
            return done, f"{broken}\n    {smallest(text, promises, broken)!r}"
        done += text.count(BREAK) + 1
    return done, ""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rules", nargs="*", metavar="CODE", help="codes, names or families; all if none is given")
    parser.add_argument("--strings", type=int, default=1_000_000, help="how many strings for each rule")
    parser.add_argument("--seconds", type=float, default=60, help="CPU time for each rule, at most")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    failures = 0
    for entry in registry.select(options.rules or ["ALL"]):
        if entry.view == "source":
            continue  # about comments in the file, not about words
        done, broken = fuzz(entry.load(), options.strings, options.seconds, options.seed)
        print(f"{entry.code} {done:>9,} strings{': ' + broken if broken else ''}", flush=True)
        failures += bool(broken)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
