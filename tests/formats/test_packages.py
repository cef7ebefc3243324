"""DOCX, ODT and EPUB: what is read, that only members with a fix change, and what is refused."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress
from itertools import pairwise

import docx
import pytest
from ebooklib import epub
from examples import mended
from hypothesis import given
from hypothesis import strategies as st
from odf.opendocument import OpenDocumentText, load
from odf.text import H, LineBreak, Note, NoteBody, NoteCitation, P, S, Span

from arlint.cli import main
from arlint.finding import Edit
from arlint.formats import FormatError, of


def texts(data, suffix):
    """[(place, text as rules see it)] of each paragraph."""
    return [
        (part.where(start), document.text[a:b])
        for part in of(suffix).split(data)
        for document in [part.document(suffix)]
        for (start, _), (a, b) in zip(
            part.reread(part.text, suffix).whole._spans or [], document.paragraphs, strict=True
        )
    ]


def word_file(*paragraphs):
    """A DOCX file whose paragraphs have the given runs."""
    document = docx.Document()
    for runs in paragraphs:
        paragraph = document.add_paragraph()
        for number, run in enumerate(runs):
            paragraph.add_run(run).bold = bool(number % 2)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def word_runs(data):
    return [[run.text for run in paragraph.runs] for paragraph in docx.Document(io.BytesIO(data)).paragraphs]


def open_document():
    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text="عنوان ، أول"))
    paragraph = P(text="قال ")
    paragraph.addElement(Span(text="الوزير"))
    paragraph.addText(" ، إن")
    paragraph.addElement(S(c=2))
    paragraph.addText("الخطة")
    note = Note(id="1", noteclass="footnote")
    note.addElement(NoteCitation(text="1"))
    body = NoteBody()
    body.addElement(P(text="حاشية ، هنا"))
    note.addElement(body)
    paragraph.addElement(note)
    paragraph.addElement(LineBreak())
    paragraph.addText("ثم .")
    document.text.addElement(paragraph)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def book():
    made = epub.EpubBook()
    made.set_title("كتاب ، أول")
    chapters = []
    for number in (2, 1):
        chapter = epub.EpubHtml(title="فصل", file_name=f"c{number}.xhtml", lang="ar")
        chapter.content = (
            f"<html><body><h1>فصل ، {number}</h1><p>قال <b>الوزير</b> ، إن <img alt='صورة ، هنا'/></p></body></html>"
        )
        made.add_item(chapter)
        chapters.append(chapter)
    made.toc = chapters
    made.spine = chapters
    made.add_item(epub.EpubNav())
    out = io.BytesIO()
    epub.write_epub(out, made)
    return out.getvalue()


def check_members(before, after, changed):
    """All members but `changed` are as they were, and so is the directory."""
    old, new = zipfile.ZipFile(io.BytesIO(before)), zipfile.ZipFile(io.BytesIO(after))
    assert new.testzip() is None
    assert old.namelist() == new.namelist()
    for first, second in zip(old.infolist(), new.infolist(), strict=True):
        kept = ("filename", "date_time", "compress_type", "external_attr", "extra", "comment", "create_system")
        assert [getattr(first, name) for name in kept] == [getattr(second, name) for name in kept]
        assert (old.read(first) != new.read(second)) == (first.filename in changed)
    raw = [(before, old, first) for first in old.infolist()], [(after, new, second) for second in new.infolist()]
    for (data, archive, info), (data_after, archive_after, info_after) in zip(*raw, strict=True):
        if info.filename not in changed:
            assert _raw(data, archive, info) == _raw(data_after, archive_after, info_after)


def _raw(data, archive, info):
    starts = sorted([each.header_offset for each in archive.infolist()] + [archive.start_dir])
    end = next(b for a, b in pairwise(starts) if a == info.header_offset)
    return data[info.header_offset : end]


# -- Word --------------------------------------------------------------------------------------------------------


def test_runs_of_a_paragraph_are_joined_and_paragraphs_counted():
    data = word_file(["قال الوزير ", "، إن"], [], ["فقرة\tثانية\nسطر"])
    assert texts(data, ".docx") == [("paragraph 1", "قال الوزير ، إن"), ("paragraph 3", "فقرة\tثانية\nسطر")]


def test_an_edit_goes_into_the_runs_it_touches():
    data = word_file(["قال الوزير ", "، إن"], ["وصل ،", "، ثم"], ["الخطة ،،", "جاهزة"])
    after, places = mended(data, ".docx", codes=("PU101", "PU105"))
    assert word_runs(after) == [["قال الوزير", "، إن"], ["وصل،", " ثم"], ["الخطة، ", "جاهزة"]]
    assert len(places) > 3
    check_members(data, after, {"word/document.xml"})
    assert mended(after, ".docx", codes=("PU101", "PU105"))[0] == after


def test_a_paragraph_that_is_not_the_article_is_emptied():
    bio = "“لحم الخنزير المقدد. المحلل المتمني. متعصب الموسيقى. عرضة لنوبات اللامبالاة. مبشر الطعام غير القابل للشفاء.”"
    data = word_file(["قال الوزير إن الخطة جاهزة، وإن العمل يبدأ غدًا."], ["وأضاف أن المال كاف."], [bio[:30], bio[30:]])
    assert mended(data, ".docx", codes=("BP101",))[0] == data
    after, places = mended(data, ".docx", codes=("BP101",), unsafe_fixes=True)
    assert [code for code, _, _ in places] == ["BP101"]
    assert word_runs(after) == [*word_runs(data)[:2], ["", ""]]


def test_headers_tables_and_text_boxes_are_read():
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "ترويسة ، هنا"
    document.add_table(1, 1).cell(0, 0).text = "خلية ، أولى"
    out = io.BytesIO()
    document.save(out)
    assert [place for place, _ in texts(out.getvalue(), ".docx")] == ["paragraph 1", "header1, paragraph 1"]
    after, _ = mended(out.getvalue(), ".docx", codes=("PU101",))
    check_members(out.getvalue(), after, {"word/document.xml", "word/header1.xml"})


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def with_body(body):
    data = word_file(["x"])
    return replaced(data, "word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>".encode())


def replaced(data, member, content):
    old, out = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            new.writestr(info, content if info.filename == member else old.read(info))
    return out.getvalue()


def test_deletions_fields_and_formulas_are_not_read():
    run = "<w:r><w:t>{}</w:t></w:r>".format
    body = (
        f"<w:p>{run('قبل ')}<w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del><w:ins>{run('مضاف')}</w:ins>"
        f"<w:r><w:instrText>PAGE نص</w:instrText></w:r><m:oMath><m:r><m:t>س</m:t></m:r></m:oMath>"
        f"<w:r><w:footnoteReference w:id='1'/></w:r>{run(' &amp; بعد')}</w:p>"
    )
    [(_, text)] = texts(with_body(body.replace("m:", "w:m")), ".docx")
    assert text.replace("س", "") == "قبل مضاف\ufffc & بعد"


def test_a_text_that_comes_to_begin_or_end_with_a_space_says_so():
    data = with_body("<w:p><w:r><w:t>وصل،ثم</w:t></w:r><w:r><w:t>غادر</w:t></w:r></w:p>")
    [story] = of(".docx").split(data)
    edits = story.edits_in_file([Edit(4, 6, "ثم ")])
    assert sorted((edit.end - edit.start, edit.text) for edit in edits) == [(0, ' xml:space="preserve"'), (2, "ثم ")]


def test_text_boxes_that_word_writes_twice_are_two_stories():
    box = "<w:p><w:r><w:t>مربع ، نص</w:t></w:r></w:p>"
    body = (
        f"<w:p><w:r><mc:AlternateContent xmlns:mc='x'><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        f"</mc:AlternateContent><w:t>خارج</w:t></w:r></w:p>"
    )
    data = with_body(body)
    assert [(place, text) for place, text in texts(data, ".docx")] == [
        ("paragraph 1", "خارج"), ("paragraph 2", "مربع ، نص"), ("paragraph 3", "مربع ، نص"),
    ]  # fmt: skip
    assert (
        b"".join(part.text.encode() for part in of(".docx").split(mended(data, ".docx")[0])).count("مربع،".encode())
        == 2
    )


@given(st.lists(st.lists(st.text("وصل ،.أ", max_size=6), max_size=4), max_size=4))
def test_any_runs_are_read_and_mended_as_an_independent_reader_sees_them(paragraphs):
    data = word_file(*paragraphs)
    whole = ["".join(runs) for runs in paragraphs]
    assert [text for _, text in texts(data, ".docx")] == [text.strip() for text in whole if text.strip()]
    after, _ = mended(data, ".docx", unsafe_fixes=True)
    assert [len(runs) for runs in word_runs(after)] == [len(runs) for runs in word_runs(data)]


# -- OpenDocument and EPUB ---------------------------------------------------------------------------------------


def test_open_document():
    data = open_document()
    assert texts(data, ".odt") == [
        ("paragraph 1", "عنوان ، أول"),
        ("paragraph 2", "قال الوزير ، إن  الخطة\ufffc\nثم ."),
        ("paragraph 3", "حاشية ، هنا"),
    ]
    after, places = mended(data, ".odt", codes=("PU101",))
    check_members(data, after, {"content.xml"})
    assert len(places) == 4
    assert str(load(io.BytesIO(after)).text) == str(load(io.BytesIO(data)).text).replace(" ،", "،").replace(" .", ".")


def test_a_book_is_read_in_its_order():
    data = book()
    places = [part.place for part in of(".epub").split(data) if "nav" not in part.place]
    assert places.pop(0) == "EPUB/content.opf, title"
    assert places == ["EPUB/c2.xhtml", "EPUB/c2.xhtml, img alt", "EPUB/c1.xhtml", "EPUB/c1.xhtml, img alt"]
    after, found = mended(data, ".epub", codes=("PU101",))
    assert len(found) == 9  # the table of contents has the title twice
    check_members(data, after, {"EPUB/c1.xhtml", "EPUB/c2.xhtml", "EPUB/content.opf", "EPUB/nav.xhtml"})
    assert "صورة، هنا" in zipfile.ZipFile(io.BytesIO(after)).read("EPUB/c1.xhtml").decode()


# -- what is refused ---------------------------------------------------------------------------------------------


def damaged():
    data = bytearray(word_file(["نص"]))
    start = zipfile.ZipFile(io.BytesIO(data)).getinfo("word/document.xml").header_offset + 60
    data[start : start + 200] = bytes(200)
    return bytes(data)


def bomb():
    return replaced(word_file(["x"]), "word/document.xml", b" " * 30_000_000)


REFUSED = {
    "no archive": b"PK\x03\x04 nothing",
    "empty": b"",
    "another archive": book(),
    "bomb": bomb(),
    "truncated": word_file(["نص"])[:-400],
    "damaged": damaged(),
    "not XML": replaced(word_file(["x"]), "word/document.xml", b"<w:p>"),
    "entities": replaced(word_file(["x"]), "word/document.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    "deep": with_body("<w:p>" * 3000 + "</w:p>" * 3000),
    "not UTF-8": replaced(word_file(["x"]), "word/document.xml", b"<a>\xff</a>"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_gets_one_line_and_the_file_stays(name, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ARLINT_LANG", "en")
    (tmp_path / "a.docx").write_bytes(REFUSED[name])
    (tmp_path / "b.docx").write_bytes(word_file(["وصل ، ثم"]))
    assert main(["fix", "a.docx", "b.docx"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("arlint: a.docx: ")
    assert "internal" not in error
    assert error.count("\n") == 1
    assert (tmp_path / "a.docx").read_bytes() == REFUSED[name]
    assert word_runs((tmp_path / "b.docx").read_bytes()) == [["وصل، ثم"]]


def test_an_archive_with_more_than_plain_members_is_written_as_well():
    """Sizes behind the data, a comment, stored members, bytes before the first."""
    out = io.BytesIO()
    source = zipfile.ZipFile(io.BytesIO(word_file(["وصل ، ثم"])))

    class Unseekable(io.RawIOBase):
        def writable(self):
            return True

        def write(self, data):
            return out.write(data)

    with zipfile.ZipFile(Unseekable(), "w") as new:
        new.comment = b"PK\x01\x02 comment"
        for info in source.infolist():
            new.writestr(info.filename, source.read(info), zipfile.ZIP_STORED if "rels" in info.filename else None)
    data = out.getvalue()
    after, _ = mended(data, ".docx", codes=("PU101",))
    check_members(data, after, {"word/document.xml"})
    assert zipfile.ZipFile(io.BytesIO(after)).comment == b"PK\x01\x02 comment"


@given(st.data())
def test_damaged_packages_are_read_or_refused(drawn):
    data = bytearray(DAMAGEABLE)
    for _ in range(drawn.draw(st.integers(1, 6))):
        data[drawn.draw(st.integers(0, len(data) - 1))] = drawn.draw(st.integers(0, 255))
    with suppress(FormatError):
        mended(bytes(data), ".docx")


DAMAGEABLE = word_file(["وصل ، ثم"])
