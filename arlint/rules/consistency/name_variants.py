"""One foreign name spelt in two ways: `نزارباييف` and `نازارباييف`.

## What it finds
Two spellings of one name in a document.  Names that are often spelt in several ways stand in a list (`غوغل`, `جوجل`,
`قوقل`).  For all others the two words have to differ in no more than foreign names do: a vowel letter inside, a
doubled letter, consonants of one foreign sound (ج غ ق ك, ت ط, س ص ث, تش ش), the final ا or ه.  Neither may be an
Arabic word or carry the article, each has five letters or more, and one of the two is established: found at least
twice, and twice as often as the other.

Silent where the text gives the second spelling on purpose (in brackets, behind «أو» or «ويُكتب»), where the two have
different given names before them, and for endings that make another word (`روسيا`, `روسية`; `بوتين`, `بوتينا`).

## Why
Readers take two spellings for two people, and a search finds half of the places.

## Fix safety
Unsafe: the rarer spelling becomes the one that the document uses most, or first.  Applied only with --unsafe-fixes,
because two people may have names as alike as these.

## On clean text
77 hits in 446,000 words, some 2,400 in 7.3 million words of Wikipedia, whose articles have many writers.  Of 500
pairs that were read 12 are no variants of a name (`عشيقا` and `عشيقة`, Marcus and Marx): one false alarm in
100,000 words.

## Source
Our own lists.  Whether a word is an Arabic one was asked of the dictionary of Ayaspell.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import chain, combinations

from arlint import page
from arlint.arabic import names
from arlint.arabic.letters import LETTER, LETTERS
from arlint.document import fold
from arlint.finding import unsafe
from arlint.lexicon import rows
from arlint.rule import HINT, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from arlint.document import Document
    from arlint.finding import Finding

    Places = list[tuple[int, int]]

PAGE_AR = """اسم أجنبي واحد كُتب بوجهين: `نزارباييف` و`نازارباييف`.

## ماذا يجد
كتابتين لاسم واحد في وثيقة. الأسماء التي تكثر وجوه كتابتها مجموعة في قائمة (`غوغل` و`جوجل` و`قوقل`). أما غيرها فشرطه
ألا تختلف الكلمتان إلا فيما تختلف فيه كتابة الأسماء الأجنبية: حرف مدّ في الوسط، أو حرف مكرر، أو حروف يُكتب بها صوت
أجنبي واحد (ج غ ق ك، ت ط، س ص ث، تش ش)، أو ألف في الآخر مكان هاء؛ وألا تكون إحداهما كلمة عربية أو معرّفة بأل، وألا تقل
عن خمسة أحرف، وأن تكون إحدى الكتابتين هي المستقرة: وردت مرتين على الأقل، وضعف ما وردت به الأخرى.

ولا تنبيه إن ذكر النص الكتابة الثانية عمدًا (بين قوسين، أو بعد «أو»، أو بعد «ويُكتب»)، أو سبق كلًا منهما اسم أول غير
الآخر، ولا على خواتيم تجعل الكلمة غيرها («روسيا» و«روسية»).

## لماذا
يحسب القارئ الكتابتين شخصين، ولا يجد الباحث في النص إلا بعض المواضع.

## أمان الإصلاح
غير آمن: تُستبدل بالكتابة القليلة الكتابةُ الغالبة في الوثيقة، أو الأولى إن تساوتا. ولا يُطبق إلا بخيار --unsafe-fixes،
فقد يتشابه اسما شخصين هذا التشابه.

## على نصوص سليمة
77 تنبيهًا في 446,000 كلمة، ونحو 2400 في 7.3 مليون كلمة من ويكيبيديا، ولكل مقالة فيها كتّاب كثيرون. قُرئ منها 500 زوج
فكان 12 منها غير اسم واحد (`عشيقا` و`عشيقة`، وماركوس وماركس): تنبيه كاذب واحد في كل 100,000 كلمة.

## المصدر
قوائمنا. وسُئل معجم «آيسبل» عن الكلمات أعربية هي.
"""

RULE = Rule(
    code="CO102",
    name="name-variants",
    severity="warning",
    scope="document",
    view="folded",
    trigger="[ء-ي]{4}[^ء-ي]",
    message={
        "ar": "«{found}» كتابة أخرى لاسم «{fixed}» المستعمل في هذا النص",
        "en": "“{found}” is another spelling of “{fixed}”, which this text uses",
    },
    bad={
        "التقى نزارباييف الوفد.\nوقال نزارباييف إنه متفائل، ثم غادر نازارباييف.": (
            "التقى نزارباييف الوفد.\nوقال نزارباييف إنه متفائل، ثم غادر نزارباييف."
        ),
        "شركة البحث (غوغل) كبيرة، وغوغل غنية، أما جوجل فلا.": "شركة البحث (غوغل) كبيرة، وغوغل غنية، أما غوغل فلا.",
        "كتب ترامب رسالة، وكتب ترمب أخرى.": "كتب ترامب رسالة، وكتب ترامب أخرى.",
        "أعلنت غوغل الخبر، ولم تعلق جوجل عليه.": "أعلنت غوغل الخبر، ولم تعلق غوغل عليه.",
        "زار الكونغرس، وقال للكونجرس إن الخطة جاهزة.": "زار الكونغرس، وقال للكونغرس إن الخطة جاهزة.",
        "وصل كوفالينكو أمس، وقال كوفالينكو ذلك لكوفالنكو.": "وصل كوفالينكو أمس، وقال كوفالينكو ذلك لكوفالينكو.",
        "قال هودغسون ذلك، ورد هودغسون، ثم عاد هودجسون.": "قال هودغسون ذلك، ورد هودغسون، ثم عاد هودغسون.",
    },
    good=[
        "وصل الوزير، وحيّا الوزراء الحضور، وكاتب الكتاب كتب.",
        "حضر سعد وسعيد وعمر وعمرو وحسن وحسين ومحمد ومحمود.",
        "قال كوفالينكو (ويُكتب أيضًا كوفالنكو) ذلك، ورد كوفالينكو.",
        "كوفالينكو أو كوفالنكو، وقال كوفالينكو ذلك.",
        "قال كوفالينكو، المعروف أيضًا باسم كوفالنكو، ذلك. ورد كوفالينكو.",
        "في إيطاليا وإيطالية وبوتين وبوتينا وروسيا وروسية، وإيطاليا.",
        "عاد ستيفن هوكينغ، وستيفن هوكينغ عالم، أما ستيفان تسفايغ فكاتب.",
        "في كييف كيف الحال؟ وكييف بعيدة.",
        "قرأ ماركس كثيرًا، وكتب ماركس، وولد ماركوس في روما.",
        "طلب مشاورته مرتين، وتكررت مشاورته، ثم كثرت مشاوراته.",
        "قال كوفالينكو، ورد كوفالنكو.",
        "فاز إيفان كوفالينكو على إيفان كوفالينكو، وخسر فيكتور كوفالنكو.",
    ],
    quoted=HINT,
)

_ANY_PREFIX = "[وف]?(?:[بك]?ال|لل|[بلك])?"
_ARTICLES = tuple(map(page.encode, ("ال", "وال", "بال", "لل", "فال", "كال")))
_AND = page.encode("و")[0]
_PREPOSITIONS = frozenset(page.encode("فبلك"))
#: Two words in ة are Arabic ones; ه for ة is a slip that other rules report.
_TEH, _HEH = frozenset(page.encode("ة")), frozenset(page.encode("ه"))
#: With it participles begin: متعاكسًا, متعاكسة.
_MEEM = page.encode("م")[0]
#: Letters at the end of a name that may differ.
_LAST = frozenset(page.encode("اهةىيجغقكتطسصثشزذظفڤبپ"))
#: What two spellings of a name do not end in: adjectives and plurals.
_ENDINGS = ("يه", "ات")
#: Names as alike as two spellings of one: Marx and Marcus, Krakow and Kharkiv, Dionysus and Dionysius.  Folded.
_TWO_NAMES = (
    "ماركس ماركوس|كراكوف كاركوف|ديونيسوس ديونيسيوس|بورتو بويرتو|تشارلز تشارليز|كريستينا كريستيانا|كارلوس كارلس"
    "|كورتونا كروتونا|تشانغ تشوانغ|تشانغ تشيانغ|تشانج تشوانج|اندريس اندرياس|ستيفن ستيفان|ماريا مارييا"
)
_LONGEST = 16
_LONGEST_PREFIX = 4  # وبال
#: Before a spelling that the text gives on purpose.
_ON_PURPOSE = re.compile(
    "(?:[(\\[/]|(?<![ء-ي])[وف]?(?:أو|لا|وليس|بدلا من"
    "|(?:[يت]كتب|كتابته|كتابتها|[يت]لفظ|[يت]نطق|بصيغة|صيغة|تهجئة|بالإنجليزية|الصواب|[يت]عرف|المعروفة?|[يت]سمى|المسم[ىا]ة?)"
    '(?: [ء-ي]+)?(?: باسم)?:?)) ?[«"“]?[وبل]?\\Z'
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    known, common, may_be_name = _lists()
    words = set(page.spaced(document.bare_page).split())
    rare = set(filter(may_be_name, (words - common) | (words & known.keys())))
    longer = [word for word in rare if len(word) > 4]
    stripped = [word[1:] for word in longer if word[0] in _PREPOSITIONS and word not in known]
    groups = [(group, True) for group in _listed(known, rare.union(stripped))]
    groups += [
        ([one, other], False)
        for one, other in _pairs(longer + stripped, rare)
        if not (page.encode(one) in known and page.encode(other) in known)
    ]
    for spellings, is_known in groups:
        yield from _findings(document, spellings, is_known)


def _findings(document: Document, spellings: list[str], is_known: bool) -> Iterator[Finding]:
    """The places in which one of `spellings` stands that the document uses less than another."""
    text = document.bare.text
    places = {spelling: _places(text, spelling, _ANY_PREFIX if is_known else "[وف]?[بلك]?") for spelling in spellings}
    used = sorted(filter(places.get, spellings), key=lambda spelling: (-len(places[spelling]), places[spelling][0]))
    if any(_is_on_purpose(text, place, used) for place in chain.from_iterable(places.values())):
        return
    for wrong in used[1:]:
        right = used[0]
        if is_known or _is_established(text, places[right], places[wrong]):
            for place in places[wrong]:
                start, end = document.bare.locate(*place)
                yield RULE.finding(start, end, unsafe(Edit(start, end, right)), found=wrong, fixed=right)


@cache
def _lists() -> tuple[dict[bytes, tuple[str, str]], frozenset[bytes], Callable[[bytes], object]]:
    """What is looked up, all of it on the page.

    {a spelling of the list, with conjunction and article: (its row, the spelling)}; common words; and whether a word
    can be a name: of four letters or more, with the article if the list says so.
    """
    entries = [
        (prefix + spelling, row["id"], spelling)
        for row in rows("name_variants")
        for spelling in row["variants"].split("|")
        for prefix in (("", "و", "ال", "وال", "بال", "لل") if row["article"] else ("", "و"))
    ]
    forms = page.encode("\n".join(form for form, _, _ in entries)).split(b"\n")
    known = {form: (row, spelling) for form, (_, row, spelling) in zip(forms, entries, strict=True)}
    heads = "|".join(sorted({form[2:5] for form, _, _ in entries if form.startswith("ال")}))
    alef, lam = page.encode("ا"), page.encode("ل")
    first = b"[^ %b]|%b[^ %b]|%b(?:%b)" % (alef, alef, lam, alef + lam, page.encode(heads))
    return known, names.common(), re.compile(b"(?:%b)[^ ]{3}" % first).match


def _listed(known: dict[bytes, tuple[str, str]], words: set[bytes]) -> list[list[str]]:
    """The spellings among `words` of each name of the list that has several there."""
    found: dict[str, set[str]] = {}
    for word in filter(known.__contains__, words):
        row, spelling = known[word]
        found.setdefault(row, set()).add(spelling)
    return [sorted(spellings) for spellings in found.values() if len(spellings) > 1]


def _pairs(candidates: list[bytes], rare: set[bytes]) -> Iterator[tuple[str, str]]:
    """Two of `candidates`, which lack a proclitic perhaps, that are no Arabic words and may be one name."""
    keys = names.keys(candidates)
    last = dict(zip(keys, candidates, strict=True))
    groups: dict[bytes, set[bytes]] = {}
    for key, word in [pair for pair in zip(keys, candidates, strict=True) if last[pair[0]] != pair[1]]:
        if len(key) > 2:
            groups.setdefault(key, {last[key]}).add(word)
    found = {pair for group in groups.values() for pair in _alike(group, rare)}
    for one, other in sorted(found):
        if one[0] != other[0] or (one[1:], other[1:]) not in found:  # else with a proclitic what is found without
            yield page.decode(one), page.decode(other)


def _alike(group: set[bytes], rare: set[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Two of a group of words, a conjunction taken off, that may be one name; one of the two is among `rare`."""
    fitting = [word for word in group if 4 < len(word) < _LONGEST and not word.startswith(_ARTICLES)]
    for one, other in combinations(sorted(fitting), 2):
        if one[0] == _AND != other[0]:
            one = one[1:]
        elif other[0] == _AND != one[0]:
            other = other[1:]
        ends = {one[-1], other[-1]}
        if ends in (_TEH, _TEH | _HEH) or (len(ends) > 1 and not ends <= _LAST):
            continue
        if ends > _TEH and one[0] == _MEEM and len(one) > 5:
            continue
        if one[1:] == other or other[1:] == one or one == other or not (one in rare or other in rare):
            continue
        this, that = (fold(page.decode(word)).replace("ة", "ه") for word in (one, other))
        if _are_two(this, that):
            continue
        if names.are_one(this, that) and _is_name(this, one, rare) and _is_name(that, other, rare):
            yield min(one, other), max(one, other)


@cache
def _two_names() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split()) for pair in _TWO_NAMES.split("|"))


def _are_two(one: str, other: str) -> bool:
    """Whether two words (folded) are two names known to be alike, verbs (يتحتم, يتحطم), or a noun and its plural."""
    if frozenset((one, other)) in _two_names() or (one.endswith("ته") and other.endswith("ته")):
        return True
    return one.startswith("يت") or other.startswith("يت")


def _is_name(folded: str, word: bytes, rare: set[bytes]) -> bool:
    """Whether a word is none of Arabic, as far as its ending, the article and the dictionary tell."""
    if (
        folded.endswith(_ENDINGS)
        or folded.startswith(("ال", "لل"))
        or any(article + word in rare for article in _ARTICLES)
    ):
        return False
    return not names.is_ordinary(folded)


def _places(text: str, spelling: str, prefix: str) -> Places:
    """Where `spelling` stands in `text`, proclitics excluded."""
    found = []
    before = re.compile(f"(?<!{LETTER}){prefix}\\Z")
    at = text.find(spelling)  # as a literal: with what may stand before it, it takes a hundred times as long
    while at >= 0:
        end = at + len(spelling)
        if text[end : end + 1] not in LETTERS and before.search(text[max(at - _LONGEST_PREFIX - 1, 0) : at]):
            found.append((at, end))
        at = text.find(spelling, end)
    return found


def _is_on_purpose(text: str, place: tuple[int, int], spellings: list[str]) -> bool:
    """Whether the text says of this place that a name may be spelt so; of the usual spelling, beside another one."""
    start, end = place
    stated = _ON_PURPOSE.search(text, max(start - 24, 0), start)
    if stated is None:
        return False
    before = text[max(start - 40, 0) : stated.start()]
    return text[start:end] != spellings[0] or any(before.rstrip(' «»"“”').endswith(other) for other in spellings[1:])


def _is_established(text: str, right: Places, wrong: Places) -> bool:
    """Whether one spelling is the document's own, and the names beside the two do not make two people of them."""
    if len(right) < 2 or len(right) < 2 * len(wrong):
        return False
    for beside in (_before, _behind):
        one, other = ({name for place in places if (name := beside(text, *place))} for places in (right, wrong))
        if one and other and one.isdisjoint(other):
            return False
    return True


def _before(text: str, start: int, end: int) -> str:
    """The name before a word: empty if there stands an Arabic word, or none."""
    match = re.search(f"({LETTER}{{3,}})[ \u00a0]\\Z", text[max(start - 20, 0) : start])
    return _name(match)


def _behind(text: str, start: int, end: int) -> str:
    """The name behind a word."""
    return _name(re.match(f"[ \u00a0]({LETTER}{{3,}})", text[end : end + 20]))


def _name(match: re.Match[str] | None) -> str:
    word = fold(match[1]) if match else ""
    return "" if not word or names.is_ordinary(word) else word
