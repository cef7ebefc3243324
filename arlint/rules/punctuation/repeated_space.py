"""Two or more spaces between words.

## What it finds
A run of spaces (no-break spaces among them) between two words of a line.

## Why
Residue of pasting, of deleted words and of justification by hand; it shows as a hole in the line.

## Fix safety
Safe: one space stays.  Silent where white space is form: indentation, line ends (two spaces break the line in
Markdown), after bullets and list numbers, in tables and aligned columns, between the hemistichs of a verse, around
tabs, before a mark (PU101) and beside code.  Runs of no-break spaces alone are SC106's.

## On clean text
79 hits in 446,000 words: news (NTREX) 7, health texts (TICO-19) 0, Wikipedia paragraphs (ARCD) 31, 300 Wikipedia
articles 14, WikiNews 0, the React documentation 27.  All were read: all right.

## Source
No authority is cited: one space parts words in every style guide we know of, and none gives a second one a meaning.
"""

from __future__ import annotations

import re

from arlint.arabic.gaps import lays_out
from arlint.arabic.letters import MARKS
from arlint.rule import SAFE, Fix, Rule, trimmed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """مسافتان أو أكثر بين كلمتين.

## ماذا يجد
مسافات متتالية (وفيها غير الفاصلة) بين كلمتين في سطر واحد.

## لماذا
هي من بقايا النسخ واللصق أو حذف كلمة أو ضبط السطر باليد، وتظهر فراغًا في السطر.

## أمان الإصلاح
آمن: تبقى مسافة واحدة. وتسكت القاعدة حين يكون البياض شكلًا مقصودًا: أول السطر وآخره (مسافتان في آخر السطر تكسرانه في
Markdown)، وبعد علامات القوائم وأرقامها، وفي الجداول والأعمدة المصفوفة، وبين شطري البيت، وحول الجدولة، وقبل علامة
الترقيم (PU101)، وبجوار الشيفرة. أما المسافات غير الفاصلة وحدها فهي للقاعدة SC106.

## على نصوص سليمة
79 موضعًا في 446 ألف كلمة: الأخبار (NTREX) 7، وفقرات ويكيبيديا (ARCD) 31، و300 مقالة من ويكيبيديا 14، ووثائق React
27، ولا شيء في النصوص الصحية وويكي الأخبار. قُرئت كلها: كلها صحيحة.

## المصدر
لا مصدر بعينه: تفصل بين الكلمتين مسافة واحدة في كل دليل أسلوب نعرفه، وليس لثانية معنى.
"""

RULE = Rule(
    code="PU103",
    name="repeated-space",
    severity="info",
    message={"ar": "مسافات متتالية ({count})", "en": "{count} spaces in a row"},
    variants={"two": {"ar": "مسافتان متتاليتان", "en": "two spaces in a row"}},
    trigger="[^ \t\n\u00a0][ \u00a0]{2,}[^ \t\n\u00a0]",
    allowed_in=["vocalised"],
    bad={
        "عاد  الوفد إلى   بلاده.": "عاد الوفد إلى بلاده.",
        "انتهى اللقاء.  ثم عاد الوفد،  وقال «لا  بأس».": "انتهى اللقاء. ثم عاد الوفد، وقال «لا بأس».",
        "بلغ \u00a0العدد  250 شخصًا.": "بلغ العدد 250 شخصًا.",
        "وزنه 12 \u00a0كغ.": "وزنه 12\u00a0كغ.",
        "وَصَلَ  الْوَفْدُ أَمْسِ.": "وَصَلَ الْوَفْدُ أَمْسِ.",
    },
    good=[
        "    شيفرة مزاحة\n  - بند\n سطر ينتهي بمسافتين  \nسطر ثان",
        "-  بند أول\n•  بند ثان\n1.  بند ثالث\nأ)  بند رابع\n٢-  بند خامس\n#  عنوان\n>  اقتباس",
        "| الاسم   |  العدد |\n| أحمد    |  5 |",
        "الاسم     العمر     المدينة\nأحمد      30       دمشق\nسليم      25       حلب",
        "قفا نبك من ذكرى حبيب ومنزل      بسقط اللوى بين الدخول فحومل",
        "أجب بنعم (   ) أو لا (  ).",
        "الاسم:          التاريخ:          التوقيع:",
        "كلمة  ، ثم كلمة  … ثم كلمة \t كلمة\u00a0\u00a0كلمة.",
    ],
)

_FIND = re.compile("[ \u00a0]{2,}")
_BESIDE = frozenset("،؛؟!.:…,;?\ufffc")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _FIND.finditer(text):
        start, end = match.span()
        if " " not in match[0] or start == 0 or end == len(text) or text[start - 1].isspace() or text[end].isspace():
            continue
        if text[end] in _BESIDE or text[end] in MARKS or text[start - 1] == "\ufffc" or lays_out(text, start, end):
            continue
        if text[start - 1] + text[end] in ("()", "[]"):
            continue  # room for an answer
        first, last = document.to_source(start, end)
        if last - first > end - start:
            continue  # one space inside a tag and one outside show as one
        count = end - start
        kept = "\u00a0" if "\u00a0" in match[0] and text[start - 1].isdecimal() else " "  # 12 kg stay together
        variant = "two" if count == 2 else ""
        yield RULE.finding(start, end, Fix(SAFE, trimmed(text, start, end, kept)), variant=variant, count=str(count))
