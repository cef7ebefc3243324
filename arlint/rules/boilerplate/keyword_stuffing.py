"""A line of search keywords: «أسعار النفط، سعر النفط اليوم، أسعار النفط العالمية، …».

## What it finds
A line at the edge of an article that is nothing but six or more short items parted by commas, bars or hyphens, with one
word in at least half of them (four are enough if each is a phrase and three quarters have it); or three or more
hashtags and nothing else.

## Why
It was written for search engines, and says the title over again.

## Fix safety
None: a list may be meant; somebody has to read it.

## On clean text
Off by default: NTREX, TICO-19, ARCD, Wikipedia, the React documentation and WikiNews, 6,422 documents of 7.7 million
words: 3 documents, all lists (hotels, links, intervals).

## Source
Our own.
"""

from __future__ import annotations

import re
from collections import Counter

from arlint.rule import ZONES, Rule
from arlint.rules.boilerplate import ARTICLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """سطر كلمات بحث: «أسعار النفط، سعر النفط اليوم، أسعار النفط العالمية».

## ماذا يجد
سطرًا في طرف المقال ليس فيه إلا ستة عناصر قصيرة فأكثر بينها فواصل أو خطوط، وكلمة واحدة تتكرر في نصفها على الأقل
(وتكفي أربعة إن كان كل منها عبارة والكلمة في ثلاثة أرباعها)؛ أو ثلاثة وسوم فأكثر لا شيء معها.

## لماذا
كُتب لمحركات البحث، وهو يعيد العنوان مرة بعد مرة.

## أمان الإصلاح
لا إصلاح: قد تكون القائمة مقصودة، ولا بد أن يقرأها أحد.

## على نصوص سليمة
مغلقة في الأصل: في NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews، وهي 6422 وثيقة في 7.7 مليون كلمة:
3 وثائق، كلها قوائم (فنادق وروابط وأبعاد).

## المصدر
من وضعنا.
"""

RULE = Rule(
    code="BP212",
    name="keyword-stuffing",
    severity="info",
    default=False,
    message={
        "ar": "سطر كلمات بحث: {items} عناصر، و«{found}» في {times} منها",
        "en": "search keywords: {items} items, “{found}” in {times} of them",
    },
    trigger="(?:[،,|#–-][^،,|#.؟!\n–-]*){2}[،,|#–-]",
    view="folded",
    scope="document",
    allowed_in=ZONES,
    bad={
        ARTICLE + "\nحديقة الزهور، حديقة جديدة، افتتاح حديقة، حديقة حي الزهور، حدائق المدينة، صور حديقة الزهور": None,
        ARTICLE
        + "\nسعر الذهب | سعر الذهب اليوم | أسعار الذهب | سعر الذهب عيار 21 | الذهب الآن | سعر الذهب مباشر": None,
        ARTICLE + "\n#حديقة #الزهور #افتتاح": None,
        ARTICLE + "\nافتتاح حديقة الزهور، حديقة حي الزهور، صور حديقة الزهور، موعد حديقة الزهور": None,
    },
    good=[
        ARTICLE + "\nالمقادير: دقيق، سكر، زبدة، بيض، فانيلا، ملح، ماء",
        ARTICLE + "\nحضر الافتتاح رئيس البلدية، ورئيس المجلس، ورئيس النادي، ورئيس الشركة، ورئيس اللجنة، ورئيس الحي.",
        ARTICLE + "\nوتصدر وسم #حديقة_الزهور المنصة أمس.",
    ],
)

_ITEMS = re.compile("[،,|–]|\\s-\\s")
_HASHTAGS = re.compile("(?:#[^\\s#]+[\\s،,|]*){3,}")
_WORD = re.compile("[^\\W\\d_]{3,}")
_FEWEST, _LONGEST = 6, 5
#: So many are enough if each is a phrase and nearly all have the word: «مباراة الترجي، الترجي مباشر، أهداف الترجي …».
_FEWEST_PHRASES = 4
#: How many lines from either end are looked at.
_EDGE = 4


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    from arlint.lexicon.boilerplate import find

    lines = find(document)
    for number, line in enumerate(lines):
        if _EDGE <= number < len(lines) - _EDGE or line.row:
            continue
        start, end = document.folded.locate(line.start, line.end)
        if _HASHTAGS.fullmatch(line.text):
            times = line.text.count("#")
            yield RULE.finding(start, end, items=str(times), found="#", times=str(times))
            continue
        items = [words for item in _ITEMS.split(line.text) if (words := _WORD.findall(item))]
        if len(items) < _FEWEST_PHRASES or line.text[-1] in ".!؟?" or max(map(len, items)) > _LONGEST:
            continue
        word, times = _commonest(items)
        phrases = all(len(item) > 1 for item in items) and times * 4 >= len(items) * 3
        if phrases or (len(items) >= _FEWEST and times * 2 >= len(items)):
            yield RULE.finding(start, end, items=str(len(items)), found=word, times=str(times))


def _commonest(items: list[list[str]]) -> tuple[str, int]:
    """The word, by its light stem, that most items have, and how many have it."""
    from arlint.arabic.stems import stems

    counts: Counter[str] = Counter()
    spelt: dict[str, str] = {}
    for item in items:
        found = {stem: word for word in item for stem in stems(word)}
        counts.update(found.keys())
        spelt = {**found, **spelt}
    (stem, times), *_ = counts.most_common(1)
    return spelt[stem], times
