"""The stock phrases of language models: `في عالمنا اليوم`, `من الجدير بالذكر`.

## What it finds
Openings and ornaments of a closed list: `في عصرنا الرقمي`, `دعونا نستكشف`, `من المهم أن نلاحظ`, `لا يقدر بثمن`, `نسيج
غني`, `بالغ الأهمية`, `شهادة على`, `مزيج فريد`.

## Why
They say nothing; the sentence is better without them.

## Fix safety
None: drop the phrase, or say what is meant.

## On clean text
302 hits in 7.7 million words, one in 26,020, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 0.1 in 10,000 words of Arabic news, 0.1 in documentation translated by a language model, 0.4 in that of
an older engine. It is evidence of nothing.
"""

from __future__ import annotations

import re

from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """عبارات جاهزة تكثر في نصوص النماذج اللغوية: `في عالمنا اليوم` و`من المهم أن نلاحظ`.

## ماذا يجد
افتتاحات وزخارف من قائمة مغلقة: `في عصرنا الرقمي` و`دعونا نستكشف` و`من المهم أن نلاحظ` و`لا يقدر بثمن` و`نسيج غني`
و`بالغ الأهمية` و`شهادة على` و`مزيج فريد`.

## لماذا
لا تقول شيئًا، والجملة خير بدونها.

## أمان الإصلاح
لا إصلاح: احذف العبارة أو قل المراد.

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 302، أي واحد في كل 26020 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 0.1 في كل 10000 كلمة من الأخبار العربية، و0.1 في وثائق ترجمها نموذج لغوي، و0.4 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST116",
    name="llm-cliche",
    severity="info",
    default=False,
    view="folded",
    trigger="عالمنا|العصر الرقمي|عصرنا|دعونا|دعنا|نستكشف|نتعمق|نغوص|يقدر بثمن|حجر الزاوية|نسيج|بالغ|الجدير|المهم"
    "|لا غني عن|شهادة|مزيج|رحلة|في الختام|محوري|لا حصر لها|تجدر",
    message={
        "ar": "«{found}» عبارة جاهزة لا تقول شيئًا؛ {better}",
        "en": "“{found}” is a stock phrase; {better}",
    },
    quoted="hint",
    bad={
        "في عالمنا اليوم، تتغير التقنية.": None,
        "دعونا نستكشف هذا الموضوع.": None,
        "من المهم أن نلاحظ أن الجو بارد.": None,
        "كان ذلك أمرًا بالغ الأهمية.": None,
        "تعد الصحة حجر الزاوية في الاقتصاد.": None,
    },
    good=[
        "في عالم الحيوان.",
        "دعونا إلى البيت.",
        "هذا نسيج من القطن.",
        "وضع الملك حجر الزاوية للمبنى.",
        "بالغ في الثمن.",
        "حصل على شهادة علمية.",
    ],
)

_DROP = "احذفها", "drop it"
_SAY = "قل المراد بلفظ محدد", "say what is meant"
_PHRASES = {
    "في عالمنا (?:اليوم|الحالي|المعاصر|الرقمي|سريع)|في عالم اليوم|في عالم سريع (?:ال)?(?:تغير|تطور|خطي)"
    "|في عصرنا (?:الحالي|الرقمي)": _DROP,
    "في (?:ظل )?العصر الرقمي": _DROP,
    "(?:دعونا|دعنا|هيا) (?:نستكشف|نتعمق|نغوص|نلقي نظرة|نتعرف)|(?:سنستكشف|سنتعمق|سنغوص)"
    "|في هذا (?:ال)?مقال(?:ة)? (?:سنستكشف|سنتناول|سوف نستكشف)": _DROP,
    "(?:نتعمق|نغوص|تعمق|الغوص) في (?:عالم|اعماق|تفاصيل)": _DROP,
    "من (?:المهم|الضروري|الجدير) (?:ان (?:نلاحظ|نذكر|نتذكر|نشير)|ملاحظة|الاشارة)|من الجدير بالذكر"
    "|تجدر الاشارة": _DROP,
    "لا (?:[يت]قدر|يقدرون) بثمن": _SAY,
    "(?:[يت]عتبر|[يت]عد|[يت]شكل|[يت]مثل|هو|هي|كانت?|[يت]ظل|[يت]بقي|بمثابة|بوصفها?|باعتبارها?|بصفتها?)"
    "(?: \\w+){0,2} حجر (?:ال)?زاوية": _SAY,
    "نسيج(?:ا)? (?:غني|غنيا|متنوع|معقد|نابض)|فسيفساء غنية": _SAY,
    "بالغة? الاهمية": _SAY,
    "لا غني عنه(?:ا)?": _SAY,
    "(?:يقف|تقف|يعد|تعد|بمثابة) شهادة علي": _SAY,
    "مزيج(?:ا)? (?:فريد|مثالي|رائع|ساحر)(?:ا)?": _SAY,
    "(?:دورا|دور) محوريا?": _SAY,
    "(?:امكانيات|فرص|احتمالات) لا حصر لها": _SAY,
    "في الختام(?= ?[،,])": _DROP,
}  # fmt: skip
_CLICHES = [
    (re.compile(rf"(?<!\w)[وفب]?(?:{pattern})(?!\w)".replace(" ", "[ \u00a0\n]")), better)
    for pattern, better in _PHRASES.items()
]


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for pattern, (arabic, english) in _CLICHES:
        for match in pattern.finditer(view.text):
            begin, stop = view.locate(*match.span())
            found = document.bare.text[match.start() : match.end()]
            yield RULE.finding(begin, stop, found=found, better=f"{arabic} ({english})")
