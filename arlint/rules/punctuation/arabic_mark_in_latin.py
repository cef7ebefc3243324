"""An Arabic mark inside a Latin phrase.

## What it finds
`،`, `؛` or `؟` within a sentence, a date, a place name or a quotation that is Latin as a whole: `Hello، world`,
`Are you sure؟`, `(London، UK)`.

## Why
The mark belongs to the language of the words around it.  A search for the title or the address does not find it,
and a program that reads it back fails.

## Fix safety
A hint: whether a row of Latin words is a phrase or a list in an Arabic sentence only the writer knows.  Lists of
names in Arabic prose are right as they are and never reported: `PDF، TIFF، PNG`, `Apple، وGoogle`.

## On clean text
2 hits in 446,000 words, both right; 6 in 2.4 million further words of Wikipedia, of which 4 are right (a foreign
name and its abbreviation parted by `؛` is a list, and so is a page number before a title).

## Source
No authority is cited: it is the counterpart of PU106, a mark goes with the script of its phrase.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTERS
from arlint.arabic.marks import gap_before
from arlint.rule import HINT, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """علامة عربية داخل عبارة لاتينية.

## ماذا يجد
`،` أو `؛` أو `؟` داخل جملة أو تاريخ أو عنوان أو اقتباس كله لاتيني: `Hello، world` و`Are you sure؟` و`(London، UK)`.

## لماذا
العلامة من لغة الكلام الذي تقع فيه، ولا يجد البحث العنوان إن تغيرت علامته، ولا يقرؤه برنامج.

## أمان الإصلاح
اقتراح: لا يعرف إلا الكاتب أهي عبارة واحدة أم أسماء معدودة في جملة عربية. وتعداد الأسماء اللاتينية في النص العربي
صحيح ولا تذكره القاعدة: `PDF، TIFF، PNG` و`Apple، وGoogle`.

## على نصوص سليمة
موضعان في 446 ألف كلمة، وكلاهما صحيح؛ و6 مواضع في مليونين وأربعمئة ألف كلمة أخرى من ويكيبيديا، صح منها 4 (أما الاسم
الأجنبي ومختصره بينهما `؛`، ورقم الصفحة قبل عنوان، فتعداد).

## المصدر
لا مصدر بعينه: هي مقابل القاعدة PU106، فعلامات العبارة من كتابتها.
"""

RULE = Rule(
    code="PU107",
    name="arabic-mark-in-latin",
    severity="info",
    message={"ar": "«{found}» داخل عبارة لاتينية", "en": "Arabic “{found}” inside a Latin phrase"},
    trigger="[A-Za-zÀ-ɏ0-9][،؛][ \u00a0]*[A-Za-zÀ-ɏ0-9]|[A-Za-zÀ-ɏ]؟",
    bad={
        "عنوان المثال Hello، world في كل كتاب.": "عنوان المثال Hello, world في كل كتاب.",
        "سأله: What do you want؟": "سأله: What do you want?",
        "ولد في (London، England) وعاش في بيركلي (University of California، Berkeley).": (
            "ولد في (London, England) وعاش في بيركلي (University of California, Berkeley)."
        ),
        "كتب “one؛ two” ثم محاه.": "كتب “one; two” ثم محاه.",
        "صدر في January 12، 2022 عن الدار.": "صدر في January 12, 2022 عن الدار.",
        "سأل How are you؟ وسكت.": "سأل How are you? وسكت.",
        "مركبات مثل hydroxytyrosol، vanillic acid، and verbascoside.": (
            "مركبات مثل hydroxytyrosol, vanillic acid, and verbascoside."
        ),
    },
    good=[
        "زار London، ثم عاد إلى Paris؛ فهل رأيت Berlin؟",
        "يعمل في Apple، وGoogle، وMeta.",
        "يدعم PDF، TIFF، PNG، وhtml، css، js.",
        "الشركات (Apple، Google، Meta) الكبرى (Facebook، Twitter).",
        "هل تستخدم Microsoft Word؟ وهل جربت visual studio code؟",
        "HTML، CSS، JavaScript",
        "السمات onSubmit، onLogin في React.",
    ],
)

_FIND = re.compile("[،؛](?=[ \u00a0]*[A-Za-zÀ-ɏ0-9])(?<=[A-Za-zÀ-ɏ0-9].)|؟(?<=[A-Za-zÀ-ɏ].)")
_LATIN_RUN = re.compile(r"[A-Za-zÀ-ɏ0-9 \u00a0'’.,&/+#،؛-]*")
#: How far on either side, in code points, a phrase is looked for.
_REACH = 150
_SEPARATOR = re.compile("[،؛]")
_SMALL = re.compile(r"(?<![^ ])[a-z]{2,}(?![^ .,])")
_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? [0-9]{1,2}\Z")
_LATIN_MARK = {"،": ",", "؛": ";", "؟": "?"}
_PAIRS = {"“": "”", "”": "“", "«": "»", '"': '"', "‘": "’", "'": "'"}
#: What begins a question, what is called out before a comma, what joins after one.
_ASKING = re.compile(
    "am|are|can|could|d(?:o|id|oes)|ha(?:d|s|ve)|how|is|may|might|must|sh(?:all|ould)|w(?:as|ere|hat|hen|here|hich|ho"
    "|hom|hose|hy|ill|ould)",
    re.IGNORECASE,
)
_CALLING = re.compile("dear|goodbye|hello|hey|hi|however|no|oh|please|sorry|thanks|welcome|well|yes", re.IGNORECASE)
_JOINING = re.compile("and|but|because|for|or|so|that|which|who|while|yet")
#: A country or state after its town, or what follows a name.
_FOLLOWING = re.compile(
    "UK|USA?|U\\.S\\.|UAE|KSA|England|Scotland|Wales|Ireland|France|Germany|Italy|Spain|Turkey|Egypt|Lebanon|Jordan"
    "|Syria|Iraq|Canada|Australia|India|China|Japan|Russia|Netherlands|Switzerland|Sweden|Norway|Denmark|Austria|Belgium"
    "|Poland|California|Texas|Florida|Massachusetts|Illinois|Ohio|Virginia|CA|NY|TX|FL|MA|IL|PA|NJ|D\\.?C\\.?"
    "|Jr|Sr|Inc|Ltd|LLC|PhD|Ph\\.D|MD|M\\.D"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _FIND.finditer(text):
        at = match.start()
        start = at - len(_LATIN_RUN.match(text[max(at - _REACH, 0) : at][::-1])[0])  # type: ignore[index]
        end = _LATIN_RUN.match(text, at + 1, at + _REACH).end()  # type: ignore[union-attr]
        asks = text[at] == "؟"
        if _is_question(text, start, at) if asks else _is_phrase(text, start, at, end):
            edit = Edit(at, at + 1, _LATIN_MARK[text[at]])
            yield RULE.finding(at, at + 1, Fix(HINT, edit), found=text[at])


def _is_question(text: str, start: int, at: int) -> bool:
    """Whether the Latin words at [start, at) are a whole question."""
    words = text[start:at].split()
    if len(words) < 2:
        return False
    before = gap_before(text, start)
    alone = text[before - 1 : before] not in LETTERS
    return bool(_ASKING.fullmatch(words[0]) or (alone and _SMALL.search(text, start, at)))


def _is_phrase(text: str, start: int, at: int, end: int) -> bool:
    """Whether the Latin run [start, end) is a phrase rather than names listed in an Arabic sentence."""
    before, after = text[start:at].split(), text[at + 1 : end].split()
    if not before or not after:
        return False
    if after[0].isdecimal():
        return bool(_MONTH.search(text, start, at)) and len(after[0]) == 4
    items = [item.split() for item in _SEPARATOR.split(text[start:end])]
    if any(len(item) > 2 and _SMALL.search(" ".join(item)) for item in items):
        return True
    if any(len(item) > 1 and _JOINING.fullmatch(item[0]) for item in items[1:]):
        return True
    if len(items) == 2 and (_CALLING.fullmatch(before[-1]) or _FOLLOWING.fullmatch(after[0].rstrip(",."))):
        return True
    quoted = _PAIRS.get(text[start - 1 : start]) == text[end : end + 1] != ""
    return quoted and len(items) == 2
