"""Lone letters that are names: «حرف و», «فيتامين ب», «الفئة ل», «س و ص», «أ. ب.», «بي بي سي»."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER

#: Before a lone letter: the start, white space (Unicode's: RE2 knows only ASCII's), an opening mark, a comma.
BEFORE = "(?:^|[\\s\v\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000(\\[«“”„\"'‘’‹،؛])"

#: Nouns, folded and without proclitics, after which a lone letter is a name and not a proclitic.
HEADS = frozenset(
    """
    حرف حرفا حرفي حروف احرف رمز رموز ترميز علامه لام باء واو كاف فاء حركه صوت فونيم
    فيتامين فيتامينات كبد كبدي وبائي
    فيروسي التهاب فصيله زمره دم نمط نوع انواع جين مركب عامل فيروس صنف انفلونزا هيموفيليا
    مجموعه مجموعات فئه فئات درجه درجات صف صفوف شعبه شعب قسم اقسام فصل فصول مرحله مستوي سلسله وحده دوري فريق منتخب
    فقره فقرات بند بنود ماده مواد نقطه نقاط ملحق ملاحق مرفق جدول جداول شكل صوره رسم خريطه وثيقه نموذج نماذج قائمه
    خطه منطقه قطاع مبني قاعه بوابه باب جناح مدرج طابق شقه غرفه رصيف محور مدخل مخرج خط مسار طريق شارع
    جزء اجزاء مجلد ملف ورقه صفحه سطر عمود خانه خيار اجابه جواب سؤال حاله فرع طرف شخص ضلع زاويه مثلث مستقيم متغير مقطع
    سوره ايه عنصر ملكيه كود زر مفتاح قرص محرك سائق رخصه تاشيره خدمه لواء كتيبه سريه
    """.replace("ة", "ه").split()
)

#: Names of Latin letters as spelt in Arabic: «ال إس يو», «ك اف سي».  Folded.
SPELT = frozenset(
    """
    اي ايه بي سي دي اف جي اتش اش ايتش جيه كي كيه كاي ال ام ان او كيو ار اس تي يو دبليو اكس واي زد زي
    """.split()
)
_SPELT_OR_WORD = frozenset("ال ان او ام".split())

_LONE = re.compile(f"[(«]?(?:{LETTER}|هـ)[.)،:؛»]?")
_PROCLITIC = re.compile("^[وف]?(?:بال|كال|لل|ال|[بلك](?=...))")
#: Units and eras: «1258 م و 1300 م» enumerates years, not letters.
_UNIT = re.compile(r"[0-9٠-٩][ \u00a0]?(?:م|هـ?|ق|ص|ل|ك|غ|ج|سم?|د|ر|\$)[.،)]?[ \u00a0]*\Z")
_NUMBERED = re.compile(r"[0-9٠-٩][ \u00a0]*[-–—/][ \u00a0]*\Z")
_WORD_BEFORE = re.compile(r"(?:(\S+)[ \u00a0]+)?\Z")
_WORD_AFTER = re.compile(r"[ \u00a0]*([^\s،؛:!؟]+)")


def is_lone(word: str) -> bool:
    """Whether `word` (bare or folded) is one letter: a label, an initial."""
    return _LONE.fullmatch(word) is not None


def is_head(word: str) -> bool:
    """Whether `word` (folded) is a noun after which a lone letter is a name: «المجموعة», «وحرف»."""
    word = word.replace("ة", "ه")
    return word in HEADS or _PROCLITIC.sub("", word) in HEADS or word.lstrip("و") in HEADS


def is_name(before: str, after: str) -> bool:
    """Whether the lone letter between `before` and `after` (folded text) names something and is no proclitic."""
    follows = _WORD_AFTER.match(after)
    if follows and is_lone(follows[1]):
        return True
    if _UNIT.search(before):
        return False
    precedes = _WORD_BEFORE.search(before)
    word = precedes[1] if precedes and precedes[1] else ""
    return is_lone(word) or is_head(word) or _NUMBERED.search(before) is not None


def is_spelling(before: str, after: str) -> bool:
    """Whether the letters between `before` and `after` (folded text) belong to an acronym spelt out: «بي بي سي»."""
    follows = _WORD_AFTER.match(after)
    if follows and follows[1] in SPELT:
        return True
    precedes = _WORD_BEFORE.search(before)
    return bool(precedes and precedes[1] in SPELT and precedes[1] not in _SPELT_OR_WORD)
