"""A newsletter, an app or a paywall: «اشترك في النشرة», «للمشتركين فقط».

## What it finds
A line that asks for a subscription, an address, a log-in or a download: `اشترك في النشرة البريدية ليصلك كل جديد`,
`هذا المقال للمشتركين فقط`, `حمّل التطبيق الآن`, `سجل الدخول لمتابعة القراءة`, `تابع القراءة`.

## Why
It sells the page it was copied from.

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

PAGE_AR = """نشرة أو تطبيق أو حاجز اشتراك: «اشترك في النشرة»، «للمشتركين فقط».

## ماذا يجد
سطرًا يطلب اشتراكًا أو عنوانًا أو تسجيل دخول أو تنزيلًا: `اشترك في النشرة البريدية ليصلك كل جديد`، `هذا المقال
للمشتركين فقط`، `حمّل التطبيق الآن`، `سجل الدخول لمتابعة القراءة`، `تابع القراءة`.

## لماذا
هو ترويج للصفحة التي نُسخ منها النص.

## أمان الإصلاح
غير آمن: يُحذف السطر مع فاصله؛ وفي Markdown يُحذف البند أو الاقتباس أو الفقرة كلها.

## على نصوص سليمة
في NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews، وهي 6422 وثيقة في 7.7 مليون كلمة: لا إصابة.

## المصدر
مكتوبة يدويًا: عبارات المواقع الإخبارية العربية وقوالب ووردبريس وبلوغر، ومقابلاتها الإنجليزية والفرنسية.
"""

RULE = boilerplate(
    code="BP203",
    name="newsletter-paywall",
    severity="warning",
    message={
        "ar": "«{found}»: دعوة إلى الاشتراك أو التنزيل ليست من المقال؛ احذف السطر",
        "en": "“{found}”: an offer of a subscription or an app, no part of the article; delete the line",
    },
    bad={
        ARTICLE + "\nاشترك في النشرة البريدية ليصلك كل جديد": ARTICLE,
        ARTICLE + "\nهذا المقال للمشتركين فقط": ARTICLE,
        ARTICLE + "\n\n📲 حمّل التطبيق الآن": ARTICLE,
        "سجل الدخول لمتابعة القراءة\n" + ARTICLE: ARTICLE,
        ARTICLE + "\nSubscribe to our newsletter": ARTICLE,
    },
    good=[
        ARTICLE + "\nاشترك الوزير في النقاش.",
        ARTICLE + "\nأطلقت الشركة نشرتها البريدية الجديدة.",
        ARTICLE + "\nالعضوية للمشتركين فقط، قال النادي.",
        ARTICLE + "\nتحميل التطبيق متاح على المتاجر، قالت الشركة.",
        ARTICLE + "\nسجل الدخول إلى السوق ارتفاعًا هذا العام.",
    ],
)
