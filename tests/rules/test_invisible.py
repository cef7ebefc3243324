"""What nobody sees (SC101 to SC106), presentation forms, tatweel and vowel signs: fixes settle and keep letters."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

import pytest
from examples import BY_CODE, findings, ruleset
from hypothesis import given
from hypothesis import strategies as st

from arlint import fixer
from arlint.arabic.invisible import is_letter, parts_words
from arlint.arabic.joining_data import DUAL, RIGHT
from arlint.formats import read

CODES = ("SC101", "SC102", "SC103", "SC104", "SC105", "SC106", "SC111", "SC121", "SC122", "PU101", "PU103")

INVISIBLE = (
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069"
)
PIECES = st.sampled_from(
    [
        *INVISIBLE,
        *"\u00a0\u2009\u3000 \n\tـ\u064e\u0651\u0652،.:!«»()-/%",
        *("ـــ", "  ", "\u200f\u200f", "ﻣﺮﺣﺒﺎ", "ﺎﺒﺣﺮﻣ", "ﻻ", "ﱠ", "ﷺ", "👨\u200d👩", "ه\u200d", "می\u200cروم"),
        *("الوفد", "المدينة", "عاد", "و", "ال", "هـ", "بـ", "12", "Google", "\u0301", "کتاب"),
    ]
)
TEXTS = st.lists(PIECES, max_size=24).map("".join)
WORDS = st.text(st.sampled_from("ابتةجدرسعفقكلمنهويءأإآؤئ"), min_size=2, max_size=9)


@given(TEXTS, st.booleans())
def test_fixes_settle_and_keep_every_letter(text, unsafe_fixes):
    fixed = fixer.fix(text, read, ruleset(*CODES), unsafe_fixes)
    assert spelt(fixed.text) == spelt(text)
    again = fixer.fix(fixed.text, read, ruleset(*CODES), unsafe_fixes)
    assert again.text == fixed.text
    assert not again.applied


def spelt(text):
    """The letters and digits of `text`, presentation forms as the letters that they are."""
    return fixer.skeleton("".join(unicodedata.normalize("NFKC", char) for char in text if char not in "ﷺﷲ"))


@given(TEXTS)
def test_nothing_is_reported_twice(text):
    """Two rules may see one place, never one character."""
    spans = []
    for code in ("SC101", "SC102", "SC103", "SC104", "SC105", "SC106", "PU101", "PU103"):
        for finding in findings(BY_CODE[code], text):
            if finding.fix:
                spans += {(edit.start, edit.end) for edit in finding.fix.edits if code != "SC101"}
    assert len(spans) == len(set(spans))


# -- SC101 -----------------------------------------------------------------------------------------------------------


def balanced():
    """Texts of pairs within pairs, no overrides."""
    leaf = st.sampled_from(["كلمة", "Google", " ", "12", "(", ""])
    pairs = st.sampled_from(["\u202a\u202c", "\u202b\u202c", "\u2066\u2069", "\u2067\u2069", "\u2068\u2069"])
    return st.recursive(
        leaf,
        lambda inner: st.tuples(pairs, st.lists(inner, max_size=3)).map(lambda p: p[0][0] + "".join(p[1]) + p[0][1]),
        max_leaves=8,
    )


@given(st.lists(balanced(), max_size=4).map("".join))
def test_balanced_controls_are_silent(text):
    assert findings(BY_CODE["SC101"], text) == []


@given(st.text(st.sampled_from("ابا \n\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"), max_size=20))
def test_controls_left_after_fixing_are_balanced(text):
    fixed = fixer.fix(text, read, ruleset("SC101"), True).text
    assert findings(BY_CODE["SC101"], fixed) == []
    assert not re.search("[\u202d\u202e]", fixed)
    document = read(fixed)
    for paragraph in (document.text[slice(*span)] for span in document.paragraphs):
        assert len(re.findall("[\u202a\u202b]", paragraph)) == paragraph.count("\u202c")
        assert len(re.findall("[\u2066-\u2068]", paragraph)) == paragraph.count("\u2069")


# -- SC102 to SC106 --------------------------------------------------------------------------------------------------


@given(WORDS, st.integers(1, 8), st.sampled_from("\u200e\u200f\u061c\u200b\u2060\u00ad"))
def test_an_invisible_character_inside_a_word_goes(word, at, invisible):
    at = min(at, len(word) - 1)
    text = f"عاد {word[:at]}{invisible}{word[at:]} أمس"
    if "طظ".find(word[at - 1]) >= 0 or parts_words(text, 4 + at, 5 + at):
        return
    assert fixer.fix(text, read, ruleset(*CODES)).text == f"عاد {word} أمس"


@given(WORDS, st.integers(1, 8))
def test_a_non_joiner_stays_where_letters_would_join(word, at):
    at = min(at, len(word) - 1)
    text = f"عاد {word[:at]}\u200c{word[at:]} أمس"
    joins = re.match(f"[{DUAL}]", word[at - 1]) and re.match(f"[{DUAL}{RIGHT}]", word[at])
    assert bool(joins) != bool(findings(BY_CODE["SC104"], text))


@pytest.mark.parametrize(
    ("text", "code", "fixed"),
    [
        ("انتهى السطر\u200e\nوبدأ آخر", "SC102", "انتهى السطر\nوبدأ آخر"),
        ("انتهى السطر \u200f\nوبدأ آخر", "SC102", "انتهى السطر \nوبدأ آخر"),
        ("عاد \u200b الوفد", "SC103", "عاد الوفد"),
        ("مدينة\u200bالرياض", "SC103", None),
        ("عاد\u00a0\u2009\u00a0الوفد", "SC106", "عاد الوفد"),
        ("عاد \u3000الوفد", "SC106", "عاد الوفد"),
    ],
)
def test_places(text, code, fixed):
    assert findings(BY_CODE[code], text)
    assert fixer.fix(text, read, ruleset(code)).text == (fixed or text)


# -- SC111 -----------------------------------------------------------------------------------------------------------


def shapes():
    """{letter: {tag: form}} of presentation forms B."""
    table = {}
    for char in map(chr, range(0xFE80, 0xFEF5)):
        tag, *letters = unicodedata.decomposition(char).split()
        table.setdefault(chr(int(letters[0], 16)), {})[tag] = char
    return table


SHAPES = shapes()


def shaped(word):
    """`word` in the forms that its letters take."""
    joined = [re.match(f"[{DUAL}]", a) and re.match(f"[{DUAL}{RIGHT}]", b) for a, b in pairwise(word)]
    tags = {
        (False, False): "<isolated>",
        (True, False): "<final>",
        (False, True): "<initial>",
        (True, True): "<medial>",
    }
    return "".join(
        SHAPES[char][tags[bool(before), bool(after)]]
        for char, before, after in zip(word, [False, *joined], [*joined, False], strict=True)
    )


@given(st.lists(WORDS, min_size=1, max_size=6))
def test_a_shaped_text_is_itself_again(words):
    text = " ".join(words)
    assert fixer.fix(" ".join(map(shaped, words)), read, ruleset("SC111")).text == text


@given(st.lists(WORDS, min_size=1, max_size=6))
def test_a_text_in_visual_order_is_reported_and_not_repaired(words):
    line = "ﺔﻨﻳﺪﻤﻟﺍ " + " ".join(map(shaped, words))[::-1]
    found = findings(BY_CODE["SC111"], line)
    assert found
    fixed = fixer.fix(line, read, ruleset("SC111")).text
    for old, new in zip(line.split(" "), fixed.split(" "), strict=True):
        if len(old) > 2 and shaped("".join(unicodedata.normalize("NFKC", old[::-1]))) == old[::-1]:
            assert new == old or old == old[::-1] or shaped(new) == old


def test_every_form_becomes_letters_without_spaces():
    for code in (*range(0xFB50, 0xFE00), *range(0xFE70, 0xFF00)):
        text = f"عبد{chr(code)}وعاد"
        fixed = fixer.fix(text, read, ruleset("SC111")).text
        if 0xFBB2 <= code <= 0xFBD2 or 0xFD3E <= code <= 0xFD4F or 0xFDC8 <= code < 0xFE00:
            assert not findings(BY_CODE["SC111"], text), hex(code)
        elif fixed != text:
            assert all(is_letter(char) or unicodedata.category(char) == "Mn" for char in fixed), hex(code)


# -- SC121, SC122 ------------------------------------------------------------------------------------------------------


@given(WORDS.filter(lambda word: not set(word[:-1]) & set("اةدرىءأإآؤو")), st.integers(1, 6))
def test_a_stretched_word_is_itself_again(word, count):
    if "ال" in word:
        return
    text = ("ـ" * count).join(word)
    assert fixer.fix(f"عاد {text} أمس", read, ruleset("SC121")).text == f"عاد {word} أمس"


@given(
    WORDS, st.lists(st.sampled_from("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"), min_size=1, max_size=3)
)
def test_after_fixing_no_letter_carries_a_mark_twice(word, marks):
    text = word[:1] + "".join(marks) + word[1:] + "".join(marks)
    fixed = fixer.fix(text, read, ruleset("SC122")).text
    left = findings(BY_CODE["SC122"], fixed)
    assert all(finding.fix and finding.fix.applicability == "hint" for finding in left)
