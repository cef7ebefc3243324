"""What an assistant says around the text that it was asked for: «بالتأكيد! إليك المقال:».

## What it finds
At the edges of a text (its first or last paragraph, and those next to it that are nothing else):

- openings: «بالطبع، إليك الترجمة المطلوبة:», «فيما يلي النص المنقح:», *Sure! Here is the article:*;
- what only a program says of itself: «بصفتي نموذج لغة», «حتى آخر تحديث لمعرفتي», *As an AI language model*;
- refusals: «عذرًا، لا يمكنني تلبية هذا الطلب»;
- closings: «آمل أن يكون هذا مفيدًا», «هل ترغب في أن أضيف مصادر؟», «أخبرني إذا أردت تعديلًا», *Let me know if…*.

Speech, dialogue, the invitations of an editorial office (`لا تترددوا في مراسلتنا`) and the middle of a text are left
alone.

## Why
It was said to whoever asked for the text, not to its readers; and it tells them who wrote it.

## Fix safety
Unsafe: the sentences are deleted, with their paragraph if nothing else is in it.

## On clean text
No hit in 7.7 million words, nor in 182,000 words of machine translation.

## Source
Our own collection of what assistants answer.
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

PAGE_AR = """كلام المساعد الآلي حول النص الذي طُلب منه: «بالتأكيد! إليك المقال:».

## ماذا يجد
في أطراف النص، أي فقرته الأولى أو الأخيرة وما جاورهما إن لم يكن فيه غير هذا الكلام:

- الفواتح: «بالطبع، إليك الترجمة المطلوبة:» و«فيما يلي النص المنقح:» و`Sure! Here is the article`؛
- ما لا يقوله عن نفسه إلا برنامج: «بصفتي نموذج لغة» و«حتى آخر تحديث لمعرفتي» و`As an AI language model`؛
- الاعتذار عن الطلب: «عذرًا، لا يمكنني تلبية هذا الطلب»؛
- الخواتم: «آمل أن يكون هذا مفيدًا» و«هل ترغب في أن أضيف مصادر؟» و«أخبرني إذا أردت تعديلًا» و`Let me know if`.

ولا يُمس كلام الناس المنقول، ولا الحوار، ولا دعوة هيئة التحرير قراءها (`لا تترددوا في مراسلتنا`)، ولا وسط النص.

## لماذا
قيل لمن طلب النص لا لقرائه، وهو يخبرهم بمن كتبه.

## أمان الإصلاح
غير آمن: تُحذف الجمل، ومعها فقرتها إن لم يكن فيها غيرها.

## على نصوص سليمة
لا شيء في 7.7 ملايين كلمة، ولا في 182 ألف كلمة مترجمة آليًّا.

## المصدر
مما جمعناه من أجوبة المساعدات الآلية.
"""

#: What was asked for, folded.
_WORK = (
    "(?:ال)?(?:مقال[ةا]?|ترجمة|نصا?|نسخة|مسودة|ملخصا?|خبرا?|تقريرا?|محتوي|صياغة|اعادة (?:ال)?صياغة|تدقيق|تصحيح"
    "|تلخيصا?|قصة|قصيدة"
    "|عنوانا?|عناوين|قائمة|نموذجا?|مثالا?|امثلة|خطة|رسالة|بريدا?|تغريدة|منشورا?|اجابة|جوابا?|ردا?|مقترحا?|اقتراحات"
    "|بحثا?|مقدمة"
    "|وصفا?|خطابا?|كلمة|موضوعا?|بيانا?|شرحا?|تحليلا?|خطوات|معلومات|كودا?|تحديثا?)"
)
#: What «هذا» and «تفضل» point at.
_TEXT = "(?:ال)?(?:مقال[ةا]?|ترجمة|نصا?|نسخة|مسودة|ملخصا?|صياغة|اعادة (?:ال)?صياغة|تلخيصا?|تدقيق|تصحيح)"
_REQUESTED = (
    "(?:ال)?(?:مطلوب|مترجم|منقح|معدل|مختصر|محسن|مصحح|مدقق|نهائي)[ةا]?|بعد (?:ال)?(?:تعديل|تنقيح|تدقيق"
    "|ترجمة|اعادة)|كما طلبت"
    "|(?:الذي|التي) طلبت|بالعربية|باللغة العربية|بالفصحي"
)
_EAGER = (
    "(?:بالتاكيد|بالطبع|بكل سرور|بكل تاكيد|بكل ترحيب|علي الرحب والسعة|من دواعي سروري|يسعدني (?:ذلك|مساعدتك"
    "|ان)[^.:!،]{0,40}"
    "|يسرني (?:ذلك|مساعدتك|ان)[^.:!،]{0,40}|طلبك اوامر|(?i:sure|certainly|of course|absolutely))"
)
_MILD = (
    "(?:حسنا|طبعا|اكيد|نعم|تمام|ممتاز|رائع|مرحبا(?: بك)?|اهلا(?: بك| وسهلا)?|تفضلي?|فهمت|شكرا [^.:!،]{0,30}|(?i:okay"
    "|great))"
)
_PAUSE = r"[\W_]{1,6}"
_HERE = "(?:اليكي?|هاك|فيما يلي|في ما يلي|ستجدي? (?:ادناه|فيما يلي)|تجدي? ادناه|اقدم لك|ادناه)"
_IT_IS = "(?:هذ[اه](?: هو| هي)?|ها هو|ها هي|تفضلي?)"
_REST = r"(?!\w)[^.:؟!\n]{0,120}"
#: How a text opens that was asked for; the article may follow the colon in the same paragraph.
_OPENING = re.compile(
    rf"\W*(?:(?:{_MILD}|{_EAGER})[^.:؟!\n]{{0,60}}[.!]\W*)?(?:(?:{_MILD}{_PAUSE})?{_EAGER}{_PAUSE}(?:{_HERE}{_REST}"
    rf"|(?:اليكم {_WORK}|{_IT_IS} {_TEXT}){_REST}"
    rf"|سا(?:قوم|كتب|ترجم|عيد|لخص) [^.:؟!\n]{{0,120}})"
    rf"|{_MILD}{_PAUSE}(?:{_HERE} {_WORK}{_REST}|{_IT_IS} {_TEXT}(?!\w)[^.:؟!\n]{{0,40}}(?= ?:))"
    rf"|(?:(?:{_HERE}|اليكم) {_WORK}|{_IT_IS} {_TEXT})(?: \w+){{0,3}}? (?:{_REQUESTED}){_REST}"
    r"|(?:اليك|هاك|فيما يلي) (?:المقال|الترجمة|النص|اعادة (?:ال)?صياغة[^.:؟!\n]{0,40}|مقالا? (?:عن|حول|بعنوان|من)"
    r"[^.:؟!\n]{0,80})(?= ?:|\W*\Z)"
    r"|(?:اليك|هاك) (?:المقالة?|الترجمة|النص|النسخة) (?:مكتوب|مترجم|منقح|مصاغ|معدل|مصحح|محرر|ب(?:صيغة|اسلوب|لغة"
    r"|العربية))"
    r"[^.:؟!\n]{0,60}(?= ?:)"
    r"|ساقوم ب(?:كتابة|ترجمة|صياغة|اعادة|تلخيص) (?:(?:كتابة|صياغة) )?(?:المقالة?|النص|الخبر"
    r"|المحتوي)[^.:؟!\n]{0,80}(?= ?:)"
    rf"|(?:(?:{_MILD}|{_EAGER}){_PAUSE})?بناء علي طلبك(?!\w)[^.:؟!\n]{{0,60}}{_TEXT}[^.:؟!\n]{{0,40}}(?= ?:)"
    r"|(?:اليك|هاك|فيما يلي|هذه(?: هي)?) (?:ال)?ترجمة(?: ال\w+){0,2}?"
    r"(?: (?:لل?|ال)(?:نص|مقالة?|محتوي|فقرة|خبر|مقطع|رسالة|جملة)(?: \w+){0,3}?)?(?= ?:)"
    rf"|{_MILD}{_PAUSE}سا(?:قوم ب(?:ال)?(?:اعادة|كتابة|ترجمة|تلخيص|صياغة|تدقيق|تحرير)|عيد (?:كتابة|صياغة)"
    r"|كتب لك|ترجم لك|لخص لك)[^.:؟!\n]{0,100}"
    r"|(?:لقد )?قمت (?:ب|بال)(?:ترجمة|كتابة|اعادة|صياغة|تلخيص|تدقيق|تحرير|مراجعة|تنقيح)[^.:؟!\n]{0,100}"
    r"|(?i:(?:(?:sure|certainly|of course|absolutely|great|okay)\W{1,4})?(?:here(?:'s|’s| is| are)|below is) (?:the"
    r"|your|an?|my)"
    r"(?: \w+){0,4} (?:article|translation|text|version|rewrite|summary|draft|story|post|report)[^.:?!\n]{0,100})"
    r")(?P<end> ?:[*_]*|[.!…]+(?=\s|\Z)|[^\w\s]*\s*\Z)"
)
_PROGRAM = (
    "(?:نموذجا? (?:ال)?(?:لغ|ذكا|محادث)|نموذجا?[اي]? ذكي|مساعدا? (?:ال)?(?:ذك|افتراض|رقمي|الي|لغوي)|ذكاء اصطناع"
    "|روبوت|برنامج ذكاء"
    "|برنامجا? محادث|نظام ذكاء)"
)
_MYSELF = (
    r"(?<!\w)(?:لا استطيع|لا يمكنني|لا املك|ليس لدي|ليست لدي|لست|لا اتمكن|يمكنني|استطيع|تدريبي|معرفتي|بامكاني|اعتذر"
    r"|انا)(?!\w)"
)
#: What a program says of itself, anywhere in an edge paragraph.
_IDENTITY = re.compile(
    rf"\W*(?:(?:و|ف|ول?كن )?(?:بصفتي|باعتباري|بوصفي|لكوني|كوني)(?: مجرد)? {_PROGRAM}"
    rf"|(?:ف|و)?(?:انا|انني|لانني|اني)(?: هنا| مجرد| ببساطة)? {_PROGRAM}"
    rf"|(?:ك{_PROGRAM})[^.؟!]{{0,60}}{_MYSELF}"
    r"|[^.؟!]{0,60}(?:اخر تحديث (?:ل|في )?(?:معرفتي|معلوماتي|بياناتي)|(?:تاريخ|حد) (?:انقطاع |توقف )?(?:معرفتي"
    r"|تدريبي|بياناتي)|بيانات تدريبي"
    r"|تم تدريبي|جري تدريبي|دربت علي بيانات)"
    rf"|[^.؟!]{{0,60}}{_TEXT}[^.؟!]{{0,80}}(?:بناء علي طلبك(?!\w)|كما طلبت\W*\Z)"
    r"|(?:و?لل?اسف[،,]? )?و?لا تتوفر لدي (?:اي )?(?:معلومات|بيانات) (?:محدثة|حديثة|بعد)"
    r"|و?لا (?:املك|امتلك) (?:القدرة علي|امكانية|صلاحية) (?:تصفح|الوصول|الاتصال|التحقق)"
    r"|(?i:[^.?!]{0,40}(?:as an ai\b|as a (?:large )?language model|my (?:knowledge|training) (?:cut-?off|data)"
    r"|i(?:'m| am) an ai\b))"
    r"|(?:عذرا|اعتذر|اسفة?|انا اسفة?|للاسف|ناسف|معذرة)?[\W_]{0,3}(?:و?لكن(?:ني|ي)? )?(?:انا )?(?:ف?لا يمكنني"
    r"|ف?لا استطيع|ليس بامكاني|لن اتمكن من|لست قادرا علي)"
    r" (?:ان )?(?:تلبية|مساعد|المساعد|انشاء|كتابة|تقديم|الوصول|فتح|تصفح|توليد|ترجمة|التحقق|عرض|الاجابة|تنفيذ|اتمام"
    r"|اكمال|اساعد|اقدم|البي)"
    r"[^.؟!]{0,60}(?:طلب|هذا النوع|الرابط|الانترنت|الويب|الملف|محتوي|مساعدتك|الوقت الفعلي|في هذا|ذلك)"
    r"|(?i:(?:i'm sorry|i am sorry|sorry|i apologi[sz]e),? (?:but )?i (?:can't|cannot|can’t|am unable)|i (?:can't"
    r"|cannot|can’t) (?:assist|help|fulfil)))"
)
_WISH = "(?:ترغب|تريد|تود|تحب|تفضل|تحتاج)(?:ين|ون)?(?:ني)?"
_OFFERED = (
    "(?:اضيف|اعدل|اقوم|اكتب|اعيد|اترجم|الخص|اختصر|اوسع|احول|اجعل|اقدم|اعد|اغير|اوضح|اشرح|اصحح|ادقق|احسن|اكمل|اقترح"
    "|انشئ|ازود|ابحث|احرر"
    "|انسق|اطور|اعطي|اساعد|اصوغ|ارفق|احذف|ابسط|اقرا|ارسل|اصيغ|اطيل|اقصر|اعدها|اضع|اجهز|اعمل|اتوسع|ارتب|اراجع)"
)
_CHANGES = (
    "(?:تعديل|اضاف|توضيح|تغيير|صياغ|نسخ|ترجم|تلخيص|مساعد|استفسار|اسئل|سؤال|تفاصيل|تحسين|اسلوب|اختصار|توسيع|مصادر"
    "|معلومات|كتاب|شيء اخر)"
)
#: Sentences that close.
_CLOSING = re.compile(
    r"\W*و?(?:"
    r"(?:اتمني|امل|ارجو|اتطلع الي) ان (?:[يت]كون|[يت]في|[يت]لبي|[يت]ساعدك|[يت]نال|[يت]عجبك"
    r"|اكون)(?: قد)?(?: هذ[اه]| ذلك| المقال| النص"
    r"| الترجمة| الملخص| هذا النص| هذه الترجمة| هذا المقال| الرد| الاجابة| ما| ب)[^.؟!]{0,60}(?:مفيد|افاد|ساعد|يفيد"
    r"|المطلوب|احتياج|طلبك|اعجاب|رضا|استحسان|غرض|مناسب|دقيق|تبحث)"
    r"|اتمني ان يكون (?:مفيدا|قد افادك|قد ساعدك)|(?:اتمني|امل|ارجو) ان (?:اكون|يكون) قد (?:ساعدتك|افدتك|وفقت)"
    rf"|هل {_WISH} (?:في |الي |مني )*ان {_OFFERED}"
    rf"|هل {_WISH} (?:مني|اي (?:تعديل|تغيير|اضاف|توضيح)|(?:في |ب"
    r"|الي )?(?:اجراء|ادخال) (?:اي )?(?:تعديل|تغيير)"
    r"|(?:الي )?نسخة (?:مختصرة|اقصر|اطول|معدلة|بصيغة|اخري|مبسطة|رسمية|منقحة)|صياغة (?:اخري|مختلفة)|(?:في "
    r"|الي )?(?:اي )?مساعدة"
    r"(?: اخري| اضافية| في (?:هذا|النص|المقال|شيء))?\W*\Z|(?:ان )?المزيد من التفاصيل (?:حول|عن) (?:هذا|اي))"
    rf"|هل {_WISH} (?:في |ب|الي )?(?:(?:تقصير|تعديل|اختصار|توسيع|ترجمت|تلخيص|تبسيط|اعادة صياغت)(?:ه|ها)(?!\w)"
    r"|(?:اضافة|تعديل|تغيير|حذف|توسيع|اختصار|ترجمة|تلخيص|تحسين) (?:اي )?"
    r"(?:مصادر|مراجع|النص|المقال|فقرة|معلومات|تفاصيل|امثلة|صور|عنوان|عناوين|شيء|هذ[اه]|الصياغة|الترجمة))"
    r"|هل (?:هناك|لديك) (?:اي )?(?:شيء|امر|سؤال|اسئلة|تعديل)[^.؟!]{0,30}(?:اخر|اخري)?[^.؟!]{0,30}(?:اساعدك|مساعدتك"
    r"|تود مني|تريدني|تريد مني|اضيف)"
    r"|هل (?:يمكنني|استطيع|بامكاني) (?:مساعدتك|ان اساعدك|تقديم)"
    r"|(?:اذا|ان|لو|في حال) [^.؟!]{3,90}(?:[،, ]|ف)(?:اخبرني|ابلغني|اعلمني|ف?انا هنا|ف?يمكنني|ف?يسعدني|ف?سيسعدني"
    r"|ف?يسرني|استطيع (?:ان|اقتراح|تقديم|تحويل|اعداد|كتابة|اعادة|تعديل|اضافة)|بامكاني|لا تتردد(?:ي)? في|انا (?:حاضر"
    r"|جاهز|مستعد))"
    r"|ساكون (?:سعيدا?ة?|مسرورا?ة?|ممتنا?ة?) (?:ب|لل?|ان ا?)(?:مساعدت|ساعدك|تعديل|اضاف|اجاب|تقديم)"
    r"|(?:يرجي|ارجو|الرجاء) (?:اعلامي|اخباري|ابلاغي) "
    r"|هل (?:اضيف|اعدل|اترجم|الخص|اختصر|احول|انسق|اعيد صياغ)\w*(?: \w+){0,3}؟"
    r"|لا تترددي? في (?:السؤال|اخباري|سؤالي|طلب|ابلاغي|ان تسال)"
    r"|(?:فقط )?(?:اخبرني|اخبريني|ابلغني|اعلامي|اخباري|ابلاغي|هل (?:ا[ضعتنح]|الخص)|اعلمني|دعني اعرف"
    r"|قل لي) (?:فقط )?(?:اذا|ان|لو|بما|بالتعديل|ب?اي|ما اذا"
    r"|كيف تريد|هل)"
    rf"|(?:يسعدني|يسرني|سيسعدني|سيسرني|انا هنا ل|انا جاهز ل|انا مستعد ل|انا مستعدة ل|يمكنني ايضا|كما يمكنني"
    rf"|يمكنني كذلك|يمكنني ان|بامكاني|استطيع ان|استطيع ايضا)"
    rf" ?(?:ان )?ل?(?:مساعدت|اساعد|المساعد|تقديم|تزويد|ل?اعادة|تحويل|{_CHANGES}|{_OFFERED})"
    r"|(?:ملاحظة|ملحوظة|تنويه)\W{0,3}:\W{0,3}(?:(?:لقد )?(?:حافظت|حرصت|قمت|التزمت|راعيت|ابقيت|استخدمت)|تم الحفاظ علي"
    r"|تمت? مراعاة|تمت? (?:ترجمة|صياغة|اعادة صياغة|تدقيق|اختصار) (?:ال)?(?:نص|مقال))"
    r"|(?i:(?:i )?hope (?:this|that|it) (?:helps|is helpful|meets)|(?:please )?let me know if|would you like me to"
    r"|feel free to (?:ask|let me)"
    r"|if you (?:need|have|want|would like)[^.?!]{0,80}(?:feel free|let me know|just ask|i(?:'m|’m| am) here"
    r"|don'?t hesitate)"
    r"|is there anything else|if you(?:'d| would|’d)? (?:like|need|want)[^.?!]{0,60} i (?:can|could|am|'m)"
    r"|do you want me to|i can also)"
    r")"
)
#: An office speaks to its readers.
_OFFICE = re.compile(
    r"معنا(?!\w)|بنا(?!\w)|مراسلتنا|الاتصال|التعليقات|البريد|الهاتف|الرقم|صفحتنا|فريقنا|موقعنا|لدينا|متجرنا|يمكننا"
    r"|\w+كم(?!\w)|القراء|لقرائ"
    # Somebody says it: «أخبرني إذا أردت، قالت له.»
    r"|[،,»\"] ?(?:قال|قالت|سال|سالت|اجاب|اجابت|همس|همست)(?!\w)"
)
#: Somebody quotes a machine: «بصفتي نموذجًا لغويًا…»، هكذا أجاب الروبوت.
_QUOTED = re.compile(r"\W*[«“\"][^»”\"]+[»”\"]\W*\w")
#: What goes with chatter and is none alone.
_WEAK = re.compile(
    rf"\W*(?:{_EAGER}|{_MILD}|بالتوفيق|مع تحياتي|تحياتي|شكرا لك|عدد الكلمات\W+[0-9٠-٩]+(?: كلمة)?)[\W_]*"
)
#: No chatter stands in a longer paragraph.
_LONGEST = 3000
_DIALOGUE = re.compile(r"\s*[-–—•]\s")

_ARTICLE = "افتتحت البلدية أمس حديقة عامة في حي الزهور.\nورحب السكان بالحديقة وطالبوا بمواقف للسيارات."

RULE = Rule(
    code="MT104",
    name="assistant-chatter",
    severity="error",
    message={
        "ar": "كلام مساعد آلي ليس من النص: «{found}»؛ احذفه",
        "en": "an assistant's words around the text: “{found}”; delete them",
    },
    trigger=(
        r"اليك[مي]? |هاك |ف[يى] ?ما يلي|ادناه|بالتاكيد|بالطبع|بكل (?:سرور|تاكيد|ترحيب)|الرحب والسعة|دواعي سروري"
        r"|طلبك اوامر"
        r"|(?:هذ[اه]|ه[وي]|تفضلي?) (?:ال)?(?:مقال|ترجم|نص|نسخ|مسود|ملخص|صياغ|اعادة|تلخيص|تدقيق|تصحيح)|قمت ب|اقدم لك"
        r"|(?:نموذج|مساعد|برنامج|نظام)[اي]{0,2} (?:ال)?(?:لغ|ذك|افتراض|رقمي|الي|محادث)|ذكاء اصطناع|روبوت"
        r"|معرفتي|تدريبي|بياناتي|معلوماتي|دربت علي|لا يمكنني|لا استطيع|بامكاني|لن اتمكن|لست قادر"
        r"|(?:اتمني|امل|ارجو|اتطلع الي) ان [يتا]|هل (?:ترغب|تريد|تود|تحب|تفضل|تحتاج|هناك|لديك|يمكنني|استطيع)|لا تتردد"
        r"|اخبري?ني|ابلغني|اعلامي|اخباري|ابلاغي|هل (?:ا[ضعتنح]|الخص)|اعلمني|دعني|قل لي|سعدني|سرني|ساكون (?:سعيد"
        r"|مسرور|ممتن)|سا(?:قوم|كتب|ترجم|عيد|لخص) |مكنني"
        r"|استطيع ا|علي طلبك|كما طلبت|لدي (?:اي )?(?:معلومات|بيانات)|املك القدرة|متلك القدرة|استطيع (?:تقديم"
        r"|تحويل|كتابة)"
        r"|انا (?:هنا|جاهز|مستعد|حاضر)|(?:ملاحظة|ملحوظة|تنويه)[^ء-ي]{0,3}:"
        r"|(?i:here(?:'s|’s| is| are) |below is|an ai|language model|knowledge |training |i can|sorry|hope (?:this"
        r"|that|it)"
        r"|let me know|would you|feel free|anything else|do you want|if you|i apolog|i am unable)"
    ),
    view="folded",
    scope="document",
    allowed_in=[kind for kind in ZONES if kind not in ("quran", "verse", "code")],
    bad={
        "بالتأكيد! إليك المقال:\n" + _ARTICLE: _ARTICLE,
        "بالطبع، إليكِ الترجمة المطلوبة: " + _ARTICLE: _ARTICLE,
        "فيما يلي النص المنقح:\n\n" + _ARTICLE: _ARTICLE,
        _ARTICLE + "\nأتمنى أن يكون هذا مفيدًا. هل ترغب في أن أضيف مصادر؟": _ARTICLE,
        _ARTICLE + "\nبصفتي نموذج لغة، لا أستطيع التحقق من هذه الأرقام.": _ARTICLE,
        _ARTICLE + " أخبريني إذا أردتِ أي تعديل.": _ARTICLE,
        _ARTICLE + "\nإذا كنت بحاجة إلى تعديلات، فلا تتردد في إخباري.\nيمكنني أيضًا إعادة الصياغة.": _ARTICLE,
        "Sure! Here is the translated article:\n" + _ARTICLE: _ARTICLE,
        "أهلًا! بناءً على طلبك أعددت هذا المقال:\n" + _ARTICLE: _ARTICLE,
        "إليك المقال مكتوبًا بلغة صحفية سلسة:\n" + _ARTICLE: _ARTICLE,
        _ARTICLE + "\nهذا النص مكتوب بأسلوب بشري كما طلبت. إن أردت، أستطيع اقتراح عناوين بديلة.": _ARTICLE,
        "إليك الترجمة العربية للنص:\n" + _ARTICLE: _ARTICLE,
        "تمام، سأعيد كتابة الخبر بأسلوب صحفي:\n" + _ARTICLE: _ARTICLE,
        _ARTICLE + "\nI hope this helps! If you need anything else, feel free to ask.": _ARTICLE,
        "عذرًا، لا يمكنني تلبية هذا الطلب.": None,
    },
    good=[
        _ARTICLE + "\nوقال: «بالتأكيد، الخطة جاهزة».",
        "سأل الطالب: هل ترغب في أن أضيف مصدرًا؟ فأجاب المعلم بالموافقة.\n" + _ARTICLE,
        _ARTICLE + "\nهل تريد الحكومة أن تزيد الضرائب؟",
        "إليك المدينة التي لا تنام، حيث تلتقي الحضارات.\n" + _ARTICLE,
        "فيما يلي النص الكامل للبيان:\n" + _ARTICLE,
        _ARTICLE + "\nلا تترددوا في مراسلتنا. إذا كان لديك أي سؤال فلا تتردد في التواصل معنا.",
        "– حسنًا، هذه هي الرسالة.\n– هل تريد أن أقرأها؟",
        _ARTICLE + "\nأتمنى أن يكون المقال قد نال إعجابكم.",
        "إليكم نص البيان كاملًا:\n" + _ARTICLE,
        _ARTICLE + "\nأخبرني إذا أردت شيئًا، قالت له وهي تغلق الباب.",
        _ARTICLE + "\nوزارت الوزيرة الحديقة كما طلبت البلدية. وسنتصل بك بناءً على طلبك.",
        _ARTICLE + "\nنأمل أن تكون هذه النصائح مفيدة لقرائنا الكرام.",
        _ARTICLE + "\n«بصفتي نموذجًا لغويًا لا أملك مشاعر»، هكذا أجاب روبوت المحادثة عن سؤال الصحفي.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    for start, end in _chatter(document):
        found = document.text[start:end]
        yield RULE.finding(
            start, end, deletion.passage(document, start, end), found=found[:60] + "…" * (len(found) > 60)
        )


def _chatter(document: Document) -> list[Span]:
    """What is chatter at the beginning of the text and at its end; of all of it only the beginning."""
    paragraphs = document.paragraphs
    found: list[Span] = []
    titles = 1 if len(paragraphs) > 2 and _is_title(document, *paragraphs[0]) else 0
    for first in (0, titles) if titles else (0,):
        head = _from_edge(document, paragraphs[first:], opens=True)
        if head:
            found.append(head)
            break
    tail = _from_edge(document, paragraphs[::-1], opens=False)
    if tail and (not found or found[0][1] <= tail[0]):
        found.append(tail)
    return found


def _is_title(document: Document, start: int, end: int) -> bool:
    return end - start < 120 and document.text[end - 1] not in ".!؟?:…"


def _from_edge(document: Document, paragraphs: list[Span], opens: bool) -> Span | None:
    """The chatter with which the first of `paragraphs` begins (or ends), and those that follow it if all of them is."""
    reach: Span | None = None
    for span in paragraphs:
        part = _in_paragraph(document, *span, opens)
        if part is None:
            break
        reach = part if reach is None else (min(reach[0], part[0]), max(reach[1], part[1]))
        if part != span:
            break
    return reach


def _in_paragraph(document: Document, first: int, last: int, opens: bool) -> Span | None:
    """What of the paragraph is chatter, from its beginning or to its end."""
    from arlint.arabic.sentences import split
    from arlint.document import Document

    if last - first > _LONGEST or (_DIALOGUE.match(document.text, first, last) and not document.is_markup):
        return None
    view = Document(document.text[first:last]).folded  # of the edges alone: the whole text may be long
    text = view.text
    opening = _OPENING.match(text) if opens else None
    low, high = (0, opening.end()) if opening else (len(text), 0)
    sure = opening is not None
    sentences = split(text, high)
    run: list[Span] = []
    for start, end in sentences if opens else sentences[::-1]:
        kind = _kind(text[start:end], opens)
        if not kind:
            break
        sure = sure or kind == "sure"
        run.append((start, end))
    if not sure:
        return None
    low, high = min([low, *(start for start, _ in run)]), max([high, *(end for _, end in run)])
    start, end = view.locate(low, len(text[:high].rstrip()))
    start, end = first + start, first + end
    return None if document.is_quoted(start, end) else (start, end)


def _kind(sentence: str, opens: bool) -> str:
    if (_IDENTITY.match(sentence) and not _QUOTED.match(sentence)) or (
        not opens and _CLOSING.match(sentence) and not _OFFICE.search(sentence)
    ):
        return "sure"
    return "weak" if _WEAK.fullmatch(sentence) else ""
