"""Deletes paragraphs and sentences: what a boilerplate rule proposes to do with what it found.

Deleting prose is never safe, so the fix is an unsafe one.  The text around it closes up as if the paragraph had never
been there: one separator stays of the two, the larger, so that no two paragraphs run together and no blank lines pile
up.  In markup whole lines of the file go, with the marks of the item, quotation or heading that they are.
"""

from __future__ import annotations

import re
from collections import Counter

from arlint.finding import Edit, Fix, unsafe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.document import Document, Span

#: The second line of a heading in Markdown, which means nothing without the first.
_UNDERLINE = re.compile(r"\r?\n[ ]{0,3}(?:=+|-+)[ \t]*(?=\r?\n|\Z)")
_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)")
_VOID = ("br", "hr", "img", "input", "wbr", "http", "https")
#: What stands between the paragraphs of a word processor's file (`formats.story`), or nothing where it begins or ends.
_PARAGRAPH_ENDS = ("\ufdd2", "")
#: What a line of a Markdown quotation has that is blank.
_QUOTE_MARKS = " \t\r\n>"


def paragraph(document: Document, start: int, end: int) -> Fix | None:
    """The fix that deletes the whole lines of [start, end) of `document.text`; None where nothing else would be left.

    `start` and `end` are those of a paragraph, or of the first and the last of several in a row.
    """
    edit = _closed(document.text, *_lines(document.text, start, end))
    return unsafe(edit) if edit else None


def in_source(document: Document, edit: Edit) -> Edit | None:
    """What deleting the lines of `edit` comes to in the file's text, their markup included.

    `edit` is in offsets of `document.text`.  None where those lines of the file hold other text as well.
    """
    text = document.text[edit.start : edit.end]
    start = edit.start + len(text) - len(text.lstrip())
    end = edit.end - (len(text) - len(text.rstrip()))
    held = whole_lines(document, start, end) if start < end else None
    source = document.whole.source
    if held and _is_balanced(source[slice(*held)]):
        return _closed(source, *held, blank=_QUOTE_MARKS)
    return _emptied(document, start, end)


def _emptied(document: Document, start: int, end: int) -> Edit | None:
    """The deletion of what a paragraph of a word processor says: the paragraph itself is no text and stays, empty."""
    source = document.whole.source
    first, last = document.to_source(start, end)
    around = source[first - 1 : first], source[last : last + 1]
    alone = "\ufdd2" in around and all(sign in _PARAGRAPH_ENDS for sign in around)
    return Edit(first, last, "") if alone and document.is_editable(first, last) else None


def whole_lines(document: Document, start: int, end: int) -> Span | None:
    """The lines of the file's text that hold [start, end) of `document.text` and no other text; else None."""
    whole = document.whole
    source = whole.source
    first, last = _lines(source, *document.to_source(start, end))
    shown = whole.text[whole.from_source(first) : whole.from_source(last)]
    if shown.split() != document.text[start:end].split() or _hides_lines(whole, first, last):
        return None
    underline = _UNDERLINE.match(source, last)
    if underline and document.is_markup and source[first : first + 1].strip(" -*+>#\t"):
        last = underline.end()
    return first, last


def _hides_lines(whole: Document, first: int, last: int) -> bool:
    """Whether a line of [first, last) of the file's text is no prose at all: code, a picture, a shortcode."""
    while first < last:
        end = whole.source.find("\n", first, last)
        end = end if end >= 0 else last
        shown = whole.text[whole.from_source(first) : whole.from_source(end)]
        if not shown.strip() and whole.source[first:end].strip(_QUOTE_MARKS):
            return True
        first = end + 1
    return False


def _is_balanced(markup: str) -> bool:
    """Whether every element that begins in `markup` ends there, and the reverse."""
    tags = Counter((closes, name.lower()) for closes, name in _TAG.findall(markup))
    return all(tags["", name] == tags["/", name] for _, name in list(tags) if name not in _VOID)


def passage(document: Document, start: int, end: int) -> Fix | None:
    """The fix that deletes [start, end) of `document.text`: whole paragraphs, or whole sentences of one."""
    first = document.paragraph_at(start)[0]
    last = document.paragraph_at(end - 1)[1]
    if start <= first and last <= end:
        return paragraph(document, start, end)
    text = document.text
    if start > first:
        return unsafe(Edit(len(text[:start].rstrip()), end, ""))
    rest = text[end:last]
    return unsafe(Edit(start, end + len(rest) - len(rest.lstrip()), ""))


def _lines(text: str, start: int, end: int) -> Span:
    """Where the lines of [start, end) begin and end, line ends and a byte order mark excluded."""
    first = text.rfind("\n", 0, start) + 1 or int(text.startswith("\ufeff"))
    last = text.find("\n", end)
    last = last if last >= 0 else len(text)
    return first, last - (text[end:last][-1:] == "\r")


def _closed(text: str, first: int, last: int, blank: str | None = None) -> Edit | None:
    """The deletion of the lines [first, last) of `text` with one of the separators; None if nothing else is there.

    blank : the characters of which a blank line may consist; None: white space.
    """
    begin = int(text.startswith("\ufeff"))
    top = first  # where the blank lines before begin
    while top > begin:
        line = max(text.rfind("\n", 0, top - 1) + 1, begin)
        if text[line:top].strip(blank):
            break
        top = line
    bottom = last  # where the last of the blank lines behind ends
    while bottom < len(text):
        end = text.find("\n", text.find("\n", bottom) + 1)
        end = end if end >= 0 else len(text)
        if text[bottom:end].strip(blank):
            break
        bottom = end
    before, behind = text[top:first], text[last:bottom]
    if bottom == len(text):
        return Edit(_line_end(text, top), last, "") if top > begin else None
    following = text.find("\n", bottom) + 1
    if top > begin and _size(behind) > _size(before):
        return Edit(_line_end(text, top), last, "")
    return Edit(first, following, "")


def _line_end(text: str, line: int) -> int:
    """Where the line before the one that begins at `line` ends."""
    return line - 1 - (text[line - 2 : line - 1] == "\r")


def _size(separator: str) -> tuple[int, int]:
    """How much a separator parts: its line ends, then its lines that are blank for good, not just in a quotation."""
    return separator.count("\n"), separator.count("\n") - separator.count(">")
