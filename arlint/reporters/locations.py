"""What the formats for machines say alike: paths, fixes as replacements, XML without what XML forbids."""

from __future__ import annotations

import os

from arlint.finding import HINT
from arlint.reporters.visible import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.finding import Edit
    from arlint.reports import Located

URL = "https://arlint.readthedocs.io"


def posix(path: str) -> str:
    """`path` from this folder where it is below it, with slashes; bytes that are no UTF-8 become visible."""
    try:
        relative = os.path.relpath(path)
    except ValueError:  # another drive
        relative = path
    shown = path if relative.startswith("..") else relative
    return shown.replace(os.sep, "/").encode("utf-8", "backslashreplace").decode()


def uri(path: str) -> str:
    """`path` as a relative URI reference, or a file URI where it is not below this folder."""
    from urllib.parse import quote

    shown = posix(path)
    raw = os.fsencode(path) if shown.startswith(("/", "..")) else os.fsencode(os.path.relpath(path))
    return ("file://" if os.path.isabs(shown) else "") + quote(raw.replace(os.sep.encode(), b"/"))


def rule_url(code: str) -> str:
    return f"{URL}/rules/{code}"


def fingerprint_of(found: Located) -> str:
    from arlint.fingerprint import fingerprint

    return fingerprint(found.finding.code, found.seen_text, found.seen.start, found.seen.end)


def replacements(found: Located) -> list[Edit]:
    """The edits of a fix that may be applied; none for hints."""
    fix = found.finding.fix
    return list(fix.edits) if fix is not None and fix.applicability != HINT else []


def xml(text: str) -> str:
    """`text` for an attribute or element of XML; characters that XML cannot hold are made visible."""
    from xml.sax.saxutils import escape

    return escape(visible(text.replace("\n", " ")), {'"': "&quot;"})


def attributes(**values: object) -> str:
    """` name="value" …`; names have hyphens for underscores."""
    return "".join(f' {name.rstrip("_").replace("_", "-")}="{xml(str(value))}"' for name, value in values.items())


def message(found: Located, lang: str) -> str:
    """What the finding says, and what its fix would write."""
    from arlint.reporters.text_ import change

    said = found.finding.message(lang)
    return f"{said} ({change(found, lang)})" if found.finding.fix else said
