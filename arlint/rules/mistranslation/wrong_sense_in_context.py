"""A word in the wrong sense, as the words around it show.

## What it finds
Words that are right elsewhere and wrong here: «استعادة الترتيب» (*to restore order*) beside protests and troops,
«خردوات» (*hardware*) beside soldiers, «كرسي اللجنة» (*the chair of the committee*) in a report on politics.

Two lists decide.  Phrases are reported where a word of their context stands in the same paragraph.  Single words are
reported where their neighbours, or what the sentence is about, give away the sense that was meant.

## Why
An English word with several senses was translated by the one that comes first in the dictionary.

## Fix safety
A hint for phrases; for single words none, only the right word in the message.

## On clean text
In the 7.7 million words of MT201: 91 hits, some ten of them wrong or doubtful (a title, a name); the others are
mistranslations in the encyclopedia.  The lists were repaired on the same texts; before, it was ten to thirty in a
million, so expect a few on new ones.  They know some 1,200 homographs.  Of 450 sentences by two writers who knew
neither the lists nor their homographs, 54 in a hundred were found at first sight; of 390 in which the same Arabic words
were right, written to tempt, 34 were reported, and the lists mended (docs/lexicon-report.md).

## Source
The lists are our own, written from published mistranslations and from the dictionary senses of English homographs.
"""

from __future__ import annotations

from arlint.lexicon import phrases, senses
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """كلمة بغير معناها المراد، يدل على ذلك ما حولها.

## ماذا يجد
كلمات تصح في موضع آخر ولا تصح هنا: `استعادة الترتيب` (restore order) في خبر عن احتجاجات وقوات، و`خردوات` (hardware)
إلى جانب الجنود، و`كرسي اللجنة` (chair of the committee) في خبر سياسي.

والحكم لقائمتين: عبارات يُبلَّغ عنها إذا ورد في فقرتها لفظ من سياقها، وكلمات مفردة يُبلَّغ عنها إذا دلّ جوارها أو موضوع
الجملة على المعنى المراد.

## لماذا
كلمة إنجليزية لها عدة معانٍ تُرجمت بأول معنى في المعجم.

## أمان الإصلاح
اقتراح في العبارات، ولا إصلاح في الكلمات المفردة، وإنما يرد اللفظ الصحيح في الرسالة.

## على نصوص سليمة
عُدّت في 7.7 ملايين كلمة (كما في MT201): 91 موضعًا، نحو عشرة منها خاطئة أو فيها نظر، والباقي أخطاء ترجمة في
الموسوعة نفسها. وقد أُصلحت القائمتان على هذه النصوص، وكان الخطأ قبل الإصلاح بين عشرة وثلاثين في المليون، فتوقع بعضه في
نصوص جديدة. وفي القائمتين نحو 1200 لفظ إنجليزي متعدد المعاني. ومن 450 جملة كتبها من لم يطّلع عليهما عُثر على 54 في
المئة من أول مرة. ومن 390 جملة صحت فيها الألفاظ نفسها، كُتبت للإيقاع بالقاعدة، بُلّغ عن 34، ثم أُصلحت القائمتان.

## المصدر
القائمتان من وضعنا، جُمعتا من أخطاء ترجمة منشورة ومن معاني الألفاظ الإنجليزية المشتركة في المعاجم.
"""


#: Of the numbers in the index those of rows of sense_confusions.tsv begin with it.
_SENSES = "s "


def _literals() -> Iterator[tuple[str, str]]:
    yield from phrases.numbered("wrong_sense", "MT202")
    for anchor, numbers in phrases.numbered("sense_confusions"):
        yield anchor, _SENSES + numbers


def _payload(anchor: str, kept: str) -> object:
    if kept.startswith(_SENSES):
        return phrases.found(senses.Sense, "sense_confusions", anchor, kept.removeprefix(_SENSES))
    return phrases.found(phrases.Phrase, "wrong_sense", anchor, kept)


RULE = Rule(
    code="MT202",
    name="wrong-sense-in-context",
    severity="error",
    message={
        "ar": "«{found}» لا تناسب السياق، ولعلها ترجمة حرفية لكلمة {english}؛ الصواب: {better}",
        "en": "“{found}” does not fit the context, perhaps a literal translation of “{english}”; write: {better}",
    },
    literals=_literals,
    payload=_payload,
    bad={
        "نجحت الشرطة في استعادة الترتيب بعد أعمال الشغب.": "نجحت الشرطة في استعادة النظام بعد أعمال الشغب.",
        "تضم القافلة 40 جنديًا وخردوات ثقيلة.": "تضم القافلة 40 جنديًا وعتاد عسكري ثقيلة.",
        "ترأس كرسي اللجنة جلسة البرلمان قبل الانتخابات.": None,
        "أنكر البائع الرسوم التي وجهها إليه المدعي العام.": None,
        "احتشد المراوح حول المطرب بعد الحفل.": None,
        "رُفعت بدلة ضد المصنع للمطالبة بتعويضات.": None,
        "تدربت الكتيبة على خزانات حديثة للعدو.": None,
    },
    good=[
        "زر استعادة الترتيب الافتراضي للقائمة.",
        "يبيع متجر الخردوات المسامير والمطارق.",
        "أصيب جندي أمام محل خردوات.",
        "جلس المريض على كرسي في غرفة الانتظار.",
        "تقام الحفلة مساء السبت.",
        "سدد رسوم التسجيل وغادر المحكمة.",
        "تدور المراوح في سقف القاعة.",
        "ارتدى المحامي بدلة سوداء ضد رغبته.",
        "قصف الجيش خزانات الوقود.",
    ],
)


@RULE.checks_hits
def check(document: Document, payload: object, start: int, end: int) -> list[Finding]:
    found = []
    for entry in payload:  # type: ignore[attr-defined]
        for match in entry.matches(document, start, end):
            if isinstance(entry, phrases.Phrase):
                if not phrases.reports("wrong_sense", "MT201", document, *match.span()):
                    found.append(entry.finding(RULE, document, match))
            elif not any(phrases.reports("wrong_sense", code, document, *match) for code in ("MT201", "MT202")):
                first, last = document.folded.locate(*match)
                word = document.text[first:last]
                found.append(RULE.finding(first, last, found=word, better=entry.better, english=entry.row["english"]))
    return found
