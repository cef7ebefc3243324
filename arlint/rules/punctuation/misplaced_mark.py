"""A mark on the wrong side of its space: detached from the word it ends, glued to the next one.

## What it finds
`كلمة ،كلمة`, also with `؛ ؟ ! : .`; and a mark before a number with the space on the wrong side: `عام ،2008 إذ`.

## Why
A mark hugs the word before it and has its space behind.  On the wrong side it opens the next line; before a number it
is the trace of text that was turned round between right-to-left and left-to-right.

## Fix safety
Between two Arabic words `،`, `؛`, `؟` and `!` change places with the space: safe.  A stop or colon may belong to a
name, and before a number only the sense tells where the mark belongs (`عام ،2008 إذ` is `عام 2008، إذ`): suggestions.

## On clean text
446,000 words of human Arabic (NTREX, TICO-19, ARCD, Wikipedia 2017, react.dev, WikiNews): 80 hits, 74 of them in
Wikipedia. Of 31 read, all are right.

## Source
dorar.net, Encyclopaedia of the Arabic language, chapter 15, note 2: no space between a word and the mark after it.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, MARK
from arlint.rule import HINT, SAFE, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """علامة على الجانب الخطأ من المسافة: مفصولة عن الكلمة التي تختمها، ملتصقة بما بعدها.

## ماذا يجد
`كلمة ،كلمة`، ومثلها `؛ ؟ ! : .`، وعلامة قبل عدد والمسافة في غير موضعها: `عام ،2008 إذ`.

## لماذا
تلتصق العلامة بالكلمة التي قبلها والمسافة بعدها. فإن انقلبتا بدأ بها السطر التالي، وهي قبل العدد أثر نص قُلب بين
اتجاهي الكتابة.

## أمان الإصلاح
بين كلمتين عربيتين تتبادل `،` و`؛` و`؟` و`!` مكانها مع المسافة: إصلاح آمن. أما النقطة والنقطتان فقد تكونان من اسم،
وأما قبل العدد فالمعنى وحده يدل على موضع العلامة (`عام ،2008 إذ` هي `عام 2008، إذ`)، فهما اقتراح.

## على نصوص سليمة
446,000 كلمة من عربية البشر (NTREX وTICO-19 وARCD وويكيبيديا 2017 وreact.dev وWikiNews): 80 تنبيهًا، منها 74 في
ويكيبيديا. قُرئ منها 31 فصحت كلها.

## المصدر
الدرر السنية، موسوعة اللغة العربية، المبحث 15، التنبيه 2: لا مسافة بين الكلمة والعلامة التي بعدها.
"""

_MARKS = "،؛؟!:."

RULE = Rule(
    code="PU115",
    name="misplaced-mark",
    severity="warning",
    message={
        "ar": "العلامة «{mark}» ملتصقة بما بعدها لا بما قبلها",
        "en": "“{mark}” hugs the next word instead of the word before it",
    },
    trigger=f"[^\\s][ \u00a0]+[{_MARKS}][^\\s{_MARKS}]",
    allowed_in=("number", "vocalised"),
    bad={
        "وصل الوفد ،وغادر بعد ساعة.": "وصل الوفد، وغادر بعد ساعة.",
        "هل جاء ؟نعم.": "هل جاء؟ نعم.",
        "كان مريضًا ؛فلم يحضر.": "كان مريضًا؛ فلم يحضر.",
        "قال “نعم” ،ثم مضى.": "قال “نعم”، ثم مضى.",
        "ذكر الكتاب ،«الأيام» وغيره.": "ذكر الكتاب، «الأيام» وغيره.",
        "قال لهم :اسمعوا.": "قال لهم: اسمعوا.",
        "ولد عام ،1950 ثم هاجر.": "ولد عام 1950، ثم هاجر.",
        "في غرة محرم ،١٤٤٣ وبعدها": "في غرة محرم، ١٤٤٣ وبعدها",
        "عشنا في بيروت ،London لا تشبهها": "عشنا في بيروت، London لا تشبهها",
    },
    good=[
        "وصل الوفد، وغادر.",
        "ثم قال ...وسكت",
        "تعلم لغة .NET بسرعة، وقيمة .5 صغيرة.",
        "ضحك :) كثيرًا ثم قال :D أيضًا.",
        "في موقع .السعودية الجديد",
        "قال: نعم",
        "من 3 :5 إلى",
    ],
)

#: Words that want the number after them: the mark belongs behind it.
_COUNTED = re.compile(
    r"(?<!\w)[وفبل]?(?:ال)?(?:عام|سنة|رقم|صفحة|ص|يوم|آية|مادة|ساعة|القرن|موسم|فقرة|بند|باب|فصل|طريق|"
    r"حتى|منذ|نحو|حوالي|قرابة|زهاء|بنسبة|بلغ|من|إلى|الى|في|عن|على|قبل|بعد|بين|دون|فوق|تحت|سن|لمدة|أو|ثم)\Z"
)
#: The ending of a host is spoken of: «النطاق .السعودية».
_ENDING = re.compile("(?:نطاق|امتداد|موقع|لاحقة)\\Z")
_BEFORE = frozenset("»›”“\")]}٪%’'")
_AFTER = re.compile(
    f'(?P<word>{LETTER}(?:\\w|{MARK})+)|(?P<quote>[«(“”‘"](?=\\w))|(?P<number>\\d[\\d.,٫٬/-]*)|(?P<latin>[A-Za-z]\\w+)'
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in re.finditer(f"[{_MARKS}](?<=[ \u00a0].)", text):
        at = match.start()
        start = len(text[:at].rstrip(" \u00a0")) if at < 200 else at - 200 + len(text[at - 200 : at].rstrip(" \u00a0"))
        behind = _AFTER.match(text, at + 1)
        before = text[start - 1 : start]
        if not behind or not (before.isalnum() or before in _BEFORE or re.match(MARK, before)):
            continue
        mark, kind = match[0], behind.lastgroup
        if (mark in ":." and (kind != "word" or len(behind[0]) < 2 + (mark == "."))) or (
            mark == "!" and kind in ("number", "latin")
        ):
            continue  # `3 :5`, `.5`, `.NET`, `:(`, `!=`
        if mark == "." and _ENDING.search(text, max(0, start - 12), start):
            continue
        end = behind.end()
        place = start
        if kind == "number" and before.isalpha() and _COUNTED.search(text, max(0, start - 12), start):
            place = end - (text[end - 1] in ".,")
        if place > at:
            fix = Fix(HINT, Edit(at, at + 1, ""), Edit(place, place, mark))
        else:
            certain = kind in ("word", "quote") and mark in "،؛؟!"
            fix = Fix(SAFE if certain else HINT, Edit(start, at + 1, mark + text[start:at]))
        yield RULE.finding(start, end, fix, mark=mark)
