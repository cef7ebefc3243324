"""One quoted term rendered in two ways: `مبادرة «الحزام والطريق»` and `مبادرة «الطريق والحزام»`.

## What it finds
Two terms in quotation marks behind the same noun that are the same but for one word, or for the order of their words:
`مشروع «المدينة الذكية»`, `مشروع «المدن الذكية»`.  Each has two to six words.  Silent if what differs is a number, a
year, an ordinal or a pair of opposites (`الجزء الأول`, `الجزء الثاني`), or if both are used twice.

## Why
A term in quotation marks is a name.  Whoever translates it anew in each paragraph makes two projects of one.

## Fix safety
Report only: which rendering is right is not in the text.  Off by default, for a text may well compare two such terms.

## On clean text
None in 446,000 words, 10 in 7.3 million words of Wikipedia, of which 7 are one name rendered twice.

## Source
None; the rule follows from the document itself.
"""

from __future__ import annotations

import re

from arlint.arabic import stems, verbs
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

    Term = tuple[str, ...]

PAGE_AR = """مصطلح واحد بين علامتي تنصيص كُتب بوجهين: `مبادرة «الحزام والطريق»` و`مبادرة «الطريق والحزام»`.

## ماذا يجد
مصطلحين بين علامتي تنصيص بعد اسم واحد لا يختلفان إلا في كلمة أو في ترتيب الكلمات: `مشروع «المدينة الذكية»`
و`مشروع «المدن الذكية»`، وفي كل منهما كلمتان إلى ست. ولا تنبيه إن كان الفرق عددًا أو سنة أو ترتيبًا أو كلمتين متضادتين
(«الجزء الأول» و«الجزء الثاني»)، أو ورد كل منهما مرتين.

## لماذا
ما بين علامتي التنصيص اسم. ومن يترجمه في كل فقرة من جديد يجعل المشروع مشروعين.

## أمان الإصلاح
بلاغ بلا إصلاح: ليس في النص ما يدل على أصح الترجمتين. والقاعدة معطلة ما لم تُطلب، فقد يقارن النص بين مصطلحين كهذين.

## على نصوص سليمة
لا شيء في 446,000 كلمة، و10 تنبيهات في 7.3 مليون كلمة من ويكيبيديا، 7 منها اسم واحد كُتب بوجهين.

## المصدر
لا مصدر؛ الوثيقة نفسها هي الحجة.
"""

RULE = Rule(
    code="CO104",
    name="term-inconsistency",
    severity="info",
    default=False,
    scope="document",
    view="folded",
    trigger='[ء-ي][ \u00a0][«"“”]',
    message={
        "ar": "«{found}» بعد «{head}»، وفي موضع آخر «{other}»: أهما مصطلح واحد؟",
        "en": "“{found}” after “{head}”, elsewhere “{other}”: are they one term?",
    },
    bad={
        "أطلقت الصين مبادرة «الحزام والطريق».\nوانضمت إلى مبادرة «الطريق والحزام» دول كثيرة.": None,
        'يشمل مشروع "المدينة الذكية" الشوارع، ويموّل المشروع "المدن الذكية" البنك.': None,
        "وقّعا اتفاق «خفض التصعيد المؤقت»، ثم عُدّل اتفاق «خفض التوتر المؤقت».": None,
    },
    good=[
        "مبادرة «الحزام والطريق»، ثم مبادرة «الحزام والطريق» مرة أخرى.",
        "فيلم «صراع النجوم الأول» وفيلم «صراع النجوم الثاني».",
        "صحيفة «اليوم السابع» وصحيفة «اليوم الجديد» وصحيفة «العرب اليوم».",
        "حزب «العدالة والتنمية» وجماعة «العدالة والحرية».",
        "خطة «رؤية 2030» وخطة «رؤية 2040».",
        "مهرجان «الأفلام القصيرة» ومهرجان «أفلام قصيرة».",
        "قيل «عمر بن عامر» وقيل «عمر بن صخر»، وقال إنه «محظور في جميع الحالات» ثم إنه «محظور في معظم الحالات».",
    ],
)

_MARKS = '«»"“”„‟'
_TERM = re.compile(f"(?<![ء-ي])(?P<head>[ء-ي]{{3,}})[ \u00a0][{_MARKS}](?P<term>[^{_MARKS}\n]{{6,60}})[{_MARKS}]")
_WORD = re.compile("[ء-ي]+|\\d+")
_ARTICLE = re.compile("[وفبلك]?(?:ال|لل)(?=...)")
#: Before terms that differ on purpose, or that are no names: works, papers, quotations, clauses.  Stems, folded.
_MANY = frozenset(
    """
    كتاب رواي فيلم فلم مسلسل اغني قصيد قصة قصه حكاي صحيف جريد مجل قنا كلم عبار عنوان بعنوان اسم باسم مثل طراز قيل تلفظ
    نفس
    بان انه انها والد ابن لقب بلقب
    """.split()
)
#: Words that tell one of several from another.  Folded.
_TELLING = re.compile(
    "\\d+|(?:ال)?(?:اول|اولي|ثاني|ثانية|ثالث|ثالثة|رابع|رابعة|خامس|خامسة|شمال[يةا]*|جنوب[يةا]*|شرق[يةا]*|غرب[يةا]*|كبري|صغري"
    "|كبير|صغير|كبيرة|صغيرة|جديد|جديدة|قديم|قديمة|رجال|نساء|ذكور|اناث|داخلي[ة]?|خارجي[ة]?|يمين|يسار|سابق[ة]?|لاحق[ة]?)"
)
#: How many words a term has; how likely a word is no verb.
_LEAST, _MOST = 2, 6
_VERB = 0.4


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    folded = document.folded
    terms: dict[str, dict[Term, list[tuple[int, int]]]] = {}
    for match in _TERM.finditer(folded.text):
        words = tuple(_WORD.findall(match["term"]))
        if _LEAST <= len(words) <= _MOST and "بن" not in words and _is_noun(match["head"]):
            head = _ARTICLE.sub("", match["head"], count=1).removeprefix("و")
            terms.setdefault(head, {}).setdefault(words, []).append(match.span("term"))
    for head, spellings in terms.items():
        order = sorted(spellings, key=lambda words: (-len(spellings[words]), spellings[words][0]))
        for number, wrong in enumerate(order):
            right = next((words for words in order[:number] if _are_one(words, wrong)), None)
            if right is None or len(spellings[wrong]) > 1:
                continue
            start, end = folded.locate(*spellings[wrong][0])
            first, last = folded.locate(*spellings[right][0])
            yield RULE.finding(start, end, head=head, found=document.text[start:end], other=document.text[first:last])


def _is_noun(head: str) -> bool:
    """Whether a noun stands before the quotation, and not one of those that have many terms."""
    if _MANY.intersection((head, *stems.stems(head))) or head in verbs.PREPOSITIONS or head in verbs.PREDICATORS:
        return False
    return verbs.likelihood(head) < _VERB


def _are_one(one: Term, other: Term) -> bool:
    """Whether two terms are the same but for one word or for the order; the article and endings make no other term."""
    this, that = [_base(word) for word in one], [_base(word) for word in other]
    if this == that or sorted(this) == sorted(that):
        return this != that
    if len(this) != len(that):
        return False
    differing = [pair for pair in zip(one, other, strict=True) if _base(pair[0]) != _base(pair[1])]
    if len(differing) != 1 or any(_TELLING.fullmatch(word) for word in differing[0]):
        return False
    left, right = differing[0]
    return len(one) > _LEAST or _consonants(left) == _consonants(right)


def _base(word: str) -> str:
    """A word without its article, proclitics and endings."""
    return stems.stems(word)[-1]


def _consonants(word: str) -> str:
    """The first consonants of a word's stem: those of a plural and its singular are the same."""
    return re.sub("[اويةءئؤ]", "", _ARTICLE.sub("", word, count=1))[:3]
