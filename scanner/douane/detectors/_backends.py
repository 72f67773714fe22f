"""The files of a Python package that its own settings have a build run: backends, hooks, commands."""

from __future__ import annotations

import configparser
import posixpath
import tomllib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import douane_signatures

if TYPE_CHECKING:
    from douane.syntax import Codebase

_DATA = "code/install.toml"
_MOST_BYTES = 1_000_000
MAX_NAMED = 32
"""Files of one package that a build is told to run."""


def build_files(codebase: Codebase) -> list[tuple[str, str]]:
    """Return the path of each file of the package that a build runs, with the setting that names it."""
    project = _project(codebase)
    named = [
        *_own_backends(codebase, project),
        *_hooks(project),
        *((file, f"build-backend: {backend}") for backend, file in _by_backend(project, "by_backend")),
        *_commands(codebase),
    ]
    found: dict[str, str] = {}
    for path, setting in named[:MAX_NAMED]:
        place = posixpath.normpath(path)
        if place in codebase.tree.files:
            found.setdefault(place, setting)
    return list(found.items())


def native_files(codebase: Codebase) -> list[str]:
    """Return the files of the package in the language of a builder that its build backend starts."""
    named = _by_backend(_project(codebase), "native")
    return [file for _, file in named if file in codebase.tree.files]


def _by_backend(project: Mapping[str, object], kind: str) -> Iterator[tuple[str, str]]:
    """Yield (backend, file) for the files of a *kind* that the build backend itself looks for."""
    system = project.get("build-system")
    backend = str(system.get("build-backend", "")) if isinstance(system, dict) else ""
    for entry in douane_signatures.table(_DATA)["python"][kind]:
        if backend.startswith(entry["backend"]):
            yield backend, entry["file"]


def _project(codebase: Codebase) -> Mapping[str, object]:
    data = codebase.tree.get("pyproject.toml")
    if data is None or len(data) > _MOST_BYTES:
        return {}
    try:
        return tomllib.loads(data.decode("utf-8", "replace"))
    except (tomllib.TOMLDecodeError, RecursionError):
        return {}


def _own_backends(codebase: Codebase, project: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Yield the files of a build backend that lies in the package itself (PEP 517, ``backend-path``)."""
    system = project.get("build-system")
    if not isinstance(system, dict) or not isinstance(system.get("backend-path"), list):
        return
    name = str(system.get("build-backend", "")).partition(":")[0].replace(".", "/")
    for folder in system["backend-path"][:8]:
        base = posixpath.normpath(posixpath.join(str(folder), name))
        for path in (f"{base}.py", f"{base}/__init__.py"):
            if path in codebase.tree.files:
                yield path, f"build-backend: {system.get('build-backend', '')}"


def _hooks(project: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for entry in douane_signatures.table(_DATA)["python"]["build_hook"]:
        way: list[str] = entry["path"]
        for table in _values(project, way[:-1]):
            if not isinstance(table, dict) or not entry.get("beside", {}).items() <= _texts(table):
                continue
            folder = str(table.get(entry["folder"], "")) if "folder" in entry else ""
            for value in _values(table, way[-1:]):
                setting = ".".join(way)
                if isinstance(value, str):
                    for path in _as_files(value):
                        yield posixpath.join(folder, path), f"{setting}: {value}"
                elif value is None and "default" in entry:
                    yield entry["default"], f"{'.'.join(way[:-1])}: {entry['default']}"


def _texts(table: Mapping[str, object]) -> set[tuple[str, object]]:
    return {(key, value) for key, value in table.items() if isinstance(value, str)}


def _values(table: object, way: list[str]) -> Iterator[object]:
    """Yield what stands at *way* below *table*; None where only its last name is missing."""
    if not way:
        yield table
        return
    if not isinstance(table, dict):
        return
    if way[0] == "*":
        for value in table.values():
            yield from _values(value, way[1:])
    elif way[0] in table:
        yield from _values(table[way[0]], way[1:])
    elif len(way) == 1:
        yield None


def _as_files(value: str) -> tuple[str, ...]:
    """Return the files that a setting can mean: a path, or the dotted name of a class in a module."""
    if value.endswith(".py") or "/" in value:
        return (value,)
    module = value.partition(":")[0].split(".")
    return tuple(f"{'/'.join(module[:count])}.py" for count in range(len(module), 0, -1))


def _commands(codebase: Codebase) -> Iterator[tuple[str, str]]:
    """Yield the files of commands that ``setup.cfg`` replaces."""
    data = codebase.tree.get("setup.cfg")
    if data is None or len(data) > _MOST_BYTES:
        return
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read_string(data.decode("utf-8", "replace"))
    except configparser.Error:
        return
    for line in (parser.get("options", "cmdclass", fallback=None) or "").splitlines()[:MAX_NAMED]:
        for path in _as_files(line.partition("=")[2].strip() or line.strip()):
            yield path, f"cmdclass: {line.strip()}"
