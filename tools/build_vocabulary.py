"""Writes arlint/lexicon/common_words.txt and ordinary_words.txt: what is no foreign name.

    python -m tools.build_vocabulary TEXT...      text files, or JSON Lines with a field `text`

A word of the texts is ordinary if the Ayaspell dictionary (hunspell-ar, by chunspell) knows it.  `common_words.txt` has
the most frequent forms as texts have them, for a quick first look; `ordinary_words.txt` what is left of all of them,
folded and without proclitics, less what another one explains by its ending (see `arabic/stems.py`).  Neither Ayaspell
nor the texts are part of arlint.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from arlint.arabic import stems
from arlint.arabic.letters import LETTER
from arlint.arabic.names import without_article
from arlint.document import fold, without_marks
from arlint.lexicon import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator

#: How many forms the first list has; how often a word of the second occurs.
COMMON, OFTEN = 8_000, 8
_WORD = re.compile(f"{LETTER}{{3,}}")
DICTIONARIES = "/usr/share/hunspell"


def texts(path: Path) -> Iterator[str]:
    """The texts in a file."""
    written = path.read_text(encoding="utf-8")
    if path.suffix != ".jsonl":
        yield written
        return
    for line in written.splitlines():
        yield json.loads(line)["text"]


def main(arguments: list[str]) -> int:
    """Count, ask, write."""
    from hunspell import Hunspell  # type: ignore[import-not-found,import-untyped,unused-ignore]

    dictionary = Hunspell("ar", hunspell_data_dir=DICTIONARIES)
    counts: Counter[str] = Counter()
    for path in map(Path, arguments):
        for text in texts(path):
            counts.update(_WORD.findall(without_marks(text)))
    known = {form: count for form, count in counts.items() if count > 2 and dictionary.spell(form)}
    words: Counter[str] = Counter()
    for form, count in known.items():
        words[without_article(fold(form))] += count
    often = {word for word, count in words.items() if count >= OFTEN}
    bases = {word for word in often if not any(stem != word and stem in often for stem in stems.stems(word))}
    common = sorted(known, key=lambda form: (-known[form], form))[:COMMON]
    for name, lines in (("common_words", common), ("ordinary_words", sorted(bases))):
        Path(FOLDER, name + ".txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
