"""The tool-definition set of a package, read from its source without running it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from douane.model import Definition, Gap, Surface
from douane.surface import javascript_servers, python_package, python_servers
from douane.surface.collected import ROWS, Collected
from douane.surface.files import closeness, server_files
from douane.surface.native import MAX_NAMED, native_programs
from douane.surface.successors import successor
from douane.surface.versions import zod_major
from douane.syntax import Codebase, Language

REFUSED = "it is imported, but was not opened: too much is imported from other packages already"
MAX_HANDED = 3  # packages that hand over to another one
NATIVE = "it is a native program: what it lists cannot be read from it"
NOTHING = "no tool definition was found in the source"


def extract(codebase: Codebase, *, resolved: Mapping[str, str] | None = None) -> Surface:
    """Return what a model connected to the server of *codebase* would read, as far as its source tells.

    *resolved* gives the versions of other packages of the closure by name: which JSON Schema a server
    lists depends on the version of its schema library. A package that defines nothing, and whose program
    calls that of another one, lists what that one defines.
    """
    read = codebase
    found = _read(read, resolved or {})
    for _ in range(MAX_HANDED):
        other = successor(read) if not found.definitions and not found.gaps else None
        if other is None:
            break
        read, found = other, _read(other, resolved or {})
    return _surface(codebase, read, found)


def _read(codebase: Codebase, resolved: Mapping[str, str]) -> Collected:
    found = Collected()
    reading = python_package.PythonPackage(codebase, resolved)
    python = frozenset(codebase.paths(Language.PYTHON))
    for path in _asking(codebase, python, python_servers.NEEDLES):
        module = codebase.module(path)
        if module is not None:
            python_servers.PythonServer(module, found, reading).collect()
    reading.settle(found)
    zod = zod_major(_dependencies(codebase), resolved)
    javascript_servers.read(codebase, found, zod)
    return found


def _asking(codebase: Codebase, paths: frozenset[str], needles: tuple[bytes, ...]) -> Iterator[str]:
    for path in server_files(codebase):
        source = codebase.source(path) if path in paths else None
        if source is not None and any(needle in source for needle in needles):
            yield path


def _dependencies(codebase: Codebase) -> dict[str, str]:
    found: dict[str, str] = {}
    for section in ("peerDependencies", "dependencies"):
        declared = codebase.manifest.get(section)
        if isinstance(declared, dict):
            found.update({key: value for key, value in declared.items() if isinstance(value, str)})
    return found


def _surface(codebase: Codebase, read: Codebase, found: Collected) -> Surface:
    """Return what was *found* in the files of *read*: the package itself, or what it hands over to."""
    rank = closeness(read)
    tools, prompts, resources, templates = (
        _sorted(found.of(kind, rank)) for kind in ("tool", "prompt", "resource", "template")
    )
    gaps = [
        *found.gaps,
        *(
            Gap(what=gap.what, why=gap.why, rows=ROWS)
            for gap in (*codebase.gaps, *(read.gaps if read is not codebase else ()))
        ),
    ]
    neighbours = codebase.neighbours
    refused = neighbours.refused if neighbours is not None else ()
    gaps.extend(Gap(what=placement, why=REFUSED, rows=ROWS) for placement in refused)
    if not tools:
        gaps.append(Gap(what=codebase.package.name, why=NOTHING, rows=ROWS))
        native = islice(native_programs(codebase.tree), MAX_NAMED)
        gaps.extend(Gap(what=f"{codebase.package.name}: {path}", why=NATIVE, rows=ROWS) for path in native)
    return Surface(
        source="static",
        tools=tools,
        prompts=prompts,
        resources=resources,
        templates=templates,
        instructions=found.instructions,
        capabilities=found.capabilities,
        server_info=found.server_info,
        gaps=tuple(sorted(gaps, key=lambda gap: (gap.what, gap.why))),
    )


def _sorted(items: tuple[Definition, ...]) -> tuple[Definition, ...]:
    return tuple(sorted(items, key=lambda item: item.name))
