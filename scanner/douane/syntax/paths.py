"""Which file of the package an import names."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.syntax.module import Module

MAX_FOLLOWED = 1_500_000  # bytes; larger files are bundles, and parsing one for a name is not worth it
_SUFFIXES = (".js", ".ts", ".mjs", ".cjs", ".tsx", ".jsx", ".mts", ".cts")
# TypeScript sources import the files they will be compiled to.
_WRITTEN_AS = {".js": (".ts", ".tsx"), ".mjs": (".mts",), ".cjs": (".cts",), ".jsx": (".tsx",)}


def imported_module(module: Module, specifier: str) -> Module | None:
    """Return the module of the same package that *specifier* names as seen from *module*, or None."""
    codebase = module.codebase
    if codebase is None:
        return None
    candidates = _python(module.path, specifier) if module.is_python else _javascript(module.path, specifier)
    for path in candidates:
        if path in codebase.tree.files and path != module.path:
            source = codebase.source(path)
            return codebase.module(path) if source is not None and len(source) <= MAX_FOLLOWED else None
    return None


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
