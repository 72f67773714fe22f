"""Coins are mined for somebody else on the machine that the server runs on.

**What.** The package starts a program that it tells a mining pool (`stratum+tcp://...`) or an option that
only miners have, or that is a miner by its name; it speaks the protocol of a pool itself
(`mining.subscribe`), or hands in, by whatever protocol, numbers that a loop of hashes found for a job, or
each number that it counts to whose hash is small enough; or it writes a file with the address of a pool for a
program to read. What a program is told is followed through variables, tables, fields of objects, functions
and files of the package, JSON among them, whatever the program is called. Told as well is where it is set
going: a thread, a process, a timer.

**Why.** Whoever wrote it earns with the machine, the power and the battery of whoever installed it; what was
started so goes on when the server has ended.

**Example.** `subprocess.Popen([str(worker), "--url=stratum+tcp://pool.test:3333"], start_new_session=True)`

**Reported with less weight.** What the package says it is for, and what a person asks for by name.

**Left alone.** Work that is proved once, for a request; commands that look for miners or end them; texts
about mining that reach no program and no pool; prices of coins and addresses of wallets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._changes import changes_in, run_lines
from douane.detectors._flow import HOLE, State, program_of
from douane.detectors._found_numbers import found_and_sent
from douane.detectors._occasions import Occasion, occasion
from douane.detectors._outlets import ways
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._pool_shares import handed_in
from douane.detectors._purposes import is_explained
from douane.detectors._set_going import started
from douane.detectors._workers_of import started_at
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.syntax.walking import ancestors

if TYPE_CHECKING:
    from collections.abc import Callable

    from douane.detectors._flow import Program
    from douane.syntax import Codebase

_DATA = "code/mining.toml"
_TEXTS = frozenset(
    {"string", "template_string", "concatenated_string", "binary_expression", "binary_operator"}
)
_READS = re.compile(rb"\.json\b")  # what a program is told may stand in a file of data
_LONGEST = 2_000  # characters of a text that are looked at
_LOOPS = frozenset({"for_statement", "while_statement", "for_in_statement", "do_statement"})
_MOST_HASHES = 40  # calls of hash functions in files beside the one that speaks to a pool
_MOST_SPOKEN = 6  # things that one call says to a pool
_HIGHEST = 40  # syntax nodes from such a call up to its loop


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield what mines: where it is started or spoken to, and where the pool is named."""
    seen: set[tuple[str, int]] = set()
    for call, what, place in _found(codebase):
        key = (place.index.path, place.line)
        if key not in seen and not is_aside(place.index.path):
            seen.add(key)
            evidence = _evidence(codebase, call, place, what)
            yield evidence
            for other in started(program_of(codebase), place, evidence):
                where = (other.where.path or "", other.where.line or 0)
                if where not in seen:
                    seen.add(where)
                    yield other
    for path in sorted({path for path, _ in seen}):
        for call in started_at(program_of(codebase), path):
            if (call.index.path, call.line) not in seen:
                seen.add((call.index.path, call.line))
                yield _evidence(codebase, call, call, f"starts {path}, which mines")


def _found(codebase: Codebase) -> Iterator[tuple[State, str, State]]:
    program = program_of(codebase)
    for place, what in handed_in(program, _searches):
        yield place, what, place
    for place, call in found_and_sent(program, _searches):
        why = f"tells another machine, at {_at(call)}, each number whose hash is small enough, and goes on"
        yield place, why, place
        yield (
            call,
            f"tells another machine each number whose hash is small enough, tried at {_at(place)}",
            call,
        )
    needle = re.compile(_table()["needle"].encode())
    own = [path for path in program.paths if not is_aside(path)]
    holding = [path for path in own if program.holds(path, needle)]
    if any(needle.search(text) for text in program.documents(".json")):
        holding += [path for path in own if program.holds(path, _READS)]
    if not holding:
        return
    for call, what, named in _mining(program, program.connected(holding)):
        yield call, what, call
        yield call, what, named


def _at(state: State) -> str:
    return f"{state.index.path}:{state.line}"


def _table() -> dict[str, Any]:
    return douane_signatures.table(_DATA)


def _mining(program: Program, within: frozenset[str]) -> Iterator[tuple[State, str, State]]:
    """Yield (call, what it does, where that is named) for all that mines in the files *within*."""
    paths = tuple(sorted(within))
    named = re.compile(_table()["programs"])
    told = program.tracer(_says(program, re.compile(_table()["told"])))
    for _, call in catalogue(sources.EXECUTION, "start").calls(program, paths):
        line = next((line for line in run_lines(program, call) if named.search(line)), "")
        traces = [trace for node in program.nodes(call) for trace in told.trace(call.at(node))[:1]]
        if line:
            yield call, f"starts a miner (`{line.replace(HOLE, '…')[:60]}`)", call
        elif traces:
            yield call, f"starts a program that mines for {traces[0].what}", traces[0].at
    for path in paths:
        for change in changes_in(program, path):
            content = change.content if change.kind == "write" else None
            for trace in told.trace(content)[:1] if content is not None else ():
                yield change.at, f"writes down for a program that it mines for {trace.what}", trace.at
    spoken = program.tracer(_says(program, re.compile(_table()["spoken"])))
    searched: set[str] = set()  # what is found there is told for the first that speaks to a pool
    for way in ways(program, within):
        for trace in (each for _, part in way.parts() for each in spoken.trace(part)[:_MOST_SPOKEN]):
            yield way.at, f"speaks to a mining pool ({trace.what})", trace.at
            path = way.at.index.path
            for place in _searches(program, path) if path not in searched else ():
                pool = f"{way.at.index.path}:{way.at.line}"
                why = f"tries numbers until a hash is small enough, for the pool spoken to at {pool}"
                yield place, why, place
            searched.add(path)


def _searches(program: Program, path: str) -> Iterator[State]:
    """Yield where loops hash, and compare what comes out, in the file at *path* and what it imports."""
    names = frozenset(_table()["hashing"])
    near = program.connected((path,)) & frozenset(program.mentioning(encoded(names)))
    found = program.calls(tuple(sorted(each for each in near if not is_aside(each))), names)
    for call in islice(found, _MOST_HASHES):
        function = call.index.enclosing(call.node.start_byte)
        helped = program.callers(call.index, function)[:_MOST_HASHES] if function is not None else []
        # Hashed in the loop, or by a function that does no more and is called there.
        yield from [each for each in (call, *helped) if _is_search(each)][:1]


def _is_search(call: State) -> bool:
    """Whether a loop around *call* goes on until what comes out is small enough."""
    outer = islice(ancestors(call.node), _HIGHEST + 1)
    around = next((each for each in outer if each.type in _LOOPS), None)
    # How often a loop goes round says nothing of what it finds.
    inner = around.child_by_field_name("body") if around is not None and "for" in around.type else around
    text = call.index.text(inner)[:_LONGEST] if inner is not None else ""
    return re.search(_table()["small"], text) is not None


def _says(program: Program, pattern: re.Pattern[str]) -> Callable[[State], str | None]:
    """Return what names texts in which *pattern* is found, by what is said there."""

    def source(state: State) -> str | None:
        if state.node.type not in _TEXTS or state.steps:
            return None
        for text in program.shapes(state):
            match = pattern.search(text[:_LONGEST])
            if match is not None:
                return text[match.start() : match.start() + 60].replace(HOLE, "…")
        return None

    return source


def _evidence(codebase: Codebase, call: State, place: State, what: str) -> Evidence:
    severity = Severity.HIGH
    if occasion(program_of(codebase), call, codebase) is Occasion.OFFERED:
        severity, what = Severity.LOW, f"{what}, where a person asks for it by name"
    elif is_explained(codebase, tuple(_table()["purpose"])):
        severity, what = Severity.LOW, f"{what}, which the package says it is for"
    if (place.index.path, place.line) != (call.index.path, call.line):
        what = f"{what}; that is told here, for {call.index.path}:{call.line}"
    return evidence_at(place, why=what, severity=severity)


RULE = Rule(
    id="coin-mining",
    summary="coins are mined for somebody else on the machine of whoever installs it",
    severity=Severity.HIGH,
    confidence=Confidence.HIGH,
    row="supply.code",
    remedy="Do not install this package; if it ran, end what it started.",
    taxonomy=("MCP04:2025", "SAFE-T2102", "AML.T0048"),
    code=look,
)
