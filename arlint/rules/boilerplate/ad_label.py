"""The label of an advertisement: «إعلان», «محتوى برعاية».

## What it finds
A line that is nothing but the label of an advertisement, or that leads around one: `إعلان`, `محتوى برعاية`,
`Advertisement`, `يستمر الخبر بعد الإعلان`, `تخطي الإعلان`, `أعلن معنا`; also amid the article.

## Why
The advertisement is gone and its label is left.

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

PAGE_AR = """لافتة إعلان: «إعلان»، «محتوى برعاية».

## ماذا يجد
سطرًا ليس فيه إلا لافتة إعلان أو ما يقود حوله: `إعلان`، `محتوى برعاية`، `Advertisement`، `يستمر الخبر بعد الإعلان`،
`تخطي الإعلان`، `أعلن معنا`؛ وفي وسط المقال أيضًا.

## لماذا
ذهب الإعلان وبقيت لافتته.

## أمان الإصلاح
غير آمن: يُحذف السطر مع فاصله؛ وفي Markdown يُحذف البند أو الاقتباس أو الفقرة كلها.

## على نصوص سليمة
في NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews، وهي 6422 وثيقة في 7.7 مليون كلمة: لا إصابة.

## المصدر
مكتوبة يدويًا: عبارات المواقع الإخبارية العربية وقوالب ووردبريس وبلوغر، ومقابلاتها الإنجليزية والفرنسية.
"""

RULE = boilerplate(
    code="BP209",
    name="ad-label",
    severity="warning",
    message={
        "ar": "«{found}»: لافتة إعلان لا إعلان تحتها؛ احذف السطر",
        "en": "“{found}”: the label of an advertisement that is gone; delete the line",
    },
    bad={
        ARTICLE + "\nإعلان\n" + ARTICLE: ARTICLE + "\n" + ARTICLE,
        ARTICLE + "\n\nيستمر الخبر بعد الإعلان\n\n" + ARTICLE: ARTICLE + "\n\n" + ARTICLE,
        ARTICLE + "\n— محتوى برعاية —": ARTICLE,
        ARTICLE + "\nADVERTISEMENT": ARTICLE,
        ARTICLE + "\nأعلن معنا": ARTICLE,
    },
    good=[
        ARTICLE + "\nإعلان القاهرة جاء في ختام القمة.",
        ARTICLE + "\nبرعاية الملك افتتح الوزير المؤتمر.",
        ARTICLE + "\nحضر الإعلاميون إعلان النتائج.",
        ARTICLE + "\nجاء الإعلان بعد أشهر من المفاوضات.",
        ARTICLE + "\nتابع الجمهور بعد الإعلان مباراة الفريق.",
    ],
)
