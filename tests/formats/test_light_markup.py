"""reStructuredText and AsciiDoc: only prose is read, and fixes leave the structure alone."""

from __future__ import annotations

import re
import time

import pytest
from docutils.core import publish_doctree
from examples import mended
from hypothesis import given
from hypothesis import strategies as st

from arlint.document import CLOSING, OPAQUE, TRANSPARENT
from arlint.formats import of, read

RST = """عنوان
=====

فقرة أولى **مهمة** و *مائلة* و``كود`` و:ref:`مرجع` و `رابط <http://a.b>`_ و `آخر`_.
تابع |بديل| وحاشية [1]_.

.. note:: تنبيه أول
   تابع التنبيه.

   فقرة في التنبيه.

.. code-block:: python

   كود = "نص"

.. تعليق
   طويل

مثال::

   نص حرفي

   آخر

بعد المثال:

- بند أول
  تابع
- بند ثان

  فقرة في البند
1. مرقم

مصطلح
   تعريفه

   اقتباس

+-----+
| خلية |
+-----+

===== =====
أ      ب
===== =====

:حقل: قيمة

>>> كود

.. [1] حاشية هنا.

.. image:: a.png
   :alt: صورة

| بيت
| آخر
"""

ASCIIDOC = """= عنوان المستند
سعيد الكاتب <a@b.c>
v1.0, 2020

:toc: نص
فقرة أولى *مهمة* و_مائلة_ و`كود` و https://a.b[رابط] و<<x,مرجع>> و{attr}.
تابع السطر. +
آخر

== قسم

.عنوان كتلة
[source,python]
----
كود = نص
----

NOTE: تنبيه أول

* بند أول
تابع
** بند ثان
. مرقم

مصطلح:: تعريف

 فقرة حرفية
 تابع

[source]
كود فقرة
كود

____
اقتباس
____

|===
| خلية
|===

image::a.png[صورة]

// تعليق
نص أخير
"""


def prose(source, suffix):
    document = read(source, suffix)
    return [re.sub(OPAQUE + "+", "▢", document.text[start:end]) for start, end in document.paragraphs]


def test_rst():
    assert prose(RST, ".rst") == [
        "فقرة أولى مهمة و مائلة و▢ و▢ و رابط و آخر.\nتابع ▢ وحاشية ▢.", "تنبيه أول\nتابع التنبيه.",
        "فقرة في التنبيه.", "مثال", "بعد المثال:",
        "بند أول\nتابع", "بند ثان", "فقرة في البند", "مرقم", "مصطلح", "تعريفه", "اقتباس", "حاشية هنا.",
    ]  # fmt: skip


def test_asciidoc():
    assert prose(ASCIIDOC, ".adoc") == [
        "عنوان المستند", "فقرة أولى مهمة و_مائلة_ و▢ و رابط ومرجع و▢.\nتابع السطر.\nآخر", "قسم",
        "عنوان كتلة", "تنبيه أول", "بند أول\nتابع", "بند ثان", "مرقم", "مصطلح", "تعريف", "اقتباس", "نص أخير",
    ]  # fmt: skip


@pytest.mark.parametrize(("source", "suffix"), [(RST, ".rst"), (ASCIIDOC, ".adoc")])
def test_only_the_characters_of_a_fix_change(source, suffix):
    dirty = source.replace("أولى", "أولى ،").replace("كود = ", "كود ، = ").replace("نص أخير", "نص ، أخير")
    after, places = mended(dirty, suffix, codes=("PU101",))
    assert after == dirty.replace("أولى ،", "أولى،").replace("نص ، أخير", "نص، أخير")
    assert {dirty[start:end] for _, start, end in places} == {" ،"}


PIECES = st.sampled_from([
    "نص ، ثم", "نص ،،", "\n", "\n\n", "   ", "- ", "1. ", "::", ".. note:: ", ".. code::", ".. ", "**", "*", "`", "``",
    "`_", "====", "\n----\n", "|", "+--+", ":a: ", ">>> ", "__", "[1]_", "\\", "_", "\r\n", "= ", "== ", "....", "____",
    "NOTE: ", "[source]", "https://a.b[", "]", "<<", ">>", "#", "+", "//", "\t", "\ufeff",
])  # fmt: skip
SOUPS = st.lists(PIECES, max_size=16).map("".join)


@given(SOUPS, st.sampled_from([".rst", ".adoc"]))
def test_any_soup_has_a_sound_mask(source, suffix):
    [part] = of(suffix).split(source)
    assert len(part.mask) == len(source)
    for char, masked in zip(source, part.mask, strict=True):
        assert masked == char or masked in OPAQUE + TRANSPARENT + CLOSING or (masked == "\n" and char not in "\r\n")
    last = 0
    for start, end in part.blocks:
        assert last <= start < end <= len(source)
        last = end


def structure(source):
    options = {"report_level": 5, "halt_level": 5, "file_insertion_enabled": False, "raw_enabled": False}
    tree = publish_doctree(source, settings_overrides=options)
    return [node.tagname for node in tree.findall() if node.tagname not in ("#text", "problematic", "system_message")]


@given(SOUPS)
def test_fixes_leave_the_structure_as_docutils_sees_it(source):
    after, _ = mended(source, ".rst", codes=("PU101", "PU105"))
    assert structure(after) == structure(source)


@pytest.mark.parametrize("suffix", [".rst", ".adoc"])
@pytest.mark.parametrize(
    "text",
    [
        "*",
        "`a",
        "_ن ",
        "[",
        "- ن\n",
        "|a",
        ":a",
        "<<ن",
        "+ن",
        "{ن",
        "\n ",
        "((ن",
        "[[a",
        "link:",
        "term:: ",
        "`",
        "#a ",
    ],
)
def test_hostile_files_take_no_longer_than_others(text, suffix):
    begin = time.process_time()
    of(suffix).split("نص\n\n" + text * 30_000)
    assert time.process_time() - begin < 2
