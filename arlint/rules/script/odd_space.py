"""A no-break, thin or ideographic space where no space or a plain one belongs.

## What it finds
Before `،`, `؛`, `؟`, `!`, `.` or `:` a space that no key types: no-break (U+00A0), thin, narrow, em, ideographic
(U+3000) and the like. Two or more of them in a row between words, or one beside a plain space. An ideographic space
between Arabic words.

## Why
Such spaces come along from web pages and word processors. They hold words together at the line end or are wider than
others, and search for two words does not find them.

## Fix safety
Safe: only white space changes. Before a mark it goes; of several one remains: a plain one, or a no-break space behind
a digit. Silent for a single no-break or thin space, which is right between number and unit (`12 kg`), in large
numbers and behind titles, and where white space lays out lists, columns and verse.

## On clean text
No hit in 446,000 words of news, health texts, documentation and Wikipedia. 7 in 3.5 million further words of
Wikipedia; all were read: all right.

## Source
The Unicode Standard, chapter 6.2, on space characters; dorar.net, Encyclopaedia of the Arabic language, chapter 15,
notes: no space before any punctuation mark.
"""

from __future__ import annotations

import re

from arlint.arabic.gaps import before_marks, lays_out
from arlint.arabic.invisible import is_letter
from arlint.arabic.marks import is_odd
from arlint.document import OPAQUE
from arlint.finding import safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """مسافة غير فاصلة أو رقيقة أو صينية في موضع مسافة عادية أو حيث لا مسافة.

## ماذا يجد
مسافة لا يكتبها مفتاح قبل `،` أو `؛` أو `؟` أو `!` أو `.` أو `:`، كغير الفاصلة (U+00A0) والرقيقة والضيقة والعريضة
والصينية (U+3000). ومسافتين منها أو أكثر بين كلمتين، أو واحدة بجوار مسافة عادية. ومسافة صينية بين كلمتين عربيتين.

## لماذا
تأتي هذه المسافات من صفحات الويب ومحررات النصوص، فتمنع انكسار السطر بين الكلمتين أو تزيد عرض ما بينهما، ومن يبحث عن
الكلمتين معًا لا يجدهما.

## أمان الإصلاح
آمن: لا يتغير إلا البياض. تُحذف قبل العلامة، وتبقى من المتعدد واحدة: مسافة عادية، أو غير فاصلة بعد الرقم. وتسكت
القاعدة عن مسافة واحدة غير فاصلة أو رقيقة، فهي صحيحة بين العدد ووحدته وفي الأعداد الكبيرة وبعد الألقاب، وحيث يكون
البياض شكلًا للقوائم والأعمدة والأبيات.

## على نصوص سليمة
لا شيء في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا. و7 في 3.5 ملايين كلمة أخرى من ويكيبيديا. قُرئت
كلها: كلها صحيحة.

## المصدر
معيار يونيكود، الفصل 6.2 في محارف المسافات، والدرر السنية، موسوعة اللغة العربية، المبحث 15، التنبيهات: لا تُترك مسافة
قبل علامات الترقيم.
"""

_ODD = "\u00a0\u2000-\u200a\u202f\u205f\u3000"

RULE = Rule(
    code="SC106",
    name="odd-space",
    severity="info",
    message={"ar": "مسافة غير عادية قبل «{mark}»", "en": "an odd space before “{mark}”"},
    variants={
        "repeated": {"ar": "مسافات غير عادية متتالية ({count})", "en": "{count} odd spaces in a row"},
        "ideographic": {"ar": "مسافة صينية بين كلمتين", "en": "an ideographic space between words"},
    },
    trigger=f"[{_ODD}][\u200e\u200f\u061c]?[،؛؟!.:,;?]|[{_ODD}]{{2}}|[\u2000-\u200a\u202f\u205f\u3000] |"
    " [\u2000-\u200a\u202f\u205f\u3000]|\u3000",
    allowed_in=["vocalised"],
    bad={
        "مرت السنة\u00a0، ثم مضت\u2009.": "مرت السنة، ثم مضت.",
        "عاد\u00a0\u00a0الوفد إلى\u2003\u2003بلاده": "عاد الوفد إلى بلاده",
        "وزنه 12\u00a0\u00a0كغ، وعدده 100\u202f\u202f000": "وزنه 12\u00a0كغ، وعدده 100\u202f000",
        "وصل \u2009الوفد\u2009 أمس": "وصل الوفد أمس",
        "عاد،\u3000ثم زار المدينة\u3000القديمة": "عاد، ثم زار المدينة القديمة",
        "هل عاد\u202f؟ نعم\u00a0!": "هل عاد؟ نعم!",
    },
    good=[
        "وزنه 12\u00a0كغ، وعددهم 100\u202f000، ومعهم د.\u00a0أحمد في الآية\u00a0255.",
        "مضى \u00a0الوفد ، ثم  عاد .",
        "\u00a0\u00a0\u00a0بند مزاح\n-\u00a0\u00a0بند\n1.\u00a0\u00a0بند",
        "الاسم\u00a0\u00a0\u00a0\u00a0العمر\u00a0\u00a0\u00a0\u00a0المدينة",
        "كتاب Le temps\u00a0: une histoire في المكتبة.",
        "قال\u00a0:) ونفذ\u00a0./run ثم سكت\u00a0. . .",
    ],
)

_RUN = re.compile(f"[ {_ODD}]{{2,}}|\u3000")
_KEEPS = frozenset("\u00a0\u202f\u2009")
_BESIDE = frozenset(f"،؛؟!.:…,;?{OPAQUE}")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for start, end, mark in before_marks(text):
        if is_odd(text[start:end]):
            yield RULE.finding(start, mark + 1, safe(Edit(start, end, "")), mark=text[mark])
    for match in _RUN.finditer(text):
        start, end = match.span()
        if not set(match[0]) - {" ", "\u00a0"} and " " in match[0]:
            continue  # PU103
        before, after = text[start - 1 : start], text[end : end + 1]
        if not before.strip() or not after.strip() or before == OPAQUE or after in _BESIDE:
            continue
        if lays_out(text, start, end):
            continue
        if end - start > 1:
            kept = match[0][0] if match[0][0] in _KEEPS and before.isdecimal() else " "
            edit = Edit(start, end, kept)
            yield RULE.finding(start, end, safe(edit), variant="repeated", count=str(end - start))
        elif is_letter(after) and (is_letter(before) or before in _BESIDE):
            yield RULE.finding(start, end, safe(Edit(start, end, " ")), variant="ideographic")
