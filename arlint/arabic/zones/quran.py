"""Qur'an and hadith: what no hand may improve."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, MARK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

#: Signs that only Qur'anic text carries: alef wasla, small high letters and stops, open tanween.
SIGN = "[\u0671\u06d6-\u06ed\u08d3-\u08ff]"
_WORD = f"[{LETTER[1:-1]}{MARK[1:-1]}{SIGN[1:-1]}ـ\u200d]"
#: `﴿` opens in logical order; where somebody typed it the other way round, what is between is no less Qur'an.
_BRACKETS = "﴿[^﴾﴿]{1,2000}﴾|﴾[^﴿﴾]{1,2000}﴿"
_HADITH = r"\(\((?=[^)]{3})[^()]*(?:\([^()]*\)[^()]*)*\)\)"
_BRACES = rf"\{{[^{{}}\n\"':%0-9A-Za-z]*{LETTER}[^{{}}\n\"%A-Za-z]*\}}"
_CUE = r"(?:تعالى|سبحانه|وجل|جلاله|قوله|العزيز|الكريم|القرآن)[^\n.{]{0,20}\Z"
_REFERENCE = rf"[ \u00a0]?[\[(](?:سورة[ \u00a0])?{LETTER}+[ \u00a0]?[:/،][ \u00a0]?[0-9٠-٩]"
_LIGATURES = "ﷺﷻﷲ﷽﷼"


def spans(text: str, unusual: bool = True) -> Iterator[Span]:
    """Qur'anic quotations and words, hadith in double brackets, honorific ligatures.

    unusual : whether `text` has any letter or sign beyond those of everyday Arabic.
    """
    if "﴿" in text:
        for match in re.finditer(_BRACKETS, text):
            if "\n\n" not in match[0]:
                yield match.span()
    if unusual:
        yield from _words(text)
    if "((" in text:
        for match in re.finditer(_HADITH, text):
            # One or two words in double brackets are a name or a title.
            if "\n\n" not in match[0] and len(re.findall(f"{LETTER}+{_WORD}*", match[0])) > 2:
                yield match.span()
    if "{" in text:
        for match in re.finditer(_BRACES, text):
            start, end = match.span()
            if re.search(_CUE, text[max(0, start - 40) : start]) or re.compile(_REFERENCE).match(text, end):
                yield start, end
    for ligature in _LIGATURES:
        at = text.find(ligature)
        while at >= 0:
            yield at, at + 1
            at = text.find(ligature, at + 1)


def _words(text: str) -> Iterator[Span]:
    """Words with Qur'anic signs; such words with nothing but vocalised ones between them are one zone."""
    first = last = -1
    for match in re.finditer(SIGN, text):
        if match.start() < last:
            continue
        before = re.search(f"{_WORD}*\\Z", text[max(0, match.start() - 40) : match.start()])
        start = match.start() - (len(before[0]) if before else 0)
        behind = re.compile(f"{_WORD}*").match(text, match.end())
        end = behind.end() if behind else match.end()
        if last >= 0 and start - last <= 60 and _is_vocalised(text[last:start]):
            last = end
            continue
        if last >= 0:
            yield first, last
        first, last = start, end
    if last >= 0:
        yield first, last


def _is_vocalised(gap: str) -> bool:
    """Whether every word of `gap` carries a mark and no mark of punctuation stands in it."""
    return all(re.search(MARK, word) and re.fullmatch(f"{_WORD}+", word) for word in gap.split()) and "\n" not in gap
