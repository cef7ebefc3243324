"""Rule pages: what `arlint rule` prints and the documentation shows, made from the rules themselves."""

from __future__ import annotations

from importlib import import_module

from arlint.finding import APPLICABILITIES
from arlint.messages import text as message

TYPE_CHECKING = False
if TYPE_CHECKING:
    from arlint.registry import Entry


def prose(entry: Entry, lang: str) -> str:
    """The hand-written part of the page, as Markdown: its first paragraph is the summary."""
    module = import_module(entry.page)
    text: str = (getattr(module, "PAGE_AR", "") if lang == "ar" else "") or module.__doc__ or ""
    return text.strip()


def summary(entry: Entry, lang: str) -> str:
    """The first line of the page."""
    return prose(entry, lang).partition("\n")[0]


def applicabilities(entry: Entry) -> list[str]:
    """How sure the fixes of the rule's own examples are: what it offers, found out by running it."""
    from arlint.engine import Ruleset, check
    from arlint.formats import read

    rule = entry.load()
    ruleset = Ruleset([rule])
    found = {finding.fix.applicability for text in rule.bad for finding in check(read(text), ruleset) if finding.fix}
    return [kind for kind in APPLICABILITIES if kind in found]


def page(entry: Entry, lang: str) -> str:
    """The whole page, as Markdown."""
    rule = entry.load()
    first, _, rest = prose(entry, lang).partition("\n")
    kinds = ", ".join(message(lang, "fix-" + kind) for kind in applicabilities(entry)) or message(lang, "page-none")
    on = message(lang, "yes" if rule.default else "no")
    lines = [
        f"# {rule.code} {rule.name}",
        "",
        first,
        "",
        f"- {message(lang, 'page-severity')}: {message(lang, 'severity-' + rule.severity)}",
        f"- {message(lang, 'page-default')}: {on}",
        f"- {message(lang, 'page-fix')}: {kinds}",
        "",
        rest.strip(),
        "",
        f"## {message(lang, 'page-bad')}",
        "",
        *(_example(text, fixed) for text, fixed in rule.bad.items()),
        "",
        f"## {message(lang, 'page-good')}",
        "",
        *(_example(text, None) for text in rule.good),
    ]
    return "\n".join(lines) + "\n"


def _example(text: str, fixed: str | None) -> str:
    shown = _inline(text)
    return f"- {shown} → {_inline(fixed)}" if fixed is not None else f"- {shown}"


def _inline(text: str) -> str:
    from arlint.reporters.visible import visible

    return "`" + " ⏎ ".join(visible(line) for line in text.split("\n")) + "`"


def record(entry: Entry, lang: str) -> dict[str, object]:
    """The page's parts, for machines."""
    rule = entry.load()
    return {
        "code": rule.code,
        "name": rule.name,
        "summary": summary(entry, lang),
        "severity": rule.severity,
        "default": rule.default,
        "fix": applicabilities(entry),
        "page": prose(entry, lang),
        "bad": [{"text": text, "fixed": fixed} for text, fixed in rule.bad.items()],
        "good": rule.good,
    }
