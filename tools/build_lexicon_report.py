"""Writes docs/lexicon-report.md: what the lexicon rules report in clean text, and how many wrong homographs they find.

    python -m tools.build_lexicon_report [CORPORA]

CORPORA is a folder with the clean corpora (by default ../shared/corpora/clean beside the repository).  Where there is
none the report stays as it is.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from arlint import registry
from arlint.document import fold, without_marks
from arlint.engine import Ruleset, check
from arlint.formats import read

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
REPORT = ROOT / "docs" / "lexicon-report.md"
SENTENCES = ROOT / "tests" / "data" / "wrong_sense_holdout.tsv"
#: What was found of each part when it was counted for the first time, before anybody read what was missed.
FIRST = {
    "seen": 65, "unseen": 2, "fresh": 44, "fresh-2": 22, "right": 0,
    "stranger": 63, "stranger-unseen": 13, "stranger-right": 10, "stranger-2": 166, "stranger-2-right": 24,
}  # fmt: skip
PARTS = {
    "seen": "homographs that had rows",
    "unseen": "homographs that had none when the sentences were written",
    "fresh": "either, written after rows for both",
    "fresh-2": "the same again, after what `fresh` missed was read",
    "right": "the same Arabic words where they are right: false alarms",
    "stranger": "homographs that had rows, the sentences by another hand, who did not see the rows nor the list",
    "stranger-unseen": "the same, homographs whose rows were written at the same time, by hands who did not see them",
    "stranger-right": "the same Arabic words where they are right, traps by the same hand: false alarms",
    "stranger-2": "another 300, on homographs of their own choice, after what `stranger` missed was read",
    "stranger-2-right": "the same Arabic words where they are right, traps by the same hand: false alarms",
}
#: Entries listed: those that report so often, per million words.
OFTEN = 0.5

INTRODUCTION = """# The lexicons on clean text

Written by `python -m tools.build_lexicon_report`; do not edit.

Clean means written or translated by people and published: Arabic Wikipedia of 2017, NTREX, TICO-19, ARCD, WikiNews, the
React documentation.  It is not faultless: misspellings are real in it, and so are a part of the encyclopedia's
mistranslations.  A number here is how often a rule speaks, not how often it is wrong.
"""

ASSOCIATIONS = """## Association counts: measured, not shipped

Whether company alone tells a wrong word was tried on some 400 homographs of which only the wrong and the right
words were named.  Neighbours (light stems at most eight words away, and those right beside) of the right and the
wrong words were counted in four fifths of the texts above; a place was scored by how much oftener than by chance
its neighbours were met in the right word's company, less the same for the wrong word's; thresholds were set by
cross-validation above the tail of the scores of places where the word is right.  The false alarms were counted in
the other fifth; pairs that spoke wrongly there had been taken out by eye before, so the table is a little too
good.

| false alarms per million words | found of 170 sentences on homographs without rows | of 115 on those with rows |
|---|---|---|
| 22.8 | 26 % | 37 % |
| 11.8 | 22 % | 29 % |
| 3.9 | 21 % | 23 % |

That was with all counts, too many to ship.  Cut to the 150 strongest neighbours of a word (1.2 MB) it found 14 %
and 18 % at five false alarms per million words.  A logistic regression on the same neighbours found half as much
at the same rate; 400 clusters of stems as further neighbours changed nothing.  Beside the rows it added 4 points,
for a megabyte of data and more time than all rows take, so it stays a way to look for rows and is no part of
arlint.

So rows have to be many: there are some 2,000 now for 1,200 homographs, written letter by letter through the English
alphabet.  A homograph somebody thinks of has rows in nine cases of ten.

## The whole document: measured, not shipped

A stranger's forty articles of some sixty words had one wrong word each, in a sentence that says little, and in 28 of
them the right word elsewhere («الحفلة» once and «الحزب» three times); forty more had the same words used rightly.  With
the rows alone nothing of the forty is found, for all of it is in the document.  Asked for were documents whose clearest
domain is a foreign one of the row (a score of 8, and three times that of the home domains), with one of the right words
in them; rows that spoke wrongly in half of the clean texts were taken out.  That found 12 of the 40, spoke in 5 of the
40 where the word was right, and in the other half of the clean texts 28 times in a million words.  Without asking for
the right word it found 10 and spoke oftener.  Both words stand together in right texts too often: «حفلة» of a «حزب».
"""


def articles(folder: Path) -> Iterator[str]:
    """The clean texts."""
    for path in sorted(folder.rglob("*")):
        if path.name.endswith(".jsonl.gz"):
            with gzip.open(path, "rt", encoding="utf-8") as file:
                for line in file:
                    article = json.loads(line)
                    yield f"{article['title']}\n{article['text']}"
        elif path.suffix in (".txt", ".md"):
            yield path.read_text(encoding="utf-8")


def clean_text(folder: Path) -> str:
    """The tables of what the lexicon rules report in clean text."""
    entries = [entry for entry in registry.entries() if entry.literals]
    ruleset = Ruleset([entry.load() for entry in entries])
    words = 0
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for article in articles(folder):
        words += len(article.split())
        for finding in check(read(article), ruleset):
            place = re.sub(r"\s+", " ", fold(without_marks(article[finding.start : finding.end])))
            found[finding.code][place] += 1
    lines = [f"## Findings in {words:,} words\n", "| rule | | findings | per million words |", "|---|---|---|---|"]
    for entry in entries:
        total = found[entry.code].total()
        lines.append(f"| {entry.code} | {entry.name} | {total} | {total * 1e6 / words:.2f} |")
    lines += [
        f"\n### What is reported oftener than {OFTEN} times in a million words\n",
        "| rule | words | per million |",
    ]
    lines.append("|---|---|---|")
    for code, places in sorted(found.items()):
        often = [(place, count) for place, count in places.most_common(10) if count * 1e6 / words > OFTEN]
        lines += [f"| {code} | `{place}` | {count * 1e6 / words:.1f} |" for place, count in often]
    return "\n".join(lines) + "\n"


def recall() -> str:
    """The table of what MT201 and MT202 find of the held-out sentences."""
    ruleset = Ruleset([entry.load() for code in ("MT201", "MT202") for entry in registry.matching(code)])
    columns, *rows = (line.split("\t") for line in SENTENCES.read_text(encoding="utf-8").splitlines())
    sentences, found = Counter[str](), Counter[str]()
    for row in rows:
        sentence = dict(zip(columns, row, strict=True))
        text, wrong, part = sentence["text"], sentence["wrong"], sentence["part"]
        start = text.index(wrong)
        end = start + len(wrong) if wrong else len(text)
        sentences[part] += 1
        found[part] += any(one.start < end and start < one.end for one in check(read(text), ruleset))
    lines = [
        "## Mistranslated homographs found (MT201, MT202)\n",
        "`tests/data/wrong_sense_holdout.tsv`: sentences as a machine would write them, by the hand of the rows",
        "but for those by strangers.",
        "Only the first count is a measure of new sentences: then what was missed was read, and rows were added.\n",
        "| part | sentences | found when first counted | found now |",
        "|---|---|---|---|",
    ]
    for part, what in PARTS.items():
        total = sentences[part]
        first, now = (f"{count} ({count / total:.0%})" for count in (FIRST[part], found[part]))
        lines.append(f"| {part}: {what} | {total} | {first} | {now} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT.parent / "shared" / "corpora" / "clean"
    if not folder.is_dir():
        print(f"{folder} is not there: the report stays as it is")
        return
    parts = (INTRODUCTION, recall(), clean_text(folder), ASSOCIATIONS)
    REPORT.write_text("\n".join(parts), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
