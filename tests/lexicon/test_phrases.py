"""Phrases: context, cancelling, hints, and anchors that no match escapes."""

from __future__ import annotations

import random
import re
from re import _constants, _parser

import pytest

from arlint.document import Document, fold
from arlint.engine import Ruleset, check
from arlint.formats import read
from arlint.lexicon import phrases, rows
from arlint.lexicon.matcher import Matcher
from arlint.lexicon.phrases import Phrase, attached, compiled

LEXICONS = ("wrong_sense", "calques", "names", "idioms")
ROWS = [pytest.param(row, id=row["id"]) for name in LEXICONS for row in rows(name) if row["anchors"]]


def generated(nodes, chance: random.Random) -> str:
    """A string that the parsed pattern matches, look-around aside."""
    parts = []
    for kind, value in nodes:
        if kind is _constants.LITERAL:
            parts.append(chr(value))
        elif kind is _constants.IN:
            first, detail = chance.choice(value)
            parts.append(chr(detail) if first is _constants.LITERAL else "7" if "DIGIT" in str(detail) else "ك")
        elif kind is _constants.BRANCH:
            parts.append(generated(chance.choice(value[1]), chance))
        elif kind is _constants.SUBPATTERN:
            parts.append(generated(value[-1], chance))
        elif kind is _constants.MAX_REPEAT:
            least, most, inner = value
            parts += (generated(inner, chance) for _ in range(chance.randint(least, min(most, least + 2))))
        elif kind in (_constants.ANY, _constants.NOT_LITERAL):
            parts.append("ك")
    return "".join(parts)


@pytest.mark.parametrize("row", ROWS)
def test_every_match_holds_an_anchor(row):
    tree = _parser.parse(fold(row["pattern"]).replace("~", "(?:|و|ال|بال|ولل)"))
    pattern = compiled(row["pattern"])
    matcher = Matcher(row["anchors"].split("|"))
    chance = random.Random(row["id"])
    tried = 0
    for _ in range(400):
        text = f"قبل {generated(tree, chance)} بعد"
        match = pattern.search(text)
        if match is None:
            continue
        tried += 1
        document = Document(text)
        hits = list(matcher.hits(document))
        assert any(match.start() <= end and start <= match.end() for _, start, end in hits), text
        if tried == 60:
            break


@pytest.mark.parametrize("row", ROWS)
def test_a_row_compiles_and_is_complete(row):
    assert compiled(row["pattern"])
    assert row["better"]
    assert row["english"]
    assert fold(row["anchors"]) == row["anchors"]
    context = row.get("context", "")
    assert not context.startswith("@") or phrases.group(context[1:])
    assert "||" not in row["pattern"]


def test_ids_are_unique_and_lines_have_all_columns():
    for name in (*LEXICONS, "contexts", "domains", "sense_confusions"):
        ids = [row["id"] for row in rows(name)]
        assert len(ids) == len(set(ids)), name


def phrase(**columns: str) -> Phrase:
    return Phrase(list(columns), "\t".join(columns.values()))


def found(entry: Phrase, text: str) -> list[str]:
    document = Document(text)
    at = document.folded.text.index(entry.row["anchors"])
    return [match[0] for match in entry.matches(document, at, at + len(entry.row["anchors"]))]


def test_proclitics_and_word_boundaries():
    entry = phrase(pattern="~شريط غزة", anchors="شريط غزة")
    assert found(entry, "في وبالشريط غزة أمس") == ["وبالشريط غزة"]
    assert found(entry, "شريط غزة") == ["شريط غزة"]
    assert found(entry, "أشريط غزة") == []
    assert found(entry, "شريط غزةً") == ["شريط غزة"]
    assert found(entry, "شريط غزةك") == []


def test_a_space_is_any_one_space_but_no_paragraph_break():
    entry = phrase(pattern="~سوق المخزون", anchors="سوق")
    assert found(entry, "سوق\u00a0المخزون") == ["سوق\u00a0المخزون"]
    assert found(entry, "سوق\nالمخزون") == []
    assert found(entry, "في السوق") == []


def test_harakat_do_not_hide_a_phrase():
    assert found(phrase(pattern="استعادة الترتيب", anchors="استعادة"), "اِسْتِعَادَةُ التَّرْتِيبِ") == ["استعادة الترتيب"]


def test_context_is_the_paragraph_near_the_match_and_not_the_match():
    entry = phrase(pattern="خردوات", anchors="خردوات", context="جنود|خرد")
    assert found(entry, "وصلت خردوات والجنود") == ["خردوات"]
    assert found(entry, "وصلت خردوات أمس") == []
    assert found(entry, "جنود\n\nوصلت خردوات أمس") == []
    assert found(entry, "وصلت خردوات أمس" + " كلمة" * 60 + " جنود") == []
    assert found(entry, "وصلت خردوات وبالجنود") == ["خردوات"]
    assert found(entry, "وصلت خردوات والمجنود") == []  # a stem begins the word


def test_what_is_near_cancels():
    entry = phrase(pattern="خردوات", anchors="خردوات", not_near="متجر|محل")
    assert found(entry, "في محل خردوات") == []
    assert found(entry, "في محل" + " كلمة" * 20 + " خردوات") == ["خردوات"]


def test_not_match_looks_at_what_stands_before():
    entry = phrase(pattern="الغير", anchors="الغير", not_match="حقوق الغير")
    assert found(entry, "حقوق الغير") == []
    assert found(entry, "وقال الغير") == ["الغير"]


@pytest.mark.parametrize(
    ("lead", "word", "expected"),
    [
        ("", "سهم", "سهم"),
        ("و", "سهم", "وسهم"),
        ("بال", "سهم", "بالسهم"),
        ("ولل", "سهم", "وللسهم"),
        ("ل", "السوق", "للسوق"),
        ("ب", "السوق", "بالسوق"),
        ("وال", "السوق", "والسوق"),
    ],
)
def test_a_replacement_takes_the_proclitics(lead, word, expected):
    assert attached(lead, word) == expected


def hint(pattern: str, better: str, text: str) -> str | None:
    entry = phrase(pattern=pattern, anchors="x", better=better, english="x")
    document = Document(text)
    match = compiled(pattern).search(document.folded.text)
    fix = entry._suggestion(document, match)
    if fix is None:
        return None
    (edit,) = fix.edits
    return text[: edit.start] + edit.text + text[edit.end :]


def test_hints_keep_what_is_around_the_wrong_word():
    assert hint("~سوق المخزون", "سوق الأسهم", "هبطت بسوق المخزون.") == "هبطت بسوق الأسهم."
    assert hint("فاز ب(?P<wrong>عنوان) الدوري", "لقب", "فاز بعنوان الدوري.") == "فاز بلقب الدوري."
    assert hint("~دبابات فكر", "مراكز أبحاث", "الدبابات فكر") is None  # which word takes the article?
    assert hint("رسوم قتل", "تهم…", "رسوم قتل") is None  # `better` tells, it does not fit in


def test_a_declared_rule_finds_its_rows():
    rule = phrases.phrases(
        "calques", code="MT411", name="x", severity="info",
        message={"ar": "«{found}» {better} {english}", "en": "{found}"}, bad={}, good=[],
    )  # fmt: skip
    (finding,) = check(read("قُتل، بحسب ما ورد، عشرة."), Ruleset([rule]))
    assert finding.message("ar") == "«بحسب ما ورد» بحسب تقارير reportedly"


def test_reports_says_whether_another_rule_has_the_place():
    document = Document("هبطت سوق المخزون أمس.")
    assert phrases.reports("wrong_sense", "MT201", document, 9, 16)
    assert not phrases.reports("wrong_sense", "MT201", document, 17, 20)


def test_reading_the_list_compiles_nothing():
    phrases._indexes.clear()
    entries = phrases.index("wrong_sense", "MT201")
    assert all(entry._pattern is None and entry._row is None for found in entries.values() for entry in found)
    assert not any(isinstance(value, re.Pattern) for value in entries)
