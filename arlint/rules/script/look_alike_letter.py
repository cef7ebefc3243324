"""A letter of Persian, Urdu or Kurdish in place of the Arabic one it looks like.

## What it finds
`ی` for `ي`, `ک` and `ڪ` for `ك`, `ہ`, `ھ` and `ە` for `ه`, `ۃ` for `ة` in Arabic words: `کتاب`, `مدینة`, `ہذا`,
`علی`, `1443ھ`.

## Why
Readers see no difference, computers do: search does not find the word, and screen readers spell it. The letters come
from a Persian keyboard, from text copied out of PDF files or from models that learned many languages.

## Fix safety
Safe: a closed table of letters, and the marks over them stay. A hint at the end of a word, where `ی` stands for `ي` or
`ى` and `ۀ` for `ه` or `ة`. Silent in Persian, Urdu and Kurdish words and quotations: the words of the sentence decide,
then the paragraph and the page. `پ چ ژ ڤ گ ڨ ڭ` are sounds Arabic borrows and are never reported, nor words that
have them.

## On clean text
On 446,000 words of news, health texts, documentation and Wikipedia: 144 hits in 19 articles, all right. On 7.3 million
further words of Wikipedia: 2,186 hits, three quarters in three articles typed on a Persian keyboard; 150 were read, of
all articles: five were Persian or Turkish spellings named without brackets, which are now silent, the others right.

## Source
IANA Root Zone Label Generation Rules for the Arabic script, variant sets:
https://www.iana.org/domains/lgrs/root-zone/5/arab?view=variant-sets
"""

from __future__ import annotations

import re

from arlint.arabic.languages import ARABIC_FOR, WORD, arabic, is_arabic
from arlint.arabic.letters import LETTER, PROCLITIC
from arlint.arabic.spelling import bare
from arlint.arabic.zones.foreign import COMMON, EXCLUSIVE
from arlint.finding import hint, safe
from arlint.rule import Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """حرف فارسي أو أردي أو كردي مكان الحرف العربي الذي يشبهه.

## ماذا يجد
`ی` مكان `ي`، و`ک` و`ڪ` مكان `ك`، و`ہ` و`ھ` و`ە` مكان `ه`، و`ۃ` مكان `ة` في كلمات عربية: `کتاب` و`مدینة` و`ہذا`
و`علی` و`1443ھ`.

## لماذا
لا يرى القارئ فرقًا، ويراه الحاسوب: فلا يجد البحث الكلمة، ويتهجاها قارئ الشاشة. وتأتي هذه الحروف من لوحة مفاتيح
فارسية، أو من نص منسوخ من ملف PDF، أو من نموذج لغوي تعلّم لغات كثيرة.

## أمان الإصلاح
آمن: جدول حروف مغلق، وتبقى الحركات فوقها. واقتراح في آخر الكلمة، حيث تكون `ی` مكان `ي` أو `ى`، و`ۀ` مكان `ه` أو `ة`.
ولا تُبلغ القاعدة عن الكلمات والاقتباسات الفارسية والأردية والكردية: تحكم كلمات الجملة، ثم الفقرة، ثم الصفحة. أما
`پ چ ژ ڤ گ ڨ ڭ` فأصوات تستعيرها العربية، لا يُبلغ عنها ولا عن كلمات هي فيها.

## على نصوص سليمة
في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا: 144 موضعًا في 19 مقالة، كلها صحيحة. وفي 7.3 ملايين كلمة
أخرى من ويكيبيديا: 2186 موضعًا، ثلاثة أرباعها في ثلاث مقالات كُتبت بلوحة مفاتيح فارسية؛ قُرئ منها 150 من المقالات
كلها، فكانت خمسة منها أسماء فارسية أو تركية بلا أقواس، وقد سُكت عنها، والبقية صحيحة.

## المصدر
قواعد IANA لأسماء نطاقات الجذر بالحرف العربي، مجموعات الحروف المتبادلة:
https://www.iana.org/domains/lgrs/root-zone/5/arab?view=variant-sets
"""

_LOOK_ALIKE = f"[{''.join(ARABIC_FOR)}]"
#: Letters that tell the word from Arabic ones: of other languages, and the sounds Arabic borrows.
_FOREIGN = re.compile(f"(?!{_LOOK_ALIKE}){EXCLUSIVE}")
#: What stands for two Arabic letters at the end of a word.
_UNCERTAIN = frozenset("یېۍےۀۂ")
#: Words that end in ى rather than ي.
_MAQSURA = re.compile(
    f"{PROCLITIC}(?:[إاأ]لى|على|حتى|متى|لدى|سوى|مدى|بلى|[أا]خرى|كبرى|[أا]ولى|صغرى|عظمى|وسطى|قصوى|[أا]دنى|[أا]على|[أا]قصى|"
    "[أا]غنى|[أا]سمى|شتى|قرى|قتلى|جرحى|مرضى|[أا]سرى|ذكرى|معنى|مبنى|مستوى|مستشفى|منتدى|ملتقى|محتوى|مرمى|مقهى|"
    "موسيقى|موسى|عيسى|يحيى|مصطفى|مرتضى|ليلى|سلمى|بشرى|هدى|منى|رضى|يسمى|تسمى|سمى|تولى|يتولى|تلقى|يتلقى|أعطى|أوصى|"
    "يبقى|تبقى|انتهى|اكتفى|استولى|توفى|قضى|مضى|بنى|رأى|يرى|ترى|أجرى|جرى|أدى|نادى|عادى|تعالى|فتاوى|دعوى|شكوى)"
)

RULE = Rule(
    code="SC112",
    name="look-alike-letter",
    severity="warning",
    message={
        "ar": "في «{word}» حرف غير عربي يشبه العربي: {letters}",
        "en": "“{word}” has a letter that only looks Arabic: {letters}",
    },
    help={
        "ar": "تُكتب الياء والكاف والهاء في العربية بحروفها: ي ى ك ه ة.",
        "en": "Arabic has its own yeh, kaf and heh: ي ى ك ه ة.",
    },
    trigger=_LOOK_ALIKE,
    # The ة of `مدینة.` is taken for an abbreviation: the letter before it is no Arabic one.
    allowed_in=("abbreviation", "verse", "vocalised"),
    table=lambda old, new: ARABIC_FOR.get(old) == new or (old, new) == ("ھ", "هـ"),
    bad={
        "اشترى کتبًا جديدة من المكتبة.": "اشترى كتبًا جديدة من المكتبة.",
        "تقع على الساحل المدینة.": "تقع على الساحل المدينة.",
        "ہذه ھي المشكلة كلها.": "هذه هي المشكلة كلها.",
        "سافر إلى الریاض ومڪة ثم عاد.": "سافر إلى الرياض ومكة ثم عاد.",
        "كانت القاہرة عاصمة الدولۃ.": "كانت القاهرة عاصمة الدولة.",
        "وصل علی متن الطائرة إلی بیروت فی المساء.": "وصل على متن الطائرة إلى بيروت في المساء.",
        "قال «إن الحکومة ستستقیل» ثم خرج.": "قال «إن الحكومة ستستقيل» ثم خرج.",
        "توفي سنة 487ھ ودفن في بغداد.": "توفي سنة 487هـ ودفن في بغداد.",
        "كَانَ یَکْتُبُ في الصحيفة": "كَانَ يَكْتُبُ في الصحيفة",
        "زار مدينتي کرمان وشیراز، ثم رجع.": "زار مدينتي كرمان وشيراز، ثم رجع.",
    },
    good=[
        "صدر كتاب «تاریخ بیهقی» قديمًا، وبعده «شعر نو» (کتاب).",
        "وهو بالفارسية: کتاب، وبالأردية: کتاب ہے.",
        "سافر إلى پاريس وڤيينا، وشرب چاي في گوادر.",
        "قال الشاعر: «بنی آدم اعضای یک پیکرند».",
        "ئەم کتێبە بۆ من زۆر باشە",
        "این مقاله درباره زندگی مردم است و برای همه نوشته شده است.",
        "یہ ایک کتاب ہے اور وہ ایک قلم ہے۔",
        "حرف ک الفارسي وحرف ی، والمعادلة س + 2ھ = 0.",
        "جاء من الفارسية خدیو، وتسمى (بالأردو: خیمہ) كذلك.",
        "ولد في ڨفصة ودرس في أڭادير، واسمه گرانیکوس.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    done = 0
    for match in re.finditer(_LOOK_ALIKE, text):
        if match.start() < done:
            continue
        before = re.search(f"{WORD}\\Z", text[max(0, match.start() - 60) : match.start()])
        start = match.start() - (len(before[0]) if before else 0)
        behind = re.compile(WORD).match(text, match.start())
        end = done = behind.end() if behind else match.end()
        word = text[start:end]
        letters = bare(word)
        if letters == "ھ":
            if re.search(r"\d\d[ \u00a0]?\Z", text[max(0, start - 3) : start]):
                new = "ه" if "ـ" in word else "هـ"
                yield RULE.finding(start, end, safe(Edit(start, start + 1, new)), word=word, letters="ھ")
            continue
        if len(letters) < 2 or letters in COMMON or "\u200c" in word or _FOREIGN.search(word):
            continue
        if not is_arabic(document, start, end):
            continue
        edits = [Edit(start + at, start + at + 1, new) for at, new in _replacements(word)]
        listed = " ".join(dict.fromkeys(re.findall(_LOOK_ALIKE, word)))
        if edits:
            yield RULE.finding(start, end, safe(*edits), word=word, letters=listed)
            continue
        last = max(at for at, char in enumerate(word) if re.match(_LOOK_ALIKE, char))
        yield RULE.finding(
            start, end, hint(Edit(start + last, start + last + 1, _final(letters))), word=word, letters=listed
        )


def _replacements(word: str) -> Iterator[tuple[int, str]]:
    """(offset, Arabic letter) for the look-alikes in `word` that stand for one letter only."""
    for match in re.finditer(_LOOK_ALIKE, word):
        char = match[0]
        final = not re.search(f"{LETTER}|{EXCLUSIVE}", word[match.end() :])
        if not (final and char in _UNCERTAIN):
            yield match.start(), ARABIC_FOR[char]


def _final(letters: str) -> str:
    """The letter that the last of a word most likely stands for."""
    if letters[-1] in "ۀۂ":
        return "ة"
    return "ى" if _MAQSURA.fullmatch(arabic(letters[:-1]) + "ى") else "ي"
