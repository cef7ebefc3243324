"""A last paragraph about something else: hardly any of its words occur in the rest of the article.

## What it finds
The last paragraph of prose of an article, if at most 7 % of its matter occurs elsewhere in it and the rest is long
enough to tell.  Its content words (eight or more) are compared by light stems, and each weighs as much as it tells: by
the number of articles it stands in (`lexicon/document_frequency.tsv`).  Quotations, lines full of figures or Latin
letters, and what the other rules of this family report are left alone.

## Why
Whoever copies a page copies what follows the article: the beginning of the next one, an announcement, a notice.

## Fix safety
None: that a paragraph shares no words proves nothing; somebody has to read it.

## On clean text
Off by default: NTREX, TICO-19, ARCD, Wikipedia, the React documentation and WikiNews, 6,422 documents of 7.7 million
words: 99 documents (1.5 %), most of them anecdotes, quotations and lists at the end.  Of 40 paragraphs put behind
another article 29 are found (`python -m benchmarks.boilerplate`); with all words of one weight 28, and 112 documents.

## Source
Measured, not cited: the last paragraph of a news article shares 39 to 58 % of its content words with the rest
(median of five collections), one from elsewhere 10 %.
"""

from __future__ import annotations

import re

from arlint.rule import Rule
from arlint.rules.boilerplate import ARTICLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """فقرة أخيرة في موضوع آخر: لا يكاد يرد شيء من كلماتها في سائر المقال.

## ماذا يجد
آخر فقرة من كلام المقال إذا لم يرد في سائره أكثر من 7 % من مادتها، وكان سائره من الطول بحيث يُحكم به. وكلماتها الدالة
(وهي ثماني كلمات فأكثر) تقارن بجذوعها، ولكل كلمة وزن على قدر دلالتها، يُعرف من عدد المقالات التي ترد فيها
(`lexicon/document_frequency.tsv`). ولا يمس الاقتباسات، ولا الأسطر المليئة بالأرقام أو الحروف اللاتينية، ولا ما تبلّغ عنه
سائر قواعد هذه العائلة.

## لماذا
من ينسخ صفحة ينسخ ما بعد المقال: أول المقال التالي، أو إعلانًا، أو إشعارًا.

## أمان الإصلاح
لا إصلاح: خلو الفقرة من كلمات المقال لا يثبت شيئًا، ولا بد أن يقرأها أحد.

## على نصوص سليمة
مغلقة في الأصل: في NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews، وهي 6422 وثيقة في 7.7 مليون كلمة: 99
وثيقة (1.5 %)، وأكثرها طرائف واقتباسات وقوائم في الآخر. ومن 40 فقرة أُلحقت كل منها بمقال آخر عُثر على 29؛ ولو تساوت أوزان
الكلمات لكانت 28، والوثائق 112.

## المصدر
قياس لا نقل: تشترك الفقرة الأخيرة من الخبر مع سائره في 39 إلى 58 % من كلماتها الدالة (وسيط خمس مجموعات)، والدخيلة في
10 %.
"""

_LONGER = ARTICLE + (
    "\nوأضافت الإدارة أن العمل في القسم الثاني سيبدأ بعد شهرين، وأن التذاكر ستباع في مكاتب البريد القريبة."
    "\nويقع المدخل الرئيسي في شارع النهر قبالة المدرسة القديمة، وتفتح الأبواب من الثامنة صباحًا حتى الغروب."
    "\nوتبرعت شركات محلية بمقاعد للحديقة وأشجار زيتون، وزرع أطفال المدرسة مئة شجيرة على مسارات الدراجات."
)

RULE = Rule(
    code="BP103",
    name="off-topic-paragraph",
    severity="info",
    default=False,
    message={
        "ar": "فقرة أخيرة لا صلة لها بالمقال: في سائره {shared} من كلماتها الدالة ({words})",
        "en": "last paragraph unlike the article: {shared} of its {words} content words occur elsewhere",
    },
    trigger="\n",
    view="folded",
    scope="document",
    bad={
        _LONGER
        + "\nارتفعت أسعار النفط في الأسواق العالمية نتيجة المخاوف من نقص الإمدادات وتراجع المخزونات الأمريكية.": None,
        _LONGER + "\n\nيحتاج عجين الخبز إلى دقيق وماء دافئ وخميرة وملح، ويترك ساعة ليختمر ثم يخبز في فرن ساخن.\n": None,
    },
    good=[
        _LONGER,
        _LONGER + "\nوطالب السكان بمواقف للسيارات قرب الحديقة وبإنارة الشوارع ليلًا وبملاعب أخرى للأطفال.",
        _LONGER
        + "\n«ارتفعت أسعار النفط في الأسواق العالمية نتيجة المخاوف من نقص الإمدادات وتراجع المخزونات الأمريكية».",
        "ارتفعت أسعار النفط في الأسواق العالمية.\nوتراجعت المخزونات الأمريكية نتيجة نقص الإمدادات من الخليج والبحر.",
    ],
)

#: The fewest content words of the paragraph and of the rest, and how much of its matter may occur elsewhere.
_FEWEST, _REST, _SHARED = 8, 40, 0.07
_NOTED = re.compile("[0-9٠-٩]{2}|[A-Za-z]{3}|[/@#©]")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    from arlint.arabic import cohesion
    from arlint.lexicon.boilerplate import find

    lines = [line for line in find(document) if not line.row]
    if len(lines) < 4:
        return
    line = lines[-1]
    start, end = document.folded.locate(line.start, line.end)
    if document.is_quoted(start + 1, end - 2) or len(_NOTED.findall(line.text)) > 2:
        return
    words, shared, rest = cohesion.shared(document, line.start, line.end)
    if words < _FEWEST or rest < _REST or cohesion.shared_matter(document, line.start, line.end) > _SHARED:
        return
    if not _is_reported(document, end):
        yield RULE.finding(start, end, words=str(words), shared=str(shared))


def _is_reported(document: Document, end: int) -> bool:
    """Whether a rule that knows more reports the paragraph that ends at `end`."""
    from arlint.rules.boilerplate import author_bio, fragment_tail, generated_bio

    return any(
        finding.end >= end
        for rule in (author_bio.RULE, fragment_tail.RULE, generated_bio.RULE)
        for finding in rule.check(document)
    )
