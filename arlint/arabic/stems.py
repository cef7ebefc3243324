"""Light stems: a folded word without its proclitics and endings, enough to see that two words are of one family.

No dictionary and no roots: «المدينة», «ومدينتها» and «مدينتين» share a stem, «مدن» has another.  Whether the first
letter of «وطني» or «كتاب» belongs to the word cannot be known without one, so a word has all the stems it may have.
Words come folded (see `document.fold`), without harakat.
"""

from __future__ import annotations

import re

_ENDING = re.compile(
    "(?<=...)(?:(?:ات|ون|وا|ين|ان|تين|تان|ي?ت)?(?:ها|هما?|هن|كما?|نا|ني|ه)|ي?(?:ات|ان|ين|ون|ة)|وا|تين|تان|[هيات])$"
)
_WITH_ARTICLE = re.compile("[وف]?(?:[بك]?ال|لل)(?=...)")
_CONJUNCTION = re.compile("[وف](?=...)")
_PARTICLE = re.compile("(?:[بكل]|س(?=[يتنا]))(?=...)")


def without_ending(word: str) -> str:
    """`word` without its ending (plural, dual, feminine, nisba, pronoun) if three letters stay."""
    return _ENDING.sub("", word, count=1)


def stems(word: str) -> list[str]:
    """The light stems `word` may have, likeliest first: without its article, or as it stands and without و ب ل ..."""
    article = _WITH_ARTICLE.match(word)
    if article:
        return [without_ending(word[article.end() :])]
    found = [without_ending(word)]
    conjunction = _CONJUNCTION.match(word)
    starts = [0, 1] if conjunction else [0]
    for start in starts:
        if start:
            found.append(without_ending(word[start:]))
        particle = _PARTICLE.match(word, start)
        if particle:
            found.append(without_ending(word[particle.end() :]))
    return found
