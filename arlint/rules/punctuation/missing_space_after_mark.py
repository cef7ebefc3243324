"""A mark that touches the word after it.

## What it finds
`،`, `؛` or `؟` between two words (`الوفد،ثم`), before an opening quote or bracket, and `.`, `:` or `!` between two
Arabic words of three letters or more (`المباراة.وغادر`).

## Why
Two words run into one: search, line breaks and screen readers take `الوفد،ثم` for a single word.

## Fix safety
Safe for `،`, `؛` and `؟`: a space is added.  A hint for `.`, `:` and `!`, which also stand inside names of hosts,
files and abbreviations, and where a number follows.  Silent: decimals (`3،5`), abbreviations (`أ.د.`, `ق.م`), lists
of single letters (`أ،ب`), footnote signs (`،[1]`), wiki namespaces (`تصنيف:أدب`), dotted names of three parts.

## On clean text
298 hits in 446,000 words, 188 of them hints: news (NTREX) 68, health texts (TICO-19) 27, Wikipedia paragraphs
(ARCD) 21, 300 Wikipedia articles 178, WikiNews 2, the React documentation 2.  200 were read, there and in 1.5
million further words of Wikipedia: all right but for `Ocean،s` and notes in square brackets, silent since, and two
in the remains of HTML attributes.

## Source
kachaf.com, after a newspaper's style guide (دليل المعرفة للأسلوب): a space after the mark, none before it.
LanguageTool's Arabic rules ask for the same.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTERS
from arlint.arabic.marks import bare, closes, is_arabic, line_at, opens, word_after, word_before
from arlint.rule import HINT, SAFE, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """علامة ملتصقة بالكلمة التي بعدها.

## ماذا يجد
`،` أو `؛` أو `؟` بين كلمتين بلا مسافة بعدها (`الوفد،ثم`) أو قبل علامة تنصيص أو قوس يُفتح، و`.` أو `:` أو `!` بين
كلمتين عربيتين من ثلاثة أحرف فأكثر (`المباراة.وغادر`).

## لماذا
تصير الكلمتان كلمة واحدة عند البحث وقارئ الشاشة، ولا ينكسر السطر بينهما.

## أمان الإصلاح
آمن مع `،` و`؛` و`؟`: تُزاد مسافة. واقتراح مع `.` و`:` و`!` لأنها تقع في أسماء المواقع والملفات والمختصرات، ومع رقم
يلي العلامة. وتسكت القاعدة عن الكسور (`3،5`) والمختصرات (`أ.د.` و`ق.م`) وتعداد الحروف (`أ،ب`) وأرقام الحواشي
(`،[1]`) ونطاقات الويكي (`تصنيف:أدب`) والأسماء المنقوطة من ثلاثة أجزاء.

## على نصوص سليمة
298 موضعًا في 446 ألف كلمة، منها 188 اقتراحًا: الأخبار (NTREX) 68، والنصوص الصحية (TICO-19) 27، وفقرات ويكيبيديا
(ARCD) 21، و300 مقالة من ويكيبيديا 178، وويكي الأخبار 2، ووثائق React 2. قُرئ 200 موضع منها ومن مليون ونصف مليون
كلمة أخرى من ويكيبيديا: كلها صحيحة إلا `Ocean،s` وحواشي بين معقوفين، وقد سكتت القاعدة عنها بعد ذلك، وموضعين في بقايا
سمات HTML.

## المصدر
موقع كشاف (kachaf.com) عن دليل المعرفة للأسلوب: المسافة بعد العلامة لا قبلها. وكذلك قواعد العربية في LanguageTool.
"""

RULE = Rule(
    code="PU102",
    name="missing-space-after-mark",
    severity="warning",
    message={"ar": "لا مسافة بعد «{mark}»", "en": "no space after “{mark}”"},
    trigger='[،؛؟][^\\s،؛؟!.:…]|[.:!][«“"(‹]?[ء-\u0655\u0670]',
    allowed_in=["vocalised"],
    bad={
        "عاد الوفد،وانتهى اللقاء؛فلا خبر بعده.": "عاد الوفد، وانتهى اللقاء؛ فلا خبر بعده.",
        "كيف عاد؟لا أحد يعلم.": "كيف عاد؟ لا أحد يعلم.",
        "قال “نعم”،ثم أضاف (لا)،وفي عام 2008،وقع الخلاف.": "قال “نعم”، ثم أضاف (لا)، وفي عام 2008، وقع الخلاف.",
        "حضر الوزير،«أبو علي»،(رئيس الوفد).": "حضر الوزير، «أبو علي»، (رئيس الوفد).",
        'قال الوزير،"لن نعود".': 'قال الوزير، "لن نعود".',
        "وَصَلَ الْوَفْدُ،ثُمَّ غَادَرَ.": "وَصَلَ الْوَفْدُ، ثُمَّ غَادَرَ.",
        "استخدم Google،وهو محرك بحث،Bing.": "استخدم Google، وهو محرك بحث، Bing.",
        "انتهى اللقاء.وعاد الوفد.ثم غادر.": "انتهى اللقاء. وعاد الوفد. ثم غادر.",
        "وصفه بأنه «تاريخي».وأضاف أنه نافع.": "وصفه بأنه «تاريخي». وأضاف أنه نافع.",
        "النتيجة:فوز الفريق!وقال الوزير:«لا».": "النتيجة: فوز الفريق! وقال الوزير: «لا».",
        "بلغ العدد،2008 حالة.": "بلغ العدد، 2008 حالة.",
    },
    good=[
        "ارتفع 3،5 في المئة، وبلغ 12،5 و٣،٥ و1،2،3.",
        "التقى أ.د. أحمد ود.سامي في القرن الثالث ق.م بشركة م.م وعنوانها ص.ب 12.",
        "النقاط أ،ب،ج على الخط س،ص من الشكل.",
        "كما جاء في المرجع،[1] وفي غيره،(2) وفي سواه.[بحاجة لمصدر] وفيلم Ocean،s وكيف؟! ولماذا؟» قال.",
        "زوروا aljazeera.net وموقع.وزارة-الاتصالات.مصر للمزيد.",
        "تصنيف:أدب عربي\nملف:صورة الغلاف\nويكيبيديا:سياسات",
        "الساعة 10:30 والآية 2:255 وشركة Yahoo!مكتوب.",
        "قال: «نعم»، ثم كتب: “لا”. عام ،2008 إذ عاد ،وبقي.",
        'قال "نعم،" ثم سكت.',
    ],
)

_FIND = re.compile('[،؛؟!.:](?=[^\\W_]|[«“"(‹][^\\W_])(?<=\\S.)')
_NAMESPACE = re.compile("تصنيف|ملف|صورة|قالب|ويكيبيديا|بوابة|مستخدمة?|خاص|مساعدة|وسائط|نقاش|وحدة|ميدياويكي|موضوع")
#: Words of two letters with which a sentence goes on; any other may be part of an abbreviation.
_SHORT = frozenset("ثم قد لم لا لن في من عن أن إن ان هو هي كل ما أو بل كم هل أي لو إذ كي مع يا أم به له".split())
_CHAIN = re.compile(r"[^\s.]+\.[^\s.]+\.[^\s.]+")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _FIND.finditer(text):
        at = match.start()
        following = text[at + 1]
        word = word_after(text, at + 1 if following.isalnum() else at + 2)
        if not closes(text, at) or (not following.isalnum() and not _is_opener(text, at + 1)):
            continue
        applicability = _judge(text, at, bare(text[slice(*word)]))
        if applicability:
            end = word[1] if following.isalnum() else at + 2
            yield RULE.finding(at, end, Fix(applicability, Edit(at + 1, at + 1, " ")), mark=text[at])


def _is_opener(text: str, at: int) -> bool:
    """Whether the sign at `at` opens, and is no footnote's bracket."""
    return opens(text, at) and not (text[at] == "(" and text[at + 1].isdecimal())


def _judge(text: str, at: int, after: str) -> str | None:
    """How sure it is that a space is missing between the mark at `at` and the word `after`; None: it is not."""
    mark = text[at]
    before = word_before(text, at)
    if not after:
        return None  # a lone tatweel, as a dash
    if mark in "،؛؟":
        if after[0].isdecimal():
            return HINT if is_arabic(before) and len(before) > 1 else None
        alone = len(after) == 1 and (len(before) == 1 or before.isdecimal() or after.isascii())
        return None if alone else SAFE  # list letters, units, Ocean،s
    is_short = len(after) < 3 and after not in _SHORT and text[at + 1].isalpha()
    if is_short or after[:1] not in LETTERS or _NAMESPACE.fullmatch(before):
        return None
    if before and not (is_arabic(before) and len(before) > 2):
        return HINT if before.isdecimal() and len(before) == 4 else None
    begin, end = line_at(text, at)
    token_start = max(text.rfind(" ", begin, at) + 1, begin)
    token_end = text.find(" ", at, end)
    token = text[token_start : end if token_end < 0 else token_end]
    return None if mark == "." and _CHAIN.match(token) else HINT
