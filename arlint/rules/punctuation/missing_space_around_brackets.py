"""A bracket or quotation mark glued to the word outside it.

## What it finds
An Arabic word that touches the outer side of a pair: `الوزير(أمس)إن`, `الصحيفة«الأهرام»`, `الفيلم“الأرض”ثم`.

## Why
The space stands outside the pair.  Without it the two words run into one: a search does not find them, and a line
breaks in the wrong place.

## Fix safety
Only spaces come in: safe.  Brackets that belong to the word stay: endings (`وزير(ة)`, `موظف(ون)`), parts of a word
(`(ال)قانون`), footnotes (`نص(1)`), functions (`د(س)`), prefixes (`لـ(أحمد)`, `و«نعم»`), and endings after a name
(`«تويتر»ية`).

## On clean text
446,000 words of human Arabic (NTREX, TICO-19, ARCD, Wikipedia 2017, react.dev, WikiNews): 78 hits, 52 of them in
Wikipedia. Of 50 read, 47 are right; in three a straight mark had lost its partner, so that the wrong two made a pair.

## Source
alomah.net, علامات الترقيم والمسافات: the opening mark hugs what follows it, the closing one what precedes it, and a
space stands outside.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, MARK
from arlint.arabic.pairs import marks, matched
from arlint.rule import HINT, SAFE, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """قوس أو علامة تنصيص ملتصقة بالكلمة التي خارجها.

## ماذا يجد
كلمة عربية تلاصق القوسين أو علامتي التنصيص من خارجهما: `الوزير(أمس)إن`، `الصحيفة«الأهرام»`، `الفيلم“الأرض”ثم`.

## لماذا
المسافة خارج القوسين. وبغيرها تتصل الكلمتان فلا يجدهما البحث، وينكسر السطر في غير موضعه.

## أمان الإصلاح
لا تزاد إلا مسافات، فهو آمن. وتبقى الأقواس التي هي من الكلمة: اللواحق (`وزير(ة)` و`موظف(ون)`)، وأجزاء الكلمة
(`(ال)قانون`)، والحواشي (`نص(1)`)، والدوال (`د(س)`)، والسوابق (`لـ(أحمد)` و`و«نعم»`)، واللواحق بعد الأسماء
(`«تويتر»ية`).

## على نصوص سليمة
446,000 كلمة من عربية البشر (NTREX وTICO-19 وARCD وويكيبيديا 2017 وreact.dev وWikiNews): 78 تنبيهًا، منها 52 في
ويكيبيديا. قُرئ منها 50 فصح 47، وفي ثلاثة فقدت علامة مستقيمة قرينها فاقترنت بغيره.

## المصدر
alomah.net، علامات الترقيم والمسافات: العلامة الفاتحة تلتصق بما بعدها، والمغلقة بما قبلها، والمسافة خارجهما.
"""

RULE = Rule(
    code="PU113",
    name="missing-space-around-brackets",
    severity="info",
    message={"ar": "ينقص {pair} مسافة خارجهما", "en": "missing space outside {pair}"},
    # A mark that may open or close tells nothing between a word and a space; between a word and a stop it closes.
    trigger=f'(?:{LETTER}|{MARK})[(«‹„]|[)»›]{LETTER}|(?:{LETTER}|{MARK})[“”‘’"][^\\s،؛؟.!:…,;?]|[^\\s][“”‘’"]{LETTER}',
    bad={
        "سافر المدير(صباحًا)إلى بيروت.": "سافر المدير (صباحًا) إلى بيروت.",
        "قال له “انتظرني قليلًا.”ثم خرج.": "قال له “انتظرني قليلًا.” ثم خرج.",
        "صدرت رواية«الأرض» عام 1954.": "صدرت رواية «الأرض» عام 1954.",
        "وصفها “جريئة”وغادر القاعة.": "وصفها “جريئة” وغادر القاعة.",
        "سأله عن(الأمر) فأجاب.": "سأله عن (الأمر) فأجاب.",
        "ولد الشاعر(1885) في بغداد.": "ولد الشاعر (1885) في بغداد.",
        "بين «نعم»و«لا» خطوة.": "بين «نعم» و«لا» خطوة.",
        'قرأت كتاب"الأيام"كله.': 'قرأت كتاب "الأيام" كله.',
    },
    good=[
        "على كل معلم(ة) وموظف(ين) الحضور.",
        "كما ورد في المقدمة(3) والخاتمة(12).",
        "المشتقة د(س) معطاة، واحسب جا(2س).",
        "كتب لـ(سعيد) وب«القاهرة» وال(BBC).",
        "(ال)معلم(ات) مدعوات.",
        "انتشرت «الفيسبوك»ية بينهم.",
        "قال (نعم)، ثم «لا».",
        "كتبت f(x) وg(y).",
        "(أ)العنوان الأول.",
    ],
)

#: What belongs to the word it touches, in brackets or behind them.
_ENDINGS = frozenset("ة ه ي ا ات ان ون ين وا تا تان تين ها هم هن ني نا ال ية يات يون يين".split())
_PREFIX = re.compile(r"(?<!\w)[وف]?(?:[بلك]?ال|لل|[بلك]|[وف])\Z")
_WORD = re.compile(f"(?:{LETTER}|{MARK})+")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    odd = {mark.paragraph for mark in marks(document) if mark.glyph == '"' and mark.partner is None}
    for opener, closer in matched(document):
        start, end = opener.at, closer.at + 1
        if (
            opener.glyph in "[{»›"
            or (opener.glyph == '"' and opener.paragraph in odd)
            or _is_part(text[start + 1 : end - 1])
        ):
            continue
        before = re.search(f"{_WORD.pattern}\\Z", text[max(0, start - 30) : start])
        after = _WORD.match(text, end)
        if before and (len(before[0]) == 1 or _PREFIX.search(text, max(0, start - 6), start)):
            before = None
        if after and (after[0] in _ENDINGS or (len(after[0]) == 1 and not _is_waw(text, end))):
            after = None
        if not before and not after:
            continue
        edits = [Edit(start, start, " ")] if before else []
        edits += [Edit(end, end, " ")] if after else []
        inner = _WORD.match(text, start + 1)
        first = start - len(before[0]) if before else start
        last = end + len(after[0]) if after else inner.end() if inner else start + 1
        # Two straight marks of which neither shows what it is may be the end and the beginning of two quotations.
        fix = Fix(SAFE if opener.glyph != '"' or opener.sure or closer.sure else HINT, *edits)
        yield RULE.finding(first, last, fix, pair=opener.glyph + closer.glyph)


def _is_waw(text: str, at: int) -> bool:
    """Whether a conjunction stands at `at`, between two pairs: `«نعم»و«لا»`."""
    return text[at] == "و" and text[at + 1 : at + 2] in tuple('(«“”"‘‹')


def _is_part(inside: str) -> bool:
    """Whether brackets around `inside` belong to the word they touch: an ending, a footnote, an argument."""
    bare = re.sub(f"{MARK}|ـ", "", inside.strip())
    short = r"\d{1,3}(?:[-–،,]\s?\d{1,3})*|\W+|\d+[^\W\d_]"
    return len(bare) < 2 or bare in _ENDINGS or re.fullmatch(short, bare) is not None
