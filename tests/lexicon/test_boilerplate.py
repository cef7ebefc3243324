"""The rows of boilerplate.tsv claim the lines they are meant for, and no others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from examples import BY_CODE, findings, repaired, settle

from arlint.document import Document
from arlint.lexicon import rows
from arlint.lexicon.boilerplate import find
from arlint.lexicon.furniture import INSIDE, Entry, Slot
from arlint.openings import Openings
from arlint.rules.boilerplate import ARTICLE

ROWS = [pytest.param(row, id=row["id"]) for row in rows("boilerplate")]
LINES = Path(__file__).parents[2] / "benchmarks" / "boilerplate_lines.tsv"


def examples(row):
    """Lines that `row` claims: with the first and the last words that may stand in each place."""
    for pick in (0, -1):
        words = []
        for source in row["pattern"].split():
            slot = Slot(source)
            words += ["كذا"] if slot.is_open else ["7" if word == "#" else word for word in slot.phrases[pick]]
        yield " ".join(words)


@pytest.mark.parametrize("row", ROWS)
def test_every_row_is_well_formed(row):
    assert row["match"] in ("line", "label", "start", "inside")
    assert row["zone"] in ("any", "below", "edge")
    assert re.fullmatch(r"\d*", row["words"])
    assert row["rule"] in BY_CODE


@pytest.mark.parametrize("row", ROWS)
def test_every_row_claims_its_line_and_lets_its_rule_run(row):
    for line in examples(row):
        document = Document(("كذا\n" if row["zone"] == "below" else "") + line + "\n\n" + ARTICLE)
        assert any(found.row for found in find(document)), line
        rule = BY_CODE[row["rule"]]
        begun = rule.openings and Openings([rule.beginnings()]).passing(document.folded.text)
        assert begun or re.search(rule.trigger or "(?!)", document.folded.text), line
        if row["match"] == "inside":
            assert any(part in Document("كذا " + line).folded.text for part in INSIDE), line


@pytest.mark.parametrize(
    "line",
    [
        "شارك الوزير في الاجتماع أمس.",
        "شاركنا أهل القرية فرحتهم بالمحصول.",
        "«شارك المقال» حملة أطلقها طلاب الجامعة.",
        "تابعنا عبر النافذة مرور الموكب.",
        "انضم إلى القناة عام 2005 مراسلًا.",
        "اشتركت الشركة في المعرض.",
        "النشرة الإخبارية التي قدمها أثارت الجدل.",
        "حمل التطبيق اسم مؤسسه.",
        "نزل المتظاهرون إلى الشوارع.",
        "إعلان حالة الطوارئ في البلاد.",
        "إعلانات الشركة خالفت القانون.",
        "برعاية أممية وقع الطرفان الاتفاق.",
        "جميع الحقوق التي نص عليها الدستور.",
        "حقوق النشر موضوع مؤتمر دولي.",
        "لا يجوز نشر صور الضحايا، وفق القانون.",
        "يمنع القانون نسخ الكتب.",
        "ملفات تعريف الارتباط خطر على الخصوصية.",
        "تعليق واحد من الوزير أنهى الجدل.",
        "التعليقات الساخرة انتشرت على المنصة.",
        "لا توجد تعليقات رسمية حتى اللحظة على الحادث الذي وقع أمس.",
        "السابق لأوانه الحديث عن نتائج.",
        "الرئيسية في نظره مصلحة البلد.",
        "الوسوم التي تصدرت المنصة كثيرة.",
        "منذ ساعة متأخرة من الليل والقصف مستمر.",
        "مشاهدة المباراة كانت متعة.",
        "524 مشاهدة مؤكدة للنمر في الغابة.",
        "آخر الأخبار الواردة من المدينة تفيد بتحسن الطقس.",
        "أحدث المقالات العلمية تؤكد ذلك.",
        "المزيد من الأمطار متوقع غدًا.",
        "المقال السابق للكاتب أثار ضجة.",
        "فيسبوك وتويتر في مرمى المشرعين.",
        "الأكثر قراءة هذا العام كانت رواية تاريخية.",
        "قد يهمك الأمر أو لا يهمك، قال المدرب للاعبيه.",
        "للتواصل أهمية كبيرة في عمل الفريق.",
        "تواصل معنا الوزير بعد الحادث.",
        "أرسل رسالة نصية إلى زوجته قبل مقتله.",
        "نشر في عام 2010 كتابه الأول.",
        "كتب في يومياته عن الحرب.",
        "سجل الفريق هدفين.",
        "اترك رد فعله جانبًا، قالت.",
        "يستمر المعرض بعد العيد.",
        "هذا المحتوى العنيف حذفته المنصة.",
        "يمكن التواصل بين الخلايا بالإشارات.",
        "ظهر التقرير في البداية خاليًا من الأسماء.",
        "نشر المقال الذي أثار الجدل في مجلة علمية.",
        "هل قرأت الرواية؟ سألني.",
        "سجل الفيلم أعلى نسبة متابعة على يوتيوب.",
        "ساهم أصدقاء الراحل في صفحة على فيسبوك.",
        "وصلنا إلى قناة السويس عند الفجر.",
        "ما ورد في التقرير لا أساس له.",
        "الصحيفة لا تتحمل خسائرها منذ عامين.",
        "الجريدة غير مسؤولة عن الحادث، وفق المحكمة.",
        "إذا كانت الأعراض شديدة اتصل بالطوارئ.",
        "إذا كان لديك صداع دائم راجع طبيبك.",
        "ننتظر القطار كل صباح.",
        "يسعدنا أن الحديقة فتحت أبوابها.",
        "شارك رأيه مع أصدقائه.",
        "شاركوا في السباق مع أطفالهم.",
        "انشر القمح في الشمس ثم اجمعه.",
        "باقي المقال القديم محفوظ في المكتبة.",
        "بقية الخبر عند جهينة.",
        "قراءة القصص للمشتركين في النادي ممتعة، قال المدير.",
        "تحميل الكتاب متاح مجانًا للطلاب في المكتبة.",
        "جرب الباحثون الاشتراك في التجربة.",
        "احصل على الذهب من الفضة، وهم قديم.",
        "منذ سنوات والمدينة تنتظر هذه الحديقة.",
        "قبل ساعتين من الافتتاح هطل المطر.",
        "نشر قبل عام كتابًا عن الحدائق.",
        "السابق أفضل من التالي.",
        "الأخيرة في القائمة كانت حديقة النهر.",
        "اضغط الباب بقوة لفتحه.",
        "متابعة القراءة عادة يومية عند سكان الحي.",
        "البريد الإلكتروني وفيسبوك غيرا حياة الناس.",
        "تابع على يوتيوب مئات الآلاف حفل الافتتاح.",
        "تابعوا المباراة من المدرجات رغم المطر.",
        "مقالات ودراسات كثيرة تناولت الحديقة.",
        "أخبار المدينة تصل إلى القرى متأخرة.",
        "المزيد حول العالم من الحدائق.",
        "المصدر الأول للمياه هو النهر.",
        "الكاتب الذي زار الحديقة أعجب بها.",
        "عن الكاتب والرواية دار النقاش في المقهى.",
        "حول الكاتبة التف القراء بعد الندوة.",
        "مقالات الكاتب جمعت في كتاب.",
    ],
)
def test_sentences_are_not_claimed(line):
    document = Document(f"{ARTICLE}\n{line}")
    assert [found.evidence for found in find(document) if found.row] == []


def test_most_lines_written_apart_from_the_rows_are_claimed():
    known = {row["rule"] for row in rows("boilerplate")}
    lines = [line.split("\t") for line in LINES.read_text(encoding="utf-8").splitlines()[1:]]
    lines = [(code, line) for code, line in lines if code in known and code != "BP104"]
    missed = [line for code, line in lines if code not in {each.rule for each in find(Document(f"{ARTICLE}\n{line}"))}]
    assert len(missed) * 10 < len(lines), missed


def test_a_pattern_reads_words_as_its_marks_say():
    def end(pattern, line, match="line"):
        row = {"pattern": pattern, "match": match, "words": "", "zone": "any", "rule": "BP201", "id": ""}
        return Entry(row).end(line.split(), 0)

    assert end("أ|ب_ج د", "ب ج د") == 3
    assert end("أ ب? ج", "ا ج") == 2
    assert end("أ ~ب", "ا وب") == 2
    assert end("أ ~ب", "ا سب") is None
    assert end("# ب+", "7 ب ب ب") == 4
    assert end("أ … ب", "ا س ص ب ب") == 5
    assert end("مدينة", "مدينه") == 1


@pytest.mark.parametrize("zone", ["head", "middle", "foot"])
def test_rows_of_the_edge_are_silent_amid_the_article(zone):
    line = "تابعوا صفحة المدينة على فيسبوك"
    before, behind = {"head": 0, "middle": 2, "foot": 3}[zone], {"head": 3, "middle": 2, "foot": 0}[zone]
    text = "\n".join([ARTICLE] * before + [line] + [ARTICLE] * behind)
    assert bool(findings(BY_CODE["BP202"], text)) == (zone != "middle")


def test_wrapped_lines_are_read_together():
    wrapped = (
        "افتتحت البلدية أمس حديقة عامة جديدة في حي الزهور بعد\n"
        "عامين من الأعمال المتعثرة وحضر الافتتاح الأطفال\nوالآباء.\n\n"
        "وقال رئيس البلدية إن الحديقة تضم ملاعب ومكتبة وإن\nالمجلس ناقش في الجلسة التي امتدت إلى الليل أول\nإعلان\n"
    )
    assert settle(wrapped, unsafe_fixes=True, codes=("BP209",)).text == wrapped
    link = "\nاقرأ أيضًا: أسعار النفط تسجل أعلى مستوى لها منذ عامين\nفي الأسواق العالمية\n"
    assert settle(wrapped + link, unsafe_fixes=True, codes=("BP201",)).text == wrapped


def test_a_paragraph_of_marks_alone_has_no_words():
    assert [line.text for line in find(Document("نص.\n\u064e\u0640\nشارك المقال"))] == ["نص.", "شارك المقال"]


def test_a_headline_is_not_claimed():
    assert findings(BY_CODE["BP201"], f"شاهد بالفيديو: انهيار جسر قديم\n{ARTICLE}") == []
    assert findings(BY_CODE["BP202"], f"تويتر\nتويتر شبكة تواصل أمريكية.\n{ARTICLE}") == []


def test_lines_in_a_row_are_all_deleted_and_the_rest_stays():
    furniture = "شارك المقال\nتابعونا على تويتر\nاقرأ أيضًا: كذا\nالتالي\nإعلان\nاترك تعليقًا\nجميع الحقوق محفوظة"
    text = f"الرئيسية\n{ARTICLE}\n\n{furniture}\n"
    assert settle(text, unsafe_fixes=True).text == ARTICLE + "\n"
    crlf = text.replace("\n", "\r\n")
    assert settle(crlf, unsafe_fixes=True).text == ARTICLE.replace("\n", "\r\n") + "\r\n"


def test_never_all_of_the_text_is_deleted():
    for text in ("شارك المقال", "شارك المقال\nالتالي\n", "\nاقرأ أيضًا:\nعنوان أول\n"):
        assert settle(text, unsafe_fixes=True).text.strip()


# -- links under a label -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{ARTICLE}\nاقرأ أيضًا:\nعنوان أول\nعنوان ثان", ARTICLE),
        (f"{ARTICLE}\nمواضيع ذات صلة\n- عنوان أول\n- عنوان ثان\n{ARTICLE}", f"{ARTICLE}\n{ARTICLE}"),
        (f"{ARTICLE}\nاقرأ أيضًا\nعنوان أول\n{ARTICLE}", f"{ARTICLE}\n{ARTICLE}"),
        (f"{ARTICLE}\nاقرأ أيضًا\n{ARTICLE}", f"{ARTICLE}\n{ARTICLE}"),
        (f"{ARTICLE}\nاقرأ أيضًا\nعنوان أول\nعنوان فرعي\n{ARTICLE}", f"{ARTICLE}\nعنوان أول\nعنوان فرعي\n{ARTICLE}"),
    ],
)
def test_a_label_takes_its_links_along(text, expected):
    rule = BY_CODE["BP201"]
    found = findings(rule, text)
    assert len(found) == 1
    assert repaired(text, found) == expected


MARKDOWN = ARTICLE.replace("\n", "\n\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{MARKDOWN}\n\n## اقرأ أيضًا\n\n- [أول](a)\n- [ثان](b)\n", f"{MARKDOWN}\n"),
        (f"{MARKDOWN}\n\n## اقرأ أيضًا\n\n* [أول](a)\n* [ثان](b)\n\n{MARKDOWN}\n", f"{MARKDOWN}\n\n{MARKDOWN}\n"),
        (f"## شاهد أيضًا: [كذا](u)\n\n{MARKDOWN}\n", f"{MARKDOWN}\n"),
        (f"{MARKDOWN}\n\n**اقرأ أيضًا:** [عنوان](http://a.b)\n\n{MARKDOWN}\n", f"{MARKDOWN}\n\n{MARKDOWN}\n"),
        (f"{MARKDOWN}\n\n> اقرأ أيضًا: كذا\n\n{MARKDOWN}\n", f"{MARKDOWN}\n\n{MARKDOWN}\n"),
        ("> نص.\n>\n> اقرأ أيضًا: كذا\n>\n> نص آخر.\n", "> نص.\n>\n> نص آخر.\n"),
        ("> نص.\n>\n> اقرأ أيضًا: كذا\n\nنص آخر.\n", "> نص.\n\nنص آخر.\n"),
        ("- نص.\n- [اقرأ أيضًا: كذا](u)\n- نص آخر.\n", "- نص.\n- نص آخر.\n"),
        ("1. نص.\n2. **اقرأ أيضًا**: كذا\n3. نص آخر.\n", "1. نص.\n3. نص آخر.\n"),
        ("نص.\n\nاقرأ أيضًا: كذا\n===\n\nنص آخر.\n", "نص.\n\nنص آخر.\n"),
        ("نص.\n\n<p>اقرأ أيضًا: <a href='u'>كذا</a></p>\n\nنص آخر.\n", "نص.\n\nنص آخر.\n"),
        (
            f"{MARKDOWN}\n\n## اقرأ أيضًا\n\n```\nx\n```\n\n- [أول](a)\n",
            f"{MARKDOWN}\n\n## اقرأ أيضًا\n\n```\nx\n```\n\n- [أول](a)\n",
        ),
        ("<ul>\n<li>اقرأ أيضًا: كذا\n</li>\n</ul>\n\nنص آخر.\n", "<ul>\n<li>اقرأ أيضًا: كذا\n</li>\n</ul>\n\nنص آخر.\n"),
        ("نص.\r\n\r\n- اقرأ أيضًا: كذا\r\n\r\nنص آخر.\r\n", "نص.\r\n\r\nنص آخر.\r\n"),
        ("\ufeff## اقرأ أيضًا: كذا\n\nنص آخر.\n", "\ufeffنص آخر.\n"),
        ("---\ntitle: نص\n---\n\nاقرأ أيضًا: [كذا](u)\n\nنص آخر.\n", "---\ntitle: نص\n---\n\nنص آخر.\n"),
        ("| اقرأ أيضًا | نص |\n|---|---|\n| نص | نص |\n", "| اقرأ أيضًا | نص |\n|---|---|\n| نص | نص |\n"),
    ],
)
def test_markdown_goes_with_its_marks(text, expected):
    assert settle(text, ".md", unsafe_fixes=True, codes=("BP201",)).text == expected
