"""Generated bios: recognised with the whole vocabulary, with half of it, and only where they are."""

from __future__ import annotations

import random
import re

import pytest

from arlint.arabic import bios
from arlint.arabic.stems import stems
from arlint.document import Document, fold
from arlint.lexicon import rows
from arlint.rules.boilerplate.generated_bio import TELLING

ROWS = [row for row in rows("bio_vocabulary") if not row["form"].startswith("-")]
ARTICLE = (
    "أعلنت بلدية المدينة أمس افتتاح حديقة عامة جديدة في حي الزهور، بعد عامين من الأعمال.\n"
    "وقال رئيس البلدية إن الحديقة تضم ملاعب للأطفال ومكتبة صغيرة ومسارات للدراجات.\n"
    "ورحب سكان الحي بالحديقة، لكنهم طالبوا بمواقف إضافية للسيارات.\n"
)


def bio(chance: random.Random, english: bool) -> str:
    """A bio as the generator makes them: 5 % quips, 30 % nouns, the rest roles with a subject; half have adjectives."""
    gender = chance.choice("mf")

    def pick(slot):
        fitting = [row for row in ROWS if row["slot"] == slot and row["form"].isascii() == english]
        fitting = [row for row in fitting if row["gender"] in ("", gender)]
        meant = chance.choice(sorted({row["english"] for row in fitting}))
        return chance.choice([row["form"] for row in fitting if row["english"] == meant])

    found = []
    while sum(map(len, found)) < chance.choice([80, 100, 120, 140]):
        kind = chance.random()
        if kind < 0.05:
            found.append(pick("quip"))
            continue
        core = [pick("noun")] if kind < 0.35 else [pick("role"), pick("subject")]
        if chance.random() < 0.5:
            core.append(pick("adjective"))
        if english:
            core.reverse()
        elif len(core) > 1 and chance.random() < 0.3:
            core[1] = "لل" + core[1].removeprefix("ال")
        found.append(" ".join(core).capitalize())
    return chance.choice([". ", ". ", ". ", "، ", " | ", "\n"]).join(found) + "."


def recall(known, english=False, number=200):
    vocabulary = bios.Vocabulary(known)
    chance = random.Random(20_220_110)
    found = 0
    for _ in range(number):
        text = ARTICLE + bio(chance, english)
        document = Document(text)
        runs = bios.runs(document.folded.text, document.paragraphs, vocabulary, TELLING)
        found += any(run.end > len(ARTICLE) and run.is_bio(0.0) for run in runs)
    return found / number


def halves():
    """Half of the vocabulary; forms that share their stems stay together, so that no gender gives the other away."""
    families = {" ".join(stems(word)[0] for word in fold(row["form"]).split()): [] for row in ROWS}
    for row in ROWS:
        families[" ".join(stems(word)[0] for word in fold(row["form"]).split())].append(row)
    names = sorted(families)
    random.Random(7).shuffle(names)
    return [row for name in names[: len(names) // 2] for row in families[name]]


def test_whole_vocabulary():
    assert recall(ROWS) >= 0.95
    assert recall(ROWS, english=True) >= 0.98


def test_half_of_the_vocabulary_withheld(capsys):
    share = recall(halves())
    with capsys.disabled():
        print(f"\nbios recognised with half of the vocabulary withheld: {share:.0%}")
    assert share >= 0.5


@pytest.mark.parametrize("row", [row for row in ROWS if int(row["weight"]) >= bios.TELLING], ids=lambda row: row["id"])
def test_every_telling_form_is_in_the_trigger(row):
    form = fold(row["form"])
    word, *rest = form.split(" ", 1)
    tail = " ".join(["", *rest])
    bare = word.removeprefix("ال")
    for written in (form, f"ال{bare}{tail}", f"لل{bare}{tail}", form.replace(" ", "\u00a0"), form.upper()):
        assert re.search(TELLING, f". {written}."), written
    if row["slot"] != "quip":
        return
    # A quip counts with three quarters of its words.
    words = [word for word in form.split() if word not in bios._GLUE]
    if len(words) > 3:
        for left_out in range(len(words)):
            kept = " ".join(words[:left_out] + words[left_out + 1 :])
            item = bios.Vocabulary([row]).read(0, len(kept), kept.split())
            assert not item.slots or re.search(TELLING, kept), kept


def items(text):
    document = Document(text)
    vocabulary = bios.Vocabulary(ROWS)
    return [item for row in bios.items(document.folded.text, 0, len(document.folded.text), vocabulary) for item in row]


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("المحلل المتمني", {"noun", "adjective"}),
        ("متعصبة للموسيقى", {"role", "subject"}),
        ("عُرضة لنوبات من اللامبالاة", {"quip"}),
        ("Incurable food evangelist", {"adjective", "subject", "role"}),
        ("لحم مقدد", {"subject"}),
        ("مدير تحرير", set()),
    ],
)
def test_slots(text, slots):
    assert slots <= items(text)[0].slots


@pytest.mark.parametrize("text", ["هو عاشق للموسيقى", "كاتب وباحث", "عاشق الموسيقى منذ 2008", "الصفة: محلل متمن"])
def test_what_people_say_of_themselves_fits_no_slot(text):
    assert not any(item.fits for item in items("نص. " + text)[1:])
