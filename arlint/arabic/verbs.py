"""Cheap cues for finite verbs: is this a sentence, or did its verb get lost?

No tagger runs here.  A table (written by `tools/build_verbs.py`) knows the forms that deceive; for all others the shape
of the word decides: يـ and سيـ begin verbs, الـ and ة make nouns.  The question the rules ask is "is there surely no
verb?", so doubtful words count as verbs unless a rule asks otherwise: of 5,699 sentences of NTREX, TICO-19 and ARCD 195
seem to have none, and of 50 of those 39 had none indeed.  Words come folded, without harakat.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

#: Words after which no verb stands (من may mean "who": left out).  Folded.
PREPOSITIONS = frozenset(
    """
    في الي علي عن مع بين خلال بعد قبل عند لدي تحت فوق امام وراء خلف ضد حول نحو بدون دون عبر وسط ضمن قرب غير كل بعض
    مثل سوي وفق حسب بحسب بسبب رغم اي جميع معظم
    """.split()
)
#: Words that make a clause without being verbs, or stand before one.  Folded.
PREDICATORS = frozenset(
    """
    ان انه انها انهم انني اننا اني لان لانه لانها لكن لكنه لكنها كان كانه كانها ليت لعل ليس ليست ليسوا لم لن لا ما قد
    لقد سوف هل اليس الم هناك هنالك ثمة هو هي هم هما هن نحن انا انت انتم اذا لو لولا اما كم كيف اين متي لماذا ماذا ايها
    """.split()
)
#: Words that open a subordinate clause: its verb is not the sentence's.  Folded.
SUBORDINATORS = frozenset(
    """
    الذي التي الذين اللذان اللذين اللتان اللتين اللاتي اللواتي كما حيث عندما حينما بعدما قبلما بينما فيما كلما ريثما
    """.split()
)

#: Words that say when: never verbs, and they may stand anywhere.  Folded.
TIMES = frozenset("امس اليوم غدا صباحا مساء ليلا حاليا لاحقا مؤخرا سابقا الان ايضا تقريبا".split())

#: Verbs whose own ال looks like the article: التقى، التحق، ألقى، ألغى.
LAM = re.compile(
    "الت(?:ق|قي|حق|زم|قط|هم|فت|مس|ف)(?:ت|تا|ا|وا|نا)?(?:ه|ها|هم)?$|ال[قغ](?:ي|ت|وا)$|ال(?:[قغ]ا|هم|زم|حق|صق|ف)(?:ت|ها)$"
)
_SHAPES = (
    (LAM, 0.9),
    (re.compile("[بك]?ال...|لل..|.*ة$"), 0.0),
    (re.compile("س[يتن]..."), 0.6),
    (re.compile("سا..."), 0.3),
    (re.compile("ي.."), 0.9),
    (re.compile("...*وا$"), 0.85),
    (re.compile("ات.."), 0.7),
    (re.compile(".*ات$"), 0.02),
    (re.compile("ت..|..+ت$"), 0.5),
    (re.compile("[ان].."), 0.3),
)
_REST = 0.1
_OBJECT = re.compile("(?<=...)(?:هما?|ها|هن|ه|نا|ني|كم?)$")

_table: dict[str, str] = {}


def shape(word: str) -> float:
    """How likely a word that looks like `word` is a verb: shares counted on rare words."""
    for looks, chance in _SHAPES:
        if looks.match(word):
            return chance
    return _REST


def likelihood(word: str) -> float:
    """How likely `word` is a finite verb, 0 to 1, whatever stands around it."""
    if word in TIMES:
        return 0.0
    table = _read()
    chance = table.get(word)
    if chance is not None:
        return float(chance)
    if word[:1] in ("و", "ف") and len(word) > 3:
        return likelihood(word[1:])
    without = _OBJECT.sub("", word)
    if without != word and float(table.get(without, 0)) >= 0.5:
        return float(table[without]) * 0.9
    return shape(word)


def cues(words: Sequence[str], at_least: float = 0.4) -> list[int]:
    """Numbers of those of `words` (a sentence, in order) that are finite verbs or make a clause.

    at_least : how likely a verb has to be.
    """
    found = []
    for number, word in enumerate(words):
        bare = word[1:] if word[:1] in ("و", "ف") and len(word) > 2 else word
        governed = number > 0 and words[number - 1] in PREPOSITIONS
        if bare in PREDICATORS or word in PREDICATORS or (not governed and likelihood(word) >= at_least):
            found.append(number)
    return found


def _read() -> dict[str, str]:
    """The table, read when the first rule asks."""
    if not _table:
        from arlint.lexicon import column

        _table.update(zip(column("verbs", "id"), column("verbs", "chance"), strict=True))
    return _table
