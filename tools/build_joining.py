"""Writes arlint/arabic/joining_data.py: which Arabic letters join the letter before and after them.

    python -m tools.build_joining [/usr/share/unicode/ArabicShaping.txt]

The file is the Unicode Character Database's (Debian: `apt install unicode-data`).  Of its scripts only the Arabic one
is kept, U+0600..08FF.  What it does not list is transparent if it is a mark or a format character, else joins nothing.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path

from tools.build_scripts import shown, written

TARGET = Path(__file__).resolve().parents[1] / "arlint/arabic/joining_data.py"
SOURCE = "/usr/share/unicode/ArabicShaping.txt"
ARABIC = [*range(0x600, 0x700), *range(0x750, 0x780), *range(0x870, 0x900)]

HEAD = '''"""Joining of Arabic letters, as insides of character classes.  Written by tools/build_joining.py.

Unicode Character Database {version}, ArabicShaping.txt.
Copyright © Unicode, Inc.; used under its terms of use: https://www.unicode.org/terms_of_use.html
"""
'''
#: Name in the table: the joining types in it and what they mean.
WANTED = {
    "DUAL": ("D", "Letters that join on both sides."),
    "RIGHT": ("R", "Letters that join only the one before them."),
    "NONE": ("U", "Letters that join nothing."),
    "TRANSPARENT": ("T", "Marks and format characters, through which letters join."),
}


def main(path: str = SOURCE) -> None:
    text = Path(path).read_text(encoding="utf-8")
    version = re.search(r"ArabicShaping-([\d.]+)\.txt", text)[1]  # type: ignore[index]
    listed = {int(char, 16): kind for char, kind in re.findall(r"^([0-9A-F]+)\s*;[^;]*; ([A-Z]);", text, re.MULTILINE)}
    lines = [HEAD.format(version=version)]
    for name, (kind, meaning) in WANTED.items():
        chars = [char for char in ARABIC if joining(char, listed) == kind]
        pieces = written("".join(map(shown, runs(chars))))
        inside = "\n    ".join(pieces)
        lines.append(f"#: {meaning}")
        lines.append(f"{name} = (\n    {inside}\n)" if len(pieces) > 1 else f"{name} = {inside}")
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def joining(char: int, listed: dict[int, str]) -> str:
    """The joining type of `char`; "" for what is no letter and no mark."""
    category = unicodedata.category(chr(char))
    if listed.get(char) == "U" and not category.startswith("L"):
        return ""
    return listed.get(char) or ("T" if category in ("Mn", "Me", "Cf") else "U" if category.startswith("L") else "")


def runs(chars: list[int]) -> list[tuple[int, int]]:
    """(first, last) of the runs of neighbours in `chars`."""
    found: list[tuple[int, int]] = []
    for char in chars:
        if found and found[-1][1] == char - 1:
            found[-1] = found[-1][0], char
        else:
            found.append((char, char))
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])
