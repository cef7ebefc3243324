"""HTML: what is prose and what is markup, cut as browsers cut it."""

from __future__ import annotations

import re
import time
from html import unescape

import html5lib
import pytest
from examples import mended
from html5lib._tokenizer import HTMLTokenizer
from html5lib.constants import tokenTypes
from hypothesis import example, given
from hypothesis import strategies as st

from arlint.document import CLOSING, OPAQUE, TRANSPARENT
from arlint.formats import of, read
from arlint.formats.html_tokens import attributes, tokens


def prose(source: str) -> list[str]:
    """The paragraphs as rules see them, a run of opaque characters as one ▢, and behind them what attributes say."""
    document = read(source, ".html")
    paragraphs = [re.sub(OPAQUE + "+", "▢", document.text[start:end]) for start, end in document.paragraphs]
    return paragraphs + [f"{part.place}: {part.text}" for part in of(".html").split(source)[1:]]


EXAMPLES = {
    "blocks": ("<p>قال <b>الوزير</b>، إن</p><div>ثان<section>ثالث</section></div>", ["قال الوزير، إن", "ثان", "ثالث"]),
    "end tags left out": ("<ul><li>أول<li>ثان</ul><table><tr><td>أ<td>ب</table>", ["أول", "ثان", "أ", "ب"]),
    "code, images and references stand for a word": (
        "<p>نص <code>كود</code> تال <img src=a.png> نص&nbsp;آخر <kbd>س</kbd></p>", ["نص ▢ تال ▢ نص▢آخر ▢"],
    ),
    "preformatted text, scripts, styles": (
        "<script>x='نص'</script><style>/* نص */</style><pre>كود <b>ك</b></pre>نص", ["نص"],
    ),
    "a script may hold its own end": ("<script><!-- <script> نص </script> --></script>بعد", ["بعد"]),
    "comments": ("<p>نص <!-- تعليق --> تال</p><!-->قبل<!--->بعد<!-- لا", ["نص  تال", "قبلبعد"]),
    "attributes": (
        "<title>عنوان &amp; آخر</title><meta content='وصف' name=Description><meta name=author content='كاتب'>"
        '<a href="/نص" title="عنوان &quot;الرابط&quot;">رابط</a> <img alt=صورة data-x="نص">',
        ["عنوان ▢ آخر", "رابط ▢", "meta description: وصف", 'a title: عنوان "الرابط"', "img alt: صورة"],
    ),
    "other languages": (
        "<p>قال <span lang=en>word</span> ثم<p lang=fa>متن<p>عربي<div lang=FR>Oui <p lang=ar-EG>نعم</p> non</div>بعد",
        ["قال ▢ ثم", "عربي", "نعم", "بعد"],
    ),
    "a Persian page": ("<html lang=fa><p>متن</p><img alt=متن>", []),
    "the language of a theme": ("<html lang=en-US><p>نص</p>", ["نص"]),
    "vector graphics": ("<svg><path/><title>نص</title></svg> بعد", ["▢ بعد"]),
    "vector graphics left open": ("<svg><title>نص</title><p>خارج", ["خارج"]),
    "inline elements left open": ("<p>قال <span lang=en>x</p><p>بعد <code>y</p>آخر", ["قال ▢", "بعد ▢", "آخر"]),
    "code around blocks": ("<code><div>كود</div> كود</code>بعد", ["▢بعد"]),
    "line breaks": ("أول<br>ثان<br/>ثالث", ["أول\nثان\nثالث"]),
    "indentation and blank lines": ("<p>\n   أول\n   ثان   \n</p>\n\nفقرة\n\nأخرى", ["أول\nثان", "فقرة", "أخرى"]),
    "templates": (
        "<p>{{ title }} {% if x %}نص{% endif %} <?= $x > 1 ?></p><?php echo 'نص > نص'; ?>[caption id=3]شرح[/caption]",
        ["▢ ▢نص▢ ▢", "▢شرح▢"],
    ),
    "Gutenberg": ("<!-- wp:paragraph {\"a\":\"نص\"} -->\n<p>نص</p>\n<!-- /wp:paragraph -->", ["نص"]),
    "no markup": ("نص < 3 و > 5 & 7", ["نص < 3 و > 5 & 7"]),
    "a tag that does not end": ('<p>نص<a href="x>نص', ["نص"]),
    "XHTML": ('<?xml version="1.0"?><title/><p>نص <![CDATA[ثان]]></p><script/><p>بعد</p>', ["نص ثان", "بعد"]),
    "BOM": ("\ufeff<p>نص</p>", ["نص"]),
    "windows line ends": ("<p>أول</p>\r\n<p>ثان\r\nثالث</p>", ["أول", "ثان\nثالث"]),
    "empty": ("", []),
}  # fmt: skip


@pytest.mark.parametrize("name", EXAMPLES)
def test_prose_of(name):
    source, expected = EXAMPLES[name]
    assert prose(source) == expected
    check_mask(source)


def check_mask(source):
    [page, *fields] = of(".html").split(source)
    assert len(page.mask) == len(source)
    for char, masked in zip(source, page.mask, strict=True):
        assert masked == char or masked in OPAQUE + TRANSPARENT + CLOSING or (masked == "\n" and char not in "\r\n")
        assert char not in "\r\n" or masked == char
    last = 0
    for start, end in page.blocks:
        assert last <= start < end <= len(source)
        last = end
    for field in fields:
        raw = source[slice(*field.locate(0, len(field.text)))]
        assert unescape(raw) == field.text or re.search(r"&\w+[\w=]", raw)  # the standard decodes less in attributes


def test_only_the_characters_of_a_fix_change():
    source = (
        '<p class="a ، b">وصل <b>الوفد</b> ، ثم &quot;غادر&quot; .</p>\r\n<IMG ALT="صورة ، &amp; شرح" src=\'a ، b\'>'
    )
    after, places = mended(source, ".html", codes=("PU101",))
    assert after == source.replace("</b> ،", "</b>،").replace("صورة ،", "صورة،").replace("; .<", ";.<")
    assert {source[start:end] for _, start, end in places} == {" ،", " ."}


def test_a_reference_without_its_semicolon_is_none_in_mid_word():
    source = '<a title="&quotوصل&quot ، &quotx ثم">'
    after, _ = mended(source, ".html", codes=("PU101",))
    assert after == source.replace(" ،", "،")


def test_an_attribute_gets_its_quotation_marks_written_as_references():
    [_, title] = of(".html").split("<a title='قال \"نعم\"'>")
    assert title.encode("'\"&") == '&#39;"&#38;'
    [_, bare] = of(".html").split("<a title=قال>")
    assert bare.encode("لا <") == "لا&#32;&#60;"


# -- against an independent tokenizer and an independent tree ----------------------------------------------------

PIECES = st.sampled_from([
    "<p", ">", "</p>", "<b>", "</b>", "<", "/", " ", "=", "'", '"', "a", "<!--", "-->", "--", "!", "<!", "<?", "</",
    "<script>", "</script>", "<script", "</script ", "<title>", "</title>", "<style>", "</style>", "<textarea>",
    "<a b='", "<a c=d>", "x", "\n", "<![CDATA[", "]]>", "-", "<br/>", "</>", "</ >", "ن", "<SVG>", "</svg>", "==",
    "<p lang=fa>", "<div lang=ar>", "</div>", "<li>", "&amp;", "&quot", ";", "<code>", "</code>", "{{", "}}", "\r\n",
    "<img alt='نص'>", "<pre>", "</pre>", "<!--->", "[a b=c]", "وصل ، ثم", "\ufeff",
])  # fmt: skip
SOUPS = st.lists(PIECES, max_size=14).map("".join)


def their_tokens(source):
    """What html5lib's tokenizer tells, as a tree builder would steer it outside of SVG."""
    states = {"title": "rcdata", "textarea": "rcdata", "script": "scriptData", "style": "rawtext"}
    found = []
    tokenizer = HTMLTokenizer(source)
    for token in tokenizer:
        kind = token["type"]
        if kind == tokenTypes["StartTag"]:
            found.append(("open", token["name"], dict(token["data"])))
            if token["name"] in states:
                tokenizer.state = getattr(tokenizer, states[token["name"]] + "State")
        elif kind == tokenTypes["EndTag"]:
            found.append(("close", token["name"]))
        elif kind in (tokenTypes["Characters"], tokenTypes["SpaceCharacters"]):
            found.append(("text", token["data"]))
    return joined(found)


def our_tokens(source):
    found = []
    raw = ""
    for kind, start, end, name in tokens(source):
        if kind == "open":
            pairs = [(each, unescape(source[first:last])) for each, first, last, _ in attributes(source, start, end)]
            found.append(("open", name, dict(reversed(pairs))))
            raw = name
        elif kind == "close":
            found.append(("close", name))
        elif kind == "text":
            found.append(("text", source[start:end] if name in ("script", "style") else unescape(source[start:end])))
    assert raw is not None
    return joined(found)


def joined(found):
    result = []
    for each in found:
        if each[0] == "text" and result and result[-1][0] == "text":
            result[-1] = ("text", result[-1][1] + each[1])
        else:
            result.append(each)
    return result


@given(SOUPS)
@example("<p</script =>")
@example("<script><!--<script></script>--></script>x")
@example("<!--->x<!---->y<!--!>z--!>")
def test_tokens_are_those_of_the_standard(source):
    source = re.sub(r"[\r\x00\ufeff]", "", source).replace("<?", "<!")  # changed before tokens are; PHP is ours
    source = source.replace("&quot", "&")  # where a reference ends is for whoever reads the text
    assert our_tokens(source) == their_tokens(source)


@given(SOUPS)
def test_any_soup_has_a_sound_mask(source):
    check_mask(source)


def tree(source):
    """The page as html5lib builds it, but for what a fix may change."""
    parsed = html5lib.parse(source, namespaceHTMLElements=False)
    return [
        (each.tag, {name: None if name in ("alt", "title") else value for name, value in each.attrib.items()})
        for each in parsed.iter()
        if isinstance(each.tag, str)
    ]


@given(SOUPS)
def test_fixes_change_the_words_and_not_the_tree(source):
    after, _ = mended(source, ".html", unsafe_fixes=True)
    assert tree(after) == tree(source)


def test_tokens_cover_the_file_without_gaps():
    source = "".join(text for text, _ in EXAMPLES.values())
    last = 0
    for _, start, end, _ in tokens(source):
        assert start == last < end
        last = end
    assert last == len(source)


@pytest.mark.parametrize(
    "text", ["<p>" * 50_000, "<a b='" * 50_000, "<!--" * 50_000, "<" * 200_000, "<p a=" * 50_000, "&#" * 100_000,
             "<svg>" * 50_000, "<p lang=fa>" * 30_000, "<script><!--" * 30_000, "<a " + "x=y " * 50_000, "{{" * 50_000,
             "\n " * 100_000, "<img alt='" + "ن&amp;" * 50_000 + "'>", "[a " * 50_000]
)  # fmt: skip
def test_hostile_files_take_no_longer_than_others(text):
    begin = time.process_time()
    of(".html").split("<p>نص" + text)
    assert time.process_time() - begin < 2


@pytest.mark.parametrize("suffix", [".html", ".md"])
def test_tokens_of_language_models_are_prose(suffix):
    assert read("قال الوزير <unk> ذلك.</think>\n", suffix).text.strip() == "قال الوزير <unk> ذلك.</think>"
