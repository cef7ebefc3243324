"""Shared by all tests: the rules, and a way to check one of them."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of cases and corpora that lies beside the project on its developers' machines."""
    if not SHARED.is_dir():
        pytest.skip("the folder ../shared with cases and corpora is not here; the project's own tests do not need it")
    return SHARED
