"""`بواسطة` before a person: English *by*.

## What it finds
`بواسطة` before people and organisations: `كُتب بواسطة الباحثين`, `نُشر بواسطة الشركة`. With instruments (`بواسطة
الهاتف`) it is right.

## Why
`بواسطة` names the means, not who acts.

## Fix safety
A hint: `على يد`; the active voice is often better.

## On clean text
107 hits in 7.7 million words, one in 73,440, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 0.6 in 10,000 words of Arabic news, 9.1 in documentation translated by a language model, 8.2 in that of
an older engine. It is evidence of nothing.
"""

from __future__ import annotations

import re

from arlint.finding import Edit, hint
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`بواسطة` قبل الأشخاص: ترجمة لكلمة by.

## ماذا يجد
`بواسطة` قبل الناس والهيئات: `كُتب بواسطة الباحثين` و`نُشر بواسطة الشركة`. وهي مع الأدوات صحيحة (`بواسطة الهاتف`).

## لماذا
`بواسطة` للأداة لا للفاعل.

## أمان الإصلاح
اقتراح: «على يد»، والمبني للمعلوم أولى في الغالب.

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 107، أي واحد في كل 73440 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 0.6 في كل 10000 كلمة من الأخبار العربية، و9.1 في وثائق ترجمها نموذج لغوي، و8.2 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST104",
    name="biwasitat-agent",
    severity="info",
    default=False,
    view="folded",
    trigger="بواسطة[ \u00a0\n]",
    message={
        "ar": "«{found}» للأداة لا للفاعل؛ قل: «على يد»، أو ابنِ الفعل للمعلوم",
        "en": "“{found}” names a means, not who acts; write «على يد» or the active voice",
    },
    quoted="hint",
    bad={
        "كُتب التقرير بواسطة الباحثين.": "كُتب التقرير على يد الباحثين.",
        "نُشر بواسطة الشركة أمس.": "نُشر على يد الشركة أمس.",
        "أُخرج الفيلم بواسطة يوسف شاهين.": "أُخرج الفيلم على يد يوسف شاهين.",
    },
    good=[
        "اتصل بواسطة الهاتف.",
        "يُقاس بواسطة جهاز دقيق.",
        "كتبه الباحثون.",
    ],
)

#: Companies and given names met often; folded.
_NAMED = (
    "مايكروسوفت|غوغل|جوجل|ابل|امازون|فيسبوك|ميتا|سامسونغ|سامسونج|تسلا|هواوي|انتل|محمد|احمد|محمود|علي|حسن|حسين|عمر|خالد"
    "|يوسف|ابراهيم|مصطفي|عبد|جون|جورج|مايكل|ديفيد|وليام|روبرت"
)

_BY = re.compile(
    "(?<!\\w)[وف]?بواسطة(?=[ \u00a0\n](?:ال)?(?:شرط|حكوم|شرك|رئيس|مهندس|باحث|علماء|عالم|فريق|مستخدم|كاتب|مؤلف"
    "|مطور|خبراء|خبير"
    "|طبيب|اطباء|جنود|جيش|مسلح|مجهول|لجنة|منظم|وزار|وزير|جامع|مجلس|لاعب|ممثل|مخرج|فنان|شاعر|ملك|امير|شخص|اشخاص"
    "|رجل|رجال|امراة|نساء"
    "|طلاب|طالب|محام|قاض|صحفي|مترجم|متطوع|عمال|عامل|موظف|عضو|اعضاء|مؤسس|مؤسسة|هيئة|اتحاد|حزب|جماعة|سلطات|بنك|قوات|دولة|مصمم|خبيرة|مهاجم|متمرد"
    f"|(?:{_NAMED})(?!\\w)))"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for match in _BY.finditer(view.text):
        begin, stop = view.locate(*match.span())
        word = view.offset(match.end() - len("بواسطة"))
        yield RULE.finding(begin, stop, hint(Edit(word, stop, "على يد")), found=document.text[begin:stop])
