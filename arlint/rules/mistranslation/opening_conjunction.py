"""An article that opens with "and": `وقال الرئيس`.

## What it finds
A first paragraph (a title aside) that begins with `و` and a verb of saying or announcing, in a document of several
paragraphs: `وقال`, `وأضاف`, `وأعلنت`, `وأكدت`.

## Why
`و` joins a sentence to one before it.  At the head of an article there is none: the lead was cut off, or the sentence
was taken from the middle of a translated report.

## Fix safety
A hint: deleting the `و` mends the opening, but what is missing may be a sentence.

## On clean text
1 hit in 446,000 words (678 documents), right: a translated report.  None in 5,744 Wikipedia articles.

## Source
No written authority was read for this rule.
"""

from __future__ import annotations

import re
from functools import cache

from arlint.arabic import speech
from arlint.finding import hint
from arlint.rule import HINT, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """مقال مطلعه واو العطف: `وقال الرئيس`.

## ماذا يجد
فقرة أولى (بعد العنوان إن وُجد) تبدأ بواو وفعل قول أو إعلان، في وثيقة من فقرات: `وقال` و`وأضاف` و`وأعلنت` و`وأكدت`.

## لماذا
الواو تعطف الجملة على جملة قبلها، ولا شيء قبل مطلع المقال: فإما سقطت مقدمته، وإما أُخذت الجملة من وسط تقرير مترجم.

## أمان الإصلاح
اقتراح: حذف الواو يصلح المطلع، وقد تكون الناقصة جملة بأكملها.

## على نصوص سليمة
تنبيه واحد في 446,000 كلمة (678 وثيقة)، صحيح: تقرير مترجم. ولا شيء في 5,744 مقالة من ويكيبيديا.

## المصدر
لم يُقرأ لهذه القاعدة مرجع مكتوب.
"""

#: Verbs of saying that open reports, folded; `رد` and `عقب` are left out (ورد, "arrived"; وعقب, "and after").
_VERBS = re.compile(
    "قال|اضاف|اكد|صرح|ذكر|اوضح|اعلن|شدد|تابع|اشار|لفت|علق|اردف|استطرد|كشف|افاد|اعتبر|راي|دعا|حذر|نوه|نبه|طالب|اختتم"
    "|اعترف|نفي|ابلغ|اخبر|توقع|زعم|ادعي|تعهد|هدد|انتقد|ندد|استنكر|ناشد"
)


@cache
def _opening() -> re.Pattern[str]:
    return re.compile("و[ \u00a0]?(?P<verb>[ء-غف-ي]{3,})(?![ء-غف-ي])")


RULE = Rule(
    code="MT306",
    name="opening-conjunction",
    severity="info",
    view="folded",
    trigger="(?:^|\n)[ \t\u00a0]*و[ \u00a0]?[اسيت]{0,2}(?:قال|قول|قل|ضاف|ضف|ضيف|كد|ؤكد|صرح|ذكر|وضح|علن|شدد|تابع|شار"
    "|شر|شير|لفت|علق|ردف|ستطرد|كشف|فاد|فد|فيد|عتبر|را|رى|ري|دع|حذر|نوه|نبه|طالب|ختتم|عترف|نف|بلغ|خبر|توقع|زعم"
    "|تعهد|هدد|نتقد|ندد|ستنكر|ناشد)",
    message={
        "ar": "مطلع المقال «{found}»: الواو تعطف على كلام سابق، ولا كلام قبلها",
        "en": "the article opens with “{found}”: “and” joins it to nothing",
    },
    bad={
        "وقالت الوزيرة إن المشروع جاهز.\n\nوحضر الحفل مئة ضيف.": "قالت الوزيرة إن المشروع جاهز.\n\nوحضر الحفل مئة ضيف.",
        "افتتاح الجسر الجديد\n\nوأعلنت البلدية فتح الجسر.\n\nوحضر الحفل مئة ضيف.": (
            "افتتاح الجسر الجديد\n\nأعلنت البلدية فتح الجسر.\n\nوحضر الحفل مئة ضيف."
        ),
        "ويؤكد الخبراء أن الخطر قائم.\n\nلكن أحدًا لم يسمع.": "يؤكد الخبراء أن الخطر قائم.\n\nلكن أحدًا لم يسمع.",
    },
    good=[
        "وقالت الوزيرة إن المشروع جاهز.",
        "ولد الشاعر عام 1950.\n\nوقال النقاد فيه كثيرًا.",
        "وسط أجواء ماطرة بدأ السباق.\n\nوصل الجميع.",
        "ورد في التقرير أن الخطر قائم.\n\nوعقب الاجتماع غادروا.",
        "قال الوزير نعم.\n\nوقال النائب لا.",
        "وعد الرئيس بالإصلاح.\n\nوأكد ذلك.",
    ],
    quoted=HINT,
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    if document.start:
        return
    view, paragraphs = document.folded, document.paragraphs
    for start, stop in paragraphs[:-1][:4]:  # one that nothing follows is no article
        match = _opening().match(view.text, view.position(start))
        if match and _is_said(match["verb"]):
            begin, end = view.locate(*match.span())
            verb, _ = view.locate(*match.span("verb"))
            yield RULE.finding(begin, end, hint(Edit(begin, verb, "")), found=document.bare.text[slice(*match.span())])
            return
        if not _is_title(document.text[start:stop]):
            return


def _is_title(paragraph: str) -> bool:
    return len(paragraph) < 120 and paragraph.rstrip("»”\"' ")[-1:] not in ".،؛:!؟…"


def _is_said(verb: str) -> bool:
    """Whether `verb` (folded, without و) is a finite form of one of the verbs; ورد is no form of رد."""
    lemma = speech.forms().get(verb)
    if lemma is None or not _VERBS.fullmatch(lemma) or speech.forms().get("و" + verb):
        return False
    return verb[0] in "يت" or (verb[:2] == lemma[:2] and "ئ" not in verb)
