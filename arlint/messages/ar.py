"""العربية."""

# المفرد، المثنى، جمع القلة (3 إلى 10)، تمييز 11 إلى 99 منصوبًا، تمييز المئة.
NOUNS = {
    "finding": ("ملاحظة واحدة", "ملاحظتان", "ملاحظات", "ملاحظة"),
    "error": ("خطأ واحد", "خطآن", "أخطاء", "خطأً"),
    "warning": ("تحذير واحد", "تحذيران", "تحذيرات", "تحذيرًا"),
    "info": ("تنبيه واحد", "تنبيهان", "تنبيهات", "تنبيهًا"),
    "file": ("ملف واحد", "ملفين", "ملفات", "ملفًا"),  # مجرور: يأتي بعد «في»
    "fix": ("إصلاح واحد", "إصلاحان", "إصلاحات", "إصلاحًا"),
    "failure": ("ملف واحد تعذّر فحصه", "ملفان تعذّر فحصهما", "ملفات تعذّر فحصها", "ملفًا تعذّر فحصه"),
}
_HUNDREDS = {
    "finding": "ملاحظة", "error": "خطأ", "warning": "تحذير", "info": "تنبيه", "file": "ملف", "fix": "إصلاح",
    "failure": "ملف تعذّر فحصه",
}  # fmt: skip


def counted(noun: str, number: int) -> str:
    one, two, few, many = NOUNS[noun]
    if number in (1, 2):
        return (one, two)[number - 1]
    rest = number % 100
    if 3 <= rest <= 10:
        return f"{number} {few}"
    return f"{number} {many}" if rest > 10 else f"{number} {_HUNDREDS[noun]}"


#: الكلمات التي يبدأ بها وصف الموضع في الملفات المركّبة.
PLACES = {
    "record": "السجل", "field": "الحقل", "row": "الصف", "column": "العمود", "item": "المقال", "paragraph": "الفقرة",
}  # fmt: skip

MESSAGES = {
    # files
    "unreadable": "{path}: تعذّرت قراءته: {reason}",
    "not-a-file": "{path}: ليس ملفًا عاديًا؛ يقرأ arlint الملفات والمجلدات والإدخال القياسي (-)",
    "binary": "{path}: يبدو ملفًا ثنائيًا لا نصًا؛ سمِّ ملفات نصية أو استثنِه",
    "legacy": "{path}: السطر {line}، البايت {byte}: ليس {encoding}، ويبدو بترميز Windows-1256 أو ISO-8859-6؛ "
    "جرّب --encoding cp1256 أو حوّله بالأمر iconv -f WINDOWS-1256 -t UTF-8",
    "undecodable": "{path}: السطر {line}، البايت {byte}: ليس {encoding} سليمًا؛ احفظ الملف بترميز UTF-8",
    "utf-32": "{path}: بترميز UTF-32؛ احفظ الملف بترميز UTF-8",
    "unencodable": "{path}: لم يُصلَح وبقي كما كان: يحتاج إصلاح إلى {character} وليس في {encoding}؛ حوّل الملف إلى UTF-8",
    "not-legacy": "{path}: بترميز UTF-8 لا {encoding}؛ احذف --encoding لهذا الملف",
    "malformed": "{path}: السطر {line}، العمود {column}: ليس {format} سليمًا: {reason}",
    "no-field": "{path}: لا حقل هنا باسم {fields}؛ الحقول هي {known}",
    "xml-entities": "{path}: السطر {line}: فيه تعريف كيانات (entities)، ولا يقرأ arlint ملفًا كهذا: احذفها من DOCTYPE",
    "xml-encoding": "{path}: يذكر أن ترميزه {encoding}؛ احفظه بترميز UTF-8 واذكر ذلك في سطره الأول",
    "xml-unknown": "{path}: ‏<{name}> ليس خلاصة ولا تصدير WordPress؛ إن كان صفحة فسمِّ الصيغة: --format html",
    "not-package": "{path}: ليس ملف {format} يستطيع arlint قراءته: {reason}",
    "only-read": "{path}: تُقرأ ملفات {format} ولا تُكتب، ولم يُكتب شيء؛ افحصه بلا --fix وأصلح النصوص حيث يُصنع الجدول",
    "no-extra": "{path}: تلزم لقراءة {format} حزمة إضافية: pip install 'arlint[{extra}]'",
    "changed": "{path}: تغيّر في أثناء فحصه؛ لم يُكتب شيء، أعد تشغيل arlint",
    "unwritable": "{path}: تعذّرت كتابته: {reason}؛ بقي الملف كما كان",
    "half-written": "{path}: فشلت الكتابة: {reason}؛ النص الجديد كاملًا في {copy}",
    "broken-fix": "{path}: لم يُصلَح وبقي كما كان؛ خطأ داخلي: {reason}؛ نرجو الإبلاغ عنه",
    "internal": "{path}: خطأ داخلي: {reason}؛ نرجو الإبلاغ عنه",
    "no-files": "لا ملفات تُفحص في {paths}؛ يبحث arlint عن {suffixes}",
    "output": "تعذّرت كتابة الناتج: {reason}",
    # options
    "unknown-rule": "قاعدة مجهولة {selector!r}{nearest}؛ تسردها كلها arlint rule --all",
    "stdin-once": "يُذكر الإدخال القياسي (-) مرة واحدة، ولا تُذكر معه ملفات",
    # text output
    "severity-error": "خطأ",
    "severity-warning": "تحذير",
    "severity-info": "تنبيه",
    "fix-safe": "إصلاح آمن",
    "fix-unsafe": "مع --unsafe-fixes",
    "fix-hint": "اقتراح",
    "deleted": "يُحذف",
    "summary": "{findings} في {files} ({errors}، {warnings}، {infos})؛ يُصلح --fix منها {fixable}، "
    "و--unsafe-fixes {unsafe}.",
    "clean": "لا ملاحظات في {files}.",
    "fixed": "أُجري {fixes} في {files}.",
    "would-fix": "سيُجرى {fixes} في {files}.",
    # rule pages
    "page-severity": "الدرجة",
    "page-default": "مفعّلة من البداية",
    "page-fix": "الإصلاح",
    "page-bad": "يُرصد",
    "page-good": "لا يُرصد",
    "page-none": "لا إصلاح، تقرير فقط",
    "yes": "نعم",
    "no": "لا",
    # settings
    "unknown-key": "مفتاح مجهول {name!r}{nearest}؛ تسرد المفاتيح كلها arlint config",
    "key-default": "الأصل",
    "key-now": "هنا",
    "key-values": "القيم",
    "idle-suppression": "{source}: suppress: لم يبق ما يُسكت، احذف المدخل: {entry}",
    "key-extend": "ملف إعدادات يُبدأ منه، وما يُكتب هنا يغلب ما فيه",
    "key-profile": "إعدادات جاهزة لنوع من النصوص يُبدأ منها",
    "key-select": "القواعد التي تُشغَّل: رموز أو أسماء أو عائلات أو ALL؛ والأصل ما كان مفعّلًا منها",
    "key-extend-select": "قواعد تُشغَّل معها",
    "key-ignore": "قواعد لا تُشغَّل",
    "key-severity": "درجة ملاحظات القاعدة، برمزها أو اسمها أو عائلتها",
    "key-fixable": "القواعد التي يجوز تطبيق إصلاحاتها؛ والأصل كلها",
    "key-unfixable": "قواعد تُعرض إصلاحاتها ولا تُطبَّق",
    "key-extend-safe-fixes": "قواعد يطبّق --fix إصلاحاتها غير الآمنة أيضًا",
    "key-per-file-ignores": "قواعد لا تُشغَّل على بعض الملفات، بأنماط كأنماط .gitignore",
    "key-per-file-settings": "إعدادات أخرى لبعض الملفات، بأنماط كأنماط .gitignore",
    "key-suppress": "ملاحظات بعينها يُسكت عنها، للنصوص التي لا تعليقات فيها",
    "key-baseline": "ملف بما كان من ملاحظات من قبل، فلا يُبلَّغ إلا عن الجديد",
    "key-exclude": "ملفات ومجلدات لا تُفحص، بأنماط كأنماط .gitignore، من مجلد الإعدادات",
    "key-keep-credits": "الدار تنشر نبذ الكتّاب والإسناد وسبل التواصل، فلا يُبلَّغ عنها (BP104 وBP207 وBP210)",
    "key-quote-style": "علامات التنصيص المعتمدة؛ يفعّل القاعدة quote-style (PU124)",
    "key-digit-style": "الأرقام المعتمدة؛ يفعّل القاعدة mixed-digit-systems (SC132)",
    "key-allow-words": "كلمات وعبارات صحيحة كما هي، فلا يُبلَّغ عنها",
    "key-lexicons": "ملفات فيها مداخل خاصة بك، مفصولة بعلامات الجدولة كالقوائم المرفقة مع الأداة",
    "key-unsafe-fixes": "ليغيّر --fix الكلمات ويحذف الكلام أيضًا",
    "key-fail-on": "أدنى درجة ينتهي بسببها التشغيل برمز الخروج 1",
    "key-min-severity": "أدنى درجة يُبلَّغ عنها",
    "key-output-format": "صورة عرض الملاحظات",
    "key-lang": "لغة الرسائل",
    "key-format": "تُقرأ الملفات بهذه الصيغة مهما كانت لواحق أسمائها",
    "key-encoding": "ترميز الملفات التي لا تبدأ بعلامة BOM",
    "key-fields": "حقول JSON أو أعمدة CSV التي تُفحص؛ والأصل ما كان نصه عربيًا",
    # baseline, --add-ignore
    "baseline-written": "كُتبت {findings} في {path}، ولن يُبلَّغ عنها بعد الآن.",
    "baseline-stale": "{path}: لم يعد موجودًا: {entries}؛ يحذفه --prune-baseline",
    "baseline-pruned": "{path}: حُذف ما لم يعد موجودًا: {entries}",
    "ignores-added": "قُبلت {findings}.",
    "accepted": "مقبول كما هو",
    # evidence, statistics
    "evidence": "قرائن ترجمة آلية لم تُراجَع، وليست حكمًا: {kinds}.",
    "evidence-heading": "قرائن ترجمة آلية لم تُراجَع (وليست حكمًا):",
    "evidence-and": "، و",
    "evidence-senses": "كلمات في غير معناها",
    "evidence-torn": "جمل مبتورة",
    "evidence-literal": "تراكيب منقولة حرفيًا",
    "evidence-leaks": "نص لم يُترجم ورموز متسربة",
    "evidence-chatter": "ملاحظات من الآلة نفسها",
    "evidence-loops": "تكرار",
    "evidence-names": "أسماء ومختصرات تتبدل",
    "evidence-commas": "فواصل مفصولة كعادة الآلة",
    "evidence-bios": "نبذات مولَّدة",
    "statistics-columns": "   العدد، وفي كل 1,000 كلمة، والقاعدة؛ والكلمات كلها {words}",
    "interrupted": "أوقفته؛ كل ملف إما كما كان وإما مُصلَح كله",
    "cleaned": "حُذف {path}",
    # families of rules
    "family-EN": "تلف الترميز",
    "family-SC": "كتابات مختلطة",
    "family-PU": "الترقيم",
    "family-OR": "الإملاء",
    "family-MT": "أخطاء الترجمة",
    "family-ST": "الأسلوب",
    "family-CO": "الاتساق",
    "family-GR": "المطابقة",
    "family-BP": "الحشو",
    "family-SP": "تعليقات الإسكات",
    # the HTML report
    "html-title": "ما وجدته arlint",
    "html-total": "{findings} في {files}",
    "html-filter": "اعرض",
    "html-none": "لا ملاحظات",
    "plugin": "تعذّر استعمال الإضافة {package}: {reason}؛ أصلحها أو أزلها",
    "rule-written": "في {path} قاعدة تعمل: غيّر ما تجده وأمثلتها، ثم اذكرها في إضافة",
    # --interactive, --watch, completion
    "ask": "أأُجري هذا الإصلاح؟",
    "ask-text": "مكانه:",
    "ask-help": "y أجرِه   n اتركه   e اكتب غيره   i مقبول كما هو فلا تبلغ عنه بعد الآن\n"
    "a أجرِ كل إصلاحات هذه القاعدة   d اترك بقية الملف   q اكتب ما اخترتُه وتوقف",
    "ask-overlap": "تداخل {fixes} مع ما اخترتَه؛ شغّل arlint مرة أخرى",
    "ask-done": "الإصلاحات التي أُجريت: {fixes}؛ ما قُبل كما هو: {ignored}.",
    "ask-terminal": "يحتاج --interactive إلى طرفية يسأل فيها",
    "watching": "arlint: أنتظر التغييرات؛ تنهيه Ctrl-C",
    "watch-missing": "يحتاج --watch إلى watchfiles: نفّذ pip install 'arlint[watch]'",
    "completion-missing": "يحتاج الإكمال إلى shtab: نفّذ pip install 'arlint[completion]'",
    "ask-package": "{path}: لا يُسأل عن إصلاحات الحزم واحدًا واحدًا؛ يُجري --fix الآمن منها",
}
