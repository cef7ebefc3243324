"""The page: as long as the text, a byte a character."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from arlint import page
from arlint.document import Document


@given(st.text(alphabet="اأإآٱىب ة،\u064e\u0651\u0640\u0670\ufeff5😀é\ud800", max_size=30))
def test_pages_are_as_long_as_the_views(text):
    document = Document(text)
    assert document.page == page.encode(document.text)
    assert document.bare_page == page.encode(document.bare.text)
    assert document.folded_page == page.encode(document.folded.text)
    assert len(document.page) == len(document.text)


def test_what_is_missing_on_the_page_is_told():
    assert page.missing("كلمة word ݐ一") == "ݐ一"
