"""The article «ال» or a one-letter preposition parted by a space from its word.

## What it finds
A lone `ال`, `ب`, `ل`, `ك` or `ف` (also with `و` or `ف` before it) and a space: `ال سلام`, `وصل ب 25 طائرة`,
`سافر ل لبنان`, `ملفات ال HTML`.

## Why
These particles are never words of their own.  The space comes from a machine that translates word by word, from text
copied out of a PDF, or from a typist who meant to set off a Latin word.

## Fix safety
A suggestion only: a lone letter may be a name, and only the writer knows.  The rule is silent where one is likely:
after `حرف`, `المجموعة`, `فيتامين` and the like, between other lone letters (`أ ب ج`, `ل. م. حسن`, `ك اف سي`), after
a number, and for `ال` that stands for `آل` before the name of a house (`ال سعود`).

## On clean text
446,000 words of human Arabic (NTREX, TICO-19, ARCD, Wikipedia 2017, react.dev, WikiNews): 74 hits, all read: 73 are
right, one is an acronym spelt out (`ان ال تيجرز`).

## Source
No written authority was read for this rule.
"""

from __future__ import annotations

import re

from arlint.arabic.labels import BEFORE, is_name, is_spelling
from arlint.arabic.letters import LETTER
from arlint.rule import HINT, Edit, Fix, Rule
from arlint.search import Search

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """أداة التعريف أو حرف جر من حرف واحد مفصول بمسافة عن كلمته.

## ماذا يجد
`ال` أو `ب` أو `ل` أو `ك` أو `ف` وحدها بعدها مسافة (وقد تسبقها `و` أو `ف`): `ال سلام`، `وصل ب 25 طائرة`، `سافر ل
لبنان`، `ملفات ال HTML`.

## لماذا
هذه الحروف لا تقوم بنفسها. والمسافة أثر آلة تترجم كلمة كلمة، أو نص منسوخ من ملف PDF، أو كاتب أراد أن يميز كلمة
لاتينية.

## أمان الإصلاح
اقتراح لا غير، فقد يكون الحرف المنفرد اسمًا ولا يعلم ذلك إلا الكاتب. وتسكت القاعدة حيث يُرجَّح الاسم: بعد `حرف`
و`المجموعة` و`فيتامين` ونحوها، وبين حروف منفردة أخرى (`أ ب ج`، `ل. م. حسن`، `ك اف سي`)، وبعد عدد، وعند `ال` التي هي
`آل` قبل اسم أسرة (`ال سعود`).

## على نصوص سليمة
446,000 كلمة من عربية البشر (NTREX وTICO-19 وARCD وويكيبيديا 2017 وreact.dev وWikiNews): 74 تنبيهًا قُرئت كلها فصح 73،
وواحد اسم تُهجيت حروفه (`ان ال تيجرز`).

## المصدر
لم يُقرأ لهذه القاعدة مرجع مكتوب.
"""

RULE = Rule(
    code="PU111",
    name="detached-prefix",
    severity="warning",
    message={"ar": "«{prefix}» مفصولة عن «{word}»", "en": "“{prefix}” is detached from “{word}”"},
    trigger=BEFORE + "[وف]?(?:[بلكف]|[بك]?ال|لل)[ \u00a0]+[^\\s،؛.)]",
    view="folded",
    allowed_in=("vocalised",),
    bad={
        "ال حكومة ترفض المقترح.": "الحكومة ترفض المقترح.",
        "اكتفوا ب 150 مرشحًا.": "اكتفوا ب150 مرشحًا.",
        "زواجها ب دييغو لم يدم.": "زواجها بدييغو لم يدم.",
        "توصف ب النازية عندهم.": "توصف بالنازية عندهم.",
        "الدافع ل نشوء الحياة، ول الكتاب أثر.": "الدافع لنشوء الحياة، وللكتاب أثر.",
        "عمل ب “الأهرام” ثم ب «الأخبار».": "عمل بـ“الأهرام” ثم بـ«الأخبار».",
        "كتبها بلغة ال HTML في سن ال 16.": "كتبها بلغة الـHTML في سن الـ16.",
    },
    good=[
        "حرف ل من حروف الجر.",
        "الفريق ب فاز على الفريق أ.",
        "نقص فيتامين ب 12 شائع.",
        "التهاب الكبد ب المزمن.",
        "ألّفه ب. ل. كريم.",
        "لاعب نادي ال إس يو.",
        "الملك سعود بن عبد العزيز ال سعود.",
        "المادة 5 ب من القانون.",
        "كتب لـ Google وبـ 25 لغة.",
        "أ ب ت ث ج.",
        "راحة بال المواطن.",
        "صوت وال ستريت جورنال.",
    ],
)

_FIND = r"(?<![^\s(\[«“”„\"'‘’‹،؛])(ال|[بلكف]|لل|و[بل]|(?:[وفبك]|[وف][بك])ال)[ \u00a0]+([^\s،؛.)\]:]+)"

_APART = Search(BEFORE + "[وف]?(?:[بلكف]|[بك]?ال|لل)[ \u00a0]")
#: Before these `ال` is آل, «the house of»; after those the article itself is spoken of.
_HOUSES = frozenset("سعود ثاني نهيان مكتوم خليفة صباح سعيد محمد علي عمران رشيد معلا حمد هاشم حمود عثمان".split())
_NAMED = re.compile(
    r"(?:عائل[ةه]|أسر[ةه]|قبيل[ةه]|بيت|عشير[ةه]|بن|أدا[ةه]|الملك|الأمير|السيد|الساد[ةه]|الشيخ)(?:\s\S+)?\s+\Z"
)
#: A lone preposition before another particle is the rest of a broken word, not a prefix.
_PARTICLES = frozenset("في من على عن إلى ان أن إن او أو ثم لا ما هو هي بن ابن مع كل قبل بعد عند كان قد تم".split())


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    seen, folded = document.bare, document.folded.text
    for match in _found(document):
        prefix, word = match.groups()
        joint = _joint(prefix, word)
        if joint is None or "ـ" in document.text[slice(*seen.locate(*match.span(1)))]:
            continue
        before, after = folded[max(0, match.start() - 40) : match.start()], folded[match.start(2) : match.end()]
        if is_name(before, after) or is_spelling(before, after):
            continue
        if prefix == "ال" and _is_house(seen.text, match.start(), word):
            continue
        start, end = seen.locate(*match.span())
        end = max([end, *(last for first, last, _ in document.zones_between(start, end) if first < end < last)])
        # «ل الكتاب» is للكتاب: the alef of the article goes with the space.
        gap = seen.locate(match.end(1) - (joint == "لل"), match.start(2) + 2 * (joint == "لل"))
        yield RULE.finding(start, end, Fix(HINT, Edit(*gap, joint)), prefix=prefix, word=word)


def _found(document: Document) -> Iterator[re.Match[str]]:
    """The prefixes that stand apart; they begin like half of all words."""
    find = re.compile(_FIND)
    text = document.bare.text
    done = 0
    for start, _ in _APART.spans(document.bare_page):
        at = start + (text[start] not in "البلكفو")
        match = find.match(text, at) if at >= done else None
        if match:
            done = match.end()
            yield match


def _joint(prefix: str, word: str) -> str | None:
    """What joins `word` to its prefix, or None where the two letters are more likely something else: a word, a name."""
    if word[0].isdecimal():
        return "ـ" * prefix.endswith("ال") if prefix[-1] in "بل" else None
    if word[0].isascii() and word[0].isalpha():
        return "ـ" if prefix[-1] in "بل" else None
    if re.match(r"[«“”\"‘‹]\w", word):
        return "ـ" if prefix in ("ب", "ل", "ك", "وب", "ول", "ال") else None
    if not re.match(f"{LETTER}{{2}}", word) or word.startswith("لل"):
        return None
    article = word.startswith("ال") and len(word) > 4
    if prefix in ("ل", "ول") and article:
        return "لل"
    if (len(prefix) > 1 and prefix not in ("ال", "لل")) or (article and prefix.endswith("ل")):
        return None  # «وب», «بال», «كال», «وال ستريت» are words too
    return "" if prefix == "ف" or word not in _PARTICLES else None


def _is_house(text: str, at: int, word: str) -> bool:
    """Whether the `ال` at `at` is آل, the house of somebody."""
    return word in _HOUSES or f"آل {word}" in text or _NAMED.search(text, max(0, at - 40), at) is not None
