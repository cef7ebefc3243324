"""`من قبل` before the one who acts: English *by*.

## What it finds
`من قبل` (`مِن قِبَل`) before a definite noun: `اعتُقل من قبل الشرطة`. `من قبل` in time (`من قبل أن`, `من قبل عام`, at
the end of a clause) is left alone.

## Why
Where the agent is known Arabic prefers the active voice: «اعتقلته الشرطة».

## Fix safety
A hint where violence or arrest is spoken of: `على يد`. Else the sentence has to be turned round, which is the
writer's.

## On clean text
2,812 hits in 7.7 million words, one in 2,790, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 4.6 in 10,000 words of Arabic news, 0.8 in documentation translated by a language model, 2.0 in that of
an older engine. It is evidence of nothing.
"""

from __future__ import annotations

import re

from arlint.finding import Edit, hint
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`من قبل` قبل الفاعل: ترجمة لكلمة by.

## ماذا يجد
`من قبل` (أي: مِن قِبَل) قبل اسم معرّف: `اعتُقل من قبل الشرطة`. وتُترك `من قبل` للزمان (`من قبل أن` و`من قبل عام` وآخر
الجملة).

## لماذا
إذا عُرف الفاعل فالعربية تفضل المبني للمعلوم: «اعتقلته الشرطة».

## أمان الإصلاح
اقتراح حيث الكلام على عنف أو اعتقال: «على يد». وفيما سوى ذلك تُقلب الجملة، وهو للكاتب.

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 2812، أي واحد في كل 2790 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 4.6 في كل 10000 كلمة من الأخبار العربية، و0.8 في وثائق ترجمها نموذج لغوي، و2.0 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST103",
    name="passive-min-qibal",
    severity="info",
    default=False,
    view="folded",
    trigger="من[ \u00a0\n]قبل[ \u00a0\n]",
    message={
        "ar": "«{found}»: إذا عُرف الفاعل فالمبني للمعلوم أولى (اعتقلته الشرطة)",
        "en": "“{found}”: where the agent is known the active voice is better",
    },
    quoted="hint",
    bad={
        "اعتُقل الصحفي من قبل الشرطة.": "اعتُقل الصحفي على يد الشرطة.",
        "صُمم الجسر من قبل المهندس نفسه.": None,
        "قُتل من قبل الجنود.": "قُتل على يد الجنود.",
        "كُتبت الرواية من قبل كاتب شاب.": None,
    },
    good=[
        "لم يره أحد من قبل.",
        "كان يسكن هنا من قبل أن يسافر.",
        "من قبل الحرب بعام.",
        "اعتقلته الشرطة.",
        "رآه من قبل في المدينة.",
        "هذا أمر لله من قبل ومن بعد.",
    ],
)

_BY = re.compile(
    "(?<!\\w)من[ \u00a0\n]قبل(?=[ \u00a0\n](?:ال|بعض[ \u00a0\n]ال)(?!(?:ميلاد|حرب|ظهر|عصر|فجر|غروب|شروق|موعد|ان|ثورة"
    "|استقلال|تاريخ|اسلام|هجرة|عام|سنة|يوم|انتخابات|ذي|تي|ذين|فتح|احتلال|زواج|ولادة|موت|وفاة|طوفان)(?!\\w))"
    "|[ \u00a0\n](?:كاتب|مؤلف|مهندس|مصمم|باحثين|خبراء|علماء|مسلحين|مجهولين?|مسؤولين|ناشطين|قوات|رجال|شركة|شركات|لجنة"
    "|فريق|جهات|جماعات|مجموعة|منظمة|منظمات|وزارة|هيئة|عناصر|عدد من)(?!\\w))"
)
_HARM = re.compile("قتل|اغتيل|اعتقل|اعتقال|اختطف|خطف|هزم|هزيم|اسر|ذبح|تعذيب|عذب|ضرب|اغتصب|طرد|اعدم|احتجز|هوجم|سرق|احتل")
_NEAR = 50


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for match in _BY.finditer(view.text):
        begin, stop = view.locate(*match.span())
        line = view.text.rfind("\n", 0, match.start()) + 1
        harmed = _HARM.search(view.text, max(match.start() - _NEAR, line), match.start())
        fix = hint(Edit(begin, stop, "على يد")) if harmed else None
        yield RULE.finding(begin, stop, fix, found=document.text[begin:stop])
