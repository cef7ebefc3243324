"""Dates in Arabic text, and the calendars behind them."""

from __future__ import annotations

import datetime

import pytest

from arlint.arabic import dates
from arlint.document import Document


def only(text):
    (date,) = dates.find(Document(text).folded.text)
    return date


@pytest.mark.parametrize("day", ["1923-12-31", "1970-01-01", "2000-02-29", "2022-01-10", "2100-03-01"])
def test_day_numbers_agree_with_the_calendar_of_the_standard_library(day):
    known = datetime.date.fromisoformat(day)
    number = dates.day_numbers(known.day, known.month, known.year)[0]
    assert number - dates.day_numbers(1, 1, 1970)[0] == (known - datetime.date(1970, 1, 1)).days
    assert number % 7 == known.weekday()


def test_the_october_revolution_was_on_a_wednesday_of_the_julian_calendar():
    assert dates.WEEKDAYS["الاربعاء"] in {number % 7 for number in dates.day_numbers(25, 10, 1917)}
    assert dates.day_numbers(25, 10, 1917)[1] == dates.day_numbers(7, 11, 1917)[0]


@pytest.mark.parametrize(
    ("hijri", "gregorian"), [((1, 1, 1), (16, 7, 622)), ((1, 1, 1443), (10, 8, 2021)), ((1, 9, 1443), (2, 4, 2022))]
)
def test_the_tabular_hijri_calendar_is_at_most_a_day_from_what_was_sighted(hijri, gregorian):
    assert min(abs(dates.hijri_day_number(*hijri) - number) for number in dates.day_numbers(*gregorian)) <= 1


def test_months_of_four_traditions_are_the_same_months():
    months = dates.months()
    for same in ("يناير كانون_الثاني جانفي", "اغسطس اب اوت غشت", "سبتمبر ايلول شتنبر", "ديسمبر كانون_الاول دجنبر"):
        assert len({months[name.replace("_", " ")] for name in same.split()}) == 1


@pytest.mark.parametrize(
    ("text", "days", "year"),
    [
        ("10 يناير 2022", [(10, 1)], 2022),
        ("١٠ كانون الثاني/يناير من عام ٢٠٢٢", [(10, 1)], 2022),
        ("10 يناير 250 شخصًا", [(10, 1)], None),
        ("10 يناير 1443 هـ", [(10, 1)], None),
        ("5/9/2021", [(5, 9), (9, 5)], 2021),
        ("2021-09-05", [(5, 9)], 2021),
        ("الحادي والثلاثين من شهر أكتوبر", [(31, 10)], None),
        ("9 رمضان 1443", [(9, 9)], 1443),
        ("9 رمضان 2022", [(9, 9)], None),
    ],
)
def test_dates_are_read(text, days, year):
    date = only(text)
    assert (date.days, date.year) == (days, year)


@pytest.mark.parametrize("text", ["في 2015 يناير", "31/9/1443 هـ", "الإصدار 1.2.2021.3", "مايو 2020", "سنة 10"])
def test_what_is_no_date_is_none(text):
    assert dates.find(Document(text).folded.text) == []
