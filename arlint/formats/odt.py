"""OpenDocument texts (ODT): the text, its notes, headers and footers; no comments, no tracked deletions."""

from __future__ import annotations

from arlint.document import OPAQUE
from arlint.formats.package import Package
from arlint.formats.story import BREAK, SPACE, TAB, Vocabulary, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from arlint.formats import Part

SUFFIXES = (".odt", ".ott")
IS_PACKAGE = True

_NAMES = Vocabulary(
    paragraphs=frozenset(("text:p", "text:h")),
    texts=None,
    skipped=frozenset((
        "office:annotation", "text:tracked-changes", "text:note-citation", "svg:title", "svg:desc", "text:ruby-text",
        "office:binary-data", "script:event-listener", "text:index-title-template",
    )),
    aside=frozenset(),
    signs={
        "text:s": SPACE, "text:tab": TAB, "text:line-break": BREAK, "text:note": OPAQUE, "draw:frame": OPAQUE,
        "draw:object": OPAQUE, "draw:custom-shape": OPAQUE,
    },
)  # fmt: skip


def split(source: bytes, wanted: Sequence[str] = ()) -> list[Part]:
    """A part for the text and one for what pages repeat; `where` counts paragraphs."""
    package = Package(source, "ODT")
    parts: list[Part] = [*read(package.text("content.xml"), "content.xml", "", _NAMES)]
    if "styles.xml" in package.infos:
        parts += read(package.text("styles.xml"), "styles.xml", "styles, ", _NAMES)
    return parts
