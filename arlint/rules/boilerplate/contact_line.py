"""How to reach the author or the paper: «للتواصل مع الكاتب أرسل رسالة».

## What it finds
A line at the edge of the article with the author’s number, address or account, or an appeal to write to the paper:
`للتواصل مع الكاتب أرسل رسالة SMS تبدأ بالرمز (128)`, `البريد الإلكتروني للكاتب: …`, `تويتر الكاتب: …`, `راسلونا على
…`.

## Why
The line serves a column of one paper; often the number is no longer in use.

## Fix safety
Unsafe: the line is deleted with its line break; in Markdown the whole item, quotation or paragraph.

## On clean text
NTREX, TICO-19, ARCD, Wikipedia, the React documentation and WikiNews, 6,422 documents of 7.7 million words: no hit.

## Source
Written by hand: the wordings of Arabic news sites and of the templates of WordPress and Blogger, with their English
and French twins; see `arlint/lexicon/README.md`.
"""

from __future__ import annotations

from arlint.lexicon.boilerplate import boilerplate
from arlint.rules.boilerplate import ARTICLE

PAGE_AR = """سبيل التواصل مع الكاتب أو الصحيفة: «للتواصل مع الكاتب أرسل رسالة».

## ماذا يجد
سطرًا في طرف المقال فيه رقم الكاتب أو عنوانه أو حسابه، أو دعوة إلى مراسلة الصحيفة: `للتواصل مع الكاتب أرسل رسالة SMS
تبدأ بالرمز (128)`، `البريد الإلكتروني للكاتب: …`، `تويتر الكاتب: …`، `راسلونا على …`.

## لماذا
هذا السطر يخدم زاوية في صحيفة بعينها، وكثيرًا ما يكون الرقم قد أُلغي.

## أمان الإصلاح
غير آمن: يُحذف السطر مع فاصله؛ وفي Markdown يُحذف البند أو الاقتباس أو الفقرة كلها.

## على نصوص سليمة
في NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews، وهي 6422 وثيقة في 7.7 مليون كلمة: لا إصابة.

## المصدر
مكتوبة يدويًا: عبارات المواقع الإخبارية العربية وقوالب ووردبريس وبلوغر، ومقابلاتها الإنجليزية والفرنسية.
"""

RULE = boilerplate(
    code="BP210",
    name="contact-line",
    severity="info",
    message={
        "ar": "«{found}»: سبيل التواصل مع الكاتب أو الصحيفة؛ احذف السطر إن لم يكن لقرائك",
        "en": "“{found}”: how to reach the author or the paper; delete the line unless it is meant for your readers",
    },
    trigger="sms|SMS|Sms",
    bad={
        ARTICLE + "\nللتواصل مع الكاتب أرسل رسالة SMS تبدأ بالرمز (128) إلى 88548": ARTICLE,
        ARTICLE + "\nللتواصل أرسل sms إلى 88548\n": ARTICLE + "\n",
        ARTICLE + "\nالبريد الإلكتروني للكاتب: writer@example.com": ARTICLE,
        ARTICLE + "\n\nتويتر الكاتب: @example": ARTICLE,
    },
    good=[
        ARTICLE + "\nأطلقت الوزارة خطًا للتواصل مع المواطنين.",
        ARTICLE + "\nأرسل الوزير رسالة إلى نظيره.",
        ARTICLE + "\nالبريد الإلكتروني يغير شكل العمل.",
        ARTICLE + "\nقال الكاتب إن التواصل أساس النجاح.",
    ],
)
