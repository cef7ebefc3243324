"""`لعب دورًا` for `أدّى دورًا`: English *play a role*.

## What it finds
`لعب` in its forms before `دور`, also with a subject between: `تلعب المرأة دورًا مهمًّا`.

## Why
Arabic performs a role, it does not play it.

## Fix safety
A hint: `أدّى` in the same form.

## On clean text
637 hits in 7.7 million words, one in 12,340, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 0.4 in 10,000 words of Arabic news, 0.0 in documentation translated by a language model, 0.1 in that of
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

PAGE_AR = """`لعب دورًا` بدل «أدّى دورًا»، ترجمةً لعبارة play a role.

## ماذا يجد
`لعب` بصيغها قبل `دور`، ولو فصل الفاعل بينهما: `تلعب المرأة دورًا مهمًّا`.

## لماذا
الدور في العربية يُؤدّى ولا يُلعب.

## أمان الإصلاح
اقتراح: «أدّى» بالصيغة نفسها.

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 637، أي واحد في كل 12340 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 0.4 في كل 10000 كلمة من الأخبار العربية، و0.0 في وثائق ترجمها نموذج لغوي، و0.1 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST115",
    name="laiba-dawr",
    severity="info",
    default=False,
    view="folded",
    trigger="لعب",
    message={
        "ar": "«{found}»: الدور يُؤدّى، قل: «{fixed}»",
        "en": "“{found}”: a role is performed, write «{fixed}»",
    },
    quoted="hint",
    bad={
        "لعب دورًا كبيرًا.": "أدّى دورًا كبيرًا.",
        "تلعب المرأة دورًا مهمًّا، وستلعب دورها.": "تؤدي المرأة دورًا مهمًّا، وستؤدي دورها.",
        "ولعبوا أدوارًا عدة.": "وأدّوا أدوارًا عدة.",
        "يلعب الإعلام الدور الأكبر في ذلك.": "يؤدي الإعلام الدور الأكبر في ذلك.",
    },
    good=[
        "لعب الكرة في الدور الثاني.",
        "أدّى دورًا كبيرًا.",
        "لعب مباراة في دور الثمانية.",
        "لعب الممثل دور البطولة في الفيلم.",
    ],
)

_FORMS = {
    "لعب": "أدّى", "لعبت": "أدّت", "لعبوا": "أدّوا", "يلعب": "يؤدي", "تلعب": "تؤدي", "يلعبون": "يؤدون", "نلعب": "نؤدي",
}  # fmt: skip
_PLAYS = re.compile(
    "(?<!\\w)[وف]?س?(?P<verb>[يتن]?لعب|لعبت|لعبوا|يلعبون)(?:[ \u00a0\n]ال\\w+){0,2}[ \u00a0\n](?:دور(?:ا|ه|ها"
    "|هم)?|ادوارا?|الدور(?= ال(?:اكبر|اهم|ابرز|رئيسي|محوري|اساسي|حاسم)(?!\\w)))(?!\\w)"
    "(?![ \u00a0](?:ال)?(?:ثمانية|اربعة|ستة|نصف|ربع|نهائي|مجموعات|ثاني|اول|بطولة|بطلة?|شخصية))"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for match in _PLAYS.finditer(view.text):
        begin, stop = view.locate(*match.span())
        fixed = _FORMS[match["verb"]]
        edit = Edit(*view.locate(*match.span("verb")), fixed)
        yield RULE.finding(begin, stop, hint(edit), found=document.bare.text[match.start() : match.end()], fixed=fixed)
