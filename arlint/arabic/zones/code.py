"""What is not prose in plain text: code, placeholders, tags, formulas, emoticons."""

from __future__ import annotations

import re

from arlint.arabic.letters import LETTER

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Span = tuple[int, int]

_L = LETTER[1:-1]
#: What shows that a kind of code may be there, and its pattern.
_KINDS = (
    ("`", r"(`+)(?!`)[^`\n]{1,400}\1(?!`)"),
    ("-->", r"<!--(?s:.{0,5000}?)-->"),
    ("</", r"<(?i:(script|style))\b(?s:.{0,20000}?)</(?i:\1)\s*>"),
    ("<", r"</?[A-Za-z][A-Za-z0-9:-]*(?:\s[^<>]{0,2000})?/?>|<[%?](?s:.{0,2000}?)[%?]>"),
    ("{{", r"\{\{[^{}]{0,500}\}\}\}?"),
    ("{%", r"\{%(?s:.{0,500}?)%\}"),
    ("{", r"\$?\{[A-Za-z0-9_.:!]*\}"),
    ("%", r"%(?<![0-9٠-٩]%)(?:\([A-Za-z_]\w*\)[sdif]|(?:[0-9]+\$)?(?:\.[0-9])?[sdif@])(?![A-Za-z])"),
    # WordPress and forum tags; `[1]`, `[…]` and `[أدخل الاسم]` are prose.
    (
        "[",
        r"\[/?(?:caption|gallery|embed|audio|video|playlist|quote|button|youtube|tweet|url|img|[biu]|"
        r"(?:contact-form|vc|et_pb|su)[-_]\w+)(?:[ =][^\]\n]{0,300})?/?\]|\[[a-z][a-z_-]* \w+=[^\]\n]{1,300}\]",
    ),
    # A formula has no Arabic in it, and no price begins with a letter.
    (
        "$",
        rf"\$\$[^${_L}]{{0,200}}[\\^_={{][^${_L}]{{0,400}}\$\$|\$(?![\s\d])[^$\n{_L}]{{1,120}}(?<!\s)\$(?!\d)"
        rf"|\$\d[^$\n {_L}]{{0,60}}[\\^_={{][^$\n{_L}]{{0,60}}\$",
    ),
    ("\\", r"\\(?:\((?s:.{1,300}?)\\\)|\[(?s:.{1,500}?)\\\]|[a-zA-Z]+\{[^{}\n]{0,100}\})"),
)
_ARGUMENTS = rf"\((?<=[A-Za-z0-9_]\()[^(){_L}\n]{{0,60}}\)"
_EMOTICON = r"[:;](?<![:;].)['’]?-?(?:\)+|\(+|[DPp])(?=[\s.،؛؟!»”\"]|\Z)|<3(?=[\s.،؛؟!»”\"]|\Z)|\^_?\^"
#: What the faces begin with, marks alone being too common.
_EYES = (":)", ":(", ":-", ":'", ":’", ":D", ":P", ":p", ";)", ";-", "<3", "^")
_JSON = r"[{\[](?=[{\s]*\"[^\"\n]{1,100}\"\s*:)"
_MOST_UNCLOSED = 20  # brackets that open an object and are never closed: so many, and it is no JSON
_JSON_SIGN = r"\"(?:[^\"\\\n]|\\.)*\"|[{}\[\]]"


def spans(text: str) -> Iterator[Span]:
    """Everything in `text` that looks written for a machine, and faces made of marks."""
    for sign, pattern in _KINDS:
        if sign in text:
            for match in re.finditer(pattern, text):
                yield match.span()
    if "(" in text:
        for match in re.finditer(_ARGUMENTS, text):
            name = re.search(r"[A-Za-z_]\w*\Z", text[max(0, match.start() - 40) : match.start()], re.ASCII)
            # `f(x)`, `print()`; but `NATO(2022)` and `Google(Inc)` lack a blank.
            if name and (len(name[0]) == 1 or name[0][0].islower() or "_" in name[0]):
                yield match.start() - len(name[0]), match.end()
    if '":' in text or '" :' in text:
        done = failures = 0
        for match in re.finditer(_JSON, text):
            if match.start() >= done and failures < _MOST_UNCLOSED:
                done = _end_of_json(text, match.start())
                failures += not done
                if done:
                    yield match.start(), done
    if any(sign in text for sign in _EYES):
        for match in re.finditer(_EMOTICON, text):
            if _is_face(text, match.start(), match[0]):
                yield match.span()


def _is_face(text: str, start: int, sign: str) -> bool:
    """Whether `sign` is no colon before a bracket that opens or closes something."""
    if ")" not in sign:
        return start == 0 or text[start - 1].isspace() or sign[0] == "^"
    line = max(text.rfind("\n", 0, start) + 1, start - 2000)
    return text.count("(", line, start) <= text.count(")", line, start)


def _end_of_json(text: str, start: int) -> int:
    """Where the brackets opened at `start` are closed; 0 if they are not."""
    depth = 0
    for match in re.compile(_JSON_SIGN).finditer(text, start, start + 20_000):
        if match[0] in "{[":
            depth += 1
        elif match[0] in "}]":
            depth -= 1
            if depth == 0:
                return match.end()
    return 0
