"""Files: which ones, how they are read, how they are written back.

Nothing is skipped in silence: what cannot be read or decoded is a `FileError` with one line that says why and what
to do.  Writing is atomic and keeps the mode, the line ends, the BOM, the encoding, and symbolic and hard links.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from arlint.settings import Resolver

#: Folders that are never walked into.
SKIPPED = frozenset({"node_modules", "__pycache__", "venv", "site-packages"})


class FileError(Exception):
    """A file that cannot be read or written.  `key` and `values` choose and fill the message (`messages`)."""

    def __init__(self, path: str, key: str, **values: object) -> None:
        super().__init__(path, key, values)
        self.path = path
        self.key = key
        self.values = values


class SourceFile:
    """A file's text and what it takes to write it back: `encoding` and the `stamp` of the moment it was read.

    A file that is no text (a package, see `formats`) has `data` instead.
    """

    __slots__ = ("data", "encoding", "path", "stamp", "text")

    def __init__(self, path: str, text: str, encoding: str, stamp: tuple[int, int] | None, data: bytes = b"") -> None:
        self.path = path
        self.text = text
        self.encoding = encoding
        self.stamp = stamp
        self.data = data


# -- which files -------------------------------------------------------------------------------------------------


def discover(
    paths: Sequence[str], suffixes: frozenset[str], resolver: Resolver, force_exclude: bool = False
) -> Iterator[str]:
    """The files to check: every file that is named, and those with a known suffix in folders that are named.

    In folders, .gitignore files and the `exclude` setting are honoured, hidden folders and Word's locks are left out,
    and links to folders are not followed.  Sorted, each file once.  `force_exclude`: named files are left out as well
    if they are ignored or excluded.
    """
    seen: set[str] = set()
    for path in paths:
        if force_exclude and not os.path.isdir(path) and _is_excluded(path, resolver):
            continue
        for found in _walk(path, suffixes, resolver) if os.path.isdir(path) else (path,):
            key = os.path.normpath(found)
            if key not in seen:
                seen.add(key)
                yield found


def _is_excluded(path: str, resolver: Resolver) -> bool:
    from arlint.ignoring import Ignored

    folder = os.path.dirname(path) or "."
    settings = resolver.of(folder)
    ignored = Ignored(folder)
    ignored.enter(folder, settings.folder, settings.exclude)
    return ignored.match(path, False)


def _walk(top: str, suffixes: frozenset[str], resolver: Resolver) -> Iterator[str]:
    from arlint.ignoring import Ignored  # pathspec is needed only here

    ignored = Ignored(top)
    failures: list[OSError] = []
    for folder, folders, names in os.walk(top, onerror=failures.append):
        if failures:
            error = failures.pop()
            raise FileError(str(error.filename), "unreadable", reason=error.strerror)
        settings = resolver.of(folder)
        ignored.enter(folder, settings.folder, settings.exclude)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and name not in SKIPPED and not ignored.match(os.path.join(folder, name), True)
        )
        for name in sorted(names):
            suffix = os.path.splitext(name)[1].lower()
            if (
                suffix in suffixes
                and not name.startswith("~$")
                and not ignored.match(os.path.join(folder, name), False)
            ):
                yield os.path.normpath(os.path.join(folder, name))


# -- reading -----------------------------------------------------------------------------------------------------

#: What `--encoding` takes: read so where no BOM says otherwise.  Without it a file is UTF-8, or has a BOM.
ENCODINGS = ("utf-8", "cp1256", "iso-8859-6")

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe\x00\x00", ""), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


def read(path: str, encoding: str = "utf-8", is_text: bool = True) -> SourceFile:
    """The file at `path`.  Raises FileError."""
    try:
        info = os.stat(path)
        if not stat.S_ISREG(info.st_mode):
            raise FileError(path, "not-a-file")
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise FileError(path, "unreadable", reason=error.strerror or str(error)) from None
    return opened(data, path, (info.st_mtime_ns, info.st_size), encoding, is_text)


def opened(
    data: bytes, path: str, stamp: tuple[int, int] | None, encoding: str = "utf-8", is_text: bool = True
) -> SourceFile:
    """The file at `path`, or standard input, that holds `data`.  Raises FileError."""
    if not is_text:
        return SourceFile(path, "", "", stamp, data)
    text, encoding = decode(data, path, encoding)
    return SourceFile(path, text, encoding, stamp)


def decode(data: bytes, path: str, encoding: str = "utf-8") -> tuple[str, str]:
    """The text of `data` and its encoding: that of its BOM, else `encoding`; nothing is guessed.

    A BOM stays in the text as its first character.  Raises FileError.
    """
    asked = encoding
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), asked)
    if not encoding:
        raise FileError(path, "utf-32")
    if not encoding.startswith("utf-16") and b"\0" in data and _is_binary(data):
        raise FileError(path, "binary")
    if encoding == asked != "utf-8" and not data.isascii() and _is_utf8(data):
        raise FileError(path, "not-legacy", encoding=encoding)
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        if b"\0" in data and encoding == "utf-8":
            raise FileError(path, "binary") from None
        key = "legacy" if encoding == "utf-8" and _looks_legacy(data) else "undecodable"
        raise FileError(path, key, encoding=encoding.upper(), byte=error.start, line=line) from None


def _is_utf8(data: bytes) -> bool:
    """Whether `data` decodes as UTF-8: a text in another encoding all but never does."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_binary(data: bytes) -> bool:
    """Whether data with NUL bytes is binary, not a text with a few stray control characters."""
    controls = sum(data.count(bytes((code,))) for code in (*range(9), *range(14, 27), *range(28, 32)))
    return controls > max(8, len(data) // 100)


def _looks_legacy(data: bytes) -> bool:
    """Whether bytes that are not UTF-8 look like Arabic in Windows-1256 or ISO-8859-6: mostly bytes from 0xC0 up."""
    high = [byte for byte in data[:4096] if byte >= 0x80]
    return len(high) > 3 and sum(byte >= 0xC0 for byte in high) > 0.8 * len(high)


# -- writing -----------------------------------------------------------------------------------------------------


def encode(source: SourceFile) -> bytes:
    """The bytes of `source`.  Raises FileError where its encoding lacks a character."""
    if source.data:
        return source.data
    try:
        return source.text.encode(source.encoding)
    except UnicodeEncodeError as error:
        char = f"U+{ord(source.text[error.start]):04X} {source.text[error.start]}"
        raise FileError(source.path, "unencodable", encoding=source.encoding, character=char) from None


def write(source: SourceFile) -> None:
    """Put what `source` holds in the place of what the file holds, all of it or nothing.  Raises FileError.

    The new text is first written beside the file and then takes its place.  Where the file has further hard links
    its own bytes are replaced instead, and the copy stays if that fails.
    """
    data = encode(source)
    path = os.path.realpath(source.path)  # a symbolic link keeps pointing where it points
    temporary = f"{path}.arlint-{os.urandom(6).hex()}"  # never one that a killed run has left behind
    try:
        info = os.stat(path)
        if source.stamp is not None and (info.st_mtime_ns, info.st_size) != source.stamp:
            raise FileError(source.path, "changed")
        try:
            with open(temporary, "xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.chmod(temporary, stat.S_IMODE(info.st_mode))
            _keep_owner(temporary, info)
            if info.st_nlink == 1:
                os.replace(temporary, path)
                return
        except BaseException:
            _remove(temporary)
            raise
    except OSError as error:
        raise FileError(source.path, "unwritable", reason=error.strerror or str(error)) from None
    try:
        with open(path, "r+b") as file:
            file.write(data)
            file.truncate()
    except OSError as error:
        raise FileError(source.path, "half-written", reason=error.strerror or str(error), copy=temporary) from None
    _remove(temporary)


def _keep_owner(path: str, info: os.stat_result) -> None:
    chown = getattr(os, "chown", None)
    if chown is not None and (info.st_uid, info.st_gid) != (os.geteuid(), os.getegid()):
        with suppress(PermissionError):  # only root can give a file away; the mode is kept
            chown(path, info.st_uid, info.st_gid)


def _remove(path: str) -> None:
    with suppress(OSError):
        os.remove(path)


def put(path: str, data: bytes) -> None:
    """Write one of arlint's own files, all of it or nothing.  Raises OSError."""
    temporary = f"{path}.arlint-{os.urandom(6).hex()}"
    try:
        with open(temporary, "xb") as file:
            file.write(data)
        os.replace(temporary, path)
    except BaseException:
        _remove(temporary)
        raise
