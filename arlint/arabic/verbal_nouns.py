"""Verbal nouns and their verbs, out of the reviewed tables `imperatives` and `masdars`.

«تثبيت» is the noun of «ثبّت»; «تثبيته» is the same with an object.  Nouns come folded, without harakat.
"""

from __future__ import annotations

import re
from functools import cache

from arlint.document import fold, without_marks
from arlint.lexicon import rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.lexicon import Row

#: Pronouns that are the object of the verb.
_OBJECT = re.compile(r"(?<=..)(?:هما|ها|هم|هن|ه|نا|ني)\Z")


def look_up(table: str, noun: str) -> tuple[Row | None, str]:
    """The row of `noun` in `table`.tsv, with or without its article, and the pronoun joined to it."""
    known = _table(table)
    if noun not in known:
        noun = noun.removeprefix("ال")
    if noun in known:
        return known[noun], ""
    pronoun = _OBJECT.search(noun)
    if pronoun is None:
        return None, ""
    stem = noun[: pronoun.start()]
    return known.get(stem) or known.get(stem.removesuffix("ت") + "ة"), pronoun[0]


def is_definite(row: Row, noun: str) -> bool:
    """Whether `noun`, which `look_up` found to be of `row`, has its article: «الكشف», but not «إلغاء»."""
    return noun.startswith("ال") and not fold(without_marks(row["masdar"])).startswith("ال")


def conjugated(verb: str, person: str) -> str:
    """The past `verb` («أجرى») as `person` has it: `m`, `f` («أجرت»), `p` («أجروا»); the present «يجري» alike."""
    if verb.startswith("ي"):
        if person == "f":
            return "ت" + verb[1:]
        return (verb.removesuffix("ي").removesuffix("ى") + "ون") if person == "p" else verb
    if person == "m":
        return verb
    stem = verb.removesuffix("ى")
    return stem + ("ت" if person == "f" else "وا")


@cache
def _table(name: str) -> dict[str, Row]:
    return {fold(without_marks(row["masdar"])): row for row in rows(name)}
