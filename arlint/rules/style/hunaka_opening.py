"""`هناك` at the beginning of a sentence: English *there is*.

## What it finds
`هناك` that opens a sentence before an indefinite noun: `هناك أسباب كثيرة`. `هناك` of a place (`هناك في القرية`,
`هناك،`) is left alone.

## Why
`هناك` points to a place; for existence Arabic has «ثمة», or begins with the verb.

## Fix safety
A hint: `ثمة`.

## On clean text
1,786 hits in 7.7 million words, one in 4,400, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 0.9 in 10,000 words of Arabic news, 2.4 in documentation translated by a language model, 3.4 in that of
an older engine. It is evidence of nothing.
"""

from __future__ import annotations

import re

from arlint.arabic.sentences import opens
from arlint.arabic.verbs import PREDICATORS, PREPOSITIONS, likelihood
from arlint.finding import Edit, hint
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`هناك` في أول الجملة، ترجمةً لعبارة there is.

## ماذا يجد
`هناك` في صدر الجملة قبل نكرة: `هناك أسباب كثيرة`. وتُترك `هناك` للمكان (`هناك في القرية`).

## لماذا
`هناك` إشارة إلى مكان، وللوجود في العربية «ثمة» أو الابتداء بالفعل.

## أمان الإصلاح
اقتراح: «ثمة».

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 1786، أي واحد في كل 4400 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 0.9 في كل 10000 كلمة من الأخبار العربية، و2.4 في وثائق ترجمها نموذج لغوي، و3.4 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST108",
    name="hunaka-opening",
    severity="info",
    default=False,
    view="folded",
    trigger="هنال?ك[ \u00a0\n]",
    message={
        "ar": "«{found}» في صدر الجملة ترجمة لعبارة there is؛ قل: «ثمة» أو ابدأ بالفعل",
        "en": "“{found}” opens like “there is”; write «ثمة» or begin with the verb",
    },
    quoted="hint",
    bad={
        "هناك أسباب كثيرة.": "ثمة أسباب كثيرة.",
        "وهنالك من يقول ذلك.": "وثمة من يقول ذلك.",
        "انتهى. وهناك الكثير من الطرق.": "انتهى. وثمة الكثير من الطرق.",
    },
    good=[
        "هناك في القرية بيت.",
        "هناك، خلف الجبل.",
        "وصل إلى هناك مساءً.",
        "هناك التقى أخاه.",
    ],
)

_MANY = frozenset("الكثير العديد القليل المزيد الالاف المئات الملايين العشرات".split())
_THERE = re.compile("(?<!\\w)[وف]?(?P<word>هنال?ك)[ \u00a0\n](?P<next>\\w+)")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for match in _THERE.finditer(view.text):
        noun = match["next"]
        if (
            (noun.startswith("ال") and noun not in _MANY)
            or noun in PREPOSITIONS
            or noun in PREDICATORS
            or likelihood(noun) > 0.5
        ):
            continue
        if not opens(view.text, match.start()):
            continue
        begin, stop = view.locate(*match.span("word"))
        yield RULE.finding(begin, stop, hint(Edit(begin, stop, "ثمة")), found=document.text[begin:stop])
