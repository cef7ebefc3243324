"""Two words written as one.

## What it finds
A word of three letters and more with digits glued to its end (`الآية37`); a ة or a final ى within a word, which only
ever end one (`المدينةالقديمة`, `إلىالبيت`); `السيد`, `الرئيس`, `الدكتور` with a name glued to them (`السيدترامب`);
`لا` and `ما` glued to their verb (`لايمكن`, `مازال` aside, which is one word to many).

## Why
The space got lost where lines were joined or markup was taken out.  Search and readers miss the second word.

## Fix safety
A hint: the space between the two.  The rule is off unless asked for, for names of products (`كوفيد19`) and ciphers
(`م37`) are written so on purpose; the short ones are left alone.

## On clean text
160 in 446,000 words.  News (NTREX) 67, nearly all in passages that lost their spaces; Wikipedia 85, TICO-19 7, the
React documentation 1.  45 read: wrong are six names with a number (`أرجنين9`), all in TICO-19.

## Source
No written authority was read for this rule.
"""

from __future__ import annotations

import re

from arlint.finding import hint
from arlint.rule import HINT, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """كلمتان كُتبتا كلمة واحدة.

## ماذا يجد
كلمة من ثلاثة أحرف فأكثر التصقت بآخرها أرقام (`الآية37`)؛ وتاء مربوطة أو ألف مقصورة في وسط كلمة، وهما لا تكونان إلا
آخرًا (`المدينةالقديمة`، `إلىالبيت`)؛ و`السيد` و`الرئيس` و`الدكتور` ملتصقة باسم (`السيدترامب`)؛ و`لا` و`ما` ملتصقتين
بالفعل (`لايمكن`). أما `مازال` فتُترك، إذ يعدها كثيرون كلمة واحدة.

## لماذا
سقطت المسافة حيث وُصلت أسطر أو نُزع ترميز، فلا البحث يجد الكلمة الثانية ولا القارئ.

## أمان الإصلاح
اقتراح: مسافة بين الكلمتين. والقاعدة معطلة حتى تُطلب، لأن أسماء المنتجات (`كوفيد19`) والرموز (`م37`) تُكتب هكذا قصدًا؛
ويُترك القصير منها.

## على نصوص سليمة
160 في 446,000 كلمة. في الأخبار (NTREX) 67، كلها تقريبًا في فقرات سقطت مسافاتها؛ وفي ويكيبيديا 85، وTICO-19 سبعة،
ووثائق React واحد. قُرئ منها 45 فأخطأت ستة أسماء معها رقم (`أرجنين9`)، كلها في TICO-19.

## المصدر
لم يُقرأ لهذه القاعدة مرجع مكتوب.
"""

_LETTER, _MARKS = "[ء-غف-ي]", "[\u064b-\u0652]*"
_TITLES = "السيد|الرئيس|الدكتور|الأستاذ|المهندس"
_VERBS = "يمكن|يوجد|توجد|يزال|تزال|يزالون|يجوز|يكون|تكون|يعرف|يعني|يتم|بد|شك|يحق|ينبغي|يجب|يستطيع|تستطيع"
_GLUED = re.compile(
    f"(?<!{_LETTER})(?:"
    f"(?P<number>{_LETTER}{{3,}}(?=[0-9٠-٩]))"
    f"|(?P<final>{_LETTER}+[ةى]{_MARKS}(?=[ء-غف-ي]{{2}}))"
    f"|(?P<title>[وف]?[بلك]?(?:{_TITLES})(?=(?!ي|ة|ات|ان)[ء-غف-ي]{{3}}))"
    f"|(?P<verb>[وف]?لا(?=(?:{_VERBS})(?!{_LETTER})))"
    ")"
)

RULE = Rule(
    code="OR108",
    name="glued-words",
    severity="info",
    default=False,
    message={"ar": "كلمتان ملتصقتان «{found}»", "en": "two words written as one: “{found}”"},
    trigger=f"{_LETTER}{{3}}[0-9٠-٩]|[ةى]{_MARKS}{_LETTER}|(?:{_TITLES}){_LETTER}{{3}}|لا(?:{_VERBS})",
    bad={
        "قال السيدترامب في الآية37.": "قال السيد ترامب في الآية 37.",
        "زار المدينةالقديمة وعاد إلىالبيت": "زار المدينة القديمة وعاد إلى البيت",
        "وهذا لايمكن، ولابد منه.": "وهذا لا يمكن، ولا بد منه.",
        "عام٢٠٢٠ وقبلها": "عام ٢٠٢٠ وقبلها",
    },
    good=[
        "السيدة والسيدات والسيدان والرئيسي والرئيسية والرئيسة والدكتوراه.",
        "م37 وب20 والمادة 37، وفي القرن 19م.",
        "رأى شىء، وهو مدى الحياة، لاعب ولاية ولابس.",
        "طائرة إف16 وبـ20 دولارًا.",
    ],
    quoted=HINT,
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _GLUED.finditer(text):
        at = end = match.end()
        while end < len(text) and text[end].isalnum():
            end += 1
        yield RULE.finding(match.start(), end, hint(Edit(at, at, " ")), found=text[match.start() : end])
