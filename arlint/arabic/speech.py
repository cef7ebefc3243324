"""Verbs of saying: قال, أضاف, صرّح … in all their forms.

The table is declared by hand; the forms are made from it.  Words are compared folded (no harakat, أ إ آ as ا, ى as ي)
and without their conjunction, so `واضاف` is found as well as `وأضافَ`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from arlint.document import fold

#: One verb a line: past (he), past before ت and نا (I, we), present without its prefix, active participle (`-`: none
#: that is told from other words).  A final weak letter stands in the first and third form.
_VERBS = """
قال قل قول قائل
أضاف أضف ضيف مضيف
أكد أكد ؤكد مؤكد
صرح صرح صرح مصرح
ذكر ذكر ذكر ذاكر
أوضح أوضح وضح موضح
أعلن أعلن علن معلن
شدد شدد شدد مشدد
تابع تابع تابع متابع
لفت لفت لفت لافت
أشار أشر شير مشير
زعم زعم زعم زاعم
ادعى ادعي دعي مدعي
اعتبر اعتبر عتبر معتبر
رأى رأي - -
كتب كتب كتب كاتب
علق علق علق معلق
عقب عقب عقب معقب
رد ردد رد -
أجاب أجب جيب مجيب
سأل سأل سأل سائل
تساءل تساءل تساءل متسائل
هتف هتف هتف هاتف
صرخ صرخ صرخ صارخ
صاح صح صيح صائح
همس همس همس هامس
تمتم تمتم تمتم متمتم
استطرد استطرد ستطرد مستطرد
استدرك استدرك ستدرك مستدرك
واصل واصل واصل مواصل
أكمل أكمل كمل مكمل
أردف أردف ردف مردف
اختتم اختتم ختتم مختتم
ختم ختم ختم خاتم
نقل نقل نقل ناقل
غرد غرد غرد مغرد
نوه نوه نوه منوه
نبه نبه نبه منبه
حذر حذر حذر محذر
هدد هدد هدد مهدد
توعد توعد توعد متوعد
تعهد تعهد تعهد متعهد
وعد وعد - واعد
طالب طالب طالب مطالب
ناشد ناشد ناشد مناشد
دعا دعو دعو داعي
أفاد أفد فيد مفيد
أبلغ أبلغ بلغ مبلغ
أخبر أخبر خبر مخبر
كشف كشف كشف كاشف
أقسم أقسم قسم مقسم
حلف حلف حلف حالف
نفى نفي نفي نافي
أنكر أنكر نكر منكر
اعترف اعترف عترف معترف
أقر أقرر قر مقر
جزم جزم جزم جازم
توقع توقع توقع متوقع
رجح رجح رجح مرجح
خاطب خاطب خاطب مخاطب
نادى نادي نادي منادي
روى روي روي راوي
حكى حكي حكي حاكي
شرح شرح شرح شارح
لخص لخص لخص ملخص
برر برر برر مبرر
فسر فسر فسر مفسر
اقترح اقترح قترح مقترح
اشتكى اشتكي شتكي مشتكي
احتج احتجج حتج محتج
استنكر استنكر ستنكر مستنكر
ندد ندد ندد مندد
انتقد انتقد نتقد منتقد
تمنى تمني تمنى متمني
أوصى أوصي وصي موصي
أمر أمر أمر آمر
تعجب تعجب تعجب متعجب
استغرب استغرب ستغرب مستغرب
مازح مازح مازح ممازح
ألمح ألمح لمح ملمح
"""

#: Lemmas after which a quotation is what is said, and hardly ever a name or an object.  Folded.
SAYING = frozenset(
    map(
        fold,
        """
        قال أضاف أوضح صرح أردف استطرد استدرك علق عقب رد أجاب سأل تساءل هتف صرخ صاح همس تمتم غرد أقسم نبه شرح
        اختتم تابع واصل
        """.split(),
    )
)

#: Lemmas whose object is the hearer.  Folded.
ADDRESSING = frozenset(map(fold, "سأل أجاب أخبر أبلغ خاطب ناشد هدد حذر".split()))
_HEARER = re.compile("(?<=...)(?:هما?|ها|هن|ه|نا|ني|كما?|كم|ك)$")

#: Forms that without vowel signs are more often other words: books, after, an answer, a preacher.  Folded.
AMBIGUOUS = frozenset(
    """
    كتب كاتب كاتبة كاتبين كاتبات عقب رد ردا شرح امر امرا وعد نقل ختم خاتم راي راوية زعم ذكر تعهد توعد معلقة معلقات سائلة
    سائلا ناقلة مقترحات داعية اقتراح مبرر مفسر توقع تعجب تساؤل اجابات اجابا حذر نبه حلف امرت تامر يامر مازح
    ذاكرة ذاكرات طالب طالبا طالبة طالبات طالبين مطالب مطالبات قائمة قولا مقرات رات
    """.split()
)


@lru_cache(maxsize=1)
def forms() -> dict[str, str]:
    """{form: lemma} of all verbs of saying, folded, without و ف س.

    Past and present in three persons, the numbers and genders that prose has, and the participles that introduce
    somebody's words (قائلًا, مضيفة).
    """
    made: dict[str, str] = {}
    for line in _VERBS.split("\n"):
        if line:
            past, first, present, participle = fold(line).split()
            for form in _conjugated(past, first, present, participle):
                made.setdefault(form, past)
    return made


def _conjugated(past: str, first: str, present: str, participle: str) -> list[str]:
    base = past[:-1] if past[-1] in "يا" and len(past) > 2 else past
    stem = present[:-1] if present[-1] in "يو" and base != past else present
    found = [past, base + "ت", base + "وا", base + "تا", past + "ا", first + "ت", first + "نا", first + "ن"]
    if present != "-":
        found += [prefix + present for prefix in "يتنا"]
        found += [prefix + stem + ending for prefix in "يت" for ending in ("ون", "وا")]
        found += [prefix + present + "ان" for prefix in "يت"]
    if participle != "-":
        found += [participle + "ا", participle + "ة", participle.rstrip("ي") + "ين", participle + "ات"]
    return found


def lemma(word: str) -> str | None:
    """The verb of saying of which `word` (folded) is a form, with or without و ف س before it; else None.

    Verbs that name the hearer may carry a pronoun: سأله, أجابتها, يخبرنا.
    """
    table = forms()
    found = table.get(word)
    if found is None and word[:1] in ("و", "ف"):
        word = word[1:]
        found = table.get(word)
    if found is None and word[:2] in ("سي", "ست", "سن", "سا"):
        found = table.get(word[1:])
    if found is None:
        addressed = _HEARER.sub("", word)
        if addressed != word and table.get(addressed) in ADDRESSING:
            found = table[addressed]
    return found


def is_ambiguous(word: str) -> bool:
    """Whether `word` (folded), a form of a verb of saying, is more often another word."""
    return word in AMBIGUOUS or (word[:1] in ("و", "ف") and word[1:] in AMBIGUOUS)


@lru_cache(maxsize=1)
def stems() -> str:
    """A regular expression (RE2 too) that every folded form of a verb of saying matches at its beginning.

    Stems of two letters would match a word in ten: their forms are listed.
    """
    roots = {part for line in _VERBS.split("\n") if line for part in fold(line).split() if len(part) > 2}
    roots = {root.rstrip("ي") if len(root) > 3 else root for root in roots}
    shortest = {root for root in roots if not any(root != other and root.startswith(other) for other in roots)}
    regular = "[وف]?(?:س?[يتنا])?(?:" + "|".join(sorted(shortest)) + ")"
    begins = re.compile(regular)
    return regular + "|[وف]?س?(?:" + "|".join(sorted(form for form in forms() if not begins.match(form))) + ")"


def is_inna(word: str) -> bool:
    """Whether `word` (folded) is إنّ or أنّ, with what may be joined to it: بأنه، وإنها، لأن."""
    return _INNA.match(word) is not None


_INNA = re.compile("[وف]?[بلك]?ان(?:ه|ها|هم|هما|هن|ني|نا|ي|ك|كم|ما)?$")
