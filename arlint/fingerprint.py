"""What a finding is known by from one run to the next, wherever its line has moved."""

from __future__ import annotations

#: Letters and digits of the same line that count on either side of the span.
AROUND = 24


def fingerprint(code: str, text: str, start: int, end: int) -> str:
    """The rule, the words found at [start, end) of `text`, and some letters before and behind them in the line.

    16 hexadecimal digits.  White space, punctuation and marks around the span do not count, so that a comma mended next
    to it changes nothing; two findings of a file may have the same fingerprint.
    """
    from hashlib import blake2b

    before = text[max(0, start - 3 * AROUND) : start].rpartition("\n")[2]
    after = text[end : end + 3 * AROUND].partition("\n")[0]
    span = " ".join(text[start:end].split())
    parts = code, _letters(before)[-AROUND:], span, _letters(after)[:AROUND]
    return blake2b("\n".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _letters(text: str) -> str:
    return "".join(char for char in text if char.isalnum())
