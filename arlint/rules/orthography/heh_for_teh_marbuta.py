"""Final ه where ة belongs.

## What it finds
`المدينه`, `الحكومه`, `رساله` for `المدينة`, `الحكومة`, `رسالة`, also with particles before them (`وبالمدينه`) and
without their hamza (`الاسلاميه`): about 2,000 forms that no dictionary knows, or whose article rules a pronoun out,
frequent words with ة.  They come from a derived list (`lexicon/spelling.tsv`).

## Why
The two dots are left out in haste, and in some countries by habit.  They tell `كتابة` (writing) from `كتابه` (his
book), and search does not find the word without them.

## Fix safety
A hint: a ه may be the pronoun.  Forms that are a word with the pronoun (`كتابه`, `مكتبه`, `جامعه`) are not in the list,
nor are names (`طه`, `عبده`), nor words whose last root letter is ه (`وجه`, `مياه`).

## On clean text
None in 102,500 words of professional translations and news.  Wikipedia: 85 in 284,000 words; volunteers'
documentation: 3. 60 read, all right (four were the name `بشاره`, left out since).

## Source
The language guide at 3rabica.org, on ة and ه at the end of words.  The list was derived from word frequencies
(wordfreq) and the Ayaspell dictionary, see `lexicon/README.md`.
"""

from __future__ import annotations

import re
from functools import cache

from arlint.arabic.spelling import respelt
from arlint.finding import hint
from arlint.lexicon import Table, joined
from arlint.rule import HINT, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """هاء متطرفة في موضع التاء المربوطة.

## ماذا يجد
`المدينه` و`الحكومه` و`رساله` بدل `المدينة` و`الحكومة` و`رسالة`، وكذلك إذا سبقتها حروف العطف والجر (`وبالمدينه`) أو
سقطت همزتها (`الاسلاميه`): نحو 2000 صورة لا يعرفها معجم أو تمنع أل فيها أن تكون الهاء ضميرًا، وهي بالتاء كلمات كثيرة
الورود، من قائمة مشتقة (`lexicon/spelling.tsv`).

## لماذا
تُترك النقطتان عجلة، وفي بعض البلاد عادة. وبهما تتميز «كتابة» من «كتابه»، ومن دونهما لا يجد البحث الكلمة.

## أمان الإصلاح
اقتراح، لأن الهاء قد تكون ضميرًا. وليس في القائمة ما هو كلمة بالضمير (`كتابه` و`مكتبه` و`جامعه`)، ولا الأعلام (`طه`
و`عبده`)، ولا ما كانت هاؤه من أصله (`وجه` و`مياه`).

## على نصوص سليمة
لا شيء في 102,500 كلمة من ترجمات المحترفين والأخبار. وفي ويكيبيديا: 85 في 284,000 كلمة؛ وفي توثيق ترجمه متطوعون: 3.
قُرئ منها 60 فصحت كلها (إلا العلم `بشاره`، وقد استُبعد).

## المصدر
دليل اللغة في 3rabica.org، في التاء المربوطة والهاء. والقائمة مشتقة من تواتر الكلمات (wordfreq) ومعجم آية سبل،
انظر `lexicon/README.md`.
"""

_BEFORE = re.compile(r"[وف]?[بك]?\Z")


@cache
def _list() -> Table:
    return Table("spelling", "id", rule="OR102")


RULE = Rule(
    code="OR102",
    name="heh-for-teh-marbuta",
    severity="warning",
    message={
        "ar": "هاء في موضع التاء المربوطة: «{found}» لعلها «{fixed}»",
        "en": "ه for ة: “{found}” may be “{fixed}”",
    },
    bad={
        "عادت السياره إلى المنطقه.": "عادت السيارة إلى المنطقة.",
        "رساله من (القاهره)": "رسالة من (القاهرة)",
        "والحقيقه أن بالجامعه ثلاثه أقسام": "والحقيقة أن بالجامعة ثلاثة أقسام",
        "الشريعه الاسلاميه في الاندلس": "الشريعة الإسلامية في الاندلس",
        "الحياه في القناه الإسبانيه للغايه": "الحياة في القناة الإسبانية للغاية",
        "قال: «النَّتيجه واضحة»": "قال: «النَّتيجة واضحة»",
    },
    good=[
        "قرأ كتابه في مكتبه ثم عاد إلى جامعته ومدينته.",
        "كتب طه حسين إلى عبده، وحضر نبيه ووجيه.",
        "المياه والفواكه والوجوه والانتباه والاتجاه والفقه والله.",
        "اعاده إلى بيته ثم ازاله.",
        "عاد فيه وبه ومنه وعليه.",
        "الكره والشبه والرفاه والشفاه والتوجيه والفقيه، ومضى لليله ولعبه.",
    ],
    quoted=HINT,
    literals=lambda: joined(_list()),
    exact=True,
)


@RULE.checks_hits
def check(document: Document, form: str, start: int, end: int) -> Iterator[Finding]:
    letters = document.bare.text
    first = start = end - len(form)
    while first and letters[first - 1].isalnum():
        first -= 1
    before, row = letters[first:start], _list()[form]
    if not _BEFORE.match(before) or before in tuple(row["not_after"]):
        return
    fixed = before + row["fixed"]
    begin, stop = document.bare.locate(first, end)
    edit = Edit(begin, stop, respelt(document.text[begin:stop], fixed))
    yield RULE.finding(begin, stop, hint(edit), found=letters[first:end], fixed=fixed)
