"""Words of Persian, Urdu, Kurdish and other languages in Arabic script.

Exclusive letters alone prove little: Arabic borrows پ چ گ ڤ, and a bad font or keyboard writes ی and ک for ي and ك all
over an Arabic page.  So every run of such words is judged: it must hold words of its own, none that only Arabic can
have, and the page counts too.
"""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, MARK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document

    Span = tuple[int, int]

#: Letters that Arabic lacks; alef wasla and Qur'anic signs are not among them.
EXCLUSIVE = "[\u0672-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f\u08a0-\u08b4\u08b6-\u08bd]"
#: Of these, the ones that stand for an Arabic letter by mistake.
LOOK_ALIKES = "کڪیېۍےہھۀۂۃەٲٳ"

_LETTERS = f"{LETTER[1:-1]}{EXCLUSIVE[1:-1]}{MARK[1:-1]}ـ\u200c\u200d"
_PHRASE = f"[{_LETTERS}0-9٠-٩۰-۹ \u00a0]+"
_WORD = f"[{_LETTERS}]+|[۰-۹]+"
#: What only an Arabic word has: letters the others do without, the article, tanween.
_ARABIC = re.compile("[ةىيكأإؤ\u064b-\u064d]|^[وفب]?ال.|^لل")
#: A letter that is no look-alike, a joiner within the word, or digits of their own.
_OWN = re.compile(f"(?![{LOOK_ALIKES}]){EXCLUSIVE}|\\w\u200c\\w|[۴۵۶]")
#: Common words of Persian, Urdu, Kurdish and Pashto that are no Arabic word under another font.
COMMON = frozenset(
    """
    از که است برای بود شده شود می های کرد کرده کند خود یک نیز اگر باید پیش هست دیگر آن این
    کے کا کو میں ہے ہیں اور نے یہ وہ تھا تھی تھے بھی نہیں ایک لە بە کە ئەو ئەم بۆ کې چې
    """.split()
)
_CLOSE = {"«": "»", "“": "”“", '"': '"', "”": "“”", "(": ")", "[": "]", "‹": "›", "„": "“”", "‘": "’"}
_NAMED = (
    "(?:فارسية|أردية|أوردية|اردية|كردية|كوردية|سورانية|بشتوية|بلوشية|أذرية|آذرية|أويغورية|سندية|بنجابية|كشميرية|"
    "عثمانية|العثمانية|طاجيكية|دارية)[ \u00a0]?:[ \u00a0]?"
)

#: Code points of a page that show how it writes ي and ك; all of a large file would be counted again for every block.
_SAMPLE = 100_000


def spans(document: Document, unusual: bool = True) -> Iterator[Span]:
    """Runs of neighbouring foreign words, and what the name of such a language introduces.

    unusual : whether the text has any letter or sign beyond those of everyday Arabic.
    """
    text = document.text
    if unusual and re.search(EXCLUSIVE, text):
        page = document.whole.text[:_SAMPLE]
        proper = page.count("ي") + page.count("ك") > page.count("ی") + page.count("ک")
        for phrase in re.finditer(_PHRASE, text):
            if re.search(EXCLUSIVE, phrase[0]):
                yield from _runs(text, phrase, proper)
    if "ية:" in text or "ية :" in text:
        yield from _introduced(text)


def _runs(text: str, phrase: re.Match[str], proper: bool) -> Iterator[Span]:
    """The foreign runs within a phrase: a stretch of words without marks of punctuation."""
    start, end = phrase.span()
    words = list(re.compile(_WORD).finditer(text, start, end))
    arabic = [_ARABIC.search(word[0]) is not None for word in words]
    if not any(arabic):
        quoted = text[end : end + 1] in _CLOSE.get(text[start - 1 : start], ())
        if words and _is_foreign(words, quoted, proper):
            yield words[0].start(), words[-1].end()
        return
    run: list[re.Match[str]] = []
    for word, is_arabic in zip([*words, None], [*arabic, True], strict=True):
        if word is not None and not is_arabic and (run or _speaks(word[0])):
            run.append(word)
            continue
        while run and not _speaks(run[-1][0]):
            run.pop()
        if run and _is_foreign(run, False, proper):
            yield run[0].start(), run[-1].end()
        run = []


def _speaks(word: str) -> bool:
    return word in COMMON or re.search(f"{EXCLUSIVE}|[۴۵۶]", word) is not None


def _is_foreign(words: list[re.Match[str]], quoted: bool, proper: bool) -> bool:
    """Whether `words`, none of them Arabic for sure, are of another language.

    quoted  : whether they are the whole of what stands between quotation marks or brackets.
    proper  : whether the page writes ي and ك rather than ی and ک.
    """
    marked = sum(re.search(EXCLUSIVE, word[0]) is not None for word in words)
    own = sum(word[0] in COMMON or _OWN.search(word[0]) is not None for word in words)
    if quoted:
        return marked > 0 and (own > 0 or (marked > 1 and proper)) and len(words) > 1
    return own > 1 or (own == 1 and marked > 1 and proper)


def _introduced(text: str) -> Iterator[Span]:
    """`بالفارسية: کتاب`: what is quoted or bracketed behind the colon, or the phrase up to the next mark."""
    for match in re.finditer(_NAMED, text):
        start = match.end()
        close = _CLOSE.get(text[start : start + 1], "")
        stop = re.compile(f"[{re.escape(close)}\n]" if close else r"[()\[\]،؛.؟!\n«»“”\",;/|]").search(
            text, start + len(close[:1]), start + 300
        )
        start += len(close[:1])
        end = stop.start() if stop else min(len(text), start + 300)
        phrase = text[start:end].rstrip()
        words = phrase.split()
        if re.search(EXCLUSIVE, phrase) or (
            re.search(LETTER, phrase) and len(words) <= 4 and not any(map(_ARABIC.search, words))
        ):
            yield start, start + len(phrase)
