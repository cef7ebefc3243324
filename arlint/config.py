"""What `arlint config` and `--show-settings` print: the keys of the settings, their values, and a JSON Schema."""

from __future__ import annotations

import json

from arlint import messages
from arlint.settings import KEYS, PROFILE_VALUES, Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.settings import Values

Schema = dict[str, object]

SCHEMA = "https://json-schema.org/draft/2020-12/schema"
_STRINGS: Schema = {"type": "array", "items": {"type": "string"}}
_SUPPRESSION: Schema = {
    "type": "object",
    "properties": {
        "file": {"type": "string"},
        "rules": _STRINGS,
        "field": {"type": "string"},
        "text": {"type": "string"},
        "reason": {"type": "string"},
    },
    "required": ["file", "rules"],
    "additionalProperties": False,
}


def value_of(settings: Settings, key: str) -> object:
    """The value that `settings` have for `key`; of `extend`, what was written there."""
    return settings.values.get("extend") if key == "extend" else getattr(settings, key.replace("-", "_"))


def toml(value: object) -> str:
    """`value` as TOML writes it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        return "[" + ", ".join(toml(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{json.dumps(key)} = {toml(item)}" for key, item in value.items()) + "}"
    raise TypeError(type(value))


def settings_lines(settings: Settings) -> Iterator[str]:
    """All settings as an arlint.toml that has the same effect, the file they come from first."""
    yield f"# {settings.source or '-'}"
    for key in KEYS:
        value = value_of(settings, key)
        if key != "extend":
            yield f"# {key}" if value is None else f"{key} = {toml(value)}"


def listing(lang: str) -> Iterator[str]:
    """A line for every key."""
    for key in KEYS:
        yield f"{key:<18} {messages.text(lang, 'key-' + key)}"


def page(key: str, settings: Settings, lang: str) -> Iterator[str]:
    """What there is to say of one key."""
    allowed = KEYS[key][1]
    yield f"{key}: {messages.text(lang, 'key-' + key)}"
    if allowed:
        yield f"{messages.text(lang, 'key-values')}: {', '.join(allowed)}"
    for name, value in (("default", value_of(Settings(), key)), ("now", value_of(settings, key))):
        yield f"{messages.text(lang, 'key-' + name)}: {'—' if value is None else toml(value)}"
    if key == "profile":
        for name, values in PROFILE_VALUES.items():
            yield f"  {name}: {toml(dict(values))}"


def schema(lang: str = "en") -> Schema:
    """The JSON Schema of arlint.toml and of the table tool.arlint, for editors."""
    properties: dict[str, Schema] = {}
    for key, (kind, allowed) in KEYS.items():
        entry = _schema_of(kind, allowed)
        properties[key] = {**entry, "description": messages.text(lang, "key-" + key)}
    return {
        "$schema": SCHEMA,
        "title": "arlint",
        "type": "object",
        "properties": properties,
        "additionalProperties": False,
    }


def _schema_of(kind: type | str, allowed: tuple[str, ...] | None) -> Schema:
    choice: Schema = {"enum": list(allowed)} if allowed else {}
    if kind is list:
        return _STRINGS
    if kind is bool:
        return {"type": "boolean"}
    if kind is str:
        return {"type": "string", **choice}
    if kind == "severities":
        return {"type": "object", "additionalProperties": choice}
    if kind == "rules by file":
        return {"type": "object", "additionalProperties": _STRINGS}
    if kind == "settings by file":
        return {"type": "object", "additionalProperties": {"$ref": "#"}}
    return {"type": "array", "items": _SUPPRESSION}


def as_json(settings: Settings) -> Values:
    """All settings, for machines."""
    return {"source": settings.source or None, **{key: value_of(settings, key) for key in KEYS if key != "extend"}}
