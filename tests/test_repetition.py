"""The quick looks say yes wherever something stands twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from arlint.document import Document
from arlint.repetition import LONGEST_LOOP, loops, pairs, sentences

words = st.lists(st.sampled_from(["من", "أجل", "السلام", "«قال", "وقال", "أَجل،"]), max_size=30)


def slowly(tokens):
    """Whether two to five words stand three times in a row, looked for at every word."""
    return any(
        tokens[at : at + length] == tokens[at + length : at + 2 * length] == tokens[at + 2 * length : at + 3 * length]
        for length in range(2, LONGEST_LOOP + 1)
        for at in range(len(tokens) - 3 * length + 1)
    )


@given(words)
def test_loops_are_found_wherever_they_begin(tokens):
    bare = [token.strip("«،").replace("أَجل", "أجل") for token in tokens]
    assert loops(Document(" ".join(tokens))) == slowly(bare)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("تجلت قوة وقوة الطبيعة", True),
        ("تجلت قُوة\nوقوة.", True),
        ("واضح وواضح", True),
        ("وردة ووردة", True),
        ("شكل وآخر، وشكل", False),
        ("قوة و قوة", False),
        ("قوة", False),
    ],
)
def test_pairs(text, expected):
    assert pairs(Document(text)) is expected


def test_sentences_are_looked_for_in_the_whole_document():
    text = "جملة طويلة تقع في أول هذا النص.\n" + "غيرها.\n" * 1000 + "جملة طويلة تقعُ في أول هذا النص."
    blocks = list(Document(text).blocks())
    assert len(blocks) > 1
    assert [sentences(block) for block in blocks] == [True] + [False] * (len(blocks) - 1)
    assert not sentences(Document("جملة طويلة تقع في أول هذا النص. وأخرى طويلة تقع في آخره."))
