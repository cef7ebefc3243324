"""A sentence of one or two words that no verb holds together: «250 جنديًا. . خردوات.»

## What it finds
In the middle or at the end of a paragraph, behind a full stop, one or two words without a verb: words with the
article (`الهاردوير.`), a time word (`أمس.`), or any noun where the sentence before it ends with `. .`, with a
number and its noun, or with a preposition that lacks its noun.  Answers (`نعم.`, `بالتأكيد.`), forms with colons
and several such sentences in one paragraph (lists, bibliographies, poems) are left alone.

## Why
Machine translators split off what they cannot place: "250 pieces of military hardware" became
`250 جنديًا. . خردوات.`  A reader takes the words for a new sentence and waits for it to begin.

## Fix safety
A hint that joins the words to the sentence before.  Whether they belong there, or something between them was lost,
only the source tells.

## On clean text
NTREX, TICO-19, ARCD, 300 Wikipedia articles, the React documentation and WikiNews (446,000 words): no hit.  5,744
more Wikipedia articles (7.27 million words): 19 hits; 12 right, 5 are headings or list items run into the text, 2
wrong. Of 719 sentences of NTREX and TICO-19 whose last word was cut off by a stop, it finds 707.

## Source
Observed in translated news: `خردوات` is what is left of "military hardware".
"""

from __future__ import annotations

import re

from arlint.arabic import fragments, verbs
from arlint.finding import Edit, hint
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """جملة من كلمة أو كلمتين لا فعل فيها: `250 جنديًا. . خردوات.`

## ماذا يجد
كلمة أو كلمتين بلا فعل بعد نقطة، في وسط الفقرة أو في آخرها: كلمات معرفة بأل (`الهاردوير.`)، أو ظرف زمان (`أمس.`)، أو
أي اسم إذا انتهت الجملة السابقة بـ`. .` أو بعدد ومعدوده أو بحرف جر فقد مجروره. ولا يمس الأجوبة
(`نعم.` و`بالتأكيد.`)، ولا الاستمارات ذات النقطتين، ولا الفقرة التي تكثر فيها هذه الجمل، فهي قائمة أو مراجع أو شعر.

## لماذا
تقطع الترجمة الآلية ما لا تجد له مكانًا: صارت "250 pieces of military hardware" إلى `250 جنديًا. . خردوات.`، فيحسب
القارئ الكلمة أول جملة جديدة وينتظر بقيتها.

## أمان الإصلاح
اقتراح يصل الكلمة بالجملة السابقة. ولا يعرف إلا من قرأ الأصل أهي من تلك الجملة أم سقط بينهما كلام.

## على نصوص سليمة
في 446 ألف كلمة (NTREX وTICO-19 وARCD و300 مقالة من ويكيبيديا وتوثيق React وWikiNews): لا شيء. وفي 5744 مقالة أخرى
من ويكيبيديا (7.27 مليون كلمة): 19 إصابة، صحّ منها 12، وخمس عناوين أو بنود قوائم اتصلت بالنص، وأخطأت اثنتان. وإذا
فُصلت الكلمة الأخيرة بنقطة عن 719 جملة من NTREX وTICO-19 وجدت القاعدة 707 منها.

## المصدر
مما لوحظ في أخبار مترجمة: `خردوات` هي ما بقي من "military hardware".
"""

TRIGGER = '[.][”"»’)\\]]*[\\s\u00a0]+[^\\s.،,:؛؟!?]+(?:[ \u00a0]+[^\\s.،,:؛؟!?]+)?[ \u00a0]*(?:[.]|\n|$)'

RULE = Rule(
    code="MT301",
    name="orphan-fragment",
    severity="warning",
    message={
        "ar": "جملة من كلمة أو كلمتين بلا فعل: «{found}»؛ لعلها بقية من الجملة السابقة قطعتها الترجمة الآلية",
        "en": "“{found}” is no sentence: probably a remainder of the sentence before it, cut off in translation",
    },
    trigger=TRIGGER,
    view="folded",
    quoted="hint",
    bad={
        "بلغ عددها 2030 جنديًا و250 جنديًا. . خردوات.": "بلغ عددها 2030 جنديًا و250 جنديًا خردوات.",
        "تسلمت الفرقة المعدات. العسكرية. ثم عادت إلى الثكنة.": "تسلمت الفرقة المعدات العسكرية. ثم عادت إلى الثكنة.",
        "أرسل الحلف قوات إلى. كازاخستان. ثم سحبها.": "أرسل الحلف قوات إلى كازاخستان. ثم سحبها.",
        "بلغت خسائر الحريق خمسة ملايين. دولار.": "بلغت خسائر الحريق خمسة ملايين دولار.",
        "اجتمع الوزيران في العاصمة. أمس.": "اجتمع الوزيران في العاصمة أمس.",
    },
    good=[
        "هل وصل الوفد؟ نعم. ثم غادر.",
        "قال إنه سيأتي غدًا. بالتأكيد. ثم صمت.",
        "انتهى العرض. خرج الجميع. أطفئت الأضواء.",
        "الاسم: سالم. البلد: الأردن. المهنة: نجار.",
        "وقفت وحيدة أمام البحر. صمت. ثم عادت.",
        "نشرت دار الشروق الكتاب. القاهرة. الطبعة الأولى.",
        "وصل د. سالم. ثم غادر.",
        "وقال الأب: ابني في المدرسة منذ 3 سنوات. المدرسة. البيت. المدرسة. هذه حياته.",
    ],
)

_ANSWERS = frozenset(
    """
    نعم لا دائما احيانا نادرا غالبا
    بلي اجل كلا طبعا بالطبع بالتاكيد بالفعل فعلا حقا ربما حسنا شكرا عفوا مرحبا اهلا سلام السلام وداعا امين انتهي
    يتبع صحيح تماما ابدا مستحيل ممكن جميل رائع فقط وكفي عجبا هيهات اذن اولا ثانيا ثالثا رابعا خامسا اخيرا النهاية
    الحمد بسم والله تحياتي مع الخ الخلاصة التتمة الختام المرجع المصدر المراجع المصادر
    """.split()
)
_TORN = re.compile(r"\.[ \u00a0]+\.\W*$")
_COUNTED = re.compile(r"(?:[0-9٠-٩][^\s.]*(?:[ \u00a0]+\w+)?|\b(?:ملايين|مليون|مليونا?|مليار|مليارات|الاف|الف))\W*$")
_WHOLE = re.compile(r"[^\W\d_]{3,}(?:[ \u00a0]+[^\W\d_]{3,})?[^\w:؟!?…،]*")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    for sentences in fragments.paragraphs(document, re.compile(TRIGGER)):
        orphans = [number for number, sentence in enumerate(sentences) if number and _is_orphan(sentence)]
        for number in orphans:
            before, orphan = sentences[number - 1 : number + 1]
            doubled = _TORN.search(before.text) is not None
            torn = doubled or before.words[-1] in fragments.GOVERNORS
            torn = torn or (len(orphans) == len(orphan.words) == 1 and _COUNTED.search(before.text) is not None)
            # Several in one paragraph are a list, a bibliography or a poem.
            if not torn and (len(orphans) > 1 or not all(_is_bound(word) for word in orphan.words)):
                continue
            # «.”» may be somebody's stop inside our sentence.
            if not before.is_stopped or before.close[-1] != "." or not (orphan.is_stopped or doubled):
                continue
            if len(before.words) < 4 and not verbs.cues(before.words):
                continue
            start, end = document.folded.locate(orphan.start, orphan.end)
            stop, _ = document.folded.locate(before.end - len(before.close), before.end)
            yield RULE.finding(start, end, hint(Edit(stop, start, " ")), found=document.text[start:end])


def _is_orphan(sentence: fragments.Sentence) -> bool:
    return (
        len(sentence.words) <= 2
        and _WHOLE.fullmatch(sentence.text) is not None
        and not sentence.words[0].isascii()
        and not _ANSWERS.intersection(sentence.words)
        and not verbs.cues(sentence.words, at_least=0.25)
    )


def _is_bound(word: str) -> bool:
    """Whether `word` asks for a neighbour: it has the article or says when."""
    return fragments.is_definite(word) or word in verbs.TIMES
