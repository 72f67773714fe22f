"""The middle of Douane: resolve, fetch, inspect, answer.

Each step takes values and the services it was given, and returns values; what goes wrong on the way comes
back as gaps. Only what makes the run pointless (no such package, no consistent closure) is raised.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from douane import checklist, policy
from douane import resolve as resolving
from douane.archives import open_directory, tree_digest
from douane.errors import NotFoundError
from douane.fetching import fetch
from douane.http import Http
from douane.identity import every as identity_rules
from douane.identity.advisories import Looked, lookup
from douane.identity.corroboration import corroborations
from douane.identity.lookalikes import lookalikes
from douane.inspection import Inspector, read_definitions
from douane.inspections import Inspection, described
from douane.model import (
    Closure,
    Ecosystem,
    Environment,
    Examination,
    FileTree,
    Finding,
    Gap,
    Launch,
    PriorDecision,
    Report,
    Requirement,
    Surface,
    Target,
    TargetKind,
    ordered,
)
from douane.progress import Progress
from douane.registries import Registry
from douane.rules import Rule, run
from douane.store import Store
from douane.surface import recorded
from douane.targets import propose_launch
from douane.version import VERSION
from douane_signatures import digest


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Everything a run reaches the world through; tests hand in their own.

    *advisories* is the address of the advisory database, None for the public one.
    """

    http: Http
    store: Store
    registries: Mapping[Ecosystem, Registry]
    environment: Environment
    progress: Progress
    clock: Callable[[], float]
    advisories: str | None = None


def examine(target: Target, services: Services) -> Examination:
    """Return all evidence about *target*: resolve, fetch, inspect.

    Raises NotFoundError, ResolutionError, NetworkError or InputError where there is nothing to look at.
    """
    if target.kind is TargetKind.RECORDED:
        return _examine_listing(target)
    closure, folder = _resolved(target, services)
    asking = partial(
        lookup, closure, services.http, services.store, clock=services.clock, url=services.advisories
    )
    with _meanwhile(asking) as advisories:
        fetched = fetch(closure, services.http, services.store, services.registries, services.progress)
        inspections = inspect(fetched, folder, services)
        looked = advisories.result()
    return _gather(target, fetched, inspections, looked)


def closure_of(target: Target, services: Services) -> Closure:
    """Return the closure of *target* with what its bytes say of each package; nothing is judged.

    Its gaps are those of resolving, fetching and reading the code. Raises as `examine` does, and TargetError
    for what has no closure.
    """
    closure, folder = _resolved(target, services)
    fetched = fetch(closure, services.http, services.store, services.registries, services.progress)
    inspections = inspect(fetched, folder, services)
    unread = (gap for item in inspections.values() for gap in item.gaps if "supply.code" in gap.rows)
    return replace(_described(fetched, inspections), gaps=_distinct((*fetched.gaps, *unread)))


def inspect(closure: Closure, folder: FileTree | None, services: Services) -> dict[str, Inspection]:
    """Return placement -> inspection, for every package whose bytes are at hand.

    *folder* holds the files of the root package where the target is a directory.
    """
    services.progress.stage("inspect", len(closure.packages))
    return Inspector(services.store, folder=folder).inspect(closure, services.progress)


def answer(examination: Examination, prior: PriorDecision | None, rules: policy.Policy) -> Report:
    """Return the report: evidence weighed row by row, with what an existing lockfile says."""
    if examination.closure:
        server = examination.closure.server
        examination = replace(examination, prior=prior, corroborations=corroborations(server, prior))
    answers = checklist.answer(examination)
    return Report(
        examination=examination,
        answers=answers,
        verdict=policy.judge(answers, rules),
        tool_version=VERSION,
        signatures=digest(),
    )


def _resolved(target: Target, services: Services) -> tuple[Closure, FileTree | None]:
    """Return the closure, and the files of the root where the target is a folder."""
    services.progress.stage("resolve")
    try:
        closure = resolving.resolve(target, services.environment, services.registries, services.progress)
    except NotFoundError as error:
        raise with_neighbours(error, target) from error
    folder = open_directory(Path(target.path)) if target.path else None
    return (closure if folder is None else _rooted(closure, folder)), folder


def _examine_listing(target: Target) -> Examination:
    surface = recorded.read(Path(target.path or ""))
    inspection = read_definitions(surface)
    unseen = Gap(
        what="the server's code",
        why="a recorded listing says nothing about the package behind it",
        rows=("supply.code", "supply.identity"),
    )
    return Examination(
        target=target,
        launch=target.launch,
        closure=None,
        surface=surface,
        findings=ordered((*surface.findings, *inspection.findings)),
        gaps=_distinct((*surface.gaps, *inspection.gaps, unseen)),
    )


def with_neighbours(error: NotFoundError, target: Target) -> NotFoundError:
    """Return *error* with the known servers whose names are close to what was asked for."""
    asked = target.requirement
    if asked is None or f"package {asked.name}" not in error.message:
        return error
    names = list(dict.fromkeys(item.target for item in lookalikes(asked.ecosystem, asked.name)))[:3]
    return NotFoundError(error.message, remedy=f"did you mean {' or '.join(names)}?") if names else error


def _rooted(closure: Closure, folder: FileTree) -> Closure:
    """Return *closure* with the digest of the folder's files as that of its root."""
    root = replace(closure.server, sha256=tree_digest(folder), index="local")
    packages = tuple(root if package.path == closure.root else package for package in closure.packages)
    return replace(closure, packages=packages)


def _gather(
    target: Target, closure: Closure, inspections: Mapping[str, Inspection], looked: Looked
) -> Examination:
    closure = _described(closure, inspections)
    server = inspections.get(closure.root)
    surface = (server.surface if server else None) or Surface()
    launch = target.launch or _proposed(target, closure)
    judged = list(_judged(closure, launch, looked))
    return Examination(
        target=target,
        launch=launch,
        closure=closure,
        surface=surface,
        findings=ordered(
            (
                *closure.findings,
                *(finding for item in inspections.values() for finding in item.findings),
                *(finding for findings, _ in judged for finding in findings),
            )
        ),
        gaps=_distinct(
            (
                *closure.gaps,
                *(gap for item in inspections.values() for gap in item.gaps),
                *looked.gaps,
                *(gap for _, gaps in judged for gap in gaps),
            )
        ),
        advisory_sources=looked.sources,
        inspected=sum(
            package.carrier is None and package.path in inspections for package in closure.packages
        ),
    )


def _described(closure: Closure, inspections: Mapping[str, Inspection]) -> Closure:
    packages = tuple(
        described(package, inspections[package.path]) if package.path in inspections else package
        for package in closure.packages
    )
    return replace(closure, packages=packages)


def _judged(
    closure: Closure, launch: Launch | None, looked: Looked
) -> Iterator[tuple[tuple[Finding, ...], tuple[Gap, ...]]]:
    """Run the rules that look at the closure as a whole and at the launch command."""
    from douane.detectors import every as detectors

    rules: tuple[Rule, ...] = (*identity_rules(), *detectors())
    purl = closure.server.purl
    for rule in rules:
        if rule.closure:
            look = partial(rule.closure, closure, looked.advisories)
            yield run(rule, look, package=purl, what="the closure")
        if rule.launch and launch:
            yield run(rule, partial(rule.launch, launch), package=purl, what="the start command")


def _proposed(target: Target, closure: Closure) -> Launch | None:
    requirement = target.requirement
    if requirement is None:
        return None
    server = closure.server
    exact = server.version if server.ecosystem is Ecosystem.NPM else f"=={server.version}"
    pinned = Requirement(
        ecosystem=server.ecosystem, name=server.name, specifier=exact, extras=requirement.extras
    )
    return propose_launch(pinned, target.entry_point)


def _distinct(gaps: Iterable[Gap]) -> tuple[Gap, ...]:
    return tuple(sorted(dict.fromkeys(gaps), key=lambda gap: (gap.rows, gap.what, gap.why)))


@contextmanager
def _meanwhile(work: Callable[[], Looked]) -> Iterator[Future[Looked]]:
    """Run *work* in a thread beside the body; an interrupted body does not wait for it."""
    pool = ThreadPoolExecutor(1)
    try:
        yield pool.submit(work)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)
