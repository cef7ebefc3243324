"""Navigation and counters of a page: «الصفحة التالية», «مدة القراءة: 3 دقائق».

## What it finds
Lines of menus, tags, counters, dates of publication, reading times: `الرئيسية / أخبار`, `الوسوم: سياسة، كازاخستان`,
`524 مشاهدة`, `آخر تحديث: 10 يناير`, `التالي`.  One word counts only where it is the whole line.

## Why
It steers a page that the reader of this text does not see.

## Fix safety
Unsafe: the line is deleted with its line break; in Markdown the whole item, quotation or paragraph.

## On clean text
NTREX, TICO-19, ARCD, Wikipedia, the React documentation and WikiNews, 6,422 documents of 7.7 million words: one, a
line `آخر تحديث 15 أكتوبر 2014` at an article’s end: right.

## Source
Written by hand: the wordings of Arabic news sites and of the templates of WordPress and Blogger, with their English
and French twins; see `arlint/lexicon/README.md`.
"""

from __future__ import annotations

from arlint.lexicon.boilerplate import boilerplate
from arlint.rules.boilerplate import ARTICLE

PAGE_AR = """أدوات التصفح في الصفحة وعدّاداتها: «الصفحة التالية»، «مدة القراءة: 3 دقائق».

## ماذا يجد
أسطر القوائم والوسوم والعدّادات وتواريخ النشر ومدد القراءة: `الرئيسية / أخبار`، `الوسوم: سياسة، كازاخستان`، `524
مشاهدة`، `آخر تحديث: 10 يناير`، `التالي`. والكلمة الواحدة لا تُحسب إلا إذا كانت السطر كله.

## لماذا
تقود في صفحة لا يراها قارئ هذا النص.

## أمان الإصلاح
غير آمن: يُحذف السطر مع فاصله؛ وفي Markdown يُحذف البند أو الاقتباس أو الفقرة كلها.

## على نصوص سليمة
في NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews، وهي 6422 وثيقة في 7.7 مليون كلمة: إصابة واحدة صحيحة، سطر
`آخر تحديث 15 أكتوبر 2014` في آخر مقال.

## المصدر
مكتوبة يدويًا: عبارات المواقع الإخبارية العربية وقوالب ووردبريس وبلوغر، ومقابلاتها الإنجليزية والفرنسية.
"""

RULE = boilerplate(
    code="BP206",
    name="navigation-line",
    severity="warning",
    message={
        "ar": "«{found}»: من أدوات الصفحة لا من المقال؛ احذف السطر",
        "en": "“{found}”: a page’s navigation, not part of the article; delete the line",
    },
    bad={
        ARTICLE + "\nالصفحة التالية": ARTICLE,
        "مدة القراءة: 3 دقائق\n\n" + ARTICLE: ARTICLE,
        ARTICLE + "\nالوسوم: سياسة، كازاخستان": ARTICLE,
        ARTICLE + "\n524 مشاهدة\n": ARTICLE + "\n",
        "الرئيسية > أخبار > محليات\n" + ARTICLE: ARTICLE,
        ARTICLE + "\nTags: parks, city": ARTICLE,
    },
    good=[
        ARTICLE + "\nالصفحة التالية من المفاوضات بدأت أمس.",
        ARTICLE + "\nمدة القراءة حسب الخبراء خمس دقائق يوميًا.",
        ARTICLE + "\nشهد العام أرقامًا غير مسبوقة في المشاهدة.",
        ARTICLE + "\nالتالي في القائمة هو المنتخب.",
        ARTICLE + "\nنشر في عام 2010 كتابه الأول عن المدينة.",
    ],
)
