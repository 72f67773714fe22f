"""Programs that are started because a request over HTTP names them: whoever asks chooses what runs.

No shell need be there. A tool that starts whatever program it is handed is for that, and shown to the model
as such; a route is open to whoever reaches the port, and to every page of the user's browser.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._doubt import NOT_UNDERSTOOD, Doubt
from douane.detectors._entering import elsewhere, files
from douane.detectors._flow import HOLE, State
from douane.detectors._guards import is_guarded
from douane.detectors._handed_over import handed_over
from douane.detectors._inputs import REQUEST, Inputs, Reaching
from douane.detectors._listed import Confined
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._settings import members, options
from douane.detectors._surely import GUESSED
from douane.model import Confidence, Severity
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._catalogue import Entry
    from douane.detectors._flow import Program
    from douane.rules import Evidence

_LISTS = frozenset({"list", "tuple", "array"})
_KEYWORDS = ("args", "cmd", "command")


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """A call that starts what a request names: where that enters, what hands it over, what is in doubt."""

    at: State
    enters: State
    handed: State | None
    doubt: str


def asked(program: Program) -> tuple[Asked, ...]:
    """Return the calls of *program* that start a program which a request names, in order of their places."""
    return program.once("asked programs", lambda: tuple(_found(program)))


def told(program: Program) -> Iterator[Evidence]:
    """Yield evidence for each of `asked`, and for the call that hands the name over where that is elsewhere.

    Where the package checks who asks, it may be what it is for: that is low.
    """
    guarded = is_guarded(program)
    for each in asked(program):
        enters = f"{each.enters.index.path}:{each.enters.line}"
        why = f"a request names the program that is started here; it enters at {enters}{each.doubt}"
        severity = Severity.LOW if guarded else Severity.MEDIUM if each.doubt else Severity.HIGH
        yield evidence_at(each.at, why=why, severity=severity, confidence=Confidence.MEDIUM)
        if each.handed is not None:
            at = f"{each.at.index.path}:{each.at.line}"
            why = f"a request names the program that is handed over here, and started at {at}{each.doubt}"
            yield evidence_at(each.handed, why=why, severity=severity, confidence=Confidence.MEDIUM)


def _found(program: Program) -> Iterator[Asked]:
    calls = [*_calls(program)]
    if not calls:
        return
    inputs = Inputs(program)
    reaching = Reaching(program, inputs, Confined(program, inputs).harmless)
    doubtful = Reaching(program, inputs, Doubt(program).harmless)
    for entry, call in calls:
        for value in _programs(program, entry, call):
            if not any(text.startswith(HOLE) for text in program.shapes(value)):
                continue
            found = [each for each in reaching.trace(value) if each.what == REQUEST]
            if not found:
                continue
            handed = handed_over(call, [found[0].at, *reaching.way(found[0].at)])
            doubt = GUESSED if reaching.surely(found) is None else ""
            doubt = doubt or ("" if doubtful.trace(value) else NOT_UNDERSTOOD)
            yield Asked(call, found[0].at, handed, doubt)
            break


def _calls(program: Program) -> Iterator[tuple[Entry, State]]:
    """Yield the calls that start programs without a shell, or servers of the protocol as clients do."""
    starters = frozenset(douane_signatures.table(sources.EXECUTION)["starters"]["modules"])
    starting, clients = catalogue(sources.EXECUTION, "start"), catalogue(sources.EXECUTION, "client")
    paths = files(program, starting.words, starters)
    every = [*starting.calls(program, paths), *elsewhere(program, starting, paths)]
    every += clients.calls(program, files(program, clients.words, frozenset()))
    for entry, call in every:
        if not is_aside(call.index.path) and not entry.facts.get("shell"):
            yield entry, call


def _programs(program: Program, entry: Entry, call: State) -> Iterator[State]:
    """Yield what tells the call at *call* which program to start."""
    named = entry.facts.get("options", _KEYWORDS)
    found = [*_written(program, call, named)] if entry.section == "client" else []
    if not found and entry.section == "client":
        found = [*options(program, call, *named)]
    for nested in entry.facts.get("nested", ()):
        for inner in options(program, call, nested):
            found += members(program, inner, *named)
    position = entry.facts.get("position")
    if not found and isinstance(position, int):
        given = program.argument(call, position, *named)
        found += [given] if given is not None else []
    for value in found:
        yield from _first(program, value)


def _written(program: Program, call: State, names: Iterable[str]) -> Iterator[State]:
    """Yield what stands under one of *names* in an object that the call at *call* is given, as it is written.

    What it is made of is followed from there: `{ command }` is the name of something that was handed over.
    """
    made = program.call(call)
    given = made.arguments if made is not None else ()
    for leaf in (leaf for node in given for leaf in program.leaves(call.at(node))):
        for child in parts(leaf.node) if leaf.node.type == "object" else ():
            key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
            if child.type == "shorthand_property_identifier" and leaf.index.text(child) in names:
                yield leaf.at(child)
            elif key is not None and value is not None and leaf.index.text(key).strip("'\"") in names:
                yield leaf.at(value)


def _first(program: Program, value: State) -> Iterator[State]:
    """Yield the first of *value* where that is a list of a program and its arguments, else *value* itself."""
    lists = [leaf for leaf in program.leaves(value) if leaf.node.type in _LISTS]
    for leaf in lists:
        inner = parts(leaf.node)
        yield from [leaf.at(inner[0])] if inner else []
    if not lists:
        yield value
