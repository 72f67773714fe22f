"""Packages whose place is given: they came in a tarball's own ``node_modules``, or stand in a lockfile."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from douane.errors import ResolutionError
from douane.model import FileTree, Json
from douane.registries.npm import is_name
from douane.registries.npm_manifest import Manifest, slim
from douane.registries.npm_versions import key
from douane.resolve.npm_declared import declared_by
from douane.resolve.npm_tree import Node
from douane.text import excerpt

MOST = 8_000
"""Packages that one tarball or lockfile may hold."""

_LARGEST_MANIFEST = 4 * 1024 * 1024
_PLACE = re.compile(r"node_modules/(?:@[^/]+/)?[^/]+(?:/node_modules/(?:@[^/]+/)?[^/]+)*")
_UNSTATED = "0.0.0"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """A package at *path* (``node_modules/a/node_modules/b``), below whatever it is hung into.

    `bundled`: it comes in the tarball of a package further out; `shrunk`: it has a shrinkwrap of its own, of
    which the places below it were taken.
    """

    path: str
    manifest: Manifest
    bundled: bool = False
    shrunk: bool = False

    @property
    def folder(self) -> str:
        """The name it is installed as."""
        return self.path.rpartition("node_modules/")[2]

    @property
    def above(self) -> str:
        """The place it is nested in, empty for the outermost."""
        return self.path[: -len(self.folder) - len("node_modules/")].rstrip("/")


def is_place(path: str) -> bool:
    """Whether *path* is the placement of something that can be a package."""
    if len(path) > 4096 or not _PLACE.fullmatch(path):
        return False
    return all(is_name(name.strip("/")) for name in path.split("node_modules/")[1:])


def in_tree(tree: FileTree) -> Iterator[Held]:
    """Yield what stands in the ``node_modules`` of a package's files, as npm finds it there.

    Not only what is listed as bundled: all of it is on the disk once the package is.
    """
    for file in tree:
        path, slash, name = file.rpartition("/")
        if name == "package.json" and slash and path.startswith("node_modules/") and is_place(path):
            manifest = _manifest(tree[file], path.rpartition("node_modules/")[2])
            yield Held(path=path, manifest=manifest, bundled=True)


def hang(top: Node, held: Iterable[Held], *, carrier: Node | None = None, foreign: bool = False) -> None:
    """Put *held* below *top*, each in its place; what is nested in nothing is left out, as npm does.

    All of it comes in the tarball of *carrier*, if there is one. Raises ResolutionError for more than can be
    believed.
    """
    nodes = {"": top}
    items = list(held)
    if len(items) > MOST:
        raise ResolutionError(f"{excerpt(top.name) or 'the lockfile'} brings more than {MOST} packages along")
    for item in sorted(items, key=lambda item: item.path.count("node_modules/")):
        parent = nodes.get(item.above)
        if parent is not None:
            declared = declared_by(item.manifest, foreign=foreign)
            node = Node(item.folder, item.manifest, declared, parent=parent)
            node.shrunk = item.shrunk
            node.carrier = carrier or (_carrier(parent) if item.bundled else None)
            nodes[item.path] = node


def _carrier(parent: Node) -> Node | None:
    """Return whose tarball holds what is bundled in *parent*; a folder has none."""
    return parent.carrier or (parent if parent.parent is not None else None)


def _manifest(data: bytes, folder: str) -> Manifest:
    """Return what a bundled package.json says; an unreadable one says nothing but that it is there."""
    document = _object(data)
    name, version = document.get("name"), document.get("version")
    malformed = not isinstance(name, str) or not isinstance(version, str) or key(version) is None
    small: dict[str, Json] = slim(document)
    for field in ("integrity", "tarball", "size", "has_shrinkwrap"):
        small.pop(field, None)
    if malformed:
        small["malformed"] = ["package.json"]
    return Manifest.read(
        small,
        name if isinstance(name, str) and is_name(name) else folder,
        version if isinstance(version, str) and key(version) else _UNSTATED,
    )


def _object(data: bytes) -> Mapping[str, Json]:
    if len(data) > _LARGEST_MANIFEST:
        return {}
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return document if isinstance(document, dict) else {}
