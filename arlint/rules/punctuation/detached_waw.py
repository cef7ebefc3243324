"""The conjunction «و» parted by a space from the word it belongs to.

## What it finds
A lone `و` with a space after it: `محمد و أحمد`, `2030 جنديًا و 250 آلية`, `و قال الوزير`.  Before a Latin word, a
quotation mark or a bracket it is reported too, with a suggestion only.

## Why
The conjunction is a single letter and is written joined to the word after it.  Detached, it may end up alone at the
end of a line, and a search for «وأحمد» does not find it.

## Fix safety
Only the space goes: safe before an Arabic word or a number.  Before Latin letters, quotation marks and brackets usage
is divided, so there it is a suggestion.  A `و` that is the name of a letter stays: `الفقرات هـ، و، ز`, `المادة (و)`,
`حرف و`, `س و ص`, `و. س. أحمد`, `263-و`, `و/أو`.

## On clean text
446,000 words of human Arabic (NTREX, TICO-19, ARCD, Wikipedia 2017, react.dev, WikiNews): 1,213 hits, 1,104 of them
in Wikipedia and 3 in the 85,500 words of professional translation. Of 96 read, 95 are right; in one the word before
the waw was lost with its foreign script.

## Source
alomah.net, علامات الترقيم والمسافات: no space after the waw of conjunction.
"""

from __future__ import annotations

import re

from arlint.arabic.labels import BEFORE, is_name
from arlint.arabic.letters import LETTER
from arlint.rule import HINT, SAFE, Edit, Fix, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """واو العطف مفصولة بمسافة عما تعطفه.

## ماذا يجد
واوًا وحدها بعدها مسافة: `محمد و أحمد`، `2030 جنديًا و 250 آلية`، `و قال الوزير`. وينبه عليها أيضًا قبل كلمة لاتينية أو
علامة تنصيص أو قوس، لكن اقتراحًا لا إصلاحًا.

## لماذا
واو العطف حرف واحد يُكتب موصولًا بما بعده. فإن فُصل فقد يبقى وحده في آخر السطر، ولا يجده من يبحث عن «وأحمد».

## أمان الإصلاح
لا تُحذف إلا المسافة، فالإصلاح آمن قبل كلمة عربية أو عدد. أما قبل الحروف اللاتينية وعلامات التنصيص والأقواس
فالاستعمال مختلف، فهو اقتراح. وتبقى الواو التي هي اسم حرف: `الفقرات هـ، و، ز`، `المادة (و)`، `حرف و`، `س و ص`، `و.
س. أحمد`، `263-و`، `و/أو`.

## على نصوص سليمة
446,000 كلمة من عربية البشر (NTREX وTICO-19 وARCD وويكيبيديا 2017 وreact.dev وWikiNews): 1213 تنبيهًا، منها 1104 في
ويكيبيديا و3 في 85,500 كلمة من ترجمة المحترفين. قُرئ منها 96 فصح 95، وفي واحد سقطت الكلمة التي قبل الواو مع حروفها
الأجنبية.

## المصدر
alomah.net، علامات الترقيم والمسافات: لا فراغ بعد واو العطف.
"""

RULE = Rule(
    code="PU110",
    name="detached-waw",
    severity="warning",
    message={"ar": "واو العطف مفصولة عن «{word}»", "en": "the conjunction waw is detached from “{word}”"},
    trigger=BEFORE + "و[ \u00a0]+[^\\s،؛.)]",
    view="folded",
    allowed_in=("vocalised",),
    bad={
        "زارت المدينة 40 حافلة و 12 شاحنة.": "زارت المدينة 40 حافلة و12 شاحنة.",
        "اشترى خبزًا وَ جبنًا و\u00a0لبنًا.": "اشترى خبزًا وَجبنًا ولبنًا.",
        "و في المساء عاد الجميع": "وفي المساء عاد الجميع",
        "بحث في غوغل و Bing معًا.": "بحث في غوغل وBing معًا.",
        "قرأ «اللص والكلاب» و «الطريق».": "قرأ «اللص والكلاب» و«الطريق».",
        "وصل سعيد،و غادر علي.": "وصل سعيد،وغادر علي.",
        "حكم بين 1250 م و 1260 م.": "حكم بين 1250 م و1260 م.",
    },
    good=[
        "البنود د، هـ، و، ز من اللائحة.",
        "انظر الفقرة و من المادة الثالثة.",
        "المعادلة تربط س و ص معًا.",
        "كتب و. س. مرسي ثلاث روايات.",
        "الملف 17-و في الدرج.",
        "السكر و/أو الملح.",
        "فتح فمه و... سكت.",
        "صوّت 12 عضو ضد القرار.",
        "أو ربما غدًا.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    seen, folded = document.bare, document.folded.text
    for match in re.finditer(r"و(?<![^\s(\[«“”„\"'‘’‹،؛]و)[ \u00a0]+([^\s،؛.)\]]+)", seen.text):
        word = match[1]
        if is_name(folded[max(0, match.start() - 40) : match.start()], folded[match.end(0) - len(word) : match.end()]):
            continue
        letters = re.match(f"{LETTER}\\w*", word)
        if letters:
            word = letters[0]
        elif not re.match(r"\w|[\"«“”„(\[‘‹﴿]", word):
            continue
        begin = match.start(1)
        start, end = seen.locate(match.start(), begin + len(word))
        # The whole of a number or abbreviation, or none of it: a finding must not cut a protected zone.
        end = max([end, *(last for first, last, _ in document.zones_between(start, end) if first < end < last)])
        space = Edit(*seen.locate(match.start() + 1, begin), "")
        certain = letters or word[0].isdecimal()
        fix = Fix(SAFE if certain else HINT, space)
        yield RULE.finding(start, end, fix, word=word)
