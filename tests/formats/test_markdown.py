"""Markdown: what is prose and what is markup."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from examples import mended
from hypothesis import example, given
from hypothesis import strategies as st

from arlint import fixer
from arlint.document import BLOCK, CLOSING, OPAQUE, TRANSPARENT
from arlint.engine import Ruleset
from arlint.formats import read
from arlint.formats.markdown import split
from arlint.rule import SAFE, pattern

FILLERS = OPAQUE + TRANSPARENT + CLOSING


def prose(source: str) -> list[str]:
    """The paragraphs as rules see them; a run of opaque characters as one ▢."""
    document = read(source, ".md")
    return ["▢".join(_pieces(document.text[start:end])) for start, end in document.paragraphs]


def _pieces(text: str) -> list[str]:
    pieces = [""]
    opaque = False
    for char in text:
        if char == OPAQUE:
            if not opaque:
                pieces.append("")
            opaque = True
        else:
            pieces[-1] += char
            opaque = False
    return pieces


EXAMPLES = {
    "emphasis does not cut": ("كلام **مهم** و_مائل_ و *مائل* و~~مشطوب~~.", ["كلام مهم و_مائل_ و مائل ومشطوب."]),
    "inline code stands for a word": ("نفّذ `ls -l` الآن", ["نفّذ ▢ الآن"]),
    "link text is prose, target is not": ('زر [الموقع الرسمي](http://a.b "عنوان")، ثم', ["زر الموقع الرسمي، ثم"]),
    "reference links": ("[نص][هنا] و[هنا]\n\n[هنا]: http://a.b 'عنوان'", ["نص وهنا"]),
    "alternative text is prose": ("قبل ![صورة **رجل**](a.png 'عنوان') بعد", ["قبل ▢صورة رجل▢ بعد"]),
    "a linked image": ("[![شعار](a.png)](http://a.b)", ["▢شعار▢"]),
    "autolinks": ("راسل <a@b.c> أو <http://a.b/نص>.", ["راسل ▢ أو ▢."]),
    "bare addresses are left to the protected zones": ("زر http://a.b/c_d_e الآن", ["زر http://a.b/c_d_e الآن"]),
    "headings": ("# أول\n## ثان ##\nثالث\n===\nرابع\n---\nخامس", ["أول", "ثان", "ثالث", "رابع", "خامس"]),
    "heading attributes": ("# عنوان {#id .class}\n", ["عنوان"]),
    "heading with a JSX anchor": ("## عنوان `كود` {/*anchor*/}\n", ["عنوان ▢"]),
    "lists": ("- أول\n- ثان\n  تابع\n\n  فقرة\n1. ثالث\n* رابع", ["أول", "ثان\nتابع", "فقرة", "ثالث", "رابع"]),
    "nested lists": ("1. أول\n   - ثان\n     - ثالث\n2. رابع", ["أول", "ثان", "ثالث", "رابع"]),
    "task boxes": ("- [ ] مهمة\n- [x] منجزة", ["مهمة", "منجزة"]),
    "prose indented in a list is prose": ("- أول\n\n    ثان", ["أول", "ثان"]),
    "quotations": ("> أول\n> ثان\nثالث\n>\n> > رابع", ["أول\nثان\nثالث", "رابع"]),
    "alerts": ("> [!NOTE]\n> تنبيه", ["تنبيه"]),
    "tables": ("| أول | ثان |\n|:--|--:|\n| `كود` | ث\\|لث **رابع** |", ["أول", "ثان", "ث▢لث رابع".replace("▢", "|")]),
    "tables without outer pipes": ("أول|ثان\n-|-\nثالث|رابع\n\nخامس", ["أول", "ثان", "ثالث", "رابع", "خامس"]),
    "line breaks in a cell": ("| أ | ب |\n|--|--|\n| ثالث<br>رابع | خامس |", ["أ", "ب", "ثالث\nرابع", "خامس"]),
    "fenced code": ("قبل:\n```python\nكود\n\nكود\n```\nبعد\n~~~\nكود\n~~~", ["قبل:", "بعد"]),
    "unclosed fence": ("قبل\n\n```\nكود\n\nكود", ["قبل"]),
    "indented code": ("    كود\n\n    كود\n\nنص", ["نص"]),
    "hard breaks": ("أول  \nثان\\\nثالث", ["أول\nثان\nثالث"]),
    "rules": ("أول\n\n---\n\n***\nثان", ["أول", "ثان"]),
    "footnotes": ("نص[^1]، تال.\n\n[^1]: حاشية *مائلة*.", ["نص▢، تال.", "حاشية مائلة."]),
    "math": ("المساحة $س^2$ أو $x^2$:\n$$\\frac{1}{2}$$", ["المساحة $س^2$ أو ▢:\n▢"]),
    "prices are no formula": ("بين $5 و 6$ تقريبًا", ["بين $5 و 6$ تقريبًا"]),
    "character references": ("قال &quot;نعم&quot; و&#1571;", ["قال ▢نعم▢ و▢"]),
    "escapes": (r"نجمة \*ليست\* مائلة", ["نجمة *ليست* مائلة"]),
    "HTML tags": ('كلام <b class="نص">مهم</b> و<span>هذا</span>', ["كلام مهم وهذا"]),
    "HTML line break": ("أول<br>ثان<br/>ثالث", ["أول\nثان\nثالث"]),
    "HTML code": ("اكتب <code>نص **كود**</code> أو <kbd>س</kbd> هنا", ["اكتب ▢ أو ▢ هنا"]),
    "HTML comments": ("نص <!-- تعليق --> تال\n\n<!-- تعليق\n\nطويل -->\n\nآخر", ["نص  تال", "آخر"]),
    "HTML blocks": (
        '<div title="سمة">\n  <p>أول <b>ثان</b>.</p>\n  <p>ثالث&nbsp;رابع</p>\n  <pre>كود</pre>\n</div>\nخامس',
        ["أول ثان.", "ثالث▢رابع", "خامس"],
    ),
    "HTML in a list": ("- <details>\n  <summary>ملخص</summary>\n  </details>", ["ملخص"]),
    "HTML in a quotation": ("> <div>\n> نص\n> </div>", ["نص"]),
    "scripts and styles": ("<script>\nvar س = 'نص';\n</script>\n\n<style>.نص {}</style>\n\nنص", ["نص"]),
    "components": ("<Intro>\n\nمقدمة\n\n</Intro>\n\n<Note title='س > ص'>\n\nملاحظة\n\n</Note>", ["مقدمة", "ملاحظة"]),
    "YAML front matter": (
        '---\nlayout: post\ntitle: عنوان المقال\ndescription: "وصف: قصير"\nauthor: كاتب\ntags: [أ]\n---\n\nنص',
        ["عنوان المقال", "وصف: قصير", "نص"],
    ),
    "YAML values that are more than text": ('---\ntitle: >\n  عنوان\ndescription: "a\\"ب"\n---\nنص', ["نص"]),
    "a comment in front matter": ("---\ntitle: عنوان # تعليق\n---\nنص", ["عنوان", "نص"]),
    "TOML front matter": ("+++\ntitle = 'عنوان'\ndate = 2022-01-01\n+++\nنص", ["عنوان", "نص"]),
    "Hugo shortcodes": ('انظر {{< ref "صفحة_ما" >}} و{{% نص %}}\n\n{{< figure src="a" >}}\n\nنص', ["انظر ▢ و▢", "نص"]),
    "a shortcode that looks like a tag": ("{{<youtube id>}}\n\nنص {{<ref>}}", ["نص ▢"]),
    "Jekyll tags": ("{% include a.html نص=1 %}\n\nنص {{ site.url }} و{{ a | b }}", ["نص ▢ و▢"]),
    "a placeholder is no template": ("مرحبا {{name}}", ["مرحبا {{name}}"]),
    "containers": ("::: tip عنوان\nنص\n:::\n\n:::\nآخر", ["نص", "آخر"]),
    "WordPress shortcodes": ('[caption id="a_1" align="left"]نص[/caption] [gallery] [نص]', ["▢نص▢ ▢ [نص]"]),
    "MDX": ("import X from './x'\n\nexport const meta = {a: 'نص'}\n\nنص {/* تعليق */} تال", ["نص تال"]),
    "windows line ends": ("# أول\r\nثان  \r\nثالث\r\n\r\n- رابع\r\n- خامس", ["أول", "ثان\nثالث", "رابع", "خامس"]),
    "BOM": ("\ufeff---\ntitle: عنوان\nauthor: كاتب\n---\n\nنص", ["عنوان", "نص"]),
    "empty": ("", []),
}


@pytest.mark.parametrize(("source", "expected"), EXAMPLES.values(), ids=EXAMPLES)
def test_prose(source, expected):
    assert prose(source) == expected


@pytest.mark.parametrize("source", [source for source, _ in EXAMPLES.values()], ids=EXAMPLES)
def test_mask_keeps_length_line_ends_and_prose(source):
    assert_sound(source)


def test_blocks_stand_apart():
    """No rule spans a blank line, so none spans two blocks, where markup leaves room for one."""
    document = read(
        "نص:\n- أول\n- ثان\n\n| ثالث | رابع |\n|--|--|\n| خامس | سادس |\n> سابع\n# ثامن\n```\n```\nتاسع", ".md"
    )
    paragraphs = document.paragraphs
    assert len(paragraphs) == 10
    for (_, end), (start, _) in pairwise(paragraphs):
        assert "\n\n" in document.text[end:start]


def assert_sound(source: str) -> None:
    part = split(source)[0]
    mask, blocks = part.mask, part.blocks
    assert part.text == source
    assert len(mask) == len(source)
    for char, masked in zip(source, mask, strict=True):
        assert masked == char or masked in FILLERS or (masked == "\n" and char not in "\r\n")
        assert char not in "\r\n" or masked == char
    last = 0
    for start, end in blocks:
        assert last <= start < end <= len(source)
        last = end
    document = part.document(".md")
    assert all(start < end for start, end in document.paragraphs)


# Pieces of which any soup is Markdown.
PIECES = st.sampled_from([
    "# ", "## ", "- ", "* ", "1. ", "> ", ">",
    "    ", "  \n", "\n", "\n\n", "\r\n", "\r", "\t", "**", "_", "__", "*", "~~",
    "`", "``", "```", "~~~\n", "[", "]", "](", "](u)", "(", ")", "![", "<", ">", "<b>", "</b>", "<br>",
    "<div>", "</div>",
    "<p class='", "<!--", "-->", "<code>", "</code>", "<script>", "</script>", "<pre>", "&quot;", "&#", ";", "\\", "$",
    "$$", "[^1]", "[^1]: ", "[ ] ", "[x]: ", "---\n", "+++\n", "title: ", "===\n", ":::", "{{< ", ">}}", "{% ", "%}",
    "{/*", "*/}", "{#a}", "|", "|---|---|\n",
    "| أ | ب |\n", "نص", "كلمة ", "،", " .", "“", "”", "word", "5",
    "\ufeff", "\0", "\u00a0", "\u200f", "\u2028", "😀", "\ud800",
])  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
@example("\ufeff---\ntitle: نص\n---\n")
@example("<div>\nنص\n      <b>نص</b>\n")
@example("\ud83d\ude00 نص")
@example(":::\r\nنص\r\n:::\r\n")
def test_any_soup_has_a_sound_mask(source):
    assert_sound(source)


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_any_text_has_a_sound_mask(source):
    assert_sound(source)


ORACLE_PARTS = st.lists(
    st.sampled_from(
        [
            "نص بسيط",
            "كلمة **مهمة** هنا",
            "قال *بهدوء* ثم",
            "زر [الموقع](http://a.b) غدًا",
            "نفّذ `ls` هنا",
            "سطر\nآخر",
            "أ. ب",
        ]
    ),
    min_size=1,
    max_size=6,
)


@given(ORACLE_PARTS, st.sampled_from(["", "# ", "- ", "1. ", "> ", "- > ", "- [ ] "]))
def test_another_parser_finds_the_same_prose(paragraphs, marker):
    from markdown_it import MarkdownIt

    source = "\n\n".join(marker + paragraph for paragraph in paragraphs)
    seen = read(source, ".md").text
    at = 0
    for token in MarkdownIt("commonmark").parse(source):
        for child in token.children or ():
            if child.type == "text" and child.content and not child.content.startswith("[ ]"):
                at = seen.index(child.content, at)
                at += len(child.content)


def rule_that_replaces(find: str, replace: str):
    return pattern(
        code="ZZ999", name="test", severity="info", message={"ar": "", "en": ""}, bad={}, good=[],
        find=find, replace=replace, applicability=SAFE,
    )  # fmt: skip


def fixed(source: str, find: str, replace: str) -> str:
    rules = Ruleset([rule_that_replaces(find, replace)])
    return fixer.fix(source, lambda text: read(text, ".md"), rules).text


END = r"(?=\n|\Z)"


@pytest.mark.parametrize(
    ("source", "find", "replace", "expected"),
    [
        ("كلمة **مهمة** ، ثم", " ،", "،", "كلمة **مهمة**، ثم"),
        ("نص،**كلمة**", "،(?=ك)", "، ", "نص، **كلمة**"),
        ("**نص**كلمة", "ص(?=ك)", "ص ", "**نص** كلمة"),
        ("[نص،](http://a.b)كلمة", "،(?=ك)", "، ", "[نص،](http://a.b) كلمة"),
        ("- [ ] نص", "(?<=\n)(?=ن)", "(", "- [ ] نص"),
        ("- نص\n- نص", "(?<=\n)(?=ن)", "(", "- نص\n- (نص"),
        ("نص\r\n\r\nآخر", "(?<=ص)" + END, ".", "نص.\r\n\r\nآخر"),
        ("# عنوان {#id}\n", "ن" + END, "ن.", "# عنوان. {#id}\n"),
    ],
)
def test_an_edit_lands_on_the_right_side_of_markup(source, find, replace, expected):
    assert fixed(source, find, replace) == expected


@pytest.mark.parametrize(
    ("source", "find", "replace"),
    [
        ("محمد و _أحمد_", "و ", "و"),  # emphasis lost
        ("نص\n1, أول", "1,", "1."),  # a list begun
        ("---\ntitle: قال أحمد\n---\n", "قال ", "قال: "),  # front matter broken
        ("قال `كود`", "قال ", "قال ` "),  # code cut open
        ("(قال **أ** ب)", r"\(قال أ ب\)", "[قال أ ب]"),  # across markup
        ("نص `كود` ، تال", "\ufffc ،", "،"),  # code deleted
    ],
)
def test_an_edit_that_would_change_the_markup_is_not_made(source, find, replace):
    outcome = fixer.fix(source, lambda text: read(text, ".md"), Ruleset([rule_that_replaces(find, replace)]))
    assert outcome.text == source
    assert [finding.fix.applicability for finding in outcome.remaining] == ["hint"]


def test_speed():
    """8 MB/s on an idle core; held to a quarter of that, as other tests run beside it."""
    paragraph = (
        "# عنوان\n\nكلام **مهم** عن `كود` و[رابط](http://a.b) في جملة طويلة بعض الشيء تنتهي هنا.\n\n- أول\n- ثان\n\n"
    )
    source = paragraph * (8 * BLOCK // len(paragraph))
    begun = time.process_time()
    split(source)
    assert len(source.encode()) / (time.process_time() - begun) > 2_000_000


def parts(source: str) -> list[str]:
    """What attributes and titles say."""
    return [f"{part.place}: {part.text}" for part in split(source)[1:]]


def test_titles_and_attributes_are_parts_of_their_own():
    assert parts('[نص](a "عنوان رابط") ![صورة](<b c> (عنوان صورة)) [x](y "English")') == [
        "link title: عنوان رابط", "link title: عنوان صورة",
    ]  # fmt: skip
    assert parts("قال <img alt='صورة'> ثم <span title=عنوان>نص</span>\n\n<p title='آخر'>") == [
        "img alt: صورة", "span title: عنوان", "p title: آخر",
    ]  # fmt: skip
    assert parts("[نص][a]\n\n[a]: http://a.b 'عنوان أول'\n\n> [b]: <c d>\n> \"ثان\"\n\n    [c]: d 'كود'\n") == [
        "link title: عنوان أول"
    ]
    assert parts("```\n[a]: b 'كود'\n```\n\n`[a](b 'كود')`\n<!-- <p title='تعليق'> -->\n") == []


def test_only_the_characters_of_a_fix_change_in_titles():
    source = '[نص ، هنا](a "عنوان ، رابط") [x]\n\n[x]: y (عنوان ، آخر)\n'
    after, places = mended(source, ".md", codes=("PU101",))
    assert after == source.replace(" ،", "،")
    assert {source[start:end] for _, start, end in places} == {" ،"}


def test_other_languages_are_left_alone():
    assert prose("قال <span lang=fa>متن</span> ثم\n\n<div lang=en>\n\nنص\n\n</div>\n\nبعد") == ["قال ▢ ثم", "بعد"]
