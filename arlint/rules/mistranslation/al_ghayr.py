"""`الغير قانوني` for `غير القانوني`: the article on the wrong word.

## What it finds
`الغير`, also with particles (`والغير`, `بالغير`, `للغير`), before an adjective, with or without an article of its own:
`البناء الغير قانوني`, `من الغير ممكن أن`, `للغير ناطقين بها`, `الطرق الغير الآمنة`.

`الغير` as a noun, "others", is right and left alone: after a preposition or a noun without article
(`حقوق الغير محفوظة`, `على الغير`), and before what does not look like an adjective (`الغير حسن النية`).

## Why
`غير` is annexed to the adjective, so the article belongs to the latter: «غير القانوني».

## Fix safety
Unsafe, though only the article moves: whether the word is an adjective is told from its shape.

## On clean text
404 hits in 7.7 million words, one in 19,000; of 70 read all were right.

## Source
A correction that Arabic style guides agree on; none is quoted.
"""

from __future__ import annotations

import re

from arlint.arabic.verbs import likelihood
from arlint.finding import Edit, unsafe
from arlint.lexicon.phrases import paragraph_at
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`الغير قانوني` بدل «غير القانوني»: أداة التعريف على غير كلمتها.

## ماذا يجد
`الغير`، ومعها حروف أيضًا (`والغير` و`بالغير` و`للغير`)، قبل صفة نكرة أو معرفة: `البناء الغير قانوني` و`من الغير ممكن أن`
و`للغير ناطقين بها` و`الطرق الغير الآمنة`.

أما `الغير` اسمًا بمعنى الآخرين فصحيح يُترك: بعد حرف جر أو مضاف (`حقوق الغير محفوظة` و`على الغير`)، وقبل ما ليس على هيئة
الصفات (`الغير حسن النية`).

## لماذا
«غير» مضافة إلى الصفة، فالتعريف للمضاف إليه: «غير القانوني».

## أمان الإصلاح
غير آمن وإن لم ينتقل إلا أداة التعريف، لأن كون الكلمة صفة يُستدل عليه من هيئتها.

## على نصوص سليمة
404 مواضع في 7.7 ملايين كلمة، أي واحد في كل 19000 كلمة؛ قُرئ منها 70 فصحّت كلها.

## المصدر
تصويب تتفق عليه أدلة الأسلوب العربية، ولم يُنقل نص من أحدها.
"""

RULE = Rule(
    code="MT403",
    name="al-ghayr",
    severity="warning",
    message={
        "ar": "«{found}»: التعريف للصفة لا لكلمة «غير»، قل: «{fixed}»",
        "en": "“{found}”: the article belongs to the adjective, write «{fixed}»",
    },
    bad={
        "البناء الغير قانوني هدم.": "البناء غير القانوني هدم.",
        "الغير مباشر": "غير المباشر",
        "القرارات الرسمية والغير معلنة كثيرة.": "القرارات الرسمية وغير المعلنة كثيرة.",
        "وصفها بالغير مقبولة.": "وصفها بغير المقبولة.",
        "دورة العربية للغير ناطقين بها.": "دورة العربية لغير الناطقين بها.",
        "من الغير ممكن أن يتأخر.": "من غير الممكن أن يتأخر.",
        "احتج العمال الغير نظاميون.": "احتج العمال غير النظاميين.",
        "أغلقت الطرق الغير الآمنة.": "أغلقت الطرق غير الآمنة.",
        "الحيوانات الغير أليفة والغير مدربة.": "الحيوانات غير الأليفة وغير المدربة.",
        "نُشرت أعماله الغير\u00a0كاملة.": "نُشرت أعماله غير\u00a0الكاملة.",
    },
    good=[
        "لدى الغير أعذار كثيرة.",
        "تصرف دون الإضرار بالغير.",
        "الإضرار بالغير محرم، والبيع للغير ممنوع.",
        "حقوق الغير محفوظة، وأموال الغير مصونة، والاعتداء على الغير جريمة.",
        "يحمي القانون الغير حسن النية.",
        "كان القرار غير قانوني.",
        "الشركة والغير مسؤولون.",
        "من الغير يأتي العون، والغير في حاجة.",
        "يمنح العقد الغير حق الاعتراض، ويحترم المسلم الغير دائمًا.",
    ],
    literals=lambda: (("الغير ", "ال"), ("للغير ", "لل")),
)

_LEAD = re.compile(r"(?<!\w)[وف]?[بك]?\Z")
_NEXT = re.compile(r"[ \u00a0\n](?P<article>ال)?(?P<word>\w{3,})(?!\w)")
_NEXT_WORD = re.compile(r"[ \u00a0\n](?P<article>)(?P<word>\w{3,})(?!\w)")
_BEFORE = re.compile(r"(\w+)[ \u00a0\n]\Z")
_JOINED = re.compile(r"(?<!\w)[وف]?(?:[بك]?ال|لل)غير[ \u00a0\n]\w+[ \u00a0\n]\Z")
_BAD_FAITH = re.compile(r"[ \u00a0\n](?:ال)?(?:حسن|سيء|سيئ)(?:ي|ة|ين|و)?[ \u00a0\n]")

_END = "(?:ة|ه|ين|ون|ات)?"
#: What adjectives look like, folded: participles, relative adjectives, فاعل and فعيل, and a few of other shapes.
_ADJECTIVE = re.compile(
    rf"م\w{{2,}}|\w{{2,}}ي(?:ة|ه|ين|ون|ات)?|\wا\w\w{_END}|\w\wي\w{_END}|(?:ا?من|حر|حي|جيد|كاف|لائق|واع|ضار|حاد"
    rf"|شاذ|تام|كفء"
    f"|هام|سام|صالح|سوي|نقي|كفؤ|عادل|عنيف|وفي|لازم|عذب|صلب|سهل|صعب|ضخم|خصب|رطب|حار|جاف|مر){_END}|\\w{{3,}}ين|عرب"
    f"|اعضاء|حوامل|كاثوليك|يهود|اتراك"
)
#: Nouns, adverbs and particles of those shapes.
_NOT_ADJECTIVE = re.compile(
    "(?:مال|مبلغ|محل|مقابل|ملك|مصلح|منفع|مسؤولي|مساعد|معامل|محاسب|مراقب|مشارك|محاول|مقاضا|مطالب|منافس|معرف|ممارس"
    "|مشكل|موافق"
    "|موقف|مكان|مشاعر|مصالح|مبادر)(?:ا|ة|ه|ت)?|مما|ممن|مهما|متي|مثل|منذ|مع|من|مرة|مدة|مطلقا|منهم|منها|منه|معه"
    "|معها|معهم|مقارنة"
    "|الي|علي|حتي|لدي|التي|الذي|اللاتي|اللواتي|الذين|ايضا|اي|ذاته|حينما|عندما|بينما|حاليا|لاسيما|ايا|احيانا|داخل"
    "|خارج|جانب|طالما"
    "|طريق|سبيل|جميع|حين|بين|حيث|قبيل|كيف|نصيب|دليل|سعيا|وصي|راي|شي"
)
#: "It is un-… that": after من the noun reading is out of question.
_OPINION = re.compile(
    "(?:ممكن|معقول|مقبول|منطقي|لائق|مسموح|وارد|محتمل|مرجح|عادل|طبيعي|مستبعد|مالوف|معروف|واضح|مجد|مجدي|مفيد|ضروري"
    "|صحيح|جائز"
    "|مستحسن|مناسب|ملائم|متوقع|منصف|اخلاقي|قانوني|مستحب|معتاد|مبرر|مفهوم|مؤكد|مستغرب|واقعي|مستساغ|مجدية|صحي|عملي)ا?"
)
_PREPOSITION = re.compile(
    "[وف]?(?:علي|من|عن|الي|في|مع|لدي|ضد|تجاه|عند|امام|نحو|بين|دون|بدون|قبل|بعد|حول|حيال|ازاء|لصالح|سوي|عبر|وراء"
    "|خلف|خلال|ضمن)"
)
_DEFINITE = re.compile(r"[وف]?(?:[بك]?ال|لل)\w{2,}|\w{3,}(?:ه|ها|هم|هما|هن|نا)|\d+|[A-Za-z]\w*")
_LINK = re.compile("[وف]?(?:و|او|لكن|حتي|تلك|هذا|هذه|ذلك|اولئك|هؤلاء|لا|ام|اي|بل|كان|كانت)")
_NAMED = re.compile(r"[وف]?[يتن]?(?:وصف|صف|سم[يا]|سمي|نعت|عرف|معروف|موصوف|اعتبر|عتبر|شبه|صنف|حكم)\w*")
#: Verbal nouns that take their object with ب.
_WITH_BA = re.compile(
    r"[وف]?(?:[بكل]?ال|لل|ل|ب)?(?:اضرار|ضرر|اذي|ثقة|استعانة|عناية|اهتمام|اعتناء|تشهير|مساس|احتكاك|اختلاط|علاقة"
    r"|تاثر|اقتداء|تشبه"
    "|ظن|استخفاف|استهزاء|تنكيل|اتصال|لاحق|الحاق|مقارنة|ايقاع|سخرية|رفق|رحمة|احسان|ايمان|اعتراف|تلاعب|خاص|متعلق"
    "|مرتبط|متصل)ة?"
)


@RULE.checks_hits
def check(document: Document, article: str, start: int, end: int) -> list[Finding]:
    view = document.folded
    text = view.text
    lead = _LEAD.search(text, max(start - 2, 0), start)
    following = _NEXT.match(text, end)
    if following and following["article"] and document.bare.text[following.start("article")] != "ا":
        following = _NEXT_WORD.match(text, end)  # «أليفة» has no article
    if lead is None or following is None:
        return []
    first, last = paragraph_at(document, start)
    if following.end() > last or not _is_adjective(following["word"]) or _BAD_FAITH.match(text, end):
        return []
    before = _BEFORE.search(text, max(lead.start() - 40, first), lead.start())
    if lead[0] == "و" and _JOINED.search(text, max(lead.start() - 40, first), lead.start()):
        before = None  # «الغير آمنة والغير موثوقة»
    particle = "ل" if article == "لل" else lead[0][-1:].replace("و", "").replace("ف", "")
    if not _qualifies(before[1] if before else "", particle, following):
        return []
    begin, stop = view.locate(lead.start(), following.end())
    masculine = not following["article"] and following["word"].endswith("ون")
    if masculine and "و" in lead[0]:
        return []  # "the company and others are liable"
    old, word = view.offset(start), view.offset(following.start("word"))
    drop = (
        Edit(view.offset(start + 1), view.offset(end - 3), "")
        if particle == "ل"
        else Edit(old, view.offset(end - 3), "")
    )
    edits = [drop] if following["article"] else [drop, Edit(word, word, "ال")]
    if masculine:
        edits.append(Edit(*view.locate(following.end() - 2, following.end() - 1), "ي"))
    found = document.bare.text[lead.start() : following.end()]
    word_fixed = document.bare.text[slice(*following.span("word"))]
    if masculine:
        word_fixed = word_fixed[:-2] + "ين"
    fixed = f"{lead[0]}{particle if article == 'لل' else ''}غير ال{word_fixed}"
    return [RULE.finding(begin, stop, unsafe(*edits), found=found, fixed=fixed)]


def _is_adjective(word: str) -> bool:
    if not _ADJECTIVE.fullmatch(word) or _NOT_ADJECTIVE.fullmatch(word):
        return False
    return word[0] not in "يتن" or word.endswith(("ة", "ين")) or likelihood(word) < 0.6


def _qualifies(before: str, particle: str, following: re.Match[str]) -> bool:
    """Whether «الغير», after the word `before` of its sentence (if any), qualifies a noun rather than is one."""
    plural = following["word"].endswith(("ين", "ون")) and not following["article"]
    if particle == "ل":
        return plural
    if before and _PREPOSITION.fullmatch(before):
        return not particle and before.endswith("من") and bool(_OPINION.fullmatch(following["word"]))
    if particle == "ك":
        return True
    if particle:
        if plural or _NAMED.fullmatch(before):
            return True
        return bool(_DEFINITE.fullmatch(before)) and not _WITH_BA.fullmatch(before)
    if following["article"]:
        return bool(_DEFINITE.fullmatch(before))
    return not before or bool(_DEFINITE.fullmatch(before)) or bool(_LINK.fullmatch(before))
