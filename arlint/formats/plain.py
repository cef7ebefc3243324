"""Plain text: all of it is prose."""

from __future__ import annotations

from arlint.formats import Part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

SUFFIXES = (".txt", ".text")


def split(source: str) -> list[Part]:
    return [Part(source)]


def join(source: str, parts: Sequence[Part], texts: Sequence[str]) -> str:
    return texts[0]
