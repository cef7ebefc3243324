"""Which rules can fire because of how a line begins: a look at two words a line, which costs next to nothing.

Rules for a page's furniture know hundreds of labels («اقرأ أيضًا», «شارك», «الوسوم»), all at the beginning of a line.
RE2 would take longer to compile them than to check an article.  An opening is a first word, or several parted by
slashes, and behind a space, parted by commas, what may follow: the first four letters of the second word; `.` for no
word directly behind, that is, the end of the line or a sign; `*` for anything: «شارك/شاركي .,المق».  All of it is
folded text, with ه for a final ة and small letters.  What comes before the first letter of a line is passed over.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: How much of the second word an opening has.
SECOND = 4

_BEGINNING = r"[\W\d_]*([^\W\d_]+)([\W\d_]*)([^\W\d_]{0,4})"


class Openings:
    """The openings of rules, ready to be looked up.  `openings[i]` are those of rule i."""

    def __init__(self, openings: Sequence[Iterable[str]]) -> None:
        self._rules: dict[str, list[tuple[int, str]]] = {}
        for number, found in enumerate(openings):
            for opening in found:
                words, _, follows = opening.partition(" ")
                for first in words.split("/"):
                    self._rules.setdefault(first, []).append((number, follows))

    def passing(self, text: str) -> set[int]:
        """Numbers of the rules one of whose openings begins a line of `text` (folded)."""
        passing: set[int] = set()
        if not self._rules:
            return passing
        match, rules = re.compile(_BEGINNING).match, self._rules
        for line in text.split("\n"):
            words = match(line)
            known = rules.get(normal(words[1])) if words else None
            if words and known:
                behind = following(words)
                passing.update(number for number, follows in known if not behind.isdisjoint(follows.split(",")))
        return passing


def beginning(line: str) -> re.Match[str] | None:
    """The first word of `line` (folded), group 1, and what is behind it, for `following`."""
    return re.match(_BEGINNING, line)


def following(words: re.Match[str]) -> set[str]:
    """All that an opening may say of what follows the first word."""
    _, between, second = words.groups()
    return {"*", normal(second) if second else ".", "*" if between == " " else "."}


def normal(word: str) -> str:
    """A folded word as openings have it."""
    word = word if word[0] >= "ء" else word.lower()
    return word[:-1] + "ه" if word[-1] == "ة" else word
