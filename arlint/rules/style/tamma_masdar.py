"""`تم اعتقال` for `اعتُقل`: a verb of doing and a noun where one verb will do.

## What it finds
`تم`, `تمت`, `يتم`, `تتم`, `سيتم` before a verbal noun: `تم اعتقال`, `يتم تطوير`, `تمت مناقشة`.

## Why
Arabic has a passive; it is shorter and says the same.

## Fix safety
A hint: the passive verb, out of a reviewed table of 250, with the gender of the noun that follows. Other verbal nouns
are reported without one.

## On clean text
13,639 hits in 7.7 million words, one in 580, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 25.4 in 10,000 words of Arabic news, 86.2 in documentation translated by a language model, 64.2 in that
of an older engine. It is evidence of nothing.
"""

from __future__ import annotations

import re

from arlint.arabic.verbal_nouns import is_definite, look_up
from arlint.finding import Edit, hint
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`تم اعتقال` بدل «اعتُقل»: فعل عام ومصدر حيث يكفي فعل واحد.

## ماذا يجد
`تم` و`تمت` و`يتم` و`تتم` و`سيتم` قبل مصدر: `تم اعتقال` و`يتم تطوير` و`تمت مناقشة`.

## لماذا
للعربية فعل مبني للمجهول، وهو أقصر ويقول الشيء نفسه.

## أمان الإصلاح
اقتراح: الفعل المبني للمجهول من جدول مراجَع فيه 250 مصدرًا، بجنس الاسم الذي يليه. وما سواها من المصادر يُبلَّغ عنه بلا
اقتراح.

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 13639، أي واحد في كل 580 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 25.4 في كل 10000 كلمة من الأخبار العربية، و86.2 في وثائق ترجمها نموذج لغوي، و64.2 في وثائق ترجمها محرك
أقدم؛ فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST101",
    name="tamma-masdar",
    severity="info",
    default=False,
    view="folded",
    trigger="ت(?:تم|مت|م)[ \u00a0\n]|يتم[ \u00a0\n]",
    message={
        "ar": "«{found}»: فعل ومصدر حيث يكفي المبني للمجهول",
        "en": "“{found}”: use the passive of the verb itself",
    },
    variants={
        "known": {
            "ar": "«{found}»: يكفي المبني للمجهول، «{fixed}»",
            "en": "“{found}”: the passive will do, «{fixed}»",
        }
    },
    quoted="hint",
    bad={
        "تم اعتقال 20 شخصًا.": "اعتُقل 20 شخصًا.",
        "ويتم تطوير الجهاز، وسيتم إطلاقه.": "ويُطوَّر الجهاز، وسيتم إطلاقه.",
        "تمت مناقشة الخطة، وتم فتح المدينة.": "نُوقشت الخطة، وفُتحت المدينة.",
        "تم استكشاف الكهف، وتم إلغاء الرحلة.": "تم استكشاف الكهف، وأُلغيت الرحلة.",
        "تم القبض على اللص.": "قُبض على اللص.",
    },
    good=[
        "تم الأمر، والحمد لله.",
        "تم ذلك أمس.",
        "اعتُقل 20 شخصًا.",
        "يتم البناء في عام.",
        "تمتم بكلام.",
        "تم تركها وحيدة.",
    ],
)

_SPACE = "[ \u00a0\n]"
_DONE = re.compile(
    rf"(?<!\w)(?P<lead>[وف]?[لس]?)(?P<verb>تمت?|[يت]تم){_SPACE}(?P<noun>\w{{3,}})(?!\w)(?:{_SPACE}(?P<next>\w+))?"
)
#: Verbal nouns that need no table: إفعال with its hamza written, تفعيل, استفعال and افتعال before a noun.
_SHAPE = re.compile("(?:ال)?(?:إ[ء-ي]{2,3}ا[ء-ي]ة?|ت[ء-ي]{2}ي[ء-ي]|ا?ست[ء-ي]{2}ا[ء-ي])")
#: «تم القبض على»: what follows a verb that has no object.
_GOVERNS = re.compile("(?:علي|عن|الي)(?:ه|ها|هم|هما)?")
_FEMININE = re.compile("(?:ال)?\\w+(?:ة|ات)")
_NEGATED = re.compile("(?<!\\w)[وف]?لم[ \u00a0\n]\\Z")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    letters = document.bare.text
    for match in _DONE.finditer(view.text):
        start, end = match.start(), match.end("noun")
        row, pronoun = look_up("masdars", match["noun"])
        begin, stop = view.locate(start, end)
        governs = _GOVERNS.fullmatch(match["next"] or "")
        if row is None or (is_definite(row, match["noun"]) and not governs):
            if _SHAPE.fullmatch(letters[match.start("noun") : end]):
                yield RULE.finding(begin, stop, found=letters[start:end])
            continue
        if pronoun or _NEGATED.search(view.text, max(start - 5, 0), start):
            # Whose gender it is, and the jussive of a weak verb, only the writer knows.
            yield RULE.finding(begin, stop, found=letters[start:end])
            continue
        present = match["verb"][-2:] == "تم" and len(match["verb"]) == 3 and match["verb"] != "تمت"
        verb = row["passive_present"] if present else row["passive"]
        if _FEMININE.fullmatch(match["next"] or ""):
            verb = "تُ" + verb[1:].removeprefix("ُ") if present else verb + "ت"
        fix = hint(Edit(view.offset(match.start("verb")), stop, verb))
        yield RULE.finding(begin, stop, fix, variant="known", found=letters[start:end], fixed=match["lead"] + verb)
