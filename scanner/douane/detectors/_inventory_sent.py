"""An inventory of the machine that goes to a host which the code fixes, and no page of the package names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from douane.detectors._destinations import is_local
from douane.detectors._outlets import ways
from douane.detectors._places import is_aside
from douane.detectors._purposes import page, tells_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

_ENOUGH = 3  # as `weight` says it: more than the users of a machine, which many name


@dataclass(frozen=True, slots=True, eq=False)
class Sent:
    """What leaves of an inventory at one call: what it is, and to which hosts it goes."""

    at: State
    what: tuple[str, ...]
    hosts: tuple[str, ...]


def sent(
    codebase: Codebase, program: Program, gathered: Mapping[tuple[str, int], tuple[str, int]]
) -> Iterator[Sent]:
    """Yield the calls by which what was *gathered* (`place` of a read -> what it is, its weight) leaves."""
    if not gathered:
        return
    readme = page(codebase)
    tracer = program.tracer(_source(gathered))
    for way in ways(program, program.known):
        if is_aside(way.at.index.path) or way.files():
            continue
        keys = {place(trace.at) for _, part in way.parts() for trace in tracer.trace(part)}
        found = {gathered[key] for key in keys if key in gathered}
        if sum(weight for _, weight in found) < _ENOUGH:
            continue
        hosts, known = way.hosts()
        if known and not any(is_local(host) or tells_of(readme, host) for host in hosts):
            yield Sent(way.at, tuple(sorted(what for what, _ in found)), hosts)


def place(state: State) -> tuple[str, int]:
    """Return where *state* stands, by whatever way it was come to."""
    return state.index.path, state.node.id


def _source(gathered: Mapping[tuple[str, int], tuple[str, int]]) -> Callable[[State], str | None]:
    def source(state: State) -> str | None:
        found: Any = gathered.get(place(state))
        return found[0] if found is not None else None

    return source
