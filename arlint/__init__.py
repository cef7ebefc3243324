"""arlint: a linter and fixer for Arabic articles.

    import arlint

    for finding in arlint.check("قبل 30 عامًا ، وصف رئيسها المظاهرات."):
        print(finding.code, finding.start, finding.end, finding.message("ar"))

    text = arlint.fix("قبل 30 عامًا ، وصف رئيسها المظاهرات.").text

Everything is imported when it is first used: `import arlint` costs next to nothing.
"""

from __future__ import annotations

__version__ = "0.1.0"
__all__ = ["check", "fix"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from arlint.engine import Ruleset
    from arlint.finding import Finding
    from arlint.fixer import Fixed

_rulesets: dict[tuple[object, ...], Ruleset] = {}


def check(
    text: str, *, suffix: str = ".txt", select: Iterable[str] | None = None, ignore: Iterable[str] = ()
) -> list[Finding]:
    """The findings in `text`, in its order; offsets are 0-based code points of `text`.

    suffix : the format, as a file name would end: `.txt`, `.md`.
    select : rules to run (codes, names, families, `ALL`); by default those that are on.
    ignore : rules not to run.

    Raises `arlint.registry.UnknownRuleError` for a selector that names no rule.
    """
    from arlint import engine, formats

    ruleset = _ruleset(select, ignore)
    found: list[Finding] = []
    parts = formats.of(suffix).split(text)
    for part in parts:
        here = engine.check(part.document(suffix), ruleset)
        found += (part.in_file(finding) for finding in here) if part.place or part.start else here
    return found if len(parts) == 1 else sorted(found, key=lambda finding: finding.start)


def fix(
    text: str,
    *,
    suffix: str = ".txt",
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    unsafe_fixes: bool = False,
) -> Fixed:
    """`text` with its safe fixes applied (with `unsafe_fixes` all but the hints), to a fixed point.

    The result has `text`, the findings whose fixes were `applied`, and those that are `remaining`.  Arguments and
    errors as in `check`; raises `arlint.fixer.FixError` if a fix breaks its promise.
    """
    from arlint import formats
    from arlint.files import SourceFile
    from arlint.fixer import Fixed
    from arlint.repair import repair

    form = formats.of(suffix)
    source = SourceFile("", text, "utf-8", None)
    repaired = repair(form, source, form.split(text), suffix, _ruleset(select, ignore), unsafe_fixes)
    left = [
        part.in_file(finding) if part.place or part.start else finding
        for part, found in repaired.left
        for finding in found
    ]
    return Fixed(repaired.source.text, repaired.edits, repaired.applied, left)


def _ruleset(select: Iterable[str] | None, ignore: Iterable[str]) -> Ruleset:
    """The compiled rules of a selection; compiled once, since callers check many small texts."""
    from arlint import registry
    from arlint.engine import Ruleset

    key = (None if select is None else tuple(select), tuple(ignore))
    if key not in _rulesets:
        _rulesets[key] = Ruleset(registry.select(key[0], (), key[1]))
    return _rulesets[key]
