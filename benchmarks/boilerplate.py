"""How much of what does not belong to an article the boilerplate rules find: `python -m benchmarks.boilerplate`.

Three kinds of matter are put behind clean articles (behind, before and amid them, where they may stand there):

lines       benchmarks/boilerplate_lines.tsv: lines written apart from the rows of the lexicon, bios and scraps among
            them.  Printed are how many the rule meant finds, how many some rule of the family does, and how many are
            gone after --unsafe-fixes with the rest of the text as it was;
paragraphs  the last paragraph of another article: for BP103, which is off by default, and BP102.

The articles are those of the development corpora if they lie beside the repository (see corpus.py); without them the
seed article's paragraphs serve for the lines, and the paragraphs are left out.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from arlint import fixer, registry
from arlint.engine import Ruleset, check
from arlint.formats import read
from benchmarks import corpus

if TYPE_CHECKING:
    from collections.abc import Sequence

LINES = Path(__file__).with_name("boilerplate_lines.tsv")
#: Rules whose lines are found wherever they stand; the others' belong at the foot.
ANYWHERE = ("BP101", "BP201", "BP209")
ARTICLES = 40
SHORTEST = 5


def articles() -> list[str]:
    """Clean articles of several paragraphs in which no rule of the family finds anything."""
    rules = Ruleset(registry.select(["BP1", "BP2"]))
    found = []
    for text in corpus.clean_documents()[1]:
        lines = [line for line in text.split("\n") if len(line) > 80]
        article = "\n".join(lines[:12])
        if len(lines) >= SHORTEST and not any(finding.rule.default for finding in check(read(article), rules)):
            found.append(article)
        if len(found) == ARTICLES:
            break
    return found


def placed(article: str, line: str, code: str) -> list[tuple[str, int]]:
    """`article` with `line` where lines of that rule may stand, and the offset of the line."""
    texts = [(f"{article}\n{line}", len(article) + 1)]
    if code in ANYWHERE:
        paragraphs = article.split("\n")
        middle = "\n".join(paragraphs[:3])
        texts.append((f"{middle}\n{line}\n" + "\n".join(paragraphs[3:]), len(middle) + 1))
    return texts


def measure_lines(found: Sequence[str]) -> None:
    """Print the table of lines."""
    on = Ruleset([entry for entry in registry.select(["BP"]) if entry.code != "BP103"])
    every: Counter[str] = Counter()
    right: Counter[str] = Counter()
    family: Counter[str] = Counter()
    gone: Counter[str] = Counter()
    chance = random.Random(1)
    for row in LINES.read_text(encoding="utf-8").splitlines()[1:]:
        code, line = row.split("\t")
        article = chance.choice(found)
        for text, start in placed(article, line, code):
            codes = {finding.code for finding in check(read(text), on) if finding.end > start}
            every[code] += 1
            right[code] += code in codes
            family[code] += bool(codes)
            gone[code] += fixer.fix(text, read, on, True).text == article
    print(f"  {'':<8} {'lines':>6} {'found':>7} {'by any':>7} {'deleted':>8}")
    for code in [*sorted(every), "all"]:
        counts = [sum(part.values()) if code == "all" else part[code] for part in (every, right, family, gone)]
        print(f"  {code:<8} {counts[0]:>6}" + "".join(f" {count / counts[0]:>7.0%}" for count in counts[1:]))


def measure_paragraphs(found: Sequence[str]) -> None:
    """Print how often another article's last paragraph is told from the article's own."""
    rules = Ruleset(registry.select(["BP103", "BP102"]))
    told = wrong = 0
    for number, article in enumerate(found):
        foreign = found[(number + len(found) // 2) % len(found)].rpartition("\n")[2]
        told += any(finding.end > len(article) for finding in check(read(f"{article}\n{foreign}"), rules))
        wrong += any(True for _ in check(read(article), rules))
    print(f"  foreign last paragraphs found (BP103, off by default): {told} of {len(found)}; own ones: {wrong}")


def main() -> int:
    source, documents = corpus.clean_documents()
    found = articles()
    print(f"Boilerplate in {len(found)} articles of {source}")
    if not found:
        print("  no article is left without a finding: nothing can be measured", file=sys.stderr)
        return 1
    measure_lines(found)
    if documents and corpus.CORPORA.exists():
        measure_paragraphs(found)
    else:
        print("  foreign paragraphs: skipped, for ../shared/corpora is not there")
    return 0


if __name__ == "__main__":
    sys.exit(main())
