"""Markup that nobody will ever render: `**نص**` and `<b>` in plain text, `[x] (y)` and `** نص **` in Markdown.

## What it finds
In plain text: Markdown (`**نص**`, `~~نص~~`, `## عنوان`, `[نص](رابط)`, the fence around the whole), HTML tags and
comments, BBCode (`[b]نص[/b]`), wiki markup (`'''نص'''`, `[[نص]]`, `== عنوان ==`).  In Markdown and HTML: what was
meant as Markdown and is none, because a blank came in between or was left out: `** نص **`, `[نص] (رابط)`, `##عنوان`,
`</ b>`.

Code, arithmetic (`2 ** 3`), asterisks in place of letters or of a footnote's number, a single `*` or `_`, and texts
about programs are left alone.

## Why
Assistants write Markdown whether or not it will be rendered, and machine translation puts blanks between its signs.
Readers see asterisks.

## Fix safety
A hint: the signs go, or in Markdown are put in order.  Whether the stress was wanted the editor knows.

## On clean text
38 hits in 446,000 words: one in React's documentation, where bold was not closed, 37 in twelve articles of Wikipedia
out of which the markup was not taken whole; 1,618 in 7.27 million further words of it, in 128 of 5,744 articles
(`<ref>`, `[[تصنيف:…]]`, `<div>`).  Of the 100 read all were markup but two (`** حورس **`, an ornament).  In 182,000
words of machine translation 113 in 16 files, nearly all `** نعم **` in Markdown, all right.

## Source
CommonMark 0.31, sections 4.2, 6.2 and 6.3.
"""

from __future__ import annotations

import re

from arlint.arabic import technical
from arlint.finding import hint
from arlint.rule import ZONES, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """علامات تنسيق لن تُعرض: `**نص**` و`<b>` في نص مجرد، و`[x] (y)` و`** نص **` في Markdown.

## ماذا يجد
في النص المجرد: علامات Markdown (`**نص**` و`~~نص~~` و`## عنوان` و`[نص](رابط)` والسياج حول النص كله)، ووسوم HTML
وتعليقاتها، وBBCode (`[b]نص[/b]`)، وعلامات الويكي (`'''نص'''` و`[[نص]]` و`== عنوان ==`). وفي Markdown وHTML: ما أريد
به Markdown ولم يعد منه، لفراغ زيد فيه أو سقط: `** نص **` و`[نص] (رابط)` و`##عنوان` و`</ b>`.

ولا تُمس الشفرات، ولا الحساب (`2 ** 3`)، ولا نجوم تنوب عن حروف أو عن رقم حاشية، ولا نجمة أو شرطة مفردة، ولا النصوص التي
تتحدث عن البرمجة.

## لماذا
يكتب المساعد الآلي Markdown سواء أكان سيُعرض أم لا، وتدس الترجمة الآلية فراغات بين علاماته، فيرى القارئ نجومًا.

## أمان الإصلاح
اقتراح: تُحذف العلامات، أو تُصلح في Markdown. والمحرر أدرى أكان الإبراز مقصودًا.

## على نصوص سليمة
38 موضعًا في 446 ألف كلمة: واحد في توثيق React لم يُغلق فيه الإبراز، و37 في اثنتي عشرة مقالة من ويكيبيديا لم تُنزع
علاماتها كلها؛ و1,618 في 7.27 ملايين كلمة أخرى منها، في 128 مقالة من 5,744 (`<ref>` و`[[تصنيف:…]]` و`<div>`). قُرئ منها
100 فكانت كلها علامات إلا اثنتين للزينة (`** حورس **`). وفي 182 ألف كلمة مترجمة آليًّا 113 موضعًا في 16 ملفًّا، أكثرها
`** نعم **` في Markdown، كلها صحيحة.

## المصدر
CommonMark 0.31، الأقسام 4.2 و6.2 و6.3.
"""

#: In these nothing is rendered.
_PLAIN = frozenset(("", ".txt", ".text"))
_ELEMENTS = (
    "a|abbr|article|aside|audio|b|big|blockquote|br|button|caption|center|cite|code|del|div|em|figcaption|figure|font"
    "|footer|h[1-6]|header|hr|i|iframe|img|input|ins|label|li|main|mark|nav|ol|option|p|pre|q|ref|references|section"
    "|select|small|source|span|strike|strong|sub|summary|sup|svg|table|tbody|td|th|thead|time|tr|tt|u|ul|video"
)
#: Names that are no variable: `a < b > c` is arithmetic.
_LONG = "br|div|em|hr|img|li|ol|span|strong|sub|sup|table|td|th|tr|ul|blockquote|center|font|h[1-6]"
_URL = (
    r"(?:(?:https?|ftp) ?: ?/ ?/ ?|www\.|mailto:|tel:|\.{0,2}/|#)[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)?"
    r"|[^\s()<>]+\.[A-Za-z]{2,4}"
)
#: What is wrong wherever it is read as prose: a parser has left it over.
_ANYWHERE = (
    r"(?P<strong>(?<!\*)(?P<stars>\*{2,3})(?!\*)(?P<stressed>[^*\n]{1,300})(?P=stars)(?!\*))"
    r"|(?P<under>(?<![_\w])__(?!_)(?P<underlined>[^_\n]{1,200})__(?![_\w]))"
    r"|(?P<struck>(?<!~)~~(?![ ~])(?P<deleted>[^~\n]{1,200})(?<! )~~(?!~))"
    r"|(?P<heading>^ {0,3}#{2,6}(?:[ \t]+(?=\S)|(?=[ء-ي]))|\A#[ \t]+(?=[ء-ي]))"
    rf"|(?P<link>!?\[(?P<label>[^\[\]\n]{{1,200}})\](?P<gap>[ \u00a0]?)\((?P<url>{_URL})?(?: \"[^\"\n]*\")?\))"
    r"|(?P<bold>(?<!')'''(?![' ])(?P<boldly>[^'\n]{1,200})(?<! )'''(?!'))"
    r"|(?P<section>^(?P<equals>={2,5})[ \t]*(?P<title>[^=\n]{1,100}?)[ \t]*(?P=equals)[ \t]*$)"
    rf"|(?P<torn><(?: /? ?|/ )(?i:{_LONG})(?: ?/)? ?>)"
)
#: What is right where it is rendered.
_IN_PLAIN = (
    rf"|(?P<tag></?(?i:{_ELEMENTS})(?:\s[^<>\n]{{0,500}})?/?>)"
    r"|(?P<comment><!--(?!\s*arlint\b)[^\n]{0,400}?-->)"
    r"|(?P<board>\[(?P<name>b|i|u|quote|url|img|color|size|center)(?:=[^\]\n]{0,200})?\](?=[^\n]{0,400}\[/(?P=name)\])"
    r"|\[/(?:b|i|u|quote|url|img|color|size|center)\])"
    r"|(?P<wiki>\[\[(?:[^\[\]|\n]{1,100}\|)?(?P<page>[^\[\]|\n]{1,100})\]\])"
    r"|(?P<table>^[ \t]*\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*$)"
    r"|(?P<fence>\A\s*```(?:markdown|md|text|txt|plaintext|html|arabic)?[ \t]*\n|\n```\s*\Z)"
)
#: What stays of a match when its markup goes, by kind.
_KEPT = {
    "strong": "stressed", "under": "underlined", "struck": "deleted", "bold": "boldly", "wiki": "page",
    "section": "title",
}  # fmt: skip
#: Wiki links that show no word.
_NO_WORDS = re.compile(r"\[\[ ?(?:تصنيف|ملف|صورة|[Cc]ategory|[Ff]ile|[Ii]mage):")
#: What an article about programs has no more reason to show than any other; unless it explains Markdown.
_MARKDOWN = ("strong", "under", "struck", "heading", "link", "fence")
_OF_MARKDOWN = re.compile("ماركداون|مارك داون|[Mm]arkdown|نجمت|التنسيق|تنسيق النص")
_LETTERED = re.compile(r"[^\W\d_]")
_patterns: dict[bool, re.Pattern[str]] = {}

RULE = Rule(
    code="MT109",
    name="leftover-markup",
    severity="warning",
    message={
        "ar": "علامات تنسيق في النص: «{found}»؛ احذفها أو أصلحها",
        "en": "markup that will not be rendered: “{found}”; delete or mend it",
    },
    trigger=(
        "\\][ \u00a0]?\\(|"
        r"\*\*[^*\n]|__[^_]|~~[^~]|##|< ?/? ?[A-Za-z]|<!|\[/[a-z]"
        r"|\|[ \t]*:?---|(?:^|\n)#[ \t]+[ء-ي]|'''|\[\[|==[^=]|```"
    ),
    allowed_in=[kind for kind in ZONES if kind not in ("quran", "verse")],
    bad={
        "قال **الوزير** إن الخطة جاهزة.": "قال الوزير إن الخطة جاهزة.",
        "قال ** الوزير ** إن ~~الخطة~~ __الفكرة__ جاهزة.": "قال الوزير إن الخطة الفكرة جاهزة.",
        "## عنوان المقال\nوصل الوفد.\n###المحادثات": "عنوان المقال\nوصل الوفد.\nالمحادثات",
        "وصل <b>الوفد</b> أمس<br/>\nوعاد.": "وصل الوفد أمس\nوعاد.",
        "زوروا [الموقع](https://example.com) الآن.": "زوروا الموقع (https://example.com) الآن.",
        '<p style="direction: rtl">وصل الوفد.</p><!-- wp:paragraph -->': "وصل الوفد.",
        "[b]عاجل[/b]: وصل الوفد.": "عاجل: وصل الوفد.",
        "عاد إلى '''بغداد''' ثم رحل.": "عاد إلى بغداد ثم رحل.",
        "عاد <i>أمس</i> إلى [[دمشق|العاصمة]].": "عاد أمس إلى العاصمة.",
        "وصل < strong >الوفد</ strong> أمس.": "وصل الوفد أمس.",
        "== التاريخ ==\nبُنيت المدينة قديمًا.": "التاريخ\nبُنيت المدينة قديمًا.",
    },
    good=[
        "النتيجة 5 * 3 = 15 و2 ** 3 = 8 و3 ** 2 = 9.",
        "عرض المنتج 10 < 20 سم، وس < ص > ع.",
        "هذا ش** وذاك ق** لا يُقال.",
        "سقط الجدار** ثم بُني** من جديد.",
        "استخدم `**نص**` و`<b>` في Markdown.",
        "الوسم <b> يجعل النص عريضًا، و**هذا** كذلك في ماركداون.",
        "الاسم: ______ والتاريخ: ______\n*****\n=====\n#وسم",
        "صدق الباحث [1] (https://example.com) في قوله [كذا] (انظر الملحق).",
        "<!-- arlint: ignore-file -->\nوصل الوفد.",
        "قال ''نعم'' وقال [لا].",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    plain = not document.is_markup and document.suffix.lower() in _PLAIN
    text = document.text
    for match in _pattern(plain).finditer(text):
        start, end = match.span()
        kind = str(match.lastgroup)
        if _is_meant(document, match, kind) or technical.is_shown(document, start, end):
            continue
        if _is_subject(document, start, kind):
            continue
        edits = _edits(match, kind, plain)
        yield RULE.finding(start, end, hint(*edits) if edits else None, found=match[0].strip())


def _pattern(plain: bool) -> re.Pattern[str]:
    if plain not in _patterns:
        _patterns[plain] = re.compile(_ANYWHERE + _IN_PLAIN * plain, re.MULTILINE)
    return _patterns[plain]


def _is_subject(document: Document, start: int, kind: str) -> bool:
    """Whether the text shows the signs because it speaks of them."""
    if kind in _MARKDOWN:
        return _OF_MARKDOWN.search(document.text, *document.paragraph_at(start)) is not None
    return technical.speaks_of_programs(document, start)


def _is_meant(document: Document, match: re.Match[str], kind: str) -> bool:
    """Whether the signs at `match` are no markup."""
    text = document.text
    start, end = match.span()
    source = document.to_source(start, end)[0]
    if document.whole.source[source - 1 : source] == "\\":
        return True
    if kind == "heading" and match[0].count("#") == 1 and document.whole.source[:source].strip("\ufeff"):
        return True  # one sign opens a text; elsewhere it counts or comments
    if kind == "link":
        return bool(match["gap"]) and (not match["url"] or match["label"].strip().isdigit())
    if kind in _KEPT and not _LETTERED.search(match[_KEPT[kind]]):
        return True
    if kind == "strong":
        inner, before, after = match["stressed"], text[start - 1 : start], text[end : end + 1]
        if len(match["stars"]) == 3 and inner[0].isspace():
            return True  # parts hemistichs, or adorns a title
        if text[:start].rstrip(" ")[-1:].isdigit() or re.match(r" ?\d", text[end : end + 2]):
            return True
        # Footnotes' signs stand behind words, and letters that are not to be written inside them.
        return before.isalpha() and (inner[0].isspace() or after.isalpha())
    return False


def _edits(match: re.Match[str], kind: str, plain: bool) -> list[Edit]:
    """What takes the markup at `match` away, or in Markdown puts it in order."""
    start, end = match.span()
    if kind == "table":
        return []
    if kind == "link":
        return _link(match, plain)
    if kind == "wiki" and _NO_WORDS.match(match[0]):
        return [Edit(start, end, "")]
    if kind in _KEPT:
        return _pair(match, kind, plain)
    if kind == "heading" and not plain:
        return [Edit(end, end, " ")] if match[0].endswith("#") else []
    if kind == "torn" and not plain:
        return [Edit(start, end, match[0].replace(" ", ""))]
    is_break = re.match(r"< ?/? ?br\b", match[0], re.IGNORECASE) and match.string[end : end + 1] not in ("", "\n")
    return [Edit(start, end, "\n" if is_break or (kind == "fence" and start) else "")]


def _link(match: re.Match[str], plain: bool) -> list[Edit]:
    first, last = match.span("label")
    if not plain:
        return [Edit(*match.span("gap"), "")] if match["gap"] else []
    if not match["url"]:
        return [Edit(match.start(), first, ""), Edit(last, match.end(), "")]
    return [Edit(match.start(), first, ""), Edit(last, match.start("url"), " (")]


def _pair(match: re.Match[str], kind: str, plain: bool) -> list[Edit]:
    """Takes away the signs on both sides; in Markdown the blanks inside them, or puts some outside."""
    text = match.string
    start, end = match.span()
    kept = match[_KEPT[kind]]
    first, last = match.span(_KEPT[kind])
    left, right = first + len(kept) - len(kept.lstrip()), first + len(kept.rstrip())
    if plain or kind in ("bold", "section"):
        return [Edit(start, left, ""), Edit(right, end, "")]
    if first < left or right < last:
        return [Edit(*span, "") for span in ((first, left), (right, last)) if span[0] < span[1]]
    # Beside a mark the signs need a blank on their other side.
    outside = [(start, text[start - 1 : start], kept[0]), (end, text[end : end + 1], kept[-1])]
    return [Edit(at, at, " ") for at, beyond, within in outside if beyond.isalnum() and not within.isalnum()]
