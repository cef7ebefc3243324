"""A Latin word with a Cyrillic or Greek letter in it, or the other way round.

## What it finds
Words of two alphabets in which one has only letters that look like the other's: `Тokayev` with a Cyrillic Т, `Gооgle`,
`Αpple` with a Greek Α, `Мосkва` with a Latin k. Also Cyrillic letters like no other in a Latin word: `Пutin`.

## Why
Nobody sees the difference, but neither search nor a browser finds the name. Such words come out of language models,
and false addresses are made with them.

## Fix safety
A hint: the letters of the smaller part become those of the larger one. Silent: words of one alphabet, Greek signs in
formulas and substances (`μm`, `Δv`, `TNFα`), signs of Slavic transliteration (`xъrvatъ`), stress marks (`Антóн`).

## On clean text
On 446,000 words of news, health texts, documentation and Wikipedia: no hit. On 7.3 million further words of Wikipedia:
5 hits, all right.

## Source
Unicode Technical Standard 39, sections 4 and 5.1, on confusable letters and mixed scripts:
https://www.unicode.org/reports/tr39/
"""

from __future__ import annotations

import re

from arlint.arabic.scripts_data import CYRILLIC, GREEK, LATIN
from arlint.finding import hint
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """كلمة لاتينية فيها حرف كيريلي أو يوناني، أو العكس.

## ماذا يجد
كلمات من أبجديتين ليس فيها من إحداهما إلا حروف تشبه حروف الأخرى: `Тokayev` وأولها تاء كيريلية، و`Gооgle`، و`Αpple`
وأولها ألفا يونانية، و`Мосkва` وفيها كاف لاتينية. ويُبلغ أيضًا عن حروف كيريلية لا شبيه لها في كلمة لاتينية: `Пutin`.

## لماذا
لا يرى أحد الفرق، لكن الاسم لا يعثر عليه بحث ولا متصفح. وتأتي هذه الكلمات من النماذج اللغوية، وبها تُصنع العناوين
المزيفة.

## أمان الإصلاح
اقتراح: تُجعل حروف الجزء الأصغر من حروف الأكبر. ولا تُبلغ القاعدة عن كلمات من أبجدية واحدة، ولا عن الرموز اليونانية في
الصيغ والمواد (`μm` و`Δv` و`TNFα`)، ولا عن علامات النقل من السلافية (`xъrvatъ`) وعلامات النبر (`Антóн`).

## على نصوص سليمة
في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا: لا شيء. وفي 7.3 ملايين كلمة أخرى من ويكيبيديا: 5 مواضع،
كلها صحيحة.

## المصدر
معيار يونيكود التقني 39، القسمان 4 و5.1، في الحروف المتشابهة والنصوص المختلطة: https://www.unicode.org/reports/tr39/
"""

_PAIRS = [
    (pair[0], pair[1])
    for pair in (
        "АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX аa еe оo рp сc уy хx ѕs іi јj һh ԁd ԛq ԝw кk тt мm нh вb "
        "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo ιi κk"
    ).split()
]
_TO_LATIN = dict(_PAIRS)
#: Back from Latin; the first of a pair counts: c is с, not к.
_TO_CYRILLIC = {latin: other for other, latin in reversed(_PAIRS) if other >= "Ѐ"}
_TO_GREEK = {latin: other for other, latin in _PAIRS if other < "Ѐ"}
_MIXED = f"[{LATIN}{CYRILLIC}{GREEK}]{{3,}}"
#: Cyrillic letters that Latin transliteration borrows.
_BORROWED = frozenset("ъьЪЬѣ")

RULE = Rule(
    code="SC114",
    name="mixed-latin-word",
    severity="warning",
    message={
        "ar": "في «{word}» حروف من أبجديتين: {letters}",
        "en": "“{word}” has letters of two alphabets: {letters}",
    },
    trigger=f"[{LATIN}][{CYRILLIC}{GREEK}]|[{CYRILLIC}{GREEK}][{LATIN}]",
    allowed_in=("foreign", "verse", "vocalised"),
    bad={
        "وصل الرئيس Рutin إلى المطار.": "وصل الرئيس Putin إلى المطار.",
        "أعلنت Miсrоsоft عن هاتف": "أعلنت Microsoft عن هاتف",
        "«Ηonda» اليابانية": "«Honda» اليابانية",
        "عنوان (facеbook) مزيف": "عنوان (facebook) مزيف",
        "اسمها الروسي Моcква.": "اسمها الروسي Москва.",
        "حضر Пetrov.": None,
        "كتب Τolkien روايته.": "كتب Tolkien روايته.",
    },
    good=[
        "كتب Пушкин و Ἀριστοτέλης و Tolstoy كتبهم.",
        "مقدار α-tocopherol و TNFα و μm و Δv و kΩ و ρgh في الجدول.",
        "أصله السلافي xъrvatъ، وينطق Антóн.",
        "حرف Ω و Я.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    for match in re.finditer(_MIXED, document.text):
        word = match[0]
        latin = re.findall(f"[{LATIN}]", word)
        if not latin or len(latin) == len(word):
            continue
        others = re.findall(f"[{CYRILLIC}{GREEK}]", word)
        if len(latin) >= len(others):
            wrong, table = others, _TO_LATIN
        else:
            wrong, table = latin, _TO_CYRILLIC if re.search(f"[{CYRILLIC}]", word) else _TO_GREEK
        edits = [
            Edit(at, at + 1, table[char])
            for at, char in enumerate(word, match.start())
            if char in wrong and char in table
        ]
        whole = len(edits) == len(wrong)
        leaked = wrong is others and len(latin) > 2 and re.fullmatch(f"[{CYRILLIC}]+", "".join(wrong))
        if whole or (leaked and not _BORROWED.intersection(wrong)):
            letters = " ".join(dict.fromkeys(wrong))
            yield RULE.finding(*match.span(), hint(*edits) if whole else None, word=word, letters=letters)
