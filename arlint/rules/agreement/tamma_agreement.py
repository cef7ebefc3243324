"""`تم` before a feminine verbal noun: `تم الموافقة`.

## What it finds
`تم`, `يتم` and `سيتم` directly before a verbal noun in `ة`: `تم إعادة فتح الطريق`, `لم يتم الموافقة`, `سيتم إضافتها`.
The noun is told by its pattern (`إفالة`, `استفالة`, `مفاعلة`, `تفعية`) or is in a closed list (`دراسة`, `ترجمة`).  Left
alone: what need not be the subject, such as adverbs (`يتم عادة`, `تم مصادفة`), `إضافة إلى`, `يتم دراسته` (he finishes
his studies), and broken plurals.

## Why
The subject of `تم` is the noun, so careful prose writes `تمت الموافقة`.  The unmarked form comes from sentences in
which `تم` only stands for an English passive, where its subject is forgotten.  Grammarians allow a masculine verb
before a noun whose gender is only grammatical, so this is a matter of style: severity info.

## Fix safety
A hint; what follows in the sentence may have to agree as well.

## On clean text
47 hits in 446,000 words, and 864 in 7.3 million words of Wikipedia.  Of 160 that were read, two were wrong (`تثبيته`),
and the cause of these has been removed.

## Source
Grammars, on the agreement of the verb with a subject that is feminine by grammar only.
"""

from __future__ import annotations

import re
from functools import cache

from arlint.finding import hint
from arlint.rule import HINT, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """`تم` قبل مصدر مؤنث: `تم الموافقة`.

## ماذا يجد
`تم` و`يتم` و`سيتم` متبوعة مباشرة بمصدر آخره تاء مربوطة: `تم إعادة فتح الطريق` و`لم يتم الموافقة` و`سيتم إضافتها`. ويُعرف
المصدر بوزنه (إفالة واستفالة ومفاعلة وتفعية) أو بقائمة مغلقة (دراسة وترجمة). ويُترك ما قد لا يكون فاعلًا: الظروف
والأحوال (`يتم عادة`، `تم مصادفة`)، و`إضافة إلى`، و`يتم دراسته` بمعنى ينهيها، وجموع التكسير.

## لماذا
المصدر هو فاعل «تم»، فالأجود أن يقال: «تمت الموافقة». ويكثر ترك التاء حين لا تكون «تم» إلا بديلًا من صيغة المجهول في
الإنجليزية فيُنسى أن لها فاعلًا. ويجيز النحاة تذكير الفعل مع المؤنث المجازي، فالأمر أسلوب لا لحن، ولذلك جاء التنبيه
للعلم فقط.

## أمان الإصلاح
اقتراح؛ فقد يلزم تغيير ما بعده في الجملة أيضًا.

## على نصوص سليمة
47 موضعًا في 446,000 كلمة، و864 في 7.3 مليون كلمة من ويكيبيديا. قُرئ منها 160 فكان اثنان خطأ (`تثبيته`)، ثم أُزيل سببهما.

## المصدر
كتب النحو في مطابقة الفعل فاعله المؤنث تأنيثًا مجازيًا.
"""

_SPACE = "[ \u00a0\n]"
_NOUN = "[ء-غف-ي]{3,8}"

#: Verbal nouns in ة, without it, of patterns that other nouns have too; folded.
_LISTED = (
    "ترجم|برمج|دبلج|هيكل|جدول|خصخص|خوصص|بلور|برهن|رقمن|حوسب|عرقل|زعزع|سيطر|هيمن|زخرف|مأسس|رسمل|عقلن|فهرس|ارشف|نمذج|شيطن"
    "|دراس|كتاب|زراع|صناع|حماي|صياغ|رعاي|قراء|طباع|صيان|زياد|حياك|خياط|كفال|اباد|عود|دعو|بيع|سرق|رؤي|ولاد|سيام"
    "|زيار|هزيم|مكافا|مساءل|توسع|تجرب|تفرق|تكمل|توصي|عملي|صفق|توطئ|تعري|مشارك|مباشر"
    "|حراس|معرف|بداي|تلاو|عناي|رقاب|وساط|شرعن|تلفز|عسكر|علمن|عنون|مصاهر|مباهل|مبايع"
)
_MASDAR = re.compile(
    # مفاعلة, مفاعاة, إفالة, استفالة, تفعية and تفعئة
    "م[^اوي]ا[^ا][^ا]|موا[^ا][^ا]|م.اوا?.|م.ا.ا|ا.ا.|است.ا.|ت..[يئ]|" + _LISTED
)
#: Of such a pattern, but adverbs, names, or masculine nouns whose final ه was written as ة; folded.
_OTHER = re.compile(
    "عاد|مصادف|مبارا|اسام|اسار|اثار|اعاش|تقني|تركي|تحتي|توجي|تنبي|تشبي|تشوي|تنوي|ترفي|تموي|تسفي|تنزي|تفقي|تبيي|تلقائي|محا.ا[يئ]"
    "|ملائك|مناخي|مجاني|مئوي|مبادر|معاد"
)
#: Masculine verbal nouns that end in ت themselves, without it: تثبيته.
_IN_T = re.compile("ت(?:ثبي|وقي|فتي|بيي|صوي|شتي|سكي|نصي|فوي|موي|بكي)")
#: What may be said of how it was done, with لـ or بـ behind it: استجابةً لطلبه.
_ADVERBIAL = re.compile(
    "استجاب|مراعا|تلبي|مقارن|مجامل|مكافا|مساو|موازا|مواكب|متابع|مساير|مشارك|مطابق|خلاف|اضاف|زياد|نتيج|تكمل|توطئ"
)
#: What people finish: after يتم it may be the object.
_FINISHED = re.compile("دراس|قراء|كتاب|ترجم|صفق|عملي|زيار|مهم|تجرب|زراع|صناع")
#: What may stand behind an adverb or an absolute noun: إضافة إلى، مقارنة بـ، زيادة على، مراعاة لـ.
_PREPOSITION = re.compile(
    "[وف]?(?:في|من|الي|علي|عن|مع|بين|عبر|بعد|قبل|(?:بال|لل|كال).+|[بل](?:ه|ها|هم|ذلك|ان|ما|هذ[اه]))(?!\\w)"
)
#: What may stand before تم; the prefix of its present tense.
_LEAD = re.compile("(?<!\\w)[وف]?(?:[سل]?(?P<present>ي))?\\Z")


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(
        f"تم{_SPACE}(?P<article>ال)?(?P<noun>{_NOUN}?)(?:ة(?!\\w)|ت(?P<pronoun>ها|هم|هما|هن|ه)(?!\\w))"
        f"(?=(?:{_SPACE}(?P<next>[^\\s.،؛؟!:,)]+))?)"
    )


RULE = Rule(
    code="GR104",
    name="tamma-agreement",
    severity="info",
    view="folded",
    trigger=f"تم{_SPACE}{_NOUN}(?:ة|ته)",
    message={
        "ar": "«{found}»: الفاعل مؤنث، والأجود «{fixed}»",
        "en": "“{found}”: the subject is feminine, better “{fixed}”",
    },
    bad={
        "تم الموافقة على المشروع.": "تمت الموافقة على المشروع.",
        "وقد تمّ إعادة فتح الطريق.": "وقد تمّت إعادة فتح الطريق.",
        "لم يتم المصادقة على القرار، وسيتم مناقشته غدًا.": "لم تتم المصادقة على القرار، وستتم مناقشته غدًا.",
        "قبل أن يتم تسمية المولود.": "قبل أن تتم تسمية المولود.",
        "وتم إضافتها إلى القائمة، ثم تم ترجمة الكتاب.": "وتمت إضافتها إلى القائمة، ثم تمت ترجمة الكتاب.",
    },
    good=[
        "تمت الموافقة على المشروع، وستتم إعادة فتحه، ولم تتم مناقشته.",
        "تم الاتفاق على الخطة، ويتم التصويت غدًا.",
        "يتم عادة اختيار الرئيس، وتم مصادفة، ويتم مباشرة من المصنع.",
        "تم افتتاح الطريق إضافة إلى الجسر، وتم إضافة إلى ذلك بناء جسر.",
        "لم يتم دراسته في الخارج لأنه عاد مبكرًا.",
        "تم توجية الدعوة، وتم تثبيته في مكانه.",
        "تم استجابةً لطلبه نقل المباراة.",
        "تم بمساعدة الأهالي نقل الجرحى.",
        "كان ذلك في يتم الطفولة القاسية.",
    ],
    quoted=HINT,
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    letters, folded = document.bare.text, view.text
    for match in _pattern().finditer(folded):
        stem = match.start()
        lead = _LEAD.search(folded, max(stem - 4, 0), stem)
        if lead is None or not _is_subject(match, lead["present"] is not None):
            continue
        start, end = lead.start(), match.end()
        # The present changes its prefix, the past takes an ending; the writer's vowel signs stay.
        at = stem - 1 if lead["present"] else stem + 2
        place = view.locate(stem - 1, stem)[0] if lead["present"] else view.locate(stem, stem + 2)[1]
        replaced = len(lead["present"] or "")
        found = letters[start:end].replace("\n", " ")
        fixed = found[: at - start] + "ت" + found[at - start + replaced :]
        fix = hint(Edit(place, place + replaced, "ت"))
        yield RULE.finding(*view.locate(start, end), fix, found=found, fixed=fixed)


def _is_subject(match: re.Match[str], is_present: bool) -> bool:
    """Whether the noun is a verbal noun in ة, and what was finished."""
    noun, article, pronoun = match["noun"], match["article"], match["pronoun"]
    if not _MASDAR.fullmatch(noun) or _OTHER.fullmatch(noun) or (article and pronoun):
        return False
    if is_present and (pronoun or article) and _FINISHED.fullmatch(noun):
        return False
    if pronoun:
        return not _IN_T.fullmatch(noun)
    following = match["next"]
    if article:
        return True
    if not following or _PREPOSITION.match(following) or (following[0] in "لب" and _ADVERBIAL.fullmatch(noun)):
        return False
    return noun != "مباشر" or following.startswith("ال")
