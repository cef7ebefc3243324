"""Dates as Arabic writes them: months of four traditions, the Hijri months, weekdays, and their calendars.

Names are folded (see `document.fold`).  Days are counted as Julian day numbers.  For Hijri dates the tabular (civil)
calendar is used: the months that begin with the sighting of the moon differ from it by a day or two.
"""

from __future__ import annotations

import re
from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: Months by number: Egypt and the Gulf, with what others share.
_EGYPT = (
    "يناير", "فبراير|فيبراير", "مارس", "ابريل", "مايو", "يونيو|يونيه|يونية", "يوليو|يوليه|يولية", "اغسطس", "سبتمبر",
    "اكتوبر", "نوفمبر", "ديسمبر",
)  # fmt: skip
#: The Levant and Iraq.
_LEVANT = (
    "كانون الثاني|كانون ثاني", "شباط", "اذار", "نيسان", "ايار", "حزيران", "تموز", "اب", "ايلول",
    "تشرين الاول|تشرين اول", "تشرين الثاني|تشرين ثاني", "كانون الاول|كانون اول",
)  # fmt: skip
#: Algeria and Tunisia, where they differ; Morocco and Mauritania.
_ALGERIA = ("جانفي|جانفييه", "فيفري|فيفرييه", "", "افريل", "ماي", "جوان", "جويلية|جويليه", "اوت", "", "", "", "")
_MOROCCO = ("", "", "", "", "", "", "يوليوز", "غشت", "شتنبر", "", "نونبر", "دجنبر")
_HIJRI = (
    "محرم|المحرم",
    "صفر",
    "ربيع الاول|ربيع اول",
    "ربيع الثاني|ربيع الاخر|ربيع ثاني",
    "جمادي الاولي|جمادي الاول|جمادي اولي",
    "جمادي الاخرة|جمادي الثانية|جمادي الاخر|جمادي الثاني|جمادي ثانية",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو القعدة|ذي القعدة|ذو قعدة|ذي قعدة",
    "ذو الحجة|ذي الحجة|ذو حجة|ذي حجة",
)

#: Monday is 0, as the Julian day number modulo 7 has it.
WEEKDAYS = {
    "الاثنين": 0,
    "الثلاثاء": 1,
    "الاربعاء": 2,
    "الخميس": 3,
    "الجمعة": 4,
    "السبت": 5,
    "الاحد": 6,
}

#: The days of a month in words.
_FIRST_DAYS = "الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split(" ")
_ONES = ("الحادي", *_FIRST_DAYS[1:9])

#: The longest each month is.
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
#: The last country of those that writers of history speak of went over to the Gregorian calendar in 1923.
_LAST_JULIAN = 1923


def _numbered(*traditions: Iterable[str]) -> dict[str, int]:
    return {
        name: number
        for names in traditions
        for number, forms in enumerate(names, 1)
        for name in forms.split("|")
        if name
    }


@cache
def months() -> dict[str, int]:
    """{name: number} of the Gregorian months of all traditions."""
    return _numbered(_EGYPT, _LEVANT, _ALGERIA, _MOROCCO)


def is_levantine(month: str) -> bool:
    """Whether `month` is a name of the Levant: beside it a name of another tradition is the same month."""
    return month in _numbered(_LEVANT)


@cache
def hijri_months() -> dict[str, int]:
    """{name: number} of the Hijri months."""
    return _numbered(_HIJRI)


@cache
def _days_in_words() -> dict[str, int]:
    """{ordinal: day}: الأول, الحادي عشر, الثاني والعشرين, in any case."""
    found = {word: day for day, word in enumerate(_FIRST_DAYS, 1)}
    found |= {f"{word} عشر": day for day, word in enumerate(_ONES, 11)}
    for ending in ("ين", "ون"):
        found |= {f"العشر{ending}": 20, f"الثلاث{ending}": 30, f"الحادي والثلاث{ending}": 31}
        found |= {f"{word} والعشر{ending}": day for day, word in enumerate(_ONES, 21)}
    return found


def is_leap(year: int) -> bool:
    """Whether February of `year` may have had 29 days, in either calendar."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0 or year <= _LAST_JULIAN)


def exists(day: int, month: int, year: int | None = None) -> bool:
    """Whether there is such a day; in any year, if `year` is None."""
    if not (1 <= month <= 12 and 1 <= day <= _LENGTHS[month - 1]):
        return False
    return (day, month) != (29, 2) or year is None or is_leap(year)


def day_numbers(day: int, month: int, year: int) -> list[int]:
    """The Julian day numbers that the date may mean: Gregorian (old dates are converted), and Julian where in use."""
    before = (14 - month) // 12
    years = year + 4800 - before
    count = day + (153 * (month + 12 * before - 3) + 2) // 5 + 365 * years + years // 4
    gregorian, julian = count - years // 100 + years // 400 - 32045, count - 32083
    return [gregorian, julian] if year <= _LAST_JULIAN else [gregorian]


def hijri_day_number(day: int, month: int, year: int) -> int:
    """The Julian day number of a date of the tabular Hijri calendar."""
    return day + (59 * (month - 1) + 1) // 2 + 354 * (year - 1) + (3 + 11 * year) // 30 + 1948439


class Date:
    """A date in a text: at [start, end), of the Gregorian (or Julian) or of the Hijri calendar.

    brief : where it would end without its year;
    days  : what its day and its month may be: two readings where both are numbers, as in 5/9/2021;
    year  : None if none is given.
    """

    __slots__ = ("brief", "days", "end", "is_hijri", "start", "year")

    def __init__(
        self, start: int, brief: int, end: int, days: list[tuple[int, int]], year: int | None, is_hijri: bool = False
    ):
        self.start = start
        self.brief = brief
        self.end = end
        self.days = days
        self.year = year
        self.is_hijri = is_hijri

    def exists(self) -> bool:
        """Whether one of its readings is a day of the calendar."""
        return any(self._exists(day, month) for day, month in self.days)

    def numbers(self) -> list[int]:
        """The Julian day numbers it may mean; none without a year, or if there is no such day."""
        if self.year is None:
            return []
        existing = [(day, month) for day, month in self.days if self._exists(day, month)]
        if self.is_hijri:
            return [hijri_day_number(day, month, self.year) for day, month in existing]
        return [number for day, month in existing for number in day_numbers(day, month, self.year)]

    def _exists(self, day: int, month: int) -> bool:
        return 1 <= day <= 30 and 1 <= month <= 12 if self.is_hijri else exists(day, month, self.year)


def find(text: str) -> list[Date]:
    """The dates in `text` (folded) that have a day, in their order."""
    found = [_worded(match) for match in _date().finditer(text)]
    found += [_worded(match) for match in _date_in_words().finditer(text)]
    found += _numeric(text)
    meant = (date for date in found if any(day for day, _ in date.days))  # «0 فبراير» is no day that anybody means
    return sorted(meant, key=lambda date: date.start)


def month_pairs(text: str) -> Iterator[re.Match[str]]:
    """Two names of Gregorian months, the second behind a slash or in brackets: the groups `one` and `other`."""
    done = 0
    for sign in re.finditer("[/(]", text):
        first = max(sign.start() - _LONGEST_MONTH, done)
        match = _month_pair().search(text, first, sign.end() + _LONGEST_MONTH)
        if match and match.start() < sign.start() < match.end():
            done = match.end()
            yield match


def _worded(match: re.Match[str]) -> Date:
    name = match["month"].replace("\u00a0", " ")
    is_hijri = name not in months()
    month = (hijri_months() if is_hijri else months())[name]
    day = _days_in_words().get(match["day"].replace("\u00a0", " ")) or int(match["day"])
    year = _year(match, is_hijri)
    brief = match.end("second") if match["second"] else match.end("month")
    end = brief if year is None else match.end("year")
    return Date(match.start(), brief, end, [(day, month)], year, is_hijri)


def _year(match: re.Match[str], is_hijri: bool) -> int | None:
    """The year of a date in words; None where the number is another thing or of another era."""
    if not match["year"] or (match["era"] and not is_hijri):
        return None
    year = int(match["year"])
    is_told = match["of"] or match["era"] or 1000 <= year < 3000
    return year if is_told and not (is_hijri and year > 1600) else None


def _numeric(text: str) -> Iterator[Date]:
    for match in _NUMERIC.finditer(text):
        one, other, year = int(match["one"]), int(match["other"]), int(match["year"])
        yield Date(*match.span(), match.end(), [(one, other), (other, one)], year)
    for match in _ISO.finditer(text):
        one, other, year = int(match["one"]), int(match["other"]), int(match["year"])
        yield Date(*match.span(), match.end(), [(other, one)], year)


def _alternatives(names: Iterable[str]) -> str:
    return "|".join(sorted(names, key=len, reverse=True)).replace(" ", _SPACE)


_SPACE = "[ \u00a0]"
_LONGEST_MONTH = max(len(name) for names in (*_EGYPT, *_LEVANT, *_ALGERIA, *_MOROCCO) for name in names.split("|")) + 3
#: A digit that goes on nothing.  The other way round, what stands before it first, it takes four times as long.
_FREE = "\\d(?<![\\d.,٫/:+-]\\d)"
_YEAR = "[12١٢]\\d{3}(?!\\d)"
#: A Hijri year; a year before Christ.
_OTHER_ERA = f"(?!{_SPACE}?(?:ه(?![ء-ي])|هجري|ق[.]?{_SPACE}?م))"
_NUMERIC = re.compile(
    f"(?P<one>{_FREE}\\d?)(?P<sign>[/.-])(?P<other>\\d{{1,2}})(?P=sign)(?P<year>{_YEAR})(?![/.-]?\\d){_OTHER_ERA}"
)
_ISO = re.compile(
    f"(?P<year>{_FREE}(?<=[12١٢])\\d{{3}}(?!\\d))(?P<sign>[/-])(?P<one>\\d{{1,2}})(?P=sign)(?P<other>\\d{{1,2}})(?![\\d/-]){_OTHER_ERA}"
)


def _month_and_year() -> str:
    """«من شهر أيلول/سبتمبر من عام 2021», or a Hijri month and year."""
    gregorian, hijri = _alternatives(months()), _alternatives(hijri_months())
    return (
        f"{_SPACE}*(?:من{_SPACE})?(?:شهر{_SPACE})?(?P<month>{gregorian}|{hijri})(?![ء-ي])"
        f"(?P<second>{_SPACE}?[/(]{_SPACE}?(?:{gregorian})(?![ء-ي])\\)?)?"
        f"(?:[ \u00a0،,/]*(?:من{_SPACE})?(?P<of>ل?(?:ال)?(?:عام|سنة){_SPACE})?(?P<year>\\d{{1,4}})(?![\\d:/]|[.]\\d)"
        f"(?P<era>{_SPACE}?(?:ه(?![ء-ي])|هجري|للهجرة|ق[.]?{_SPACE}?م(?![ء-ي])))?)?"
    )


@cache
def _date() -> re.Pattern[str]:
    return re.compile(f"(?P<day>{_FREE}\\d?)(?!\\d){_month_and_year()}")


@cache
def _date_in_words() -> re.Pattern[str]:
    of = f"(?={_SPACE}(?:من|شهر){_SPACE})"
    return re.compile(f"(?<![ء-ي])(?P<day>{_alternatives(_days_in_words())}){of}{_month_and_year()}")


@cache
def _month_pair() -> re.Pattern[str]:
    names = _alternatives(months())
    return re.compile(f"(?<![ء-ي])(?P<one>{names}){_SPACE}?[/(]{_SPACE}?(?P<other>{names})(?![ء-ي])")
