"""Letters written as the shapes of a font instead of as letters.

## What it finds
Words with characters of the Arabic presentation forms (U+FB50..FDFF, U+FE70..FEFC): `ﻣﺮﺣﺒﺎ` for `مرحبا`, the
ligatures of lam and alef (`ﻻ`), others of two or three letters, and vowel signs. One finding a word.

## Why
The forms exist for old fonts; PDF files and image programs leave them behind. The word looks right, but search,
sorting, spelling checkers and screen readers do not know it; and some programs leave the letters in reverse, too.

## Fix safety
Safe where the word stands in logical order: each form becomes the letters that Unicode gives for it (never NFKC,
which puts spaces before vowel signs). Report only where the forms show that the letters run backwards (a word that
begins with a final form and ends with an initial one), and in words of a line that does. Silent: the honorific and
other ligatures that are symbols (ﷲ ﷺ ﷻ ﷼ ﷽), ornate brackets, single joined shapes (a table of letter forms).

## On clean text
No hit in 446,000 words of news, health texts, documentation and Wikipedia, nor in 3.5 million further words of
Wikipedia. The properties of the fix are tested: a text that is shaped and repaired is itself again.

## Source
The Unicode Standard, chapter 9.2, and the code charts of Arabic Presentation Forms A and B: the preferred characters
are those of the Arabic block.
"""

from __future__ import annotations

import re
import unicodedata

from arlint.arabic.invisible import LETTERS
from arlint.arabic.joining_data import DUAL
from arlint.arabic.letters import MARK, TATWEEL
from arlint.finding import safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """كلمات مكتوبة بأشكال خطية لا بحروف.

## ماذا يجد
كلمات فيها محارف من أشكال العرض العربية (U+FB50 إلى U+FDFF، وU+FE70 إلى U+FEFC): `ﻣﺮﺣﺒﺎ` بدل `مرحبا`، ولام ألف المركبة
(`ﻻ`)، وغيرها مما يجمع حرفين أو ثلاثة، وأشكال الحركات. إبلاغ واحد لكل كلمة.

## لماذا
وُضعت هذه الأشكال للخطوط القديمة، وتخلّفها ملفات PDF وبرامج الصور. تبدو الكلمة صحيحة، لكن البحث والفرز والتدقيق
الإملائي وقارئات الشاشة لا تعرفها، ومن البرامج ما يترك الحروف معكوسة أيضًا.

## أمان الإصلاح
آمن إن كانت الكلمة على ترتيب الكتابة: يحل محل كل شكل ما يذكره له يونيكود من حروف (لا بالتسوية NFKC، فهي تزيد مسافة قبل
الحركات). وإبلاغ فقط إن دلت الأشكال على أن الحروف معكوسة (كلمة أولها شكل نهائي وآخرها شكل ابتدائي) وفي كلمات سطر كهذا.
وتسكت القاعدة عن التراكيب التي هي رموز (ﷲ ﷺ ﷻ ﷼ ﷽)، وأقواس الآيات، والشكل المتصل المفرد (جدول أشكال الحروف).

## على نصوص سليمة
لا شيء في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا، ولا في 3.5 ملايين كلمة أخرى من ويكيبيديا. وتختبر
الاختبارات خواص الإصلاح: النص الذي حُوّلت حروفه أشكالًا ثم أُصلح يعود كما كان.

## المصدر
معيار يونيكود، الفصل 9.2، وجداول أشكال العرض العربية «أ» و«ب»: المحارف المفضلة هي محارف الكتلة العربية.
"""

#: Forms with letters or marks behind them; ornate brackets, honorifics, word ligatures and symbols are left out.
_FORMS = "\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufd8f\ufd92-\ufdc7\ufe70-\ufe72\ufe74\ufe76-\ufefc"


def _table(old: str, new: str) -> bool:
    return new == "".join(map(_expanded, old))


RULE = Rule(
    code="SC111",
    name="presentation-form",
    severity="error",
    message={
        "ar": "أشكال خطية بدل الحروف: «{found}»، وهي «{letters}»",
        "en": "presentation forms instead of letters: “{found}” is “{letters}”",
    },
    variants={
        "reversed": {
            "ar": "أشكال خطية بدل الحروف، ولعلها معكوسة الترتيب: «{found}»",
            "en": "presentation forms instead of letters, in reversed order it seems: “{found}”",
        },
    },
    trigger=f"[{_FORMS}]",
    allowed_in=["vocalised", "verse", "foreign"],
    table=_table,
    bad={
        "ﻭﺻﻞ ﺍﻟﻮﻓﺪ أمس.": "وصل الوفد أمس.",
        "قال «ﻻ ﺃﻋﻠﻢ»، ثم ﻋﺎد.": "قال «لا أعلم»، ثم عاد.",
        "الطﻼب في الﺳﻮق": "الطلاب في السوق",
        "ﻣﹸﺤﻤﱠﺪ ﱂ ﯾﻌﺪ": "مُحمَّد لم یعد",
        "ﺩﻓﻮﻟﺍ ﻞﺻﻭ": None,
        "كتب ﺔﺳﺭﺪﻤﻟﺍ خطأ": None,
        "ﺷﺎﺭع ﺍﻟﻨﻴﻞ": "شارع النيل",
    },
    good=[
        "قال ﷺ: ﴿قل هو ﷲ أحد﴾، و﷽ بعدها، والسعر 50 ﷼، وﷻ.",
        "أشكال العين: ﻋ ﻌ ﻊ، وسنة 1443ﻫ.",
        "كتب ﹰ وحدها هنا، ومعادلة ﺱ + ﺹ = 5",
    ],
)

_WORD = re.compile(f"[{LETTERS}{MARK[1:-1]}{TATWEEL}{_FORMS}]+")
_FORM = re.compile(f"[{_FORMS}]+")
_JOINS_NEXT = re.compile(f"[{DUAL}]")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    lines: dict[int, tuple[bool, bool]] = {}
    for match in _WORD.finditer(text):
        word = match[0]
        if not _FORM.search(word):
            continue
        start, end = match.span()
        line = text.rfind("\n", 0, start) + 1
        if line not in lines:
            last = text.find("\n", start)
            words = [
                other for other in _WORD.findall(text, line, last if last >= 0 else len(text)) if _FORM.search(other)
            ]
            lines[line] = _are_reversed(words), any(len(other) > 1 for other in words)
        backwards, written = lines[line]
        if _is_shown(word, written):
            continue
        forward, backward = _breaks(word), _breaks(word[::-1])
        if forward > backward or (forward == backward and (forward or backwards)):
            yield RULE.finding(start, end, variant="reversed", found=word)
            continue
        letters = "".join(map(_expanded, word))
        edits = [
            Edit(start + form.start(), start + form.end(), "".join(map(_expanded, form[0])))
            for form in _FORM.finditer(word)
        ]
        yield RULE.finding(start, end, safe(*edits), found=word, letters=letters)


def _expanded(char: str) -> str:
    """The letters or marks of which `char` is a form; `char` itself if it is none."""
    parts = unicodedata.decomposition(char).split()
    if not parts or parts[0] not in _JOINED:
        return char
    letters = "".join(chr(int(part, 16)) for part in parts[1:])
    return letters.strip(" \u0640") or letters


#: Whether a form is joined to the character before it and to the one behind it.
_JOINED = {"<isolated>": (False, False), "<final>": (True, False), "<initial>": (False, True), "<medial>": (True, True)}


def _joined(char: str) -> tuple[bool | None, bool | None]:
    """The same of `char`; None where it is not known because it is a letter."""
    kind = unicodedata.decomposition(char).partition(" ")[0]
    if kind in _JOINED:
        return _JOINED[kind]
    return None, None if _JOINS_NEXT.match(char) or char == TATWEEL else False


def _breaks(word: str) -> int:
    """How many forms of `word` do not fit the one before or after them."""
    shapes = [_joined(char) for char in word if unicodedata.category(_expanded(char)[0]) != "Mn"]
    found = 0
    last: bool | None = False
    for before, after in shapes:
        found += last is not None and before is not None and last != before
        last = after
    return found + bool(last)


def _are_reversed(words: list[str]) -> bool:
    """Whether of those of `words` that tell most run backwards."""
    told = [_breaks(word) - _breaks(word[::-1]) for word in words]
    return sum(difference > 0 for difference in told) > sum(difference < 0 for difference in told)


def _is_shown(word: str, written: bool) -> bool:
    """Whether `word` is there to be looked at: a single shape, a symbol in a formula, vowel signs without a letter.

    written : whether the line has whole words in such forms.
    """
    letters = "".join(map(_expanded, word))
    if all(unicodedata.category(char) == "Mn" for char in letters):
        return True
    return len(letters) == 1 and (_joined(word) != (False, False) or not (written or letters == "و"))
