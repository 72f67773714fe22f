"""From a target to the exact set of packages that would be installed for it, without running any of them."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

from douane.errors import DouaneError, InputError, TargetError
from douane.model import (
    Closure,
    Ecosystem,
    Environment,
    Gap,
    Json,
    Package,
    Requirement,
    Target,
    TargetKind,
)
from douane.progress import Progress
from douane.registries import Registry
from douane.resolve import unbuilt
from douane.resolve.scripts import Stated, inline, with_additional
from douane.targets.scripts import MANIFESTS, language_of, languages_in
from douane.text import excerpt

_MOST_BYTES = 4 * 1024 * 1024
_LARGEST_LOCK = 16 * 1024 * 1024


def resolve(
    target: Target, environment: Environment, registries: Mapping[Ecosystem, Registry], progress: Progress
) -> Closure:
    """Return the closure of *target* in *environment*.

    Raises NotFoundError, ResolutionError, NetworkError, or InputError for a manifest that cannot be read.
    """
    if target.kind is TargetKind.DIRECTORY:
        return _directory(target, environment, registries, progress)
    if target.requirement is None:
        raise TargetError(
            f"{excerpt(target.text)} starts no package of an index ({target.kind})",
            remedy="`douane vet` says what can be said of it",
        )
    return _packages((target.requirement, *target.additional), environment, registries, progress)


def _packages(
    requirements: tuple[Requirement, ...],
    environment: Environment,
    registries: Mapping[Ecosystem, Registry],
    progress: Progress,
) -> Closure:
    if requirements[0].ecosystem is Ecosystem.NPM:
        from douane.registries.npm import NpmRegistry

        index = cast(NpmRegistry, registries[Ecosystem.NPM])
        # Asked while the resolver is still being imported; both take about as long.
        index.prefetch((item.name for item in requirements if item.url is None), full=True)
        from douane.resolve import npm

        return npm.resolve(requirements, environment, index, progress)
    from douane.registries.pypi import PypiRegistry

    projects = cast(PypiRegistry, registries[Ecosystem.PYPI])
    projects.prefetch(item.name for item in requirements if item.url is None)
    from douane.resolve import pypi

    return pypi.resolve(requirements, environment, projects, progress)


def _directory(
    target: Target, environment: Environment, registries: Mapping[Ecosystem, Registry], progress: Progress
) -> Closure:
    path = Path(target.path or ".")
    stated = _stated(path, target)
    if stated is not None:
        from douane.registries.pypi import PypiRegistry
        from douane.resolve import pypi

        project = with_additional(stated.project, target.additional)
        projects = cast(PypiRegistry, registries[Ecosystem.PYPI])
        lock = read_manifest(path / "uv.lock", _LARGEST_LOCK) if (path / "uv.lock").is_file() else None
        found = pypi.resolve_project(project, environment, projects, progress, lock=lock)
        return replace(found, gaps=(*stated.gaps, *found.gaps))
    if (path / "package.json").is_file():
        from douane.registries.npm import NpmRegistry
        from douane.resolve import npm

        manifest = read_manifest(path / "package.json")
        index = cast(NpmRegistry, registries[Ecosystem.NPM])
        return npm.resolve_manifest(manifest, environment, index, progress, _npm_lockfile(path))
    return _alone(path, target, environment)


def unresolved(target: Target, environment: Environment, error: DouaneError) -> Closure:
    """Return the closure of the folder or script of *target* alone, because of *error* in finding the rest.

    Raises InputError for a manifest that cannot be read.
    """
    path = Path(target.path or ".")
    ecosystem = Ecosystem.PYPI if is_python(path, target.entry_point) else Ecosystem.NPM
    name, version = stated_identity(path, target, environment)
    why = f"they could not be told, so only this code was looked at: {error}"
    gap = Gap(what=f"the dependencies of {excerpt(name)}", why=why, rows=("supply.code",))
    root = Package(ecosystem=ecosystem, name=name, version=version, path=".")
    return Closure(root=".", packages=(root,), edges=(), environment=environment, gaps=(gap,))


def stated_identity(path: Path, target: Target, environment: Environment) -> tuple[str, str]:
    """Return name and version that the manifest of *path* states, of a folder without any its own name."""
    from douane.resolve.pypi_manifest import manifest

    stated = _stated(path, target)
    if stated is not None:
        own = manifest(stated.project, environment)
        return own.name, own.version
    if (path / "package.json").is_file() and not is_python(path, target.entry_point):
        read = read_manifest(path / "package.json")
        name, version = read.get("name"), read.get("version")
        if isinstance(name, str) and name:
            return name, version if isinstance(version, str) and version else "0.0.0"
    return (path.stem if path.is_file() else path.resolve().name) or "script", "0"


def is_python(path: Path, entry_point: str | None) -> bool:
    """Whether *path*, a folder or script, is started by Python; *entry_point* decides where both could be.

    Where no manifest tells, the sources do.
    """
    language = language_of(path.name if path.is_file() else entry_point or "")
    python = any((path / name).is_file() for name in MANIFESTS[Ecosystem.PYPI])
    if (path / "package.json").is_file() and not (path / "pyproject.toml").is_file():
        return language is Ecosystem.PYPI and python
    if language is not None or path.is_file():
        return language is Ecosystem.PYPI
    return python or Ecosystem.NPM not in languages_in(path)


def _stated(path: Path, target: Target) -> Stated | None:
    """Return what a Python project or script states that it needs, or None for everything else."""
    if not is_python(path, target.entry_point):
        return None
    if path.is_file():
        found = inline(_content(path, _MOST_BYTES), path.name)
        return found or (Stated(project={"project": {"name": path.stem}}) if target.additional else None)
    return stated_by(path)


def stated_by(path: Path) -> Stated | None:
    """Return what the Python project in the folder *path* states that it needs, None if it says nothing.

    Raises InputError for a manifest that cannot be read.
    """
    beside = unbuilt.stated(unbuilt.files_of(path), path.resolve().name)
    if (path / "pyproject.toml").is_file():
        return unbuilt.completed(read_manifest(path / "pyproject.toml"), beside)
    return beside


def _alone(path: Path, target: Target, environment: Environment) -> Closure:
    """Return the closure of a script or folder that states nothing: what it imports is not known."""
    ecosystem = Ecosystem.PYPI if is_python(path, target.entry_point) else Ecosystem.NPM
    name = path.stem if path.is_file() else path.resolve().name
    root = Package(ecosystem=ecosystem, name=name or "script", version="0", path=".")
    gap = Gap(
        what=f"what {excerpt(path.name)} imports",
        why="no manifest beside it says which packages those are, so they were not looked at",
        rows=("supply.code",),
    )
    return Closure(root=".", packages=(root,), edges=(), environment=environment, gaps=(gap,))


def _npm_lockfile(folder: Path) -> tuple[str, bytes] | None:
    """Return name and bytes of the lockfile npm would go by. Raises InputError where it cannot be read."""
    from douane.resolve.npm_lock import LARGEST, NAMES

    for name in NAMES:
        if (folder / name).is_file():
            return name, _content(folder / name, LARGEST)
    return None


def _content(path: Path, most: int) -> bytes:
    from douane.archives import read_file  # start-up time

    return read_file(path, most)


def read_manifest(path: Path, most: int = _MOST_BYTES) -> dict[str, Json]:
    """Return the object that the file *path* (TOML or JSON, *most* bytes) holds. Raises InputError."""
    name, data = excerpt(str(path)), _content(path, most)
    try:
        text = data.decode("utf-8")
        document = tomllib.loads(text) if path.suffix in {".toml", ".lock"} else json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name} is not valid: {excerpt(str(error))}", remedy="mend the file") from error
    if not isinstance(document, dict):
        raise InputError(f"{name} holds no object", remedy="mend the file")
    return document
