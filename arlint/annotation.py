"""`--add-ignore`: accepts the findings there are.

In Markdown, HTML and XML a comment is put at the end of the line; for every other text an entry goes into the settings,
since a comment there would be part of the text.
"""

from __future__ import annotations

import json
import os
import re

from arlint import files, formats
from arlint.settings import SettingsError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from arlint.document import Document
    from arlint.reports import FileReport, Located
    from arlint.settings import Settings

#: Letters around a span that are taken into an entry of the settings, so that it speaks of one place.
AROUND = 12
_OURS = re.compile(r"(<!--\s*arlint:\s*ignore\s*\[)([^\]\n]*)\]")


def with_comments(text: str, found: Sequence[Located], reason: str, read: Callable[[str], Document]) -> tuple[
    str, list[Located]
]:  # fmt: skip
    """`text` with a comment at the end of each line that has findings, and the findings for which that cannot be.

    A comment must leave all that rules see as it was: none goes into front matter or into a tag.
    """
    lines = text.split("\n")
    by_line: dict[int, list[Located]] = {}
    for each in found:
        by_line.setdefault(each.line, []).append(each)
    left: list[Located] = []
    expected = read(text).text.split()
    for number, here in by_line.items():
        before = lines[number - 1]
        lines[number - 1] = _commented(before, sorted({each.finding.code for each in here}), reason)
        document = read("\n".join(lines))
        comments = formats.of(document.suffix).comments(document.source)  # type: ignore[attr-defined]
        end = len("\n".join(lines[:number]).rstrip())
        is_comment = any(first < end <= last for first, last in comments)
        if document.text.split() != expected or not is_comment:
            lines[number - 1] = before
            left += here
    return "\n".join(lines), left


def _commented(line: str, codes: list[str], reason: str) -> str:
    ours = _OURS.search(line)
    if ours:
        listed = [code.strip() for code in ours[2].split(",") if code.strip()]
        codes = [*listed, *(code for code in codes if code not in listed)]
        return f"{line[: ours.start()]}{ours[1]}{', '.join(codes)}]{line[ours.end() :]}"
    body = line.rstrip()
    return f"{body} <!-- arlint: ignore[{', '.join(codes)}] {reason} -->{line[len(body) :]}"


def accept(report: FileReport, settings: Settings, reason: str) -> int:
    """Accept all findings of one file; returns how many.  Raises FileError and SettingsError."""
    found = list(report.findings)
    if not found:
        return 0
    suffix = os.path.splitext(report.path)[1].lower()
    left = found
    if hasattr(formats.of(suffix), "comments"):
        source = files.read(report.path)
        text, left = with_comments(source.text, found, reason, lambda now: formats.read(now, suffix))
        if text != source.text:
            source.text = text
            files.write(source)
    if left:
        add_entries(settings, report.path, left, reason)
    return len(found)


def add_entries(settings: Settings, path: str, found: Sequence[Located], reason: str) -> None:
    """Append entries of `suppress` to the file the settings come from, or to a new arlint.toml in this folder."""
    import tomllib

    target = settings.source or "arlint.toml"
    table = "tool.arlint.suppress" if os.path.basename(target) == "pyproject.toml" else "suppress"
    name = os.path.relpath(path, os.path.dirname(os.path.abspath(target))).replace(os.sep, "/")
    by_text: dict[str, list[str]] = {}
    for each in found:
        by_text.setdefault(_excerpt(each), []).append(each.finding.code)
    entries = "".join(
        f"\n[[{table}]]\nfile = {_quoted(_pattern(name))}\nrules = {json.dumps(sorted(set(codes)))}\n"
        f"text = {_quoted(text)}\nreason = {_quoted(reason)}\n"
        for text, codes in by_text.items()
    )
    try:
        with open(target, encoding="utf-8") as file:
            before = file.read()
    except FileNotFoundError:
        before = ""
    except OSError as error:
        raise SettingsError(f"{target}: cannot read the settings: {error.strerror}") from None
    after = before + ("" if before.endswith("\n") or not before else "\n") + entries.lstrip("\n" if not before else "")
    try:
        tomllib.loads(after)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            f"{target}: suppress cannot be added to, it is not written as [[{table}]]: {error}"
        ) from None
    files.put(target, after.encode())


def _excerpt(found: Located) -> str:
    """The span with some letters of its line around it."""
    text, start, end = found.seen_text, found.seen.start, found.seen.end
    first = max(text.rfind("\n", 0, start) + 1, start - AROUND)
    last = text.find("\n", end)
    last = min(len(text) if last < 0 else last, max(end, start + 1) + AROUND)
    while first < start and not text[first - 1 : first].isspace() and text[first - 1 : first]:
        first += 1
    while last > end and not text[last : last + 1].isspace() and text[last : last + 1]:
        last -= 1
    return text[first:last]


def _pattern(name: str) -> str:
    """The pattern that means the file called `name` and no other."""
    return "/" + re.sub(r"([\\\[\]*?!# ])", r"\\\1", name)


def _quoted(text: str) -> str:
    """`text` as a basic string of TOML."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
