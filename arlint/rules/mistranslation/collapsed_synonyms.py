"""Two words of the source that became one: «قوة وقوة الطبيعة», for *strength and power*.

## What it finds
A noun without the article, «و», and the same noun again: before a noun with the article, on which both depend (`شكل
وشكل المبنى`), and, of some 340 words for which English has two (`power and strength`, `safe and secure`), wherever
they stand, with the same pronoun as well (`قوتها وقوتها`); with the article where the phrase ends behind the second
(`يتميز بالقوة والقوة في الأداء`).

What Arabic doubles on purpose is left alone: many (`أيام وأيام`, `أكثر وأكثر`), one and one more (`ألف ليلة وليلة`),
opposites (`بين قوة وقوة`, `القوة والقوة المضادة`), names, verbs, and other words with the article (`الشمال والشمال
الغربي`).

## Why
English likes pairs of synonyms.  A machine translates each for itself, and both get the same word.

## Fix safety
None: the second word is missing, or one is enough.

## On clean text
No hit in 446,000 words, nor in 182,000 words of machine translation; 4 in 7.27 million further words of Wikipedia, two
wrong (the title of a song, a line of another).

## Source
Our own reading of machine-translated articles.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER
from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """كلمتان في الأصل صارتا في الترجمة كلمة واحدة: `قوة وقوة الطبيعة`.

## ماذا يجد
اسمًا نكرة ثم واوًا ثم الاسم نفسه: قبل اسم معرَّف يضافان إليه (`شكل وشكل المبنى`)، وحيثما وقع إن كان من نحو 340 كلمة
للإنجليزية في معناها لفظان (power and strength وsafe and secure)، ولو لحقه ضمير (`قوتها وقوتها`)، أو عُرّف بأل وانتهت
العبارة بعده (`يتميز بالقوة والقوة في الأداء`).

ولا يُمس ما تكرره العربية قصدًا: للكثرة («أيام وأيام» و«أكثر وأكثر»)، والزيادة («ألف ليلة وليلة»)، والتقابل («بين قوة
وقوة» و«عنف وعنف مضاد»)، ولا الأعلام والأفعال، ولا المعرَّف بأل («الشمال والشمال الغربي»).

## لماذا
تحب الإنجليزية أن تقرن المترادفين، والآلة تترجم كلًّا على حدة فيخرجان بلفظ واحد.

## أمان الإصلاح
لا إصلاح: إما أن الكلمة الثانية ناقصة، وإما أن واحدة تكفي.

## على نصوص سليمة
لا شيء في 446 ألف كلمة، ولا في 182 ألف كلمة مترجمة آليًّا؛ وأربعة مواضع في 7.27 ملايين كلمة أخرى من ويكيبيديا أخطأت
في اثنين منها: عنوان أغنية وسطر من أخرى.

## المصدر
قراءتنا لمقالات مترجمة آليًّا.
"""

RULE = Rule(
    code="MT108",
    name="collapsed-synonyms",
    severity="warning",
    message={
        "ar": "«{found}»: كلمتان مختلفتان في الأصل تُرجمتا بلفظ واحد؛ اختر للثانية غيره أو اكتفِ بواحدة",
        "en": "“{found}”: two words of the source with one translation; find another for the second, or keep one",
    },
    probe="pairs",
    bad={
        "تجلت قوة وقوة الطبيعة في المشهد.": None,
        "تغير شكل وشكل المبنى.": None,
        "بلغت سرعة وسرعة التيار مستوى عاليًا.": None,
        "«أثار ذلك خوف وخوف الناس»": None,
        "أظهر الفريق قدرته وقدرته على العودة.": None,
        "نعيش هنا بسلام وسلام.": None,
        "المكان آمن وآمن للأطفال.": None,
        "عاد إلى بيت وبيت الأسرة.": None,
        "يتميز الجهاز بالقوة والقوة في الأداء، ونقدم الدعم والدعم.": None,
    },
    good=[
        "بين شكل وآخر، وبين سرعة وثبات، وشتان بين قوة وقوة.",
        "يومًا بعد يوم، وقوة بعد قوة، وأيام وأيام، ومرات ومرات، وأكثر وأكثر.",
        "حضر أحمد وأحمدي معًا، وقرأ ألف ليلة وليلة.",
        "القوة والقوة المضادة، والشمال والشمال الغربي، وعنف وعنف مضاد.",
        "القوة والقوة هي الحل، والخبرة والخبرة مصدرها الحواس، والفرق بين القوة والقوة.",
        "هذا هو التاريخ والتأريخ.",
        "زار قبرص وقبرص الشمالية، والتقى حسن وحسن الدباس.",
        "ظل يزداد ويزداد الخوف، وقال كذا وكذا، وهذا وهذا.",
        "قوة و قوة، وقوة، وقوة.",
    ],
)

#: Words, folded and without endings, for whose meaning English has two that are wont to stand together.
_SYNONYMS = frozenset(
    """
    قوة قدرة طاقة سلطة نفوذ شكل هيئة حجم مقدار سرعة خوف رعب فزع قلق هدف غرض غاية قصد سلامة امن امان صحة عافية غضب غيظ
    جمال ثروة غني مال مهارة رغبة امل حلم عشق كره كراهية حزن الم وجع معاناة فرح سرور سعادة بهجة متعة لذة هدوء
    سكينة صمت سلام امانة صدق اخلاص وفاء ثقة ايمان شجاعة جراة بسالة شرف مجد كرامة عزة احترام تقدير عدل عدالة
    انصاف حق حرية
    استقلال مساعدة عون دعم مساندة حماية رعاية عناية اهتمام اهمية قيمة معني دلالة فكرة راي وجهة سبب علة نتيجة اثر تاثير
    مشكلة صعوبة عقبة ازمة خطر تهديد ضرر اذي خسارة دمار خراب هلاك موت فناء فساد خطا خطيئة ذنب جريمة عقاب عنف قسوة وحشية
    ظلم اضطهاد فقر بؤس شقاء جوع فوضي اضطراب شغب تمرد ثورة حرب صراع نزاع قتال معركة جهد سعي عمل شغل وظيفة مهمة واجب
    مسؤولية التزام خطة استراتيجية طريقة وسيلة اسلوب اداة نظام ترتيب قاعدة قانون عادة تقليد عرف ثقافة حضارة تراث تاريخ
    معرفة علم فهم ادراك وعي حكمة ذكاء عقل فطنة خبرة تجربة تعليم تدريب تطور تقدم نمو ازدهار رخاء تغير تغيير تحول تحسين
    زيادة ارتفاع انخفاض تراجع سقوط انهيار بداية نهاية وقت زمن مدة فترة مكان موقع موضع بيت منزل دار طريق درب مسار سفر
    رحلة زيارة لقاء اجتماع كلام حديث خطاب صوت ضجيج ضوء نور ظلام ظلمة لون رائحة طعم مذاق طعام غذاء شراب دواء علاج شفاء
    جودة نوعية دقة صحة وضوح شفافية سرية خصوصية بساطة سهولة مرونة راحة رفاهية تعاون تضامن وحدة اتحاد تحالف صداقة اخوة
    محبة مودة لطف رحمة شفقة كرم سخاء عطاء هبة هدية روح نفس جسد بدن قلب
    قوي متين صلب سريع عاجل امن مامون مهم ضروري اساسي سهل بسيط صعب كبير ضخم صغير ضئيل حر مستقل حزين غاضب خائف شجاع ذكي
    حكيم دقيق صحيح خاطئ خطير مهلك نادر حقيقي اصلي هادئ ساكن رائع مذهل ممتاز شامل كامل تام مستمر متواصل ثابت راسخ
    فعال ناجع
    واضح جلي غامض مبهم فقير بائس غني ثري نظيف طاهر قذر جديد حديث قديم عتيق بارد حار جاف رطب مظلم مضيء فارغ خال ممتلئ
    اهداف قدرات مهارات رغبات مخاوف مشاعر افكار اراء قوي قيم عادات تقاليد
    """.split()
)
#: Doubled on purpose, or no nouns at all.
_DOUBLED = frozenset(
    """
    ليلة ليله يوم ايام سنة سنين سنوات شهر شهور اشهر ساعة ساعات دقيقة دقائق ثانية ثواني لحظة لحظات مرة مرات قرن
    قرون عام اعوام
    حين احيانا تارة طورا كذا كيت هذا هذه ذلك ذاك تلك هؤلاء هنا هناك ههنا فلان فلانة علان ناس اناس اخر اخري اخرون
    مئات الاف الوف
    ملايين مليون الف مئة مائة عشرات مليارات بلايين واحد واحدة اثنان انواع الوان اشكال اصناف كثير كثيرة كثيرا
    قليل قليلا مزيد عديد
    عدد كل بعض غير مثل مثلا حتي الي علي في من عن ما كما هو هي هم ان او اما ثم قد لقد كان كانت قال قالت ليس لم لن
    لا نعم اجل
    جدا ايضا معا طبعا اذن فقط رجل امراة ذكر انثي شخص انسان حرف كلمة جنوب شمال شرق غرب اعلي ادني امام خلف فوق تحت
    راح جاء عاد ذهب مات بكي
    صار بات ظل مشي طلع نزل دخل خرج وصل رجع قام نام سار وقع كبر صغر بقي نسي كتب قرا سمع
    """.split()
)
#: Given names that are words, and names met often.
_NAMES = frozenset(
    """
    محمد احمد محمود حسن حسين علي عمر عمرو عثمان خالد سعيد سعد سامي سالم سليم كريم جميل كامل عادل شريف صالح مصطفي ابراهيم
    موسي عيسي يوسف يعقوب داود سليمان يحيي زكريا فاطمة عائشة خديجة مريم زينب سارة ليلي سلمي هند هدي امين رشيد وليد
    ماجد فهد ناصر منصور طارق زياد ياسر جابر حمزة بلال انس مالك فيصل سلطان بدر راشد حامد مروان هشام فؤاد توفيق
    زيد عبيد سعود خليل نبيل انور تامر باسم حازم حاتم وائل هاني مازن عصام جورج بولس بطرس
    رامي شادي وسام عماد ايمن اشرف مصر سوريا لبنان عمان قطر تونس ليبيا فلسطين اسرائيل ايران تركيا روسيا الصين اليابان
    مكة غزة جدة بيروت دمشق بغداد
    """.split()
)
#: How likely a word may be a verb.
_VERB = 0.5
_PAIR = re.compile(rf"(?<!\w)(?:[وف]?[بلك])?(?P<word>{LETTER}{{2,}})[ \u00a0\n]و(?P=word)(?!\w)")
_ENDING = re.compile("(?:تها|تهم|تنا|ته|ها|هما|هم|نا|ه|ا|ة|ان|ين|ون|ات)$")
#: Before a pair: two are compared, counted, or one is half the other.
_BEFORE = re.compile(
    r"(?<!\w)[وفبل]?(?:بين|الف|الفا|مئة|مائة|كل|غير|شبه|قبل|نصف|ربع|هناك|ثمة|شتان|نائب|مساعد|فرق|عدة|لا"
    r"|ما)[ \u00a0\n]+\Z"
)
#: Behind it, as spelt: an adjective that sets the second against the first.
_OPPOSED = re.compile(
    r"[ \u00a0\n]+(?:(?:ال)?(?:مضاد|معاكس|آخر|أخر|ثان|مقابل|جديد|سابق|لاحق|فرعي|شرق|غرب|جنوب|شمال|وسط|جدا)"
    rf"|(?!ال|لل|بال|عالي|قوي|كافي|ذكي|غني|نقي){LETTER}{{2,}}(?:ية|ي|يا|يين|يون)(?!\w))"
)
#: A noun with the article on which the pair may depend; nouns that end so are peoples and quarters of the sky.
_DEFINITE = re.compile(rf"[ \u00a0\n]+ال{LETTER}{{2,}}(?<!ية)(?<!اء)(?<!ي)(?<!يون)(?<!يين)(?!\w)")
#: Behind a word with the article: the phrase ends, so that nothing new is said of the second one.
_ENDED = re.compile(r"[ \u00a0]*(?:[.،؛:!؟»”\n]|\Z)|[ \u00a0](?:في|من|علي|عن|الي|مع|ل[\w]{3,}|ب(?:شكل|ال\w{2,}))(?!\w)")
#: Comparatives are doubled to heighten them.
_COMPARATIVE = re.compile(f"ا{LETTER}{{3}}")
#: «انهزم», «استمر», «اجتمع»: verbs by their shape.
_DERIVED = re.compile("(?:ان|است|ا.ت)[^اويى]{2,3}")
#: «من عمل لعمل وعمل» goes from one to the next.
_FROM = re.compile(rf"(?<!\w)من[ \u00a0]{LETTER}+[ \u00a0]\Z")


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    view = document.folded
    for match in _PAIR.finditer(view.text):
        if _is_collapsed(document, match):
            start, end = view.locate(*match.span())
            yield RULE.finding(start, end, found=document.text[start:end].replace("\n", " "))


def _is_collapsed(document: Document, match: re.Match[str]) -> bool:
    from arlint.arabic.verbs import likelihood

    word = match["word"]
    start, end = match.span()
    text, letters = document.folded.text, document.bare.text  # of one length
    if word in _DOUBLED or word in _NAMES or _BEFORE.search(text, max(start - 12, 0), start):
        return False
    if _OPPOSED.match(letters, end):
        return False
    if text[start] == "ل" and _FROM.search(text, max(start - 20, 0), start):
        return False
    if word.startswith("ال") and len(word) > 4:
        is_title = text[start - 1 : start] != " "
        is_same = letters[slice(*match.span("word"))] == letters[end - len(word) : end]  # not «التاريخ والتأريخ»
        return is_same and not is_title and _ENDED.match(text, end) is not None and _is_synonym(word[2:])
    if _is_synonym(word):
        return True
    return (
        len(word) > 2
        and not word.endswith("ا")
        and not _COMPARATIVE.fullmatch(word)
        and not _DERIVED.fullmatch(word)
        and likelihood(word) < _VERB
        and _DEFINITE.match(letters, end) is not None
    )


def _is_synonym(word: str) -> bool:
    stem = _ENDING.sub("", word)
    return not _SYNONYMS.isdisjoint((word, stem, stem + "ة"))
