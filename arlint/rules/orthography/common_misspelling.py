"""A misspelling that everybody knows and many make.

## What it finds
Words and short phrases of a closed, reviewed list (`lexicon/misspellings.tsv`): `لاكن`, `هاذا`, `ذالك`; `إنشاء الله`
for `إن شاء الله`; ض and ظ taken for each other (`الضروف`, `ظرورة`); a misplaced hamza (`شئ`, `المبادىء`, `الأعلان`);
a madda for the tanween (`جدآ`); an alef after a hamza that has one before it (`بناءاً`); an alef after the و of a noun
(`مهندسوا المشروع`), or none after that of a verb (`الذين حضرو`); ة for ه (`اتجاة`).
Also with particles and the article before them (`وبالضروف`).

## Why
They are slips of those who write by ear.  Spelling checkers know them too; an article of a machine or of a hurried
writer did not meet one.

## Fix safety
Safe where the form is no word at all.  A hint where it may be one (`بدئت`), where the writer's marks would be lost, and
in quotations.  Accepted variants (`مسئول`, `شئون`, `مئة`) are not in the list.

## On clean text
In 102,500 words of professional translations and news: 2 hits, both right.  Wikipedia: 74 in 284,000 words; volunteers'
documentation: 5 in 59,000.  Most of them read, and about 150 of 410 in 1.8 million further words: all right, after
`بلدية`, `أنضم` and `الظربان` were found wrong and shut out.  In 7.7 million words: 190 verbs
without their last alef, 60 read, one wrong (the city `كانو`); 1,000 words with أ for إ or the reverse, all 400 forms
looked through.

## Source
The language guide at 3rabica.org, on the hamza, and on ض and ظ.  The list was written by hand.
"""

from __future__ import annotations

import re
from functools import cache

from arlint.arabic.spelling import bare, respelt
from arlint.lexicon import joined, rows
from arlint.rule import HINT, SAFE, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding
    from arlint.lexicon import Row

PAGE_AR = """خطأ إملائي مشهور.

## ماذا يجد
كلمات وعبارات قصيرة من قائمة مغلقة مراجعة (`lexicon/misspellings.tsv`): `لاكن` و`هاذا` و`ذالك`، و`إنشاء الله` بدل
`إن شاء الله`، والخلط بين الضاد والظاء (`الضروف`، `ظرورة`)، وهمزة في غير موضعها (`شئ`، `المبادىء`، `الأعلان`)، ومدة
بدل التنوين (`جدآ`)، وألف بعد همزة سبقتها ألف (`بناءاً`)، وألف بعد واو الجمع في الاسم (`مهندسوا المشروع`)، أو سقوطها
بعد واو الجماعة في الفعل (`الذين حضرو`)، وتاء مربوطة للهاء (`اتجاة`).
وكذلك إذا سبقتها حروف العطف والجر وأداة التعريف (`وبالضروف`).

## لماذا
هي زلات من يكتب كما يسمع. ويعرفها كل مدقق إملائي، فبقاؤها في مقال دليل على أن أحدًا لم يراجعه.

## أمان الإصلاح
آمن إذا لم تكن الصورة كلمة أصلًا. وهو اقتراح إذا احتملت أن تكون كلمة (`بدئت`)، أو كان الإصلاح يُسقط حركات الكاتب، وفي
كلام منقول بين علامتي تنصيص. وليس في القائمة رسم مقبول مثل «مسئول» و«شئون» و«مئة».

## على نصوص سليمة
في 102,500 كلمة من ترجمات المحترفين والأخبار: تنبيهان صحيحان. وفي ويكيبيديا: 74 في 284,000 كلمة؛ وفي توثيق ترجمه
متطوعون: 5 في 59,000. قُرئ أكثرها، ونحو 150 من 410 في 1.8 مليون كلمة أخرى، فصحت بعد أن
استُبعدت «بلدية» و«أنضم» و«الظربان». وفي 7.7 ملايين كلمة: 190 فعلًا سقطت ألفه، قُرئ منها 60 فأخطأ واحد
(مدينة كانو)، و1,000 كلمة بهمزة في غير موضعها، نُظر في صورها الأربعمئة كلها.

## المصدر
دليل اللغة في 3rabica.org، في الهمزة وفي الضاد والظاء. والقائمة مكتوبة باليد.
"""

_BEFORE = re.compile(r"[وف]?(?:[بك]?ال|لل|[بكل])?\Z")
_AND = re.compile(r"[وف]?\Z")
#: What may follow a word with ض for ظ or the reverse: the mistake is in its root.
_AFTER = re.compile("(?:ات|ان|ين|ون|ية|ي|ا)?(?:ه|ها|هم|هما|نا|ك|كم)?")
_AFTER_T = re.compile("(?:ات|تين|تان|ت)(?:ه|ها|هم|هما|نا|ك|كم|ي)?")
#: A particle or noun with its pronoun: `بلدية` and `الفية` are other words.
_WITH_PRONOUN = frozenset(("لدية", "معة", "فية", "عندة", "نفسة", "لة"))
#: The note of words with أ for إ or the reverse: `بأضافة`.
_MISPLACED = "موضع الهمزة"
_TANWEEN = "\u064b"
#: A name with its spelling in Latin letters: «بلدية لاكن Laken».
_GLOSS = re.compile(r" \(?[A-Z]")


@cache
def _list() -> dict[str, Row]:
    return {row["form"]: row for row in rows("misspellings", rule="OR106")}


def _literals() -> Iterator[tuple[str, str]]:
    for form, row in _list().items():
        if _is_root(row):
            yield form.removesuffix("ة"), form
        else:
            yield from joined([form], short=3)


def _is_root(row: Row) -> bool:
    return row["note"] == "ض/ظ" and len(row["form"]) > 3 and " " not in row["form"]


def _takes(form: str, before: str) -> bool:
    """Whether `before` can be nothing but particles and the article; one article is enough."""
    if form in _WITH_PRONOUN:
        return bool(_AND.match(before))
    alone = len(form) < 4 or " " in form or form.startswith("ال") or form.endswith("و")
    alone = alone or (form[0] in "إأ" and _list()[form]["note"] != _MISPLACED)
    return bool((_AND if alone and "ال" not in before else _BEFORE).match(before))


def _respelling(word: str, form: str) -> str:
    """`word`, which is `form` with what may stand before and after it, as it should be; empty if it is not."""
    row = _list()[form]
    stem = form.removesuffix("ة") if _is_root(row) else form
    before, found, after = word.partition(stem)
    if not found or not _takes(form, before):
        return ""
    if stem != form:
        fits = after == "ة" or bool(_AFTER_T.fullmatch(after))
    else:
        fits = not after or (_is_root(row) and bool(_AFTER.fullmatch(after)))
    if not fits:
        return ""
    return before + row["fixed"][: len(stem) - len(form) or None] + after


def _reviewed(old: str, new: str) -> bool:
    """Whether the list has `old` → `new` as safe, particles, endings and all marks aside."""
    before, after = bare(old), bare(new)
    return any(
        row["level"] == SAFE and bare(_respelling(before, form)) == after
        for form, row in _list().items()
        if form.removesuffix("ة") in before
    )


RULE = Rule(
    code="OR106",
    name="common-misspelling",
    severity="warning",
    message={"ar": "خطأ إملائي: «{found}» صوابها «{fixed}»", "en": "misspelling: “{found}” is “{fixed}”"},
    variants={
        "perhaps": {"ar": "خطأ إملائي؟ «{found}» لعلها «{fixed}»", "en": "misspelling? “{found}” may be “{fixed}”"},
    },
    bad={
        "لاكن الأمر صعب، وهاذا معروف.": "لكن الأمر صعب، وهذا معروف.",
        "نلتقي غدآ إنشاء الله، وإن شاءالله نعود": "نلتقي غدًا إن شاء الله، وإن شاء الله نعود",
        "(الظروري) معرفة الضروف ولذالك سألوا أسألة.": "(الضروري) معرفة الظروف ولذلك سألوا أسئلة.",
        "عُيّن بناءاً على المبادىء مهندسوا المشروع.": "عُيّن بناءً على المبادئ مهندسو المشروع.",
        "رأى شيئ ما في اتجاة الوادي.": "رأى شيء ما في اتجاه الوادي.",
        "بالأضافة إلى الأعلان عن إسبوع الأنتاج.": "بالإضافة إلى الإعلان عن أسبوع الإنتاج.",
        "غادر فورآ الذين حضرو وكانو بعيدآ.": "غادر فورًا الذين حضروا وكانوا بعيدًا.",
        "عُقد الإجتماع وبالقظاء اتصلوا.": "عُقد الاجتماع وبالقضاء اتصلوا.",
        "بدئت الأعمال صباحًا": "بدأت الأعمال صباحًا",
        "كان ظَروري الحضور، ومحاظراتهم وقظيته.": "كان ضَروري الحضور، ومحاضراتهم وقضيته.",
    },
    good=[
        "تولى المسئول والمسؤول شئون المدينة وشؤونها، في مئة ومائة يوم.",
        "كرّم اللذين فازا، وهي اللاتي.",
        "إنشاء الطريق، وشاء الله أن ننجو، وإن شاء اللهُ.",
        "نضيف الماء، وأنضم إليهم، والظربان حيوان، فظل صامتًا، وهو نضر الوجه وعمر بن شبة.",
        "قرأ جزءًا من القرآن في هدوء.",
        "لم يدعوا أحدًا ولن يرجوا خيرًا، ولاعبوا خصومهم.",
        "بلدية المدينة وألفيتها، ونقل مع عدة وفود.",
        "من ما وراء النهر، ومما بعده.",
        "لكنه هكذا في بدء الأمر، وأولئك قارئو الصحف.",
        "وما أدراك، فهي أعلام وأشراف وأعمار وأنفاق، وضُبطت الأحراز، وإمراض الجراثيم، وأجازوا له.",
        "فاز الملحن علي كانو، وزار الكانو مدينة كانو.",
        "تحدها من الجنوب بلدية لاكن Laken ومن الشرق بلدية أخرى.",
    ],
    quoted=HINT,
    table=_reviewed,
    literals=_literals,
    exact=True,
)


@RULE.checks_hits
def check(document: Document, form: str, start: int, end: int) -> Iterator[Finding]:
    letters = document.bare.text
    first, last = end - len(form), end
    if first < 0 or not letters[first].isalnum():
        return  # a stem that begins a word, without the ending of its form: «أنضمت» is none of «أنظمة»
    while first and letters[first - 1].isalnum():
        first -= 1
    while last < len(letters) and letters[last].isalnum():
        last += 1
    found = letters[first:last]
    fixed = _respelling(found, form)
    if not fixed or (form in ("من ما", "عن ما") and letters.startswith(" وراء", last)) or _GLOSS.match(letters, last):
        return
    begin, stop = document.bare.locate(first, last)
    written = document.text[begin:stop]
    marked = len(bare(written).strip()) < len(written.rstrip(_TANWEEN)) and _TANWEEN not in written
    level = certain = _list()[form]["level"]
    new = fixed
    if marked or (_TANWEEN in written and _TANWEEN not in fixed):
        if len(fixed) == len(found) and " " not in form:
            new = respelt(written, fixed)
        else:
            level = HINT
    fix = Fix(level, Edit(begin, stop, new))
    variant = "" if certain == SAFE else "perhaps"
    yield RULE.finding(begin, stop, fix, variant=variant, found=found, fixed=bare(fixed))
