"""The indexes that the user's own client configuration names, each made ready when it is first asked."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from douane.http import Http
from douane.model import Ecosystem
from douane.registries import Registry
from douane.store import Store

FRESH = 300.0
"""Seconds for which an index's answer is used without asking again."""


class Indexes(Mapping[Ecosystem, Registry]):
    """Ecosystem -> its registry. Thread-safe.

    *where* is the environment, the home and the working folder that hold the configuration; *clock* tells the
    time in seconds. What an index said is used without asking for *max_age* seconds, and always if it was
    said at *since* or later.
    """

    def __init__(
        self,
        http: Http,
        store: Store,
        *,
        where: tuple[Mapping[str, str], Path, Path],
        clock: Callable[[], float],
        max_age: float = FRESH,
        since: float = math.inf,
    ) -> None:
        self._http, self._store, self._where, self._clock = http, store, where, clock
        self._max_age, self._since = max_age, since
        self._made: dict[Ecosystem, Registry] = {}
        self._lock = threading.Lock()

    def __getitem__(self, ecosystem: Ecosystem) -> Registry:
        with self._lock:
            if ecosystem not in self._made:
                self._made[ecosystem] = self._npm() if ecosystem is Ecosystem.NPM else self._pypi()
            return self._made[ecosystem]

    def __iter__(self) -> Iterator[Ecosystem]:
        return iter(Ecosystem)

    def __len__(self) -> int:
        return len(Ecosystem)

    def _npm(self) -> Registry:
        from douane.registries.npm import NpmRegistry
        from douane.registries.npmrc import NpmConfig

        return self._opened(NpmRegistry, NpmConfig.load(*self._where))

    def _pypi(self) -> Registry:
        from douane.registries.pip_config import PypiConfig
        from douane.registries.pypi import PypiRegistry

        return self._opened(PypiRegistry, PypiConfig.load(*self._where))

    def _opened(self, registry: Callable[..., Registry], config: object) -> Registry:
        age = {"max_age": self._max_age, "since": self._since}
        return registry(self._http, self._store, config=config, clock=self._clock, **age)
