"""Digits of two systems within one number.

## What it finds
Western (`0-9`), Arabic (`٠-٩`) and Persian (`۰-۹`) digits in the same number: `1٢3`, `٢0٢٢`, `۲٠`, `٣.5`.

## Why
Half of the number was typed or converted in another way than the rest. It cannot be searched or sorted, and because
the systems differ in direction it may be shown out of order.

## Fix safety
A hint: all digits in the system that most of them have; where that is even, in the document's, else in that of the
first digit. Persian digits give way to the others. Silent in codes that join digits with Latin letters or hyphens, and
between two numbers.

## On clean text
On 446,000 words of news, health texts, documentation and Wikipedia: 2 hits, both right. On 7.3 million further words of
Wikipedia: 23 hits, all right.

## Source
Unicode Technical Standard 39, section 5.3, on numbers of mixed systems: https://www.unicode.org/reports/tr39/
"""

from __future__ import annotations

import re

from arlint.arabic.digits import ARABIC, PERSIAN, WESTERN, converted, majority, system
from arlint.arabic.scripts_data import LATIN
from arlint.finding import hint
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """أرقام من نظامين في عدد واحد.

## ماذا يجد
الأرقام الغربية (`0-9`) والعربية المشرقية (`٠-٩`) والفارسية (`۰-۹`) مجتمعة في عدد واحد: `1٢3` و`٢0٢٢` و`۲٠` و`٣.5`.

## لماذا
كُتب بعض العدد أو حُوّل بغير ما كُتب به سائره. فلا يُعثر عليه بالبحث ولا يُرتب، وقد يظهر مختل الترتيب لاختلاف اتجاه
الأنظمة.

## أمان الإصلاح
اقتراح: تُكتب أرقام العدد كلها بالنظام الغالب عليها، فإن تساوت فبنظام النص، وإلا فبنظام أولها. وتُقدَّم الأنظمة الأخرى
على الفارسي. ولا تُبلغ القاعدة عن رموز تصل الأرقام بحروف لاتينية أو بشرطات، ولا عن عددين متجاورين.

## على نصوص سليمة
في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا: موضعان صحيحان. وفي 7.3 ملايين كلمة أخرى من ويكيبيديا:
23 موضعًا، كلها صحيحة.

## المصدر
معيار يونيكود التقني 39، القسم 5.3، في الأعداد المختلطة الأنظمة: https://www.unicode.org/reports/tr39/
"""

_MIXED = "[0-9][٠-٩۰-۹]|[٠-٩][0-9۰-۹]|[۰-۹][0-9٠-٩]"
_SEPARATED = "[0-9][.,٫٬][٠-٩۰-۹]|[٠-٩][.,٫٬][0-9۰-۹]|[۰-۹][.,٫٬][0-9٠-٩]"
_NUMBER = r"\d+(?:[.,٫٬]\d+)*"
#: What a code is joined to.
_CODE = f"[{LATIN}\\-_/#]"
#: A date is no code, whatever joins its numbers.
_DATE = re.compile(r"\d{1,4}([/-])\d{1,2}\1\d{1,4}")

RULE = Rule(
    code="SC131",
    name="mixed-digits",
    severity="error",
    message={
        "ar": "في العدد «{number}» أرقام من نظامين",
        "en": "the number “{number}” mixes digits of two systems",
    },
    trigger=f"{_MIXED}|{_SEPARATED}",
    allowed_in=("abbreviation", "foreign", "number", "verse", "vocalised"),
    bad={
        "بلغ عددهم 45٦ طالبًا.": "بلغ عددهم 456 طالبًا.",
        "ولد عام ١٩8٧ في دمشق": "ولد عام ١٩٨٧ في دمشق",
        "نحو ۱٢٨ عضوًا": "نحو ١٢٨ عضوًا",
        "على ارتفاع ۴000 متر": "على ارتفاع 4000 متر",
        "بنسبة 3.٥% هذا العام": "بنسبة 3.5% هذا العام",
        "عام 2020: «6٠ دقيقة»": "عام 2020: «60 دقيقة»",
        "عام ٢٠٢٠: 6٠ دقيقة": "عام ٢٠٢٠: ٦٠ دقيقة",
        "توفي سنة ٧59هـ": "توفي سنة 759هـ",
        "في 1٥/3/2020 وفي 2٠-5-2021": "في 15/3/2020 وفي 20-5-2021",
    },
    good=[
        "عام 2022 الموافق ١٤٤٣، ومن 10 إلى ٢٠، والصفحات ٣-5.",
        "الطراز A1٢ والرمز 12-٣٤ والملف ٣x5.",
        "سنة ۱۴۰۱ وسنة ١٤٠١ وسنة 1401.",
        "السور ٢، 3، ٤ من الجزء 1/٢.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in re.finditer(_NUMBER, text):
        number = match[0]
        counts = [(sum(map(number.count, digits)), digits) for digits in (WESTERN, ARABIC)]
        if sum(map(number.count, PERSIAN)):
            counts = [(count, digits) for count, digits in counts if count]
            if not counts:
                continue
        elif not all(count for count, _ in counts):
            continue
        start, end = match.span()
        if re.search(_CODE, text[max(0, start - 1) : start] + text[end : end + 1]) and not _is_in_date(
            text, start, end
        ):
            continue
        most = max(count for count, _ in counts)
        best = [digits for count, digits in counts if count == most]
        to = best[0] if len(best) == 1 else majority(document, system(number[0]))
        edits = [
            Edit(at, at + 1, converted(char, to))
            for at, char in enumerate(number, start)
            if char.isdecimal() and char not in to
        ]
        yield RULE.finding(start, end, hint(*edits), number=number)


def _is_in_date(text: str, start: int, end: int) -> bool:
    """Whether the number [start, end) is part of a date such as 1٥/3/2020."""
    first = max(0, start - 8)
    low = start - len(re.search(r"[\d/-]*\Z", text[first:start])[0])  # type: ignore[index]
    high = end + len(re.match(r"[\d/-]*", text[end : end + 8])[0])  # type: ignore[index]
    return _DATE.fullmatch(text, low, high) is not None
