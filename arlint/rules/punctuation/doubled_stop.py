"""A stray second full stop after the first: `. .`.

## What it finds
Two stops with white space between them, after a word, a number or a closing sign: `مهمتها. .`.

## Why
Whatever stood between the two is gone: translation engines and scrapers leave `. .` where a footnote, a link or a
sentence was dropped.  Removing the space before the second stop, as many cleaners do, makes `..` of it and hides
the gap.

## Fix safety
Safe: the second stop and the space before it go.  Silent in spaced ellipses (`. . .`), leaders, and after
abbreviations and initials, whose own stop is not the sentence's (`ق.م. .`).

## On clean text
5 hits in 446,000 words: 4 in 300 Wikipedia articles, 1 in Wikipedia paragraphs (ARCD), none in news, health texts
and documentation; 11 in 1.5 million further words of Wikipedia.  All were read: all right.

## Source
dorar.net, Encyclopaedia of the Arabic language, chapter 15, note 3: two marks never stand together but for `؟!`.
"""

from __future__ import annotations

import re

from arlint.arabic.marks import SPACE, abbreviates, closes, gap_before, is_arabic, word_after
from arlint.finding import safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """نقطة ثانية شاردة بعد الأولى: `. .`.

## ماذا يجد
نقطتين بينهما مسافة بعد كلمة أو رقم أو علامة إغلاق: `مهمتها. .`.

## لماذا
سقط ما كان بين النقطتين: حاشية أو رابط أو جملة أسقطها المترجم الآلي أو برنامج النسخ. ومن حذف المسافة وحدها جعلهما
`..` وأخفى موضع السقط.

## أمان الإصلاح
آمن: تُحذف النقطة الثانية والمسافة قبلها. وتسكت القاعدة في نقط الحذف المتباعدة (`. . .`) ونقط الفهارس، وبعد
المختصرات وأوائل الأسماء، فنقطتها ليست نقطة الجملة (`ق.م. .`).

## على نصوص سليمة
5 مواضع في 446 ألف كلمة: 4 في 300 مقالة من ويكيبيديا وواحد في فقرات ويكيبيديا (ARCD)، ولا شيء في الأخبار والنصوص
الصحية والوثائق؛ و11 موضعًا في مليون ونصف مليون كلمة أخرى من ويكيبيديا. قُرئت كلها: كلها صحيحة.

## المصدر
الدرر السنية، موسوعة اللغة العربية، المبحث 15، التنبيه 3: لا تجتمع علامتان إلا `؟!`.
"""

RULE = Rule(
    code="PU104",
    name="doubled-stop",
    severity="error",
    message={"ar": "نقطة ثانية شاردة بعد الأولى", "en": "stray second full stop"},
    trigger=rf"\.{SPACE}+\.",
    allowed_in=["vocalised"],
    bad={
        "عاد الوفد إلى بلاده. . واستقبله الوزير.": "عاد الوفد إلى بلاده. واستقبله الوزير.",
        "انتهت المهمة.\u00a0.\nثم بدأت أخرى. .": "انتهت المهمة.\nثم بدأت أخرى.",
        "وصفه بأنه «تاريخي».  . ثم مضى.": "وصفه بأنه «تاريخي». ثم مضى.",
        "صدر الكتاب عام 1992. .وترجم لاحقًا.": "صدر الكتاب عام 1992. وترجم لاحقًا.",
        "قال “انتهى الأمر. .”": "قال “انتهى الأمر.”",
    },
    good=[
        "قال . . . ثم سكت. . . وعاد.",
        "الفصل الأول . . . . . . . 12",
        "ازدهرت عام 300 ق.م. . ثم خربت، كما في عهد J. R. . الثاني.",
        "سكت .. ثم قال: انتهى.. .",
        "يعمل بمنصة ما. .NET مثلًا.",
    ],
)

_find = re.compile(rf"\.(?P<gap>{SPACE}+)\.(?!{SPACE}*\.)")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _find.finditer(text):
        start, end = match.span()
        before = gap_before(text, start)
        if not closes(text, before) or abbreviates(text, before):
            continue
        new = "."
        if text[end : end + 1].isalnum():
            if not is_arabic(text[slice(*word_after(text, end))]):
                continue  # the second dot belongs to .NET or .5
            new = ". "
        yield RULE.finding(start, end, safe(Edit(start + 1, end, new[1:])))
