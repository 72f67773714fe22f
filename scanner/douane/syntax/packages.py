"""The manifest of a JavaScript package, and which file an import of the package means."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterator, Mapping

from douane.model import FileTree

MAX_MANIFEST = 1_000_000  # bytes
_DEEPEST = 8  # conditions within conditions of `exports`
_CONDITIONS = ("import", "module", "node", "default", "require")


def manifest_of(tree: FileTree) -> dict[str, object]:
    """Return package.json, or an empty mapping if there is none that can be read."""
    data = tree.get("package.json")
    if data is None or len(data) > MAX_MANIFEST:
        return {}
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def split(specifier: str) -> tuple[str, str]:
    """Return the package that a bare *specifier* names, and the path inside it (``.`` for itself)."""
    words = specifier.split("/")
    count = 2 if specifier.startswith("@") else 1
    inner = "/".join(words[count:])
    return "/".join(words[:count]), f"./{inner}" if inner else "."


def entries_of(manifest: Mapping[str, object], inner: str) -> Iterator[str]:
    """Yield the files that *inner* (``.`` or ``./sub``) of a package may be, the likeliest first."""
    exports = manifest.get("exports")
    if exports is not None:
        yield from _exported(exports, inner)
    if inner == ".":
        for key in ("module", "main"):
            main = manifest.get(key)
            if isinstance(main, str):
                yield posixpath.normpath(main)
        yield "index.js"
    else:
        yield posixpath.normpath(inner)


def own_import(manifest: Mapping[str, object], specifier: str) -> Iterator[str]:
    """Yield the files that ``#name`` may be (`imports` of package.json)."""
    yield from _exported(manifest.get("imports"), specifier)


def _exported(exports: object, inner: str) -> Iterator[str]:
    if not isinstance(exports, dict) or not any(key.startswith((".", "#")) for key in exports):
        if inner == ".":
            yield from _targets(exports, "", _DEEPEST)
        return
    if inner in exports:
        yield from _targets(exports[inner], "", _DEEPEST)
        return
    for pattern, target in exports.items():
        start, star, end = pattern.partition("*")
        if star and inner.startswith(start) and inner.endswith(end) and len(inner) >= len(start) + len(end):
            yield from _targets(target, inner[len(start) : len(inner) - len(end)], _DEEPEST)


def _targets(target: object, star: str, depth: int) -> Iterator[str]:
    if isinstance(target, str):
        yield posixpath.normpath(target.replace("*", star))
    elif isinstance(target, list) and depth > 0:
        for item in target[:10]:
            yield from _targets(item, star, depth - 1)
    elif isinstance(target, dict) and depth > 0:
        for condition in sorted(target, key=_rank):
            if condition in _CONDITIONS:
                yield from _targets(target[condition], star, depth - 1)


def _rank(condition: str) -> int:
    return _CONDITIONS.index(condition) if condition in _CONDITIONS else len(_CONDITIONS)
