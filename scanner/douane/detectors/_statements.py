"""How grave a text is that steers a model: what one statement of it says.

A statement is a sentence, or two that follow each other. It is grave where it says the whole of a harm: an
aim (what is somebody else's: the model's own rules, credentials, the conversation, money) and a way that
people do not see; or an aim that nothing honest is meant by; or an aim that the sentence says with all its
weight, or that stands in a short text which says more than enough. What is only put together of the parts of
a text, or says one of the two, is of medium severity.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

import douane_signatures
from douane.detectors._lexicon import bit, concepts_in
from douane.detectors._mechanisms import Hit
from douane.detectors._normalise import Reading
from douane.model import Severity

_APART = re.compile(r"\n[ \t]{0,40}(?:[-*•#>|<\n]|\d{1,3}[.)]\s)|</?\w|\w=[\"']")
_BEHIND = 24  # characters behind a way that tell what it is about
_WHOLE = 1.0  # weight of an aim above which one sentence says all
_PLAIN = 1.3  # of one that leaves no doubt
_PLENTY = 1.5  # of all that a text says, but for its ways
_SHORT = 1_500  # characters of a text whose sentences belong together


def gravity(found: Iterable[tuple[Hit, Reading, bool]]) -> Severity:
    """Return how grave a text is in which *found* are: (mechanism, where, whether it is hidden from people).

    Raises ValueError where nothing is found.
    """
    every = [*found]
    worst = max((hit.mechanism.severity for hit, _, _ in every), key=lambda each: each.rank)
    aims = [each for each in every if each[0].mechanism.part == "aim"]
    ways = _ways(every)
    told = {hit.mechanism.family or hit.mechanism.id: hit.mechanism for hit, _, _ in every if not hit.cited}
    total = sum(each.weight for each in told.values() if each.part != "way")
    most = Severity.MEDIUM
    for aim, reading, hidden in aims:
        says_more = total >= _PLENTY and len(reading.text) <= _SHORT
        found_here = _of(aim, hidden, _has_way(aim, reading, ways), says_more)
        most = most.at_least(found_here)
    return worst.at_most(most)


def is_part(hit: Hit) -> bool:
    """Whether *hit* is an aim, or a way to one: what is grave once it is hidden."""
    return bool(hit.mechanism.part)


def _of(aim: Hit, hidden: bool, has_way: bool, says_more: bool) -> Severity:
    weight = 0.0 if aim.cited else aim.mechanism.weight
    plain = aim.sure or has_way or weight >= _PLAIN
    if plain and (hidden or aim.mechanism.takes_away):
        return Severity.CRITICAL
    whole = weight > _WHOLE or (says_more and not aim.cited)
    return Severity.HIGH if plain or hidden or whole else Severity.MEDIUM


def _ways(found: Iterable[tuple[Hit, Reading, bool]]) -> dict[tuple[int, int], list[Hit]]:
    """Return the ways that keep an act from people, by reading and number of their sentence."""
    ways: dict[tuple[int, int], list[Hit]] = {}
    for hit, reading, _ in found:
        if hit.mechanism.part == "way" and _keeps_an_act(hit, reading):
            ways.setdefault((id(reading), hit.number), []).append(hit)
    return ways


def _has_way(aim: Hit, reading: Reading, ways: dict[tuple[int, int], list[Hit]]) -> bool:
    """Whether the sentence of *aim*, or one beside it, has a way, too: each sentence has few."""
    return any(
        _is_beside(way, aim, reading)
        for number in (aim.number - 1, aim.number, aim.number + 1)
        for way in ways.get((id(reading), number), ())
    )


def _is_beside(way: Hit, aim: Hit, reading: Reading) -> bool:
    """Whether both stand in one paragraph: items and elements are apart."""
    between = reading.text[min(way.end, aim.end) : max(way.start, aim.start)]
    return _APART.search(between) is None


def _keeps_an_act(way: Hit, reading: Reading) -> bool:
    """Whether it is an act that is not to be told, and no secret ("never show the token to the user").

    Nor is "do not tell the user to restart", or "do not show them", about what people are not to know.
    """
    said = reading.text[way.start : way.end + _BEHIND]
    if any(pattern.match(said) for pattern in _presenting()):
        return False
    return not concepts_in(reading.text[way.start : way.end]) & (bit("secret") | bit("foreign_secret"))


@cache
def _presenting() -> tuple[re.Pattern[str], ...]:
    """Return how a sentence begins that says what a reader is not to see, or to be asked."""
    patterns = douane_signatures.table("instructions/channels.toml")["presenting"]
    return tuple(re.compile(each, re.IGNORECASE) for each in patterns)
