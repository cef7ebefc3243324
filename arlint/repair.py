"""Fixes one file: each of its texts to a fixed point, then the file, which must then read as the fixed texts."""

from __future__ import annotations

import re
from functools import partial

from arlint import fixer, formats
from arlint.document import OPAQUE
from arlint.engine import check

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from arlint.document import Document
    from arlint.engine import Ruleset
    from arlint.files import SourceFile
    from arlint.finding import Edit, Finding
    from arlint.fixer import Find
    from arlint.formats import Format, Part


class Repaired:
    """The outcome: the `source` as it is now, with its `parts`, the findings `applied`, and what is `left` in each.

    `edits` lead from the file's text before to the one now.
    """

    __slots__ = ("applied", "edits", "left", "parts", "source")

    def __init__(
        self,
        source: SourceFile,
        parts: Sequence[Part],
        edits: list[Edit],
        applied: list[Finding],
        left: Iterable[tuple[Part, Iterable[Finding]]],
    ) -> None:
        self.source = source
        self.parts = parts
        self.edits = edits
        self.applied = applied
        self.left = left


def repair(
    form: Format,
    source: SourceFile,
    parts: Sequence[Part],
    suffix: str,
    ruleset: Ruleset,
    unsafe_fixes: bool = False,
    find: Callable[[Part], Find] = lambda part: check,
    wanted: Sequence[str] = (),
) -> Repaired:
    """`source` with every applicable fix applied; the same object if there is none.  Nothing is written.

    find  : for each part what says which findings count (see `policy`).
    parts : those of `source`, that is `formats.split(form, source, wanted)`.

    Raises `fixer.FixError` and `formats.FormatError`.
    """
    outcomes = [
        fixer.fix(part.text, partial(part.reread, suffix=suffix), ruleset, unsafe_fixes, find(part)) for part in parts
    ]
    applied = [finding for outcome in outcomes for finding in outcome.applied]
    edits = [(part, part.edits_in_file(outcome.edits)) for part, outcome in zip(parts, outcomes, strict=True)]
    fixed = formats.join(source, edits)
    if fixed is source:
        return Repaired(source, parts, [], [], zip(parts, (outcome.remaining for outcome in outcomes), strict=True))
    total = sorted((edit for _, changes in edits for edit in changes), key=lambda edit: edit.start)
    texts = [outcome.text for outcome in outcomes]
    now = formats.split(form, fixed, wanted)
    if [part.text for part in now] == texts:
        return Repaired(fixed, now, total, applied, zip(now, (outcome.remaining for outcome in outcomes), strict=True))
    # The seams of a long text moved, or a part that is a whole page has new words in its attributes.
    expected = [_seen(part.reread(text, suffix)) for part, text in zip(parts, texts, strict=True)]
    if "".join(expected) != "".join(_seen(part.document(suffix)) for part in now):
        raise fixer.FixError("with the fixes in it the file would not read as the fixed text")
    return Repaired(fixed, now, total, applied, ((part, find(part)(part.document(suffix), ruleset)) for part in now))


def _seen(document: Document) -> str:
    """The words of `document`, however long what is not prose and the gaps may be."""
    return "".join(re.sub(OPAQUE + "+", OPAQUE, document.text).split())
