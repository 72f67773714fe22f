"""The named features of one sentence.

=========  ======================================================================================
``w:``     a stem; ``b:`` two in a row, ``t:`` three in a row
``c:``     a sense; with ``+`` where the aim of the definition has it as well, with ``-`` where not
``k:``     a sense and the kind of place the sentence stands in
``n:``     a sense that follows another one closely; ``un:`` how many senses the aim does not have
``x:``     how a long word begins
``at:``    the kind of place; ``opening`` where the sentence says what the definition is for
``new:``   how many words the aim does not have; ``known:`` the share of those it has; ``long:`` length
``names``  it names a parameter of the tool; ``hidden``: people do not see it
=========  ======================================================================================
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from douane.weighing.aims import Aim
from douane.weighing.senses import read
from douane.weighing.words import separate, tokens

PARAMETER = "param"
"""The kind of place of everything that describes a parameter."""
_SHORT = 3  # letters of a word that means little
_STEPS = 6
_CLOSE = 8  # places from one sense to the other
_BEGINNING = 5  # letters
_MOST_UNEXPLAINED = 9


@dataclass(frozen=True, slots=True)
class Parts:
    """What the features of a sentence are made of: sets, so that nothing counts twice."""

    words: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    triples: frozenset[tuple[str, str, str]]
    explained: frozenset[str]
    unexplained: frozenset[str]
    following: frozenset[tuple[str, str]]
    beginnings: frozenset[str]
    shapes: frozenset[str]

    @property
    def count(self) -> int:
        """How many features there are."""
        senses = len(self.explained) + len(self.unexplained)
        words = len(self.words) + len(self.pairs) + len(self.triples) + len(self.beginnings)
        return words + 3 * senses + len(self.following) + len(self.shapes)


def parts(sentence: str, place: str, aim: Aim, *, hidden: bool = False) -> Parts:
    """Return the parts of *sentence* in a place of kind *place*; *hidden*: people do not see it."""
    runs = tokens(sentence)
    words = separate(runs)
    opening = bool(aim.opening) and (sentence == aim.opening or _opens(sentence, aim.opening))
    about = aim.named if opening else aim.about
    meant, placed = read(runs)
    shapes = {f"at:{place}", *_shape(words, frozenset() if opening else aim.words, aim)}
    if opening:
        shapes.add("opening")
    if hidden:
        shapes.add("hidden")
    shapes.add(f"un:{min(len(meant - about), _MOST_UNEXPLAINED)}")
    if aim.parameters and _names_parameter(sentence.lower(), aim):
        shapes.add("names")
    return Parts(
        words=frozenset(words),
        pairs=frozenset(pairwise(words)),
        triples=frozenset(zip(words, words[1:], words[2:], strict=False)),
        explained=meant & about,
        unexplained=meant - about,
        following=frozenset(_following(placed)),
        beginnings=frozenset([word[:_BEGINNING] for word in words if len(word) > _BEGINNING]),
        shapes=frozenset(shapes),
    )


def _following(placed: list[tuple[int, str]]) -> Iterator[tuple[str, str]]:
    for index, (at, sense) in enumerate(placed):
        for place, other in placed[index + 1 : index + 1 + _CLOSE]:
            if place - at > _CLOSE:
                break
            if other != sense:
                yield sense, other


def names(parts: Parts, place: str) -> Iterator[str]:
    """Yield the name of every feature that *parts* stand for."""
    yield from (f"w:{word}" for word in parts.words)
    yield from (f"b:{' '.join(pair)}" for pair in parts.pairs)
    yield from (f"t:{' '.join(triple)}" for triple in parts.triples)
    for sign, meant in (("+", parts.explained), ("-", parts.unexplained)):
        for sense in meant:
            yield from (f"c:{sense}", f"c:{sense}{sign}", f"k:{sense}@{place}")
    yield from (f"n:{one} {other}" for one, other in parts.following)
    yield from (f"x:{beginning}" for beginning in parts.beginnings)
    yield from parts.shapes


def _opens(sentence: str, opening: str) -> bool:
    return len(sentence) > 20 and opening.startswith(sentence.rstrip(".。 "))


def _shape(words: list[str], known: frozenset[str], aim: Aim) -> Iterator[str]:
    telling = [word for word in words if len(word) >= _SHORT and word.isalpha()]
    held = aim.held
    new = len([word for word in telling if word not in known and word not in held])
    yield f"new:{min(new // 3, _STEPS)}"
    yield f"long:{min(len(words) // 6, 8)}"
    if telling:
        yield f"known:{4 * (len(telling) - new) // len(telling)}"


def _names_parameter(sentence: str, aim: Aim) -> bool:
    return any(name in sentence and ("_" in name or f"`{name}" in sentence) for name in aim.parameters)
