"""A legal notice: «جميع الحقوق محفوظة», cookies, terms of use.

## What it finds
Lines about rights, copying, cookies, privacy, liability and opinion: `جميع الحقوق محفوظة © 2022`, `نستخدم ملفات
تعريف الارتباط`, `لا يجوز نشر هذه المادة أو بثها`, `الآراء الواردة تعبر عن رأي كاتبها`, `سياسة الخصوصية`.  At the
edges of the article only, but for what no article says.

## Why
The notice binds the site that wrote it and says nothing of the subject.

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
from arlint.lexicon.furniture import INSIDE
from arlint.rules.boilerplate import ARTICLE

PAGE_AR = """إشعار قانوني: «جميع الحقوق محفوظة»، ملفات تعريف الارتباط، شروط الاستخدام.

## ماذا يجد
أسطرًا عن الحقوق والنسخ وملفات تعريف الارتباط والخصوصية والمسؤولية والرأي: `جميع الحقوق محفوظة © 2022`، `نستخدم
ملفات تعريف الارتباط`، `لا يجوز نشر هذه المادة أو بثها`، `الآراء الواردة تعبر عن رأي كاتبها`، `سياسة الخصوصية`. في
طرفي المقال فقط، إلا ما لا يقوله مقال.

## لماذا
الإشعار يلزم الموقع الذي كتبه ولا يقول شيئًا في الموضوع.

## أمان الإصلاح
غير آمن: يُحذف السطر مع فاصله؛ وفي Markdown يُحذف البند أو الاقتباس أو الفقرة كلها.

## على نصوص سليمة
في NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews، وهي 6422 وثيقة في 7.7 مليون كلمة: لا إصابة.

## المصدر
مكتوبة يدويًا: عبارات المواقع الإخبارية العربية وقوالب ووردبريس وبلوغر، ومقابلاتها الإنجليزية والفرنسية.
"""

RULE = boilerplate(
    code="BP204",
    name="legal-notice",
    severity="warning",
    message={
        "ar": "«{found}»: إشعار قانوني ليس من المقال؛ احذف السطر",
        "en": "“{found}”: a legal notice, no part of the article; delete the line",
    },
    trigger="|".join(INSIDE),
    bad={
        ARTICLE + "\nجميع الحقوق محفوظة © 2022": ARTICLE,
        ARTICLE + "\nنستخدم ملفات تعريف الارتباط لتحسين تجربتك. بمواصلة التصفح توافق على ذلك.": ARTICLE,
        ARTICLE + "\nلا يجوز نشر هذه المادة أو بثها أو إعادة كتابتها.": ARTICLE,
        ARTICLE + "\n\nسياسة الخصوصية | شروط الاستخدام\n": ARTICLE + "\n",
        ARTICLE + "\n© 2023 صحيفة المدينة. كافة الحقوق محفوظه": ARTICLE,
        ARTICLE + "\nCopyright 2022. All rights reserved.": ARTICLE,
    },
    good=[
        ARTICLE + "\nحقوق الإنسان محفوظة في القانون الدولي.",
        ARTICLE + "\nأثارت سياسة الخصوصية الجديدة جدلًا.",
        ARTICLE + "\nجميع الحقوق والحريات محفوظة، قال الوزير.",
        ARTICLE + "\nتفرض سياسة ملفات تعريف الارتباط قيودًا على الشركات.",
        ARTICLE + "\nلا يجوز نشر الأخبار الكاذبة وفق القانون.",
    ],
)
