"""The same comma twice, or two marks that do not go together.

## What it finds
Two Arabic commas in a row (`،،`), and pairs of which one mark is too many: `.،`, `،.`, `؛.`, `؟.`.

## Why
A reader stops at a second mark and looks for the words that got lost between the two.  Usually a word was deleted
and its comma stayed.

## Fix safety
`،،` becomes `،`: safe, no letter is touched.  Of a pair of different marks only the writer knows which one is meant:
a hint.

## On clean text
to be counted

## Source
dorar.net, Encyclopaedia of the Arabic language, chapter 15, note 3: two marks never stand together but for `؟!`.
"""

from arlint.rule import SAFE, pattern

PAGE_AR = """علامة مكررة، أو علامتان لا تجتمعان.

## ماذا يجد
فاصلتين متتاليتين (`،،`)، وعلامتين إحداهما زائدة: `.،` و`،.` و`؛.` و`؟.`.

## لماذا
يقف القارئ عند العلامة الثانية باحثًا عن كلام سقط بينهما. والغالب أن كلمة حُذفت وبقيت فاصلتها.

## أمان الإصلاح
تصير `،،` فاصلة واحدة: إصلاح آمن لا يمس حرفًا. أما العلامتان المختلفتان فلا يعرف المقصود منهما إلا الكاتب، فهو اقتراح.

## على نصوص سليمة
لم يُعدّ بعد

## المصدر
الدرر السنية، موسوعة اللغة العربية، المبحث 15، التنبيه 3: لا تجتمع علامتان إلا `؟!`.
"""

RULE = pattern(
    code="PU105",
    name="doubled-mark",
    severity="warning",
    message={"ar": "علامة مكررة «{found}»", "en": "repeated mark “{found}”"},
    trigger="،،",
    find="،،+",
    replace="،",
    applicability=SAFE,
    bad={
        "وصل الوفد،، ثم غادر.": "وصل الوفد، ثم غادر.",
        "قال «نعم»،، وغادر.": "قال «نعم»، وغادر.",
    },
    good=["سكت قليلًا... ثم تكلم.", "ماذا!؟ مستحيل؟!"],
)
