"""`قام بزيارة` for `زار`: a verb of doing and a noun where one verb will do.

## What it finds
`قام`, `قامت`, `قاموا`, `يقوم`, `تقوم`, `يقومون` before `ب` and a verbal noun, also with the subject between: `قامت
الشركة بإطلاق`. The imperative (`قم بتشغيل`) is MT408.

## Why
The verb itself says who did what.

## Fix safety
A hint: the verb in the same person, out of a reviewed table of 250; the case of what follows changes. `قام بدور` and
`قام بواجبه` are left alone.

## On clean text
3,176 hits in 7.7 million words, one in 2,470, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 9.0 in 10,000 words of Arabic news, 17.5 in documentation translated by a language model, 13.5 in that
of an older engine. It is evidence of nothing.
"""

from __future__ import annotations

import re

from arlint.arabic.verbal_nouns import conjugated, is_definite, look_up
from arlint.finding import Edit, hint
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`قام بزيارة` بدل «زار»: فعل عام ومصدر حيث يكفي فعل واحد.

## ماذا يجد
`قام` و`قامت` و`قاموا` و`يقوم` و`تقوم` و`يقومون` قبل الباء ومصدر، ولو فصل الفاعل بينهما: `قامت الشركة بإطلاق`. أما
الأمر (`قم بتشغيل`) فله MT408.

## لماذا
الفعل نفسه يقول من فعل وماذا فعل.

## أمان الإصلاح
اقتراح: الفعل بصيغته من جدول مراجَع فيه 250 مصدرًا، ويتغير إعراب ما بعده. ويُترك `قام بدور` و`قام بواجبه`.

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 3176، أي واحد في كل 2470 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 9.0 في كل 10000 كلمة من الأخبار العربية، و17.5 في وثائق ترجمها نموذج لغوي، و13.5 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST102",
    name="qama-bi",
    severity="info",
    default=False,
    view="folded",
    trigger="(?:قام|قامت|قاموا|يقوم|تقوم|يقومون)[ \u00a0\n]",
    message={
        "ar": "«{found}»: يكفي الفعل نفسه، «{fixed}»",
        "en": "“{found}”: the verb itself will do, «{fixed}»",
    },
    quoted="hint",
    bad={
        "قام الوزير بزيارة المدينة.": "زار الوزير المدينة.",
        "وقامت بإلغاء الطلب.": "وألغت الطلب.",
        "سيقومون بتطوير الجهاز.": "سيطوّرون الجهاز.",
        "قاموا بإنقاذها.": "أنقذوها.",
        "قامت الشركة بإطلاقه.": None,
    },
    good=[
        "قام بدور البطولة، وقام بواجبه.",
        "قم بتشغيل الجهاز.",
        "قام من مقعده بسرعة.",
        "تقوم الخطة على بناء الجسر.",
        "زار الوزير المدينة.",
    ],
)

_SPACE = "[ \u00a0\n]"
_PERSON = {"قام": "m", "قامت": "f", "قاموا": "p", "يقوم": "m", "تقوم": "f", "يقومون": "p"}
_DOES = re.compile(
    rf"(?<!\w)(?P<lead>[وف]?[لس]?)(?P<verb>قام(?:ت|وا)?|[يت]قوم|يقومون)(?P<subject>(?:{_SPACE}ال\w+){{0,2}})"
    rf"{_SPACE}ب(?P<noun>\w{{3,}})(?!\w)"
)
#: «بالكشف الجبري»: the adjective would be left behind.
_DESCRIBED = re.compile("[ \u00a0\n](?:ال|بشكل)")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    letters = document.bare.text
    for match in _DOES.finditer(view.text):
        row, pronoun = look_up("masdars", match["noun"])
        if row is None:
            continue
        verb = conjugated(row["present" if match["verb"][0] in "يت" else "past"], _PERSON[match["verb"]])
        begin, stop = view.locate(*match.span())
        first, last = view.locate(*match.span("verb"))
        if match["subject"]:
            gone = view.offset(match.end("subject"))
            edits = [Edit(first, last, verb), Edit(gone, stop, "")]
        else:
            verb = (verb[:-1] if pronoun and verb.endswith("وا") else verb) + pronoun
            edits = [Edit(first, stop, verb)]
        described = is_definite(row, match["noun"]) and _DESCRIBED.match(view.text, match.end())
        fix = None if described or (pronoun and match["subject"]) else hint(*edits)
        yield RULE.finding(begin, stop, fix, found=letters[match.start() : match.end()], fixed=match["lead"] + verb)
