"""A direction control without its partner, or one that overrides the direction of letters.

## What it finds
The invisible characters that open and close an embedding or an isolate (LRE, RLE, LRI, RLI, FSI and their closers PDF
and PDI) where one has no partner in its paragraph, and every override (LRO, RLO) with its closer.

## Why
An open control turns the rest of the paragraph around: words, brackets and numbers are shown in an order in which
nobody wrote them. An override shows even letters backwards, so that a reader sees another text than a program does.

## Fix safety
Unsafe: the controls are deleted, and with them the order in which the line was shown. Silent: pairs around a Latin
name, a phone number or a quotation, one within another as well.

## On clean text
No hit in 446,000 words of news, health texts, documentation and Wikipedia. 24 in 3.5 million further words of
Wikipedia, in 2 articles; all were read and are right: overrides brought along from a newspaper's pages.

## Source
Unicode Standard Annex 9, sections 2 and 3.3.2, rules X1 to X8: https://www.unicode.org/reports/tr9/. The attack with
such characters in source code is CVE-2021-42574.
"""

from __future__ import annotations

import re

from arlint.finding import unsafe
from arlint.rule import ZONES, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """محرف تحكم في الاتجاه بلا قرين، أو محرف يقلب اتجاه الحروف.

## ماذا يجد
المحارف الخفية التي تفتح مقطعًا له اتجاه خاص أو تغلقه (LRE وRLE وLRI وRLI وFSI، ومغلقاها PDF وPDI) حين لا يكون للواحد
منها قرين في فقرته، وكل محرف يفرض الاتجاه فرضًا (LRO وRLO) مع مغلقه.

## لماذا
المحرف الذي لا يُغلق يقلب ما بقي من الفقرة: فتظهر الكلمات والأقواس والأرقام بترتيب لم يكتبه أحد. والذي يفرض الاتجاه
يعرض الحروف نفسها معكوسة، فيرى القارئ نصًّا غير الذي يقرؤه البرنامج.

## أمان الإصلاح
غير آمن: تُحذف المحارف، ويتغير بحذفها ترتيب عرض السطر. وتسكت القاعدة عن كل زوج مكتمل حول اسم لاتيني أو رقم هاتف أو
اقتباس، ولو كان داخل زوج آخر.

## على نصوص سليمة
لا شيء في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا. و24 موضعًا في 3.5 ملايين كلمة أخرى من ويكيبيديا،
في مقالتين. قُرئت كلها: كلها صحيحة، وهي محارف جاءت من صفحات صحيفة.

## المصدر
الملحق 9 لمعيار يونيكود، القسمان 2 و3.3.2، القواعد من X1 إلى X8: https://www.unicode.org/reports/tr9/. والهجوم بهذه
المحارف في الشيفرة المصدرية مسجل برقم CVE-2021-42574.
"""

_NAMES = {
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
}
_OVERRIDES = frozenset("\u202d\u202e")
_ISOLATES = frozenset("\u2066\u2067\u2068")
_PDF, _PDI = "\u202c", "\u2069"
_CONTROL = "[\u202a-\u202e\u2066-\u2069]"

RULE = Rule(
    code="SC101",
    name="bidi-control",
    severity="error",
    message={
        "ar": "محرف خفي يفرض اتجاه الحروف ({name}، {number})",
        "en": "an invisible character forces the direction of letters ({name}, {number})",
    },
    variants={
        "open": {
            "ar": "محرف اتجاه خفي لم يُغلق في فقرته ({name}، {number})",
            "en": "an invisible direction control is never closed in its paragraph ({name}, {number})",
        },
        "close": {
            "ar": "محرف خفي يغلق اتجاهًا لم يُفتح في فقرته ({name}، {number})",
            "en": "an invisible character closes a direction that was not opened in its paragraph ({name}, {number})",
        },
    },
    trigger=_CONTROL,
    allowed_in=ZONES,
    bad={
        "عاد الوفد \u202eمن رحلته.": "عاد الوفد من رحلته.",
        "رقم القضية \u202d12-ب\u202c أمام المحكمة.": "رقم القضية 12-ب أمام المحكمة.",
        "قال \u202bالوزير ذلك.\nثم مضى\u202c إلى بيته.": "قال الوزير ذلك.\nثم مضى إلى بيته.",
        "افتتح \u2067المعرض، وحضره \u202aTim Cook\u2069 أمس.": "افتتح \u2067المعرض، وحضره Tim Cook\u2069 أمس.",
        "«نعم\u2069»، ثم سكت.": "«نعم»، ثم سكت.",
        "حمّل الملف photo\u202egpj.exe الآن.": "حمّل الملف photogpj.exe الآن.",
        "هاتف \u2066+20 2\u202c 555\u2069 للحجز": "هاتف \u2066+20 2 555\u2069 للحجز",
    },
    good=[
        "يكتب بلغة \u2066C++\u2069 ويسكن في \u202aNew York (USA)\u202c.",
        "قال \u2067«إن \u2066Apple Inc.\u2069 فازت»\u2069 ثم مضى.",
        "السعر \u202b٢٥٫٥٪\u202c و\u2068A/B\u2069.",
        "في \u2067بيت \u202aA\u202c\u2069 جديد\u200f.",
    ],
)

_find = re.compile(_CONTROL)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for start, end in document.paragraphs:
        for variant, places in _unpaired(text, start, end):
            fix = unsafe(*(Edit(at, at + 1, "") for at in places))
            for at in places:
                name, number = _NAMES[text[at]], f"U+{ord(text[at]):04X}"
                yield RULE.finding(at, at + 1, fix, variant=variant, name=name, number=number)


def _unpaired(text: str, start: int, end: int) -> Iterator[tuple[str, list[int]]]:
    """(variant, offsets) of each control without a partner in [start, end), and of each override with its closer."""
    stack: list[int] = []
    for match in _find.finditer(text, start, end):
        at = match.start()
        if match[0] not in (_PDF, _PDI):
            stack.append(at)
        elif match[0] == _PDF:
            if not stack or text[stack[-1]] in _ISOLATES:
                yield "close", [at]
            elif text[stack[-1]] in _OVERRIDES:
                yield "", [stack.pop(), at]
            else:
                stack.pop()
        elif any(text[opener] in _ISOLATES for opener in stack):
            while text[stack[-1]] not in _ISOLATES:  # PDI closes what is open inside
                yield _open(text, stack.pop())
            stack.pop()
        else:
            yield "close", [at]
    for at in stack:
        yield _open(text, at)


def _open(text: str, at: int) -> tuple[str, list[int]]:
    return ("" if text[at] in _OVERRIDES else "open"), [at]
