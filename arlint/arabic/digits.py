"""The systems of digits that Arabic text is written with, and which of them a document uses."""

from __future__ import annotations

from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document

WESTERN = "0123456789"
ARABIC = "٠١٢٣٤٥٦٧٨٩"
PERSIAN = "۰۱۲۳۴۵۶۷۸۹"


def system(digit: str) -> str:
    """The digits of the system that `digit` belongs to."""
    return WESTERN if digit <= "9" else ARABIC if digit <= "٩" else PERSIAN


def converted(text: str, to: str) -> str:
    """`text` with all its digits in the system `to`."""
    return "".join([to[int(char)] if char.isdecimal() else char for char in text])


def majority(document: Document, otherwise: str = ARABIC) -> str:
    """The system of the house (`digit-style`), or that most digits of the whole document are in.

    Western or Arabic; `otherwise` where they are even.
    """
    house = document.whole.options.get("digit-style")
    if house:
        return WESTERN if house == "western" else ARABIC
    western, arabic = _counts(document.sample)
    return otherwise if western == arabic else WESTERN if western > arabic else ARABIC


@lru_cache(maxsize=4)
def _counts(page: str) -> tuple[int, int]:
    return sum(map(page.count, WESTERN)), sum(map(page.count, ARABIC))
