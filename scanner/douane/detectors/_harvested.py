"""Where goes what a parameter is given that asks the model for the conversation or its instructions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from douane.detectors._destinations import is_local
from douane.detectors._flow import program_of
from douane.detectors._outlets import ways
from douane.detectors._places import is_aside
from douane.detectors._surely import reaches_surely
from douane.model import Severity

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.rules import Evidence
    from douane.syntax import Codebase

_PARAMETER = re.compile(r"^/tools/\d{1,6}/inputSchema/properties/([^/]{1,120})(?:/|$)")
_NAMES = frozenset({"identifier", "shorthand_property_identifier"})


def harvested(codebase: Codebase, asking: Iterable[Evidence]) -> Iterator[tuple[State, str, str, Severity]]:
    """Yield (request, parameter, where to, how grave) for what the parameters of *asking* are given."""
    names = frozenset(
        match[1]
        for each in asking
        if each.severity in (None, Severity.HIGH, Severity.CRITICAL)
        and (match := _PARAMETER.match(each.where.pointer or "")) is not None
    )
    if not names:
        return
    program = program_of(codebase)
    tracer = program.tracer(lambda state: _given(program, state, names))
    for way in ways(program, frozenset(path for path in program.paths if not is_aside(path))):
        hosts, known = way.hosts()
        if known and all(is_local(host) for host in hosts):
            continue
        for _, part in way.parts():
            traces = tracer.trace(part)
            if traces:
                surely = known and reaches_surely(program, tracer, part)
                severity = Severity.HIGH if surely else Severity.MEDIUM
                yield way.at, traces[0].what, ", ".join(hosts[:3]) if known else "another machine", severity
                break


def _given(program: Program, state: State, names: frozenset[str]) -> str | None:
    """Return which of *names* the parameter of a tool has that *state* is."""
    if state.node.type not in _NAMES:
        return None
    for binding in state.index.bindings(state.text, state.node.start_byte):
        if binding.parameter is None or not program.is_tool_input(state.index, binding.parameter[1]):
            continue
        steps = (binding.parameter[1].name, *binding.steps, *state.steps)
        found = next((step for step in steps if step in names), None)
        if found is not None:
            return found
    return None
