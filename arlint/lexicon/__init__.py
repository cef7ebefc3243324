"""Reviewed data files and their one loader.

A file is UTF-8, LF, tab-separated, without quoting or comments; the first line names the columns; an empty field
means none.  Every row has an `id` that never changes meaning.  See `README.md` in this folder.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Row = dict[str, str]

FOLDER = os.path.dirname(__file__)


def rows(name: str, **only: str) -> Iterator[Row]:
    """The rows of `name`.tsv as {column: field}, those whose columns equal `only`.

    `rows("misspellings", rule="OR103", level="safe")`
    """
    with open(os.path.join(FOLDER, name + ".tsv"), encoding="utf-8", newline="\n") as file:
        columns = file.readline().rstrip("\n").split("\t")
        wanted = [(columns.index(column), value) for column, value in only.items()]
        for line in file:
            fields = line.rstrip("\n").split("\t")
            if all(fields[at] == value for at, value in wanted):
                yield dict(zip(columns, fields, strict=True))


class Table:
    """The rows of `name`.tsv by one of its columns, of several with the same field the last.

    only : the same as for `rows`.

    A row is parted into its fields when somebody asks for it: of thousands hardly any is asked for in a text.
    """

    def __init__(self, name: str, key: str, **only: str) -> None:
        with open(os.path.join(FOLDER, name + ".tsv"), encoding="utf-8", newline="\n") as file:
            head, *lines = file.read().rstrip("\n").split("\n")
        self._columns = head.split("\t")
        at = self._columns.index(key)
        wanted = [(self._columns.index(column), value) for column, value in only.items()]
        last = max([at, *(column for column, _ in wanted)]) + 1
        self._lines: dict[str, str] = {}
        for line in lines:
            fields = line.split("\t", last)
            if not wanted or all(fields[column] == value for column, value in wanted):
                self._lines[fields[at]] = line

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __contains__(self, field: str) -> bool:
        return field in self._lines

    def __getitem__(self, field: str) -> Row:
        return dict(zip(self._columns, self._lines[field].split("\t"), strict=True))

    def get(self, field: str) -> Row | None:
        """The row, if there is one."""
        return self[field] if field in self._lines else None


def column(name: str, wanted: str) -> list[str]:
    """The fields of one column of `name`.tsv, in order: a tenth of the time of `rows`, for lists of thousands."""
    import re

    with open(os.path.join(FOLDER, name + ".tsv"), encoding="utf-8", newline="\n") as file:
        before = file.readline().rstrip("\n").split("\t").index(wanted)
        return re.findall(rf"^(?=.)(?:[^\t\n]*\t){{{before}}}([^\t\n]*)", file.read(), re.MULTILINE)


def joined(forms: Iterable[str], short: int = 4) -> Iterator[tuple[str, str]]:
    """(literal, form) for the matcher: each form as a whole word, also with و or ف written to it.

    A long form is left open at its beginning, which costs nothing; one of at most `short` letters would be found at
    the end of many a word, so that its three spellings are looked for instead.  The rule looks at what stands before
    `form`.
    """
    for form in forms:
        if len(form) > short:
            yield form + " ", form
        else:
            yield f" {form} ", form
            yield f" و{form} ", form
            yield f" ف{form} ", form
