"""Where an Arabic word and a Latin one may touch: particles that are written joined, endings a Latin word takes."""

from __future__ import annotations

import re

from arlint.arabic.letters import PROCLITICS

#: Particles that are written joined to the next word.
JOINED = frozenset((*PROCLITICS, "هال", "عال", "وهال", "وعال"))
#: Two letters that are a word and no ending of another.
SHORT = frozenset(("في", "من", "عن", "هو", "هي", "أو", "أن", "إن", "قد", "لم", "لن", "ثم"))
#: Arabic endings that a Latin word may take: of the plural, of relation, of a pronoun.
ENDING = re.compile("(?:ات|يات|ية|يين|يون|ين|ون|ان|تان|تين|ي|ة|ت)?(?:ه|ها|هم|هن|هما|نا|كم|ك|ي)?")
