"""An HTML entity in plain text: `&quot;`.

## What it finds
Named and numeric character references (`&quot;`, `&nbsp;`, `&#1575;`, `&#x627;`) in formats that do not know them:
plain text, CSV, JSON.

## Why
The text was taken out of a web page and not all of it was translated back.  Readers see the code instead of the sign.

## Fix safety
Safe: the reference becomes the character that HTML defines for it, one level deep.  Controls and invisible characters
are only a hint.  Silent where an ampersand would make a new reference of what follows (`&amp;lt;`: somebody writes
about HTML), in URLs and code, and in Markdown and HTML, where references are right.

## On clean text
99 hits in 446,000 words: health texts (TICO-19) 8, 300 Wikipedia articles 91, of which 86 in one list of matches; the
others none.  257 in 7.27 million further words of Wikipedia.  200 were read: all right.

## Source
WHATWG HTML Standard, section 13.5, named character references (`html.entities` of Python).
"""

from __future__ import annotations

import re

from arlint.finding import hint, safe
from arlint.rule import ZONES, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """رمز HTML في نص مجرد: `&quot;`.

## ماذا يجد
رموز الحروف المسماة والمرقّمة (`&quot;` و`&nbsp;` و`&#1575;` و`&#x627;`) في صيغ لا تعرفها: النص المجرد وCSV وJSON.

## لماذا
أُخذ النص من صفحة ويب ولم تُردّ رموزه كلها إلى أصلها، فيرى القارئ الرمز مكان العلامة.

## أمان الإصلاح
آمن: يصير الرمز الحرفَ الذي تحدده HTML له، مرة واحدة لا أكثر. وحروف التحكم والحروف الخفية اقتراح فقط. وتسكت القاعدة حين
ينشأ من العلامة وما بعدها رمز جديد (`&amp;lt;`: كلام عن HTML نفسها)، وفي الروابط والشفرات، وفي Markdown وHTML، فالرموز
هناك في محلها.

## على نصوص سليمة
99 موضعًا في 446 ألف كلمة: النصوص الصحية (TICO-19) 8، و300 مقالة من ويكيبيديا 91، منها 86 في قائمة مباريات واحدة، ولا شيء
في غيرها. و257 في 7.27 ملايين كلمة أخرى من ويكيبيديا. قُرئ منها 200: كلها صحيحة.

## المصدر
معيار WHATWG HTML، القسم 13.5، أسماء الحروف (`html.entities` في Python).
"""

#: Formats in which references are read as what they stand for.
_MARKUP = frozenset((".md", ".markdown", ".mdown", ".mkd", ".mdx", ".html", ".htm", ".xhtml", ".xml", ".svg"))
_REFERENCE = r"&(?:[A-Za-z][A-Za-z0-9]{1,31}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});"


def _meaning(reference: str) -> str | None:
    """The character that `reference` stands for; None if HTML knows no such name."""
    from html import unescape
    from html.entities import html5

    known = reference.startswith("&#") or reference[1:] in html5
    return unescape(reference) if known else None


def _is_its_meaning(old: str, new: str) -> bool:
    return re.fullmatch(_REFERENCE, old) is not None and _meaning(old) == new


RULE = Rule(
    code="EN103",
    name="html-entity",
    severity="warning",
    message={"ar": "رمز HTML في نص مجرد: {found}", "en": "HTML entity in plain text: {found}"},
    trigger=_REFERENCE,
    allowed_in=[kind for kind in ZONES if kind not in ("url", "code")],
    stage=0,
    table=_is_its_meaning,
    bad={
        "قال: &quot;نعم&quot;، ثم خرج.": 'قال: "نعم"، ثم خرج.',
        "وزارة التربية &amp; التعليم": "وزارة التربية & التعليم",
        "بلغت الحرارة 38&deg; أمس&hellip;": "بلغت الحرارة 38° أمس…",
        "عام&nbsp;2023": "عام\u00a02023",
        "&#1575;لعاصمة و&#x627;لمدينة": "العاصمة والمدينة",
        "&laquo;بيروت&raquo; &ndash; رويترز": "«بيروت» – رويترز",
        "كلمة&rlm; أخرى": "كلمة\u200f أخرى",
        "خمسة &lt; ستة": "خمسة < ستة",
    },
    good=[
        "شركة AT&T وقسم R&D; ومتجر B&B;",
        "تُكتب &amp;lt; و&amp;#1575; و&#38;quot; في الشفرة.",
        "زوروا https://example.com/?a=1&copy;=2 للمزيد.",
        "تُكتب `&nbsp;` بين الكلمتين.",
        '<a href="?a=1&amp;b=2">',
        "نص & نص; &كلمة; &unknownname;",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    if document.whole.is_markup or document.suffix.lower() in _MARKUP:
        return
    text = document.text
    for match in re.finditer(_REFERENCE, text):
        meaning = _meaning(match[0])
        if meaning is None or (meaning == "&" and re.compile(r"#?\w{1,32};").match(text, match.end())):
            continue
        edit = Edit(*match.span(), meaning)
        plain = meaning == "\u00a0" or (meaning.isprintable() and meaning != "\ufffd")
        yield RULE.finding(*match.span(), safe(edit) if plain else hint(edit), found=match[0])
