"""Exclamation and question marks heaped up.

## What it finds
`!!`, `!!!`, `؟؟؟`, `??` and mixtures such as `؟!؟!` behind a word or a mark.  One `؟!` or `!؟` is right and left alone.

## Why
One mark asks or exclaims; more of them shout.  Style guides for articles allow one.  It is a matter of style, so the
rule is off unless asked for.

## Fix safety
Unsafe: the emphasis may be meant, in dialogue above all.  A heap of one mark becomes that mark, a mixture `؟!`.  In
quotations it is a hint only.

## On clean text
None in 446,000 words, which have hardly an exclamation in them: no measure.

## Source
dorar.net, Encyclopaedia of the Arabic language, chapter 15, note 3: two marks never stand together but for `؟!`.
"""

from __future__ import annotations

import re

from arlint.finding import unsafe
from arlint.rule import HINT, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """علامات تعجب أو استفهام متراكمة.

## ماذا يجد
`!!` و`!!!` و`؟؟؟` و`??`، ومزيجًا منها مثل `؟!؟!`، بعد كلمة أو علامة. أما `؟!` أو `!؟` مرة واحدة فصحيحة.

## لماذا
علامة واحدة تكفي للسؤال أو التعجب، وما زاد صياح. وهذا من الأسلوب، فالقاعدة معطلة حتى تُطلب.

## أمان الإصلاح
غير آمن، فقد يكون التأكيد مقصودًا، ولا سيما في الحوار. تصير العلامات المتماثلة واحدة، والمزيج `؟!`. وهو في كلام منقول
بين علامتي تنصيص اقتراح فقط.

## على نصوص سليمة
لا شيء في 446,000 كلمة لا تكاد توجد فيها علامة تعجب، فليس ذلك قياسًا.

## المصدر
الدرر السنية، موسوعة اللغة العربية، المبحث 15، التنبيه 3: لا تجتمع علامتان إلا `؟!`.
"""

_HEAP = re.compile("[!?؟]{2,}")
_ONCE = frozenset(("؟!", "!؟", "?!", "!?"))
_BEFORE = frozenset("»”\"')]…")

RULE = Rule(
    code="PU109",
    name="repeated-exclamation",
    severity="info",
    default=False,
    message={"ar": "علامات متراكمة «{found}»", "en": "heaped marks “{found}”"},
    trigger="[!?؟][!?؟]",
    bad={
        "يا للعجب!!! هل عاد؟؟؟": "يا للعجب! هل عاد؟",
        "ماذا حدث؟!؟! لا أصدق!!": "ماذا حدث؟! لا أصدق!",
        "(انتهى)!!": "(انتهى)!",
        "قال: «كفى!!»، وسكت": "قال: «كفى!»، وسكت",
    },
    good=[
        "ماذا؟! أحقًّا!؟ نعم! لماذا؟",
        "وكتب (؟؟) في الهامش، ثم !! وحدها.",
        "شركة Yahoo! رابحة.",
    ],
    quoted=HINT,
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _HEAP.finditer(text):
        before = text[match.start() - 1 : match.start()]
        if match[0] in _ONCE or not (before.isalnum() or before in _BEFORE or "\u064b" <= before <= "\u0652"):
            continue
        kinds = set(match[0])
        new = match[0][0] if len(kinds) == 1 else "؟!" if "!" in kinds else "؟"
        yield RULE.finding(*match.span(), unsafe(Edit(*match.span(), new)), found=match[0])
