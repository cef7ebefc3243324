"""A hamza on an alef that must not carry one.

## What it finds
Hamzat wasl written as hamzat qat‘: verbal nouns of the forms VII, VIII and X with whatever stands before and after them
(`إستعادة`, `الإجتماعية`, `بإعتباره`, `الأنتخابات`), their past verbs (`إنطلق`, `إرتفعت`), and the ten nouns (`بإسم`,
`إبنته`, `إمرأة`, `الإثنين`); as a hint imperatives of form I (`إضغط`).  They come from a closed list
(`lexicon/wasl.tsv`); `إنفاق`, `إسلام`, `إنتاج` and all others of form IV, which do carry a hamza, are not in it, nor
are foreign words (`إستراتيجية`).

## Why
The hamza would be spoken: the reader hears *al-’ijtimā‘* where Arabic has *al-ijtimā‘*.  It is the commonest spelling
mistake of writers who know that the other hamzas must not be left off.

## Fix safety
Safe for the listed verbal nouns, verbs and nouns: with that hamza they are no words.  A hint where they may be
(`إطلاع`, `إتباع`, the first name `إنتصار`, `الإثنين` as the name of the day), for imperatives, and in quotations.

## On clean text
In 102,500 words of professional translations and news: 2 hits, both hints (`يوم الإثنين`, and `إطلاع` in its other
sense). Wikipedia, written by many hands: 408 in 284,000 words, 381 of them safe; volunteers' documentation: 22 in
59,000. About 140 read, and some 100 word forms out of 1.8 million further words: all right but for that `إطلاع`.

## Source
The language guide at 3rabica.org, on hamzat qat‘ and hamzat wasl.
"""

from __future__ import annotations

import re
from functools import cache

from arlint.arabic.spelling import bare, respelt
from arlint.lexicon import rows
from arlint.rule import HINT, SAFE, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding
    from arlint.lexicon import Row

PAGE_AR = """همزة على ألف حقها ألا تحمل همزة.

## ماذا يجد
همزة وصل كُتبت همزة قطع: مصادر الخماسي والسداسي (انفعال وافتعال واستفعال) مع ما يسبقها ويلحقها (`إستعادة`
و`الإجتماعية` و`بإعتباره` و`الأنتخابات`)، وأفعالها الماضية (`إنطلق` و`إرتفعت`)، والأسماء العشرة (`بإسم` و`إبنته`
و`إمرأة` و`الإثنين`)، واقتراحًا أمر الثلاثي (`إضغط`). وكلها من قائمة مغلقة من الجذوع (`lexicon/wasl.tsv`)، وليس فيها
مصدر الرباعي مثل «إنفاق» و«إسلام» و«إنتاج» لأن همزته همزة قطع، ولا الدخيل مثل «إستراتيجية».

## لماذا
الهمزة تُنطق، فيسمع القارئ قطعًا حيث تصل العربية. وهي أشيع خطأ إملائي عند من يعرف أن سائر الهمزات لا يجوز إسقاطها.

## أمان الإصلاح
آمن في مصادر القائمة وأفعالها وأسمائها، فليست بتلك الهمزة كلمات. وهو اقتراح حيث تحتمل (`إطلاع` و`إتباع`، والعلم
`إنتصار`، و`الإثنين` علمًا على اليوم)، وفي فعل الأمر، وفي كلام منقول بين علامتي تنصيص.

## على نصوص سليمة
في 102,500 كلمة من ترجمات المحترفين والأخبار: تنبيهان، وكلاهما اقتراح (`يوم الإثنين`، و`إطلاع` بمعناها الآخر). وفي
ويكيبيديا التي تكتبها أيد كثيرة: 408 في 284,000 كلمة، منها 381 آمنًا؛ وفي توثيق ترجمه متطوعون: 22 في 59,000. قُرئ نحو
140، ونحو 100 صيغة من 1.8 مليون كلمة أخرى، فصحت كلها إلا `إطلاع` تلك.

## المصدر
دليل اللغة في 3rabica.org، في همزتي القطع والوصل.
"""

_PRONOUN = "(?:ه|ها|هم|هما|هن|نا|ني|ك|كم|ي)?"
_NOUN = "[وف]?(?:[بك]?ال|لل|[بكل])?"
#: What may stand before the alef and, by the end of the listed form, after what is left of it.
_BEFORE = {"masdar": _NOUN, "noun": _NOUN, "verb": "[وف]?", "imperative": "[وف]?"}
_AFTER = {
    "masdar": f"(?:ات|ان|ين|ية|يات|يون|يين|يا|ا|تين|تان)?{_PRONOUN}",
    "masdarة": f"(?:ة|ات{_PRONOUN}|تين|تان|ت{_PRONOUN})",
    "masdarء": f"(?:ءات{_PRONOUN}|ءين|ءان|ئية|ئيات|ئيون|ئيين|ئيا|ئي|[ءئؤ]{_PRONOUN})",
    "verb": f"(?:ت|وا|و|ا|تا|نا|ن|تم)?{_PRONOUN}",
    "verbى": f"(?:ى|ت|وا|و|ا|تا|يا|ينا)?{_PRONOUN}",
    "noun": f"(?:ان|ين|ية|يا|ا|{_PRONOUN})",
    "nounة": f"(?:ة|تان|تين|ت[اي]?{_PRONOUN})",
    "nounن": f"(?:ا|ي)?{_PRONOUN}",
    "imperative": f"(?:ي|وا|ا)?{_PRONOUN}",
}
#: Endings of the past that the verb «I ...» does not have.
_NOT_MINE = ("ت", "وا")
#: Reported by OR106.
_LEFT = frozenset(("إجتماع", "الإجتماع"))


def _stem(row: Row) -> str:
    """The form from its second letter on, without what changes at its end."""
    return re.sub("[ةءى]\\Z", "", row["form"][1:])


@cache
def _rows() -> dict[str, list[Row]]:
    """The rows of the list by stem: `نتصار` may be a verbal noun, `ستعاد` a verb and a verbal noun."""
    by_stem: dict[str, list[Row]] = {}
    for row in rows("wasl"):
        by_stem.setdefault(_stem(row), []).append(row)
    return by_stem


def _literals() -> Iterator[tuple[str, str]]:
    for stem, found in _rows().items():
        yield "إ" + stem, stem
        # With أ a verb is «I ...», but for the endings that speak of others.
        if any(row["kind"] in ("masdar", "noun") for row in found):
            yield "أ" + stem, stem
        else:
            yield from (("أ" + stem + ending, stem) for ending in _NOT_MINE)


@cache
def _pattern(kind: str, end: str, stem: str) -> re.Pattern[str]:
    after = _AFTER.get(kind + end, _AFTER[kind])
    return re.compile(f"(?P<before>{_BEFORE[kind]})(?P<alef>[إأ]){stem}{after}")


def _level(word: str, stem: str) -> str:
    """SAFE or HINT if `word` is a listed form with a superfluous hamza; else an empty string."""
    for row in _rows()[stem]:
        kind = row["kind"]
        match = _pattern(kind, row["form"][-1], stem).fullmatch(word)
        if match is None or (match["alef"] == "أ" and not _cannot_be_one(kind, match["before"], word)):
            continue
        return row["level"]
    return ""


def _cannot_be_one(kind: str, before: str, word: str) -> bool:
    """Whether a form with أ is a slip: `أسم` and `أبن` may be verbs, `الأسم` may not; `أتباع` are followers."""
    if kind == "verb":  # «أستغفرت لهم؟» asks
        return word.endswith(_NOT_MINE) and "أستغفر" not in word and "أستكبر" not in word
    return (kind == "masdar" and "أتباع" not in word) or (
        kind == "noun" and (before.endswith(("ال", "لل")) or word.startswith("بأسم"))
    )


def _reviewed(old: str, new: str) -> bool:
    """Whether `old` without its hamza is `new` and safe by the list."""
    before, after = bare(old), bare(new)
    at = next((at for at, char in enumerate(before) if char in "إأ"), -1)
    if at < 0 or after != before[:at] + "ا" + before[at + 1 :]:
        return False
    return any(
        _level(before, before[at + 1 : end]) == SAFE
        for end in range(at + 3, len(before) + 1)
        if before[at + 1 : end] in _rows()
    )


RULE = Rule(
    code="OR110",
    name="superfluous-hamza",
    severity="warning",
    message={
        "ar": "همزة زائدة: «{found}» صوابها «{fixed}»",
        "en": "superfluous hamza: “{found}” is “{fixed}”",
    },
    variants={
        "perhaps": {
            "ar": "همزة زائدة في «{found}»؟ لعلها «{fixed}»",
            "en": "superfluous hamza in “{found}”? perhaps “{fixed}”",
        },
    },
    bad={
        "أعلنت اللجنة الإقتصادية إستعادة النشاط.": "أعلنت اللجنة الاقتصادية استعادة النشاط.",
        "تحدث بإسم الوفد وبإعتباره رئيسًا له.": "تحدث باسم الوفد وباعتباره رئيسًا له.",
        "(الأنتخابات) للإتحاد، ولإقتراض المال": "(الانتخابات) للاتحاد، ولاقتراض المال",
        "أنتهت الجولة وأحتفلت المدينة وأستقبلوا الفريق.": "انتهت الجولة واحتفلت المدينة واستقبلوا الفريق.",
        "وإنطلق السباق فإرتفعت الأصوات وإنتهى.": "وانطلق السباق فارتفعت الأصوات وانتهى.",
        "حضرت إمرأة وإبنها واثنان من إبنتيها.": "حضرت امرأة وابنها واثنان من ابنتيها.",
        "تأجل الاجتماع الإستِثنائي، ولا إستثناءات.": "تأجل الاجتماع الاستِثنائي، ولا استثناءات.",
        "إضغط على الزر وإختر الملف.": "اضغط على الزر واختر الملف.",
        "يوم الإثنين طلبوا الإطلاع على الملف.": "يوم الاثنين طلبوا الاطلاع على الملف.",
    },
    good=[
        "إنفاق وإسلام وإنتاج وإنشاء وإنسان وإنجاز وإتقان وإتمام وإثبات وإمتاع.",
        "الإستراتيجية والإنترنت وإستونيا والإسترليني وإستاد القاهرة وإنتر ميلان.",
        "أستخدم الهاتف وأنتظر، ولم أبن بيتًا، أستغفرت له؟ أنتقل وأعتمد وأختار.",
        "الأسماك والأسماء والأبناء والأبنية والأنفاق والأنصار، وأسمهان وإسماعيل وإسمنت.",
        "الاجتماع والاستقلال والانتخابات وباسم ابنه.",
        "صراع إثني، وهو من الأقلية الإثنية.",
        "أتباع المذهب وأتراك وأنباء.",
    ],
    quoted=HINT,
    table=_reviewed,
    literals=_literals,
    exact=True,
)


@RULE.checks_hits
def check(document: Document, stem: str, start: int, end: int) -> Iterator[Finding]:
    letters = document.bare.text
    first, last = start, end
    while first and letters[first - 1].isalnum():
        first -= 1
    while last < len(letters) and letters[last].isalnum():
        last += 1
    word = letters[first:last]
    level = _level(word, stem) if start - first < 5 and last - end < 8 else ""
    if not level or word in _LEFT:
        return
    fixed = letters[first:start] + "ا" + letters[start + 1 : last]
    begin, stop = document.bare.locate(first, last)
    fix = Fix(level, Edit(begin, stop, respelt(document.text[begin:stop], fixed)))
    yield RULE.finding(begin, stop, fix, variant="" if level == SAFE else "perhaps", found=word, fixed=fixed)
