"""What several rules make of the same definition or the same text, made once.

Each rule is handed the definitions by itself, and most of them need the same things of one: its strings, how
these are understood, where their sentences are. Whatever is kept here is what would be made again, so that no
result depends on it. Its size is bounded: the oldest goes first.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, Generic, ParamSpec, TypeVar

Given = ParamSpec("Given")
Made = TypeVar("Made")

MOST = 16_000_000
"""Bytes, roughly, that one `Shared` keeps: what 10,000 usual tools take."""


class Shared(Generic[Given, Made]):
    """*make*, which is called once for the same arguments as long as what it returned is kept.

    `size` tells how many bytes that takes, roughly. `key` tells what makes arguments the same, if they are
    not known by their values: they are kept, so that identities stay true. Thread-safe; nothing that is given
    or returned may be changed.
    """

    def __init__(
        self,
        make: Callable[Given, Made],
        size: Callable[[Made], int],
        *,
        key: Callable[Given, Hashable] | None = None,
        most: int = MOST,
    ) -> None:
        self._make, self._size, self._key, self._most = make, size, key, most
        self._kept: dict[Hashable, tuple[Made, int, Any]] = {}
        self._total = 0
        self._lock = Lock()

    def __call__(self, *given: Given.args, **named: Given.kwargs) -> Made:
        """Return what *make* returns."""
        key = given if self._key is None else self._key(*given, **named)
        kept = self._kept.get(key)
        if kept is not None:
            return kept[0]
        made = self._make(*given, **named)
        size = self._size(made)
        if size <= self._most:
            with self._lock:
                self._keep(key, (made, size, given))
        return made

    def _keep(self, key: Hashable, entry: tuple[Made, int, Any]) -> None:
        if key in self._kept:
            return
        self._kept[key] = entry
        self._total += entry[1]
        while self._total > self._most:
            self._total -= self._kept.pop(next(iter(self._kept)))[1]
