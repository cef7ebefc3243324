"""A name that lost a word in its middle: `منظمة الأمن الجماعي` beside `منظمة معاهدة الأمن الجماعي`.

## What it finds
The name of an organisation that stands at least three times in a document (from four words on, twice, or once with
its acronym in brackets), and elsewhere without one of its inner words.  A word dropped at the end is ordinary
shortening (`مجلس الأمن` for `مجلس الأمن الدولي`) and is left alone.

## Why
Writers shorten names at the end.  A word missing in the middle makes another name of it: `المحكمة الدولية` is not
`المحكمة الجنائية الدولية`.

## Fix safety
A hint with the missing word; two organisations may differ by just that word.

## On clean text
None in 446,000 words.  In 7.3 million words of Wikipedia 17, all read: 12 right (`حلف الأطلسي` for
`حلف شمال الأطلسي`), 5 other names.

## Source
None; the rule follows from the document itself.
"""

from __future__ import annotations

import re
from functools import cache

from arlint import page
from arlint.arabic.letters import LETTER, LETTERS
from arlint.finding import hint
from arlint.rule import HINT, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

    Name = tuple[str, ...]
    Mention = tuple[int, list[str], list[int]]

PAGE_AR = """اسم سقطت كلمة من وسطه: `منظمة الأمن الجماعي` إلى جانب `منظمة معاهدة الأمن الجماعي`.

## ماذا يجد
اسم هيئة ورد في الوثيقة ثلاث مرات على الأقل (أو مرتين، أو مرة مع اختصاره بين قوسين، إن كان من أربع كلمات فأكثر)، وورد في
موضع آخر ناقصًا كلمة من وسطه. أما حذف الكلمة الأخيرة فاختصار مألوف (`مجلس الأمن` بدل `مجلس الأمن الدولي`) ولا تنبيه عليه.

## لماذا
تُختصر الأسماء من آخرها. فإذا سقطت كلمة من الوسط صار الاسم لهيئة أخرى: «المحكمة الدولية» غير «المحكمة الجنائية الدولية».

## أمان الإصلاح
اقتراح بالكلمة الناقصة؛ فقد لا يفرق بين هيئتين إلا تلك الكلمة.

## على نصوص سليمة
لا شيء في 446,000 كلمة. وفي 7.3 مليون كلمة من ويكيبيديا 17 تنبيهًا قُرئت كلها: صح 12 (`حلف الأطلسي` بدل
`حلف شمال الأطلسي`)، و5 أسماء أخرى.

## المصدر
لا مصدر؛ الوثيقة نفسها هي الحجة.
"""

#: What organisations are called; folded, without the article.
_HEADS = (
    "منظمة محكمة مجلس هيئة لجنة رابطة اتحاد وكالة صندوق بنك مصرف حزب حركة جبهة جامعة معهد مركز مؤسسة شركة وزارة اتفاقية"
    " معاهدة مجموعة نقابة جمعية بعثة برلمان مفوضية مكتب شبكة ائتلاف حلف مديرية جماعة"
).split(" ")
_WORD = f"{LETTER}+"
_NEXT = re.compile(f"[ \u00a0]({_WORD})")
_BEFORE = re.compile("[وف]?(?:[بك]?ال|لل|[بلك])?")
#: How the last word of a name begins; relative pronouns open a clause.
_DEFINITE = re.compile("(?![وفبك]?ال(?:ذي|تي|ذين|تابعة?)(?![ء-ي]))(?:[وفبك]?ال|لل)[ء-غف-ي]{2}")
#: A noun that is no adjective of the name before it: the object of the verb, «سحبت منظمة الأمن الجماعي القوات».
_NEXT_NOUN = re.compile("ال(?:ا..?.ا.|ت..ي.|...?ات|قوات)")
_ACRONYM = re.compile("[ \u00a0][(\\[][A-Za-z]{2,}")
_MOST = 6  # words of a name
#: Words that a name may have or lack.
_LOOSE = frozenset(["التابع", "التابعة"])

RULE = Rule(
    code="CO103",
    name="truncated-name",
    severity="info",
    view="folded",
    scope="document",
    trigger=f"(?:{'|'.join(_HEADS)})[ \u00a0]",
    message={
        "ar": "«{found}» ناقص «{missing}»: الاسم في سائر النص «{fixed}»",
        "en": "“{found}” lacks “{missing}”: elsewhere in the text it is “{fixed}”",
    },
    bad={
        "دعت لجنة حماية الصحف، ثم حذرت لجنة حماية الصحف، وأعلنت لجنة حماية الصحف، وقالت لجنة الصحف ذلك.": (
            "دعت لجنة حماية الصحف، ثم حذرت لجنة حماية الصحف، وأعلنت لجنة حماية الصحف، وقالت لجنة حماية الصحف ذلك."
        ),
        "دعت منظمة معاهدة الأمن الجماعي. وأعلنت منظمة معاهدة الأمن الجماعي ذلك، وصمتت منظمة الأمن الجماعي.": (
            "دعت منظمة معاهدة الأمن الجماعي. وأعلنت منظمة معاهدة الأمن الجماعي ذلك، وصمتت منظمة معاهدة الأمن الجماعي."
        ),
        "منظمة معاهدة الأمن الجماعي (CSTO) في موسكو.\nوسحبت منظمة الأمن الجماعي القوات.": (
            "منظمة معاهدة الأمن الجماعي (CSTO) في موسكو.\nوسحبت منظمة معاهدة الأمن الجماعي القوات."
        ),
        "عاد الاتحاد العام للشغل إلى العمل.\nوقال الاتحاد العام التونسي للشغل (UGTT) ذلك.": (
            "عاد الاتحاد العام التونسي للشغل إلى العمل.\nوقال الاتحاد العام التونسي للشغل (UGTT) ذلك."
        ),
    },
    good=[
        "اجتمع مجلس الأمن الدولي، ودعا مجلس الأمن الدولي، وأصدر مجلس الأمن الدولي بيانًا، ثم تفرق مجلس الأمن.",
        "البنك المركزي أعلن، والبنك التجاري أعلن.",
        "المجلس المحلي أعلن الخطة، والمجلس المحلي أعلن، والمجلس المحلي أعلن، ثم المجلس أعلن.",
        "زار المكتب الوطني التابع للوزارة، وقال المكتب الوطني التابع للوزارة، ثم المكتب الوطني للوزارة.",
        "المحكمة الجنائية الدولية قضت، والمحكمة الدولية قضت.",
        "الحزب الوطني الحاكم، والحزب الوطني الحاكم، والحزب الوطني الحاكم، والحزب الحاكم الوطني.",
    ],
    quoted=HINT,
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    folded = document.folded.text
    # A name is established by two mentions, or by one with its acronym; one more is short of a word.
    least = 2 if ("(" in folded or "[" in folded) and _ACRONYM.search(folded) else 3
    data = document.folded_page
    for head, letters in zip(_HEADS, _heads_on_page(), strict=True):
        if data.count(letters) < least:  # cheap, and true of nearly all of them in nearly all texts
            continue
        mentions: dict[str, list[Mention]] = {}
        for place in re.finditer(f"{head}(?![^\\W_])", folded):
            mention = _mention(folded, *place.span())
            if mention:
                mentions.setdefault(mention[1][0], []).append(mention)
        for same in mentions.values():
            if len(same) >= least:
                yield from _truncated(document, same)


@cache
def _heads_on_page() -> list[bytes]:
    return list(map(page.encode, _HEADS))


def _mention(folded: str, start: int, end: int) -> Mention | None:
    """The head at [start, end) with the words after it: where it begins, its words, and where each of them ends."""
    head = folded[start:end]
    first = start
    while first and folded[first - 1] in LETTERS:
        first -= 1
    if not _BEFORE.fullmatch(folded, first, start):
        return None
    words, ends = ["ال" + head if folded[start - 2 : start] in ("ال", "لل") else head], [end]
    while len(words) < _MOST and (word := _NEXT.match(folded, end)):
        end = word.end()
        words.append(word[1])
        ends.append(end)
    return (first, words, ends) if len(words) > 1 else None


def _truncated(document: Document, mentions: list[Mention]) -> Iterator[Finding]:
    """Findings among the mentions of one head: a name short of one inner word of another."""
    view, letters = document.folded, document.bare.text
    names: dict[Name, list[Mention]] = {}
    for mention in mentions:
        for length in range(2, len(mention[1]) + 1):
            names.setdefault(tuple(mention[1][:length]), []).append(mention)
    shortened: dict[int, tuple[Finding, int]] = {}
    for name, full in names.items():
        if not _is_established(name, full, view.text):
            continue
        for gone in range(1, len(name) - 1):
            short = name[:gone] + name[gone + 1 :]
            found = names.get(short, ())
            if len(name[gone]) < 3 or name[gone] in _LOOSE or 3 * len(found) > max(len(full), 3):
                continue
            for start, words, ends in found:
                after = words[len(short)] if len(words) > len(short) else ""
                if len(name) <= shortened.get(start, (None, 0))[1] or (
                    _DEFINITE.match(after) and not _NEXT_NOUN.fullmatch(after)
                ):
                    continue  # a longer one was found, or an adjective makes it another name
                stop = ends[len(short) - 1]
                first, _, limits = full[0]
                missing = letters[limits[gone - 1] : limits[gone]].strip()
                _, place = view.locate(start, ends[gone - 1])
                shortened[start] = (
                    RULE.finding(
                        *view.locate(start, stop),
                        hint(Edit(place, place, " " + missing)),
                        found=letters[start:stop],
                        missing=missing,
                        fixed=letters[first : limits[len(name) - 1]],
                    ),
                    len(name),
                )
    for finding, _ in shortened.values():
        yield finding


def _is_established(name: Name, mentions: list[Mention], folded: str) -> bool:
    """Whether `name` is a whole name, given three times or, if long, twice or once with its acronym."""
    if len(name) < 3 or not _DEFINITE.match(name[-1]):
        return False
    if len(mentions) > 2:
        return True
    if len(mentions) > 1 and len(name) > 3 and not any(word.startswith("و") for word in name[-2:]):
        return True
    return len(name) > 3 and any(_ACRONYM.match(folded, ends[len(name) - 1]) for _, _, ends in mentions)
