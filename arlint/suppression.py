"""Suppression comments: what a writer asked arlint to keep quiet about, in the text itself.

    <!-- arlint: ignore[PU101, wrong-sense] why -->    findings on this line (alone on its line: on the next one)
    <!-- arlint: ignore-next[PU101] -->                 findings on the next line that is not blank
    <!-- arlint: disable[MT] -->  …  <!-- arlint: enable[MT] -->    findings between the two, or to the end
    <!-- arlint: ignore-file[BP] -->                    findings anywhere in the file, or in the field of a container

Without brackets each means every rule.  The comments work in Markdown, HTML and XML, and in plain text as well, where
they are part of the text; in Markdown only where Markdown has comments, not in code.
"""

from __future__ import annotations

import re
from functools import lru_cache

from arlint.registry import entries, matching

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from arlint.finding import Finding

    Scope = tuple[int, int, frozenset[str]]

#: What a text with suppression comments holds.
SIGN = "arlint:"
KINDS = ("ignore", "ignore-next", "ignore-file", "disable", "enable")

# Compiled by `re` when first used: most texts have no such comment.
_COMMENT = r"(?s)<!--\s*arlint:\s*(?P<kind>[\w-]*)\s*(?:\[(?P<rules>[^\]\n]*)\])?(?P<reason>(?:(?!-->).)*)-->"
_SELECTOR = r"[^\s,،]+"


class Directive:
    """One suppression comment, at [start, end) of the source.

    `selectors` are the rules it names with their places; None: every rule.
    """

    __slots__ = ("end", "kind", "kind_end", "kind_start", "selectors", "start")

    def __init__(self, match: re.Match[str]) -> None:
        self.start, self.end = match.span()
        self.kind = match["kind"]
        self.kind_start, self.kind_end = match.span("kind")
        self.selectors: list[tuple[str, int, int]] | None = None
        if match["rules"] is not None:
            first = match.start("rules")
            found = re.finditer(_SELECTOR, match["rules"])
            self.selectors = [(each[0], first + each.start(), first + each.end()) for each in found]

    def codes(self) -> frozenset[str]:
        """The rules it speaks of.  Those that watch over suppressions themselves have to be named."""
        if self.selectors is None:
            return _every()
        return frozenset().union(*(codes_of(selector) for selector, _, _ in self.selectors))


@lru_cache(1)
def _every() -> frozenset[str]:
    return frozenset(entry.code for entry in entries() if not entry.code.startswith("SP"))


@lru_cache(256)
def codes_of(selector: str) -> frozenset[str]:
    """The rules that a selector in a comment stands for; none if it is unknown."""
    found = frozenset(entry.code for entry in matching(selector))
    return found if selector.upper().startswith("SP") or len(found) < 2 else found & _every()


@lru_cache(4)
def directives(source: str, suffix: str = ".txt") -> tuple[Directive, ...]:
    """The suppression comments of a text, in order; those of an unknown kind too."""
    if SIGN not in source:
        return ()
    found = [Directive(match) for match in re.finditer(_COMMENT, source)]
    if not found:
        return ()
    from arlint import formats

    comments = getattr(formats.of(suffix), "comments", None)
    if comments is not None:  # the format knows better than a pattern what a comment is
        spans = comments(source)
        found = [each for each in found if any(start <= each.start < end for start, end in spans)]
    return tuple(found)


def scopes(source: str, found: Iterable[Directive]) -> Iterator[tuple[Directive, Scope]]:
    """(directive, (start, end, codes)): where in the source each keeps quiet about what."""
    open_: list[tuple[Directive, set[str]]] = []
    for directive in found:
        codes = directive.codes()
        if directive.kind == "ignore-file":
            yield directive, (0, len(source), codes)
        elif directive.kind == "ignore":
            start, end = _line(source, directive.start, directive.end)
            rest = source[start : directive.start] + source[directive.end : end]
            yield directive, (*_line_after(source, directive.end), codes) if not rest.strip() else (start, end, codes)
        elif directive.kind == "ignore-next":
            yield directive, (*_line_after(source, directive.end), codes)
        elif directive.kind == "disable":
            open_.append((directive, set(codes)))
        elif directive.kind == "enable":
            for opener, left in open_:
                ended = left & codes
                if ended:
                    left -= ended
                    yield opener, (opener.end, directive.start, frozenset(ended))
    for opener, left in open_:
        if left:
            yield opener, (opener.end, len(source), frozenset(left))


def _line(source: str, start: int, end: int) -> tuple[int, int]:
    last = source.find("\n", end)
    return source.rfind("\n", 0, start) + 1, len(source) if last < 0 else last


def _line_after(source: str, position: int) -> tuple[int, int]:
    """The next line that is not blank and is not a comment of ours alone."""
    start = source.find("\n", position) + 1
    while start:
        first, last = _line(source, start, start)
        line = source[first:last]
        if line.strip() and not re.fullmatch(_COMMENT, line.strip()):
            return first, last
        start = source.find("\n", last) + 1
    return len(source), len(source)


def quiet_in(source: str, suffix: str, start: int, end: int) -> frozenset[str]:
    """What comments of the file keep quiet about in a text at [start, end) of it that is a document of its own.

    Such are the titles of a feed and the alternative texts of a page; the comments stand outside of them.
    """
    from arlint import formats

    form = formats.of(suffix)
    comments = getattr(form, "outer_comments", None) or getattr(form, "comments", None)
    if comments is None:
        return frozenset()
    spans = comments(source)
    found = [Directive(match) for match in re.finditer(_COMMENT, source)]
    found = [each for each in found if any(first <= each.start < last for first, last in spans)]
    covering = (scope for _, scope in scopes(source, found) if scope[0] < end and start < scope[1])
    return frozenset().union(*(codes for _, _, codes in covering))


def covers(scope: Scope, finding: Finding) -> bool:
    """Whether `finding`, in offsets of the source, is among what `scope` keeps quiet about."""
    start, end, codes = scope
    return finding.code in codes and finding.start < end and start < max(finding.end, finding.start + 1)


def unsuppressed(source: str, suffix: str, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings that no comment suppresses and that are not in a comment themselves."""
    found = directives(source, suffix)
    if not found:
        yield from findings
        return
    spans = [scope for _, scope in scopes(source, found)]
    for finding in findings:
        inside = any(each.start <= finding.start and finding.end <= each.end for each in found)
        if inside and not finding.code.startswith("SP"):
            continue
        if not any(covers(scope, finding) for scope in spans):
            yield finding
