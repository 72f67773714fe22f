"""Libraries that merge objects, or set fields by path, in versions that write to inherited fields."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from douane.detectors._catalogue import catalogue
from douane.detectors._entering import files
from douane.detectors._handlers import is_vendored
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from douane.detectors._flow import Program, State, Trace
    from douane.syntax import Codebase

_DATA = "code/pollution.toml"
_PINNED = re.compile(r"[=v\s]{0,3}(\d{1,4})\.(\d{1,4})\.(\d{1,4})")
_MOST_GIVEN = 6  # objects that are merged in one call


def handed_to_libraries(
    codebase: Codebase, program: Program, named_by: Callable[[State], Trace | None]
) -> Iterator[tuple[State, Trace]]:
    """Yield (call, who names the fields) of what such a library is handed.

    Only of versions that the manifest pins: a range leads to one that leaves inherited fields out.
    """
    versions = _pinned(codebase)
    kinds = catalogue(_DATA, "library")
    for entry, call in kinds.calls(program, files(program, kinds.words, frozenset())) if versions else ():
        if is_aside(call.index.path) or is_vendored(call.index.path) or not _is_open(entry.facts, versions):
            continue
        made = program.call(call)
        given = made.arguments[entry.facts["position"] :][:_MOST_GIVEN] if made is not None else []
        for node in given if entry.facts.get("rest") else given[:1]:
            found = named_by(call.at(node))
            if found is not None:
                yield call, found
                break


def _is_open(facts: Mapping[str, Any], versions: dict[str, tuple[int, ...]]) -> bool:
    """Whether one of the packages of an entry is pinned to a version before its first safe one."""
    safe = tuple(facts["safe"])
    return any(name in versions and (not safe or versions[name] < safe) for name in facts["packages"])


def _pinned(codebase: Codebase) -> dict[str, tuple[int, ...]]:
    """Return the versions of libraries that the manifest pins, whole."""
    asked = codebase.manifest.get("dependencies")
    wanted = asked.items() if isinstance(asked, dict) else ()
    found = {}
    for name, text in wanted:
        version = _PINNED.fullmatch(text[:40].strip()) if isinstance(text, str) else None
        if version is not None:
            found[name] = tuple(map(int, version.groups()))
    return found
