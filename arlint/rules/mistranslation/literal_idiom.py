"""An English idiom rendered word by word: `تمطر قططًا وكلابًا`.

## What it finds
Idioms of a reviewed list, inflected: `عضّ الرصاصة` (*bite the bullet*), `سكب الفاصوليا` (*spill the beans*),
`على نفس الصفحة` (*on the same page*), `هياكل عظمية في الخزانة` (*skeletons in the closet*).  Those that can be meant as
they stand are reported only near words that speak for the idiom (`كوبًا من الشاي` is tea), and not near words that
speak for the thing: `قطعة من الكعك` in a recipe.

Images that Arabic has made its own are left alone: «كسر الجليد», «أعطى الضوء الأخضر», «دموع التماسيح».

## Why
The image says nothing to a reader who does not know the English one.

## Fix safety
A hint where an Arabic expression fits as it stands; else the message names one, for the verb has to be inflected.

## On clean text
1 hit in 7.7 million words, in a translated article on Shakespeare, where the wolf may well be a wolf.

## Source
The list is our own: idioms of English dictionaries, with the renderings that a machine produces.
"""

from arlint.lexicon.phrases import phrases

PAGE_AR = """تعبير إنجليزي نُقل كلمةً كلمة: `تمطر قططًا وكلابًا`.

## ماذا يجد
تعابير من قائمة مراجَعة، بتصاريفها: `عضّ الرصاصة` (bite the bullet) و`سكب الفاصوليا` (spill the beans)
و`على نفس الصفحة` (on the same page) و`هياكل عظمية في الخزانة` (skeletons in the closet). وما صح أن يُراد بظاهره لا يُبلَّغ
عنه إلا قرب ألفاظ ترجح التعبير، ولا يُبلَّغ عنه قرب ما يرجح الظاهر: `قطعة من الكعك` في وصفة حلوى.

وما جرى على ألسنة العرب من الصور متروك: «كسر الجليد» و«أعطى الضوء الأخضر» و«دموع التماسيح».

## لماذا
لا تقول الصورة شيئًا لقارئ لا يعرف أصلها الإنجليزي.

## أمان الإصلاح
اقتراح حيث يصلح تعبير عربي في موضعه، وفيما سواه تذكره الرسالة لأن الفعل يحتاج إلى تصريف.

## على نصوص سليمة
موضع واحد في 7.7 ملايين كلمة، في مقالة مترجمة عن شكسبير، ولعل الذئب فيه ذئب حقًّا.

## المصدر
القائمة من وضعنا: تعابير من المعاجم الإنجليزية، وما تنقلها الآلة إليه.
"""

RULE = phrases(
    "idioms",
    code="MT204",
    name="literal-idiom",
    severity="warning",
    message={
        "ar": "«{found}» ترجمة حرفية لتعبير إنجليزي ({english})؛ قل مثلًا: «{better}»",
        "en": "“{found}” is an English idiom word by word ({english}); write for instance «{better}»",
    },
    quoted="hint",
    bad={
        "يؤخذ كلامه مع حبة ملح وفق تقارير.": "يؤخذ كلامه مع تحفّظ وفق تقارير.",
        "المشروع كسر البنك.": "المشروع أرهق الميزانية.",
        "كانت تمطر قططًا وكلابًا.": "كانت تمطر بغزارة.",
        "قال «ليس كوب شايي».": "قال «ليس مما يروق لي».",
        "اضطر الوزير إلى أن يعض الرصاصة.": None,
        "سكبوا الفاصوليا أمام المحقق، وركل الدلو.": None,
        "في عائلته هياكل عظمية في الخزانة.": "في عائلته أسرار مخزية.",
        "كان الامتحان قطعة من الكعك.": "كان الامتحان سهلًا للغاية.",
    },
    good=[
        "أضف حبة ملح إلى الحساء.",
        "كسر اللص زجاج البنك.",
        "القطط والكلاب في الحديقة.",
        "شرب كوب شاي ثم انصرف.",
        "تناول قطعة من الكعك مع القهوة.",
        "كسر الجليد بين الطرفين، وأعطى الضوء الأخضر، وذرف دموع التماسيح.",
        "جلس على السياج عصفور.",
        "عثر على هيكل عظمي في المغارة.",
    ],
)
