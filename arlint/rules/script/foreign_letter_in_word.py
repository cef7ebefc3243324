"""A Latin, Cyrillic or Greek letter within an Arabic word.

## What it finds
One to three Latin letters, or a single Cyrillic, Greek, Armenian or Georgian one, between the letters of an Arabic
word: `الرoسي`, `المpدينة`, `كازاخستаن`. A single Cyrillic letter also at either end of the word.

## Why
A finger slipped to the other keyboard layout, or a language model put a letter of another script where one of the same
sound or shape belongs. Search does not find the word, and the line may come out in the wrong order.

## Fix safety
A hint: a vowel, or a letter of another alphabet than Latin, becomes the Arabic letter of its sound; a Latin consonant
goes. What the document writes elsewhere decides before that. Silent: what Arabic joins to Latin words (`الـDNA`,
`والSMS`, `iPhoneات`), letters at the end (`فيتامينC`, `الكاروتينβ`), signs and numbers (`فيتامينB12`, `5kg`, `أ×ب`).
Two words that lost the space between them are SC117's, longer foreign runs SC115's.

## On clean text
On 446,000 words of news, health texts, documentation and Wikipedia: no hit. On 7.3 million further words of Wikipedia:
2 hits, both right, one of them a word set in two scripts on purpose.

## Source
Unicode Technical Standard 39, section 5.1, on text of mixed scripts: https://www.unicode.org/reports/tr39/
"""

from __future__ import annotations

import re

from arlint.arabic.joints import ENDING, JOINED, SHORT
from arlint.arabic.letters import LETTER, MARK
from arlint.arabic.scripts_data import ARMENIAN, CYRILLIC, GEORGIAN, GREEK, LATIN
from arlint.arabic.spelling import bare
from arlint.finding import hint
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """حرف لاتيني أو كيريلي أو يوناني في داخل كلمة عربية.

## ماذا يجد
حرفًا لاتينيًّا إلى ثلاثة، أو حرفًا واحدًا كيريليًّا أو يونانيًّا أو أرمنيًّا أو جورجيًّا، بين حروف كلمة عربية: `الرoسي`
و`المpدينة` و`كازاخستаن`. ويُبلغ كذلك عن الحرف الكيريلي المفرد في أول الكلمة أو آخرها.

## لماذا
زلت الإصبع إلى لوحة المفاتيح الأخرى، أو وضع نموذج لغوي حرفًا من كتابة أخرى مكان حرف يشبهه صوتًا أو رسمًا. فلا يجد
البحث الكلمة، وقد يختل ترتيب السطر.

## أمان الإصلاح
اقتراح: يُجعل حرف العلة، وكل حرف غير لاتيني، الحرفَ العربي المقابل لصوته، ويُحذف الحرف اللاتيني الصامت، إلا إذا دلت على
غير ذلك كتابة الكلمة في موضع آخر من النص. ولا تُبلغ القاعدة عما تصله العربية بكلمة لاتينية (`الـDNA` و`والSMS`
و`iPhoneات`)، ولا عن حرف في آخر الكلمة (`فيتامينC` و`الكاروتينβ`)، ولا عن الرموز والأرقام (`فيتامينB12` و`5kg`
و`أ×ب`). أما كلمتان ضاعت المسافة بينهما فللقاعدة SC117، وما طال من الحروف الأجنبية فللقاعدة SC115.

## على نصوص سليمة
في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا: لا شيء. وفي 7.3 ملايين كلمة أخرى من ويكيبيديا: موضعان
صحيحان، أحدهما كلمة كُتبت بحروف الكتابتين عمدًا.

## المصدر
معيار يونيكود التقني 39، القسم 5.1، في النص المختلط الكتابات: https://www.unicode.org/reports/tr39/
"""

_ARABIC = f"{LETTER[1:-1]}{MARK[1:-1]}"
_SINGLE = CYRILLIC + GREEK + ARMENIAN + GEORGIAN
#: The Arabic letter of the same sound; of the scripts' capitals the small letters are looked up.
_SOUNDS = {
    **dict.fromkeys("aáàâäåāаαэ", "ا"), **dict.fromkeys("ouwóöôüūоуυω", "و"), **dict.fromkeys("eiyíîèéēеиіїйыηι", "ي"),
    **dict.fromkeys("бβпπ", "ب"), **dict.fromkeys("вфφ", "ف"), **dict.fromkeys("гґγ", "غ"), **dict.fromkeys("дδ", "د"),
    **dict.fromkeys("зζ", "ز"), **dict.fromkeys("кκ", "ك"), **dict.fromkeys("лλ", "ل"), **dict.fromkeys("мμ", "م"),
    **dict.fromkeys("нν", "ن"), **dict.fromkeys("рρ", "ر"), **dict.fromkeys("сσς", "س"), **dict.fromkeys("тτ", "ت"),
    **dict.fromkeys("хχ", "خ"), **dict.fromkeys("шщ", "ش"), "ж": "ج", "θ": "ث",
}  # fmt: skip
#: The same for Latin consonants: a slip of the finger more often than a sound.
_CONSONANTS = dict(zip("bpvfgdzkqclmnrsthj", "ببففجدزكقكلمنرستهج", strict=True))
_FOREIGN = f"[{LATIN}]+|[{_SINGLE}]+"
_BEFORE = re.compile(f"[{_ARABIC}]+\\Z")
_BEHIND = re.compile(f"[{_ARABIC}]+")
_LONGEST = 40  # letters looked at on either side
_FAR = 5000  # characters around in which the word is looked for

RULE = Rule(
    code="SC113",
    name="foreign-letter-in-word",
    severity="error",
    message={
        "ar": "في «{word}» حروف ليست عربية: {letters}",
        "en": "“{word}” has letters that are not Arabic: {letters}",
    },
    trigger=f"[{_ARABIC}](?:[{LATIN}{_SINGLE}])|[{CYRILLIC}][{_ARABIC}]",
    allowed_in=("foreign", "verse", "vocalised"),
    bad={
        "وقف الرoسي عند الباب.": "وقف الروسي عند الباب.",
        "سكن في المpدينة القديمة": "سكن في المدينة القديمة",
        "حضر الوzzير أمس، وغاب الوزير اليوم.": "حضر الوزير أمس، وغاب الوزير اليوم.",
        "دخل المsجد ثم خرج من المسجد.": "دخل المسجد ثم خرج من المسجد.",
        "عاد إلى قازاخستаن في الشتاء.": "عاد إلى قازاخستان في الشتاء.",
        "فتحت кلية الطب أبوابها.": "فتحت كلية الطب أبوابها.",
        "القاνون الجديد": "القانون الجديد",
        "«الحкومة» وحدها": "«الحكومة» وحدها",
        "وصل الرَئiس": "وصل الرَئيس",
        "الأمiركيون": "الأميركيون",
        "وقаل إنه عائد": "وقال إنه عائد",
    },
    good=[
        "فحص الـDNA وأرسل الSMSات واشترى iPhoneات، والGات كثيرة.",
        "تناول فيتامينB12 وفيتامينC والكاروتينβ، والمسافة 5كم و5kg.",
        "الجداء أ×ب أو سxص، ومساحته طولxعرض.",
        "كتب عن рок وعن пляж، وموسيقىrock وفيlinuxثم.",
        "زار قصر Аль، ورأى α وβ.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in re.finditer(_FOREIGN, text):
        first, last = match.span()
        foreign = match[0]
        latin = re.match(f"[{LATIN}]", foreign) is not None
        if last - first > (3 if latin else 1):
            continue
        found = _BEFORE.search(text[max(0, first - _LONGEST) : first])
        before = found[0] if found else ""
        found = _BEHIND.match(text, last, last + _LONGEST)
        behind = found[0] if found else ""
        start, end = first - len(before), last + len(behind)
        if before and behind:
            trap = _is_trap(bare(before), foreign, bare(behind))
        else:
            around = text[max(0, start - 1) : start] + text[end : end + 1]
            at_an_end = re.match(f"[{CYRILLIC}]", foreign) and len(bare(before + behind)) > 1
            trap = not at_an_end or re.search(r"\w|ـ", around) is not None
        if not trap:
            yield _finding(document, start, end, first, last)


def _is_trap(before: str, foreign: str, behind: str) -> bool:
    """Whether the foreign letters are a word or sign of their own between two Arabic words or particles."""
    # Of a faraway alphabet no single letter belongs among Arabic ones; a Latin one may be a sign in a formula.
    fewest = 4 if re.match(f"[{LATIN}]", foreign) else 3
    if len(before) + len(behind) < fewest or (before in JOINED and (len(behind) < 3 or ENDING.fullmatch(behind))):
        return True
    words = all(len(part) > 2 or part in SHORT for part in (before, behind))
    if len(foreign) == 1:
        return words and foreign in "xX"
    return words or before in JOINED or before in SHORT or behind in SHORT or foreign.isupper()


def _finding(document: Document, start: int, end: int, first: int, last: int) -> Finding:
    text = document.text
    foreign = text[first:last]
    small = foreign.lower()
    sounds = "".join([_SOUNDS.get(char) or _CONSONANTS.get(char, "") for char in small])
    new = sounds if all(char in _SOUNDS for char in small) else ""
    for candidate in (sounds, sounds[:1], ""):
        if _is_written(document, bare(text[start:first] + candidate + text[last:end]), first):
            new = candidate
            break
    return RULE.finding(start, end, hint(Edit(first, last, new)), word=text[start:end], letters=foreign)


def _is_written(document: Document, word: str, at: int) -> bool:
    """Whether the document has `word` elsewhere, not too far from `at`."""
    at += document.start
    page = bare(document.whole.text[max(0, at - _FAR) : at + _FAR])
    return word in page and re.search(rf"(?<!\w){word}(?!\w)", page) is not None
