"""A control character in the text.

## What it finds
NUL and the other control characters of ASCII but for tab and line end, those from U+0080 to U+009F, terminal colours
(`ESC [31m`), a carriage return that ends no line of Windows, the line and paragraph separators U+2028 and U+2029, and a
byte order mark (BOM) inside the text.

## Why
Nobody sees them, and programs stumble over them: a NUL ends the text for some, a U+2028 ends a line for some and not
for others, a BOM inside shows that files were put together, and U+0091 to U+0097 are often quotation marks and dashes
of Windows that were lost.

## Fix safety
Safe for a BOM, which goes, and for a lone carriage return, which becomes the file's line end.  The others are only
reported: what they stand for has to be seen in the original.  The BOM that begins a file and the CR of CRLF are right.

## On clean text
No hit in 446,000 words; 11 in 7.27 million further words of Wikipedia, in 4 articles: all right, controls beyond U+0080
in the middle of sentences.

## Source
The Unicode Standard, sections 23.1 (control codes), 5.8 (newline guidelines) and 23.8 (byte order mark).
"""

from __future__ import annotations

import re

from arlint.finding import safe
from arlint.rule import ZONES, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """حرف تحكم في النص.

## ماذا يجد
الحرف NUL وسائر حروف التحكم في ASCII غير الجدولة ونهاية السطر، وما بين U+0080 وU+009F، وألوان الطرفيات (`ESC [31m`)،
ورجوع العربة الذي لا ينهي سطرًا من أسطر ويندوز، وفاصلَي السطر والفقرة U+2028 وU+2029، وعلامة ترتيب البايتات (BOM)
داخل النص.

## لماذا
لا يراها أحد وتتعثر بها البرامج: ينتهي النص عند بعضها بالحرف NUL، ويعدّ بعضها U+2028 نهاية سطر ولا يعدّه غيرها، وعلامة BOM
في الداخل تدل على ملفات أُلصق بعضها ببعض، وكثيرًا ما تكون U+0091 إلى U+0097 علامات اقتباس وشرطات ضاعت من ويندوز.

## أمان الإصلاح
آمن لعلامة BOM، فتُحذف، ولرجوع العربة وحده، فيصير نهاية السطر المعهودة في الملف. وما سواهما يُذكر فقط: يُعرف معناه من
الأصل. وعلامة BOM في أول الملف وCR في CRLF صحيحتان.

## على نصوص سليمة
لا موضع واحد في 446 ألف كلمة، و11 موضعًا في 7.27 ملايين كلمة أخرى من ويكيبيديا في 4 مقالات: كلها صحيحة، حروف تحكم بعد
U+0080 في وسط الجمل.

## المصدر
معيار يونيكود، الأقسام 23.1 (حروف التحكم) و5.8 (نهايات الأسطر) و23.8 (علامة ترتيب البايتات).
"""

RULE = Rule(
    code="EN105",
    name="control-character",
    severity="error",
    message={"ar": "حرف تحكم في النص ({name})", "en": "control character in the text ({name})"},
    variants={
        "bom": {"ar": "علامة BOM داخل النص", "en": "byte order mark inside the text"},
        "return": {"ar": "رجوع عربة (CR) وحده", "en": "lone carriage return"},
        "terminal": {"ar": "رمز من رموز الطرفيات (ESC)", "en": "terminal escape sequence (ESC)"},
    },
    trigger="[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]",
    allowed_in=ZONES,
    stage=0,
    bad={
        "أعلنت الشركة \ufeffالأرباح.": "أعلنت الشركة الأرباح.",
        "السطر الأول.\rالسطر الثاني.": "السطر الأول.\nالسطر الثاني.",
        "قال \x00الوزير.": None,
        "قال \x93نعم\x94 ثم خرج.": None,
        "فقرة أولى.\u2028فقرة ثانية.\u2029فقرة ثالثة.": None,
        "النتيجة: \x1b[31mخطأ\x1b[0m": None,
        "صفحة أولى.\n\x0cصفحة ثانية.": None,
        "كلمة\x85 أخرى": None,
    },
    good=[
        "\ufeffأعلنت الشركة الأرباح.",
        "السطر الأول.\r\nالسطر الثاني.\r\n",
        "العمود الأول\tالعمود الثاني\n\nفقرة.\n",
        "Ø£Ø¹Ù\u0084Ù\u0086Øª Ø§Ù\u0084Ù\u0088Ø²Ø§Ø±Ø©",  # EN101 reads the controls back
    ],
)

_SIGN = "\x1b\\[[0-9;?]{0,20}[A-Za-z]|[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]"
#: What stands before the second or third byte of a letter that came apart: that is EN101's.
_HALF = re.compile(
    "[\xc2-\xf4\u0420\u0421][\x80-\xbf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]?\\Z"
)
_NAMES = {"\x00": "NUL", "\x0b": "VT", "\x0c": "FF", "\x1b": "ESC", "\x7f": "DEL", "\x85": "NEL"}


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in re.finditer(_SIGN, text):
        start, end = match.span()
        sign = match[0]
        if sign == "\ufeff":
            yield RULE.finding(start, end, safe(Edit(start, end, "")), variant="bom")
        elif sign == "\r":  # the CRs of CRLF are not in `text`: this one is one too many, or a line end by itself
            new = "" if text[end : end + 1] == "\n" else "\n"
            yield RULE.finding(start, end, safe(Edit(start, end, new)), variant="return")
        elif len(sign) > 1:
            yield RULE.finding(start, end, variant="terminal")
        elif not ("\x80" <= sign <= "\x9f" and _HALF.search(text[max(start - 2, 0) : start])):
            yield RULE.finding(start, end, name=_NAMES.get(sign, f"U+{ord(sign):04X}"))
