"""`أن` where the clause wants `إن`: `قال أن`.

## What it finds
`أنّ` after a form of `قال`, directly or behind its subject and hearer: `قال أن الأمر`, `يقول الخبراء أنها`,
`قائلًا أنه`, `يمكن القول أن`; after `إذ` (`إذ أن`), and after `حتى` that means "so that" (`حتى أنه`).  It has
to be `أنّ` for certain: with a pronoun, or before a noun.  Other verbs of saying take `أن` and are left alone
(`أكد أن`, `أعلن أن`, `أضاف أن`), so is `قال له أن يذهب`, where `أنْ` stands before a verb, and what only stands near
(`خلاصة القول أن`, `أهم ما قيل عنه أنه`, `قال مؤكدًا أن`).

## Why
What is said is a clause of its own, and so is what follows `إذ` and `حتى`: there grammar has `إنّ`.

## Fix safety
A hint, though hardly ever wrong.

## On clean text
102 hits in 446,000 words, and 2,658 in 7.3 million words of Wikipedia, where the slip is common.  220 were read, all
of them right.

## Source
Grammars, on the places of إنّ with kasra.
"""

from __future__ import annotations

import re

from arlint.arabic import verbs
from arlint.document import fold
from arlint.finding import hint
from arlint.rule import HINT, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`أن` في موضع `إن`: `قال أن`.

## ماذا يجد
`أنّ` بعد فعل القول مباشرة أو بعد فاعله والمخاطَب به: `قال أن الأمر` و`يقول الخبراء أنها` و`قائلًا أنه`
و`يمكن القول أن`؛ وبعد «إذ» (`إذ أن`)، وبعد «حتى» الابتدائية (`حتى أنه`). ولا تنبيه ما لم يثبت أنها المشددة:
باتصال ضمير بها أو بوقوعها قبل اسم. وسائر أفعال الإخبار تليها المفتوحة فلا تنبيه عليها («أكد أن»، «أعلن أن»، «أضاف
أن»)، ولا على «قال له أن يذهب» لأن بعدها فعلًا، ولا على ما جاور القول وليس مقولًا له («خلاصة القول أن»، «أهم ما قيل
عنه أنه»، «قال مؤكدًا أن»).

## لماذا
المقول جملة قائمة بنفسها، وكذلك ما بعد «إذ» و«حتى» الابتدائية، وهي من مواضع كسر همزة «إنّ».

## أمان الإصلاح
اقتراح، وإن قلّ أن يخطئ.

## على نصوص سليمة
102 تنبيه في 446,000 كلمة، و2658 في 7.3 مليون كلمة من ويكيبيديا، وهو خطأ شائع فيها. قُرئ منها 220 فكانت كلها صحيحة.

## المصدر
كتب النحو في مواضع كسر همزة «إنّ».
"""

#: Forms of قال that introduce what is said; folded.
_SAID = (
    "قال قالت قالوا قالا قالتا قلت قلنا قلن قيل يقال يقول تقول نقول اقول يقولون تقولون يقولوا تقولوا يقولان قائلا قائلة"
    " قائلين قائلات"
).split(" ")
#: The saying itself: only after a preposition, or as what can, must or may be done.
_SAYING = "القول بقوله بقولها بقولهم".split(" ")
#: إذ and حتى with أن, which ends the literal: what may be joined to it follows.
_OPENERS = ("اذ ان", "حتي ان")

_MAY_SAY = re.compile(
    "(?<!\\w)[وف]?(?:[لا]?[ينتا]?مكن(?:نا|ني|ك)?|بالامكان|بامكان(?:نا|ك|ي)?|[اينت]ستطيع(?:ون|وا)?|(?:[اينت]|ن)ستطع"
    "|يصح|يجوز|يجب|ينبغي|يسع(?:نا|ني|ك)|[انيت]ود|[انيت]ريد|[انيت]حب|يكفي|الممكن|الصحيح|الخطا|المبالغة|الانصاف|السهل|الصعب"
    "|الي|علي|عند|ب) \\Z"
)
_LEAD = re.compile("(?<!\\w)[وف]?س?\\Z")
#: «أهم ما قيل عنه أنه», «من المفارقات كما قال فلان أن».
_OF_ANOTHER = re.compile("(?<!\\w)[وف]?(?:[بفلك]?ما|مما|عما|فيما|مثلما|حسبما|وفقما) \\Z")
_ANNA = re.compile(" أن(?:(?:ه|ها|هم|هما|هن|ني|نا|كم?|ي)(?!\\w)|(?!\\w)[ \u00a0\n](?P<next>[^\\s.،؛:!?؟]+))")
_OPENED = re.compile("أن(?:(?:ه|ها|هم|هما|هن|ني|نا|كم?|ي)?(?!\\w))")
#: Verbs of which أن may be the object; looked for in so many characters before حتى.
_KNOWN = re.compile(
    "(?<![ء-ي])[وفس]?[يتنا]?(?:علم|عرف|درك|دري|ظن|حسب|عتقد|سمع|راي|ري|شعر|تاكد|ذكر|اكد|زعم|تخيل|توقع|فهم|لاحظ|ادعي)"
)
_CLAUSE = 60
_CLAUSE_STARTS = re.compile("(?:\\A|[\n.،؛:!؟,]) ?[وف]?\\Z")

#: How far behind the verb أن may stand, in characters and in words.
_REACH = 70
_WORDS = 8
_HEARER = re.compile("(?:ل|في|عن)(?:ي|ك|ه|ها|هم|هما|هن|نا|كم)")
_PARTS = frozenset('.،؛:!؟?,;()[]«»"“”\n…')
#: Words that أنّ may follow without being the complement of "say"; folded, without the article.
_GOVERNORS = re.compile(
    "(?:[وفبل]?(?:ال)?)(?:"
    "في|الي|علي|من|عن|مع|بعد|قبل|منذ|حتي|دون|بدون|غير|سوي|الا|كما|مثل|رغم|برغم|بل|او|لو|لولا|ذلك|كون|بما|اذ"
    "|علما|شرط|خشية|مخافة|امل|اما|درجة|حد|حجة|دعوي|دليل|سبب|نتيجة|فكرة|نظرية|فرضية|احتمال|شك|ريب|راي|يقين|ظن|زعم|قناعة"
    "|اعتقاد|تاكيد|اعلان|خبر|انباء|شعور|ادراك|علم|معرفة|قول|اشارة|اعتراف|ايمان|ثقة|خوف|قلق|تخوف|مفاد|معني|خلاصة"
    "|واضح|معروف|معلوم|متوقع|مرجح|مقرر|ممكن|محتمل|ضروري|لازم|واجب|مهم|اهم|مؤكد|افضل|ارجح|جدير|غريب|حقيقة|واقع|مشكلة|صحيح|ثابت|لافت"
    "|ملاحظ|مفترض|مستحيل|طبيعي|بديهي|مدهش|مفارقة|مفارقات|مؤسف|سبق|الاكثر|هو|هي|هم"
    ")(?:ه|ها|هم|نا|ي)?"
)
#: مؤكدًا، مضيفةً: they govern what follows.
_PARTICIPLE = re.compile("[وف]?(?:م...?.?[اةي]ن?|م.....?[اة])|[^ا]ا?.ئ?.ا")
#: What stands before a noun or a clause, so that the أن before it is أنّ; folded.
_NOMINAL = frozenset(
    """
    هذا هذه ذلك تلك هؤلاء اولئك هناك ثمة كل كلا كلتا بعض جميع معظم اغلب غالبية اكثر احد احدي اي عدد عددا نحو حوالي
    قرابة
    لدي لديه لديها لديهم لدينا له لها لهم لنا في فيه فيها من منه منها علي عليه عليها بين بعد قبل خلال مع ما عند امام
    وراء بلاده بلادها حكومته كثيرا كثيرين مثل غير
    """.split()
)

#: Who says it, and looks like «معلنًا» or «مضيفة».
_OURS = frozenset("مراسلنا موفدنا مندوبنا محدثنا مصدرنا مراسلتنا".split())
_SOURCES = frozenset("مصادر تقارير جهات اوساط دوائر شخصيات صحف مواقع".split())
#: «أرباحها», «أعمالهم»: no verb looks so.
_POSSESSED_PLURAL = re.compile("ا(?![تن]ت?)\\w\\wا\\w(?:ها|هم|نا)")

RULE = Rule(
    code="GR103",
    name="inna-after-qala",
    severity="warning",
    literals=lambda: [
        *((f" {form} " if len(form) < 4 else f"{form} ", form) for form in (*_SAID, *_SAYING)),
        *((f" {lead}{form} ", form) for form in _SAID if len(form) < 4 for lead in "وف"),
        *((opener, opener) for opener in _OPENERS),
    ],
    message={
        "ar": "بعد «{said}» تُكسر الهمزة: «{fixed}» بدل «{found}»",
        "en": "after “{said}” it is “{fixed}”, not “{found}”",
    },
    bad={
        "قال أن الأمر انتهى.": "قال إن الأمر انتهى.",
        "ويقول الخبراء أنها مسألة وقت.": "ويقول الخبراء إنها مسألة وقت.",
        "واختتم كلامه قائلًا أنه سيعود.": "واختتم كلامه قائلًا إنه سيعود.",
        "وقال وزير الخارجية في مؤتمر صحفي أمس أن بلاده مستعدة.": (
            "وقال وزير الخارجية في مؤتمر صحفي أمس إن بلاده مستعدة."
        ),
        "سيقولون لك أن المشروع فشل، ويمكن القول أنه نجح.": "سيقولون لك إن المشروع فشل، ويمكن القول إنه نجح.",
        "أُلغي الحفل، إذ أن الأمطار لم تتوقف، حتى أنّ الطرق أُغلقت.": (
            "أُلغي الحفل، إذ إن الأمطار لم تتوقف، حتى إنّ الطرق أُغلقت."
        ),
        "قيل أن محمدًا سافر.": "قيل إن محمدًا سافر.",
        "قالت مصادر مطلعة أن الاتفاق قريب، وقال مراسلنا أن القصف مستمر.": (
            "قالت مصادر مطلعة إن الاتفاق قريب، وقال مراسلنا إن القصف مستمر."
        ),
        "وقال لوكالة الأنباء أنه سيسافر، وقالت الشركة في بيان أن أرباحها زادت.": (
            "وقال لوكالة الأنباء إنه سيسافر، وقالت الشركة في بيان إن أرباحها زادت."
        ),
        "اشتد البرد حتى أن الأنهار تجمدت.": "اشتد البرد حتى إن الأنهار تجمدت.",
        "قال أحمد علي، الناطق باسم الوزارة، أن اللقاح آمن.": "قال أحمد علي، الناطق باسم الوزارة، إن اللقاح آمن.",
    },
    good=[
        "قال إن الأمر انتهى، وأكد أنه سيعود، وأعلن أن الأمر انتهى.",
        "قال له أن يذهب، وقالوا لنا أن ننتظر، وقلت لهم أن لا يخافوا.",
        "قال أنا فلان، وقال أنت أخي.",
        "وقال مؤكدًا أن الخطة جاهزة، وقال في بيان أكد أن الاتفاق قائم.",
        "وخلاصة القول أن الخطة فشلت.",
        "أهم ما قيل عنه أنه شاعر.",
        "قال الوزير إن من المتوقع أن يعود، وقال من المهم أن نبدأ.",
        "قال الطبيب بعد أن فحصه: لا خوف عليه.",
        "انتظر حتى أن يأتي، وسهر حتى أنهى عمله.",
        "عرفت كل شيء عنك حتى أنك مسافر.",
        "قال المدير الذي أعلن أن الشركة ستغلق: انتهينا.",
        "ومن المفارقات كما قال المؤرخ أن الملك لم يعلم.",
        "غادر إذ أنهى عمله، وقال أنجزنا العمل.",
    ],
    quoted=HINT,
)


@RULE.checks_hits
def check(document: Document, payload: object, start: int, end: int) -> Iterator[Finding]:
    letters = document.bare.text
    if payload in _OPENERS:
        return _after_opener(document, letters, start, end)
    # Mostly there is no أن at all; nothing else is looked at.
    at = letters.find(" أن", end, end + _REACH)
    return _after_saying(document, letters, start, end, at) if at >= 0 else iter(())


def _after_opener(document: Document, letters: str, start: int, end: int) -> Iterator[Finding]:
    """`إذ أن` and `حتى أن`, the hit of a literal that ends with أن."""
    anna = _OPENED.match(letters, end - 2)
    before = letters[max(start - 3, 0) : start]
    said = letters[start : end - 3]
    if anna is None or (before[-1:].isalpha() and not re.search("(?<!\\w)[وف]\\Z", before)):
        return
    if said == "حتى" and not (_is_anna(letters, end - 3, surely=True) and _begins_clause(document, start)):
        return
    yield _finding(document, said, *anna.span())


def _begins_clause(document: Document, start: int) -> bool:
    """Whether حتى at `start` is "so that": no verb of knowing governs أن across it («عرفت أمورك حتى أنك مسافر»)."""
    before = document.folded.text[max(start - _CLAUSE, 0) : start]
    return _CLAUSE_STARTS.search(before) is not None or _KNOWN.search(before) is None


def _after_saying(document: Document, letters: str, start: int, end: int, at: int) -> Iterator[Finding]:
    """A form of `قال` at [start, end) with ` أن` at `at`."""
    folded = document.folded.text
    said = folded[start:end]
    lead = _LEAD.search(folded, max(start - 3, 0), start)
    gap = folded[end:at]
    if lead is None or not _is_anna(letters, at) or not _is_subject(gap):
        return
    before = folded[max(lead.start() - 12, 0) : lead.start()]
    if said == "القول" and not (lead[0] == "" and not gap and _MAY_SAY.search(before)):
        return
    if _OF_ANOTHER.search(before) and (gap or not re.search("(?<!\\w)[وف]?كما \\Z", before)):
        return
    anna = _OPENED.match(letters, at + 1)
    if anna:
        yield _finding(document, letters[lead.start() : end], *anna.span())


def _finding(document: Document, said: str, start: int, end: int) -> Finding:
    found = document.bare.text[start:end]
    first, last = document.bare.locate(start, end)
    fix = hint(Edit(first, first + 1, "إ"))
    return RULE.finding(first, last, fix, said=said, found=found, fixed="إ" + found[1:])


def _is_anna(letters: str, at: int, surely: bool = False) -> bool:
    """Whether ` أن` at `at` is أنّ: with a pronoun, or before what cannot be a verb; `surely`, what has the article."""
    anna = _ANNA.match(letters, at)
    if anna is None:
        return False
    following = anna["next"]
    if following is None:
        return True
    word = fold(following).strip('«"“(')
    if not word or word in _NOMINAL or word[0].isdigit():
        return bool(word)
    if word in verbs.PREDICATORS:
        return False
    if word.startswith("ال") and len(word) > 3:
        return not verbs.LAM.match(word)
    return not surely and (_is_no_verb(word) or _POSSESSED_PLURAL.fullmatch(word) is not None)


def _is_no_verb(word: str) -> bool:
    return (word[0] not in "يتنس" and verbs.likelihood(word) < 0.3) or verbs.likelihood(word) < 0.1


def _is_subject(gap: str) -> bool:
    """Whether the words between verb and أن (folded) are no more than who said it, to whom, where and when."""
    if gap.endswith("،"):  # «قال فلان، الناطق باسم الوزارة، أن»
        gap = gap.replace("،", "")
    words = [word for word in gap.split() if not _HEARER.fullmatch(word)]
    if not words:
        return _PARTS.isdisjoint(gap)
    if len(words) > _WORDS or not _PARTS.isdisjoint(gap):
        return False
    if words[-1] == "الانباء" and words[-2:-1] and words[-2].endswith("وكالة"):
        words.pop()
    if words[-1] in _OURS or (len(words) > 1 and words[-2] in _SOURCES):
        return not verbs.cues(words, 0.5)
    if _GOVERNORS.fullmatch(words[-1]) or (words[-1].endswith(("ا", "ة")) and _PARTICIPLE.fullmatch(words[-1])):
        return False
    return not verbs.cues(words, 0.5) and not any(word in verbs.SUBORDINATORS for word in words)
