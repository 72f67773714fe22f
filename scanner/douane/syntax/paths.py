"""Which file of the package, or of one beside it, an import names."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.syntax.packages import entries_of, own_import, split

if TYPE_CHECKING:
    from douane.syntax.codebase import Codebase
    from douane.syntax.module import Module

MAX_FOLLOWED = 1_500_000  # bytes; larger files are bundles, and parsing one for a name is not worth it
FRAMEWORKS = {"mcp": "mcp", "mcp_types": "mcp-types", "fastmcp": "fastmcp"}
"""Import packages whose sources are followed from a server written in Python, with their distributions."""
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
        found = _python_file(codebase, module.path, specifier)
    else:
        found = imported_file(codebase, module.path, specifier)
    if found is None:
        return None
    other, inner = found
    source = other.source(inner)
    if source is None or (len(source) > MAX_FOLLOWED and inner not in other.followed):
        return None
    return other.module(inner)


def _python_file(codebase: Codebase, path: str, specifier: str) -> tuple[Codebase, str] | None:
    """Return the package and the path in it that a Python *specifier* names as seen from *path*.

    Of other packages only the frameworks for servers are opened: their types stand in signatures.
    """
    found = _present(codebase, _python(path, specifier), path)
    if found is not None:
        return codebase, found
    distribution = FRAMEWORKS.get(specifier.partition(".")[0])
    if distribution is None or codebase.neighbours is None or distribution == codebase.package.name:
        return None
    other = codebase.neighbours.distribution(distribution)
    found = _present(other, _python("", specifier), "") if other is not None else None
    return (other, found) if other is not None and found is not None else None


def imported_file(codebase: Codebase, path: str, specifier: str) -> tuple[Codebase, str] | None:
    """Return the package and the path in it that a JavaScript *specifier* names as seen from *path*."""
    if specifier.startswith("."):
        found = _present(codebase, _javascript(path, specifier), path)
        return (codebase, found) if found is not None else None
    if specifier.startswith("#"):
        found = _present(codebase, own_import(codebase.manifest, specifier), path)
        return (codebase, found) if found is not None else None
    name, inner = split(specifier)
    if name == codebase.manifest.get("name"):
        found = _present(codebase, _files(entries_of(codebase.manifest, inner)), path)
        return (codebase, found) if found is not None else None
    neighbours = codebase.neighbours
    other = neighbours.codebase(name, codebase.placement) if neighbours is not None else None
    if other is None:
        return None
    found = _present(other, _files(entries_of(other.manifest, inner)), "")
    return (other, found) if found is not None else None


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


def _present(codebase: Codebase, candidates: Iterator[str], besides: str) -> str | None:
    """Return the first of *candidates* that is a source file of the package, other than *besides*."""
    files = codebase.tree.files
    return next((path for path in candidates if path in files and path != besides), None)


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
