"""`حوالي 20` for `نحو 20`: *around* that is said of places.

## What it finds
`حوالي` before a number, in figures or words, or a fraction.

## Why
`حوالي` means around a place; of numbers careful writers say «نحو» or «زهاء».

## Fix safety
A hint: `نحو`.

## On clean text
4,771 hits in 7.7 million words, one in 1,650, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 1.8 in 10,000 words of Arabic news, 0.6 in documentation translated by a language model, 0.3 in that of
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

PAGE_AR = """`حوالي 20` بدل «نحو 20»، و`حوالي` للمكان.

## ماذا يجد
`حوالي` قبل عدد، رقمًا أو كتابة، أو كسر.

## لماذا
`حوالي` ظرف مكان بمعنى ما حول الشيء، ويقول المتأنقون في العدد «نحو» أو «زهاء».

## أمان الإصلاح
اقتراح: «نحو».

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 4771، أي واحد في كل 1650 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 1.8 في كل 10000 كلمة من الأخبار العربية، و0.6 في وثائق ترجمها نموذج لغوي، و0.3 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST107",
    name="hawali",
    severity="info",
    default=False,
    view="folded",
    trigger="حوالي[ \u00a0\n]",
    message={
        "ar": "«{found}» للمكان؛ قل في العدد: «نحو»",
        "en": "“{found}” is said of places; of numbers say «نحو»",
    },
    quoted="hint",
    bad={
        "حضر حوالي 20 شخصًا.": "حضر نحو 20 شخصًا.",
        "وحوالي ألف كتاب، وحوالى نصف الطلاب.": "ونحو ألف كتاب، ونحو نصف الطلاب.",
    },
    good=[
        "زُرعت الأشجار حوالي القرية.",
        "حضر نحو 20 شخصًا.",
        "تبرع بماله لحوالي المدينة.",
    ],
)

_ABOUT = re.compile(
    "(?<!\\w)[وف]?(?P<word>حوالي)(?=[ \u00a0\n](?:ال)?(?:[0-9٠-٩]|(?:واحد|اثن|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر"
    "|مئ|مائ|الف|الاف|مليون|ملايين"
    "|مليار|بليون|نصف|ربع|ثلث|خمس|عشرات|مئات|دزينة|ساعة|عام(?:ين)?(?!\\w)|يوم(?:ين)?(?!\\w)|شهر|اسبوع|دقيقة|سنة"
    "|قرن)))"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for match in _ABOUT.finditer(view.text):
        begin, stop = view.locate(*match.span("word"))
        yield RULE.finding(begin, stop, hint(Edit(begin, stop, "نحو")), found=document.text[begin:stop])
