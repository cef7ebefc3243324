"""RSS, Atom and WordPress exports: which texts are read, and that nothing else changes."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from examples import mended
from hypothesis import given
from hypothesis import strategies as st

from arlint.formats import FormatError, of

WXR = """<?xml version="1.0" encoding="UTF-8" ?>
<!-- نص ، تعليق -->
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:excerpt="x" xmlns:wp="y">
<channel>
	<title>موقع &amp; خبر ، هنا</title>
	<item>
		<title><![CDATA[عنوان ، أول]]></title>
		<category><![CDATA[تصنيف ، هنا]]></category>
		<content:encoded><![CDATA[<!-- wp:paragraph {"x":"نص ، هنا"} -->
<p class="a ، b">قال <b>الوزير</b> ، إن &quot;الخطة&quot; .</p>
<!-- /wp:paragraph -->
[caption id="1"]شرح ، صورة[/caption]

فقرة ، ثانية <img alt="صورة ، هنا" />]]></content:encoded>
		<excerpt:encoded><![CDATA[]]></excerpt:encoded>
		<wp:postmeta><wp:meta_value><![CDATA[نص ، مخفي]]></wp:meta_value></wp:postmeta>
	</item>
	<item><description>&lt;p&gt;قال &lt;i&gt;الوزير&lt;/i&gt; ، إن &amp;quot;&lt;/p&gt;</description></item>
</channel>
</rss>
"""


def texts(source):
    return [(part.place, part.document(".xml").text.strip("\n")) for part in of(".xml").split(source)]


def test_titles_descriptions_and_contents_are_read():
    places = [place for place, _ in texts(WXR)]
    assert places == [
        "title", "item 1, title", "item 1, content:encoded", "item 1, content:encoded, img alt", "item 2, description",
    ]  # fmt: skip


def test_only_the_characters_of_a_fix_change():
    after, places = mended(WXR, ".xml", codes=("PU101",))
    expected = WXR.replace("خبر ،", "خبر،").replace("عنوان ،", "عنوان،").replace("</b> ،", "</b>،")
    expected = expected.replace("; .<", ";.<").replace("شرح ،", "شرح،").replace("فقرة ،", "فقرة،")
    assert after == expected.replace("صورة ، هنا", "صورة، هنا").replace("/i&gt; ،", "/i&gt;،")
    assert len(places) == 8
    assert {WXR[start:end] for _, start, end in places} == {" ،", " ."}


def test_atom_with_xhtml():
    source = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="text">خبر</title><content type="xhtml">'
        '<div xmlns="http://www.w3.org/1999/xhtml">قال <b>الوزير</b> ، إن<br/>ثان</div></content></entry></feed>'
    )
    assert texts(source) == [("item 1, title", "خبر"), ("item 1, content", "قال الوزير ، إن\nثان")]
    assert mended(source, ".atom", codes=("PU101",))[0] == source.replace(" ،", "،")


REFUSED = {
    "<rss><channel></rss>": "malformed",
    "<rss>&nope;</rss>": "malformed",
    "": "malformed",
    '<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]><rss>&c;</rss>': "xml-entities",
    '<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss>&a;</rss>': "xml-entities",
    '<?xml version="1.0" encoding="koi8-r"?><rss/>': "xml-encoding",
    "<project><name>نص</name></project>": "xml-unknown",
    "<rss>" + "<a>" * 5000 + "</a>" * 5000 + "</rss>": "malformed",
}


@pytest.mark.parametrize("source", REFUSED, ids=lambda source: source[:24])
def test_what_is_refused(source):
    with pytest.raises(FormatError) as error:
        of(".xml").split(source)
    assert error.value.key == REFUSED[source]


def test_an_external_dtd_is_not_fetched():
    source = '<!DOCTYPE rss SYSTEM "http://127.0.0.1:1/x.dtd"><rss><channel><title>خبر</title></channel></rss>'
    assert texts(source) == [("title", "خبر")]


TEXT = st.text("وصل ،.&<>]\"'\r\na", max_size=12)


@given(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=3), st.booleans())
def test_any_feed_has_the_texts_that_the_standard_library_reads(items, cdata):
    root = ET.Element("rss")
    for title, description in items:
        item = ET.SubElement(root, "item")
        ET.SubElement(item, "title").text = title
        ET.SubElement(item, "description").text = description
    source = ET.tostring(root, "unicode")
    if cdata:
        for _, description in items:
            escaped = ET.tostring(root.find("item/description"), "unicode") if description else ""
            source = source.replace(escaped or "\0", f"<description><![CDATA[{description}]]></description>", 1)
            break
        if "]]>" in items[0][1] or "\r" in items[0][1]:
            return
    expected = [each.text or "" for each in ET.fromstring(source).iter() if each.tag in ("title", "description")]
    read = [part.text for part in of(".xml").split(source)]
    assert [text for text in expected if text in read] == read
    after, _ = mended(source, ".xml", codes=("PU101", "PU105"))
    assert [each.tag for each in ET.fromstring(after).iter()] == [each.tag for each in ET.fromstring(source).iter()]
