"""Brackets and quotation marks: which open, which close, and which belong together.

Curly quotation marks do not say by their shape who they are: CLDR's Arabic order is ”…“, WordPress and most news sites
write “…”, and straight marks look alike anyway.  So the *role* of a mark is read from its surroundings: an opening
mark hugs the word after it, a closing mark the word (or stop) before it.  Where they leave it open, the order that
most pairs of the document follow decides.

All offsets are those of the document's `text`.  Pairs never reach beyond a paragraph.
"""

from __future__ import annotations

import re

from arlint.document import once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document

OPEN, CLOSE, UNKNOWN = "open", "close", ""

#: Brackets say by their shape what they do.
BRACKETS = {"(": ")", "[": "]", "{": "}"}
#: Quotation marks in their usual order: opening glyph, closing glyph.
QUOTES = {"“": "”", "«": "»", "‘": "’", "‹": "›"}
#: Every quotation mark, as a character class.
QUOTE = '[“”„"«»‹›‘’]'

_OPENING = frozenset("([{„")
_CLOSING = frozenset(")]}")
#: glyph -> family: marks of one family open and close each other.
_FAMILY = {
    glyph: opener for table in (BRACKETS, QUOTES) for opener, closer in table.items() for glyph in (opener, closer)
}
_FAMILY |= {"„": "“", '"': '"'}
_GLYPH = re.compile('[()\\[\\]{}“”„"«»‹›‘’]')
_STOPS = frozenset("،؛؟.!:…,;?٪%")
#: What may stand between a space and an opening mark: dashes, tatweel (لـ«…»), a slash, an equals sign.
_LEADS = frozenset("-–—ـ/=+*•\ufffc\u200e\u200f\u061c")
#: A proclitic written to the mark: و“نعم”, بـ has a tatweel.
_PROCLITIC = re.compile(r"(?:^|[\s(\[{«“])[وفبلك]{1,2}$|(?:^|[\s(\[{«“])[وف]?[بلك]?ال$")


class Mark:
    """A bracket or quotation mark of a document."""

    __slots__ = ("at", "family", "glyph", "paragraph", "partner", "role", "sure")

    def __init__(self, at: int, glyph: str, role: str, paragraph: int) -> None:
        self.at = at
        self.glyph = glyph
        self.family = _FAMILY[glyph]  # the glyph that usually opens its kind
        self.role = role  # OPEN or CLOSE
        self.sure = role != UNKNOWN  # whether its shape or surroundings tell the role, not its glyph
        self.paragraph = paragraph  # its number
        self.partner: Mark | None = None


@once
def _sighted(document: Document) -> list[Mark]:
    """The brackets and quotation marks of `document` in order, with the roles that their surroundings tell.

    `orders` asks first and `marks` then completes what is found here: a short document is looked through once.
    """
    text = document.text
    found: list[Mark] = []
    for number, (start, end) in enumerate(document.paragraphs):
        for match in _GLYPH.finditer(text, start, end):
            at, glyph = match.start(), match[0]
            if glyph in _OPENING:
                role = OPEN
            elif glyph in _CLOSING:
                role = CLOSE
            else:
                role = _role(text, at, start, end, found[-1] if found else None)
            found.append(Mark(at, glyph, role, number))
    return found


def _role(text: str, at: int, start: int, end: int, last: Mark | None) -> str:
    """What the surroundings of the quotation mark at `at` say about it."""
    before = text[at - 1] if at > start else " "
    after = at + 1
    while after < end and text[after] in '"”“»«’‘)]':
        after += 1  # marks in a row: `نعم”»` is decided by what stands behind them
    follows = text[after] if after < end else " "
    if last is not None and last.at == at - 1 and last.role:
        free = last.role == OPEN
    else:
        free = before.isspace() or before in _LEADS
        if not free and before in "وفبلكا":
            free = _PROCLITIC.search(text, max(start, at - 5), at) is not None
    if free:
        if follows.isspace():
            return UNKNOWN
        if follows in _STOPS and follows != "…" and text[after : after + 2] != ".." and _ends(text, after, end):
            return CLOSE if before.isspace() else UNKNOWN
        return OPEN
    if follows.isspace() or follows in _STOPS or follows in "-–—/ـ":
        return UNKNOWN if before == ":" else CLOSE
    return OPEN if before == ":" else UNKNOWN


def _ends(text: str, at: int, end: int) -> bool:
    """Whether the mark at `at` ends something: a space, another mark or nothing comes after it."""
    return at + 1 >= end or not text[at + 1].isalnum()


class Order:
    """The order of a family of quotation marks in a document: `style` (two glyphs), its `pairs` of `total`."""

    __slots__ = ("pairs", "style", "total")

    def __init__(self, style: str, pairs: int, total: int) -> None:
        self.style = style
        self.pairs = pairs
        self.total = total

    @property
    def is_clear(self) -> bool:
        """At least four pairs, and at least four in five are of this order."""
        return self.pairs >= 4 and self.pairs * 5 >= self.total * 4


@once
def orders(whole: Document) -> dict[str, Order]:
    """For each family of quotation marks in `whole`: how most of its pairs are written."""
    counts: dict[str, dict[str, int]] = {}
    waiting: dict[str, Mark] = {}
    glyphs: dict[str, set[str]] = {}
    for mark in _sighted(whole):
        if mark.family not in QUOTES or mark.glyph == "„":
            continue
        glyphs.setdefault(mark.family, set()).add(mark.glyph)
        if mark.role == OPEN:
            waiting[mark.family] = mark
        elif mark.role == CLOSE:
            opener = waiting.pop(mark.family, None)
            if opener is not None and opener.paragraph == mark.paragraph:
                styles = counts.setdefault(mark.family, {})
                style = opener.glyph + mark.glyph
                styles[style] = styles.get(style, 0) + 1
    # A document that knows only one of two curly glyphs writes it at both ends.
    found = {
        family: Order("".join(seen) * 2, 0, 0) for family, seen in glyphs.items() if len(seen) == 1 and family in "“‘"
    }
    for family, styles in counts.items():
        style = max(styles, key=lambda style: (styles[style], style == family + QUOTES[family]))
        found[family] = Order(style, styles[style], sum(styles.values()))
    return found


@once
def marks(document: Document) -> tuple[Mark, ...]:
    """The brackets and quotation marks of `document` in order, those that belong together made partners.

    A mark whose surroundings tell nothing takes the role of its glyph in the document's order; a straight one closes
    what is open.
    """
    order = orders(document.whole)
    found = _sighted(document)
    waiting: dict[str, list[Mark]] = {}
    paragraph = -1
    for mark in found:
        if mark.paragraph != paragraph:
            waiting = {}
            paragraph = mark.paragraph
        openers = waiting.setdefault(mark.family, [])
        if not mark.sure:
            mark.role = _by_glyph(mark, order, bool(openers))
        if mark.role == OPEN:
            openers.append(mark)
        elif openers:
            mark.partner = openers.pop()
            mark.partner.partner = mark
    return tuple(found)


def matched(document: Document) -> list[tuple[Mark, Mark]]:
    """The pairs of `document`, ordered by where they open."""
    return [(mark, mark.partner) for mark in marks(document) if mark.partner is not None and mark.at < mark.partner.at]


def depths(document: Document) -> list[tuple[Mark, Mark, int]]:
    """The pairs of double quotation marks of `document` in order, with the number of such pairs around each."""
    found: list[tuple[Mark, Mark, int]] = []
    around: list[int] = []  # where the pairs that are open end
    for opener, closer in matched(document):
        if opener.family not in '"“«':
            continue
        while around and around[-1] < opener.at:
            around.pop()
        found.append((opener, closer, len(around)))
        around.append(closer.at)
    return found


def outermost(document: Document) -> list[tuple[Mark, Mark]]:
    """The pairs of double quotation marks of `document` that stand within no other, in order."""
    return [(opener, closer) for opener, closer, depth in depths(document) if depth == 0]


def reversed_marks(document: Document) -> list[tuple[Mark, str]]:
    """Curly and angle marks that face the wrong way in the order of their document, with the right glyph for each.

    Only where the surroundings tell the role, and where the mark is not merely on the wrong side of its space
    (`قال“ نعم”`).
    """
    found = []
    order = orders(document.whole)
    text = document.text
    for mark in marks(document):
        style = order[mark.family].style if mark.family in order else ""
        if not mark.sure or mark.glyph == "„" or len(set(style)) < 2 or mark.glyph == style[mark.role == CLOSE]:
            continue
        around = text[max(0, mark.at - 1)] + text[mark.at + 1 : mark.at + 2]
        if mark.family == "‘" and (
            not order["‘"].is_clear or any(char.isascii() and char.isalnum() for char in around)
        ):
            continue  # an apostrophe, perhaps
        if any(_FAMILY.get(char) == mark.family for char in around):
            continue  # marks doubled for one of another kind
        if mark.partner is None and (
            mark.role == OPEN
            or around[0].isdigit()  # inches
            or any(
                other.family == mark.family and other is not mark and other.partner is None
                for other in marks(document)
                if other.paragraph == mark.paragraph
            )
        ):
            continue
        found.append((mark, style[mark.role == CLOSE]))
    return found


def _by_glyph(mark: Mark, order: dict[str, Order], is_open: bool) -> str:
    if mark.family not in QUOTES:
        return CLOSE if is_open else OPEN
    style = order[mark.family].style if mark.family in order else mark.family + QUOTES[mark.family]
    if style[0] == style[1]:
        return CLOSE if is_open else OPEN
    return OPEN if mark.glyph == style[0] else CLOSE
