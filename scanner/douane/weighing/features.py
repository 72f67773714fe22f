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
from typing import NamedTuple

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


class Gist(NamedTuple):
    """What relates a sentence to an aim. `telling`: words that mean something; `length`: words in all."""

    senses: frozenset[str]
    telling: tuple[str, ...]
    length: int


class Wording(NamedTuple):
    """What a sentence consists of, whatever it is said about: its words in order, all else once each."""

    words: tuple[str, ...]
    once: dict[str, None]
    following: dict[tuple[str, str], None]
    beginnings: dict[str, None]
    gist: Gist

    @property
    def pairs(self) -> dict[tuple[str, str], None]:
        """Two words in a row."""
        return dict.fromkeys(zip(self.words, self.words[1:], strict=False))

    @property
    def triples(self) -> dict[tuple[str, str, str], None]:
        """Three words in a row."""
        return dict.fromkeys(zip(self.words, self.words[1:], self.words[2:], strict=False))


def wording(sentence: str) -> Wording:
    """Return what *sentence* consists of."""
    runs = tokens(sentence)
    words = runs if sentence.isascii() else separate(runs)
    senses, placed = read(runs)
    return Wording(
        words=tuple(words),
        once=dict.fromkeys(words),
        following=following(placed),
        beginnings=dict.fromkeys([begun for word in words if (begun := beginning(word))]),
        gist=Gist(senses, tuple(filter(tells, words)), len(words)),
    )


def beginning(word: str) -> str:
    """Return how *word* begins if it is long, else nothing."""
    return word[:_BEGINNING] if len(word) > _BEGINNING else ""


def tells(word: str) -> bool:
    """Whether *word* means something by itself."""
    return len(word) >= _SHORT and word.isalpha()


def following(placed: list[tuple[int, str]]) -> dict[tuple[str, str], None]:
    """Return which senses follow another one closely, each once; *placed* as `senses.read` returns it."""
    return dict.fromkeys(_following(placed)) if len(placed) > 1 else {}


def shape(
    gist: Gist, sentence: str, place: str, aim: Aim, *, hidden: bool = False
) -> tuple[frozenset[str], list[str]]:
    """Return the senses that *aim* explains, and how *sentence* relates to it and to its place.

    `gist` is that of *sentence*, which stands in a place of kind *place*; *hidden*: people do not see it.
    """
    opening = bool(aim.opening) and (sentence == aim.opening or _opens(sentence, aim.opening))
    about = aim.named if opening else aim.about
    shapes = [f"at:{place}", *_shape(gist, frozenset() if opening else aim.words, aim)]
    if opening:
        shapes.append("opening")
    if hidden:
        shapes.append("hidden")
    shapes.append(f"un:{min(len(gist.senses - about), _MOST_UNEXPLAINED)}")
    if aim.parameters and _names_parameter(sentence.lower(), aim):
        shapes.append("names")
    return about, shapes


def _following(placed: list[tuple[int, str]]) -> Iterator[tuple[str, str]]:
    for index, (at, sense) in enumerate(placed):
        for place, other in placed[index + 1 : index + 1 + _CLOSE]:
            if place - at > _CLOSE:
                break
            if other != sense:
                yield sense, other


def names(sentence: str, place: str, aim: Aim, *, hidden: bool = False) -> Iterator[str]:
    """Yield the name of every feature of *sentence*, as `shape` takes it."""
    said = wording(sentence)
    about, shapes = shape(said.gist, sentence, place, aim, hidden=hidden)
    yield from (f"w:{word}" for word in said.once)
    yield from (f"b:{' '.join(pair)}" for pair in said.pairs)
    yield from (f"t:{' '.join(triple)}" for triple in said.triples)
    for sense in sorted(said.gist.senses):
        sign = "+" if sense in about else "-"
        yield from (f"c:{sense}", f"c:{sense}{sign}", f"k:{sense}@{place}")
    yield from (f"n:{one} {other}" for one, other in said.following)
    yield from (f"x:{beginning}" for beginning in said.beginnings)
    yield from shapes


def _opens(sentence: str, opening: str) -> bool:
    return len(sentence) > 20 and opening.startswith(sentence.rstrip(".。 "))


def _shape(gist: Gist, known: frozenset[str], aim: Aim) -> Iterator[str]:
    telling, held = gist.telling, aim.held
    new = len([word for word in telling if word not in known and word not in held])
    yield f"new:{min(new // 3, _STEPS)}"
    yield f"long:{min(gist.length // 6, 8)}"
    if telling:
        yield f"known:{4 * (len(telling) - new) // len(telling)}"


def _names_parameter(sentence: str, aim: Aim) -> bool:
    if "_" not in sentence and "`" not in sentence:
        return False
    return any(name in sentence and ("_" in name or f"`{name}" in sentence) for name in aim.parameters)
