"""A joiner or non-joiner where letters cannot be joined or parted.

## What it finds
The zero-width non-joiner (ZWNJ, U+200C) anywhere but between a letter that joins the next one and a letter that joins
the one before: behind `ا د ذ ر ز و`, at the start or end of a word. The zero-width joiner (ZWJ, U+200D) in a word or at
its end, where it changes no shape. Two of them in a row.

## Why
They are residue of Persian keyboards, of web pages and of language models: nobody sees them, but search does not find
the word.

## Fix safety
Safe: only the invisible character goes. Where it plainly took the place of a space (`مدينة[U+200C]الرياض`) the space
is a hint. Silent in and near Persian, Urdu and Kurdish words, in `ه` with ZWJ (the year of the Hijra), behind a
prefix and a single letter whose joined shape is shown, in emoji, beside Latin letters and in sequences of both
characters.

## On clean text
2 hits in 446,000 words, both in Wikipedia; news, health texts and documentation none. 51 in 3.5 million further words
of Wikipedia, 30 of them in one article. All were read: all right.

## Source
RFC 5892, appendix A.1 (ZERO WIDTH NON-JOINER), with the joining types of the Unicode Character Database; Unicode
Standard Annex 31, section 2.3. W3C, Arabic & Persian Layout Requirements, recommends ZWJ to keep a letter's joined
shape.
"""

from __future__ import annotations

import re
from unicodedata import category

from arlint.arabic.invisible import LETTERS, base_after, base_before, is_letter, parts_words, removal, word_before
from arlint.arabic.joining_data import DUAL, RIGHT
from arlint.arabic.letters import PROCLITICS, TATWEEL
from arlint.arabic.zones.foreign import EXCLUSIVE
from arlint.finding import hint, safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """واصل أو فاصل خفي حيث لا تتصل الحروف ولا تنفصل.

## ماذا يجد
الفاصل الخفي (ZWNJ، وهو U+200C) في غير موضعه، وموضعه بين حرف يتصل بما بعده وحرف يتصل بما قبله: فهو زائد بعد
`ا د ذ ر ز و`، وفي أول الكلمة وآخرها. والواصل الخفي (ZWJ، وهو U+200D) داخل الكلمة أو في آخرها حيث لا يغيّر شكل حرف.
والمكرر منهما.

## لماذا
هما من بقايا لوحات المفاتيح الفارسية وصفحات الويب والنماذج اللغوية: لا يراهما أحد، لكن البحث لا يجد الكلمة.

## أمان الإصلاح
آمن: لا يُحذف إلا المحرف الخفي. وحيث حل محل مسافة بيّنة (`مدينة[U+200C]الرياض`) تُقترح المسافة اقتراحًا. وتسكت القاعدة
في الكلمات الفارسية والأردية والكردية وبقربها، وفي الهاء مع الواصل (السنة الهجرية)، وبعد السوابق والحرف المفرد الذي
يُراد شكله المتصل، وفي الرموز التعبيرية، وبجوار الحروف اللاتينية، وفي ما تتابع فيه المحرفان معًا.

## على نصوص سليمة
موضعان في 446 ألف كلمة، كلاهما في ويكيبيديا، ولا شيء في الأخبار والنصوص الصحية والتوثيق. و51 في 3.5 ملايين كلمة أخرى
من ويكيبيديا، منها 30 في مقالة واحدة. قُرئت كلها: كلها صحيحة.

## المصدر
الوثيقة RFC 5892، الملحق A.1 (الفاصل الخفي)، مع أنواع الاتصال في قاعدة محارف يونيكود، والملحق 31 لمعيار يونيكود، القسم
2.3. وتوصي W3C في «متطلبات تنسيق العربية والفارسية» بالواصل الخفي لحفظ شكل الحرف المتصل.
"""

RULE = Rule(
    code="SC104",
    name="misplaced-joiner",
    severity="warning",
    message={
        "ar": "فاصل خفي (ZWNJ) حيث لا تتصل الحروف",
        "en": "a zero-width non-joiner (ZWNJ) where letters do not join",
    },
    variants={
        "joiner": {
            "ar": "واصل خفي (ZWJ) لا يغيّر شكل حرف",
            "en": "a zero-width joiner (ZWJ) that changes no shape",
        },
        "space": {
            "ar": "محرف خفي بين كلمتين؛ لعل مكانه مسافة",
            "en": "an invisible joiner between words, perhaps in place of a space",
        },
    },
    trigger="[\u200c\u200d]",
    allowed_in=["vocalised", "verse"],
    bad={
        "أكدت الشركة\u200c أن الأر\u200cباح زادت.": "أكدت الشركة أن الأرباح زادت.",
        "إن\u200d القاهرة \u200cمدينة كب\u200dيرة": "إن القاهرة مدينة كبيرة",
        "ليل\u200c\u200cة أمس": "ليل\u200cة أمس",
        "زار مدينة\u200cالرياض": "زار مدينة الرياض",
        "قال «نعم\u200c»، ومضى\u200d.": "قال «نعم»، ومضى.",
        "عاد \u200d\u200d الوفد": "عاد الوفد",
        "وَ\u200cصَلَ الوفد\u200c\u200c.": "وَصَلَ الوفد.",
    },
    good=[
        "صدر كتاب «می\u200cروم» و«خانه\u200cها» و«ئه\u200cوان» و«کردن\u200c ها».",
        "ولد عام 1443 ه\u200d، وتوفي سنة 1500ه\u200d. ا.ه\u200d",
        "الأسرة 👨\u200d👩\u200d👧 والطبيبة 👩🏽\u200d⚕️ هنا.",
        "قالت ال\u200d«رويترز» إن ل\u200d25 دولة، وحرف ع\u200d ثم \u200dع\u200d ثم \u200dع.",
        "كتب हिन्दी क्\u200dष وAuf\u200clage أمس.",
    ],
)

_RUN = re.compile("[\u200c\u200d]+")
_JOINS_NEXT = re.compile(f"[{DUAL}]")
_JOINS_LAST = re.compile(f"[{DUAL}{RIGHT}]")
#: Signs of Persian, Urdu or Kurdish: a letter of theirs, a non-joiner that parts what would join.
_FOREIGN = re.compile(f"{EXCLUSIVE}|[{DUAL}]\u200c[{DUAL}{RIGHT}]")
_LETTER = re.compile(f"[{LETTERS}]")
_NEAR = 40


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _RUN.finditer(text):
        start, end = match.span()
        before, after = base_before(text, start), base_after(text, end)
        if len(set(match[0])) > 1 or not (_may_stand_by(before) and _may_stand_by(after)):
            continue
        around = _within_line(text, start, end)
        if _FOREIGN.search(around) or not _LETTER.search(around):
            continue
        joiner = match[0][0] == "\u200d"
        kept = _shows_shape(text, start, end) if joiner else _parts_shapes(before, after)
        if kept and len(match[0]) == 1:
            continue
        if is_letter(before) and is_letter(after) and parts_words(text, start, end):
            yield RULE.finding(start, end, hint(Edit(start, end, " ")), variant="space")
        else:
            fix = safe(removal(text, start + 1 if kept else start, end))
            yield RULE.finding(start, end, fix, variant="joiner" if joiner else "")


def _within_line(text: str, start: int, end: int) -> str:
    """What stands near [start, end) on its line, before and behind."""
    before, behind = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    return before.rpartition("\n")[2] + "\n" + behind.partition("\n")[0]


def _may_stand_by(char: str) -> bool:
    """Whether a joiner beside `char` concerns Arabic: it belongs to no emoji, no other script and no tatweel."""
    return not char or char.isspace() or is_letter(char) or (char != TATWEEL and category(char)[0] in "PN")


def _parts_shapes(before: str, after: str) -> bool:
    return _JOINS_NEXT.match(before) is not None and _JOINS_LAST.match(after) is not None


def _shows_shape(text: str, start: int, end: int) -> bool:
    """Whether a joiner gives its neighbour a shape that it would not have: heh, a prefix, a single letter."""
    word = word_before(text, start)
    behind = is_letter(base_after(text, end))
    if word.endswith("ه"):
        return True
    if behind:
        alone = not is_letter(base_after(text, end + 1)) and not is_letter(base_after(text, end + 2))
        return not word and alone
    return len(word) == 1 or (bool(word) and word in PROCLITICS)
