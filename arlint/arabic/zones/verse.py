"""Lines of verse: two hemistichs of like length on one line, parted by a gap or a sign."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, MARK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

#: What may part hemistichs, as it is looked for and as it is split at.
_SIGNS = ("   ", "\u00a0\u00a0\u00a0", "\t", "***", "...", "…", " // ")
_GAP = r"[ \u00a0]{3,}|[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]*(?:\*{3,}|\.{3,}|…+)[ \u00a0]*|[ \u00a0]+//[ \u00a0]+"
#: Nothing but Arabic words and commas.
_WORDS = rf"[{LETTER[1:-1]}{MARK[1:-1]}ـ ،\u00a0]+"

_FEWEST, _MOST = 3, 9  # words of a hemistich
_LONGEST = 200  # characters of a line, vowel signs included


def lines(text: str) -> Iterator[Span]:
    """The verse lines in `text`.

    Prose has gaps by accident and ellipses on purpose, so a line is verse only if the halves are alike, and an ellipsis
    or a stop at the end is believed only where the next line looks the same or the hemistichs rhyme.
    """
    found = {span: form for span in _candidates(text) if (form := _form(text[slice(*span)]))}
    ends = {end: gap for (_, end), (gap, _) in found.items()}
    starts = {start: gap for (start, _), (gap, _) in found.items()}
    for (start, end), (gap, certain) in found.items():
        if certain or gap in (ends.get(start - 1), starts.get(end + 1), ends.get(start - 2), starts.get(end + 2)):
            line = text[start:end]
            yield start + len(line) - len(line.lstrip()), start + len(line.rstrip())


def _candidates(text: str) -> list[Span]:
    """The lines with a sign that may part hemistichs."""
    spans: set[Span] = set()
    for sign in _SIGNS:
        at = text.find(sign)
        while at >= 0:
            end = text.find("\n", at)
            end = end if end >= 0 else len(text)
            spans.add((text.rfind("\n", 0, at) + 1, end))
            at = text.find(sign, end)
    return sorted(spans)


def _form(line: str) -> tuple[str, bool] | None:
    """What parts the hemistichs of `line`, and whether that alone shows it to be verse; None if it is prose."""
    line = line.strip()
    if len(line) > _LONGEST:
        return None
    gap = re.search(_GAP, line)
    halves = re.split(_GAP, line)
    if gap is None or len(halves) != 2:
        return None
    first, second = halves[0], halves[1].rstrip(" .،!؟؛")
    if not re.fullmatch(_WORDS, first) or not re.fullmatch(_WORDS, second):
        return None
    words = len(first.split()), len(second.split())
    letters = [len(re.findall(LETTER, half)) for half in (first, second)]
    if min(words) < _FEWEST or max(words) > _MOST or min(letters) * 5 < max(letters) * 3:
        return None
    stopped = second != halves[1]
    ends = [re.sub(MARK, "", half).rstrip("، ")[-1:] for half in (first, second)]
    rhymed = ends[0] == ends[1]
    sign = gap[0].strip()
    if sign[:1] in (".", "…"):
        spaced = gap[0][0].isspace() and gap[0][-1].isspace()
        return (sign, rhymed and not stopped) if spaced else None
    return sign or "gap", rhymed or not stopped
