"""Links to other articles: «اقرأ أيضًا: …».

## What it finds
A line that sends the reader elsewhere: `اقرأ أيضًا: أسعار النفط ترتفع`, `مواضيع ذات صلة`, `شاهد بالفيديو`, `قد
يهمك`, `...المزيد`, whatever the number and gender (`اقرئي أيضًا`), without hamza or tanween, with bullets and
pictures, in English and French.  A label that stands alone takes along the list under it.  Between paragraphs it is
found as well.

## Why
The line belongs to the page the article was taken from.  Here it leads nowhere and interrupts the text.

## Fix safety
Unsafe: the line is deleted with its line break; in Markdown the whole item, quotation or paragraph.

## On clean text
NTREX, TICO-19, ARCD, Wikipedia, the React documentation and WikiNews, 6,422 documents of 7.7 million words: 11
documents. All 11 are lines that refer to other pages: nine “see also” lines of an encyclopedia or a travel guide
(`انظر أيضا`, `شاهد أيضا`), two pointers at the end of documentation.  Whoever means to keep those ignores the rule
there.

## Source
Written by hand: the wordings of Arabic news sites and of the templates of WordPress and Blogger, with their English
and French twins; see `arlint/lexicon/README.md`.
"""

from __future__ import annotations

from arlint.lexicon.boilerplate import boilerplate
from arlint.rules.boilerplate import ARTICLE

PAGE_AR = """روابط إلى مقالات أخرى: «اقرأ أيضًا: …».

## ماذا يجد
سطرًا يحيل القارئ إلى مكان آخر: `اقرأ أيضًا: أسعار النفط ترتفع`، `مواضيع ذات صلة`، `شاهد بالفيديو`، `قد يهمك`،
`...المزيد`، أيًّا كان العدد والجنس (`اقرئي أيضًا`)، بلا همزة أو تنوين، ومع علامات التعداد والرموز، وبالإنجليزية
والفرنسية. والعنوان القائم وحده تتبعه القائمة التي تحته. ويجده بين الفقرات أيضًا.

## لماذا
هذا السطر من الصفحة التي نُقل منها المقال، فهو هنا لا يوصل إلى شيء ويقطع النص.

## أمان الإصلاح
غير آمن: يُحذف السطر مع فاصله؛ وفي Markdown يُحذف البند أو الاقتباس أو الفقرة كلها.

## على نصوص سليمة
في NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews، وهي 6422 وثيقة في 7.7 مليون كلمة: 11 وثيقة، وكلها إحالات
إلى صفحات أخرى: تسعة أسطر `انظر أيضا` و`شاهد أيضا` في موسوعة ودليل سفر، وإحالتان في آخر وثيقتين تقنيتين. ومن أراد
إبقاءها تجاهل القاعدة فيها.

## المصدر
مكتوبة يدويًا: عبارات المواقع الإخبارية العربية وقوالب ووردبريس وبلوغر، ومقابلاتها الإنجليزية والفرنسية.
"""

RULE = boilerplate(
    code="BP201",
    name="related-links",
    severity="warning",
    message={
        "ar": "«{found}»: إحالة إلى مقالات أخرى ليست من المقال؛ احذف السطر",
        "en": "“{found}”: a link to other articles, no part of this one; delete the line",
    },
    lists=True,
    bad={
        ARTICLE + "\n\nاقرأ أيضًا: أسعار النفط تسجل أعلى مستوى": ARTICLE,
        ARTICLE + "\nمواضيع ذات صلة": ARTICLE,
        ARTICLE + "\n👈 اقرئي ايضا | وصفات رمضان\n": ARTICLE + "\n",
        ARTICLE + "\nاقرأ أيضًا:\nأسعار النفط ترتفع\nطقس الغد حار": ARTICLE,
        ARTICLE + "\nطالعوا كذلك: ميناء جديد في الشمال\n" + ARTICLE: ARTICLE + "\n" + ARTICLE,
        ARTICLE + "\nRead also: Oil prices rise": ARTICLE,
    },
    good=[
        ARTICLE + "\nقال الوزير: «اقرأ أيضًا بين السطور».",
        ARTICLE + "\nالأكثر قراءة هذا العام كانت رواية تاريخية.",
        ARTICLE + "\nمن مواضيع ذات صلة بالأمن تحدث الوزير طويلًا.",
        ARTICLE + "\nشاهدنا أيضًا عرضًا مسرحيًا.",
        ARTICLE + "\n«اقرأ أيضًا» برنامج ثقافي جديد تبثه الإذاعة.",
    ],
)
