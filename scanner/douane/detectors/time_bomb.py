"""Harm that waits: for a date, for a number of calls, for a certain machine.

**What.** A condition compares the clock with a date that is written out, counts calls in something that
outlives them, measures the time since installation, or asks for the user, machine or region; and behind
it, directly or in functions of the package, harm is done: files are deleted, programs started, data sent
to a fixed host, text run as code, credentials read, code put where it runs later. For conditions other
than a date, only harm that nothing excuses counts: also files deleted that are not those whose age was asked
for, and in a server texts that are decoded or spelled backwards only then, or one address more. A condition
that a function of another file computes is followed there. Also a date that only decides what is deleted or
overwritten, what a database is told to delete, or which command is run, wherever that is done, be it as the
place in a table. A date may be counted: days, weeks or hours since
1970 or since a day of the code, held against a number of the code.

**Why.** What is tried out before it is trusted, or runs in a scanner, does not show it: it happens later,
or only to the one it is meant for.

**Example.** `if (Date.now() > Date.parse("2027-03-01")) execSync(script)`

**Reported with less weight.** Behind a date: a request, a program, files that are deleted, as far as nothing
tells whose they are (medium). Wherever it waits: what is old and is taken away, the environment that a
program is started with, text that is only decoded, an answer that is kept, a key that goes to its own
service (medium).

**Left alone.** Ages of caches and tokens, also where what is too old is asked for again with a token of the
package's own; limits of rates and retries, licences and deprecations that only tell or refuse, jobs that run
on schedule, samples (`Math.random() < 0.1`) without harm behind them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._chosen_late import MOST_CHANGES, OVERWRITE, STATEMENT, choosable, chosen_late
from douane.detectors._dangers import Dangers
from douane.detectors._flow import program_of
from douane.detectors._gates import Gate, Waits, gated, unclear
from douane.detectors._harm import Harm, may_harm
from douane.detectors._places import evidence_at
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule

if TYPE_CHECKING:
    from douane.detectors._flow import State
    from douane.syntax import Codebase

_LARGE = 1024 * 1024  # bytes of source beyond which a package has too many conditions to be followed
_MOST_STEPS = 20_000  # to find out what waits behind conditions that are not understood
_CHOSEN = {
    "delete": "what is deleted",
    OVERWRITE: "which files are overwritten",
    STATEMENT: "what a database is told to delete",
}
_WAITING = frozenset({Waits.DATE, Waits.DAY, Waits.HOUR, Waits.AGE, Waits.COUNT, Waits.HOST, Waits.CHANCE})


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the conditions behind which harm waits."""
    seen = set()
    for evidence in (*told(codebase, _WAITING), *_chosen(codebase)):
        if evidence.where not in seen:
            seen.add(evidence.where)
            yield evidence
    _note_unclear(codebase)


def _chosen(codebase: Codebase) -> Iterator[Evidence]:
    """Yield the days that only choose what is deleted or run, and where that is done."""
    program = program_of(codebase)
    if program.size > _LARGE or not may_harm(program):
        return
    found = choosable(program)
    with program.unnoted():
        for gate, change in chosen_late(program, found[:MOST_CHANGES]):
            does = _CHOSEN.get(change.kind, "which command is run")
            places = {(place.index.path, place.line): place for place in (*_places(gate), change.at)}
            for place in places.values():
                why = f"{gate.waits.value} decides {does} at {change.at.index.path}:{change.at.line}"
                yield evidence_at(place, why=why, severity=Severity.HIGH, confidence=Confidence.MEDIUM)
    if len(found) > MOST_CHANGES:
        program.unfollowed(found[MOST_CHANGES].at.index.path)


def _note_unclear(codebase: Codebase) -> None:
    """Note where harm waits for something that could not be told: elsewhere nothing hangs on it."""
    program = program_of(codebase)
    if program.size > _LARGE or not may_harm(program):
        return
    dangers = Dangers(codebase)
    with program.unnoted(), program.asking(_MOST_STEPS):
        harmful = [each for each in unclear(program) if dangers.behind(each, strong=True) is not None]
    for gate in harmful:
        program.unfollowed(gate.at.index.path)


def told(codebase: Codebase, kinds: frozenset[Waits]) -> Iterator[Evidence]:
    """Yield the conditions that wait for one of *kinds*, and where they are checked, where harm follows."""
    program = program_of(codebase)
    if program.size > _LARGE or not may_harm(program):
        return
    dangers = Dangers(codebase)
    seen: set[tuple[str, int]] = set()
    with program.unnoted():
        for gate in gated(program):
            if gate.waits not in kinds:
                continue
            found = dangers.behind(gate, strong=gate.waits is not Waits.DATE)
            places = (*_places(gate), *_unknown(dangers, found[1])) if found is not None else ()
            for place in places:
                key = (place.index.path, place.line)
                if found is not None and key not in seen:
                    seen.add(key)
                    yield _evidence(gate, place, *found)


def _places(gate: Gate) -> tuple[State, ...]:
    here = (gate.at.index.path, gate.at.line)
    return (gate.at,) if (gate.check.index.path, gate.check.line) == here else (gate.at, gate.check)


def _unknown(dangers: Dangers, where: State) -> tuple[State, ...]:
    """Return *where* harm is done, if no other rule tells of that place."""
    return () if dangers.is_told(where) else (where,)


def _evidence(gate: Gate, place: State, harm: Harm, where: State) -> Evidence:
    return evidence_at(
        place,
        why=f"waits for {gate.waits.value}; then {where.index.path}:{where.line} {harm.what}",
        severity=Severity.HIGH if harm.is_grave else Severity.MEDIUM,
        confidence=Confidence.MEDIUM,
    )


RULE = Rule(
    id="time-bomb",
    summary="harm waits for a date, a number of calls or a certain machine",
    severity=Severity.HIGH,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Do not install this package; read what the condition holds back.",
    taxonomy=("MCP04:2025", "SAFE-T1201", "SAFE-T1203", "AML.T0074"),
    code=look,
)
