"""SubRip and WebVTT: which lines are read, and that nothing else changes."""

from __future__ import annotations

import pysubs2
import pytest
from examples import mended
from hypothesis import given
from hypothesis import strategies as st

from arlint.formats import FormatError, of, read

SRT = """1
00:00:01,000 --> 00:00:02,500 X1:1
{\\an8}وصل <i>الوفد</i> ، ثم
غادر .

2
00:00:03,000 --> 00:00:04,000
- نعم ، نعم

- لا
"""
VTT = """WEBVTT ملف ، عنوان

NOTE تعليق ، هنا
سطر ، ثان

STYLE
::cue { color: red }

مقدمة ، أولى
00:01.000 --> 00:02.000 line:0
<v سعيد>قال &amp; مشى ، ثم</v>
NOTE ليس ، تعليقًا
"""


def cues(source, suffix):
    document = read(source, suffix)
    return [document.text[start:end] for start, end in document.paragraphs]


def test_cues_are_blocks_and_the_rest_is_not_read():
    assert cues(SRT, ".srt") == ["وصل الوفد ، ثم\nغادر .", "- نعم ، نعم", "- لا"]
    assert cues(VTT, ".vtt") == ["قال \ufffc\ufffc\ufffc\ufffc\ufffc مشى ، ثم\nNOTE ليس ، تعليقًا"]
    assert cues("1\n00:00:01,000 --> 00:00:02,000\nنص\n2\n00:00:03,000 --> 00:00:04,000\nآخر", ".srt") == ["نص", "آخر"]


@pytest.mark.parametrize(("source", "suffix"), [(SRT, ".srt"), (VTT, ".vtt"), (SRT.replace("\n", "\r\n"), ".srt")])
def test_only_the_characters_of_a_fix_change(source, suffix):
    after, places = mended(source, suffix, codes=("PU101",))
    expected = source.replace("</i> ،", "</i>،").replace("غادر .", "غادر.").replace("نعم ،", "نعم،")
    assert after == expected.replace("مشى ،", "مشى،").replace("ليس ،", "ليس،")
    assert all(source[start:end] in (" ،", " .") for _, start, end in places)


def test_a_file_without_times_is_refused():
    with pytest.raises(FormatError):
        of(".srt").split("نص\nآخر\n")
    assert cues("", ".srt") == []
    assert cues("WEBVTT\n", ".vtt") == []


@given(st.lists(st.text("وصل ،.a", min_size=1, max_size=12).filter(str.strip), min_size=1, max_size=4))
def test_the_times_stay_as_an_independent_reader_sees_them(lines):
    file = pysubs2.SSAFile()
    file.events = [pysubs2.SSAEvent(at * 1000, at * 1000 + 900, line) for at, line in enumerate(lines)]
    for suffix, form in ((".srt", "srt"), (".vtt", "vtt")):
        source = file.to_string(form)
        after, _ = mended(source, suffix)
        again = pysubs2.SSAFile.from_string(after, format_=form)
        assert [(each.start, each.end) for each in again] == [(each.start, each.end) for each in file]
