"""A vowel sign with no letter under it, or the same sign twice on one letter.

## What it finds
A vowel sign, shadda or other mark at the start of a word (` َالوفد`), on a digit or Latin letter (`5ِ`) or behind a
punctuation mark, one that a letter carries twice (`مُُدن`), and a tanween that a space parts from its alef (`أيضا ً`).

## Why
The sign was typed before its letter or struck twice. It hangs in the air or hides beneath itself, and the word is
another to search. A vowel sign twice at the end of a word is meant as tanween (`شكراََ` for `شكراً`).

## Fix safety
Safe: a parted tanween goes back to its alef; of two signs alike one goes; two of fatha on ا or ة at the end of a word,
or before its final ا, become tanween. At the end of a word tanween is a hint for the others, and so is the degree sign
for a sukun behind a number. A sign without a letter is only reported: whose it is has to be read. Silent: shadda with
a vowel, in either order; two different vowels, for two readings; signs on tatweel or a dotted circle or shown alone
between spaces, brackets or quotation marks; Qur'anic words.

## On clean text
7 hits in 446,000 words: health texts 1, Wikipedia paragraphs (ARCD) 2, 300 Wikipedia articles 4; news, documentation
and the 17,000 fully vocalised words of WikiNews none. 120 in 3.5 million further words of Wikipedia; 100 were read:
all right.

## Source
The Unicode Standard, chapter 2.11, Combining Characters: a mark follows the base character to which it applies.
"""

from __future__ import annotations

import re

from arlint.arabic.invisible import LETTERS, base_before, is_letter
from arlint.arabic.joining_data import TRANSPARENT
from arlint.arabic.letters import LETTER, MARK, MARKS, TATWEEL
from arlint.finding import HINT, SAFE, hint, safe
from arlint.rule import Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """حركة لا حرف تحتها، أو حركة مكررة على حرف واحد.

## ماذا يجد
حركة أو شدة أو نحوهما في أول الكلمة (` َالوفد`) أو على رقم أو حرف لاتيني (`5ِ`) أو بعد علامة ترقيم، وحركة يحملها الحرف
مرتين (`مُُدن`)، وتنوينًا فصلته مسافة عن ألفه (`أيضا ً`).

## لماذا
كُتبت الحركة قبل حرفها أو ضُرب مفتاحها مرتين، فتبقى معلقة أو تختفي تحت أختها، والكلمة بها غير أصلها لدى البحث. والحركة
المكررة في آخر الكلمة يُراد بها التنوين (`شكراََ` بدل `شكراً`).

## أمان الإصلاح
آمن: يعود التنوين المفصول إلى ألفه، وتُحذف إحدى الحركتين المتماثلتين، والفتحتان على الألف أو التاء المربوطة في آخر
الكلمة أو قبل ألفها الأخيرة تصيران تنوينًا. والتنوين في آخر غيرها اقتراح، وكذلك علامة الدرجة بدل السكون بعد العدد. أما
الحركة بلا حرف فتُذكر فقط: فلا يُعرف حرفها إلا بالقراءة. وتسكت القاعدة عن الشدة مع الحركة بأي ترتيب، وعن حركتين
مختلفتين لقراءتين، وعن حركة على تطويل أو دائرة منقطة، أو معروضة وحدها بين مسافتين أو قوسين أو علامتي تنصيص، وعن كلمات
القرآن.

## على نصوص سليمة
7 مواضع في 446 ألف كلمة: النصوص الصحية 1، وفقرات ويكيبيديا (ARCD) 2، و300 مقالة من ويكيبيديا 4، ولا شيء في الأخبار
والتوثيق و17 ألف كلمة مشكولة من ويكي الأخبار. و120 في 3.5 ملايين كلمة أخرى من ويكيبيديا. قُرئ منها 100: كلها صحيحة.

## المصدر
معيار يونيكود، الفصل 2.11 في المحارف المركبة: تلي العلامة المحرف الذي توضع عليه.
"""

_BASES = f"{LETTERS}{TRANSPARENT}{TATWEEL}\u25cc\u200c-\u200f\ufb50-\ufdff\ufe70-\ufefc"

RULE = Rule(
    code="SC122",
    name="stray-diacritic",
    severity="warning",
    message={"ar": "حركة لا حرف تحتها", "en": "a vowel sign with no letter under it"},
    variants={
        "repeated": {"ar": "حركة مكررة على حرف واحد: «{found}»", "en": "the same sign twice on a letter: “{found}”"},
        "degree": {"ar": "سكون بدل علامة الدرجة °", "en": "a sukun in place of the degree sign °"},
        "parted": {
            "ar": "مسافة بين التنوين وحرفه: «{found}»",
            "en": "a space between the tanween and its letter: “{found}”",
        },
        "tanween": {
            "ar": "حركتان في آخر الكلمة بدل التنوين: «{found}»",
            "en": "a vowel sign twice in place of tanween: “{found}”",
        },
    },
    # Twice in a row, or with another between them.
    trigger=f"(?:^|[^{_BASES}]){MARK}|{'|'.join(mark * 2 for mark in sorted(MARKS))}|{MARK}{{3}}",
    allowed_in=["vocalised", "verse", "number"],
    bad={
        "عادُُوا إلى المدَّّينة.": "عادُوا إلى المدَّينة.",
        "شكراََ جزيلََا، وزار مدينةََ": "شكراً جزيلًا، وزار مدينةً",
        "هذا كتابُُ جديد": "هذا كتابٌ جديد",
        "وصل َالوفد.": None,
        "عند خط 28ْ شمالًا، وبلغت 35 ْم": "عند خط 28° شمالًا، وبلغت 35 °م",
        "َوصل الوفد.\nِفي المدينة": None,
        "بلغ 7ُ دنانير، ثمَُ عاد،َ ثم مضى": None,
        "شكرا ً لكم، وقال أيضا ً.": "شكراً لكم، وقال أيضاً.",
        "رَسَّّمَ الْوَلَدُ بَيْتًا": "رَسَّمَ الْوَلَدُ بَيْتًا",
    },
    good=[
        "مُحَمَّدٌ رسولُ اللّه، ومحمَّد ومحمّد ويونَُِس.",
        'الرمز ـّ يدل على الشدة، والفتحة ( َ ) والضمة " ُ " والكسرة: ِ هكذا، و◌ٌ.',
        "يُكتب على الألف ً أو قبلها، وعلامته هنا ً واضحة.",
        "ٱلۡحَمۡدُ لِلَّهِ رَبِّ ٱلۡعَٰلَمِينَ",
        "شكرًا جزيلًا",
    ],
)

#: A word in the accusative and its tanween behind a space; names of the sign and words that end in a long a are none.
_PARTED = re.compile(f"(?<!{LETTER})(?!(?:هذا|هنا|لها|بها|كما|إذا|ألفا) )({LETTER}+ا) (\u064b)(?!{LETTER})")
_BARE = re.compile(f"(?<![{_BASES}]){MARK}+")
_AGAIN = re.compile(f"({MARK}){MARK}*?\\1")
_CLUSTER = re.compile(f"{MARK}{{2,}}")
_WORD = re.compile(f"[{LETTERS}{TRANSPARENT}{TATWEEL}]+")
_TANWEEN = {"\u064e": "\u064b", "\u064f": "\u064c", "\u0650": "\u064d"}
_SUKUN = "\u0652"
_AFTER_MARKS = frozenset("،؛؟!.:")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    parted = set()
    for match in _PARTED.finditer(text):
        parted.add(match.start(2))
        fix = safe(Edit(match.end(1), match.start(2), ""))
        yield RULE.finding(*match.span(), fix, variant="parted", found=match[0])
    for match in _BARE.finditer(text):
        start, end = match.span()
        if start in parted:
            continue
        before = text[start - 1 : start]
        begins_word = is_letter(text[end : end + 1]) and not before.strip("«“”\"'([{ \u00a0\n")
        if begins_word or before.isalnum() or before in _AFTER_MARKS:
            first = start - 1 if before == " " else start
            if match[0] == _SUKUN and text[max(0, start - 2) : start].rstrip(" ")[-1:].isdecimal():
                yield RULE.finding(first, end, hint(Edit(start, end, "°")), variant="degree")
            else:
                yield RULE.finding(first, end)
    done = 0
    for match in _AGAIN.finditer(text):
        if match.start() >= done and (is_letter(base := base_before(text, match.start())) or base == TATWEEL):
            start, done = _word_at(text, match.start())
            yield _repeated(text, start, done)


def _word_at(text: str, at: int) -> tuple[int, int]:
    """The span of the word that holds the mark at `at`."""
    start = at
    while start and _WORD.match(text, start - 1):
        start -= 1
    word = _WORD.match(text, at)
    return start, word.end() if word else at + 1


def _repeated(text: str, start: int, end: int) -> Finding:
    """The finding for the word [start, end), in which a letter carries a mark twice."""
    edits, tanween, sure = [], False, True
    for cluster in _CLUSTER.finditer(text, start, end):
        marks = "".join(dict.fromkeys(cluster[0]))
        if marks == cluster[0]:
            continue
        at, stop = cluster.span()
        doubled = next(mark for mark in marks if cluster[0].count(mark) > 1)
        rest = text[stop:end]
        if doubled in _TANWEEN and rest in ("", "ا"):
            marks = marks.replace(doubled, _TANWEEN[doubled])
            tanween = True
            sure = sure and doubled == "\u064e" and (rest == "ا" or text[at - 1] in "اة")
        edits.append(Edit(at, stop, marks))
    fix = Fix(SAFE if sure else HINT, *edits)
    return RULE.finding(start, end, fix, variant="tanween" if tanween else "repeated", found=text[start:end])
