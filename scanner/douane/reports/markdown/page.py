"""A page of bounded length, put together from parts: what weighs most is let in first, and nothing is cut."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

MOST_CHARACTERS = 60_000
"""Characters of a page: GitHub takes 65,536 of a comment, and whoever posts it may put something before."""

_JOINED = 2  # characters between parts


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a section; `weight`: the greater, the sooner it is let in."""

    weight: int
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading (empty: none) with its parts; `folded`: it is only opened by who wants to see it.

    Without any of its parts the heading is left out, too.
    """

    heading: str
    parts: tuple[Part, ...]
    folded: bool = False


@dataclass(slots=True)
class Page:
    """The sections that fit. `left` counts the parts that did not, of each section, by its number."""

    text: str
    left: dict[int, int] = field(default_factory=dict)


def fitted(sections: Sequence[Section], room: int) -> Page:
    """Return *sections* with the parts that *room* characters hold, the weightiest of all of them first."""
    order = sorted(
        (
            (-part.weight, number, place)
            for number, each in enumerate(sections)
            for place, part in enumerate(each.parts)
        ),
    )
    admitted: dict[int, list[int]] = {}
    for _, number, place in order:
        section = sections[number]
        cost = len(section.parts[place].text) + _JOINED
        if number not in admitted:
            cost += len(_opened(section)) + len(_closed(section)) + 2 * _JOINED
        if cost <= room:
            room -= cost
            admitted.setdefault(number, []).append(place)
    blocks: list[str] = []
    left: dict[int, int] = {}
    for number, section in enumerate(sections):
        places = sorted(admitted.get(number, ()))
        if places:
            blocks += [_opened(section), *(section.parts[place].text for place in places), _closed(section)]
        if len(places) < len(section.parts):
            left[number] = len(section.parts) - len(places)
    return Page(joined(blocks), left)


def joined(blocks: Iterable[str]) -> str:
    """Return *blocks* with an empty line between them."""
    return "\n\n".join(block for block in blocks if block)


def _opened(section: Section) -> str:
    return f"<details><summary>{section.heading}</summary>" if section.folded else section.heading


def _closed(section: Section) -> str:
    return "</details>" if section.folded else ""
