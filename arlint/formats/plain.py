"""Plain text: all of it is prose.

A file longer than any article is handed out in sections, each checked as a document of its own: what is decided for
a whole document (its quotation marks, its names) says nothing about a corpus, and memory stays bounded.
"""

from __future__ import annotations

from arlint.formats import Part

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

SUFFIXES = (".txt", ".text")
IS_PACKAGE = False

#: What a text with suppression comments holds (see `suppression`).
SIGN = "arlint:"

#: About how long a section is, in code points; it ends with a paragraph.
SECTION = 500_000


class Section(Part):
    """A part that is cut out of the file's text when it is asked for, so that the text is not in memory twice."""

    __slots__ = ("_end", "_source")
    is_verbatim = True

    def __init__(self, source: str, start: int, end: int) -> None:
        self.mask = None
        self.blocks = None
        self.start = start
        self.place = ""
        self.member = self.home = ""
        self._source = source
        self._end = end

    @property
    def text(self) -> str:  # type: ignore[override]  # nobody sets the text of a part
        return self._source[self.start : self._end]


def split(source: str, wanted: Sequence[str] = ()) -> list[Part]:
    parts: list[Part] = []
    start = 0
    whole = SIGN in source  # a comment for the whole file, or from one line to another, knows no sections
    while not whole and len(source) - start > SECTION:
        end = max(source.rfind(ending, start, start + SECTION) + len(ending) for ending in ("\n\n", "\n\r\n"))
        if end <= start + SECTION // 2:
            end = source.rfind("\n", start, start + SECTION) + 1
        if end <= start:
            end = source.find("\n", start + SECTION) + 1
        if end <= start:
            break
        parts.append(Section(source, start, end))
        start = end
    return [*parts, Section(source, start, len(source))] if parts else [Part(source)]
