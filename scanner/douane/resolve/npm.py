"""What ``npm install NAME@SPEC`` would put into an empty project, found out without running anything.

The behaviour is that of npm 11: the versions it picks, the folders it puts them into, the peers it adds,
the optional packages it leaves out, what comes bundled or is fixed by a shrinkwrap, a folder's lockfile and
overrides. Development dependencies are never looked at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from douane.errors import ResolutionError
from douane.model import Closure, Environment, Gap, Json, Requirement
from douane.progress import Progress
from douane.registries.npm import NpmRegistry
from douane.registries.npm_manifest import Manifest, slim
from douane.resolve.npm_build import Builder
from douane.resolve.npm_closure import Resolution, assemble
from douane.resolve.npm_declared import declared_by
from douane.resolve.npm_flags import drop_extraneous, leave_out, mark
from douane.resolve.npm_inside import Inside
from douane.resolve.npm_source import Source

if TYPE_CHECKING:
    from douane.resolve.npm_lock import Lock

_NOT_FOLLOWED = ("workspaces",)


def resolve(
    requirements: Sequence[Requirement], environment: Environment, registry: NpmRegistry, progress: Progress
) -> Closure:
    """Return what installing *requirements* into an empty project gives; the first one is the root.

    Raises NotFoundError (no such package, version or tag; the nearest are named), ResolutionError (what npm
    would refuse), NetworkError or OfflineError.
    """
    return resolution(requirements, environment, registry, progress).closure


def resolution(
    requirements: Sequence[Requirement], environment: Environment, registry: NpmRegistry, progress: Progress
) -> Resolution:
    """Return what `resolve` does, and what is left out on this machine. Raises as `resolve` does."""
    source = Source(environment, registry, progress)
    inside = Inside(source)
    try:
        declared = {item.name: source.requested(item) for item in requirements}
        builder = Builder(
            tuple(declared.values()), source.manifest, source.announce, explicit=True, unpack=inside.unpack
        )
        _finish(builder, environment)
    finally:
        registry.release()
    return assemble(builder, inside, environment, registry, requirements[0].name)


def resolve_manifest(
    manifest: Mapping[str, Json],
    environment: Environment,
    registry: NpmRegistry,
    progress: Progress,
    lockfile: tuple[str, bytes] | None = None,
) -> Closure:
    """Return what ``npm install --omit=dev`` gives in a folder with the package.json *manifest*.

    The folder itself is the root, at ``.``; its dependencies lie below ``node_modules``. *lockfile* is the
    name and the bytes of the one that is there. Raises as `resolve`, and InputError for unreadable overrides.
    """
    from douane.resolve import npm_overrides
    from douane.resolve.npm_held import hang

    own = _own(manifest)
    source = Source(environment, registry, progress)
    inside = Inside(source)
    lock, gaps = _lock(lockfile)
    rule = npm_overrides.read(manifest.get("overrides"))
    references = {**own.asked, **_texts(manifest.get("devDependencies"))}
    try:
        if lock is None:
            source.announce(own)
        builder = Builder(
            declared_by(own, foreign=lock is not None),
            source.manifest,
            source.announce,
            explicit=False,
            rule=rule,
            references=references,
            unpack=inside.unpack,
        )
        npm_overrides.check(rule, references)
        if lock is not None:
            builder.tree.locked = True
            hang(builder.tree, source.completed(lock).packages, foreign=True)
        _finish(builder, environment)
    except RecursionError as error:
        raise ResolutionError("the overrides and dependencies are too entangled to be resolved") from error
    finally:
        registry.release()
    closure = assemble(builder, inside, environment, registry, ".", own).closure
    ignored = tuple(
        Gap(what=f'"{field}" of package.json', why="is not followed: it may change what is installed")
        for field in _NOT_FOLLOWED
        if manifest.get(field)
    )
    stale = _stale(lockfile[0], builder) if lockfile and lock else ()
    return replace(closure, gaps=(*closure.gaps, *ignored, *gaps, *stale))


def _own(manifest: Mapping[str, Json]) -> Manifest:
    name, version = manifest.get("name"), manifest.get("version")
    return Manifest.read(
        {key: value for key, value in slim(manifest).items() if key != "bundled"},
        name if isinstance(name, str) and name else "unnamed",
        version if isinstance(version, str) and version else "0.0.0",
    )


def _lock(lockfile: tuple[str, bytes] | None) -> tuple[Lock | None, tuple[Gap, ...]]:
    """Return the folder's lock if npm would go by it alone, and what is to be said about it."""
    from douane.resolve import npm_lock, npm_remarks

    if lockfile is None:
        return None, ()
    name, data = lockfile
    try:
        lock = npm_lock.read(data)
        if lock.version < 2:
            raise ResolutionError("its version is 1, which says too little")
    except ResolutionError as error:
        return None, (Gap(what=name, why=f"{error.message}; the ranges of package.json were used"),)
    return lock, (npm_remarks.skipped(lock.skipped, name),) if lock.skipped else ()


def _stale(name: str, builder: Builder) -> tuple[Gap, ...]:
    if not builder.placed:
        return ()
    why = "it does not satisfy package.json: the rest was resolved anew, as npm install does; npm ci refuses"
    return (Gap(what=name, why=why),)


def _texts(table: Json) -> dict[str, str]:
    return (
        {key: text for key, text in table.items() if isinstance(text, str)} if isinstance(table, dict) else {}
    )


def _finish(builder: Builder, environment: Environment) -> None:
    builder.build()
    mark(builder.tree)
    if builder.tree.locked:
        drop_extraneous(builder.tree)
    leave_out(builder.tree, builder.failures, environment)
