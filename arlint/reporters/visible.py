"""Makes text safe and legible on a terminal: nothing that a terminal would obey is ever sent."""

from __future__ import annotations

import re

# Controls (C0 but tab, C1), bidi controls and marks, zero-width and other format characters, odd spaces, line and
# paragraph separators, private use and noncharacters, lone surrogates.  ZWNJ and ZWJ are shown as well: in a finding
# they matter.
_UNSEEN = (
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u00a0\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u2000-\u200f"
    "\u2028-\u202f\u205f-\u206f\u3000\u3164\ud800-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)


def visible(text: str) -> str:
    """`text` with every invisible character as `<U+200F>`; a tab becomes a space."""
    if text.isascii() and text.isprintable():
        return text
    return re.sub(_UNSEEN, lambda match: f"<U+{ord(match[0]):04X}>", text.replace("\t", " "))


def code_points(text: str) -> list[str]:
    """`U+200F RIGHT-TO-LEFT MARK` for each different invisible character of `text`, in order."""
    from unicodedata import name

    return [f"U+{ord(char):04X} {name(char, 'no name')}" for char in dict.fromkeys(re.findall(_UNSEEN, text))]
