"""`بشكل سريع` for `سريعًا`: English *-ly*.

## What it finds
`بشكل`, `بصورة`, `بطريقة` and an adjective: `بشكل يومي`, `بصورة مفاجئة`. What has a shape indeed (`بشكل الهلال`, `بشكل
حرف`) is left alone.

## Why
Arabic has the accusative for it, or a noun with ب: «يوميًّا», «بسرعة».

## Fix safety
A hint out of a reviewed table, or `ـيًّا` for adjectives in ـي; other adjectives without one.

## On clean text
6,962 hits in 7.7 million words, one in 1,130, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 9.7 in 10,000 words of Arabic news, 10.6 in documentation translated by a language model, 16.9 in that
of an older engine. It is evidence of nothing.
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

PAGE_AR = """`بشكل سريع` بدل «سريعًا»، كما تقول الإنجليزية quickly.

## ماذا يجد
`بشكل` و`بصورة` و`بطريقة` مع صفة: `بشكل يومي` و`بصورة مفاجئة`. ويُترك ما له شكل حقًّا (`بشكل الهلال` و`بشكل حرف`).

## لماذا
للعربية في ذلك الحال والمصدر: «يوميًّا» و«بسرعة».

## أمان الإصلاح
اقتراح من جدول مراجَع، أو «ـيًّا» لما آخره ياء، وما سواهما من الصفات بلا اقتراح.

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 6962، أي واحد في كل 1130 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 9.7 في كل 10000 كلمة من الأخبار العربية، و10.6 في وثائق ترجمها نموذج لغوي، و16.9 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST105",
    name="adverb-bishakl",
    severity="info",
    default=False,
    view="folded",
    trigger="ب(?:شكل|صورة|طريقة)[ \u00a0\n]",
    message={
        "ar": "«{found}»: يكفي الحال أو المصدر (سريعًا، بسرعة)",
        "en": "“{found}”: an adverb will do (سريعًا، بسرعة)",
    },
    quoted="hint",
    bad={
        "تحرك بشكل سريع، وعمل بشكل جيد.": "تحرك سريعًا، وعمل جيدًا.",
        "يجتمعون بشكل يومي.": "يجتمعون يوميًّا.",
        "توقف بصورة مفاجئة، وارتفع بشكل ملحوظ.": "توقف فجأة، وارتفع كثيرًا.",
        "تصرف بطريقة غريبة.": None,
    },
    good=[
        "بنى بيتًا بشكل الهلال.",
        "رسمه بشكل حرف، وقطعه بشكل دائرة.",
        "تحرك سريعًا.",
        "بطريقة الحفظ القديمة.",
    ],
)

_BETTER = {
    "كبير": "كثيرًا", "كبيرة": "كثيرًا", "ملحوظ": "كثيرًا", "ملحوظة": "كثيرًا", "سريع": "سريعًا", "سريعة": "سريعًا",
    "كامل": "كاملًا", "كاملة": "كاملةً", "مباشر": "مباشرةً", "مباشرة": "مباشرةً", "عام": "عمومًا", "عامة": "عمومًا",
    "خاص": "خصوصًا", "خاصة": "خصوصًا", "دائم": "دائمًا", "دائمة": "دائمًا", "مستمر": "باستمرار", "مستمرة": "باستمرار",
    "جيد": "جيدًا", "جيدة": "جيدًا", "واضح": "بوضوح", "واضحة": "بوضوح", "دقيق": "بدقة", "دقيقة": "بدقة", "سهل": "بسهولة",
    "مفاجئ": "فجأة", "مفاجئة": "فجأة", "صحيح": "صحيحًا", "صحيحة": "صحيحًا", "متكرر": "مرارًا", "متكررة": "مرارًا",
    "تدريجي": "تدريجًا", "متزايد": "باطراد", "متزايدة": "باطراد", "منتظم": "بانتظام", "منتظمة": "بانتظام",
    "متواصل": "دون انقطاع", "سلس": "بسلاسة", "سلسة": "بسلاسة", "فعال": "بفاعلية", "فعالة": "بفاعلية",
    "مكثف": "بكثافة", "مكثفة": "بكثافة", "عاجل": "عاجلًا", "عاجلة": "عاجلًا", "مؤقت": "مؤقتًا", "مؤقتة": "مؤقتًا",
    "كلي": "كليًّا", "جذري": "جذريًّا", "مماثل": "كذلك", "متساو": "بالتساوي", "متساوي": "بالتساوي",
}  # fmt: skip
_ADVERB = re.compile(
    "(?<!\\w)(?P<lead>[وف]?)ب(?:شكل|صورة|طريقة)[ \u00a0\n]"
    "(?P<adjective>(?!ال)(?:\\w{2,}ية?|م\\w{2,}|\\w\\wيّ?\\w[ةه]?|\\wا\\w\\w?[ةه]?|سهلة?|سلسة?|فعالة?|جيدة?|سيئة?|اكثر|اكبر"
    "|افضل|اسرع))(?!\\w)"
)
_NOUN = re.compile(
    "من|مع|ما|مثل|محدد|مثلث|مربع|مستطيل|مخروط|مروحة|معين|هلالي|دائري|دائرية|بيضاوي|بيضوي|حلقي|كروي|هرمي|دائرة|هلال|حفظ|مجرد|خاتم"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    letters = document.bare.text
    for match in _ADVERB.finditer(view.text):
        word = match["adjective"]
        if _NOUN.fullmatch(word):
            continue
        begin, stop = view.locate(*match.span())
        spelt = letters[match.start("adjective") : match.end()]
        better = _BETTER.get(spelt) or _BETTER.get(word)
        if not better and spelt.endswith(("ي", "ية")) and len(spelt) > 3:
            better = spelt.removesuffix("ة") + "ًّا"
        at = view.offset(match.end("lead"))
        fix = hint(Edit(at, stop, better)) if better else None
        yield RULE.finding(begin, stop, fix, found=letters[match.start() : match.end()])
