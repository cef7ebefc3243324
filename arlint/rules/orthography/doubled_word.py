"""The same function word twice in a row.

## What it finds
`من من`, `على على`, `أن أن` and about 140 other particles, pronouns and auxiliaries (`lexicon/doubled_words.tsv`) that
stand twice with nothing but white space between, at the end of a wrapped line and the beginning of the next as well.
Other words are left alone: Arabic doubles them on purpose (`جدًّا جدًّا`, `رويدًا رويدًا`, `صفًّا صفًّا`, `بين بين`),
and names and spelt-out letters come in pairs (`بي بي سي`, `ولي ولي العهد`).

## Why
A particle is doubled where a sentence was rewritten and the old beginning stayed.  No reader sees it, every reader
stumbles.

## Fix safety
One of the two is deleted: safe, for both are the same.  A hint where the pair may mean something: `لم لم` (why not),
`هل هل`; `من من` before a verb may be `ممّن` (of those who), and pairs between spelt-out letters (`سي إن إن`) are left
alone, as are two words that their marks tell apart (`مِن مَن`).

## On clean text
One hit in 102,500 words of professional translations and news, none in documentation, 8 in 284,000 words of Wikipedia,
all right.  In 1.8 million further words of Wikipedia 66; 50 read, one safe one wrong (a place called `(قد قد)`, shut
out since) and one hint (`من من لفتوا`, for `ممن`).

## Source
No written authority was read for this rule.
"""

from __future__ import annotations

import re
from functools import cache

from arlint.arabic.letters import LETTER
from arlint.arabic.spelling import bare
from arlint.document import fold
from arlint.lexicon import rows
from arlint.rule import HINT, SAFE, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """أداة مكررة.

## ماذا يجد
`من من` و`على على` و`أن أن` ونحو 140 أداة وضميرًا وفعلًا ناسخًا (`lexicon/doubled_words.tsv`) وردت مرتين ليس بينهما إلا
بياض، ولو كانت الأولى في آخر سطر ملفوف والثانية في أول ما يليه. أما غيرها من الكلمات فلا يُنظر فيه: فالعربية تكرر قصدًا
(`جدًّا جدًّا` و`رويدًا رويدًا` و`صفًّا صفًّا` و`بين بين`)، والأعلام والحروف المهجاة تأتي أزواجًا (`بي بي سي` و`ولي ولي
العهد`).

## لماذا
تتكرر الأداة حين تُعاد صياغة الجملة ويبقى أولها القديم. لا تراها عين كاتبها، ويتعثر بها كل قارئ.

## أمان الإصلاح
تُحذف إحداهما، وهو آمن لأنهما سواء. وهو اقتراح حيث قد يكون للتكرار معنى: `لم لم` بمعنى لماذا لم، و`هل هل`؛ وقد تكون
`من من` قبل الفعل بمعنى «ممن». ولا تنبيه بين حروف مهجاة (`سي إن إن`)، ولا على كلمتين تفرق بينهما الحركات (`مِن مَن`).

## على نصوص سليمة
تنبيه واحد في 102,500 كلمة من ترجمات المحترفين والأخبار، ولا شيء في التوثيق، و8 في 284,000 كلمة من ويكيبيديا، وكلها
صحيحة. وفي 1.8 مليون كلمة أخرى من ويكيبيديا 66؛ قُرئ منها 50 فأخطأ إصلاح آمن واحد (مكان اسمه «قد قد» بين قوسين، وقد
استُبعد) واقتراح واحد (`من من لفتوا` بمعنى ممن).

## المصدر
لم يُقرأ لهذه القاعدة مرجع مكتوب.
"""

#: Names of Latin letters: what stands between them is one too.
_LETTERS = frozenset("بي سي دي إي إف جي إتش آي جيه كي إل إم إن كيو آر إس تي يو في دبليو إكس واي زد إيه".split())
_WORD = re.compile(f"{LETTER}+")
#: A verb, perhaps: then `من من` may be "of those who".
_VERB = re.compile(r"\s+(?!ال)(?:[يت]|لم |لن |لا |قد |هم |هو |هي |كان|في |[^\W\d_]+(?:وا|ت)\b|[^\W\d_]{3}\b)")


@cache
def _list() -> dict[str, str]:
    return {row["form"]: row["level"] for row in rows("doubled_words")}


def _reviewed(old: str, new: str) -> bool:
    """Whether one safe word of the list is deleted, and nothing else."""
    return not new.strip() and _list().get(bare(old).strip()) == SAFE


RULE = Rule(
    code="OR109",
    name="doubled-word",
    severity="warning",
    message={"ar": "كلمة مكررة «{found}»", "en": "doubled word “{found}”"},
    bad={
        "عاد الوفد من من باريس.": "عاد الوفد من باريس.",
        "أكد أنّ أنّ الأمر يعود إلى إلى الوزير.": "أكد أنّ الأمر يعود إلى الوزير.",
        "«سكن في في بيت»، التي التي": "«سكن في بيت»، التي",
        "في\u00a0في البداية": "في البداية",
        "سافر قبل أن\n\nهو الذي الذي قال": "سافر قبل أن\n\nهو الذي قال",
        "قال لم لم يفعل": "قال لم يفعل",
        "كان من من شاركوا في الحفل": "كان من شاركوا في الحفل",
    },
    good=[
        "مهم جدًا جدًا، شيئًا فشيئًا، رويدًا رويدًا، صفًا صفًا، بين بين، لا لا.",
        "قالت بي بي سي وسي إن إن إن ولي ولي العهد حضر، وحضر علي علي.",
        "هو هو نفسه، وهي هي، كان كان، كل كل، ما ما، هذا هذا، نعم نعم.",
        "عاد من، من باريس. وقال أن (أن) وعلى-على.",
        "انتهى من\n\nمن باريس عاد",
        "هذا مِن مَن نعرف، وسألته عن عنب، وفي فيينا، من منزله.",
        "قناة في في تي الأمريكية، وقرية (قد قد).",
    ],
    table=_reviewed,
    literals=lambda: ((fold(f" {form} {form} "), form) for form in _list()),
)


@RULE.checks_hits
def check(document: Document, form: str, start: int, end: int) -> Iterator[Finding]:
    letters, text = document.bare.text, document.text
    second = end - len(form)
    gap = letters[start + len(form) : second]
    if letters[start : start + len(form)] != form or letters[second:end] != form or not gap.isspace():
        return
    first_at, first_end = document.bare.locate(start, start + len(form))
    second_at, second_end = document.bare.locate(second, end)
    if text[first_at:first_end] != text[second_at:second_end] or second_at >= document.paragraph_at(first_at)[1]:
        return
    before, after = _WORD.findall(letters, max(start - 12, 0), start), _WORD.match(letters, end + 1)
    if form in _LETTERS and ((before and before[-1] in _LETTERS) or (after and after[0] in _LETTERS)):
        return
    if letters[start - 1 : start] in ("(", "«", "“") and letters[end : end + 1] in (")", "»", "”"):
        return  # a name or an example, all by itself
    level = _list()[form]
    if form == "من" and _VERB.match(letters, end):
        level = HINT
    # A word that begins a line goes with the space behind it, so that the line stays one.
    begins_line = "\n" in gap and not text[second_end : second_end + 1].strip()
    edit = Edit(second_at, min(second_end + 1, len(text)), "") if begins_line else Edit(first_end, second_end, "")
    yield RULE.finding(first_at, second_end, Fix(level, edit), found=text[first_at:second_end])
