"""Protected zones: what no rule reports and no fix touches.

`find` gives the zones of a document as (start, end, kind), sorted.  A zone is exact: a mark behind a URL or a number is
not part of it, because the spacing around zones is still checked.

url           URLs and IRIs, hosts, e-mail addresses, file names, paths, `node.js`, `C++`, `.NET`, DOI
handle        `#وسم_وسم`, `@name`
number        numbers with a mark in or at them, dates, times, ranges, phones, `CO2`, `كوفيد-19`; never a plain `250`
abbreviation  `د.`, `أ.د.`, `ق.م`, `إلخ.`, `هـ`, `(ص)`, `أ)`, `1.` at the start of a line, initials
quran         `﴿…﴾`, words with Qur'anic signs, `((…))`, ﷺ
verse         a line of two hemistichs
foreign       words of another language in Arabic script
code          code, placeholders, tags, formulas and emoticons in plain text
vocalised     runs of words that carry nearly all their vowel signs

Zones are asked for only where something was found, but in bad texts that is everywhere: every search begins with a
literal or a test with `in`.  Patterns are kept as strings; `re` compiles and caches them when a text first needs them.
"""

from __future__ import annotations

import re

from arlint.arabic.quotations import spans as quotations
from arlint.arabic.zones import abbreviations, addresses, code, foreign, numbers, quran, verse, vocalised

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document

__all__ = ["find", "quotations"]

#: Letters and signs beyond those of everyday Arabic: without one there is no Qur'anic word and hardly a foreign one.
_UNUSUAL = "[\u0671-\u06ff\u0750-\u08ff]"
#: Kinds that are of one piece: what another search finds inside them is no news.
_CLOSED = frozenset(("url", "handle", "number", "abbreviation", "code"))


def find(document: Document) -> list[tuple[int, int, str]]:
    """The protected zones of `document`, sorted by start.  They overlap where one kind stands inside another."""
    text = document.text
    unusual = re.search(_UNUSUAL, text) is not None
    found = [(*span, "url") for span in addresses.urls(text)]
    found += [(*span, "handle") for span in addresses.handles(text)]
    found += [(*span, "number") for span in numbers.spans(text)]
    found += [(*span, "abbreviation") for span in abbreviations.spans(text)]
    found += [(*span, "quran") for span in quran.spans(text, unusual)]
    found += [(*span, "verse") for span in verse.lines(text)]
    found += [(*span, "foreign") for span in foreign.spans(document, unusual)]
    found += [(*span, "code") for span in code.spans(text)]
    found += [(*span, "vocalised") for span in vocalised.spans(document)]
    found.sort(key=_outer_first)
    zones: list[tuple[int, int, str]] = []
    reach = 0  # how far the closed zones so far go
    for zone in dict.fromkeys(found):
        if zone[1] > reach:
            zones.append(zone)
            if zone[2] in _CLOSED:
                reach = zone[1]
    return zones


def _outer_first(zone: tuple[int, int, str]) -> tuple[int, int, str]:
    start, end, kind = zone
    return start, -end, kind
