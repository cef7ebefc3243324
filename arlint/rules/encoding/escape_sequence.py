r"""A letter written as an escape sequence: `\u0627`, `%D8%A7`.

## What it finds
Runs of `\u0627`, `\u{627}`, `%u0627`, `\xd8\xa7` and of such escapes whose backslashes were dropped (`u0627u0644`);
percent-encoded Arabic (`%D8%A7%D9%84`) outside URLs; and `\n`, `\"` beside Arabic letters.

## Why
The text went through a program that writes it so (JSON, URLs, JavaScript) and was never read back.

## Fix safety
A hint with the text that it stands for: an article about encodings may mean what it writes.  Silent in URLs, paths and
code, and on a single escape that stands alone.

## On clean text
No hit in 446,000 words; 2 in 7.27 million further words of Wikipedia, both right (a backslash before a quotation mark,
the rest of a link).

## Source
RFC 8259, section 7 (JSON strings); RFC 3986, section 2.1 (percent-encoding).
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER
from arlint.finding import hint
from arlint.rule import ZONES, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = r"""حرف مكتوب برمز الهروب: `\u0627` و`%D8%A7`.

## ماذا يجد
سلاسل من `\u0627` أو `\u{627}` أو `%u0627` أو `\xd8\xa7`، ومثلها مما سقطت شرطاته (`u0627u0644`)؛ وعربية مرمّزة بعلامة
النسبة (`%D8%A7%D9%84`) خارج الروابط؛ و`\n` و`\"` بجانب حروف عربية.

## لماذا
مرّ النص ببرنامج يكتبه هكذا (JSON أو روابط أو JavaScript) ولم يُردّ إلى أصله.

## أمان الإصلاح
اقتراح فيه النص الأصلي: فقد تقصد مقالة عن الترميز ما تكتبه. وتسكت القاعدة في الروابط والمسارات والشفرات، وعن رمز واحد
قائم وحده.

## على نصوص سليمة
لا موضع واحد في 446 ألف كلمة، وموضعان في 7.27 ملايين كلمة أخرى من ويكيبيديا، كلاهما صحيح (شرطة مائلة قبل علامة اقتباس،
وبقية رابط).

## المصدر
المعيار RFC 8259، القسم 7 (سلاسل JSON)؛ والمعيار RFC 3986، القسم 2.1 (الترميز بعلامة النسبة).
"""

RULE = Rule(
    code="EN104",
    name="escape-sequence",
    severity="warning",
    message={"ar": "رمز هروب بدل النص: «{found}» هو «{meaning}»", "en": "escape sequence: “{found}” is “{meaning}”"},
    trigger=r"\\[uxnrt\"']|%u[0-9a-fA-F]{4}|%[dD][89abAB]%|u06[0-9a-fA-F]{2}u0",
    allowed_in=ZONES,
    bad={
        r"وصل \u0627\u0644\u0648\u0641\u062f أمس.": "وصل الوفد أمس.",
        r"«\u0645\u0635\u0631 \u0627\u0644\u064a\u0648\u0645»": "«مصر اليوم»",
        r"و\u0627لعالم كله": "والعالم كله",
        r"قال \\u0646\\u0639\\u0645 ثم خرج": "قال نعم ثم خرج",
        r"قال u0646u0639u0645 ثم خرج": "قال نعم ثم خرج",
        r"قال %u0646%u0639%u0645 ثم خرج": "قال نعم ثم خرج",
        r"قال \u{646}\u{639}\u{645}": "قال نعم",
        r"قال \xd9\x86\xd8\xb9\xd9\x85 ثم خرج": "قال نعم ثم خرج",
        "عاصمتها %D8%AF%D9%85%D8%B4%D9%82 منذ القدم.": "عاصمتها دمشق منذ القدم.",
        "مدينة %d8%a8%d9%8a%d8%b1%d9%88%d8%aa%20%d8%a7%d9%84%d9%8a%d9%88%d9%85": "مدينة بيروت اليوم",
        r"قال \"نعم\" ثم خرج": 'قال "نعم" ثم خرج',
        r"السطر الأول.\nالسطر الثاني": "السطر الأول.\nالسطر الثاني",
        r"قال \u201cنعم\u201d": "قال “نعم”",
    },
    good=[
        "https://ar.wikipedia.org/wiki/%D9%85%D8%B5%D8%B1 صفحة",
        "الرابط /wiki/%D9%85%D8%B5%D8%B1 والعنوان q=%D9%85%D8%B5%D8%B1",
        r"تُكتب الألف `\u0627\u0644` في الشفرة.",
        r"المسار C:\users\u0 والمسار C:\new\u0627 على الجهاز.",
        r"يدل الرمز \u0627 على الألف وU+0627 كذلك، ونهاية السطر \n هنا.",
        "نسبة 50%D8 من العينة و50% منها.",
        "نعم%20لا، وزاد بنسبة%50من الأرباح.",
        r'{"اسم": "\u0627\u0644", "عنوان": "سطر\nسطر"}',
    ],
)

_UNITS = (
    r"\\{1,2}u[0-9a-fA-F]{4}",
    r"\\{1,2}u\{[0-9a-fA-F]{1,6}\}",
    r"%u[0-9a-fA-F]{4}",
    r"(?:\\{1,2}x[0-9a-fA-F]{2})+",
    r"u06[0-9a-fA-F]{2}(?=u06)|(?<=u06..)u06[0-9a-fA-F]{2}",
)
_PERCENT = r"%[0-7][0-9a-fA-F]|%[c-dC-D][0-9a-fA-F]%[89abAB][0-9a-fA-F]|%[eE][0-9a-fA-F](?:%[89abAB][0-9a-fA-F]){2}"
#: Arabic letters as addresses have them: the trigger asks for one.
_LETTERS = re.compile("%[dD][89abAB]%")
_ARABIC = re.compile("[\u0600-\u06ff]")
#: What an escape is a part of; alone it may pass for a path or a placeholder (`%d8`).
_WHOLE = ("url", "code")
_find: re.Pattern[str] | None = None


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    global _find
    unit = "|".join(_UNITS)
    _find = _find or re.compile(
        rf"(?P<code>(?:{unit})+(?: +(?:{unit})+)*)|(?P<url>(?:{_PERCENT})+(?:[_+.-](?:{_PERCENT})+)*)"
        rf"|(?P<c>(?:\\[nrt])+(?=[ \n«“]|{LETTER}|\Z)|\\[\"'])"
    )
    text = document.text
    for match in _find.finditer(text):
        start, end = match.span()
        before, after = text[max(start - 1, 0) : start], text[end : end + 1]
        if match["url"] and not _LETTERS.search(match["url"]):
            continue  # a space, a mark: `نعم%20لا` is no text that went wrong, `%50` a share
        if before.isascii() and (before.isalnum() or (before and before in "/=&?#_-:\\@" and not match["c"])):
            continue  # in a path or an address
        meaning = _meaning(match)
        touches = bool(_ARABIC.match(before) or re.match(LETTER, after))
        arabic = len(_ARABIC.findall(meaning))
        if not (touches or (arabic > 1 or (match["url"] and arabic))) or not meaning:
            continue
        if any(
            first < start or end < last for first, last, kind in document.zones_between(start, end) if kind in _WHOLE
        ):
            continue
        yield RULE.finding(start, end, hint(Edit(start, end, meaning)), found=match[0], meaning=meaning)


def _meaning(match: re.Match[str]) -> str:
    """The text that the escapes stand for; empty if they are broken."""
    found = match[0]
    try:
        if match["c"]:
            return "".join({"n": "\n", "r": "", "t": "\t"}.get(char, char) for char in found.replace("\\", ""))
        if match["url"]:
            from urllib.parse import unquote

            return unquote(found, errors="strict")
        if "x" in found:
            parts = re.split(r"((?:\\{1,2}x[0-9a-fA-F]{2})+)", found)
            return "".join(
                bytes.fromhex(re.sub(r"\\{1,2}x", "", part)).decode() if number % 2 else part
                for number, part in enumerate(parts)
            )
        plain = re.sub(r"(?:\\{1,2}|%)?u\{?([0-9a-fA-F]+)\}?", lambda code: chr(int(code[1], 16)), found)
        return plain.encode("utf-16", "surrogatepass").decode("utf-16")
    except (ValueError, OverflowError):
        return ""
