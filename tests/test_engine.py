"""From what rules yield to findings in the file: order, zones, quotations, coordinates."""

from __future__ import annotations

import pytest

import arlint
from arlint import document as documents
from arlint import engine
from arlint.document import CLOSING, OPAQUE, TRANSPARENT, Document
from arlint.engine import Ruleset, check
from arlint.finding import HINT, SAFE, Edit, Fix, safe
from arlint.rule import Rule, pattern

METADATA = {"severity": "warning", "message": {"ar": "{found}", "en": "{found}"}, "bad": {}, "good": []}


def finds(find, replace=None, code="AA101", **metadata):
    return pattern(code=code, name=code.lower(), find=find, replace=replace, **{**METADATA, **metadata})


def spans(text, *rules, **document):
    return [(finding.code, finding.start, finding.end) for finding in check(Document(text, **document), Ruleset(rules))]


def only(text, rule, **document):
    (finding,) = check(Document(text, **document), Ruleset([rule]))
    return finding


# -- order ---------------------------------------------------------------------------------------------------------


def test_findings_come_in_the_order_of_the_text():
    first, second = finds("ب", code="AA102"), finds("[أج]", code="AA101")
    assert spans("أبج", first, second) == [("AA101", 0, 1), ("AA102", 1, 2), ("AA101", 2, 3)]


def test_at_the_same_place_they_come_by_code():
    assert spans("أ", finds("أ", code="AA102"), finds("أ", code="AA101")) == [("AA101", 0, 1), ("AA102", 0, 1)]


def test_document_rules_see_everything_and_are_sorted_in(monkeypatch):
    monkeypatch.setattr(documents, "BLOCK", 4)
    seen = []
    whole = Rule(code="AA103", name="a", scope="document", trigger="ب", **METADATA)

    @whole.checks
    def check_whole(document):
        seen.append(document.text)
        yield whole.finding(4, 5, found="ب")

    text = "أول\n\nب\n\nأول"
    assert spans(text, whole, finds("أ")) == [("AA101", 0, 1), ("AA103", 4, 5), ("AA101", 8, 9)]
    assert seen == [text]


def test_in_very_long_texts_document_rules_come_last(monkeypatch):
    monkeypatch.setattr(engine, "ORDERED", 2)
    assert spans("أبج", finds("أ", code="AA104", scope="document"), finds("[بج]")) == [
        ("AA101", 1, 2), ("AA101", 2, 3), ("AA104", 0, 1),
    ]  # fmt: skip


def test_the_same_finding_twice_is_one():
    def literals():
        return [(" نص ", 1), (" نص آخر ", 2)]

    twice = Rule(code="AA105", name="a", literals=literals, **METADATA)

    @twice.checks_hits
    def check_hit(document, payload, start, end):
        yield twice.finding(*document.folded.locate(start, start + 2), found="نص")

    assert spans("نص آخر", twice) == [("AA105", 0, 2)]


# -- the gate ------------------------------------------------------------------------------------------------------


def test_a_rule_runs_only_where_its_trigger_matches(monkeypatch):
    monkeypatch.setattr(documents, "BLOCK", 6)
    seen = []
    rule = Rule(code="AA106", name="a", trigger="ب", **METADATA)

    @rule.checks
    def note(document):
        seen.append(document.text)
        yield from ()

    assert spans("أأأ\n\nببب\n\nأأأ", rule) == []
    assert seen == ["ببب\n\n"]


def test_a_trigger_on_letters_sees_through_marks():
    assert spans("إلَى", finds("الي", view="folded", trigger="الي")) == [("AA101", 0, 4)]


# -- protected zones and quotations ----------------------------------------------------------------------------------

URL = "زر http://a.b/،،ج الآن"


def test_nothing_is_reported_inside_a_zone():
    assert spans("زر http://a.b/x-y الآن", finds("x")) == []


def test_a_rule_may_be_allowed_in_a_zone():
    assert spans("زر http://a.b/x-y الآن", finds("x", allowed_in=["url"])) == [("AA101", 14, 15)]


def test_a_finding_around_a_zone_is_reported():
    assert spans("زر http://a.b/x-y الآن", finds("زر.*الآن")) == [("AA101", 0, 22)]


def test_a_finding_that_cuts_a_zone_is_not():
    assert spans("زر http://a.b/x-y الآن", finds("زر http")) == []


def test_an_edit_inside_a_zone_silences_its_finding():
    rule = Rule(code="AA107", name="a", **METADATA)

    @rule.checks
    def check_all(document):
        yield rule.finding(0, 2, safe(Edit(14, 15, "")), found="")

    assert spans("زر http://a.b/x-y الآن", rule) == []


def test_edits_beside_a_zone_are_made():
    assert spans("زر http://a.b/x ، ثم", finds(" ،", "،")) == [("AA101", 15, 17)]


@pytest.mark.parametrize(("quoted", "expected"), [("fix", SAFE), ("hint", HINT)])
def test_inside_quotations_some_fixes_are_hints(quoted, expected):
    rule = finds(" ،", "،", quoted=quoted)
    assert only("قال «نعم ، بلى» ثم سكت.", rule).fix.applicability == expected
    assert only("قال نعم ، بلى ثم سكت.", rule).fix.applicability == SAFE


# -- coordinates ---------------------------------------------------------------------------------------------------


def test_offsets_are_those_of_the_file():
    finding = only("\ufeffأ\r\nب ، ج\r\n", finds(" ،", "،"))
    assert (finding.start, finding.end) == (5, 7)
    assert finding.fix == Fix(SAFE, Edit(5, 6, ""))


def test_offsets_of_later_blocks_are_those_of_the_file(monkeypatch):
    monkeypatch.setattr(documents, "BLOCK", 6)
    assert spans("أأأ\r\n\r\nأأأ\r\n\r\nب", finds("ب")) == [("AA101", 14, 15)]


def test_new_line_ends_are_those_of_the_file():
    assert only("أ\r\nب؛ج", finds("؛", "\n")).fix == Fix(SAFE, Edit(4, 5, "\r\n"))
    assert only("أ\nب؛ج", finds("؛", "\n")).fix == Fix(SAFE, Edit(3, 4, "\n"))


def test_a_windows_line_end_is_removed_whole():
    assert only("أ\r\n،ب", finds("\n،", "،")).fix == Fix(SAFE, Edit(1, 3, ""))


def test_an_insertion_before_a_windows_line_end_goes_before_the_return():
    assert only("أ\r\nب", finds("أ(?=\n)", "أ.")).fix == Fix(SAFE, Edit(1, 1, "."))


def test_a_fix_across_markup_is_a_hint():
    source = "قال <b>نعم</b>."
    mask = source.replace("<b>", TRANSPARENT * 3).replace("</b>", CLOSING * 4)
    across = only(source, finds("قال نعم", "!"), mask=mask)
    assert (across.start, across.end) == (0, 10)
    assert across.fix.applicability == HINT
    beside = only(source, finds("نعم", "!"), mask=mask)
    assert beside.fix == Fix(SAFE, Edit(7, 10, "!"))


def test_a_fix_on_what_stands_for_markup_is_a_hint():
    assert only("أ `ب`", finds(f"{OPAQUE}+", "ج"), mask=f"أ {OPAQUE * 3}").fix.applicability == HINT


def test_an_unknown_place_in_a_message_is_filled():
    assert only("أب", finds("ب")).message("ar") == "ب"


def test_nothing_is_said_of_the_inside_of_damage():
    damaged = "وصل الوفد.\n" + "السلام عليكم ورحمة الله".encode().decode("cp1256")
    assert {finding.code for finding in arlint.check(damaged)} == {"EN101"}
