"""A direction mark where it directs nothing.

## What it finds
LRM, RLM and ALM between two Arabic letters, with or without a space beside it or a line end behind it (`الوز[RLM]ير`,
`عاد[LRM] الوفد`), and the same mark twice in a row.

## Why
Between Arabic letters the direction is known. The mark cannot be seen, but search does not find the word, and
programs that count or compare words take it for another.

## Fix safety
Safe: only the invisible mark goes, and of several alike one stays where it may be wanted. Silent beside Latin
letters, digits, `%`, brackets and every punctuation mark, and at the start of a line: there it decides the order of
the line.

## On clean text
179 hits in 446,000 words of news, health texts, documentation and Wikipedia: 177 in one Wikipedia article that has a
mark on both sides of every space. In 1.7 million further words of Wikipedia 296, in 21 articles. 40 were read: all
right.

## Source
Unicode Standard Annex 9, section 2.6, on implicit directional marks: https://www.unicode.org/reports/tr9/
"""

from __future__ import annotations

import re

from arlint.arabic.invisible import base_before, is_letter, removal
from arlint.finding import safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """علامة اتجاه حيث لا توجّه شيئًا.

## ماذا يجد
العلامات الخفية LRM وRLM وALM بين حرفين عربيين، ولو جاورتها مسافة أو تلاها آخر السطر (`الوز[RLM]ير` و`عاد[LRM]
الوفد`)، والعلامة نفسها مكررة.

## لماذا
الاتجاه بين الحروف العربية معلوم. والعلامة لا تُرى، لكن البحث لا يجد الكلمة، والبرامج التي تعد الكلمات أو تقارنها
تحسبها كلمة أخرى.

## أمان الإصلاح
آمن: لا تُحذف إلا العلامة الخفية، وتبقى واحدة من المكررة حيث قد تلزم. وتسكت القاعدة بجوار الحروف اللاتينية والأرقام
و`%` والأقواس وعلامات الترقيم كلها، وفي أول السطر: فهناك تحدد ترتيب السطر.

## على نصوص سليمة
179 موضعًا في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا، منها 177 في مقالة واحدة على جانبي كل مسافة
فيها علامة. وفي 1.7 مليون كلمة أخرى من ويكيبيديا 296 في 21 مقالة. قُرئ منها 40: كلها صحيحة.

## المصدر
الملحق 9 لمعيار يونيكود، القسم 2.6، في علامات الاتجاه الضمنية: https://www.unicode.org/reports/tr9/
"""

_ARABIC = "[\u0610-\u06ff\u0750-\u077f\u0870-\u08ff]"
_DIRECTION = "[\u061c\u200e\u200f]"

RULE = Rule(
    code="SC102",
    name="stray-direction-mark",
    severity="warning",
    message={"ar": "علامة اتجاه خفية بين حرفين عربيين", "en": "an invisible direction mark between Arabic letters"},
    variants={"repeated": {"ar": "علامة اتجاه خفية مكررة", "en": "an invisible direction mark, repeated"}},
    trigger=f"{_ARABIC}{_DIRECTION}*[ \u00a0]?{_DIRECTION}+(?:[ \u00a0]?\n[ \u00a0]*|[ \u00a0]?{_DIRECTION}*){_ARABIC}|"
    "\u061c\u061c|\u200e\u200e|\u200f\u200f",
    allowed_in=["vocalised", "verse"],
    bad={
        "الوز\u200fارة والمد\u200eينة والوف\u061cد": "الوزارة والمدينة والوفد",
        "عاد\u200f الوفد \u200eإلى بلاده.": "عاد الوفد إلى بلاده.",
        "انتهى اللقاءُ \u200f ثم عاد": "انتهى اللقاءُ ثم عاد",
        "سبعة\u200f \u200fكتب\u200f \u200fومجلد": "سبعة كتب ومجلد",
        "وصل الوفد\u200f\u200f أمس": "وصل الوفد أمس",
        "بنسبة 5%\u200f\u200f\u200f هذا العام": "بنسبة 5%\u200f هذا العام",
        "قال «المَ\u200fدينة» ثم مضى.": "قال «المَدينة» ثم مضى.",
    },
    good=[
        "يكتب C++\u200f منذ سنوات، وبلغت 5\u061c٪ أو \u200e%5\u200e.",
        "الشركة (USA)\u200f هنا، والهاتف \u200e+20 2 555\u200e.",
        "\u200fعاد الوفد.\n\u200eGoogle شركة.\nقال نعم.\u200f ثم مضى\u200f.",
        "بين \u200e\u200fA و B\u200f\u200e.",
    ],
)

_RUN = re.compile(f"{_DIRECTION}+")
#: Behind one space other marks may stand; at the start of a line they decide its order.
_GAP = re.compile(f"[ \u00a0]?\n[ \u00a0]*|[ \u00a0]{_DIRECTION}*|")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _RUN.finditer(text):
        start, end = match.span()
        if _is_between_letters(text, start, end):
            yield RULE.finding(start, end, safe(removal(text, start, end)))
            continue
        kept = re.sub(r"(.)\1+", r"\1", match[0])
        if kept != match[0]:
            yield RULE.finding(start, end, safe(Edit(start, end, kept)), variant="repeated")


def _is_between_letters(text: str, start: int, end: int) -> bool:
    """Whether Arabic letters stand on both sides, at most a space before, and spaces and a line end behind."""
    before = start
    if text[start - 1 : start] in (" ", "\u00a0"):
        before -= 1
        while text[before - 1 : before] in ("\u061c", "\u200e", "\u200f"):
            before -= 1
    gap = _GAP.match(text, end)
    return is_letter(base_before(text, before)) and gap is not None and is_letter(text[gap.end() : gap.end() + 1])
