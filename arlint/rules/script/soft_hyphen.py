"""A soft hyphen in an Arabic word.

## What it finds
U+00AD between two Arabic letters or at the end of an Arabic word: `الجم[U+00AD]هورية`.

## Why
Arabic words are not hyphenated. The character was brought along from a page set in columns; some programs show it as
a hyphen, others hide it, and search does not find the word.

## Fix safety
Safe: only the invisible hyphen goes. At a line end that parts a word nothing is offered, for the line end would have
to go too. Silent in Latin words, beside digits, and in mojibake, where the byte AD is half a letter (EN101).

## On clean text
No hit in 446,000 words of news, health texts, documentation and Wikipedia. 8 in 3.5 million further words of
Wikipedia, all in one article; all right.

## Source
The Unicode Standard, chapter 23.2, Layout Controls: the soft hyphen marks where a word may be hyphenated.
"""

from __future__ import annotations

import re

from arlint.arabic.invisible import REACH, base_before, is_letter
from arlint.arabic.letters import TATWEEL
from arlint.document import OPAQUE
from arlint.finding import safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """شرطة خفية في كلمة عربية.

## ماذا يجد
المحرف U+00AD بين حرفين عربيين أو في آخر كلمة عربية: `الجم[U+00AD]هورية`.

## لماذا
لا تُقطع الكلمة العربية بشرطة. إنما جاء المحرف مع نص منسوخ من أعمدة، فتُظهره برامج شرطةً وتخفيه أخرى، والبحث لا يجد
الكلمة.

## أمان الإصلاح
آمن: لا تُحذف إلا الشرطة الخفية. وإذا انقسمت بها الكلمة على سطرين لم يُعرض إصلاح، إذ يلزم حذف آخر السطر أيضًا. وتسكت
القاعدة في الكلمات اللاتينية وبجوار الأرقام وفي النص الذي فسد ترميزه، فالبايت AD هناك نصف حرف (القاعدة EN101).

## على نصوص سليمة
لا شيء في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا. و8 في 3.5 ملايين كلمة أخرى من ويكيبيديا، كلها في
مقالة واحدة، وكلها صحيحة.

## المصدر
معيار يونيكود، الفصل 23.2 في محارف التنسيق: تدل الشرطة الخفية على موضع يجوز فيه قطع الكلمة.
"""

RULE = Rule(
    code="SC105",
    name="soft-hyphen",
    severity="warning",
    message={"ar": "شرطة خفية (U+00AD) في كلمة عربية", "en": "a soft hyphen (U+00AD) in an Arabic word"},
    trigger="\u00ad",
    allowed_in=["vocalised", "verse"],
    bad={
        "الوز\u00adارة والمد\u00adيـ\u00ad\u00adنة": "الوزارة والمديـنة",
        "\u00adاللغة\u00ad العربية\u00ad، والجمهو\u00adرية\u00ad": "اللغة العربية، والجمهورية",
        "وَصَلَ الْوَ\u00adفْدُ أَمْسِ.": "وَصَلَ الْوَفْدُ أَمْسِ.",
        "وصل الوزير إلى المؤت\u00ad\nمر أمس.": None,
    },
    good=[
        "كلمة inter\u00adnational وكلمة Über\u00adgröße هنا.",
        "كوفيد\u00ad19 وإف\u00ad16 وGoogle\u00ad.",
        "ط§ظ„ط\u00adظ…ط¯ ظ„ظ„ظ‡ طھط\u00adطھ",
    ],
)

_RUN = re.compile("\u00ad+")
_SPLIT = re.compile("[ \t]*\n[ \t]*(.?)")
_DAMAGED = re.compile("[طظ][^ \n]?[طظ]")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _RUN.finditer(text):
        start, end = match.span()
        before = base_before(text, start)
        after = text[end : end + 1]
        if not (_is_arabic(before) or _is_arabic(after)) or not (_may_stand_by(before) and _may_stand_by(after)):
            continue
        if before in ("ط", "ظ") and _DAMAGED.search(text[max(0, start - REACH) : end + REACH]):
            continue
        split = _SPLIT.match(document.whole.text, document.start + end)  # a block may end with the line
        parted = split is not None and is_letter(split[1])
        yield RULE.finding(start, end, None if parted else safe(Edit(start, end, "")))


def _is_arabic(char: str) -> bool:
    return is_letter(char) or char == TATWEEL


def _may_stand_by(char: str) -> bool:
    """Whether a hyphen between `char` and an Arabic letter is not wanted: no digit, no Latin letter, no code."""
    return _is_arabic(char) or not (char.isalnum() or char == OPAQUE)
