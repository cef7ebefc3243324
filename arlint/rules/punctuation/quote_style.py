"""Quotation marks of another style than «…».

## What it finds
`"نص"`, `“نص”`, `”نص“` and `„نص“` around Arabic text.  Within a quotation the second style is “…”: a pair of another
one there is reported too, for «…» in «…» does not tell which of them ends.

## Why
«…» is the one style whose marks tell by their shape which opens and which closes in text that runs from right to left,
in every font and with every keyboard.  A house may prefer another; the rule is off unless asked for.

## Fix safety
Safe: both marks of a pair are replaced, never one alone, and no letter is touched.  Left alone: pairs around foreign
words, whatever stands two levels deep, and paragraphs in which a mark has no partner or a straight pair stands within a
straight one: there nobody knows what belongs together.

## On clean text
1,854 in 446,000 words, for most texts keep to another style; 40 read: in all of them the two marks belong together.

## Source
CLDR 48 and W3C alreq describe «…» among other styles of Arabic quotation marks; none is the only one.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER
from arlint.arabic.pairs import depths, marks
from arlint.finding import safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """علامات تنصيص من غير طراز «…».

## ماذا يجد
`"نص"` و`“نص”` و`”نص“` و`„نص“` حول نص عربي. والطراز الثاني داخل الاقتباس “…”، فيُنبَّه على غيره هناك أيضًا، لأن «…»
داخل «…» لا يظهر أيهما انتهى.

## لماذا
«…» هو الطراز الذي يدل شكل علامتيه على الفاتحة والخاتمة في نص يجري من اليمين، في كل خط ولوحة مفاتيح. وقد تفضل دار نشر
غيره، فالقاعدة معطلة حتى تُطلب.

## أمان الإصلاح
آمن: تُبدل علامتا الزوج معًا لا إحداهما، ولا يُمس حرف. ويُترك ما حول كلام أجنبي، وما كان في الدرجة الثالثة، والفقرة
التي فيها علامة لا صاحبة لها أو زوج مستقيم داخل زوج مستقيم، إذ لا يُعرف فيها ما يخص ماذا.

## على نصوص سليمة
1,854 في 446,000 كلمة، لأن أكثر النصوص تلتزم طرازًا آخر؛ قُرئ منها 40 فكانت العلامتان في كلها من زوج واحد.

## المصدر
يصف CLDR 48 وW3C alreq طراز «…» بين طرز أخرى لعلامات التنصيص العربية، وليس منها واحد هو الوحيد.
"""

_ARABIC = re.compile(LETTER)
#: The style of each level, by the setting `quote-style`.
_STYLES = {"guillemets": ("«»", "“”"), "curly": ("“”", "«»"), "straight": ('""', "«»")}

RULE = Rule(
    code="PU124",
    name="quote-style",
    severity="info",
    default=False,
    message={"ar": "طراز التنصيص {found} بدل {wanted}", "en": "quotation marks {found} instead of {wanted}"},
    trigger='["“”„«»]',
    bad={
        "قال: “نعم”، ثم صمت.": "قال: «نعم»، ثم صمت.",
        'كتب "الأول" و"الثاني".': "كتب «الأول» و«الثاني».",
        'قال: "سألني «هل عدت؟» فسكت".': "قال: «سألني “هل عدت؟” فسكت».",
        "نشر „الخبر“ أمس": "نشر «الخبر» أمس",
    },
    good=[
        "قال: «سألني “هل عدت؟” فسكت».",
        'شاشة 24" جديدة، وشركة "Apple Inc." رابحة.',
        "قال “ نعم ثم سكت",
        'كتب "الأول" وقال "نعم ثم سكت.',
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    styles = _STYLES[document.whole.options.get("quote-style") or "guillemets"]
    pairs = depths(document)
    doubtful = {mark.paragraph for mark in marks(document) if mark.partner is None and mark.family in '"“«'}
    doubtful |= {opener.paragraph for opener, _, depth in pairs if depth and opener.glyph == '"'}
    for opener, closer, depth in pairs:
        if opener.paragraph in doubtful or depth >= len(styles) or not _ARABIC.search(text, opener.at, closer.at):
            continue
        wanted = styles[depth]
        found = opener.glyph + closer.glyph
        if found == wanted:
            continue
        fix = safe(Edit(opener.at, opener.at + 1, wanted[0]), Edit(closer.at, closer.at + 1, wanted[1]))
        yield RULE.finding(opener.at, closer.at + 1, fix, found=found, wanted=wanted)
