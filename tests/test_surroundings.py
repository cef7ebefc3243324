"""Every rule finds its bad examples wherever they stand: in Markdown, under Windows line ends, between harakat.

Each surrounding takes an example and says what the file looks like and where each character went.  A rule has to find
the same there, at the same characters, and mend it in the same way.  What cannot be asked of a rule stands in
`EXCEPTIONS` with the reason; an exception that is not needed fails.
"""

from __future__ import annotations

import json
import re

import pytest
from examples import RULES, findings, mended, repaired, settle

from arlint.arabic.letters import LETTERS, MARK
from arlint.document import Document
from arlint.formats import of, read

#: (rule, surrounding): why the rule need not find its examples there.
EXCEPTIONS: dict[tuple[str, str], str] = {
    ("EN105", "hidden"): "a lone carriage return is a line end, and line ends are shown to rules wherever they stand",
    ("PU114", "markdown"): "a stop alone on a line within a paragraph; as a paragraph of its own it is an ornament",
    ("PU114", "html"): "the same",
    ("EN105", "html"): "a form feed is white space in HTML",
    ("OR106", "harakat"): "where the right spelling is longer or shorter the writer's signs cannot be kept: a hint",
    ("OR109", "harakat"): "two words whose signs differ are two words: مِن مَن",
    ("OR108", "harakat"): "off by default; it reads glued words as they stand, signs and all",
    ("EN101", "harakat"): "what was decoded wrongly is no Arabic; with a sign in it the bytes are others",
}


class Placed:
    """A file that holds an example.

    text    the file's text: `before`, the example with some characters inserted, `after`;
    offset  where in it the n-th character of the example is;
    plain   takes the inserted characters out of a text.
    """

    def __init__(self, example, inserted=(), before="", after="", suffix=".txt", plain=lambda text: text):
        parts, last = [before], 0
        for at, piece in inserted:
            parts += (example[last:at], piece)
            last = at
        self.text = "".join([*parts, example[last:], after])
        self.before = before
        self.after = after
        self.suffix = suffix
        self.plain = plain
        self._inserted = inserted

    def offset(self, at):
        return len(self.before) + at + sum(len(piece) for start, piece in self._inserted if start <= at)

    def span(self, start, end):
        return self.offset(start), self.offset(end - 1) + 1 if end > start else self.offset(start)


# -- surroundings ------------------------------------------------------------------------------------------------
# Each yields files; none where the example cannot be put so.


def windows_line_ends(text):
    if "\r" not in text:
        returns = [(match.start(), "\r") for match in re.finditer("\n", text)]
        yield Placed(text, returns, after="\r\n", plain=lambda text: text.replace("\r\n", "\n"))


def byte_order_mark(text):
    if not text.startswith("\ufeff"):
        yield Placed(text, before="\ufeff")


def line_end_at_the_end(text):
    yield Placed(text, after="\n")


def markdown(text):
    """Paragraphs between a heading and code."""
    breaks = markdown_breaks(text)
    if breaks is not None:
        yield Placed(text, breaks, before="# عنوان\n\n", after="\n\n```\nنص\n```\n", suffix=".md")


def markup_in_the_sentence(text):
    """A word in mid-sentence in bold, or linked."""
    breaks = markdown_breaks(text)
    if breaks is None:
        return
    words = [match.span() for match in re.finditer(r"(?<=[ء-ي] )[ء-ي]{2,}(?= [ء-ي])", text)]
    for start, end in words[:4]:
        for opening, closing in (("**", "**"), ("[", "](http://a.b)"), ("<b>", "</b>")):
            yield Placed(text, sorted([*breaks, (start, opening), (end, closing)]), suffix=".md")


def markdown_breaks(text):
    """The line ends that make Markdown paragraphs of this text's, as insertions; None if it would read markup in it."""
    document = Document(text)
    breaks = [] if document.is_wrapped else [(match.start(), "\n") for match in re.finditer(r"(?<!\n)\n(?!\n)", text)]
    written = read(Placed(text, breaks).text, ".md")
    if written.text != written.source or len(written.paragraphs) != len(document.paragraphs):
        return None
    return breaks


def html(text):
    """Paragraphs of a page."""
    yield from paragraphs_of_html(text, [])


def html_in_the_sentence(text):
    """A word in mid-sentence in bold, or linked, in a page."""
    words = [match.span() for match in re.finditer(r"(?<=[ء-ي] )[ء-ي]{2,}(?= [ء-ي])", text)]
    for start, end in words[:3]:
        for opening, closing in (("<b>", "</b>"), ('<a href="http://a.b/?c=d">', "</a>")):
            yield from paragraphs_of_html(text, [(start, opening), (end, closing)])


def paragraphs_of_html(text, inserted):
    document = Document(text)
    if document.is_wrapped or re.search(r"[<>&{}\[]|  |\n[ \t]|[ \t\r]\n|^\s|\s$|\n\n\n|\ufeff", text):
        return
    parting = [(match.start(), "</p>\n<p>") for match in re.finditer(r"\n+", text)]
    yield Placed(
        text, sorted([*inserted, *parting]), before="<div>\n<p>", after="</p>\n<pre>نص</pre></div>\n", suffix=".html"
    )


def harakat(text):
    """A fatha or kasra on some letters, not before a weak one, whose reading it may decide: rules see through them."""
    places = [at + 1 for at in range(len(text) - 1) if text[at] in MARKED and text[at + 1] in LETTERS - set("اويى")]
    if places and not re.search(MARK, text):
        signs = [(at, "\u064e\u0650"[at % 2]) for at in places[::4]]
        yield Placed(text, signs, plain=lambda text: re.sub(MARK, "", text))


#: Letters that carry a vowel sign often enough.
MARKED = LETTERS - set("اأإآىةءئؤو")

SURROUNDINGS = [
    windows_line_ends,
    byte_order_mark,
    line_end_at_the_end,
    markdown,
    markup_in_the_sentence,
    html,
    html_in_the_sentence,
    harakat,
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize("surrounding", SURROUNDINGS, ids=lambda surrounding: surrounding.__name__)
def test_examples_are_found_in_every_surrounding(rule, surrounding):
    failures = []
    tried = 0
    for text in rule.bad:
        for place in surrounding(text):
            tried += 1
            failures += differences(rule, text, place)
    if (rule.code, surrounding.__name__) in EXCEPTIONS:
        assert failures or not tried, "the exception is not needed"
    else:
        assert failures == []


def differences(rule, text, place):
    """What is not in `place` as it is where the example stands alone."""
    alone = findings(rule, text)
    found = findings(rule, place.text, place.suffix)
    here = [(finding.start, finding.end) for finding in found]
    there = [place.span(finding.start, finding.end) for finding in alone]
    if len(here) != len(there) or not all(a <= d and c <= b for (a, b), (c, d) in zip(here, there, strict=True)):
        yield place.text, "found at", here, "not at", there
    elif [finding.fix and finding.fix.applicability for finding in found] == [
        finding.fix and finding.fix.applicability for finding in alone
    ]:
        mended = place.plain(repaired(place.text, found))
        expected = place.plain(place.before + repaired(text, alone) + place.after)
        if place.suffix == ".txt" and mended != expected:
            yield place.text, "mended", mended, "not", expected
    elif place.suffix == ".txt":
        yield place.text, "another applicability"


# -- fields of data ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ascii_only", [True, False])
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_examples_are_found_and_mended_in_json_lines(rule, ascii_only):
    for text in rule.bad:
        source = json.dumps({"id": 1, "text": text}, ensure_ascii=ascii_only) + "\n" + '{"text": ""}\n'
        parts = of(".json").split(source, ("text",))
        if len(parts) != 2 or parts[0].mask is not None:
            continue  # it has tags: HTML
        after, places = mended(source, ".jsonl", codes=(rule.code,), wanted=("text",))
        alone = [(finding.start, finding.end) for finding in findings(rule, text)]
        assert [json.loads(f'"{source[start:end]}"') for _, start, end in places] == [text[a:b] for a, b in alone]
        record, _, rest = after.partition("\n")
        assert json.loads(record) == {"id": 1, "text": settle(text, codes=(rule.code,)).text}
        assert rest == '{"text": ""}\n'
        assert not ascii_only or after.isascii()


# -- protected zones of markup -----------------------------------------------------------------------------------


def hidden(text):
    """Files in which the example is no prose."""
    fence = "````" if "```" in text else "```"
    yield f"كلمة.\n\n{fence}\n{text}\n{fence}\n\nكلمة.\n"
    if "\n" not in text and "`" not in text:
        yield f"كلمة `{text}` كلمة."
    if "-->" not in text and "--" not in text and not text.startswith((">", "->")):
        yield f"كلمة.\n\n<!-- {text} -->\n\nكلمة.\n"
    if "\n" not in text and re.match("[ء-ي]", text):
        yield f"---\nauthor: {text}\n---\n\nكلمة.\n"
        if "|" not in text:
            yield f'كلمة <b title="{text.replace(chr(34), chr(39))}">كلمة</b> كلمة.'


def hidden_in_html(text):
    """Pages in which the example is no prose."""
    if "<" in text or "-->" in text or text.startswith((">", "->")) or "--" in text or "arlint:" in text:
        return
    yield f"<p>كلمة.</p><pre>{text}</pre><script>{text}</script><style>{text}</style><!-- {text} --><p>كلمة.</p>"
    yield f"<p>كلمة <code>{text}</code> كلمة.</p>"
    yield f"<p>كلمة.</p><div lang=fa><p>{text}</p></div><p class='{text.replace(chr(39), chr(34))}'>كلمة.</p>"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_no_rule_reports_or_touches_what_is_not_prose(rule):
    failures = []
    for text in rule.bad:
        for suffix, source in [(".md", each) for each in hidden(text)] + [
            (".html", each) for each in hidden_in_html(text)
        ]:
            found = [(finding.start, finding.end) for finding in findings(rule, source, suffix)]
            if found or settle(source, suffix, unsafe_fixes=True, codes=(rule.code,)).text != source:
                failures.append((source, found))
    if (rule.code, "hidden") in EXCEPTIONS:
        assert failures, "the exception is not needed"
    else:
        assert failures == []
