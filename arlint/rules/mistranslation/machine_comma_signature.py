"""Nearly every Arabic comma is detached from its word while the stops are not.

## What it finds
A document with at least six Arabic commas of which nine in ten follow a space, while its full stops stand where they
should.  One report for the document, at the first sentence with such a comma, with the counts.

## Why
Typists detach marks here and there, or all of them.  Commas alone, and all of them, were the habit of the machine
translation engines of the years before 2022.  That is a trace, not a proof: read the text against its source.

## Fix safety
Report only; PU101 attaches the commas.

## On clean text
3 of 678 human documents, and 11 of 5,744 Wikipedia articles (0.2 %): typists who detach their commas.  Among machine
translations with six commas or more: Google 2019 4 of 4, Google 2021 lightly edited 6 of 6, product documentation
6 of 80, a language model of 2025 none of 9.

## Source
None; measured on machine-translated and native texts.
"""

from __future__ import annotations

from arlint.arabic import sentences
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """فواصل النص كلها تقريبًا مفصولة عن كلماتها، ونقطه موصولة.

## ماذا يجد
وثيقة فيها ست فواصل عربية فأكثر، تسعة أعشارها مسبوقة بمسافة، ونقطها في مواضعها. تنبيه واحد للوثيقة كلها عند أول جملة
فيها فاصلة كهذه، مع العدد.

## لماذا
يفصل الكاتب العلامات أحيانًا أو يفصلها كلها. أما فصل الفواصل وحدها، وكلها، فكان عادة محركات الترجمة الآلية قبل عام 2022.
وهذا أثر لا دليل: قابل النص بأصله.

## أمان الإصلاح
تنبيه بلا إصلاح؛ وتلصق القاعدة PU101 الفواصل بكلماتها.

## على نصوص سليمة
3 من 678 وثيقة كتبها بشر، و11 من 5,744 مقالة من ويكيبيديا (0.2 %): كتّاب يفصلون فواصلهم. ومن الترجمات الآلية التي فيها
ست فواصل فأكثر: ترجمة غوغل عام 2019 أربع من 4، وعام 2021 بتنقيح خفيف 6 من 6، وتوثيق منتجات 6 من 80، ونموذج لغوي عام
2025 لا شيء من 9.

## المصدر
لا مصدر؛ قيست على نصوص مترجمة آليًا ونصوص أصيلة.
"""

_SPACES = (" ", "\u00a0", "\t", "\u202f", "\u2009")
COMMAS = 6

RULE = Rule(
    code="MT305",
    name="machine-comma-signature",
    severity="info",
    scope="document",
    trigger="[ \u00a0\t\u202f\u2009]،",
    message={
        "ar": "فواصل مفصولة عما قبلها: {detached} من {commas}، والنقط موصولة ({stops})؛ عادة من عادات الترجمة الآلية",
        "en": "{detached} of {commas} commas are detached, while {stops} stops are not: a habit of machine translation",
    },
    bad={
        "وصل الوفد ، أمس ، إلى المدينة. وقال رئيسه ، في كلمة ، إن الزيارة ناجحة. وغادر ، مساء ، إلى بلاده.": None,
        "في الصباح ، بدأ العمل.\n\nوفي الظهر ، توقف.\n\nثم عاد ، ببطء ، إلى ما كان.\n\nوقال ، مبتسمًا ، إنه بخير.": None,
    },
    good=[
        "وصل الوفد ، أمس ، إلى المدينة . وقال رئيسه ، في كلمة ، إن الزيارة ناجحة . وغادر ، مساء ، إلى بلاده .",
        "وصل الوفد، أمس ، إلى المدينة. وقال رئيسه، في كلمة ، إن الزيارة ناجحة. وغادر، مساء ، إلى بلاده.",
        "وصل الوفد ، أمس ، إلى المدينة. وقال رئيسه ، في كلمة ، إن الزيارة ناجحة.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    commas = text.count("،")
    detached = sum(text.count(space + "،") for space in _SPACES)
    if commas < COMMAS or detached < 0.9 * commas:
        return
    stops = text.count(".") - text.count("..") - text.count(". .")
    stray = sum(text.count(space + ".") for space in _SPACES) - text.count(". .")
    if stops < 1 or stray > 0.2 * stops:
        return
    first = min(at for space in _SPACES if (at := text.find(space + "،")) >= 0)
    begin, stop = document.paragraph_at(first)
    for start, end in sentences.split(text, begin, stop):
        if start <= first < end:
            yield RULE.finding(start, end, detached=str(detached), commas=str(commas), stops=str(stops - stray))
            return
