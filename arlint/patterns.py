"""Keeps what `re` has compiled from one run to the next, as Python keeps its bytecode.

`re` is slow to compile: 120 patterns of the rules that run are a quarter of the time of an article, 230 a third.  So
the command line keeps them in a file beside Python's own, in `__pycache__`, for this very Python and this arlint; where
bytecode must not be written, this is not either.  A file that cannot be used is as good as none, and whoever imports
arlint as a library has `re` as it always was.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from contextlib import suppress

from arlint import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Key = tuple[str, int]

#: Fewer bytes of new ones, a millisecond of compiling, are not worth writing the file anew: most articles meet some row
#: of a lexicon for the first time.
WORTH = 8_000
#: A file that would grow beyond so many bytes is begun anew: 800 patterns have one megabyte.
LARGEST = 1_500_000

#: The file's first line begins with it; behind it are the lengths of what follows: where each pattern is, and patterns.
_STAMP = f"{__version__} {sys.version}".replace("\n", " ").encode()
#: What a file that is damaged, or another's, makes of reading it.
_UNUSABLE = (OSError, EOFError, ValueError, TypeError, RuntimeError, OverflowError)


class Patterns:
    """The patterns kept in the file at `path`: {what was compiled, flags: where in `_data` what came of it is}."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._places: dict[Key, tuple[int, int]] = {}
        self._data = b""
        self._new: dict[Key, bytes] = {}
        self._key: Key | None = None  # what is being compiled
        with suppress(*_UNUSABLE), open(path, "rb") as file:
            stamp, length, size = file.readline().rsplit(b" ", 2)
            places, data = file.read(int(length)), file.read()
            if stamp == _STAMP and len(data) == int(size):
                self._places, self._data = marshal.loads(places), data

    def install(self) -> None:
        """Have `re` ask here before it compiles, from now on.  Where `re` is another's, nothing is done."""
        compiler: Any = getattr(re, "_compiler", None)
        if not hasattr(compiler, "_sre") or sys.implementation.name != "cpython":
            return
        machine, compiled = compiler._sre, compiler.compile

        def compile(pattern: Any, flags: int = 0) -> re.Pattern[Any]:
            key = (pattern, int(flags)) if type(pattern) is str else None
            if key in self._places:
                first, last = self._places[key]
                with suppress(*_UNUSABLE):
                    return machine.compile(pattern, *marshal.loads(self._data[first:last]))  # type: ignore[no-any-return]
            self._key = key
            return compiled(pattern, flags)  # type: ignore[no-any-return]

        def noted(pattern: object, flags: int, code: list[int], *more: Any) -> object:
            if self._key is not None:
                with suppress(ValueError):
                    self._new[self._key] = marshal.dumps((int(flags), [*map(int, code)], *more))
            return machine.compile(pattern, flags, code, *more)

        compiler._sre = type(sys.implementation)(**{**vars(machine), "compile": noted})
        compiler.compile = compile

    def save(self) -> None:
        """Write the file if there is enough that is new; whole or not at all: other runs may read and write it."""
        added = sum(map(len, self._new.values()))
        if added < WORTH or sys.dont_write_bytecode:
            return
        if len(self._data) + added > LARGEST:
            self._places, self._data = {}, b""
        pieces = [self._data]
        places, end = dict(self._places), len(self._data)
        for key, made in self._new.items():
            places[key] = end, end + len(made)
            end += len(made)
            pieces.append(made)
        found = marshal.dumps(places)
        beside = f"{self._path}.{os.getpid()}"
        with suppress(OSError):
            try:
                with open(beside, "xb") as file:
                    file.write(b"%s %d %d\n" % (_STAMP, len(found), end))
                    file.writelines([found, *pieces])
                os.replace(beside, self._path)
            except OSError:
                os.unlink(beside)


def installed() -> Patterns | None:
    """The patterns kept beside the bytecode of this module, asked by `re` from now on; None if none is kept."""
    cached = __spec__.cached if __spec__ else None
    if not cached:
        return None
    patterns = Patterns(cached.removesuffix(".pyc") + ".patterns")
    patterns.install()
    return patterns
