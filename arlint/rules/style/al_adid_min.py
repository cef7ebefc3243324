"""`العديد من` for `كثير من`: English *a number of*.

## What it finds
`العديد من`, also with particles (`للعديد من`, `بالعديد من`).

## Why
`العديد` means what is counted, even few; «كثير من» or «عدة» says which.

## Fix safety
A hint: `كثير من`.

## On clean text
7,481 hits in 7.7 million words, one in 1,050, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 3.3 in 10,000 words of Arabic news, 2.5 in documentation translated by a language model, 3.7 in that of
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

PAGE_AR = """`العديد من` بدل «كثير من»، ترجمةً لعبارة a number of.

## ماذا يجد
`العديد من`، ومعها حروف أيضًا (`للعديد من` و`بالعديد من`).

## لماذا
`العديد` هو المعدود وإن قل، و«كثير من» و«عدة» أبين.

## أمان الإصلاح
اقتراح: «كثير من».

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 7481، أي واحد في كل 1050 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 3.3 في كل 10000 كلمة من الأخبار العربية، و2.5 في وثائق ترجمها نموذج لغوي، و3.7 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST110",
    name="al-adid-min",
    severity="info",
    default=False,
    view="folded",
    trigger="(?:ا|ل)لعديد[ \u00a0\n]من[ \u00a0\n]",
    message={
        "ar": "«{found}»: «كثير من» أو «عدة» أبين",
        "en": "“{found}”: «كثير من» or «عدة» is plainer",
    },
    quoted="hint",
    bad={
        "حضر العديد من الضيوف.": "حضر كثير من الضيوف.",
        "وللعديد من الأسباب، رحب بالعديد من الأفكار.": "ولكثير من الأسباب، رحب بكثير من الأفكار.",
    },
    good=[
        "حضر كثير من الضيوف.",
        "في العديد القوم.",
    ],
)

_MANY = re.compile("(?<!\\w)[وف]?[بك]?(?P<word>(?:ال|لل)عديد)(?=[ \u00a0\n]من[ \u00a0\n])")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for match in _MANY.finditer(view.text):
        begin, stop = view.locate(*match.span())
        edit = Edit(*view.locate(*match.span("word")), "لكثير" if match["word"].startswith("لل") else "كثير")
        yield RULE.finding(begin, stop, hint(edit), found=document.text[begin:stop])
