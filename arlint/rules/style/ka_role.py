"""`كمدرب` for what somebody is: English *as*.

## What it finds
`ك` with a noun that names a role or a part: `عمل كمدرب`, `كجزء من`, `كعضو في`, `كوسيلة ل`.

## Why
`ك` compares: `كمدرب` is *like a coach*. For what somebody is Arabic has «بصفته», or the bare accusative.

## Fix safety
A hint after verbs of working where nothing but the case changes (`عمل مدربًا`); else the message.

## On clean text
1,843 hits in 7.7 million words, one in 4,260, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 0.7 in 10,000 words of Arabic news, 1.6 in documentation translated by a language model, 1.8 in that of
an older engine. It is evidence of nothing.
"""

from __future__ import annotations

import re

from arlint.finding import Edit, hint
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`كمدرب` لمن هو مدرب: ترجمة لكلمة as.

## ماذا يجد
الكاف مع اسم دور أو جزء: `عمل كمدرب` و`كجزء من` و`كعضو في` و`كوسيلة ل`.

## لماذا
الكاف للتشبيه، فمعنى `كمدرب` أنه يشبه المدرب. وللصفة الحقيقية «بصفته» أو الحال.

## أمان الإصلاح
اقتراح بعد أفعال العمل حيث لا يتغير إلا الإعراب («عمل مدربًا»)، وفيما سواه تكفي الرسالة.

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 1843، أي واحد في كل 4260 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 0.7 في كل 10000 كلمة من الأخبار العربية، و1.6 في وثائق ترجمها نموذج لغوي، و1.8 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST109",
    name="ka-role",
    severity="info",
    default=False,
    view="folded",
    trigger="ك(?:جزء|نتيجة|وسيلة|طريقة|مصدر|اداة|عضو|رئيس|مدير|لاعب|مدرب|بديل|خيار|ممثل|كاتب|صحفي|محام|مهندس|طبيب"
    "|معلم|مدرس|سفير|مستشار|باحث|استاذ|موظف|مترجم|مخرج|منتج|دليل|مثال|رمز|وزير|مواطن|قائد|طالب|خبير|محلل|حارس|متطوع|علاج|دواء|غذاء|سلاح|نموذج|بداية|خطوة)",
    message={
        "ar": "الكاف في «{found}» للتشبيه؛ قل: «بصفته …» أو انصب الاسم",
        "en": "the ك of “{found}” compares; write «بصفته …» or the bare accusative",
    },
    quoted="hint",
    bad={
        "عمل كمدرب في النادي.": "عمل مدربًا في النادي.",
        "عملت كمهندسة.": "عملت مهندسة.",
        "حضر كعضو في اللجنة.": None,
        "أضيف كجزء من الخطة.": None,
        "عُيّن كوزير للصحة، ويُستعمل كدواء.": None,
    },
    good=[
        "عمل مدربًا في النادي.",
        "حضر بصفته عضوًا.",
        "كتب كاتبان القصة.",
        "كان الصوت كالرعد.",
    ],
)

_ROLES = (
    "جزء|نتيجة|وسيلة|طريقة|مصدر|اداة|عضو|رئيس|مدير|لاعب|مدرب|بديل|خيار|ممثل|كاتب|صحفي|محام|مهندس|طبيب|معلم|مدرس"
    "|سفير|مستشار|باحث"
    "|استاذ|موظف|مترجم|مخرج|منتج|دليل|مثال|رمز|وزير|مواطن|قائد|طالب|خبير|محلل|حارس|متطوع|علاج|دواء|غذاء|سلاح|نموذج"
    "|بداية|خطوة"
)
_AS = re.compile(
    f"(?<!\\w)ك(?P<role>(?:{_ROLES})ة?)(?!\\w)"
    "(?P<closed>[ \u00a0](?:في|ل\\w+|لدي|مع|من|منذ|حتي|و\\w+)(?!\\w)|[^\\w\\s]|\\Z)?"
)
_WORKS = re.compile("(?<!\\w)[وفس]{0,2}(?:[يتن]?عمل(?:ت|وا|ون)?|[يتن]?شتغل(?:ت|ون)?|اشتغل(?:ت|وا)?)[ \u00a0]\\Z")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    letters = document.bare.text
    for match in _AS.finditer(view.text):
        begin, stop = view.locate(match.start(), match.end("role"))
        fix = None
        role = letters[match.start("role") : match.end("role")]
        if match["closed"] is not None and _WORKS.search(view.text, max(match.start() - 12, 0), match.start()):
            fix = hint(Edit(begin, stop, role if role.endswith("ة") else role + "ًا"))
        yield RULE.finding(begin, stop, fix, found=letters[match.start() : match.end("role")])
