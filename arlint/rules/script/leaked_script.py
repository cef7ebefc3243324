"""Letters of a faraway script glued to an Arabic word.

## What it finds
Chinese, Japanese, Korean, Hebrew, Indian, Thai and like letters that stand next to Arabic ones with no space between
them: `ستتعلم如何`, `التص渲`, `ال설정`, `المدינה`. Of Cyrillic, Greek, Armenian and Georgian at least two letters in a
row count; a single one among Arabic letters is a look-alike (SC113).

## Why
Nobody types that. A language model or a translation engine that knows many languages slipped into another one in the
middle of a word, and the reader cannot tell what was meant.

## Fix safety
Report only: what the word should be is not in the text.

## On clean text
On 446,000 words of news, health texts, documentation and Wikipedia: no hit. On 7.3 million further words of Wikipedia:
3 hits, all right (a foreign name glued to its transcription).
Silent: a word joined by a conjunction (`وГаага`) or a tatweel (`بـ北京`), foreign words in brackets and quotation
marks, brackets of other scripts (`《`).

## Source
Unicode Technical Standard 39, section 5.1, on text of mixed scripts: https://www.unicode.org/reports/tr39/
"""

from __future__ import annotations

import re

from arlint.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """حروف كتابة بعيدة ملتصقة بكلمة عربية.

## ماذا يجد
حروفًا صينية أو يابانية أو كورية أو عبرية أو هندية أو تايلندية ونحوها تجاور حروفًا عربية بلا مسافة بينهما: `ستتعلم如何`
و`التص渲` و`ال설정` و`المدינה`. أما الكيريلية واليونانية والأرمنية والجورجية فيُشترط منها حرفان متتاليان على الأقل؛
فالحرف الواحد وسط الحروف العربية حرف شبيه (القاعدة SC113).

## لماذا
لا يكتب أحد كلمة كهذه. إنما انزلق نموذج لغوي أو محرك ترجمة يعرف لغات كثيرة إلى لغة أخرى في وسط الكلمة، فلا يدري
القارئ ما المراد.

## أمان الإصلاح
إبلاغ بلا إصلاح: فالكلمة الصحيحة ليست في النص.

## على نصوص سليمة
في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا: لا شيء. وفي 7.3 ملايين كلمة أخرى من ويكيبيديا: 3 مواضع
كلها صحيحة (اسم أجنبي التصق به نقله إلى العربية). ولا تُبلغ القاعدة عن كلمة
وُصلت بحرف عطف (`وГаага`) أو بتطويل (`بـ北京`)، ولا عن كلمات أجنبية بين أقواس أو علامتي تنصيص، ولا عن أقواس كتابات أخرى
(`《`).

## المصدر
معيار يونيكود التقني 39، القسم 5.1، في النص المختلط الكتابات: https://www.unicode.org/reports/tr39/
"""

#: Scripts of which one letter is enough, by name; their vowel signs are among them.
_FAR = {
    "han": ("صينية", "Chinese", "々〇㐀-䶿一-鿿豈-龎𠀀-𲎯"),
    "kana": ("يابانية", "Japanese", "ぁ-ゖァ-ヺーヽヾㇰ-ㇿｦ-ﾝ"),
    "hangul": ("كورية", "Korean", "ᄀ-ᇿㄱ-ㆎ가-힣"),
    "hebrew": ("عبرية", "Hebrew", "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7א-ת"),
    "indic": ("هندية", "Indian", "\u0900-\u0963\u0966-\u0dff"),
    "thai": ("تايلندية أو مجاورة لها", "Thai or neighbouring", "ก-ฺเ-๎ກ-ໝༀ-࿿က-႟ក-៝"),
    "ethiopic": ("حبشية", "Ethiopic", "ሀ-ፚ"),
}
#: Alphabets of which a single letter is rather a look-alike or a symbol.
_NEAR = {
    "cyrillic": ("كيريلية", "Cyrillic", "Ѐ-ҁҊ-ԯ"),
    "greek": ("يونانية", "Greek", "Ͱ-ͳΆΈ-Ͽἀ-ῼ"),
    "armenian": ("أرمنية", "Armenian", "Ա-Ֆա-և"),
    "georgian": ("جورجية", "Georgian", "Ⴀ-ჿᲐ-Ჿ"),
}
_SCRIPTS = {**_FAR, **_NEAR}
_FAR_LETTERS = "".join(letters for _, _, letters in _FAR.values())
_NEAR_LETTERS = "".join(letters for _, _, letters in _NEAR.values())
_ALL = _FAR_LETTERS + _NEAR_LETTERS
_ARABIC = "ء-\u0655\u0670-ۓ"
_LEAK = rf"[{_FAR_LETTERS}][{_ALL}]*|[{_NEAR_LETTERS}][{_ALL}]+"

RULE = Rule(
    code="SC115",
    name="leaked-script",
    severity="error",
    message={
        "ar": "حروف غريبة ملتصقة بكلمة عربية: «{found}»؛ لعلها مما خلّفته الترجمة الآلية",
        "en": "foreign letters glued to an Arabic word, “{found}”: leaked out of a machine translator",
    },
    variants={
        name: {
            "ar": f"حروف {arabic} ملتصقة بكلمة عربية: «{{found}}»؛ لعلها مما خلّفته الترجمة الآلية",
            "en": f"{english} letters glued to an Arabic word, “{{found}}”: leaked out of a machine translator",
        }
        for name, (arabic, english, _) in _SCRIPTS.items()
    },
    trigger=f"[{_ARABIC}][{_ALL}]|[{_ALL}][{_ARABIC}]",
    allowed_in=("verse", "foreign", "vocalised"),
    bad={
        "ستتعلم如何 إنشاء الجدول.": None,
        "هذا التص渲/rendering بطيء.": None,
        "تغيير ال설정 من القائمة": None,
        "عاد الוزير إلى مكتبه.": None,
        "«م最大化 النافذة»": None,
        "كلمةพาสาغريبة": None,
        "صدر हिन्दीالكتاب": None,
        "وصل الреестр أمس.": None,
        "اثيوبياΑἰθιοπία لفظ قديم.": None,
        "كِتاب日本語": None,
    },
    good=[
        "بكين (بالصينية: 北京) عاصمة الصين، وطوكيو «東京» عاصمة اليابان.",
        "من اليونانية δῆμος وκράτος، ومن الروسية Гаага وМосква.",
        "يسمون بـאשראלווי، وتسمى لـ北京 والـКГБ كذلك.",
        "حساب #東京وطوكيو على https://example.com/北京وبكين",
        "قال 《من أدرك ركعة》 ثم مضى׃ وسكت.",
        "الكاروتينβ والأشعة γ وδ، والحرف Ω.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in re.finditer(_LEAK, text):
        start, end = match.span()
        before = re.search(f"[{_ARABIC}]+\\Z", text[max(0, start - 40) : start])
        behind = re.compile(f"[{_ARABIC}]+").match(text, end)
        if behind is None and (before is None or before[0] in ("و", "ف") or before[0].endswith("ـ")):
            continue
        start -= len(before[0]) if before else 0
        end = behind.end() if behind else end
        script = next(name for name, (_, _, letters) in _SCRIPTS.items() if re.search(f"[{letters}]", match[0]))
        yield RULE.finding(start, end, found=text[start:end], variant=script)
