"""A phrase that goes round in circles: «من أجل من أجل من أجل السلام».

## What it finds
Two to five words three times in a row or more often (`الخطة جاهزة الخطة جاهزة الخطة جاهزة`), two with commas between
five times, and a single word six times.

Chants and prayers («الله أكبر», «لبيك»), what somebody calls or sings, laughter and knocking (`ها ها ها`, `دق دق`),
verse and rows of figures are left alone.

## Why
Neural translators get stuck: what they wrote last makes the same seem likely next.  Nobody types it.

## Fix safety
A hint: one of them stays.  What the source says there may be missing altogether.

## On clean text
No hit in 446,000 words, nor in 182,000 words of machine translation; 2 in 7.27 million further words of Wikipedia, both
wrong (the refrain of a song, a word in three vocalisations).

## Source
Our own reading of machine-translated text.
"""

from __future__ import annotations

import re
from itertools import pairwise

from arlint.arabic.letters import LETTER, PROCLITIC
from arlint.finding import hint
from arlint.repetition import LONGEST_LOOP
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """عبارة تدور حول نفسها: `من أجل من أجل من أجل السلام`.

## ماذا يجد
كلمتين إلى خمس تكررت ثلاث مرات متتالية فأكثر (`الخطة جاهزة الخطة جاهزة الخطة جاهزة`)، وكلمة مفردة تكررت ستًّا. فإن فصلت
بين الكلمتين فواصل فخمس مرات.

ولا يُمس الذكر والدعاء («الله أكبر» و«لبيك»)، ولا ما يهتف به الناس أو يغنونه، ولا الضحك وطرق الباب (`ها ها ها` و`دق دق`)،
ولا الشعر، ولا صفوف الأرقام.

## لماذا
تعلق الترجمة العصبية في مكانها: ما كتبته آخرًا يجعل مثله أرجح ما يليه. ولا يكتب ذلك إنسان.

## أمان الإصلاح
اقتراح: تبقى واحدة. وقد يكون ما في الأصل سقط كله.

## على نصوص سليمة
لا شيء في 446 ألف كلمة، ولا في 182 ألف كلمة مترجمة آليًّا؛ وموضعان في 7.27 ملايين كلمة أخرى من ويكيبيديا أخطأت فيهما:
لازمة أغنية، وكلمة بثلاثة ضبوط.

## المصدر
قراءتنا لنصوص مترجمة آليًّا.
"""

RULE = Rule(
    code="MT106",
    name="repetition-loop",
    severity="error",
    message={
        "ar": "عبارة تكررت {times} مرات متتالية: «{found}»؛ أبقِ واحدة، وانظر في الأصل ما سقط",
        "en": "the same phrase {times} times in a row: “{found}”; keep one, and see in the source what is missing",
    },
    probe="loops",
    quoted="hint",
    bad={
        "وصل الوفد من أجل من أجل من أجل السلام.": "وصل الوفد من أجل السلام.",
        "قال إن الخطة جاهزة الخطة جاهزة الخطة جاهزة.": "قال إن الخطة جاهزة.",
        "«في هذا الوقت في هذا الوقت في هذا الوقت»": "«في هذا الوقت»",
        "نعم نعم نعم نعم نعم نعم": "نعم",
        "تعمل الحكومة، على تحسين الوضع على تحسين الوضع على تحسين الوضع على تحسين الوضع اليوم.": (
            "تعمل الحكومة، على تحسين الوضع اليوم."
        ),
        "الدواء مفيد في علاج الصداع، في علاج الصداع، في علاج الصداع.": "الدواء مفيد في علاج الصداع.",
        "كان البيت، كان البيت، كان البيت، كان البيت، كان البيت جميلًا.": "كان البيت جميلًا.",
    },
    good=[
        "رائع رائع، هذا ما أردناه. ها ها ها ها ها ها، دق دق دق دق دق دق.",
        "لا لا لا أريد ذلك، شيئًا فشيئًا شيئًا فشيئًا.",
        "الله أكبر الله أكبر الله أكبر، يا ليل يا عين يا ليل يا عين يا ليل يا عين.",
        "هتف المتظاهرون: الشعب يريد الشعب يريد الشعب يريد.",
        "شكرا لكم، شكرا لكم، شكرا لكم.",
        "النتائج 2 1 2 1 2 1 والأشواط 3 0 3 0 3 0.",
        "بي سي بي سي بي سي",
        "انتظروا يومًا بعد يوم بعد يوم بعد يوم.",
    ],
)

#: How often a phrase, a word, and either with commas between may not stand; of three words people repeat less.
_PHRASE, _WORD, _APART, _LONG_APART = 3, 6, 5, 3
_TOKEN = re.compile(r"[^\W_]+")
_ARABIC = re.compile(f"{LETTER}+")
#: Between the words of a loop nothing else may stand.
_GAP = re.compile(r"[ \u00a0\n]+")
_PARTED = re.compile(r"[ \u00a0\n]*[،,.!؟؛…-][ \u00a0\n]*")
#: What is repeated on purpose, folded: prayers and chants, names called.
_CHANTED = frozenset(
    """
    الله اللهم والله لله ربنا لبيك سبحان سبحانك الحمد امين يا ايا ايها رب عاش عاشت يحيا تحيا يسقط تسقط ارحل حرية بالروح
    بالدم نفديك هيا جدا كثيرا حبيبي حبيبتي قلبي ليل عين واه اه واحد اثنان تيك تاك توك تلو فوز تعادل خسارة
    """.split()
)
_CUE = re.compile(
    rf"(?<!\w){PROCLITIC}(?:[يتنا]?هتف|هتاف|[يتنا]?ردد|مردد|صاح|[يت]صيح|صرخ|[يت]صرخ|نادي|[يت]نادي|[يت]غن|غني|اغني|اغاني|كرر"
    r"|[يت]كرر|نشيد|انشود|تكبير|شعار|لازمة|كورس|مقطع|قصيد|ابيات|ثلاثا|مرارا)"
)
#: Characters before a loop in which such a word tells of it.
_REACH = 70


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for first, last in document.folded_paragraphs:
        tokens = list(_TOKEN.finditer(view.text, first, last))
        at = 0
        while at < len(tokens):
            length, times = _loop(tokens, at)
            if times and not _is_meant(view.text, first, tokens[at : at + length * times], length, times):
                kept, end = tokens[at + length - 1].end(), tokens[at + length * times - 1].end()
                start, stop = view.locate(tokens[at].start(), end)
                kept = view.locate(tokens[at].start(), kept)[1]
                found = document.text[start:kept]
                yield RULE.finding(start, stop, hint(Edit(kept, stop, "")), found=found, times=str(times))
            at += length * times or 1


def _loop(tokens: list[re.Match[str]], at: int) -> tuple[int, int]:
    """How many words the phrase has that begins a loop at `at`, and how often it stands there; (0, 0) for none."""
    for length in range(1, LONGEST_LOOP + 1):
        phrase = [token[0] for token in tokens[at : at + length]]
        times = 1
        while [token[0] for token in tokens[at + times * length : at + (times + 1) * length]] == phrase:
            times += 1
        if times >= (_PHRASE if length > 1 else _WORD):
            return length, times
    return 0, 0


def _is_meant(text: str, first: int, loop: list[re.Match[str]], length: int, times: int) -> bool:
    """Whether people speak so, or it is no speech; the paragraph begins at `first`."""
    phrase = [token[0] for token in loop[:length]]
    if not all(map(_ARABIC.fullmatch, phrase)) or all(len(word) < 3 for word in phrase):
        return True
    if not _CHANTED.isdisjoint(phrase):
        return True
    if phrase[0] == "بعد" and text[: loop[0].start()].rstrip().removesuffix("ا").endswith(phrase[-1]):
        return True  # day after day after day
    gaps = [text[before.end() : after.start()] for before, after in pairwise(loop)]
    if not all(map(_GAP.fullmatch, gaps)) and (
        times < (_LONG_APART if length > 2 else _APART)
        or not all(_GAP.fullmatch(gap) or _PARTED.fullmatch(gap) for gap in gaps)
    ):
        return True
    return _CUE.search(text, max(loop[0].start() - _REACH, first), loop[0].start()) is not None
