"""`في نهاية اليوم،` where no day ends: English *at the end of the day*.

## What it finds
`في نهاية اليوم` (`وفي`, `لكن في` ...) at the beginning of a sentence or clause and before a comma, or before words that
draw a conclusion (`في نهاية اليوم القرار لك`, `يبقى السؤال`, `كلنا بشر`).

Where the sentences around speak of a real day (work, school, the stock exchange, a journey, hours, who came home) or a
past tense follows, it is left alone.

## Why
The English idiom means "when all is said"; the Arabic words mean the evening.

## Fix safety
A hint: `في نهاية المطاف`.

## On clean text
1 hit in 7.7 million words, right.

## Source
Our own reading of translations beside their sources.
"""

from __future__ import annotations

import re

from arlint.arabic.verbs import PREDICATORS, likelihood
from arlint.finding import Edit, hint
from arlint.lexicon.phrases import paragraph_at
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`في نهاية اليوم،` ولا يوم ينتهي: ترجمة لعبارة at the end of the day.

## ماذا يجد
`في نهاية اليوم` (و`وفي` و`لكن في` ...) في أول الجملة أو العبارة قبل فاصلة، أو قبل ألفاظ الاستنتاج
(`في نهاية اليوم القرار لك`، `يبقى السؤال`، `كلنا بشر`).

وتُترك إذا كان ما حولها عن يوم حقيقي: دوام أو مدرسة أو بورصة أو رحلة أو ساعات أو عودة إلى
البيت، أو إذا تلاها فعل ماض.

## لماذا
معنى التعبير الإنجليزي «في المحصلة»، ومعنى الألفاظ العربية مساء اليوم.

## أمان الإصلاح
اقتراح: «في نهاية المطاف».

## على نصوص سليمة
موضع واحد في 7.7 ملايين كلمة، وهو صحيح التبليغ.

## المصدر
قراءتنا لترجمات إلى جانب أصولها.
"""

RULE = Rule(
    code="MT405",
    name="end-of-the-day",
    severity="warning",
    message={
        "ar": "«{found}» ترجمة حرفية لعبارة at the end of the day؛ قل: «في نهاية المطاف» أو «في المحصلة»",
        "en": "“{found}” is “at the end of the day” word by word; write «في نهاية المطاف»",
    },
    quoted="hint",
    bad={
        "في نهاية اليوم، القرار لك.": "في نهاية المطاف، القرار لك.",
        "وصل الجميع. وفي نهاية اليوم، لا يهم الفائز.": "وصل الجميع. وفي نهاية المطاف، لا يهم الفائز.",
        "لأنه في نهاية اليوم، الصحة أهم.": "لأنه في نهاية المطاف، الصحة أهم.",
        "في نهاية اليوم، إنها مجرد لعبة.": "في نهاية المطاف، إنها مجرد لعبة.",
        "«في نهاية اليوم كلنا بشر»": "«في نهاية المطاف كلنا بشر»",
    },
    good=[
        "عاد إلى البيت في نهاية اليوم.",
        "في نهاية اليوم الأول أُغلقت السوق.",
        "في نهاية اليوم، عاد الأطفال من المدرسة.",
        "بدأ العمل في الثامنة. وفي نهاية اليوم، غادر الموظفون.",
        "تراجعت الأسهم صباحًا. في نهاية اليوم، أغلق المؤشر مرتفعًا.",
        "في نهاية اليوم، بلغ عدد المصابين عشرين.",
        "نلتقي في نهاية اليوم، ثم نتعشى.",
    ],
    literals=lambda: (("في نهاية اليوم ", None),),
)

_OPENS = re.compile(
    r"(?:\A|[^\w\s]|\n|(?<!\w)[وف]?(?:لكن|لكنه|لكنها|ل?ا?ن|ل?ان(?:ه|ها|هم|نا)|حيث|اذ|ثم|اي|بل|هو|هي|قال"
    r"|قالت))[ \u00a0]*[وف]?\Z"
)
_COMMA = re.compile(r"[ \u00a0]?[،,]")
_CONCLUSION = re.compile(
    "[ \u00a0\n](?:كلنا|كلهم|جميعنا|نحن|انت|انتم|القرار|الامر|المهم|الاهم|ما يهم|لا يهم|يبقي|تبقي|يظل|تظل|السؤال"
    "|الحقيقة|انها|انه|هي|هو"
    r"|لا احد|لا شيء|كل شيء|كل ما|كل هذا|هذا كل|الجميع|النتيجة|ليس|ليست|لسنا)(?!\w)"
)
#: What tells of a real day: the stems of words near by, in folded letters.
_DAY = re.compile(
    r"(?<!\w)[وف]?[بلك]?(?:ال|لل)?(?:[يتنا]?(?:عود|عاد|رجع|غادر|انصرف|غلق|قفل|غروب|تعشي|نام|ستلقي|جتمع|تناول)"
    r"|عودة|عاد|رجع|غادر|انصرف"
    "|نلتقي|نجتمع|نشرب|ناكل|قهو|مقه|مطبخ|اغلق|اقفل|تداول|بورص|سهم|اسهم|مؤشر|جلس|دوام|مدرس|تلاميذ|تلميذ|طلاب|حصص"
    "|حصة|دروس|موظف|عامل|عمال|غروب|شمس"
    "|مساء|ليل|ساع|صباح"
    "|ظهر|عصر|نوم|نام|منهك|مرهق|متعب|تعب|فندق|رحل|مخيم|سباق|مرحل|حصيل|عدد القتل|متجر|مطعم|زبائن|مبيعات|بيت|منزل"
    "|طعام|عشاء|وجب|نظف"
    "|تنظيف|سجل|يومي|نهار|اليوم الاول|قبيل|عند السا|تمرين|تدريب|معسكر|محرق|احرق|حرق|منصات|موكب|احتفال|مهرجان"
    "|مباراة|جولة)"
)
_NEAR = 90
#: A past tense tells what happened that day; what stays, was or became may well be a conclusion.
_VERB = re.compile(r"[ \u00a0\n](?!(?:كان|كانت|ليس|ليست|بقي|ظل|يبقي)\b)([^\Wيتنسو]\w+)")


@RULE.checks_hits
def check(document: Document, payload: object, start: int, end: int) -> list[Finding]:
    text = document.folded.text
    low, high = paragraph_at(document, start)
    comma = _COMMA.match(text, end, high)
    opening = _OPENS.search(text[low:start])
    if opening is None or not (comma or _CONCLUSION.match(text, end, high)):
        return []
    around = text[max(start - _NEAR, low) : start] + "، " + text[end : min(end + _NEAR, high)]
    verb = _VERB.match(text, comma.end(), high) if comma else None
    if _DAY.search(around) or (verb and verb[1] not in PREDICATORS and likelihood(verb[1]) > 0.6):
        return []
    first = start - 1 if text[start - 1 : start] in ("و", "ف") else start
    begin, stop = document.folded.locate(first, comma.end() if comma else end)
    day = document.folded.locate(end - len("اليوم"), end)
    return [RULE.finding(begin, stop, hint(Edit(*day, "المطاف")), found=document.text[begin:stop])]
