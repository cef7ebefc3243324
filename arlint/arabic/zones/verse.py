"""Lines of verse: two hemistichs of like length on one line, parted by a gap or a sign."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, MARK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

_PARTED = r"[ \u00a0]{3}|\t|\*\*\*|\.\.\.|…| // "
_GAP = r"[ \u00a0]{3,}|[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]*(?:\*{3,}|\.{3,}|…+)[ \u00a0]*|[ \u00a0]+//[ \u00a0]+"
_STOPS = re.compile(r"[.؟!؛:()\[\]«»“”\"\d|]")
#: Nothing but Arabic words and commas.
_WORDS = rf"[{LETTER[1:-1]}{MARK[1:-1]}ـ ،\u00a0]+"

_FEWEST, _MOST = 3, 9  # words of a hemistich


def lines(text: str) -> Iterator[Span]:
    """The verse lines in `text`.

    Prose has gaps by accident and ellipses on purpose, so a line is verse only if the halves are alike, and an ellipsis
    or a stop at the end is believed only where the next line looks the same or the hemistichs rhyme.
    """
    if not (
        "   " in text
        or "\t" in text
        or "***" in text
        or "..." in text
        or "…" in text
        or " // " in text
        or "\u00a0\u00a0\u00a0" in text
    ):
        return
    found = [((start, end), _form(text[start:end])) for start, end in _parted(text)]
    for number, ((start, end), form) in enumerate(found):
        if form is None:
            continue
        near = [
            other
            for (first, last), other in found[max(0, number - 1) : number + 2]
            if other and (first, last) != (start, end) and (0 <= first - end <= 2 or 0 <= start - last <= 2)
        ]
        gap, certain = form
        if certain or any(gap == other[0] for other in near):
            line = text[start:end]
            yield start + len(line) - len(line.lstrip()), start + len(line.rstrip())


def _parted(text: str) -> Iterator[Span]:
    """The lines that have a gap or sign in them.  Looked for by the sign: `.*sign` is quadratic in lines without."""
    end = -1
    for sign in re.finditer(_PARTED, text):
        if sign.start() > end:
            start = text.rfind("\n", 0, sign.start()) + 1
            end = text.find("\n", sign.end())
            end = len(text) if end < 0 else end
            yield start, end


def _form(line: str) -> tuple[str, bool] | None:
    """What parts the hemistichs of `line`, and whether that alone shows it to be verse; None if it is prose."""
    halves = [half for half in re.split(_GAP, line.strip()) if half]
    if len(halves) != 2:
        return None
    gap = re.search(_GAP, line.strip())
    first, second = halves[0], halves[1].rstrip(" .،!؟؛")
    if gap is None or not re.fullmatch(_WORDS, first) or not re.fullmatch(_WORDS, second):
        return None
    words = len(first.split()), len(second.split())
    letters = [len(re.findall(LETTER, half)) for half in (first, second)]
    if not (_FEWEST <= min(words) and max(words) <= _MOST and min(letters) * 5 >= max(letters) * 3):
        return None
    sign = gap[0].strip()
    bare = [re.sub(MARK, "", half.rstrip("، ")) for half in (first, second)]
    stopped = halves[1] != second
    if sign in ("", "***", "//") or sign.startswith("***"):
        return sign or "gap", not stopped or bare[0][-1] == bare[1][-1]
    spaced = gap[0][0].isspace() and gap[0][-1].isspace()
    return (sign, bare[0][-1] == bare[1][-1] and not stopped) if spaced else None
