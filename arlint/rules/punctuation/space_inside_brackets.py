"""A space on the inner side of a bracket or quotation mark.

## What it finds
`( نص )`, `« نص »`, `[ نص ]`, `“ نص ”`: a space after the mark that opens or before the mark that closes.

## Why
Brackets and quotation marks hug what they hold; the space stands outside.  With a space inside, a line may break
between the mark and its text and leave the mark alone.

## Fix safety
Only spaces go: safe.  Not reported: empty boxes (`( )`, `[ ]`, `- [ ]`), blanks to fill in (`( .... )`), emoticons,
intervals (`[ 0, 1 ]`), calls in formulas and code (`f( x )`), and brackets without a partner in the same paragraph.

## On clean text
446,000 words of human Arabic (NTREX, TICO-19, ARCD, Wikipedia 2017, react.dev, WikiNews): 140 hits, 122 of them in
Wikipedia. Of 68 read, all are right.

## Source
alomah.net, علامات الترقيم والمسافات: the opening mark hugs what follows it, the closing one what precedes it.
"""

from __future__ import annotations

import re

from arlint.arabic.pairs import matched, reversed_marks
from arlint.rule import SAFE, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """مسافة داخل القوسين أو علامتي التنصيص.

## ماذا يجد
`( نص )` و`« نص »` و`[ نص ]` و`“ نص ”`: مسافة بعد العلامة الفاتحة أو قبل العلامة المغلقة.

## لماذا
تلتصق الأقواس وعلامات التنصيص بما تضمه، والمسافة خارجها. فإن كانت داخلها فقد ينكسر السطر بين العلامة ونصها وتبقى
العلامة وحدها.

## أمان الإصلاح
لا تُحذف إلا مسافات، فهو آمن. ولا ينبه على المربعات الفارغة (`( )` و`[ ]` و`- [ ]`)، ولا على الفراغات المعدة للملء
(`( .... )`)، ولا على الوجوه التعبيرية، ولا على المجالات (`[ 0, 1 ]`)، ولا على الدوال في المعادلات والبرامج (`f( x
)`)، ولا على قوس لا قرين له في فقرته.

## على نصوص سليمة
446,000 كلمة من عربية البشر (NTREX وTICO-19 وARCD وويكيبيديا 2017 وreact.dev وWikiNews): 140 تنبيهًا، منها 122 في
ويكيبيديا. قُرئ منها 68 فصحت كلها.

## المصدر
alomah.net، علامات الترقيم والمسافات: العلامة الفاتحة تلتصق بما بعدها، والمغلقة بما قبلها.
"""

_SPACE = "[ \t\u00a0\u2009\u202f]"

RULE = Rule(
    code="PU112",
    name="space-inside-brackets",
    severity="info",
    message={"ar": "مسافة داخل {pair}", "en": "space inside {pair}"},
    trigger=f"[(\\[«“”‘’‹„]{_SPACE}|{_SPACE}[)\\]»”“’‘›]",
    bad={
        "زار ( أمس ) المعرض.": "زار (أمس) المعرض.",
        "قرأ « البخلاء» ليلًا.": "قرأ «البخلاء» ليلًا.",
        "قال “ لن أعود إليكم ” ومضى.": "قال “لن أعود إليكم” ومضى.",
        "سماها ”نعمة“ ثم ” رحمة “ ثم ”بركة“.": "سماها ”نعمة“ ثم ”رحمة“ ثم ”بركة“.",
        "انظر [ المرجع السابق ] والصفحة ( 12).": "انظر [المرجع السابق] والصفحة (12).",
    },
    good=[
        "[ x ] أنجزت المهمة.",
        "ضع علامة: ( ) موافق ( ) رافض",
        "املأ الفراغ ( ..... ) بكلمة.",
        "المجال [ 0 ، 1 ] مغلق.",
        "احسب sin( x ) ثم اجمع.",
        "سماها ”نعمة“ ثم ”رحمة“ ثم ”بركة“.",
        "قال “نعم” ثم “لا” ثم “ربما”.",
        "ضحك :( ثم بكى (أمس).",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    reversed_quotes = {mark for mark, _ in reversed_marks(document)}  # their spaces go with them
    for opener, closer in matched(document):
        start, end = opener.at, closer.at + 1
        if opener.glyph in '"{»›' or reversed_quotes & {opener, closer}:
            continue
        if not (text[start + 1].isspace() or text[end - 2].isspace()):
            continue
        inside = text[start + 1 : end - 1]
        if (
            "\n" in inside[:2] + inside[-2:]
            or not re.search(r"\w.*(?<!:)\s*\Z", inside)
            or _is_formula(text, start, inside)
        ):
            continue
        head = len(inside) - len(inside.lstrip())
        tail = len(inside) - len(inside.rstrip())
        edits = [Edit(start + 1, start + 1 + head, "")] if head else []
        edits += [Edit(end - 1 - tail, end - 1, "")] if tail else []
        yield RULE.finding(start, end, Fix(SAFE, *edits), pair=opener.glyph + closer.glyph)


def _is_formula(text: str, start: int, inside: str) -> bool:
    """Whether the pair that opens at `start` is a call, an interval, an emoticon or a set."""
    before = text[start - 1] if start else " "
    if text[start] == "[" and inside.strip() in ("x", "X", "✓", "✔"):
        return True  # a box that is ticked
    if (before.isascii() and before.isalnum()) or before in ":;=-^":
        return text[start] in "(["
    return text[start] in "([" and re.fullmatch(r"[\d\s.٫]*[,،;؛/|:][\d\s.,٫،;؛]*", inside) is not None
