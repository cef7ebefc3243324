"""The classes of characters are pyarabic's."""

from __future__ import annotations

import re

from pyarabic import araby

from arlint.arabic import letters


def test_letters_are_those_of_pyarabic():
    assert set(araby.LETTERS) == letters.LETTERS


def test_marks_hold_those_of_pyarabic():
    assert set(araby.TASHKEEL) <= letters.MARKS
    assert {araby.SMALL_ALEF, araby.MADDA_ABOVE, araby.HAMZA_ABOVE, araby.HAMZA_BELOW} <= letters.MARKS


def test_classes_and_sets_agree():
    everything = "".join(map(chr, range(0x600, 0x700)))
    assert set(re.findall(letters.LETTER, everything)) == letters.LETTERS
    assert set(re.findall(letters.MARK, everything)) == letters.MARKS
    assert letters.TATWEEL == araby.TATWEEL
