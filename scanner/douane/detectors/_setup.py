"""What Python packages run when they are installed from source."""

from __future__ import annotations

import posixpath
import tomllib
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import program_of
from douane.detectors._hooks import behaviour, reachable
from douane.detectors._places import evidence_at
from douane.model import Severity, Where
from douane.rules import Evidence
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

_DATA = "code/install.toml"


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield evidence for a setup.py, or a build backend of its own, that does more than describe."""
    program = program_of(codebase)
    if "setup.py" in program.paths:
        yield from _setup_script(program)
    for path in _own_backends(codebase):
        severity, why = behaviour(
            program, reachable(program, (path,)), "installing from source runs this backend"
        )
        yield Evidence(
            where=Where(path=path, line=1),
            excerpt=f"backend-path: {path}",
            why=why,
            severity=max(severity, Severity.LOW, key=lambda each: each.rank),
        )


def _setup_script(program: Program) -> Iterator[Evidence]:
    paths = reachable(program, ("setup.py",))
    severity, why = behaviour(program, paths, "installing from source runs setup.py")
    place, replaced = _replaced_commands(program)
    if replaced:
        why += f"; it replaces the command {', '.join(replaced)}"
    if place is not None and (replaced or severity.rank > Severity.INFO.rank):
        yield evidence_at(place, why=why, severity=max(severity, Severity.LOW, key=lambda each: each.rank))


def _replaced_commands(program: Program) -> tuple[State | None, list[str]]:
    """Return the place of interest in setup.py, and the installation commands that it replaces."""
    wanted = frozenset(douane_signatures.table(_DATA)["python"]["install_commands"])
    place: State | None = None
    for state in program.calls(("setup.py",), frozenset({"setup"})):
        call = program.call(state)
        place = place or state
        given = call.keywords.get("cmdclass") if call is not None else None
        if given is None:
            continue
        names: list[str] = []
        for leaf in program.leaves(state.at(given)):
            if leaf.node.type == "dictionary":
                keys = [pair.child_by_field_name("key") for pair in parts(leaf.node)]
                names += [leaf.index.text(key).strip("'\"") for key in keys if key is not None]
        return state.at(given), sorted(wanted & set(names))
    return place or _first_call(program), []


def _first_call(program: Program) -> State | None:
    starts = catalogue("code/execution.toml", "start", "evaluate")
    return next((state for _, state in starts.calls(program, ("setup.py",))), None)


def _own_backends(codebase: Codebase) -> list[str]:
    """Return the files of a build backend that lies in the package itself (PEP 517, ``backend-path``)."""
    data = codebase.tree.get("pyproject.toml")
    if data is None or len(data) > 1_000_000:
        return []
    try:
        system = tomllib.loads(data.decode("utf-8", "replace")).get("build-system")
    except (tomllib.TOMLDecodeError, RecursionError):
        return []
    if not isinstance(system, dict) or not isinstance(system.get("backend-path"), list):
        return []
    name = str(system.get("build-backend", "")).partition(":")[0].replace(".", "/")
    found = []
    for folder in system["backend-path"][:8]:
        base = posixpath.normpath(posixpath.join(str(folder), name))
        found += [path for path in (f"{base}.py", f"{base}/__init__.py") if path in codebase.tree.files]
    return found
