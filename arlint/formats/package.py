"""Packages: files that are ZIP archives of XML (DOCX, ODT, EPUB).

Read with limits, so that no small file can fill the memory; written so that only the members with a fix change: all
others, their order, their times and the archive's comment stay byte for byte.
"""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from arlint.formats import FormatError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from zipfile import ZipInfo

    from arlint.finding import Edit

#: More than any article has: members, and bytes of one of them.  From `ALWAYS` bytes on no member may be more than
#: `RATIO` times as large as it is packed.
MEMBERS = 20_000
LARGEST = 200_000_000
ALWAYS = 20_000_000
RATIO = 300

_STORED, _DEFLATED = 0, 8
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_SIZES_FOLLOW = 1 << 3
_ENCRYPTED = 1


class Package:
    """The members of an archive.  Raises FormatError where it is broken, encrypted or a bomb."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._archive = ZipFile(BytesIO(data))
        except (BadZipFile, NotImplementedError, ValueError, OSError, struct.error) as error:
            raise self._refused(str(error)) from None
        self.infos: dict[str, ZipInfo] = {info.filename: info for info in self._archive.infolist()}
        if len(self._archive.infolist()) > MEMBERS:
            raise self._refused(f"more than {MEMBERS} members")
        if len(self.infos) < len(self._archive.infolist()):
            raise self._refused("two members have the same name")

    def _refused(self, reason: str) -> FormatError:
        return FormatError("not-package", format=self._name, reason=reason)

    def text(self, member: str) -> str:
        """The text of a member; a BOM stays its first character."""
        info = self.infos.get(member)
        if info is None:
            raise self._refused(f"there is no {member} in it")
        if info.flag_bits & _ENCRYPTED:
            raise self._refused(f"{member} is encrypted")
        limit = min(LARGEST, max(ALWAYS, RATIO * info.compress_size))
        try:
            with self._archive.open(info) as file:
                data = file.read(limit + 1)
        except (BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error, OSError, ValueError) as error:
            raise self._refused(f"{member}: {error}") from None
        if len(data) > limit:
            raise self._refused(f"{member} unpacks to more than {limit} bytes")
        try:
            return data.decode(encoding(data))
        except UnicodeDecodeError as error:
            raise self._refused(f"{member}, byte {error.start}: not UTF-8") from None


def encoding(data: bytes) -> str:
    """The encoding of an XML file: UTF-16 if it has its BOM, else UTF-8."""
    return {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}.get(data[:2], "utf-8")


def with_edits(data: bytes, edits: Mapping[str, Sequence[Edit]]) -> bytes:
    """The archive with the `edits` of its members made, in offsets of their texts."""
    from arlint.fixer import apply

    archive = ZipFile(BytesIO(data))
    infos = sorted(archive.infolist(), key=lambda info: info.header_offset)
    ends = [info.header_offset for info in infos[1:]] + [archive.start_dir]
    out = bytearray(data[: infos[0].header_offset])
    changed: dict[str, tuple[int, int, int, int]] = {}  # flags, CRC, packed size, size
    offsets: dict[str, int] = {}
    for info, end in zip(infos, ends, strict=True):
        offsets[info.filename] = len(out)
        if info.filename not in edits:
            out += data[info.header_offset : end]
            continue
        old = archive.read(info)
        code = encoding(old)
        new = apply(old.decode(code), list(edits[info.filename])).encode(code)
        packed = _packed(new, info.compress_type)
        fields = list(_LOCAL.unpack_from(data, info.header_offset))
        fields[2] &= ~_SIZES_FOLLOW
        fields[6:9] = zlib.crc32(new), len(packed), len(new)
        changed[info.filename] = fields[2], *fields[6:9]
        names = info.header_offset + _LOCAL.size
        out += _LOCAL.pack(*fields) + data[names : names + fields[9] + fields[10]] + packed
    directory = len(out)
    at = archive.start_dir
    for info in archive.infolist():
        entry = list(_CENTRAL.unpack_from(data, at))
        length = _CENTRAL.size + entry[10] + entry[11] + entry[12]
        if entry[16] != info.header_offset or 0xFFFFFFFF in entry[8:10]:
            raise FormatError("not-package", format="ZIP", reason="its directory is of a kind that arlint cannot write")
        if info.filename in changed:
            entry[3], *entry[7:10] = changed[info.filename]
        entry[16] = offsets[info.filename]
        out += _CENTRAL.pack(*entry) + data[at + _CENTRAL.size : at + length]
        at += length
    tail = bytearray(data[at:])
    end = tail.rfind(b"PK\x05\x06")
    tail[end + 16 : end + 20] = struct.pack("<L", directory)
    return bytes(out + tail)


def _packed(data: bytes, method: int) -> bytes:
    if method == _STORED:
        return data
    if method != _DEFLATED:
        raise FormatError("not-package", format="ZIP", reason=f"compression method {method} cannot be written")
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()
