"""Texts about programs, markup and language models: they show on purpose what elsewhere has leaked.

A tutorial writes `%s` and `<b>` because it speaks of them; a news article has them by accident.
"""

from __future__ import annotations

import re
from functools import lru_cache

from arlint.arabic.letters import PROCLITIC
from arlint.document import fold, without_marks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document

#: Beginnings of words, folded, that programmers need, and Latin ones.
_PROGRAMS = rf"""(?<!\w){PROCLITIC}(?:
    برمج|مبرمج|شيفر|سيفر|شفرة|شفرات|اكواد|كود(?!\w)|متغيرات|متغير(?!\w)|دالة(?!\w)|دوال(?!\w)|سلسلة[ ]نصي|سلاسل[ ]نصي
    |سلسلة[ ]النصي|مصفوف|عنصر[ ]نائب|عنصر[ ]النائب|جافا[ ]?سكر|بايثون|وسم(?!\w)|وسوم(?!\w)|ماركداون|مارك[ ]داون
    |قواعد[ ]البيانات|قاعدة[ ]البيانات|قاعدة[ ]بيانات|اكسل(?!\w)|سطر[ ]الاوامر|قالب(?!\w)|قوالب(?!\w)
    |لغة[ ]سي(?!\w)|ويكي(?!\w)|نص[ ]الفايق)
    |\b(?:HTML5?|CSS|XML|JSON|YAML|JavaScript|TypeScript|Python|Java|PHP|SQL|API|LaTeX|TeX|Markdown|BBCode|WordPress|React
    |printf|Excel|GitHub|Linux|[Ww]iki(?:text)?|[Tt]emplates?|[Pp]laceholders?|[Ss]trings?|[Vv]ariables?|[Ff]unctions?)\b"""
#: What those need who build language models.
_MODELS = rf"""(?<!\w){PROCLITIC}(?:
    نموذج[ ]لغ|نموذجا?[ ]لغوي|نموذج[ ]اللغ|نماذج[ ]لغ|نماذج[ ]اللغ|مرمز|ترميز|معالجة[ ]اللغ|معالجة[ ]لغ|شبكة[ ]عصبي
    |شبكات[ ]عصبي|شبكات[ ]العصبي|شبكة[ ]العصبي|تعلم[ ]الال|تعلم[ ]العميق|رموز[ ]الخاص|رموز[ ]خاص|رمز[ ]خاص|رمز[ ]الخاص)
    |(?i:\b(?:BERT|GPT|BPE|tokeni[sz]\w*|tokens?|transformers?|LLMs?|SentencePiece|WordPiece|embeddings?|NLP)\b)"""
#: So many words of programmers in a document, and it is about programs wherever they stand.
_MANY = 4


def speaks_of_programs(document: Document, at: int) -> bool:
    """Whether the paragraph at `at` of `document.text`, or the document as a whole, is about programs or markup."""
    return _has(re.compile(_PROGRAMS, re.VERBOSE), document, at) or _is_programmers(document.sample)


@lru_cache(maxsize=2)
def _is_programmers(sample: str) -> bool:
    """Whether a text is about programs as a whole.  Asked for every finding of a document."""
    return len(re.compile(_PROGRAMS, re.VERBOSE).findall(fold(without_marks(sample)))) >= _MANY


def speaks_of_models(document: Document, at: int) -> bool:
    """Whether the paragraph at `at` of `document.text` is about language models."""
    return _has(re.compile(_MODELS, re.VERBOSE), document, at)


def is_shown(document: Document, start: int, end: int) -> bool:
    """Whether [start, end) of `document.text` is a part of code or of an address, rather than all of it."""
    return any(
        first < start or end < last
        for first, last, kind in document.zones_between(start, end)
        if kind in ("code", "url")
    )


def _has(words: re.Pattern[str], document: Document, at: int) -> bool:
    view = document.folded
    first, last = document.paragraph_at(at)
    return words.search(view.text, view.position(first), view.position(last)) is not None
