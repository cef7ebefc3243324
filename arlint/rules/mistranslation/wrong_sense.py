"""A phrase that is only ever a mistranslation: a word rendered in the wrong one of its senses.

## What it finds
Phrases that no Arabic writer would choose and that one English word of two senses explains: «سوق المخزون» for *stock
market*, «شريط غزة» for *the Gaza Strip*, «الائتمان الإلزامي» for *mandatory credit*, «والدته في القانون» for *his
mother-in-law*.

## Why
The sentence is grammatical and its words are common, so no spelling checker stops at it; the reader does, or worse,
understands something else.

## Fix safety
A hint: the right words as a rule change gender, number or definiteness, and the words around have to follow.

## On clean text
Counted in 7.7 million words: NTREX, TICO-19, ARCD, WikiNews, the React documentation and 6,000 articles of the Arabic
Wikipedia of 2017, some of which are machine translations themselves.
17 hits, 16 right, all of these in translated encyclopedia articles («بيت اللوردات», «معطف الأسلحة», «البيع القصير»).

## Source
The list is our own, written from published mistranslations and from the dictionary senses of English homographs.
"""

from arlint.lexicon.phrases import phrases

PAGE_AR = """عبارة لا تكون إلا خطأ ترجمة: كلمة نُقلت بغير معناها المراد.

## ماذا يجد
عبارات لا يختارها كاتب عربي، ويفسرها لفظ إنجليزي له معنيان: `سوق المخزون` ترجمةً لعبارة stock market، و`شريط غزة`
لعبارة Gaza Strip، و`الائتمان الإلزامي` لعبارة mandatory credit، و`والدته في القانون` لكلمة mother-in-law.

## لماذا
الجملة سليمة النحو وكلماتها مألوفة، فلا يقف عندها مدقق إملائي، وإنما يقف عندها القارئ، أو يفهم منها غير المراد.

## أمان الإصلاح
اقتراح لا يُطبَّق من تلقاء نفسه: اللفظ الصحيح يغيّر غالبًا الجنس أو العدد أو التعريف، فيتغير معه ما حوله.

## على نصوص سليمة
عُدّت في 7.7 ملايين كلمة (ترجمات NTREX وTICO-19، ومقالات ARCD وWikiNews، ووثائق React، وستة آلاف مقالة من الموسوعة
العربية لعام 2017، بعضها مترجم آليًّا): 17 موضعًا، 16 منها صحيحة التبليغ، وكلها في مقالات مترجمة.

## المصدر
القائمة من وضعنا، جُمعت من أخطاء ترجمة منشورة ومن معاني الألفاظ الإنجليزية المشتركة في المعاجم.
"""

RULE = phrases(
    "wrong_sense",
    code="MT201",
    name="wrong-sense",
    severity="error",
    message={
        "ar": "«{found}» ترجمة حرفية لعبارة {english} فيما يبدو؛ الصواب: {better}",
        "en": "“{found}” seems to be a literal translation of “{english}”; write: {better}",
    },
    bad={
        "تراجعت سوق المخزون بعد مكاسب.": "تراجعت سوق الأسهم بعد مكاسب.",
        "دخلت المساعدات إلى شريط غزة صباحًا.": "دخلت المساعدات إلى قطاع غزة صباحًا.",
        "صوّت النواب على فاتورة الحقوق.": "صوّت النواب على وثيقة الحقوق.",
        "توجه الناخبون إلى استطلاعات الرأي صباحًا.": None,
    },
    good=[
        "درس حقوق الأب في القانون المصري.",
        "شهدت جدولة من الفنيين في المصنع.",
        "نفد المخزون من سوق الجملة.",
    ],
)
