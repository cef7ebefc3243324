"""What is not prose in plain text: code, placeholders, tags, formulas, emoticons."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

#: What shows the kind of code, and the pattern; the sign is looked for first.
_KINDS = (
    ("`", r"(`+)(?!`)[^`\n]{1,400}\1(?!`)"),
    ("<!--", r"<!--(?s:.{0,5000}?)-->"),
    ("<", r"<(?i:(script|style))\b(?s:.{0,20000}?)</(?i:\1)\s*>|</?[A-Za-z][A-Za-z0-9:-]*(?:\s[^<>]{0,2000})?/?>|<[%?](?s:.{0,2000}?)[%?]>"),
    ("{{", r"\{\{[^{}]{0,500}\}\}\}?"),
    ("{%", r"\{%(?s:.{0,500}?)%\}"),
    ("{", r"\$?\{[A-Za-z0-9_.:!]*\}"),
    ("%", r"%(?<![0-9٠-٩]%)(?:\([A-Za-z_]\w*\)[sdif]|(?:[0-9]+\$)?(?:\.[0-9])?[sdif@])(?![A-Za-z])"),
    ("[", r"\[/?(?:caption|gallery|embed|audio|video|playlist|contact-form|vc_|et_pb_|su_|quote|button|youtube|tweet|url|img|b|i|u)\w*(?:[ =][^\]\n]{0,300})?/?\]|\[[a-z][a-z_-]* \w+=[^\]\n]{1,300}\]"),
    ("(", rf"\((?<=\w\()(?<=[A-Za-z0-9_]\()[^(){LETTER[1:-1]}\n]{{0,60}}\)"),
    ("$", rf"\$\$[^${LETTER[1:-1]}]{{1,400}}\$\$|\$(?![\s\d])[^$\n{LETTER[1:-1]}]{{1,120}}(?<!\s)\$(?!\d)|\$\d[^$\n {LETTER[1:-1]}]{{0,60}}[\\^_={{][^$\n{LETTER[1:-1]}]{{0,60}}\$"),
    ("\\", r"\\(?:\((?s:.{1,300}?)\\\)|\[(?s:.{1,500}?)\\\]|[a-zA-Z]+\{[^{}\n]{0,100}\})"),
)  # fmt: skip
_EMOTICON = r"[:;=](?<![:;=].)['’]?-?[()DPpOo|*\[\]](?<!;;)(?![\w)])|<3(?!\d)|\^_?\^"
_JSON = r"\{\s*\"[^\"\n]{0,100}\"\s*:|\[\s*\{\s*\"[^\"\n]{0,100}\"\s*:"


def spans(text: str) -> Iterator[Span]:
    """Everything in `text` that looks written for a machine, and faces made of marks."""
    for sign, pattern in _KINDS:
        if sign in text:
            for match in re.finditer(pattern, text):
                start = match.start()
                if sign == "(":
                    name = re.search(r"\w+\Z", text[max(0, start - 40) : start], re.ASCII)
                    # `f(x)`, `print()`; but `NATO(2022)` and `Google(Inc)` lack a blank.
                    if (
                        name is None
                        or not _is_function(name[0])
                        or text[start - len(name[0]) - 1 : start - len(name[0])].isalpha()
                    ):
                        continue
                    start -= len(name[0])
                yield start, match.end()
    if "{" in text and '"' in text:
        for match in re.finditer(_JSON, text):
            end = _end_of_json(text, match.start())
            if end:
                yield match.start(), end
    if ":" in text or ";" in text or "=" in text or "<3" in text or "^" in text:
        for match in re.finditer(_EMOTICON, text):
            start, end = match.span()
            line = text.rfind("\n", 0, start) + 1
            if ")" in match[0] and text.count("(", line, start) > text.count(")", line, start):
                continue  # the bracket closes one that was opened before
            before = text[start - 1 : start]
            if match[0][-1] in ")(" or not before or before.isspace():
                yield start, end


def _is_function(name: str) -> bool:
    return len(name) == 1 and name.isalpha() or name[0].islower() or "_" in name


def _end_of_json(text: str, start: int) -> int:
    """Where the brackets opened at `start` are closed; 0 if they are not."""
    depth = 0
    for match in re.compile(r"\"(?:[^\"\\\n]|\\.)*\"|[{}\[\]]").finditer(text, start, start + 20_000):
        sign = match[0]
        if sign in "{[":
            depth += 1
        elif sign in "}]":
            depth -= 1
            if depth == 0:
                return match.end()
    return 0
