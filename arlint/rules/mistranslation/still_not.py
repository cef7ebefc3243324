"""«لا يزال لا يقدم», English *still does not*, where Arabic says «لم يقدم بعد».

## What it finds
«لا يزال» and its kin (`ما زال`, `لا تزال`, `لا يزالون`, `مازالت`, `لم يزل` ...), with or without a pronoun, directly
before `لا` or `لم`; or with its subject between, one to four words with the article (`لا يزال المريض لا يستطيع`,
`ما زال الكثير من الناس لا يعرفون`).

## Why
The two negations come from *still* and *not*, word by word.  Arabic has one expression for both: «لم يقدم بعد دليلًا»,
or «لا يعرف حتى الآن».

## Fix safety
A hint, and only for verbs whose jussive looks like their indicative; «لا يزال لا يجيب» becomes «لم يُجِب بعد», which is
the writer's to spell.  Verbs of state (`يعرف`, `يملك`) rather want «حتى الآن»: no hint.

## On clean text
13 hits in 7.7 million words (Wikipedia of 2017: 12; TICO-19: 1), all of them the construction meant here, most in
translated encyclopedia articles.

## Source
Our own comparison of machine-translated and original news: not once in 3.5 million words of the latter.
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

PAGE_AR = """`لا يزال لا يقدم`، ترجمةً لعبارة still does not، والعربية تقول: لم يقدم بعد.

## ماذا يجد
`لا يزال` وأخواتها (`ما زال` و`لا تزال` و`لا يزالون` و`مازالت` و`لم يزل` ...) إذا تلتها مباشرة، أو بعد ضمير، `لا` أو
`لم`؛ أو فصل بينهما الاسم معرّفًا في كلمة إلى أربع (`لا يزال المريض لا يستطيع` و`ما زال الكثير من الناس لا يعرفون`).

## لماذا
النفيان منقولان من still وnot كلمةً كلمة، وفي العربية تعبير واحد عنهما: «لم يقدم بعد دليلًا»، أو «لا يعرف حتى الآن».

## أمان الإصلاح
اقتراح لا غير، وفي الأفعال التي لا يتغير رسمها بالجزم وحدها؛ فقولهم `لا يزال لا يجيب` يصير «لم يُجِب بعد»، ورسمه على
الكاتب. أما أفعال الحال مثل `يعرف` و`يملك` فالأنسب لها «حتى الآن»، فلا اقتراح فيها.

## على نصوص سليمة
13 موضعًا في 7.7 ملايين كلمة، كلها من هذا التركيب، وأكثرها في مقالات مترجمة في الموسوعة.

## المصدر
مقارنة أجريناها بين أخبار مترجمة آليًّا وأخبار عربية الأصل: لم ترد مرة واحدة في 3.5 ملايين كلمة من الأصيلة.
"""

RULE = Rule(
    code="MT401",
    name="still-not",
    severity="warning",
    message={
        "ar": "«{found}» ترجمة حرفية لعبارة still not؛ قل: «لم … بعد» أو «لا … حتى الآن»",
        "en": "“{found}” is “still not” word by word; write «لم … بعد» or «لا … حتى الآن»",
    },
    trigger="ز(?:ال|ل)[^ \n]*[ \u00a0\n]+(?:[^ \u00a0\n.،؛:]+[ \u00a0\n]+){0,4}ل[ام][ \u00a0\n]",
    view="folded",
    quoted="hint",
    bad={
        "لا يزال لا يقدم أي تفسير.": "لم يقدم بعد أي تفسير.",
        "لكنها ما زالت هي لا تعرف السبب.": None,
        "ولا يزالون لا يملكون منزلًا.": None,
        "مازال لم ينشر روايته.": "لم ينشر بعد روايته.",
        "إنه لا يَزالُ لا يُصدِّق الخبر.": "إنه لم يُصدِّق بعد الخبر.",
        "ما زال الكثير من الناس لا يدركون الخطر.": None,
        "لا تزال هذه الشركة لا تقدم الخدمة.": None,
    },
    good=[
        "لا يزال المشروع قائمًا، ولا خلاف على ذلك.",
        "هل ما زال؟ لا أعتقد.",
        "ما زال يعمل ولا يتوقف.",
        "وقع زلزال لا يُنسى.",
        "سكن المنزل لا يملكه.",
        "كان الحر ما يزال لا يُطاق.",
        "لا يزال الوضع صعبًا لا يبشر بخير، ولا تزال الأسعار مرتفعة لا سيما في الجنوب.",
        "ما زال الذين لا يعرفون الحقيقة كثيرين، ولا تزال المدينة التي لا تنام تسهر.",
        "لا يزال المتهم يؤكد أنه لا يعرف شيئًا.",
    ],
)

_SPACE = "[ \u00a0\n]"
_STILL = f"(?:لا|ما){_SPACE}?(?:[يتان]زال(?:ون|ان|وا|ا|ين)?|زال(?:ت|وا|ا|تا)?|زل(?:ت|نا|تم|ن)?)|لم{_SPACE}[يتن]زل"
#: What is said so in any Arabic: unbearable, unforgotten.
_SET_PHRASE = "(?:[يت]حتمل|[يت]نسي|[يت]طاق|شك|غني|باس)"
_STILL_NOT = re.compile(
    rf"(?<!\w)[وف]?(?:{_STILL}){_SPACE}(?:(?:هو|هي|هم|هما|هن){_SPACE})?"
    rf"(?P<no>ل[ام])(?={_SPACE})(?!{_SPACE}{_SET_PHRASE})(?:{_SPACE}(?P<verb>[يتنا]\w\w+)(?!\w))?"
)
#: The subject between: with the article, so that no predicate («صعبًا») is among its words, and no clause of its own.
_SUBJECT_WORD = "(?!الذ|الت[يى](?!\\w)|اللا?[تئذ])(?:[وبل]?ال|لل)\\w{2,}"
_WITH_SUBJECT = re.compile(
    rf"(?<!\w)[وف]?(?:{_STILL}){_SPACE}(?:(?:هذا|هذه|هؤلاء|بعض|معظم|كثير|اكثر|اغلب|جميع|عدد){_SPACE}(?:من{_SPACE})?)?"
    rf"{_SUBJECT_WORD}(?:{_SPACE}(?:من{_SPACE}|في{_SPACE})?{_SUBJECT_WORD}){{0,2}}"
    rf"{_SPACE}(?:(?:هو|هي|هم|هما|هن){_SPACE})?(?P<no>لا)(?={_SPACE}[يت]\w\w)(?!{_SPACE}{_SET_PHRASE})"
)
#: Verbs of state, and verbs that the jussive would spell otherwise: weak, hollow, doubled, or with a ن to drop.
_NO_JUSSIVE = re.compile(
    ".(?:عرف|علم|فهم|ملك|مكن|ستطيع|وجد|درك|قدر|عتبر|متلك|عد|هم|صح|جد|حق)|.*[اويءئ]|.*[اوي].|.*[وي]ن|.*ان"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for match in _STILL_NOT.finditer(view.text):
        verb = match["verb"]
        if verb and not _NO_JUSSIVE.fullmatch(verb):
            start, end = view.locate(*match.span())
            first, last = view.locate(*match.span("verb"))
            lead = match[0][0] if match[0][0] in "وف" else ""
            fix = hint(Edit(start, first, lead + "لم "), Edit(last, last, " بعد"))
            yield RULE.finding(start, end, fix, found=document.text[start:end])
        else:
            start, end = view.locate(match.start(), match.end("no"))
            yield RULE.finding(start, end, found=document.text[start:end])
    for match in _WITH_SUBJECT.finditer(view.text):
        start, end = view.locate(*match.span())
        yield RULE.finding(start, end, found=document.text[start:end])
