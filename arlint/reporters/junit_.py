"""JUnit's XML: each file is a suite, each finding a failed case; a clean file has one case that passed."""

from __future__ import annotations

from arlint.reporters.locations import attributes, message, posix, xml

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TextIO

    from arlint.reporters import Options
    from arlint.reports import FileReport, Located


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write a suite for every file."""
    out.write('<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="arlint">\n')
    for file in reports:
        path = posix(file.path)
        findings = list(file.findings)
        count = attributes(name=path, tests=max(len(findings), 1), failures=len(findings), errors=0, skipped=0)
        out.write(f" <testsuite{count}>\n")
        out.writelines(_case(path, found, options.lang) for found in findings)
        if not findings:
            out.write(f"  <testcase{attributes(name='arlint', classname=path, file=path)}/>\n")
        out.write(" </testsuite>\n")
    out.write("</testsuites>\n")


def _case(path: str, found: Located, lang: str) -> str:
    finding = found.finding
    case = attributes(
        name=f"{finding.code} {finding.name} {found.line}:{found.column}", classname=path, file=path, line=found.line
    )
    said = message(found, lang)
    place = f"{path}:{found.line}:{found.column}" + (f" ({found.place})" if found.place else "")
    failure = attributes(message=said, type=finding.severity)
    return f"  <testcase{case}>\n   <failure{failure}>{xml(f'{place}: {said}')}</failure>\n  </testcase>\n"
