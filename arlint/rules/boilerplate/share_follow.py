"""An appeal to share or to follow: «شارك المقال», «تابعونا على تويتر».

## What it finds
A line of buttons or an appeal: `شارك المقال مع أصدقائك`, `تابعونا على تويتر`, `انضم إلى قناتنا على تيليغرام`,
`فيسبوك | واتساب`, `لا تنسوا الاشتراك وتفعيل زر الجرس`, in dialects as well (`ماتنسوش اللايك`, `بارطاجي المقال`).

## Why
Buttons and appeals belong to a page, not to its text; copied, they name accounts that are not those of the reader’s
paper.

## Fix safety
Unsafe: the line is deleted with its line break; in Markdown the whole item, quotation or paragraph.

## On clean text
NTREX, TICO-19, ARCD, Wikipedia, the React documentation and WikiNews, 6,422 documents of 7.7 million words: one, an
appeal to follow an account: right.

## Source
Written by hand: the wordings of Arabic news sites and of the templates of WordPress and Blogger, with their English
and French twins; see `arlint/lexicon/README.md`.
"""

from __future__ import annotations

from arlint.lexicon.boilerplate import boilerplate
from arlint.rules.boilerplate import ARTICLE

PAGE_AR = """دعوة إلى المشاركة أو المتابعة: «شارك المقال»، «تابعونا على تويتر».

## ماذا يجد
سطر أزرار أو دعوة: `شارك المقال مع أصدقائك`، `تابعونا على تويتر`، `انضم إلى قناتنا على تيليغرام`، `فيسبوك | واتساب`،
`لا تنسوا الاشتراك وتفعيل زر الجرس`، وباللهجات كذلك (`ماتنسوش اللايك`، `بارطاجي المقال`).

## لماذا
الأزرار والدعوات من الصفحة لا من نصها، فإذا نُسخت دلّت على حسابات غير حسابات الناشر.

## أمان الإصلاح
غير آمن: يُحذف السطر مع فاصله؛ وفي Markdown يُحذف البند أو الاقتباس أو الفقرة كلها.

## على نصوص سليمة
في NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews، وهي 6422 وثيقة في 7.7 مليون كلمة: إصابة واحدة صحيحة، دعوة
إلى متابعة حساب.

## المصدر
مكتوبة يدويًا: عبارات المواقع الإخبارية العربية وقوالب ووردبريس وبلوغر، ومقابلاتها الإنجليزية والفرنسية.
"""

RULE = boilerplate(
    code="BP202",
    name="share-follow",
    severity="warning",
    message={
        "ar": "«{found}»: دعوة إلى المشاركة أو المتابعة ليست من المقال؛ احذف السطر",
        "en": "“{found}”: an appeal to share or follow, no part of the article; delete the line",
    },
    bad={
        ARTICLE + "\nشارك المقال مع أصدقائك": ARTICLE,
        ARTICLE + "\n\nتابعونا على تويتر وانستغرام\n": ARTICLE + "\n",
        "شارك\n" + ARTICLE: ARTICLE,
        ARTICLE + "\nانضم إلى قناتنا على تيليغرام": ARTICLE,
        ARTICLE + "\nFacebook | Twitter | واتساب": ARTICLE,
        ARTICLE + "\nما تنسوش تعملوا لايك وشير": ARTICLE,
    },
    good=[
        ARTICLE + "\nشارك الوزير في الاجتماع أمس.",
        ARTICLE + "\nشاركنا العرس مع أهل الحي.",
        ARTICLE + "\nتابع الفريق المباراة من المدرجات.",
        ARTICLE + "\nانضم النادي إلى الاتحاد القاري.",
        ARTICLE + "\nتابعنا على مدى أيام تطورات القضية.",
        ARTICLE + "\nفيسبوك تعلن عن أرباحها الفصلية.",
    ],
)
