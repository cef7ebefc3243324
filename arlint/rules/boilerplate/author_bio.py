"""A note about the author: «كاتب ومدوّن مهتم بـ…، حاصل على بكالوريوس…».

## What it finds
At the head or the foot of an article, a paragraph that introduces its author: it begins with a calling (`كاتبة
محتوى`, `صحفي`, `باحث`), alone or behind a name, and has what such notes are made of: a second calling, interests
(`مهتم ب`, `شغوفة ب`), a field (`متخصص في`), degrees, where one has studied, works or writes, books, a blog; or it
begins with a label (`نبذة عن الكاتب: …`, `جميع مقالات الكاتب`).  A paragraph that reports something (who said, when
he died) is left alone, so is one whose words recur in the article, and an article that is about a person.

## Why
The note is the page’s, not the article’s; where texts are gathered it is read as their last paragraph.

## Fix safety
Unsafe: the paragraph is deleted with its line break.  Papers that keep such notes ignore the rule.

## On clean text
NTREX, TICO-19, ARCD, Wikipedia, the React documentation and WikiNews, 6,422 documents of 7.7 million words: no hit.

## Source
Our own collection of the turns of such notes.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from arlint import deletion
from arlint.lexicon.boilerplate import finding
from arlint.lexicon.furniture import openings
from arlint.openings import SECOND, Openings
from arlint.rule import ZONES, Rule
from arlint.rules.boilerplate import ARTICLE
from arlint.search import Search

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arlint.document import Document
    from arlint.finding import Finding
    from arlint.lexicon.boilerplate import Line

PAGE_AR = """فقرة تعرّف بكاتب المقال: «كاتب ومدوّن مهتم بالتقنية، حاصل على بكالوريوس الإعلام».

## ماذا يجد
فقرة في أول المقال أو آخره تعرّف بكاتبه: تبدأ بصفته (`كاتبة محتوى`، `صحفي`، `باحث`) وحدها أو بعد اسمه، وفيها مما
تتألف منه النبذات: صفة ثانية، أو اهتمامات (`مهتم ب`، `شغوفة ب`)، أو اختصاص (`متخصص في`)، أو شهادات، أو أين درس أو
عمل أو كتب، أو مؤلفات، أو مدونة؛ أو تبدأ بعنوان (`نبذة عن الكاتب: كذا`، `جميع مقالات الكاتب`). ولا يمس فقرة تخبر
بشيء (من قال، ومتى مات)، ولا فقرة تتكرر كلماتها في المقال، ولا مقالًا عن شخص.

## لماذا
النبذة من الصفحة لا من المقال، فإذا جُمعت النصوص قُرئت كأنها فقرته الأخيرة.

## أمان الإصلاح
غير آمن: تُحذف الفقرة مع سطرها. ومن أراد إبقاء النبذات تجاهل القاعدة.

## على نصوص سليمة
في NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews، وهي 6422 وثيقة في 7.7 مليون كلمة: لا إصابة.

## المصدر
ما جمعناه من عبارات هذه النبذات.
"""

#: What such notes are made of, by kind, folded.  RE2 and `re` read these alike: they are the trigger as well.
_MARKS = {
    "interest": (
        "(?:مهتم|شغوف|مولع|مغرم)[ةه]? (?:ب|في )|[يتا]هتم ب|(?:محب|عاشق)[ةه]? ل|(?:احب|اعشق|اهوي) ال|هوايات[يهة]"
    ),
    "field": "(?:متخصص|مختص|خبير|اخصايي|اخصائي)[ةه]? (?:في|ب)",
    "degree": (
        "(?:حاصل|حايز|حائز)[ةه]? علي (?:ال)?(?:درج|شهاد|بكالور|ليسانس|ماجست|ماستر|دكتور|اجاز|دبلوم|جايز|جائز|جوا)"
        "|[يتا]حمل (?:ال)?(?:درجة|شهادة|بكالوريوس|ليسانس|ماجستير|اجازة|دكتوراه)"
        "|(?:باحث|طالب)[ةه]? (?:دكتوراه|ماجستير|ماستر)"
    ),
    "school": "خريج[ةه]? |(?:درست?|[يتا]درس) (?:في )?(?:ال)?(?:جامع|كلي|صحاف|اعلام|ادب|قانون|هندس|طب)",
    "work": (
        "(?:[يتا]عمل|عملت?) (?:حاليا |سابقا |الان )?"
        "(?:في |لدي |مع |ك|محرر|مراسل|صحفي|صحافي|مدرس|مهندس|استاذ)"
        "|(?:مدير|رييس|رئيس|سكرتير)[ةه]? تحرير"
        "|(?:محرر|مراسل|مذيع|استاذ)[ةه]? (?:في|ل|ب|علم|الادب|القانون|الاقتصاد)"
    ),
    "writing": "[يتا]كتب (?:في|عن|ل|مقالات|حول|باللغ)|نشرت? (?:له|لها|مقالات|العديد|عدة)",
    "books": (
        "صدرت? ل(?:ه|ها|ي) |مؤلفات[هي]|من (?:اعمال|كتب|اصدارات)ه|مؤلف[ةه]? (?:كتاب|رواية|عدة|عدد)"
        "|ل(?:ه|ها|ي|دي|ديها|ديه) "
        "(?:عدة|عدد|العديد|مؤلفات|ابحاث|كتب|روايات|مقالات|ديوان|اصدارات|دراسات|كتاب|مجموع|رواية)"
    ),
    "place": "مقيم[ةه]? (?:في|ب)|من مواليد",
    "venture": (
        "(?:مؤسس|صاحب|مالك)[ةه]? (?:موقع|مدون|منص|قنا|مجل|دار|شرك|بودكاست)|صانع[ةه]? محتوي"
        "|عضو[ةه]? (?:في )?(?:ال)?(?:اتحاد|نقاب|رابط|هيئ|جمعي)"
    ),
    "follow": "(?:يمكن|يمكنك|يمكنكم) متابعت",
}
_CALLINGS = (
    "كاتب|صحفي|صحافي|اعلامي|مدون|باحث|اكاديمي|محرر|مترجم|روائي|روايي|قاص|شاعر|ناقد|محلل|خبير|استاذ|ناشط|مهندس|طبيب|محام"
    "|محامي|مستشار|مدرب|مصور|مراسل|طالب|مؤسس|مؤلف|مخرج|مذيع|متخصص|مختص|اخصائي|اخصايي|صانع|مبرمج|مطور|مصمم|معلم|مدرس"
    "|فنان|سيناريست|صيدلي|استشاري|اختصاصي|معلق|محاضر|رسام|طاه|مهتم|شغوف|خريج"
)
_CALLING = f"(?:{_CALLINGS})[ةه]?"


def _pairs() -> list[str]:
    """How lines begin that name two callings: «كاتبة وصحفية»."""
    callings = _CALLINGS.split("|")
    follows = ",".join(sorted({word[:SECOND] for calling in callings for word in (calling, "و" + calling)}))
    return [f"{'/'.join(calling + ending for calling in callings for ending in ('', 'ه'))} {follows}"]


RULE = Rule(
    code="BP104",
    name="author-bio",
    severity="info",
    message={
        "ar": (
            "نبذة عن الكاتب ({found})؛ في سائر المقال {shared} من كلماتها الدالة ({words})؛ "
            "احذف الفقرة إن لم تكن من المقال"
        ),
        "en": (
            "a note about the author ({found}); {shared} of its {words} content words occur elsewhere; "
            "delete it if it is no part of the article"
        ),
    },
    variants={
        "label": {
            "ar": "«{found}»: تعريف بالكاتب ليس من المقال؛ احذف السطر",
            "en": "“{found}”: about the author, no part of the article; delete the line",
        },
    },
    trigger="|".join(_MARKS.values())
    + "|(?i:is an? [a-z -]{0,40}(?:writer|journalist|blogger|researcher|author|editor))",
    openings=lambda: [*openings("BP104"), *_pairs()],
    view="folded",
    scope="document",
    allowed_in=[kind for kind in ZONES if kind not in ("quran", "verse")],
    bad={
        ARTICLE + "\nأحمد سالم كاتب ومدوّن مهتم بالتقنية، حاصل على بكالوريوس في الإعلام من جامعة القاهرة.": ARTICLE,
        ARTICLE + "\n\nنبذة عن الكاتب: صحفي متخصص في شؤون آسيا الوسطى، عمل في عدة صحف عربية.\n": ARTICLE + "\n",
        "كاتبة محتوى مهتمة بالسفر والتصوير، تكتب في مدونتها منذ سنوات.\n" + ARTICLE: ARTICLE,
        ARTICLE + "\nكاتب مقالات وناشط، شغوف بالكتابة عن التاريخ.": ARTICLE,
        ARTICLE + "\nجميع مقالات الكاتب": ARTICLE,
        ARTICLE + "\nAhmed Salem is a writer and blogger based in Cairo.": ARTICLE,
    },
    good=[
        ARTICLE + "\nقال الكاتب أحمد سالم إن الحديقة تستحق الزيارة.",
        ARTICLE + "\nمهتم بالأمر هو الوحيد الذي حضر.",
        ARTICLE + "\nويحمل الباحث شهادة ماجستير في التاريخ.",
        "كاتب ومدون مصري شهير رحل أمس عن عالمنا.\n" + ARTICLE,
        ARTICLE + "\nأحمد سالم، أستاذ متخصص في تخطيط المدن يعمل في جامعة القاهرة، يرى أن الحديقة صغيرة.",
        "سلمى العلي\nكاتبة وشاعرة سورية، حاصلة على ليسانس في الأدب.\nولدت الشاعرة في دمشق ونشرت قصائدها في الصحف.",
    ],
)

_NAME = "(?:(?:د|ا|م|ا[.]د)[.][ \u00a0]*)?[ء-ي]+(?:[ \u00a0][ء-ي]+){0,3}"
_BIO = re.compile(
    f"(?P<name>(?:بقلم[ :]{{1,2}})?{_NAME}[ \u00a0]*[:،,|–—-]?[ \u00a0]*)??"
    f"(?P<first>{_CALLING})(?!\\w)(?P<whose> ال(?!{_CALLINGS}))?"
)
_NAMED = Search(_CALLINGS)
#: How far from the beginning of a paragraph the calling of its author may stand: a name goes before it.
_REACH = 200
#: Who is called by his office before his name is somebody the article talks of: «الباحث أحمد», «رئيس البلدية».
_OFFICE = re.compile(
    f"[وف]?ال|(?:{_CALLINGS}|رئيس|رييس|مدير|عضو|وزير|نائب|سفير|امين|قائد|قايد|زعيم|عميد|طلاب|كل|احد|اي)[ةه]?(?!\\w)"
)
_PARTED = re.compile("[:،,|–—-]")
_SECOND = re.compile(f"(?<!\\w)و(?:{_CALLINGS})[ةه]?(?!\\w)|{_CALLING} (?:{_CALLINGS})[ةه]?(?!\\w)")
_FOUND = {kind: re.compile(rf"(?<!\w)و?(?:{pattern})") for kind, pattern in _MARKS.items()}
#: What a paragraph has that reports something.
_REPORTS = re.compile(
    "(?<!\\w)و?(?:ان|ب?انه|ب?انها|قال|قالت|يقول|تقول|اضاف|اضافت|اكد|اكدت|اوضح|اوضحت|اعلن|اعلنت|ذكر|ذكرت|يري|تري|يعتقد"
    "|امس|اليوم|غدا|رحل|رحلت|توفي|توفيت|فارق|اغتيل|اعتقل|كان|كانت|ليس|ليست|الذي|التي|فاز|فازت|وصل|وصلت|شارك|شاركت|حذر"
    "|حذرت|حضر|حضرت|هو|هي|حيث|لكن|لم|لن|هذا|هذه)(?!\\w)"
)
#: What the first words of an article about a person have, and its first sentences.
_PERSON = re.compile(
    f"(?<!\\w)(?:{_CALLING}|سياسي|لاعب[ةه]?|ممثل[ةه]?|مغن|مغنية|مطرب|عالم|عالمة|فقيه|امام|قائد|ضابط)(?!\\w)"
)
_CALLED = re.compile(f"(?<!\\w)(?:ال|لل|بال|وال)?{_CALLING}(?!\\w)")
_BORN = re.compile("(?<!\\w)و?(?:ولدت?|مواليد|توفيت?)(?!\\w)")
_ENGLISH = re.compile(
    "[A-Z][^.\n]{2,60} is an? [A-Za-z ,-]{0,60}"
    "(?:writer|journalist|blogger|researcher|author|editor|columnist|reporter)"
)
#: Notes stand in the first paragraphs, or before fewer than so many, among the last lines.
HEAD, FOOT, LINES = 2, 3, 12
_SHORTEST, _LONGEST = 3, 70
#: A line this short with two callings needs no more: «كاتبة وصحفية أردنية».
_BRIEF = 9
#: How much of the note may occur elsewhere in the article.
_SHARED = 0.34


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    from arlint.lexicon.boilerplate import find

    if not _is_worth_reading(document):
        return
    lines = find(document)
    prose = [number for number, line in enumerate(lines) if not line.row]
    labels = {number for number, line in enumerate(lines) if line.rule == RULE.code}
    foot = [number for number in prose[-LINES:] if sum(line.weight == 3 for line in lines[number + 1 :]) < FOOT]
    for number in sorted({*prose[:HEAD], *foot, *labels}):
        if number in labels:
            under = number + 1
            takes = lines[number].is_bare and prose[-1:] == [under] and _has_length(lines[under])
            yield _labelled(document, lines, number, under if takes else number)
        elif len(prose) > 1 and not (number - 1 in labels and number == prose[-1]):
            yield from _bio(document, lines, number, at_head=number in prose[:HEAD] and len(prose) > HEAD)


@cache
def _labels() -> Openings:
    return Openings([RULE.beginnings()])


def _is_worth_reading(document: Document) -> bool:
    """Whether one of the paragraphs near the edges could be a note, or a line a label of one."""
    text = document.folded.text
    spans = document.folded_paragraphs
    edges = [start for start, _ in (*spans[:5], *spans[5:][-40:])]
    callings = [start for start, _ in _NAMED.spans(document.folded_page)] if edges else []
    near = [
        start
        for start in edges
        if (at := bisect_left(callings, start)) < len(callings) and callings[at] - start < _REACH
    ]
    return (
        any(_BIO.match(text, start) for start in near)
        or bool(_labels().passing(text))
        or any("A" <= text[start : start + 1] <= "Z" and _ENGLISH.match(text, start) for start in edges)
    )


def _labelled(document: Document, lines: Sequence[Line], number: int, last: int) -> Finding:
    found = finding(RULE, document, lines[number], lines[last])
    return RULE.finding(found.start, found.end, found.fix, variant="label", **found.values)


def _bio(document: Document, lines: Sequence[Line], number: int, at_head: bool) -> Iterator[Finding]:
    from arlint.arabic import cohesion

    line = lines[number]
    evidence = _evidence(line, at_head) if _has_length(line) else []
    if not evidence:
        return
    # An article about a person begins with one: its title is a name, or its first sentences say who he is.
    if at_head:
        titles = [each.text for each in lines[:number]]
        if titles and (1 < len(titles[-1].split()) < 5 or any(map(_CALLED.search, titles))):
            return
    elif _is_about_a_person(lines[:number]):
        return
    words, shared, rest = cohesion.shared(document, line.start, line.end)
    if rest < 8 or shared > words * _SHARED:
        return
    start, end = document.folded.locate(line.start, line.end)
    found = "، ".join(f"«{each}»" for each in evidence)
    fix = deletion.paragraph(document, start, end)
    yield RULE.finding(start, end, fix, found=found, words=str(words), shared=str(shared))


def _is_about_a_person(lines: Sequence[Line]) -> bool:
    begun = (" ".join(line.text.split()[:9]) for line in lines[:2])
    return any(map(_PERSON.search, begun)) or any(_BORN.search(line.text, 0, 300) for line in lines[:2])


def _has_length(line: Line) -> bool:
    return _SHORTEST <= len(line.text.split()) <= _LONGEST


def _evidence(line: Line, at_head: bool) -> list[str]:
    """What in `line` introduces an author; empty if it is not enough.

    A calling at the beginning is worth one point, a second one and each kind of mark another; behind a name it takes
    three, for sentences begin with names, else two.
    """
    text = line.text
    english = _ENGLISH.match(text)
    if english and not at_head:
        return [english[0]]
    begun = _BIO.match(text)
    if begun is None or _REPORTS.search(text):
        return []
    first, name = begun.start("first"), begun["name"]
    # «مصمم الحديقة» is the article's designer; who is named at the head is its subject.
    if (name and (at_head or _OFFICE.match(name))) or (not name and begun["whose"]):
        return []
    marks = [match for pattern in _FOUND.values() for match in [pattern.search(text, first)] if match]
    second = _SECOND.search(text, first)
    if all(match.start() == first for match in marks) and not (second and not name and len(text.split()) < _BRIEF):
        return []  # no more than the calling itself: «خبير في البيئة»
    points = 1 + len(marks) + bool(second) + bool(name and _PARTED.search(name))
    if points < (3 if name else 2):
        return []
    return [begun["first"], *([second[0]] if second else []), *(match[0].strip() for match in marks)]
