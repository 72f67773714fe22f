"""Packages installed by npm: what lies in the ``node_modules`` folders of a tree, and who asks for it.

A package is found where Node.js finds it: in the ``node_modules`` beside the file that asks, or beside a
folder above it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import cast

from douane.errors import ResolutionError
from douane.model import Ecosystem, Edge, FileTree, Gap, Json, Package
from douane.registries.npm_manifest import Manifest, slim
from douane.registries.npm_versions import satisfies
from douane.resolve.installed import CODE, MOST_PACKAGES, Found, Survey, gaps_of, named
from douane.resolve.npm_spec import Kind, parse
from douane.text import excerpt

FOLDER = "node_modules"
_LOCK = f"{FOLDER}/.package-lock.json"
_MOST_MANIFEST = 4 << 20
_LONGEST = 214


@dataclass(frozen=True, slots=True)
class _Placed:
    """A package folder, its manifest as read, and its files."""

    manifest: Manifest
    files: tuple[str, ...]


def survey_beside(tree: FileTree, place: str, manifest: Manifest) -> tuple[Survey, FileTree]:
    """Return what the package at *place* of *tree* finds there, and *tree* without what it does not find.

    *place* is a package folder, as ``node_modules/srv``: other packages beside it are others' business.
    """
    told = survey(tree, {f"{place}/": manifest}, alone=True)
    reached = {edge.target for edge in told.edges}
    told.found = [each for each in told.found if each.package.path in reached and each.package.path != place]
    kept = {path for each in told.found for path in each.files}
    nested = f"{place}/{FOLDER}/"
    own = {path for path in tree if path.startswith(f"{place}/") and not path.startswith(nested)}
    files = {path: data for path, data in tree.files.items() if path in kept or path in own}
    return told, FileTree(files, oddities=tree.oddities, gaps=tree.gaps)


def survey(tree: FileTree, roots: Mapping[str, Manifest], *, alone: bool = False) -> Survey:
    """Return the packages in *tree*; *roots* maps folders (``""`` or ``server/``) to the manifests that ask.

    A folder without a readable manifest stays with the package around it. With *alone* it is no matter of the
    roots that there are packages which they do not ask for.
    """
    folders = _folders(tree)
    told = Survey()
    placed: dict[str, _Placed] = {}
    for place in sorted(folders, key=lambda place: (place.count(f"{FOLDER}/"), place))[:MOST_PACKAGES]:
        manifest = manifest_in(tree, f"{place}/", stated=True)
        if manifest is not None:
            placed[place] = _Placed(manifest, tuple(folders[place]))
    if len(folders) > MOST_PACKAGES:
        why = f"there are more than {MOST_PACKAGES} packages"
        told.gaps.append(Gap(what="further installed packages", why=why, rows=CODE))
    unnamed = folders.keys() - placed.keys()
    if unnamed:
        why = "its package.json names no package and version; it was read with what is around it"
        told.gaps.append(Gap(what=named(unnamed), why=why, rows=CODE))
    locked = _locked(tree)
    for place, each in placed.items():
        told.found.append(
            Found(package=_package(place, each.manifest, locked), base=f"{place}/", files=each.files)
        )
    told.gaps += _contradicted(placed, locked)
    _connect(told, placed, roots, alone=alone)
    return told


def manifest_in(tree: FileTree, folder: str, *, stated: bool = False) -> Manifest | None:
    """Return the package.json in *folder* (ends in ``/``, or empty); None if there is none that can be read.

    With *stated* one that names no package and version is none either.
    """
    document = _json(tree.get(f"{folder}package.json"))
    if document is None:
        return None
    name, version = document.get("name"), document.get("version")
    is_stated = isinstance(name, str) and isinstance(version, str) and 0 < len(name) <= _LONGEST and version
    if stated and not is_stated:
        return None
    return Manifest.read(
        slim(document),
        name if isinstance(name, str) and 0 < len(name) <= _LONGEST else "unnamed",
        version if isinstance(version, str) and version else "0.0.0",
    )


def with_development(manifest: Manifest, tree: FileTree, folder: str = "") -> Manifest:
    """Return *manifest* with what its own folder needs for development, which is installed there, too."""
    document = _json(tree.get(f"{folder}package.json")) or {}
    table = document.get("devDependencies")
    if not isinstance(table, dict):
        return manifest
    needs = {key: text for key, text in table.items() if isinstance(text, str)}
    return replace(manifest, optional={**needs, **manifest.optional})


def roots_of(tree: FileTree) -> dict[str, Manifest]:
    """Return the manifest beside each outermost ``node_modules``, or that of the tree where it has none."""
    top = manifest_in(tree, "")
    folders = {path[: path.find(f"{FOLDER}/")] for path in tree if _is_outer(path)} or {""}
    found = {folder: manifest_in(tree, folder) or top for folder in sorted(folders)}
    return {folder: manifest for folder, manifest in found.items() if manifest is not None}


def _is_outer(path: str) -> bool:
    at = path.find(f"{FOLDER}/")
    return at == 0 or (at > 0 and path[at - 1] == "/")


def _folders(tree: FileTree) -> dict[str, list[str]]:
    """Return package folder -> the paths of its files, without those of packages nested in it."""
    found: dict[str, list[str]] = {}
    for path in tree:
        place = _place_of(path)
        if place is not None:
            found.setdefault(place, []).append(path)
    return found


def _place_of(path: str) -> str | None:
    """Return the package folder that *path* belongs to.

    Below the first ``node_modules`` only one directly in a package counts: others are that package's data.
    """
    parts = path.split("/")
    if FOLDER not in parts[:-1]:
        return None
    at, place = parts.index(FOLDER), None
    while at < len(parts) - 1 and parts[at] == FOLDER:
        width = 2 if parts[at + 1].startswith("@") else 1
        end = at + 1 + width
        if parts[at + 1].startswith(".") or end >= len(parts):
            break
        place = "/".join(parts[:end])
        at = end
    return place


def _locked(tree: FileTree) -> dict[str, Mapping[str, Json]]:
    """Return what npm noted in ``node_modules/.package-lock.json`` when it installed: placement -> entry."""
    found: dict[str, Mapping[str, Json]] = {}
    for path in tree:
        if path == _LOCK or path.endswith(f"/{_LOCK}"):
            document = _json(tree[path]) or {}
            packages = document.get("packages")
            for place, entry in packages.items() if isinstance(packages, dict) else ():
                if isinstance(entry, dict):
                    found[path.removesuffix(_LOCK) + place] = entry
    return found


def _package(place: str, manifest: Manifest, locked: Mapping[str, Mapping[str, Json]]) -> Package:
    folder = place.rpartition(f"{FOLDER}/")[2]
    entry = locked.get(place, {})
    integrity = entry.get("integrity") if entry.get("version") == manifest.version else None
    return Package(
        ecosystem=Ecosystem.NPM,
        name=manifest.name,
        version=manifest.version,
        path=place,
        integrity=integrity if isinstance(integrity, str) and len(integrity) < 4096 else None,
        alias=folder if folder != manifest.name else None,
        optional=entry.get("optional") is True,
        peer=entry.get("peer") is True,
        os=manifest.os,
        cpu=manifest.cpu,
        libc=manifest.libc,
        install_scripts=manifest.install_scripts,
        repository=manifest.repository,
    )


def _contradicted(placed: Mapping[str, _Placed], locked: Mapping[str, Mapping[str, Json]]) -> Iterator[Gap]:
    """Yield a gap for packages that are not the version which npm noted it installed there."""
    other = [
        place
        for place, each in placed.items()
        if place in locked and locked[place].get("version") not in (None, each.manifest.version)
    ]
    if other:
        why = "it is not the version that npm noted when it installed it: it was changed afterwards"
        yield Gap(what=named(other), why=why, rows=CODE)


def _connect(
    told: Survey, placed: Mapping[str, _Placed], roots: Mapping[str, Manifest], *, alone: bool
) -> None:
    """Add the edges, and say what is missing, unfit, or there without anybody asking."""
    missing: list[str] = []
    unfit: list[str] = []
    reached: set[str] = set()
    pending = [(".", folder, manifest) for folder, manifest in sorted(roots.items())]
    if not roots:
        reached = {place for place in placed if place.count(FOLDER) == 1}
        pending = [(place, f"{place}/", placed[place].manifest) for place in sorted(reached)]
    while pending:
        source, folder, manifest = pending.pop()
        for name, text, kind in _needs(manifest):
            place = _resolved(folder, name, placed)
            if place is None:
                missing += [f"{name}@{text}"] if kind == "dependency" else []
                continue
            if not _fits(name, text, placed[place].manifest):
                unfit.append(f"{name}@{text}")
            told.edges.append(Edge(source=source, target=place, name=name, specifier=text, kind=kind))
            if place not in reached:
                reached.add(place)
                pending.append((place, f"{place}/", placed[place].manifest))
    told.gaps += gaps_of(missing, unfit, () if alone else placed.keys() - reached)


def _needs(manifest: Manifest) -> Iterator[tuple[str, str, str]]:
    for table, kind in (
        (manifest.dependencies, "dependency"),
        (manifest.optional, "optional"),
        (manifest.peers, "peer"),
    ):
        for name, text in table.items():
            yield name, excerpt(text, 200), kind


def _resolved(folder: str, name: str, placed: Mapping[str, _Placed]) -> str | None:
    """Return where Node.js finds *name* when a file in *folder* asks for it."""
    while True:
        place = f"{folder}{FOLDER}/{name}"
        if place in placed:
            return place
        if not folder:
            return None
        folder = folder.rstrip("/").rpartition("/")[0]
        folder = f"{folder}/" if folder else ""


def _fits(name: str, text: str, manifest: Manifest) -> bool:
    try:
        spec = parse(name, text)
    except ResolutionError:
        return False
    if spec.kind not in {Kind.VERSION, Kind.RANGE}:
        return True
    return spec.wanted == "*" or satisfies(manifest.version, spec.wanted)


def _json(data: bytes | None) -> dict[str, Json] | None:
    if data is None or len(data) > _MOST_MANIFEST:
        return None
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return cast("dict[str, Json]", document) if isinstance(document, dict) else None
