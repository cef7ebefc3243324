"""A letter that was lost: `�`, or question marks inside a word.

## What it finds
U+FFFD, which programs write where they could not read a byte; question marks inside a word (`ال????س`, `ال؟؟س`); and
whole phrases turned into question marks (`?????? ???? ??`).

## Why
The letter is gone, and often nobody notices: a search for the word misses it, and a later conversion makes a plain `?`
of it.  Only the original can tell what stood there.

## Fix safety
No fix: the original has to be looked up.  Marks of emphasis behind a word (`؟؟؟`) and a lone `????` that holds a place
are left alone, and so is `�` in quotation marks or brackets, where it is what the text is about.

## On clean text
No hit in 446,000 words, none in 7.27 million further words of Wikipedia.  In 199,000 words of machine translation 1: an
emoji that was lost.

## Source
The Unicode Standard, section 23.8: U+FFFD REPLACEMENT CHARACTER.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER
from arlint.rule import ZONES, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """حرف ضائع: `�` أو علامات استفهام داخل الكلمة.

## ماذا يجد
الرمز U+FFFD، وتكتبه البرامج مكان بايت لم تستطع قراءته؛ وعلامات استفهام داخل كلمة (`ال????س` و`ال؟؟س`)؛ وعبارات صارت
كلها علامات استفهام (`?????? ???? ??`).

## لماذا
ضاع الحرف، وكثيرًا ما لا ينتبه إليه أحد: يخطئ البحث الكلمة، ويجعله تحويل لاحق علامة استفهام مجردة. ولا يُعرف ما كان هناك
إلا من الأصل.

## أمان الإصلاح
لا إصلاح: يجب الرجوع إلى الأصل. وتسكت القاعدة عن علامات التوكيد بعد الكلمة (`؟؟؟`)، وعن `????` وحدها إذا حفظت مكان شيء،
وعن `�` بين علامتي اقتباس أو قوسين، فهي هناك موضوع الكلام.

## على نصوص سليمة
لا موضع واحد في 446 ألف كلمة، ولا في 7.27 ملايين كلمة أخرى من ويكيبيديا. وفي 199 ألف كلمة من الترجمة الآلية موضع واحد:
رمز تعبيري ضاع.

## المصدر
معيار يونيكود، القسم 23.8: U+FFFD REPLACEMENT CHARACTER.
"""

RULE = Rule(
    code="EN102",
    name="replacement-character",
    severity="error",
    message={"ar": "ضاع هنا حرف أو أكثر («{found}»)؛ ارجع إلى الأصل", "en": "letters were lost here (“{found}”)"},
    help={"ar": "ارجع إلى الأصل.", "en": "Look it up in the original."},
    trigger="\ufffd|[ء-ي][?؟]+[ء-ي]|\\?\\? \\?\\?",
    allowed_in=[kind for kind in ZONES if kind not in ("url", "code")],
    bad={
        "زار الوز�ر مدينة حلب.": None,
        "�� وصل الوفد إلى المطار.": None,
        "اختتمت القم�": None,
        "بلغت التكلفة 20 مليون � هذا العام.": None,
        "أعلن ال????ر حالة الطوارئ.": None,
        "وصلت الط؟؟؟ة إلى المطار.": None,
        "رئيس ال?زراء في باريس.": None,
        "العنوان:\n??????? ???? ??? ??????": None,
    },
    good=[
        "هل هذا صحيح؟؟؟ نعم!",
        "أين ذهبوا??? لا أحد يعلم.",
        "سجل الرقم ???? في الخانة، ثم ؟؟؟ هنا.",
        "يظهر الرمز «�» أو (�) حين يتعذر العرض.",
        "لماذا؟لأن الأرض تدور، أحقا??لا أصدق.",
        "عجيب ??? ؟؟؟",
    ],
)

_find: re.Pattern[str] | None = None
_ARTICLE = "(?:[وف]?[بكل]?ال|[وف]?لل)"
_SHORT = frozenset("لا ما من هل أم أو يا في إن أن لم لن كم ثم هو هي عن قد إذ بل كي أي مع كل".split())


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    global _find
    _find = _find or re.compile(
        f"(?P<signs>\ufffd+)|(?P<inside>[?؟]+(?<={LETTER}.)(?={LETTER})|[?؟]{{2,}}(?={LETTER}))"
        r"|(?P<phrase>\?{2,}(?: \?{2,})+)"
    )
    text = document.text
    for match in _find.finditer(text):
        start, end = match.span()
        before, after = text[max(start - 1, 0) : start], text[end : end + 1]
        if match["signs"]:
            if before + after in ("«»", "()", "“”", '""', "''", "[]", "‘’") or "À" <= before <= "ÿ":
                continue  # what the text is about; damage that EN101 reports
        elif match["phrase"]:
            if end - start < 10 or (not (before + after).isspace() and before + after):
                continue
        elif not _is_inside(text, start, end):
            continue
        yield RULE.finding(start, end, found=match[0])


def _is_inside(text: str, start: int, end: int) -> bool:
    """Whether the question marks stand in the middle of a word, not between two."""
    left = re.search(f"{LETTER}*\\Z", text[max(start - 20, 0) : start])
    right = re.compile(f"{LETTER}*").match(text, end)
    if not left or not left[0] or not right:
        return False
    first, last = left[0], right[0]
    if re.fullmatch(_ARTICLE, first):
        return True
    if end - start == 1:
        return False
    fragment = len(last) == 1 or (len(last) == 2 and last not in _SHORT) or (len(first) == 1 and first != "و")
    return fragment or (end - start > 3 and "؟" not in text[start:end])
