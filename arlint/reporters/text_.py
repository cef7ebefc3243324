"""The text format: made to be read on a terminal.

No carets: terminals differ in how they lay out right-to-left text, and a caret line points nowhere in half of them.
The excerpt stands on a line of its own with the span in reverse video; without colours the span is between ⟦ ⟧.
"""

from __future__ import annotations

from arlint.finding import INFO
from arlint.fixer import apply
from arlint.messages import place as place_in
from arlint.messages import text as message
from arlint.reporters.visible import code_points, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from arlint.finding import Edit
    from arlint.reporters import Options
    from arlint.reports import FileReport, Located

#: Code points of context on either side of a span, and the longest span shown whole.
CONTEXT = 36
LONGEST = 120

_BOLD, _RED, _YELLOW, _CYAN, _DIM, _REVERSE, _END = (f"\x1b[{code}m" for code in ("1", "31", "33", "36", "2", "7", "0"))
_COLORS = {"error": _RED, "warning": _YELLOW, "info": _CYAN}


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write every finding of every file; those of severity info after the others of their file."""
    for file in reports:
        later = []
        for found in file.findings:
            if found.finding.severity == INFO:
                later.append(found)
            else:
                out.write(entry(file.path, found, options))
        for found in later:
            out.write(entry(file.path, found, options))


def entry(path: str, found: Located, options: Options) -> str:
    """One finding: place, code, name and severity; the message; the excerpt; what the fix would do."""

    def paint(text: str, code: str) -> str:
        return f"{code}{text}{_END}" if options.color else text

    finding = found.finding
    lang = options.lang
    severity = message(lang, "severity-" + finding.severity)
    place = f"{visible(path)}:{found.line}:{found.column}"
    if found.place:
        place += f" ({visible(place_in(options.lang, found.place))})"
    lines = [
        f"{paint(place, _BOLD)} {paint(finding.code, _COLORS[finding.severity])} {finding.name} ({severity})",
        f"  {visible(finding.message(lang))}",
        f"    {excerpt(found, options.color)}",
    ]
    unseen = code_points(found.seen_text[found.seen.start : found.seen.end][:LONGEST])
    if unseen:
        lines.append("    " + ", ".join(unseen))
    if finding.fix:
        kind = message(lang, "fix-" + finding.fix.applicability)
        lines.append(f"    {paint(change(found, lang), _BOLD)} ({kind})")
    return "\n".join(lines) + "\n\n"


def excerpt(found: Located, color: bool) -> str:
    """The line around the span, at most `CONTEXT` on either side in whole words, with the span marked."""
    text, start, end = found.seen_text, found.seen.start, found.seen.end
    before = text[max(0, start - CONTEXT - 1) : start].rpartition("\n")
    after = text[end : end + CONTEXT + 1].partition("\n")
    left, right = before[2].lstrip(), after[0].rstrip()
    if not before[1] and start > CONTEXT + 1:
        left = "…" + (left.partition(" ")[2] or left)
    if not after[1] and end + CONTEXT + 1 < len(text):
        right = (right.rpartition(" ")[0] or right) + "…"
    open_, close = (_REVERSE, _END) if color else ("⟦", "⟧")
    return f"{visible(left)}{open_}{visible(_shortened(text[start:end])) or ' '}{close}{visible(right)}"


def _shortened(span: str) -> str:
    if len(span) <= LONGEST:
        return span
    half = LONGEST // 2
    return f"{span[:half]} … {span[-half:]}"


def change(found: Located, lang: str) -> str:
    """`⟦old⟧ → ⟦new⟧` for the part of the text that the fix changes, widened to the span and to whole words."""
    edits: tuple[Edit, ...] = found.seen.fix.edits if found.seen.fix else ()
    text = found.seen_text
    start = min(found.seen.start, *(edit.start for edit in edits))
    end = max(found.seen.end, *(edit.end for edit in edits))
    if all(not text[edit.start : edit.end].strip() for edit in edits) and end - start < 2:
        start, end = _to_words(text, start, end)
    old = text[start:end]
    new = apply(old, [type(edit)(edit.start - start, edit.end - start, edit.text) for edit in edits])
    if old.strip() and not new.strip():
        return f"⟦{visible(_shortened(old.strip()))}⟧ → {message(lang, 'deleted')}"
    return f"⟦{visible(_shortened(old))}⟧ → ⟦{visible(_shortened(new))}⟧"


def _to_words(text: str, start: int, end: int) -> tuple[int, int]:
    """[start, end) with the neighbouring words: an inserted space says nothing alone."""
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end
