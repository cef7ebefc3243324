"""What a rule is, and the shapes in which most rules are declared.

A rule module reads from top to bottom: a docstring (the English page), `PAGE_AR` (the Arabic page), one declaration
`RULE = ...`, and at most one short function.  The two ways to write one:

*Declared*, when a regular expression says it all::

    RULE = pattern(code="PU105", ..., find="،،+", replace="،", applicability=SAFE)

*Written*, when it takes a few lines of thought::

    RULE = Rule(code="MT305", ..., trigger=" ،")

    @RULE.checks
    def check(document: Document) -> Iterator[Finding]:
        ...
        yield RULE.finding(start, end, safe(Edit(start, end, "")), word=word)

Lexicon rules carry `literals`: the words and phrases one Aho-Corasick pass looks for (see `lexicon/matcher.py`).
Their function receives each hit: `def check(document, payload, start, end)`.
"""

from __future__ import annotations

import re

from arlint.finding import HINT, SAFE, UNSAFE, Edit, Finding, Fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from arlint.document import Document
    from arlint.trigger import Prepared

    Check = Callable[[Document], Iterator[Finding]]
    Hit = Callable[[Document, Any, int, int], Iterable[Finding]]
    Literals = Callable[[], Iterable[tuple[str, object]]]
    Openings = Callable[[], Iterable[str]]
    Table = Callable[[str, str], bool]
    Message = dict[str, str]

__all__ = ["HINT", "SAFE", "UNSAFE", "Edit", "Finding", "Fix", "Rule", "pattern"]

#: Kinds of protected zones (see `arabic/zones.py`).  A rule is silent inside each unless it lists it in `allowed_in`.
ZONES = ("url", "handle", "number", "abbreviation", "quran", "verse", "foreign", "code", "vocalised")


class Rule:
    """A rule's metadata and its one function.

    Attributes (all given by name):

    code, name   : `PU101`, `space-before-mark`; see docs/rules.
    severity     : `error`, `warning` or `info`.
    default      : whether it is on without being asked for.
    trigger      : a regular expression that both RE2 and `re` understand, without look-around, matched against the
                   text of the rule's `view`.  It may match too much, never too little: where it does not match, the
                   rule does not run.  None: the rule always runs (or has `literals` or a `probe`).
    view         : the view the trigger is matched against: `text` (what stands in the file), or `folded` (without
                   harakat and tatweel, hamza carriers folded to alef, ى to ي), or `source`: the trigger is a plain
                   string to be in the file's text, and the rule's offsets are those of that text, markup and all.
    probe        : in place of a trigger, where what the rule looks for is something that stands twice: the name of a
                   quick look in `repetition.py`.
    scope        : `block` (the function sees at most 32 KB, whole paragraphs) or `document` (it sees all of it).
    message      : `{"ar": ..., "en": ...}` with placeholders `{like_this}`; `variants` adds further ones by key.
    help         : what to do about it, in one sentence, where the message does not say it already.
    bad          : {text: the text after this rule's fix, or None where there is nothing to apply}.
    good         : texts on which the rule must be silent: its traps.
    allowed_in   : kinds of protected zones in which it reports all the same.
    quoted       : `hint` if its fixes are only hints inside quotation marks (somebody's words); else `fix`.
    stage        : 0 runs and fixes before everything else (encoding); 1 otherwise.
    table        : for safe fixes that do change letters: `table(old, new)` says whether the change is reviewed.
    literals     : for lexicon rules: yields (literal, payload); a space at either end of a literal is a word boundary.
    payload      : for lexicons of many rows: `literals` yields strings, which the index keeps, and `payload(literal,
                   string)` makes the payload of a literal when it is first found: no row is read before.
    openings     : yields how lines begin on which the rule can fire, besides its trigger (see `openings.py`).
    exact        : the literals are found only where the unfolded text spells them so (`الى`, but not `إلى`); else they
                   are folded text and found however the text spells them.
    """

    __slots__ = (
        "_check", "_hit", "allowed_in", "bad", "code", "default", "exact", "good", "help", "literals", "messages",
        "name", "openings", "payload", "probe", "quoted", "scope", "severity", "stage", "table", "trigger", "view",
    )  # fmt: skip

    def __init__(
        self,
        *,
        code: str,
        name: str,
        severity: str,
        message: Message,
        bad: dict[str, str | None],
        good: list[str],
        default: bool = True,
        trigger: str | None = None,
        view: str = "text",
        probe: str = "",
        scope: str = "block",
        help: Message | None = None,
        variants: dict[str, Message] | None = None,
        allowed_in: Iterable[str] = (),
        quoted: str = "fix",
        stage: int = 1,
        table: Table | None = None,
        literals: Literals | None = None,
        payload: Callable[[str, str], object] | None = None,
        exact: bool = False,
        openings: Openings | None = None,
    ) -> None:
        self.code = code
        self.name = name
        self.severity = severity
        self.messages = {"": message, **(variants or {})}
        self.bad = bad
        self.good = good
        self.default = default
        self.trigger = trigger
        self.view = view
        self.probe = probe
        self.scope = scope
        self.help = help
        self.allowed_in = frozenset(allowed_in)
        self.quoted = quoted
        self.stage = stage
        self.table = table
        self.literals = literals
        self.payload = payload
        self.exact = exact
        self.openings = openings
        self._check: Check | None = None
        self._hit: Hit | None = None

    def __repr__(self) -> str:
        return f"<Rule {self.code} {self.name}>"

    def load(self) -> Rule:
        """This rule.  The registry's entries, which know a rule without importing it, have the same method."""
        return self

    @property
    def prepared(self) -> Prepared | None:
        """The trigger as the gate searches for it."""
        from arlint.trigger import prepare  # the registry's entries have it ready

        return prepare(self.trigger) if self.trigger is not None and self.view != "source" else None

    def spellings(self) -> list[str]:
        """The literals of a lexicon rule, without their payloads."""
        return [literal for literal, _ in self.literals()] if self.literals else []

    def kept(self) -> list[str] | None:
        """What `payload` makes the payloads of; None if the rule has them ready."""
        return [str(text) for _, text in self.literals()] if self.literals and self.payload else None

    def beginnings(self) -> list[str]:
        """How lines begin on which the rule can fire; none if it has only a trigger, or literals."""
        return list(self.openings()) if self.openings else []

    def checks(self, function: Check) -> Check:
        """Decorator: `function(document)` yields this rule's findings in one block or document."""
        self._check = function
        return function

    def checks_hits(self, function: Hit) -> Hit:
        """Decorator: `function(document, payload, start, end)` returns or yields findings for one hit of a literal.

        `start` and `end` are offsets in `document.folded.text`, boundary spaces excluded.
        """
        self._hit = function
        return function

    def check(self, document: Document) -> Iterator[Finding]:
        """Findings in `document`, in offsets of `document.text`.  Protected zones are the engine's business."""
        return self._check(document) if self._check else iter(())

    def check_hit(self, document: Document, payload: object, start: int, end: int) -> Iterable[Finding]:
        """Findings for one hit of one of this rule's literals."""
        return self._hit(document, payload, start, end) if self._hit else ()

    def finding(
        self,
        start: int,
        end: int,
        fix: Fix | None = None,
        *,
        variant: str = "",
        severity: str | None = None,
        **values: str,
    ) -> Finding:
        """A finding of this rule at [start, end) of the text the rule sees."""
        return Finding(self, start, end, fix, values, variant, severity)


def pattern(
    *,
    find: str,
    replace: str | None = None,
    applicability: str = SAFE,
    unless: Callable[[Document, re.Match[str]], bool] | None = None,
    values: Callable[[re.Match[str]], dict[str, str]] | None = None,
    view: str = "text",
    **metadata: object,
) -> Rule:
    """A rule that is one regular expression.

    find     : searched in the chosen `view`.  The finding spans the group named `span` if there is one, else the
               whole match.  Begin with the rarest literal and look behind after it: `،(?<= .)` is ten times faster
               than `[ ]،`.
    replace  : template for the whole match (`\\1`, `\\g<name>`); None: report only.  The edit is trimmed to what
               differs.  Only for the views `text`, where match and file agree letter for letter.
    unless   : says of a match that it is a trap.
    values   : placeholders of the message out of a match; by default `found`, the text of the span.
    """
    compiled: re.Pattern[str] | None = None
    rule = Rule(view=view, **metadata)  # type: ignore[arg-type]

    @rule.checks
    def check(document: Document) -> Iterator[Finding]:
        nonlocal compiled
        if compiled is None:
            compiled = re.compile(find)
        seen = document.view(view)
        group: str | int = "span" if "span" in compiled.groupindex else 0
        for match in compiled.finditer(seen.text):
            if unless is not None and unless(document, match):
                continue
            start, end = seen.locate(*match.span(group))
            fix = None
            if replace is not None:
                begin, stop = seen.locate(*match.span())
                fix = Fix(applicability, trimmed(document.text, begin, stop, match.expand(replace)))
            filled = values(match) if values else {"found": match[group]}
            yield rule.finding(start, end, fix, **filled)

    return rule


def trimmed(text: str, start: int, end: int, new: str) -> Edit:
    """The smallest edit that turns text[start:end] into `new`: common ends are left alone."""
    old = text[start:end]
    head = 0
    while head < len(old) and head < len(new) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    return Edit(start + head, end - tail, new[head : len(new) - tail])
