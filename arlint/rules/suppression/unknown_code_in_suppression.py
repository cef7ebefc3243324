"""A suppression comment that names a rule, or asks for a thing, that does not exist.

## What it finds
`<!-- arlint: ignore[PU999] -->`, `ignore[space-befor-mark]`, and comments whose first word is none of `ignore`,
`ignore-next`, `ignore-file`, `disable` and `enable`.

## Why
Such a comment does nothing, and its writer believes that it does.

## Fix safety
Safe where nothing resembles what stands there: it is taken off the list.  Where a rule of a similar name exists it is
put in its place, an unsafe fix, for it may silence something else than was meant.

## On clean text
None: texts have no such comments until somebody writes one.

## Source
Our own, after the same rule in linters of code.
"""

from __future__ import annotations

from arlint.finding import Edit, Fix, safe, unsafe
from arlint.rule import Rule
from arlint.suppression import KINDS, codes_of, directives

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """تعليق إسكات يذكر قاعدة لا وجود لها، أو يطلب ما لا تعرفه الأداة.

## ماذا يجد
`<!-- arlint: ignore[PU999] -->` و`ignore[space-befor-mark]`، وكل تعليق ليست كلمته الأولى `ignore` ولا `ignore-next` ولا
`ignore-file` ولا `disable` ولا `enable`.

## لماذا
لا أثر لتعليق كهذا، وصاحبه يظن أن له أثرًا.

## أمان الإصلاح
آمن حيث لا شبيه لما كُتب: يُحذف من القائمة. فإن وُجدت قاعدة تشبهه اسمًا وُضعت مكانه، وهو إصلاح غير آمن، إذ قد يُسكت غير
المقصود.

## على نصوص سليمة
لا شيء، فليس في النصوص مثل هذه التعليقات حتى يكتبها أحد.

## المصدر
من وضعنا، على مثال نظيرتها في مدققات الشيفرة.
"""


def _is_listed(old: str, new: str) -> bool:
    """The reviewed table of this rule: a name that means nothing goes."""
    return not new.strip()


RULE = Rule(
    code="SP102",
    name="unknown-code-in-suppression",
    severity="warning",
    message={
        "ar": "لا قاعدة باسم «{found}»، فلا أثر لذكرها",
        "en": "there is no rule “{found}”; naming it does nothing",
    },
    variants={
        "near": {
            "ar": "لا قاعدة باسم «{found}»؛ لعلها {better}",
            "en": "there is no rule “{found}”; perhaps {better} is meant",
        },
        "kind": {
            "ar": "لا تعرف arlint «{found}» في تعليق، وإنما {better}",
            "en": "arlint knows no “{found}” in a comment, only {better}",
        },
    },
    view="source",
    trigger="arlint:",
    table=_is_listed,
    bad={
        "وصل الوفد،، ثم غادر. <!-- arlint: ignore[PU105, ZQ987] -->": "وصل الوفد،، ثم غادر. "
        "<!-- arlint: ignore[PU105] -->",
        "وصل الوفد،، ثم غادر. <!-- arlint: ignore[doubled-mrak] -->": "وصل الوفد،، ثم غادر. "
        "<!-- arlint: ignore[doubled-mark] -->",
        "وصل الوفد،، ثم غادر. <!-- arlint: ignor[PU105] -->": "وصل الوفد،، ثم غادر. <!-- arlint: ignore[PU105] -->",
        "وصل الوفد. <!-- arlint: صامت -->": None,
    },
    good=[
        "وصل الوفد،، ثم غادر. <!-- arlint: ignore[PU105, doubled-mark, MT] كما في الأصل -->",
        "<!-- arlint: ignore-file -->\nوصل الوفد،، ثم غادر.",
        "وصل الوفد. <!-- ignore[ZQ987] -->",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    from arlint.registry import entries

    for directive in directives(document.source, document.suffix):
        if directive.kind not in KINDS:
            start, end = directive.kind_start, directive.kind_end
            near = _nearest(directive.kind, KINDS)
            fix = unsafe(Edit(start, end, near)) if near and directive.kind else None
            place = (start, end) if directive.kind else (directive.start, directive.end)
            yield RULE.finding(*place, fix, variant="kind", found=directive.kind, better=near or " ".join(KINDS))
        for selector, start, end in directive.selectors or ():
            if codes_of(selector):
                continue
            near = _nearest(selector, [word for entry in entries() for word in (entry.name, entry.code)])
            if near:
                fix = unsafe(Edit(start, end, near))
                yield RULE.finding(start, end, fix, variant="near", found=selector, better=near)
            else:
                yield RULE.finding(start, end, _without(document.source, start, end), found=selector)


def _without(source: str, start: int, end: int) -> Fix:
    from arlint.rules.suppression.unused_suppression import without

    return safe(without(source, start, end))


def _nearest(word: str, words: Sequence[str]) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, words, 1, 0.75)), "")
