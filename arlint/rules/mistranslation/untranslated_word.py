"""A foreign word that the translation left standing: «كائن placeholder الجديد».

## What it finds
A word of four or more small Latin letters between Arabic words, with or without a proclitic (`الـcollection`,
`بـbrowser`).  Names have a capital, and glosses stand in brackets or quotation marks: they are left alone, as are
addresses, code, what `كلمة`, `مصطلح` or `بالإنجليزية` introduces, and Latin words beside each other.

## Why
A translator that does not know a word copies it.  Readers are left with it.

## Fix safety
None: the translation is the author's.

## On clean text
45 hits in 446,000 words: 37 in React's documentation, the others in Wikipedia and health texts; 692 in 7.27 million
further words of Wikipedia, most of them glosses without brackets: hence off.  In 182,000 words of machine translation
68, most of them words of programmers.

## Source
Our own reading of machine-translated pages.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, MARK
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """كلمة أجنبية تركتها الترجمة كما هي: «كائن `placeholder` الجديد».

## ماذا يجد
كلمة من أربعة أحرف لاتينية صغيرة فأكثر بين كلمات عربية، مفردة أو مسبوقة بحرف (`الـcollection` و`بـbrowser`). وللأعلام
حرف كبير، وللشروح أقواس أو علامات اقتباس، فلا تُمس؛ ولا العناوين والشفرات، ولا ما تمهد له «كلمة» أو «مصطلح» أو
«بالإنجليزية»، ولا كلمات لاتينية متجاورة.

## لماذا
إذا جهل المترجم الكلمة نقلها كما هي، وتركها للقارئ.

## أمان الإصلاح
لا إصلاح: الترجمة للكاتب.

## على نصوص سليمة
45 موضعًا في 446 ألف كلمة: 37 في توثيق React وسائرها في ويكيبيديا ونصوص صحية؛ و692 في 7.27 ملايين كلمة أخرى من
ويكيبيديا، أكثرها شروح بلا أقواس، ولذلك لا تعمل القاعدة إلا بطلب. وفي 182 ألف كلمة مترجمة آليًّا 68 موضعًا، أكثرها من كلمات
المبرمجين.

## المصدر
قراءتنا لصفحات مترجمة آليًّا.
"""

_LATIN = "[a-zß-öø-ÿ]"

RULE = Rule(
    code="MT102",
    name="untranslated-word",
    severity="info",
    default=False,
    message={"ar": "كلمة لم تُترجم: «{found}»", "en": "a word left untranslated: “{found}”"},
    trigger=f"[ء-يـ\u064b-\u0655\u0670][،؛]?[ \u00a0]?{_LATIN}{_LATIN}{_LATIN}{_LATIN}",
    bad={
        "أنشئ كائن placeholder الجديد.": None,
        "اشتهر بإبداعاته culinarias في المطبخ.": None,
        "افتح الـcollection ثم أغلق browser القديم.": None,
    },
    good=[
        "يستخدم Google وiPhone وJavaScript في عمله.",
        "التعلم العميق (deep learning) فرع من الذكاء الاصطناعي.",
        "وكتب كلمة hello على الورق، ومصطلح machine شائع.",
        "يعيش النوع Homo sapiens في كل مكان.",
        "زر example.com ثم افتح ملف notes.txt الآن.",
        "طوله خمسة cm فقط و«browser» و[link] هنا.",
        "الأمر `print` يطبع، وقال Hello، world أيضًا.",
    ],
)

_OWN = f"{LETTER[1:-1]}{MARK[1:-1]}ـ"
_WORD = re.compile(
    rf"(?:(?<=[{_OWN}][ \u00a0])|(?<=[{_OWN}][،؛][ \u00a0]))(?P<alone>{_LATIN}{{4,}})(?=[ \u00a0،؛.؟!]|\Z)"
    rf"|(?<=ـ)(?P<attached>{_LATIN}{{4,}})(?=[ \u00a0،؛.؟!]|\Z)"
)
_BEHIND = re.compile(rf"[،؛.؟!]*(?:[ \u00a0\n]+[«(]?(?:{LETTER}|[0-9٠-٩])|\s*\Z)")
_INTRODUCED = re.compile(
    r"(?:كلمة|كلمتي|لفظ|لفظة|مصطلح|عبارة|تسمى|يسمى|سمي|يدعى|تدعى|اسم|باسم|أي|بالإنجليزية|بالفرنسية|باللاتينية|باليونانية"
    r"|الأمر|الدالة|المتغير|الوسم|الحقل|حرف|الحروف)[ \u00a0]\Z"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _WORD.finditer(text):
        start, end = match.span()
        if _BEHIND.match(text, end) and not _INTRODUCED.search(text, max(start - 20, 0), start):
            yield RULE.finding(start, end, found=match[0])
