"""A container is started that holds the machine it runs on.

**What.** The code starts a container and gives it, by itself, what is not the container's: the root folder of
the machine, `/etc`, `/root` or the socket of the engine as a mount, together with or without `privileged`; or
enters the first process of the machine from within. Libraries (docker, podman, dockerode) and command lines
are followed through variables, tables and functions of the package. Told are the call, the mount where that
stands elsewhere, and what is run in it that names the place of the mount.

**Why.** A container keeps apart what runs in it. One that has the machine's files can write a task of the
scheduler, a key or a user there, and does so with the rights of root, whatever rights the server has.

**Example.** `client.containers.run(IMAGE, STEP, privileged=True, volumes={"/": {"bind": "/view"}})`

**Reported with less weight.** What a person asks for by name; the machine to be read only, without
`privileged`; the engine's socket.

**Left alone.** Mounts of places that callers or the configuration name; folders of the server, of a project
and of scratch files; `privileged` alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._containers import DATA, Container, Mount, containers
from douane.detectors._flow import program_of
from douane.detectors._handlers import is_vendored
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._places import evidence_at, is_aside, is_near
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

_ENTERS = "enters the first process of the machine from a container"


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the containers that are given the machine, and where that is told."""
    program = program_of(codebase)
    table = douane_signatures.table(DATA)
    needle, gives = (re.compile(table[name].encode()) for name in ("needle", "gives"))
    own = [path for path in program.paths if not is_aside(path) and not is_vendored(path)]
    naming = [path for path in own if program.holds(path, needle)]
    within = program.connected(naming) if naming else frozenset()
    if not any(program.holds(path, gives) for path in within):
        return
    whole = re.compile(table["places"]["whole"])
    for each in containers(program, tuple(path for path in own if path in within)):
        mounts = [mount for mount in each.mounts if whole.search(mount.source)]
        if mounts or (each.entering and each.privileged):
            yield from _told(program, codebase, each, mounts)


def _told(program: Program, codebase: Codebase, each: Container, mounts: list[Mount]) -> Iterator[Evidence]:
    mount = max(mounts, key=lambda held: held.writable, default=None)
    severity = _severity(each, mount)
    why = _ENTERS if mount is None else f"starts a container that is given {mount.source} of the machine"
    if mount is not None and each.privileged:
        why += ", with all rights"
    if occasion(program, each.at, codebase) is Occasion.OFFERED:
        severity, why = Severity.LOW, f"{why}, where a person asks for it by name"
    yield evidence_at(each.at, why=why, severity=severity)
    places = [mount.at, *_touching(program, each, mount)] if mount is not None else []
    for place in places:
        if not is_near(place, each.at):
            there = f"{each.at.index.path}:{each.at.line}"
            yield evidence_at(place, why=f"{why}; that is told here, for {there}", severity=severity)


def _severity(each: Container, mount: Mount | None) -> Severity:
    if mount is None or each.privileged:
        return Severity.HIGH
    return Severity.HIGH if mount.writable and not mount.source.endswith(".sock") else Severity.MEDIUM


def _touching(program: Program, each: Container, mount: Mount) -> Iterator[State]:
    """Yield the texts of what is run in the container that name the place of the mount in it."""
    if len(mount.inner) < 2:
        return
    names = re.compile(re.escape(mount.inner.rstrip("/")) + r"/\w")

    def source(state: State) -> str | None:
        is_text = state.node.type in ("string", "template_string") and not state.steps
        found = is_text and any(names.search(text) for text in program.shapes(state))
        return mount.inner if found else None

    tracer = program.tracer(source)
    for command in each.commands:
        yield from (trace.at for trace in tracer.trace(command)[:1])


RULE = Rule(
    id="container-holds-machine",
    summary="a container is started that is given the machine it runs on",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Keep the server from the container engine, unless you know why it needs the whole machine.",
    taxonomy=("MCP05:2025", "SAFE-T1303", "SAFE-T1305", "AML.T0105"),
    code=look,
)
