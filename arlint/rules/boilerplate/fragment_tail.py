"""A paragraph of scraps, mostly the last: short sentences without a verb that have nothing to do with the article.

## What it finds
The last paragraph of an article, if it is three or more sentences of at most six words, none with a verb, and at
most a fifth of its content words occur elsewhere in the article: `مطر خفيف. شارع ضيق. قطار قديم.`  At the head or in
the middle it takes four of them, and no Latin letters: mirrors put other pages' headlines there.  Boxes with
colons or figures, credits, lists of single words and what BP101 reports are left alone.

## Why
Such a paragraph was not written for this article: it is the rest of a template, of an author's profile or of another
page.

## Fix safety
Unsafe: the paragraph is deleted with its line break.

## On clean text
NTREX, TICO-19, ARCD, Wikipedia, the React documentation and WikiNews: no hit in 7.7 million words, nor in 199,000
words of machine translation.

## Source
Measured, not cited: the last paragraph of a news article shares 39 to 58 % of its content words with the rest
(median of five collections), one from elsewhere 10 %.
"""

from __future__ import annotations

import re

from arlint import deletion
from arlint.rule import ZONES, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.arabic.fragments import Sentence
    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """فقرة من عبارات مبتورة، أخيرة في الغالب: جمل قصيرة بلا أفعال لا صلة لها بالمقال.

## ماذا يجد
الفقرة الأخيرة إذا كانت ثلاث جمل فأكثر، لا تزيد الواحدة على ست كلمات وليس فيها فعل، ولم يرد في سائر المقال أكثر من
خُمس كلماتها الدالة: `مطر خفيف. شارع ضيق. قطار قديم.`. وفي صدر المقال ووسطه لا بد من أربع جمل ليس فيها حروف لاتينية،
فمواقع النسخ تضع هناك عناوين صفحات أخرى. ولا يمس ما فيه نقطتان رأسيتان أو أرقام، ولا أسماء المحررين،
ولا قوائم الكلمات المفردة، ولا ما تبلّغ عنه BP101.

## لماذا
فقرة كهذه لم تُكتب لهذا المقال: هي بقية قالب أو تعريف كاتب أو صفحة أخرى.

## أمان الإصلاح
غير آمن: تُحذف الفقرة مع سطرها.

## على نصوص سليمة
NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews: لا إصابة في 7.7 مليون كلمة، ولا في 199 ألف كلمة من الترجمة
الآلية.

## المصدر
قياس لا نقل: تشترك الفقرة الأخيرة من الخبر مع سائره في 39 إلى 58 % من كلماتها الدالة (وسيط خمس مجموعات)، والدخيلة في
10 %.
"""

_ARTICLE = (
    "افتتحت البلدية أمس حديقة عامة جديدة في حي الزهور، بعد عامين من الأعمال المتعثرة.\n"
    "وقال رئيس البلدية إن الحديقة تضم ملاعب للأطفال ومكتبة صغيرة ومسارات للدراجات.\n"
    "ورحب سكان الحي بالحديقة، لكنهم طالبوا بمواقف إضافية للسيارات."
)

RULE = Rule(
    code="BP102",
    name="fragment-tail",
    severity="warning",
    message={
        "ar": "فقرة أخيرة من عبارات قصيرة بلا فعل ({sentences})، وفي سائر المقال {shared} من كلماتها الدالة ({words})",
        "en": "last paragraph: {sentences} short verbless scraps, {shared} of their {words} content words recur",
    },
    variants={
        "above": {
            "ar": "فقرة من عبارات قصيرة بلا فعل ({sentences})، وفي سائر المقال {shared} من كلماتها الدالة ({words})",
            "en": "a paragraph of {sentences} short verbless scraps, {shared} of their {words} content words recur",
        },
    },
    # Two stops with at most six words between; a stop inside a word does not end a sentence.
    trigger='[.!][”"»)]?[\\s\u00a0]+(?:[^\\s\u00a0]+[\\s\u00a0]+){0,5}[^\\s\u00a0]*[.!]',
    view="folded",
    scope="document",
    allowed_in=[kind for kind in ZONES if kind not in ("quran", "verse")],
    bad={
        _ARTICLE + "\nقهوة باردة. صخب الأسواق. وجوه غريبة. ظل طويل.": _ARTICLE,
        _ARTICLE + "\n\n“مطر خفيف. قطار قديم. رائحة ياسمين!”\n": _ARTICLE + "\n",
        "ارتفاع جديد للذهب. خسارة قاسية لبرشلونة. طقس حار غدًا. وفاة ممثل معروف.\n\n" + _ARTICLE: _ARTICLE,
    },
    good=[
        "مطر خفيف. شارع ضيق. قطار قديم.\n" + _ARTICLE,
        _ARTICLE + "\nحي الزهور. ملاعب الأطفال. مسارات الدراجات. مكتبة صغيرة.",
        _ARTICLE + "\nالسعر: 50 دينارًا. المكان: القلعة. الوقت: الخامسة.",
        _ARTICLE + "\nوصل القطار. وغادر الركاب. وانتهى النهار.",
        _ARTICLE + "\nأحمد سالم. كاتب صحفي. مدير تحرير. رئيس قسم.",
        _ARTICLE + "\nالأغاني. المسرح. السينما. الموسيقى. الرواية.",
        _ARTICLE + "\n“لحم الخنزير المقدد. المحلل المتمني. متعصب الموسيقى. عرضة لنوبات اللامبالاة.”",
        _ARTICLE + "\nصحة وعافية. ألف هناء. سفرة دائمة.",
        "قهوة باردة. صخب الأسواق. وجوه غريبة.",
    ],
)

#: The fewest scraps of a last paragraph, and of one above it, where more has to speak against it.
_FEWEST, _FEWEST_ABOVE = 3, 4
#: How long scraps are on average, at most: a paragraph of longer sentences is not looked at.
_LETTERS = 45
#: A list of names, perhaps.
_LATIN = re.compile("[A-Za-z]")
#: Longest scrap in words, and how much of the paragraph may occur elsewhere.
_LONGEST = 6
_SHARED = 0.2
#: Good wishes end many articles: «صحة وعافية. ألف هناء.»
_WISHES = re.compile(
    "(?<!\\w)[وب]?(?:ال)?(?:صحة|صحتين|عافية|هناء?|هنيئا|شفاء|توفيق|تحيات[يه]?|تحياتنا|شكرا|سلام|مبارك"
    "|سفرة دائمة)(?!\\w)"
)
#: Words of credits, which have rules of their own.
_CREDITS = re.compile(
    "(?<!\\w)(?:كاتبة?|صحفية?|صحافية?|محررة?|مراسلة?|مديرة?|رييسة?|رئيسة?|تحرير|تصوير|ترجمة|اعداد|اخراج|بقلم|المصدر|المصادر)(?!\\w)"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    if len(document.paragraphs) < 3:
        return
    position = document.folded.position
    text = document.folded.text
    *others, last = [(position(first), position(end)) for first, end in document.paragraphs]
    for start, end in others:
        stops = text.count(".", start, end) + text.count("!", start, end)
        if stops >= _FEWEST_ABOVE and end - start < stops * _LETTERS and not _LATIN.search(text, start, end):
            yield from _findings(document, start, end, _FEWEST_ABOVE, "above")
    yield from _findings(document, *last, _FEWEST, "")


def _findings(document: Document, start: int, end: int, fewest: int, variant: str) -> Iterator[Finding]:
    """The finding for the paragraph [start, end) of `document.folded`, if it is `fewest` scraps or more."""
    from arlint.arabic import bios, cohesion, fragments
    from arlint.arabic.sentences import split
    from arlint.rules.boilerplate.generated_bio import TELLING

    text = document.folded.text
    spans = split(text, start, end) if end - start < 400 else []
    sentences = [fragments.Sentence(text, *span) for span in spans]
    if len(sentences) < fewest or _CREDITS.search(text, start, end) or not all(map(_is_scrap, sentences)):
        return
    if _WISHES.search(text, start, end):
        return
    if all(len(sentence.words) == 1 for sentence in sentences):
        return  # a list of topics
    words, shared, rest = cohesion.shared(document, start, end)
    if words < 4 or rest < 15 or shared > words * _SHARED:
        return
    if not any(run.end > start and run.start < end for run, _, _ in bios.find(document, TELLING)):
        first, last = document.folded.locate(start, end)
        yield RULE.finding(
            first,
            last,
            deletion.paragraph(document, first, last),
            variant=variant,
            sentences=str(len(sentences)),
            shared=str(shared),
            words=str(words),
        )


def _is_scrap(sentence: Sentence) -> bool:
    from arlint.arabic import verbs

    return (
        len(sentence.words) <= _LONGEST
        and not verbs.cues(sentence.words, at_least=0.6)
        and not re.search("[0-9:/@#؛]", sentence.text)
    )
