"""What stood around a text before it was changed: what a change says anew is judged by what was known."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Self, TypeAlias

from douane_lockfiles.additions import Addition, plain, sentences
from douane_lockfiles.canonical import walk_places
from douane_lockfiles.sections import Item, Surface
from douane_lockfiles.shapes import plain as plain_json

MOST_TEXT = 200_000
"""Characters of a definition in which cues are looked for."""

MOST_KNOWN = 2_000_000
"""Characters of all pinned definitions by which a new text is judged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Novelty:
    """What a change adds to the texts of one item.

    *kind* and *key* name the item, *definition* is what it is now (None where only digests are known),
    *tools* are the names of all tools, *known* is all text that was pinned of the server, without case.
    """

    kind: str
    key: str
    definition: Any
    added: tuple[Addition, ...]
    tools: frozenset[str]
    known: str


Judge: TypeAlias = Callable[[Novelty], Sequence[str]]
"""Says in words why what a change adds is no plain rewording; nothing where it is one."""


def no_judge(_: Novelty) -> Sequence[str]:
    """Find nothing: where no scanner is at hand, only cues raise a grade."""
    return ()


class Known:
    """The texts that were pinned of a server; what is worked out of them is worked out once."""

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._texts = texts

    @cached_property
    def text(self) -> str:
        """All of it, at most MOST_KNOWN characters."""
        return "\n\n".join(self._texts)[:MOST_KNOWN]

    @cached_property
    def casefolded(self) -> str:
        """All of it without case, for what is looked up in it."""
        return self.text.casefold()

    @cached_property
    def sentences(self) -> frozenset[str]:
        """Its sentences, as `additions.plain` gives them."""
        return frozenset(map(plain, sentences(self.text)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """The surface a change was made in, and who judges what it adds. *item* is the one that is looked at."""

    known: Known = field(default_factory=Known)
    tools: frozenset[str] = frozenset()
    judge: Judge = no_judge
    item: Item | None = None

    @classmethod
    def of(cls, old: Surface, new: Surface, judge: Judge) -> Self:
        """Return what surrounds every change from *old* to *new*."""
        return cls(
            known=Known(texts_in(item.definition) for item in old.entries),
            tools=frozenset(item.key for item in (*old.entries, *new.entries) if item.kind == "tool"),
            judge=judge,
        )

    def at(self, item: Item) -> Self:
        """Return the same with *item* as the one that is looked at."""
        return replace(self, item=item)

    @property
    def names(self) -> frozenset[str]:
        """The keys of the item, among them the names of its parameters."""
        found = walk_places(self.item.definition if self.item else None)
        return frozenset(str(place[1]) for place, _ in found if place is not None)

    def judged(self, added: tuple[Addition, ...]) -> tuple[str, ...]:
        """Return why *added* is no plain rewording, in words."""
        if not added or self.item is None:
            return ()
        item = self.item
        novelty = Novelty(
            kind=item.kind,
            key=item.key,
            definition=plain_json(item.definition),
            added=added,
            tools=self.tools,
            known=self.known.casefolded,
        )
        return tuple(self.judge(novelty))


ALONE = Surroundings()
"""Nothing is known, and nobody judges."""


def texts_in(value: Any) -> str:
    """Return all text in *value*, keys included, in paragraphs, at most MOST_TEXT characters of it."""
    return "\n\n".join(_strings(value))[:MOST_TEXT]


def _strings(value: Any) -> Iterator[str]:
    for _, item in walk_places(value):
        if isinstance(item, str):
            yield item
        elif isinstance(item, Mapping):
            yield from item
