"""Foreign names in Arabic letters, and the ways one name is spelt.

Arabic has no letters for some sounds and no rule which vowels of a foreign name are written, so غوتيريش, جوتيريس and
غوتيرش are one man.  What may differ is known: the vowel letters inside, a few consonants of one sound, a doubled
letter, the final ا or ه.  Two words that differ so are one name if they are no Arabic words; two lists of those are
shipped.
"""

from __future__ import annotations

import os
import re
from functools import cache

from arlint import page
from arlint.arabic import stems
from arlint.lexicon import FOLDER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

#: Letters of one foreign sound, a line each.
_SOUNDS = ("جغقكگ", "تط", "سصثش", "زذظ", "فڤ", "بپ")
#: Pairs that are two sounds after all.  س and ش are one at the end (غوتيريش, جوتيريس) and before t and p (شتاين).
_HISSING = frozenset({"سش", "شس"})
_WHERE_HISSING = ("", "ت", "ب")
_APART = _HISSING | {"صش", "شص", "ثش", "شث", "صث", "ثص", "ذظ", "ظذ"}
_VOWELS = "اوي"
_SHORTEST = 5
#: How many endings a word may have one behind the other: افتراضيًا.
_ENDINGS = 2

_ARTICLE = re.compile("[وف]?(?:[بك]?ال|لل)(?=...)")


def without_article(word: str) -> str:
    """`word` (folded) without the article and what is before it."""
    return _ARTICLE.sub("", word, count=1)


@cache
def common() -> frozenset[bytes]:
    """The most frequent forms of Arabic words, on the page."""
    return frozenset(page.encode(_read("common_words")).split())


@cache
def _ordinary() -> frozenset[str]:
    return frozenset(_read("ordinary_words").split())


def is_ordinary(word: str) -> bool:
    """Whether `word` (folded) is a form of an Arabic word, proclitics and endings included."""
    known = _ordinary()
    if without_article(word) in known:
        return True
    forms = {word, word.removesuffix("ك")}
    for _ in range(_ENDINGS):
        forms = {stem for form in forms for stem in stems.stems(form)}
        if not known.isdisjoint(forms):
            return True
    return False


@cache
def _classes() -> tuple[bytes, bytes]:
    """A table that writes the sounds of a line of `_SOUNDS` alike, and the letters that are left out."""
    same = "".join(sound[0] * (len(sound) - 1) for sound in _SOUNDS)
    table = bytes.maketrans(page.encode("".join(sound[1:] for sound in _SOUNDS)), page.encode(same))
    return table, page.encode(_VOWELS + "أإآىةءئؤ")


def keys(words: Iterable[bytes]) -> list[bytes]:
    """What is left of each of `words` (on the page) without vowels, with letters of one sound written alike.

    Two spellings of a name have one key.
    """
    table, vowels = _classes()
    written = b"\n".join((*words, b"")).replace(page.encode("تش"), page.encode("ش"))
    written = written.replace(page.encode("ه\n"), b"\n")
    return written.translate(table, vowels).split(b"\n")[:-1]


def are_one(one: str, other: str) -> bool:
    """Whether two words (folded, ة as ه) may be spellings of one name: at most two differences of the kinds above."""
    if min(len(one), len(other)) < _SHORTEST or one == other:
        return False
    found = _differences(one.replace("تش", "ش"), other.replace("تش", "ش"))
    if found is None:
        return False
    differences = found | ({"تش"} if ("تش" in one) != ("تش" in other) else set())
    # A vowel more or less makes another name of a short one: ستيفن and ستيفان, دينا and ديانا.
    vowels = sum(difference in _VOWELS for difference in differences)
    return len(differences) <= 2 and (vowels == 0 or (vowels == 1 and max(len(one), len(other)) > _SHORTEST))


def _differences(one: str, other: str) -> set[str] | None:
    """In what the two words differ: vowel letters that only one has, pairs of consonants; None if in anything else."""
    found: set[str] = set()
    at = to = 0
    while at < len(one) or to < len(other):
        left, right = one[at : at + 1], other[to : to + 1]
        if left == right:
            at, to = at + 1, to + 1
        elif left and right and _sound_alike(left, right, one[at - 1], one[at + 1 :], other[to + 1 :]):
            found.add(min(left + right, right + left))
            at, to = at + 1, to + 1
        elif 0 < at < len(one) - 1 and (left in _VOWELS or left == one[at - 1]) and one[at + 1 : at + 2] == right:
            found.add(left)
            at += 1
        elif (
            0 < to < len(other) - 1 and (right in _VOWELS or right == other[to - 1]) and other[to + 1 : to + 2] == left
        ):
            found.add(right)
            to += 1
        else:
            return None
    return found


def _sound_alike(left: str, right: str, before: str, rest: str, others: str) -> bool:
    """Whether two consonants write one sound, `before` them the same letter, behind them `rest` and `others`."""
    pair = left + right
    if not rest and not others and pair in ("اه", "ها") and before != "ي":
        return True  # but إيطاليا and إيطالية are a country and an adjective
    if pair in _HISSING and rest[:1] == others[:1] and rest[:1] in _WHERE_HISSING:
        return True
    return pair not in _APART and any(left in sound and right in sound for sound in _SOUNDS)


def _read(name: str) -> str:
    with open(os.path.join(FOLDER, name + ".txt"), encoding="utf-8", newline="\n") as file:
        return file.read()
