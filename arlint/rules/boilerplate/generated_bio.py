"""A machine-made author bio in the article: «محلل متمنٍّ. متعصب للموسيقى. عرضة لنوبات اللامبالاة.»

## What it finds
A paragraph (wherever it stands, in or out of quotation marks), the end of one, or a few short lines, parted by
stops, commas, bars or bullets, of items that a bio generator puts together: a noun (*analyst*), a role and its
subject (*music fanatic*), an adjective (*incurable*), a quip (*prone to fits of apathy*), untranslated or in what
machine translators make of them, whatever the gender.  One match proves nothing: it takes several, among them one
that no real credit has, and none of the words may matter to the article.  Credits (`كاتب صحفي. مدير تحرير.`),
recipes, lists of arts and people who describe themselves in sentences are left alone.

## Why
Content farms fill author fields from a generator and translate the page with the article.  The bio has nothing to
do with the text, and nobody wrote it.

## Fix safety
Unsafe: the paragraph is deleted with its line break.  Where it is the whole text, nothing is offered.

## On clean text
NTREX, TICO-19, ARCD, Wikipedia, the React documentation and WikiNews: no hit in 7.7 million words; none in 199,000
words of machine translation either.  Of 400 synthetic bios put into clean articles it finds 395 (Arabic), of 200
English ones all.  With 30 % of the Arabic vocabulary withheld it finds 85 %, with half of it 66 %; together with
BP102 87 % and 72 %. The bios are made of the same vocabulary, so the last figures say more than the first.

## Source
The grammar is that of the Twitter bio generator whose sentences ("Incurable food evangelist.") circulate on many
sites.
"""

from __future__ import annotations

from arlint import deletion
from arlint.finding import Edit, unsafe
from arlint.rule import ZONES, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.arabic.bios import Run
    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """نبذة كاتب مولَّدة آليًا داخل المقال: `محلل متمنٍّ. متعصب للموسيقى. عرضة لنوبات اللامبالاة.`

## ماذا يجد
فقرة (أينما وقعت، بين علامتي اقتباس أو بدونهما) أو آخر فقرة أو أسطرًا قصيرة متتالية، تفصل بين أجزائها نقاط أو فواصل
أو خطوط أو تعداد، وأجزاؤها مما يركّبه مولّد النبذات: اسم (*analyst*)، أو صفة شغف وموضوعها (*music fanatic*)، أو نعت
(*incurable*)، أو طرفة (*prone to fits of apathy*)، بالإنجليزية أو بما تصير إليه في الترجمة الآلية، للمذكر والمؤنث.
والمطابقة الواحدة لا تثبت شيئًا: لا بد من عدة مطابقات، فيها واحدة لا ترد في تعريف حقيقي، وألا يكون لكلماتها شأن في
المقال. ولا يمس التعريف الحقيقي (`كاتب صحفي. مدير تحرير.`)، ولا وصفات الطبخ، ولا قوائم الفنون، ولا من يصف نفسه في
جملة.

## لماذا
تملأ مزارع المحتوى خانة الكاتب من مولّد نبذات وتترجمها مع الصفحة. فلا صلة لها بالنص، ولم يكتبها أحد.

## أمان الإصلاح
غير آمن: تُحذف الفقرة مع سطرها. فإن كانت هي النص كله فلا إصلاح.

## على نصوص سليمة
NTREX وTICO-19 وARCD وويكيبيديا وتوثيق React وWikiNews: لا إصابة في 7.7 مليون كلمة، ولا في 199 ألف كلمة من الترجمة
الآلية. ومن 400 نبذة مصطنعة وُضعت في مقالات سليمة وجدت القاعدة 395 بالعربية، ومن 200 بالإنجليزية وجدتها كلها. فإذا
حُجب 30 % من المفردات العربية وجدت 85 %، وإذا حُجب نصفها 66 %؛ ومع BP102: 87 % و72 %. والنبذات مصنوعة من المفردات
نفسها، فالأرقام الأخيرة أصدق من الأولى.

## المصدر
القواعد قواعد مولّد نبذات تويتر الذي تنتشر جمله ("Incurable food evangelist.") في مواقع كثيرة.
"""

# A telling word of the vocabulary (weight 2 and more) stands in every bio; tests hold the two together.
TELLING = (
    "متعصب|مهوو?س|مدمن|مبشر|انجيلي|نينجا|[غج]ورو|مافن|جانكي|متحمس|عاشق|مولع|متيم|مغرم|متزمت|نيرد|مروحة|انطوا|منطو|منغلق"
    "|متواصل|خالق|مشاغب|مشاكس|هاوي|متمن|[يت]تمني|متشبه|واناب|عضال|ميووس|ميؤوس|هيبستر|ساحر|متواضع|مستعص|هوليك|قفازات|مراهق"
    "|ملاكم|لنوبات|جذاب|مبالا|اكتراث|(?:^|[^ء-ي])(?:ال|لل|و)?(?:محب[ةيو]?ن?|[غج]يك)(?:[^ء-ي]|$)"
    "|حل{gap}ال?مش|(?:مثير|صانع|مسبب|مفتعل|حلا?ل)\\S*{gap}\\S*(?:مشاكل|مشكلات|متاعب|شغب)"
    "|طالب\\S*{gap}ال[ذت]ي{gap}[يت]ذاكر|قابل\\S*{gap}لل(?:شفا|علاج|اصلاح)|لا{gap}(?:شفا|علاج|[يت]شفي|[يت]عتذر)"
    "|يمكن{gap}(?:شفاؤ|شفاو|علاج)|(?:بدون|دون|بلا){gap}(?:اعتذار|خجل|ندم)|غير{gap}(?:ال)?(?:اعتذاري|معتذر|نادم|خجول|اسف)"
    "|نوبات{gap}\\S*فتور|حيوان\\S*{gap}في{gap}كل|كل{gap}\\S*حيوان"
    "|(?:سقط|سقوط|[يتا]قع|تعثر|السقوط){gap}(?:ارضا{gap}|اسفل{gap})?(?:ال)?كثير|كثيرة?{gap}السقوط"
    "|(?i:fanatic|evangelist|wannabe|incurable|junkie|geek|ninja|guru|buff|nerd|lover|aficionado|aholic|troublemaker|introvert"
    "|problem{gap}solver|hipster|charming|humble|unapologetic|maven|hardcore|enthusiast|fan|falls{gap}down|boxing|gloves"
    "|prone{gap}to|apathy|friend{gap}of{gap}animals|teen{gap}idol)"
).replace("{gap}", "[\\s\u00a0]+")

_ARTICLE = (
    "افتتحت البلدية أمس حديقة عامة في حي الزهور، بعد عامين من الأعمال.\nورحب السكان بالحديقة وطالبوا بمواقف للسيارات."
)

RULE = Rule(
    code="BP101",
    name="generated-bio",
    severity="error",
    message={
        "ar": (
            "نبذة كاتب مولَّدة آليًا: {matches} من عباراتها ({items}) توافق خانات المولّد: {found}؛ "
            "وورد في سائر المقال {shared} من كلماتها الدالة ({words})"
        ),
        "en": (
            "generated author bio: {matches} of {items} segments match author-bio slots: {found}; "
            "{shared} of its {words} content words occur elsewhere"
        ),
    },
    trigger=TELLING,
    view="folded",
    scope="document",
    allowed_in=ZONES,
    bad={
        _ARTICLE + "\n“محلل متمنٍّ. متعصب للموسيقى. عرضة لنوبات اللامبالاة. مبشر بالطعام لا شفاء منه.”": _ARTICLE,
        "محللة. متعصبة القهوة. تسقط كثيرًا. مدمنة على تويتر.\n\n" + _ARTICLE: _ARTICLE,
        _ARTICLE + "\n\nعن الكاتب: رائد أعمال | عاشق للسفر | مهووس بالزومبي | مشاغب\n": _ARTICLE + "\n",
        _ARTICLE + "\nWannabe analyst. Music fanatic. Prone to fits of apathy. Baconaholic.": _ARTICLE,
        _ARTICLE + "\n• انطوائي ودود\n• نينجا الويب\n• مدافع عن ثقافة البوب دون اعتذار": _ARTICLE,
        _ARTICLE + " حلال المشاكل. خبير التلفاز. مدمن بيرة نموذجي.": _ARTICLE,
    },
    good=[
        _ARTICLE + "\nأحمد سالم. كاتب صحفي. مدير تحرير. رئيس قسم.",
        _ARTICLE + "\nكاتب وباحث ومحلل سياسي، مهتم بالسفر والموسيقى، وعاشق للقهوة.",
        _ARTICLE + "\nيصف نفسه بأنه محلل سياسي، عاشق للموسيقى، مدمن قهوة، قارئ نهم.",
        _ARTICLE + "\nالأغاني. المسرح. السينما. الموسيقى. الطعام. السفر.",
        _ARTICLE + "\nالمقادير: لحم مقدد، بيض، خبز، قهوة.",
        _ARTICLE + "\nمهندس. طبيب. معلم. محام. كاتب. لاعب محترف.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    from arlint.arabic import bios

    for run, words, shared in bios.find(document, TELLING):
        yield _finding(document, run, words, shared)


def _finding(document: Document, run: Run, words: int, shared: int) -> Finding:
    text = document.text
    start, end = document.folded.locate(run.start, run.end)
    if run.is_whole:
        fix = deletion.paragraph(document, start, end)
    else:
        fix = unsafe(Edit(len(text[:start].rstrip()), end, ""))
    matches = [
        text[slice(*document.folded.locate(item.start, item.end))].strip(' \t\n.،,|•“”«»"*-') for item in run.fitting
    ]
    found = "، ".join(f"«{match}»" for match in matches[:5])
    return RULE.finding(
        start,
        end,
        fix,
        matches=str(len(matches)),
        items=str(len(run.items)),
        found=found,
        shared=str(shared),
        words=str(words),
    )
