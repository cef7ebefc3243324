"""The ornate brackets of a Qur'an quotation in the wrong order.

## What it finds
`﴾قل هو الله أحد﴿`: the quotation begins with the closing bracket and ends with the opening one.

## Why
U+FD3F `﴿` is the opening bracket and U+FD3E `﴾` the closing one.  They are not mirrored in right-to-left text, so a
font or a program that shows them in visual order tempts writers to type them the other way round; in every other font
they then turn their backs on the verse, and programs that protect quotations do not find it.

## Fix safety
The brackets change places: a suggestion, for in the writer's own font they may look right.  What stands between two
quotations (`﴿1﴾ و﴿2﴾`) and the signs themselves are no findings.

## On clean text
446,000 words of human Arabic (NTREX, TICO-19, ARCD, Wikipedia 2017, react.dev, WikiNews): no hits, and none in
5,000,000 further words of Wikipedia.

## Source
Unicode Character Database: U+FD3F has the general category Ps (open), U+FD3E Pe (close); neither is Bidi_Mirrored.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER
from arlint.rule import HINT, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """القوسان المزهران حول الآية بترتيب معكوس.

## ماذا يجد
`﴾قل هو الله أحد﴿`: تبدأ الآية بالقوس المغلق وتنتهي بالقوس الفاتح.

## لماذا
القوس الفاتح هو U+FD3F `﴿` والمغلق هو U+FD3E `﴾`، ولا ينعكسان في النص العربي. فإن عرضهما خط أو برنامج بترتيب بصري
كتبهما الناس معكوسين، فيظهران في سائر الخطوط وظهراهما إلى الآية، ولا تجدها البرامج التي تصون الآيات.

## أمان الإصلاح
يتبادل القوسان مكانهما: اقتراح، لأنهما قد يبدوان صحيحين في خط الكاتب. ولا ينبه على ما بين آيتين (`﴿1﴾ و﴿2﴾`) ولا على
الرمزين أنفسهما.

## على نصوص سليمة
446,000 كلمة من عربية البشر (NTREX وTICO-19 وARCD وويكيبيديا 2017 وreact.dev وWikiNews): لا تنبيه، ولا في 5,000,000
كلمة أخرى من ويكيبيديا.

## المصدر
قاعدة محارف يونيكود: U+FD3F من فئة Ps أي فاتح، وU+FD3E من فئة Pe أي مغلق، وليسا من المحارف المنعكسة.
"""

RULE = Rule(
    code="PU126",
    name="reversed-verse-brackets",
    severity="warning",
    message={"ar": "قوسا الآية معكوسان: الفاتح ﴿ والمغلق ﴾", "en": "reversed verse brackets: ﴿ opens, ﴾ closes"},
    trigger="﴾[^﴿﴾]*﴿",
    allowed_in=("quran", "vocalised"),
    bad={
        "وقرأ ﴾ألم نشرح لك صدرك﴿ ثم ركع.": "وقرأ ﴿ألم نشرح لك صدرك﴾ ثم ركع.",
        "﴾ والضحى والليل إذا سجى ﴿": "﴿ والضحى والليل إذا سجى ﴾",
        "﴾وَالتِّينِ وَالزَّيْتُونِ﴿ (التين: 1)، وقوله ﴾وَطُورِ سِينِينَ﴿": "﴿وَالتِّينِ وَالزَّيْتُونِ﴾ (التين: 1)، وقوله ﴿وَطُورِ سِينِينَ﴾",
    },
    good=[
        "وقرأ ﴿ألم نشرح لك صدرك﴾ ثم قرأ ﴿ووضعنا عنك وزرك﴾.",
        "تتمة الآية السابقة﴾ ثم قال بعدها ﴿ووضعنا عنك وزرك﴾.",
        "تتمة الآية ﴾ ثم قال بعدها ﴿ ووضعنا عنك",
        "القوسان ﴾ و﴿ من يونيكود.",
        "الآيات ﴿1﴾ إلى ﴿3﴾ مكية.",
    ],
)

#: A quotation in the right order is stepped over, so that the words between two are not taken for one.
_PAIR = re.compile("﴿[^﴿﴾\n]*﴾|﴾([^﴿﴾\n]*(?:\n[^﴿﴾\n]+)*)﴿")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _PAIR.finditer(text):
        verse = match[1]
        if verse is None or len(re.findall(LETTER, verse)) < 2:
            continue
        start, end = match.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        if before.isalnum() or after.isalnum():
            continue
        if verse[0].isspace() and (not verse[-1].isspace() or re.match(r"[ \t\u00a0]+\w", text[end:])):
            continue
        fix = Fix(HINT, Edit(start, start + 1, "﴿"), Edit(end - 1, end, "﴾"))
        yield RULE.finding(start, end, fix)
