"""`سوف لن` and `سوف لا` for `لن`: the future said twice.

## What it finds
`سوف`, with any particles before it (`وسوف`, `فسوف`, `ولسوف`), directly before `لن`, or before `لا` and a verb.

## Why
`لن` negates the future by itself, and `سوف` may only stand before a verb that is not negated.

## Fix safety
Unsafe: a word goes (`سوف لن يحضر`, `لن يحضر`); of `سوف لا يعودون` the verb changes as well (`لن يعودوا`).

## On clean text
8 hits in 7.7 million words, all right.

## Source
A rule of every school grammar; none is quoted.
"""

from __future__ import annotations

import re

from arlint.finding import Edit, unsafe
from arlint.lexicon.phrases import paragraph_at
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`سوف لن` و`سوف لا` بدل «لن»: استقبال مذكور مرتين.

## ماذا يجد
`سوف` وما سبقها من حروف (`وسوف` و`فسوف` و`ولسوف`) قبل `لن` مباشرة، أو قبل `لا` يليها فعل.

## لماذا
`لن` وحدها لنفي المستقبل، و`سوف` لا تدخل إلا على فعل مثبت.

## أمان الإصلاح
غير آمن لأنه يحذف كلمة: `سوف لن يحضر` تصير «لن يحضر»، وفي `سوف لا يعودون` يتغير الفعل أيضًا: «لن يعودوا».

## على نصوص سليمة
8 مواضع في 7.7 ملايين كلمة، كلها صحيحة التبليغ.

## المصدر
قاعدة في كل كتاب نحو مدرسي، ولم يُنقل نص من أحدها.
"""

RULE = Rule(
    code="MT402",
    name="sawfa-lan",
    severity="error",
    message={
        "ar": "«{found}»: تكفي «لن» لنفي المستقبل، قل: «{fixed}»",
        "en": "“{found}”: «لن» negates the future by itself, write «{fixed}»",
    },
    bad={
        "سوف لن يحضر الوزير.": "لن يحضر الوزير.",
        "وسوف لن نتراجع.": "ولن نتراجع.",
        "ولسوف لن\u00a0ينسى ذلك، فسوف لن نعود.": "ولن\u00a0ينسى ذلك، فلن نعود.",
        "سوف لا يعود الوفد.": "لن يعود الوفد.",
        "إنهم سوف لا يقبلون العرض.": "إنهم لن يقبلوا العرض.",
        "سوف لا يعرفونه، وسوف لا يكون معهم.": "لن يعرفوه، ولن يكون معهم.",
    },
    good=[
        "سوف يحضر الوزير، ولن يتأخر.",
        "سوف نقول الحقيقة، لن نكذب.",
        "كتاب «سوف» للنيلي لن يفوتك.",
        "سوف لا محالة يصل الحق إلى أهله.",
        "الفيلسوف لن يكف عن السؤال.",
        "أهل وادي سوف لن ينسوا الضيف، ووادي سوف لا يخلو من النخيل.",
    ],
    literals=lambda: (("سوف لن ", "لن"), ("سوف لا ", "لا")),
)

_LEAD = re.compile(r"(?<!\w)([وف]?)ل?\Z")
#: Souf is also a place, in Algeria and in Jordan.
_PLACE = re.compile(
    r"(?<!\w)[وفبل]?(?:ال)?(?:واد[ي]?|مخيم|بلدة|مدينة|قرية|منطقة|ولاية|اهل|اهالي|سكان|اقليم)[ \u00a0]\Z"
)
_VERB = re.compile(r"[ \u00a0\n]([يتن]\w\w+|ا(?!حد)\w{2,4})(?!\w)")
#: Indicatives in ـون and ـان, whose ن goes after لن; not the verbs whose root ends in it.
_WITH_NUN = re.compile(
    r"[يت](?!كون|خون|صون|هون|مون|دون|لون|ت(?:كون|هاون|عاون|لون)|عاون|تكون|دان|عان|هان|صان)\w{2,}?(?:و"
    r"|ا)(?P<nun>ن)(?P<object>هما|ها|هم?|كم?|نا|ني)?"
)


@RULE.checks_hits
def check(document: Document, negation: str, start: int, end: int) -> list[Finding]:
    view = document.folded
    lead = _LEAD.search(view.text, max(start - 3, 0), start)
    if lead is None or end > paragraph_at(document, start)[1]:
        return []
    if _PLACE.search(view.text, max(start - 12, 0), start):
        return []
    verb = _VERB.match(view.text, end)
    if negation == "لا" and not verb:
        return []
    begin, stop = view.locate(lead.start(), end)
    edits = [Edit(view.offset(lead.end(1)), view.offset(end - 2), "")]
    if negation == "لا" and verb:
        edits = [Edit(edits[0].start, stop, "لن")]
        plural = _WITH_NUN.fullmatch(verb[1])
        if plural:
            nun = verb.start(1) + plural.start("nun")
            edits.append(Edit(*view.locate(nun, nun + 1), "" if plural["object"] or view.text[nun - 1] == "ا" else "ا"))
    found = document.text[begin:stop]
    return [RULE.finding(begin, stop, unsafe(*edits), found=found, fixed=lead[1] + "لن")]
