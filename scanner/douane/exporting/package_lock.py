"""A lock as ``package-lock.json`` version 3 and the ``package.json`` it belongs to, for ``npm ci``.

The folder's only dependency is the pinned server, in its exact version. `resolved` is left out for packages
of the default index: npm then asks the index it is configured for, and holds the answer to the hash.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any

from douane.errors import UsageError
from douane.exporting import Unfit, refuse
from douane.graph import Graph
from douane.model import Closure, Edge, Package
from douane.registries import Announced
from douane.text import excerpt

NAME = "douane-export"
"""The name of the folder's own package."""

_TABLES = {
    "dependency": "dependencies",
    "optional": "optionalDependencies",
    "peer": "peerDependencies",
}
_STRONG = ("sha512-", "sha384-", "sha256-")
_TOP = "node_modules/"


def elsewhere(closure: Closure) -> tuple[Package, ...]:
    """Return the packages that come from another index than the default one, whose address is needed."""
    return tuple(item for item in closure.packages if item.index != "default" and item.carrier is None)


def render(closure: Closure, files: Mapping[str, tuple[Announced, ...]]) -> tuple[str, str]:
    """Return the texts of ``package.json`` and ``package-lock.json``.

    *files* maps the placements of `elsewhere` to what their index announces. Raises IncompleteError for a
    package that is announced with another hash, UsageError for a placement that npm does not have.
    """
    for package in closure.packages:
        if not package.path.startswith(_TOP) or ".." in package.path.split("/") or "\\" in package.path:
            raise UsageError(f"{excerpt(package.path)} is no place where npm installs a package")
    urls = _urls(closure, files)
    wanted = _wanted(closure)
    required: dict[str, list[Edge]] = {}
    for edge in closure.edges:
        required.setdefault(edge.source, []).append(edge)
    bundles = _bundles(closure)
    own: dict[str, Any] = {"name": NAME, "version": "0.0.0", "dependencies": wanted}
    packages: dict[str, Any] = {"": own}
    for package in sorted(closure.packages, key=lambda item: item.path):
        entry = _entry(package, urls.get(package.path), required.get(package.path, []))
        if package.path in bundles:
            entry["bundleDependencies"] = bundles[package.path]
        packages[package.path] = entry
    manifest = {"name": NAME, "version": "0.0.0", "private": True, "dependencies": wanted}
    head = {"name": NAME, "version": "0.0.0", "lockfileVersion": 3, "requires": True}
    return _text(manifest), _text({**head, "packages": packages})


def _text(document: Mapping[str, Any]) -> str:
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"


def _wanted(closure: Closure) -> dict[str, str]:
    """Return the exact versions of what was asked for: the server, and what nothing else requires."""
    graph = Graph(closure)
    roots = (graph.packages[path] for path in graph.roots)
    return dict(sorted((_called(root), _exact(root)) for root in roots if _is_top(root)))


def _is_top(package: Package) -> bool:
    return "/node_modules/" not in package.path


def _called(package: Package) -> str:
    return package.path.rpartition("node_modules/")[2]


def _exact(package: Package) -> str:
    same = _called(package) == package.name
    return package.version if same else f"npm:{package.name}@{package.version}"


def _urls(closure: Closure, files: Mapping[str, tuple[Announced, ...]]) -> dict[str, str]:
    """Return placement -> tarball, for what does not come from the default index."""
    urls: dict[str, str] = {}
    unfit: list[Unfit] = []
    for package in elsewhere(closure):
        file = next(
            (item for item in files.get(package.path, ()) if item.integrity == package.integrity), None
        )
        if file is None:
            unfit.append(Unfit(package=package, why="its index announces no file with that hash"))
        else:
            urls[package.path] = file.url
    refuse(unfit)
    return urls


def _entry(package: Package, url: str | None, required: list[Edge]) -> dict[str, Any]:
    entry: dict[str, Any] = {}
    if _called(package) != package.name:
        entry["name"] = package.name
    entry["version"] = package.version
    if package.carrier is not None:
        entry["inBundle"] = True
    else:
        if url:
            entry["resolved"] = url
        entry["integrity"] = _integrity(package)
    for key in ("optional", "peer"):
        if getattr(package, key):
            entry[key] = True
    if package.install_scripts:
        entry["hasInstallScript"] = True
    for kind, table in _TABLES.items():
        ranges = {edge.name: edge.specifier for edge in required if edge.kind == kind}
        if ranges:
            entry[table] = dict(sorted(ranges.items()))
    for key in ("os", "cpu", "libc"):
        if getattr(package, key):
            entry[key] = list(getattr(package, key))
    return entry


def _integrity(package: Package) -> str:
    """Return the announced hash, or that of the bytes where only a weak one or none was announced."""
    if package.integrity and package.integrity.startswith(_STRONG):
        return package.integrity
    return "sha256-" + base64.b64encode(bytes.fromhex(package.sha256 or "")).decode("ascii")


def _bundles(closure: Closure) -> dict[str, list[str]]:
    """Return carrier -> names of the packages that lie in its own archive, directly below it."""
    found: dict[str, list[str]] = {}
    for package in closure.packages:
        if package.carrier is not None:
            below = package.path.removeprefix(f"{package.carrier}/node_modules/")
            if "/node_modules/" not in below:
                found.setdefault(package.carrier, []).append(below)
    return {carrier: sorted(names) for carrier, names in found.items()}
