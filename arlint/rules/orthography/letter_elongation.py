"""A letter drawn out for emphasis.

## What it finds
A letter three times or more in a row within a word: `جداااا`, `راااائع`, `حلوووو`, `أحبببك`; tatweel and harakat
between do not count.  Also the slips `لللقاء` and `الفرنسييين`.  Digits are no letters: `8000` stays.

## Why
So one writes in a chat.  In an article it is a quotation or a slip, and search does not find the word.

## Fix safety
Unsafe: `--unsafe-fixes` writes a long vowel or ه once, ل and the ي of `ييين` twice.  Other consonants have no fix: of
`الممملكة` two are right.  Silent: `الله`, laughter and hesitation (`هههه`, `مممم`, `آآآه`), words that begin or end so
by way of an affix (`تتتابع`, `تفتتت`, `وووجه`, `بببغاء`).

## On clean text
Three hits in 446,000 words, all slips of the pen (`الفرنسييين`, `لللاعب`); none in translations and news.  In 1.8
million further words 29; two wrong: the name `سقننن`, and `تفتَّتت`, shut out since.  Most of what is drawn out stands
in songs.

## Source
No written authority was read for this rule.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER
from arlint.finding import unsafe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """حرف ممدود للمبالغة.

## ماذا يجد
حرفًا تكرر ثلاث مرات فأكثر في كلمة: `جداااا` و`راااائع` و`حلوووو` و`أحبببك`، ولو فصل بينها تطويل أو حركات، ومنه السهو في
`لللقاء` و`الفرنسييين`. وليست الأرقام حروفًا، فلا يُمس `8000`.

## لماذا
هكذا يكتب المتحادثون. أما في مقال فهو كلام منقول أو سهو، والكلمة لا يجدها البحث.

## أمان الإصلاح
غير آمن: يكتب `--unsafe-fixes` حرف المد أو الهاء مرة واحدة، واللام وياء `ييين` مرتين. ولا إصلاح لغيرها، فالصواب في
`الممملكة` ميمان. ولا تنبيه على لفظ الجلالة، ولا على الضحك والتردد (`هههه` و`مممم` و`آآآه`)، ولا على كلمة أولها أو آخرها
ثلاثة بحرف زائد (`تتتابع` و`تفتتت` و`وووجه` و`بببغاء`).

## على نصوص سليمة
ثلاثة تنبيهات في 446,000 كلمة، كلها سهو (`الفرنسييين`، `لللاعب`)، ولا شيء منها في الترجمات والأخبار. وفي 1.8 مليون كلمة
أخرى 29 أخطأ منها اثنان: العلم `سقننن`، و«تفتَّتت» وقد استُبعدت. وأكثر الممدود في كلمات الأغاني.

## المصدر
لم يُقرأ لهذه القاعدة مرجع مكتوب.
"""

_RUN = re.compile("([ء-غف-ي])\\1\\1+")
_WORD = re.compile(f"{LETTER}+")
#: What a voice makes: آآآه, أوووه, ههه, ممم, إييه
_SOUND = re.compile("[آأإا]*[وي]*[هحم]*|([ء-غف-ي])\\1+")
#: Three of a letter that a particle or an ending makes.
_AFFIXED = re.compile("^(?:تتت(?!ت)|ووو(?!و)|ببب(?!ب))|(?<!ت)تتت$")

RULE = Rule(
    code="OR107",
    name="letter-elongation",
    severity="info",
    message={"ar": "حرف ممدود في «{found}»", "en": "a letter drawn out in “{found}”"},
    trigger="|".join(letter * 3 for letter in "ءؤئابةتثجحخدذرزسشصضطظعغفقكلمنهوي"),
    view="folded",
    bad={
        "الطقس جميل جداااا اليوم.": "الطقس جميل جدا اليوم.",
        "مبرووووك للفريق الرااائع": "مبروك للفريق الرائع",
        "«لاااا»، قالت الطفلة وهي تصييييح": "«لا»، قالت الطفلة وهي تصيح",
        "حلوووو وكبييييير": "حلو وكبير",
        "رائـعاااا\u064eات": "رائـعات",
        "حضر لللقاء كثير من الفرنسييين": "حضر للقاء كثير من الفرنسيين",
        "أحبببك يا بلدي": None,
    },
    good=[
        "الله واللهم وبالله ولله والمملّح.",
        "بلغ العدد 8000، ثم ١١١١، ثم 10000.",
        "ضحك: ههههه، ثم قال: مممم، آآآه، أووووه.",
        "تتتابع الأحداث وووجه الوفد بترحيب، وجاء بببغاء.",
        "المملكة تتتبع الأثر، وتفتَّتت الصخور.",
    ],
)


def _kept(letter: str, following: str) -> int:
    """How many of a run stay: `للقاء` and `فرنسيين` have two; 0 if nobody knows."""
    if letter == "ل" or (letter == "ي" and following == "ن"):
        return 2
    return 1 if letter in "اويىه" else 0


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    letters = document.bare.text
    last = -1
    for run in _RUN.finditer(letters):
        if run.start() < last:
            continue
        first, last = run.span()
        while first and letters[first - 1].isalpha():
            first -= 1
        while last < len(letters) and letters[last].isalpha():
            last += 1
        word = letters[first:last]
        if _SOUND.fullmatch(word) or _AFFIXED.search(word):
            continue
        begin, stop = document.bare.locate(first, last)
        runs = [found.span() for found in _RUN.finditer(letters, first, last)]
        edits = [
            Edit(*document.bare.locate(start, end - kept), "")
            for start, end in runs
            if (kept := _kept(letters[start], letters[end : end + 1]))
        ]
        fix = unsafe(*edits) if len(edits) == len(runs) else None
        yield RULE.finding(begin, stop, fix, found=word)
