"""Words of Persian, Urdu, Kurdish and other languages in Arabic script."""

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
_LETTERS = f"{LETTER[1:-1]}{EXCLUSIVE[1:-1]}"
_WORD = rf"[{_LETTERS}{MARK[1:-1]}ـ\u200c\u200d]+"
#: Sounds that Arabic borrows too: alone they prove nothing.
_LOANS = frozenset("پچژڤگڨڭڥکی")
#: What only an Arabic word has: letters that the others do without, and the article.
_ARABIC = re.compile("[ةىيكأإؤضظ]|^[وفب]?ال|^لل|[\u064b\u064c\u064d]")
#: The commonest words of Persian, Urdu, Kurdish and Pashto that no Arabic text has, or that do it no harm here.
_COMMON = frozenset(
    "از به که را این آن است با برای بود شد شده شود می های کرد کرده کند خود تا بر یک هم نیز دارد داشت اما اگر هر چه و در "
    "ما من تو او خواهد باید بین پس پیش هست نیست دیگر همه "
    "کے کی کا کو میں ہے ہیں اور سے نے پر یہ وہ تھا تھی تھے ہو گا گی بھی نہیں جو اس ان ایک میرا تم ہم آپ کر "
    "لە بە کە ئەو ئەم بۆ له په د دی دا کې چې او سره".split()
)
_CLOSE = {"«": "»", "“": "”“", '"': '"', "”": "“”", "(": ")", "[": "]", "‹": "›", "„": "“”"}
_NAMED = (
    "ب(?:ال)?(?:لغة )?(?:ال)?(?:فارسية|أردية|أوردية|اردية|كردية|كوردية|سورانية|بشتوية|بشتو|بلوشية|أذرية|آذرية|أويغورية|"
    "ايغورية|سندية|بنجابية|ملايوية|جاوية|دارية|داري|كشميرية|عثمانية|تركية العثمانية|طاجيكية|مازندرانية)"
)
_INTRODUCED = rf"ية(?<=[{LETTER[1:-1]}]{{3}}ية)(?: العثمانية)? ?: ?|بشتو ?: ?"
_LANGUAGE = (
    "(?:فارسية|أردية|أوردية|اردية|الأردية|كردية|كوردية|سورانية|بشتوية|بلوشية|أذرية|آذرية|أويغورية|سندية|بنجابية|"
    r"كشميرية|عثمانية|العثمانية|طاجيكية|دارية)\Z"
)


def spans(document: Document) -> Iterator[Span]:
    """Runs of neighbouring foreign words, and what is introduced by the name of such a language.

    A page of Arabic whose font wrote ی for ي is full of exclusive letters too, so every run is judged: foreign words
    against words that only Arabic can have, and where that leaves it open, by whether the page has any ي or ك.
    """
    text = document.text
    if not text.isascii() and re.search(EXCLUSIVE, text):
        yield from _runs(text, document.whole.text)
    if "ية" in text:
        yield from _introduced(text)


def _runs(text: str, page: str) -> Iterator[Span]:
    done = 0
    for hit in re.finditer(EXCLUSIVE, text):
        if hit.start() < done:
            continue
        start, done = _stretch(text, hit.start())
        words = list(re.compile(_WORD).finditer(text, start, done))
        quoted = start and done < len(text) and text[done] in _CLOSE.get(text[start - 1], "")
        if quoted:
            if _is_foreign([word[0] for word in words], page):
                yield start, done
            continue
        yield from _unquoted(words, page)


def _stretch(text: str, at: int) -> Span:
    """The words around `at` with no mark of punctuation, bracket or line end between them."""
    edge = rf"[^{_LETTERS}{MARK[1:-1]}ـ\u200c\u200d0-9٠-٩۰-۹ \u00a0]"
    start = at
    for match in re.finditer(edge, text[max(0, at - 2000) : at]):
        start = match.end() + max(0, at - 2000)
    if start == at and not re.match(edge, text[at - 1 : at]):
        start = max(0, at - 2000)
    stop = re.compile(edge).search(text, at)
    end = stop.start() if stop else len(text)
    while start < at and text[start] in " \u00a0":
        start += 1
    while end > at and text[end - 1] in " \u00a0":
        end -= 1
    return start, end


def _unquoted(words: list[re.Match[str]], page: str) -> Iterator[Span]:
    """Runs within a stretch of prose: from the first foreign word to the last, with none of Arabic's own between."""
    run: list[re.Match[str]] = []
    for word in [*words, None]:
        if word is not None and (_marked(word[0]) or word[0] in _COMMON) and not _ARABIC.search(word[0]):
            run.append(word)
            continue
        if word is not None and run and not _ARABIC.search(word[0]):
            run.append(word)
            continue
        while run and not _marked(run[-1][0]) and run[-1][0] not in _COMMON:
            run.pop()
        while run and not _marked(run[0][0]):
            run.pop(0)
        if _is_foreign([word[0] for word in run], page):
            yield run[0].start(), run[-1].end()
        run = []


def _is_foreign(words: list[str], page: str) -> bool:
    marked = [word for word in words if _marked(word)]
    arabic = sum(bool(_ARABIC.search(word)) for word in words)
    own = [
        word for word in words if word in _COMMON or any(letter not in _LOANS for letter in re.findall(EXCLUSIVE, word))
    ]
    digits = 0
    if len(marked) + digits < 2 and not (marked and len(own) >= 2):
        return False
    if arbitrary := len(own) - arabic:
        return arbitrary > 0
    return page.count("ي") + page.count("ك") > page.count("ی") + page.count("ک")


def _marked(word: str) -> bool:
    return re.search(EXCLUSIVE, word) is not None


def _introduced(text: str) -> Iterator[Span]:
    """`بالفارسية: کتاب`: up to the closing mark, or the end of the phrase."""
    for match in re.finditer(_INTRODUCED, text):
        name = re.search(_LANGUAGE, text[max(0, match.start() - 10) : match.start() + 2])
        if name is None:
            continue
        start = match.end()
        close = _CLOSE.get(text[start : start + 1])
        if close:
            start += 1
            end = min((at for at in (text.find(mark, start, start + 300) for mark in close) if at >= 0), default=-1)
        else:
            stop = re.compile(r"[()\[\]،؛.؟!\n«»“”\",;]").search(text, start, start + 120)
            end = stop.start() if stop else -1
        phrase = text[start:end] if end > start else ""
        if phrase and (_marked(phrase) or len(phrase.split()) <= 4):
            yield start, end
