"""Two letters of an acronym changed places: `CTSO` beside `CSTO`.

## What it finds
A Latin acronym of three to eight capitals that another one of the same document turns into when two letters change
places, where that other one is established: given in brackets after its Arabic name, or used more often.

## Why
Acronyms pass through translation as they are, so nobody reads them again; a reader takes the two for two organisations.

## Fix safety
Unsafe: applied only with --unsafe-fixes, because two organisations may differ by two letters (IMO and IOM).  Silent
where neither form is established, where both are frequent, and for well-known pairs (MOSI and MISO).

## On clean text
None in 446,000 words, none in 7.3 million words of Wikipedia, none in 180,000 words of machine-translated
documentation.

## Source
None; the rule follows from the document itself.
"""

from __future__ import annotations

import re
from functools import cache

from arlint.finding import unsafe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """حرفان تبادلا موضعيهما في اختصار لاتيني: `CTSO` إلى جانب `CSTO`.

## ماذا يجد
اختصارًا من ثلاثة أحرف كبيرة إلى ثمانية، إذا تبادل حرفان منه موضعيهما صار اختصارًا آخر في الوثيقة نفسها، وكان ذلك الآخر هو
المستقر فيها: ذُكر بين قوسين بعد اسمه العربي، أو كان أكثر ورودًا.

## لماذا
تعبر الاختصارات الترجمة كما هي فلا يعيد أحد قراءتها، ويحسب القارئ الاختصارين منظمتين.

## أمان الإصلاح
غير آمن: لا يُطبق إلا بخيار --unsafe-fixes، فقد لا يفرق بين منظمتين إلا حرفان (IMO وIOM). ولا تنبيه إذا لم يستقر أحدهما،
أو كثرا معًا، أو كانا زوجًا معروفًا (MOSI وMISO).

## على نصوص سليمة
لا شيء في 446,000 كلمة، ولا في 7.3 مليون كلمة من ويكيبيديا، ولا في 180,000 كلمة من توثيق مترجم آليًا.

## المصدر
لا مصدر؛ الوثيقة نفسها هي الحجة.
"""

#: Acronyms of their own although two letters away from another one; never taken for a slip.
_OWN = re.compile(
    "ADC|DAC|IMO|IOM|MOSI|MISO|COPI|CIPO|ISO|IOS|USA|UAS|SAU|UAE|EAU|CIA|ICA|FAO|AFO|API|AIP|PCI|PIC|CPI|TCP|TPC|GDP|GPD|ABC|BAC"
    "|CBS|BCS|SBC|MBC|BMC|DNA|NDA|RNA|NBA|NAB|NATO|OTAN|UNDP|ICC|CIC|IRA|SQL|CSS|RAM|MAR|ARM|ROM|MRO|CAD|ACD|GPS|PGS|HIV"
    "|VIH|AIDS|SIDA|LED|DEL|BSD|BDS|SSD|IDE|AMD|ADM|PDF|CPU|GPU|DSP|PSD|CSV|SVC|DDR|SSH|SSL|URL|XML|LMX"
)


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(r"[A-Z](?<![A-Za-z0-9_./@#&-].)[A-Z]{2,7}(?![A-Za-z0-9_/@&-]|\.[A-Za-z])")


RULE = Rule(
    code="CO101",
    name="acronym-transposition",
    severity="error",
    scope="document",
    trigger="[A-Z]{3}",
    message={
        "ar": "«{found}» مقلوب «{fixed}»، وهو الاختصار المستقر في هذا النص",
        "en": "“{found}” is “{fixed}” with two letters exchanged, the acronym this text uses",
    },
    bad={
        "أعلنت منظمة العمل الدولية (ILOS) الخطة.\nوقالت IOLS إنها جاهزة.": (
            "أعلنت منظمة العمل الدولية (ILOS) الخطة.\nوقالت ILOS إنها جاهزة."
        ),
        "حذرت UNHCR من الكارثة، وكررت UNHCR التحذير، ثم صمتت UNHRC.": (
            "حذرت UNHCR من الكارثة، وكررت UNHCR التحذير، ثم صمتت UNHCR."
        ),
        "دعا حلف «الناتو» [NATO] إلى قمة، ويعقدها NTAO غدًا.": "دعا حلف «الناتو» [NATO] إلى قمة، ويعقدها NATO غدًا.",
    },
    good=[
        "تستخدم الواجهة خط MOSI وخط MISO، وخط MOSI للخروج.",
        "المنظمة البحرية (IMO) ومنظمة الهجرة (IOM) في جنيف، وقالت IMO ذلك.",
        "أعلنت CSTO وCTSO.",
        "المحول الرقمي (ADC) ثم ADC وADC، والمحول التناظري (DAC).",
        "شركة EDF كبيرة، وتعمل EDF في فرنسا، ومؤسسة التنمية (EFD) في مصر، وEFD صغيرة، وقالت EFD ذلك.",
        "المعيار ABCD والمعيار ABDC والمعيار ABCD والمعيار ABDC.",
        "راجع الملف README والرابط https://example.org/RAEDME والوسم #RAEDME.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    places: dict[str, list[tuple[int, int]]] = {}
    for match in _pattern().finditer(text):
        places.setdefault(match[0], []).append(match.span())
    families: dict[str, list[str]] = {}
    for acronym in places:
        families.setdefault("".join(sorted(acronym)), []).append(acronym)
    for family in families.values():
        for bad in family if len(family) > 1 else ():
            if _OWN.fullmatch(bad):
                continue
            for good in family:
                if _is_exchange(bad, good) and _outweighs(text, places[good], places[bad]):
                    for start, end in places[bad]:
                        yield RULE.finding(start, end, unsafe(Edit(start, end, good)), found=bad, fixed=good)
                    break


def _is_exchange(one: str, other: str) -> bool:
    """Whether two letters of `one` changed places in `other`; in a short acronym they must be neighbours."""
    differing = [at for at, (left, right) in enumerate(zip(one, other, strict=True)) if left != right]
    return len(differing) == 2 and (len(one) > 4 or differing[1] - differing[0] == 1)


def _outweighs(text: str, good: list[tuple[int, int]], bad: list[tuple[int, int]]) -> bool:
    """Whether the acronym at the places `good` is established and the one at `bad` is not."""
    names = {name for place in good if (name := _named(text, *place))}
    if any((name := _named(text, *place)) and name not in names for place in bad):
        return False  # it is the acronym of another name
    start, end = bad[0]
    if end - start == 3 and not names:  # short acronyms meet by chance
        return len(good) >= 4 * len(bad)
    few = len(bad) == 1 or end - start > 3
    return len(good) >= 2 * len(bad) or bool(names and few and len(good) >= len(bad))


def _named(text: str, start: int, end: int) -> str:
    """The Arabic word before the brackets in which text[start:end] stands alone; empty if it does not."""
    before, after = text[max(start - 20, 0) : start], text[end : end + 3]
    if after.lstrip('\u200e\u200f ”"»')[:1] not in (")", "]"):
        return ""
    match = re.search('([ء-غف-ي]+)[”"» ]*[(\\[][\u200e\u200f “"«]*$', before)
    return match[1] if match else ""
