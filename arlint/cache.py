"""The cache: what was found in a text that has not changed since.

An entry is known by what decides it: the text, the format, the settings, and arlint itself down to its lexicons.  Each
is a file of its own, written whole or not at all, so that runs beside each other cannot disturb one another; one that
cannot be read is as good as none.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import blake2b

import arlint
from arlint.packing import pack, unpack

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from arlint.finding import Finding
    from arlint.settings import Settings

    #: (number of the part, finding)
    Found = list[tuple[int, Finding]]

FOLDER = ".arlint_cache"
#: A longer text is not cached: its findings would have to stand in memory all at once.
LONGEST = 4_000_000
_SIZE = 16
#: Settings that change what is shown, not what is found.
_ASIDE = frozenset({
    "extend", "exclude", "fail-on", "min-severity", "output-format", "lang", "baseline", "per-file-ignores",
    "per-file-settings", "unsafe-fixes",
})  # fmt: skip


class Cache:
    """The cache in `.arlint_cache` in `folder`."""

    def __init__(self, folder: str) -> None:
        self.folder = os.path.join(folder, FOLDER)
        self._arlint = _digest(_state())
        self._settings: dict[int, tuple[Settings, str]] = {}
        self._ready = False

    def key(self, text: str, form: str, settings: Settings) -> str | None:
        """What the text is known by; None if it is not to be cached."""
        if len(text) > LONGEST or settings.suppress:
            return None
        known = self._settings.get(id(settings))
        if known is None:
            deciding = {key: value for key, value in settings.values.items() if key not in _ASIDE}
            lexicons = [_digest(_content(path)) for path in settings.lexicons]
            known = settings, json.dumps([deciding, lexicons], sort_keys=True)
            self._settings[id(settings)] = known
        return _digest("\0".join((form, known[1], text)).encode("utf-8", "surrogatepass"))

    def get(self, key: str) -> Found | None:
        """What was found in the text known by `key`; None if that is not known."""
        try:
            with open(self._path(key), "rb") as file:
                head, _, body = file.read().partition(b"\n")
            if head.decode() != _digest(body):
                return None
            return [(number, unpack(packed)) for number, packed in json.loads(body)]
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def put(self, key: str, found: Iterable[tuple[int, Finding]]) -> None:
        """Remember what was found; where nothing can be written nothing is."""
        from arlint.files import put

        body = json.dumps([(number, pack(finding)) for number, finding in found]).encode()
        with suppress(OSError):
            self._prepare()
            path = self._path(key)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            put(path, _digest(body).encode() + b"\n" + body)

    def _path(self, key: str) -> str:
        return os.path.join(self.folder, self._arlint, key[:2], key[2:])

    def _prepare(self) -> None:
        """Make the folder, unseen by git, and clear away what other versions of arlint have left in it."""
        if self._ready:
            return
        self._ready = True
        own = os.path.join(self.folder, self._arlint)
        if not os.path.isdir(own):
            os.makedirs(own, exist_ok=True)
            from arlint.files import put

            put(os.path.join(self.folder, ".gitignore"), b"*\n")
            for entry in os.scandir(self.folder):
                if entry.is_dir(follow_symlinks=False) and entry.name != self._arlint:
                    _remove(entry.path)


def clean(folder: str) -> bool:
    """Remove the cache in `folder`; whether there was one."""
    path = os.path.join(folder, FOLDER)
    if not os.path.isdir(path) or os.path.islink(path):
        return False
    _remove(path)
    return True


def _remove(path: str) -> None:
    import shutil

    shutil.rmtree(path, ignore_errors=True)


def _digest(data: bytes) -> str:
    return blake2b(data, digest_size=_SIZE).hexdigest()


def _content(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""


def _state() -> bytes:
    """The version of arlint, and size and time of each of its files: who works on a rule sees the change at once."""
    lines = [arlint.__version__]
    top = os.path.dirname(arlint.__file__)
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            info = os.stat(os.path.join(folder, name))
            lines.append(f"{name} {info.st_size} {info.st_mtime_ns}")
    return "\n".join(lines).encode("utf-8", "surrogateescape")
