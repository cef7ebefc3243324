"""`واحد من أكثر`, `واحدة من أكبر`: English *one of the most*.

## What it finds
`واحد`, `واحدة`, `واحدًا` and `كواحد` before `من` (or `من بين`) and an elative: `أكبر`, `أهم`, `أفضل`, `أعنف` and some
hundred others.  Counts are left alone: `واحد من الوزراء`, `واحد من كل خمسة`, `واحد من أكثر من مئة`.

## Why
Arabic says it without the number: «القاهرة من أكبر مدن العالم», or «إحدى كبريات المدن».

## Fix safety
A hint: the number goes (`كانت من أعنف المعارك`); behind a preposition or a verb that needs it, `أحد` or `إحدى` stands
in its place (`في إحدى أكبر المدن`).

## On clean text
1,057 hits in 7.7 million words, one in 7,400, nearly all in Wikipedia and all of this construction: hence `info`.

## Source
Our own count: 4.3 in 10,000 words of a language model, 0.2 in Arabic news.
"""

from __future__ import annotations

import re

from arlint.arabic.verbs import likelihood
from arlint.finding import Edit, hint
from arlint.lexicon.phrases import paragraph_at
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`واحد من أكثر` و`واحدة من أكبر`، ترجمةً لعبارة one of the most.

## ماذا يجد
`واحد` و`واحدة` و`واحدًا` و`كواحد` قبل `من` (أو `من بين`) يليها اسم تفضيل: `أكبر` و`أهم` و`أفضل` و`أعنف` ونحو مئة غيرها.
ولا يعنيه العدد الحقيقي: `واحد من الوزراء` و`واحد من كل خمسة` و`واحد من أكثر من مئة`.

## لماذا
تقولها العربية بلا عدد: «القاهرة من أكبر مدن العالم» أو «إحدى كبريات المدن».

## أمان الإصلاح
اقتراح: يُحذف العدد («كانت من أعنف المعارك»)، وإن سبقه حرف جر أو فعل يطلبه حلّت محله «أحد» أو «إحدى»
(«في إحدى أكبر المدن»).

## على نصوص سليمة
1057 موضعًا في 7.7 ملايين كلمة، أي واحد في كل 7400 كلمة، جلها في الموسوعة وكلها من هذا التركيب، ولذلك فهي `info`.

## المصدر
إحصاء لنا: 4.3 في كل 10000 كلمة كتبها نموذج لغوي، و0.2 في الأخبار العربية.
"""

RULE = Rule(
    code="MT406",
    name="one-of-the-most",
    severity="info",
    message={
        "ar": "«{found}» ترجمة حرفية لعبارة one of the …؛ قل: «{fixed}»",
        "en": "“{found}” is “one of the …” word by word; write «{fixed}»",
    },
    quoted="hint",
    bad={
        "القاهرة واحدة من أكبر مدن العالم.": "القاهرة من أكبر مدن العالم.",
        "يعد واحدًا من أفضل اللاعبين.": "يعد من أفضل اللاعبين.",
        "يعيش في واحدة من أقدم المدن.": "يعيش في إحدى أقدم المدن.",
        "شهد الإقليم واحدًا من بين أعنف الزلازل.": "شهد الإقليم من بين أعنف الزلازل.",
        "فاز بواحدة من أهم الجوائز.": "فاز بإحدى أهم الجوائز.",
        "هذه واحدة من اللحظات الأكثر أهمية.": "هذه من اللحظات الأكثر أهمية.",
        "عُرف كواحد من أشهر الرسامين.": None,
    },
    good=[
        "من أكبر مدن العالم.",
        "حضر واحد من الوزراء فقط.",
        "واحد من كل خمسة أشخاص مصاب.",
        "اختير واحد من أكثر من مئة مرشح، وواحدة من أقل من عشر.",
        "هذا واحد من أصل ثلاثة، وذاك واحد من أبناء الحي.",
        "الثمن واحد في المتجرين.",
    ],
    literals=lambda: ((f"{word} من ", word) for word in ("واحد", "واحدة", "واحدا")),
)

#: Elatives, without the alef they begin with, folded.
_ELATIVE = (
    "هم|فضل|كبر|برز|شهر|عنف|قدم|جمل|سوا|قوي|عظم|سرع|طول|علي|غني|نجح|خطر|حدث|صغر|ضخم|وسع|عرق|كفا|ذكي|روع|رقي"
    "|غلي|رخص|صعب|سهل|دق"
    "|عمق|حب|كرم|نبل|شد|ندر|غرب|قصر|قرب|بعد|ثقل|خف|فقر|نشط|هدا|شرس|طرف|متع|بشع|فظع|قسي|حلي|لذ|وثق|بسط|عقد|حر|برد"
    "|نظف|نقي|وضح|غزر|خصب"
    "|شجع|برع|مهر|فصح|لمع|وفر|جرا|صدق|دني|رفع|سمي|بهي|زهي|حسن|فخم|نفس|ثمن|كثف|صلب|متن|مرن|ضعف|ظلم|قدس|طهر|عز|جود"
    "|شرف|عدل|خبر|علم|حكم"
    "|نضج|تعس|سعد|حزن|خبث|وحش|دمي|فتك|ضر|نفع|كفي|وفي|رسخ|ضيق|حلك|ظهر|شمل|وعر"
)
_NEXT = re.compile(
    r"(?:[ \u00a0\n]من)?(?:[ \u00a0\n]بين)?[ \u00a0\n]"
    r"(?:(?:ال)?ا(?:كثر|قل)(?P<more>[ \u00a0\n]من)?|ال\w+[ \u00a0\n]ال(?:اكثر|اقل)"
    rf"|(?:ال)?ا(?:{_ELATIVE})|كبري|كبريات|كبار|اوائل)(?!\w)"
)
_LEAD = re.compile(r"(?<!\w)(?P<and>[وف]?)(?P<particle>[بلك]?)\Z")
_BEFORE = re.compile(r"(\w+)[ \u00a0\n]\Z")
#: Words after which the number has a case to bear: prepositions, and heads of a construct.
_NEEDS = re.compile(
    "[وف]?(?:في|علي|الي|من|عن|مع|بعد|قبل|عبر|ضد|نحو|خلال|اثناء|لدي|عند|ضمن|بين|كل|سوي|غير|بسبب|احدث|ان|منذ|حول|وراء)"
)
_COPULA = re.compile(
    "[وفل]?س?(?:[يتن]?(?:كون|كونوا|عد|عتبر|عدون|صبح|ظل|بقي|زال|زالون|بدو|عده|عدها|عتبره|عتبرها|جعله|جعلها)|كان"
    "|كانت|كانوا|كنت|كنا|عد|عدت"
    "|اعتبر|اعتبرت|اصبح|اصبحت|بات|باتت|صار|صارت|ظل|ظلت|بقي|بقيت|ليس|ليست|هو|هي|هم|انه|انها|زال|زالت|جعله|جعلها"
    "|اعتبره|اعتبرها|كونه|كونها)"
)


@RULE.checks_hits
def check(document: Document, word: str, start: int, end: int) -> list[Finding]:
    view = document.folded
    text = view.text
    lead = _LEAD.search(text, max(start - 3, 0), start)
    following = _NEXT.match(text, end)
    low, high = paragraph_at(document, start)
    if lead is None or following is None or following["more"] or following.end() > high:
        return []
    first = lead.start()
    behind = end - len(" من")
    before = _BEFORE.search(text, max(first - 30, low), first)
    earlier = before[1] if before else ""
    particle = lead["particle"]
    governed = particle or _NEEDS.fullmatch(earlier) or (not _COPULA.fullmatch(earlier) and likelihood(earlier) > 0.6)
    one = "إحدى" if word == "واحدة" else "أحد"
    begin, stop = view.locate(first, following.end())
    rest = document.bare.text[end + 1 : following.end()]
    if particle == "ك":
        fix, fixed = None, f"من {rest}"
    elif governed:
        fixed = f"{lead[0]}{one} {rest.removeprefix('بين ')}"
        fix = hint(Edit(*view.locate(start, end + 1 + (4 if rest.startswith("بين ") else 0)), one + " "))
    else:
        fixed = f"{lead['and']}من {rest}"
        fix = hint(Edit(view.offset(start), view.offset(behind + 1), ""))
    return [RULE.finding(begin, stop, fix, found=document.bare.text[first : following.end()], fixed=fixed)]
