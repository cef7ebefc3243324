"""`متواجد` for `موجود`: what shows its love.

## What it finds
`متواجد` in any gender and number, `يتواجد`, `تتواجد`, and the noun `التواجد`.

## Why
`تواجد` means to show ecstasy, from وَجْد; to be somewhere is «وُجد».

## Fix safety
A hint: `موجود`, `يوجد`, `الوجود`.

## On clean text
1,061 hits in 7.7 million words, one in 7,410, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 1.4 in 10,000 words of Arabic news, 0.0 in documentation translated by a language model, 0.1 in that of
an older engine. It is evidence of nothing.
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

PAGE_AR = """`متواجد` بدل «موجود»، والتواجد في الأصل إظهار الوجد.

## ماذا يجد
`متواجد` بكل جنس وعدد، و`يتواجد` و`تتواجد`، والمصدر `التواجد`.

## لماذا
التواجد من الوَجْد أي الشوق، والكون في المكان وجود.

## أمان الإصلاح
اقتراح: «موجود» و«يوجد» و«الوجود».

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 1061، أي واحد في كل 7410 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 1.4 في كل 10000 كلمة من الأخبار العربية، و0.0 في وثائق ترجمها نموذج لغوي، و0.1 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST114",
    name="mutawajid",
    severity="info",
    default=False,
    view="folded",
    trigger="تواجد",
    message={
        "ar": "«{found}»: التواجد من الوجد، قل: «{fixed}»",
        "en": "“{found}” comes from longing; write «{fixed}»",
    },
    quoted="hint",
    bad={
        "كان متواجدًا في المكتب.": "كان موجودًا في المكتب.",
        "الجنود المتواجدون هناك، والتواجد الأمني.": "الجنود الموجودون هناك، والوجود الأمني.",
        "يتواجد الطائر في الغابات، وتتواجد الأسماك.": "يوجد الطائر في الغابات، وتوجد الأسماك.",
        "تواجد الجميع أمس.": None,
    },
    good=[
        "كان موجودًا في المكتب.",
        "وجود أمني.",
    ],
)

_PRESENT = re.compile(
    r"(?<!\w)(?P<lead>[وف]?[سبلك]?(?:ال|لل)?)(?:(?P<being>متواجد)(?:ة|ه|ا|ين|ون|ات|ان)?|(?P<is>[يت]تواجد)(?:ون"
    r"|وا)?|(?P<noun>تواجد)(?P<own>ه|ها|هم|نا)?)(?!\w)"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for match in _PRESENT.finditer(view.text):
        begin, stop = view.locate(*match.span())
        if match["being"]:
            at, new = match.span("being"), "موجود"
        elif match["is"]:
            at, new = match.span("is"), match["is"][0] + "وجد"
        else:
            at, new = match.span("noun"), "وجود"
        edit = Edit(view.offset(at[0]), view.offset(at[1] - 1) + 1, new)  # the signs of its last letter stay
        # «تواجد» alone may be the verb
        sure = not match["noun"] or match["own"] or match["lead"][-1:] in ("ل", "ب")
        found = document.bare.text[match.start() : match.end()]
        fixed = found[: at[0] - match.start()] + new + found[at[1] - match.start() :]
        yield RULE.finding(begin, stop, hint(edit) if sure else None, found=found, fixed=fixed)
