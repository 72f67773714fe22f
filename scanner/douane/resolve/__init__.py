"""From a target to the exact set of packages that would be installed for it, without running any of them."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from douane.errors import InputError, TargetError
from douane.model import Closure, Ecosystem, Environment, Json, Requirement, Target, TargetKind
from douane.progress import Progress
from douane.registries import Registry
from douane.text import excerpt

_MOST_BYTES = 16 * 1024 * 1024


def resolve(
    target: Target, environment: Environment, registries: Mapping[Ecosystem, Registry], progress: Progress
) -> Closure:
    """Return the closure of *target* in *environment*.

    Raises NotFoundError, ResolutionError, NetworkError, or InputError for a directory without a readable
    manifest.
    """
    if target.kind is TargetKind.DIRECTORY:
        return _directory(Path(target.path or "."), environment, registries, progress)
    if target.requirement is None:
        raise TargetError(f"{excerpt(target.text)} names no package", remedy="give npm:NAME or pypi:NAME")
    return _packages((target.requirement, *target.additional), environment, registries, progress)


def _packages(
    requirements: tuple[Requirement, ...],
    environment: Environment,
    registries: Mapping[Ecosystem, Registry],
    progress: Progress,
) -> Closure:
    if requirements[0].ecosystem is Ecosystem.NPM:
        from douane.registries.npm import NpmRegistry
        from douane.resolve import npm

        return npm.resolve(requirements, environment, cast(NpmRegistry, registries[Ecosystem.NPM]), progress)
    from douane.registries.pypi import PypiRegistry
    from douane.resolve import pypi

    return pypi.resolve(requirements, environment, cast(PypiRegistry, registries[Ecosystem.PYPI]), progress)


def _directory(
    path: Path, environment: Environment, registries: Mapping[Ecosystem, Registry], progress: Progress
) -> Closure:
    if (path / "pyproject.toml").is_file():
        from douane.registries.pypi import PypiRegistry
        from douane.resolve import pypi

        project = _read(path / "pyproject.toml")
        lock = _read(path / "uv.lock") if (path / "uv.lock").is_file() else None
        return pypi.resolve_project(
            project, environment, cast(PypiRegistry, registries[Ecosystem.PYPI]), progress, lock=lock
        )
    if (path / "package.json").is_file():
        from douane.registries.npm import NpmRegistry
        from douane.resolve import npm

        manifest = _read(path / "package.json")
        return npm.resolve_manifest(
            manifest, environment, cast(NpmRegistry, registries[Ecosystem.NPM]), progress
        )
    raise InputError(
        f"{excerpt(str(path))} has neither pyproject.toml nor package.json",
        remedy="name the folder that holds the server's manifest",
    )


def _read(path: Path) -> dict[str, Json]:
    name = excerpt(str(path))
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
        if len(data) > _MOST_BYTES:
            raise InputError(f"{name} is larger than {_MOST_BYTES} bytes", remedy="that is no manifest")
        text = data.decode("utf-8")
        document = tomllib.loads(text) if path.suffix in {".toml", ".lock"} else json.loads(text)
    except OSError as error:
        raise InputError(f"{name} cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name} is not valid: {excerpt(str(error))}", remedy="mend the file") from error
    if not isinstance(document, dict):
        raise InputError(f"{name} holds no object", remedy="mend the file")
    return document
