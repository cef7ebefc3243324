"""A bracket or quotation mark without its partner in the paragraph.

## What it finds
`(`, `[`, `{`, `«`, `“`, `‹` that is never closed, and the closing ones that were never opened; a single straight quote
that is left over.

## Why
The reader does not know where the aside or the quoted words end.  Often a whole line fell out in between.

## Fix safety
Report only: where the missing mark belongs only the writer knows.  The rule looks at paragraphs, not at lines, and is
silent at labels (`1)`, `أ)`), emoticons, feet and inches, intervals (`[0, 1)`), apostrophes, a quotation over several
paragraphs, and a mark that is there but faces the wrong way (PU121) or stands on the wrong side of a space.

## On clean text
446,000 words of human Arabic (NTREX, TICO-19, ARCD, Wikipedia 2017, react.dev, WikiNews): 120 hits, 73 of them in
Wikipedia and 30 in NTREX, whose translators mixed `”` and `"`. All were read: 114 are right; in six the partner is
there, but counted wrongly.

## Source
No written authority was read for this rule.
"""

from __future__ import annotations

import re

from arlint import page
from arlint.arabic.letters import LETTER
from arlint.arabic.pairs import BRACKETS, CLOSE, OPEN, QUOTES, marks, reversed_marks
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.arabic.pairs import Mark
    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """قوس أو علامة تنصيص بلا قرين في فقرتها.

## ماذا يجد
`(` أو `[` أو `{` أو `«` أو `“` أو `‹` فُتحت ولم تُغلق، وما أُغلق منها ولم يُفتح، وعلامة تنصيص مستقيمة مفردة.

## لماذا
لا يدري القارئ أين ينتهي الكلام المعترض أو المنقول. وكثيرًا ما يكون قد سقط بينهما سطر كامل.

## أمان الإصلاح
تنبيه بلا إصلاح، فلا يعلم موضع العلامة الناقصة إلا الكاتب. والقاعدة تنظر في الفقرات لا في الأسطر، وتسكت عند أرقام
القوائم وحروفها (`1)` و`أ)`)، والوجوه التعبيرية، والأقدام والبوصات، والمجالات (`[0, 1)`)، والفاصلة العليا، والاقتباس
الممتد على فقرات، وعند علامة موجودة لكنها مقلوبة (PU121) أو على الجانب الخطأ من المسافة.

## على نصوص سليمة
446,000 كلمة من عربية البشر (NTREX وTICO-19 وARCD وويكيبيديا 2017 وreact.dev وWikiNews): 120 تنبيهًا، منها 73 في
ويكيبيديا و30 في NTREX إذ خلط مترجموها بين `”` و`"`. قُرئت كلها فصح 114، وفي ستة القرين موجود لكن العد أخطأه.

## المصدر
لم يُقرأ لهذه القاعدة مرجع مكتوب.
"""

RULE = Rule(
    code="PU122",
    name="unbalanced-pair",
    severity="warning",
    message={"ar": "«{mark}» فُتحت ولم تُغلق في الفقرة", "en": "“{mark}” is never closed in its paragraph"},
    variants={CLOSE: {"ar": "«{mark}» أُغلقت ولم تُفتح في الفقرة", "en": "“{mark}” was never opened in its paragraph"}},
    trigger='[()\\[\\]{}“”„"«»‹›‘]',
    scope="document",
    bad={
        "غادر المدير (وكان غاضبًا إلى بيته.": None,
        "غادر المدير وكان غاضبًا) إلى بيته.": None,
        "صدر كتاب «النظرات في القاهرة.": None,
        "قال لهم: “لن أعود إليكم.": None,
        "قال لهم: لن أعود إليكم”.": None,
        'قال لهم: "لن أعود إليكم.': None,
        "انظر [المرجع السابق، ص 12.": None,
        "1) الأول (وهو الأهم\n2) الثاني": None,
    },
    good=[
        "١) البند الأول\nب) البند الثاني\nأولًا) تمهيد، ثانيًا) خاتمة",
        "ضحك :) ثم بكى :( ومضى :-)))",
        'طول الطاولة 5’ 10” وعرضها 30".',
        "المجال [0, 1) مفتوح، و(2، 5] كذلك.",
        "“هنا تبدأ فقرة منقولة.\n“وهنا تتمتها”.",
        "«هنا تبدأ فقرة منقولة.\nوهنا تنتهي».",
        "قال“ نعم” ومضى.",
        "كتب L’Orient وQur'an وعام ’90.",
        "(نص (داخل) نص) و[نص] و{نص} و‹نص›.",
        'قال "نعم" و"لا".',
        "زار معرض “إكسبو 2020″ أمس، ثم “نام”.",
        "قال:” نعم ” و“لا”.",
    ],
)

_KINDS = (("(", ")"), ("[", "]"), ("{", "}"), ("“", "”"), ("«", "»"), ("‹", "›"), ("‘", "’"))
_ON_PAGE = [(page.encode(opener), page.encode(closer)) for opener, closer in _KINDS]
_LOW = page.encode("„")
_CLOSING = frozenset(')]}"”»’')
_LABEL = re.compile(
    rf"(?:^|[\s،؛:.(\-–])(?:\d{{1,3}}|{LETTER}ـ?|هـ|[A-Za-z]{{1,4}}|(?:ال)?(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)[ًا]*)[.\-]?\Z"
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    if _is_balanced(document.page):
        return
    single = [mark for mark in marks(document) if mark.partner is None]
    if not single:
        return
    wrong = {mark.at for mark, _ in reversed_marks(document)}
    guilty = [mark for mark in single if mark.at not in wrong and not _is_innocent(document, mark, single)]
    for mark in _in_one_paragraph(document, guilty):
        yield RULE.finding(mark.at, mark.at + 1, variant=CLOSE if mark.role == CLOSE else "", mark=mark.glyph)


def _is_balanced(text: bytes) -> bool:
    """Whether every line of the page has as many opening as closing marks of each kind: nothing to look closer at."""
    if _LOW in text or text.count(b'"') % 2:
        return False
    kinds = []
    for opener, closer in _ON_PAGE:
        count = text.count(opener)
        if count != text.count(closer):
            return False
        if count:
            kinds.append((opener, closer))
    return all(
        line.count(b'"') % 2 == 0
        and all(
            line.count(opener) == line.count(closer)
            and line.find(opener) <= line.find(closer)
            and line.rfind(opener) <= line.rfind(closer)
            for opener, closer in kinds
            if opener in line or closer in line
        )
        for line in text.split(b"\n")
    )


def _is_innocent(document: Document, mark: Mark, single: list[Mark]) -> bool:
    """Whether `mark` is no half of a pair: a label's bracket, an emoticon, inches, an apostrophe, an interval."""
    text, at = document.text, mark.at
    start, end = document.paragraphs[mark.paragraph]
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    paragraph = text[start:end]
    if not re.search(LETTER, paragraph):
        return True
    if mark.family in BRACKETS:
        if (before in ":;=8^-'" and (after.isspace() or after in _CLOSING)) or (after in ":;" and before.isspace()):
            return True
        if mark.role == CLOSE and (mark.glyph in (before, after) or _LABEL.search(text[max(start, at - 12) : at])):
            return True
        others = [other for other in single if other.paragraph == mark.paragraph and other.family != mark.family]
        return any(
            not re.search(r"[^\W\d]", text[min(at, other.at) : max(at, other.at)])
            for other in others
            if other.family in BRACKETS
        )
    if mark.role == CLOSE and before.isdigit() and mark.glyph in '”"’':
        return True
    if mark.family == "‘":
        return mark.glyph != "‘" or "’" in paragraph or not (before.isspace() and re.match(LETTER, after))
    if mark.family == '"' and any(other.family == "“" and other.paragraph == mark.paragraph for other in single):
        return True  # `”…"`: one finding is enough
    alike = [other for other in marks(document) if other.paragraph == mark.paragraph and other.family == mark.family]
    if mark.family == '"':
        return sum(other.partner is None for other in alike) > 1
    lonely = [other for other in alike if other.partner is None]
    if len(lonely) == 2 and lonely[0].glyph == lonely[1].glyph and not all(other.sure for other in lonely):
        return True  # `” نعم ”`: one glyph at both ends
    if mark.role == OPEN and "″" in text[at:end]:
        return True  # `“إكسبو 2020″`: the closing mark became a double prime behind a digit
    # By shape they may be in order: then one of them only stands on the wrong side of its space.
    depth = 0
    for other in alike:
        depth += 1 if other.glyph in (mark.family, "„") else -1
        if depth < 0:
            return False
    return depth == 0


def _in_one_paragraph(document: Document, single: list[Mark]) -> list[Mark]:
    """`single` without the marks that open in one paragraph what a later one closes, or opens anew."""
    found: list[Mark] = []
    waiting: dict[str, Mark] = {}
    for mark in single:
        opener = waiting.pop(mark.family, None)
        reach = 10 if mark.family in QUOTES or mark.family == '"' else 1
        closes = mark.role == CLOSE and opener is not None and mark.paragraph - opener.paragraph <= reach
        if opener is not None and not closes:
            found.append(opener)
        if mark.role == OPEN:
            waiting[mark.family] = mark
        elif not closes:
            found.append(mark)
    found += waiting.values()
    return sorted((mark for mark in found if not _goes_on(document, mark)), key=lambda mark: mark.at)


def _goes_on(document: Document, mark: Mark) -> bool:
    """Whether the paragraph after that of `mark` begins with the same opening mark."""
    following = document.paragraphs[mark.paragraph + 1 : mark.paragraph + 2]
    opens = mark.role == OPEN and mark.family not in BRACKETS
    return opens and bool(following) and document.text[following[0][0]] == mark.glyph
