"""What site generators and publishing systems read before a file becomes a page: shortcodes and template tags."""

from __future__ import annotations

import re

from arlint.document import OPAQUE, TRANSPARENT
from arlint.formats.masking import filled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Span

_TEMPLATES = (
    r"\{\{[<%\ufdd0].*?\}\}|\{%.*?%\}|\{\{[^{}\n]*[.|][^{}\n]*\}\}"
    r"|[ \t]*\{/\*.*?\*/\}"
    r"|\[/?(?:caption|gallery|embed|audio|video|playlist)\b[^\]\n]*\]|\[[a-z_-]+ [a-z_-]+=[^\]\n]*\]|\[/[a-z_-]+\]"
)
#: In HTML whatever stands between two braces.
_HTML = _TEMPLATES + r"|\{\{[^{}]*\}\}|\{#.*?#\}"
#: In Markdown also containers, and what a line of MDX imports and exports.
_MARKDOWN = _TEMPLATES + r"|^:::.*$|^(?:import .*[\"']|export (?:default|const|function)\b.*)$"
_SIGNS = ("{{", "{%", "{/*", "{#", "[", ":::", "import ", "export ")


def without_templates(mask: str, blocks: list[Span], markdown: bool = False) -> tuple[str, list[Span]]:
    """`mask` without templates, and the blocks that are left: what stands alone on its line ends a block."""
    if not any(sign in mask for sign in _SIGNS):
        return mask, blocks
    parts: list[str] = []
    lines: list[Span] = []
    last = 0
    for found in re.compile(_MARKDOWN if markdown else _HTML, re.MULTILINE).finditer(mask):
        start, end = found.span()
        alone = mask[start - 1 : start] in ("", "\n") and mask[end : end + 1] in ("", "\n", "\r")
        filler = TRANSPARENT if alone or found[0].endswith("*/}") else OPAQUE
        parts += (mask[last:start], filled(found[0], filler))
        last = end
        if alone:
            lines.append((start, end))
    parts.append(mask[last:])
    return "".join(parts), _cut(blocks, lines)


def _cut(blocks: list[Span], lines: list[Span]) -> list[Span]:
    """`blocks` without `lines`; both sorted."""
    left: list[Span] = []
    at = 0
    for start, end in blocks:
        while at < len(lines) and lines[at][1] <= start:
            at += 1
        number = at
        while number < len(lines) and lines[number][0] < end:
            if lines[number][0] > start:
                left.append((start, lines[number][0]))
            start = max(start, lines[number][1])
            number += 1
        if start < end:
            left.append((start, end))
    return left
