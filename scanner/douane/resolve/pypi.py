"""What would be installed from the Python index for a server, decided without running or building anything.

The answer is that of ``uv pip compile --only-binary :all:`` for the same full Python version and platform;
where that gives up (something exists only as a source distribution) this goes on and leaves a gap.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from packaging.utils import canonicalize_name
from resolvelib import BaseReporter, ResolutionImpossible, ResolutionTooDeep
from resolvelib.resolvers import Resolution

from douane.errors import ResolutionError
from douane.model import Closure, Ecosystem, Environment, Json, Package, Requirement
from douane.progress import Progress
from douane.registries.pypi import PypiRegistry
from douane.resolve import pypi_closure, pypi_explain
from douane.resolve.pypi_candidates import Selector
from douane.resolve.pypi_manifest import Manifest, manifest
from douane.resolve.pypi_needs import Need, asked
from douane.resolve.pypi_prefetch import Crawl
from douane.resolve.pypi_provider import Candidate, Provider

MOST_ROUNDS = 20_000
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
    needs = tuple(need for requirement in requirements for need in asked(requirement))
    solver = _Solver(environment, registry, progress, timer)
    packages = solver.solve(needs)
    root = canonicalize_name(requirements[0].name)
    return pypi_closure.closure(root, packages, solver.provider, environment)


def resolve_project(
    pyproject: Mapping[str, Json],
    environment: Environment,
    registry: PypiRegistry,
    progress: Progress,
    *,
    timer: Callable[[], float] = time.monotonic,
) -> Closure:
    """Return the closure of the project in a directory, by its ``pyproject.toml``; the root is ``.``.

    What only its build would tell (``dynamic`` dependencies) is a gap. Raises as `resolve` does.
    """
    stated = manifest(pyproject, environment)
    solver = _Solver(environment, registry, progress, timer)
    if not solver.selector.runs(stated.requires_python):
        raise pypi_explain.wrong_python(stated.name, stated.requires_python or "", solver.selector)
    packages = solver.solve(stated.needs) if stated.needs else {}
    found = pypi_closure.closure(
        ".", packages, solver.provider, environment, (_directory(stated), stated.needs)
    )
    return replace(found, gaps=(*stated.gaps, *found.gaps))


def _directory(stated: Manifest) -> Package:
    return Package(ecosystem=Ecosystem.PYPI, name=stated.name, version=stated.version, path=".")


class _Solver:
    """One resolution: the provider, and the bounds on how long it may look."""

    def __init__(
        self,
        environment: Environment,
        registry: PypiRegistry,
        progress: Progress,
        timer: Callable[[], float],
    ) -> None:
        progress.stage("resolve")
        self.selector = Selector(environment)
        self.provider = Provider(registry, self.selector, looked=progress.advance)
        self._registry, self._timer = registry, timer

    def _check(self, need: Need) -> None:
        """Raise the error for what was asked for, if nothing at all fits it."""
        if need.url:
            return
        project = self._registry.project(need.name)
        if next(self.selector.choices(project, need.specifier), None) is None:
            raise pypi_explain.nothing_fits(project, need, self.selector)

    def solve(self, needs: Sequence[Need]) -> Mapping[str, Candidate]:
        """Return identifier -> candidate for all that *needs* pull in."""
        # Not `Resolver`: what it does with the answer recurses, without end where packages left behind by
        # backtracking form a cycle.
        resolution = Resolution(self.provider, _Bound(self._timer, MOST_SECONDS))
        with Crawl(self._registry, self.selector) as crawl:
            crawl.want(needs)
            for need in needs:
                self._check(need)
            try:
                pinned = resolution.resolve(needs, max_rounds=MOST_ROUNDS).mapping
            except ResolutionImpossible as error:
                raise pypi_explain.conflict(error.causes, self.provider, self.selector) from error
            except ResolutionTooDeep as error:
                raise _too_long(f"{MOST_ROUNDS} rounds") from error
        return self._reached(needs, pinned)

    def _reached(self, needs: Sequence[Need], pinned: Mapping[str, Candidate]) -> dict[str, Candidate]:
        """Return what of *pinned* is needed; backtracking leaves some behind that is not."""
        reached: dict[str, Candidate] = {}
        queue = [need.key for need in needs]
        while queue:
            key = queue.pop()
            if key not in reached:
                reached[key] = pinned[key]
                queue += [need.key for need in self.provider.get_dependencies(pinned[key])]
        return reached


class _Bound(BaseReporter[Need, Candidate, str]):
    """Ends a resolution that takes too long."""

    def __init__(self, timer: Callable[[], float], seconds: float) -> None:
        self._timer, self._seconds, self._end = timer, seconds, timer() + seconds

    def starting_round(self, index: int) -> None:  # noqa: ARG002 - resolvelib's interface
        self._check()

    def rejecting_candidate(self, criterion: object, candidate: Candidate) -> None:  # noqa: ARG002
        self._check()

    def _check(self) -> None:
        if self._timer() > self._end:
            raise _too_long(f"{self._seconds:.0f} seconds")


def _too_long(bound: str) -> ResolutionError:
    return ResolutionError(
        f"no set of versions that fits together was found within {bound}",
        remedy="ask for an exact version, as pypi:NAME==1.2.3",
    )
