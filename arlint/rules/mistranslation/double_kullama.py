"""`كلما ... كلما ...` in one sentence: English *the more ..., the more ...*.

## What it finds
A clause that opens with `كلما` and is answered by a second `كلما` in the same sentence.

Two `كلما` that are parted by `و` (`كلما زاد هذا وكلما زاد ذاك`), stand in two sentences, or follow their main clauses
(`يرتفع كلما اقترب، وينخفض كلما ابتعد`) are right.

## Why
`كلما` opens the condition only; its answer needs no particle: «كلما زادت الضرائب قلّ الاستهلاك».

## Fix safety
A hint: the second `كلما` goes.

## On clean text
41 hits in 7.7 million words, all right.

## Source
A correction that Arabic style guides agree on; none is quoted.
"""

from __future__ import annotations

import re

from arlint.finding import Edit, hint
from arlint.lexicon.phrases import paragraph_at
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`كلما ... كلما ...` في جملة واحدة، ترجمةً لعبارة the more ... the more.

## ماذا يجد
جملة تُفتتح بـ`كلما` ويأتي جوابها بـ`كلما` ثانية.

أما اثنتان بينهما واو العطف (`كلما زاد هذا وكلما زاد ذاك`)، أو في جملتين، أو تأخرت كل منهما عن جوابها
(`يرتفع كلما اقترب، وينخفض كلما ابتعد`)، فصحيحتان.

## لماذا
`كلما` للشرط وحده، وجوابها لا يحتاج إلى أداة: «كلما زادت الضرائب قلّ الاستهلاك».

## أمان الإصلاح
اقتراح: تُحذف `كلما` الثانية.

## على نصوص سليمة
41 موضعًا في 7.7 ملايين كلمة، كلها صحيحة التبليغ.

## المصدر
تصويب تتفق عليه أدلة الأسلوب العربية، ولم يُنقل نص من أحدها.
"""

RULE = Rule(
    code="MT404",
    name="double-kullama",
    severity="warning",
    message={
        "ar": "«كلما» مكررة في جملة واحدة (the more … the more)؛ احذف الثانية: «{fixed}»",
        "en": "«كلما» twice in one sentence (the more … the more); drop the second: «{fixed}»",
    },
    quoted="hint",
    bad={
        "كلما زادت الضرائب كلما قل الاستهلاك.": "كلما زادت الضرائب قل الاستهلاك.",
        "ومن الواضح أنه كلما تأخر الوقت، كلما زاد الخطر.": "ومن الواضح أنه كلما تأخر الوقت، زاد الخطر.",
        "وكلما صعدنا إلى أعلى فكلما قل الضغط.": "وكلما صعدنا إلى أعلى قل الضغط.",
        "يقول الخبراء إن كلما زاد العدد (8000) كلما قلت الحصص.": "يقول الخبراء إن كلما زاد العدد (8000) قلت الحصص.",
    },
    good=[
        "كلما زادت الضرائب قل الاستهلاك.",
        "حضر كلما دعوته، وغاب كلما غبت.",
        "أزوره كلما استطعت. كلما عدت فرح.",
        "كلما كبر النجم وكلما زادت كتلته اشتدت حرارته.",
        "كلما زرته فرح بي، وهو يحزن كلما غبت.",
        "يتحسن المرضى كلما بدأ العلاج مبكرًا وكلما كانت الرعاية أفضل.",
        "كلما سألته أجاب؛ كلما شكرته ابتسم.",
    ],
    literals=lambda: (("كلما ", None),),
)

_WORD = re.compile(r"(?<!\w)(?P<lead>[وف]?)كلما(?!\w)")
#: What a clause may open behind: nothing, a sign, a particle.
_OPENS = re.compile(
    r"(?:\A|[^\w\s]|\n|(?<!\w)[وف]?[بلك]?(?:ا?ن|ان?(?:ه|ها|نا|ني|هم|ي)|حيث|اذ|اذا|اي|لكن|لكنه|لكنها|ثم|وهو|بل"
    r"|انما|هي|و|قاعدة"
    r"|هكذا|عامة|عام|عموما|طبعا))[ \u00a0]*\Z"
)
_BREAK = re.compile(r"[؛!؟?…\n]|\.(?!\d)|[،,][ \u00a0]?(?:[وف]\w|لكن|ثم|بل|بينما|في حين|ذلك ان|لان|اذ|حيث|مما)")
#: How far apart the two may be.
_MOST = 160


@RULE.checks_hits
def check(document: Document, payload: object, start: int, end: int) -> list[Finding]:
    view = document.folded
    text = view.text
    second = _WORD.search(text, max(start - 1, 0), end)
    if second is None or second["lead"] == "و":
        return []
    low, high = paragraph_at(document, start)
    earlier = list(_WORD.finditer(text, max(second.start() - _MOST, low), second.start()))
    if not earlier or not low <= second.start() < high:
        return []
    first = earlier[-1]
    if _BREAK.search(text, first.end(), second.start()):
        return []
    if not first["lead"] and not _OPENS.search(text[low : first.start()]):
        return []
    begin, stop = view.locate(first.start(), second.end())
    following = re.match(r"[ \u00a0\n]+", text[second.end() :])
    if following is None:
        return []
    cut = Edit(*view.locate(second.start(), second.end() + following.end()), "")
    fixed = f"{document.bare.text[first.start() : second.start()]}…".replace("\n", " ")
    return [RULE.finding(begin, stop, hint(cut), fixed=fixed)]
