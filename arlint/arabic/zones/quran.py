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
#: `﴿الم ﴿١﴾ ذلك الكتاب﴾`: the numbers of the verses stand in the same brackets.  Written outside of the quotation they
#: part the verses: what stands between two numbers in a row is Qur'an too.
_NUMBER = "﴿[ \u00a0]?[0-9٠-٩]{1,3}[ \u00a0]?﴾"
_NUMBERED = re.compile(f"﴿[^﴾﴿]{{2,2000}}{_NUMBER}(?:[^﴾﴿\n]{{1,2000}}{_NUMBER})*(?:[^﴾﴿\n]{{0,2000}}﴾)?")
_PARTED = re.compile("﴿[ \u00a0]?([0-9٠-٩]{1,3})[ \u00a0]?﴾([^﴾﴿\n]{1,2000})(?=﴿[ \u00a0]?([0-9٠-٩]{1,3})[ \u00a0]?﴾)")
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
        for match in _NUMBERED.finditer(text):
            if "\n\n" not in match[0]:
                yield match.span()
        for match in _PARTED.finditer(text):
            if int(match[3]) == int(match[1]) + 1 and len(match[2].split()) > 1:  # not «الآيتان ﴿1﴾ و﴿2﴾»
                yield match.span(2)
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
