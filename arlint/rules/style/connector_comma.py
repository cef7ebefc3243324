"""A comma behind the word that links two sentences: `ومع ذلك، رفض`.

## What it finds
A comma directly after `مع ذلك`, `بالإضافة إلى ذلك`, `علاوة على ذلك`, `نتيجة لذلك`, `في الواقع`, `على سبيل المثال`,
`بالتالي`, `لذلك`, `لسوء الحظ`, `أخيرًا` and others at the beginning of a sentence.

## Why
English parts the connector from its sentence, Arabic does not: «ومع ذلك رفض».

## Fix safety
Safe: only the comma goes.

## On clean text
2,243 hits in 7.7 million words, one in 3,500, most in Wikipedia: ordinary usage, hence off.

## Source
Our own count: 0.5 in 10,000 words of Arabic news, 8.0 in documentation translated by a language model, 11.5 in that
of an older engine. It is evidence of nothing.
"""

from __future__ import annotations

import re

from arlint.arabic.sentences import opens
from arlint.finding import Edit, safe
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """فاصلة بعد أداة الربط في أول الجملة: `ومع ذلك، رفض`.

## ماذا يجد
فاصلة بعد `مع ذلك` و`بالإضافة إلى ذلك` و`علاوة على ذلك` و`نتيجة لذلك` و`في الواقع` و`على سبيل المثال` و`بالتالي`
و`لذلك` و`لسوء الحظ` و`أخيرًا` ونحوها في أول الجملة.

## لماذا
تفصل الإنجليزية الرابط عن جملته، ولا تفصله العربية: «ومع ذلك رفض».

## أمان الإصلاح
آمن: لا تُحذف إلا الفاصلة.

## على نصوص سليمة
عدد المواضع في 7.7 ملايين كلمة: 2243، أي واحد في كل 3500 كلمة، وأكثرها في الموسوعة؛ فهو استعمال شائع، والقاعدة مطفأة.

## المصدر
إحصاء لنا: 0.5 في كل 10000 كلمة من الأخبار العربية، و8.0 في وثائق ترجمها نموذج لغوي، و11.5 في وثائق ترجمها محرك أقدم؛
فلا دلالة له على الترجمة الآلية.
"""

RULE = Rule(
    code="ST106",
    name="connector-comma",
    severity="info",
    default=False,
    view="folded",
    trigger="(?:ذلك|الواقع|المثال|بالتالي|لذلك|لهذا|الحظ|بالطبع|عام|اخيرا|النهاية|ثم|هنا|الاجمال|العموم|المقابل"
    "|الوقت نفسه)[ \u00a0]?[،,]",
    message={
        "ar": "الفاصلة بعد «{found}» زائدة: الرابط من جملته",
        "en": "the comma after “{found}” is not needed",
    },
    quoted="hint",
    bad={
        "رُفض الطلب. ومع ذلك، عاد.": "رُفض الطلب. ومع ذلك عاد.",
        "بالإضافة إلى ذلك، حضر الوفد.": "بالإضافة إلى ذلك حضر الوفد.",
        "لسوء الحظ ، تأخر القطار.": "لسوء الحظ تأخر القطار.",
    },
    good=[
        "رُفض الطلب ومع ذلك عاد.",
        "قال ذلك، ثم خرج.",
        "في هذا العام، وفي العام الماضي.",
        "حدث هذا بالطبع، وهو متوقع.",
    ],
)

_CONNECTOR = re.compile(
    "(?<!\\w)(?P<words>[وف]?(?:مع[ \u00a0]ذلك|بالاضافة[ \u00a0]الي[ \u00a0]ذلك|علاوة[ \u00a0]علي[ \u00a0]ذلك"
    "|نتيجة[ \u00a0]لذلك|بناء[ \u00a0]علي[ \u00a0]ذلك"
    "|في[ \u00a0](?:الواقع|النهاية|المقابل|الوقت[ \u00a0]نفسه)|علي[ \u00a0](?:سبيل[ \u00a0]المثال|العموم)|بالتالي"
    "|اكثر[ \u00a0]من[ \u00a0]ذلك"
    "|ل(?:حسن|سوء)[ \u00a0]الحظ|بالطبع|بشكل[ \u00a0]عام|اخيرا|لذلك|لهذا|من[ \u00a0](?:هنا|ثم)|بالمقابل"
    "|فضلا[ \u00a0]عن[ \u00a0]ذلك))[ \u00a0]?(?P<comma>[،,])(?=[ \u00a0])"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for match in _CONNECTOR.finditer(view.text):
        if not opens(view.text, match.start()):
            continue
        begin, stop = view.locate(*match.span())
        cut = Edit(*view.locate(match.end("words"), match.end()), "")
        found = document.bare.text[slice(*match.span("words"))]
        yield RULE.finding(begin, stop, safe(cut), found=found)
