"""Abbreviations, initials, and the letters and numbers of lists.  Their final stop belongs to them."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER
from arlint.lexicon import rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

_L = LETTER
_W = "[\u0621-\u0655\u0670]"  # letters, tatweel and marks

#: Single letters with stops, in a run: `د.`, `أ.د.`, `ق.م`, `أ. م. س.`; found at the first stop.  A title may carry a
#: conjunction or preposition, which is not part of it: `ود.سامي`.
_DOTTED = (
    rf"\.(?:(?<={_L}\.)(?<!{_W}{_L}\.)|(?<=هـ\.)(?<!{_W}هـ\.)"
    rf"|(?<=[وفل][أد]\.|وم\.)(?<!{_W}..\.)(?=[ \u00a0]?{_L})"
    rf"|(?<=[وفبلك]{_L}\.)(?<!{_W}..\.)(?=(?:[ \u00a0](?={_L}\.))?{_L}(?!{_W})))(?![.\dA-Za-z])"
    rf"(?:[ \u00a0]?{_L}ـ?\.)*(?:(?:{_L}|[ \u00a0][مبعه])ـ?(?!{_W}))?"
)
#: `J. K. Rowling`, `U.S.A.`; `e.g.`, `Ph.D.`; titles.
_LATIN = (
    r"\.(?<=[A-Z]\.)(?<!\w[A-Z]\.)(?:(?: ?[A-Z]\.)+(?![a-z])|(?= ?[A-Z][a-z]))"
    r"|\.(?<=[A-Za-z]\.)(?<![A-Za-z]{3}\.)(?:[A-Za-z]{1,2}\.)+(?!\w)"
    r"|\.(?<=(?:Mr|Ms|Dr|St|Jr|Sr|No|vs|pp)\.)(?<![A-Za-z]..\.)"
)
_HIJRI = (
    ("هـ", rf"هـ(?<!{_W}هـ)(?!{_W}|\.\w)"),
    ("ه\u200d", rf"ه\u200d(?<!{_W}ه\u200d)(?!{_W})"),
    ("اهـ", rf"اهـ(?<!{_W}اهـ)(?!{_W})"),
)
#: Behind a number: Gregorian, Hijri, before Christ; in the morning, in the evening.
_CALENDAR = rf"\d[ \u00a0]?(?:[مصق]|(?<=\d)ه)ـ?(?!{_W}|\.\w)"
_LIST_END = rf"\)(?:(?<={_L}\))(?<!{_W}{_L}\))|(?<=\d\))|(?<=\b[A-Za-z]\))|(?<=[ivx]\))(?<!\w{{4}}\)))"
_LINE_ITEM = rf"[ \t]*(?:\d{{1,3}}|{_L}ـ?)[.)\-–](?=[ \t{_L[1:-1]}«“\"(])"


def spans(text: str) -> Iterator[Span]:
    """Every abbreviation in `text`; those found by different signs may repeat each other."""
    if "." in text:
        for match in re.finditer(_DOTTED, text):
            start = match.start() - (2 if text[match.start() - 1] == "ـ" else 1)
            if not _ends_sentence(text, start, match.end()):
                yield start, match.end()
        for match in re.finditer(_LATIN, text):
            letters = re.search("[A-Za-z]{1,2}\\Z", text[max(0, match.start() - 2) : match.start()])
            yield match.start() - len(letters[0] if letters else ""), match.end()
    if "لخ" in text:
        for match in re.finditer(rf"لخ(?<=[إا]لخ)(?<!{_W}{{2}}.لخ)(?!{_W})\.?", text):
            start = match.start() - 1
            if start == 0 or text[start - 1] in "وف" or not re.match(_W, text[start - 1]):
                yield start, match.end()
    for sign, pattern in _HIJRI:
        if sign in text:
            for match in re.finditer(pattern, text):
                yield match.span()
    for match in re.finditer(_CALENDAR, text):
        yield match.start() + 1 + (text[match.start() + 1] in " \u00a0"), match.end()
    if ")" in text:
        yield from _bracketed(text)
    yield from _line_items(text)
    for form in _spelt_out():
        at = text.find(form)
        while at >= 0:
            end = at + len(form)
            if not (re.match(_W, text[at - 1 : at]) or re.match(_W, text[end : end + 1])):
                yield at, end
            at = text.find(form, end)


def _ends_sentence(text: str, start: int, end: int) -> bool:
    """Whether the stop of a lone letter is the sentence's: at a line's end, or behind a year (`2022 م.`)."""
    if end - start > 3 or text[end - 1] != ".":
        return False
    return (
        text[end : end + 1] in ("", "\n") or re.search(r"\d[ \u00a0]?\Z", text[max(0, start - 2) : start]) is not None
    )


def _bracketed(text: str) -> Iterator[Span]:
    """`(ص)`, `(أ)`, `وزير(ة)`; and `أ)`, `1)` where nothing was opened before."""
    for match in re.finditer(rf"\((?:{_L}ـ?|رض|ره|عج|قده|صلعم)\)", text):
        yield match.span()
    for match in re.finditer(_LIST_END, text):
        end = match.end()
        start = end - 2
        while start and (text[start : end - 1].isdecimal() or text[start] in "ivx") and text[start - 1].isalnum():
            start -= 1
        line = max(text.rfind("\n", 0, start) + 1, start - 2000)
        if text[start - 1 : start] in ("", " ", "\t", "\n", "\u00a0", "،", "؛", ":") and text.count(
            "(", line, start
        ) <= text.count(")", line, start):
            yield start, end


def _line_items(text: str) -> Iterator[Span]:
    """`1.`, `2)`, `أ-` where they open a line."""
    item = re.compile(_LINE_ITEM)
    at = 0
    while True:
        match = item.match(text, at)
        if match:
            start = at + len(match[0]) - len(match[0].lstrip())
            yield start, match.end()
        at = text.find("\n", at) + 1
        if not at:
            return


_forms: list[str] = []


def _spelt_out() -> list[str]:
    """Abbreviations of the lexicon whose letters stand apart: `أ ف ب`, `ت م`."""
    if not _forms:
        forms = [row["form"] for row in rows("protected")]
        _forms.extend(form for form in forms if " " in form and all(len(part) == 1 for part in form.split(" ")))
    return _forms
