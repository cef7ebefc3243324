"""`البالغ من العمر 30 عامًا` for `(30 عامًا)`: English *30-year-old*.

## What it finds
`البالغ من العمر`, `البالغة من العمر`, `يبلغ من العمر` and a number of years.

## Why
An age is told in brackets, or with «عمره».

## Fix safety
A hint: the age in brackets, the commas around it dropped; `عمره` for `يبلغ من العمر`.

## On clean text
86 hits in 7.7 million words, one in 91,000, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 1.1 in 10,000 words of Arabic news, 0.1 in documentation translated by a language model, 0.2 in that of
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

PAGE_AR = """`البالغ من العمر 30 عامًا` بدل «(30 عامًا)»، ترجمةً لعبارة 30-year-old.

## ماذا يجد
`البالغ من العمر` و`البالغة من العمر` و`يبلغ من العمر` مع عدد السنين.

## لماذا
يُذكر العمر بين قوسين أو بقولك «عمره».

## أمان الإصلاح
اقتراح: العمر بين قوسين بلا فواصل حوله، و«عمره» بدل `يبلغ من العمر`.

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 86، أي واحد في كل 91000 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 1.1 في كل 10000 كلمة من الأخبار العربية، و0.1 في وثائق ترجمها نموذج لغوي، و0.2 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST112",
    name="baligh-min-al-umr",
    severity="info",
    default=False,
    view="folded",
    trigger="من[ \u00a0\n]العمر[ \u00a0\n]",
    message={
        "ar": "«{found}»: قل «({age})» أو «عمره {age}»",
        "en": "“{found}”: write «({age})»",
    },
    quoted="hint",
    bad={
        "قال محمد، البالغ من العمر 30 عامًا، ذلك.": "قال محمد (30 عامًا) ذلك.",
        "وليلى البالغة من العمر ٢٥ سنة حضرت.": "وليلى (٢٥ سنة) حضرت.",
        "فاطمة البالغة من العمر ست سنوات نجت.": "فاطمة (ست سنوات) نجت.",
        "كان يبلغ من العمر 40 عامًا.": "كان عمره 40 عامًا.",
    },
    good=[
        "بلغ من العمر عتيًّا.",
        "قال محمد (30 عامًا) ذلك.",
        "في مقتبل العمر.",
    ],
)

_AGED = re.compile(
    "(?P<comma>[ \u00a0]?[،,])?[ \u00a0]?(?<!\\w)(?P<verb>و?(?:ال|و)بالغة?"
    "|[يت]بلغ)[ \u00a0\n]من[ \u00a0\n]العمر[ \u00a0\n]"
    "(?P<age>(?:[0-9٠-٩]{1,3}|\\w{2,}(?:[ \u00a0]و?\\w{3,})?)"
    "[ \u00a0](?:عاما|سنة|اعوام|سنوات|عام|سنين))(?!\\w)(?P<close>[ \u00a0]?[،,])?"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for match in _AGED.finditer(view.text):
        begin, stop = view.locate(match.start("verb"), match.end("age"))
        age = document.text[slice(*view.locate(*match.span("age")))]
        if match["verb"].endswith("بلغ"):
            pronoun = "ها" if match["verb"].startswith("ت") else "ه"
            fix = hint(Edit(begin, view.offset(match.start("age")), f"عمر{pronoun} "))
        else:
            # Two commas are a pair; one behind the age alone belongs to the sentence.
            first, last = view.locate(match.start(), match.end() if match["comma"] else match.end("age"))
            space = "" if match.start() == 0 or view.text[match.start() - 1].isspace() else " "
            fix = hint(Edit(first, last, f"{space}({age})"))
        yield RULE.finding(begin, stop, fix, found=document.text[begin:stop], age=age)
