"""Which file of the package, or of one beside it, an import names."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.syntax.packages import entries_of, manifest_of, own_import, split

if TYPE_CHECKING:
    from douane.syntax.codebase import Codebase
    from douane.syntax.module import Module

MAX_FOLLOWED = 1_500_000  # bytes; larger files are bundles, and parsing one for a name is not worth it
_SUFFIXES = (".js", ".ts", ".mjs", ".cjs", ".tsx", ".jsx", ".mts", ".cts")
# TypeScript sources import the files they will be compiled to.
_WRITTEN_AS = {".js": (".ts", ".tsx"), ".mjs": (".mts",), ".cjs": (".cts",), ".jsx": (".tsx",)}


def imported_module(module: Module, specifier: str) -> Module | None:
    """Return the module that *specifier* names as seen from *module*, or None.

    It belongs to the same package, or to one that is installed beside it (JavaScript).
    """
    codebase = module.codebase
    if codebase is None:
        return None
    if module.is_python:
        return _opened(codebase, module, _python(module.path, specifier))
    if specifier.startswith("."):
        return _opened(codebase, module, _javascript(module.path, specifier))
    manifest = manifest_of(codebase.tree)
    if specifier.startswith("#"):
        return _opened(codebase, module, own_import(manifest, specifier))
    name, inner = split(specifier)
    if name == manifest.get("name"):
        return _opened(codebase, module, _files(entries_of(manifest, inner)))
    other = codebase.neighbours.codebase(name, codebase.placement) if codebase.neighbours is not None else None
    if other is None:
        return None
    return _opened(other, module, _files(entries_of(manifest_of(other.tree), inner)))


def imported_path(module: Module, specifier: str) -> str | None:
    """Return the path of the file of the same package that a relative *specifier* names, or None."""
    codebase = module.codebase
    if codebase is None or not specifier.startswith("."):
        return None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(module.path), specifier))
    return path if path in codebase.tree.files else None


def beside(module: Module, name: str) -> int | None:
    """Return the major version of the package *name* as *module* gets it, or None if that is not known."""
    codebase = module.codebase
    if codebase is None or codebase.neighbours is None:
        return None
    version = codebase.neighbours.version(name, codebase.placement)
    digits = version.partition(".")[0] if version is not None else ""
    return int(digits) if digits.isdigit() and len(digits) < 6 else None


def _opened(codebase: Codebase, module: Module, candidates: Iterator[str]) -> Module | None:
    own = codebase is module.codebase
    for path in candidates:
        if path in codebase.tree.files and not (own and path == module.path):
            source = codebase.source(path)
            return codebase.module(path) if source is not None and len(source) <= MAX_FOLLOWED else None
    return None


def _files(entries: Iterator[str]) -> Iterator[str]:
    for entry in entries:
        if not entry.startswith(".."):
            yield entry
            yield from (entry + suffix for suffix in _SUFFIXES)
            yield from (posixpath.join(entry, "index" + suffix) for suffix in _SUFFIXES)


def _javascript(path: str, specifier: str) -> Iterator[str]:
    if not specifier.startswith("."):
        return
    base = posixpath.normpath(posixpath.join(posixpath.dirname(path), specifier))
    if base.startswith(".."):
        return
    stem, suffix = posixpath.splitext(base)
    if suffix in _SUFFIXES:
        yield base
        yield from (stem + other for other in _WRITTEN_AS.get(suffix, ()))
    yield from (base + other for other in _SUFFIXES)
    yield from (posixpath.join(base, "index" + other) for other in _SUFFIXES)


def _python(path: str, specifier: str) -> Iterator[str]:
    dots = len(specifier) - len(specifier.lstrip("."))
    tail = specifier[dots:].replace(".", "/")
    if dots:
        folder = posixpath.dirname(path)
        for _ in range(dots - 1):
            if not folder:
                return
            folder = posixpath.dirname(folder)
        yield from _python_files(posixpath.join(folder, tail) if tail else folder)
        return
    for root in ("", "src", posixpath.dirname(path)):
        yield from _python_files(posixpath.join(root, tail))


def _python_files(base: str) -> Iterator[str]:
    if base:
        yield f"{base}.py"
    yield posixpath.join(base, "__init__.py")
