"""A space before a punctuation mark.

## What it finds
One or more spaces, a no-break space or a tab before `،`, `؛`, `؟`, `!`, `.` or `:`, and before a Latin `,`, `;` or
`?` that follows an Arabic word.

## Why
In Arabic a mark touches the word before it and a space follows it.  Detached marks wander to the next line alone,
and a text in which every comma is detached was most likely put through a translation engine.

## Fix safety
Safe: only the space goes.  Silent where the mark belongs to what follows (`.NET`, `.5`, `./x`), in spaced ellipses,
leaders, ratios (`3 : 1`), smileys, initials, between Latin words (French sets a space before `:` and `!`), and
where a word or number touches the mark from the left: there the mark stands on the wrong side (PU115).

## On clean text
1,356 hits in 446,000 words: news (NTREX) 1, health texts (TICO-19) 1, Wikipedia paragraphs (ARCD) 55, 300 Wikipedia
articles 1,223 (half of them in 20 articles), WikiNews 17, the React documentation 59.  Over 300 were read, there
and in 1.5 million further words of Wikipedia, some of every mark and of everything that stood before it: all right.

## Source
dorar.net, Encyclopaedia of the Arabic language, chapter 15, notes: no space before any punctuation mark.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, LETTERS
from arlint.arabic.marks import (
    CLOSERS,
    DIRECTIONS,
    OPENERS,
    SPACE,
    STRAIGHT,
    closes,
    gap_before,
    is_latin,
    line_at,
    strong_before,
    word_before,
)
from arlint.finding import safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """مسافة قبل علامة الترقيم.

## ماذا يجد
مسافة أو أكثر، أو مسافة غير فاصلة أو جدولة، قبل `،` أو `؛` أو `؟` أو `!` أو `.` أو `:`، وقبل `,` و`;` و`?` اللاتينية
بعد كلمة عربية.

## لماذا
تلتصق العلامة في العربية بما قبلها وتتلوها مسافة. والعلامة المنفصلة قد تقع وحدها في أول السطر، والنص الذي انفصلت
فواصله كلها خرج في الغالب من مترجم آلي.

## أمان الإصلاح
آمن: لا تُحذف إلا المسافة. وتسكت القاعدة حين تكون العلامة جزءًا مما بعدها (`.NET` و`.5`)، وفي نقط الحذف المتباعدة
ونقط الفهارس والنسب (`3 : 1`) والوجوه الضاحكة وأوائل الأسماء، وبين كلمتين لاتينيتين، وحين تلتصق العلامة بالكلمة أو
الرقم بعدها: فتلك علامة في غير موضعها (PU115).

## على نصوص سليمة
1356 موضعًا في 446 ألف كلمة: الأخبار (NTREX) 1، والنصوص الصحية (TICO-19) 1، وفقرات ويكيبيديا (ARCD) 55، و300 مقالة
من ويكيبيديا 1223 (نصفها في 20 مقالة)، وويكي الأخبار 17، ووثائق React 59. قُرئ منها ومن مليون ونصف مليون كلمة أخرى
من ويكيبيديا أكثر من 300 موضع: كلها صحيحة.

## المصدر
الدرر السنية، موسوعة اللغة العربية، المبحث 15، التنبيهات: لا تُترك مسافة قبل علامات الترقيم.
"""

RULE = Rule(
    code="PU101",
    name="space-before-mark",
    severity="warning",
    message={"ar": "مسافة قبل «{mark}»", "en": "space before “{mark}”"},
    trigger=f"{SPACE}[\u200e\u200f\u061c]?[،؛؟!.:,;?]",
    allowed_in=["vocalised"],
    bad={
        "انتهى اللقاء ، وعاد الوفد .": "انتهى اللقاء، وعاد الوفد.",
        "هل نجحت الخطة\u00a0؟ نعم !": "هل نجحت الخطة؟ نعم!",
        "قال «لا» ؛ ثم أضاف (متأخرًا) : «ربما»": "قال «لا»؛ ثم أضاف (متأخرًا): «ربما»",
        "بلغت النسبة 45% ، في حين بقي CTSO  .": "بلغت النسبة 45%، في حين بقي CTSO.",
        "وصف الأمر بأنه “خطير ، ومقلق .”": "وصف الأمر بأنه “خطير، ومقلق.”",
        "كيف حدث هذا ؟! لا أحد يعلم\t.": "كيف حدث هذا؟! لا أحد يعلم.",
        "خِيَارٌ جَيِّدٌ ، وَقَدْ سَلَّمَ": "خِيَارٌ جَيِّدٌ، وَقَدْ سَلَّمَ",
        "وهي كما يلي :-\nأولًا": "وهي كما يلي:-\nأولًا",
    },
    good=[
        "يعمل بمنصة .NET وملفات .txt وينفذ ./run ويحسب .5 من العدد.",
        "قال . . . ثم سكت .... وبعد حين ... تكلم.",
        "ابتسم :) وحزن :-( ثم ضحك ;) وانصرف.",
        "فاز الفريق 3 : 1 وكان اللقاء في 10 : 30 مساءً.",
        "عنوان الكتاب Le temps : une histoire في المكتبة.",
        "ألّفه أ . م . حسن، ومعه د . سامي.",
        "سافر عام ،2008 ثم عاد ،وبقي.",
        "الاسم      : أحمد\nالعمر      : 30",
        '{"اسم" : "أحمد", "عمر" : 5}',
        "علامة ( ؛ ) وعلامة “ ؟ ” في الدرس.",
        "ماذا؟ ؟ ! !\n؟ ! .\n  : تعريف المصطلح",
        "كانت تعمل… ، ثم توقفت. . وانتهت.",
        "شاهد ![صورة](x.png) و !important هنا.",
    ],
)

# The mark first: a leading class of spaces would be tried at every word (see the notes on speed in `rule.pattern`).
_MARK = f"[،؛؟!.:,;?](?:(?<={SPACE}.)|(?<={SPACE}[\u200e\u200f\u061c].))"
_LATIN_MARKS = frozenset(",;?")
_ELLIPSIS = re.compile(rf"\.(?:{SPACE}*\.){{2}}")
_SAME_AGAIN = re.compile(f"(.){SPACE}+\\1")
_ARABIC = re.compile(LETTER)
_find: re.Pattern[str] | None = None


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    global _find
    _find = _find or re.compile(_MARK)
    text = document.text
    for match in _find.finditer(text):
        at = edge = match.start()
        while text[edge - 1] in DIRECTIONS:
            edge -= 1
        start = gap_before(text, edge)
        if _ends_phrase(text, start, at) and _stands_free(text, at) and not _is_trap(text, start, at):
            yield RULE.finding(start, at + 1, safe(Edit(start, edge, "")), mark=text[at])


def _ends_phrase(text: str, start: int, at: int) -> bool:
    """Whether what stands before the gap can take the mark."""
    if text[at] in _LATIN_MARKS:  # PU106 makes them Arabic; after Latin words they may be right as they are
        return closes(text, start) and strong_before(text, start) in LETTERS
    if text[at] in "؟!" and (text[start - 1 : start] == "…" or text[max(start - 2, 0) : start] == ".."):
        return True
    return closes(text, start)


def _stands_free(text: str, at: int) -> bool:
    """Whether nothing that follows directly owns the mark: a word, a number, a path, another dot, a smiley's mouth."""
    mark = text[at]
    after = at + 1
    while after < len(text) and (text[after] in DIRECTIONS or (mark != ":" and text[after] in "،؛؟!")):
        after += 1
    following = text[after : after + 1]
    if not following or following.isspace():
        return True
    if mark == ":":
        return following in '«“"' or (following == "-" and not text[after + 1 : after + 2].strip())
    quoting = following in OPENERS or following in STRAIGHT
    if mark in "،؛؟!" and quoting and text[after + 1 : after + 2].isalnum():
        return False  # PU115 carries the mark over to the word before
    if mark in "،؛؟":
        return not (following.isalnum() or following in "\ufffc#@_/\\=")
    return (quoting or following in CLOSERS) and following != "[" and (mark, following) != (";", ")")


def _is_trap(text: str, start: int, at: int) -> bool:
    mark = text[at]
    begin, end = line_at(text, at)
    rest = text[at + 1 : end].strip()
    latin = mark not in "،؛؟" and is_latin(text[start - 1])
    if latin and (is_latin(rest[:1]) or not _ARABIC.search(text, begin, end)):
        return True  # inside Latin, French perhaps
    if mark == "?" and rest:
        return True  # may stand for a sign that got lost (PU106)
    if mark == ":":
        before = text[start - 1]
        return (
            at - start > 2  # an aligned column
            or text[start] == "\t"
            or (before.isdecimal() and rest[:1].isdecimal())
            or (before == '"' and rest[:1] in '"[{0123456789')
        )
    if mark == ".":
        word = word_before(text, start)
        label = word.isdecimal() and len(word) < 4 and not text[begin : start - len(word)].strip()
        return bool(_ELLIPSIS.match(text, at)) or (bool(rest) and (label or (len(word) == 1 and word.isalpha())))
    return mark in "؟!" and bool(_SAME_AGAIN.match(text, at))
