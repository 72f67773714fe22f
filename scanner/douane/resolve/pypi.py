"""What would be installed from the Python index for a server, decided without running or building anything.

The answer is what uv would install for the same full Python version and platform. Where uv would build a
source distribution to learn what it needs, this takes it too and leaves a gap.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from douane.errors import ResolutionError
from douane.model import Closure, Ecosystem, Environment, Gap, Json, Package, Requirement
from douane.progress import Progress
from douane.registries.pypi import PypiRegistry
from douane.registries.pypi_versions import Key, key
from douane.resolve import pypi_closure, pypi_explain, pypi_locked, pypi_ranges
from douane.resolve.pypi_candidates import Selector
from douane.resolve.pypi_clashes import NoSolutionError
from douane.resolve.pypi_explain import Explanation
from douane.resolve.pypi_lock import UnusableLockError, locked
from douane.resolve.pypi_manifest import Manifest, manifest
from douane.resolve.pypi_needs import Need, asked
from douane.resolve.pypi_prefetch import Crawl
from douane.resolve.pypi_provider import NewAddressError, Provider
from douane.resolve.pypi_solver import ConflictError, Solver

MOST_ROUNDS = 50_000
MOST_SECONDS = 120.0


def resolve(
    requirements: Sequence[Requirement],
    environment: Environment,
    registry: PypiRegistry,
    progress: Progress,
    *,
    timer: Callable[[], float] = time.monotonic,
) -> Closure:
    """Return the closure of *requirements*; the first one is the root.

    Raises NotFoundError for a package or version the index does not have, ResolutionError (a sentence) when
    the requirements cannot be met together or in this environment, NetworkError when the index does not
    answer, TargetError for a specifier that is none.
    """
    needs = tuple(asked(requirement) for requirement in requirements)
    solver = _Solver(needs, environment, registry, progress, timer)
    root = canonicalize_name(requirements[0].name)
    return pypi_closure.closure(root, solver.solve(), solver.provider, environment)


def resolve_project(
    pyproject: Mapping[str, Json],
    environment: Environment,
    registry: PypiRegistry,
    progress: Progress,
    *,
    lock: Mapping[str, Json] | None = None,
    timer: Callable[[], float] = time.monotonic,
) -> Closure:
    """Return the closure of the project in a directory, by its ``pyproject.toml``; the root is ``.``.

    With *lock*, its ``uv.lock``, what that installs is the answer, default groups included; if the lock does
    not fit the project, a gap says so and the versions are found anew. What only its build would tell
    (``dynamic`` dependencies) is a gap. Raises as `resolve` does.
    """
    stated = manifest(pyproject, environment, groups=lock is not None)
    solver = _Solver(stated.needs, environment, registry, progress, timer)
    if not solver.selector.runs(stated.requires_python):
        raise pypi_explain.wrong_python(stated.name, stated.requires_python or "", solver.selector)
    gaps = stated.gaps
    if lock is not None:
        try:
            packages = locked(lock, stated.name, stated.needs, stated.groups, environment)
            return pypi_locked.closure(packages, _directory(stated), environment, registry.config)
        except UnusableLockError as error:
            why = f"{error}: the versions are those of today, not of the lock"
            gaps = (*gaps, Gap(what="uv.lock", why=why))
    chosen = solver.solve() if stated.needs else {}
    found = pypi_closure.closure(
        ".", chosen, solver.provider, environment, (_directory(stated), stated.needs)
    )
    return replace(found, gaps=(*gaps, *found.gaps))


def _directory(stated: Manifest) -> Package:
    return Package(ecosystem=Ecosystem.PYPI, name=stated.name, version=stated.version, path=".")


class _Solver:
    """One resolution: the provider, and the bounds on how long it may look."""

    def __init__(
        self,
        needs: Sequence[Need],
        environment: Environment,
        registry: PypiRegistry,
        progress: Progress,
        timer: Callable[[], float],
    ) -> None:
        progress.stage("resolve")
        self._needs = needs
        self.selector = Selector(environment, frozenset(_pinned(needs)))
        self.provider = Provider(registry, self.selector, looked=progress.advance)
        self._registry, self._timer = registry, timer
        self._end, self._rounds = timer() + MOST_SECONDS, 0

    def solve(self) -> dict[tuple[str, str], Key]:
        """Return (name, extra or empty) -> version for all that is needed."""
        with self._registry.later, Crawl(self._registry, self.selector) as crawl:
            crawl.want(self._needs)
            for need in self._needs:
                self._check_alone(need)
            while True:
                try:
                    return self._reached(self._solved())
                except NewAddressError:
                    continue  # decided anew, with the address known: there are as many as packages, at most

    def _solved(self) -> dict[str, Key]:
        wanted = self.provider.converted(self._needs, "you asked for")
        if isinstance(wanted, str):
            raise ResolutionError(f"{wanted}: its parts exclude each other", remedy="relax the requirement")
        with suppress(ConflictError, NoSolutionError):
            return Solver(self.provider, self._check, quick=True).solve(wanted)
        solver = Solver(self.provider, self._check)
        try:
            return solver.solve(wanted)
        except NoSolutionError as error:
            leaves = solver.clashes.leaves(error.clash)
            raise Explanation(self.provider, self.selector, self._needs).conflict(leaves) from error

    def _check_alone(self, need: Need) -> None:
        """Raise the error for what was asked for, if nothing at all fits it."""
        if need.url:
            return
        project = self._registry.project(need.name)
        if self.selector.best(project, pypi_ranges.of(need.specifier)) is None:
            raise pypi_explain.nothing_fits(project, need, self.selector)

    def _check(self) -> None:
        """Raise the error of a resolution that takes too long."""
        self._rounds += 1
        if self._rounds > MOST_ROUNDS:
            raise _too_long(f"{MOST_ROUNDS} rounds")
        if self._timer() > self._end:
            raise _too_long(f"{MOST_SECONDS:.0f} seconds")

    def _reached(self, chosen: Mapping[str, Key]) -> dict[tuple[str, str], Key]:
        """Return what of *chosen* is needed; backtracking may leave some behind that is not."""
        reached: dict[tuple[str, str], Key] = {}
        queue = [part for need in self._needs for part in _parts(need)]
        while queue:
            name, extra = queue.pop()
            if (name, extra) not in reached:
                reached[name, extra] = chosen[name]
                needs = self.provider.needs(name, extra, chosen[name])
                queue += [part for need in needs for part in _parts(need)]
        return reached


def _parts(need: Need) -> list[tuple[str, str]]:
    return [(need.name, extra) for extra in ("", *need.extras)]


def _pinned(needs: Sequence[Need]) -> Iterator[tuple[str, Key]]:
    """Yield the versions that the user pinned, which may be yanked; a dependency's pin does not count."""
    for need in needs:
        specifiers = list(SpecifierSet(need.specifier))
        if len(specifiers) == 1 and specifiers[0].operator in {"==", "==="}:
            with suppress(InvalidVersion):  # ==1.* names no version
                yield need.name, key(Version(specifiers[0].version))


def _too_long(bound: str) -> ResolutionError:
    return ResolutionError(
        f"no set of versions that fits together was found within {bound}",
        remedy="ask for an exact version, as pypi:NAME==1.2.3",
    )
