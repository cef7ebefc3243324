"""A credit: «المصدر: …», «بقلم: …», «تصوير: …».

## What it finds
A line at the edge of the article that names its source, author, translator, editor or photographer, or a wire
agency alone: `المصدر: رويترز`, `بقلم: سلمى العلي`, `ترجمة وتحرير: …`, `وكالات`.

## Why
Where texts are gathered for another use (a corpus, a reader, a translation), credits have to be taken out; in a
paper they stay.

## Fix safety
None: whether a credit stays is the house’s decision.

## On clean text
Off by default, so not a matter of precision: credits belong to what an article may have.

## Source
Written by hand: the wordings of Arabic news sites and of the templates of WordPress and Blogger, with their English
and French twins; see `arlint/lexicon/README.md`.
"""

from __future__ import annotations

from arlint.lexicon.boilerplate import boilerplate
from arlint.rules.boilerplate import ARTICLE

PAGE_AR = """سطر إسناد: «المصدر: كذا»، «بقلم: فلان»، «تصوير: فلان».

## ماذا يجد
سطرًا في طرف المقال يسمي مصدره أو كاتبه أو مترجمه أو محرره أو مصوره، أو وكالة وحدها: `المصدر: رويترز`، `بقلم: سلمى
العلي`، `ترجمة وتحرير: فلان`، `وكالات`.

## لماذا
إذا جُمعت النصوص لغرض آخر (مدونة لغوية أو كتاب قراءة أو ترجمة) وجب إخراج الإسناد منها، وفي الصحيفة يبقى.

## أمان الإصلاح
لا إصلاح: بقاء الإسناد أو حذفه قرار الناشر.

## على نصوص سليمة
القاعدة مغلقة في الأصل، فالإسناد مما يحق للمقال أن يحمله.

## المصدر
مكتوبة يدويًا: عبارات المواقع الإخبارية العربية وقوالب ووردبريس وبلوغر، ومقابلاتها الإنجليزية والفرنسية.
"""

RULE = boilerplate(
    code="BP207",
    name="credit-line",
    severity="info",
    default=False,
    message={
        "ar": "«{found}»: سطر إسناد",
        "en": "“{found}”: a credit line",
    },
    deletes=False,
    bad={
        ARTICLE + "\nالمصدر: رويترز": None,
        ARTICLE + "\nتصوير: أحمد سالم": None,
        "بقلم: سلمى العلي\n" + ARTICLE: None,
        ARTICLE + "\n\nترجمة وتحرير | سلمى العلي": None,
        ARTICLE + "\nوكالات": None,
        ARTICLE + "\nPhoto: City News": None,
    },
    good=[
        ARTICLE + "\nتصوير المشاهد استغرق شهرين.",
        ARTICLE + "\nوكالات السفر خفضت أسعارها.",
        ARTICLE + "\nكتب الوزير إلى نظيره أمس.",
        ARTICLE + "\nالمصدر الذي تحدث إلينا طلب عدم ذكر اسمه.",
    ],
)
