"""Parquet: a part for each text in a column of strings.  It is only read: whoever made the table makes the next."""

from __future__ import annotations

from arlint.formats import FormatError, Part
from arlint.formats.fields import has_arabic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from arlint.finding import Edit, Finding

SUFFIXES = (".parquet",)
IS_PACKAGE = True


class Row(Part):
    """One text of a table; its place is a row and a column, its lines are its own."""

    __slots__ = ()

    def in_file(self, finding: Finding) -> Finding:
        return finding

    def edits_in_file(self, edits: Iterable[Edit]) -> list[Edit]:
        if list(edits):
            raise FormatError("only-read", format="Parquet")
        return []


def split(source: bytes, wanted: Sequence[str] = ()) -> list[Part]:
    """A part for each text in the columns `wanted`, or for each with enough Arabic; rows count from 1."""
    try:
        import pyarrow as arrow
        from pyarrow import parquet
    except ImportError:
        raise FormatError("no-extra", format="Parquet", extra="corpus") from None
    try:
        table = parquet.ParquetFile(arrow.BufferReader(source))
        strings = [
            field.name
            for field in table.schema_arrow
            if arrow.types.is_string(field.type) or arrow.types.is_large_string(field.type)
        ]
    except (arrow.ArrowException, OSError) as error:
        raise FormatError("not-package", format="Parquet", reason=str(error).splitlines()[0]) from None
    missing = [name for name in wanted if name not in strings]
    if missing:
        raise FormatError("no-field", fields=", ".join(missing), known=", ".join(strings))
    parts: list[Part] = []
    number = 0
    try:
        for batch in table.iter_batches(columns=list(wanted) or strings, batch_size=1024):
            for values in batch.to_pylist():
                number += 1
                for name, text in values.items():
                    if text and (wanted or has_arabic(text)):
                        row = Row(text, place=f"row {number}, column {name}")
                        row.member = f"{number}.{name}"
                        row.home = text
                        parts.append(row)
    except (arrow.ArrowException, OSError, UnicodeDecodeError) as error:
        raise FormatError("not-package", format="Parquet", reason=str(error).splitlines()[0]) from None
    return parts
