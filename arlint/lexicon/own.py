"""A user's own lexicons: entries for rules that look phrases up, and words that are right as they stand.

The files have the form of the lists that come with arlint: UTF-8, tab-separated, a first line that names the columns.

rule      what reports the entry: MT201, MT203, BP201 …; or `allow`: nothing is reported there
pattern   what to find, in whole words; `~` = optional proclitics; a regular expression over folded text (see `phrases`)
better, english, context, not_near, not_match   as in the lists that come with arlint; may be absent

An entry of a boilerplate rule (BP) speaks of a paragraph that begins with it; its fix deletes the paragraph.
"""

from __future__ import annotations

import re

from arlint import deletion
from arlint.document import fold, without_marks
from arlint.lexicon.phrases import Phrase, by_anchor, compiled, paragraph_at
from arlint.rule import Rule
from arlint.settings import SettingsError, nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from arlint.document import Document
    from arlint.finding import Finding

COLUMNS = ("id", "rule", "pattern", "context", "not_near", "not_match", "better", "english", "note")
ALLOW = "allow"
#: The variant of the messages of these rules: what a finding is known by in another process.
VARIANT = "own"
#: What entries of users' own say, where the rule's own message is about something else.
_MESSAGE = {
    "ar": "«{found}» من قائمتك{wanted}",
    "en": "“{found}” is on your list{wanted}",
}


class Own:
    """The entries of some files: `rows` by rule, and the `allowed` words."""

    def __init__(self, paths: Iterable[str]) -> None:
        self.rows: dict[str, list[tuple[str, list[str]]]] = {}  # code: (place, fields)
        self.allowed: list[str] = []
        for path in paths:
            self._read(path)

    def _read(self, path: str) -> None:
        try:
            with open(path, encoding="utf-8-sig", newline="") as file:
                lines = file.read().splitlines()
        except OSError as error:
            raise SettingsError(f"{path}: cannot read the lexicon: {error.strerror}") from None
        except UnicodeDecodeError as error:
            raise SettingsError(f"{path}: byte {error.start}: a lexicon must be UTF-8") from None
        columns = lines[0].split("\t") if lines else []
        for column in columns:
            if column not in COLUMNS:
                raise SettingsError(f"{path}:1: unknown column {column!r}{nearest(column, list(COLUMNS))}")
        if "rule" not in columns or "pattern" not in columns:
            raise SettingsError(f"{path}:1: the first line must name the columns, rule and pattern among them, by tabs")
        for number, line in enumerate(lines[1:], 2):
            if not line.strip() or line.startswith("#"):
                continue
            fields = line.split("\t")
            place = f"{path}:{number}"
            if len(fields) > len(columns):
                raise SettingsError(f"{place}: {len(fields)} fields, but {len(columns)} columns")
            row = dict(zip(columns, fields, strict=False))
            self._add(row, place)

    def _add(self, row: dict[str, str], place: str) -> None:
        from arlint.registry import entries

        rule, pattern = row.get("rule", "").strip(), row.get("pattern", "").strip()
        if not pattern:
            raise SettingsError(f"{place}: the pattern is empty")
        if rule == ALLOW:
            self.allowed.append(pattern.removeprefix("~"))
            return
        codes = {name: entry.code for entry in entries() for name in (entry.code, entry.name)}
        if rule not in codes:
            raise SettingsError(f"{place}: unknown rule {rule!r}{nearest(rule, list(codes))}")
        try:
            compiled(pattern)
        except re.error as error:
            raise SettingsError(f"{place}: the pattern cannot be used: {error}") from None
        anchor = anchor_of(pattern)
        if not anchor:
            raise SettingsError(f"{place}: the pattern needs a word, or two letters in a row, that is always there")
        fields = [row.get(column, "").strip() for column in COLUMNS]
        self.rows.setdefault(codes[rule], []).append((place, [*fields, anchor]))

    def rules(self, codes: Iterable[str]) -> list[Rule]:
        """A rule for the entries of each of the rules that run."""
        return [rule(code, [fields for _, fields in self.rows[code]]) for code in codes if code in self.rows]


def anchor_of(pattern: str) -> str:
    """The longest run of letters that is in whatever `pattern` can match; empty if that cannot be said."""
    text = fold(without_marks(pattern)).replace("~", " ")
    if re.search(r"(?<!\\)\|", re.sub(r"\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)", "", text)):
        return ""  # alternatives: none of them is always there
    text = re.sub(r"\\.|\[[^\]]*\]|\((?:[^()]|\([^()]*\))*\)", "\0", text)
    text = re.sub(r".(?:[?*]|\{\d*,?\d*\})", "\0", text)
    runs = re.findall(r"[\w ]+", text)
    return max((run for run in runs if len(run.strip()) > 1), key=len, default="").strip()


def rule(code: str, rows: list[list[str]]) -> Rule:
    """The rule called `code`, with entries of the user's own."""
    from arlint.registry import entries

    shipped = next(entry for entry in entries() if entry.code == code).load()
    phrases = by_anchor(Phrase([*COLUMNS, "anchors"], "\t".join(fields)) for fields in rows)
    made = Rule(
        code=code,
        name=shipped.name,
        severity=shipped.severity,
        message=_MESSAGE,
        variants={VARIANT: _MESSAGE},
        bad={},
        good=[],
        help=shipped.help,
        allowed_in=shipped.allowed_in,
        quoted=shipped.quoted,
        literals=lambda: phrases.items(),
    )

    @made.checks_hits
    def check(document: Document, payload: list[Phrase], start: int, end: int) -> Iterator[Finding]:
        for phrase in payload:
            for match in phrase.matches(document, start, end):
                plain = phrase.finding(made, document, match)
                better, english = plain.values["better"], plain.values["english"]
                wanted = (f" ({english})" if english else "") + (f": {better}" if better else "")
                first, last, fix = plain.start, plain.end, plain.fix
                if code.startswith("BP"):
                    if paragraph_at(document, match.start())[0] != match.start():
                        continue
                    first, last = document.paragraph_at(first)
                    fix = deletion.paragraph(document, first, last)
                yield made.finding(first, last, fix, variant=VARIANT, found=plain.values["found"], wanted=wanted)

    return made
