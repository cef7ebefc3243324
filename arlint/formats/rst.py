"""reStructuredText: prose paragraphs, list items, quotations and what admonitions and footnotes say.

Everything else is left alone, titles too: a fix must not make one longer than the line below it.
"""

from __future__ import annotations

import re

from arlint.formats import Part
from arlint.formats.lines_ import Line, lines, show
from arlint.formats.masking import Mask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

SUFFIXES = (".rst", ".rest")
IS_PACKAGE = False

#: Directives whose content is prose; the first word of all others begins what is not.
_PROSE = (
    "admonition|attention|caution|compound|container|danger|deprecated|epigraph|error|highlights|hint|important|note|"
    "pull-quote|seealso|sidebar|tip|topic|versionadded|versionchanged|versionremoved|warning"
)
_ADMONITION = re.compile(rf"[ \t]*\.\.[ \t]+(?:{_PROSE})::(?:[ \t]|\Z)|[ \t]*\.\.[ \t]+\[(?:\d+|#[\w-]*|\*)\][ \t]")
_EXPLICIT = re.compile(r"[ \t]*(?:\.\.(?:[ \t]|\Z)|__(?:[ \t]|\Z))")
_FIELD = re.compile(r"[ \t]*:(?![ \t:])(?:\\.|[^\\:])+:(?:[ \t]|\Z)")
_ITEM = re.compile(
    r"[ \t]*(?:[-*+•‣⁃]|(?:#|\d+|[a-zA-Z]|[ivxlcdm]+|[IVXLCDM]+)[.)]|\((?:#|\d+|[a-zA-Z])\))[ \t]+(?=\S)"
)
_OPTION = re.compile(r"[ \t]*(?:--?|/)[a-zA-Z][^ \t]*(?:[ \t=,].*|\Z)")
_ADORNMENT = re.compile(r"[ \t]*([!-/:-@\[-`{-~])\1{1,}[ \t]*")
_TABLE = re.compile(r"[ \t]*(?:\+[-=+ ]+\+|={2,}(?:[ \t]+={2,})+|\|[ \t].*)[ \t]*")
_DOCTEST = re.compile(r"[ \t]*>>>(?:[ \t]|\Z)")

_INLINE = re.compile(
    r"(?P<word>``(?=\S)[^`]*(?:`(?!`)[^`]*)*(?<=\S)``|:[\w+.-]+(?::[\w+.-]+)?:`[^`]+`|`[^`]+`:[\w+.-]+(?::[\w+.-]+)?:|\|(?=\S)[^|\n]+(?<=\S)\|_{0,2}"
    r"|\[(?:\d+|\#[\w-]*|\*|[\w.-]+)\]_|\\.|(?<!\w)`[^`<]*`(?!_))"
    r"|(?<!\w)`(?=\S)(?P<inner_link>[^`<]+?)[ \t\n]*(?:<[^`>]*>)?`__?"
    r"|(?<![\w*])\*\*(?=[^\s*])(?P<inner_strong>[^*]+?)(?<=\S)\*\*(?![\w*])"
    r"|(?<![\w*])\*(?=[^\s*])(?P<inner_emphasis>[^*]+?)(?<=\S)\*(?![\w*])"
    r"|(?<=\w)__?(?!\w)"
    r"|[ \t]+(?=\r?\n)|(?<=\n)[ \t]+",
    re.DOTALL,
)


def split(source: str, wanted: Sequence[str] = ()) -> list[Part]:
    """The whole file under its mask."""
    mask = Mask(source)
    block: list[Line] = []
    hidden = -1  # the indentation of what hides all that is indented further
    literal = False  # whether what comes is a literal block, if it is indented
    base = 0  # the indentation of the paragraph before it
    for line in [*lines(source, mask.done), None]:
        if line is not None and line.text.strip():
            if hidden >= 0 and line.indent > hidden:
                continue
            hidden = -1
            if not block and literal:
                literal = False
                if line.indent > base or _ADORNMENT.match(line.text):
                    hidden = base if line.indent > base else -1
                    if hidden >= 0:
                        continue
            if not block and _EXPLICIT.match(line.text) and not _ADMONITION.match(line.text):
                hidden = line.indent
                continue
            if not block and _FIELD.match(line.text):
                hidden = line.indent
                continue
            block.append(line)
        elif block:
            literal = _paragraphs(mask, block)
            base = block[-1].indent if len({each.indent for each in block}) == 1 else min(each.indent for each in block)
            block = []
    return [Part(source, mask.finish(), mask.blocks)]


def _paragraphs(mask: Mask, block: list[Line]) -> bool:
    """Mask lines without a blank one between them; whether a literal block follows."""
    if any(
        _ADORNMENT.fullmatch(line.text)
        or _TABLE.fullmatch(line.text)
        or _DOCTEST.match(line.text)
        or _OPTION.match(line.text)
        for line in block
    ):
        return block[-1].text.rstrip().endswith("::")
    first = 0
    hidden = -1
    for number, line in enumerate(block):
        following = block[number + 1] if number + 1 < len(block) else None
        if hidden >= 0:
            if line.indent > hidden:
                first = number + 1
                continue
            hidden = -1
        if number == first and (
            (_EXPLICIT.match(line.text) and not _ADMONITION.match(line.text)) or _FIELD.match(line.text)
        ):
            hidden = line.indent
            first = number + 1
            continue
        ends = following is None or _begins(following, line)
        if ends:
            _show(mask, block[first : number + 1])
            first = number + 1
    return block[-1].text.rstrip().endswith("::")


def _begins(line: Line, before: Line) -> bool:
    """Whether `line` begins a block of its own right behind `before`."""
    return (
        line.indent != before.indent and not _ITEM.match(before.text) and not _ADMONITION.match(before.text)
    ) or bool(_ITEM.match(line.text) or _EXPLICIT.match(line.text) or _FIELD.match(line.text))


def _show(mask: Mask, block: list[Line]) -> None:
    if not block:
        return
    start, end = block[0].start, block[-1].end
    marker = _ADMONITION.match(block[0].text) or _ITEM.match(block[0].text)
    start += marker.end() if marker else block[0].indent
    while start < end and mask.source[start] in " \t\r\n":
        start += 1
    end = start + len(mask.source[start:end].rstrip())
    mask.part()
    if start < end:
        stop = end - 2 if mask.source.startswith("::", end - 2) else end
        show(mask, start, max(stop, start), _INLINE)
    mask.part()
