"""Tanween now before the alef, now on it.

## What it finds
In a document that writes its accusatives one way (`دليلًا`, the mark on the letter before the alef), those written the
other way (`دليلاً`, the mark on the alef), or the reverse; likewise with ى (`هدًى`, `هدىً`).  Four of the one kind and
four fifths of all make the document's way; where neither prevails nothing is reported.

## Why
Both are taught, in different countries.  A document that mixes them was put together of several; search does not find
the one word by the other.

## Fix safety
Safe: the mark changes places with the alef, no letter is touched.  The rule is off unless asked for.

## On clean text
147 in 446,000 words, in every collection but the vocalised one; 60 read: each stands otherwise than its document.

## Source
No written authority was read for this rule.
"""

from __future__ import annotations

import re

from arlint.finding import safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """تنوين على الألف مرة وقبلها أخرى.

## ماذا يجد
في مستند ينوّن المنصوب على وجه (`دليلًا`، والتنوين على ما قبل الألف) ما كُتب فيه على الوجه الآخر (`دليلاً`، والتنوين
على الألف)، أو العكس؛ ومثله مع الألف المقصورة (`هدًى`، `هدىً`). ووجه المستند ما بلغ أربعة وكان أربعة أخماس الجميع؛ فإن
لم يغلب وجه فلا تنبيه.

## لماذا
الوجهان يُعلَّمان، كل في بلاد. والمستند الذي يخلط بينهما مجموع من غير مصدر، والبحث عن كلمة على وجه لا يجدها على الآخر.

## أمان الإصلاح
آمن: تتبادل العلامة والألف مكانيهما ولا يُمس حرف. والقاعدة معطلة حتى تُطلب.

## على نصوص سليمة
147 في 446,000 كلمة، من كل المجموعات إلا المشكولة؛ قُرئ منها 60 فكل واحد منها يخالف مستنده.

## المصدر
لم يُقرأ لهذه القاعدة مرجع مكتوب.
"""

_WORD = "[ء-غف-ي\u064c-\u0652]+"
#: The mark before the alef; the mark on it.  A shadda may stand on either side of the mark.
_BEFORE = re.compile(f"{_WORD}(?P<pair>\u064b\u0651?[اى])(?![ء-غف-ي\u064b-\u0652])")
_ON = re.compile(f"{_WORD}(?P<pair>[اى]\u064b)(?![ء-غف-ي])")

RULE = Rule(
    code="OR104",
    name="mixed-tanween-position",
    severity="info",
    default=False,
    scope="document",
    message={
        "ar": "موضع التنوين في «{found}» يخالف سائر المستند: «{fixed}»",
        "en": "the tanween of “{found}” stands otherwise than in the rest of the document: “{fixed}”",
    },
    trigger="\u064b\u0651?[اى]|[اى]\u064b",
    bad={
        "كان كتابًا جديدًا مفيدًا نافعًا، ووجد دليلاً.": "كان كتابًا جديدًا مفيدًا نافعًا، ووجد دليلًا.",
        "رأى بيتاً كبيراً قديماً واسعاً و(حقًّا) جميلاً.": "رأى بيتاً كبيراً قديماً واسعاً و(حقّاً) جميلاً.",
    },
    good=[
        "كان كتابًا جديدًا، ووجد دليلاً قاطعاً.",
        "كان كتابًا جديدًا مفيدًا نافعًا، بناءً على هدًى.",
        "وجد دليلاً واحداً.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    before, on = list(_BEFORE.finditer(text)), list(_ON.finditer(text))
    few = min(before, on, key=len)
    many = len(before) + len(on) - len(few)
    if many < 4 or many * 5 < (many + len(few)) * 4:
        return
    for match in few:
        start, end = match.span("pair")
        pair = match["pair"]
        # The shadda stays on its letter.
        new = pair[1:] + "\u064b" if pair[0] == "\u064b" else "\u064b" + pair[0]
        fixed = match[0][: start - match.start()] + new
        yield RULE.finding(*match.span(), safe(Edit(start, end, new)), found=match[0], fixed=fixed)
