"""Writes arlint/lexicon/document_frequency.tsv: in how many of a thousand articles a light stem stands.

    python -m tools.build_document_frequency ARTICLES.jsonl[.gz]

ARTICLES has an object a line with an Arabic `text`.  The committed table was made of 5,744 articles of Arabic Wikipedia
(2017; CC BY-SA 4.0).  Only stems of at least COMMON articles in a thousand are listed: any other tells much about the
article it stands in, and weighs the same.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from pathlib import Path

from arlint.arabic.cohesion import content_words
from arlint.arabic.stems import stems
from arlint.document import fold, without_marks
from arlint.lexicon import FOLDER

TABLE = Path(FOLDER, "document_frequency.tsv")
COMMON = 8


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    opened = gzip.open if arguments[0].endswith(".gz") else open
    counts: Counter[str] = Counter()
    articles = 0
    with opened(arguments[0], "rt", encoding="utf-8") as file:
        for line in file:
            articles += 1
            words = content_words(fold(without_marks(json.loads(line)["text"])))
            counts.update({stems(word)[0] for word in words})
    found = [
        (stem, round(1000 * count / articles)) for stem, count in counts.items() if count >= articles * COMMON / 1000
    ]
    found.sort(key=lambda row: (-row[1], row[0]))
    lines = ["id\tper_thousand", *(f"{stem}\t{share}" for stem, share in found)]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{len(found)} stems of {articles} articles")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
