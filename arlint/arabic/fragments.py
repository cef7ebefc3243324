"""Sentences with their words, and the marks of what cannot stand as one: shared by the rules for broken sentences."""

from __future__ import annotations

import re

from arlint.arabic import verbs
from arlint.arabic.sentences import split

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document

_WORD = re.compile(r"[^\W_]+")
_END = re.compile(r"[^\w\s][^\w]*\Z")
_ATTACHED = re.compile("[وف]?(?:[بك]ال|لل)...")
_DEFINITE = re.compile("[وف]?ال...")
_YEAR = re.compile("[0-9٠-٩]{4}$")
_POSSESSED = re.compile("...+(?:ه|ها|هم|هما|هن|نا)$")

#: Prepositions and words that govern like them, folded.
GOVERNORS = frozenset(
    """
    في الي علي عن من مع بين خلال بعد قبل عند لدي تحت فوق امام وراء ضد حول نحو بدون دون عبر وسط ضمن قرب مثل سوي وفق
    حسب بحسب بسبب منذ حتي رغم برغم تجاه ازاء حيال اثناء طوال طيلة داخل خارج بجانب بواسطة بفضل نتيجة بهدف بغية لاجل
    """.split()
)


class Sentence:
    """A sentence in `document.folded`.

    words  its words, folded;
    end    behind its closing marks; `close` is what closes it: stops, quotes, brackets; `body` is what comes before.
    """

    __slots__ = ("_words", "body", "close", "end", "start", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.start = start
        self.end = end
        self.text = text[start:end]
        self._words: list[str] | None = None
        closing = _END.search(self.text)
        self.close = closing[0] if closing else ""
        self.body = self.text[: len(self.text) - len(self.close)].rstrip()

    @property
    def words(self) -> list[str]:
        """Its words and numbers, looked for when first asked for."""
        if self._words is None:
            self._words = _WORD.findall(self.text)
        return self._words

    @property
    def is_stopped(self) -> bool:
        """Whether it ends with a plain full stop (and quotes), not with a question, a call or an ellipsis."""
        close = self.close
        return "." in close and ".." not in close and not any(mark in close for mark in "!?؟…:")


def paragraphs(document: Document, trigger: re.Pattern[str]) -> Iterator[list[Sentence]]:
    """The sentences of each paragraph in which `trigger` (on the folded text) matches."""
    text = document.folded.text
    for start, end in document.folded_paragraphs:
        if trigger.search(text, start, end):
            yield [Sentence(text, *span) for span in split(text, start, end)]


def words(text: str) -> list[str]:
    """The words and numbers of `text`."""
    return _WORD.findall(text)


def is_definite(word: str) -> bool:
    """Whether `word` carries the article."""
    return _DEFINITE.match(word) is not None


def is_governed(word: str) -> bool:
    """Whether `word` begins a prepositional phrase of its own: للسيطرة, بالقوة."""
    return _ATTACHED.match(word) is not None


def predicate(words: list[str]) -> int | None:
    """Number of the first of `words` that begins a new noun phrase and so may be the predicate; None if there is none.

    «المدينة | آمنة», «في المدينة | مسجد»: after a definite noun an indefinite word begins anew, unless a preposition
    or a conjunction joins it.
    """
    complete = False
    for number, word in enumerate(words):
        if word in GOVERNORS or word in verbs.SUBORDINATORS:
            complete = False
        elif is_governed(word) or is_definite(word) or _YEAR.match(word):
            complete = True
        elif word in verbs.TIMES or word in ("م", "ه") or (word[0] == "و" and len(word) != 2):
            complete = False
        elif complete:
            return number
        else:
            complete = _POSSESSED.match(word) is not None
    return None
