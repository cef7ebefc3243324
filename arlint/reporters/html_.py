"""The HTML format: one page that needs nothing else, with the article, marks in it and notes beside it.

A line of the article and its notes stand in one row, so that they stay together on a screen, a telephone and paper.
"""

from __future__ import annotations

import os
from html import escape
from itertools import pairwise

from arlint import messages
from arlint.reporters.text_ import change
from arlint.reporters.visible import visible
from arlint.summary import evidence_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TextIO

    from arlint.reporters import Options
    from arlint.reports import FileReport, Located

#: Of longer texts only lines with findings are shown.
LONGEST = 300_000
_ASSETS = os.path.join(os.path.dirname(__file__), "assets")


def report(reports: Iterable[FileReport], out: TextIO, options: Options) -> None:
    """Write the page.  The chart stands above the texts, so they are gathered first."""
    page = _Page(options.lang)
    bodies = [page.file(each) for each in reports]
    lang = options.lang
    out.write(
        f'<!doctype html>\n<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}">\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{page.say('html-title')}</title>\n<style>\n{_asset('report.css')}</style>\n"
    )
    out.write(f"<header>\n<h1>{page.say('html-title')}</h1>\n{page.totals(len(bodies))}{page.filters()}</header>\n")
    out.write(f"<main>\n{page.chart()}{''.join(bodies)}</main>\n<script>\n{_asset('report.js')}</script>\n</html>\n")


def _asset(name: str) -> str:
    with open(os.path.join(_ASSETS, name), encoding="utf-8") as file:
        return file.read()


class _Page:
    """Makes the parts of the page; findings are numbered through all files."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.number = 0
        self.rules: dict[tuple[str, str], list[str]] = {}  # (code, name): severities

    def say(self, key: str, **values: object) -> str:
        return escape(messages.text(self.lang, key, **values))

    # -- above the texts -----------------------------------------------------------------------------------------

    def totals(self, files: int) -> str:
        findings = sum(map(len, self.rules.values()))
        if not findings:
            return f'<p class="total">{self.say("clean", files=messages.count(self.lang, "file", files))}</p>\n'
        counted = messages.count(self.lang, "finding", findings), messages.count(self.lang, "file", files)
        codes = {code: len(found) for (code, _), found in self.rules.items()}
        evidence = escape(evidence_line(codes, self.lang))
        return (
            f'<p class="total">{self.say("html-total", findings=counted[0], files=counted[1])}</p>\n'
            f'<p class="evidence">{evidence}</p>\n'
        )

    def filters(self) -> str:
        families = sorted({code[:2] for code, _ in self.rules})
        if len(families) < 2:
            return ""
        labels = "".join(
            f'<label><input type="checkbox" value="{family}" checked>{self._family(family)}</label>\n'
            for family in families
        )
        return f"<fieldset>\n<legend>{self.say('html-filter')}</legend>\n{labels}</fieldset>\n"

    def _family(self, family: str) -> str:
        try:
            return self.say("family-" + family)
        except KeyError:  # of a plug-in
            return escape(family)

    def chart(self) -> str:
        rows = sorted(self.rules.items(), key=lambda row: (-len(row[1]), row[0]))
        most = len(rows[0][1]) if rows else 1
        lines = (
            f'<tr><td class="count">{len(grave)}</td><td><code>{escape(code)}</code> <bdi>{escape(name)}</bdi></td>'
            f'<td class="bar"><i class="{grave[0]}" style="inline-size:{100 * len(grave) / most:.1f}%"></i></td></tr>\n'
            for (code, name), grave in rows
        )
        return f"<table>\n{''.join(lines)}</table>\n" if rows else ""

    # -- a file --------------------------------------------------------------------------------------------------

    def file(self, file: FileReport) -> str:
        texts: dict[tuple[str, int], tuple[str, list[Located]]] = {}
        for found in file.findings:
            key = found.place, id(found.seen_text)
            texts.setdefault(key, (found.seen_text, []))[1].append(found)
        body = "".join(self._text(place, text, here) for (place, _), (text, here) in texts.items())
        none = "" if texts else f'<p class="total">{self.say("html-none")}</p>\n'
        return f"<section>\n<h2><bdi>{escape(visible(file.path))}</bdi></h2>\n{none}{body}</section>\n"

    def _text(self, place: str, text: str, found: list[Located]) -> str:
        numbered = []
        for each in sorted(found, key=lambda each: (each.seen.start, each.seen.end)):
            self.number += 1
            numbered.append((self.number, each))
            self.rules.setdefault((each.finding.code, each.finding.name), []).append(each.finding.severity)
        heading = f"<h3><bdi>{escape(visible(place))}</bdi></h3>\n" if place else ""
        return heading + "".join(self._rows(text, numbered))

    def _rows(self, text: str, numbered: list[tuple[int, Located]]) -> Iterator[str]:
        start = 0
        skipped = False
        for line in text.split("\n"):
            end = start + len(line)
            begun = [(number, each) for number, each in numbered if start <= each.seen.start <= end]
            inside = [(n, each) for n, each in numbered if each.seen.start <= end and start < each.seen.end] or begun
            if inside or (line.strip() and len(text) <= LONGEST):
                notes = "".join(self._note(number, each) for number, each in begun)
                marked = "".join(self._marked(text, start, end, inside))
                yield f'<div class="row"><p dir="auto">{marked}</p><ol>{notes}</ol></div>\n'
                skipped = False
            elif line.strip() and not skipped:
                yield '<p class="gap">…</p>\n'
                skipped = True
            start = end + 1

    def _marked(self, text: str, start: int, end: int, found: list[tuple[int, Located]]) -> Iterator[str]:
        """The line cut where findings begin and end, each piece marked with all that hold it."""
        cuts = {start, end}
        for _, each in found:
            cuts |= {min(max(each.seen.start, start), end), min(max(each.seen.end, start), end)}
        places = sorted(cuts)
        for first, last in pairwise(places):
            holding = [(number, each) for number, each in found if each.seen.start <= first and last <= each.seen.end]
            if holding:
                yield self._mark(text[first:last], holding, last)
            else:
                yield escape(visible(text[first:last]))
        for number, each in found:
            if each.seen.start == each.seen.end:
                yield self._mark("", [(number, each)], each.seen.end)

    def _mark(self, piece: str, holding: list[tuple[int, Located]], last: int) -> str:
        severity = min((each.finding.severity for _, each in holding), key=("error", "warning", "info").index)
        notes = " ".join(f"n{number}" for number, _ in holding)
        ends = "".join(
            f'<sup data-note="n{number}">{number}</sup>' for number, each in holding if each.seen.end <= last
        )
        shown = escape(visible(piece))
        if not piece.strip():
            shown = f'<span class="unseen">{shown.replace(" ", "␣") or "‸"}</span>'
        elif visible(piece) != piece:
            shown = f"<bdi>{shown}</bdi>"
        return f'<mark class="{severity}" data-notes="{notes}">{shown}{ends}</mark>'

    def _note(self, number: int, found: Located) -> str:
        finding = found.finding
        fix = ""
        if finding.fix:
            kind = self.say("fix-" + finding.fix.applicability)
            fix = f'<span class="fix"><bdi>{escape(change(found, self.lang))}</bdi> <small>({kind})</small></span>'
        help_text = finding.rule.help
        more = f"<small>{escape(help_text[self.lang])}</small>" if help_text else ""
        return (
            f'<li id="n{number}" class="{finding.severity}" data-family="{finding.code[:2]}"><b>{number}.</b> '
            f"{escape(visible(finding.message(self.lang)))} {more}{fix}"
            f"<small><code>{finding.code}</code> <bdi>{finding.name}</bdi></small></li>"
        )
