"""Protected zones: what no rule reports and no fix touches."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document


def find(document: Document) -> list[tuple[int, int, str]]:
    return []


def quotations(document: Document) -> list[tuple[int, int]]:
    return []
