"""CSV and TSV: which cells are read, and that nothing else changes."""

from __future__ import annotations

import csv
import io

import pytest
from examples import mended
from hypothesis import given
from hypothesis import strategies as st

from arlint.finding import Edit
from arlint.fixer import apply
from arlint.formats import FormatError, of
from arlint.formats.fields import has_arabic


def cells(source, *wanted):
    return [(part.place, part.text) for part in of(".csv").split(source, wanted)]


def test_cells_with_arabic_are_read_and_say_where_they_are():
    source = 'id,العنوان,text\r\n1,"خبر ""مهم""",abc\r\n2,,نص\r\n'
    assert cells(source) == [
        ("row 1, column 2", "العنوان"),
        ("row 2, column العنوان", 'خبر "مهم"'),
        ("row 3, column text", "نص"),
    ]
    assert cells(source, "text") == [("row 2, column text", "abc"), ("row 3, column text", "نص")]
    assert cells(source, "2") == [("row 2, column العنوان", 'خبر "مهم"')]
    with pytest.raises(FormatError) as error:
        cells(source, "txt")
    assert error.value.values["known"] == "id, العنوان, text"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_told_by_the_first_row(delimiter):
    assert cells(f"a{delimiter}b\nنص، آخر{delimiter}2")[0][1] == "نص، آخر"


def test_only_the_characters_of_a_fix_change():
    source = 'a,b\r\n"وصل ""الوفد"" ، ثم",وصل الوفد ، ثم\n'
    after, places = mended(source, ".csv", codes=("PU101",))
    assert after == 'a,b\r\n"وصل ""الوفد""، ثم",وصل الوفد، ثم\n'
    assert source[places[0][1] : places[0][2]] == " ،"


@pytest.mark.parametrize(
    "edit", [Edit(0, 1, '"'), Edit(2, 3, ","), Edit(1, 1, "\n"), Edit(0, 3, 'a"b'), Edit(0, 0, ",")]
)
def test_a_cell_is_put_between_quotation_marks_where_a_fix_needs_them(edit):
    source = "a,b\n1,نصر\n"
    [part] = of(".csv").split(source)
    after = apply(source, part.edits_in_file([edit]))
    assert list(csv.reader(io.StringIO(after, newline=""))) == [["a", "b"], ["1", apply("نصر", [edit])]]


def test_malformed_files_are_refused_with_the_place():
    for source, place in (('a,b\n"نص,2\n', (2, 1)), ('a,b\nx,"نص"ب\n', (2, 3))):
        with pytest.raises(FormatError) as error:
            cells(source)
        assert (error.value.values["line"], error.value.values["column"]) == place


@given(st.lists(st.lists(st.text('وص ,;\n\r"\t|a', max_size=6), min_size=2, max_size=3), min_size=1, max_size=4))
def test_any_table_has_the_cells_that_the_standard_library_reads(rows):
    out = io.StringIO(newline="")
    csv.writer(out).writerows([["a,b", "c"], *rows])
    source = out.getvalue()
    expected = [cell for row in csv.reader(io.StringIO(source, newline="")) for cell in row]
    assert [text for _, text in cells(source)] == [text for text in expected if has_arabic(text)]
