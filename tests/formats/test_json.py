"""JSON and JSON Lines: which values are read, where they stand, and that nothing else changes."""

from __future__ import annotations

import json

import pytest
from examples import mended
from hypothesis import given
from hypothesis import strategies as st

from arlint.formats import FormatError, of

DIRTY = 'وصل الوفد،، ثم "غادر" .\nسطر\tثان 😀 ثالث ، نعم\\لا'
CLEAN = 'وصل الوفد، ثم "غادر".\nسطر\tثان 😀 ثالث، نعم\\لا'


def texts(source, *wanted):
    return [(part.place, part.text) for part in of(".json").split(source, wanted)]


def test_values_with_arabic_are_read_and_say_where_they_are():
    source = json.dumps({"id": "a1", "title": "خبر", "body": ["نص", {"x.y": "آخر"}, "English"], "n": 3})
    assert texts(source) == [("title", "خبر"), ("body[0]", "نص"), ("body[1].x.y", "آخر")]
    assert texts(source + "\n\n" + source)[3:] == [
        ("record 2, field title", "خبر"), ("record 2, field body[0]", "نص"), ("record 2, field body[1].x.y", "آخر"),
    ]  # fmt: skip
    assert texts('["خبر"]') == [("[0]", "خبر")]
    assert texts('"خبر"') == [("record 1", "خبر")]


def test_fields_are_named_by_the_end_of_their_path():
    source = json.dumps({"title": "خبر", "body": {"text": "نص", "title": "x"}, "items": [{"text": "آخر"}]})
    assert [place for place, _ in texts(source, "text")] == ["body.text", "items[0].text"]
    assert [place for place, _ in texts(source, "body.title")] == ["body.title"]
    with pytest.raises(FormatError) as error:
        texts(source, "tekst")
    assert error.value.values["known"] == "title, body.text, body.title, items.text"


@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize("indent", [None, 1])
def test_only_the_characters_of_a_fix_change(ascii_only, indent):
    record = {"وصل": "id 1", "text": DIRTY, "list": [DIRTY, 1e3, None, {"t": DIRTY}]}
    source = json.dumps(record, ensure_ascii=ascii_only, indent=indent)
    expected = source
    for wrong, right in (("،،", "،"), (" .\n", ".\n"), (" ،", "،")):
        wrong, right = (json.dumps(text, ensure_ascii=ascii_only)[1:-1] for text in (wrong, right))
        expected = expected.replace(wrong, right)
    after, _ = mended(source, ".json", codes=("PU105", "PU101"), wanted=("text", "list", "t"))
    assert after == expected
    assert json.loads(after)["text"] == CLEAN


def test_escapes_that_json_does_not_ask_for_are_kept():
    source = r'{"text": "\u0648صل\/ الوفد\u060C\u060c ثم\u0020غادر"}'
    after, places = mended(source, ".json", codes=("PU105",))
    assert after == r'{"text": "\u0648صل\/ الوفد\u060C ثم\u0020غادر"}'
    [(_, start, end)] = places
    assert source[start:end] == r"\u060C\u060c"


def test_a_value_with_tags_is_html():
    source = json.dumps(
        {"text": "<p class='كلمة ، كلمة' title='كلمة ، كلمة'>وصل <b>الوفد</b> ، ثم غادر</p>"}, ensure_ascii=False
    )
    after, _ = mended(source, ".json", codes=("PU101",))
    assert after == source.replace("</b> ،", "</b>،").replace("title='كلمة ،", "title='كلمة،")


MALFORMED = {
    '{"a": [1, 2,}': "line 1, column 13",
    '{"a": "نص"}\n{"a": }\n': "line 2, column 7",
    '{"a": "نص\n"}': "line 1, column 10",
    "[" * 100_000: "line 1, column 1",
    "[" * 700 + "]" * 700: "line 1, column 501",
    "": None,
    "\ufeff[]": None,
    "1" * 10_000: None,
}


@pytest.mark.parametrize("source", MALFORMED, ids=lambda source: source[:10])
def test_malformed_files_are_refused_with_the_place(source):
    place = MALFORMED[source]
    if place is None:
        assert texts(source) == []
        return
    with pytest.raises(FormatError) as error:
        texts(source)
    assert "line {line}, column {column}".format_map(error.value.values) == place


VALUES = st.recursive(
    st.text('وصل ،.\n\\"/a😀\u200f\x00\ud800<b>', max_size=12) | st.integers() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(VALUES, min_size=1, max_size=4), st.booleans(), st.sampled_from([None, 1]), st.booleans())
def test_any_json_keeps_its_bytes_and_tells_where_its_texts_stand(values, ascii_only, indent, lines):
    dumped = [json.dumps(value, ensure_ascii=ascii_only, indent=None if lines else indent) for value in values]
    source = "\n".join(dumped) if lines else dumped[0]
    for part in of(".json").split(source):
        start, end = part.locate(0, len(part.text))
        assert json.loads(f'"{source[start:end]}"', strict=False) == part.text
    after, _ = mended(source, ".json", codes=("PU105", "PU101"))
    if lines:
        assert len(after.split("\n")) == len(source.split("\n"))
    else:
        json.loads(after)
