"""SARIF 2.1.0, the format of code scanning.  Columns and offsets count code points, and the log says so."""

from __future__ import annotations

import json

from arlint import __version__
from arlint.reporters.locations import URL, fingerprint_of, replacements, rule_url, uri

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from arlint.reporters import Options
    from arlint.reports import FileReport, Located
    from arlint.rule import Rule

    Json = dict[str, object]

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write one run with the rules that found something."""
    rules: dict[str, tuple[int, Rule]] = {}
    results = []
    for file in reports:
        for found in file.findings:
            rule = found.finding.rule
            number, _ = rules.setdefault(rule.code, (len(rules), rule))
            results.append(_result(file.path, found, number, options.lang))
    driver = {
        "name": "arlint",
        "version": __version__,
        "informationUri": URL,
        "rules": [_rule(rule, options.lang) for _, rule in rules.values()],
    }
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    out.write(json.dumps(log, ensure_ascii=False, indent=1) + "\n")


def _rule(rule: Rule, lang: str) -> Json:
    from arlint.pages import prose, summary
    from arlint.registry import entries

    entry = next(entry for entry in entries() if entry.code == rule.code)
    page = prose(entry, lang)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": summary(entry, lang)},
        "help": {"text": page, "markdown": page},
        "helpUri": rule_url(rule.code),
        "defaultConfiguration": {"level": _LEVELS[rule.severity], "enabled": rule.default},
    }


def _result(path: str, found: Located, number: int, lang: str) -> Json:
    finding = found.finding
    file = {"uri": uri(path)}
    location: Json = {"physicalLocation": {"artifactLocation": file, "region": _region(found)}}
    if found.place:
        location["logicalLocations"] = [{"fullyQualifiedName": found.place}]
    result: Json = {
        "ruleId": finding.code,
        "ruleIndex": number,
        "level": _LEVELS[finding.severity],
        "message": {"text": finding.message(lang)},
        "locations": [location],
        "partialFingerprints": {"arlint/v1": fingerprint_of(found)},
    }
    edits = replacements(found)
    if edits and finding.fix:
        changes = [
            {
                "deletedRegion": {"charOffset": edit.start, "charLength": edit.end - edit.start},
                "insertedContent": {"text": edit.text},
            }
            for edit in edits
        ]
        change = {"artifactLocation": file, "replacements": changes}
        result["fixes"] = [{"description": {"text": finding.fix.applicability}, "artifactChanges": [change]}]
    return result


def _region(found: Located) -> Json:
    start, end = found.finding.start, found.finding.end
    return {
        "startLine": found.line,
        "startColumn": found.column,
        "endLine": found.end_line,
        "endColumn": found.end_column,
        "charOffset": start,
        "charLength": end - start,
        "snippet": {"text": found.text[start:end][:1000]},
    }
