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

_EXTENSION = (
    "(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|txt|csv|tsv|jsonl?|xml|html?|md|tex|epub|jpe?g|png|gif|svg|webp|bmp|tiff?|"
    "psd|mp3|mp4|m4a|wav|ogg|avi|mkv|mov|webm|zip|rar|7z|tar|gz|iso|exe|msi|apk|dll|bat|sh|py|js|ts|css|php|sql|"
    "java|cpp|ya?ml|ini|log|srt|ttf|otf)(?![A-Za-z0-9_])"
)
#: A run of Latin words joined by dots, slashes, underscores, an at: hosts, names, versions, paths, mail.
_JOINED = r"[A-Za-z0-9_+-]+(?:(?:[./@_]|:?[/\\]{1,2})[A-Za-z0-9_+%~-]+)+"
#: `.NET`, and endings of names that are spoken of.
_DOT_NAME = r"\.(?<![\w.)]\.)(?:NET|com|net|org|gov|edu|info|io|ai|me|tv|co|uk)(?!\w)"
_ARABIC_ENDING = (
    r"\.(?:مصر|السعودية|السعوديه|امارات|الاردن|فلسطين|قطر|عمان|سورية|تونس|المغرب|الجزائر|عراق|اليمن|موريتانيا|السودان|"
    rf"شبكة|موقع|بازار|كوم|نت|عرب|ابوظبي)(?!{_WORD})"
)

_HOST = r"(?:[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*|\[[0-9A-Fa-f:.]+\]|[\w-]+(?:\.[\w-]+)*)(?::[0-9]+)?"
_REST = r"[^\s<>\"«»“”„‹›‘’|`\ufffc]*"
_TRAILING = frozenset(".,;:!?'\")]}،؛؟…*_~\u200e\u200f")

_MOST = 80  # no name is longer: how far back one is looked for


def urls(text: str) -> Iterator[Span]:
    """Addresses and names that marks and dots belong to."""
    if "://" in text:
        yield from _full(text)
    if "." in text:
        for match in re.finditer(rf"\.{_EXTENSION}", text, re.IGNORECASE):
            start = _back(text, match.start(), rf"(?:{_WORD}|-)+")
            if start < match.start() or text[start - 1 : start] in ("", " ", "\n", "(", "«", "“", '"', "`"):
                yield start, match.end()
        for match in re.finditer(_DOT_NAME, text):
            yield match.span()
        for match in re.finditer(_ARABIC_ENDING, text):
            start = _back(text, match.start(), r"[\w-]+(?:\.[\w-]+)*")
            if text[start:].startswith("موقع.") or "." in text[start : match.start()]:
                yield start, match.end()
    if "@" in text:
        for match in re.finditer(r"@(?<=\w@)[\w-]+(?:\.[\w-]+)+", text):
            start = _back(text, match.start(), r"[A-Za-z0-9_.+%-]+")
            yield (start if start < match.start() else _back(text, start, r"[\w.+-]+")), match.end()
    if "." in text or "/" in text or "\\" in text or "_" in text:
        for match in re.finditer(_JOINED, text):
            start, end = match.span()
            if re.search("[A-Za-z]", match[0]):
                if "." in match[0] and text[end : end + 1] in ("/", "?", "#", ":"):
                    end = _end(text, start)
                yield start, max(end, match.end())
    if "/" in text:
        for match in re.finditer(r"/(?<![\w/<:]/)[A-Za-z0-9_.-]+(?:/[\w.-]*)*", text):
            start = _back(text, match.start(), r"(?<!\S)(?:\.\.?|~)")
            yield start, _trimmed(text, start, match.end())
    if "\\" in text:
        for match in re.finditer(r"\\(?<=\b[A-Za-z]:\\)[^\s\"<>|،؛»”]*", text):
            yield match.start() - 2, _trimmed(text, match.start() - 2, match.end())
    if "++" in text or "#" in text:
        for match in re.finditer(r"[+#](?<=[A-Za-z].)(?:(?<=\+)\+|(?<=\b[CFJ]#))(?![\w+])", text):
            yield _back(text, match.start(), "[A-Za-z]+"), match.end()


def handles(text: str) -> Iterator[Span]:
    """Hashtags and handles."""
    if "#" in text:
        for match in re.finditer(rf"#(?<![\w&#/]#){_WORD}*[^\W\d_]{_WORD}*", text):
            yield match.span()
    if "@" in text:
        for match in re.finditer(r"@(?<![\w@.]@)\w+(?:\.\w+)*", text):
            yield match.span()


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
