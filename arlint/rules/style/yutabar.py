"""`يعتبر` for `يُعدّ`: English *is considered*.

## What it finds
`يعتبر` and `تعتبر` in the passive sense, `تعتبر القاهرة أكبر مدينة`; not where somebody considers (`يعتبر الوزير أن`,
`يعتبره`).

## Why
`اعتبر` is to take a lesson, or into account; what a thing is taken for is said with «عُدّ».

## Fix safety
A hint: `يُعدّ`, `تُعدّ`.

## On clean text
6,738 hits in 7.7 million words, one in 1,170, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 3.4 in 10,000 words of Arabic news, 0.6 in documentation translated by a language model, 1.3 in that of
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

PAGE_AR = """`يعتبر` بدل «يُعدّ»، ترجمةً لعبارة is considered.

## ماذا يجد
`يعتبر` و`تعتبر` بمعنى المبني للمجهول (`تعتبر القاهرة أكبر مدينة`)، لا حيث يرى أحد رأيًا (`يعتبر الوزير أن`
و`يعتبره`).

## لماذا
الاعتبار أخذ العبرة أو المراعاة، وما يُظن به الشيء يقال فيه «عُدّ».

## أمان الإصلاح
اقتراح: «يُعدّ» و«تُعدّ».

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 6738، أي واحد في كل 1170 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 3.4 في كل 10000 كلمة من الأخبار العربية، و0.6 في وثائق ترجمها نموذج لغوي، و1.3 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST113",
    name="yutabar",
    severity="info",
    default=False,
    view="folded",
    trigger="[يت]عتبر[ \u00a0\n]",
    message={
        "ar": "«{found}»: «{fixed}» أفصح",
        "en": "“{found}”: «{fixed}» is better Arabic",
    },
    quoted="hint",
    bad={
        "تعتبر القاهرة أكبر المدن.": "تُعدّ القاهرة أكبر المدن.",
        "وهو يعتبر من أشهر الكتاب.": "وهو يُعدّ من أشهر الكتاب.",
    },
    good=[
        "يعتبر الوزير أن الخطة ناجحة.",
        "كان يعتبره صديقًا.",
        "يُعدّ من أشهر الكتاب.",
        "وتعتبر الحكومة بأن الأمر انتهى.",
    ],
)

_CONSIDERED = re.compile(
    "(?<!\\w)[وف]?(?P<verb>[يت]عتبر)(?=[ \u00a0\n])(?!(?:[ \u00a0\n]\\w+){0,4}[ \u00a0\n]ب?ان(?:ه|ها|هم|نا)?(?!\\w))"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for match in _CONSIDERED.finditer(view.text):
        begin, stop = view.locate(*match.span())
        fixed = match["verb"][0] + "ُعدّ"
        edit = Edit(view.offset(match.start("verb")), stop, fixed)
        yield RULE.finding(begin, stop, hint(edit), found=document.text[begin:stop], fixed=fixed)
