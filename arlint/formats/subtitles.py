"""Subtitles: SubRip and WebVTT.  A cue is a block; numbers, times, settings, styles and notes are no prose."""

from __future__ import annotations

import re

from arlint.document import CLOSING, TRANSPARENT
from arlint.formats import MalformedError, Part
from arlint.formats.html_ import ENTITY
from arlint.formats.masking import Mask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

SUFFIXES = (".srt", ".vtt")
IS_PACKAGE = False

_TIMES = r"[ \t]*(?:\d+:)?\d+:\d+[.,]\d+[ \t]*-->[ \t]*(?:\d+:)?\d+:\d+[.,]\d+"
_LINE = re.compile(r"[^\r\n]*(\r\n|\r|\n|\Z)")
_HEADER = re.compile(r"\ufeff?WEBVTT(?=[ \t\r\n]|\Z)")
_UNREAD = re.compile(r"(?:NOTE|STYLE|REGION)(?=[ \t\r\n]|\Z)")
#: Tags of both, `{\an8}`, `<00:19.000>`; and references.
_MARKUP = re.compile(rf"(?P<close></[^<>\n]*>)|<[a-zA-Z0-9][^<>\n]*>|\{{\\[^{{}}\n]*\}}|(?P<word>{ENTITY})")


def split(source: str, wanted: Sequence[str] = ()) -> list[Part]:
    """The whole file under its mask."""
    is_vtt = _HEADER.match(source)
    mask = Mask(source)
    lines = [found.span() for found in _LINE.finditer(source, mask.done) if found[0]]
    times = re.compile(_TIMES)
    timed = [bool(times.match(source, *span)) for span in lines]
    if source.strip() and not is_vtt and not any(timed):
        raise MalformedError("SubRip or WebVTT", source, 0, "there is no line of times")
    unread = is_vtt is not None
    for number, (start, end) in enumerate(lines):
        line = source[start:end].strip()
        if not line or timed[number]:
            mask.part()
            unread = False
        elif number + 1 < len(lines) and timed[number + 1] and (mask.first is None or line.isdigit()):
            continue  # the number or name of a cue
        elif mask.first is None and is_vtt and not timed[number - 1] and _UNREAD.match(line):
            unread = True
        elif not unread:
            _show(mask, start, end)
    return [Part(source, mask.finish(), mask.blocks)]


def _show(mask: Mask, start: int, end: int) -> None:
    last = start
    for found in _MARKUP.finditer(mask.source, start, end):
        if found.start() > last:
            mask.show(last, found.start())
        last = found.end()
        if found["word"]:
            mask.word(found.start(), last)
        elif found["close"]:
            mask.fill(last, CLOSING)
        elif mask.first is not None:
            mask.fill(last, TRANSPARENT)
    if last < end:
        mask.show(last, end)
