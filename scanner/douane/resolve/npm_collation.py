"""The order in which npm sorts names and paths: the root collation of the Unicode Collation Algorithm.

Only ASCII can occur in package names. Punctuation counts and precedes digits, which precede letters; case
decides only between otherwise equal texts, lower case first (UTS #10, CLDR root).
"""

from __future__ import annotations

from functools import lru_cache

_ORDER = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz"
_WEIGHTS = {ord(char): weight for weight, char in enumerate(_ORDER)}
_WEIGHTS.update({ord(char.upper()): weight for weight, char in enumerate(_ORDER)})


@lru_cache(maxsize=1 << 14)
def collation_key(text: str) -> tuple[str, str]:
    """Return a key that sorts *text* as npm does."""
    return text.translate(_WEIGHTS), text.swapcase()
