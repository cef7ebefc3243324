"""Formats: which text of a file is prose.

A format is a module with

    SUFFIXES                 how its files' names end, lower case: (".md", ".markdown");
    split(source) -> parts   the texts to check, each with its mask;
    join(source, parts, texts) -> source   the file with its parts' texts replaced (a fixer calls it).

A *markup* format has one part: the whole file under an equally long mask (see `arlint.document`).  A *container*
(JSON, EPUB, ...) has a part for each text it holds, and `place` says where that is in words a user understands.
"""

from __future__ import annotations

from importlib import import_module

from arlint.document import Document

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from arlint.document import Span

    class Format(Protocol):
        SUFFIXES: tuple[str, ...]

        def split(self, source: str) -> Sequence[Part]: ...

        def join(self, source: str, parts: Sequence[Part], texts: Sequence[str]) -> str: ...


class Part:
    """One text of a file.

    text    the text itself (for markup: the whole file);
    mask    None, or as long as `text`: prose kept, everything else OPAQUE, TRANSPARENT or CLOSING;
    blocks  None, or the spans of the paragraphs, headings, items and cells, sorted;
    start   where the text stands in the file's text, if it stands there letter for letter, else None;
    place   for containers: `record 3, field text`.
    """

    __slots__ = ("blocks", "mask", "place", "start", "text")

    def __init__(
        self,
        text: str,
        mask: str | None = None,
        blocks: list[Span] | None = None,
        start: int | None = 0,
        place: str = "",
    ) -> None:
        self.text = text
        self.mask = mask
        self.blocks = blocks
        self.start = start
        self.place = place

    def document(self, suffix: str) -> Document:
        """The document that rules see."""
        return Document(self.text, self.mask, self.blocks, suffix)


#: Suffix to module, so that a parser is imported only for its own files.
_MODULES = {
    ".txt": "plain",
    ".text": "plain",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".mkd": "markdown",
    ".mdx": "markdown",
}

SUFFIXES = frozenset(_MODULES)


def of(suffix: str) -> Format:
    """The format of files that end in `suffix`; plain text where it is unknown."""
    module: Format = import_module("arlint.formats." + _MODULES.get(suffix.lower(), "plain"))
    return module


def read(text: str, suffix: str = ".txt") -> Document:
    """The document of a text in a markup format (one part)."""
    return of(suffix).split(text)[0].document(suffix)
