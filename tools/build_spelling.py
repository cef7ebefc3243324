"""Writes arlint/lexicon/spelling.tsv: slips of one letter that a dictionary and word frequencies prove.

    python -m tools.build_spelling            write it
    python -m tools.build_spelling --check    exit 1 if it is not what would be written

A form is a slip if the Ayaspell dictionary does not know it, but knows a word that differs only in the direction in
which typists err: a bare alef where a hamza or madda belongs (OR101), final ه for ة, the hamza too perhaps (OR102),
final ى for ي or the reverse (OR103).  That word has to be frequent, clearly more so than the form and than any other
candidate.

It takes hunspell-ar (Debian: the dictionary) with chunspell, and wordfreq (PyPI).  They are needed here alone: arlint
itself reads the table.
"""

from __future__ import annotations

import math
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from arlint.arabic.letters import LETTER
from arlint.lexicon import FOLDER, rows

if TYPE_CHECKING:
    from collections.abc import Iterator

TABLE = Path(FOLDER, "spelling.tsv")
REVIEWED = Path(__file__).with_name("spelling_reviewed.tsv")
DICTIONARIES = "/usr/share/hunspell"

#: Zipf frequencies: of the right word at least; above the next candidate at least; above the form at least.
FREQUENT, CLEAR, MORE = 3.0, 0.7, 0.3
#: And of the slip itself, by rule: what is rarer costs every run and finds nothing.
COMMON = {"OR101": 2.0, "OR102": 2.0, "OR103": 2.2}

#: The same of a word with the article, where final ه cannot be a pronoun: the dictionary, which takes it for one, is
#: not asked about the form, and so frequent a word is listed however rare the slip.  The words that end in a true ه
#: (الوجه) are rare with ة, or reviewed.
DEFINITE, FAR, EVERYDAY = 3.5, 0.9, 3.9

_WORD = re.compile(f"{LETTER}{{3,}}")
_BEFORE = re.compile("(?:[وف]?(?:[بكل]?ال|لل|[بكلس])?)")
_FINAL = {"ه": ("ة", "OR102"), "ى": ("ي", "OR103"), "ي": ("ى", "OR103")}


class Slip(NamedTuple):
    form: str
    rule: str
    fixed: str
    level: str
    not_after: str
    zipf: float


def variants(form: str) -> dict[str, str]:
    """The words for which `form` may be a slip, with the rule each belongs to."""
    found: dict[str, str] = {}
    for at in range(min(5, len(form))):
        if form[at] == "ا" and _BEFORE.fullmatch(form[:at]):
            found |= {form[:at] + alef + form[at + 1 :]: "OR101" for alef in "أإآ"}
    if form[-1] in _FINAL:
        letter, rule = _FINAL[form[-1]]
        if form[-1] == "ه":  # typists who leave the dots out leave the hamza off as well
            found |= {word[:-1] + letter: rule for word in found}
        found[form[:-1] + letter] = rule
    return found


def double_slips(form: str) -> dict[str, str]:
    """The words of two slips: a final ى for ي, and a bare alef, the article's apart, for a hamza."""
    if form[-1] != "ى":
        return {}
    found = variants(form[:-1] + "ي")
    return {word: "OR103" for word, rule in found.items() if rule == "OR101" and "أل" not in word}


class Sources:
    """The dictionary and the frequencies."""

    def __init__(self) -> None:
        from hunspell import Hunspell  # type: ignore[import-not-found,import-untyped,unused-ignore]
        from wordfreq import get_frequency_dict  # type: ignore[import-not-found,import-untyped,unused-ignore]

        if not Path(DICTIONARIES, "ar.dic").exists():
            raise ImportError(f"no ar.dic in {DICTIONARIES}")
        self.frequencies: dict[str, float] = get_frequency_dict("ar", "large")
        self._spell = Hunspell("ar", hunspell_data_dir=DICTIONARIES).spell
        self._known: dict[str, bool] = {}

    def knows(self, word: str) -> bool:
        if word not in self._known:
            self._known[word] = bool(self._spell(word))
        return self._known[word]

    def zipf(self, word: str) -> float:
        frequency = self.frequencies.get(word)
        return round(math.log10(frequency) + 9, 2) if frequency else 0.0


def slips(sources: Sources) -> Iterator[Slip]:
    """All slips of the frequency list, common or not."""
    for form in sources.frequencies:
        if not _WORD.fullmatch(form):
            continue
        candidates = variants(form)
        if not any(sources.zipf(word) and sources.knows(word) for word in candidates):
            candidates = double_slips(form)
        own = sources.zipf(form)
        likely = sorted(((sources.zipf(word), word) for word in candidates), reverse=True)
        if not likely or likely[0][0] < FREQUENT or likely[0][0] - own < MORE or sources.knows(form):
            continue
        likely = [(zipf, word) for zipf, word in likely if sources.knows(word)]
        if not likely or likely[0][0] < FREQUENT or likely[0][0] - own < MORE:
            continue
        if len(likely) > 1 and likely[0][0] - likely[1][0] < CLEAR:
            continue
        fixed = likely[0][1]
        rule = candidates[fixed]
        certain = len(likely) == 1 and rule != "OR102"
        not_after = "".join(letter for letter in "وف" if sources.knows(letter + form))
        yield Slip(form, rule, fixed, "safe" if certain else "hint", not_after, own)


def definite_slips(sources: Sources) -> Iterator[Slip]:
    """Words with the article and ه for their ة."""
    for fixed in sources.frequencies:
        if not re.fullmatch(f"(?:ال|لل){LETTER}{{2,}}ة", fixed) or sources.zipf(fixed) < DEFINITE:
            continue
        form = fixed[:-1] + "ه"
        own = sources.zipf(form)
        if max(sources.zipf(word) for word in variants(form)) > sources.zipf(fixed):
            continue  # its hamza is missing as well
        if sources.zipf(fixed) - own < FAR or not (sources.knows(fixed) or sources.zipf(fixed) >= EVERYDAY):
            continue
        if own >= COMMON["OR102"] or sources.zipf(fixed) >= EVERYDAY:
            yield Slip(form, "OR102", fixed, "hint", "", max(own, COMMON["OR102"]))


def listed() -> set[str]:
    """What hand-reviewed lists have already."""
    return {row["form"] for row in rows("hamza")} | {row["form"] for row in rows("misspellings")}


def reviewed() -> dict[str, str]:
    """form -> `out` or the level it is lowered to."""
    lines = REVIEWED.read_text(encoding="utf-8").splitlines()[1:]
    return {form: level for form, level, _ in (line.split("\t") for line in lines)}


def is_derived(slip: Slip, stems: set[str]) -> bool:
    """Whether the rules find `slip` by a shorter form with particles, or the article, before it."""
    form = slip.form
    if slip.rule == "OR101":
        return form[0] in "وف" and form[1:] in stems
    if slip.rule == "OR102":
        return any(form[:at] in ("و", "ف", "ب", "ك", "وب", "فب", "وك") and form[at:] in stems for at in (1, 2))
    return any(
        re.fullmatch("[وف]?(?:[بك]?ال|لل|[بكل])?", form[:at]) and len(form) - at > 3 and form[at:] in stems
        for at in range(1, 5)
    )


def table() -> str:
    """The text of the table."""
    review, known = reviewed(), listed()
    sources = Sources()
    found = [slip for slip in slips(sources) if slip.zipf >= COMMON[slip.rule]]
    proven = {slip.form for slip in found}
    found += [slip for slip in definite_slips(sources) if slip.form not in proven]
    found = [slip for slip in found if slip.form not in known and review.get(slip.form) != "out"]
    stems = {slip.form for slip in found} | known
    found = [slip for slip in found if not is_derived(slip, stems)]
    found.sort(key=lambda slip: (slip.rule, -slip.zipf, slip.form))
    lines = [("id", "rule", "fixed", "level", "not_after")]
    lines += [(slip.form, slip.rule, slip.fixed, review.get(slip.form, slip.level), slip.not_after) for slip in found]
    return "".join("\t".join(line) + "\n" for line in lines)


def main() -> int:
    check = "--check" in sys.argv[1:]
    try:
        text = table()
    except ImportError as error:
        print(f"{TABLE.name} is not built anew here, for want of wordfreq, chunspell or hunspell-ar: {error}")
        return 0 if check else 2
    if check:
        if TABLE.exists() and TABLE.read_text(encoding="utf-8") == text:
            return 0
        print(f"{TABLE.name} is not current: run python -m tools.build_spelling", file=sys.stderr)
        return 1
    TABLE.write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
