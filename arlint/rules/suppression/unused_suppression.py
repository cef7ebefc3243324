"""A suppression comment that suppresses nothing.

## What it finds
`<!-- arlint: ignore[PU105] -->` and its kin where none of the rules named finds anything, and single rules of the list
in brackets that find nothing while others do.

## Why
The text was mended, and the comment stayed: some day it will hide a finding that somebody should have seen.

## Fix safety
Safe: the comment, or the rule named in vain, is deleted; no word of the text is touched.  A rule counts as needed if it
finds something there, whether or not this run asked for it; so `--select` makes no comment superfluous.  Comments that
name SP101 or SP102 are left alone.

## On clean text
None: texts have no such comments until somebody writes one.

## Source
Our own, after the same rule in linters of code.
"""

from __future__ import annotations

from functools import lru_cache

from arlint.finding import Edit, safe
from arlint.rule import Rule
from arlint.suppression import codes_of, covers, directives, scopes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.engine import Ruleset
    from arlint.finding import Finding
    from arlint.formats import Part
    from arlint.suppression import Directive

PAGE_AR = """تعليق إسكات لا يُسكت شيئًا.

## ماذا يجد
`<!-- arlint: ignore[PU105] -->` وأخواته حيث لا تجد القواعد المذكورة شيئًا، والقاعدة التي لا تجد شيئًا من بين قواعد
مذكورة معها تجد.

## لماذا
أُصلح النص وبقي التعليق، وقد يُخفي يومًا ما ملاحظة كان ينبغي أن تُرى.

## أمان الإصلاح
آمن: يُحذف التعليق أو القاعدة التي ذُكرت بلا طائل، ولا تُمس كلمة من النص. وتُعد القاعدة لازمة إن وجدت في الموضع شيئًا،
طُلبت في هذا التشغيل أم لم تُطلب، فلا يصير التعليق زائدًا بسبب `--select`. وتُترك التعليقات التي تذكر SP101 أو SP102.

## على نصوص سليمة
لا شيء، فليس في النصوص مثل هذه التعليقات حتى يكتبها أحد.

## المصدر
من وضعنا، على مثال نظيرتها في مدققات الشيفرة.
"""


def _is_comment(old: str, new: str) -> bool:
    """The reviewed table of this rule: a comment of ours, or a part of its list, goes."""
    return not new.strip()


RULE = Rule(
    code="SP101",
    name="unused-suppression",
    severity="warning",
    message={
        "ar": "لا يُسكت هذا التعليق شيئًا؛ احذفه",
        "en": "this comment suppresses nothing; delete it",
    },
    variants={
        "rule": {
            "ar": "لا تجد {rule} هنا شيئًا؛ احذفها من القائمة",
            "en": "{rule} finds nothing here; take it off the list",
        },
    },
    view="source",
    trigger="arlint:",
    table=_is_comment,
    bad={
        "وصل الوفد. <!-- arlint: ignore[PU105] -->": "وصل الوفد.",
        "وصل الوفد،، ثم غادر. <!-- arlint: ignore[PU105, PU101] كما في الأصل -->": "وصل الوفد،، ثم غادر. "
        "<!-- arlint: ignore[PU105] كما في الأصل -->",
        "<!-- arlint: ignore-file[BP] -->\nوصل الوفد.": "وصل الوفد.",
        "<!-- arlint: disable -->\nوصل الوفد.\n<!-- arlint: enable -->\nغادر الوفد.": "وصل الوفد.\nغادر الوفد.",
        "<!-- arlint: ignore-next[] -->\nوصل الوفد،، ثم غادر.": "وصل الوفد،، ثم غادر.",
        "وصل الوفد. <!-- arlint: ignore-next -->": "وصل الوفد.",
    },
    good=[
        "وصل الوفد،، ثم غادر. <!-- arlint: ignore[PU105] كما في الأصل -->",
        "<!-- arlint: ignore-next[doubled-mark] -->\nوصل الوفد،، ثم غادر.",
        "<!-- arlint: ignore[PU] -->\nوصل الوفد،، ثم غادر.",
        "<!-- arlint: disable[PU105] -->\nوصل الوفد،، ثم غادر.\n<!-- arlint: enable[PU105] -->\nغادر الوفد.",
        "<!-- arlint: ignore-file -->\nوصل الوفد،، ثم غادر.",
        "وصل الوفد. <!-- arlint: ignore[SP101] -->",
        "وصل الوفد. <!-- تعليق آخر -->",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    from arlint.engine import check as find

    source = document.source
    lexicons = document.options.get("lexicons", ())
    given = directives(source, document.suffix)
    named = frozenset().union(*(directive.codes() for directive in given))
    ruleset = _ruleset(frozenset(code for code in named if not code.startswith("SP")), lexicons)
    found = list(find(document, ruleset))
    for part in _other_parts(document):
        found += map(part.in_file, find(part.document(document.suffix), ruleset))
    used: dict[int, set[str]] = {id(directive): set() for directive in given}
    for directive, scope in scopes(source, given):
        here = used[id(directive)]
        here |= {each.code for each in found if covers(scope, each)}
        here |= {code for code in scope[2] if code.startswith("SP")}
    open_: set[str] = set()  # what used comments have disabled so far
    for directive in given:
        if directive.kind == "enable":
            used[id(directive)] = ended = open_ & directive.codes()
            open_ -= ended
        elif directive.kind == "disable":
            open_ |= used[id(directive)]
        yield from _unused(document, directive, used[id(directive)])


def _other_parts(document: Document) -> list[Part]:
    """The texts of a page that are documents of their own: comments of the page speak of them as well."""
    if not document.is_markup:
        return []
    from arlint import formats

    form = formats.of(document.suffix)
    return [part for part in form.split(document.source) if part.place] if hasattr(form, "comments") else []


def _unused(document: Document, directive: Directive, used: set[str]) -> Iterator[Finding]:
    selectors = directive.selectors
    known = [codes_of(selector) for selector, _, _ in selectors or ()]
    if selectors and not all(known):
        return  # SP102 speaks first
    if not used:
        edit = removal(document, directive)
        yield RULE.finding(directive.start, directive.end, safe(edit))
        return
    for number, (selector, start, end) in enumerate(selectors or ()):
        if not known[number] & used:
            yield RULE.finding(start, end, safe(without(document.source, start, end)), variant="rule", rule=selector)


def removal(document: Document, directive: Directive) -> Edit:
    """The edit that takes a comment out as if it had never been there."""
    source, start, end = document.source, directive.start, directive.end
    first = source.rfind("\n", 0, start) + 1
    last = source.find("\n", end)
    last = len(source) if last < 0 else last
    before, after = source[first:start].removeprefix("\ufeff"), source[end:last]
    if before.strip():
        return Edit(start - (len(before) - len(before.rstrip(" \t"))), end, "")
    if after.strip():
        return Edit(start, end + len(after) - len(after.lstrip(" \t")), "")
    above, below = source[:first].rstrip(" \t"), source[last + 1 :]
    parts = document.is_markup and above.strip() and not above.endswith(("\n\n", "\n\r\n")) and below.strip(" \t\r")
    if parts and not below.lstrip(" \t").startswith(("\n", "\r\n")):
        return Edit(start, end, "")  # in markup it parts two paragraphs: a blank line stays
    if last < len(source):
        return Edit(start - len(before), last + 1, "")
    return Edit(max(first - 1 - source[:first].endswith("\r\n"), 0) if first else start, end + len(after), "")


def without(source: str, start: int, end: int) -> Edit:
    """The edit that takes a rule off the list it stands in, with one of the commas around it."""
    last = end
    while source[last] in " \t,،":
        last += 1
    if last > end and source[last] != "]":
        return Edit(start, last, "")
    while source[start - 1] in " \t,،":
        start -= 1
    return Edit(start, end, "")


@lru_cache(8)
def _ruleset(codes: frozenset[str], lexicons: tuple[str, ...]) -> Ruleset:
    from arlint.engine import Ruleset
    from arlint.registry import entries

    own = []
    if lexicons:
        from arlint.lexicon.own import Own

        own = Own(lexicons).rules(codes)
    return Ruleset([*(entry for entry in entries() if entry.code in codes), *own])
