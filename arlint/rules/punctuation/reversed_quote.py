"""A quotation mark that faces the wrong way for its document.

## What it finds
`كازاخستان “.` in a document that writes “…”, `“خطير جدًا“`, `”كلا”`; and the like with « » ‘ ’ ‹ ›.

## Why
Which way a curly mark faces tells whether a quotation begins or ends.  A wrong one leaves the reader, and every program
that looks for quotations, inside somebody's words until the next mark.  A space before it comes from the same slip.

## Fix safety
Both orders are legal in Arabic: “…” as most news sites print it, ”…“ as CLDR has it.  So the document decides: safe
when it has at least four pairs and four in five are of one order, a suggestion when the majority is smaller, no finding
in a document that is consistent or has no majority.  Inches (`15”`), apostrophes, and
a quotation that opens each of its paragraphs anew are no findings.  A mark that merely stands on the wrong side of its
space is left to other rules.

## On clean text
446,000 words of human Arabic (NTREX, TICO-19, ARCD, Wikipedia 2017, react.dev, WikiNews): one hit, right. In
2,100,000 further words of Wikipedia 6 hits, 4 of them right; the other two stand inside a direction override.

## Source
CLDR 48, locale `ar`: quotationStart ” and quotationEnd “.  Unicode L2/07-273: curly quotation marks are not mirrored.
"""

from __future__ import annotations

from arlint.arabic.pairs import CLOSE, orders, reversed_marks
from arlint.rule import HINT, SAFE, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """علامة تنصيص مقلوبة في وثيقتها.

## ماذا يجد
`كازاخستان “.` في وثيقة تكتب `“…”`، و`“خطير جدًا“`، و`”كلا”`، وما يشبهها من `« »` و`‘ ’` و`‹ ›`.

## لماذا
اتجاه العلامة المعقوفة هو الذي يدل على أول الاقتباس وآخره. فإن انقلبت بقي القارئ، وكل برنامج يبحث عن الاقتباسات،
داخل كلام منقول حتى العلامة التالية. والمسافة التي قد تسبقها من أثر الخطأ نفسه.

## أمان الإصلاح
للعربية ترتيبان كلاهما مقبول: `“…”` وهو الغالب في مواقع الأخبار، و`”…“` وهو ما في CLDR. فالحكم للوثيقة: الإصلاح آمن
إن كان فيها أربعة أزواج على الأقل وأربعة أخماسها على ترتيب واحد، واقتراح إن كانت الأغلبية دون ذلك، ولا تنبيه في
وثيقة متسقة أو لا أغلبية فيها. ولا ينبه على علامة البوصة (`15”`)، ولا على الفاصلة العليا، ولا على اقتباس يُفتح من
جديد في كل فقرة. أما العلامة التي أخطأت جانب المسافة فقط فلقواعد أخرى.

## على نصوص سليمة
446,000 كلمة من عربية البشر (NTREX وTICO-19 وARCD وويكيبيديا 2017 وreact.dev وWikiNews): تنبيه واحد صحيح. وفي
2,100,000 كلمة أخرى من ويكيبيديا 6 تنبيهات صح منها 4، والآخران داخل محرف يقلب الاتجاه.

## المصدر
CLDR 48 للعربية: ‏quotationStart هي `”` وquotationEnd هي `“`. ووثيقة يونيكود L2/07-273: العلامات المعقوفة لا تنعكس.
"""

_FOUR = "قرأ “الأيام” و“الأرض” و“البخلاء” و“الأغاني”.\n"

RULE = Rule(
    code="PU121",
    name="reversed-quote",
    severity="error",
    message={
        "ar": "علامة تنصيص مقلوبة: «{found}» والصواب «{right}»",
        "en": "reversed quotation mark: “{found}” should be “{right}”",
    },
    trigger=(
        "[“«‘‹](?:[^ء-ي0-9A-Za-z]|$)|(?:^|[^ء-ي0-9A-Za-z.،؟!…])[”»’›][^\\s]"
        "|[وفبلكا][”»’›](?:[^\\s.،؛؟!:)…]|[.،؛؟!:…][^\\s])"
    ),
    scope="document",
    bad={
        _FOUR + "وصفه بأنه “كتاب العمر“.": _FOUR + "وصفه بأنه “كتاب العمر”.",
        _FOUR + "كان ينوي “السفر بعيدًا “، لكنه بقي.": _FOUR + "كان ينوي “السفر بعيدًا”، لكنه بقي.",
        _FOUR + "ثم سأل ”متى نعود؟” ومضى.": _FOUR + "ثم سأل “متى نعود؟” ومضى.",
        "سمى ”هندا“ و”ليلى“ و”سعاد“ و”دعدا“ و”سلمى”.": "سمى ”هندا“ و”ليلى“ و”سعاد“ و”دعدا“ و”سلمى“.",
        "زار «حلب» و«حمص» و«حماة» و»إدلب«.": "زار «حلب» و«حمص» و«حماة» و«إدلب».",
    },
    good=[
        "سمى ”هندا“ و”ليلى“ و”سعاد“ و”دعدا“.",
        "قال “نعم“ وقالت “لا“ ثم “ربما“ ثم “كلا“.",
        _FOUR + "شاشة 24” وأخرى 27” في المعرض.",
        _FOUR + "“هنا تبدأ فقرة منقولة.\n“وهنا تتمتها”.",
        "قال “نعم” ثم “لا“.",
        _FOUR + "قال“ نعم” ومضى.",
        _FOUR + "كتب ’90 و don’t وL’Orient.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for mark, right in reversed_marks(document):
        order = orders(document)[mark.family]
        if order.pairs * 3 < order.total * 2:
            continue
        start, end = mark.at, mark.at + 1
        if mark.role == CLOSE and text[start - 1 : start].isspace():
            start = len(text[:start].rstrip())
            end = min(end + 1, len(text))
        fix = Fix(SAFE if order.is_clear else HINT, Edit(start, mark.at + 1, right))
        yield RULE.finding(start, end, fix, found=mark.glyph, right=right)
