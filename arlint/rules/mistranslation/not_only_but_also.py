"""`ليس فقط ... ولكن أيضًا ...`: English *not only ..., but also ...*.

## What it finds
`ليس فقط` that a `لكن`, `بل` or `إنما` with `أيضًا` or `كذلك` answers in the same sentence, or a bare `لكن`; where words
part the negation from `فقط` (`ليست المدن فقط`, `لا تحتوي فقط على`), `لكن` with `أيضًا` alone: `بل` is Arabic there.

## Why
Arabic has the pair `لا ... فحسب، بل ...`: «لا في القاهرة فحسب، بل في الإسكندرية أيضًا».

## Fix safety
A hint: `فقط` goes, `فحسب،` stands at the end of the first half, `بل` opens the second.  Where `أيضًا` belongs then
the writer sees.

## On clean text
130 hits in 7.7 million words, one in 60,000; of 40 read all were this construction.

## Source
Our own count: twice to four times as frequent in machine-translated documentation as in Arabic news.
"""

from __future__ import annotations

import re

from arlint.finding import Edit, hint
from arlint.lexicon.phrases import paragraph_at
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`ليس فقط ... ولكن أيضًا ...`، ترجمةً لعبارة not only ... but also.

## ماذا يجد
`ليس فقط` تجيبها في الجملة نفسها `لكن` أو `بل` أو `إنما` ومعها `أيضًا` أو `كذلك`، أو `لكن` وحدها؛ فإن فُصل بين النفي
و`فقط` (`ليست المدن فقط` و`لا تحتوي فقط على`) فلا يُبلَّغ إلا عن `لكن` مع `أيضًا`، لأن `بل` حينئذ عربية.

## لماذا
للعربية في ذلك «لا ... فحسب، بل ...»: «لا في القاهرة فحسب، بل في الإسكندرية أيضًا».

## أمان الإصلاح
اقتراح: تُحذف `فقط`، وتوضع «فحسب» في آخر الشق الأول، ويُفتتح الثاني بـ«بل». أما موضع «أيضًا» فيراه الكاتب.

## على نصوص سليمة
130 موضعًا في 7.7 ملايين كلمة، أي واحد في كل 60000 كلمة؛ قُرئ منها 40 فكانت كلها من هذا التركيب.

## المصدر
إحصاء لنا: تكثر في الوثائق المترجمة آليًّا مثلين إلى أربعة أمثال ما في الأخبار العربية.
"""

RULE = Rule(
    code="MT409",
    name="not-only-but-also",
    severity="info",
    message={
        "ar": "«{opening} … {answer}» ترجمة حرفية لعبارة not only … but also؛ قل: «{better}»",
        "en": "“{opening} … {answer}” is “not only … but also” word by word; write «{better}»",
    },
    quoted="hint",
    bad={
        "ليس فقط في القاهرة ولكن أيضًا في الإسكندرية.": "ليس في القاهرة فحسب، بل في الإسكندرية.",
        "حضر ليس فقط الوزير، بل أيضًا الوفد.": "حضر ليس الوزير فحسب، بل الوفد.",
        "وليست المدن فقط، ولكن القرى أيضًا.": "وليست المدن فحسب، بل القرى أيضًا.",
        "لا تحتوي فقط على صور ولكن أيضًا على خرائط.": "لا تحتوي على صور فحسب، بل على خرائط.",
        "ليس فقط المال، لكن الوقت.": "ليس المال فحسب، بل الوقت.",
        "ليس فقط كاتبًا، لكنه أيضًا رسام.": None,
    },
    good=[
        "ليس فقيرًا ولكن متعففًا.",
        "لم يحضر الوزير ولا الوفد.",
        "حضر الوزير، ولكن الوفد تأخر أيضًا.",
        "فقط الوزير حضر، وليس الوفد.",
        "لا في القاهرة فحسب، بل في الإسكندرية أيضًا.",
        "ليس فقط اليوم. ولكن الوفد تأخر أيضًا.",
        "لا يقبل إلا النقد، ولكن أيضًا يقبل الشيكات.",
        "ليس فقط في المدن بل في القرى.",
        "ليس في المدن فقط، بل في القرى أيضًا.",
    ],
    literals=lambda: ((literal, None) for literal in _literals()),
)

_ALSO = "(?:ايضا|كذلك)"
_NOT = "(?:ليس(?:ت|وا|ا)?|لست|لسنا|لا|لم)"
_SPACE = "[ \u00a0\n]"
_CONSTRUCTION = re.compile(
    rf"(?<!\w)[وف]?{_NOT}(?P<between>(?:{_SPACE}\w+){{0,4}}?)(?P<only>{_SPACE}فقط)(?P<first>(?:{_SPACE}(?!فقط)[^.؟!؛\n]{{1,140}}?)?)"
    rf"(?P<comma>[ \u00a0]?[،,])?{_SPACE}(?P<but>و?لكن|بل|و?انما)(?P<pronoun>ه|ها|هم)?"
    rf"(?:(?P<directly>{_SPACE}{_ALSO})(?!\w)|(?P<later>{_SPACE}[^.؟!؛،\n]{{1,70}}?{_SPACE}{_ALSO})(?!\w)|(?!\w))"
)
_ANSWERS = ("لكن", "لكنه", "لكنها", "لكنهم", "ولكن", "ولكنه", "ولكنها", "ولكنهم")
#: Where the construction begins at most before its second half.
_REACH = 200


def _literals() -> Iterator[str]:
    yield from (f"{word} فقط " for word in ("ليس", "ليست", "ليسوا", "لسنا", "لست"))
    yield from (f"{word} {also} " for word in ("لكن", "بل", "انما") for also in ("ايضا", "كذلك"))
    yield from (f"فقط{space}{word} " for word in _ANSWERS for space in (" ", "  "))


@RULE.checks_hits
def check(document: Document, payload: object, start: int, end: int) -> Iterator[Finding]:
    view = document.folded
    low, high = paragraph_at(document, start)
    for match in _CONSTRUCTION.finditer(view.text, max(start - _REACH, low), min(end + _REACH, high)):
        if not (match.start() <= end and start <= match.end()):
            continue
        also = match["directly"] or match["later"]
        if "لكن" not in match["but"] and (match["between"] or not also):
            continue  # «ليس هذا فقط، بل ذاك أيضًا» is Arabic
        if match["between"] and not also:
            continue
        begin, stop = view.locate(*match.span())
        letters = document.bare.text
        fix = None
        if not match["pronoun"]:
            edits = [Edit(*view.locate(*match.span("only")), "")]
            place = match.start("comma") if match["comma"] else match.start("but") - 1
            mark = view.locate(place, match.end("comma")) if match["comma"] else view.locate(place, place)
            if match["first"]:
                edits.append(Edit(*mark, " فحسب،"))
            else:
                edits = [Edit(view.offset(match.start("only") + 1), mark[1], "فحسب،")]
            last = match.end("directly") if match["directly"] else match.end("but")
            edits.append(Edit(*view.locate(match.start("but"), last), "بل"))
            fix = hint(*(edit for edit in edits if document.text[edit.start : edit.end] != edit.text))
        yield RULE.finding(
            begin,
            stop,
            fix,
            opening=letters[match.start() : match.end("only")],
            answer=letters[match.start("but") : match.end("but")] + (" أيضًا" if also else ""),
            better="لا … فحسب، بل … أيضًا",
        )
