"""Quotation marks of more than one style in a document.

## What it finds
Pairs of `"…"`, `“…”` or `«…»` around Arabic text in a document most of whose pairs are of another style.  Each style
that is in the minority is reported once, at its first pair, with how many there are.  A pair within another pair is not
counted: quotations in quotations take a second style.

## Why
Styles change where passages of different origin were put together.  All of them are in use; one document keeps to one.

## Fix safety
Nothing is changed.  PU124 writes one style throughout.  The rule is off unless asked for.

## On clean text
34 in 446,000 words: Wikipedia 33, the React documentation 1.  15 read, all right: the styles are mixed.

## Source
CLDR 48 and W3C alreq describe several styles of Arabic quotation marks; none is the only one.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER
from arlint.arabic.pairs import outermost
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.arabic.pairs import Mark
    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """علامات تنصيص من أكثر من طراز في مستند واحد.

## ماذا يجد
أزواج `"…"` أو `“…”` أو `«…»` حول نص عربي في مستند أكثر أزواجه من طراز آخر. ويُنبَّه على كل طراز قليل مرة واحدة عند أول
زوج منه، مع عدد أزواجه. ولا يُعد الزوج داخل زوج، فالاقتباس داخل الاقتباس يأخذ طرازًا ثانيًا.

## لماذا
يتبدل الطراز حيث جُمعت فقرات من مصادر مختلفة. وكل الطرز مستعملة، والمستند الواحد يلتزم واحدًا.

## أمان الإصلاح
لا يُغيَّر شيء. والقاعدة PU124 توحد الطراز. وهذه معطلة حتى تُطلب.

## على نصوص سليمة
34 في 446,000 كلمة: ويكيبيديا 33، ووثائق React واحد. قُرئ منها 15 فصحت: الطرز فيها مختلطة.

## المصدر
يصف CLDR 48 وW3C alreq عدة طرز لعلامات التنصيص العربية، وليس منها واحد هو الوحيد.
"""

_ARABIC = re.compile(LETTER)

RULE = Rule(
    code="PU123",
    name="mixed-quote-styles",
    severity="info",
    default=False,
    scope="document",
    message={
        "ar": "طراز تنصيص مختلف {found}: عدد أزواجه {count}، وأكثر الأزواج {usual}",
        "en": "another style of quotation marks, {found}: {count} of them, most are {usual}",
    },
    trigger='["“”„]',
    bad={
        "قال «نعم» ثم «لا» ثم “ربما”.": None,
        'كتب "الأول" و«الثاني» و«الثالث» و“الرابع”.': None,
    },
    good=[
        "قال «نعم» ثم «لا».",
        "قال: «سألني: “هل عدت؟” فسكت». ثم قال «نعم».",
        'قال «نعم» عن "Apple Inc." و«لا» عن سواها.',
        'قال "نعم" ثم "لا".',
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    styles: dict[str, list[tuple[Mark, Mark]]] = {}
    for opener, closer in outermost(document):
        if _ARABIC.search(document.text, opener.at, closer.at):
            styles.setdefault(opener.family, []).append((opener, closer))
    usual = max(styles, key=lambda family: len(styles[family]), default="")
    for family, pairs in styles.items():
        if family != usual:
            opener, closer = pairs[0]
            yield RULE.finding(
                opener.at,
                closer.at + 1,
                found=opener.glyph + closer.glyph,
                count=str(len(pairs)),
                usual=styles[usual][0][0].glyph + styles[usual][0][1].glyph,
            )
