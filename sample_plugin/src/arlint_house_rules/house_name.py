"""The house's name without its first word: «دار النيل» for «مؤسسة دار النيل».

## What it finds
`دار النيل` where `مؤسسة` does not stand before it.

## Why
The contract with the founders says so.

## Fix safety
Unsafe: a word is added.

## On clean text
Counted in the house's own archive.

## Source
The house's style book, page 4.
"""

from arlint.rule import UNSAFE, pattern

PAGE_AR = """اسم الدار من غير كلمته الأولى: «دار النيل» والصواب «مؤسسة دار النيل».

## ماذا يجد
`دار النيل` حيث لا تسبقها `مؤسسة`.

## لماذا
هكذا اشتُرط في عقد التأسيس.

## أمان الإصلاح
غير آمن: تُزاد كلمة.

## على نصوص سليمة
عُدّت في أرشيف الدار.

## المصدر
دليل الأسلوب في الدار، الصفحة 4.
"""

RULE = pattern(
    code="HS101",
    name="short-house-name",
    severity="warning",
    message={"ar": "اسم الدار كاملًا: مؤسسة دار النيل", "en": "the house's full name is مؤسسة دار النيل"},
    trigger="دار النيل",
    find=r"(?<!مؤسسة )دار النيل",
    replace="مؤسسة دار النيل",
    applicability=UNSAFE,
    bad={"نشرته دار النيل أمس.": "نشرته مؤسسة دار النيل أمس."},
    good=["نشرته مؤسسة دار النيل أمس.", "زرت دار النشر."],
)
