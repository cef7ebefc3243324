"""A whole sentence that stands in the text twice.

## What it finds
A sentence of seven words or more that was there before, word for word: the second time and every further one.
Sentences in a row that are repeated in a row are one finding.

A title that is the first sentence of the text, and a lead that is its first paragraph, may be repeated once.
Quotations, verse and refrains, tables, headings and lines without a final stop are left alone; in instructions for
programs, where steps return, only a repetition close by is reported.

## Why
Translators, by machine or hand, paste a sentence twice, and language models lose their thread.  Nobody writes the same
sentence twice on purpose, but for effect.

## Fix safety
Unsafe: the repetition is deleted, with its paragraph if nothing else is in it.  One of the two may have stood for
another sentence, which is missing now.

## On clean text
7 hits in 446,000 words: 5 in Wikipedia, right, and 2 in React's documentation, which introduces two parts with the same
sentence.  441 in 7.27 million further words of Wikipedia, in 109 of 5,744 articles (255 in one that has a law three
times); of the 40 read 36 were right, the others lines of bibliographies.  In 182,000 words of machine translation 22,
all right.

## Source
Our own.
"""

from __future__ import annotations

import re

from arlint import deletion, repetition
from arlint.arabic import technical
from arlint.document import fold, without_marks
from arlint.rule import ZONES, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document, Span
    from arlint.finding import Finding

PAGE_AR = """جملة كاملة وردت في النص مرتين.

## ماذا يجد
جملة من سبع كلمات فأكثر وردت قبلُ بلفظها: في المرة الثانية وما بعدها. والجمل المتتابعة إذا تكررت متتابعة بلاغ واحد.

وللعنوان أن يكون أول جملة في النص، وللمقدمة أن تكون فقرته الأولى، مرة واحدة. ولا يُمس الاقتباس، ولا الشعر ولا اللازمة،
ولا الجداول، ولا العناوين والأسطر التي لا تُختم بنقطة؛ وفي شروح البرامج، والخطوات فيها تعود، لا يُبلَّغ إلا عن تكرار قريب.

## لماذا
يلصق المترجم الجملة مرتين، آلة كان أو إنسانًا، ويفقد النموذج اللغوي خيطه. ولا يكتب أحد الجملة نفسها مرتين قاصدًا إلا
لأثر يريده.

## أمان الإصلاح
غير آمن: يُحذف المكرر، ومعه فقرته إن لم يكن فيها غيره. وقد يكون أحدهما حل محل جملة أخرى سقطت.

## على نصوص سليمة
7 مواضع في 446 ألف كلمة: 5 في ويكيبيديا صحيحة، و2 في توثيق React الذي يمهد لقسمين بجملة واحدة. و441 في 7.27 ملايين كلمة
أخرى من ويكيبيديا، في 109 مقالات من 5,744 (منها 255 في مقالة تورد قانونًا ثلاث مرات)؛ قُرئ منها 40 فصح 36، والباقي من
قوائم الكتب. وفي 182 ألف كلمة مترجمة آليًّا 22، كلها صحيحة.

## المصدر
من عندنا.
"""

_ARTICLE = (
    "افتتحت بلدية المدينة أمس حديقة عامة جديدة في حي الزهور.\nورحب سكان الحي بالحديقة، وطالبوا بمواقف للسيارات.\n"
    "وقال رئيس البلدية إن الأعمال انتهت قبل موعدها."
)
_AGAIN = "ومن المقرر أن تبدأ المرحلة الثانية من المشروع في الربيع."

RULE = Rule(
    code="MT107",
    name="duplicate-sentence",
    severity="warning",
    message={
        "ar": "جملة مكررة بلفظها: «{found}»؛ احذفها، أو انظر في الأصل ما سقط",
        "en": "the same sentence again: “{found}”; delete it, or see in the source what is missing",
    },
    probe="sentences",
    scope="document",
    allowed_in=[kind for kind in ZONES if kind not in ("quran", "verse", "code", "vocalised")],
    quoted="hint",
    bad={
        f"{_ARTICLE}\n{_AGAIN}\nوأضاف أن المكتبة ستفتح أبوابها.\n{_AGAIN}": (
            f"{_ARTICLE}\n{_AGAIN}\nوأضاف أن المكتبة ستفتح أبوابها."
        ),
        f"{_ARTICLE} {_AGAIN} وأضاف أن المكتبة ستفتح. {_AGAIN} ثم غادر.": (
            f"{_ARTICLE} {_AGAIN} وأضاف أن المكتبة ستفتح. ثم غادر."
        ),
        f"{_AGAIN} {_AGAIN}\n{_ARTICLE}": f"{_AGAIN}\n{_ARTICLE}",
    },
    good=[
        f"{_AGAIN}\n{_AGAIN} وأضاف أن المكتبة ستفتح أبوابها.\n{_ARTICLE}",
        f"عنوان قصير للخبر\n{_AGAIN}\n{_AGAIN}\n{_ARTICLE}",
        "قال الوزير. قال الوزير. سألته: أين كنت؟ فقال: في البيت. سألته: أين كنت؟ فقال: في السوق.",
        f"{_ARTICLE}\n«{_AGAIN}»\nوأضاف أن المكتبة ستفتح.\n«{_AGAIN}»",
        f"{_ARTICLE}\n{_AGAIN[:-1]}\nوأضاف أن المكتبة ستفتح.\n{_AGAIN[:-1]}",
    ],
)

#: Words of the shortest sentence that counts, and how many of them are Arabic.
_FEWEST, _ARABIC = 7, 5
#: Title, lead, first paragraph of the text.
_OPENING = 3
#: In instructions the same steps return; beside each other they are a slip.
_NEAR = 2
_WORD = re.compile(r"[^\W_]+")
#: A single stop, and what closes behind it: lines of songs end in two.
_STOP = re.compile(r"(?:(?<!\.)\.|[؟!])[\])”»\"*_]*\Z")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    from arlint.arabic.sentences import split

    seen: dict[tuple[str, ...], int] = {}  # where each sentence stood last: the number of its paragraph
    again: set[tuple[str, ...]] = set()
    for number, paragraph in _suspects(document):
        run: list[Span] = []
        for start, end in split(document.text, *paragraph):
            words = tuple(_WORD.findall(fold(without_marks(document.text[start:end]))))
            if not _is_prose(words) or not _counts(document, start, end):
                continue
            before = seen.get(words)
            seen[words] = number
            if before is None or (words not in again and _may_repeat(before, number)):
                again.update({words} if before is not None else ())
            elif number - before <= _NEAR or not technical.speaks_of_programs(document, start):
                again.add(words)
                run.append((start, end))
        yield from _findings(document, run)


def _suspects(document: Document) -> list[tuple[int, Span]]:
    """The paragraphs, with their numbers, in which a piece between two stops stands that stands elsewhere too."""
    once: set[bytes] = set()
    twice: set[bytes] = set()
    for piece in map(bytes.strip, repetition.pieces(document.folded_page)):
        (twice if piece in once else once).add(piece)
    place = document.folded.position
    return [
        (number, span)
        for number, span in enumerate(document.paragraphs)
        if any(
            piece.strip() in twice for piece in repetition.pieces(document.folded_page[place(span[0]) : place(span[1])])
        )
    ]


def _is_prose(words: tuple[str, ...]) -> bool:
    return len(words) >= _FEWEST and sum("ء" <= word[0] <= "ي" for word in words) >= _ARABIC


def _counts(document: Document, start: int, end: int) -> bool:
    """Whether [start, end) is a sentence of running text: with a stop, out of quotations and tables."""
    text = document.text
    if not _STOP.search(text, max(start, end - 6), end) or "\t" in text[text.rfind("\n", 0, start) + 1 : end]:
        return False
    if document.is_markup:
        source, at = document.whole.source, document.to_source(start, end)[0]
        if source[source.rfind("\n", 0, at) + 1 : at].lstrip("> ").startswith("|"):
            return False
    return not document.is_quoted(start + 1, end - 2)


def _may_repeat(before: int, number: int) -> bool:
    """Whether a sentence of paragraph `number` repeats, in another, the title or the lead."""
    return before < number < _OPENING


def _findings(document: Document, run: list[Span]) -> Iterator[Finding]:
    """One finding for each run of neighbouring sentences."""
    text = document.text
    while run:
        start, end = run.pop(0)
        while run and not text[end : run[0][0]].strip():
            end = run.pop(0)[1]
        found = text[start:end]
        yield RULE.finding(
            start, end, deletion.passage(document, start, end), found=found[:60] + "…" * (len(found) > 60)
        )
