"""`بما في ذلك` for `منها`: English *including*.

## What it finds
`بما في ذلك` before a noun.

## Why
After the whole Arabic names its part with «منها» or «بينها», or says «ولا سيما».

## Fix safety
A hint: `منها`; of people «بينهم» is better.

## On clean text
1,306 hits in 7.7 million words, one in 6,020, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 0.8 in 10,000 words of Arabic news, 3.5 in documentation translated by a language model, 4.3 in that of
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

PAGE_AR = """`بما في ذلك` بدل «منها»، ترجمةً لكلمة including.

## ماذا يجد
`بما في ذلك` قبل اسم.

## لماذا
تذكر العربية البعض بعد الكل بقولها «منها» أو «بينها»، أو «ولا سيما».

## أمان الإصلاح
اقتراح: «منها»، وفي الناس «بينهم» أولى.

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 1306، أي واحد في كل 6020 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 0.8 في كل 10000 كلمة من الأخبار العربية، و3.5 في وثائق ترجمها نموذج لغوي، و4.3 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST111",
    name="bima-fi-dhalik",
    severity="info",
    default=False,
    view="folded",
    trigger="بما[ \u00a0\n]في[ \u00a0\n]ذلك[ \u00a0\n]",
    message={
        "ar": "«{found}»: «منها» أو «بينها» أو «ولا سيما» أخف",
        "en": "“{found}”: «منها», «بينها» or «ولا سيما» is lighter",
    },
    quoted="hint",
    bad={
        "زار دولًا عدة، بما في ذلك مصر.": "زار دولًا عدة، منها مصر.",
        "عدة مدن بما في ذلك القاهرة.": "عدة مدن منها القاهرة.",
    },
    good=[
        "رضي بما في ذلك من عناء.",
        "زار دولًا عدة، منها مصر.",
    ],
)

_INCLUDING = re.compile("(?<!\\w)بما[ \u00a0\n]في[ \u00a0\n]ذلك(?=[ \u00a0\n](?!من[ \u00a0])\\w)")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for match in _INCLUDING.finditer(view.text):
        begin, stop = view.locate(*match.span())
        yield RULE.finding(begin, stop, hint(Edit(begin, stop, "منها")), found=document.text[begin:stop])
