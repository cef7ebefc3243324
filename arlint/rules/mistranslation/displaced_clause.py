"""A piece of a sentence behind a quotation, without a verb: «…انقلاب”. كازاخستان كما تكشفت الأزمة، بناءً على طلبه.»

## What it finds
The sentence behind a closing quotation mark and its stop that names something and says nothing of it: a noun with
its adjectives and phrases, or with `الذي` or `كما` and their verb, perhaps a comma and a phrase such as `وفق الخطة`
or `بحسب السلطات`, but no verb and no predicate of its own.

## Why
In English the quotation stands in mid-sentence and the sentence goes on behind it.  A translator that works by
pieces leaves the rest where it stood: "…told the CSTO, which sent troops to Kazakhstan as the crisis unfolded, at
his request".

## Fix safety
None is offered: the words belong somewhere before the quotation, and the place cannot be computed.

## On clean text
NTREX, TICO-19, ARCD, 300 Wikipedia articles, the React documentation and WikiNews (446,000 words): no hit.  5,744
more Wikipedia articles (7.27 million words): 2 hits, 1 right, 1 wrong (a rare verb).  Of ten displaced pieces written
for the purpose it found three, and eight after it was widened.

## Source
Observed in translated news.
"""

from __future__ import annotations

import re
from itertools import pairwise

from arlint.arabic import fragments, verbs
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """بقية جملة وقعت بعد الاقتباس بلا فعل: `…انقلاب”. كازاخستان كما تكشفت الأزمة، بناءً على طلبه.`

## ماذا يجد
الجملة التي تلي علامة إغلاق الاقتباس ونقطتها إذا سمّت شيئًا ولم تخبر عنه: اسم وصفاته ومتعلقاته، أو اسم بعده
`الذي` أو `كما` وفعلهما، وربما فاصلة وعبارة مثل `وفق الخطة` أو `بحسب السلطات`، ولا فعل له هو ولا خبر.

## لماذا
تضع الإنجليزية الاقتباس في وسط الجملة ثم تكملها. والمترجم الآلي الذي يعمل قطعة قطعة يترك البقية في مكانها: "…told
the CSTO, which sent troops to Kazakhstan as the crisis unfolded, at his request".

## أمان الإصلاح
لا إصلاح: مكان الكلام قبل الاقتباس، ولا سبيل إلى حسابه.

## على نصوص سليمة
في 446 ألف كلمة (NTREX وTICO-19 وARCD و300 مقالة من ويكيبيديا وتوثيق React وWikiNews): لا شيء. وفي 5744 مقالة أخرى
من ويكيبيديا (7.27 مليون كلمة): إصابتان، صحت إحداهما وأخطأت الأخرى (فعل نادر). وكُتبت عشر جمل مزاحة لاختبارها فوجدت
منها ثلاثًا، ثم ثمانيًا بعد توسيعها.

## المصدر
مما لوحظ في أخبار مترجمة.
"""

RULE = Rule(
    code="MT303",
    name="displaced-clause",
    severity="warning",
    message={
        "ar": "«{found}» بعد الاقتباس بلا فعل: كأنها بقية جملة سابقة أزاحتها الترجمة الآلية عن مكانها",
        "en": "“{found}” has no verb: the rest of an earlier sentence, probably moved in translation",
    },
    trigger='[”»"’“‹›][ \u00a0]?[.][”»"’]?[\\s\u00a0]*[^\\s«“"]|[.][ \u00a0]?[”»"’“][\\s\u00a0]*[^\\s«“"]',
    view="folded",
    bad={
        "وأضاف: “إنها محاولة انقلاب”. كازاخستان كما تكشفت الأزمة، بناءً على طلبه.": None,
        "قال: «انتهت العملية.» القوات التي انتشرت في العاصمة أمس، وفق الخطة. ثم غادر.": None,
        'وصرح: "لن نسمح بذلك". المدينة القديمة بعد الزلزال، بحسب السلطات.': None,
        "قال «نعم». الحكومة التي يرأسها منذ عامين.": None,
        "وتابع: «سنرد بقوة». وزير الدفاع الإسرائيلي في مقابلة مع القناة.": None,
        "وذكر: «الحصيلة مرشحة للارتفاع». فرق الإنقاذ تحت الأنقاض، بحثًا عن ناجين.": None,
    },
    good=[
        "قال: «انتهت العملية». وأضاف أن القوات ستنسحب.",
        "«انتهى كل شيء». صمت طويل. ثم بكى.",
        "وصفها بأنها “محاولة انقلاب”، مع إعلان روسيا النصر.",
        "قال: «نعم». التوقيع: أحمد.",
        "قال: «سنعود غدًا». الجميع في انتظار القرار، وفق المصدر.",
        "قال: «نعم». المدينة آمنة بعد الزلزال، بحسب السلطات.",
        "قال: «نعم». القوات التي انتشرت في العاصمة انسحبت أمس، وفق الخطة.",
        "كتب «نعم». هذه الكلمة الوحيدة من لغتهم في بيان معروف.",
        "قرأ «الأيام». الكتاب من تأليف طه حسين، عميد الأدب العربي.",
    ],
)

_QUOTED = re.compile('[”»"’“‹›][ \u00a0]?[.]|[.][ \u00a0]?[”»"’“]')
#: Nouns of which the first letter is not a conjunction.
_ROOTED = frozenset(
    """
    وزير وزيرة وزارة وزراء وكالة وكيل وكيلة وفد وفود ولي والي والد والدة والدا ولاية وسائل وسيط وسطاء وحدة وحدات
    واشنطن فريق فرق فرقة فرنسا فرع فتاة فنان فنانة فصائل فلسطين فلاديمير
    """.split()
)
#: «الجميع في انتظار القرار»: what stands for everybody has its predicate behind it.
_ALL = frozenset(["الجميع", "الكل", "كلنا", "كلهم", "جميعنا", "جميعهم"])
#: Where and when somebody says something.
_SAID_AT = re.compile(
    "[ \u00a0](?:في|خلال|عبر|اثناء|امام|عقب|بعد|ل)[ \u00a0]?(?:ال|لل)?(?:مقابلة|حديث|تصريح|تصريحات|بيان|تقرير|مؤتمر"
    "|تغريدة|خطاب|كلمة|جلسة|لقاء|رسالة|منشور|حوار|مداخلة|برنامج|اتصال|تدوينة)(?![^\\W\\d_])"
)
_COMMA = re.compile("[،,]")
#: How the rest of a sentence ends: source, manner, company.
_TAILS = re.compile(
    "(?:بناء علي|بحثا عن|سعيا|تمهيدا|استعدادا|ردا علي|احتجاجا|تعليقا علي|خوفا|وفقا?|بحسب|حسب|طبقا|بمشاركة|بحضور"
    "|بطلب|برفقة|بدعم|باستثناء|بهدف|بسبب|نتيجة|في|الي|من|عن|علي|مع|بعد|قبل|منذ|خلال|عبر|رغم|ضد|بين|تحت|لدي|عند|امام"
    "|وسط|داخل|ضمن|نحو|اثناء|حول|قرب|اثر|عقب|عشية|غداة|يوم|مساء|صباح|[بل]ال?[^\\s]{3,})[ \u00a0]"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    for sentences in fragments.paragraphs(document, _QUOTED):
        for before, piece in pairwise(sentences):
            if before.is_stopped and _QUOTED.search(before.close) and piece.is_stopped and _is_piece(piece.body):
                start, end = document.folded.locate(piece.start, piece.end)
                yield RULE.finding(start, end, found=document.text[start:end])


def _is_piece(body: str) -> bool:
    """Whether `body` is a noun with what belongs to it, but nothing is said of it."""
    head, *rest = [part.strip() for part in _COMMA.split(body)]
    words = fragments.words(head)
    if not 2 <= len(words) <= 12 or len(rest) > 1 or re.search(r"[^\w\s]", head + "".join(rest)):
        return False
    if (
        (words[0][0] in "وف" and words[0] not in _ROOTED)
        or words[0].startswith("هذ")
        or words[0] in _ALL
        or words[0] in fragments.GOVERNORS
        or words[0] in verbs.SUBORDINATORS
    ):
        return False
    tail = fragments.words(rest[0]) if rest else []
    if rest and (not _TAILS.match(rest[0]) or verbs.cues(tail[1:], 0.6)):
        return False
    clause = next((number for number, word in enumerate(words) if word in verbs.SUBORDINATORS), len(words))
    spoken = [number for number in verbs.cues(words, 0.3) if number != clause]
    # The one verb of a subordinate clause follows its opening word.
    if any(number != clause + 1 for number in spoken):
        return False
    # Without a clause or a tail it may be a heading; not if it says where or when somebody definite spoke.
    governed = sum(word in fragments.GOVERNORS for word in words[1:])
    if not rest and clause == len(words) and not (len(words) >= 5 and _SAID_AT.search(head)):
        return False
    return fragments.predicate(words[: clause + 1]) is None and (clause < len(words) or governed > 0)
