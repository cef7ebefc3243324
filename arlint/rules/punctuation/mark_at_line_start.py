"""A line that begins with a comma, a stop or a question mark.

## What it finds
`،`, `؛`, `.`, `؟` (and `,` before an Arabic word) as the first thing of a line.

## Why
A mark belongs to the end of what it follows and never opens a line.  Here the text was cut in the wrong place, or the
words before the mark got lost.

## Fix safety
Report only: whether the lines belong together only the writer knows.  An ellipsis (`...`), `.NET`, `.5`, a file
ending, a bullet, a dialogue dash and a row of dots are no findings.

## On clean text
446,000 words of human Arabic (NTREX, TICO-19, ARCD, Wikipedia 2017, react.dev, WikiNews): 8 hits, all right: the
beginning of the line was lost.

## Source
No written authority was read for this rule.
"""

from __future__ import annotations

from arlint.rule import pattern

PAGE_AR = """سطر يبدأ بفاصلة أو نقطة أو علامة استفهام.

## ماذا يجد
`،` أو `؛` أو `.` أو `؟` في أول السطر (وكذا `,` قبل كلمة عربية).

## لماذا
العلامة من تمام ما قبلها ولا يُبتدأ بها سطر. فالنص هنا قُطع في غير موضعه، أو سقط ما كان قبل العلامة.

## أمان الإصلاح
تنبيه بلا إصلاح، فلا يعلم أيتصل السطران إلا الكاتب. ولا ينبه على علامة الحذف (`...`)، ولا على `.NET` و`.5` وامتدادات
الملفات، ولا على رموز القوائم وشرطة الحوار، ولا على صف من النقط.

## على نصوص سليمة
446,000 كلمة من عربية البشر (NTREX وTICO-19 وARCD وويكيبيديا 2017 وreact.dev وWikiNews): 8 تنبيهات صحت كلها: سقط أول
السطر.

## المصدر
لم يُقرأ لهذه القاعدة مرجع مكتوب.
"""

RULE = pattern(
    code="PU114",
    name="mark-at-line-start",
    severity="warning",
    message={"ar": "سطر يبدأ بعلامة «{found}»", "en": "a line begins with “{found}”"},
    trigger="(?:^|\n)[\\s\u00a0\u200e\u200f\u061c]*[،؛.؟,]",
    find=(
        "(?m)^[ \t\u00a0\u200e\u200f\u061c]*(?P<span>"
        "[،؛](?![\\d)(])"
        "|؟(?![!؟])(?![ \t]*$)"
        "|\\.(?=[ \t\u00a0]*[ء-ي«“(])"
        "|\\.(?<=[^\\s.؟!]\n\\.)[ \t]*$"
        "|,(?=[ \t\u00a0]?[ء-ي]))"
    ),
    bad={
        "عاد الوزير من سفره\n، والتقى الوفد.": None,
        "؟ هكذا سأل.": None,
        "انتهى العام\n .وبدأ آخر": None,
        "سكت الجميع\n.\nثم تكلموا.": None,
        "\u200f؛ لذلك رفض.": None,
        "غادر المدينة\n, ثم عاد": None,
    },
    good=[
        "... ثم سكت.",
        ".NET إطار عمل.\n.5 من الناتج\n.gitignore ملف.",
        "- نعم.\n• لا.\n* ربما.",
        "انتهى الفصل.\n.\nالفصل الثاني",
        "……\n. . . . .\n؟؟؟",
        "؟؟ لا أدري\n؛) طيب\n؟! عجيب",
        "هل جاء؟\nنعم، جاء.",
        "! اسم المنطقة\n: تعريف",
    ],
)
