"""HTML: text, and what attributes say to a reader.

The page is one part under a mask: inline tags vanish, what parts text on the screen parts it here, code and images
stand for a word, character references too.  Scripts, styles, preformatted text, comments, template tags, shortcodes
and elements in other languages (`lang`) are no prose.  Each `alt`, `title` and description is a part of its own.
"""

from __future__ import annotations

import re
from functools import partial
from html import unescape

from arlint.document import CLOSING, TRANSPARENT
from arlint.formats import Part
from arlint.formats.fields import Field, has_arabic
from arlint.formats.html_tokens import CLOSE, COMMENT, OPEN, TEXT, attributes, tokens
from arlint.formats.masking import Mask
from arlint.formats.templates import without_templates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arlint.document import Span
    from arlint.formats.fields import Piece

    #: Where the value of an attribute begins and ends, and the quotation mark around it.
    Value = tuple[int, int, str]

SUFFIXES = (".html", ".htm", ".xhtml")
IS_PACKAGE = False

#: Elements that decorate words, those that stand for one, those whose content is hidden, those that part text.
PHRASING = frozenset((
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "data", "del", "dfn", "em", "font", "i", "ins",
    "label", "mark", "nobr", "q", "s", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "wbr",
))  # fmt: skip
_WORDS = frozenset(("img", "input", "embed"))
#: Tokens of language models, no elements: prose for the rule that finds them (MT101).
LEAKED = frozenset(("unk", "pad", "bos", "eos", "cls", "sep", "think"))
CODE = frozenset((
    "code", "kbd", "samp", "var", "tt", "svg", "math", "textarea", "iframe", "object", "canvas", "audio", "video",
))  # fmt: skip
_UNREAD = frozenset(("script", "style", "pre", "xmp", "noembed", "noframes", "plaintext", "listing"))
PARTING = frozenset((
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "col", "colgroup", "dd",
    "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
    "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "legend", "li", "link", "main", "menu", "meta", "nav",
    "ol", "optgroup", "option", "p", "picture", "pre", "search", "section", "select", "source", "summary", "table",
    "tbody", "td", "template", "tfoot", "th", "thead", "title", "tr", "ul", "video", "xmp", "listing",
))  # fmt: skip
_VOID = frozenset((
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
))  # fmt: skip
#: Elements whose end tags may be missing: the next of them, or the end of what is around, ends them.
_OPEN_ENDED = frozenset(("p", "li", "dt", "dd", "td", "th", "tr", "option", "optgroup", "tbody", "thead", "tfoot"))
#: Elements that more is to be done for than to part text.
_SPECIAL = _WORDS | CODE | _UNREAD | {"br"}
#: HTML in SVG or MathML that was not closed ends it, unless one of these stands around.
_INTEGRATION = frozenset(("foreignobject", "desc", "title", "annotation-xml", "mtext", "mi", "mo", "mn", "ms"))

#: Arabic and its varieties, and the other languages in Arabic letters: a whole page in one of those is not ours.
_ARABIC = frozenset((
    "ar", "arb", "arz", "apc", "ajp", "ary", "arq", "aeb", "ayl", "acm", "afb", "acw", "ars", "apd", "acx", "ayn",
))  # fmt: skip
_ARABIC_LETTERS = frozenset(("fa", "fas", "prs", "ur", "urd", "ps", "pus", "ckb", "sd", "ug", "ks", "pnb", "bal"))
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(?=-|$)")
_TELLING = re.compile("lang|alt|title|content", re.IGNORECASE)
_DESCRIPTIONS = frozenset(("description", "og:title", "og:description", "twitter:title", "twitter:description"))

ENTITY = (
    r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]*;"
    r"|(?:nbsp|amp|lt|gt|quot|copy|reg|laquo|raquo|shy)(?![a-zA-Z0-9=]))"
)
_ENTITY = re.compile(ENTITY)
#: What is not prose in a text: references, the indentation and the ends of lines; a blank line parts it.
_IN_TEXT = f"(?P<word>{ENTITY})" r"|(?P<blank>(?:[ \t]*\r?\n){{2,}}[ \t]*)|(?P<space>[ \t]+(?=\r?\n)|(?<=\n){indent})"


def split(source: str, wanted: Sequence[str] = (), xml: bool = False) -> list[Part]:
    """The page, and its attributes.  xml : it is XHTML (see `html_tokens.tokens`)."""
    xml = xml or source.startswith("<?xml")
    page = Page(Mask(source), xml)
    page.read(page.mask.done, len(source))
    mask, blocks = without_templates(page.mask.finish(), page.mask.blocks)
    return [Part(source, mask, blocks), *page.attributes]


def comments(source: str) -> list[Span]:
    """Where HTML has comments."""
    return [(start, end) for kind, start, end, _ in tokens(source) if kind == COMMENT]


class _Hidden:
    """An element that is not read (or, in one that is not, is read again): how, and what is open in it.

    depth   how many elements of its name are open, itself included;
    inner   how many that part text.
    """

    __slots__ = ("as_word", "by_language", "depth", "inner", "is_foreign", "name", "read")

    def __init__(self, name: str, as_word: bool = False, by_language: bool = False, read: bool = False) -> None:
        self.name = name
        self.as_word = as_word
        self.by_language = by_language
        self.read = read
        self.is_foreign = name in ("svg", "math")
        self.depth = 1
        self.inner = 0


class Page:
    """Reads HTML into a mask; Markdown hands its blocks of HTML to the same."""

    def __init__(self, mask: Mask, xml: bool = False, indent: str = r"[ \t]+") -> None:
        self.mask = mask
        self._in_text = re.compile(_IN_TEXT.format(indent=indent))
        self.attributes: list[Field] = []
        self._xml = xml
        self._hidden: list[_Hidden] = []

    def read(self, start: int, end: int) -> None:
        """Mask [start, end) of the source."""
        mask = self.mask
        found = tokens(mask.source, start, end, self._xml)
        answer = None  # whether what comes is foreign
        try:
            while True:
                kind, first, last, name = found.send(answer)
                answer = None
                hidden = self._hidden[-1] if self._hidden else None
                if kind == TEXT:
                    if hidden is None or hidden.read:
                        self.text(first, last)  # what is hidden is masked when its element ends
                elif kind == OPEN:
                    if hidden is not None or name in _SPECIAL or last - first > len(name) + 6 or "-" in name:
                        self._open(name, first, last)
                        answer = self._is_foreign()
                    elif name in PARTING:
                        mask.part()  # the gap is filled when prose follows
                    elif name in LEAKED:
                        mask.show(first, last)
                elif kind == CLOSE:
                    if hidden is None and name in PARTING:
                        mask.part()
                    elif hidden is None and name in LEAKED:
                        mask.show(first, last)
                    else:
                        self._close(name, first, last)
                        answer = self._is_foreign()
                elif kind != COMMENT and mask.first is not None and (hidden is None or hidden.read):
                    mask.word(first, last)
        except StopIteration:
            mask.fill(end, TRANSPARENT)

    def hides(self) -> bool:
        """Whether what comes is in an element that is not read."""
        return bool(self._hidden) and not self._hidden[-1].read

    def end_block(self) -> None:
        """A block of Markdown ends: elements within it that were not closed, as a slip in it, reach no further."""
        self._hidden = [each for each in self._hidden if each.by_language and not each.as_word]

    def _is_foreign(self) -> bool:
        return bool(self._hidden) and self._hidden[-1].is_foreign

    def text(self, start: int, end: int) -> None:
        """[start, end) is text, references included."""
        mask = self.mask
        text = mask.source[start:end]
        if text.isspace():
            if mask.first is not None and text.count("\n") < 2:
                mask.show(start, end)
            elif text.count("\n") > 1:
                mask.part()
            return
        if mask.first is None:
            start += len(text) - len(text.lstrip())
        if "&" not in text and "\n" not in text:
            mask.show(start, end)
            return
        for found in self._in_text.finditer(mask.source, start, end):
            first, last = found.span()
            if first > start:
                mask.show(start, first)
            start = last
            if found["word"]:
                mask.word(first, last)
            else:
                if found["blank"]:
                    mask.part()
                mask.fill(last, TRANSPARENT)
        if start < end:
            mask.show(start, end)

    def _open(self, name: str, start: int, end: int) -> None:
        mask = self.mask
        hidden = self._hidden[-1] if self._hidden else None
        if hidden is not None:
            if name == hidden.name and name not in _OPEN_ENDED and not self._closes_itself(name, start, end):
                hidden.depth += 1
            elif hidden.is_foreign:
                if name in _INTEGRATION:
                    hidden.is_foreign = False  # what is in there ends nothing; the end tag of the whole does
                elif name in PARTING:
                    self._hidden.pop()
            elif hidden.name in _OPEN_ENDED and (
                name in PARTING if hidden.name == "p" else name in _OPEN_ENDED - {"p"}
            ):
                self._hidden.pop()
            hidden = self._hidden[-1] if self._hidden else None
        is_read = hidden is None or hidden.read
        parts = name in PARTING or "-" in name
        language = ""
        if end - start > len(name) + 6 and _TELLING.search(mask.source, start, end):
            found = {each: (low, high, quote) for each, low, high, quote in attributes(mask.source, start, end)}
            language = _language(mask.source, found)
            if is_read and (not language or language in _ARABIC):
                self.attributes += _said(mask.source, name, found)
        change = _change(name, language, hidden, parts)
        if hidden is not None and not hidden.read:
            hidden.inner += parts
            if change is None:
                return
            if hidden.as_word:
                mask.word(mask.done, start)
        if parts:
            mask.part()
        if change and not self._closes_itself(name, start, end):
            self._hidden.append(change)
            if change.as_word and not parts:
                mask.word(start, end)
        elif name in _WORDS:
            mask.word(start, end)
        elif name == "br":
            mask.newline(start, end)

    def _close(self, name: str, start: int, end: int) -> None:
        mask = self.mask
        parts = name in PARTING or "-" in name
        hidden = self._hidden[-1] if self._hidden else None
        if hidden is not None:
            if hidden.name in ("svg", "math") and name in _INTEGRATION:
                hidden.is_foreign = True
            if name == hidden.name:
                hidden.depth -= 1
            elif parts:
                hidden.inner -= 1
                if (hidden.as_word and hidden.inner < 0) or (hidden.name in _OPEN_ENDED and name != "p"):
                    hidden.depth = 0  # the end of what is around it ends it too
            if hidden.depth <= 0:
                self._hidden.pop()
                if hidden.as_word and name == hidden.name:
                    mask.word(mask.done, end)
                    return
            elif not hidden.read:
                return
        if parts:
            mask.part()
        elif name == "br":  # browsers make a line break of it
            mask.newline(start, end)
        else:
            mask.fill(end, CLOSING)

    def _closes_itself(self, name: str, start: int, end: int) -> bool:
        foreign = self._xml or self._is_foreign() or name in ("svg", "math")
        return name in _VOID or (foreign and self.mask.source[end - 2] == "/")


def _change(name: str, language: str, hidden: _Hidden | None, parts: bool) -> _Hidden | None:
    """What an element within `hidden` hides, or shows again."""
    if hidden is not None and not hidden.read:
        if hidden.by_language and language in _ARABIC:
            return _Hidden(name, read=True)
        return None
    if name in _UNREAD:
        return _Hidden(name)
    if name in CODE:
        return _Hidden(name, as_word=True)
    if not language or language in _ARABIC:
        return None
    if name in ("html", "body") and language not in _ARABIC_LETTERS:
        return None  # what a theme says of the page, not a writer of the text
    return _Hidden(name, as_word=not parts, by_language=True)


def _language(source: str, found: dict[str, Value]) -> str:
    """The language that attributes say their element is in; an empty string if they do not."""
    stated = found.get("lang") or found.get("xml:lang")
    match = _LANGUAGE.match(source[stated[0] : stated[1]]) if stated else None
    return match[0].lower() if match else ""


def _said(source: str, name: str, found: dict[str, Value]) -> Iterator[Field]:
    """Parts for the attributes of an element that are prose."""
    for attribute, (start, end, quote) in found.items():
        place = attribute
        if attribute == "content" and name == "meta":
            kind = found.get("name") or found.get("property")
            place = source[kind[0] : kind[1]].lower() if kind else ""
        if place not in ("alt", "title") and (place == attribute or place not in _DESCRIPTIONS):
            continue
        text = "".join(piece for _, _, piece in referenced(source, start, end))
        if has_arabic(text):
            pieces = partial(referenced, source, start, end)
            yield Field(text, f"{name} {place}", pieces, partial(_quoted, quote))


def referenced(source: str, start: int, end: int) -> Iterator[Piece]:
    """The pieces of a text with character references."""
    last = start
    for match in _ENTITY.finditer(source, start, end):
        meaning = unescape(match[0])
        if meaning != match[0]:
            if match.start() > last:
                yield last, match.start(), source[last : match.start()]
            last = match.end()
            yield match.start(), last, meaning
    if last < end:
        yield last, end, source[last:end]


def _quoted(quote: str, text: str) -> str:
    """`text` as it is written in an attribute between such quotation marks."""
    signs = f"&{quote}" if quote else "&\"'=<>` \t\n\r\f"
    return "".join(f"&#{ord(char)};" if char in signs else char for char in text)
