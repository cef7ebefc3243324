"""Numbers whose marks belong to them.  A plain `250` is no zone: there is nothing in it to protect."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, MARK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

#: `،` parts a fraction or thousands, not two years; blanks part groups of three.
_NUMBER = r"[0-9٠-٩۰-۹]\d*(?:[.,٫٬:/\-–−×_]\d+|،\d{1,3}(?!\d)|[ \u00a0\u202f\u2009]\d{3}(?!\d))*"
_PHONE = r"\d+\)?(?:[ \u00a0-]\(?\d+\)?)+"
_BEHIND = r"[\u061c\u200e\u200f]?[%٪‰°]|,-(?!\w)"
#: Substances, illnesses, vitamins, roads: but not `O5` and `I0`, which are slips for digits.
_NAME = r"(?:[A-Z][a-z]?[0-9]*){2,}(?<=[0-9A-Za-z])|[A-HJ-NP-Z][0-9]+"
_IBAN = r"[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Za-z0-9])"
#: IPv6 and hardware addresses behind their first group.
_HEXADECIMAL = r":(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){2,6}|:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4})*)(?!\w)"
_INTERVAL = r"[-−]?\d[\d.٫]*[,،;؛] ?[-−+]?(?:\d[\d.٫]*|∞)"
_LONGEST = 40  # characters looked back for what belongs to a number
_WORD = rf"(?<!\d)(?:[A-Za-z]+|[{LETTER[1:-1]}{MARK[1:-1]}]+(?:-[{LETTER[1:-1]}{MARK[1:-1]}]+)*)\Z"


def spans(text: str) -> Iterator[Span]:
    """Numbers with separators, signs, currency or percent, phones, and names that end in a number."""
    behind = re.compile(_BEHIND).match
    for match in re.finditer(_NUMBER, text):
        start, end = match.span()
        first, last = _first(text, start, end), end
        before = text[start - 1 : start]
        if before == "+" or (before == "(" and text[start] in "0٠"):
            phone = re.compile(_PHONE).match(text, start)
            if phone and phone.end() > end and (before == "+" or ")" in phone[0]):
                first, last = start - 1, phone.end()
        elif before.isascii() and before.isalpha():
            first, last = _named(text, start, end)
        mark = behind(text, last)
        last = mark.end() if mark else last
        if last - first > end - start or not text[start:end].isdigit():
            yield first, last
    if ":" in text:
        for match in re.finditer(_HEXADECIMAL, text):
            start = match.start()
            least = max(0, start - _LONGEST)
            while start > least and text[start - 1] in "0123456789abcdefABCDEF:":
                start -= 1
            if start < match.start():
                yield start, match.end()
    if "[" in text or "]" in text:
        for match in re.finditer(rf"\[{_INTERVAL}\)|\({_INTERVAL}\]", text):
            yield match.span()


def _named(text: str, start: int, end: int) -> Span:
    """The number [start, end) with the Latin letters before it, if they are a name or an account together."""
    first = start - 1
    least = max(0, start - _LONGEST)
    while first > least and text[first - 1].isascii() and text[first - 1].isalnum():
        first -= 1
    name = re.compile(f"{_IBAN}|{_NAME}").match(text, first)
    return (first, name.end()) if name and name.end() >= end else (start, end)


def _first(text: str, start: int, end: int) -> int:
    """Where the number [start, end) begins with what stands before it: sign, currency, stop, the name it ends."""
    before = text[start - 1 : start]
    further = text[start - 2 : start - 1] if start > 1 else ""
    if before in ("-", "−", "±", "+"):
        word = re.search(_WORD, text[max(0, start - 20) : start - 1]) if before == "-" else None
        if word:
            return start - 1 - len(word[0])
        return start if further.isalnum() else start - 1
    if before and before in "€$£¥₪%٪":
        return start if further.isdigit() else start - 1
    if before == "." and end - start <= 3 and not further.strip(' \n\t\u00a0(«“"و'):
        return start - 1  # `.5`; four digits are a year behind a stop that stands on the wrong side
    return start
