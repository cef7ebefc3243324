"""`--watch`: runs again whenever a file changes that the run is about."""

from __future__ import annotations

import os
import sys

from arlint import messages
from arlint.formats import SUFFIXES
from arlint.settings import SettingsError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: Settings that a run is about as well.
_SETTINGS = frozenset({"arlint.toml", "pyproject.toml", ".arlintignore", ".gitignore"})


def run(paths: Sequence[str], lang: str, again: Callable[[], int]) -> int:
    """Call `again` now and after every change below `paths`, until it is interrupted."""
    try:
        from watchfiles import watch
    except ImportError:
        raise SettingsError(messages.text(lang, "watch-missing")) from None
    named = {os.path.abspath(path) for path in paths if not os.path.isdir(path)}

    def concerns(_: object, path: str) -> bool:
        folder, name = os.path.split(path)
        if ".arlint_cache" in folder or ".arlint-" in name:
            return False
        return path in named or name in _SETTINGS or os.path.splitext(name)[1].lower() in SUFFIXES

    for path in paths:
        if not os.path.exists(path):
            raise SettingsError(messages.text(lang, "unreadable", path=path, reason=os.strerror(2)))
    code = again()
    told = messages.text(lang, "watching")
    print(told, file=sys.stderr, flush=True)
    folders = {path if os.path.isdir(path) else os.path.dirname(path) or "." for path in paths}
    for _ in watch(*folders, watch_filter=concerns, raise_interrupt=False):
        code = again()
        sys.stdout.flush()
        print(told, file=sys.stderr, flush=True)
    return code
