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

from packaging.specifiers import SpecifierSet

from douane.errors import DouaneError
from douane.registries.pypi import PypiRegistry
from douane.resolve.pypi_candidates import Choice, Selector
from douane.resolve.pypi_needs import Need, declared

WORKERS = 24
_MOST_LOOKS = 3000


class Crawl:
    """A crawl that starts at `want` and ends, at the latest, with the ``with`` block."""

    def __init__(self, registry: PypiRegistry, selector: Selector, workers: int = WORKERS) -> None:
        self._registry, self._selector = registry, selector
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="douane-pypi")
        self._lock = threading.Lock()
        self._seen: set[tuple[str, str]] = set()
        self._asked: dict[str, SpecifierSet] = {}
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
            if need.url or need.python:
                continue
            with self._lock:
                combined = self._asked.get(need.name, SpecifierSet()) & need.specifier
                key = (need.key, str(combined))
                if self._stopped or key in self._seen or len(self._seen) >= _MOST_LOOKS:
                    continue
                self._seen.add(key)
                self._asked[need.name] = combined
                self._pool.submit(self._look, need, combined)

    def _look(self, need: Need, combined: SpecifierSet) -> None:
        try:
            choice = self._likely(need, combined)
            if choice is None or not choice.file.wheel or self._stopped:
                return
            metadata = self._registry.metadata(choice.file, need.name, choice.spelling)
            self.want(declared(metadata.requires, self._selector.environment, need.extra or "").needs)
        except (DouaneError, RuntimeError):
            # The solver will meet the same error, if it comes that way; a closed pool is no error at all.
            return

    def _likely(self, need: Need, combined: SpecifierSet) -> Choice | None:
        project = self._registry.project(need.name)
        for specifier in (combined, need.specifier):
            choice = next(self._selector.choices(project, specifier), None)
            if choice:
                return choice
        return None
