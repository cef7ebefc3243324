"""EPUB: the chapters, in the order of reading; each is a page of XHTML."""

from __future__ import annotations

import posixpath
import re
from functools import partial
from urllib.parse import unquote

from arlint.formats import FormatError, Part
from arlint.formats import xml_ as xml
from arlint.formats.fields import Field, has_arabic
from arlint.formats.html_ import split as split_page
from arlint.formats.package import Package

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arlint.document import Document

SUFFIXES = (".epub",)
IS_PACKAGE = True

_PAGES = frozenset(("application/xhtml+xml", "text/html"))


class Chapter(Part):
    """A page of XHTML, whatever suffix the package has."""

    __slots__ = ()

    def document(self, suffix: str) -> Document:
        return super().document(".xhtml")

    def reread(self, text: str, suffix: str) -> Document:
        return split_page(text, xml=True)[0].document(".xhtml")


def split(source: bytes, wanted: Sequence[str] = ()) -> list[Part]:
    """A part for each chapter, and for what its attributes say; `place` names the chapter's file."""
    package = Package(source, "EPUB")
    if "META-INF/rights.xml" in package.infos:
        raise FormatError("not-package", format="EPUB", reason="it is encrypted")
    root = _root(package)
    parts: list[Part] = [*_about(package.text(root), root)]
    for member in _chapters(package, root):
        text = package.text(member)
        xml.validate(text, entities=True)
        page, *attributes = split_page(text, xml=True)
        for part in (Chapter(page.text, page.mask, page.blocks), *attributes):
            part.member = member
            part.home = text
            part.place = f"{member}, {part.place}" if part.place else member
            parts.append(part)
    return parts


def _root(package: Package) -> str:
    """The name of the file that tells of the book."""
    container = package.text("META-INF/container.xml")
    xml.validate(container)
    return next(
        (xml.attribute(container, start, end, "full-path") for _, start, end, name in xml.tokens(container)
         if _local(name) == "rootfile"),
        "",
    )  # fmt: skip


def _about(source: str, member: str) -> Iterator[Part]:
    """Parts for the title and the description of the book."""
    xml.validate(source)
    said = ""
    for kind, start, end, name in xml.tokens(source):
        if kind == xml.TEXT and said and has_arabic(source[start:end]):
            pieces = partial(xml.pieces, source, start, end)
            field = Field("".join(text for _, _, text in pieces()), f"{member}, {said}", pieces, xml.encode)
            field.member, field.home = member, source
            yield field
        said = _local(name) if kind == xml.OPEN and name in ("dc:title", "dc:description") else ""


def _chapters(package: Package, root: str) -> Iterator[str]:
    """The names of the pages: those of the spine, in its order, then the others."""
    manifest = package.text(root)
    pages: dict[str, str] = {}
    spine: list[str] = []
    for _, start, end, name in xml.tokens(manifest):
        if _local(name) == "item" and xml.attribute(manifest, start, end, "media-type") in _PAGES:
            path = unquote(xml.attribute(manifest, start, end, "href"))
            place = posixpath.normpath(posixpath.join(posixpath.dirname(root), path))
            pages[xml.attribute(manifest, start, end, "id")] = place
        elif _local(name) == "itemref":
            spine.append(xml.attribute(manifest, start, end, "idref"))
    ordered = [name for name in dict.fromkeys(spine) if name in pages]
    yield from dict.fromkeys(pages[name] for name in [*ordered, *pages])


def _local(name: str) -> str:
    return re.sub(r"^.*:", "", name)
