"""A notice that a machine translated the text: «تمت ترجمة هذا المستند باستخدام خدمة الترجمة الآلية».

## What it finds
Sentences that say of the text itself that a machine, a service or a model translated it (or wrote it), and what goes
with them: that mistakes are possible, that the original decides, that a human translation is advised, that nobody is
liable; in Arabic and English, whatever the wording, with their heading (`إخلاء المسؤولية:`).

A human translator's credit, a statement about machine translation and articles on it are left alone.

## Why
The notice belongs to the page from which the text was taken, not to the article.  And it says that somebody ought to
have read the translation.

## Fix safety
Unsafe: the paragraph, or the sentences, are deleted.  Read the text as a translation first.

## On clean text
No hit in 7.7 million words.  In 182,000 words of machine translation it finds all 40 notices, whole.

## Source
The notices of translated documentation on GitHub and of translation services, collected by us.
"""

from __future__ import annotations

import re

from arlint import deletion
from arlint.rule import ZONES, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document, Span
    from arlint.finding import Finding

PAGE_AR = """تنويه بأن النص ترجمته آلة: «تمت ترجمة هذا المستند باستخدام خدمة الترجمة الآلية».

## ماذا يجد
جملًا تقول عن النص نفسه إن آلة أو خدمة أو نموذجًا ترجمه أو كتبه، وما يصحبها: أن الخطأ وارد، وأن الأصل هو المعتمد، وأن
الترجمة البشرية أولى، وأن لا أحد مسؤول؛ بالعربية والإنجليزية وبأي صياغة، مع عنوانها (`إخلاء المسؤولية:`).

ولا يُمس اسم مترجم من البشر، ولا كلام عن الترجمة الآلية، ولا مقال فيها.

## لماذا
التنويه من الصفحة التي أُخذ منها النص لا من المقال. وهو يقول إن قراءة الترجمة كانت واجبة.

## أمان الإصلاح
غير آمن: تُحذف الفقرة أو الجمل. فاقرأ النص أولًا قراءة من يراجع ترجمة.

## على نصوص سليمة
لا شيء في 7.7 ملايين كلمة. ووجدت القاعدة تنويهات صفحات ترجمها نموذج لغوي كلها، كاملة (40 تنويهًا في 182 ألف كلمة مترجمة
آليًّا).

## المصدر
تنويهات التوثيق المترجم على GitHub وخدمات الترجمة، جمعناها بأنفسنا.
"""

#: The text as it names itself, folded.
_TEXT = (
    "(?:ال)?(?:مستند|ملف|مقالة?|صفحة|وثيقة|نص|محتوي|خبر|موضوع|تقرير|ترجمة|نسخة|مادة|موقع|كتاب|كتيب|دليل|فصل|قسم|منشور"
    "|تدوينة|رسالة|درس|بيان|تحليل|ملخص|قصة)"
)
_SELF = rf"(?:هذ[اه] {_TEXT}|{_TEXT} (?:التالية?|اعلاه|ادناه|السابقة?))"
_SERVICES = (
    "(?i:google|deepl|bing|microsoft|chat ?gpt|gpt|openai|gemini|claude|copilot|systran|yandex|baidu|co-op translator"
    r"|ai(?![a-z])|a machine)|غوغل|جوجل|قوقل|كوكل|ديب ?ال|بينغ|بنج|مايكروسوفت|ياندكس|ت?شات جي(?: ?بي ?تي)?|جيميناي"
    r"|جيمني"
    r"|كوبايلوت"
)
_ARTIFICIAL = (
    "(?:الذكاء الاصطناعي|ذكاء اصطناعي|الترجمة (?:الالية|التلقائية)|ترجمة (?:الية|تلقائية)|ال?الة(?!\\w)"
    "|مترجم الي(?!\\w)|(?:ال)?(?:حاسوب|كمبيوتر)"
    f"|لغوي|لغة كبير|{_SERVICES})"
)
_BY = "(?:بواسطة|باستخدام|باستعمال|عبر|عن طريق|بمساعدة|من قبل|من خلال|ب?استعانة ب|بالاستعانة ب|بالاعتماد علي|بدعم من)"
#: By a machine, somewhere in the sentence: «آليًّا», «بالذكاء الاصطناعي», «باستخدام خدمة ترجمة من غوغل».
_MEANS = (
    r"[^.؟!]{0,70}?(?<!\w)(?:(?:اليا|تلقائيا|اوتوماتيكيا|بشكل (?:الي|تلقائي)|بصورة (?:الية|تلقائية))(?!\w)"
    rf"|ب ?{_ARTIFICIAL}|{_BY}[ :\"«(]{{0,3}}(?:\w+ ){{0,4}}?[وبل]?{_ARTIFICIAL})"
)
#: The same of a text that a machine wrote; people write with much that machines made.
_WRITTEN = (
    rf"[^.؟!]{{0,30}}?(?<!\w)(?:ب ?{_ARTIFICIAL}|{_BY}[ :\"«(]{{0,3}}(?:(?:نموذج|نماذج|ادوات|اداة|تقنيات|تقنية"
    rf"|برنامج|روبوت"
    rf"|تطبيق|مساعد|نظام|خوارزميات|انظمة) (?:من )?)?[وبل]?{_ARTIFICIAL})"
)
#: How such a sentence may begin.
_LABEL = (
    r"(?:(?i:اخلاء (?:ال)?مسؤولية|تنويه|تنبيه|ملاحظة|ملحوظة|هام|مهم|disclaimer|note|notice|translator'?s note)"
    r"(?: هامة?| مهمة?)?)"
)
_BEGINNING = (
    rf"\W*(?:{_LABEL}\W+)?(?:(?:لقد|يرجي العلم (?:ب?ان|انه)|نود (?:التنويه|الاشارة) الي ان|يرجي ملاحظة ان|علما ب?ان"
    rf"|مع العلم ان|قد)"
    r"(?:ه|ها)? )?و?"
)
#: What makes a notice by itself.
_SURE = re.compile(
    rf"{_BEGINNING}(?:"
    rf"(?:تمت?|جرت|جري|تتم|يتم) (?:عملية )?(?:ترجمة|تعريب) {_SELF}{_MEANS}"
    rf"|(?:ترجم|ترجمت|يترجم|تترجم|عرب|عربت) {_SELF}{_MEANS}"
    rf"|(?:نقل|نقلت) {_SELF}{_MEANS}(?<=الالية)"
    rf"|{_SELF}(?: هو| هي)? ترجمة (?:الية|تلقائية)"
    rf"|(?:قام|قامت) (?:نظام|برنامج|محرك|اداة|خدمة|نموذج|ذكاء|الذكاء|مترجم)[^.؟!]{{0,40}} بترجمة {_SELF}"
    rf"|{_SELF}(?: \w+){{0,3}}? (?:مترجمة?|ترجم|ترجمت|معربة?|تمت? ترجمت(?:ه|ها)|جرت ترجمت(?:ه|ها)){_MEANS}"
    rf"|(?<=: )(?:تمت?|جرت|جري) ترجمة {_TEXT}{_MEANS}"
    r"|هذه (?:هي )?(?:ال)?(?:ترجمة|نسخة)(?: \w+){0,2}? (?:الية|تلقائية|اوتوماتيكية|مترجمة (?:اليا|تلقائيا))(?!\w)"
    rf"|هذه (?:ال)?(?:ترجمة|نسخة)[^.؟!]{{0,30}}{_BY} {_ARTIFICIAL}"
    rf"|(?:تمت?|جري) (?:انشاء|توليد|كتابة|اعداد|صياغة|انتاج|تلخيص|تحرير) {_SELF}{_WRITTEN}"
    rf"|(?:كتب|كتبت|انشئ|انشئت|ولد|اعد|اعدت|صيغ|لخص) {_SELF}{_WRITTEN}"
    r"|(?:ل\w+ [^.؟!]{0,40}[،,] ?)?(?:يوصي|ينصح|نوصي|ننصح|يستحسن|يفضل)(?: بشدة| دائما)? ب?(?:ال)?"
    r"(?:استعانة|لجوء|استخدام|حصول علي|رجوع الي|اعتماد علي)[^.؟!]{0,12} ?(?:ب|ب?ال|الي |علي )?ترجمة (?:ال)?بشرية"
    rf"|(?:يجب|ينبغي|يرجي|ويجب) (?:اعتبار|الرجوع الي|الاعتماد علي) {_TEXT} الاصلية? (?:ب?لغته|بلغتها|باللغة)"
    rf"|[^.؟!]{{0,90}}(?:تنشا|تنجم|تنتج|ناتجة?|ناجمة?|ناشئة?|الناتجة?|الناجمة?) عن (?:استخدام |استعمال "
    rf"|الاعتماد علي )?هذه الترجمة"
    rf"|{_SELF} من (?:انشاء|كتابة|توليد|اعداد|انتاج|صياغة) [^.؟!]{{0,30}}{_ARTIFICIAL}"
    r"|قد (?:لا )?تكون (?:هذه )?الترجمة [^.؟!]{0,40}(?<!\w)(?:اليا|تلقائيا)(?!\w)"
    r"|قد [^.؟!]{0,20}هذه الترجمة (?:الالية|التلقائية)"
    r"|(?i:this is an? (?:machine|automatic|automated|ai) translation)"
    r"|[^.؟!]{0,40}(?i:CO[-_ ]OP[-_ ]TRANSLATOR)"
    r"|(?i:(?:this|the)(?: \w+){1,4} (?:was|is|were|has been|have been)(?: \w+)? (?:machine|automatically"
    r"|auto)[- ]?translated)"
    r"|(?i:(?:machine|automatically|auto)[- ]translated(?: \w+)? (?:by|using|with|from|version|content|text|article"
    r"|page))"
    rf"|(?i:(?:this|the)?(?: ?\w+){{0,4}} ?translated(?: \w+){{0,6}} (?:by|using|with|via"
    rf"|through)(?: \w+){{0,4}}?) {_SERVICES}"
    rf"|(?i:(?:this|the)(?: \w+){{1,4}} (?:generated|written|created)(?: \w+){{0,3}} (?:by|using"
    rf"|with)(?: \w+){{0,3}}?) {_SERVICES}"
    r")"
)
#: What makes one where it is all that a short paragraph says: «ترجمة آلية», «Translated by Google».
_SHORT = re.compile(
    rf"\W*(?:{_LABEL}\W+)?(?:تمت? )?(?:{_TEXT} )?(?:ال)?(?:مترجمة?|ترجمة|ترجم|ترجمت|ترجمها|ترجمه|تعريب)"
    r"(?: (?:ال)?(?:نص|مقالة?|محتوي|خبر|صفحة|مستند|تقرير))?(?: (?:من|عن|الي) (?:اللغة )?\w+){0,2}\W{1,3}"
    rf"(?:(?:{_BY}|خدمة)\W{{0,3}})*(?:(?:الية?|الالية|اليا|تلقائيا|تلقائية|بشكل الي|بصورة الية)(?!\w)"
    rf"|ب?{_ARTIFICIAL}\w*(?: translate)?)"
    r"(?: (?:من|عن|الي) (?:اللغة )?\w+){0,2}\W*|\W*الترجمة (?:الالية|التلقائية)\W*",
    re.IGNORECASE,
)
#: What goes with a notice, and is none alone.
_WEAK = re.compile(
    r"[^.؟!]{0,80}(?:الترجم(?:ة|ات) (?:الالية|التلقائية)|هذه الترجمة|الترجمة)[^.؟!]{0,60}(?:اخطاء|خطا|دقيق|دقة|هفوات)"
    r"|[^.؟!]{0,60}(?:نسعي|نحرص|نبذل)[^.؟!]{0,40}(?:الدقة|للدقة|دقيقة)"
    r"|[^.؟!]{0,60}(?:غير مسؤول|لسنا مسؤول|لا نتحمل|لا يتحمل|لا تتحمل)[^.؟!]{0,120}"
    r"|(?i:[^.]{0,80}(?:translation|translations)[^.]{0,60}(?:errors|inaccura|mistakes|accurate))"
    r"|(?i:[^.]{0,60}(?:professional )?human translation)|(?i:[^.]{0,60}original (?:document|text|article"
    r"|version)[^.]{0,60}(?:source|prevail))"
    r"|(?i:[^.]{0,60}not (?:be )?(?:liable|responsible)[^.]{0,120})"
)
#: A paragraph without one of these has no notice.
_CUES = (
    "ترجم|تعريب|الاصلي|شاء هذ|وليد هذ|تابة هذ|عداد هذ|ياغة هذ|نتاج هذ|لخيص هذ|حرير هذ|كتب هذ|كتبت هذ|نشئ هذ|نشئت هذ"
    "|هذا النص من |هذا المقال من |هذه المقالة من |هذا المحتوي من "
    "|ولد هذ|عد هذ|عدت هذ|صيغ هذ|لخص هذ|قل هذ|قلت هذ|عرب هذ|عربت هذ|rans|RANS|enerated|ritten|reated"
).split("|")
_ONLY_LABEL = re.compile(rf"\W*{_LABEL}\W*")
_ABOUT = re.compile(
    r"الترجم(?:ة|ات) (?:الالية|التلقائية)|ترجمة (?:غوغل|جوجل|قوقل)|[Mm]achine translation"
    r"|(?:ال)?مترجم(?:ات)? (?:ال)?الي"
)
#: So often a text may speak of machine translation outside its notice before that is its subject.
_OFTEN = 2

_ARTICLE = "افتتحت البلدية أمس حديقة عامة في حي الزهور.\nورحب السكان بالحديقة وطالبوا بمواقف للسيارات."

RULE = Rule(
    code="MT103",
    name="translation-disclaimer",
    severity="warning",
    message={
        "ar": "تنويه بترجمة آلية ليس من المقال: «{found}»؛ راجع الترجمة ثم احذفه",
        "en": "a notice of machine translation, not part of the article: “{found}”; review the translation, delete it",
    },
    trigger=(
        r"ترجم|الاصلية? (?:ب?لغت|باللغة)"
        r"|(?:انشاء|توليد|كتابة|اعداد|صياغة|انتاج|تلخيص|تحرير|كتبت?|انشئت?|ولد|اعدت?|صيغ|لخص|تعريب) هذ[اه]"
        r"|(?i:translat(?:ed|or|ion)|(?:generated|written|created) )"
    ),
    view="folded",
    scope="document",
    allowed_in=[kind for kind in ZONES if kind not in ("quran", "verse", "code")],
    bad={
        _ARTICLE + "\nتمت ترجمة هذا المستند باستخدام خدمة الترجمة الآلية.": _ARTICLE,
        "تُرجم هذا المقال آليًّا عن الإنجليزية.\n" + _ARTICLE: _ARTICLE,
        _ARTICLE + "\nإخلاء المسؤولية: هذا النص مترجم بواسطة الذكاء الاصطناعي. قد تحتوي الترجمة على أخطاء.": _ARTICLE,
        _ARTICLE + "\n\n(ترجمة غوغل)": _ARTICLE,
        _ARTICLE + "\nللحصول على معلومات حاسمة، يُوصى بالاستعانة بترجمة بشرية احترافية.": _ARTICLE,
        _ARTICLE + "\nThis page was automatically translated.": _ARTICLE,
        _ARTICLE + " تمت ترجمة هذا الخبر باستخدام ترجمة جوجل.": _ARTICLE,
        _ARTICLE + "\nتنويه:\nكُتب هذا التقرير بمساعدة ChatGPT.": _ARTICLE,
    },
    good=[
        "تُرجم هذا الكتاب إلى عشرين لغة، وتُرجم هذا المقال إلى اليابانية.",
        "تمت ترجمة الرواية على يد أستاذ جامعي. ترجمة: محمد سالم.",
        "قالت الشركة إن الترجمة الآلية قد تخطئ في الأسماء.",
        _ARTICLE + "\nوأشاد الباحثون بتطور الترجمة الآلية في السنوات الأخيرة.",
        "نشأت الترجمة الآلية قديمًا. وتعتمد الترجمة الآلية اليوم على الشبكات.\nالترجمة الآلية\nثم ظهرت ترجمة غوغل.",
        "ذُيّل المقال بعبارة «تمت ترجمة هذا المقال باستخدام الترجمة الآلية».",
        "تنويه: الآراء الواردة لا تعبر عن رأي الموقع. ترجمة هذا المقال للزميل سامي.",
        "This book was translated by John Smith.",
        _ARTICLE + "\nأُعدّ هذا التقرير لمؤتمر الذكاء الاصطناعي، وتُرجم هذا المقال عن مجلة غوغل سامي نصار.",
        _ARTICLE + "\nوتمت ترجمة الكتاب باستخدام الذكاء الاصطناعي إلى عشر لغات.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    runs = [run for span in document.paragraphs for run in _notices(document, *span)]
    if runs and _is_about_translation(document, runs):
        edges = document.paragraphs[:1] + document.paragraphs[-1:]
        runs = [run for run in runs if run in edges]
    for start, end in _joined(document, runs):
        found = document.text[start:end]
        yield RULE.finding(
            start, end, deletion.passage(document, start, end), found=found[:60] + "…" * (len(found) > 60)
        )


def _notices(document: Document, first: int, last: int) -> Iterator[Span]:
    """Where the paragraph [first, last) speaks of its own translation: whole sentences."""
    from arlint.arabic.sentences import split

    view = document.folded
    begin, stop = view.position(first), view.position(last)
    if not any(view.text.find(cue, begin, stop) >= 0 for cue in _CUES):
        return
    if stop - begin < 90 and _SHORT.fullmatch(view.text, begin, stop):
        yield first, last
        return
    spans = split(view.text, begin, stop)
    kinds = [_kind(view.text[start:end]) for start, end in spans]
    if "sure" not in kinds:
        return
    at = kinds.index("sure")
    until = len(kinds) - kinds[::-1].index("sure")
    while at > 0 and kinds[at - 1]:
        at -= 1
    while until < len(kinds) and kinds[until]:
        until += 1
    start, end = view.locate(spans[at][0], spans[until - 1][1])
    if not document.is_quoted(start, end) and not any(start < a and b <= end for a, b in document.quotes if b - a > 30):
        yield start, end


def _kind(sentence: str) -> str:
    if _SURE.match(sentence):
        return "sure"
    return "weak" if _WEAK.match(sentence) or _ONLY_LABEL.fullmatch(sentence) else ""


def _is_about_translation(document: Document, runs: list[Span]) -> bool:
    view = document.folded
    inside = [(view.position(start), view.position(end)) for start, end in runs]
    said = [match.start() for match in _ABOUT.finditer(view.text)]
    return sum(not any(start <= at < end for start, end in inside) for at in said) >= _OFTEN


def _joined(document: Document, runs: list[Span]) -> Iterator[Span]:
    """`runs`, those of neighbouring whole paragraphs as one, with a heading above them and mere cautions around."""
    from arlint.arabic.sentences import split

    view = document.folded
    paragraphs = document.paragraphs
    whole = set(runs).intersection(paragraphs)

    def belongs(span: Span) -> bool:
        begin, stop = view.position(span[0]), view.position(span[1])
        return span in whole or all(_kind(view.text[start:end]) for start, end in split(view.text, begin, stop))

    reach = -1
    for start, end in runs:
        if start < reach:
            continue
        if (start, end) in whole:
            at = until = paragraphs.index((start, end))
            while at > 0 and belongs(paragraphs[at - 1]):
                at -= 1
            while until + 1 < len(paragraphs) and belongs(paragraphs[until + 1]):
                until += 1
            start, end = paragraphs[at][0], paragraphs[until][1]
        reach = end
        yield start, end
