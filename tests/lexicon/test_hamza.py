"""The list of missing hamzas keeps the promises its rule relies on."""

from __future__ import annotations

from arlint.arabic.letters import LETTERS
from arlint.document import fold
from arlint.lexicon import column, joined, rows

ROWS = list(rows("hamza"))
FORMS = {row["form"]: row for row in ROWS}


def test_ids_and_forms_are_unique():
    assert len({row["id"] for row in ROWS}) == len(ROWS) == len(FORMS)


def test_only_alefs_differ():
    for row in ROWS:
        form, fixed = row["form"], row["fixed"]
        assert set(form) <= LETTERS, form
        assert len(form) == len(fixed), form
        differing = {(old, new) for old, new in zip(form, fixed, strict=True) if old != new}
        assert differing, form
        assert differing <= {("ا", "أ"), ("ا", "إ"), ("ا", "آ")}, form
        assert fold(fixed) == fold(form)


def test_levels_and_conjunctions_are_known():
    assert {row["level"] for row in ROWS} == {"safe", "hint"}
    assert {row["not_after"] for row in ROWS} <= {"", "و", "ف", "وف"}


def test_what_is_right_without_hamza_is_not_listed():
    right = "ان وان بان بدا نشا سالت مسالة خطا القران للازمة ابيض احمر امل اكتب اعلم الاسم ابن اجتماع استقلال اثنان"
    assert [word for word in right.split() if word in FORMS] == []


def test_a_conjunction_does_not_make_another_word():
    # واحد, فاول, فارض, والد, واصل ... : either not listed or shut out
    for word in ("واحد", "واصل", "واسع", "والد", "فاضل", "فارس", "فارض", "واقع", "واجب", "وافق", "فاز"):
        row = FORMS.get(word[1:])
        assert row is None or word[0] in row["not_after"], word


def test_no_row_repeats_another_with_a_conjunction():
    for form, row in FORMS.items():
        stem = FORMS.get(form[1:]) if form[0] in "وف" else None
        if stem and form[0] not in stem["not_after"]:
            assert (form[0] + stem["fixed"], stem["level"]) != (row["fixed"], row["level"]), form


def test_column_reads_what_rows_reads():
    assert column("hamza", "form") == [row["form"] for row in ROWS]
    assert column("hamza", "not_after") == [row["not_after"] for row in ROWS]


def test_short_words_are_looked_for_whole_and_long_ones_at_their_end():
    assert list(joined(["الى", "اضاف"], short=3)) == [
        (" الى ", "الى"), (" والى ", "الى"), (" فالى ", "الى"), ("اضاف ", "اضاف"),
    ]  # fmt: skip
