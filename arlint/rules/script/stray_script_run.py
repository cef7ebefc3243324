"""A lone word in a faraway script that nothing explains.

## What it finds
A Chinese, Japanese, Korean, Cyrillic, Greek, Hebrew, Indian, Thai, Armenian, Georgian or Ethiopic word alone among
Arabic ones: `تعيد الدالة قيمة 枚举 فقط`, `قال الوزير привет للوفد`.

## Why
Models that know many languages slip into another one for a word. The reader cannot read it, and what the Arabic word
was is not in the text.

## Fix safety
Report only. Silent in brackets and quotation marks, before or after a bracket or slash that explains it, behind a
colon or a language's name (`من اليونانية λόγος`), near `كلمة`, `اسم`, `مصطلح`, beside Latin, in lines without Arabic,
and in documents with more than three such words, which are about them.

## On clean text
On 446,000 words of news, health texts, documentation and Wikipedia: 1 hit, a name whose bracket was lost. On 7.3
million further words of Wikipedia: 2 hits, the same name and a Greek word.

## Source
Unicode Technical Standard 39, section 5.1, on text of mixed scripts: https://www.unicode.org/reports/tr39/
"""

from __future__ import annotations

import re
from itertools import islice

from arlint.arabic.letters import LETTER
from arlint.arabic.marks import line_at
from arlint.arabic.scripts_data import (
    ARMENIAN,
    CYRILLIC,
    ETHIOPIC,
    GEORGIAN,
    GREEK,
    HAN,
    HANGUL,
    HEBREW,
    INDIC,
    KANA,
    LATIN,
    THAI,
)
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """كلمة مفردة بكتابة بعيدة لا شيء يشرحها.

## ماذا يجد
كلمة صينية أو يابانية أو كورية أو كيريلية أو يونانية أو عبرية أو هندية أو تايلندية أو أرمنية أو جورجية أو حبشية، وحدها
بين كلمات عربية: `تعيد الدالة قيمة 枚举 فقط` و`قال الوزير привет للوفد`.

## لماذا
تنزلق النماذج التي تعرف لغات كثيرة إلى لغة أخرى في كلمة. فلا يقرؤها القارئ، وليس في النص ما يدل على الكلمة العربية.

## أمان الإصلاح
إبلاغ بلا إصلاح. ولا تُبلغ القاعدة عما بين أقواس أو علامتي تنصيص، ولا عما جاور قوسًا أو شرطة مائلة تشرحه، ولا عما بعد
نقطتين أو اسم لغة (`من اليونانية λόγος`)، ولا عما قرب من `كلمة` أو `اسم` أو `مصطلح`، ولا عما جاور كلمة لاتينية، ولا عن
سطور بلا عربية، ولا عن نصوص فيها أكثر من ثلاث كلمات كهذه، فهي موضوعها.

## على نصوص سليمة
في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا: موضع واحد، هو اسم ضاع قوسه. وفي 7.3 ملايين كلمة أخرى من
ويكيبيديا: موضعان، الاسم نفسه وكلمة يونانية.

## المصدر
معيار يونيكود التقني 39، القسم 5.1، في النص المختلط الكتابات: https://www.unicode.org/reports/tr39/
"""

#: One letter is a word in the first, a syllable at least; in the second a single letter is a symbol.
_SYLLABLES = HAN + KANA + HANGUL + HEBREW + INDIC + THAI + ETHIOPIC
_LETTERS = CYRILLIC + GREEK + ARMENIAN + GEORGIAN
_ANY = _SYLLABLES + _LETTERS
_WORD = f"(?:[{_SYLLABLES}][{_ANY}\u0300-\u036f]*|[{_LETTERS}][\u0300-\u036f]*[{_ANY}][{_ANY}\u0300-\u036f]*)"
#: The word with others of its kind and what parts them.
_RUN = f"{_WORD}(?:[ \u00a0'’·・-]{{1,2}}{_WORD})*"
#: A run of letters in Greek that is short is a formula, in capitals perhaps a name of a fraternity.
_FORMULA = re.compile(f"[{GREEK}]{{1,2}}")
#: Beside one of these the word is a gloss, quoted or part of something.
_BESIDE = re.compile(rf"[(\[{{«“”„\"'‘’‹›»)\]}}/\\=:：|<>_@#&+0-9\ufffc{LATIN}《》「」『』-]")
_ARABIC = f"{LETTER}|[\u064b-\u0652ـ]"
_INTRODUCED = re.compile(
    f"(?:{LETTER}ية|{LETTER}ي|كلمة|كلمتي|لفظ|لفظة|اسم|اسمه|اسمها|حرف|الحرف|حرفي|رمز|الرمز|علامة|مقطع|مصطلح|جذر|فعل"
    f"|يسمى|تسمى|يدعى|تدعى|أو|أي|تعني|يعني|يكتب|تكتب|معناه|معناها|قناة|صحيفة|مجلة|موقع|شركة|فيلم|أغنية|ألبوم|رواية"
    f"|كتاب|لعبة|مسلسل|برنامج|فرقة)[ \u00a0]\\Z"
)
#: Further off, what speaks of words and names.
_SPOKEN_OF = re.compile(f"اسم|لفظ|كلمة|مصطلح|تعبير|أبجدية|تعرف ب|يعرف ب|اللغة|لغة|بال{LETTER}+ية|نطق|ترجم|هجاء")
_MANY = 3

RULE = Rule(
    code="SC116",
    name="stray-script-run",
    severity="warning",
    message={
        "ar": "كلمة بكتابة أخرى وسط العربية بلا شرح: «{found}»؛ لعلها مما خلّفته الترجمة الآلية",
        "en": "a word in another script amid Arabic, unexplained: “{found}”: perhaps left by a machine translator",
    },
    trigger=f"[{_SYLLABLES}]|[{_LETTERS}][\u0300-\u036f{_LETTERS}]",
    allowed_in=("foreign", "verse", "vocalised"),
    bad={
        "يجب عليك تحديث 模块 قبل التشغيل.": None,
        "وافق المجلس على проект الميزانية أمس.": None,
        "وصل الوفد צבא، ثم عاد.": None,
        "انتهى العمل 완료": None,
        "हमेशا كان كذلك, وكان हमेशा كريمًا.": None,
        "عاد الوزير إلى σπίτι في المساء.": None,
        "كانت النتيجة 出力 データ واضحة": None,
    },
    good=[
        "طوكيو (東京) عاصمة «日本»، واسمها بالصينية: 东京.",
        "من اليونانية λόγος ومن الروسية спутник وكلمة שלום العبرية.",
        "الشاي 茶، والماء 水، والنار 火، والأرض 土، والهواء 气.",
        "زاوية θ وقيمة αβ وجذر Ω و Д.",
        "简体中文\nالعربية",
        "سوني (بالإنجليزية: Sony) ソニー Sony.",
        "الاسم الإغريقي للشمس ἥλιος، وتعرف بين الناس ب θάλασσα ثم 海 مصطلح قديم.",
        "المطبخ/кухня و кухня (مطبخ).",
        "وصلت إلى الوزارةреестр أمس.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    found = [match for match in re.finditer(_RUN, text) if not _is_glossed(document, *match.span())]
    if not found or next(islice(re.finditer(_RUN, document.sample), _MANY, None), None):
        return
    for match in found:
        yield RULE.finding(*match.span(), found=match[0])


def _is_glossed(document: Document, start: int, end: int) -> bool:
    """Whether something beside the run explains it, it is quoted or bracketed, or no word of Arabic text at all."""
    text = document.text
    first, last = line_at(text, start)
    before, behind = text[first:start], text[end:last]
    near = before.rstrip(" \u00a0")[-1:], behind.lstrip(" \u00a0")[:1]
    return (
        _FORMULA.fullmatch(text[start:end]) is not None
        or re.search(f"(?:{_ARABIC})\\Z", before) is not None  # glued: SC115's
        or re.match(_ARABIC, behind) is not None
        or any(_BESIDE.match(char) for char in near if char)
        or _INTRODUCED.search(before[-14:]) is not None
        or _SPOKEN_OF.search(before[-40:] + " " + behind[:15]) is not None
        or before.count("(") > before.count(")")
        or before.count("[") > before.count("]")
        or not re.search(LETTER, before + behind)
        or document.is_quoted(start, end)
    )
