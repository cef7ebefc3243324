"""Settings: what a run is asked to do, from files and from the command line.

The nearest `arlint.toml`, or `pyproject.toml` with a `[tool.arlint]` table, above a file decides; command-line options
override it.  A file may `extend` another.  An unknown key or a value of the wrong kind is an error that names the file
and the nearest valid key.
"""

from __future__ import annotations

import os
import re

from arlint.files import ENCODINGS
from arlint.finding import SEVERITIES
from arlint.formats import NAMES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    Values = dict[str, Any]
    Selectors = tuple[str, ...]

LANGUAGES = ("ar", "en")
FORMATS = (
    "text", "concise", "grouped", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson",
    "rdjsonl", "azure", "html",
)  # fmt: skip
PROFILES = ("news", "docs", "translated", "corpus")
QUOTE_STYLES = ("guillemets", "curly", "straight")
DIGIT_STYLES = ("western", "arabic")

#: The rules for what a house may print of its authors and sources: bios, credits, contact lines.
CREDITS = ("BP104", "BP207", "BP210")

# Key: (kind, allowed values or None).  The one list of keys: files, --config, `arlint config`, the JSON Schema and the
# docs follow it; what they do is told in `messages`.  Kinds beside list, bool and str: `severities` {rules: severity},
# `rules by file` {pattern: rules}, `settings by file` {pattern: settings}, `suppressions` [{file, rules, …}].
KEYS: dict[str, tuple[type | str, tuple[str, ...] | None]] = {
    "extend": (str, None),
    "profile": (str, PROFILES),
    "select": (list, None),
    "extend-select": (list, None),
    "ignore": (list, None),
    "severity": ("severities", SEVERITIES),
    "fixable": (list, None),
    "unfixable": (list, None),
    "extend-safe-fixes": (list, None),
    "per-file-ignores": ("rules by file", None),
    "per-file-settings": ("settings by file", None),
    "suppress": ("suppressions", None),
    "baseline": (str, None),
    "exclude": (list, None),
    "quote-style": (str, QUOTE_STYLES),
    "digit-style": (str, DIGIT_STYLES),
    "keep-credits": (bool, None),
    "allow-words": (list, None),
    "lexicons": (list, None),
    "unsafe-fixes": (bool, None),
    "fail-on": (str, SEVERITIES),
    "min-severity": (str, SEVERITIES),
    "output-format": (str, FORMATS),
    "lang": (str, LANGUAGES),
    "format": (str, NAMES),
    "encoding": (str, ENCODINGS),
    "fields": (list, None),
}

#: What a profile sets; `news` is what arlint does unasked.
PROFILE_VALUES: dict[str, dict[str, object]] = {
    "news": {},
    # Manuals and reference: notices, imperatives and short lines are their form; consistency matters more.
    "docs": {
        "ignore": ["BP", "MT303", "MT305", "MT306", "MT408"],
        "extend-select": ["SC132", "PU123", "OR104"],
    },
    # A translation under review: everything that may come from the source language, style included.
    "translated": {"extend-select": ["MT", "ST", "CO", "GR"]},
    # Cleaning text by the million words: damage, mixed script, punctuation, boilerplate; no advice to writers.
    "corpus": {"select": ["EN", "SC", "PU", "OR101", "OR110", "MT1", "BP"], "fail-on": "error"},
}

#: Keys whose values add up along `extend`, profile and command line; those of tables are merged.
_ADDING = frozenset({"extend-select", "extend-safe-fixes", "allow-words", "lexicons", "suppress"})
_TABLES = frozenset({"severity", "per-file-ignores", "per-file-settings"})
#: Keys that a section for some files cannot have: they decide which files and settings there are, or hold for a run.
_NOT_BY_FILE = frozenset({
    "extend", "profile", "per-file-ignores", "per-file-settings", "exclude", "baseline", "suppress", "output-format",
    "lang", "fail-on",
})  # fmt: skip
#: Keys whose values are paths, from the folder of the file that states them.
_PATHS = frozenset({"lexicons", "baseline"})


class SettingsError(Exception):
    """A settings file or option that cannot be used; the message names the place and the mend."""


class Settings:
    """The settings of a run or of one file; see `KEYS`."""

    __slots__ = (
        "allow_words", "baseline", "digit_style", "encoding", "exclude", "extend_safe_fixes", "extend_select",
        "fail_on", "fields", "fixable", "folder", "format", "ignore", "keep_credits", "lang", "lexicons",
        "min_severity", "output_format", "per_file_ignores", "per_file_settings", "profile", "quote_style", "select",
        "severity", "source", "suppress", "unfixable", "unsafe_fixes", "values",
    )  # fmt: skip

    def __init__(self, values: Values | None = None, folder: str = "", source: str = "") -> None:
        self.profile = "news"
        self.select: list[str] | None = None
        self.extend_select: list[str] = []
        self.ignore: list[str] = []
        self.severity: dict[str, str] = {}
        self.fixable: list[str] | None = None
        self.unfixable: list[str] = []
        self.extend_safe_fixes: list[str] = []
        self.per_file_ignores: dict[str, list[str]] = {}
        self.per_file_settings: dict[str, Values] = {}
        self.suppress: list[Values] = []
        self.baseline: str | None = None
        self.exclude: list[str] = []
        self.quote_style: str | None = None
        self.digit_style: str | None = None
        self.keep_credits = False
        self.allow_words: list[str] = []
        self.lexicons: list[str] = []
        self.unsafe_fixes = False
        self.fail_on = "warning"
        self.min_severity = "info"
        self.output_format = "text"
        self.lang: str | None = None
        self.format: str | None = None
        self.encoding = "utf-8"
        self.fields: list[str] = []
        self.folder = folder  # patterns of files are relative to it
        self.source = source  # the file that was found, for messages
        self.values = values or {}  # as given: what a section for some files overrides
        for key, value in self.values.items():
            if key != "extend":
                setattr(self, key.replace("-", "_"), value)

    def selection(self) -> tuple[Selectors | None, Selectors, Selectors, Selectors]:
        """What decides which rules run: select, extend-select, ignore, lexicons.

        Two settings with equal selections can share a ruleset.
        """
        styles = ("PU124",) * (self.quote_style is not None) + ("SC132",) * (self.digit_style is not None)
        return (
            None if self.select is None else tuple(self.select),
            (*self.extend_select, *styles),
            (*self.ignore, *(CREDITS if self.keep_credits else ())),
            tuple(self.lexicons),
        )

    def is_plain(self) -> bool:
        """Whether findings are reported just as rules yield them."""
        return not (
            self.severity or self.unfixable or self.extend_safe_fixes or self.allow_words or self.lexicons
            or self.suppress or self.fixable is not None
        )  # fmt: skip


def checked(values: Mapping[str, object], where: str) -> Values:
    """`values` if every key is known and every value of the right kind; else SettingsError naming `where`."""
    for key, value in values.items():
        if key not in KEYS:
            raise SettingsError(f"{where}: unknown key {key!r}{nearest(key, list(KEYS))}")
        kind, allowed = KEYS[key]
        wrong = _wrong(kind, allowed, value, f"{where}: {key}")
        if wrong:
            raise SettingsError(wrong)
    return dict(values)


def _wrong(kind: type | str, allowed: tuple[str, ...] | None, value: object, where: str) -> str:
    """What is wrong with the value of a key, or nothing."""
    if isinstance(kind, type):
        fits = isinstance(value, kind) and (kind is not list or _is_strings(value))
        if not fits:
            wanted = {list: "a list of strings", bool: "true or false", str: "a string"}[kind]
            return f"{where} must be {wanted}, not {value!r}"
        if allowed and value not in allowed:
            near = nearest(str(value), list(allowed))
            return f"{where} must be one of {', '.join(allowed)}, not {value!r}{near}"
        return ""
    if kind == "suppressions":
        return _wrong_suppressions(value, where)
    if not isinstance(value, dict):
        return f"{where} must be a table, not {value!r}"
    for name, item in value.items():
        if kind == "severities" and item not in (allowed or ()):
            return f"{where}.{name} must be one of {', '.join(allowed or ())}, not {item!r}"
        if kind == "rules by file" and not _is_strings(item):
            return f'{where}."{name}" must be a list of strings, not {item!r}'
        if kind == "settings by file":
            if not isinstance(item, dict):
                return f'{where}."{name}" must be a table of settings, not {item!r}'
            checked(item, f'{where}."{name}"')
            for key in _NOT_BY_FILE.intersection(item):
                return f'{where}."{name}": {key} cannot be set for some files only'
    return ""


_SUPPRESSION = ("file", "rules", "field", "text", "reason")


def _wrong_suppressions(value: object, where: str) -> str:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        return f"{where} must be a list of tables ([[suppress]]), not {value!r}"
    for number, item in enumerate(value, 1):
        for key in item:
            if key not in _SUPPRESSION:
                return f"{where} {number}: unknown key {key!r}{nearest(key, list(_SUPPRESSION))}"
        if not isinstance(item.get("file"), str) or not _is_strings(item.get("rules")):
            return f"{where} {number}: needs file = a pattern and rules = a list of rules"
        if "field" in item and "text" in item:
            return f"{where} {number}: field and text cannot stand together"
        for key in ("field", "text", "reason"):
            if not isinstance(item.get(key, ""), str):
                return f"{where} {number}: {key} must be a string, not {item[key]!r}"
    return ""


def _is_strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def nearest(word: str, words: list[str]) -> str:
    """`; did you mean X?` for the word nearest to `word`, or nothing."""
    from difflib import get_close_matches

    found = get_close_matches(word, words, 1, 0.5)
    return f"; did you mean {found[0]!r}?" if found else ""


#: What a pyproject.toml with settings of arlint must hold, however it is written; others cost no TOML parser.
_HAS_TABLE = re.compile(rb"tool[ \t\"']*\.[ \t\"']*arlint|\[[ \t]*tool[ \t]*\]|^[ \t]*tool[ \t]*=", re.MULTILINE)


def load(path: str, seen: tuple[str, ...] = ()) -> Values | None:
    """The settings in the file at `path`, with those it extends; None if it is a pyproject.toml without any."""
    here = os.path.abspath(path)
    if here in seen:
        chain = " → ".join(os.path.relpath(each) for each in (*seen[seen.index(here) :], here))
        raise SettingsError(f"{path}: extend goes in a circle: {chain}")
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        stated = f"{os.path.relpath(seen[-1])}: extend: " if seen else ""
        raise SettingsError(f"{stated}{path}: cannot read the settings: {error.strerror}") from None
    is_project = os.path.basename(path) == "pyproject.toml"
    if is_project and not _HAS_TABLE.search(data):
        return None
    import tomllib

    try:
        values: object = tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path}: not valid TOML: {error}") from None
    where = path
    if is_project:
        assert isinstance(values, dict)
        tools = values.get("tool")
        values = tools.get("arlint") if isinstance(tools, dict) else None
        if values is None:
            return None
        where = f"{path} [tool.arlint]"
    if not isinstance(values, dict):
        raise SettingsError(f"{path}: tool.arlint must be a table")
    folder = os.path.dirname(here)
    found = _absolute(checked(values, where), folder)
    if "extend" not in found:
        return found
    above = load(os.path.normpath(os.path.join(os.path.dirname(path), found["extend"])), (*seen, here))
    if above is None:
        raise SettingsError(f"{where}: extend: there is no [tool.arlint] in {found['extend']}")
    return merged(above, found)


def _absolute(values: Values, folder: str) -> Values:
    """`values` with paths made absolute, in sections for some files as well."""
    for key in _PATHS.intersection(values):
        given = values[key]
        values[key] = (
            [os.path.join(folder, each) for each in given] if isinstance(given, list) else os.path.join(folder, given)
        )
    for pattern, section in values.get("per-file-settings", {}).items():
        values["per-file-settings"][pattern] = _absolute(dict(section), folder)
    return values


def merged(below: Values, above: Values) -> Values:
    """`below` overridden by `above`; lists of additions add up, tables are merged."""
    result = {**below, **above}
    for key in _ADDING & below.keys() & above.keys():
        result[key] = [*below[key], *above[key]]
    for key in _TABLES & below.keys() & above.keys():
        result[key] = {**below[key], **above[key]}
    return result


class Resolver:
    """Finds the settings of files: the nearest file of settings, overridden by the command line."""

    def __init__(self, overrides: Values | None = None, config: str | None = None, isolated: bool = False) -> None:
        self._overrides = _absolute(dict(overrides or {}), os.getcwd())
        self._folders: dict[str, Settings] = {}
        self._sections: dict[object, Settings] = {}
        self._patterns: dict[str, Any] = {}
        self._fixed: Settings | None = None
        if config is not None:
            values = load(config)
            if values is None:
                raise SettingsError(f"{config}: there is no [tool.arlint] in this file")
            self._fixed = self._made(values, os.path.dirname(os.path.abspath(config)), config)
        elif isolated:
            self._fixed = self._made({}, os.getcwd())

    def _made(self, values: Values, folder: str, source: str = "") -> Settings:
        together = merged(values, self._overrides)
        if "ignore" in values and "ignore" in self._overrides:  # on the command line it means "these as well"
            together["ignore"] = [*values["ignore"], *self._overrides["ignore"]]
        profile = PROFILE_VALUES[together.get("profile", "news")]
        if profile:
            if "ignore" in profile and "ignore" in together:
                together["ignore"] = [*profile["ignore"], *together["ignore"]]  # type: ignore[misc]
            together = merged(profile, together)
        return Settings(together, folder, source)

    def of(self, folder: str) -> Settings:
        """The settings that hold for files in `folder`, sections for some files aside."""
        if self._fixed is not None:
            return self._fixed
        folder = os.path.abspath(folder or ".")
        known = self._folders.get(folder)
        if known is None:
            known = self._folders[folder] = self._found(folder)
        return known

    def of_file(self, path: str) -> Settings:
        """The settings that hold for the file at `path`."""
        settings = self.of(os.path.dirname(path))
        if not settings.per_file_ignores and not settings.per_file_settings and not settings.suppress:
            return settings
        path = os.path.relpath(path, settings.folder).replace(os.sep, "/")
        sections = [name for name in settings.per_file_settings if self._matches(name, path)]
        ignores = [name for name in settings.per_file_ignores if self._matches(name, path)]
        suppress = [item for item in settings.suppress if self._matches(item["file"], path)]
        key = (id(settings), *sections, None, *ignores, None, *map(id, suppress))
        known = self._sections.get(key)
        if known is None:
            values = {**settings.values, "suppress": suppress}
            for name in sections:
                values = merged(values, settings.per_file_settings[name])
            ignored = [rule for name in ignores for rule in settings.per_file_ignores[name]]
            values["ignore"] = [*values.get("ignore", ()), *ignored]
            known = self._sections[key] = Settings(values, settings.folder, settings.source)
        return known

    def _matches(self, pattern: str, path: str) -> bool:
        if pattern not in self._patterns:
            from pathspec import GitIgnoreSpec

            self._patterns[pattern] = GitIgnoreSpec.from_lines([pattern])
        return bool(self._patterns[pattern].match_file(path))

    def _found(self, folder: str) -> Settings:
        for name in ("arlint.toml", "pyproject.toml"):
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                values = load(path)
                if values is not None:
                    return self._made(values, folder, path)
        above = os.path.dirname(folder)
        return self._made({}, folder) if above == folder else self.of(above)
