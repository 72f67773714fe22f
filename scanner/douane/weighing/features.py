"""The named features of one sentence.

=========  ======================================================================================
``w:``     a stem; ``b:`` two in a row, ``t:`` three in a row
``c:``     a sense; with ``+`` where the aim of the definition has it as well, with ``-`` where not
``k:``     a sense and the kind of place the sentence stands in
``at:``    the kind of place; ``opening`` where the sentence says what the definition is for
``new:``   how many words the aim does not have; ``known:`` the share of those it has; ``long:`` length
``names``  it names a parameter of the tool
=========  ======================================================================================
"""

from __future__ import annotations

from collections.abc import Iterator

from douane.weighing.aims import Aim
from douane.weighing.senses import senses
from douane.weighing.words import separate, tokens

PARAMETER = "param"
"""The kind of place of everything that describes a parameter."""
_SHORT = 3  # letters of a word that means little
_STEPS = 6


def features(sentence: str, place: str, aim: Aim) -> set[str]:
    """Return the features of *sentence*, which stands in a place of kind *place*."""
    runs = tokens(sentence)
    words = separate(runs)
    opening = bool(aim.opening) and (sentence == aim.opening or _opens(sentence, aim.opening))
    found = {f"w:{word}" for word in words}
    found.update(f"b:{one} {two}" for one, two in zip(words, words[1:], strict=False))
    found.update(
        f"t:{one} {two} {three}" for one, two, three in zip(words, words[1:], words[2:], strict=False)
    )
    explained = aim.named if opening else aim.named | aim.opened
    for sense in set(senses(runs)):
        found.update((f"c:{sense}", f"c:{sense}{'+' if sense in explained else '-'}", f"k:{sense}@{place}"))
    found.add(f"at:{place}")
    if opening:
        found.add("opening")
    found.update(_shape(words, frozenset() if opening else aim.words, aim))
    if _names_parameter(sentence.lower(), aim):
        found.add("names")
    return found


def _opens(sentence: str, opening: str) -> bool:
    return len(sentence) > 20 and opening.startswith(sentence.rstrip(".。 "))


def _shape(words: list[str], known: frozenset[str], aim: Aim) -> Iterator[str]:
    telling = [word for word in words if len(word) >= _SHORT and word.isalpha()]
    new = sum(word not in known and word not in aim.held for word in telling)
    yield f"new:{min(new // 3, _STEPS)}"
    yield f"long:{min(len(words) // 6, 8)}"
    if telling:
        yield f"known:{4 * (len(telling) - new) // len(telling)}"


def _names_parameter(sentence: str, aim: Aim) -> bool:
    return any(name in sentence and ("_" in name or f"`{name}" in sentence) for name in aim.parameters)
