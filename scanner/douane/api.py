"""The engine as a library: what `from douane import ...` gives."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from douane import configurations, ensemble, environment, pipeline, targets, unseen, vex
from douane.errors import (
    DouaneError,
    InputError,
    NetworkError,
    NotFoundError,
    TargetError,
    UsageError,
    WithdrawnError,
)
from douane.http import Http, RequestsTransport, Transport
from douane.identity import lookalikes as identity
from douane.identity.advisories import STALE, VARIABLE
from douane.identity.lookalikes import Lookalike
from douane.indexes import FRESH, Indexes
from douane.inspection import look_at, read_definitions
from douane.model import (
    Artifact,
    Closure,
    Ecosystem,
    Environment,
    Examination,
    FileTree,
    Finding,
    Gap,
    Json,
    Package,
    Report,
    Surface,
    Target,
    TargetKind,
    ordered,
)
from douane.policy import Policy, dated
from douane.progress import Progress, Silent
from douane.provenance import distributed
from douane.provenance import looking as trusting
from douane.provenance.distributed import Place
from douane.remote import Reach
from douane.sandboxed import Sandbox
from douane.services import Services
from douane.store import Store
from douane.surface import extract, recorded
from douane.text import excerpt
from douane.workers import kept_helpers

if TYPE_CHECKING:
    from douane.judge import Judge, Settings
    from douane.provenance.lock_signatures import Signers

_JUDGE_SECONDS = 60.0  # of one answer


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How a run is made. Everything that reaches the world can be handed in.

    *environment* holds overrides as `environment.detect` reads them; *lockfiles* is the folder that holds
    ``<ecosystem>/<name>.json``; *transport*, *clock*, *environ* and *home* replace the network, the time
    and the user's configuration; *system* is `sys.platform`, *key* the key under which secrets are compared,
    None for the one that the store keeps. *since* is when the run began (seconds since the epoch; None: when
    it connects), for processes that share one run: what was learned since then is not asked for again.
    *surface* says how tool definitions are obtained (`services.SURFACES`, and for a check ``pinned``: as the
    lock says), *sandbox* what starts a server in confinement, *reach* which remote servers are asked, *judge*
    the language model that `vet` asks about definitions (None: none). *minimum_age* is how many days every
    release has to be old (None: the server's seven). *stale* is the age in seconds at which published
    advisories are too old to go by; *vex* are OpenVEX documents that say which do not matter.
    *trust_root* is the file of a sigstore trust root and *npm_keys* that of the keys of npm's public index
    (None: what ``DOUANE_TRUST_ROOT`` and ``DOUANE_NPM_KEYS`` name; else what `douane update` fetched or the
    sigstore package holds, and what the index says). *signers* are those who have to have signed a lock that
    is checked (None: it need not be signed). *policy* is what somebody demands beyond the
    checklist.
    """

    offline: bool = False
    refresh: bool = False
    environment: Mapping[str, str] = field(default_factory=dict)
    policy: Policy = field(default_factory=Policy)
    lockfiles: Path = Path("lockfiles")
    store: Path | None = None
    progress: Progress = field(default_factory=Silent)
    transport: Transport | None = None
    clock: Callable[[], float] = time.time
    since: float | None = None
    environ: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))
    home: Path = field(default_factory=Path.home)
    cwd: Path = field(default_factory=Path.cwd)
    system: str = sys.platform
    key: bytes | None = field(default=None, repr=False)
    surface: str = "auto"
    sandbox: Sandbox = field(default_factory=Sandbox)
    reach: Reach = field(default_factory=Reach)
    judge: Settings | None = None
    minimum_age: float | None = None
    stale: float = STALE
    vex: tuple[Path, ...] = ()
    trust_root: Path | None = None
    npm_keys: Path | None = None
    signers: Signers | None = None


def vet(target: str | Target, *, options: Options | None = None) -> Report:
    """Vet *target* and return the report; nothing is written but the local store.

    An index that does not answer is a gap of the report, whose rows are unknown; one that took the package
    away is a finding. Raises DouaneError subclasses: TargetError and InputError for what the user typed,
    NotFoundError and ResolutionError where there is nothing to vet.
    """
    options = options or Options()
    with connected(options) as services:
        (found,) = vet_together(services, [_one(target, options)], options)
    if isinstance(found, DouaneError):
        raise found
    return found


def vet_with(services: Services, target: Target, options: Options) -> Report:
    """Vet *target* through *services*, weighing the lockfile that already pins it, if there is one.

    What goes into a lock is seen so: by itself, and no judge is asked, for it need not say the same again.
    """
    return _answered(_seen(target, services), services, options)


def vet_together(
    services: Services, parsed: Sequence[Target], options: Options
) -> list[Report | DouaneError]:
    """Vet each of *parsed* as `vet_with` does, and hold those that one client connects against each other.

    The judge is asked that *options* name. What keeps one of them from being vetted is in its place, and
    must not hide the others.
    """
    lenient = replace(services, partly=True)
    seen: list[Examination | DouaneError] = []
    for target in parsed:
        try:
            seen.append(_seen(target, lenient))
        except DouaneError as error:
            seen.append(error)
    judged = iter(ensemble.judged([each for each in seen if isinstance(each, Examination)]))
    together = [each if isinstance(each, DouaneError) else next(judged) for each in seen]
    judge = _judge(options, services)
    return [_reported(each, judge, services, options) for each in together]


def _seen(target: Target, services: Services) -> Examination:
    """Return all evidence about *target*; that its index hands out nothing is evidence as well."""
    try:
        return pipeline.examine(target, services)
    except NetworkError as error:
        if isinstance(error, NotFoundError) and not isinstance(error, WithdrawnError):
            raise
        return configurations.noted(unseen.unanswered(target, error))


def _reported(
    seen: Examination | DouaneError, judge: Judge | None, services: Services, options: Options
) -> Report | DouaneError:
    if isinstance(seen, DouaneError):
        return seen
    try:
        return _answered(seen if judge is None else judge.added(seen), services, options)
    except DouaneError as error:
        return error


def _judge(options: Options, services: Services) -> Judge | None:
    """Return the judge, which has connections of its own: no redirect leads a text to somebody else."""
    if options.judge is None:
        return None
    from douane.judge import Judge

    transport = options.transport or RequestsTransport(
        total=_JUDGE_SECONDS, pool=1, direct=options.judge.is_local
    )
    patience = (5.0, _JUDGE_SECONDS)
    http = Http(transport, offline=options.offline, attempts=2, timeout=patience, redirects=0, patient=True)
    return Judge(
        settings=options.judge,
        http=http,
        store=services.store,
        clock=options.clock,
        progress=options.progress,
        fresh=options.refresh,
    )


def _answered(examination: Examination, services: Services, options: Options) -> Report:
    from douane import pinning

    prior = pinning.prior(examination, options.lockfiles, now=services.clock(), rules=services.policy)
    examination = replace(examination, waivers=services.waivers)
    return pipeline.answer(examination, prior, services.policy)


def understood(texts: Sequence[str], options: Options, *, installed: bool = False) -> configurations.Reading:
    """Return what *texts* name: packages, commands, places, and the servers of configuration files.

    With *installed*, also the servers in all configurations of this user and project. A server that stands
    in several places is there once. Raises TargetError and InputError.
    """
    key = cache(partial(_key, options))
    found = [
        configurations.named(text, cwd=options.cwd, home=options.home, key=key)
        or configurations.Reading(targets=targets.parse(text, cwd=options.cwd))
        for text in texts
    ]
    if installed:
        system = configurations.SYSTEMS.get(options.system, "linux")
        machine = configurations.Machine(
            home=options.home, cwd=options.cwd, environ=options.environ, system=system
        )
        found.append(configurations.installed(machine, key))
    read = configurations.together(found)
    return replace(read, targets=configurations.compared(read.targets))


def _key(options: Options) -> bytes:
    if options.key is not None:
        return options.key
    with Store.open(options.store) as store:
        return store.key()


@contextmanager
def connected(options: Options) -> Iterator[Services]:
    """Open the store and the indexes that the user's own client configuration names.

    Raises InputError for a trust root or keys that were named and cannot be read.
    """
    where = (options.environ, options.home, options.cwd)
    since = options.clock() if options.since is None else options.since
    trust = trusting.chosen(options.trust_root, options.npm_keys, options.environ)
    with Store.open(options.store) as store, kept_helpers():
        trust = replace(trust, root=trust.root or distributed.kept(store, Place.of(options.environ)))
        http = Http(options.transport, offline=options.offline)
        max_age = 0.0 if options.refresh else FRESH
        registries = Indexes(http, store, where=where, clock=options.clock, max_age=max_age, since=since)
        try:
            yield Services(
                http=http,
                store=store,
                registries=registries,
                environment=environment.detect(options.environment),
                progress=options.progress,
                clock=options.clock,
                advisories=options.environ.get(VARIABLE),
                stale=options.stale,
                waivers=tuple(each for path in options.vex for each in vex.read(path, now=options.clock())),
                overrides=options.environment,
                surface=options.surface,
                reach=options.reach,
                sandbox=options.sandbox,
                fresh=options.refresh,
                minimum_age=_stricter(options),
                trust=trust,
                signers=options.signers,
                policy=dated(options.policy, options.clock()),
            )
        except KeyboardInterrupt:
            http.stop()  # threads that still wait for an answer must not keep the process
            raise


def _stricter(options: Options) -> float | None:
    """Return how old releases have to be: what was asked for or what the policy demands, the more of both."""
    asked = [age for age in (options.minimum_age, options.policy.minimum_age) if age is not None]
    return max(asked, default=None)


def scan_definitions(surface: Mapping[str, Json]) -> tuple[Finding, ...]:
    """Return what the definition rules find in *surface*, worst first.

    *surface* maps any of tools, prompts, resources, resourceTemplates, instructions to what a server lists.
    Raises InputError where a value has not the shape of a listing.
    """
    read = recorded.from_listing(surface)
    return ordered((*read.findings, *read_definitions(read).findings))


def scan_source(path: str | Path) -> Report:
    """Return the report on an unpacked package: its code and its definitions, without its dependencies.

    Nothing is fetched and nothing run; what was not looked at leaves its rows unknown.
    """
    machine = environment.detect()
    tree, package = _unpacked(path, machine)
    inspection = look_at(Artifact(package=package, tree=tree), beside=())
    alone = Gap(
        what=f"the dependencies of {excerpt(package.name)}",
        why="only this folder was looked at, not what it pulls in",
        rows=("supply.code",),
    )
    closure = Closure(
        root=package.path,
        packages=(replace(package, capabilities=inspection.capabilities),),
        edges=(),
        environment=machine,
    )
    examination = Examination(
        target=Target(text=str(path), kind=TargetKind.DIRECTORY, path=str(path)),
        launch=None,
        closure=closure,
        surface=inspection.surface or Surface(),
        findings=ordered(inspection.findings),
        gaps=(*inspection.gaps, alone),
        inspected=1,
    )
    return pipeline.answer(examination, None, Policy())


def extract_definitions(path: str | Path) -> Surface:
    """Return the tool-definition set of an unpacked package, read from its source without running it."""
    from douane.syntax import Codebase

    tree, package = _unpacked(path, environment.detect())
    return extract(Codebase(Artifact(package=package, tree=tree)))


def lookalikes(ecosystem: str, name: str) -> tuple[Lookalike, ...]:
    """Return the popular servers that *name* resembles in *ecosystem* (``npm`` or ``pypi``).

    Raises UsageError for another ecosystem.
    """
    if ecosystem not in set(Ecosystem):
        raise UsageError(f"there is no ecosystem {excerpt(ecosystem)!r}", remedy="name npm or pypi")
    return identity.lookalikes(Ecosystem(ecosystem), name)


def _one(target: str | Target, options: Options) -> Target:
    if isinstance(target, Target):
        return target
    read = understood([target], options)
    if read.wrong:
        raise read.wrong[0]
    if len(read.targets) != 1:
        raise TargetError(f"{len(read.targets)} servers are named at once", remedy="vet them one by one")
    return read.targets[0]


def _unpacked(path: str | Path, machine: Environment) -> tuple[FileTree, Package]:
    """Return the files of the folder *path*, and the package that its manifest says it is."""
    from douane import resolve as resolving
    from douane.archives import open_directory

    folder = Path(path)
    if not folder.is_dir():
        raise InputError(f"{excerpt(str(path))} is no directory", remedy="name an unpacked package")
    tree = open_directory(folder)
    target = Target(text=str(path), kind=TargetKind.DIRECTORY, path=str(folder))
    try:
        name, version = resolving.stated_identity(folder, target, machine)
    except InputError:  # the manifest cannot be read: the files beside it still can
        name, version = folder.resolve().name or "folder", "0"
    python = resolving.is_python(folder, None)
    ecosystem = Ecosystem.PYPI if python else Ecosystem.NPM
    return tree, Package(ecosystem=ecosystem, name=name, version=version, path=".", index="local")
