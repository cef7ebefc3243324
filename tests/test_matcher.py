"""The lexicon pass: folded or exact, with and without the automaton."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arlint.document import Document, fold
from arlint.lexicon.matcher import Matcher


def words(matcher, text):
    document = Document(text)
    return [(number, document.bare.text[start:end]) for number, start, end in matcher.hits(document)]


@pytest.fixture(params=["automaton", "scan"])
def build(request):
    def make(literals, exact=()):
        matcher = Matcher(literals, exact)
        if request.param == "scan":
            matcher._automaton = None
        return matcher

    return make


def test_folded_literals_are_found_however_the_text_spells_them(build):
    assert words(build([" الي "]), "ذهب إلى البيت، الى السوق") == [(0, "إلى"), (0, "الى")]


def test_exact_literals_are_found_only_as_spelt(build):
    assert words(build([" الي "], ["الى"]), "ذهب إلى البيت، الى السوق، الي") == [(0, "الى")]


def test_exact_literals_see_through_marks(build):
    assert words(build([" الي "], ["الى"]), "ذهب اِلـى السوق") == [(0, "الى")]


def test_exact_literals_may_be_open_at_their_beginning(build):
    assert words(build(["اول "], ["اول"]), "اول والاول أول وأول") == [(0, "اول"), (0, "اول")]


@pytest.mark.parametrize("space", [" ", "\u00a0", "\n"])
def test_a_space_in_an_exact_literal_is_any_one_space(build, space):
    assert words(build(["حيث ان "], ["حيث أن"]), f"حيث{space}أن الأمر وحيث{space}إن") == [(0, f"حيث{space}أن")]


def test_exact_and_folded_literals_live_together(build):
    literals = [" الي ", " الي ", fold(" سوق المخزون ")]
    found = words(build(literals, ["إلى", None, None]), "إلى سوق المخزون")
    assert sorted(found) == [(0, "إلى"), (1, "إلى"), (2, "سوق المخزون")]


@pytest.mark.parametrize("text", ["الى", "(الى)", "«الى»", "\nالى\n", "، الى،", "\u00a0الى\u00a0"])
def test_words_end_at_signs_and_at_the_ends_of_the_text(build, text):
    assert words(build([" الي "], ["الى"]), text) == [(0, "الى")]


@pytest.mark.parametrize("text", ["الىx", "xالى", "5الى", "الىé", "والى"])
def test_words_do_not_end_between_letters(build, text):
    assert words(build([" الي "], ["الى"]), text) == []


LITERALS = [" الي ", " الي", "ال ", "سوق المخزون", " سوق ", "يا", " ا ", "ل ا"]


@given(st.text(alphabet="اإليىسوق مخزن،.\n\u064e\u0640xé5", max_size=30))
def test_the_automaton_finds_what_a_plain_search_finds(text):
    """Every occurrence, overlapping ones too, whose boundaries are boundaries of words."""
    document = Document(text)
    matcher = Matcher(LITERALS)
    scan = Matcher(LITERALS)
    scan._automaton = None
    found = sorted(matcher.hits(document))
    assert found == sorted(scan.hits(document))
    folded = re.sub(r"[^\w]", " ", document.folded.text)
    expected = []
    for number, literal in enumerate(LITERALS):
        before, after = literal[0] == " ", literal[-1] == " "
        word = re.escape(literal.strip(" "))
        edges = ("(?<![^ ])" if before else "") + word + ("(?![^ ])" if after else "")
        expected += [
            (number, match.start(), match.start() + len(literal.strip(" ")))
            for match in re.finditer(f"(?={edges})", folded)
        ]
    assert found == sorted(expected)


@pytest.mark.parametrize("unseen", ["\u200f", "\u200e", "\u00ad", "\u200b", "\ufeff"])
def test_an_invisible_character_ends_no_word(unseen):
    matcher = Matcher([" ام "])
    assert not list(matcher.hits(Document(f"السل{unseen}ام عليكم")))
    assert list(matcher.hits(Document(f"جاء {unseen}ام عليكم")))
