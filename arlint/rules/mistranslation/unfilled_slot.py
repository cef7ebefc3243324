"""A slot of a template that nobody filled: `[اسم الشركة]`, `[أدخل التاريخ هنا]`, `XXXX`.

## What it finds
- in square, curly or angle brackets: what says of itself that it is to be replaced: an order (`[أدخل التاريخ]`, `[ضع
  الرابط هنا]`), a name of a datum (`[اسم الشركة]`, `[رقم الهاتف]`, `{المدينة}`, `<الاسم>`), the English of both
  (`[Your Name]`, `[insert date]`, `[TBD]`);
- in round brackets what ends in `هنا`: `(اسم الكاتب هنا)`;
- rows of crosses in place of a name or a figure: `السيد XXXX`, `XX/XX/XXXX`;
- filler: *Lorem ipsum* and the Arabic text that designers put in its place.

An editor's additions in a quotation (`[الرئيس]`, `[كذا]`, `[المحرر]`), omissions (`[...]`), references (`[12]`,
`[الإخلاص: 1]`), links and check boxes are left alone.

## Why
The sentence lacks what it was written for: the template came from a person or from an assistant, and went out as it
was.

## Fix safety
None: only the author knows the name.

## On clean text
No hit in 446,000 words; one in 7.27 million further words of Wikipedia, wrong (a pattern of names, in quotes).  In
182,000 words of machine translation one, wrong: a figure's caption says that a cell shows `XXXX`.

## Source
Our own.
"""

from __future__ import annotations

import re

from arlint.arabic import technical
from arlint.arabic.letters import LETTER
from arlint.rule import ZONES, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """خانة في قالب لم يملأها أحد: `[اسم الشركة]` أو `[أدخل التاريخ هنا]` أو `XXXX`.

## ماذا يجد
- بين معقوفين أو حاصرتين أو قوسين زاويَّين: ما يدل بلفظه على أنه يُستبدل به غيره: أمر (`[أدخل التاريخ]` و`[ضع الرابط هنا]`)
  أو اسم بيان (`[اسم الشركة]` و`[رقم الهاتف]` و`{المدينة}` و`<الاسم>`)، ومقابلهما الإنجليزي (`[Your Name]`
  و`[insert date]` و`[TBD]`)؛
- بين قوسين: ما يُختم بكلمة «هنا»: `(اسم الكاتب هنا)`؛
- حروف إكس متتابعة مكان اسم أو رقم: `السيد XXXX` و`XX/XX/XXXX`؛
- نص الحشو: *Lorem ipsum* وما يضعه المصممون مكانه بالعربية.

ولا يُمس ما يضيفه المحرر داخل الاقتباس (`[الرئيس]` و`[كذا]` و`[المحرر]`)، ولا علامة الحذف (`[...]`)، ولا الإحالات (`[12]`
و`[الإخلاص: 1]`)، ولا الروابط ولا مربعات المهام.

## لماذا
ينقص الجملة ما كُتبت من أجله: جاء القالب من إنسان أو من مساعد آلي، ونُشر كما هو.

## أمان الإصلاح
لا إصلاح: لا يعرف الاسم إلا الكاتب.

## على نصوص سليمة
لا شيء في 446 ألف كلمة؛ وموضع واحد في 7.27 ملايين كلمة أخرى من ويكيبيديا أخطأ فيه (صيغة اسم بين علامتي اقتباس). وفي 182
ألف كلمة مترجمة آليًّا موضع واحد أخطأ فيه: شرح لقطة شاشة تظهر فيها `XXXX`.

## المصدر
من عندنا.
"""

#: Orders to fill in something; folded, as all that follows.
_ORDER = (
    "ادخل|ادخلي|اكتب|اكتبي|اضف|اضيفي|ضع|ضعي|حدد|حددي|املا|املئي|استبدل|ادرج|اذكر|اختر|يرجي|الرجاء|رجاء|يدرج|يكتب"
    "|يوضع|يدخل|يملا|يستبدل"
)
#: Names of data; the first word of `[اسم الشركة]`, `[رقم الهاتف]`.
_SURE_DATUM = (
    "اسم|اسمك|اسمكم|لقب|رقم|رابط|عنوان|بريد|بريدك|هاتف|هاتفك|توقيع|توقيعك|مسمي|شعار|ايميل|شركتك|مدينتك|موقعك|منتجك"
)
#: Such as an editor, too, may add to a quotation: `[عدد الوفيات]`, `[تاريخ الغزو]`.
_DATUM = (
    "تاريخ|مبلغ|سعر|قيمة|نسبة|عدد|وصف|منصب|وظيفة|ساعة|وقت|مكان|موقع|مدة|جهة|صورة|نص|محتوي|فقرة|جملة|كلمة|اقتباس"
    "|مصدر|نوع|مقر|عملة"
    "|معلومات|تفاصيل|بيانات|ارقام|اسماء|سبب|موضوع"
)
#: Data that stand for themselves: `[الاسم]`, `[رقم]`.
_ALONE = (
    "(?:ال)?(?:اسم|تاريخ|رقم|رابط|عنوان|مبلغ|سعر|قيمة|نسبة|عدد|توقيع|هاتف|جوال|بريد|ايميل|وظيفة|مسمي|شركة|مؤسسة"
    "|منظمة|مدينة"
    "|دولة|بلد|شهر|يوم|سنة|ساعة|وقت|مكان|موقع|منتج|عميل|مستلم|مرسل|وصف|كمية|مدة|عملة|جامعة|مدرسة|منصب)"
    "|اسمك|اسمكم|شركتك"
)
_PLACES = (
    "الاسم الكامل|الاسم الاول|الاسم الاخير|الاسم الثلاثي|اسم العائلة|البريد الالكتروني|المسمي الوظيفي|يحدد لاحقا"
    "|يضاف لاحقا"
)
_MORE = rf"(?:[ _/]{LETTER}+)"
#: What stands in brackets that ask to be filled.
_SURE = (
    rf"(?:{_ORDER}){_MORE}{{1,6}}|(?:{_SURE_DATUM}){_MORE}{{1,4}}|(?:{_PLACES}){_MORE}{{0,3}}|(?:{_ORDER}|{_SURE_DATUM}|{_DATUM}"
    rf"|{_ALONE}){_MORE}{{0,4}} هنا"
)
#: The same unless it is an editor's.
_UNSURE = rf"(?:{_DATUM}){_MORE}{{1,4}}|(?:{_ALONE})(?:(?:/|، ?| - )(?:{_ALONE}))*"
_ENGLISH = (
    r"(?:(?:[Ii]nsert|[Ee]nter|[Aa]dd|[Ff]ill in|[Pp]lease (?:add|insert|enter))(?: [A-Za-z'/-]+){1,6}"
    r"|INSERT(?: [A-Z]+){1,5}|(?:[Yy]our|YOUR)(?: [A-Za-z/-]+){1,4}"
    r"|(?:[Ff]ull |[Ff]irst |[Ll]ast |[Cc]ompany |[Cc]lient |[Pp]roduct |[Cc]ity |[Cc]ountry |[Aa]uthor "
    r"|[Rr]ecipient )"
    r"?[Nn]ame(?: [Hh]ere)?|(?:FULL |FIRST |LAST |COMPANY |CLIENT |PRODUCT )?NAME|[Dd]ate|DATE|TBD|TBC|TBA|TK"
    r"|[Ll]ink(?: [Hh]ere)?|LINK|URL|[Cc]ity|CITY|[Cc]ountry|COUNTRY|[Cc]ompany|COMPANY|[Nn]umber|NUMBER"
    r"|[Aa]mount|AMOUNT"
    r"|X{2,3}|x{2,3}|[Pp]hone(?: [Nn]umber)?|[Ee]mail(?: [Aa]ddress)?|[Jj]ob [Tt]itle|[Pp]lace ?holder|PLACEHOLDER)"
)
_CROSSES = (
    r"(?<![A-Za-z0-9٠-٩@_.#/-])(?:[Xx]{2,4}[/-][Xx]{2,4}[/-](?:[Xx]{2,4}|[0-9]{2,4})|X{4,}|x{4,}|XXX)"
    r"(?![A-Za-z0-9٠-٩@_/-]|\.\w)"
)
_FILLER = (
    r"[Ll]orem [Ii]psum|[Dd]olor [Ss]it [Aa]met|لوريم ايبسوم|هذا النص هو مثال لنص يمكن ان يستبدل|مولد النص العربي"
    r"|نص تجريبي يمكن استبداله|هذا نص تجريبي|هذا نص افتراضي|هنا يوضع النص|هنا يكتب النص"
)
_FIND = re.compile(
    r"(?=[\[{<(XxLlDd]|لوريم|هذا (?:ال)?نص|مولد النص|نص تجريبي|هنا ي)(?:"
    rf"\[(?<!\[\[)(?: |\.{{2,3}}|…)?(?P<square>{_SURE}|{_ENGLISH}|(?P<unsure>{_UNSURE}))(?: |\.{{2,3}}"
    rf"|…)?\](?! ?\(|[\[\]]|: ?\S+[/.]\S)"
    rf"|\{{{{? ?(?P<curly>{_SURE}|{_UNSURE}) ?\}}?\}}|<(?<!<<)(?P<angle>{_SURE}|{_UNSURE}|{_ENGLISH})>(?!>)"
    rf"|\((?P<round>(?:{_ORDER}|{_SURE_DATUM}|{_DATUM}|{_ALONE}){_MORE}{{0,4}} هنا)\)"
    rf"|(?P<crosses>{_CROSSES})|(?P<filler>{_FILLER}))"
)
#: What an editor says in brackets of a name or a date that he left out on purpose.
_REMARK = re.compile(
    "محذوف|محجوب|محفوظ|مستعار|مجهول|مخفي|واضح|مفقود|مطموس|ساقط|كذا|سقط|تصحيح|المحرر|المترجم|اخري|سابق|بحاجة|مطلوب"
)
#: Where three crosses are a number of the Romans, a film or a size; and where any are chromosomes.
_ROMAN = re.compile(
    "دورة|الدورة|ولمبي|القرن|الفصل|الباب|البابا|الملك|لويس|المادة|المجلد|الجزء|العدد|فيلم|سوبر|مقاس|حجم|الحلقة"
    "|الموسم|افلام"
)
#: A text that tells of filler.
_TYPOGRAPHY = re.compile("شيشرون|طباع|مصمم|المطابع|حشو|[Cc]icero|[Tt]ypeset")
_CHROMOSOMES = re.compile("متلازم|كروموسوم|صبغي|XY")
#: Characters on either side in which they count.
_NEAR = 40

RULE = Rule(
    code="MT105",
    name="unfilled-slot",
    severity="error",
    message={
        "ar": "خانة لم تُملأ: «{found}»؛ اكتب مكانها ما تدل عليه",
        "en": "an unfilled slot: “{found}”; write what it stands for",
    },
    variants={
        "filler": {
            "ar": "نص حشو بقي من القالب: «{found}»؛ اكتب النص مكانه",
            "en": "filler left over from a template: “{found}”; write the text",
        }
    },
    trigger=(
        r"\[(?: |\.\.\.?|…)?[ء-يA-Za-z]{2,}[^\[\]\n]{0,60}\]|\{\{? ?[ء-ي]|<[ء-يA-Z]|<[a-z]+ [a-z]|هنا\)|[Xx]{3}"
        r"|XX[/-]X|xx[/-]x|[Ll]orem"
        r"|[Dd]olor|لوريم|هذا النص هو مثال|مولد النص|نص تجريبي|هذا نص|هنا ي"
    ),
    view="folded",
    allowed_in=[kind for kind in ZONES if kind != "quran"],
    bad={
        "قالت [اسم الشركة] إنها ستتوسع.": None,
        "[أدخل التاريخ]": None,
        "تواصلوا مع «[اسم المسؤول]».": None,
        "في [رقم] دولة ([رابط]).": None,
        "عزيزي {الاسم}، وصل طلبك إلى <المدينة> في [التاريخ].": None,
        "بقلم (اسم الكاتب هنا).": None,
        "وقّع العقد مع السيد XXXX في XX/XX/XXXX.": None,
        "تحية طيبة، [Your Name]، [insert date here].": None,
        "Lorem ipsum dolor\n\nهذا النص هو مثال لنص يمكن أن يستبدل في المساحة نفسها.": None,
    },
    good=[
        "انظر [المصدر] و[اسم الموقع](https://example.com).",
        "كما ورد في الدراسة [12] و[1-7] و[...] و[…].",
        "- [ ] مهمة لم تنجز",
        "قال تعالى: ﴿قل هو الله أحد﴾ [الإخلاص: 1].",
        "قال: «إنه [الرئيس] لم يعد [إلى] هذه [المدينة] منذ عام [كذا]».",
        "[المحرر]، [المترجم]، [صورة]، [فيديو]، [اسم محذوف]، [اسم مستعار].",
        "(انظر الصورة هنا) والدورة الأولمبية XXX ومقاس XXXL ورقم 05XXXXXXXX.",
        "في الدالة يوضع `[اسم المتغير]` و{قل أعوذ برب الفلق}.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text, view = document.text, document.folded
    for match in _FIND.finditer(view.text):
        start, end = view.locate(*match.span())
        if _is_meant(document, match, start, end) or technical.is_shown(document, start, end):
            continue
        yield RULE.finding(start, end, variant="filler" if match["filler"] else "", found=text[start:end])


def _is_meant(document: Document, match: re.Match[str], start: int, end: int) -> bool:
    """Whether an editor's hand put the brackets there, or the crosses are none."""
    if match["crosses"]:
        return _counts(document.folded.text, match)
    if match["filler"]:
        return _TYPOGRAPHY.search(document.text, *document.paragraph_at(start)) is not None
    if technical.speaks_of_programs(document, start):
        return True
    content = match["square"] or match["curly"] or match["angle"] or match["round"]
    # In somebody's words a noun in brackets explains what he said.
    return bool(_REMARK.search(content)) or bool(match["unsure"] and _is_within_quotation(document, start, end))


def _counts(text: str, match: re.Match[str]) -> bool:
    """Whether the crosses at `match` are a number, a size or chromosomes."""
    first, last = max(match.start() - _NEAR, 0), match.end() + _NEAR
    if _CHROMOSOMES.search(text, first, last):
        return True
    if match[0] != "XXX":
        return False
    beside = text[max(match.start() - 2, 0) : match.start()] + text[match.end() : match.end() + 2]
    return re.search("[A-Za-z]", beside) is not None or _ROMAN.search(text, first, last) is not None


def _is_within_quotation(document: Document, start: int, end: int) -> bool:
    """Whether [start, end) is inside quotation marks, with other words."""
    return any(first <= start and end <= last and (first, last) != (start, end) for first, last in document.quotes)
