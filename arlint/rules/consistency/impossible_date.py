"""A date or an hour that cannot be: 31 September, 25:61.

## What it finds
* days that a month does not have: `31 سبتمبر`, `30 شباط`, `29 فبراير 2023`, `31 رمضان`, `31/9/2021`;
* weekdays that contradict their date: `الاثنين 9 يناير 2022` was a Sunday;
* two names of a month that are two months: `يناير/شباط`;
* a Hijri date beside a Gregorian one that lies more than two days away: `9 رمضان 1443 هـ الموافق 10 مايو 2022`;
* hours that no clock shows: `الساعة 25:30`, `12:61 مساءً`.

Names of the Egyptian, Levantine, Maghrebi and Hijri months are known, digits of both kinds, and the last days of a
month in words (`الحادي والثلاثين من سبتمبر`).  Of a numeric date both orders are tried.  Until 1923 a date may also
be one of the Julian calendar.  Silent: dates without a year (for weekdays), scores, ratios, verses, durations
(`90:00`), and texts that speak of calendars.

## Why
One of two statements is wrong, and only the writer knows which.

## Fix safety
None: the source has to be looked at.

## On clean text
2 hits in 446,000 words, 88 in 7.3 million words of Wikipedia.  All were read: one may be a range of two months
(`يوليو/حزيران`), all others are contradictions indeed.

## Source
The Gregorian, the Julian and the tabular Hijri calendar.
"""

from __future__ import annotations

import re

from arlint.arabic import dates
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """تاريخ أو ساعة لا وجود لها: 31 سبتمبر، 25:61.

## ماذا يجد
* يومًا ليس في شهره: `31 سبتمبر` و`30 شباط` و`29 فبراير 2023` و`31 رمضان` و`31/9/2021`؛
* يوم أسبوع يخالف تاريخه: `الاثنين 9 يناير 2022`، وكان يوم أحد؛
* اسمين لشهر هما لشهرين: `يناير/شباط`؛
* تاريخًا هجريًا يبعد عن الميلادي المذكور معه أكثر من يومين: `9 رمضان 1443 هـ الموافق 10 مايو 2022`؛
* ساعة لا تعرفها الساعات: `الساعة 25:30` و`12:61 مساءً`.

وهو يعرف أسماء الشهور في مصر والشام والمغرب والشهور الهجرية، والأرقام بنوعيها، والأيام مكتوبة بالحروف
(`الحادي والثلاثين من سبتمبر`). ويُجرّب في التاريخ الرقمي الترتيبان، وتُحسب التواريخ إلى 1923 بالتقويم اليولياني
أيضًا. ولا تنبيه على يوم أسبوع بلا سنة، ولا على نتائج المباريات والنسب وأرقام الآيات والمدد (`90:00`)، ولا في حديث عن
التقاويم.

## لماذا
أحد القولين خطأ، ولا يعرف أيهما إلا الكاتب.

## أمان الإصلاح
لا إصلاح: لا بد من الرجوع إلى المصدر.

## على نصوص سليمة
موضعان في 446,000 كلمة، و88 في 7.3 مليون كلمة من ويكيبيديا. قُرئت كلها: لعل واحدًا منها مدى بين شهرين (`يوليو/حزيران`)،
وسائرها تناقض حقًا.

## المصدر
التقويم الميلادي واليولياني والهجري الحسابي.
"""

_D = "[0-9٠-٩]"
_SHORT = "ابر|يون|سبت|نوف|نيس|حزي|ايل|تشرين|افر|جوا|شتن|نون|محرم|صفر|ربيع|جماد|رجب|شعب|رمض|شوا|ذ[وي]"
_FEBRUARY = "فبر|فيب|فيف|شبا"
_ANY = "ينا|فبر|مار|ابر|ماي|يون|يول|اغس|سبت|اكت|نوف|ديس|كانو|شبا|اذا|نيس|ايا|حزي|تمو|ايل|تشر"
_TRIGGERS = (
    # days that a month does not have
    f"[3٣][1١] *(?:من |شهر )*(?:{_SHORT})",
    f"(?:[2٢][9٩]|[3٣][01٠١]) *(?:من |شهر )*(?:{_FEBRUARY})",
    f"(?:[3٣][2-9٢-٩]|[4-9٤-٩]{_D}) *(?:من |شهر )*(?:{_ANY})",
    f"(?:ثلاث|عشر)[يو]ن *(?:من |شهر )*(?:{_SHORT}|{_FEBRUARY})",
    f"(?:[2٢][9٩]|[3-9٣-٩]{_D})[/.-]{_D}{_D}?[/.-][12١٢]{_D}",
    f"{_D}[/.-](?:[1١][3-9٣-٩]|[2-9٢-٩]{_D})[/.-][12١٢]{_D}",
    f"[12١٢]{_D}{{3}}[/-]{_D}{{1,2}}[/-](?:[2٢][9٩]|[3٣][01٠١])|[12١٢]{_D}{{3}}[/-][1١][3-9٣-٩][/-]",
    # a weekday before its date, or behind it
    f"(?:احد|ثنين|لاثاء|ربعاء|خميس|جمعة|سبت)[\\x20\u00a0،,(]{{1,2}}(?:[ء-ي]{{2,8}} ?)?(?:ل )?[ء-ي]{{0,3}}{_D}",
    "(?:احد|ثنين|لاثاء|ربعاء|خميس|جمعة|سبت)[\\x20\u00a0،,(]{1,2}(?:[ء-ي]{2,8} ?)?"
    f"ال[ء-ي]{{3,5}}(?: عشر| وال[ء-ي]{{5,6}})? (?:من |شهر )+(?:{_ANY}|جان|فيف|افر|جوا|جوي|غشت|شتن|نون|دجن|اب |اوت)",
    f"{_D} ?م?[،,]? \\(?(?:يوم |الموافق |المصادف |ليوم )*ال(?:احد|اثن|ثلا|ارب|خمي|جمع|سبت)",
    # two names of a month
    "[ء-ي] ?[/(] ?(?:شباط|اذار|نيسان|ايار|حزير|تموز|اب|ايلول|كانون|تشرين)",
    "(?:شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|الثاني|الاول) ?[/(] ?[يفماسجكندغش]",
    # a Hijri year, or two dates of one day
    f"{_D}{_D} ?م?،? (?:الموافق|المصادف)",
    f"{_D} ?ه[\\x20،)/.(]|{_D} ?هجري",
    # hours
    f"{_D}:[6-9٦-٩]{_D}|(?:[2٢][5-9٥-٩]|[3-9٣-٩]{_D}):{_D}",
)

RULE = Rule(
    code="CO105",
    name="impossible-date",
    severity="warning",
    view="folded",
    trigger="|".join(_TRIGGERS).replace(" ", "[ \u00a0]"),
    allowed_in=("number", "abbreviation"),
    message={
        "ar": "ليس في الشهر هذا اليوم: «{found}»",
        "en": "there is no such day: “{found}”",
    },
    variants={
        "weekday": {
            "ar": "«{found}»: كان ذلك اليوم يوم {right}",
            "en": "“{found}”: that day was {right}",
        },
        "months": {
            "ar": "«{found}» شهران مختلفان، لا اسمان لشهر واحد",
            "en": "“{found}” are two months, not two names of one",
        },
        "hijri": {
            "ar": "التاريخان الهجري والميلادي ليسا ليوم واحد (الفرق بالأيام: {days}): «{found}»",
            "en": "the Hijri and the Gregorian date are not one day (days between them: {days}): “{found}”",
        },
        "time": {
            "ar": "لا توجد ساعة كهذه: «{found}»",
            "en": "no clock shows “{found}”",
        },
    },
    bad={
        "عُقد الاجتماع في 31 أبريل الماضي.": None,
        "وُلد في ٣٠ شباط، وعاد في 31 حزيران/يونيو.": None,
        "انتهت المهلة في 29 فبراير 2023، لا قبل ذلك.": None,
        "يصادف الحادي والثلاثين من شهر نونبر.": None,
        "أُعلن القرار الجمعة 14 أيلول/سبتمبر 2021 في بيروت.": None,
        "وصل صباح السبت، الموافق ٤ من يوليوز ٢٠٢١.": None,
        "في 10 كانون الثاني 2022 (الثلاثاء) بدأت المحاكمة.": None,
        "الأحد 15/8/2022": None,
        "عاد يوم الأحد العاشر من يناير 2022.": None,
        "تاريخ الميلاد: 31/02/1990": None,
        "صدر بتاريخ 31/11/2019.": None,
        "في 5 يناير/شباط، ثم في تشرين الأول (نوفمبر).": None,
        "في 9 رمضان 1443 هـ الموافق 10 مايو 2022م.": None,
        "يبدأ البث عند الساعة 25:30، ويعاد في 12:75 صباحًا.": None,
    },
    good=[
        "في 31 أغسطس و30 سبتمبر و29 فبراير 2024 و29 فبراير الماضي.",
        "الاثنين 10 يناير 2022، والسبت 7 و8 يناير 2022، ويوم الجمعة 7 يناير.",
        "في 10 كانون الثاني/يناير 2022 (الاثنين)، وفي 25 يناير 2011 الثلاثاء.",
        "فاز الفريق 75:68 مساء أمس، وتأخر 2-1 في الدقيقة 90:00.",
        "سورة البقرة 2:255، ومتى 26:75، ونسبة 80:65.",
        "أضاف التقويم السويدي يوم 30 فبراير 1712.",
        "القرار رقم 31/9/2021، وفي 12/31/2021 و31/12/2021.",
        "في 9 رمضان 1443 هـ الموافق 10 أبريل 2022م، وفي 31/12/1443 هـ.",
        "من يونيو/حزيران إلى يوليو (تموز)، ومارس - نيسان.",
        "صدر العدد 32 يناير 2010، وقُتل يوم الأربعاء 25 أكتوبر 1917.",
        "مدة المقطع 3:75، وسجل 12:61 في السباق.",
        "بلغ عددهم 31 رجبًا، وانتهى الشوط 31-30.",
    ],
)

_NAMES = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
_WEEKDAY = f"(?P<weekday>{'|'.join(dates.WEEKDAYS)})"

#: What stands between a weekday and its date, a date and its weekday, and two dates of one day.
_WEEKDAY_BEFORE = re.compile(
    f"(?<![ء-ي])[وفبل]?{_WEEKDAY}(?:[ \u00a0]?[،,(]|[ \u00a0](?:الماضي|المقبل|القادم|الجاري)|[ \u00a0](?:في|بتاريخ)"
    "|[ \u00a0](?:الموافق|المصادف|الواقع|المؤرخ)(?: فيه| في| ليوم| ل)?){0,3}[ \u00a0]*"
    "(?:[وبل]?ال|لل|[بل])?[ \u00a0]?\\Z"
)
_WEEKDAY_BEHIND = re.compile(
    "(?:[ \u00a0]?م(?![ء-ي]))?(?:[،,]?[ \u00a0](?:الموافق |المصادف |وهو )?(?:ل?يوم )|[ \u00a0]?\\((?:يوم )?)"
    f"{_WEEKDAY}(?![ء-ي])"
)
_SAME_DAY = re.compile(
    "(?:[ \u00a0]?(?:م|ميلادية?|هجرية?|ه|للهجرة)(?![ء-ي])[.]?)?[ \u00a0،,)]*"
    "(?:[/=(]|الموافق|المصادف|الموافقة|ما يوافق|يوافق)[ \u00a0(:]*(?:(?:فيه|في|ل|ليوم|يوم|ل?ال[ء-ي]+)[ \u00a0]?){0,2}"
)
#: The night of a day begins on the evening before.
_NIGHT = re.compile("ليلة[ \u00a0]\\Z")
_RELATIVE = re.compile(" (?:الماضي|المقبل|القادم|التالي|السابق)")

_CALENDAR = re.compile("تقويم|التقاويم|لا وجود ل|غير موجود|لا يوجد يوم|وهمي|كبيسة|كذبة")
_DATE_CUE = re.compile(
    "(?:(?:ميلاد|تاريخ|وفاة|نشر|انتهاء|صلاحية|اصدار)[ء-ي]*:"
    "|في|يوم|تاريخ|حتي|من|الي|منذ|قبل|بعد|الموافق|[(\n])[ \u00a0]?\\Z|\\A\\Z"
)
_TIME = re.compile(
    "(?<![\\d:.,/-])(?P<hour>\\d{1,2}):(?P<minute>\\d{2})(?::(?P<second>\\d{2}))?(?![\\d:]|[./-]\\d|[ \u00a0]?%)"
    "(?P<of>[ \u00a0](?:صباحا|مساء|ظهرا|فجرا|ليلا|عصرا|بعد الظهر|قبل الظهر|بتوقيت|بالتوقيت)(?![ء-ي]))?"
)
_CLOCK = re.compile("(?:ساعة|تمام|موعد)[ \u00a0(]*\\Z")
_PREPOSITION = re.compile("(?<![ء-ي])[وف]?(?:في|عند|حتي|الي|من|بين|منذ|قبل|بعد|نحو|حوالي|قرابة)[ \u00a0]\\Z")
#: Weekdays are looked at from this year on.
_FIRST_YEAR = 1583
#: Days by which the sighted and the tabular Hijri month may differ.
_TOLERANCE = 2
#: Characters between two dates of one day.
_BETWEEN = 60
#: Characters around a date in which a calendar is spoken of.
_AROUND = 200


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.folded.text
    found = dates.find(text)
    for number, date in enumerate(found):
        if not date.exists():
            if _is_date(text, date):
                yield _finding(document, date.start, date.end if (29, 2) in date.days else date.brief)
        elif date.year is not None:
            yield from _weekday(document, text, date)
            if number and found[number - 1].is_hijri != date.is_hijri:
                yield from _same_day(document, text, found[number - 1], date)
    for match in dates.month_pairs(text):
        one, other = match["one"].replace("\u00a0", " "), match["other"].replace("\u00a0", " ")
        is_pair = dates.is_levantine(one) != dates.is_levantine(other)
        if is_pair and dates.months()[one] != dates.months()[other]:
            yield _finding(document, *match.span(), "months")
    if ":" in text:
        for match in _TIME.finditer(text):
            if _is_no_time(match):
                yield _finding(document, match.start(), match.start("of") if match["of"] else match.end(), "time")


def _finding(document: Document, start: int, end: int, variant: str = "", **values: str) -> Finding:
    first, last = document.folded.locate(start, end)
    return RULE.finding(
        first, last, None, variant=variant, found=document.text[first:last].replace("\n", " "), **values
    )


def _is_date(text: str, date: dates.Date) -> bool:
    """Whether what looks like a day that its month does not have is meant as a date."""
    if _CALENDAR.search(text, max(date.start - _AROUND, 0), date.end + _AROUND):
        return False
    before = text[max(date.start - 12, 0) : date.start]
    is_numeric = date.brief == date.end and date.year is not None
    if is_numeric or min(day for day, _ in date.days) > 31:
        return bool(_DATE_CUE.search(before)) or bool(_WEEKDAY_BEFORE.search(before))
    if date.is_hijri:  # رمضان and رجب are men as well
        return date.year is not None or bool(_DATE_CUE.search(before))
    return True


def _weekday(document: Document, text: str, date: dates.Date) -> Iterator[Finding]:
    """A weekday directly before or behind `date` that is another one.  The oldest dates are left to historians."""
    if date.is_hijri or (date.year or 0) < _FIRST_YEAR:
        return
    before = _WEEKDAY_BEFORE.search(text, max(date.start - 45, 0), date.start)
    behind = None if before else _WEEKDAY_BEHIND.match(text, date.end)
    match = before or behind
    right = {number % 7 for number in date.numbers()}
    if match is None or dates.WEEKDAYS[match["weekday"]] in right:
        return
    first = match.start("weekday")
    if _NIGHT.search(text, max(first - 8, 0), first) or (behind and _RELATIVE.match(text, behind.end())):
        return
    start, end = (first, date.end) if before else (date.start, match.end("weekday"))
    names = " أو ".join(_NAMES[day] for day in sorted(right))
    yield _finding(document, start, end, "weekday", right=names)


def _same_day(document: Document, text: str, one: dates.Date, other: dates.Date) -> Iterator[Finding]:
    """Two dates of two calendars for one day that are days apart."""
    if one.year is None or other.start - one.end > _BETWEEN or not _SAME_DAY.fullmatch(text, one.end, other.start):
        return
    distances = [abs(this - that) for this in one.numbers() for that in other.numbers()]
    if distances and min(distances) > _TOLERANCE:
        yield _finding(document, one.start, other.end, "hijri", days=str(min(distances)))


def _is_no_time(match: re.Match[str]) -> bool:
    """Whether hour and minutes are meant as such, and no clock shows them."""
    hour, minutes = int(match["hour"]), (int(match["minute"]), int(match["second"] or 0))
    if hour <= 24 and max(minutes) < 60:
        return False
    before = match.string[max(match.start() - 15, 0) : match.start()]
    return bool(_CLOCK.search(before)) or bool(match["of"] and _PREPOSITION.search(before))
