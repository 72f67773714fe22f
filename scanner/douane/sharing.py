"""What several rules make of the same definition or the same text, made once.

Each rule is handed the definitions by itself, and most of them need the same things of one: its strings, how
these are understood, where their sentences are. Whatever is kept here is what would be made again, so that no
result depends on it. Its size is bounded: the oldest goes first.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

Given = TypeVar("Given", bound=Hashable)
Made = TypeVar("Made")
Item = TypeVar("Item")

MOST = 16_000_000
"""Bytes, roughly, that one `Shared` keeps: what 10,000 usual tools take."""


class Shared(Generic[Given, Made]):
    """*make*, which is called once for the same value as long as what it returned is kept.

    `size` tells how many bytes a value takes with what was made of it, roughly. Thread-safe; nothing that is
    given or returned may be changed.
    """

    def __init__(
        self, make: Callable[[Given], Made], size: Callable[[Given, Made], int], most: int = MOST
    ) -> None:
        self._make, self._size, self._most = make, size, most
        self._kept: dict[Given, Made] = {}
        self._total = 0
        self._lock = Lock()

    def __call__(self, given: Given) -> Made:
        """Return what *make* returns."""
        kept = self._kept.get(given)
        if kept is not None:
            return kept
        made = self._make(given)
        size = self._size(given, made)
        if size <= self._most:
            with self._lock:
                self._keep(given, made, size)
        return made

    def _keep(self, given: Given, made: Made, size: int) -> None:
        if given in self._kept:
            return
        self._kept[given] = made
        self._total += size
        while self._total > self._most:
            oldest = next(iter(self._kept))
            self._total -= self._size(oldest, self._kept.pop(oldest))


class Same(Generic[Item]):
    """An object that is known by its identity, which stays true as long as this is kept."""

    __slots__ = ("item",)

    def __init__(self, item: Item) -> None:
        self.item = item

    def __hash__(self) -> int:
        return id(self.item)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and self.item is other.item
