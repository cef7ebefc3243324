"""The views of a text and the way back from each; paragraphs and blocks."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arlint import document as documents
from arlint.document import CLOSING, OPAQUE, TRANSPARENT, Document, fold

TEXTS = st.text(alphabet="اأإآىبت ة،.\n\r\u064e\u0651\u0640\u0670\ufeffx5😀", max_size=40)


@st.composite
def masked(draw):
    """A text and a mask for it: some characters are markup of one kind or another."""
    text = draw(TEXTS)
    fillers = draw(st.lists(st.sampled_from(["", "", "", OPAQUE, TRANSPARENT, CLOSING]), min_size=40, max_size=40))
    mask = "".join(char if char in "\r\n" else filler or char for char, filler in zip(text, fillers, strict=False))
    return Document(text, mask)


DOCUMENTS = st.one_of(TEXTS.map(Document), masked())


# -- views ---------------------------------------------------------------------------------------------------------


@given(DOCUMENTS)
def test_text_is_the_source_without_what_is_no_prose(document):
    for at, char in enumerate(document.text):
        start, end = document.to_source(at, at + 1)
        assert end == start + 1
        assert char in (document.source[start], OPAQUE)


@given(DOCUMENTS)
def test_bare_has_no_marks_and_folded_is_as_long(document):
    assert document.bare.text == re.sub("[\u064b-\u0655\u0670\u0640]", "", document.text)
    assert document.folded.text == fold(document.bare.text)
    assert len(document.folded.text) == len(document.bare.text)


@given(DOCUMENTS, st.data())
def test_what_a_view_locates_reads_the_same(document, data):
    for name in ("text", "bare", "folded"):
        view = document.view(name)
        start = data.draw(st.integers(0, len(view.text)))
        end = data.draw(st.integers(start, len(view.text)))
        first, last = view.locate(start, end)
        assert 0 <= first <= last <= len(document.text)
        inside = Document(document.text[first:last]) if first < last else Document("")
        seen = {"text": inside.text, "bare": inside.bare.text, "folded": inside.folded.text}[name]
        assert seen.lstrip("\ufeff") == view.text[start:end].lstrip("\ufeff") or "\r" in document.text


@given(DOCUMENTS)
def test_position_is_the_inverse_of_offset(document):
    for view, length in (
        (document._source_view, len(document.source)),
        (document.bare, len(document.text)),
        (document.folded, len(document.text)),
    ):
        for at in range(len(view.text)):
            assert view.position(view.offset(at)) == at
        for offset in range(length + 1):
            expected = next((at for at in range(len(view.text)) if view.offset(at) >= offset), len(view.text))
            assert view.position(offset) == expected


def test_marks_belong_to_the_letter_before_them():
    document = Document("كَتَبَ و")
    assert document.bare.text == "كتب و"
    assert document.bare.locate(0, 3) == (0, 6)
    assert document.bare.locate(2, 3) == (4, 6)


def test_folding():
    assert fold("أإآٱى ءؤئة") == "ااااي ءؤئة"


# -- source --------------------------------------------------------------------------------------------------------


def test_windows_line_ends_and_bom_are_out_of_sight():
    document = Document("\ufeffأب\r\nج\rد\r\n")
    assert document.text == "أب\nج\rد\n"
    assert document.to_source(0, 2) == (1, 3)
    assert document.to_source(3, 4) == (5, 6)
    assert document.newline == "\r\n"


@pytest.mark.parametrize(
    ("at", "expected"), [(0, 1), (2, 3), (3, 5)], ids=["behind the BOM", "before the CR", "at the line's start"]
)
def test_where_insertions_go_in_a_plain_text(at, expected):
    assert Document("\ufeffأب\r\nج").insertion(at) == expected


def test_where_insertions_go_in_markup():
    # - a**b**_c_
    source = "- a**b**_c_\n"
    mask = source.replace("- ", TRANSPARENT * 2).replace(
        "**b**_c_", f"{TRANSPARENT * 2}b{CLOSING * 2}{TRANSPARENT}c{CLOSING}"
    )
    document = Document(source, mask)
    assert document.text == "abc\n"
    assert [document.insertion(at) for at in range(4)] == [2, 3, 8, 11]


@given(masked(), st.data())
def test_only_prose_is_editable(document, data):
    start = data.draw(st.integers(0, len(document.source)))
    end = data.draw(st.integers(start, len(document.source)))
    hidden = [char for char in document._mask[start:end] if char in OPAQUE + TRANSPARENT + CLOSING]
    if hidden:
        assert not document.is_editable(start, end)
    elif "\r" not in document.source and "\ufeff" not in document.source:
        assert document.is_editable(start, end)


def test_a_line_end_is_editable_as_a_whole():
    document = Document("أب\r\nج")
    assert document.is_editable(0, 5)
    assert document.is_editable(2, 4)
    assert not document.is_editable(2, 3)


def test_fillers_in_a_plain_text_are_no_prose():
    assert Document(f"أ{TRANSPARENT}ب{CLOSING}").text == f"أ{OPAQUE}ب{OPAQUE}"


# -- paragraphs ----------------------------------------------------------------------------------------------------


def paragraphs(text):
    document = Document(text)
    return [document.text[start:end] for start, end in document.paragraphs]


def test_a_line_is_a_paragraph():
    assert paragraphs(" أول. \n\nثان.\nثالث\n \n") == ["أول.", "ثان.", "ثالث"]


def test_in_a_wrapped_text_blank_lines_part_paragraphs():
    assert paragraphs("سطر\nتابع\nتم.\n\nسطر\nتابع\nتم.\n \nآخر\nسطر") == [
        "سطر\nتابع\nتم.",
        "سطر\nتابع\nتم.",
        "آخر\nسطر",
    ]


def test_paragraph_at():
    document = Document("أول\n\nثان\n")
    assert [document.paragraph_at(at) for at in (0, 2, 3, 5, 8)] == [(0, 3), (0, 3), (0, 3), (5, 8), (5, 8)]
    assert Document("").paragraph_at(0) == (0, 0)


@given(DOCUMENTS)
def test_paragraphs_are_sorted_and_hold_everything_visible(document):
    last = 0
    covered = ""
    for start, end in document.paragraphs:
        assert last <= start < end
        assert document.text[last:start].isspace() or last == start
        assert not document.text[start].isspace()
        assert not document.text[end - 1].isspace()
        covered += document.text[start:end]
        last = end
    assert not document.text[last:].strip()


# -- blocks --------------------------------------------------------------------------------------------------------


@given(st.text(alphabet="أب \n.", max_size=200), st.integers(5, 40))
def test_blocks_are_the_whole_text_cut_at_line_ends(text, size):
    before, documents.BLOCK = documents.BLOCK, size
    try:
        document = Document(text)
        blocks = list(document.blocks())
    finally:
        documents.BLOCK = before
    assert "".join(block.text for block in blocks) == document.text
    for block in blocks:
        assert document.text[block.start : block.start + len(block.text)] == block.text
        assert block.start == 0 or document.text[block.start - 1] == "\n"
        assert block.whole is document


@given(st.lists(st.sampled_from(["أول", "ثان ثالث", "رابع.\nخامس."]), max_size=30).map("\n\n".join))
def test_blocks_have_the_paragraphs_of_the_whole(text):
    before, documents.BLOCK = documents.BLOCK, 25
    try:
        for document in (Document(text), Document(text, text, [match.span() for match in re.finditer(".+", text)])):
            of_blocks = [
                (block.start + start, block.start + end)
                for block in document.blocks()
                for start, end in block.paragraphs
            ]
            assert of_blocks == document.paragraphs
    finally:
        documents.BLOCK = before


def test_blocks_end_at_blank_lines_where_they_can(monkeypatch):
    monkeypatch.setattr(documents, "BLOCK", 12)
    assert [block.text for block in Document("أول\nثان\n\nثالث\nرابع").blocks()] == ["أول\nثان\n\n", "ثالث\nرابع"]
    assert [block.text for block in Document("طويل" * 5 + "\nأ").blocks()] == ["طويل" * 5 + "\n", "أ"]


# -- zones and quotations --------------------------------------------------------------------------------------------

ZONES = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda span: (span[0], sum(span), "url")), max_size=8
).map(sorted)


@given(ZONES, st.integers(0, 40), st.integers(0, 5))
def test_zones_between_are_those_that_overlap(zones, start, length):
    document = Document("س" * 50)
    document._zones = zones
    end = start + length
    found = list(document.zones_between(start, end))
    assert found == [zone for zone in zones if zone[0] < end and start < zone[1]]


@given(ZONES, st.integers(0, 40), st.integers(0, 5))
def test_is_quoted(zones, start, length):
    document = Document("س" * 50)
    document._quotes = [zone[:2] for zone in zones]
    end = start + length
    assert document.is_quoted(start, end) == any(first <= start and end <= last for first, last, _ in zones)


def test_zones_are_the_same_line_by_line_and_all_at_once():
    text = "زوروا https://example.com/a اليوم.\nسطر بلا شيء.\nصدر في 3.5 د. أحمد.\n\nكتب a@b.org ثم مضى."
    lines, whole = Document(text), Document(text)
    assert whole.zones
    for start in range(-1, len(text)):
        for end in (start + 1, start + 9):
            assert list(lines.zones_between(start, end)) == list(whole.zones_between(start, end)), (start, end)
