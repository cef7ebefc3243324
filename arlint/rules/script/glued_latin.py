"""An Arabic word and a Latin word with no space between them.

## What it finds
An Arabic word of three letters or more, or one of a few short ones (`في`, `من`, `هو`), glued to a Latin word of two
letters or more, in either order: `ملفTestbook`, `Windowsفقط`, `فيJSX`. An address counts as a Latin word:
`زورواwww.example.com`.

## Why
The space was lost when the text was pasted or a link was taken out. Search does not find the word, and a line cannot
be broken there.

## Fix safety
Safe: a space is inserted between the two scripts. Silent: particles that Arabic joins to the next word, with or
without tatweel (`وGoogle`, `لـGoogle`, `بالPDF`, `الـBBC`), Arabic endings on a Latin word (`iPhoneات`, `PDFها`),
single letters and their numbers (`فيتامينB12`), file names, hashtags. Latin letters amid an Arabic word are a slip of
the keyboard: a few (`الوzzير`) are left to SC113, for more the space is only a hint.

## On clean text
On 446,000 words of news, health texts, documentation and Wikipedia: 12 hits, all right. On 7.3 million further words of
Wikipedia: 195 hits; some 185 are right, the others are keyboard noise pasted into words.

## Source
Unicode Technical Standard 39, section 5.1, on text of mixed scripts: https://www.unicode.org/reports/tr39/
"""

from __future__ import annotations

import re

from arlint.arabic.joints import ENDING, JOINED, SHORT
from arlint.arabic.letters import LETTER
from arlint.finding import hint, safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """كلمة عربية وأخرى لاتينية بلا مسافة بينهما.

## ماذا يجد
كلمة عربية من ثلاثة أحرف فأكثر، أو إحدى الكلمات القصيرة المعدودة (`في` و`من` و`هو`)، التصقت بكلمة لاتينية من حرفين
فأكثر، أيًّا كان السابق منهما: `ملفTestbook` و`Windowsفقط` و`فيJSX`. والعنوان كالكلمة اللاتينية: `زورواwww.example.com`.

## لماذا
ضاعت المسافة عند اللصق أو حين حُذف رابط. فلا يجد البحث الكلمة، ولا ينكسر السطر عندها.

## أمان الإصلاح
آمن: تُزاد مسافة بين الكتابتين. ولا تُبلغ القاعدة عن أدوات توصل بما بعدها، بتطويل أو بغيره (`وGoogle` و`لـGoogle`
و`بالPDF` و`الـBBC`)، ولا عن لاحقة عربية في آخر كلمة لاتينية (`iPhoneات` و`PDFها`)، ولا عن الحرف الواحد ورقمه
(`فيتامينB12`)، ولا عن أسماء الملفات والوسوم. أما الحروف اللاتينية وسط كلمة عربية فزلة لوحة مفاتيح: تتولى القاعدة
SC113 القليل منها (`الوzzير`)، وما زاد عليه فالمسافة فيه اقتراح.

## على نصوص سليمة
في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا: 12 موضعًا، كلها صحيحة. وفي 7.3 ملايين كلمة أخرى من
ويكيبيديا: 195 موضعًا، منها نحو 185 صحيحة، وسائرها حروف عابثة أُلصقت وسط الكلمات.

## المصدر
معيار يونيكود التقني 39، القسم 5.1، في النص المختلط الكتابات: https://www.unicode.org/reports/tr39/
"""

_ARABIC = "ء-\u0655\u0670-ۓ"
_LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"
_LATIN_WORD = f"[{_LATIN}][{_LATIN}0-9]*"
#: Of an escape the part that passes for a word: `\\u201c` before «نعم».
_ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2})|[^\\]?(?:u06[0-9A-Fa-f]{2})+")
_SEAM = rf"[{_LATIN}](?<=[{_ARABIC}].)|[{_ARABIC}](?<=[{_LATIN}0-9].)"

RULE = Rule(
    code="SC117",
    name="glued-latin",
    severity="warning",
    message={
        "ar": "ضاعت المسافة بين «{first}» و«{second}»",
        "en": "a space was lost between “{first}” and “{second}”",
    },
    trigger=f"[{_ARABIC}][{_ARABIC}][{_LATIN}][{_LATIN}0-9]|[{_LATIN}][0-9]*[{_ARABIC}][{_ARABIC}]",
    allowed_in=("verse", "vocalised"),
    bad={
        "افتح دليلTestbook الآن.": "افتح دليل Testbook الآن.",
        "شركةApple الأمريكية": "شركة Apple الأمريكية",
        "يعمل على Linuxأيضًا.": "يعمل على Linux أيضًا.",
        "«متصفحFirefox»": "«متصفح Firefox»",
        "كائنJavaScript وكتابةُHTML": "كائن JavaScript وكتابةُ HTML",
        "يكتب فيJSX أوHTML ثم Reactهي الأصل.": "يكتب في JSX أو HTML ثم React هي الأصل.",
        "برنامجExcelالشهير": "برنامج Excel الشهير",
        "الiPhoneالجديد وTelegramأو غيره": "الiPhone الجديد وTelegram أو غيره",
        "قناة MBC4باسم جديد و10mgيوميًا": "قناة MBC4 باسم جديد و10mg يوميًا",
        "زورواhttps://example.com/a وexample.comللتواصل.": "زوروا https://example.com/a وexample.com للتواصل.",
        "كتبMJBBBها أمس": "كتب MJBBBها أمس",
        "اسمهاÉire بلغتهم": "اسمها Éire بلغتهم",
    },
    good=[
        "قالت الـBBC والـCNN إن وGoogle وبالـPDF وكالـPDF.",
        "انضم لـGoogle ولGoogle وللGPS وبالGPS والGPS فالGPS عالYouTube.",
        "اشترى iPhoneات وiPadين، وملفات PDFها وAPIات، وGoogleية الهوى.",
        "تناول فيتامينB12 والسيارةA5 في المسافة 5km و100كم و5kg.",
        "تابعوا #رمضانKareem في ملف تقريرv2.pdf وعند @خالدAhmed.",
        "قال الوzzير والمpدينة.",
        "قال \\u201cنعم\\u201d ثم خرج.",
        "كتابة Google، والبحث في (Google)، وGoogle/جوجل، وما بعد Google-بحث.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in re.finditer(_SEAM, text):
        seam = match.start()
        latin_first = re.match(f"[{_ARABIC}]", match[0]) is not None
        first = _before(text, seam, _LATIN_WORD if latin_first else f"[{_ARABIC}]+")
        second = _behind(text, seam, f"[{_ARABIC}]+" if latin_first else _LATIN_WORD)
        start, end = seam - len(first), seam + len(second)
        if not _are_words(first, second, latin_first):
            continue
        if latin_first and _ESCAPE.fullmatch(text[max(0, start - 1) : seam]):
            continue  # EN104's: a space would stay behind when the escape is decoded
        fix = safe(Edit(seam, seam, " "))
        latin = first if latin_first else second
        beyond = _before(text, start, f"[{_ARABIC}]+") if latin_first else _behind(text, end, f"[{_ARABIC}]+")
        if _belongs(beyond, latin, latin_first):
            # Latin letters amid an Arabic word: the two halves belong together.
            if len(latin) < 4:
                continue
            fix = hint(*fix.edits)
        for begin, stop, _ in document.zones_between(
            start - 1, end + 1
        ):  # an address beside the seam is protected: the word next to it is not
            start = seam if stop == seam else start
            end = seam if begin == seam else end
        yield RULE.finding(start, end, fix, first=first, second=second)


def _belongs(beyond: str, latin: str, latin_first: bool) -> bool:
    """Whether the Arabic on the other side of the Latin letters is a piece of a word rather than one of its own."""
    if not beyond or (latin_first and (beyond in JOINED or beyond.endswith("ـ"))):
        return False
    return not (_are_words(beyond, latin, False) if latin_first else _are_words(latin, beyond, True))


def _before(text: str, end: int, pattern: str) -> str:
    match = re.search(rf"(?:{pattern})\Z", text[max(0, end - 60) : end])
    return match[0] if match else ""


def _behind(text: str, start: int, pattern: str) -> str:
    match = re.compile(pattern).match(text, start)
    return match[0] if match else ""


def _are_words(first: str, second: str, latin_first: bool) -> bool:
    """Whether both are words of their own, neither a particle nor an ending nor a single letter."""
    latin, arabic = (first, second) if latin_first else (second, first)
    bare = "".join(re.findall(LETTER, arabic))
    if len(re.findall(f"[{_LATIN}]", latin)) < 2 or not re.search("[A-Za-z]", latin):
        return False
    if not latin_first and arabic.endswith("ـ"):
        return False
    if len(bare) < 3:
        return bare in SHORT
    return ENDING.fullmatch(bare) is None if latin_first else bare not in JOINED
