"""The comment form under an article: «اترك تعليقًا».

## What it finds
The form’s labels and notices and appeals for opinions: `اترك تعليقًا`, `لن يتم نشر عنوان بريدك الإلكتروني`, `لا
توجد تعليقات`, `شاركنا رأيك في التعليقات`, `كن أول من يعلق`, in dialects as well (`شو رأيكم؟ اكتبولنا`).

## Why
Copied, there is no form any more.

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

PAGE_AR = """استمارة التعليقات تحت المقال: «اترك تعليقًا».

## ماذا يجد
عناوين الاستمارة وتنبيهاتها وطلب الآراء: `اترك تعليقًا`، `لن يتم نشر عنوان بريدك الإلكتروني`، `لا توجد تعليقات`،
`شاركنا رأيك في التعليقات`، `كن أول من يعلق`، وباللهجات كذلك (`شو رأيكم؟ اكتبولنا`).

## لماذا
نُسخ النص ولم تبقَ الاستمارة.

## أمان الإصلاح
غير آمن: يُحذف السطر مع فاصله؛ وفي Markdown يُحذف البند أو الاقتباس أو الفقرة كلها.

## على نصوص سليمة
في NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews، وهي 6422 وثيقة في 7.7 مليون كلمة: لا إصابة.

## المصدر
مكتوبة يدويًا: عبارات المواقع الإخبارية العربية وقوالب ووردبريس وبلوغر، ومقابلاتها الإنجليزية والفرنسية.
"""

RULE = boilerplate(
    code="BP205",
    name="comment-form",
    severity="warning",
    message={
        "ar": "«{found}»: من استمارة التعليقات لا من المقال؛ احذف السطر",
        "en": "“{found}”: part of a comment form, not of the article; delete the line",
    },
    bad={
        ARTICLE + "\nاترك تعليقًا": ARTICLE,
        ARTICLE + "\nلن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *": ARTICLE,
        ARTICLE + "\nلا توجد تعليقات": ARTICLE,
        ARTICLE + "\n\n💬 شاركونا آراءكم في التعليقات\n": ARTICLE + "\n",
        ARTICLE + "\nLeave a comment": ARTICLE,
    },
    good=[
        ARTICLE + "\nترك المشاهدون تعليقًا على المقطع.",
        ARTICLE + "\nلم تصدر تعليقات رسمية.",
        ARTICLE + "\nأبدى الوزير تعليقًا عابرًا.",
        ARTICLE + "\nشارك الجمهور رأيه في الاستطلاع.",
        ARTICLE + "\nأرسل ردًا رسميًا إلى الأمم المتحدة.",
    ],
)
