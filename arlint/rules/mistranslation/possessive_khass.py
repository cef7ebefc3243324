"""`الحساب الخاص بك` for `حسابك`: English *your account*.

## What it finds
`الخاص بك`, in any gender and number, and with `بكم`, `بكما`, `بكن`, `بي`, `بنا`: what belongs to the reader or the
writer; also where the noun has its pronoun already (`هاتفك الخاص بك`).  `الخاص به` and `الخاصة بها` also mean "specific
to it", so they are found only behind what somebody has or posts: `الهاتف الخاص به`, `التغريدة الخاصة بها`, `كلمة المرور
الخاصة بهم`.  `خاص بك` without an article is left alone.

## Why
Arabic joins the pronoun to the noun: «حسابك».

## Fix safety
A hint: the noun with its pronoun, where one noun with its article stands before (`للصفحة الخاصة بك`, `لصفحتك`), or a
noun and an adjective (`بريدك الإلكتروني`), or a familiar pair (`كلمة مرورك`).  For other names of two nouns the writer
decides.

## On clean text
CNT_EN in machine-translated documentation 10 to 45 in
10,000 words.

## Source
Our own count.
"""

from __future__ import annotations

import re

from arlint.arabic.verbs import PREDICATORS, PREPOSITIONS, SUBORDINATORS, likelihood
from arlint.document import fold
from arlint.finding import Edit, hint
from arlint.lexicon.phrases import paragraph_at
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`الحساب الخاص بك` بدل «حسابك»، ترجمةً لعبارة your account.

## ماذا يجد
`الخاص بك` بكل جنس وعدد، ومع `بكم` و`بكما` و`بكن` و`بي` و`بنا`: ما يملكه القارئ أو الكاتب، ولو اتصل بالاسم ضميره
(`هاتفك الخاص بك`). أما `الخاص به`
و`الخاصة بها` فتعنيان أيضًا المقصور عليه، فلا تُبلَّغان إلا بعد ما يُقتنى أو يُنشر: `الهاتف الخاص به` و`التغريدة الخاصة بها`
و`كلمة المرور الخاصة بهم`. ويُترك `خاص بك` بلا تعريف.

## لماذا
الضمير في العربية يتصل بالاسم: «حسابك».

## أمان الإصلاح
اقتراح: الاسم ومعه ضميره، إذا سبق اسم معرّف واحد (`للصفحة الخاصة بك`، «لصفحتك»)، أو اسم وصفته («بريدك الإلكتروني»)،
أو مركّب مألوف («كلمة مرورك»). وما سوى ذلك من الأسماء المركبة فللكاتب.

## على نصوص سليمة
CNT_AR وفي الوثائق المترجمة آليًّا من 10 إلى 45 في كل 10000 كلمة.

## المصدر
إحصاء لنا.
"""

_OWN = ("خاص", "خاصة", "خاصين", "خاصان", "خاصتين", "خاصتان", "خاصون", "خاصات")
_PRONOUNS = ("ك", "كم", "كما", "كن", "ي", "نا")
#: Of somebody else: what is his own, or what is specific to it.
_OTHERS = ("ه", "ها", "هم", "هما", "هن")


def _literals() -> Iterator[tuple[str, object]]:
    for own in _OWN:
        for pronoun in _PRONOUNS + _OTHERS:
            yield f"ال{own} ب{pronoun} ", pronoun


RULE = Rule(
    code="MT407",
    name="possessive-khass",
    severity="info",
    message={
        "ar": "«{found}»: صِل الضمير بالاسم، قل: «{fixed}»",
        "en": "“{found}”: join the pronoun to the noun, write «{fixed}»",
    },
    variants={
        "twice": {
            "ar": "«{found}» زائدة: الضمير متصل بالاسم قبلها",
            "en": "“{found}” is one too many: the noun has its pronoun already",
        },
        "other": {
            "ar": "«{found}»: صِل الضمير «{pronoun}» بالاسم الذي قبله (حسابك، لا: الحساب الخاص بك)",
            "en": "“{found}”: join the pronoun «{pronoun}» to the noun before it (حسابك)",
        },
    },
    quoted="hint",
    bad={
        "الحساب الخاص بك جاهز.": "حسابك جاهز.",
        "غيّر كلمة المرور الخاصة بك.": "غيّر كلمة مرورك.",
        "انتقل إلى الصفحة الخاصة بكم.": "انتقل إلى صفحتكم.",
        "اكتب عنوان البريد الإلكتروني الخاص بك.": "اكتب عنوان بريدك الإلكتروني.",
        "بالحساب الخاص بنا، وللموقع الخاص بي، والملفين الخاصين بك.": "بحسابنا، ولموقعي، وملفيك.",
        "اشحن هاتفك الخاص بك وحاسوبك المحمول الخاص بك.": "اشحن هاتفك وحاسوبك المحمول.",
        "تفقد ملف Excel الخاص بك.": None,
        "سجل الأصدقاء الخاصين بك.": None,
        "هذا المكون الأول الخاص بك.": None,
        "استمتع بالإجازة الخاصة بك.": "استمتع بإجازتك.",
        "ثم نشرت التغريدة الخاصة بها، وعلى الهاتف الخاص به.": "ثم نشرت تغريدتها، وعلى هاتفه.",
        "غيّروا كلمة المرور الخاصة بهم على الموقع الإلكتروني الخاص بها.": ("غيّروا كلمة مرورهم على موقعها الإلكتروني."),
    },
    good=[
        "القطاع الخاص بقيادة الشركات.",
        "هذا خاص بالموظفين.",
        "لديه أسلوب خاص به.",
        "المدارس الخاصة بالبنات كثيرة.",
        "القانون الخاص بها والمدارس الخاصة بهم.",
        "وللإقليم مجلسه التشريعي الخاص به، وللولاية النظام الانتخابي الخاص بها، والقطاع الخاص بها قوي.",
        "هذا عرض خاص بك.",
        "شاهد البرنامج الخاص بي بي سي.",
        "السوق الخاصة بكين مركزها.",
    ],
    literals=_literals,
)

_BEFORE = re.compile(
    r"(?:(?P<head>\w+)(?P<parting>[ \u00a0\n]))?(?P<lead>[وف]?(?:[بك]?ال|لل))(?P<noun>[^\W\d_]{2,})[ \u00a0\n]\Z"
)
_DEFINITE = re.compile(r"(?P<lead>[وف]?(?:[بك]?ال|لل))(?P<noun>\w{2,})")
#: Nouns that make one name with the next: the pronoun goes to its end.
_HEADS = frozenset(
    "كلمة رقم عنوان بيانات حساب بطاقة رمز مفتاح سلة قائمة تاريخ فريق سجل ملف صورة موعد طلب محفظة".split()
)
#: Nouns that take no pronoun in such a name: web, user, internet.
_FIXED = frozenset("ويب مستخدم انترنت اشياء كمبيوتر حاسوب دخول".split())
_HEADS_OWNED = frozenset("كلمة رمز عنوان بطاقة".split())
#: What somebody has or posts; folded.
_OWNED = frozenset(
    """
    حساب حسابات هاتف هواتف جهاز اجهزة كمبيوتر حاسوب حواسيب موقع مواقع صفحة صفحات تطبيق تطبيقات بريد متصفح متجر متاجر
    تغريدة تغريدات منشور منشورات فيديو فيديوهات قناة قنوات مدونة ملف ملفات صورة صور سيرة منتج منتجات محفظة بطاقة
    سيارة سيارات شقة منزل حقيبة جواز رخصة
    """.split()
)
#: What stands before the noun and is not part of its name.
_APART = PREPOSITIONS | PREDICATORS | SUBORDINATORS | frozenset(("او", "ثم", "هذا", "هذه", "ان", "وهو", "وهي"))


@RULE.checks_hits
def check(document: Document, pronoun: str, start: int, end: int) -> list[Finding]:
    view = document.folded
    low, high = paragraph_at(document, start)
    if end > high or (pronoun == "ي" and view.text.startswith("بي", end + 1)):
        return []  # the BBC: «بي بي سي»
    first = start
    while first > low and view.text[first - 1].isalnum():
        first -= 1
    if fold(view.text[first:start]) not in ("", "و", "ف", "ب", "وب"):
        return []
    begin, stop = view.locate(first, end)
    found = document.bare.text[first:end]
    is_own = pronoun in _PRONOUNS
    if not is_own and not (first == start and _is_owned(view.text[max(first - 40, low) : first])):
        return []
    if is_own and first == start and _is_twice(view.text[max(first - 60, low) : first], pronoun):
        cut = hint(Edit(view.offset(first - 1), stop, ""))
        return [RULE.finding(begin, stop, cut, variant="twice", found=found)]
    noun = _noun(document, low, first) if first == start else None
    if noun is None:
        return [RULE.finding(begin, stop, variant="other", found=found, pronoun=pronoun)]
    at, behind, fixed = noun
    fixed = _with_pronoun(fixed, pronoun, dual=view.text[start:end].split()[0].endswith(("ين", "ان", "ون")))
    edits = [Edit(*view.locate(at, behind), fixed), Edit(view.offset(first - 1), stop, "")]
    shown = document.bare.text[at:first].rstrip() + " " + found
    return [RULE.finding(begin, stop, hint(*edits), found=shown, fixed=fixed)]


def _is_twice(before: str, pronoun: str) -> bool:
    """Whether the noun has the pronoun already: «هاتفك الخاص بك», «حاسوبك المحمول الخاص بك»."""
    adjective = "" if pronoun == "ي" else r"(?:ال\w+[ \u00a0\n])?"
    return bool(re.search(rf"(?<!\w)(?![وفبكل]{{0,2}}ال)\w{{3,}}{pronoun}[ \u00a0\n]{adjective}\Z", before))


def _is_owned(before: str) -> bool:
    """Whether `before` ends in a thing that somebody has: «الحساب», «كلمة المرور», «البريد الإلكتروني»."""
    for word in before.split()[-2:]:
        noun = _DEFINITE.fullmatch(word)
        if word in _HEADS_OWNED or (noun and noun["noun"] in _OWNED):
            return True
    return False


def _noun(document: Document, low: int, first: int) -> tuple[int, int, str] | None:
    """The noun that takes the pronoun: where it stands with its particles, and the two without the article."""
    text = document.folded.text
    before = _BEFORE.search(text, max(first - 60, low), first)
    if before is None or (before.start() > low and text[before.start() - 1].isalnum()):
        return None
    place, offset = before, 0
    head = before["head"] or ""
    name = _DEFINITE.fullmatch(head)
    if name:
        if not _is_adjective(before["noun"], name["noun"]) or name["noun"].endswith("ي"):
            return None
        place, offset = name, before.start("head")
    elif head and before["lead"] == "ال" and not _is_apart(head) and (head not in _HEADS or before["noun"] in _FIXED):
        return None
    at, behind = offset + place.start("lead"), offset + place.end("noun")
    noun = document.bare.text[offset + place.start("noun") : behind]
    if noun.endswith(("اء", "و")):
        return None  # its hamza takes a seat by its case
    return at, behind, (place["lead"][:-1] if place["lead"].endswith("لل") else place["lead"][:-2]) + noun


def _is_apart(word: str) -> bool:
    """Whether `word` is no noun that makes one name with the next: a particle, a verb."""
    return word.removeprefix("و") in _APART or likelihood(word) >= 0.5


def _is_adjective(word: str, noun: str) -> bool:
    """Whether the second of two words with articles looks like an adjective of the first."""
    return word.endswith("ي") or (word.endswith("ة") and noun.endswith(("ة", "ات")))


def _with_pronoun(noun: str, pronoun: str, dual: bool) -> str:
    if dual and noun.endswith(("ين", "ان", "ون")):
        noun = noun[:-1]
    if pronoun == "ي" and noun.endswith("ي"):
        return noun
    if noun.endswith("ة"):
        noun = noun[:-1] + "ت"
    elif noun.endswith("ى"):
        noun = noun[:-1] + "ا"
    return noun + pronoun
