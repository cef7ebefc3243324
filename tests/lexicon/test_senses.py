"""Single words in the wrong sense: neighbours, vetoes, domains."""

from __future__ import annotations

import pytest

from arlint.document import Document, fold
from arlint.engine import Ruleset, check
from arlint.formats import read
from arlint.lexicon import phrases, rows
from arlint.lexicon.senses import Sense, domains
from arlint.rules.mistranslation.wrong_sense_in_context import RULE

ROWS = [pytest.param(row, id=row["id"]) for row in rows("sense_confusions")]
DOMAINS = {row["domain"] for row in rows("domains")}


def sense(**columns: str) -> Sense:
    given = {"wrong": "كرسي", "home": "home", "foreign": "politics:رئيس", "level": "local", "alone": "",
             "near": "", "veto": ""}  # fmt: skip
    given |= columns
    given["anchors"] = given["wrong"]
    return Sense(list(given), "\t".join(given.values()))


def found(entry: Sense, text: str) -> list[str]:
    document = Document(text)
    folded = document.folded.text
    at = folded.index(entry.row["anchors"].split("|")[0])
    end = at + len(entry.row["anchors"].split("|")[0])
    return [folded[slice(*span)] for span in entry.matches(document, at, end)]


@pytest.mark.parametrize("row", ROWS)
def test_a_row_is_complete(row):
    entry = Sense(list(row), "\t".join(row.values())).parse()
    assert row["level"] in ("local", "local+domain")
    assert row["near"] or row["alone"]
    foreign = [pair.split(":") for pair in row["foreign"].split(";")]
    assert all(domain in DOMAINS and right for domain, right in foreign)
    assert set(row["home"].split(",")) <= DOMAINS
    assert entry.better
    assert entry._near.places <= {"<", ">", "*", "<*", ">*"}
    assert not any(" " in literal for literal in entry._near.literals), "neighbours are single words"
    anchors = row["anchors"].split("|")
    assert fold(row["anchors"]) == row["anchors"]
    # What the matcher looks for stands in every text with a wrong word, or in every one with a neighbour.
    for side in (entry.forms, entry.neighbours):
        if side and all(any(anchor in literal for anchor in anchors) for literal in side):
            return
    pytest.fail("neither the wrong words nor the neighbours are anchored")


@pytest.mark.parametrize(
    ("near", "text", "hit"),
    [
        (">لجنة", "قال كرسي اللجنة", True),
        (">لجنة", "قال كرسي للجنة", True),
        (">لجنة", "قال كرسي في اللجنة", True),
        (">لجنة", "قال كرسي هذه اللجنة", False),
        (">لجنة", "قال كرسي، اللجنة", False),
        (">لجنة", "قال كرسي لجان", False),
        (">=اللجنة", "قال كرسي اللجنة", True),
        (">=لجنة", "قال كرسي اللجنة", True),
        (">=لجنة", "قال كرسي لجنتنا", False),
        ("<نائب", "قال نائب كرسي", True),
        ("<نائب", "قال نائب الكرسي", True),
        ("<نائب", "قال نائب عن كرسي", False),
        ("*لجنة", "دعت اللجنة أمس إلى كرسي", True),
        ("*لجنة", "دعا كرسي أمس ثم عقدت اللجنة", True),
        ("*لجنة", "دعا كرسي. ثم عقدت اللجنة", False),
        ("*لجنة", "دعا كرسي واحد اثنان ثلاثة أربعة خمسة ستة لجنة", False),
        ("<*لجنة", "دعا كرسي أمس ثم عقدت اللجنة", False),
        (">*لجنة", "دعا كرسي أمس ثم عقدت اللجنة", True),
        (">#", "دعا كرسي 12", True),
        ("<@crowd", "هتف كرسي", True),
        ("<@crowd", "جلس كرسي", False),
    ],
)
def test_neighbours(near, text, hit):
    assert bool(found(sense(near=near), text)) is hit


def test_wrong_words_with_proclitics_and_endings():
    entry = sense(wrong="حفلة", near="*حزب")
    assert found(entry, "في وبالحفلة حزب") == ["وبالحفلة"]
    assert found(sense(wrong="مراوح", near="*حزب"), "حزب مراوحهم") == ["مراوحهم"]
    assert found(sense(wrong="حزب", near="*كبير"), "تحزب كبير") == []
    document = Document("حزب حفلتهم")
    assert [document.text[slice(*span)] for span in entry.matches(document, 4, 8)] == ["حفلتهم"]


def test_a_form_after_an_equals_sign_takes_no_ending():
    entry = Sense(*_line(wrong="=بذلة", near="*ضد", anchors="بذلة|بذلت"))
    for text, hit in (("رفع بذلة ضد الشركة", True), ("جهود بذلتها ضد الشركة", False)):
        document = Document(text)
        at = document.text.index("بذل")
        assert bool(entry.matches(document, at, at + 4)) is hit


def _line(**columns: str) -> tuple[list[str], str]:
    given = {"wrong": "", "home": "", "foreign": "politics:x", "level": "local", "alone": ""}
    given |= {"near": "", "veto": "", "anchors": ""} | columns
    return list(given), "\t".join(given.values())


def test_a_veto_within_six_words_cancels():
    entry = sense(near=">لجنة", veto="خشب|متحرك")
    assert found(entry, "كرسي اللجنة الخشبي") == []
    assert found(entry, "كرسي اللجنة المتحركة") == []
    assert found(entry, "كرسي اللجنة. الخشب") == ["كرسي"]


def test_domains_count_the_sentence_and_a_quarter_of_the_rest():
    text = "قال الوزير في البرلمان كلمة. ثم عاد الوزير ومعه الجيش."
    at = text.index("كلمة")
    sentence, paragraph = domains(Document(text), at, at + 4)
    assert sentence == {"politics": 4}  # وزير and برلمان
    assert paragraph == {"politics": 4, "military": 0.5}  # وزير once; a quarter of جيش


def test_domain_level_wants_the_foreign_domain_to_prevail():
    entry = sense(level="local+domain", near="*لجنة")
    assert found(entry, "عقدت اللجنة والبرلمان كرسي") == ["كرسي"]
    assert found(entry, "عقدت اللجنة كرسي") == []
    assert found(entry, "عقدت اللجنة والبرلمان كرسي في غرفة ومطبخ وحمام وسرير") == []


def test_a_row_that_stands_alone_needs_no_neighbour_but_a_clear_domain():
    entry = sense(alone="4")
    assert found(entry, "عاد الوزير إلى البرلمان كرسي") == ["كرسي"]
    assert found(entry, "عاد الوزير كرسي") == []  # 2
    assert found(entry, "كرسي. عاد الوزير إلى البرلمان والحكومة والحزب والرئاسة") == []  # in another sentence
    assert found(entry, "عاد الوزير إلى البرلمان كرسي وغرفة ومطبخ") == []  # home has more than half


def findings(text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in check(read(text), Ruleset([RULE]))]


def test_one_place_is_reported_once_by_the_longer_phrase():
    assert findings("فاز الفريق ثم توج بعنوان الدوري بعد مباراة.") == ["توج بعنوان الدوري"]


def test_a_place_that_mt201_reports_is_left_to_it():
    assert findings("هبطت سوق المخزون وبورصة ناسداك.") == []


def test_latin_neighbours_are_found_in_either_case():
    for name in ("usb", "USB"):
        assert findings(f"أدخل الكابل في ميناء {name} أولًا.") == ["ميناء"]


def test_rows_are_found_by_anchor_and_parsed_later():
    for anchor, numbers in list(phrases.numbered("sense_confusions"))[::50]:
        found = phrases.found(Sense, "sense_confusions", anchor, numbers)
        assert found
        assert all(isinstance(entry, Sense) and anchor in entry.row["anchors"] for entry in found)


def test_an_index_of_other_rows_is_an_error():
    with pytest.raises(ValueError, match="make index"):
        phrases.found(Sense, "sense_confusions", "لا صف له", "3")


@pytest.mark.parametrize(
    "text",
    [
        "سدد المواطن فاتورة الكهرباء قبل تصويت البرلمان على الموازنة.",
        "دفع الطلاب الرسوم الدراسية أمام المحكمة.",
        "نفى اللاعب التهم أمام المحكمة.",
        "قال القاضي جملة قصيرة ثم انصرف.",
        "اشترى المزارع خزان مياه بعد قصف القرية.",
        "أضرب الطيارون إضرابًا شاملًا وألغيت رحلات الطائرات.",
        "ارتفعت مخزونات النفط الأمريكية.",
        "تعقد جولة جديدة من المفاوضات بعد إطلاق الرصاص.",
        "زار المدرب الحافلة قبل المباراة.",
        "انتهت حفلة زفاف النائب قبل الانتخابات.",
        "صعد اللاعبون إلى حافلة الفريق.",
        "أطلقت الدولة مسبارًا إلى المريخ.",
        "هاجم الجيش مستوطنة إسرائيلية.",
        "يعاني المريض من إجهاد عضلي بعد الفيروس.",
        "تدور المراوح في سقف الملعب.",
        "كتب الطبيب وصفة لعلاج المدمنين على المخدرات.",
        "حضر الرئيس ورئيس الوزراء حفلة نظمتها السفارة.",
        "قال حارس المرمى في منشور إنه سيعود قبل المباراة.",
        "رفضت الحركة مسودة الاتفاق لوقف القتال.",
        "رفضت محكمة إيطالية طلب النادي تأجيل المباراة.",
        "أسهم المؤتمر في تبادل الثقافات.",
        "قالت رابطة المستثمرين إن الأرباح ارتفعت.",
        "أصاب الهجوم الصاروخي خزانات في ميناء المدينة.",
        "قال المدرب إن الحافلة تأخرت قبل المباراة.",
        "عاد الحكم إلى شاشة الفار واحتسب ركلة جزاء.",
        "أضرب الأهالي حدادًا على الشهداء بعد قصف صاروخي.",
        "ناقش البرلمان فاتورة الأدوية مع لجنة الصحة.",
        "فتحت النيابة تحقيقًا في حالة انتحار.",
        "أكد العام 2014 من جديد أن القوات مستعدة.",
    ],
)
def test_ordinary_uses_are_left_alone(text):
    assert findings(text) == []
