"""What is said of a whole run: the closing line, the statistics, what was mended, the changes as a diff."""

from __future__ import annotations

from arlint import messages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import TextIO

    from arlint.reports import Counts, FileReport

#: What unreviewed machine translation leaves behind, by kind: evidence, never a verdict.  Rules on what native news
#: writes as well (journalese, a missing hamza, a detached comma here and there) are no evidence.
EVIDENCE: dict[str, tuple[str, ...]] = {
    "senses": ("MT201", "MT202", "MT203", "MT204"),
    "torn": ("MT301", "MT302", "MT303"),
    "literal": ("MT401", "MT404", "MT405", "MT406", "MT409"),
    "leaks": ("MT101", "MT102", "MT105", "SC115", "SC141"),
    "chatter": ("MT103", "MT104"),
    "loops": ("MT106", "MT108", "MT304"),
    "names": ("CO101", "CO102", "CO103"),
    "commas": ("MT305",),
    "bios": ("BP101",),
}
#: The longest bar of the chart.
BAR = 40


def evidence(counts: Mapping[str, int]) -> dict[str, int]:
    """How many findings there are of each kind of evidence, if any; `counts` are those of rules, by code."""
    found = {kind: sum(counts.get(code, 0) for code in codes) for kind, codes in EVIDENCE.items()}
    return {kind: number for kind, number in found.items() if number}


def evidence_line(counts: Mapping[str, int], lang: str) -> str:
    """The evidence in one line; empty if there is none."""
    found = evidence(counts)
    kinds = (f"{messages.text(lang, 'evidence-' + kind)} ({number})" for kind, number in found.items())
    return messages.text(lang, "evidence", kinds=messages.text(lang, "evidence-and").join(kinds)) if found else ""


def closing(counts: Counts, lang: str, fix: bool, diff: bool, with_evidence: bool = True) -> str:
    """The last lines of a run in the text format."""
    files = messages.count(lang, "file", counts.files)
    lines = []
    if (fix or diff) and counts.fixes:
        fixes = messages.count(lang, "fix", counts.fixes)
        done = messages.count(lang, "file", counts.fixed_files)
        lines.append(messages.text(lang, "would-fix" if diff else "fixed", fixes=fixes, files=done))
    if counts.findings:
        severities = counts.severities
        lines.append(
            messages.text(
                lang,
                "summary",
                findings=messages.count(lang, "finding", counts.findings),
                files=files,
                errors=messages.count(lang, "error", severities["error"]),
                warnings=messages.count(lang, "warning", severities["warning"]),
                infos=messages.count(lang, "info", severities["info"]),
                fixable=counts.fixable["safe"],
                unsafe=counts.fixable["unsafe"],
            )
        )
        lines.append(evidence_line(counts.codes, lang) if with_evidence else "")
    elif counts.files:
        lines.append(messages.text(lang, "clean", files=files))
    if counts.failures:
        lines.append(messages.count(lang, "failure", counts.failures) + ".")
    return "".join(line + "\n" for line in lines if line)


def statistics(counts: Counts, out: TextIO, output_format: str, lang: str) -> None:
    """Counts for each rule, alone and in a thousand words, as a chart; then the evidence."""
    from arlint.registry import entries

    names = {entry.code: entry.name for entry in entries()}
    kinds = {code: kind for kind, codes in EVIDENCE.items() for code in codes}
    rows = sorted(counts.codes.items(), key=lambda row: (-row[1], row[0]))
    thousands = counts.words / 1000
    if output_format == "json":
        import json

        table = [
            {
                "code": code,
                "name": names[code],
                "count": number,
                "per_1000_words": round(number / thousands, 3) if thousands else None,
                "evidence": kinds.get(code),
            }
            for code, number in rows
        ]
        out.write(json.dumps(table, ensure_ascii=False, indent=1) + "\n")
        return
    most = rows[0][1] if rows else 1
    for code, number in rows:
        share = f"{number / thousands:8.2f}" if thousands else " " * 8
        bar = "█" * max(1, round(BAR * number / most))
        out.write(f"{number:>8} {share}  {code}  {names[code]:<28} {bar}\n")
    if rows:
        out.write(messages.text(lang, "statistics-columns", words=f"{counts.words:,}") + "\n")
    found = evidence(counts.codes)
    if found:
        out.write("\n" + messages.text(lang, "evidence-heading") + "\n")
        out.writelines(
            f"{number:>8}  {messages.text(lang, 'evidence-' + kind)} ({', '.join(_met(counts, kind))})\n"
            for kind, number in found.items()
        )


def _met(counts: Counts, kind: str) -> list[str]:
    return [code for code in EVIDENCE[kind] if code in counts.codes]


def noting_fixes(reports: Iterable[FileReport], fixes: list[tuple[str, dict[str, int]]]) -> Iterator[FileReport]:
    """`reports` as they come; what was mended is added to `fixes`."""
    for report in reports:
        if report.applied:
            fixes.append((report.path, report.applied))
        yield report


def fixes_of(path: str, codes: dict[str, int]) -> str:
    """What was mended in one file, by rule."""
    from arlint.registry import entries
    from arlint.reporters.visible import visible

    names = {entry.code: entry.name for entry in entries()}
    lines = (f"  {number} × {code} {names[code]}\n" for code, number in sorted(codes.items()))
    return f"{visible(path)}:\n{''.join(lines)}\n"


def diff(reports: Iterable[FileReport], out: TextIO) -> None:
    """What the fixes would change, as a unified diff."""
    from difflib import unified_diff

    from arlint.reporters.visible import visible

    for report in reports:
        for _ in report.findings:
            pass
        before, after = report.before.split("\n"), report.after.split("\n")
        lines = unified_diff(before, after, visible(report.path), visible(report.path), lineterm="")
        out.writelines(visible(line) + "\n" for line in lines)
