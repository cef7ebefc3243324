"""Writes arlint/lexicon/verbs.tsv: how likely Arabic word forms are finite verbs.

    python -m tools.build_verbs TEXT_OR_JSONL_GZ...

Every word of the texts is tagged in its context by farahidi (a port of AlKhalil; GPL-3.0-or-later, needed only here:
`pip install farahidi`), corrected by what an article, a preposition or a ة before or behind it proves.  The table keeps
the forms of which the shape of the word (see `arlint.arabic.verbs.shape`) gives a wrong idea.

The committed table was built from Arabic Wikipedia of 2017 (every sixth article of the comparable Wikipedia corpus, its
first 1500 characters; CC BY-SA 4.0), ARCD contexts (Wikipedia, CC BY-SA), NTREX (CC BY-SA 4.0) and TICO-19 (CC0).
It takes half an hour.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import arlint.lexicon
from arlint.arabic.letters import LETTER, MARK, TATWEEL
from arlint.arabic.verbs import LAM, PREPOSITIONS, shape
from arlint.document import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE = Path(arlint.lexicon.FOLDER) / "verbs.tsv"
EVERY, OPENING = 6, 1500
#: A row is written where the counted share and the guess from the shape are this far apart.
DISAGREEMENT = 0.25
ROWS = 4000
#: Here «من» is taken for the preposition: "who" is too rare to count.
GOVERNING = PREPOSITIONS | {"من", "منذ"}

_GONE = re.compile(f"(?:{MARK}|{TATWEEL})+")
_BREAK = re.compile(r'[.!:،؛؟…\n"“”«»()\[\]|/–-]+')
_WORD = re.compile(f"{LETTER}+")


def texts(paths: list[str]) -> Iterator[str]:
    for path in map(Path, paths):
        if path.suffix == ".gz":
            with gzip.open(path, "rt", encoding="utf-8") as file:
                for number, line in enumerate(file):
                    if number % EVERY == 0:
                        yield json.loads(line)["text"][:OPENING]
        else:
            yield path.read_text(encoding="utf-8")


def counts(paths: list[str]) -> tuple[Counter[str], Counter[str]]:
    """(how often each folded form was seen, how often as a verb)."""
    import farahidi  # type: ignore[import-not-found, unused-ignore]
    from farahidi.disambiguate import Disambiguator  # type: ignore[import-not-found, unused-ignore]

    decide = Disambiguator().disambiguate
    seen: Counter[str] = Counter()
    verbs: Counter[str] = Counter()

    @cache
    def is_verb(word: str, lemma: str) -> bool:
        readings = [reading.pos == "فعل" for reading in farahidi.analyze(word) if reading.lemma == lemma]
        return bool(readings) and sum(readings) * 2 >= len(readings)

    for text in texts(paths):
        for chunk in _BREAK.split(_GONE.sub("", text)):
            words = _WORD.findall(chunk)
            if len(words) < 3:
                continue
            before = ""
            for word, tag in zip(words, decide(words), strict=True):
                form = fold(word)
                seen[form] += 1
                if is_verb(word, tag.lemma) and not is_noun(form, before):
                    verbs[form] += 1
                before = form
    return seen, verbs


def is_noun(form: str, before: str) -> bool:
    """Whether form and neighbour prove that it is no verb, whatever the tagger says."""
    return (
        form in GOVERNING
        or before in GOVERNING
        or before[1:] in GOVERNING
        or form.endswith("ة")
        or (re.match("[وف]?[بك]?ال|[وف]?لل", form) is not None and not LAM.match(form.lstrip("وف")))
    )


def chances(seen: Counter[str], verbs: Counter[str]) -> Iterator[tuple[str, float]]:
    """(form, smoothed share as a verb) where the shape alone misleads, the most frequent first."""
    merged: Counter[str] = Counter()
    as_verb: Counter[str] = Counter()
    for form, number in seen.items():
        # «وقال» is «قال» and «وتفصلها» «تفصلها», unless the word is rarer without its first letter: «وصل», «فتح».
        joined = re.match("[وف](?=[يت]...)", form) or (re.match("[وف](?=...)", form) and seen[form[1:]] >= number)
        base = form[1:] if joined else form
        merged[base] += number
        as_verb[base] += verbs[form]
    for form, number in merged.most_common():
        if number < 2 or len(form) < 2:
            continue
        guess = shape(form)
        share = (as_verb[form] + guess * 2) / (number + 2)
        if abs(share - guess) >= DISAGREEMENT:
            yield form, share


def main() -> None:
    seen, verbs = counts(sys.argv[1:])
    rows = [row for _, row in zip(range(ROWS), chances(seen, verbs), strict=False)]
    with TABLE.open("w", encoding="utf-8", newline="\n") as file:
        file.write("id\tchance\n")
        file.writelines(f"{form}\t{share:.2f}\n" for form, share in sorted(rows))
    print(f"{len(rows)} rows from {seen.total()} words")


if __name__ == "__main__":
    main()
