"""Writes the column `anchors` of the phrase lexicons: what the literal matcher looks for.

    python tools/anchor_lexicon.py arlint/lexicon/wrong_sense.tsv [--text FILE ...]
    python tools/anchor_lexicon.py --all arlint/lexicon/sense_confusions.tsv --text clean/*.txt

Every string a row's pattern can match contains one of the row's anchors.  Among the sets of literals that a pattern
allows, the one is chosen that clean text hits least often and that is small: a literal costs 2.5 µs at start, a hit
about as much.  Clean text to count in comes from --text; without it, short literals count as frequent.
Rows that have anchors keep them unless --all is given.
"""

from __future__ import annotations

import argparse
import re
from itertools import product
from re import _constants, _parser  # type: ignore[attr-defined]

import ahocorasick_rs

from arlint.document import Document, fold
from arlint.lexicon.senses import NOT_ENDING, Sense

#: Most literals one row may have, and the longest strings worth building.
MOST = 160
#: What a literal costs beside its hits, in hits per million characters.
LITERAL = 1.0
#: What stands for proclitics while a pattern is taken apart: no literal can span them.
CLITICS = "\ue000"

Strings = frozenset[str]


class Counter:
    """How often literals occur in clean text, per million characters."""

    def __init__(self, paths: list[str]) -> None:
        texts = []
        for path in paths:
            with open(path, encoding="utf-8") as file:
                texts.append(Document(file.read()).folded.text)
        words = re.sub(r"[\W_]+", " ", " ".join(texts))
        self._text = f" {words} "
        self._known: dict[str, float] = {}

    def count(self, literals: set[str]) -> None:
        new = sorted(literals - self._known.keys())
        if len(self._text) < 1000:
            self._known.update((literal, 3000 / 3 ** len(literal)) for literal in new)
            return
        found = dict.fromkeys(new, 0)
        automaton = ahocorasick_rs.AhoCorasick(new)
        for number, _, _ in automaton.find_matches_as_indexes(self._text, overlapping=True):
            found[new[number]] += 1
        self._known.update((literal, hits * 1e6 / len(self._text)) for literal, hits in found.items())

    def cost(self, literals: Strings) -> float:
        return sum(self._known[literal] for literal in literals) + LITERAL * len(literals)


def candidates(pattern: str) -> list[Strings]:
    """Sets of literals, one of which is in whatever `pattern` can match; proclitics may stand before it."""
    tree = _parser.parse(fold(pattern).replace("~", CLITICS))
    found = [
        frozenset(re.sub(r"\W", " ", string) for string in strings) for strings in _candidates(list(tree), False, True)
    ]
    return [minimal(strings) for strings in found if all(len(string.strip()) > 1 for string in strings)]


def minimal(literals: Strings) -> Strings:
    """`literals` without those that contain another."""
    return frozenset(
        literal for literal in literals if not any(other != literal and other in literal for other in literals)
    )


def _candidates(nodes: list[tuple[object, object]], opens: bool, closes: bool) -> list[Strings]:
    """`opens`, `closes`: whether a word boundary lies before and behind `nodes`."""
    nodes = [node for node in nodes if node[0] not in (_constants.ASSERT, _constants.ASSERT_NOT, _constants.AT)]
    sets = [_finite(node) for node in nodes]
    found: list[Strings] = []
    for first in range(len(nodes)):
        strings: Strings = frozenset({""})
        for last in range(first, len(nodes)):
            following = sets[last]
            if following is None or len(strings) * len(following) > MOST:
                break
            strings = frozenset(a + b for a, b in product(strings, following))
            for before in {"", " " if opens and first == 0 else ""}:
                found += (
                    frozenset(before + string + behind for string in strings)
                    for behind in {"", " " if closes and last == len(nodes) - 1 else ""}
                )
    for number, (kind, value) in enumerate(nodes):
        inner: list[list[tuple[object, object]]] = []
        if kind is _constants.BRANCH:
            inner = [list(branch) for branch in value[1]]  # type: ignore[index]
        elif kind is _constants.SUBPATTERN:
            inner = [list(value[-1])]  # type: ignore[index]
        elif kind is _constants.MAX_REPEAT and value[0] > 0:  # type: ignore[index]
            inner = [list(value[2])]  # type: ignore[index]
        ends = opens and number == 0, closes and number == len(nodes) - 1
        choices = [_candidates(branch, *ends) for branch in inner]
        if inner and all(choices):
            if len(inner) == 1:
                found += choices[0]
            else:
                for pick in (longest, shortest):
                    found.append(frozenset().union(*(pick(choice) for choice in choices)))
    return found


def longest(choice: list[Strings]) -> Strings:
    return max(choice, key=lambda strings: min(map(len, strings)) - len(strings) / 8)


def shortest(choice: list[Strings]) -> Strings:
    return max(choice, key=lambda strings: min(map(len, strings)) / 8 - len(strings))


def _finite(node: tuple[object, object]) -> Strings | None:
    """All strings a node matches, if they are few; None if they are not."""
    kind, value = node
    if kind is _constants.LITERAL:
        return None if chr(value) == CLITICS else frozenset({chr(value)})  # type: ignore[arg-type]
    if kind is _constants.IN:
        return _class(value)  # type: ignore[arg-type]
    if kind is _constants.SUBPATTERN:
        return _sequence(list(value[-1]))  # type: ignore[index]
    if kind is _constants.BRANCH:
        branches = [_sequence(list(branch)) for branch in value[1]]  # type: ignore[index]
        if any(branch is None for branch in branches):
            return None
        strings = frozenset().union(*branches)  # type: ignore[arg-type]
        return strings if len(strings) <= MOST else None
    if kind is _constants.MAX_REPEAT:
        least, most, repeated = value  # type: ignore[misc]
        once = _sequence(list(repeated))  # type: ignore[has-type]
        if once is None or most > 2:  # type: ignore[has-type]
            return None
        times = range(least, most + 1)  # type: ignore[has-type]
        return frozenset("".join(parts) for number in times for parts in product(once, repeat=number))
    if kind in (_constants.ASSERT, _constants.ASSERT_NOT, _constants.AT):
        return frozenset({""})
    return None


def _sequence(nodes: list[tuple[object, object]]) -> Strings | None:
    strings: Strings = frozenset({""})
    for node in nodes:
        following = _finite(node)
        if following is None or len(strings) * len(following) > MOST:
            return None
        strings = frozenset(a + b for a, b in product(strings, following))
    return strings


def _class(items: list[tuple[object, object]]) -> Strings | None:
    if any(kind is not _constants.LITERAL for kind, _ in items):
        return None
    return frozenset(chr(value) for _, value in items)  # type: ignore[arg-type]


def sides(row: dict[str, str]) -> list[Strings]:
    """Anchors for a row of sense_confusions: its wrong words, or its neighbours where they suffice."""
    sense = Sense(list(row), "\t".join(row.values())).parse()
    return [
        frozenset(word for word in words if not _is_inflected(word, words))
        for words in (sense.forms, sense.neighbours)
        if words
    ]


def _is_inflected(word: str, words: list[str]) -> bool:
    """Whether `word` is another of `words` with an ending: wherever it stands, that one is found."""
    return any(word != other and word.startswith(other) and word[len(other)] not in NOT_ENDING for other in words)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("lexicon")
    arguments.add_argument("--text", nargs="*", default=[], help="clean text to count in")
    arguments.add_argument("--all", action="store_true", help="choose anew for rows that have anchors")
    given = arguments.parse_args()
    with open(given.lexicon, encoding="utf-8", newline="\n") as file:
        columns, *table = [line.rstrip("\n").split("\t") for line in file]
    if "anchors" not in columns:
        columns.append("anchors")
        for fields in table:
            fields.append("")
    counter = Counter(given.text)
    total = literals = 0.0
    for fields in table:
        row = dict(zip(columns, fields, strict=True))
        if row["anchors"] and not given.all:
            continue
        choices = candidates(row["pattern"]) if "pattern" in row else sides(row)
        if not choices:
            raise SystemExit(f"{row['id']}: no finite part to look for in {row.get('pattern')}")
        counter.count({literal for choice in choices for literal in choice})
        best = min(choices, key=lambda choice: (counter.cost(choice), sorted(choice)))
        fields[columns.index("anchors")] = "|".join(sorted(best))
        total += counter.cost(best) - LITERAL * len(best)
        literals += len(best)
    with open(given.lexicon, "w", encoding="utf-8", newline="\n") as file:
        for fields in [columns, *table]:
            file.write("\t".join(fields) + "\n")
    print(f"{given.lexicon}: {literals:.0f} literals, {total:.0f} hits per million characters")


if __name__ == "__main__":
    main()
