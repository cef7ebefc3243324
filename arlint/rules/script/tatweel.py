"""Tatweel inside a word.

## What it finds
One tatweel (kashida, U+0640) or more between two letters of a word: `جمـــيل` for `جميل`, `الـكتاب` for `الكتاب`. One
finding a word.

## Why
Stretching a word is the work of the typesetter, not of the text: with tatweel in it the word is another to search, to
sorting and to spelling checkers.

## Fix safety
Safe: only the tatweel goes. Behind a letter that does not join the next one, or before an article, it stands for a
dash or a space (`بيروتـالقاهرة`): there the fix is a hint. Silent: `هـ` and prefixes before a quotation mark, digit,
Latin word or space (`لـ25`, `الـ«بيان»`), tatweel that carries a vowel sign or follows one, in vocalised text, verse,
the Qur'an and hashtags, and blanks to fill in.

## On clean text
423 hits in 446,000 words: 414 in 300 Wikipedia articles (362 of them in 9, most of those songs and poems in lines
justified by hand), Wikipedia paragraphs (ARCD) 8, the React documentation 1, news and health texts none. 898 in 1.7
million further words of Wikipedia, in 151 articles. 80 were read: all right.

## Source
The Unicode Character Database: U+0640 is of no script (Common) and only causes joining. For a joined shape W3C,
Arabic & Persian Layout Requirements, recommends the zero-width joiner rather than tatweel."""

from __future__ import annotations

import re

from arlint.arabic.invisible import LETTERS, base_before, is_letter, word_before
from arlint.arabic.joining_data import DUAL
from arlint.arabic.letters import MARK, TATWEEL
from arlint.finding import hint, safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """تطويل داخل كلمة.

## ماذا يجد
تطويلًا أو أكثر (الكشيدة، U+0640) بين حرفين من كلمة: `جمـــيل` بدل `جميل` و`الـكتاب` بدل `الكتاب`. إبلاغ واحد لكل
كلمة.

## لماذا
مدّ الكلمة من عمل المنضّد لا من النص: فالكلمة الممدودة غير أصلها لدى البحث والفرز والتدقيق الإملائي.

## أمان الإصلاح
آمن: لا يُحذف إلا التطويل. وبعد حرف لا يتصل بما بعده أو قبل أداة التعريف يقوم مقام شرطة أو مسافة (`بيروتـالقاهرة`)،
فيكون الإصلاح هناك اقتراحًا. وتسكت القاعدة عن `هـ`، وعن السوابق قبل علامة التنصيص والرقم واللفظ اللاتيني والمسافة
(`لـ25` و`الـ«بيان»`)، وعن تطويل يحمل حركة أو يلي حركة، وفي النص المشكول والشعر والقرآن والوسوم، وعن الفراغات التي
تُملأ.

## على نصوص سليمة
423 موضعًا في 446 ألف كلمة: 414 في 300 مقالة من ويكيبيديا (منها 362 في 9 مقالات، أكثرها أغانٍ وأشعار ضُبطت أسطرها
باليد)، وفقرات ويكيبيديا (ARCD) 8، ووثائق React 1، ولا شيء في الأخبار والنصوص الصحية. و898 في 1.7 مليون كلمة أخرى من
ويكيبيديا، في 151 مقالة. قُرئ منها 80: كلها صحيحة.

## المصدر
قاعدة محارف يونيكود: ليس U+0640 من كتابة بعينها (Common)، ولا يفعل إلا الوصل. وتوصي W3C في «متطلبات تنسيق العربية
والفارسية» بالواصل الخفي لا بالتطويل لإظهار شكل الحرف المتصل.
"""

RULE = Rule(
    code="SC121",
    name="tatweel",
    severity="warning",
    message={"ar": "تطويل داخل كلمة: «{found}»", "en": "tatweel inside a word: “{found}”"},
    variants={
        "between": {
            "ar": "تطويل بين كلمتين أو بعد حرف لا يتصل: «{found}»",
            "en": "tatweel between words or behind a letter that does not join: “{found}”",
        },
    },
    trigger=f"{TATWEEL}[{LETTERS}]",
    bad={
        "كتـــاب رائـع": "كتاب رائع",
        "الـــوفد عـــــاد إلى «المـديـنة».": "الوفد عاد إلى «المدينة».",
        "عبـد الله ومحـمد": "عبد الله ومحمد",
        "خطًّا جميلًا: مُـــدن": "خطًّا جميلًا: مُدن",
        "قطار بيروتـالقاهرة": "قطار بيروت القاهرة",
        "أهـالي المدن العـالمية": "أهالي المدن العالمية",
        "دورـي الأبطال": "دوري الأبطال",
        "كتـب الـ«بيان» وبـ25": "كتب الـ«بيان» وبـ25",
    },
    good=[
        "ولد سنة 1443هـ (الموافق 1500 هـ)، ا.هـ. أهـ، 1443هـالموافق",
        'قالت الـ«بيان» والـBBC ولـ25 دولة وبـ "نعم" وكـ(أ) ووالـ',
        "حركة ـَ و ـّ والهـَمزة وتُـحلَّل",
        "#رمضـــان_كريم والاسم: ـــــــــ هنا",
        "قِفَا نَبْكِ مِنْ ذِكْـرَى حَبِيبٍ وَمَنْزِلِ",
        "ـ نعم.\nأـ أولًا\nبيروت ـ القاهرة",
        "تتصل الباء: بـ ـبـ ـب، واللاحقة ـون",
    ],
)

_WORD = re.compile(f"[{LETTERS}{MARK[1:-1]}{TATWEEL}]+")
_RUN = re.compile(f"{TATWEEL}+")
_ARTICLE = re.compile(f"ال[{LETTERS}]{{4}}")
_JOINS_NEXT = re.compile(f"[{DUAL}]")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for word in _WORD.finditer(text):
        if TATWEEL not in word[0]:
            continue
        start, end = word.span()
        edits = []
        doubtful = False
        for run in _RUN.finditer(text, start, end):
            first, last = run.span()
            if not _is_ornament(text, first, last) or not _touches(document, first, last):
                continue
            parting = _parts_words(text, first, last)
            doubtful = doubtful or parting or not _JOINS_NEXT.match(base_before(text, first))
            edits.append(Edit(first, last, " " if parting else ""))
        if edits and doubtful:
            yield RULE.finding(start, end, hint(*edits), variant="between", found=word[0])
        elif edits:
            yield RULE.finding(start, end, safe(*edits), found=word[0])


def _is_ornament(text: str, start: int, end: int) -> bool:
    """Whether the tatweel stands between two letters; one alone may hold the vowel sign before it apart."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if before == "ه" and text[start - 2 : start - 1].isdecimal():
        return False  # the year of the Hijra, and the next word touches it
    return is_letter(after) and (is_letter(before) or (end - start > 1 and is_letter(base_before(text, start))))


def _parts_words(text: str, start: int, end: int) -> bool:
    """Whether the tatweel is a dash between words: before an article and a whole word, and not in one like العالمية."""
    before = word_before(text, start)
    return before[-1:] in ("ة", "ى") or (
        len(before) > 2 and "ال" not in before[:4] and _ARTICLE.match(text, end) is not None
    )


def _touches(document: Document, start: int, end: int) -> bool:
    """Whether no markup parts the tatweel from its neighbours: `بـ*كلمة*` is a prefix before an emphasized word."""
    first, last = document.to_source(start - 1, end + 1)
    return last - first == end - start + 2
