"""CSV and TSV: a part for each cell that is prose.

`wanted` names columns, as the first row has them or by number from 1.  Without it every cell with enough Arabic is
read.  What parts cells is told by the first row: the comma, semicolon, tab or bar that stands in it most often.  A cell
without quotation marks is given them where a fix needs them.
"""

from __future__ import annotations

import re
from functools import partial

from arlint.finding import Edit
from arlint.formats import FormatError, MalformedError
from arlint.formats.fields import Field, expanded, has_arabic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from arlint.formats import Part
    from arlint.formats.fields import Piece

SUFFIXES = (".csv", ".tsv")
IS_PACKAGE = False

DELIMITERS = ",;\t|"


def split(source: str, wanted: Sequence[str] = ()) -> list[Part]:
    """A part for each cell; `place` has the row, counted from 1 with the first, and the column's name."""
    delimiter = _delimiter(source)
    parts: list[Part] = []
    names: list[str] = []
    chosen: set[int] | None = None
    for row, cells in enumerate(_rows(source, delimiter), 1):
        if row == 1:
            names = [_text(source, *cell) for cell in cells]
            chosen = _chosen(names, wanted)
        for number, (low, high, quoted) in enumerate(cells):
            if chosen is not None and (row == 1 or number not in chosen):
                continue
            text = _text(source, low, high, quoted)
            if has_arabic(text) or (chosen is not None and text):
                name = names[number] if number < len(names) and row > 1 else str(number + 1)
                pieces = partial(_pieces, source, low, high, quoted)
                place = f"row {row}, column {name}"
                parts += expanded(Cell(text, place, pieces, partial(_encoded, delimiter, quoted)))
    return parts


class Cell(Field):
    """A field whose quotation marks come with a fix where they are needed."""

    __slots__ = ()

    def edits_in_file(self, edits: Iterable[Edit]) -> list[Edit]:
        placed = super().edits_in_file(edits)
        if isinstance(self.encode, partial) and not self.encode.args[1] and _needs_quotes(placed, self.encode.args[0]):
            [(low, high, _)] = self._located()
            first = Edit(low, low, '"') if placed[0].start > low else None
            placed = [Edit(edit.start, edit.end, edit.text.replace('"', '""')) for edit in placed]
            if first is None:
                placed[0] = Edit(low, placed[0].end, '"' + placed[0].text)
            else:
                placed.insert(0, first)
            if placed[-1].end < high:
                placed.append(Edit(high, high, '"'))
            else:
                placed[-1] = Edit(placed[-1].start, high, placed[-1].text + '"')
        return placed


def _needs_quotes(edits: list[Edit], delimiter: str) -> bool:
    return any(sign in edit.text for edit in edits for sign in ('"', "\n", "\r", delimiter))


def _delimiter(source: str) -> str:
    line = re.sub(r'"[^"]*"', "", source[: 1 << 16]).partition("\n")[0]
    return max(DELIMITERS, key=line.count)


def _rows(source: str, delimiter: str) -> Iterator[list[tuple[int, int, bool]]]:
    """For each row its cells: [start, end) between the quotation marks if there are any, and whether there are."""
    sign = re.escape(delimiter)
    cell = re.compile(
        rf'(?:"((?:[^"]+|"")*+)"(?=[{sign}\r\n]|\Z)|([^"{sign}\r\n][^{sign}\r\n]*)|)({sign}|\r\n|[\r\n]|\Z)'
    )
    at = 1 if source.startswith("\ufeff") else 0
    cells: list[tuple[int, int, bool]] = []
    while at < len(source) or cells:
        found = cell.match(source, at)
        if found is None:
            reason = (
                "a quotation mark within or behind a quoted cell" if '"' in source[at + 1 :] else "a quotation mark"
            )
            raise MalformedError("CSV", source, at, f"{reason} is not closed or not doubled")
        quoted = found.start(1) >= 0
        cells.append((*found.span(1 if quoted else 2), quoted) if found[2] or quoted else (at, at, False))
        at = found.end()
        if found[3] != delimiter:
            yield cells
            cells = []


def _chosen(names: list[str], wanted: Sequence[str]) -> set[int] | None:
    """The numbers of the wanted columns from 0; None for all."""
    if not wanted:
        return None
    chosen = {number for number, name in enumerate(names) if name in wanted or str(number + 1) in wanted}
    missing = [name for name in wanted if name not in names and not (name.isdigit() and 0 < int(name) <= len(names))]
    if missing:
        raise FormatError("no-field", fields=", ".join(missing), known=", ".join(names[:12]))
    return chosen


def _text(source: str, start: int, end: int, quoted: bool) -> str:
    text = source[start:end]
    return text.replace('""', '"') if quoted else text


def _pieces(source: str, start: int, end: int, quoted: bool) -> Iterator[Piece]:
    last = start
    for match in re.compile('""').finditer(source, start, end) if quoted else ():
        if match.start() > last:
            yield last, match.start(), source[last : match.start()]
        last = match.end()
        yield match.start(), last, '"'
    if last < end:
        yield last, end, source[last:end]


def _encoded(delimiter: str, quoted: bool, text: str) -> str:
    return text.replace('"', '""') if quoted else text
