"""`قم بتشغيل الجهاز` for `شغّل الجهاز`: English *do*, or the software's *perform*.

## What it finds
The imperatives of `قام` (`قم`, `قومي`, `قوموا`, `قوما`) before `ب` and a verbal noun, also negated (`لا تقم بحذف`) and
as a proposal (`لنقم بكتابة`).  `قم بواجبك`, `قم بجولة` and the city of Qom are left alone.

## Why
The verb has an imperative of its own, which is shorter and says the same.

## Fix safety
A hint: the imperative of the verb, out of a reviewed table of 380 verbal nouns; case endings behind it may change
(`قم بإنشاء حساب`, `أنشئ حسابًا`).  Verbal nouns that are not in the table are reported without one.

## On clean text
81 hits in 7.7 million words, nearly all in translated documentation; there it is one in 1,000 words.

## Source
Our own count: 45 in 10,000 words of documentation translated by a language model, 0.1 in Arabic news.
"""

from __future__ import annotations

import re

from arlint.arabic.verbal_nouns import look_up
from arlint.finding import Edit, hint
from arlint.lexicon.phrases import paragraph_at
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding
    from arlint.lexicon import Row

PAGE_AR = """`قم بتشغيل الجهاز` بدل «شغّل الجهاز»، كما تقول الإنجليزية do أو perform.

## ماذا يجد
أمر `قام` (`قم` و`قومي` و`قوموا` و`قوما`) قبل الباء ومصدر، ومنفيًّا كذلك (`لا تقم بحذف`) أو اقتراحًا (`لنقم بكتابة`).
ويترك `قم بواجبك` و`قم بجولة` ومدينة قم.

## لماذا
للفعل أمر من لفظه، أقصر وبالمعنى نفسه.

## أمان الإصلاح
اقتراح: أمر الفعل من جدول مراجَع فيه 380 مصدرًا، وقد يتغير إعراب ما بعده (`قم بإنشاء حساب` و«أنشئ حسابًا»). والمصادر التي
ليست في الجدول يُبلَّغ عنها بلا اقتراح.

## على نصوص سليمة
81 موضعًا في 7.7 ملايين كلمة، جلها في وثائق مترجمة، وفيها يبلغ واحدًا في كل 1000 كلمة.

## المصدر
إحصاء لنا: 45 في كل 10000 كلمة من وثائق ترجمها نموذج لغوي، و0.1 في الأخبار العربية.
"""

#: What is found: the literal up to the particle, and how the imperative is inflected.
_OPENINGS = {
    "قم ب": "",
    "قومي ب": "feminine",
    "قوموا ب": "plural",
    "قوما ب": "dual",
    "لا تقم ب": "not",
    "لا تقومي ب": "not feminine",
    "لا تقوموا ب": "not plural",
    "لنقم ب": "let",
}


def _literals() -> Iterator[tuple[str, object]]:
    for opening, form in _OPENINGS.items():
        for conjunction in ("", "و", "ف"):
            yield f" {conjunction}{opening}", (conjunction, form)


RULE = Rule(
    code="MT408",
    name="imperative-qum",
    severity="info",
    message={
        "ar": "«{found}»: للفعل أمر من لفظه، قل: «{fixed}»",
        "en": "“{found}”: the verb has an imperative of its own, write «{fixed}»",
    },
    variants={
        "unknown": {
            "ar": "«{found}»: للفعل أمر من لفظه يغني عن «{opening}»",
            "en": "“{found}”: use the verb's own imperative instead of «{opening}»",
        }
    },
    quoted="hint",
    bad={
        "قم بتشغيل الجهاز.": "شغّل الجهاز.",
        "ثم قم بالضغط على الزر وقم بتثبيته.": "ثم اضغط على الزر وثبّته.",
        "قومي بإضافة السكر، ثم قوموا بإلغاء الطلب.": "أضيفي السكر، ثم ألغوا الطلب.",
        "لا تقم بحذف الملف، ولا تقوموا بتغييرها.": "لا تحذف الملف، ولا تغيّروها.",
        "لنقم بكتابة الدالة.": "لنكتب الدالة.",
        "قم بتضميد الجرح.": None,
    },
    good=[
        "قمت بزيارة المدينة أمس.",
        "قام بدور البطولة.",
        "قوموا إلى صلاتكم.",
        "القمم والقيم واحدة.",
        "قم بواجبك، وقم بنا إلى البيت.",
        "ولد في مدينة قم بإيران، وعاش في قم بعد ذلك.",
        "رقم بطاقتك في طاقم بحري.",
        "عليهم أن يقوموا بتشغيل الجهاز.",
    ],
    literals=_literals,
)

_NOUN = re.compile(r"(?P<noun>(?:ال)?\w{2,})(?!\w)")
#: Verbal nouns that need no table: إفعال with its hamza written, تفعيل, استفعال.
_SHAPE = re.compile("(?:ال)?(?:إ[ء-ي]{2,3}ا[ء-ي]ة?|ت[ء-ي]{2}ي[ء-ي]|ا?ست[ء-ي]{2,3}ا[ء-ي])")
_NOT_VERBAL = re.compile("إ(?:يران|نسان|سلام)|ا?ستاذ|ت(?:لميذ|ماسيح)")
#: Qom, the city.
_CITY = re.compile(
    r"(?<!\w)(?:[وفب]?(?:مدينة|محافظة|حوزة|حوزات|في|من|الي|علماء|اهل|بين|المقدسة|زار|زيارة|الحوزة|عن"
    r"|شمال|جنوب|شرق|غرب|قرب|اسمها))[ \u00a0\n]\Z"
)


@RULE.checks_hits
def check(document: Document, payload: tuple[str, str], start: int, end: int) -> list[Finding]:
    conjunction, form = payload
    view = document.folded
    low, high = paragraph_at(document, start)
    noun = _NOUN.match(view.text, end)
    if noun is None or noun.end() > high:
        return []
    if not form and not conjunction and _CITY.search(view.text, max(start - 12, low), start):
        return []
    letters = document.bare.text
    first = start + len(conjunction)
    begin, stop = view.locate(start, noun.end())
    found = letters[start : noun.end()]
    row, pronoun = look_up("imperatives", noun["noun"])
    if row is None:
        written = letters[noun.start() : noun.end()]
        if not _SHAPE.fullmatch(written) or _NOT_VERBAL.fullmatch(written.removeprefix("ال")):
            return []
        return [RULE.finding(begin, stop, variant="unknown", found=found, opening=letters[first : end - 2])]
    verb = _inflected(row, form)
    if pronoun:
        verb = (verb[:-1] if verb.endswith("وا") else verb) + pronoun
    fix = hint(Edit(view.offset(first), stop, verb))
    return [RULE.finding(begin, stop, fix, found=found, fixed=conjunction + verb)]


def _inflected(row: Row, form: str) -> str:
    """The imperative of `row` for `form`, one of the values of `_OPENINGS`."""
    verb = row["imperative"]
    if "feminine" in form:
        verb = row["feminine"] or verb + "ي"
    elif "plural" in form:
        verb = row["plural"] or verb + "وا"
    elif form == "dual":
        verb = (row["feminine"].removesuffix("ي") or verb) + "ا"
    if form.startswith("not") or form == "let":
        opening = "لا ت" if form.startswith("not") else "لن"
        return opening + (row["jussive"] or verb.removeprefix("أ").removeprefix("ا"))
    return verb
