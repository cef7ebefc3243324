"""Formats: which text of a file is prose.

A format is a module with

    SUFFIXES                          how its files' names end, lower case: (".md", ".markdown");
    IS_PACKAGE                        whether it reads bytes rather than text;
    split(source, wanted) -> parts    the texts to check.  `wanted` names fields or columns; most formats have none.

A *markup* format has one part: the whole file under an equally long mask (see `arlint.document`).  A *container*
(JSON, CSV, RSS) has a part for each text it holds; each part knows where its characters stand in the file, so that a
finding has its line and column there and an edit changes only what it must (`arlint.formats.fields`).  A *package*
(DOCX, EPUB) is a container whose file is no text: `arlint.formats.package`.
"""

from __future__ import annotations

from importlib import import_module
from os.path import splitext

from arlint.document import Document
from arlint.finding import Edit
from arlint.lines import Lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, Protocol

    from arlint.document import Span
    from arlint.files import SourceFile
    from arlint.finding import Finding

    class Format(Protocol):
        SUFFIXES: tuple[str, ...]
        IS_PACKAGE: bool

        def split(self, source: Any, wanted: Sequence[str] = ()) -> Sequence[Part]: ...


class FormatError(Exception):
    """A file that is not what its format asks for.  `key` and `values` choose and fill the message (`messages`)."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values


class MalformedError(FormatError):
    """What stands at `offset` of `text` is not valid `name`."""

    def __init__(self, name: str, text: str, offset: int, reason: str) -> None:
        line = text.count("\n", 0, offset) + 1
        column = offset - text.rfind("\n", 0, offset)
        super().__init__("malformed", format=name, line=line, column=column, reason=reason)


class Part:
    """One text of a file.

    text    the text itself (for markup: the whole file);
    mask    None, or as long as `text`: prose kept, everything else OPAQUE, TRANSPARENT or CLOSING;
    blocks  None, or the spans of the paragraphs, headings, items and cells, sorted;
    start   where the text stands in the file's text, letter for letter;
    place   for containers, in words: `record 3, field text`;
    member  for packages: the name of the file inside that it is from, and `home` the text in which places are told.
    """

    __slots__ = ("blocks", "home", "mask", "member", "place", "start", "text")
    #: Whether a reader sees the part just as the file has it: a cut from its text.
    is_verbatim = False

    def __init__(
        self,
        text: str,
        mask: str | None = None,
        blocks: list[Span] | None = None,
        start: int = 0,
        place: str = "",
    ) -> None:
        self.text = text
        self.mask = mask
        self.blocks = blocks
        self.start = start
        self.place = place
        self.member = ""
        self.home = ""

    def document(self, suffix: str) -> Document:
        """The document that rules see, in a file whose name ends in `suffix`."""
        return Document(self.text, self.mask, self.blocks, suffix)

    def reread(self, text: str, suffix: str) -> Document:
        """The document of this part once its text has become `text`."""
        if self.mask is None:
            return Document(text, suffix=suffix)
        return read(text, suffix)

    def where(self, offset: int) -> str:
        """`place`, of the character at `offset`."""
        return self.place

    def lines(self) -> Lines:
        """Line and column of offsets of `home`."""
        return Lines(self.home)

    def locate(self, start: int, end: int) -> Span:
        """Where in the file's text [start, end) of this part's text stands."""
        return start + self.start, end + self.start

    def edits_in_file(self, edits: Iterable[Edit]) -> list[Edit]:
        """Edits of this part's text as edits of the file's text."""
        return [Edit(edit.start + self.start, edit.end + self.start, edit.text) for edit in edits]

    def in_file(self, finding: Finding) -> Finding:
        """A finding in this part's text as a finding in the file's text."""
        fix = finding.fix
        if fix is not None:
            fix = type(fix)(fix.applicability, *self.edits_in_file(fix.edits))
        return finding.moved(*self.locate(finding.start, finding.end), fix)


#: Name to module, and the suffixes of files: a parser is imported only for its own files.
_MODULES = {
    "text": "plain",
    "markdown": "markdown",
    "html": "html_",
    "json": "json_",
    "csv": "csv_",
    "feed": "feed",
    "subtitles": "subtitles",
    "po": "po",
    "docx": "docx",
    "odt": "odt",
    "epub": "epub",
    "rst": "rst",
    "asciidoc": "asciidoc",
    "parquet": "parquet",
}
_NAMES = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".mkd": "markdown",
    ".mdx": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".json": "json",
    ".jsonl": "json",
    ".ndjson": "json",
    ".xml": "feed",
    ".rss": "feed",
    ".atom": "feed",
    ".wxr": "feed",
    ".srt": "subtitles",
    ".vtt": "subtitles",
    ".po": "po",
    ".pot": "po",
    ".parquet": "parquet",
    ".rst": "rst",
    ".rest": "rst",
    ".adoc": "asciidoc",
    ".asciidoc": "asciidoc",
    ".docx": "docx",
    ".docm": "docx",
    ".odt": "odt",
    ".ott": "odt",
    ".epub": "epub",
    ".csv": "csv",
    ".tsv": "csv",
}

#: What `--format` takes.
NAMES = tuple(_MODULES)
#: The files that are looked for in folders.  Data in general is read only where it is named.
SUFFIXES = frozenset(_NAMES) - {".json", ".csv", ".tsv", ".xml", ".parquet"}


def of(name: str) -> Format:
    """The format called `name`, or that of files that end in `name`; plain text where it is unknown."""
    name = name.lower()
    module: Format = import_module("arlint.formats." + _MODULES[_NAMES.get(name, name if name in _MODULES else "text")])
    return module


def chosen(path: str, name: str | None = None) -> tuple[Format, str]:
    """The format of the file at `path`, or the one called `name`, and the suffix that rules are told."""
    if name is not None:
        form = of(name)
        return form, form.SUFFIXES[0]
    suffix = splitext(path)[1].lower() or ".txt"
    return of(suffix), suffix


def read(text: str, suffix: str = ".txt") -> Document:
    """The document of a text in a markup format (one part)."""
    return of(suffix).split(text)[0].document(suffix)


def split(form: Format, source: SourceFile, wanted: Sequence[str] = ()) -> Sequence[Part]:
    """The texts to check in `source`.  Raises FormatError."""
    return form.split(source.data if form.IS_PACKAGE else source.text, wanted)


def join(source: SourceFile, edits: Sequence[tuple[Part, list[Edit]]]) -> SourceFile:
    """`source` with the `edits` of its parts made, which are in offsets of the file; nothing else of it changes."""
    by_member: dict[str, list[Edit]] = {}
    for part, changes in edits:
        if changes:
            by_member.setdefault(part.member, []).extend(changes)
    if not by_member:
        return source
    text, data = source.text, source.data
    if data:
        from arlint.formats import package

        data = package.with_edits(data, by_member)
    else:
        from arlint.fixer import apply

        text = apply(text, by_member[""])
    return type(source)(source.path, text, source.encoding, source.stamp, data)


def readable(source: SourceFile, parts: Sequence[Part]) -> str:
    """The text of `source`, for people: a package's is that of its parts."""
    return "\n\n".join(dict.fromkeys(part.home for part in parts)) if source.data else source.text
