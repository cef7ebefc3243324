"""A space before a punctuation mark.

## What it finds
One or more spaces or a tab before `،`, `؛`, `؟`, `!`, `.` or `:`, and before a Latin `,`, `;` or
`?` that follows an Arabic word.  No-break and thin spaces alone are SC106's.

## Why
In Arabic a mark touches the word before it and a space follows it.  Detached marks wander to the next line alone,
and a text in which every comma is detached was most likely put through a translation engine.

## Fix safety
Safe: only the space goes.  Silent where the mark belongs to what follows (`.NET`, `.5`, `./x`), in spaced ellipses,
leaders, ratios (`3 : 1`), smileys, initials, between Latin words (French sets a space before `:` and `!`), and
where a word or number touches the mark from the left: there the mark stands on the wrong side (PU115).

## On clean text
1,356 hits in 446,000 words: news (NTREX) 1, health texts (TICO-19) 1, Wikipedia paragraphs (ARCD) 55, 300 Wikipedia
articles 1,223 (half of them in 20 articles), WikiNews 17, the React documentation 59.  Over 300 were read, there
and in 1.5 million further words of Wikipedia, some of every mark and of everything that stood before it: all right.

## Source
dorar.net, Encyclopaedia of the Arabic language, chapter 15, notes: no space before any punctuation mark.
"""

from __future__ import annotations

from arlint.arabic.gaps import before_marks
from arlint.arabic.marks import SPACE, is_odd
from arlint.finding import safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """مسافة قبل علامة الترقيم.

## ماذا يجد
مسافة أو أكثر، أو جدولة، قبل `،` أو `؛` أو `؟` أو `!` أو `.` أو `:`، وقبل `,` و`;` و`?` اللاتينية
بعد كلمة عربية. أما المسافات غير الفاصلة والرقيقة وحدها فللقاعدة SC106.

## لماذا
تلتصق العلامة في العربية بما قبلها وتتلوها مسافة. والعلامة المنفصلة قد تقع وحدها في أول السطر، والنص الذي انفصلت
فواصله كلها خرج في الغالب من مترجم آلي.

## أمان الإصلاح
آمن: لا تُحذف إلا المسافة. وتسكت القاعدة حين تكون العلامة جزءًا مما بعدها (`.NET` و`.5`)، وفي نقط الحذف المتباعدة
ونقط الفهارس والنسب (`3 : 1`) والوجوه الضاحكة وأوائل الأسماء، وبين كلمتين لاتينيتين، وحين تلتصق العلامة بالكلمة أو
الرقم بعدها: فتلك علامة في غير موضعها (PU115).

## على نصوص سليمة
1356 موضعًا في 446 ألف كلمة: الأخبار (NTREX) 1، والنصوص الصحية (TICO-19) 1، وفقرات ويكيبيديا (ARCD) 55، و300 مقالة
من ويكيبيديا 1223 (نصفها في 20 مقالة)، وويكي الأخبار 17، ووثائق React 59. قُرئ منها ومن مليون ونصف مليون كلمة أخرى
من ويكيبيديا أكثر من 300 موضع: كلها صحيحة.

## المصدر
الدرر السنية، موسوعة اللغة العربية، المبحث 15، التنبيهات: لا تُترك مسافة قبل علامات الترقيم.
"""

RULE = Rule(
    code="PU101",
    name="space-before-mark",
    severity="warning",
    message={"ar": "مسافة قبل «{mark}»", "en": "space before “{mark}”"},
    trigger=f"{SPACE}[\u200e\u200f\u061c]?[،؛؟!.:,;?]",
    allowed_in=["vocalised"],
    bad={
        "انتهى اللقاء ، وعاد الوفد .": "انتهى اللقاء، وعاد الوفد.",
        "هل نجحت الخطة \u00a0؟ نعم !": "هل نجحت الخطة؟ نعم!",
        "قال «لا» ؛ ثم أضاف (متأخرًا) : «ربما»": "قال «لا»؛ ثم أضاف (متأخرًا): «ربما»",
        "بلغت النسبة 45% ، في حين بقي CTSO  .": "بلغت النسبة 45%، في حين بقي CTSO.",
        "وصف الأمر بأنه “خطير ، ومقلق .”": "وصف الأمر بأنه “خطير، ومقلق.”",
        "كيف حدث هذا ؟! لا أحد يعلم\t.": "كيف حدث هذا؟! لا أحد يعلم.",
        "خِيَارٌ جَيِّدٌ ، وَقَدْ سَلَّمَ": "خِيَارٌ جَيِّدٌ، وَقَدْ سَلَّمَ",
        "وهي كما يلي :-\nأولًا": "وهي كما يلي:-\nأولًا",
    },
    good=[
        "يعمل بمنصة .NET وملفات .txt وينفذ ./run ويحسب .5 من العدد.",
        "قال . . . ثم سكت .... وبعد حين ... تكلم.",
        "ابتسم :) وحزن :-( ثم ضحك ;) وانصرف.",
        "فاز الفريق 3 : 1 وكان اللقاء في 10 : 30 مساءً.",
        "عنوان الكتاب Le temps : une histoire في المكتبة.",
        "ألّفه أ . م . حسن، ومعه د . سامي.",
        "سافر عام ،2008 ثم عاد ،وبقي.",
        "الاسم      : أحمد\nالعمر      : 30",
        '{"اسم" : "أحمد", "عمر" : 5}',
        "علامة ( ؛ ) وعلامة “ ؟ ” في الدرس.",
        "ماذا؟ ؟ ! !\n؟ ! .\n  : تعريف المصطلح",
        "مرت السنة\u00a0، ثم مضت\u2009.",
        "كانت تعمل… ، ثم توقفت. . وانتهت.",
        "شاهد ![صورة](x.png) و !important هنا.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for start, end, mark in before_marks(text):
        if not is_odd(text[start:end]):
            yield RULE.finding(start, mark + 1, safe(Edit(start, end, "")), mark=text[mark])
