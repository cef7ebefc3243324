"""Alef maqsura where yeh belongs, or yeh where alef maqsura belongs.

## What it finds
`فى`, `الذى`, `التى`, `المصرى` for `في`, `الذي`, `التي`, `المصري`, also with `و`, `ف`, `ب`, `ك`, `ل` before them; and
the reverse, `حتي`, `أخري`, `مستشفي` for `حتى`, `أخرى`, `مستشفى`.  All from a closed, reviewed list and from a derived
one (`lexicon/misspellings.tsv`, `lexicon/spelling.tsv`).  `علي` and `إلي`,
which may be a name and `إليّ`, are reported only beside words that leave no choice: `علي الرغم`, `وافق علي القرار`;
likewise `الأولي` and its sisters after a feminine noun: `المرة الأولي`.

## Why
The two letters sound differently, and the dots alone tell them apart: `علي` is a man, `على` a preposition.  In Egypt
and Sudan final yeh is written without dots; that is a style, not a slip, and a document that keeps it is left alone.

## Fix safety
Safe for the listed forms.  A hint for `علي`, `إلي`, `الأولي`, for `وفى`, which is also a verb, and in quotations.
Where most of the document's final yehs have no dots it is told so once, if it is long enough, and left alone.

## On clean text
None in 102,500 words of professional translations and news.  In 284,000 words of Wikipedia 531 hits; about 110
read, two of them wrong (Ottoman Turkish and Persian in Arabic letters), and 130 by the derived list, all right but for
the town `بصرى`, left out since.  Volunteers' documentation: 34 in 59,000
words, those read all right.

## Source
The language guide at 3rabica.org, on ى and ي at the end of words.  The list was drawn from Arabic
Wikipedia (2017) and filtered by the Ayaspell dictionary, see `lexicon/README.md`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from arlint.arabic.letters import LETTERS
from arlint.arabic.spelling import HOUSE_STYLE, bare, respelt, words
from arlint.document import once, without_marks
from arlint.lexicon import joined, rows
from arlint.rule import HINT, SAFE, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document, Span
    from arlint.finding import Finding
    from arlint.lexicon import Row

PAGE_AR = """ألف مقصورة في موضع الياء، أو ياء في موضع الألف المقصورة.

## ماذا يجد
`فى` و`الذى` و`التى` و`المصرى` بدل `في` و`الذي` و`التي` و`المصري`، ولو سبقتها الواو أو الفاء أو الباء أو الكاف أو اللام؛
وعكسها: `حتي` و`أخري` و`مستشفي` بدل `حتى` و`أخرى` و`مستشفى`. وكلها من قائمة مغلقة مراجعة وأخرى مشتقة
(`lexicon/misspellings.tsv` و`lexicon/spelling.tsv`). أما `علي` و`إلي`، وقد تكون
الأولى اسمًا والثانية «إليّ»، فلا يُنبَّه عليهما إلا بجوار ما لا يدع احتمالًا: `علي الرغم` و`وافق علي القرار`، ومثلهما
`الأولي` وأخواتها بعد اسم مؤنث: `المرة الأولي`.

## لماذا
الحرفان مختلفان نطقًا، ولا يفرق بينهما رسمًا إلا النقطتان: «علي» اسم و«على» حرف جر. وفي مصر والسودان تُكتب الياء
المتطرفة بلا نقط، وهذا مذهب في الرسم لا سهو، فتُترك الوثيقة التي تلتزمه وشأنها.

## أمان الإصلاح
آمن في صور القائمة. وهو اقتراح في `علي` و`إلي` و`الأولي`، وفي `وفى` لأنها فعل أيضًا، وفي كلام منقول بين علامتي تنصيص.
وإذا كانت أكثر الياءات المتطرفة في الوثيقة بلا نقط ذُكر ذلك مرة واحدة إن طالت، وتُركت.

## على نصوص سليمة
لا شيء في 102,500 كلمة من ترجمات المحترفين والأخبار. وفي 284,000 كلمة من ويكيبيديا 531 تنبيهًا، قُرئ منها نحو 110 فأخطأ
اثنان (تركية عثمانية وفارسية بحروف عربية)، و130 من القائمة المشتقة فصحت كلها إلا اسم مدينة «بصرى»، وقد استُبعد. وفي
توثيق ترجمه متطوعون: 34 في 59,000 كلمة، وصح ما قُرئ منها.

## المصدر
دليل اللغة في 3rabica.org، في الألف المقصورة والياء المتطرفة. والقائمة مستخرجة من ويكيبيديا العربية (2017)
ومصفّاة بمعجم آية سبل، انظر `lexicon/README.md`.
"""

#: Proclitics that may stand before a listed form; a short one takes only conjunctions: ليلى is not ل + يلى.
_BEFORE = re.compile(r"[وف]?(?:[بك]?ال|لل|[بكل])?\Z")
_AND = re.compile(r"[وف]?\Z")
_VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652"

#: What after `علي` shows that it is the preposition, in folded letters.
_AFTER_ALA = re.compile(
    "(?:الرغم|سبيل|الاطلاق|الفور|التوالي|الترتيب|الاقل|الاكثر|الاخص|الارجح|الاغلب|الدوام|العموم|السواء|العكس|النقيض"
    "|نحو|غرار|صعيد|الصعيد|مدي|مدار|راس|اساس|يد|ايدي|حد|حدود|مستوي|المستوي|شكل|هامش|ضوء|متن|مقربة|وشك|عاتق|حساب|خلفية"
    "|اثر|عكس|وجه|قدم|جانبي|جانب|ضفاف|ساحل|سواحل|شاطئ|ارض|الارض|هذا|هذه|ذلك|تلك|هؤلاء|الذين|جميع|كافة|كل"
    "|ما|اي|عدة|عدد|اكثر)(?![ء-غف-ي])"
)
#: What before `علي` governs it, in folded letters; then the word after it has to be definite.
_BEFORE_ALA = re.compile(
    "(?<![ء-غف-ي])[وف]?(?:ال|لل|بال|ل)?(?:وافق|وافقت|يوافق|موافقة|حصل|حصلت|حصلوا|يحصل|تحصل|حصول|حاز|تعرف|تعرفت"
    "|[اتي]?عتمد|اعتمدت|اعتماد|محافظة|حفاظ|حافظ|[يت]حافظ|سيطر|سيطرت|[يت]سيطر|سيطرة|قضاء|تغلب|اطلع|اطلاع|[يت]?حتوي"
    "|احتوي|احتوت|اشتمل|اشتملت|[يت]شتمل|تؤثر|يؤثر|اثر|اثرت|تاثير|يدل|تدل|دل|دلت|نص|نصت|ينص|تنص|ضغط|هجوم|حرب|عثر|عثور"
    "|استولي|استيلاء|ركز|[يت]ركز|تركيز|حث|[يت]حث|حريص|حرصا|حرص|قادر|قادرة|قادرين|قدرة|قدرته|قدرتها|تفوق|اشراف|اجابة|رد"
    "|ردا|بناء|علاوة|اطلق|اطلقت|[يت]طلق|اقتصر|[يت]قتصر|اقتصرت|عرض|صوت|انعكس|[يت]نعكس|تعليق|تعليقا|علق|قائم|قائمة|اتفق|اتفقوا|اتفقا|شدد|شددت|اكدوا|اجمع|اجمعوا|حرصت"
    ") \\Z"
)
#: What after `إلي` shows that it is the preposition; verbs after which it may be `إليّ`.
_AFTER_ILA = re.compile(
    "(?:ان|جانب|حد|حدود|حين|غاية|ما|درجة|مستوي|هذا|هذه|ذلك|تلك|كل|جميع|اي|ال[ء-غف-ي]{3,})(?![ء-غف-ي])"
)
_TO_ME = re.compile(
    "(?:نظر|ينظر|نظرت|تنظر|اشار|يشير|جاء|جاءت|التفت|قال|بالنسبة|احسن|اساء|ارسل|كتب|احب|عاد|عادت|وصل|وصلت) \\Z"
)
#: A feminine noun before `الأولي` and its sisters, in folded letters.
_FEMININE = re.compile("(?:ال[ء-غف-ي]+ة|اسيا|افريقيا|امريكا|اميركا|بريطانيا) \\Z")
_SISTERS = {
    word: word[:-1] + "ى" for word in ("الأولي", "الكبري", "الصغري", "الوسطي", "العظمي", "السفلي", "المثلي", "القصوي")
}


@lru_cache(maxsize=1)
def _list() -> dict[str, Row]:
    proven = {row["id"]: row for row in rows("spelling", rule="OR103")}
    return proven | {row["form"]: row for row in rows("misspellings", rule="OR103")}


def _literals() -> Iterator[tuple[str, str]]:
    yield from joined(_list(), short=3)
    yield from ((f" {word} ", word) for word in ("علي", "إلي", *_SISTERS) if word not in _list())


def _takes(form: str, before: str) -> bool:
    """Whether `before` can be nothing but proclitics of `form`."""
    return bool((_BEFORE if len(form) > 3 else _AND).match(before))


def _reviewed(old: str, new: str) -> bool:
    """Whether the list has `old` → `new` as safe, proclitics and all marks aside."""
    before, after = bare(old), bare(new)
    return any(
        (row := _list().get(before[at:])) is not None
        and row["level"] == SAFE
        and after == before[:at] + row["fixed"]
        and _takes(before[at:], before[:at])
        for at in range(min(5, len(before)))
    )


def _lacks_dots(word: str) -> bool:
    return word[-1] == "ى" and (word in _list() or word[1:] in _list())


@once
def _leaves_dots_out(whole: Document) -> bool:
    """Whether `whole` writes final yeh without dots: most of its final yehs are, and more than one."""
    text = without_marks(whole.sample)
    without = sum(_lacks_dots(_last_word(text, match.end())) for match in re.finditer("ى(?!\\w)", text))
    return without > 1 and without > len(re.findall("ي(?!\\w)", text))


def _last_word(text: str, end: int) -> str:
    """The word that ends at `end`."""
    start = end
    while start and text[start - 1] in LETTERS:
        start -= 1
    return text[start:end]


@once
def _first(whole: Document) -> Span | None:
    """The first final yeh without dots of a document that leaves them out throughout; None if it is a short one."""
    found = words(whole, _lacks_dots)
    return found[0] if len(found) >= HOUSE_STYLE else None


RULE = Rule(
    code="OR103",
    name="alef-maqsura-for-yeh",
    severity="info",
    message={"ar": "ألف مقصورة في موضع الياء: «{found}» صوابها «{fixed}»", "en": "ى for ي: “{found}” is “{fixed}”"},
    variants={
        "yeh": {
            "ar": "ياء في موضع الألف المقصورة: «{found}» صوابها «{fixed}»",
            "en": "ي for ى: “{found}” is “{fixed}”",
        },
        "perhaps": {
            "ar": "ياء أم ألف مقصورة؟ «{found}» هنا «{fixed}» فيما يبدو",
            "en": "“{found}” seems to be “{fixed}” here",
        },
        "house": {
            "ar": "المستند كله بلا نقط تحت الياء المتطرفة: «{found}» مثلًا لـ«{fixed}»",
            "en": "this document leaves final yeh undotted throughout: “{found}” for “{fixed}”, for example",
        },
    },
    bad={
        "في بيان صدر في أبي ظبي يقام الحفل بالنادى المصرى.": "في بيان صدر في أبي ظبي يقام الحفل بالنادي المصري.",
        "انتظر حتي المساء، وبقيت في مدينة أخري.": "انتظر حتى المساء، وبقيت في مدينة أخرى.",
        "وافق المجلس علي الرغم من الخلاف في الرأي.": "وافق المجلس على الرغم من الخلاف في الرأي.",
        "وهو العرض الذي فاز في الدورة الأولي.": "وهو العرض الذي فاز في الدورة الأولى.",
    },
    good=[
        "نفذت أديداس حملة واى-ثرى هذا العام.",
        "حضر علي وليلى إلى المقهى، وقال علي إن أخاه عليًا سافر.",
        "سار فى الطريق التى يعرفها، ووصل إلى بيته فى المساء، وهى عادته.",
        "لم يكن لدي وقت، فأشار إليّ بيده ثم نظر إلي الرجل.",
        "العرض الأولي لليسار الوسطي، والمعني بالأمر هو المستوي.",
        "قال عادل إمام: «هو اللي قال كده الي صاحبه».",
        "وفى بوعده، وهو المصطفى والمرتضى في المبنى.",
    ],
    quoted=HINT,
    table=_reviewed,
    literals=_literals,
    exact=True,
)


@RULE.checks_hits
def check(document: Document, form: str, start: int, end: int) -> Iterator[Finding]:
    letters, folded = document.bare.text, document.folded.text
    row = _list().get(form)
    variant, certain = "", True
    if row is None:
        variant, certain = "perhaps", False
        fixed = form[:-1] + "ى"
        before, after = folded[max(start - 12, 0) : start], folded[end + 1 : end + 14]
        if form == "علي":
            governed = after[:2] in ("ال", "ان") and _BEFORE_ALA.search(before)
            surely = bool(governed or _AFTER_ALA.match(after))
        elif form == "إلي":
            surely = bool(_AFTER_ILA.match(after)) and not _TO_ME.search(before)
        else:
            surely = bool(_FEMININE.search(folded[max(start - 24, 0) : start]))
        if not surely:
            return
    else:
        first = start = end - len(form)
        while first and letters[first - 1].isalnum():
            first -= 1
        if not _takes(form, letters[first:start]):
            return
        start, fixed = first, letters[first:start] + row["fixed"]
        certain = row["level"] == SAFE
        if letters[start:end] == "وفى":
            if letters[end + 1 : end + 2] == "ب":
                return
            certain = " فى " in letters
        if form[-1] == "ي":
            variant = "yeh"
    if "-" in (letters[start - 1 : start], letters[end : end + 1]):
        return  # part of a foreign name: واى-ثرى
    begin, stop = document.bare.locate(start, end)
    if letters[end - 1] == "ى" and _leaves_dots_out(document.whole):
        house = _first(document.whole)
        if house is not None and house[0] == begin + document.start:
            yield RULE.finding(begin, stop, variant="house", found=letters[start:end], fixed=fixed)
        return
    written = document.text[begin:stop]
    vowel = written[len(written[:-1].rstrip(_VOWELS)) : -1]
    if written[-1] in _VOWELS or "\u064e" in vowel:
        return  # إليَّ، المحلَّى: the mark tells the letter
    fix = Fix(SAFE if certain else HINT, Edit(begin, stop, respelt(written, fixed)))
    yield RULE.finding(begin, stop, fix, variant=variant, found=letters[start:end], fixed=fixed)
