"""`حيث أن` for `حيث إن`: the hamza that editors correct most often.

## What it finds
`أن` and its pronouns (`أنه`, `أنها`, `أننا` ...) directly after `حيث`, `بحيث`, `وحيث`, `من حيث`, spelt with the hamza
above.  `حيث ان` without any hamza is left alone, so are `حيث أنت` and `حيث أنا` ("where you are").

## Why
`حيث` is followed by a clause, and what opens a clause is `إنّ`: «حيث إن الخطة جاهزة».

## Fix safety
Unsafe: one hamza moves, `حيث إن`.  Before a verb (`حيث أن يمكن`) the particle itself is out of place: no fix.

## On clean text
1,380 hits in 7.7 million words, one in 5,600, most in Wikipedia.  Of 70 read all were right.

## Source
The rule of the grammars of `حيث`; none is quoted.
"""

from __future__ import annotations

import re

from arlint.arabic.verbs import likelihood
from arlint.finding import Edit, unsafe
from arlint.lexicon.phrases import paragraph_at
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`حيث أن` بدل «حيث إن»، وهي أكثر همزة يردّها المحررون إلى موضعها.

## ماذا يجد
`أن` وما اتصل بها من ضمير (`أنه` و`أنها` و`أننا` ...) بعد `حيث` و`بحيث` و`وحيث` و`من حيث` مباشرة، وهمزتها مكتوبة فوق
الألف. وتُترك `حيث ان` بلا همزة، و`حيث أنت` و`حيث أنا` (أي: في المكان الذي أنت فيه).

## لماذا
تلي `حيث` جملة، وهمزة إنّ تُكسر في صدر الجملة: «حيث إن الخطة جاهزة».

## أمان الإصلاح
غير آمن: همزة واحدة تنتقل فتصير «حيث إن». أما قبل الفعل (`حيث أن يمكن`) فالأداة نفسها في غير موضعها، ولا إصلاح.

## على نصوص سليمة
1380 موضعًا في 7.7 ملايين كلمة، أي واحد في كل 5600 كلمة، وأكثرها في الموسوعة؛ وقد قُرئ 70 منها فصحّت كلها.

## المصدر
حكم `حيث` في كتب النحو، ولم يُنقل نص من أحدها.
"""

_FORMS = ["أن", *("أن" + pronoun for pronoun in "ه ها هم هما هن ني نا ك كم كما كن".split()), "أني"]
_LEAD = re.compile(r"(?<!\w)[وف]?[بلك]?\Z")
_NEXT = re.compile(r"[ \u00a0\n](\w+)")

RULE = Rule(
    code="MT410",
    name="haythu-anna",
    severity="warning",
    message={
        "ar": "«{found}»: تُكسر الهمزة بعد «حيث»، قل: «{fixed}»",
        "en": "“{found}”: after «حيث» the hamza is below, write «{fixed}»",
    },
    variants={
        "verb": {
            "ar": "«{found}» قبل فعل: احذف الأداة، أو ضع بعدها اسمًا وقل «{fixed}»",
            "en": "“{found}” before a verb: drop the particle, or write «{fixed}» and a noun",
        }
    },
    bad={
        "حيث أن الخطة جاهزة فسنبدأ.": "حيث إن الخطة جاهزة فسنبدأ.",
        "وصل الوفد، حيث أنه كان قريبًا.": "وصل الوفد، حيث إنه كان قريبًا.",
        "صُمم بحيث أنها تطفو، وحيث أنّ الوزن خفيف.": "صُمم بحيث إنها تطفو، وحيث إنّ الوزن خفيف.",
        "أغلق الطريق حيث\u00a0أن الثلج كثيف.": "أغلق الطريق حيث\u00a0إن الثلج كثيف.",
        "حيث أن يمكن التسجيل غدًا.": None,
    },
    good=[
        "حيث إن الخطة جاهزة فسنبدأ.",
        "حيث ان الخطة جاهزة",
        "من حيث أنا، لا أرى شيئًا.",
        "وصل حيث أنت الآن.",
        "في باريس، حيث أنشأ المصنع وحيث أنتج أول أفلامه.",
        "حيث، أن نبدأ الآن خير من أن ننتظر.",
        "عاد إلى حيث أنهى دراسته.",
    ],
    literals=lambda: ((f"حيث {form} ", form) for form in _FORMS),
    exact=True,
)


@RULE.checks_hits
def check(document: Document, form: str, start: int, end: int) -> list[Finding]:
    folded = document.folded.text
    lead = _LEAD.search(folded, max(start - 3, 0), start)
    if lead is None or end > paragraph_at(document, start)[1]:
        return []
    found = document.bare.text[lead.start() : end]
    hamza = end - len(form)
    following = _NEXT.match(folded, end)
    before_verb = form == "أن" and following and following[1][0] in "يتن" and likelihood(following[1]) > 0.8
    begin, stop = document.bare.locate(lead.start(), end)
    at = document.bare.offset(hamza)
    fix = None if before_verb else unsafe(Edit(at, at + 1, "إ"))
    fixed = found[: -len(form)] + "إ" + form[1:]
    return [RULE.finding(begin, stop, fix, variant="verb" if before_verb else "", found=found, fixed=fixed)]
