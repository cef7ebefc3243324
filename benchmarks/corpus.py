"""The texts the benchmarks run over: made, always the same, from the article in seeds/ and from what lies beside.

clean   edited Arabic.  Where the development corpora lie beside the repository (../shared/corpora) it is their
        translated news and encyclopedia paragraphs; elsewhere the seed article, its faults fixed and the words of
        each paragraph shuffled.
dirty   the seed article with some of its words replaced: every copy has its faults, no copy is like another.
"""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
SEED = min((ROOT / "seeds").glob("*.txt"))
CORPORA = ROOT.parent / "shared" / "corpora" / "clean"
CLEAN_FOLDERS = ("ntrex_ar", "arcd_contexts", "tico19_ar")

_WORD = re.compile("[ء-غف-ي]{2,}")
#: The share of words that a dirty copy replaces.
REPLACED = 0.45


def seed() -> str:
    """The seed article."""
    return SEED.read_text(encoding="utf-8")


def clean_documents() -> tuple[str, list[str]]:
    """(where they come from, clean documents)."""
    paths = [path for folder in CLEAN_FOLDERS for path in sorted((CORPORA / folder).glob("*.txt"))]
    if paths:
        return f"{', '.join(CLEAN_FOLDERS)}", [path.read_text(encoding="utf-8") for path in paths]
    return "the seed article, fixed and shuffled", [_shuffled(number) for number in range(100)]


def _shuffled(number: int) -> str:
    """The paragraphs of the fixed seed, each with its words in another order and without marks inside."""
    chance = random.Random(number)
    paragraphs = []
    for paragraph in _fixed_seed().split("\n"):
        words = _WORD.findall(paragraph)
        chance.shuffle(words)
        if len(words) > 5:
            paragraphs.append(" ".join(words) + ".\n")
    return "".join(paragraphs)


@cache
def _fixed_seed() -> str:
    from arlint import fixer, registry
    from arlint.engine import Ruleset
    from arlint.formats import read

    return fixer.fix(seed(), read, Ruleset(registry.select()), True).text


def dirty_documents(count: int) -> list[str]:
    """`count` copies of the seed, words replaced by words of the clean documents."""
    article = seed()
    words = sorted({word for text in clean_documents()[1] for word in _WORD.findall(text)})
    return [_replaced(article, words, random.Random(number)) for number in range(count)]


def _replaced(article: str, words: list[str], chance: random.Random) -> str:
    return _WORD.sub(lambda match: chance.choice(words) if chance.random() < REPLACED else match[0], article)


def write_files(documents: list[str], folder: Path, size: int) -> int:
    """Write `documents`, over again if need be, as files of `folder` until `size` bytes; returns the bytes written."""
    folder.mkdir(parents=True)
    written = 0
    for number, text in enumerate(_endless(documents)):
        if written >= size:
            break
        written += (folder / f"{number:05}.txt").write_bytes(text.encode())
    return written


def write_file(documents: list[str], path: Path, size: int) -> int:
    """Write `documents`, over again if need be, as one file of `size` bytes or a little more; returns its size."""
    written = 0
    with path.open("wb") as file:
        for text in _endless(documents):
            if written >= size:
                break
            written += file.write(text.encode() + b"\n\n")
    return written


def _endless(documents: list[str]) -> Iterator[str]:
    while True:
        yield from documents
