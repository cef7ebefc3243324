"""Settings: what a run is asked to do, from files and from the command line.

The nearest `arlint.toml`, or `pyproject.toml` with a `[tool.arlint]` table, above a file decides; command-line options
override it.  An unknown key or a value of the wrong kind is an error that names the file and the nearest valid key.
"""

from __future__ import annotations

import os
import re

from arlint.finding import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = ("ar", "en")
FORMATS = ("text", "concise", "json")

# Key: (kind, allowed values or None, what it does).  The one list of keys: files, --config and the docs follow it.
KEYS: dict[str, tuple[type, tuple[str, ...] | None, str]] = {
    "select": (list, None, "rules to run: codes, names, families or ALL; by default those that are on"),
    "extend-select": (list, None, "rules to run besides those"),
    "ignore": (list, None, "rules not to run"),
    "exclude": (list, None, "files and folders not to walk into, as in .gitignore, from the settings' folder"),
    "unsafe-fixes": (bool, None, "let --fix change words and delete prose as well"),
    "fail-on": (str, SEVERITIES, "the least severity that makes a run end with 1"),
    "min-severity": (str, SEVERITIES, "the least severity that is reported"),
    "output-format": (str, FORMATS, "how findings are printed"),
    "lang": (str, LANGUAGES, "the language of messages"),
}


class SettingsError(Exception):
    """A settings file or option that cannot be used; the message names the place and the mend."""


class Settings:
    """The settings of a run or of one file; see `KEYS`."""

    __slots__ = (
        "exclude", "extend_select", "fail_on", "folder", "ignore", "lang", "min_severity", "output_format", "select",
        "unsafe_fixes",
    )  # fmt: skip

    def __init__(self, values: Mapping[str, object] | None = None, folder: str = "") -> None:
        self.select: list[str] | None = None
        self.extend_select: list[str] = []
        self.ignore: list[str] = []
        self.exclude: list[str] = []
        self.unsafe_fixes = False
        self.fail_on = "warning"
        self.min_severity = "info"
        self.output_format = "text"
        self.lang: str | None = None
        self.folder = folder  # `exclude` is relative to it
        for key, value in (values or {}).items():
            setattr(self, key.replace("-", "_"), value)

    def selection(self) -> tuple[object, ...]:
        """What decides which rules run: two settings with equal selections can share a ruleset."""
        return (self.select and tuple(self.select), tuple(self.extend_select), tuple(self.ignore))


def checked(values: Mapping[str, object], where: str) -> dict[str, object]:
    """`values` if every key is known and every value of the right kind; else SettingsError naming `where`."""
    for key, value in values.items():
        if key not in KEYS:
            raise SettingsError(f"{where}: unknown key {key!r}{nearest(key, list(KEYS))}")
        kind, allowed, _ = KEYS[key]
        strings = kind is not list or (isinstance(value, list) and all(isinstance(item, str) for item in value))
        if not isinstance(value, kind) or not strings:
            wanted = {list: "a list of strings", bool: "true or false", str: "a string"}[kind]
            raise SettingsError(f"{where}: {key} must be {wanted}, not {value!r}")
        if allowed and value not in allowed:
            raise SettingsError(f"{where}: {key} must be one of {', '.join(allowed)}, not {value!r}")
    return dict(values)


def nearest(word: str, words: list[str]) -> str:
    """`; did you mean X?` for the word nearest to `word`, or nothing."""
    from difflib import get_close_matches

    found = get_close_matches(word, words, 1, 0.5)
    return f"; did you mean {found[0]!r}?" if found else ""


#: What a pyproject.toml with settings of arlint must hold, however it is written; others cost no TOML parser.
_HAS_TABLE = re.compile(rb"tool[ \t\"']*\.[ \t\"']*arlint|\[[ \t]*tool[ \t]*\]|^[ \t]*tool[ \t]*=", re.MULTILINE)


def load(path: str) -> dict[str, object] | None:
    """The settings in the file at `path`; None if it is a pyproject.toml without `[tool.arlint]`."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise SettingsError(f"{path}: cannot read the settings: {error.strerror}") from None
    is_project = os.path.basename(path) == "pyproject.toml"
    if is_project and not _HAS_TABLE.search(data):
        return None
    import tomllib

    try:
        values = tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: not valid TOML: {error}") from None
    if is_project:
        tools = values.get("tool")
        found = tools.get("arlint") if isinstance(tools, dict) else None
        if found is None:
            return None
        if not isinstance(found, dict):
            raise SettingsError(f"{path}: tool.arlint must be a table")
        return checked(found, f"{path} [tool.arlint]")
    return checked(values, path)


class Resolver:
    """Finds the settings of files: the nearest file of settings, overridden by the command line."""

    def __init__(
        self,
        overrides: Mapping[str, object] | None = None,
        config: str | None = None,
        isolated: bool = False,
    ) -> None:
        self._overrides = dict(overrides or {})
        self._folders: dict[str, Settings] = {}
        self._fixed: Settings | None = None
        if config is not None:
            values = load(config)
            if values is None:
                raise SettingsError(f"{config}: there is no [tool.arlint] in this file")
            self._fixed = self._made(values, os.path.dirname(os.path.abspath(config)))
        elif isolated:
            self._fixed = self._made({}, os.getcwd())

    def _made(self, values: Mapping[str, object], folder: str) -> Settings:
        merged = {**values, **self._overrides}
        for key in ("ignore", "extend-select"):
            given = self._overrides.get(key)
            if isinstance(given, list) and isinstance(values.get(key), list):
                merged[key] = [*values[key], *given]  # type: ignore[misc]
        return Settings(merged, folder)

    def of(self, folder: str) -> Settings:
        """The settings that hold for files in `folder`."""
        if self._fixed is not None:
            return self._fixed
        folder = os.path.abspath(folder or ".")
        known = self._folders.get(folder)
        if known is None:
            known = self._folders[folder] = self._found(folder)
        return known

    def _found(self, folder: str) -> Settings:
        for name in ("arlint.toml", "pyproject.toml"):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                values = load(path)
                if values is not None:
                    return self._made(values, folder)
        above = os.path.dirname(folder)
        return self._made({}, folder) if above == folder else self.of(above)
