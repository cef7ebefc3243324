"""A counted noun that does not agree with its number: `15 طلاب`, `5 كتاب`.

## What it finds
The plural after 11 to 99 (`15 طلاب` for `15 طالبًا`), the singular after 3 to 10 (`5 كتاب` for `5 كتب`), with digits
or in words (`عشرين رجال`, `خمسة كتاب`).  Nouns are those of a list of 903 pairs; after 11 to 99 also any plural in
`ات`.

Left alone: a hundred and above, fractions, years and what a label numbers (`الفصل 5 كتاب`, `القناة 12`), dates and
hours, list numbers, measures and currencies after 3 to 10 (`5 كيلومتر`, `3 مليون`), and plurals that are a verb as
well unless the sentence ends there (`وعمره 20 كتب روايته`).

## Why
After 3 to 10 Arabic counts in the plural, after 11 to 99 in the singular.  Who translates number by number, or edits
the number, forgets the noun.

## Fix safety
A hint with the form of the noun; adjectives behind it may have to change as well.

## On clean text
6 hits in 446,000 words, 210 in 7.3 million words of Wikipedia, where foreign articles were translated word by word.
All were read: six are wrong (`10 ثانية` where a power of ten got lost, `خمس` for a fifth).

## Source
Grammars, on number and counted noun.
"""

from __future__ import annotations

import re
from functools import cache

from arlint.document import fold
from arlint.finding import hint
from arlint.lexicon import rows
from arlint.rule import HINT, Edit, Rule
from arlint.search import Search

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """معدود لا يوافق عدده: `15 طلاب`، `5 كتاب`.

## ماذا يجد
الجمع بعد 11 إلى 99 (`15 طلاب` والصواب «15 طالبًا»)، والمفرد بعد 3 إلى 10 (`5 كتاب` والصواب «5 كتب»)، بالأرقام
أو بالحروف (`عشرين رجال`، `خمسة كتاب`). والأسماء من قائمة فيها 903 اسمًا، ويضاف إليها بعد 11 إلى 99 كل جمع بألف وتاء.

ولا تنبيه على المئة فما فوقها، ولا على الكسور والسنين وما يرقّمه اسم قبله («الفصل 5 كتاب»، «القناة 12»)، ولا على
التواريخ والساعات وأرقام القوائم، ولا على المقاييس والعملات بعد 3 إلى 10 («5 كيلومتر»، «3 مليون»)، ولا على جمع يصلح
فعلًا ما لم تنته به الجملة («وعمره 20 كتب روايته»).

## لماذا
تمييز الثلاثة إلى العشرة جمع، وتمييز ما بعدها إلى التسعة والتسعين مفرد منصوب. ومن يترجم العدد وحده أو يغيّره ينسَ
المعدود.

## أمان الإصلاح
اقتراح بصيغة الاسم؛ فقد يلزم تغيير صفته أيضًا.

## على نصوص سليمة
6 مواضع في 446,000 كلمة، و210 في 7.3 مليون كلمة من ويكيبيديا، وأكثرها في مقالات مترجمة كلمة كلمة. قُرئت كلها،
فأخطأت ستة (أس سقط من `10 ثانية`، و«خُمس» كسرًا).

## المصدر
كتب النحو في العدد وتمييزه.
"""

_NUMERALS = (
    "(?:(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)[يو]ن|ثلاثة?|اربعة?|خمسة?|ستة?|سبعة?|ثماني?ة?|تسعة?"
    "|(?:(?:احد|احدي|اثنا|اثني|اثنتا|اثنتي)[ \u00a0])?عشرة?)[ \u00a0]"
)

RULE = Rule(
    code="GR102",
    name="number-noun-agreement",
    severity="warning",
    view="folded",
    trigger=f"(?:^|[^0-9٠-٩])[0-9٠-٩]{{1,2}}[ \u00a0][ء-ي]|(?:^|[^ء-ي])[وفبل]?{_NUMERALS}[ء-ي]",
    message={
        "ar": "«{found}»: بعد 3 إلى 10 جمع، وبعد 11 إلى 99 مفرد",
        "en": "“{found}”: 3 to 10 take the plural, 11 to 99 the singular",
    },
    variants={
        "plural": {
            "ar": "«{found}»: تمييز 3 إلى 10 جمع، «{fixed}»",
            "en": "“{found}”: 3 to 10 take the plural, “{fixed}”",
        },
        "singular": {
            "ar": "«{found}»: تمييز 11 إلى 99 مفرد منصوب، «{fixed}»",
            "en": "“{found}”: 11 to 99 take the singular, “{fixed}”",
        },
    },
    bad={
        "سافر 15 طلاب أمس.": "سافر 15 طالبًا أمس.",
        "احترقت ٢٣ سيارات في الحي.": "احترقت ٢٣ سيارة في الحي.",
        "أُصيب 12 مدنيين، بينهم 4 طفل.": "أُصيب 12 مدنيًا، بينهم 4 أطفال.",
        "اشترى عشرين كتب، وقرأ خمسة كتاب منها.": "اشترى عشرين كتابًا، وقرأ خمسة كتب منها.",
        "حضر خمسة عشر قضاة.": "حضر خمسة عشر قاضيًا.",
        "وقع نحو 40 انهيارات.": None,
        "اشترى 20 كتبًا جديدة، وبلغ عمره 60 أعوام.": "اشترى 20 كتابًا جديدة، وبلغ عمره 60 عامًا.",
        "بقي 7 يوما.": "بقي 7 أيام.",
    },
    good=[
        "سافر 15 طالبًا و5 طلاب و100 كتاب و1000 كتاب و2.5 متر.",
        "في 2015 جنود، وفي عام 20 كتب، وعمره 20 كتب روايته الأولى.",
        "الفصل 5 كتاب، والقناة 12 برامج، وكوفيد 19 حالات، وويندوز 11 ملفات.",
        "في 15 يوليو، الساعة 5 يوم الاثنين، وفي 5 شهر رمضان، وانتهت 15-11.",
        "دفع 5 دولار عن 3 مليون نسخة، وقطع 8 كيلومتر.",
        "ثلاثة عشر كتابًا وثلاث عشرة سنة وخمسة وعشرون رجلًا.",
        "القرن الرابع عشر كتب، والقرن العشرين دول.",
        "غاب بضع عشرة ليلة، و780104 23 أصوات، و508و754و7 وحدة، ونحو 9.2*10 مرة، و1 فيمتو ثانية = 10 ثانية.",
        "20 من الطلاب، و20% من الطلاب، و20 ألف طالب.",
        "4 كنيسة العذراء\n5 كنيسة القيامة",
        "بلغت القدرة 15 جيجاوات، وزرع 30 نبات.",
        "حضر 11 لاعبًا، وثلاثة رجال، وعشر نساء، ولست طالبًا.",
    ],
    quoted=HINT,
)

_TENS, _UNITS = "tens", "units"

#: What a number may number: the noun behind it is another thing.  Folded, without proclitics.
_NUMBERED = frozenset(
    """
    فصل قناة عدد رقم صفحة ص مادة فقرة بند جزء مجلد سورة اية حلقة موسم مرحلة جيل قرن عام سنة ساعة دقيقة غرفة طابق بوابة
    رصيف
    خط محطة قاعة شارع طريق حي قطاع منطقة كتيبة لواء فرقة فوج سرية لجنة مجموعة دورة اصدار نسخة طراز نوع مصنف مسالة مستوي
    درجة خطوة سؤال تمرين وحدة درس اصحاح مزمور تكوين خروج متي مرقس لوقا يوحنا قرار قانون بروتوكول حكم ملحق جدول شكل صورة
    لوحة رسم مثال باب كتاب هاتف مسرح عمره عمرها عمر سن كوفيد ويندوز اندرويد ايفون ايباد فيفا ابولو خليجي يورو غالاكسي
    جالاكسي ستيشن ميج ميغ سوخوي بوينغ ايرباص اف بي سي تي ام ايه اي سام الاول الثاني يناير فبراير مارس ابريل مايو يونيو
    سو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر شباط اذار نيسان ايار حزيران تموز اب ايلول ال
    """.split()
)
_LAST_WORD = re.compile('([ء-ي]+|[A-Za-z])[ \u00a0-]?[(«"]?\\Z')
_PROCLITICS = re.compile("[وفبلك]?(?:ال|لل)?(?=..)")
#: Before a number that is part of another, or of a sum, or that is a price.
_PARTS = frozenset("0123456789٠١٢٣٤٥٦٧٨٩.,،٫/:+×*=%$€£-–−")
#: Before a space: «10 000 5», «1 = 10» (of which the power got lost).
_PARTS_APART = frozenset("0123456789٠١٢٣٤٥٦٧٨٩=×*")
_PREFIXES = "وبلف"
#: How plurals end that have no ا in the accusative.
_NO_TANWEEN = ("ات", "ون", "ين", "ا", "ة", "اء", "ي")
#: Ages: «عمره 20 كتب» tells of a book, «عمره 60 أعوام» does not.
_AGES = frozenset("عمره عمرها عمر سن".split())
_YEARS = frozenset("سنوات سنين اعوام اشهر شهور ايام سنة عاما شهرا".split())
_NOUN = "[ \u00a0](?P<noun>[ء-ي]{2,})(?![ء-ي])"
_DIGITS = re.compile(f"(?P<number>[0-9٠-٩]{{1,2}}){_NOUN}")
_ONES = "ثلاثة?|اربعة?|خمسة?|ستة?|سبعة?|ثماني?ة?|ثمان|تسعة?"
_TEENS = f"(?:احد|احدي|اثنا|اثني|اثنتا|اثنتي|{_ONES})[ \u00a0]عشرة?"
_IN_WORDS = re.compile(
    f"(?<![ء-ي])(?!لست)[وفبل]?(?:(?P<tens>{_TEENS}|(?:عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع)[يو]ن)|(?P<units>{_ONES}|عشرة)){_NOUN}"
)
_PLACES = Search(f"{_NUMERALS}|[0-9٠-٩]{{1,2}}[ \u00a0]")
#: عشرة behind it is the second half of 11 to 19, an ordinal perhaps.
_TEEN = re.compile(
    "(?:بضع|ثلاث|ربع|خمس|ست|سبع|ثمان|تسع|ثن|حد|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|\\d)[ء-ي]*[ \u00a0]و?\\Z"
)
#: Plurals in ات that are none, or measures; folded.
_NOT_PLURAL = re.compile(".*(?:ا?وات|نبات|اثبات|انبات|سبات|شتات|فتات|رفات|ثبات|فرات|ذات|مات|فات|لفيكات)")
_WEEKDAY_OR_YEAR = re.compile("[ \u00a0](?:ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعة|سبت)|\\d)")
#: A sentence or its part ends here, or goes on in a way that a verb would not.
_ENDS = re.compile(
    '[.،؛:؟!»”")\n]|\\Z|[ \u00a0](?:في|من|عن|علي|مع|خلال|منذ|بعد|قبل|جديدة|اخري|مختلفة|قديمة|و[ء-ي]+)(?![ء-ي])'
)


@cache
def _nouns() -> tuple[dict[str, str], dict[str, str], frozenset[str]]:
    """{plural: singular as 11 to 99 take it, or ""}, {singular: plural}, plurals that are other words too; folded."""
    to_singular: dict[str, str] = {}
    to_plural: dict[str, str] = {}
    doubtful: set[str] = set()
    for row in rows("counted_nouns"):
        singulars, plurals = row["singular"].split("|"), row["plurals"].split("|")
        if row["only"] != _UNITS:
            for plural in map(fold, plurals):  # طرق may be of طريق or of طريقة: no hint
                to_singular[plural] = "" if plural in to_singular else _accusative(singulars[0])
                if not plural.endswith(_NO_TANWEEN):  # «20 كتبًا»
                    to_singular[plural + "ا"] = to_singular[plural]
        if row["only"] != _TENS:
            for singular in map(fold, singulars):
                to_plural[singular] = plurals[0]
                if singular[-1] not in "ةياء":
                    to_plural[singular + "ا"] = plurals[0]
        doubtful.update(map(fold, row["doubtful"].split("|")))
    for ambiguous in to_singular.keys() & to_plural.keys():
        del to_singular[ambiguous]
    return to_singular, to_plural, frozenset(doubtful)


def _accusative(singular: str) -> str:
    """The singular behind 11 to 99: `طالبًا`, `سيارة`."""
    if singular.endswith(("ة", "ى", "ا", "اء")):
        return singular
    return singular + ("ً" if singular.endswith("أ") else "ًا")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.folded.text
    last = 0
    for start, _ in _PLACES.spans(document.folded_page):
        if text[start].isdecimal():
            match = _DIGITS.match(text, start)
            if match and match["number"][0] not in "0٠" and int(match["number"]) > 2 and _is_whole(text, start):
                yield from _finding(document, text, match, _TENS if int(match["number"]) > 10 else _UNITS, start)
            continue
        word = start - (text[start - 1 : start].isalpha())
        match = _IN_WORDS.match(text, word) if word >= last else None
        if match:
            last = match.start("noun")
            yield from _finding(document, text, match, _TENS if match["tens"] else _UNITS, match.start())


def _is_whole(text: str, start: int) -> bool:
    """Whether a number begins at `start`, not a part of one or of a name."""
    before = text[max(start - 2, 0) : start]
    if not before or not before[-1].isalnum():
        return before[-1:] not in _PARTS and not (before[-1:].isspace() and before[0] in _PARTS_APART)
    return before[-1] in _PREFIXES and not before[:-1].isalnum()


def _finding(document: Document, text: str, match: re.Match[str], kind: str, first: int) -> Iterator[Finding]:
    noun = match["noun"]
    to_singular, to_plural, _ = _nouns()
    better = (to_singular if kind == _TENS else to_plural).get(noun)
    if better is None and not (kind == _TENS and _is_plural(noun)):
        return
    if _is_label(text, first, noun) or _is_another_word(document, text, match, kind):
        return
    noun_start = match.start("noun")
    number = document.bare.text[first:noun_start]
    found = document.bare.text[first : match.end()]
    start, end = document.folded.locate(first, match.end())
    if better:
        fix = hint(Edit(*document.folded.locate(noun_start, match.end()), better))
        variant = "singular" if kind == _TENS else "plural"
        yield RULE.finding(start, end, fix, variant=variant, found=found, fixed=number + better)
    else:
        yield RULE.finding(start, end, found=found)


def _is_plural(noun: str) -> bool:
    """Whether an unlisted word is a plural in ات."""
    return noun.endswith("ات") and len(noun) > 4 and noun[0] not in "وفبلك" and not _NOT_PLURAL.fullmatch(noun)


def _is_label(text: str, first: int, noun: str) -> bool:
    """Whether the number belongs to the word before it, or numbers the items of a list."""
    before = text[max(first - 30, 0) : first]
    if before[-1:] in ("", "\n") and text[first].isdecimal() and _is_item(text, first):
        return True
    word = _LAST_WORD.search(before)
    if word and word[1] in _AGES and noun in _YEARS:
        return False
    if word and (word[1].isascii() or word[1] in _NUMBERED or _PROCLITICS.sub("", word[1], count=1) in _NUMBERED):
        return True
    return "اعمار" in before


def _is_item(text: str, first: int) -> bool:
    """Whether the line at `first` is one of several that begin with a number."""
    before = text[text.rfind("\n", 0, max(first - 1, 0)) + 1 : first].strip()
    behind = text[text.find("\n", first) % (len(text) + 1) :].strip()
    return before[:1].isdecimal() or behind[:1].isdecimal()


def _is_another_word(document: Document, text: str, match: re.Match[str], kind: str) -> bool:
    """Whether the noun may be a verb, part of a date, or another noun here."""
    noun, end = match["noun"], match.end()
    if kind == _UNITS and "عشرة" in match[0] and _TEEN.search(text, max(match.start() - 12, 0), match.start()):
        return True
    if noun in ("يوم", "عام", "سنة"):
        return _WEEKDAY_OR_YEAR.match(text, end) is not None
    if noun == "كتاب" and "\u064f" in document.text[slice(*document.folded.locate(match.start("noun"), end))]:
        return True  # writers
    if noun in _nouns()[2] or noun == "شهر":
        return _ENDS.match(text, end) is None
    return False
