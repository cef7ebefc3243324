"""Mutates files of every format for a while and holds what comes of it to the promises: `make fuzz-formats`.

    python tests/formats/fuzz.py [SECONDS [SEED [FILE ...]]]

Whatever a file looks like: it is refused with a FormatError, or its parts are sound; after a fix it is refused by
nobody, reads as the fixed text, and settles.  Nothing takes longer than it should.  Ends with 1 at the first failure
of each format, and prints the file that caused it.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from examples import mended
from formats import test_feed, test_html, test_light_markup, test_packages, test_po, test_subtitles

from arlint.fixer import FixError
from arlint.formats import FormatError, of

DIRTY = "وصل الوفد ، ثم ،، غادر .قال «نعم» ؟"
SEEDS: dict[str, str | bytes] = {
    ".md": f'---\ntitle: {DIRTY}\n---\n# عنوان\n\n{DIRTY} **مهم** ، [رابط](a "عنوان ، هنا") <b>غامق</b> ، `كود`\n\n'
    f"- {DIRTY}\n\n| {DIRTY} | ب |\n|--|--|\n| ج ، | د |\n\n<div>\n<p>{DIRTY}</p>\n</div>\n\n:::note\n{DIRTY}\n:::\n",
    ".html": "".join(text for text, _ in test_html.EXAMPLES.values()),
    ".json": f'{{"a": "{DIRTY}", "b": ["\\u060c \\u0648\\u0635\\u0644 \\u060c", {{"c": "<p>{DIRTY}</p>"}}, null]}}',
    ".jsonl": f'{{"a": "{DIRTY}"}}\n{{"a": "x\\n{DIRTY}\\t\\"ن\\""}}\n',
    ".csv": f'id,text\r\n1,"{DIRTY} ""ن"""\r\n2,{DIRTY}\r\n',
    ".xml": test_feed.WXR,
    ".srt": test_subtitles.SRT,
    ".vtt": test_subtitles.VTT,
    ".po": test_po.PO,
    ".rst": test_light_markup.RST + DIRTY,
    ".adoc": test_light_markup.ASCIIDOC + DIRTY,
    ".docx": test_packages.word_file(["قال الوزير ", "، إن"], [DIRTY], ["وصل ،", "، ثم"]),
    ".odt": test_packages.open_document(),
    ".epub": test_packages.book(),
}
#: What is put in: signs that mean something to some format.
SIGNS = [*"<>&\"'`*_|{}[]()\\/=:#-+~^!?%$@;,\n\r\t \x00\ufeff،.؟«»", "\n\n", "\r\n", "<!--", "-->", "]]>", "<![CDATA[",
         "&amp;", "\\u060c", "\\ud800", '""', "{{", "}}", "```", "<p>", "</p>", "<b>", "</b>", "<code>", " lang=fa ",
         "::", "-->", "00:01.000 --> 00:02.000", 'msgstr "', DIRTY]  # fmt: skip


def mutated(source: str | bytes, chance: random.Random) -> str | bytes:
    """`source` with a few pieces put in, taken out, doubled or moved."""
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(source) + 1)
        end = min(len(source), at + chance.choice((0, 1, 2, 5, 20, 200)))
        if isinstance(source, bytes):
            new: str | bytes = chance.choice((b"", bytes((chance.randrange(256),)), source[at:end] * 2))
        else:
            new = chance.choice(("", chance.choice(SIGNS), chance.choice(SIGNS), source[at:end] * 2))
        source = source[:at] + new + source[end:]  # type: ignore[operator]
    return source


def check(suffix: str, source: str | bytes) -> None:
    """Raise AssertionError unless the promises hold."""
    begin = time.process_time()
    try:
        parts = of(suffix).split(source)
        for part in parts:
            start, end = part.locate(0, len(part.text))
            assert 0 <= start <= end
            assert part.mask is None or len(part.mask) == len(part.text)
            assert part.blocks is None or all(a < b for a, b in part.blocks)
        after, _ = mended(source, suffix, unsafe_fixes=True)
        again, _ = mended(after, suffix, unsafe_fixes=True)
    except FormatError:
        return
    except FixError as error:
        if "would not read" in str(error):
            raise
        return
    assert again == after, "a second run changes more"
    assert time.process_time() - begin < 5, "too slow"


def main(seconds: float = 60, seed: int = 0, *files: str) -> int:
    """Fuzz for `seconds`; 1 if anything broke."""
    chance = random.Random(seed)
    seeds = list(SEEDS.items())
    for file in files:
        path = Path(file)
        data = path.read_bytes()
        seeds.append((path.suffix, data if of(path.suffix).IS_PACKAGE else data.decode()))
    failed: dict[str, int] = {}
    tried = 0
    stop = time.monotonic() + seconds
    while time.monotonic() < stop:
        suffix, source = chance.choice(seeds)
        changed = mutated(source, chance)
        tried += 1
        try:
            check(suffix, changed)
        except Exception as error:
            failed[suffix] = failed.get(suffix, 0) + 1
            if failed[suffix] == 1:
                print(f"{suffix}: {type(error).__name__}: {error}\n{changed!r}\n", flush=True)
    print(f"{tried} files, {sum(failed.values())} broken: {failed}")
    return bool(failed)


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(main(float(given[0]) if given else 60, int(given[1]) if len(given) > 1 else 0, *given[2:]))
