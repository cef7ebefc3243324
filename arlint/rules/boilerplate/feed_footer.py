"""A feed’s footer: «ظهرت المقالة … أولًا على …», “The post … appeared first on …”.

## What it finds
The sentence that feeds append to an article, in Arabic, English and French, whatever the word for the article:
`ظهرت المقالة افتتاح حديقة أولًا على صحيفة المدينة`, `التدوينة افتتاح حديقة ظهرت أولًا على المدينة`.

## Why
A program wrote it for the feed; whoever copies the feed publishes it as the last sentence.

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

PAGE_AR = """ذيل تغذية الأخبار: «ظهرت المقالة أولًا على موقع كذا».

## ماذا يجد
الجملة التي تلحقها خلاصات المواقع بالمقال، بالعربية والإنجليزية والفرنسية، أيًّا كان اسم المقال فيها: `ظهرت المقالة
افتتاح حديقة أولًا على صحيفة المدينة`، `التدوينة افتتاح حديقة ظهرت أولًا على المدينة`.

## لماذا
كتبها برنامج للخلاصة، ومن ينسخ الخلاصة ينشرها كأنها الجملة الأخيرة.

## أمان الإصلاح
غير آمن: يُحذف السطر مع فاصله؛ وفي Markdown يُحذف البند أو الاقتباس أو الفقرة كلها.

## على نصوص سليمة
في NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews، وهي 6422 وثيقة في 7.7 مليون كلمة: لا إصابة.

## المصدر
مكتوبة يدويًا: عبارات المواقع الإخبارية العربية وقوالب ووردبريس وبلوغر، ومقابلاتها الإنجليزية والفرنسية.
"""

RULE = boilerplate(
    code="BP208",
    name="feed-footer",
    severity="error",
    message={
        "ar": "«{found}»: ذيل تغذية أخبار ألحقه برنامج؛ احذف السطر",
        "en": "“{found}”: a footer that a feed appended; delete the line",
    },
    bad={
        ARTICLE + "\nظهرت المقالة افتتاح حديقة جديدة أولًا على صحيفة المدينة.": ARTICLE,
        ARTICLE + "\n\nThe post New park opens appeared first on City News.\n": ARTICLE + "\n",
        ARTICLE + "\nالتدوينة افتتاح حديقة جديدة ظهرت أولاً على أخبار المدينة.": ARTICLE,
        "نشر هذا الخبر لأول مرة على موقع المدينة.\n" + ARTICLE: ARTICLE,
    },
    good=[
        ARTICLE + "\nظهرت المذيعة أولًا على شاشة التلفزيون الوطني.",
        ARTICLE + "\nنشر البيان أولًا على موقع الوزارة.",
        ARTICLE + "\nظهرت الصحيفة للمرة الأولى عام 1875.",
        ARTICLE + "\nThe post office appeared crowded, first on Monday.",
    ],
)
