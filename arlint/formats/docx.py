"""Word documents (DOCX): the text, its notes, headers and footers; no comments, no deletions that are only tracked."""

from __future__ import annotations

import re

from arlint.document import OPAQUE
from arlint.formats.package import Package
from arlint.formats.story import BREAK, TAB, Vocabulary, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from arlint.formats import Part

SUFFIXES = (".docx", ".docm")
IS_PACKAGE = True

_STORIES = re.compile(r"word/(document|footnotes|endnotes|header|footer)\d*\.xml")
_NAMES = Vocabulary(
    paragraphs=frozenset(("w:p",)),
    texts=frozenset(("w:t",)),
    skipped=frozenset(("w:del", "w:moveFrom", "w:pPr", "w:rPr", "m:oMath", "w:instrText", "w:delText")),
    aside=frozenset(("mc:Fallback",)),
    signs={
        "w:tab": TAB, "w:ptab": TAB, "w:br": BREAK, "w:cr": BREAK, "w:drawing": OPAQUE, "w:pict": OPAQUE,
        "w:object": OPAQUE, "w:sym": OPAQUE, "w:footnoteReference": OPAQUE, "w:endnoteReference": OPAQUE,
        "w:noBreakHyphen": OPAQUE, "m:oMath": OPAQUE,
    },
)  # fmt: skip


def split(source: bytes, wanted: Sequence[str] = ()) -> list[Part]:
    """A part for each story; `where` counts paragraphs."""
    package = Package(source, "DOCX")
    members = sorted(filter(_STORIES.fullmatch, package.infos), key=lambda name: ("document" not in name, name))
    if not members:
        package.text("word/document.xml")
    parts: list[Part] = []
    for member in members:
        name = member[5:-4]
        parts += read(package.text(member), member, "" if name == "document" else f"{name}, ", _NAMES)
    return parts
