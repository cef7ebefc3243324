"""Shared by all tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

#: Inside GitHub Actions arlint prints annotations unasked; the tests look at what it prints elsewhere.
os.environ.pop("GITHUB_ACTIONS", None)

SHARED = Path(__file__).resolve().parents[2] / "shared"

# The same examples on every run where a surprise helps nobody; new ones on every run at the desk.
settings.register_profile("desk", max_examples=30, deadline=None)
settings.register_profile("ci", max_examples=30, deadline=None, derandomize=True)
settings.register_profile("thorough", max_examples=2000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if "CI" in os.environ else "desk"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of cases and corpora that lies beside the project on its developers' machines."""
    if not SHARED.is_dir():
        pytest.skip("the folder ../shared with cases and corpora is not here; the project's own tests do not need it")
    return SHARED


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable():
    """A failure that shows a lone surrogate cannot be sent from one test process to another: send its number."""
    return _sendable((yield))


def _sendable(value):
    if isinstance(value, str):
        return value.encode(errors="backslashreplace").decode()
    if isinstance(value, dict):
        return {_sendable(key): _sendable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(_sendable(item) for item in value)
    return value


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to be in, where messages are English whatever the desk's language is."""
    monkeypatch.chdir(tmp_path)
    for variable in ("ARLINT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(variable, "C")
    return tmp_path
