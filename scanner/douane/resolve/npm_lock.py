"""npm's lockfiles: ``package-lock.json`` of a folder, and ``npm-shrinkwrap.json`` of a folder or a package.

Versions 2 and 3 list packages by place. Version 1 nests them, and says with ``requires`` what each depends
on, but not how; it is read here only for packages, as npm does: a folder's would have to be completed first.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from douane.errors import ResolutionError
from douane.model import FileTree, Json
from douane.registries.npm import is_name
from douane.registries.npm_manifest import Manifest, slim
from douane.registries.npm_versions import clean, key
from douane.resolve.npm_held import MOST, Held, is_place
from douane.resolve.npm_spec import Kind, parse

NAMES = ("npm-shrinkwrap.json", "package-lock.json")
"""The files that npm reads, the first there is."""

LARGEST = 64 * 1024 * 1024
"""Bytes of a lockfile that are read at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """What a lockfile says. `skipped` are the places that are links, or hold what is no package."""

    version: int
    packages: tuple[Held, ...]
    skipped: tuple[str, ...] = ()


def of_tree(tree: FileTree) -> Lock:
    """Return the lockfile among a package's files. Raises ResolutionError where none can be read."""
    data = next((data for name in NAMES if (data := tree.get(name))), None)
    if data is None:
        raise ResolutionError("the index announces a shrinkwrap, but there is none in the tarball")
    return read(data)


def read(data: bytes) -> Lock:
    """Return what the bytes of a lockfile say. Raises ResolutionError where they are none."""
    if len(data) > LARGEST:
        raise ResolutionError(f"it is larger than {LARGEST} bytes")
    try:
        document = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ResolutionError("it is no JSON") from error
    if not isinstance(document, dict):
        raise ResolutionError("it holds no object")
    version = document.get("lockfileVersion", 1)
    packages = document.get("packages")
    if isinstance(packages, dict):
        entries = [(path, entry) for path, entry in packages.items() if path]
    else:
        entries = list(_ancient(document))
    if len(entries) > MOST:
        raise ResolutionError(f"it lists more than {MOST} packages")
    held = {path: _held(path, entry) for path, entry in entries}
    return Lock(
        version=version if type(version) is int else 1,
        packages=tuple(item for item in held.values() if item),
        skipped=tuple(path for path, item in held.items() if item is None),
    )


def _held(path: str, entry: Json) -> Held | None:
    if not isinstance(entry, dict) or entry.get("link") or not is_place(path):
        return None
    name, version = entry.get("name", path.rpartition("node_modules/")[2]), entry.get("version")
    if not isinstance(name, str) or not is_name(name) or not isinstance(version, str) or not key(version):
        return None
    dist = {"tarball": entry.get("resolved"), "integrity": entry.get("integrity")}
    shrunk = entry.get("hasShrinkwrap") is True
    # What the folder itself is to bundle is marked, too, but has to be installed; so it has a digest.
    bundled = entry.get("inBundle") is True and not entry.get("integrity")
    manifest = Manifest.read(slim({**entry, "dist": {} if bundled else dist}), name, version)
    return Held(path=path, manifest=manifest, bundled=bundled, shrunk=shrunk)


def _ancient(document: Mapping[str, Json]) -> Iterator[tuple[str, Json]]:
    """Yield the packages of a version 1 lockfile as a later version would list them."""
    listed: dict[str, dict[str, Json]] = {}
    queue: list[tuple[str, Mapping[str, Json]]] = [("", document)]
    for above, holder in queue:
        table = holder.get("dependencies")
        for name, entry in table.items() if isinstance(table, dict) else ():
            if isinstance(entry, dict) and len(listed) <= MOST:
                path = f"{above}/node_modules/{name}".lstrip("/")
                listed[path] = entry
                queue.append((path, entry))
    for path, entry in listed.items():
        yield path, {**_identified(path, entry), **_required(path, entry, listed)}


def _identified(path: str, entry: Mapping[str, Json]) -> dict[str, Json]:
    """Return name, version and origin of a version 1 entry; its ``version`` may be an alias or an address."""
    found: dict[str, Json] = {
        "resolved": entry.get("resolved"),
        "integrity": entry.get("integrity"),
        "inBundle": entry.get("bundled"),
    }
    version = entry.get("version")
    try:
        spec = parse(path.rpartition("node_modules/")[2], version if isinstance(version, str) else "")
    except ResolutionError:
        return found
    if spec.kind is Kind.VERSION:
        found.update(name=spec.name, version=clean(spec.wanted))
    return found


def _required(
    path: str, entry: Mapping[str, Json], listed: Mapping[str, Mapping[str, Json]]
) -> dict[str, Json]:
    """Return the dependencies of a version 1 entry; those on optional packages are optional themselves."""
    requires = entry.get("requires")
    tables: dict[str, dict[str, Json]] = {"dependencies": {}, "optionalDependencies": {}}
    for name, text in requires.items() if isinstance(requires, dict) else ():
        to = _found(path, name, listed)
        weak = to is not None and to.get("optional") and not entry.get("optional")
        tables["optionalDependencies" if weak else "dependencies"][name] = text
    return dict(tables)


def _found(path: str, name: str, listed: Mapping[str, Mapping[str, Json]]) -> Mapping[str, Json] | None:
    """Return the entry that *name* leads to from *path*."""
    folder = path
    while True:
        place = f"{folder}/node_modules/{name}".lstrip("/")
        if place in listed:
            return listed[place]
        if not folder:
            return None
        folder = folder.rpartition("node_modules/")[0].rstrip("/")
