"""Triggers, made ready for the gate: translated for the page (see `page.py`), and shortened.

The gate searches for all triggers at once with one automaton.  A gap in a trigger (`ترجم[^\\n]{0,50}بشري`) multiplies
the states of that automaton by those of every other trigger, and it becomes a hundred times as slow.  So of such a
trigger the gate first searches for what stands before the gap alone, then for the whole of it, by itself, where that
was found.
"""

from __future__ import annotations

import re

from arlint.page import BYTES, OTHER

TYPE_CHECKING = False
if TYPE_CHECKING:
    Prepared = tuple[str, str, bool]
    Sequence = list["Item"]

#: A class of more bytes than this is a gap where it is repeated.
WIDE = 24

#: How much the beginning of a trigger must tell to be searched for alone: a sign, or two letters.
TELLS = 2

#: Letters, spaces and stops: one alone is in every text.
_COMMON = frozenset(BYTES[char] for char in BYTES if char.isalpha() or char in " \u00a0\n.،")

_QUANTIFIER = re.compile(r"[*+?]|\{(\d+)(,?)(\d*)\}")
#: What may stand behind a backslash for a character that cannot be seen.
_PLAIN = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v"}


def prepare(trigger: str) -> Prepared:
    """`trigger`, a plain pattern without look-around or classes by name, as the gate searches for it.

    (what is searched for, ASCII for RE2 in its Latin-1 mode; what is searched for where that was found, or "" if that
    says it all; whether the page shows all that the trigger means: else the text has the last word)
    """
    reader = _Reader(trigger)
    alternatives = reader.alternatives()
    if reader.at < len(trigger):
        raise reader.error(trigger[reader.at])
    whole = _shown(alternatives)
    beginnings = [_beginning(items, last=True) for items in alternatives]
    first = _shown([items for items, _ in beginnings])
    if not any(is_cut for _, is_cut in beginnings):
        return first, "", reader.sure
    if min(_weight(items) for items, _ in beginnings) < TELLS:
        return whole, "", reader.sure
    return first, whole, reader.sure


class Item:
    """A character, a class or a group with what says how often it is repeated.

    text     : the pattern for the page, for a group what opens it: `(?:`;
    inside   : the alternatives of a group;
    is_wide  : whether it is a class of many characters;
    weight   : how much it tells: a sign 2, a letter or a space 1, of a wide class nothing.
    """

    __slots__ = ("inside", "is_wide", "least", "most", "quantifier", "text", "weight")

    def __init__(self, text: str, is_wide: bool = False, inside: list[Sequence] | None = None, weight: int = 0) -> None:
        self.text = text
        self.is_wide = is_wide
        self.inside = inside
        self.weight = weight
        self.quantifier = ""
        self.least = self.most = 1

    def __str__(self) -> str:
        inside = f"{_shown(self.inside)})" if self.inside is not None else ""
        return self.text + inside + self.quantifier

    @property
    def has_gap(self) -> bool:
        if self.inside is None:
            return self.is_wide and self.most > 1
        members = [item for items in self.inside for item in items]
        return any(item.has_gap or (item.is_wide and self.most > 1) for item in members)


def _shown(alternatives: list[Sequence]) -> str:
    return "|".join("".join(map(str, items)) for items in alternatives)


def _beginning(items: Sequence, last: bool) -> tuple[Sequence, bool]:
    """`items` up to the first gap, and whether something is lost.  last: nothing follows `items` in the trigger."""
    found: Sequence = []
    for number, item in enumerate(items):
        is_last = last and number == len(items) - 1
        if not item.has_gap:
            found.append(item)
        elif is_last and item.inside is None and item.least < 2:  # one is there if many are
            one = Item(item.text, item.is_wide, weight=item.weight)
            return [*found, one] if item.least else found, False
        elif item.inside is not None and item.quantifier == "":
            parts = [_beginning(part, is_last) for part in item.inside]
            is_cut = any(cut for _, cut in parts)
            found.append(Item(item.text, inside=[part for part, _ in parts]))
            if is_cut:
                return found, True
        else:
            return found, True
    return found, False


def _weight(items: Sequence) -> int:
    """How much it tells that something matches `items` (see `Item.weight`)."""
    return sum(
        item.least * (min(map(_weight, item.inside)) if item.inside is not None else item.weight) for item in items
    )


class _Reader:
    """Reads a trigger from left to right."""

    def __init__(self, trigger: str) -> None:
        self.trigger = trigger
        self.at = 0
        self.sure = True

    def error(self, what: str) -> ValueError:
        return ValueError(f"trigger {self.trigger!r}: {what} cannot be searched for on the page")

    def alternatives(self) -> list[Sequence]:
        found: list[Sequence] = [[]]
        while self.at < len(self.trigger) and self.trigger[self.at] != ")":
            if self.trigger[self.at] == "|":
                self.at += 1
                found.append([])
            else:
                found[-1].append(self._item())
        return found

    def _item(self) -> Item:
        char = self.trigger[self.at]
        if char == "(":
            item = self._group()
        elif char == "[":
            item = self._class()
        else:
            item = self._char()
        match = _QUANTIFIER.match(self.trigger, self.at)
        if match:
            self.at = match.end()
            item.quantifier = match[0]
            if match[1]:
                item.least = int(match[1])
                item.most = item.least if not match[2] else int(match[3] or 1000)
            else:
                item.least, item.most = int(match[0] == "+"), 1 if match[0] == "?" else 1000
            if self.trigger[self.at : self.at + 1] in ("?", "+"):
                raise self.error("a lazy repetition")
        return item

    def _group(self) -> Item:
        opening = re.compile(r"\(\?(?:[ims]+\)|[ims]*:)|\((?!\?)").match(self.trigger, self.at)
        if not opening:
            raise self.error(self.trigger[self.at : self.at + 3])
        self.at = opening.end()
        if opening[0].endswith(")"):
            return Item(opening[0])
        inside = self.alternatives()
        self.at += 1
        return Item(opening[0] if opening[0] != "(" else "(?:", inside=inside)

    def _char(self) -> Item:
        char = self.trigger[self.at]
        if char == "\\":
            named = self.trigger[self.at + 1]
            if named in "AbBzdDsSwW":
                self.at += 2
                return Item("\\" + named, is_wide=named in "DSwW")
            return self._byte(self._member())
        self.at += 1
        return Item(char, is_wide=char == ".") if char in ".^$" else self._byte(char)

    def _byte(self, char: str) -> Item:
        self.sure = self.sure and char in BYTES and char != "?"
        number = BYTES.get(char, OTHER)
        return Item(_byte(number), weight=1 if number in _COMMON else 2)

    def _class(self) -> Item:
        self.at += 1
        is_negated = self.trigger[self.at] == "^"
        self.at += is_negated
        named = ""  # \s, \d and their like: RE2 means ASCII by them, in Latin-1 mode as well
        members: set[int] = set()
        others = False
        is_first = True
        while is_first or self.trigger[self.at] != "]":
            is_first = False
            if self.trigger[self.at] == "\\" and self.trigger[self.at + 1] in "sSdDwW":
                named += self.trigger[self.at : self.at + 2]
                self.at += 2
                continue
            low = high = self._member()
            if self.trigger[self.at] == "-" and self.trigger[self.at + 1] != "]":
                self.at += 1
                high = self._member()
            on_page = {number for char, number in BYTES.items() if low <= char <= high}
            members |= on_page
            others = others or len(on_page) <= ord(high) - ord(low)
        self.at += 1
        if is_negated:
            self.sure = self.sure and not others and OTHER not in members
            members.discard(OTHER)
            if not members and not named:
                return Item(r"[\x00-\xff]", is_wide=True)
        else:
            members |= {OTHER} if others else set()
            self.sure = self.sure and OTHER not in members
        is_wide = is_negated or len(members) > WIDE or any(name.isupper() or name == "w" for name in named[1::2])
        weight = 0 if is_wide else 1 if named or not members.isdisjoint(_COMMON) else 2
        return Item(f"[{'^' * is_negated}{named}{_ranges(members)}]", is_wide, weight=weight)

    def _member(self) -> str:
        """The character at `at`, which may be escaped."""
        char = self.trigger[self.at]
        if char == "[" and self.trigger[self.at + 1] in ":.=":
            raise self.error("a class by name")
        self.at += 1
        if char != "\\":
            return char
        char = self.trigger[self.at]
        self.at += 1
        if char == "x":
            self.at += 2
            return chr(int(self.trigger[self.at - 2 : self.at], 16))
        if char.isalnum() and char not in _PLAIN:
            raise self.error("\\" + char)
        return _PLAIN.get(char, char)


def _ranges(members: set[int]) -> str:
    """The inside of a class of these bytes; adjoining ones as ranges."""
    shown = []
    ordered = sorted(members)
    while ordered:
        low = high = ordered.pop(0)
        while ordered and ordered[0] == high + 1:
            high = ordered.pop(0)
        shown.append(_byte(low) + (f"-{_byte(high)}" if high > low else ""))
    return "".join(shown)


def _byte(number: int) -> str:
    char = chr(number)
    return char if char.isalnum() and char.isascii() else f"\\x{number:02x}"
