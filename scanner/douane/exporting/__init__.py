"""Writing a lock in the form that the ecosystem's own client installs from, hashes and all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from douane.errors import DouaneError, NetworkError, NotFoundError, UsageError
from douane.model import Closure, Ecosystem, Package
from douane.registries import Announced, Registry
from douane.text import excerpt

FORMATS = {"pylock": Ecosystem.PYPI, "package-lock": Ecosystem.NPM}
"""Each form and the ecosystem whose locks it can hold."""

_WORKERS = 8
_MOST_NAMED = 5


class IncompleteError(DouaneError):
    """Some packages of a lock cannot be installed from what it says; nothing is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfit:
    """A package that cannot be written, and why not."""

    package: Package
    why: str


def check(closure: Closure, form: str) -> None:
    """Check that *closure*, that of a lock, can be written as *form*, a key of `FORMATS`.

    Raises UsageError for a lock of the other ecosystem or of a folder, IncompleteError where packages have
    no hash to hold them to.
    """
    server = closure.server
    if server.ecosystem is not FORMATS[form]:
        other = next(name for name, ecosystem in FORMATS.items() if ecosystem is server.ecosystem)
        raise UsageError(
            f"{excerpt(server.name)} is pinned from {server.ecosystem}, which {form} cannot hold",
            remedy=f"use --format {other}",
        )
    if closure.root == ".":
        raise UsageError(
            f"{excerpt(server.name)} is pinned from a folder, which no client can install from an index",
            remedy="pin the published package instead",
        )
    refuse(
        Unfit(package=package, why="no hash of its bytes was recorded")
        for package in closure.packages
        if package.carrier is None and not package.sha256
    )


def refuse(unfit: Iterable[Unfit]) -> None:
    """Raise IncompleteError that names the first of *unfit*, if there are any."""
    found = list(unfit)
    if not found:
        return
    named = [f"{excerpt(item.package.purl, 120)}: {excerpt(item.why, 200)}" for item in found[:_MOST_NAMED]]
    more = f"; and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    noun = "package" if len(found) == 1 else "packages"
    raise IncompleteError(f"{len(found)} {noun} cannot be written: {'; '.join(named)}{more}")


def announced(
    packages: Iterable[Package], registries: Mapping[Ecosystem, Registry]
) -> dict[str, tuple[Announced, ...]]:
    """Return placement -> what the index, or the store, says of the files of that version.

    Raises IncompleteError where it says nothing.
    """
    wanted = list(packages)
    with ThreadPoolExecutor(_WORKERS, thread_name_prefix="export") as pool:
        told = list(pool.map(lambda package: _told(package, registries), wanted))
    refuse(item for item in told if isinstance(item, Unfit))
    pairs = zip(wanted, told, strict=True)
    return {package.path: item for package, item in pairs if not isinstance(item, Unfit)}


def _told(package: Package, registries: Mapping[Ecosystem, Registry]) -> tuple[Announced, ...] | Unfit:
    try:
        return registries[package.ecosystem].announced(package.name, package.version)
    except NotFoundError:
        return Unfit(package=package, why="the index knows this version no more")
    except NetworkError as error:
        return Unfit(package=package, why=str(error))
