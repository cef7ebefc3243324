"""A hamza left off its alef.

## What it finds
Words whose alef must carry a hamza or a madda and does not: `الى`, `اضاف`, `اشارة`, `الاول`, `تاثير`; also with a
conjunction before them (`واضاف`, `فاكد`).  They come from a closed, reviewed list of 3,650 forms (`lexicon/hamza.tsv`)
and a derived one of 940 (`lexicon/spelling.tsv`).  A document with thirty slips and hardly a hamza is told so once,
and left alone.  Words with hamzat wasl (`الاسم`, `اجتماع`, `استقلال`) are not in it, nor is `ان`, which may stand for
two words, nor imperatives (`اكتب`).

## Why
The hamza is a letter: `اعلام` may be `أعلام` (flags) or `إعلام` (media).  Typists drop it for speed, search and
text-to-speech stumble over it, and a paragraph without hamzas in an article that has them was pasted in.

## Fix safety
Safe where the form has one reading: the alef gets its hamza and every haraka stays where it is.  A hint where there
are two (`الامن`: `الأمن`, `الآمن`), for given names, which their bearers may spell so, and in quotations.

## On clean text
In 102,500 words of professional translations and news: 4 hits, all right.  Wikipedia is written by many hands: 1,621
hits in 284,000 words, three in five of them safe; of about 95 read, all lack a hamza (of the hints, three suggest the
wrong one of two words), of 230 by the derived list four are foreign names (`الينا`, `اورد`).  Volunteers'
documentation: 27 in 59,000 words, most of them read, those all right.  Of 5,744 further articles none is without
hamzas.

## Source
The language guide at 3rabica.org, on hamzat qat‘ and hamzat wasl.  The list was drawn from Arabic
Wikipedia (2017) and filtered by the Ayaspell dictionary, see `lexicon/README.md`.
"""

from __future__ import annotations

import re
from functools import cache

from arlint.arabic.spelling import HOUSE_STYLE, bare, respelt, words
from arlint.document import once
from arlint.lexicon import Table, column, joined
from arlint.rule import HINT, SAFE, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document, Span
    from arlint.finding import Finding
    from arlint.lexicon import Row

PAGE_AR = """همزة سقطت من ألفها.

## ماذا يجد
كلمات حق ألفها أن تحمل همزة أو مدة وقد خلت منهما: `الى` و`اضاف` و`اشارة` و`الاول` و`تاثير`، وكذلك إذا سبقها حرف عطف
(`واضاف`، `فاكد`). وهي من قائمة مغلقة مراجعة فيها 3650 صورة (`lexicon/hamza.tsv`) وأخرى مشتقة فيها 940
(`lexicon/spelling.tsv`). وإذا بلغت ثلاثين في مستند لا يكاد يكتب همزة ذُكر ذلك مرة واحدة وتُرك. وليس فيها ما همزته
همزة وصل (`الاسم`، `اجتماع`، `استقلال`)، ولا `ان` لأنها تحتمل كلمتين، ولا أفعال الأمر (`اكتب`).

## لماذا
الهمزة حرف: فقد تكون `اعلام` جمع عَلَم وقد تكون مصدر أعلم. ويسقطها الكاتب طلبًا للسرعة، فيتعثر بها البحث والنطق الآلي،
والفقرة التي لا همزات فيها وسط مقال مهموز فقرة ملصقة.

## أمان الإصلاح
آمن إذا لم تحتمل الكلمة إلا وجهًا واحدًا: توضع الهمزة على ألفها وتبقى كل حركة في مكانها. وهو اقتراح إذا احتملت وجهين
(`الامن`: الأمن أو الآمن)، وفي أسماء الأعلام لأن أصحابها قد يكتبونها كذلك، وفي كلام منقول بين علامتي تنصيص.

## على نصوص سليمة
في 102,500 كلمة من ترجمات المحترفين والأخبار: 4 تنبيهات كلها صحيحة. وويكيبيديا تكتبها أيد كثيرة: 1,621 تنبيهًا في
284,000 كلمة، ثلاثة أخماسها آمن الإصلاح؛ قُرئ منها نحو 95 فإذا هي كلها ناقصة الهمزة (وأخطأ ثلاثة من الاقتراحات في
اختيار أحد الوجهين)، و230 من القائمة المشتقة فإذا أربعة أعلام أعجمية (`الينا`، `اورد`). وفي توثيق ترجمه متطوعون: 27 في
59,000 كلمة، قُرئ أكثرها فصح كله. وليس في 5,744 مقالة أخرى واحدة بلا همزات.

## المصدر
دليل اللغة في 3rabica.org، في همزتي القطع والوصل. والقائمة مستخرجة من ويكيبيديا العربية (2017) ومصفّاة بمعجم
آية سبل، انظر `lexicon/README.md`.
"""

#: Marks that are a hamza or a madda themselves: `ا` with one of them (decomposed text) lacks nothing.
_HAMZAS = "\u0653\u0654\u0655"

# Names of Latin letters: `او` and `ام` beside one of them are letters too (بي ام دبليو).
_LETTER = "(?:بي|سي|دي|[اإ]ف|جي|[اإ]تش|آي|كي|إل|إم|كيو|[اآ]ر|[اإ]س|تي|يو|دبليو|[اإ]كس|واي|زد|[اإ]يه|إي)"
_letters: re.Pattern[str] | None = None


def _is_spelt_out(text: str, start: int, end: int) -> bool:
    """Whether the word at [start, end) stands between Latin letters written out in Arabic."""
    global _letters
    if _letters is None:
        _letters = re.compile(rf"(?<![^\W_]){_LETTER} \Z|\A {_LETTER}(?![^\W_])")
    return bool(_letters.search(text[max(start - 7, 0) : start]) or _letters.match(text[end : end + 7]))


@cache
def _lists() -> tuple[Table, Table]:
    """The reviewed list and the derived one: read only once a slip was found."""
    return Table("hamza", "form"), Table("spelling", "id", rule="OR101")


def _entry(form: str) -> Row | None:
    """The lists' row for `form`."""
    reviewed, derived = _lists()
    return reviewed.get(form) or derived.get(form)


def _literals() -> Iterator[tuple[str, str]]:
    proven = zip(column("spelling", "rule"), column("spelling", "id"), strict=True)
    yield from joined(column("hamza", "form") + [form for rule, form in proven if rule == "OR101"])


def _is_slip(word: str) -> bool:
    row = _entry(word) or (_entry(word[1:]) if word[0] in "وف" else None)
    return row is not None and row["level"] == SAFE and len(word) > 2


@once
def _house_style(whole: Document) -> Span | None:
    """The first slip of a document that writes no hamzas at all: all that is to be said of it is said there."""
    text = whole.bare.text
    hamzas = text.count("أ") + text.count("إ") + text.count("آ")
    if hamzas * 200 > len(text):  # one word in thirty or so: a common document has four times as many
        return None
    slips = words(whole, _is_slip)
    return slips[0] if len(slips) >= HOUSE_STYLE and len(slips) > 20 * hamzas else None


def _reviewed(old: str, new: str) -> bool:
    """Whether the list has `old` → `new` as safe, a conjunction and all marks aside."""
    before, after = bare(old), bare(new)
    starts = (0, 1) if before[:1] in ("و", "ف") else (0,)
    return any(
        before[:start] == after[:start]
        and (row := _entry(before[start:])) is not None
        and (row["fixed"], row["level"]) == (after[start:], SAFE)
        for start in starts
    )


RULE = Rule(
    code="OR101",
    name="missing-hamza",
    severity="warning",
    message={"ar": "همزة ناقصة: «{found}» صوابها «{fixed}»", "en": "missing hamza: “{found}” is “{fixed}”"},
    variants={
        "ambiguous": {
            "ar": "همزة ناقصة في «{found}»: لعلها «{fixed}»",
            "en": "missing hamza in “{found}”: “{fixed}”?",
        },
        "house": {
            "ar": "المستند كله بلا همزات: «{found}» مثلًا صوابها «{fixed}»",
            "en": "this document writes no hamzas at all: “{found}” for “{fixed}”, for example",
        },
    },
    bad={
        "واضاف المدير في اشارة الى الميزانية.": "وأضاف المدير في إشارة إلى الميزانية.",
        "فاكد الاتحاد الاوروبي موقفه ايضًا": "فأكد الاتحاد الأوروبي موقفه أيضًا",
        "نظر اِلـى (اخر) الشارع.": "نظر إِلـى (آخر) الشارع.",
        "عزز الجيش الامن في المدينة.": "عزز الجيش الأمن في المدينة.",
    },
    good=[
        "الاسم والابن والاجتماع والاستقلال والاقتصاد والانطلاق.",
        "حضر اثنان وامرأة وابنها، وانتهى الامتحان.",
        "كتبت امل رسالة إلى صديقتها.",
        "اكتب اسمك واعلم ان الدرس سهل.",
        "سيارة بي ام دبليو وقناة اتش بي او.",
        "سالت الدماء وبدا الحزن على الوجوه، واحمرّ وجهه.",
        "والد الطفل واحد من فريق واسع، وقد واصل فارس عمله.",
        "ذهب ا\u0655لى السوق وا\u0654ضاف.",
    ],
    quoted=HINT,
    table=_reviewed,
    literals=_literals,
    exact=True,
)


@RULE.checks_hits
def check(document: Document, form: str, start: int, end: int) -> Iterator[Finding]:
    row = _entry(form)
    assert row is not None  # the literals are its keys
    letters = document.bare.text
    start = end - len(form)
    before = letters[start - 1 : start]
    if before.isalnum():
        if before not in ("و", "ف") or before in row["not_after"] or letters[start - 2 : start - 1].isalnum():
            return
        start -= 1
    else:
        before = ""
    if len(form) < 3 and _is_spelt_out(letters, start, end):
        return
    begin, stop = document.bare.locate(start, end)
    written = document.text[begin:stop]
    if any(mark in written for mark in _HAMZAS):
        return
    fixed = before + row["fixed"]
    house = _house_style(document.whole)
    if house is not None:
        if house[0] == begin + document.start:
            yield RULE.finding(begin, stop, variant="house", severity="info", found=letters[start:end], fixed=fixed)
        return
    certain = row["level"] == SAFE
    fix = Fix(SAFE if certain else HINT, Edit(begin, stop, respelt(written, fixed)))
    yield RULE.finding(begin, stop, fix, variant="" if certain else "ambiguous", found=letters[start:end], fixed=fixed)
