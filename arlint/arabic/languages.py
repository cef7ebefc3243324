"""Of which language a stretch of text is.

In Arabic letters: Arabic, or Persian, Urdu, Kurdish and their like.  Words decide: each is counted for the side that
alone spells so, and only where the sides are even is langdetect asked, never on fewer than `FEWEST` words.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from arlint.arabic.letters import LETTER, MARK
from arlint.arabic.spelling import bare
from arlint.arabic.zones.foreign import COMMON, EXCLUSIVE
from arlint.document import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from langdetect import DetectorFactory

    from arlint.document import Document

#: Letters of other languages and the Arabic ones that look like them, after the variant sets of the IANA Root Zone
#: Label Generation Rules for the Arabic script.  ێ and ٻ are of the sets too, but no reader takes them for ي.
ARABIC_FOR = {
    "ی": "ي", "ې": "ي", "ۍ": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك", "ہ": "ه", "ھ": "ه", "ە": "ه", "ۀ": "ه", "ۂ": "ه",
    "ۃ": "ة", "ٲ": "أ", "ٳ": "إ",
}  # fmt: skip
#: Persian letters for sounds that Arabic borrows: in names all over the Arab world, they prove nothing alone.
LOANS = "پچژڤگڨڭ"
#: A word with whatever joins its letters.
WORD = f"[{LETTER[1:-1]}{EXCLUSIVE[1:-1]}{MARK[1:-1]}ـ\u200c\u200d]+"
#: Languages langdetect is asked about.
LANGUAGES = ("ar", "fa", "ur", "en", "fr", "es", "de", "tr", "ru", "it", "pt")
FEWEST = 5

_TO_ARABIC = str.maketrans(ARABIC_FOR)
_OWN = re.compile(f"(?![{''.join(ARABIC_FOR)}{LOANS}]){EXCLUSIVE}|\u200c(?<=\\w.)(?=\\w)")
_LOAN = re.compile("[پچژگ]")
_ONLY_ARABIC = re.compile("[ةىيكإؤ]|[اأ]ً")
_ARTICLE = re.compile("[وف]?[بك]?ال..|[وف]?لل..")
#: Arabic function words that Persian and Urdu have too.
_SHARED = frozenset("من ما هم ان بعد قبل غير تحت ضد اما لا لم يا و او اي الا كان كما هر".split())
#: `بالأردو:`, `من الفارسية`, `(باللغة العثمانية التركية:`, right before a word: it is of that language.
_INTRODUCED = re.compile(
    "(?:فارسي|فارسی|أردو|أردي|اردو|اردي|كردي|كوردي|سوراني|بشتو|بشتوي|دري|عثماني|طاجيكي|تاجيكي|أويغوري|أيغوري|بلوشي|سندي|بنجابي"
    f'|كشميري|أذري|آذري|أذربيجاني)ّ?[ةه]?(?: {LETTER}+ية)*[ \u00a0]?:?[ \u00a0]?[(«“"]?(?:{WORD} ?)?\\Z'
)
_ENDS = '.!?؟؛:\n\ufffc«»“”„"‘’‚‹›()[]{}|'


@cache
def _functions() -> frozenset[str]:
    """Function words that prove a text to be Arabic."""
    from arlint.lexicon import column

    return frozenset(fold("\n".join(column("stopwords", "form"))).split("\n")) - _SHARED


def arabic(word: str) -> str:
    """`word` with Arabic letters in place of the ones that look like them."""
    return word.translate(_TO_ARABIC)


@lru_cache(maxsize=64)
def evidence(text: str) -> tuple[int, int]:
    """How many words of `text` speak for Arabic, how many for another language in Arabic letters."""
    ours = theirs = 0
    for match in re.finditer(WORD, text):
        word = bare(match[0])
        if word in COMMON:
            theirs += 2
        elif _OWN.search(word):
            theirs += 1
        elif _ONLY_ARABIC.search(match[0]) or _ARTICLE.match(word):
            ours += 1
        elif _LOAN.search(word):
            theirs += 1
        elif (plain := fold(arabic(word))) in _functions() or (plain[:1] in "وف" and plain[1:] in _functions()):
            ours += 1
    return ours, theirs


def is_arabic(document: Document, start: int, end: int, doubtful: bool = False) -> bool:
    """Whether the words around [start, end), which has foreign letters or digits, are Arabic.

    What stands between brackets or quotation marks is judged by itself, a sentence by its words; where they do not
    tell, the paragraph; a quoted word that does not tell is Arabic if the page writes all Arabic with Persian letters.
    `doubtful` is the answer where nothing tells.
    """
    text = document.text
    if _INTRODUCED.search(text[max(0, start - 50) : start]) and not evidence(text[start:end])[0]:
        return False
    begin, stop = document.paragraph_at(start)
    low, high = _window(begin, stop, start, 400)
    first = max(low, *[text.rfind(mark, low, start) + 1 for mark in _ENDS])
    last = min([high, *[at for mark in _ENDS if (at := text.find(mark, end, high)) >= 0]])
    stretch = text[first:last]
    ours, theirs = evidence(stretch)
    if ours and theirs and abs(ours - theirs) <= 1 and len(stretch.split()) >= FEWEST:
        return identified(stretch) == "ar"
    if ours != theirs:
        return ours > theirs
    if ours or _writes_persian_letters(document.sample):
        return True
    if text[first - 1 : first] in tuple('«“”"‘([') and re.search(LETTER, stretch):
        return False
    low, high = _window(begin, stop, start, 2000)
    ours, theirs = evidence(text[low:high])
    return ours > theirs or (doubtful and ours == theirs)


def _window(begin: int, stop: int, at: int, size: int) -> tuple[int, int]:
    """A part of the paragraph [begin, stop) around `at`: the same one for places near each other."""
    middle = begin + (at - begin) // size * size
    return max(begin, middle - size), min(stop, middle + 2 * size)


@lru_cache(maxsize=4)
def _writes_persian_letters(page: str) -> bool:
    """Whether `page` is Arabic by its articles, and ي and ك are ی and ک on all of it: a keyboard or font did that."""
    persian = page.count("ی") + page.count("ک")
    return persian > 20 and persian > page.count("ي") + page.count("ك") and page.count(" ال") * 20 > page.count(" ")


def identified(text: str) -> str:
    """The code of the language of `text`, one of `LANGUAGES`, the same on every run; "" if it does not tell."""
    from langdetect.lang_detect_exception import LangDetectException

    detector = _factory().create()
    detector.append(text[:2000])
    try:
        found = detector.detect()
    except LangDetectException:
        return ""
    return found if found in LANGUAGES else ""


@cache
def _factory() -> DetectorFactory:
    """Our own, with eleven of the 55 profiles: seven times as fast to load, and nobody else's seed."""
    import os

    import langdetect

    folder = os.path.join(os.path.dirname(langdetect.__file__), "profiles")
    profiles = []
    for language in LANGUAGES:
        with open(os.path.join(folder, language), encoding="utf-8") as file:
            profiles.append(file.read())
    factory = langdetect.DetectorFactory()
    factory.load_json_profile(profiles)
    factory.set_seed(0)
    return factory
