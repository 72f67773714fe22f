import re
from collections import Counter

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_VOWELS = re.compile(r"[aeiouy]+", re.I)


def words(text: str) -> list[str]:
    return _WORD.findall(text)


def syllables(word: str) -> int:
    return max(1, len(_VOWELS.findall(word)) - word.lower().endswith("e"))


def flesch(text: str) -> float:
    w = words(text)
    sentences = max(1, len(re.findall(r"[.!?]+", text)))
    if not w:
        return 0.0
    return round(206.835 - 1.015 * len(w) / sentences - 84.6 * sum(map(syllables, w)) / len(w), 1)


def frequent(text: str, n: int) -> list[tuple[str, int]]:
    return Counter(w.lower() for w in words(text)).most_common(n)
