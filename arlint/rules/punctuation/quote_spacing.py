"""A space on the inner side of a straight quotation mark.

## What it finds
`بدأ بالقول" انه سيعود"`, `قال " نعم "`, `وصفها "رائعة "ومضى`: the space stands between the mark and the quoted words
instead of outside, or on both sides.

## Why
Straight marks look alike at both ends; only the space tells which one opens.  On the wrong side it turns the
quotation inside out.

## Fix safety
A suggestion: which of two straight marks opens is only counted, not seen.  Paragraphs with an odd number of marks,
inches (`15"`) and pairs that hold no word are left alone.

## On clean text
446,000 words of human Arabic (NTREX, TICO-19, ARCD, Wikipedia 2017, react.dev, WikiNews): 189 hits, 164 of them in
Wikipedia. Of 75 read, 71 are right; in four a missing mark had shifted the count.

## Source
alomah.net, علامات الترقيم والمسافات: the opening mark hugs what follows it, the closing one what precedes it.
"""

from __future__ import annotations

import re
from itertools import pairwise

from arlint.rule import HINT, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """مسافة داخل علامة التنصيص المستقيمة.

## ماذا يجد
`بدأ بالقول" انه سيعود"` و`قال " نعم "` و`وصفها "رائعة "ومضى`: المسافة بين العلامة والكلام المنقول لا خارجهما، أو
على الجانبين.

## لماذا
العلامتان المستقيمتان سواء، ولا تتميز الفاتحة من المغلقة إلا بالمسافة. فإن أخطأت جانبها انقلب الاقتباس.

## أمان الإصلاح
اقتراح، لأن الفاتحة تُعرف بالعد لا بالشكل. ولا ينبه في فقرة عدد علاماتها فردي، ولا على البوصة (`15"`)، ولا على
علامتين لا كلمة بينهما.

## على نصوص سليمة
446,000 كلمة من عربية البشر (NTREX وTICO-19 وARCD وويكيبيديا 2017 وreact.dev وWikiNews): 189 تنبيهًا، منها 164 في
ويكيبيديا. قُرئ منها 75 فصح 71، وفي أربعة أخلّت علامة ناقصة بالعد.

## المصدر
alomah.net، علامات الترقيم والمسافات: العلامة الفاتحة تلتصق بما بعدها، والمغلقة بما قبلها.
"""

RULE = Rule(
    code="PU116",
    name="quote-spacing",
    severity="info",
    message={"ar": "مسافة داخل علامتي التنصيص", "en": "space on the inner side of a quotation mark"},
    trigger='"[ \t\u00a0]|[ \t\u00a0]"',
    bad={
        'صرح بالقول" إنه سيبقى" ثم مضى.': 'صرح بالقول "إنه سيبقى" ثم مضى.',
        'كتب " وداعًا " على الجدار.': 'كتب "وداعًا" على الجدار.',
        'وصفها بأنها "رائعة "وغادر.': 'وصفها بأنها "رائعة" وغادر.',
        'قرأ "الأيام " و"الأرض".': 'قرأ "الأيام" و"الأرض".',
    },
    good=[
        'قال "نعم" ثم "لا" ثم "ربما".',
        'شاشة 15" وأخرى 20" في المعرض.',
        'كتب " ثم سكت.',
        'علامة التنصيص " " فارغة.',
        'قال "نعم"، و"لا".',
    ],
)


_SPACES = " \t\u00a0"


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for start, end in document.paragraphs:
        places: list[int] = []
        for match in re.compile('"').finditer(text, start, end):
            if len(places) % 2 or not text[match.start() - 1 : match.start()].isdigit():  # else inches
                places.append(match.start())
        if len(places) % 2:
            continue
        twisted = [_is_twisted(text, place, number % 2 == 0) for number, place in enumerate(places)]
        for number in range(0, len(places), 2):
            # Two twisted marks in a row are a pair of their own: the counting has slipped.
            around = twisted[max(0, number - 1) : number + 3]
            if any(map(all, pairwise(around))):
                continue
            opener, closer = places[number : number + 2]
            edits = _edits(text, opener, closer, twisted[number], twisted[number + 1])
            if edits:
                yield RULE.finding(opener, closer + 1, Fix(HINT, *edits))


def _is_twisted(text: str, at: int, opens: bool) -> bool:
    """Whether the mark at `at`, which by counting opens (or closes), hugs a word on its outer side only."""
    outer, inner = text[at - 1 : at], text[at + 1 : at + 2]
    if not opens:
        outer, inner = inner, outer
    return inner in tuple(_SPACES) and bool(outer) and (outer.isalnum() or (opens and outer in "،؛؟.!:»)"))


def _edits(text: str, opener: int, closer: int, glued_before: bool, glued_behind: bool) -> list[Edit]:
    """What brings the spaces inside a pair of marks outside, or away if there is one outside already."""
    inside = text[opener + 1 : closer]
    if not re.search(r"\w", inside) or (glued_behind and inside.count(" ") > 6):
        return []
    head = len(inside) - len(inside.lstrip(_SPACES))
    tail = len(inside) - len(inside.rstrip(_SPACES))
    edits = []
    if head:
        edits.append(Edit(opener, opener + 1 + head, " " * glued_before + '"'))
    if tail:
        edits.append(Edit(closer - tail, closer + 1, '"' + " " * glued_behind))
    return edits
