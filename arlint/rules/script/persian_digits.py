"""Persian digits in Arabic text.

## What it finds
Numbers in the digits of Persian and Urdu: `۴۵۶`, `۱۴۴۳ هـ`. Seven of the ten look like the Arabic ones, and all have
code points of their own.

## Why
`۴ ۵ ۶` are foreign to Arabic readers, and the others are not found by a search for what looks the same.

## Fix safety
A hint: the same number in the digits most numbers of the document have. Silent in Persian, Urdu and Kurdish sentences
and quotations. A number that mixes systems is SC131's.

## On clean text
On 446,000 words of news, health texts, documentation and Wikipedia: no hit. On 7.3 million further words of Wikipedia:
3 hits, all right.

## Source
W3C, Arabic & Persian Layout Requirements, on numbers: https://www.w3.org/TR/alreq/
"""

from __future__ import annotations

import re

from arlint.arabic.digits import converted, majority
from arlint.arabic.languages import is_arabic
from arlint.finding import hint
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """أرقام فارسية في نص عربي.

## ماذا يجد
الأعداد المكتوبة بأرقام الفارسية والأردية: `۴۵۶` و`۱۴۴۳ هـ`. سبعة من العشرة تشبه العربية رسمًا، ولها كلها رموز أخرى في
الحاسوب.

## لماذا
`۴ ۵ ۶` غريبة على قارئ العربية، أما سائرها فلا يعثر عليها من يبحث عما يشبهها.

## أمان الإصلاح
اقتراح: العدد نفسه بأرقام النظام الغالب على النص. ولا تُبلغ القاعدة عن الجمل والاقتباسات الفارسية والأردية والكردية.
والعدد الذي يجمع نظامين للقاعدة SC131.

## على نصوص سليمة
في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا: لا شيء. وفي 7.3 ملايين كلمة أخرى من ويكيبيديا: 3 مواضع،
كلها صحيحة.

## المصدر
متطلبات تنضيد العربية والفارسية من W3C، في الأعداد: https://www.w3.org/TR/alreq/
"""

_NUMBER = re.compile(r"[۰-۹]+(?:[.,٫٬/:-][۰-۹]+)*")
#: Numbers before this one in a list: what introduces the first introduces all.
_LIST = re.compile(r"[۰-۹][۰-۹ ،,و]*\Z")
_OTHER = re.compile(r"[0-9٠-٩][.,٫٬]?\Z")
_OTHER_BEHIND = re.compile("[.,٫٬]?[0-9٠-٩]")

RULE = Rule(
    code="SC133",
    name="persian-digits",
    severity="warning",
    message={
        "ar": "أرقام فارسية: «{number}»، وهي في العربية «{arabic}»",
        "en": "Persian digits: “{number}”, in Arabic “{arabic}”",
    },
    trigger="[۰-۹]",
    allowed_in=("abbreviation", "foreign", "number", "verse", "vocalised"),
    bad={
        "حضر ۵۶ طالبًا.": "حضر ٥٦ طالبًا.",
        "سنة ۱۳۲۰ هـ": "سنة ١٣٢٠ هـ",
        "عام 2022 زادت ۴٫۵ نقاط": "عام 2022 زادت 4٫5 نقاط",
        "۷ أشهر": "٧ أشهر",
        "من ۴ من ۶ أعضاء في المجلس": "من ٤ من ٦ أعضاء في المجلس",
        "قال «خلال ۶۰ دقيقة» ثم خرج": "قال «خلال ٦٠ دقيقة» ثم خرج",
        "في ۱۴/۵/۲۰۲۲ صباحًا": "في ١٤/٥/٢٠٢٢ صباحًا",
        "عادت إلى المدينة في عام (۲۰۲۰)": "عادت إلى المدينة في عام (٢٠٢٠)",
    },
    good=[
        "صدر كتاب «انقلاب ۱۳۵۷ در ایران» بالفارسية.",
        "بالفارسية: «صفحه ۱۴».",
        "وبالفارسية: ۴ و۵ و۶.",
        "این کتاب در سال ۱۴۰۱ منتشر شده است.",
        "عام ١٤٤٣ وعام 2022.",
        "بلغ 12۳ شخصًا.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _NUMBER.finditer(text):
        start, end = match.span()
        if _OTHER.search(text[max(0, start - 2) : start]) or _OTHER_BEHIND.match(text, end):
            continue
        listed = _LIST.search(text, max(0, start - 60), start)
        if is_arabic(document, listed.start() if listed else start, end, doubtful=True):
            arabic = converted(match[0], majority(document))
            edits = [Edit(at, at + 1, new) for at, new in enumerate(arabic, start) if new != text[at]]
            yield RULE.finding(start, end, hint(*edits), number=match[0], arabic=arabic)
