"""The same mark twice, or two marks that do not go together.

## What it finds
Two commas or semicolons in a row (`،،`, `، ،`, `؛؛`), and pairs of which one mark is too many: `.،`, `،.`, `؛.`,
`؟.`, `،؟`, `.؟`, `،:`, `:،`, also with a space between them, and a stop on both sides of a closing quote (`.".`).

## Why
A reader stops at a second mark and looks for the words that got lost between the two.  Usually a word was deleted
and its comma stayed.

## Fix safety
`،،` becomes `،` and `؛؛` becomes `؛`: safe, no letter is touched.  Of a pair of different marks only the writer
knows which one is meant: a hint.  Silent: `...`, the informal `..`, `؟!` and `!؟`, `!.` (names end in `!`), a stop
that belongs to an abbreviation (`إلخ.،`, `ق.م.؟`), and `،،نص،،`, where commas stand for quotation marks.

## On clean text
37 hits in 446,000 words, 11 of them safe: news (NTREX) 1, Wikipedia paragraphs (ARCD) 6, 300 Wikipedia articles 29,
the React documentation 1.  All were read, and 88 of 175 in 1.5 million further words of Wikipedia: all right. `: ،`
marks a quotation or a foreign word that got lost: reported without a fix.

## Source
dorar.net, Encyclopaedia of the Arabic language, chapter 15, note 3: two marks never stand together but for `؟!`.
"""

from __future__ import annotations

import re

from arlint.arabic.marks import SPACE, abbreviates, closes, gap_before, line_at
from arlint.rule import HINT, SAFE, Edit, Fix, Rule, trimmed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """علامة مكررة، أو علامتان لا تجتمعان.

## ماذا يجد
فاصلتين متتاليتين أو فاصلتين منقوطتين (`،،` و`، ،` و`؛؛`)، وعلامتين إحداهما زائدة: `.،` و`،.` و`؛.` و`؟.` و`،؟`
و`.؟` و`،:` و`:،`، ولو كانت بينهما مسافة، ونقطتين على جانبي علامة تنصيص (`.".`).

## لماذا
يقف القارئ عند العلامة الثانية باحثًا عن كلام سقط بينهما. والغالب أن كلمة حُذفت وبقيت فاصلتها.

## أمان الإصلاح
تصير `،،` فاصلة واحدة: إصلاح آمن لا يمس حرفًا. أما العلامتان المختلفتان فلا يعرف المقصود منهما إلا الكاتب، فهو
اقتراح. وتسكت القاعدة عن `...` و`..` و`؟!` و`!؟` و`!.`، وعن نقطة المختصر (`إلخ.،`)، وعن الفاصلتين حين تقومان مقام
علامة التنصيص (`،،نص،،`).

## على نصوص سليمة
37 موضعًا في 446 ألف كلمة، منها 11 آمنًا: الأخبار (NTREX) 1، وفقرات ويكيبيديا (ARCD) 6، و300 مقالة من ويكيبيديا 29،
ووثائق React 1. قُرئت كلها، و88 من 175 في مليون ونصف مليون كلمة أخرى من ويكيبيديا: كلها صحيحة. وتدل `: ،` على اقتباس
أو لفظ أجنبي سقط، فتُذكر بلا إصلاح.

## المصدر
الدرر السنية، موسوعة اللغة العربية، المبحث 15، التنبيه 3: لا تجتمع علامتان إلا `؟!`.
"""

RULE = Rule(
    code="PU105",
    name="doubled-mark",
    severity="warning",
    message={"ar": "علامة مكررة «{found}»", "en": "repeated mark “{found}”"},
    variants={
        "pair": {"ar": "علامتان لا تجتمعان «{found}»", "en": "two marks that do not go together “{found}”"},
        "quote": {"ar": "نقطة قبل علامة التنصيص ونقطة بعدها", "en": "a stop on both sides of the closing quote"},
    },
    trigger=f'[،؛]{SPACE}*[،؛.؟!:]|[.؟:]{SPACE}*[،؛]|؟{SPACE}*\\.|\\.{SPACE}*؟|\\.["”»’“]\\.',
    allowed_in=["vocalised"],
    bad={
        "وصل الوفد،، ثم غادر.": "وصل الوفد، ثم غادر.",
        "قال «نعم»،، وغادر.": "قال «نعم»، وغادر.",
        "حضر الوزير، ، والسفير؛؛ ثم انصرفا، ،معًا.": "حضر الوزير، والسفير؛ ثم انصرفا، معًا.",
        "شكرا لكم ،،\nوإلى اللقاء،،،": "شكرا لكم ،\nوإلى اللقاء،",
        "انتهى اللقاء.، وعاد الوفد.": "انتهى اللقاء. وعاد الوفد.",
        "بدأ الموسم في عام 2014، . وانتهى سريعًا.": "بدأ الموسم في عام 2014. وانتهى سريعًا.",
        "هل عاد الوفد؟.": "هل عاد الوفد؟",
        "ماذا تريد،؟ قل لي،: لا.": "ماذا تريد؟ قل لي: لا.",
        'قال: "انتهى اللقاء.".': 'قال: "انتهى اللقاء".',
    },
    good=[
        "سكت قليلًا... ثم تكلم.. ثم سكت،... وعاد؟..",
        "ماذا!؟ مستحيل؟! رائع!!! شركة Yahoo!، وشركة Yahoo!.",
        "في القرن الأول ق.م.، وفي عهد J. R.، وبسعر 5 SFr.؛ وبعض المدن إلخ.، وفي الألف ق.م.؟",
        "نشرت صحيفة ،،الأهرام،، الخبر.",
        "كانت تعمل…، ثم توقفت. . وانتهت.",
        "،،،،،،\nنص\n، ، ،",
        'قال إنها شركة "Apple Inc.".',
        "الفصل الأول ، . . . . . . 12",
    ],
)

#: What stays of a pair; the others keep their first mark.
_KEPT = {"،.": ".", "،؟": "؟", "؛؟": "؟", ".؟": "؟", "،!": "!", "؛!": "!", "،؛": "؛", "،:": ":", "؛:": ":"}
_PAIR = re.compile(rf"[،؛.؟:]{SPACE}*(?:[،؛](?:{SPACE}*[،؛])*|[.؟!:])")
_STOPS_AROUND_QUOTE = re.compile('\\.["”»’“]\\.(?!\\.)')
_ALLOWED = frozenset(("..", ".!", ".:", "؟؟", "؟!", "؟:", "::", ":.", ":!", ":؟"))
#: A Latin abbreviation we have no list for: Fr. SFr. Univ.
_SHORT = re.compile(r"(?<![^\W_])[A-Za-z]{1,4}\Z")
_COMMA_AS_QUOTE = re.compile(r"(?:^|[\s(])،،\w[^\n]*\w،،")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _PAIR.finditer(text):
        start, end = match.span()
        marks = "".join(match[0].split())
        if marks[:2] in _ALLOWED or not closes(text, gap_before(text, start)) or _is_trap(text, match):
            continue
        same = len(set(marks)) == 1
        kept = marks[0] if same else _KEPT.get(marks[0] + marks[-1], marks[0])
        new = kept + " " if text[end : end + 1].isalnum() else kept
        yield RULE.finding(
            start,
            end,
            None if marks[0] == ":" else Fix(SAFE if same else HINT, trimmed(text, start, end, new)),
            variant="" if same else "pair",
            found=match[0],
        )
    for match in _STOPS_AROUND_QUOTE.finditer(text):
        start = match.start()
        if closes(text, start) and not abbreviates(text, start):
            yield RULE.finding(
                start, match.end(), Fix(HINT, Edit(start, start + 1, "")), variant="quote", found=match[0]
            )


def _is_trap(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    if "." in match[0]:
        own = match[0][0] == "." and (
            text[start - 1] == "." or abbreviates(text, start) or _SHORT.search(text, start - 5, start)
        )
        return bool(own) or text[end : end + 1] == "." or text[end : end + 2].strip() == "."
    if "،،" in match[0]:
        begin, stop = line_at(text, start)
        return bool(_COMMA_AS_QUOTE.search(text, begin, stop))
    return False
