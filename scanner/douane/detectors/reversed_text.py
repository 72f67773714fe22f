"""What is run is spelled backwards in the code.

**What.** A statement for a database, a command line, code, or the name of a function or module, part of which
is a text that stands backwards in the code and is turned round when it runs: `"PORD"[::-1]`,
`"".join(reversed(...))`, `[..."lave"].reverse().join("")`. It is followed through variables, tables,
functions and files of the package.

**Why.** Nobody needs it but who wants that a search for `DROP`, `eval` or `curl` finds nothing.

**Example.** `cursor.execute("PORD"[::-1] + " TABLE " + name)`

**Left alone.** Texts that are turned round to be shown; rows of signs (alphabets, digits) of ciphers; what a
caller hands over; lists that are turned round.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._backwards import is_turned, turned
from douane.detectors._catalogue import catalogue
from douane.detectors._changes import LARGE
from douane.detectors._effects import DATA as EFFECTS
from douane.detectors._flow import program_of
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._sources import EXECUTION
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State
    from douane.syntax import Codebase

_NAMING = {"getattr": 1, "__import__": 0, "import_module": 0, "require": 0, "import": 0}


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield what is run and is spelled backwards."""
    program = program_of(codebase)
    if program.size > LARGE or not is_turned(program):
        return
    tracer = program.tracer(lambda state: turned(program, state))
    seen: set[tuple[str, int]] = set()
    with program.unnoted():
        for call, given, what in _sinks(program):
            place = (call.index.path, call.line)
            traces = tracer.trace(given) if place not in seen and not is_aside(call.index.path) else []
            if traces:
                seen.add(place)
                at = traces[0].at
                said = f"{traces[0].what[:60]!r} is spelled backwards at {at.index.path}:{at.line}"
                yield evidence_at(call, why=f"{what} in which {said}")


def _sinks(program: Program) -> Iterator[tuple[State, State, str]]:
    """Yield (call, what it is given, what that is) for what runs."""
    kinds = ((EFFECTS, "query", "a statement", 1), (EXECUTION, "start", "a command", 2))
    for data, section, what, most in kinds:
        for _, call in catalogue(data, section).calls(program, program.paths):
            yield from ((call, call.at(node), f"runs {what}") for node in program.nodes(call)[:most])
    for entry, call in catalogue(EXECUTION, "evaluate").calls(program, program.paths):
        nodes = program.nodes(call)
        if entry.facts["position"] < len(nodes):
            yield call, call.at(nodes[entry.facts["position"]]), "runs code"
    for call in program.calls(program.paths, frozenset(_NAMING)):
        made = program.call(call)
        position = _NAMING.get(made.name, -1) if made is not None else -1
        if made is not None and 0 <= position < len(made.arguments):
            yield call, call.at(made.arguments[position]), "uses a name"


RULE = Rule(
    id="reversed-text",
    summary="what is run is spelled backwards in the code",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Do not install this package; read what the text says the other way round.",
    taxonomy=("MCP04:2025", "SAFE-T1405", "AML.T0068"),
    code=look,
)
