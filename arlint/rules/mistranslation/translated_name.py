"""A name that was translated as if it were a word: `ستيف وظائف` for *Steve Jobs*.

## What it finds
Persons (`دونالد ورقة رابحة`, *Trump*), bands, newspapers (`صحيفة نيويورك مرات`), companies and products
(`مايكروسوفت نقطة القوة`), places (`شارع الجدار`, *Wall Street*) and clubs (`شيكاغو الثيران`) of a reviewed list.  The
word alone is never enough: the other half of the name stands beside it, or what the name belongs to near by.

Names that Arabic does translate are left alone: «البيت الأبيض», «ساحل العاج», «حرب النجوم».

## Why
Machines translate a capitalised word like any other; the reader cannot guess who was meant.

## Fix safety
Unsafe: the usual Arabic spelling of the name in place of the words.

## On clean text
4 hits in 7.7 million words, all right, in translated encyclopedia articles.

## Source
The list is our own: names that are English words, with the senses a dictionary gives first.
"""

from __future__ import annotations

import re

from arlint.lexicon import phrases
from arlint.rule import UNSAFE, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """اسم علم تُرجم كأنه كلمة: `ستيف وظائف` والمقصود Steve Jobs.

## ماذا يجد
أشخاصًا (`دونالد ورقة رابحة`، والمقصود Trump) وفرقًا وصحفًا (`صحيفة نيويورك مرات`) وشركات ومنتجات
(`مايكروسوفت نقطة القوة`) وأماكن (`شارع الجدار`، والمقصود Wall Street) وأندية (`شيكاغو الثيران`)، من قائمة مراجَعة. ولا
تكفي الكلمة وحدها، بل لا بد أن يجاورها شطر الاسم الآخر أو ما ينتمي إليه.

وما تترجمه العربية من الأسماء متروك: «البيت الأبيض» و«ساحل العاج» و«حرب النجوم».

## لماذا
تترجم الآلة الكلمة المبدوءة بحرف كبير كغيرها، ولا سبيل للقارئ إلى معرفة المقصود.

## أمان الإصلاح
غير آمن: يحل رسم الاسم الشائع في العربية محل الكلمات.

## على نصوص سليمة
4 مواضع في 7.7 ملايين كلمة، كلها صحيحة التبليغ، في مقالات مترجمة من الموسوعة.

## المصدر
القائمة من وضعنا: أسماء هي كلمات إنجليزية، وأول معانيها في المعاجم.
"""

RULE = Rule(
    code="MT203",
    name="translated-name",
    severity="error",
    message={
        "ar": "«{found}» اسم علم تُرجم حرفيًّا ({english})؛ الصواب: «{better}»",
        "en": "“{found}” is a name translated word by word ({english}); write «{better}»",
    },
    literals=lambda: phrases.numbered("names", "MT203"),
    payload=lambda anchor, numbers: phrases.found(phrases.Phrase, "names", anchor, numbers),
    bad={
        "قال ستيف وظائف ذلك عام 2007.": "قال ستيف جوبز ذلك عام 2007.",
        "وصل دونالد ورقة رابحة إلى البيت الأبيض.": "وصل دونالد ترامب إلى البيت الأبيض.",
        "هبطت أسهم شارع الجدار أمس.": "هبطت أسهم وول ستريت أمس.",
        "«كتاب الوجه» يحذف منشورات المستخدمين.": "«فيسبوك» يحذف منشورات المستخدمين.",
        "رواية «مغامرات توم سوير» لعلامة توين.": "رواية «مغامرات توم سوير» لمارك توين.",
        "ذكرت صحيفة نيويورك مرات أن جورج شجيرة حضر.": "ذكرت صحيفة نيويورك تايمز أن جورج بوش حضر.",
        "فاز مانشستر المتحد على شيكاغو الثيران.": "فاز مانشستر يونايتد على شيكاغو بولز.",
        "ثبّت النوافذ 10 على حاسوبك من مايكروسوفت.": "ثبّت ويندوز 10 على حاسوبك من مايكروسوفت.",
    },
    good=[
        "يسكن في شارع الجدار القديم بالمدينة.",
        "سحب ورقة رابحة من يده في لعبة الورق.",
        "درس كتاب الوجه في علم التشريح.",
        "لديه وظائف كثيرة في ستيفانج.",
        "زار نيويورك مرات عدة، وأكدت مشاركة واشنطن في القمة.",
        "وضع شارون حجر الأساس للمستوطنة.",
        "في ساحل العاج وفي البيت الأبيض ووادي السيليكون.",
        "أكل شون الفول، ورفع هاري العصا، وتسلق كريس الصخرة.",
        "حمل الحجاج الحجر الأسود في قلوبهم، وغرق القارب في المياه السوداء.",
    ],
)

#: Verbs that make of the second half an object: "Harry raised the stick".
_ACTS = re.compile(
    "[وفسل]{0,2}[يتن]?(?:فتح|غلق|اغلق|كل|اكل|شرب|رفع|حمل|تسلق|كسر|رمي|قطع|ركب|طبخ|قشر|سرق|ربط|لمس|هز|ضرب|صاد|قرا"
    "|رسم|مزق|طوي|قلب"
    "|حفر|زرع|سقي|هدم|عبر|نظف|غسل|لبس|ارتدي|امسك|باع|بيع|اشتري|شتري)ت?"
)
_BEFORE = re.compile(r"(\w+)[ \u00a0\n]\Z")


@RULE.checks_hits
def check(document: Document, payload: object, start: int, end: int) -> list[Finding]:
    return [
        phrase.finding(RULE, document, match, UNSAFE)
        for phrase in payload  # type: ignore[attr-defined]
        for match in phrase.matches(document, start, end)
        if phrase.row["kind"] not in ("person", "character") or not _is_object(document, match.start())
    ]


def _is_object(document: Document, start: int) -> bool:
    """Whether a verb stands before the name at `start` of which its second half may be the object."""
    before = _BEFORE.search(document.folded.text, max(start - 20, 0), start)
    return before is not None and _ACTS.fullmatch(before[1]) is not None
