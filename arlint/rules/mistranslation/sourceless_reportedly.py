"""«بحسب ما ورد» with no source: English *reportedly*, translated and left hanging.

## What it finds
`بحسب ما ورد`, `حسبما ورد`, `وفقًا لما ورد`, `بحسب ما أُفيد` and the like, where nothing follows that says in what, or
from whom.

## Why
English says *reportedly* and names nobody.  In Arabic «بحسب ما ورد» calls for its complement: «في البيان», «عن
الوكالة».  Without it the reader looks for one.  «بحسب تقارير» or a passive verb needs none.

## Fix safety
A hint: who reported it only the writer can say.

## On clean text
3 hits in 7.7 million words (TICO-19: 2, Wikipedia of 2017: 1), all right.

## Source
Our own reading of machine-translated news beside its source.
"""

from arlint.lexicon.phrases import phrases

PAGE_AR = """`بحسب ما ورد` بلا مصدر: ترجمة لكلمة reportedly تُركت معلَّقة.

## ماذا يجد
`بحسب ما ورد` و`حسبما ورد` و`وفقًا لما ورد` و`بحسب ما أُفيد` ونحوها، إذا لم يتبعها ما يبين أين ورد الخبر أو عمّن.

## لماذا
تقول الإنجليزية reportedly ولا تسمي أحدًا، أما `بحسب ما ورد` في العربية فتطلب تتمتها: «في البيان» أو «عن الوكالة»، فإن
غابت بحث القارئ عنها. و«بحسب تقارير» أو الفعل المبني للمجهول لا يطلبان شيئًا.

## أمان الإصلاح
اقتراح: لا يعرف من أورد الخبر إلا الكاتب.

## على نصوص سليمة
3 مواضع في 7.7 ملايين كلمة، كلها صحيحة التبليغ (TICO-19: موضعان، والموسوعة: موضع).

## المصدر
قراءتنا لأخبار مترجمة آليًّا إلى جانب أصولها.
"""

RULE = phrases(
    "calques",
    code="MT411",
    name="sourceless-reportedly",
    severity="info",
    message={
        "ar": "«{found}» بلا مصدر؛ اذكر المصدر، أو قل: «{better}»",
        "en": "“{found}” (reportedly) names no source; name it, or write «{better}»",
    },
    quoted="hint",
    bad={
        "أصيب عشرون عاملًا بحسب ما ورد.": "أصيب عشرون عاملًا بحسب تقارير.",
        "غادر المدرب، حسبما ورد، مساء أمس.": "غادر المدرب، بحسب تقارير، مساء أمس.",
        "اعتُقل وفقًا لما أُفيد.": "اعتُقل بحسب تقارير.",
        "وبحسب ما ورد فقد نُقل إلى سجن آخر.": "وبحسب تقارير فقد نُقل إلى سجن آخر.",
    },
    good=[
        "وفقًا لما ورد في البيان، انتهى الأمر.",
        "هذا حسب ما ورد على لسان الوزير.",
        "حسبما ورد بالعقد، يسري الاتفاق عامًا.",
        "بحسب ما ورد إلينا من المراسل.",
        "بحسب ما ورد أمس في الصحيفة.",
        "كما ورد في الفصل الأول.",
        "حسبما ذكرت الوكالة.",
    ],
)
