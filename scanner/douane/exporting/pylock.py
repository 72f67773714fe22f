"""A lock as ``pylock.toml`` (PEP 751), which uv and pip install from.

Each package has exactly the file that was locked, with its SHA-256: a wheel, or a source distribution where
that was all there was. A package that came from an address is an archive entry. The file is for the kind of
machine that was locked for; its `environments` say so, and installers refuse others.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import datetime

from packaging.markers import Marker
from packaging.pylock import (
    Package as Locked,
)
from packaging.pylock import (
    PackageArchive,
    PackageSdist,
    PackageWheel,
    Pylock,
    PylockValidationError,
)
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from douane.errors import DouaneError
from douane.exporting import Unfit, refuse
from douane.exporting.toml import dumps
from douane.model import Closure, Package
from douane.registries import Announced
from douane.text import excerpt

_MARKERS = ("implementation_name", "python_version", "sys_platform", "platform_machine")
_ADDRESS = "@ "


def addresses(closure: Closure) -> dict[str, str]:
    """Return placement -> address, of the packages that were required by address instead of by version."""
    return {
        edge.target: edge.specifier.removeprefix(_ADDRESS).strip()
        for edge in closure.edges
        if edge.specifier.startswith(_ADDRESS)
    }


def render(closure: Closure, files: Mapping[str, tuple[Announced, ...]], markers: Mapping[str, str]) -> str:
    """Return *closure* as the text of a ``pylock.toml``.

    *files* maps placement to what the index announces for that version, *markers* is the PEP 508 environment
    that was locked for. Raises IncompleteError for packages whose locked file the index announces no more,
    DouaneError where packaging's own reader would refuse the result.
    """
    direct = addresses(closure)
    packages = sorted(closure.packages, key=lambda package: package.name)
    chosen = {
        package.path: next(
            (file for file in files.get(package.path, ()) if file.integrity == package.integrity), None
        )
        for package in packages
    }
    refuse(
        Unfit(package=package, why="the index announces no file with the hash that was locked")
        for package in packages
        if package.path not in direct and chosen[package.path] is None
    )
    needed = _needed(closure)
    python = markers["python_version"]
    try:
        pylock = Pylock(
            lock_version=Version("1.0"),
            environments=[Marker(_marker(markers))],
            requires_python=SpecifierSet(f"=={python}.*"),
            created_by="douane",
            packages=[
                _locked(package, chosen[package.path], direct.get(package.path), needed.get(package.path, ()))
                for package in packages
            ],
        )
        text = dumps(pylock.to_dict())
        Pylock.from_dict(tomllib.loads(text))
    except (PylockValidationError, InvalidVersion, InvalidSpecifier) as error:
        raise DouaneError(f"it cannot be written as pylock.toml: {excerpt(str(error), 300)}") from error
    return text


def _marker(markers: Mapping[str, str]) -> str:
    return " and ".join(f"{name} == '{markers[name]}'" for name in _MARKERS if markers.get(name))


def _needed(closure: Closure) -> dict[str, tuple[str, ...]]:
    names = {package.path: package.name for package in closure.packages}
    found: dict[str, set[str]] = {}
    for edge in closure.edges:
        if edge.target in names:
            found.setdefault(edge.source, set()).add(names[edge.target])
    return {source: tuple(sorted(targets)) for source, targets in found.items()}


def _locked(package: Package, file: Announced | None, address: str | None, needed: tuple[str, ...]) -> Locked:
    hashes = {"sha256": package.sha256 or ""}
    dependencies = [{"name": name} for name in needed] or None
    name = canonicalize_name(package.name)
    if address is not None or file is None:
        archive = PackageArchive(url=(address or "").partition("#")[0], hashes=hashes)
        return Locked(name=name, dependencies=dependencies, archive=archive)
    uploaded = _moment(file.uploaded)
    wheel = file.filename.endswith(".whl")
    kind = PackageWheel if wheel else PackageSdist
    entry = kind(name=file.filename, upload_time=uploaded, url=file.url, size=file.size, hashes=hashes)
    return Locked(
        name=name,
        version=Version(package.version),
        requires_python=SpecifierSet(file.requires_python) if file.requires_python else None,
        dependencies=dependencies,
        index=None if file.index == "default" else file.index,
        wheels=[entry] if isinstance(entry, PackageWheel) else None,
        sdist=entry if isinstance(entry, PackageSdist) else None,
    )


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
