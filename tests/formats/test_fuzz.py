"""A few seconds of what `make fuzz-formats` does for minutes."""

from __future__ import annotations

import random

import pytest
from formats.fuzz import SEEDS, check, mutated


@pytest.mark.parametrize("suffix", SEEDS)
def test_mutated_files_keep_the_promises(suffix):
    chance = random.Random(1)
    check(suffix, SEEDS[suffix])
    for _ in range(20):
        check(suffix, mutated(SEEDS[suffix], chance))
