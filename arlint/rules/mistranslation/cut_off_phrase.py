"""A prepositional phrase that a stray stop cut off its sentence: «صراع على السلطة. للسيطرة على كازاخستان.»

## What it finds
Behind a full stop inside a paragraph, a sentence of two to nine words that begins with a preposition and has
neither a verb nor a predicate: `. بسبب الأمطار الغزيرة.`, `. ضد الجماعات المسلحة في الشمال.`  What may be a whole
sentence is left alone: `في المدينة جامعة.`, `من أعماله رواية.`, `للحديث بقية.`

## Why
No Arabic sentence is a bare prepositional phrase.  Machine translation parts what English parts with a dash or a
comma, and drops the clause between.

## Fix safety
A hint that takes the stop away.  Where the lost words stood only the source tells.

## On clean text
NTREX, TICO-19, ARCD, 300 Wikipedia articles, the React documentation and WikiNews (446,000 words): 1 hit, right.
5,744 more Wikipedia articles (7.27 million words): 77 hits; of 40 read 36 were right, sentences that their writers
cut in two. Of 906 sentences of NTREX and TICO-19 whose last phrase was cut off by a stop, it finds 546.

## Source
Observed in translated news: "an elite power struggle for control of Kazakhstan".
"""

from __future__ import annotations

import re
from itertools import pairwise

from arlint.arabic import fragments, verbs
from arlint.finding import Edit, hint
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """شبه جملة قطعتها نقطة دخيلة عن جملتها: `صراع على السلطة. للسيطرة على كازاخستان.`

## ماذا يجد
بعد نقطة في داخل الفقرة، جملة من كلمتين إلى تسع تبدأ بحرف جر أو ظرف وليس فيها فعل ولا خبر: `. بسبب الأمطار الغزيرة.`
و`. ضد الجماعات المسلحة في الشمال.`. ويترك ما قد يكون جملة تامة: `في المدينة جامعة.` و`من أعماله رواية.`
و`للحديث بقية.`

## لماذا
لا تقوم جملة عربية بالجار والمجرور وحدهما. والترجمة الآلية تفصل بالنقطة ما تفصله الإنجليزية بشرطة أو فاصلة، وتُسقط
ما بينهما.

## أمان الإصلاح
اقتراح بحذف النقطة. أما موضع الكلام الساقط فلا يعرفه إلا من قرأ الأصل.

## على نصوص سليمة
في 446 ألف كلمة (NTREX وTICO-19 وARCD و300 مقالة من ويكيبيديا وتوثيق React وWikiNews): إصابة واحدة صحيحة. وفي 5744
مقالة أخرى من ويكيبيديا (7.27 مليون كلمة): 77 إصابة، قُرئ منها 40 فصح 36، وهي جمل قطعها كاتبوها. وإذا فُصلت شبه
الجملة الأخيرة بنقطة عن 906 جمل من NTREX وTICO-19 وجدت القاعدة 546 منها.

## المصدر
مما لوحظ في أخبار مترجمة: "an elite power struggle for control of Kazakhstan".
"""

# A stop, then at most nine words up to the next, the first of which may be a preposition or hold one.
TRIGGER = (
    '[.][”"»’)\\]]*[\\s\u00a0]+[“"«]?(?:[بل]\\S+|في|من|عن|علي|الي|مع|بين|خلال|بعد|قبل|عند|تحت|فوق|وراء'
    "|ضد|حول|نحو|دون|عبر|وسط|ضمن|قرب|وفقا|حسب|منذ|حتي|رغم|تجاه|ازاء|حيال|اثناء|طوال|طيلة|داخل|خارج|نتيجة)"
    '(?:[ \u00a0]+[^\\s.،,:؛؟!?]+){1,8}[ \u00a0]*[”“"»’]?[ \u00a0]*(?:[.]|\n|$)'
)

RULE = Rule(
    code="MT302",
    name="cut-off-phrase",
    severity="warning",
    message={
        "ar": "«{found}» شبه جملة بلا فعل ولا خبر: فصلتها نقطة دخيلة عن الجملة السابقة",
        "en": "“{found}” is a prepositional phrase, not a sentence: a stray stop cuts it off the sentence before",
    },
    trigger=TRIGGER,
    view="folded",
    quoted="hint",
    bad={
        "تأجلت المباراة إلى الغد. بسبب الأمطار الغزيرة.": "تأجلت المباراة إلى الغد بسبب الأمطار الغزيرة.",
        "بدأ الجيش حملة واسعة. ضد المهربين في الصحراء. وأعلن النصر.": (
            "بدأ الجيش حملة واسعة ضد المهربين في الصحراء. وأعلن النصر."
        ),
        "هذا صراع على السلطة. . للسيطرة على البلاد “.": "هذا صراع على السلطة للسيطرة على البلاد “.",
        "عاد السكان إلى قراهم أمس. من المناطق الحدودية.": "عاد السكان إلى قراهم أمس من المناطق الحدودية.",
        "انخفض عدد الزوار هذا العام. بنسبة عشرين بالمئة.": "انخفض عدد الزوار هذا العام بنسبة عشرين بالمئة.",
        "دعت المنظمة إلى هدنة. من أجل إيصال المساعدات.": "دعت المنظمة إلى هدنة من أجل إيصال المساعدات.",
        "وقعت الدولتان الاتفاق. في العاصمة السويسرية.": "وقعت الدولتان الاتفاق في العاصمة السويسرية.",
    },
    good=[
        "إلى القارئ الكريم، تحية طيبة.",
        "من أين جاء هذا؟ من بلاد بعيدة.",
        "انتهى الدرس. للمزيد، اتصل بنا.",
        "وصل الوفد. وللسيطرة على الموقف أرسلت القوات تعزيزات.",
        "تقع المدينة على البحر. في المدينة جامعة كبيرة.",
        "كتب كثيرًا من الروايات. من أعماله رواية الأرض.",
        "انتهت الحلقة. للحديث بقية.",
        "كتب «انتهى الأمر.» في دفتره.",
        "يقدم الطبق ساخنًا مع الخبز. بالهناء والشفاء.",
        "سنقاوم. حتى النهاية.",
        "النوم مفيد للقلب. وللدماغ. للمناعة أيضًا.",
    ],
)

#: What begins with these cannot be a sentence «في الدار رجل»: no predicate precedes its subject with them.
_STRONG = frozenset(
    "ضد|بسبب|بهدف|بغية|بفضل|رغم|برغم|نتيجة|نحو|وفقا|بدون|دون|الي|تجاه|باتجاه|حيال|ازاء|اثناء|طوال|لحين|بنسبة"
    "|من اجل|من دون|من خلال|من جانب|من قبل".split("|")
)
#: Verbal nouns behind ل and ب, which say what for and how: «لتعزيز التعاون», «لمكافحة الفقر», «بحضور الوزير».
_PURPOSE = re.compile(
    "ل(?:ت..?ي.|م.ا..ة|ا(?:ست)?..?ا.ة?|دعم|منع|وقف|حماية|ضمان|صالح|بحث|زيادة|كسب|رفع|خفض|نقل)$"
    "|ب(?:حضور|مشاركة|قيادة|رعاية|دعم|رفقة|طلب|مناسبة|موجب|مقتضي|حجة|تهمة|دعوي|رياسة|رئاسة|اشراف|تمويل|تكلفة|قيمة)$"
)
#: «لدى الدولة جيش» has its subject behind it; «أمام» looks like «إمام», «وفق» like a verb.
_NEVER = frozenset(["من", "امام", "لدي", "سوي", "مثل", "غير", "كل"])
_FORMULAS = re.compile(
    "للحديث بقية|للمزيد|للتواصل|للاستفسار|للاطلاع|للاشتراك|للتسجيل|للحجز|للاتصال|الي اللقاء|الي الابد|الي متي"
    "|حتي النهاية|حتي الموت|علي الاطلاق|بكل تاكيد|بلا شك|من دون شك|بدون شك|دون شك|مع السلامة|في الحقيقة|بالطبع"
    "|بالتاكيد"
    "|من جديد|بالفعل|لله|بالله|بالهناء|بالصحة|بالعافية|بالشفاء|بالتوفيق|بالنجاح|للعلم|للتنويه|للتذكير|للتوضيح|للاسف"
    "|بالمناسبة|بالمقابل|مع (?:ال)?تحيا?ت?|مع خالص|مع اطيب|مع الشكر|الي الامام|في امان الله|علي الرحب|علي بركة"
    "|في رعاية الله|من فضلك|عن جدارة|بدون استثناء|دون استثناء|حتي الان|حتي اليوم|الي اليوم|في الختام|في المقابل"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    for sentences in fragments.paragraphs(document, re.compile(TRIGGER)):
        for before, phrase in pairwise(sentences):
            # Without a stop it may be a heading, if it stands on a line of its own.
            ends = phrase.is_stopped or not (phrase.close or "\n" in document.folded.text[before.end : phrase.start])
            # «.”» may be somebody's stop inside our sentence.
            if not (before.is_stopped and before.close[-1] == "." and ends and _is_phrase(phrase)):
                continue
            if len(before.words) < 4 and not verbs.cues(before.words):
                continue
            start, end = document.folded.locate(phrase.start, phrase.start + len(phrase.body))
            stop, _ = document.folded.locate(before.end - len(before.close), before.end)
            yield RULE.finding(start, end, hint(Edit(stop, start, " ")), found=document.text[start:end])


def _is_phrase(sentence: fragments.Sentence) -> bool:
    words = sentence.words
    if not 2 <= len(words) <= 9 or words[1] == "ذلك" or words[-1] in ("ايضا", "كذلك", "طبعا"):
        return False
    strong = words[0] in _STRONG or " ".join(words[:2]) in _STRONG
    # «من أعماله رواية»: with من the predicate comes first, so only «من الحدود الشمالية» is surely cut off.
    of = words[0] == "من" and all(map(fragments.is_definite, words[1:]))
    weak = of or words[0] in fragments.GOVERNORS - _NEVER or fragments.is_governed(words[0])
    weak = weak or _PURPOSE.match(words[0]) is not None
    # The word behind «من أجل» is a noun, whatever it looks like.
    spoken = [at for at in verbs.cues(words, at_least=0.2) if at != 2 or " ".join(words[:2]) not in _STRONG]
    return (
        (strong or (weak and fragments.predicate(words) is None))
        and re.search(r"[^\w\s%٪-]", sentence.body) is None
        and not _FORMULAS.match(sentence.text)
        and max(spoken, default=0) == 0
    )
