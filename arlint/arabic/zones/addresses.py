"""URLs, hosts, mail, file names and paths; hashtags and handles."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER, MARK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

#: A character of an Arabic word; `\w` has the letters of all scripts, the digits, `_` and tatweel, but no marks.
_WORD = rf"[\w{MARK[1:-1]}\u200c]"

#: Endings of file names.
_EXTENSIONS = frozenset(
    """
    pdf doc docx xls xlsx ppt pptx odt ods rtf txt csv tsv json jsonl xml htm html md tex epub jpg
    jpeg png gif svg webp bmp tif tiff psd mp3 mp4 m4a wav ogg avi mkv mov webm zip rar 7z tar gz iso
    exe msi apk dll bat sh py js ts css php sql java cpp yml yaml ini log srt ttf otf
    """.split()
)
#: Further endings that are spoken of: `.NET`, `.com`.
_DOT_NAMES = frozenset(["NET", "com", "net", "org", "gov", "edu", "info", "io", "ai", "me", "tv", "co", "uk"])
#: Endings of Arabic hosts.
_ARABIC_ENDINGS = frozenset(
    """
    مصر السعودية السعوديه امارات الاردن فلسطين قطر عمان سورية تونس المغرب الجزائر عراق اليمن
    موريتانيا السودان شبكة موقع بازار كوم نت عرب ابوظبي
    """.split()
)
_ENDING = rf"\.(?:([A-Za-z0-9]{{2,5}})(?![A-Za-z0-9_])|([{LETTER[1:-1]}]{{2,9}})(?!{_WORD}))"
#: A run of Latin words joined by dots, slashes, underscores, an at: hosts, names, versions, paths, mail.
_JOINT = r"[./\\@_](?<=[A-Za-z0-9_+-].)(?=[/\\A-Za-z0-9_+%~-])"
_JOINED = r"[A-Za-z0-9_+-]+(?:(?:[./@_]|:?[/\\]{1,2})[A-Za-z0-9_+%~-]+)+"
_HOST = r"(?:[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*|\[[0-9A-Fa-f:.]+\]|[\w-]+(?:\.[\w-]+)*)(?::[0-9]+)?"
_REST = r"[^\s<>\"«»“”„‹›‘’|`\ufffc]*"
_TRAILING = frozenset(".,;:!?'\")]}،؛؟…*_~\u200e\u200f")

_MOST = 80  # no name is longer: how far back one is looked for


def urls(text: str) -> Iterator[Span]:
    """Addresses and names that marks and dots belong to."""
    if "://" in text:
        yield from _full(text)
    if "." in text:
        for match in re.finditer(_ENDING, text):
            start = _named(text, match)
            if start >= 0:
                yield start, match.end()
    if "@" in text:
        for match in re.finditer(r"@(?<=\w@)[\w-]+(?:\.[\w-]+)+", text):
            start = _back(text, match.start(), r"[A-Za-z0-9_.+%-]+")
            yield (start if start < match.start() else _back(text, start, r"[\w.+-]+")), match.end()
    done = 0
    for match in re.finditer(_JOINT, text):
        if match.start() < done:
            continue
        start = _back(text, match.start(), "[A-Za-z0-9_+-]+")
        joined = re.compile(_JOINED).match(text, start)
        done = joined.end() if joined else done
        if joined and re.search("[A-Za-z]", joined[0]):
            if "." in joined[0] and text[done : done + 1] in ("/", "?", "#", ":"):
                done = max(done, _end(text, start))
            yield start, done
    if "/" in text:
        for match in re.finditer(r"/(?<![A-Za-z0-9_/<:]/)[0-9_.-]*[A-Za-z][A-Za-z0-9_.-]*(?!\w*:)(?:/[\w.-]*)*", text):
            start = _back(text, match.start(), r"(?<![^\s«“\"(و])(?:\.\.?|~)")
            yield start, _trimmed(text, start, match.end())
    if "\\" in text:
        for match in re.finditer(r"\\(?<=\b[A-Za-z]:\\)[^\s\"<>|،؛»”]*", text):
            yield match.start() - 2, _trimmed(text, match.start() - 2, match.end())
    if "++" in text or "#" in text:
        for match in re.finditer(r"[+#](?<=[A-Za-z].)(?:(?<=\+)\+|(?<=(?<![A-Za-z])[CFJ]#))(?![\w+])", text):
            yield _back(text, match.start(), "[A-Za-z]+"), match.end()


def handles(text: str) -> Iterator[Span]:
    """Hashtags and handles."""
    if "#" in text:
        for match in re.finditer(rf"#(?<![A-Za-z0-9_&#/]#){_WORD}*[^\W\d_]{_WORD}*", text):
            yield match.span()
    if "@" in text:
        for match in re.finditer(r"@(?<![A-Za-z0-9_@.]@)\w+(?:\.\w+)*", text):
            yield match.span()


def _named(text: str, ending: re.Match[str]) -> int:
    """Where the file or host begins that ends in `ending`; -1 if it ends none."""
    dot = ending.start()
    latin, arabic = ending.groups()
    if arabic:
        start = _back(text, dot, r"[\w-]+(?:\.[\w-]+)*") if arabic in _ARABIC_ENDINGS else dot
        sure = "." in text[start:dot] or text[start:dot] == "موقع" or arabic in ("نت", "كوم")
        return start if start < dot and sure else -1
    if latin.lower() in _EXTENSIONS:
        start = _back(text, dot, rf"(?:{_WORD}|-)+")
        clitic = re.compile("[وفبلك]?(?:ال)?ـ?(?=[A-Za-z.])").match(text, start)
        start = clitic.end() if clitic else start
        if start < dot:
            return start
    elif latin not in _DOT_NAMES:
        return -1
    return dot if re.search(r"(?:^|[\s(«“\"`]|\b[وفبلك]ـ?)\Z", text[max(0, dot - 3) : dot]) else -1


def _full(text: str) -> Iterator[Span]:
    """What has a scheme: `https://…`."""
    at = text.find("://")
    while at >= 0:
        start = _back(text, at, "[A-Za-z][A-Za-z0-9+.-]*")
        end = _end(text, at + 3)
        if start < at and end > at + 3:
            yield start, end
        at = text.find("://", max(end, at + 3))


def _end(text: str, start: int) -> int:
    """Where the URL ends whose host begins at `start`.

    A host is of one script, so Arabic glued to `example.com` is not part of it; a path may mix them.  An Arabic comma
    behind nothing but ASCII is the sentence's.
    """
    host = re.compile(_HOST).match(text, start)
    if host is None:
        return start
    end = host.end()
    if text[end : end + 1] in ("/", "?", "#"):
        rest = re.compile(_REST).match(text, end)
        end = rest.end() if rest else end
        comma = text.find("،", host.end(), end)
        if comma >= 0 and text[start:comma].isascii():
            end = comma
    return _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> int:
    """`end` without marks that belong to the sentence; a bracket stays if it was opened inside."""
    while end > start and text[end - 1] in _TRAILING:
        if text[end - 1] == ")" and text.count("(", start, end) >= text.count(")", start, end):
            break
        end -= 1
    return end


def _back(text: str, end: int, pattern: str) -> int:
    """Where what ends at `end` and matches `pattern` begins; `end` if nothing does."""
    match = re.search(rf"(?:{pattern})\Z", text[max(0, end - _MOST) : end])
    return end - len(match[0]) if match else end
