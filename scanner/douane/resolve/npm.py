"""What ``npm install NAME@SPEC`` would put into an empty project, found out without running anything.

The behaviour is that of npm 11: the versions it picks, the folders it puts them into, the peers it adds,
the optional packages it leaves out. Development dependencies are never looked at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from douane.model import Closure, Environment, Gap, Json, Requirement
from douane.progress import Progress
from douane.registries.npm import NpmRegistry
from douane.registries.npm_manifest import Manifest, slim
from douane.resolve.npm_build import Builder
from douane.resolve.npm_closure import Resolution, assemble
from douane.resolve.npm_flags import leave_out, mark
from douane.resolve.npm_source import Source
from douane.resolve.npm_tree import declared_by

_NOT_FOLLOWED = ("overrides", "workspaces")


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
    try:
        declared = {item.name: source.requested(item) for item in requirements}
        builder = Builder(tuple(declared.values()), source.manifest, source.announce, explicit=True)
        _finish(builder, environment)
    finally:
        registry.release()
    return assemble(builder, environment, registry, requirements[0].name)


def resolve_manifest(
    manifest: Mapping[str, Json], environment: Environment, registry: NpmRegistry, progress: Progress
) -> Closure:
    """Return what ``npm install --omit=dev`` gives in a folder with the package.json *manifest*.

    The folder itself is the root, at ``.``; its dependencies lie below ``node_modules``. Raises as `resolve`.
    """
    name, version = manifest.get("name"), manifest.get("version")
    own = Manifest.read(
        slim(manifest),
        name if isinstance(name, str) and name else "unnamed",
        version if isinstance(version, str) and version else "0.0.0",
    )
    source = Source(environment, registry, progress)
    try:
        source.announce(own)
        builder = Builder(declared_by(own, installed=False), source.manifest, source.announce, explicit=False)
        _finish(builder, environment)
    finally:
        registry.release()
    closure = assemble(builder, environment, registry, ".", own).closure
    ignored = tuple(
        Gap(what=f'"{field}" of package.json', why="is not followed: it may change what is installed")
        for field in _NOT_FOLLOWED
        if manifest.get(field)
    )
    return replace(closure, gaps=(*closure.gaps, *ignored))


def _finish(builder: Builder, environment: Environment) -> None:
    builder.build()
    mark(builder.tree)
    leave_out(builder.tree, builder.failures, environment)
