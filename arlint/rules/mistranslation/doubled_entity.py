"""The same long name on both sides of «التي»: an organisation that sent troops to itself.

## What it finds
A name of three to six words before a relative pronoun (`التي`, `الذي`, `الذين`, `اللذان` …) and once more within
the six words behind it, with no other clause between:
`لمنظمة معاهدة الأمن الجماعي التي أرسلت قوات إلى منظمة معاهدة الأمن الجماعي`.  Not if the second name goes on and so
is another's (`رئيس الوزراء العراقي السابق`).

## Why
The pronoun already stands for the name.  A translator that repeats it has most often put it in the place of another
name ("sent troops to Kazakhstan"), and the reader learns something false.

## Fix safety
Report only: which name was meant stands in the source alone.

## On clean text
NTREX, TICO-19, ARCD, 300 Wikipedia articles, the React documentation and WikiNews (446,000 words): no hit.  5,744
more Wikipedia articles (7.27 million words): 2 hits, both wrong: names repeated on purpose.

## Source
Observed in translated news: "the CSTO, which sent troops to Kazakhstan".
"""

from __future__ import annotations

import re

from arlint.arabic.fragments import GOVERNORS
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """الاسم الطويل نفسه قبل «التي» وبعدها: منظمة أرسلت قوات إلى نفسها.

## ماذا يجد
اسمًا من ثلاث كلمات إلى ست قبل الاسم الموصول (`التي` و`الذي` و`الذين` و`اللذان`…) يتكرر في الكلمات الست التي بعده
بلا جملة أخرى بينهما: `لمنظمة معاهدة الأمن الجماعي التي أرسلت قوات إلى منظمة معاهدة الأمن الجماعي`. ولا يعد الاسم
الثاني مكررًا إذا امتد فصار لغيره (`رئيس الوزراء العراقي السابق`).

## لماذا
الاسم الموصول يغني عن إعادة الاسم. فإذا أعاده المترجم الآلي فالغالب أنه وضعه مكان اسم آخر ("sent troops to
Kazakhstan")، فيفهم القارئ غير ما قيل.

## أمان الإصلاح
بلاغ بلا إصلاح: لا يُعرف الاسم المقصود إلا من الأصل.

## على نصوص سليمة
في 446 ألف كلمة (NTREX وTICO-19 وARCD و300 مقالة من ويكيبيديا وتوثيق React وWikiNews): لا شيء. وفي 5744 مقالة أخرى
من ويكيبيديا (7.27 مليون كلمة): إصابتان خاطئتان: اسمان كُررا عمدًا.

## المصدر
مما لوحظ في أخبار مترجمة: "the CSTO, which sent troops to Kazakhstan".
"""

#: Relative pronouns, folded.
_RELATIVES = "التي الذي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي اللائي".split()

RULE = Rule(
    code="MT304",
    name="doubled-entity",
    severity="info",
    message={
        "ar": "«{name}» قبل «{relative}» وبعدها في جملة واحدة: لعل الترجمة الآلية وضعت الاسم مكان غيره",
        "en": "“{name}” stands before and after “{relative}” in one clause: it may have got into another's place",
    },
    literals=lambda: [(f" {form} ", form) for form in _RELATIVES],
    bad={
        "شكر لمنظمة الصحة العالمية التي أرسلت أطباء إلى منظمة الصحة العالمية جهودها.": None,
        "أعلن البنك المركزي الأوروبي، الذي يدعم البنك المركزي الأوروبي، قراره.": None,
        "رحب بالمنتخب الوطني لكرة القدم الذي هزم المنتخب الوطني لكرة القدم أمس.": None,
        "رحّب مجلسُ الأمن الدوليّ الذي دعا مجلسَ الأمن الدوليّ إلى الهدوء.": None,
    },
    good=[
        "زارت وزيرة الخارجية المصرية التي التقت وزيرة الخارجية اللبنانية العاصمة.",
        "أكد قائد الجيش أن الجيش الذي يقوده جاهز.",
        "عاد رئيس الوزراء العراقي الذي خلف رئيس الوزراء العراقي السابق إلى بغداد.",
        "قال رئيس مجلس النواب إن رئيس مجلس النواب السابق وافق.",
        "هذه منظمة الصحة العالمية التي نعرفها. وفي منظمة الصحة العالمية خبراء.",
        "اجتمع مجلس الأمن الدولي في مقر مجلس الأمن الدولي.",
    ],
)

_NAME = re.compile(r"(?:[^\W\d_]+[ \u00a0]+){2,5}[^\W\d_]+(?=[ \u00a0]*[،,]?[ \u00a0]*\Z)")
#: The rest of the clause: up to five words, none of which begins another one, and the name once more.
_CLAUSE = re.compile(r"(?:[ \u00a0]+[^\W_]+){4,12}")
_REACH = 6
#: Characters behind the relative in which the name can come again.
_FAR = 200
_WORD = re.compile(r"[^\W_]+")
_PREFIX = re.compile("[وف]?(?:لل|[بلك]?(?:ال)?)(?=...)")
#: «أكبر محطة للغاز»: one of the kind that the name is.
_OTHER = frozenset("اكبر اكثر اول احد احدي من افضل اهم اقدم اصغر مثل غير اخر كل".split())


@RULE.checks_hits
def check(document: Document, relative: str, start: int, end: int) -> Iterable[Finding]:
    text = document.folded.text
    # The name ends in the two words before: if they do not come again, nothing does.
    last = text[max(start - 60, 0) : start].rsplit(None, 2)[-2:]
    if not all(text.find(word.strip("،,"), end, end + _FAR) >= 0 for word in last):
        return ()
    clause = _CLAUSE.match(text, end)
    name = _NAME.search(text, max(start - 90, 0), start) if clause else None
    if clause is None or name is None:
        return ()
    before = _words(text, *name.span())
    again = _words(text, *clause.span())
    for length in range(len(before), 2, -1):
        same = _same(before[-length:], again)
        if same is not None and before[-length][0] not in GOVERNORS:
            first = before[-length][1]
            named, name_end = document.folded.locate(first, name.end())
            found = document.folded.locate(first, same)
            return [RULE.finding(*found, name=document.text[named:name_end], relative=relative)]
    return ()


def _words(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    return [(word[0], word.start(), word.end()) for word in _WORD.finditer(text, start, end)]


def _same(name: list[tuple[str, int, int]], clause: list[tuple[str, int, int]]) -> int | None:
    """Where `name` ends in `clause`, which holds it again; None if it does not."""
    wanted = [_PREFIX.sub("", name[0][0], count=1), *(word for word, _, _ in name[1:])]
    for at in range(1, min(_REACH, len(clause) - len(name)) + 1):
        before = clause[at - 1][0]
        if before in _OTHER or (before[0] == "و" and len(before) > 3):
            return None
        part = [word for word, _, _ in clause[at : at + len(name)]]
        # «رئيس الوزراء العراقي السابق»: another one, if the name goes on.
        goes_on = any(len(word) > 3 and word.startswith("ال") for word, _, _ in clause[at + len(name) :][:1])
        if part[1:] == wanted[1:] and _PREFIX.sub("", part[0], count=1) == wanted[0] and not goes_on:
            return clause[at + len(name) - 1][2]
    return None
