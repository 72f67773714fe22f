"""What differs between the packages of two lockfiles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from douane_lockfiles.diff_capabilities import Known, are_named, brought, capabilities
from douane_lockfiles.drift import Drift, Grade, changes, drift, same
from douane_lockfiles.model import Lock
from douane_lockfiles.sections import Package
from douane_lockfiles.shapes import members

_NUMBERS = re.compile(r"(\d{1,9})\.(\d{1,9})\.\d", re.ASCII)
_BYTES = ("integrity", "sha256")
_OWN = (*_BYTES, "purl", "version", "path", "index", "requires", "capabilities", "facets", "install_scripts")
_WARNINGS = ("yanked", "deprecated")


def packages(old: Lock, new: Lock) -> Iterator[Drift]:
    """Yield the drifts between the packages of two locks, compared by placement."""
    before = {package.path: package for package in old.packages}
    after = {package.path: package for package in new.packages}
    moved = _moved(before, after)
    asked = _Asked(old, new)
    for path, package in after.items():
        if path in before:
            is_server = path == old.server.path == new.server.path
            yield from _package(before[path], package, asked, is_server=is_server)
        elif path in moved:
            was = moved[path]
            yield drift("dependency-moved", package.purl, _place(package), was.path, path)
            yield from _package(was, package, asked, is_server=False)
        else:
            small = asked.in_a_patch(path)
            detail, grade = asked.by(path), Grade.HIGH if small else None
            detail = f"{detail}: new in a patch release" if small else detail
            yield drift("dependency-added", package.purl, _place(package), None, path, detail, grade=grade)
            yield from _traits(package, asked)
    left = before.keys() - after.keys() - {package.path for package in moved.values()}
    for path in left:
        yield drift("dependency-removed", before[path].purl, _place(before[path]), path, None)


class _Asked:
    """What the whole of both locks says about a package that is new or changed in the new one."""

    def __init__(self, old: Lock, new: Lock) -> None:
        self._old, self._new = old, new
        self.versions = (old.version, new.version)
        self.are_named = are_named(old, new)

    @cached_property
    def known(self) -> Known:
        """What the old closure could do."""
        return Known(self._old)

    @cached_property
    def indexes(self) -> set[str]:
        """Where the old packages came from."""
        return {package.index for package in self._old.packages}

    @cached_property
    def _asking(self) -> dict[str, list[Package]]:
        """Return placement -> the new packages that ask for what stands there."""
        found: dict[str, list[Package]] = {}
        for package in self._new.packages:
            for requirement in package.requires:
                found.setdefault(requirement.target, []).append(package)
        return found

    @cached_property
    def _before(self) -> dict[str, list[str]]:
        """Return name -> versions of the old packages."""
        found: dict[str, list[str]] = {}
        for package in self._old.packages:
            found.setdefault(_name(package), []).append(package.version)
        return found

    def by(self, path: str) -> str:
        """Who asks for the package at *path*, in words."""
        askers = sorted({package.purl for package in self._asking.get(path, ())})
        more = f" and {len(askers) - 3} more" if len(askers) > 3 else ""
        return f"required by {', '.join(askers[:3])}{more}" if askers else ""

    def in_a_patch(self, path: str) -> bool:
        """Whether all that asks for the package at *path* changed by a patch release only.

        Such a release mends; that it needs another package is what a stolen one looks like.
        """
        asking = self._asking.get(path, ())
        return bool(asking) and all(
            any(_is_patch(was, package.version) for was in self._before.get(_name(package), ()))
            for package in asking
        )


def _is_patch(was: str, now: str) -> bool:
    """Whether *now* differs from *was* in the third number of a version, and in nothing before it."""
    old, new = _NUMBERS.match(was), _NUMBERS.match(now)
    return old is not None and new is not None and was != now and old.groups() == new.groups()


def _moved(before: Mapping[str, Package], after: Mapping[str, Package]) -> dict[str, Package]:
    """Return new placement -> old package, for packages that stand elsewhere in the same version."""
    gone: dict[str, list[Package]] = {}
    for path in sorted(before.keys() - after.keys(), reverse=True):
        gone.setdefault(before[path].purl, []).append(before[path])
    found = {}
    for path in sorted(after.keys() - before.keys()):
        elsewhere = gone.get(after[path].purl)
        if elsewhere:
            found[path] = elsewhere.pop()
    return found


def _traits(package: Package, asked: _Asked) -> Iterator[Drift]:
    """What a package that is new brings with it."""
    purl, place = package.purl, _place(package)
    yield from brought(package, asked.known, *asked.versions, are_named=asked.are_named)
    if package.install_scripts:
        scripts = package.install_scripts
        yield drift("install-script-appeared", purl, f"{place}.install_scripts", None, scripts)
    for key in _WARNINGS:
        if package.get(key):
            yield drift(key, purl, f"{place}.{key}", None, package[key])
    if package.index not in asked.indexes:
        detail = "no other package came from this index before"
        yield drift("index-changed", purl, f"{place}.index", None, package.index, detail)


def _package(old: Package, new: Package, asked: _Asked, *, is_server: bool) -> Iterator[Drift]:
    if same(old, new):
        return
    purl, place = new.purl, _place(new)
    same_version = old.purl == new.purl
    # The server's own move is told once, as version-moved.
    if not same_version and not (is_server and _name(old) == _name(new)):
        yield drift("dependency-changed", purl, f"{place}.version", old.purl, purl)
    if same_version and old.version != new.version:
        yield drift("package-changed", purl, f"{place}.version", old.version, new.version, "version")
    yield from _bytes(old, new, same_version)
    if old.index != new.index:
        yield drift("index-changed", purl, f"{place}.index", old.index, new.index)
    if not same(old["requires"], new["requires"]):
        yield _requirements(old, new, same_version)
    yield from capabilities(old, new, are_named=asked.are_named)
    yield from _scripts(old, new)
    known = members(Package)
    for key, was, now in changes(old, new, but=_OWN):
        if key in _WARNINGS and now:
            yield drift(key, purl, f"{place}.{key}", was, now)
        elif same_version or key != "size":
            kind = "package-changed" if key in known else "unrecognised-change"
            yield drift(kind, purl, f"{place}.{key}", was, now, key)


def _bytes(old: Package, new: Package, same_version: bool) -> Iterator[Drift]:
    for key in _BYTES:
        was, now = old[key], new[key]
        place = f"{_place(new)}.{key}"
        if was == now:
            continue
        if now is None:
            yield drift("artifact-unverified", new.purl, place, was, None, f"{key} is not known any more")
        elif same_version and was is not None:
            detail = f"other bytes under the same version ({key})"
            yield drift("artifact-changed", new.purl, place, was, now, detail)
        elif same_version:
            yield drift("package-changed", new.purl, place, None, now, f"{key} is known now")


def _requirements(old: Package, new: Package, same_version: bool) -> Drift:
    """The same bytes ask for the same, so other requirements of one version are told more loudly."""
    place = f"{_place(new)}.requires"
    if same_version:
        return drift("requirements-changed", new.purl, place, old["requires"], new["requires"])
    detail = "another version with other requirements"
    return drift(
        "package-changed", new.purl, place, old["requires"], new["requires"], detail, grade=Grade.INFO
    )


def _scripts(old: Package, new: Package) -> Iterator[Drift]:
    was, now = old["install_scripts"], new["install_scripts"]
    place = f"{_place(new)}.install_scripts"
    gained = [item for item in now if item not in was]
    lost = [item for item in was if item not in now]
    if gained:
        yield drift("install-script-appeared", new.purl, place, was, now, ", ".join(gained))
    if lost:
        yield drift("install-script-removed", new.purl, place, was, now, ", ".join(lost))
    if was != now and not gained and not lost:
        yield drift("package-changed", new.purl, place, was, now, "install_scripts in another order")


def _name(package: Package) -> Any:
    return package.purl.rpartition("@")[0]


def _place(package: Package) -> str:
    return f"packages[{package.path}]"
