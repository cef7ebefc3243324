"""Writes arlint/arabic/scripts_data.py: which characters are letters of which script.

    python -m tools.build_scripts [/usr/share/unicode/Scripts.txt]

The file is the Unicode Character Database's (Debian: `apt install unicode-data`).  The standard library knows general
categories but no scripts; the table is kept as classes for regular expressions, as short as they can be: unassigned
characters between two of one script are taken along.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "arlint/arabic/scripts_data.py"
SOURCE = "/usr/share/unicode/Scripts.txt"

#: Name in the table: the scripts of Unicode in it, and whether their vowel signs and other letters belong to it.
#: Of the first three only letters with case: º and ʰ are signs.
WANTED = {
    "LATIN": (["Latin"], False),
    "CYRILLIC": (["Cyrillic"], False),
    "GREEK": (["Greek"], False),
    "ARMENIAN": (["Armenian"], True),
    "GEORGIAN": (["Georgian"], True),
    "HEBREW": (["Hebrew"], True),
    "ETHIOPIC": (["Ethiopic"], True),
    "INDIC": (
        [
            "Devanagari",
            "Bengali",
            "Gurmukhi",
            "Gujarati",
            "Oriya",
            "Tamil",
            "Telugu",
            "Kannada",
            "Malayalam",
            "Sinhala",
        ],
        True,
    ),
    "THAI": (["Thai", "Lao", "Tibetan", "Myanmar", "Khmer"], True),
    "HAN": (["Han", "Bopomofo"], True),
    "KANA": (["Hiragana", "Katakana"], True),
    "HANGUL": (["Hangul"], True),
}
#: Letters that are symbols: the signs of ohm, of kelvin and ångström; Greek in mathematics, phonetic extensions.
SYMBOLS = {0x2126, 0x212A, 0x212B, *range(0x1D26, 0x1D2C), *range(0x1D5D, 0x1DC0), *range(0x2C60, 0x2C80)}


def main(path: str = SOURCE) -> None:
    text = Path(path).read_text(encoding="utf-8")
    version = re.search(r"Scripts-([\d.]+)\.txt", text)[1]  # type: ignore[index]
    lines = [
        '"""Letters by script, as insides of character classes.  Written by tools/build_scripts.py; do not edit.\n',
        f'Unicode Character Database {version}, Scripts.txt.\n"""\n',
    ]
    for name, (scripts, other) in WANTED.items():
        pieces = written("".join(map(shown, ranges(text, scripts, other))))
        inside = "\n    ".join(pieces)
        lines.append(f"{name} = (\n    {inside}\n)" if len(f"{name} = {inside}") > 120 else f"{name} = {inside}")
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


def ranges(text: str, scripts: list[str], other: bool) -> list[tuple[int, int]]:
    """(first, last) of the runs of letters of `scripts`; with `other` also those without case, signs and marks."""
    kinds = "L&|Lo|Lm|Mn|Mc|Nl" if other else "L&"
    found: list[int] = []
    for first, last, _ in re.findall(
        rf"^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*; (?:{'|'.join(scripts)}) # ({kinds}) ", text, re.MULTILINE
    ):
        found += [char for char in range(int(first, 16), int(last or first, 16) + 1) if char not in SYMBOLS]
    runs: list[tuple[int, int]] = []
    for char in sorted(found):
        if runs and all(unicodedata.category(chr(between)) == "Cn" for between in range(runs[-1][1] + 1, char)):
            runs[-1] = runs[-1][0], char
        else:
            runs.append((char, char))
    return runs


def shown(run: tuple[int, int]) -> str:
    first, last = map(escaped, run)
    return first if first == last else f"{first}-{last}"


def escaped(char: int) -> str:
    if char < 0x80:
        return chr(char)
    return f"\\u{char:04x}" if char < 0x10000 else f"\\U{char:08x}"


def written(escapes: str) -> list[str]:
    """The string in lines of source code."""
    pieces = re.findall(r"(?:\\.[0-9a-f]+|-|.)+?(?=\\|.-|$)", escapes)
    lines, line = [], ""
    for piece in pieces:
        if len(line) + len(piece) > 108 and not line.endswith("-") and not piece.startswith("-"):
            lines.append(line)
            line = ""
        line += piece
    return [f'"{line}"' for line in [*lines, line]]


if __name__ == "__main__":
    main(*sys.argv[1:])
