"""Numbers of two systems of digits in one document.

## What it finds
Numbers in the system that fewer numbers of the document have, Western (`2022`) or Arabic (`٢٠٢٢`), from the first
one on; Persian ones are SC133's.

## Why
Both systems are right, in the east of the Arab world and in the west; publishers choose one.

## Fix safety
Report only: converting digits changes the order in which `10-12` and `1/2` are shown. Off by default. Silent beside
`آية` and `سورة`, in Qur'anic quotations, in codes and addresses.

## On clean text
On 446,000 words of news, health texts, documentation and Wikipedia: 16 hits in 7 articles; on 7.3 million further words
of Wikipedia 540. About 60 were read: all are of the other system, one lists the digits themselves.

## Source
W3C, Arabic & Persian Layout Requirements, on numbers: https://www.w3.org/TR/alreq/
"""

from __future__ import annotations

import re

from arlint.arabic.digits import WESTERN, majority
from arlint.arabic.scripts_data import LATIN
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """أعداد من نظامي أرقام في نص واحد.

## ماذا يجد
الأعداد التي كُتبت بالنظام الأقل في النص، الغربي (`2022`) أو العربي المشرقي (`٢٠٢٢`). أما الفارسية فللقاعدة SC133.

## لماذا
كلا النظامين صحيح، في المشرق والمغرب؛ لكن الناشر يختار واحدًا.

## أمان الإصلاح
إبلاغ بلا إصلاح: فتحويل الأرقام يغيّر ترتيب ظهور `10-12` و`1/2`. والقاعدة غير مفعّلة ابتداءً. وهي لا تُبلغ عما جاور
`آية` و`سورة`، ولا عما في نص قرآني أو رمز أو عنوان.

## على نصوص سليمة
في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا: 16 موضعًا في 7 مقالات، وفي 7.3 ملايين كلمة أخرى من
ويكيبيديا 540. قُرئ منها نحو 60 موضعًا: كلها من النظام الآخر، وواحد منها يعدد الأرقام نفسها.

## المصدر
متطلبات تنضيد العربية والفارسية من W3C، في الأعداد: https://www.w3.org/TR/alreq/
"""

_NUMBER = f"(?<![{LATIN}0-9٠-٩۰-۹_#.-])(?:[0-9]+|[٠-٩]+)(?![{LATIN}0-9٠-٩۰-۹_-])"
_VERSE = re.compile(r"(?:آي|سور|الآي)[ء-ي]*[ \u00a0]?[(:]?\Z|[(\[﴿﴾]\Z")

RULE = Rule(
    code="SC132",
    name="mixed-digit-systems",
    severity="info",
    default=False,
    scope="document",
    message={
        "ar": "«{number}»: معظم أرقام النص من النظام الآخر",
        "en": "“{number}”: most digits of this text are of the other system",
    },
    variants={
        "house": {
            "ar": "«{number}»: الأرقام المعتمدة في هذا الموقع من النظام الآخر",
            "en": "“{number}”: the house's digits are of the other system",
        },
    },
    trigger="[0-9]|[٠-٩]",
    allowed_in=("abbreviation", "number"),
    bad={
        "عام 2022 وعام 2023 ثم عام ٢٠٢٤.": None,
        "بين ١٩٩٠ و١٩٩٥، ثم 1999.": None,
        "في ٥ مايو ٢٠٢١ عند الساعة 10:30": None,
    },
    good=[
        "عام 2022 وعام 2023.",
        "عام ٢٠٢٢ وكتاب X-15 وقناة MBC4.",
        "قرأ الآية ٢٥٥ من سورة البقرة عام 1990 وعام 1991.",
        "قال (٣) مرات عام 1990.",
        "بلا أعداد.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    numbers = list(re.finditer(_NUMBER, text))
    if len({match[0][0] <= "9" for match in numbers}) < 2 and not document.whole.options.get("digit-style"):
        return
    western = majority(document) == WESTERN
    for match in numbers:
        if (match[0] <= "9" or match[0][0] <= "9") == western:
            continue
        if not _VERSE.search(text[max(0, match.start() - 12) : match.start()]):
            variant = "house" if document.whole.options.get("digit-style") else ""
            yield RULE.finding(*match.span(), variant=variant, number=match[0])
