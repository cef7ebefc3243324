"""The end of a wire agency's dispatch: «// انتهى //», «18:35 ت م».

## What it finds
The last lines of a text, if they are nothing but the mark with which agencies end a dispatch (`// انتهى //`,
`(النهاية)`, `(يتبع)`, `-30-`), its hour (`18:35 ت م`, `1435 جمت`), the initials of the desk (`س.م/ع.ح`, `أ ش أ`), or
the agency’s sign (`(واس)`, `--(بترا)`, `وام/…`).  Several such lines are one finding.

## Why
The marks tell newspapers that a dispatch is complete.  A newspaper’s readers do not need them.

## Fix safety
Unsafe: the lines are deleted with their line breaks.

## On clean text
NTREX, TICO-19, ARCD, Wikipedia, the React documentation and WikiNews, 6,422 documents of 7.7 million words: no hit.

## Source
The habits of the Saudi, Jordanian, Kuwaiti, Emirati, Egyptian and other agencies, from what newspapers left in print.
"""

from __future__ import annotations

import re

from arlint import deletion
from arlint.rule import ZONES, Rule
from arlint.rules.boilerplate import ARTICLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """علامة نهاية خبر الوكالة: «// انتهى //»، «18:35 ت م».

## ماذا يجد
آخر أسطر النص إذا لم يكن فيها إلا العلامة التي تختم بها وكالات الأنباء أخبارها (`// انتهى //`، `(النهاية)`، `(يتبع)`،
`-30-`)، أو ساعة الخبر (`18:35 ت م`، `1435 جمت`)، أو رموز المحررين (`س.م/ع.ح`، `أ ش أ`)، أو رمز الوكالة (`(واس)`،
`--(بترا)`، `وام/…`). والأسطر المتتالية منها بلاغ واحد.

## لماذا
تخبر هذه العلامات الصحف بأن الخبر اكتمل، ولا حاجة لقارئ الصحيفة بها.

## أمان الإصلاح
غير آمن: تُحذف الأسطر مع فواصلها.

## على نصوص سليمة
في NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews، وهي 6422 وثيقة في 7.7 مليون كلمة: لا إصابة.

## المصدر
عادات الوكالات السعودية والأردنية والكويتية والإماراتية والمصرية وغيرها، مما بقي منها في الصحف.
"""

_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_ENDS = "انتهي|انتهت|النهاية|النهايه|يتبع|للخبر بقية"
_AGENCIES = (
    "ا[ .]?ش[ .]?ا|ا[ .]?ف[ .]?ب|د[ .]?ب[ .]?ا|واس|قنا|وام|كونا|بترا|وات|واج|و[ .]?م[ .]?ع|سانا|سبا|بنا|نينا|واع|وفا"
    "|سونا|العمانية|شينخوا|ارنا|تسنيم|نبا|صفا"
)

RULE = Rule(
    code="BP211",
    name="wire-end-mark",
    severity="info",
    message={
        "ar": "«{found}»: علامة نهاية خبر الوكالة؛ احذفها",
        "en": "“{found}”: the end mark of a wire agency; delete it",
    },
    trigger="-30-|###",
    openings=lambda: [
        f"انتهي/انتهت/النهايه/يتبع .,{','.join(_LETTERS)}",
        "للخبر بقيه",
        f"{'/'.join(_LETTERS)} .,{','.join(_LETTERS)}",
        "جمت/جرينتش/غرينتش/gmt/utc .",
        "بتوقيت *",
        "ت/تم .,م,غ",
        "واس/قنا/وام/كونا/بترا/وات/واج/سانا/سبا/بنا/نينا/واع/وفا/سونا/العمانيه/شينخوا/ارنا/تسنيم/نبا/صفا .",
    ],
    view="folded",
    scope="document",
    allowed_in=[kind for kind in ZONES if kind != "quran"],
    bad={
        ARTICLE + "\n// انتهى //": ARTICLE,
        ARTICLE + "\n//انتهى//\n16:30 ت م\n": ARTICLE + "\n",
        ARTICLE + "\n\n(النهاية)\nع ن / م خ": ARTICLE,
        ARTICLE + "\n--(بترا)": ARTICLE,
        ARTICLE + "\nأ ش أ": ARTICLE,
        ARTICLE + "\nوام/أحمد سالم": ARTICLE,
    },
    good=[
        ARTICLE + "\nانتهى الاجتماع عند الساعة 18:35.",
        ARTICLE + "\nهذا كل ما انتهى إليه الباحث.",
        ARTICLE + "\nالساعة 16:30 بتوقيت مكة.",
        ARTICLE + "\nانتهى كلامه ا.هـ.",
        ARTICLE + "\nا.هـ.",
        "انتهى\n" + ARTICLE,
        ARTICLE + "\nالنهاية\n" + ARTICLE,
    ],
)

_SIGNS = "[/\\\\#*\\-–—_=~.()\\[\\]<>«»\"'|:،+! \u00a0]"
_NUMBER = "[0-9٠-٩]{1,6}"
_INITIALS = f"(?:[{_LETTERS}]ه?{_SIGNS}{{1,3}}){{1,7}}[{_LETTERS}]{{1,2}}"
_HOUR = (
    "[0-9٠-٩]{1,2}[:.٫]?[0-9٠-٩]{2}[ \u00a0]*(?:ت ?\\.? ?[مغ]|تم|جمت|جرينتش|غرينتش|(?i:gmt|utc)"
    "|بتوقيت (?:مكة|جرينتش|غرينتش|غرينيتش|القاهرة|السعودية|الامارات|عمان|بغداد)(?: المكرمة)?)"
)
_MARK = re.compile(
    f"{_SIGNS}*(?:"
    f"(?:{_ENDS})(?:{_SIGNS}+(?:{_INITIALS}|[{_LETTERS}]|{_NUMBER}))*"
    f"|{_HOUR}(?:{_SIGNS}+{_NUMBER})*"
    f"|{_INITIALS}(?:{_SIGNS}+{_NUMBER})*"
    f"|(?:{_AGENCIES})"
    f"|(?:{_AGENCIES})/[^\\n]{{2,60}}"
    f"|-30-|###+"
    f"){_SIGNS}*"
)
#: The end of a quotation, not of a dispatch; an era; a heading.
_OTHER = re.compile(f"{_SIGNS}*(?:ا{_SIGNS}{{1,2}}ه|ق{_SIGNS}{{1,2}}م|ص{_SIGNS}{{1,2}}ب){_SIGNS}*|النهاي[ةه]")
#: How many lines of other text may stand under the mark.
_UNDER = 2


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    from arlint.lexicon.boilerplate import find

    lines = find(document)
    under = 0
    number = len(lines) - 1
    while number > 0 and under <= _UNDER:
        last = number
        while number > 0 and _is_mark(lines[number].text):
            number -= 1
        if number < last:
            start, end = document.folded.locate(lines[number + 1].start, lines[last].end)
            found = "، ".join(line.text for line in lines[number + 1 : last + 1])
            yield RULE.finding(start, end, deletion.paragraph(document, start, end), found=found)
        else:
            under += not lines[number].row
            number -= 1


def _is_mark(line: str) -> bool:
    return len(line) < 80 and _MARK.fullmatch(line) is not None and not _OTHER.fullmatch(line)
