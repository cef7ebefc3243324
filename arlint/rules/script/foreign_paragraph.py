"""A paragraph in another language.

## What it finds
A whole paragraph of at least five words that is not Arabic: left in English or French by the translator, or Persian,
Urdu or Kurdish. The message names the language.

## Why
A paragraph that nobody translated, or that a program pasted, tells readers nothing. Translation engines skip what they
take for code or a name.

## Fix safety
Report only. Silent: quotations, code, addresses, bibliography, titles and lists of names (most words have capitals),
documents that are not Arabic in the first place. What words of Arabic, Persian or English there are decides; langdetect
is asked for the name of the language only.

## On clean text
On 446,000 words of news, health texts, documentation and Wikipedia: 35 hits, all right, 34 of them left in English by
volunteers who translate documentation. On 7.3 million further words of Wikipedia: 21 hits, all right.

## Source
The observation is our own; languages are told apart by langdetect (Apache-2.0), with fixed profiles and seed.
"""

from __future__ import annotations

import re

from arlint import page
from arlint.arabic.languages import LOANS, evidence, identified
from arlint.arabic.letters import LETTER
from arlint.arabic.scripts_data import (
    ARMENIAN,
    CYRILLIC,
    ETHIOPIC,
    GEORGIAN,
    GREEK,
    HAN,
    HANGUL,
    HEBREW,
    INDIC,
    KANA,
    LATIN,
    THAI,
)
from arlint.arabic.zones.foreign import COMMON, EXCLUSIVE, LOOK_ALIKES
from arlint.rule import ZONES, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """فقرة بلغة أخرى.

## ماذا يجد
فقرة كاملة من خمس كلمات على الأقل ليست عربية: تركها المترجم بالإنجليزية أو الفرنسية، أو هي فارسية أو أردية أو كردية.
وتسمي الرسالة اللغة.

## لماذا
الفقرة التي لم تُترجم، أو التي ألصقها برنامج، لا تقول للقارئ شيئًا. ومحركات الترجمة تتخطى ما تحسبه رمزًا برمجيًّا أو
اسمًا.

## أمان الإصلاح
إبلاغ بلا إصلاح. ولا تُبلغ القاعدة عن الاقتباسات والرموز البرمجية والعناوين الشبكية والمراجع، ولا عن عناوين الكتب
وقوائم الأسماء (وأكثر كلماتها مبدوءة بحرف كبير)، ولا عن نص ليس عربيًّا أصلًا. يحكم ما في الفقرة من كلمات العربية أو
الفارسية أو الإنجليزية، ولا يُسأل langdetect إلا عن اسم اللغة.

## على نصوص سليمة
في 446 ألف كلمة من الأخبار والنصوص الصحية والتوثيق وويكيبيديا: 35 موضعًا كلها صحيحة، منها 34 تركها متطوعون بالإنجليزية في
توثيق يترجمونه. وفي 7.3 ملايين كلمة أخرى من ويكيبيديا: 21 موضعًا، كلها صحيحة.

## المصدر
الملاحظة من عندنا، ويميز اللغاتِ برنامج langdetect (رخصة Apache-2.0) بنماذج وبذرة ثابتة.
"""

_LANGUAGES = {
    "en": ("الإنجليزية", "English"), "fr": ("الفرنسية", "French"), "es": ("الإسبانية", "Spanish"),
    "de": ("الألمانية", "German"), "tr": ("التركية", "Turkish"), "ru": ("الروسية", "Russian"),
    "it": ("الإيطالية", "Italian"), "pt": ("البرتغالية", "Portuguese"), "fa": ("الفارسية", "Persian"),
    "ur": ("الأردية", "Urdu"),
}  # fmt: skip
#: Words that sentences of these languages can hardly do without, in the order of the languages above.
_FUNCTIONS = frozenset(
    """
    the of and to in is for that with was were are on by from at this it be as has have you not or an can will they
    le la les des du et une dans est pour que qui sur pas avec par au aux ce cette sont plus il elle
    el los las del y una en es por para con se su al lo como son
    der die das und ist von den dem ein eine zu mit auf für nicht sich im auch des wird sind
    ve bir bu için ile olarak olan daha çok gibi
    il di che è per un della con non una sono nel alla anche dei delle
    o os as do da dos das um uma que não com para em por mais
    """.split()
)
_SPACED = LATIN + CYRILLIC + GREEK + HEBREW + INDIC + ETHIOPIC + ARMENIAN + GEORGIAN
_UNSPACED = HAN + KANA + HANGUL + THAI
_GAP = "[ \u00a0,.;:'’-]{1,3}"
_UNCOMMON = "".join([char for char in map(chr, range(0x672, 0x8BE)) if re.match(EXCLUSIVE, char) and char not in LOANS])
#: Near the start of a line four words in a row, or six letters where words are not parted.
_FOUR_WORDS = f"[{_SPACED}]+(?:{_GAP}[{_SPACED}]+){{3}}|[{_UNSPACED}]{{6}}"
_OTHER_WORDS_ALONE = ("از ", "است ", "كه ")
_OTHER_WORD = f"(?:[{_UNCOMMON}]|{'|'.join(_OTHER_WORDS_ALONE)})"
#: Three letters or words of other languages in Arabic letters, near each other.
_OTHER_WORDS = f"(?:{_OTHER_WORD}[^\\n]{{0,40}}){{3}}"
_CUE = f"(?P<letters>{_FOUR_WORDS})|{_OTHER_WORDS}"
#: How far from the start of its line, code aside, the first of the four words may stand.
_START = 40
#: What every cue holds, without its place in the line, which would multiply the gate's states.
_TRIGGER = (
    f"[{_SPACED}]{_GAP}[{_SPACED}]+{_GAP}[{_SPACED}]+{_GAP}[{_SPACED}]|[{_UNSPACED}]{{6}}"
    f"|{_OTHER_WORD}[^\\n]{{0,40}}{_OTHER_WORD}"
)
_OWN = f"(?![{LOOK_ALIKES}]){EXCLUSIVE}|[ہےە]"
_BIBLIOGRAPHY = re.compile(
    r"\bpp?\. ?\d|\bvols?\b|\bISBN|\bISSN|\bdoi\b|\(\d{4}[a-z]?\)|\beds?\.|\btrans\.|\bPress\b|\bRetrieved\b|\bet al\b"
)
_TITLE = re.compile(r"\A[^\n]{,100}\b\d{4}\)?\.?\s*\Z")
_CODE = re.compile(r"[{}<>=$\\|;*^~]|\(\)|::")
_HIDDEN = frozenset(("url", "handle", "number", "code"))
_FEWEST = 5

RULE = Rule(
    code="SC141",
    name="foreign-paragraph",
    severity="warning",
    message={"ar": "فقرة ليست عربية", "en": "a paragraph that is not Arabic"},
    variants={
        code: {"ar": f"فقرة ب{arabic} في نص عربي", "en": f"a paragraph in {english} amid Arabic"}
        for code, (arabic, english) in _LANGUAGES.items()
    },
    trigger=_TRIGGER,
    allowed_in=ZONES,
    bad={
        "وصل الوفد إلى المدينة صباح اليوم.\nThe delegation arrived in the city on Monday and met the mayor.": None,
        "وصل الوفد إلى المدينة.\nLe ministre est arrivé dans la ville et a parlé avec les gens.\nثم عاد الوفد.": None,
        "وصل الوفد إلى المدينة.\nهیئت اعزامی صبح امروز به شهر رسید و با شهردار دیدار کرد و سپس بازگشت.": None,
        "وصل الوفد إلى المدينة.\nوزیر اعظم نے کہا کہ یہ منصوبہ اگلے سال مکمل ہو جائے گا۔\nثم عاد الوفد.": None,
        "وصل الوفد إلى المدينة.\nДелегация прибыла в город утром и встретилась с мэром.\nثم عاد الوفد.": None,
        "وصل الوفد إلى المدينة صباح اليوم.\n代表团今天早上抵达该市并会见了市长。\nثم عاد الوفد.": None,
        "سأل المحرر: Can you deploy it to more than one region? ثم عاد الوفد إلى المدينة والوزارة والقرية ليلا.\n"
        "وصل الوفد.\nس: Can you deploy this app to more than one region?": None,
        "وصل الوفد إلى المدينة.\nDie Delegation ist am Morgen in der Stadt angekommen und hat mit uns geredet.": None,
    },
    good=[
        "قال المتحدث باسم الوفد:\n“The delegation arrived in the city on Monday morning and met the mayor.”",
        "وصل الوفد إلى المدينة صباح اليوم.\nUniversity of the Arts London and the Royal College of Art",
        "المراجع والمصادر في المكتبة:\nSmith, J. (2019). A History of the Arab World. Oxford Press, pp. 3-9.",
        "انضم إلى الفريق اليوم:\nJohn Smith, Mary Jones, Peter Brown, Anna White and Paul Black",
        "شغّل الأمر الآتي في الطرفية:\nfor (i = 0; i < n; i++) { the(of); and = to(in); is(for); }",
        "The delegation arrived in the city on Monday morning and met the mayor of the town.",
        "این یک متن فارسی است که برای همه نوشته شده است و هیچ چیز دیگری در آن نیست.",
        "وصلت القوات الأمنیة العراقیة إلی المدینة فی الصباح وتمکنت من تحریر القریة.",
        "قال الوزير إن شركة Bank of the West and the East العالمية وصلت إلى البلاد أمس.",
        "من كتبه الكثيرة في المكتبة:\nLa réforme intellectuelle et morale de la France, 1871",
        "زر الموقع الآتي لمعرفة المزيد:\nhttps://example.com/the/of/and/to/in/is/for/that",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    sample = document.sample
    if sample.count(" ال") * 33 < sample.count(" "):  # every fifth Arabic word has the article
        return
    end = -1
    for match in _cues(document):
        if match.end() <= end or (match["letters"] and not _is_at_start(text, match.start())):
            continue
        start, end = document.paragraph_at(match.end() - 1)
        seen = _without_zones(document, start, end)
        if not (_is_foreign(seen) or _is_persian(seen)) or _is_quotation(document, start, end):
            continue
        language = identified(seen)
        yield RULE.finding(start, end, variant=language if language in _LANGUAGES else "")


def _cues(document: Document) -> Iterator[re.Match[str]]:
    """What may be the beginning of sentences in another language: no other line but one with their letters has any."""
    cue = re.compile(_CUE)
    text = document.text
    words = [word for word in _OTHER_WORDS_ALONE if word in text]
    start = 0
    for line in document.page.split(b"\n"):
        end = start + len(line)
        if len(line) - len(line.translate(None, page.FOREIGN)) > 2 or any(
            text.find(word, start, end) >= 0 for word in words
        ):
            yield from cue.finditer(text, start, end)
        start = end + 1


def _is_at_start(text: str, at: int) -> bool:
    """Whether hardly anything but code stands in the line before `at`."""
    before = text[text.rfind("\n", 0, at) + 1 : at]
    return len(before) - before.count("\ufffc") <= _START


def _without_zones(document: Document, start: int, end: int) -> str:
    """The paragraph [start, end) with blanks in place of addresses, numbers and code."""
    text = document.text
    parts: list[str] = []
    done = start
    for first, last, kind in document.zones_between(start, end):
        if kind in _HIDDEN and first >= done:
            parts += (text[done:first], " ")
            done = last
    return "".join([*parts, text[done : max(end, done)]])


def _is_foreign(text: str) -> bool:
    """Whether `text` is sentences in other letters than Arabic."""
    arabic = len(re.findall(LETTER, text))
    letters = len(re.findall(f"[{_UNSPACED}]", text))
    if letters > 9 and letters > arabic:
        return True
    words: list[str] = re.findall(f"[{_SPACED}]+", text)
    if len(words) < _FEWEST or arabic * 8 > sum(map(len, words)):
        return False
    content = [word for word in words if word.lower() not in _FUNCTIONS]
    large = sum(word[0].isupper() for word in content) / max(len(content), 1)
    closed = text.rstrip(' \u00a0"”»)')[-1:] in tuple(".?!…:")
    if large > (0.75 if closed else 0.5) or (large > 0.4 and _BIBLIOGRAPHY.search(text)):  # German nouns are large
        return False
    if len(_CODE.findall(text)) * 8 > len(words) or _TITLE.search(text):
        return False
    if re.match(f"[{LATIN}]", words[0]):
        functions = len(words) - len(content)
        return functions > 1 and functions * 10 > len(words)
    return True


def _is_persian(text: str) -> bool:
    """Whether `text` is sentences in Arabic letters and another language."""
    words = text.split()
    if len(words) < _FEWEST or len(re.findall(LETTER, text)) < 10:
        return False
    ours, theirs = evidence(text)
    own = len(re.findall(_OWN, text)) + 2 * sum(word in COMMON for word in words)
    return theirs > 2 * ours + 1 and theirs * 5 > len(words) and own > 2


def _is_quotation(document: Document, start: int, end: int) -> bool:
    """Whether at least half of the paragraph stands between quotation marks, or all of it in brackets."""
    text = document.text
    quoted = sum(min(last, end) - max(first, start) for first, last in document.quotes if first < end and start < last)
    return quoted * 2 > end - start or (text[start] in "([" and text[start:end].rstrip(".،")[-1:] in ")]")
