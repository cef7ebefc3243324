"""A Latin comma, semicolon or question mark in Arabic text.

## What it finds
`,`, `;` and `?` after an Arabic word with an Arabic word, or for `?` and `,` the line's end, behind them.

## Why
The Latin marks curl the wrong way for a text that runs from right to left, and a reader of Arabic takes `?` for a
slip of the keyboard.  Sentence splitters that know only `؟` miss the end of the question.

## Fix safety
Safe between Arabic letters, after a closing quote or bracket and after a number when an Arabic word follows.  A
hint where one side is Latin (`Google, وهو`), between straight quotes, and where `?` stands between two words
without a space or floats in mid-line, where it may stand for a sign that got lost.  Silent: numbers (`1,234`),
Latin lists, HTML entities (`&amp;`), smileys, JSON, rows of comma-separated values, single letters (`(س, ص)`),
`???` and more, which may be damaged letters.

## On clean text
274 hits in 446,000 words, 26 of them hints: news (NTREX) 1, Wikipedia paragraphs (ARCD) 7, 300 Wikipedia articles
206, the React documentation 60.  180 were read, there and in 1.5 million further words of Wikipedia: all right but
for `H&amp;M;` and a `?` that stood for a lost `%`, silent since, and two that stood for a lost ﷺ, which are hints.

## Source
Unicode Character Database: U+060C ARABIC COMMA, U+061B ARABIC SEMICOLON, U+061F ARABIC QUESTION MARK.  The Arabic
rules of LanguageTool and translate-toolkit replace the Latin marks alike.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTERS
from arlint.arabic.marks import (
    CLOSERS,
    OPENERS,
    SPACES,
    STRAIGHT,
    bare,
    is_arabic,
    is_latin,
    line_at,
    strong_before,
    word_after,
    word_before,
)
from arlint.rule import HINT, SAFE, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """فاصلة أو فاصلة منقوطة أو علامة استفهام لاتينية في نص عربي.

## ماذا يجد
`,` و`;` و`?` بعد كلمة عربية تليها كلمة عربية، أو يليها آخر السطر مع `?` و`,`.

## لماذا
تتجه العلامات اللاتينية عكس اتجاه الكتابة العربية، ويظنها القارئ زلة من لوحة المفاتيح. والبرامج التي تقسم النص إلى
جمل عند `؟` لا ترى نهاية السؤال.

## أمان الإصلاح
آمن بين الحروف العربية، وبعد علامة إغلاق أو رقم إذا تلته كلمة عربية. واقتراح إن كان أحد الجانبين لاتينيًا
(`Google, وهو`)، أو وقعت العلامة بين علامتي تنصيص مستقيمتين، أو توسطت `?` كلمتين بلا مسافة، أو انفصلت عما قبلها في
وسط السطر، فربما كانت رمزًا تلف. وتسكت القاعدة عن الأعداد (`1,234`) والقوائم اللاتينية ورموز HTML (`&amp;`) والوجوه
الضاحكة وJSON وصفوف القيم المفصولة بفواصل والحروف المفردة (`(س, ص)`) و`???` فأكثر، فقد تكون حروفًا تلفت.

## على نصوص سليمة
274 موضعًا في 446 ألف كلمة، منها 26 اقتراحًا: الأخبار (NTREX) 1، وفقرات ويكيبيديا (ARCD) 7، و300 مقالة من ويكيبيديا
206، ووثائق React 60. قُرئ 180 موضعًا منها ومن مليون ونصف مليون كلمة أخرى من ويكيبيديا: كلها صحيحة إلا `H&amp;M;`
و`?` كانت علامة مئوية فتلفت، وقد سكتت القاعدة عنهما بعد ذلك، واثنتين كانتا ﷺ، وهما اقتراح.

## المصدر
قاعدة محارف يونيكود: U+060C وU+061B وU+061F هي الفاصلة والفاصلة المنقوطة وعلامة الاستفهام العربية. وكذلك تستبدل بها
قواعد العربية في LanguageTool وtranslate-toolkit العلامات اللاتينية.
"""

RULE = Rule(
    code="PU106",
    name="latin-mark",
    severity="warning",
    message={
        "ar": "«{found}» لاتينية في نص عربي، والصواب «{mark}»",
        "en": "Latin “{found}” in Arabic text, use “{mark}”",
    },
    trigger="[,;?]",
    allowed_in=["vocalised"],
    bad={
        "عاد الوفد, ثم انتهى اللقاء; فلا خبر بعده.": "عاد الوفد، ثم انتهى اللقاء؛ فلا خبر بعده.",
        "هل عاد الوفد? نعم، عاد! لماذا?!": "هل عاد الوفد؟ نعم، عاد! لماذا؟!",
        "قال «نعم», وأضاف (أمس), ثم في عام 2022, عاد.": "قال «نعم»، وأضاف (أمس)، ثم في عام 2022، عاد.",
        "وَصَلَ الْوَفْدُ, ثُمَّ غَادَرَ.": "وَصَلَ الْوَفْدُ، ثُمَّ غَادَرَ.",
        "عاد الوفد ,ثم انتهى اللقاء,«كما قيل».": "عاد الوفد ،ثم انتهى اللقاء،«كما قيل».",
        "سأله: «هل عدت?» فسكت.": "سأله: «هل عدت؟» فسكت.",
        "عزيزي القارئ,\nهذه رسالة.": "عزيزي القارئ،\nهذه رسالة.",
        "يستخدم Google, وهو محرك بحث.": "يستخدم Google، وهو محرك بحث.",
        '"نعم", قال الوزير في عام 1443هـ, ثم خرج.': '"نعم"، قال الوزير في عام 1443هـ، ثم خرج.',
        "هل وصل الوفد?نعم وصل.": "هل وصل الوفد؟نعم وصل.",
    },
    good=[
        "بلغ العدد 1,234 أو 3,5 أو ١,٥ من المئة.",
        "الشركات (Apple, Google, Meta) الكبرى، وLondon, UK.",
        "قال سامي &amp; أحمد وشركة H&amp;M; ثم &#1575; نعم &quot;لا&quot; ثم عاد.",
        "ضحك ;) وانصرف ;-) ثم عاد.",
        '{"اسم": "أحمد", "عمر": 5}\n["أحمد", "سليم"]',
        'print("أحمد", "سليم") و console.log(اسم, عمر);',
        "الاسم,العمر,المدينة\nأحمد,سليم,دمشق",
        "النقطة (س, ص) والدالة د(س, ص).",
        "ولد عام 19?? في دمشق، ولعب Qxf7?? ثم خسر.",
        "ال????س قال ??? ثم عاد???",
    ],
)

_FIND = re.compile(r"[?,;](?:(?<=\?)\?+)?")
_ARABIC_MARK = {",": "،", ";": "؛", "?": "؟"}
_ENTITY = re.compile(r"&[\w#;]{1,31}\Z", re.ASCII)
_CODE = re.compile(r"[{}=<>]|\"\s*:|^\s*[\"\[]")
_LATIN = re.compile("[A-Za-z_]")
_ENDS = re.compile("[.!?؟:]")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _FIND.finditer(text):
        start, end = match.span()
        applicability = _judge_question(text, start, end) if text[start] == "?" else _judge(text, start)
        if applicability:
            mark = _ARABIC_MARK[text[start]] * (end - start)
            yield RULE.finding(start, end, Fix(applicability, Edit(start, end, mark)), found=match[0], mark=mark)


def _judge_question(text: str, start: int, end: int) -> str | None:
    """How sure it is that the question mark should be Arabic; None: it should not."""
    before = strong_before(text, start)
    if not before or end - start > 2:
        return None
    while text[end : end + 1] in ("!", "؟"):
        end += 1
    after = text[end : end + 1]
    if after.isalpha():
        words = word_before(text, start), text[slice(*word_after(text, end))]
        return HINT if all(is_arabic(word) and len(word) > 2 for word in words) else None
    if after and not after.isspace() and after not in CLOSERS and after not in STRAIGHT:
        return None
    gap = text[start - 1] in SPACES
    if before in LETTERS:  # a mark that floats in mid-line may stand for a lost sign: ﷺ became ?
        return HINT if gap and text[end : line_at(text, end)[1]].strip() else SAFE
    if gap or end - start > 1:  # 19?? is a year nobody knows, Qxf7?? a move
        return None
    sentence = _ENDS.split(text[line_at(text, start)[0] : start])[-1]
    return HINT if any(char in LETTERS for char in sentence) else None


def _judge(text: str, at: int) -> str | None:
    """How sure it is that the comma or semicolon should be Arabic; None: it should not."""
    begin, end = line_at(text, at)
    place = at + 1
    while place < end and text[place] in SPACES:
        place += 1
    spaced = place > at + 1 or place == end
    quote = text[place : place + 1] in OPENERS or text[place : place + 1] in STRAIGHT
    after = text[place + quote : place + quote + 1]
    touching = text[at - 1 : at]
    before = "\ufffc" if touching == "\ufffc" else strong_before(text, at)
    call = text.rfind("(", begin, at)
    if call > begin and _LATIN.match(text[call - 1]) and ")" not in text[call:at]:
        return None  # arguments of a function
    if not before or (text[at] == ";" and _ENTITY.search(text, max(begin, at - 33), at)) or _is_row(text, begin, end):
        return None
    # A line that begins with a quotation mark may be prose: “"نعم", قال الوزير”.
    says = (
        touching == '"' and spaced and not quote and after in LETTERS and not _CODE.search(text[begin:end].lstrip(' "'))
    )
    if touching == '"' and not says and (quote or not spaced or _CODE.search(text[begin:end])):
        return None if _CODE.search(text[begin:end]) or not spaced else HINT
    if place == end:
        other = _CODE if text[at] == "," else _LATIN
        return SAFE if before in LETTERS and not other.search(text, begin, end) else None
    if after in LETTERS:
        words = word_before(text, at), bare(text[slice(*word_after(text, place + quote))])
        if before in LETTERS:
            return None if len(words[0]) == len(words[1]) == 1 else SAFE
        if touching in CLOSERS or touching in ('"', "ـ") or (before.isdecimal() and spaced):
            return SAFE
        return HINT if spaced and len(words[1]) > 1 else None
    if before in LETTERS and spaced and len(word_before(text, at)) > 1:
        return SAFE if after.isdecimal() else HINT if is_latin(after) or after == "\ufffc" else None
    return None


def _is_row(text: str, begin: int, end: int) -> bool:
    """Whether the line is a row of comma-separated values: no space after its commas, few words between them."""
    if end - begin > 1000:
        return False
    fields = text[begin:end].split(",")
    if len(fields) < 2 or " ," in text[begin:end] or any(field[:1].isspace() for field in fields[1:]):
        return False
    if text[end - 1] in ".!؟?":
        return False
    if len(text[begin:end].split()) > 2 * len(fields):
        return False
    if len(fields) > 2:
        return True
    above = text[slice(*line_at(text, max(begin - 1, 0)))] if begin else ""
    below = text[slice(*line_at(text, end + 1))] if end < len(text) else ""
    return any(line.count(",") == 1 and ", " not in line for line in (above, below))
