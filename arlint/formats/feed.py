"""Feeds and WordPress exports: RSS, Atom, RDF, WXR.

Titles, descriptions and contents are parts, each of an article; what is HTML, in CDATA, escaped or as XHTML, is read as
HTML.  Authors, categories, comments and what plug-ins store are left alone.
"""

from __future__ import annotations

import re
from functools import partial

from arlint.formats import FormatError
from arlint.formats import xml_ as xml
from arlint.formats.fields import Field, expanded, has_arabic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arlint.document import Span
    from arlint.formats import Part
    from arlint.formats.fields import Piece

SUFFIXES = (".xml", ".rss", ".atom", ".wxr")
IS_PACKAGE = False

_ROOTS = frozenset(("rss", "feed", "rdf:RDF", "RDF", "channel"))
_ARTICLES = frozenset(("item", "entry"))
_TEXTS = frozenset((
    "title", "description", "content:encoded", "excerpt:encoded", "summary", "subtitle", "content", "itunes:summary",
    "itunes:subtitle", "media:title", "media:description", "dc:description",
))  # fmt: skip


def outer_comments(source: str) -> list[Span]:
    """Where XML has comments, those in CDATA aside: they speak of texts they do not stand in."""
    found = re.finditer(r"<!\[CDATA\[.*?\]\]>|<!--.*?-->", source, re.DOTALL)
    return [match.span() for match in found if match[0].startswith("<!--")]


def split(source: str, wanted: Sequence[str] = ()) -> list[Part]:
    """A part for each text; `place` counts articles."""
    xml.validate(source)
    parts: list[Part] = []
    number = 0
    path: list[str] = []
    text = ""  # the element that is being read, how deep it stands and what of it there is
    depth = 0
    runs: list[tuple[str, int, int]] = []
    is_markup = False  # XHTML stands in it as elements
    for kind, start, end, name in xml.tokens(source):
        if kind == xml.OPEN:
            if not path and name not in _ROOTS:
                raise FormatError("xml-unknown", name=name)
            path.append(name)
            if text:
                is_markup = True
            elif name in _TEXTS:
                text, depth, runs, is_markup = name, len(path), [(xml.TEXT, end, end)], False
            elif name in _ARTICLES:
                number += 1
        elif kind == xml.CLOSE:
            if text and len(path) == depth:
                place = f"item {number}, {text}" if number else text
                parts += _parts(source, [(xml.OPEN, runs[0][2], start)] if is_markup else runs, place)
                text = ""
            path.pop()
        elif kind == xml.EMPTY:
            is_markup = bool(text)
        elif text:
            runs.append((kind, start, end))
    return parts


def _parts(source: str, runs: list[tuple[str, int, int]], place: str) -> Sequence[Part]:
    found = list(_pieces(source, runs))
    text = "".join(piece for _, _, piece in found)
    if not has_arabic(text):
        return ()
    encode = xml.encode_cdata if any(kind == xml.CDATA for kind, _, _ in runs) else xml.encode
    return expanded(Field(text, place, partial(_pieces, source, runs), encode))


def _pieces(source: str, runs: list[tuple[str, int, int]]) -> Iterator[Piece]:
    for kind, start, end in runs:
        yield from xml.pieces(source, start, end, kind)
