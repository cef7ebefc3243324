"""Arabic that was read in the wrong encoding: `ط§ظ„ط³ظ„ط§ظ…`.

## What it finds
Runs of damaged words, on a line of their own or inside a sound sentence: UTF-8 read as Windows-1256, Windows-1252,
Latin-1, Windows-1251, Mac Roman, Windows-1250 or Thai Windows-874, also twice or three times over; Windows-1256 read as
Windows-1252 or Windows-1251 (`ÇáÓáÇã`); and single marks and Latin letters that came apart (`â€œ`, `Ã©`).

## Why
Nobody can read it and no search finds it.  It must be mended before anything else: the second half of a damaged ح is
a soft hyphen, that of ل a quotation mark, and whatever tidies invisible characters and quotation marks destroys them.

## Fix safety
Safe where every byte is there: the characters become bytes again, and these are valid UTF-8 from the first to the last
and turn into Arabic.  Only a hint where halves of letters are lost, as in the middle of a word whose soft hyphens were
removed.  Unsafe for Windows-1256 read as another code page, where any letters can be read as any others, and for single
Latin letters, of which ftfy says whether they look damaged.  Words rich in ط and ظ hold no such pair; foreign words
with Ø or Ù are no unbroken sequence of pairs.

## On clean text
No hit in 446,000 words of news, health texts, Wikipedia articles and documentation, none in 7.27 million further words
of Wikipedia; the trigger matches 3 of these 5,744 articles.

## Source
The Unicode Standard, section 3.9 (UTF-8); the WHATWG Encoding Standard (windows-1256, windows-1252).
"""

from __future__ import annotations

import re

from arlint.arabic import codepages
from arlint.finding import hint, safe, unsafe
from arlint.rule import ZONES, Edit, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """نص عربي قُرئ بترميز غير ترميزه: `ط§ظ„ط³ظ„ط§ظ…`.

## ماذا يجد
سلاسل من الكلمات التالفة، في سطر وحدها أو داخل جملة سليمة: نص بترميز UTF-8 قُرئ على أنه Windows-1256 أو Windows-1252 أو
Latin-1 أو Windows-1251 أو Mac Roman أو Windows-1250 أو Windows-874 التايلندي، مرة أو مرتين أو ثلاثًا؛ ونص بترميز
Windows-1256 قُرئ على أنه Windows-1252 أو Windows-1251 (`ÇáÓáÇã`)؛ وعلامات وحروف لاتينية مفردة تفككت (`â€œ` و`Ã©`).

## لماذا
لا يقرؤه أحد ولا يجده باحث. ويجب أن يُصلَح قبل كل شيء: فنصف الحاء التالفة الثاني واصلة خفية، ونصف اللام علامة اقتباس، وكل
ما ينظف الرموز الخفية وعلامات الاقتباس يضيّعهما.

## أمان الإصلاح
آمن إذا حضرت البايتات كلها: تعود الرموز بايتات، وهي بايتات UTF-8 سليمة من أولها إلى آخرها، وتصير عربية. واقتراح فقط إذا
ضاعت أنصاف حروف، كما في كلمة حُذفت واصلاتها الخفية. وغير آمن إذا قُرئ Windows-1256 على أنه غيره، إذ يمكن أن تُقرأ أي حروف
على أنها غيرها، وفي الحروف اللاتينية المفردة، وتقول مكتبة ftfy أهي تالفة. ولا تحوي الكلمات الغنية بالطاء والظاء أزواجًا
كهذه، وليست الكلمات الأجنبية التي فيها Ø أو Ù سلاسل متصلة من الأزواج.

## على نصوص سليمة
لا موضع واحد في 446 ألف كلمة من الأخبار والنصوص الصحية ومقالات ويكيبيديا والوثائق البرمجية، ولا في 7.27 ملايين كلمة أخرى
من ويكيبيديا.

## المصدر
معيار يونيكود، القسم 3.9 (UTF-8)؛ ومعيار الترميز WHATWG Encoding Standard (windows-1256 وwindows-1252).
"""

RULE = Rule(
    code="EN101",
    name="mojibake",
    severity="error",
    message={
        "ar": "نص تالف: قُرئ UTF-8 بترميز {encoding}، وأصله «{original}»",
        "en": "mojibake: UTF-8 read as {encoding}, it was “{original}”",
    },
    variants={
        "legacy": {
            "ar": "نص تالف: قُرئ Windows-1256 بترميز {encoding}، وأصله على الأرجح «{original}»",
            "en": "mojibake: Windows-1256 read as {encoding}, it was most likely “{original}”",
        },
        "lossy": {
            "ar": "نص تالف ضاع بعضه: قُرئ UTF-8 بترميز {encoding}، وأصله على الأرجح «{original}»",
            "en": "mojibake with bytes missing: UTF-8 read as {encoding}, it was most likely “{original}”",
        },
        "lost": {
            "ar": "نص تالف ضاع بعضه: قُرئ UTF-8 بترميز {encoding}؛ ارجع إلى الأصل",
            "en": "mojibake with bytes missing: UTF-8 read as {encoding}; go back to the original",
        },
    },
    trigger=codepages.trigger(),
    allowed_in=ZONES,
    stage=0,
    table=codepages.is_damage_of,
    bad={
        "ط§ظ„ط·ظ‚ط³ ط­ط§ط± ط§ظ„ظٹظˆظ…": "الطقس حار اليوم",
        "وصل ظˆظپط¯ ظ…طµط± إلى القمة.": "وصل وفد مصر إلى القمة.",
        "افتتح آ«ظ…ط¹ط±ط¶ ط§ظ„ظƒطھط§ط¨آ»طŒ ظپظٹ 25 ظ…ط§ط±ط³طں": "افتتح «معرض الكتاب»، في 25 مارس؟",
        "Ø§Ù„Ø·Ù‚Ø³ Ø\u00adØ§Ø±": "الطقس حار",
        "Ø£Ø¹Ù\u0084Ù\u0086Øª Ø§Ù\u0084Ù\u0088Ø²Ø§Ø±Ø©": "أعلنت الوزارة",
        "قال: “ط§ظ„ط³ظ„ط§ظ…”": "قال: “السلام”",
        "ط·آ§ط¸â€‍ط·آ³ط¸â€‍ط·آ§ط¸â€¦": "السلام",
        "Ã˜Â§Ã™â€žÃ˜Â³Ã™â€žÃ˜Â§Ã™â€¦": "السلام",
        "Ш§Щ„Ш·Щ‚Ші Ш\u00adШ§Ш±": "الطقس حار",
        "ÿßŸÑÿ≥ŸÑÿßŸÖ": "السلام",
        "ظ…طط§ظˆظ„ط© ط§ظ„ط³ظ„ط§ظ…": "محاولة السلام",
        "Ù?ÙŠ Ø§Ù„Ø·Ù‚Ø³": "في الطقس",
        "Ø£Ø¹ÙÙØª Ø§ÙÙØ²Ø§Ø±Ø©": None,
        "المصدر: æÒÇÑÉ ÇáÕÍÉ¡ ÇáÑíÇÖ": "المصدر: وزارة الصحة، الرياض",
        "قال â€œنعمâ€\u009d ثم مضى": "قال “نعم” ثم مضى",
        "جلس في CafÃ© باريسي": "جلس في Café باريسي",
        "قال â€œنعمâ€ ثم مضى، وثمنه 5 â‚¬": "قال “نعم” ثم مضى، وثمنه 5 €",
    },
    good=[
        "ظروف الظلم تظل طاغية، والظن لا يغني عن العطاء.",
        "كتب حرف ط، ثم حرف ظ… ثم «ط» و«ظ»؛ فماذا حفظ؟ حفظ… وحافظ»",
        "زار مدينة Ørsted وشارع Øster وقرية Åsnæs، وقرأ «Ø» و«Ù».",
        "ولد في Çankaya ودرس في Ängelholm وسكن Île-de-France وCôte d'Ivoire.",
        "كتبت الصحيفة «Путин заявил» عن نهر Збруч وشركة СберБанк.",
        "حروف اللغة السويدية åäö والدنماركية æøå والفرنسية éèê والإسبانية áéíóúñ وÅÄÖ.",
        "غٹ غٹ پی گیا، حفظ کیا، ظلم کی داستان",
        "مساحتها 25 م² ودرجة الحرارة 40° والمادة ط§ 5.",
    ],
)

_LONGEST = 60


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    taken: list[tuple[int, int]] = []
    for run in codepages.runs(text):
        taken.append((run.start, run.end))
        yield _found(document, run, "" if run.whole else "lossy" if run.words else "lost")
    for run in codepages.legacy_runs(text):
        if not any(start < run.end and run.start < end for start, end in taken):
            taken.append((run.start, run.end))
            yield _found(document, run, "legacy")
    for run in codepages.pieces(text):
        if not any(start < run.end and run.start < end for start, end in taken) and _looks_damaged(text, run):
            taken.append((run.start, run.end))
            yield _found(document, run, "" if run.whole else "lossy")


def _found(document: Document, run: codepages.Run, variant: str) -> Finding:
    if run.words is None:
        return RULE.finding(run.start, run.end, variant=variant, encoding=run.name, original="")
    original = run.restored(document.text)
    # Markup may stand between words: there each word is an edit of its own.
    edits = (
        [Edit(*span, word) for span, word in zip(run.spans, run.words, strict=True)]
        if document.whole.is_markup
        else [Edit(run.start, run.end, original)]
    )
    mend = hint if variant == "lossy" else unsafe if variant == "legacy" or run.is_piece_of_word else safe
    shown = original if len(original) <= _LONGEST else original[: _LONGEST - 1] + "…"
    return RULE.finding(run.start, run.end, mend(*edits), variant=variant, encoding=run.name, original=shown)


def _looks_damaged(text: str, piece: codepages.Run) -> bool:
    """Whether ftfy would mend it too; it knows what accented words look like."""
    if not piece.whole:
        return True
    if not re.search(codepages.trigger(), text[piece.start : piece.end]):
        return False  # such a pair alone does not call for this rule: what it finds must not hang on its neighbours
    from ftfy import fix_encoding  # only this: ftfy's other habits, as straightening quotes, are not ours

    before = re.search(r"[A-Za-z]*\Z", text[max(piece.start - 40, 0) : piece.start])
    after = re.compile("[A-Za-z]*").match(text, piece.end)
    first, last = before[0] if before else "", after[0] if after else ""
    wanted = first + piece.restored(text) + last
    return fix_encoding(first + text[piece.start : piece.end] + last) == wanted
