"""gettext catalogues: only translations are read, placeholders are protected, nothing else changes."""

from __future__ import annotations

import polib
import pytest
from examples import mended
from hypothesis import given
from hypothesis import strategies as st

from arlint.formats import FormatError, of

PO = r"""# مترجم ، هنا
msgid ""
msgstr ""
"Language: ar ، x\n"

#: a.c:1
#, c-format
msgid "File %s , not found\n"
msgstr "الملف %s ، غير موجود .\n"
"قال \"نعم\" ، ثم %(name)s ، و{x} <b>غامق</b> ، ثم"

msgctxt "menu ، x"
msgid "one"
msgid_plural "%d"
msgstr[0] "واحد ، هنا"
msgstr[1] ""
"%d ، اثنان"

#~ msgid "قديم"
#~ msgstr "قديم ، هنا"
"""


def test_translations_are_read_and_say_what_they_translate():
    found = [(part.place, part.text) for part in of(".po").split(PO)]
    assert [place for place, _ in found] == [r"msgid 'File %s , not found\n'", "msgid 'one'", "msgid 'one'"]
    assert found[0][1] == 'الملف %s ، غير موجود .\nقال "نعم" ، ثم %(name)s ، و{x} <b>غامق</b> ، ثم'


def test_only_the_characters_of_a_fix_change():
    after, places = mended(PO, ".po", codes=("PU101",))
    expected = (
        PO.replace('نعم\\" ،', 'نعم\\"،')
        .replace("موجود .", "موجود.")
        .replace("</b> ،", "</b>،")
        .replace("واحد ،", "واحد،")
    )
    for before in ("%s ،", "%(name)s ،", "%d ،"):
        expected = expected.replace(before, before.replace(" ،", "،"))
    assert after == expected
    assert all(PO[start:end] in (" ،", " .") for _, start, end in places)


@pytest.mark.parametrize("source", ['msgid "a\nmsgstr "b"\n', "msgid 'a'\n", '"a"\n', "نص\n"])
def test_malformed_files_are_refused(source):
    with pytest.raises(FormatError) as error:
        of(".po").split(source)
    assert error.value.values["line"] == 1


@given(st.lists(st.text('وصل ،.%s\n\\"a\t', min_size=1, max_size=20), min_size=1, max_size=4), st.sampled_from([20, 0]))
def test_any_catalogue_reads_as_an_independent_reader_reads_it(texts, width):
    file = polib.POFile(wrapwidth=width)
    for number, text in enumerate(texts):
        file.append(polib.POEntry(msgid=f"id {number}", msgstr=text))
    source = str(file)
    read = {part.place: part.text for part in of(".po").split(source)}
    theirs = {f"msgid {entry.msgid!r}": entry.msgstr for entry in polib.pofile(source)}
    assert read.items() <= theirs.items()
    after, _ = mended(source, ".po", codes=("PU101", "PU105"))
    assert [entry.msgid for entry in polib.pofile(after)] == [entry.msgid for entry in polib.pofile(source)]
