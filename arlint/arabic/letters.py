"""Classes of Arabic characters, as strings for regular expressions and as sets.

The letters are pyarabic's (`pyarabic.araby.LETTERS`: the 28 letters, the hamza forms, teh marbuta and alef maqsura);
a test holds the two equal.  They are written out here because importing pyarabic costs 14 ms of a 45 ms start.
"""

#: A character class of Arabic letters (tatweel and marks excluded): U+0621..063A, U+0641..064A.
LETTER = "[ء-غف-ي]"
LETTERS = frozenset(map(chr, (*range(0x621, 0x63B), *range(0x641, 0x64B))))

#: Combining marks over or under letters: harakat, tanween, shadda, sukun, maddah, hamza above and below, superscript
#: alef.  Qur'anic annotation signs are left out: they mark a protected zone.
MARK = "[\u064b-\u0655\u0670]"
MARKS = frozenset(map(chr, (*range(0x64B, 0x656), 0x670)))

TATWEEL = "\u0640"

#: Proclitics a noun may carry, longest first: و ف (conjunctions), ب ك ل (prepositions), ال (article), لل (ل + ال).
PROCLITICS = tuple(
    conjunction + rest for rest in ("بال", "كال", "لل", "ال", "ب", "ك", "ل", "") for conjunction in ("و", "ف", "")
)
#: The same as a regular expression: optional, to stand before a word.
PROCLITIC = "(?:[وف]?(?:بال|كال|لل|ال|[بلك])?)"
