"""Somebody's words follow a verb of saying without a colon.

## What it finds
`وقال “بالطبع نفهم الأمر”`: a verb of saying and the quotation, nothing between them.  `وقال الوزير “…”`: a few words
between.  `وقال توكاييف للمنظمة، “…”`: a comma in place of the colon.

## Why
In Arabic a colon parts the verb of saying from what is said.  English puts a comma or nothing there, and translations
keep it.

## Fix safety
Safe where the verb touches the quotation, the quotation has at least three words and reads like a statement: then only
a colon comes in.  With words between verb and quotation, a comma, or a verb that may well take a name as its object
(`ذكر`, `أعلن`, `كتب`) it is a suggestion.  Quoted names and scare quotes (`قال “الشيخ” إن`, `أعلن “حزب الشعب” أن`),
quotations after إنّ and words after `كما` and `بحسب ما` are no findings.

## On clean text
446,000 words of human Arabic (NTREX, TICO-19, ARCD, Wikipedia 2017, react.dev, WikiNews): 40 hits, 19 of them safe.
All were read: 38 are right. In 2,100,000 further words of Wikipedia about 120; of 60 read, 56 are right.

## Source
The chapter on punctuation at al-maktaba.org/book/31874/27978, item 6: the colon stands between a verb of saying and
what is said.
"""

from __future__ import annotations

import re
from functools import lru_cache

from arlint.arabic import speech
from arlint.arabic.letters import MARK
from arlint.arabic.pairs import BRACKETS, OPEN, QUOTE, marks
from arlint.document import fold
from arlint.rule import HINT, SAFE, Edit, Fix, Rule
from arlint.search import Search

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.arabic.pairs import Mark
    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """كلام منقول بعد فعل قول بلا نقطتين.

## ماذا يجد
`وقال “بالطبع نفهم الأمر”`: فعل قول يليه الاقتباس مباشرة. و`وقال الوزير “…”`: بينهما كلمات قليلة. و`وقال توكاييف
للمنظمة، “…”`: فاصلة مكان النقطتين.

## لماذا
تفصل النقطتان في العربية فعل القول عن مقوله. أما الإنجليزية فتضع هناك فاصلة أو لا تضع شيئًا، وتبقيها الترجمات على
حالها.

## أمان الإصلاح
آمن حيث يلي الاقتباس الفعل بلا فاصل، وفيه ثلاث كلمات على الأقل ويُقرأ قولًا: فلا يزاد إلا النقطتان. وهو اقتراح إن فصلت
بين الفعل والاقتباس كلمات أو فاصلة، أو كان الفعل مما يكثر أن يتلوه اسم (`ذكر` و`أعلن` و`كتب`). ولا ينبه على الأسماء
الموضوعة بين علامتي تنصيص (`قال “الشيخ” إن`، `أعلن “حزب الشعب” أن`)، ولا على اقتباس بعد إنّ، ولا على ما بعد `كما`
و`بحسب ما`.

## على نصوص سليمة
446,000 كلمة من عربية البشر (NTREX وTICO-19 وARCD وويكيبيديا 2017 وreact.dev وWikiNews): 40 تنبيهًا، منها 19 بإصلاح
آمن. قُرئت كلها فصح 38. وفي 2,100,000 كلمة أخرى من ويكيبيديا نحو 120، قُرئ منها 60 فصح 56.

## المصدر
فصل علامات الترقيم في al-maktaba.org/book/31874/27978، البند السادس: النقطتان بين القول والمقول.
"""

_SPACE = "\t\v\f\r \x1c-\x1f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"

RULE = Rule(
    code="PU125",
    name="missing-speech-colon",
    severity="warning",
    message={
        "ar": "نقطتان ناقصتان بين «{verb}» والكلام المنقول",
        "en": "missing colon between “{verb}” and the quoted words",
    },
    variants={
        "comma": {
            "ar": "فاصلة مكان النقطتين بين «{verb}» والكلام المنقول",
            "en": "a comma instead of a colon between “{verb}” and the quoted words",
        }
    },
    # The verbs are left to the function: in the gate of all rules six hundred stems would multiply the states.
    trigger=f"[^\\s:.؟!][ \u00a0]*{QUOTE}",
    allowed_in=("vocalised",),
    bad={
        "وأكدت «لن نتراجع عن هذا القرار أبدًا».": "وأكدت: «لن نتراجع عن هذا القرار أبدًا».",
        'ثم أجابه قائلًا "لا أعرف هذا الرجل".': 'ثم أجابه قائلًا: "لا أعرف هذا الرجل".',
        "واضاف “هذا ما كنا نخشاه جميعًا” في ختام حديثه.": "واضاف: “هذا ما كنا نخشاه جميعًا” في ختام حديثه.",
        "وتابع ”نحن في حاجة إلى حل“، مشيرًا إلى أنه قريب.": "وتابع: ”نحن في حاجة إلى حل“، مشيرًا إلى أنه قريب.",
        "ورد عليه “لا أظن أنك محق في هذا”.": "ورد عليه: “لا أظن أنك محق في هذا”.",
        "ختم خطبته بقوله “لن نعود إلى ما كنا عليه”.": "ختم خطبته بقوله: “لن نعود إلى ما كنا عليه”.",
        "سألتها أمها “أين كنت حتى الآن؟”": "سألتها أمها: “أين كنت حتى الآن؟”",
        "وقال “بالطبع سأعود إلى البيت” ثم خرج.": "وقال: “بالطبع سأعود إلى البيت” ثم خرج.",
        "صاحت«اتركوني وحدي هنا!»": "صاحت: «اتركوني وحدي هنا!»",
        "وقال المدرب للصحفيين “لم نكن في أفضل حالاتنا اليوم”.": "وقال المدرب للصحفيين: “لم نكن في أفضل حالاتنا اليوم”.",
        "قالت ناطقة باسم الوزارة ، “سنعلن نتائجنا غدًا صباحًا”.": "قالت ناطقة باسم الوزارة: “سنعلن نتائجنا غدًا صباحًا”.",
    },
    good=[
        "وقال: “لن نتراجع عن هذا القرار أبدًا”.",
        "قال “المرصد السوري لحقوق الإنسان” إن القصف مستمر.",
        "أعلن “حزب الشعب الجمهوري” ترشيحه.",
        "كما ذكرت “وكالة أنباء الشرق الأوسط”.",
        "قال إن “هذا الأمر لن يتكرر مرة أخرى”.",
        "كتب “موسم الهجرة إلى الشمال” عام 1966.",
        "أضاف “لمسة فنية رائعة” على العمل.",
        "يقول رئيس “حزب الشعب الجمهوري” إنه متفائل.",
        "“نعم”، قال الوزير، “لن نعود إلى ما كنا عليه”.",
        "أكد الوزير، في خطاب له، أن “هذا الأمر لن يتكرر”.",
        "وصفه بأنه “قرار لا يخدم أحدًا”.",
    ],
)

#: After these the verb only names its source: `كما ذكرت “الأهرام”`.
_REPORTING = frozenset("ما كما وكما حسبما مثلما بما لما وفقما".split())
#: What stands before a quoted name rather than before somebody's words.  Folded.
_GOVERNING = frozenset(
    """
    في من الي علي عن مع بين حول ضد نحو بعد قبل غير كل بعض دون الذي التي هذا هذه ذلك تلك
    باسم اسم لقب كلمة عبارة لفظ مصطلح بعنوان كتاب
    رواية فيلم مسلسل برنامج اغنية صحيفة مجلة قناة موقع وكالة حزب حركة منظمة شركة مجموعة جماعة تنظيم فريق نادي
    رئيس مدير عضو زعيم قائد مؤسس ممثل عنوان شعار بوجود ب ل ك
    """.split()
)
#: No verb of saying, or one whose passive means "is regarded as", "is called".
_OTHERWISE = (None, "اعتبر", "ادعي")
#: Verbs of saying whose object may be a quoted thing: `أضاف “لمسة فنية”`.
_TRANSITIVE = ("اضاف", "تابع", "واصل", "شرح", "نبه")
#: After these an أنّ belongs to something else than the verb before the quotation: `في إشارة إلى أن`.
_ELSEWHERE = frozenset("الي علي من في رغم مع بعد قبل عن ل ب حتي كما".split())
_SAYING_NOUN = re.compile("[وف]?ب?قول(?:ه|ها|هم|هما|هن|ي|نا)$")
_TOKEN = re.compile(r"\S+")
_LETTERS = re.compile(r"[^\W\d_]+")
_STOP = re.compile("[.؟!\n]")
#: A quotation mark that may open words somebody says: behind a space, a dash or a proclitic, or before a word.
_OPENING = Search(
    f"[^\\s:.؟!][ \u00a0]+{QUOTE}|[-–—ـ/=+*•\ufffc\u200e\u200f\u061cوفبلكا]{QUOTE}"
    f"|[^\\s:.؟!]{QUOTE}[^\\s،؛؟.!:…,;?٪%–—/ـ-]"
)
#: A mark between clauses, or a promise: `سأعود`.
_STATEMENT = re.compile(r"[،؛.؟!…](?=.)|(?<!\w)[وف]?سأ\w{3}", re.DOTALL)
_DECORATION = re.compile(f"{MARK}|ـ")
_GAP = " \u00a0"


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    view = document.folded
    places = (view.position(end - 1) for _, end in _OPENING.spans(document.page))
    if not any(_is_introduced(view.text, at) for at in places):
        return
    for mark in marks(document):
        if mark.role != OPEN or mark.family in BRACKETS:
            continue
        begin = max(document.paragraphs[mark.paragraph][0], mark.at - 240)
        lead = text[begin : mark.at].rstrip(_GAP)
        comma = lead.endswith(("،", ","))
        clause = begin + max((match.end() for match in _STOP.finditer(lead)), default=0)
        tokens = list(_TOKEN.finditer(text, clause, begin + len(lead) - comma))
        place = _verb(tokens, comma)
        if place is None:
            continue
        verb, between = tokens[place], len(tokens) - 1 - place
        applicability = _judged(document, mark, _folded(verb[0]), 5 if comma else between)
        if applicability is None:
            continue
        end = begin + len(lead)
        if comma:
            start = tokens[-1].end()
            edit = Edit(start, end, ":" if end < mark.at else ": ")
            yield RULE.finding(start, mark.at + 1, Fix(HINT, edit), variant="comma", verb=verb[0])
        else:
            edit = Edit(end, end, ":" if end < mark.at else ": ")
            yield RULE.finding(verb.start(), mark.at + 1, Fix(applicability, edit), verb=verb[0])


def _is_introduced(folded: str, at: int) -> bool:
    """Whether a verb of saying stands before the quotation mark at `at`, as near as it has to be at least."""
    lead = folded[max(at - 240, 0) : at].rstrip(_GAP + QUOTE[1:-1])
    comma = lead.endswith(("،", ","))
    for token in reversed(lead.split() if comma else lead.rsplit(None, 5)[-5:]):
        if not comma and not token[-1].isalnum():
            return False
        if _is_saying(token):
            return True
        if speech.is_inna(token):
            return False
    return False


@lru_cache(maxsize=8192)
def _is_saying(token: str) -> bool:
    return _lemma(token.strip("(«–-،,")) is not None


def _folded(token: str) -> str:
    return fold(_DECORATION.sub("", token)).strip("(«–-،,")


def _verb(tokens: list[re.Match[str]], comma: bool) -> int | None:
    """The number of the verb of saying among `tokens`, the clause before a quotation, that introduces it."""
    for place in range(len(tokens) - 1, -1, -1):
        token, between = tokens[place][0], len(tokens) - 1 - place
        word = _folded(token)
        if speech.is_inna(word) or re.search(QUOTE, token):
            return None
        if not comma and (between > 4 or not (token[-1].isalnum() or re.match(MARK, token[-1]))):
            return None
        if _lemma(word) not in _OTHERWISE and (
            between == 0 or not speech.is_ambiguous(word) or _is_answer(tokens, place)
        ):
            before = tokens[place - 1][0] if place else ""
            if _folded(before) in _REPORTING or re.search(QUOTE, before):
                return None
            return place if not comma or place < 3 or before.endswith("،") else None
        if not comma and between == 0 and word in _GOVERNING:
            return None
    return None


def _lemma(word: str) -> str | None:
    """The verb of saying that `word` is a form of; قوله, بقولها count as قال."""
    return "قال" if _SAYING_NOUN.match(word) else speech.lemma(word)


def _is_answer(tokens: list[re.Match[str]], place: int) -> bool:
    """Whether the word at `place` is ردّ «answered» and no noun: `ردّ عليه`, `ردت عليهم`."""
    return (
        len(tokens) > place + 1 and _folded(tokens[place][0]).endswith("رد") and tokens[place + 1][0].startswith("علي")
    )


def _judged(document: Document, mark: Mark, verb: str, between: int) -> str | None:
    """How sure it is that the quotation at `mark` is what somebody said; None if it is a name or a phrase."""
    from arlint.arabic import verbs  # only where a verb of saying stands near a quotation

    text = document.text
    end = mark.partner.at if mark.partner else document.paragraphs[mark.paragraph][1]
    quotation = text[mark.at + 1 : end].strip()
    if mark.glyph == '"' and '"' in quotation:
        return None  # the counting of straight marks has slipped
    words = _LETTERS.findall(_folded(quotation))
    if (
        len(words) < 3 + (between > 0)
        or re.match(f"أن{MARK}*\\s", quotation)
        or _is_governed_behind(text[end + 1 : end + 160])
    ):
        return None
    behind = text[end + 1 : end + 3].lstrip(_GAP)
    closes = quotation[-1] in ".؟!…" or not behind or behind[0] in ".،؛؟!\n…)"
    cues = verbs.cues(words, 0.5)
    clause = bool(cues) or _STATEMENT.search(quotation) is not None
    lemma = "" if speech.is_ambiguous(verb) and not (between and verb.endswith("رد")) else _lemma(verb)
    says = lemma in speech.SAYING
    if between or mark.partner is None:
        return HINT if clause and (says or lemma == "ذكر") else None
    if says and (clause or lemma not in _TRANSITIVE):
        return SAFE if closes or clause else None
    # An object may be quoted too (`أكد “رفض بلاده لما حدث”`), but hardly one that begins with a verb.
    if min(cues, default=9) < 2:
        return SAFE if lemma and closes else HINT if lemma or len(words) > 4 else None
    return HINT if lemma and clause and closes else None


def _is_governed_behind(rest: str) -> bool:
    """Whether the sentence goes on behind the quotation with إنّ or أنّ: then the quotation was a name."""
    words = [_folded(token) for token in _STOP.split(rest)[0].split()[:7]]
    for number, word in enumerate(words):
        if speech.lemma(word):
            return False
        if speech.is_inna(word) and not (number and words[number - 1] in _ELSEWHERE):
            return True
    return False
