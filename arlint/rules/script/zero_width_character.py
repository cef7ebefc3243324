"""A character without width that does nothing in Arabic text.

## What it finds
Zero-width space (U+200B), word joiner (U+2060) and invisible operators (U+2061..2064), the Mongolian vowel separator
(U+180E) and tag characters outside flags: `الوز[U+2060]ارة`. U+FEFF is a byte order mark and EN105's.

## Why
They come along from web pages, editors and language models. Nobody sees them, but search and comparison fail at the
word, and a line may break in the middle of it.

## Fix safety
Safe: only the invisible character goes. Where a zero-width space plainly took the place of a space
(`في[U+200B]المدينة`) the space is a hint. Silent in URLs, within Latin tokens, between letters of scripts that are
written without spaces, beside dashes and slashes (a word joiner keeps `كوفيد-19` on one line), in emoji flags.

## On clean text
7 hits in 446,000 words, all in health texts (TICO-19); news, documentation and 300 Wikipedia articles none. 44 in 3.5
million further words of Wikipedia. All were read: all right.

## Source
The Unicode Standard, chapter 23.2, Layout Controls, on word joiner and zero width space.
"""

from __future__ import annotations

import re

from arlint.arabic.invisible import base_before, is_letter, parts_words, removal
from arlint.finding import hint, safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """محرف بلا عرض لا عمل له في النص العربي.

## ماذا يجد
المسافة الصفرية (U+200B) وواصل الكلمات (U+2060) والعوامل الخفية (U+2061 إلى U+2064) وفاصل الحركات المنغولي (U+180E)
ومحارف الوسم خارج الأعلام: `الوز[U+2060]ارة`. أما U+FEFF فعلامة ترتيب البايتات، وهي للقاعدة EN105.

## لماذا
تأتي مع المنسوخ من صفحات الويب والمحررات والنماذج اللغوية. لا يراها أحد، لكن البحث لا يجد الكلمة، وقد ينكسر السطر في
وسطها.

## أمان الإصلاح
آمن: لا يُحذف إلا المحرف الخفي. وحيث حلت المسافة الصفرية محل مسافة بيّنة (`في[U+200B]المدينة`) تُقترح المسافة
اقتراحًا. وتسكت القاعدة في الروابط، وداخل الكلمات اللاتينية، وبين حروف الكتابات التي لا تفصل بين كلماتها، وبجوار
الشرطات (واصل الكلمات يُبقي `كوفيد-19` في سطر واحد)، وفي رموز الأعلام.

## على نصوص سليمة
7 مواضع في 446 ألف كلمة، كلها في النصوص الصحية (TICO-19)، ولا شيء في الأخبار والتوثيق و300 مقالة من ويكيبيديا. و44 في
3.5 ملايين كلمة أخرى من ويكيبيديا. قُرئت كلها: كلها صحيحة.

## المصدر
معيار يونيكود، الفصل 23.2 في محارف التنسيق: واصل الكلمات والمسافة الصفرية.
"""

_ZERO = "\u180e\u200b\u2060-\u2064\U000e0001-\U000e007f"

RULE = Rule(
    code="SC103",
    name="zero-width-character",
    severity="warning",
    message={"ar": "محرف خفي بلا عرض ({number})", "en": "an invisible character without width ({number})"},
    variants={
        "space": {
            "ar": "محرف خفي بلا عرض ({number})؛ لعل مكانه مسافة",
            "en": "an invisible character without width ({number}), perhaps in place of a space",
        },
    },
    trigger=f"[{_ZERO}]",
    allowed_in=["vocalised", "verse"],
    bad={
        "أكدت\u200b الشركة\u200b، أمس، ال\u2060نبأ.": "أكدت الشركة، أمس، النبأ.",
        "\u200bعاد الوفد.\nثم مضى.\u200b": "عاد الوفد.\nثم مضى.",
        "عاد \u200b الوفد": "عاد الوفد",
        "«\u200bنعم\u2060\u200b»": "«نعم»",
        "المد\u2060\u200bينة القديمة": "المدينة القديمة",
        "عاش في\u200bالمدينة\u200bزمنًا": "عاش في المدينة زمنًا",
        "شركة Google\u200b الأمريكية": "شركة Google الأمريكية",
        "وَصَلَ الْوَفْ\u200bدُ أَمْسِ.": "وَصَلَ الْوَفْدُ أَمْسِ.",
    },
    good=[
        "https://example.com/long\u200bpath/name وكذلك some_\u200blong_name.",
        "\ufeffعاد الوفد.",
        "بين 2010\u2060–\u20602015 وكوفيد\u2060-\u206019 وأنثى/\u200bذكر.",
        "كتب ภาษา\u200bไทย أمس، وعلم اسكتلندا 🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f هنا.",
    ],
)

_RUN = re.compile(f"[{_ZERO}]+")
_BREAKS = frozenset("-‐‑‒–—―−/\\_")
#: Thai, Lao, Tibetan, Myanmar, Khmer, Han and kana: a zero-width space may part words there.
_UNSPACED = re.compile("[\u0e00-\u109f\u1780-\u17ff\u1950-\u19ff\u1a20-\u1aaf\u2e80-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f]")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _RUN.finditer(text):
        start, end = match.span()
        before, after = base_before(text, start), text[end : end + 1]
        inside = is_letter(before) and is_letter(after)
        if not inside and _is_wanted(before, after):
            continue
        if "\U000e007f" in match[0] and before == "🏴":
            continue
        number = f"U+{ord(match[0][0]):04X}"
        if inside and "\u200b" in match[0] and parts_words(text, start, end):
            yield RULE.finding(start, end, hint(Edit(start, end, " ")), variant="space", number=number)
        else:
            yield RULE.finding(start, end, safe(removal(text, start, end)), number=number)


def _is_wanted(before: str, after: str) -> bool:
    """Whether a break may be allowed or forbidden on purpose between these neighbours."""
    if before in _BREAKS or after in _BREAKS or _UNSPACED.match(before) or _UNSPACED.match(after):
        return True
    return before.isascii() and after.isascii() and (before + after).isalnum() and len(before + after) == 2
