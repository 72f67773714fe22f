"""Asking early for what the solver will most likely want, many requests at a time.

The solver walks the dependencies one after the other. This crawl runs ahead of it through the newest
fitting versions, and leaves the answers where the solver looks. It decides nothing: whether it is fast,
slow or fails, the closure is the same.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Self

from packaging.specifiers import InvalidSpecifier

from douane.errors import DouaneError
from douane.registries.pypi import PypiRegistry
from douane.resolve.pypi_candidates import Choice, Selector
from douane.resolve.pypi_needs import Need, declared
from douane.resolve.pypi_ranges import FULL, LOW, Range, intersection, of

WORKERS = 24
_MOST_LOOKS = 3000
_MOST_TRIED = 30


class Crawl:
    """A crawl that starts at `want` and ends, at the latest, with the ``with`` block."""

    def __init__(self, registry: PypiRegistry, selector: Selector, workers: int = WORKERS) -> None:
        self._registry, self._selector = registry, selector
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="douane-pypi")
        self._lock = threading.Lock()
        self._seen: set[tuple[str, tuple[str, ...], Range]] = set()
        self._asked: dict[str, Range] = {}
        self._stopped = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopped = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def want(self, needs: Iterable[Need]) -> None:
        """Look at what *needs* ask for, and at what that needs in turn, in the background."""
        for need in needs:
            if need.url:
                continue
            with self._lock:
                known = self._asked.get(need.name, FULL)
                versions = intersection(known, self._range(need))
                key = (need.name, need.extras, versions)
                if self._stopped or key in self._seen or len(self._seen) >= _MOST_LOOKS:
                    continue
                self._seen.add(key)
                self._asked[need.name] = versions
                self._pool.submit(self._look, need, versions or known)

    def _range(self, need: Need) -> Range:
        try:
            return of(need.specifier)
        except InvalidSpecifier:
            return FULL

    def _look(self, need: Need, versions: Range) -> None:
        try:
            choice = self._likely(need, versions)
            if choice is None or self._stopped:
                return
            metadata = self._registry.metadata(choice.described, need.name, choice.spelling)
            for extra in ("", *need.extras):
                self.want(declared(metadata.requires, self._selector.environment, extra).needs)
        except (DouaneError, RuntimeError):
            # The solver will meet the same error, if it comes that way; a closed pool is no error at all.
            return

    def _likely(self, need: Need, versions: Range) -> Choice | None:
        """Return what the solver will probably choose: the best that runs, of not too many."""
        project = self._registry.project(need.name)
        for _ in range(_MOST_TRIED):
            choice = self._selector.best(project, versions)
            if choice is None or choice.runs:
                return choice
            versions = intersection(versions, (LOW, (*choice.version, 0)))
        return None
