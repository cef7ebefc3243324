"""`arlint rule --new NAME`: a rule that works, to be changed."""

from __future__ import annotations

import os
import re

from arlint.settings import SettingsError

_MODULE = '''"""One sentence: what the rule finds.

## What it finds
`كلمة كلمه`: which forms, with examples between backquotes.

## Why
What it costs the reader.

## Fix safety
Safe, unsafe or a hint, and why.

## On clean text
How often it is wrong, counted in which texts.

## Source
Where it says so.
"""

from arlint.rule import HINT, pattern

PAGE_AR = """جملة واحدة: ماذا تجد القاعدة.

## ماذا يجد
`كلمة كلمه`: أي الصور، مع أمثلة بين علامتين مائلتين.

## لماذا
ماذا يخسر القارئ.

## أمان الإصلاح
آمن أو غير آمن أو اقتراح، ولماذا.

## على نصوص سليمة
كم تخطئ، وفي أي نصوص عُدّ ذلك.

## المصدر
أين ورد.
"""

RULE = pattern(
    code="{code}",
    name="{name}",
    severity="warning",
    message={{"ar": "«{{found}}»: ما الخطأ، وماذا يُكتب مكانه", "en": "“{{found}}”: what is wrong, what to write"}},
    trigger="كلمه",  # a plain pattern that is in every text the rule can find: without it the rule does not run
    find=r"(?<!\\w)كلمه(?!\\w)",
    replace="كلمة",
    applicability=HINT,  # SAFE is for what keeps every letter; HINT is shown and never applied
    bad={{
        "هذه كلمه أخيرة.": "هذه كلمة أخيرة.",
        "قال كلمه ثم صمت.": "قال كلمة ثم صمت.",
    }},
    good=[
        "هذه كلمة أخيرة.",
        "كلمهم أمس.",
    ],
)
'''

_TEST = """from {module} import RULE

from arlint.testing import check_examples


def test_{module}():
    check_examples(RULE)
"""


def write(name: str, code: str) -> str:
    """Write the rule called `name` and its test into this folder; returns the rule's file.  Raises SettingsError."""
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        raise SettingsError(f"{name!r}: the name of a rule says the bad thing in small letters: space-before-mark")
    if not re.fullmatch(r"[A-Z]{2,4}\d{3}", code):
        raise SettingsError(f"{code!r}: a code is two to four capitals and three digits: HS101")
    module = name.replace("-", "_")
    files = {f"{module}.py": _MODULE.format(code=code, name=name), f"test_{module}.py": _TEST.format(module=module)}
    for path in files:
        if os.path.exists(path):
            raise SettingsError(f"{path}: is there already")
    for path, text in files.items():
        try:
            with open(path, "x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except OSError as error:
            raise SettingsError(f"{path}: cannot be written: {error.strerror}") from None
    return f"{module}.py"
