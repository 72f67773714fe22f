"""Texts of results of which a sentence weighs so much that it asks for what the tool is not for."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import douane_signatures
from douane.detectors._definitions import Passage
from douane.detectors._judgement import ENOUGH, purpose_of
from douane.detectors._readable import is_language
from douane.detectors._result_signs import steering
from douane.detectors._weighing import Stand, is_hidden, stands
from douane.weighing import NO_AIM, RESULT, aim_of, reasons, weigh_result

if TYPE_CHECKING:
    from douane.detectors._judgement import Purpose
    from douane.detectors._results import Text
    from douane.model import Definition
    from douane.weighing import Aim

HEAVY = 1.5
"""What a sentence must weigh where the results of a server have `_USUAL` of them; with more, it must more."""
HEAVY_AGAIN = 0.5
"""What another sentence must weigh where one is known to be planted."""
_SUPPORT = 2.0
"""What signs of an order add, and mechanisms, by their own score, that are not enough by themselves."""
_USUAL = 8
_FEWEST = 4  # sentences that a server is taken to have
_FEWEST_WORDS = 4  # of a sentence
_LONG = 16  # words
_ATTRIBUTE = re.compile(r"""\w=["']""")
_MARKUP = 2  # attributes of a sentence that is none, but an element of a page
_WHY = "has a sentence that weighs"


class Said(NamedTuple):
    """A text that `definition` gives back, of which no mechanism says enough; `score`: how much they say."""

    definition: Definition
    text: Text
    score: float


@dataclass(slots=True)
class Rest:
    """All that a server says of which no mechanism says enough; `planted`: of something one surely does."""

    said: list[Said] = field(default_factory=list)
    planted: bool = False


class Heavy(NamedTuple):
    """A text that `definition` gives back, the words of it that are heavy enough, and why."""

    definition: Definition
    text: Text
    excerpt: str
    why: str


def heavy(rest: Rest) -> Iterator[Heavy]:
    """Yield each text of *rest* of which a sentence is heavy enough.

    What is asked for grows by the logarithm of how many sentences there are: that a certain one of a thousand
    is planted is less likely than that one of ten is. But who has planted one has planted others.
    """
    sentences = [(each, stood) for each in rest.said if (stood := [*_sentences(each)])]
    different = len({stand.text for _, stood in sentences for stand in stood})
    needed = HEAVY + math.log(max(different, _FEWEST) / _USUAL)
    aims = {id(each.definition): _aim(each.definition) for each, _ in sentences}
    found = [_heavy(each, stood, aims[id(each.definition)], needed) for each, stood in sentences]
    if rest.planted or any(found):
        again = min(needed, HEAVY_AGAIN)
        found = [
            first or _heavy(each, stood, aims[id(each.definition)], again, planted=True)
            for first, (each, stood) in zip(found, sentences, strict=True)
        ]
    yield from filter(None, found)


def _heavy(said: Said, stood: list[Stand], aim: Aim, needed: float, *, planted: bool = False) -> Heavy | None:
    """Return what is heavy of *said*, if anything; where one is known to be *planted*, signs are enough."""
    definition, text, score = said
    purpose = purpose_of(definition)
    signs = steering(text.text, purpose, score)
    signed = signs.score if signs is not None else 0.0
    support = _SUPPORT * min(score, ENOUGH) + (_SUPPORT if signed >= ENOUGH else 0.0)
    weighed = [(_weight(stand, aim, purpose, needed - support), stand) for stand in stood]
    enough = [each for each in weighed if each[0] + support > needed and _reads(each[1].text)]
    if signs is not None and signed >= ENOUGH and (enough or planted):
        return Heavy(definition, text, signs.excerpt, signs.reasons)
    if not enough:
        return None
    weight, best = max(enough, key=lambda each: each[0])
    made_by = reasons(best.text, RESULT, aim, hidden=is_hidden(best, purpose))
    total = weight + support - needed + HEAVY
    return Heavy(definition, text, best.text, f"{_WHY} {total:.1f} ({HEAVY} is enough) by {made_by}")


def is_by_weight(why: str) -> bool:
    """Whether *why*, what a finding says, is what a weight came to."""
    return _WHY in why


def _sentences(said: Said) -> Iterator[Stand]:
    for stand in stands([Passage(said.definition, "", RESULT, said.text.text)]):
        if stand.text.count(" ") < _FEWEST_WORDS - 1 or len(_ATTRIBUTE.findall(stand.text)) >= _MARKUP:
            continue
        if _cites().search(stand.text) is None:
            yield stand


@cache
def _cites() -> re.Pattern[str]:
    return re.compile(douane_signatures.table("instructions/results.toml")["cites"])


def _reads(sentence: str) -> bool:
    """Whether *sentence* is language; a long one on both sides of its middle."""
    words = sentence.split()
    half = len(words) // 2
    parts = [words] if len(words) < _LONG else [words[:half], words[half:]]
    return all(is_language(" ".join(part)) for part in parts)


def _aim(definition: Definition) -> Aim:
    return aim_of(definition.definition) if definition.definition else NO_AIM


def _weight(stand: Stand, aim: Aim, purpose: Purpose, needed: float) -> float:
    return weigh_result(stand.text, aim, hidden=is_hidden(stand, purpose), needed=needed)
