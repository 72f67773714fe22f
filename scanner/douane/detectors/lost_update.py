"""Records that many share are checked and written back while others do the same.

**What.** In a server that many clients use at once, a function reads a file of records as a whole, turns the
request away where something in them stands against it, and writes the whole file back, with an `await`
between the reading and the writing and nothing that lets one caller go on at a time. Where it only asks
whether something is there, it is low. So is a record of a store that many programs share (Redis, a table of
keys): it is read by its key, checked, counted down or marked as used, and written back. So is a row of a
database that is read, checked, and set to a sum that the function reckoned from what it read, or that is
found unused and marked as used. So is what
somebody has left (a balance, credits, seats) as a member of an object: it is checked, and taken from after an
`await`, or in a record that is read for this request and saved.

**Why.** Two requests that come together both read the records before either writes: both pass the check (a
room is booked twice, a quota spent twice), and what the first wrote is lost.

**Example.** `const all = await load(); if (all.some(taken)) throw ...; await fs.writeFile(FILE, ...)`

**Left alone.** Locks, queues of promises and transactions; files that are only made if they are not there
(`wx`), or whose version is compared before they are replaced; reading and writing without an `await` between;
files of one request; counting that the store does itself (`DECR`, `WATCH`, `NX`); values that the database
reckons itself (`SET stock = stock - 1`), or that it sets only where the old one is still there; files and
rows of servers over standard input and output, which have one client; records in memory that are checked and
changed without an `await` between.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._file_records import READ, WRITE, Operation, Records, own, updates
from douane.detectors._flow import program_of
from douane.detectors._flow.state import State
from douane.detectors._guards import readable
from douane.detectors._handlers import is_vendored
from douane.detectors._places import evidence_at, is_aside
from douane.detectors._row_records import TABLE, reckons, uses_up
from douane.detectors._spent_members import spent_twice
from douane.detectors._store_records import used_up_twice
from douane.model import Confidence, Severity
from douane.rules import Evidence, Rule
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program
    from douane.syntax import Codebase

    Place = tuple[Index, Function]

_MOST_FUNCTIONS = 60  # of one package that are looked at
_MOST_CALLERS = 6  # of one function that are looked at for whether they go one at a time
_MOST_STEPS = 40_000  # of following values, for the whole package
_MOST_NODES = 3_000  # of one function
_LONGEST = 400  # characters of a condition, and of what is done where it holds
_GIVING = frozenset({"variable_declarator", "assignment", "assignment_expression", "as_pattern"})
_GROWING = frozenset({"augmented_assignment", "augmented_assignment_expression"})
_ENDING = frozenset(
    {"statement_block", "block", "program", "module", "arrow_function", "function_definition"}
)
_WAITING = frozenset({"await", "await_expression"})
_WHY = "records that many share are checked here and written back as a whole, while others do the same"
_ROWS = "a row is set here by what its value was before, while others may have done the same since"
_SPENT = "what somebody has left is checked, and taken from after others had time to do the same"
_IN_STORE = "a record of a shared store is checked and then counted or used up, while others do the same"


def look(codebase: Codebase) -> Iterator[Evidence]:
    """Yield where records are written back that others may have changed since they were checked."""
    program = program_of(codebase)
    needle = re.compile(updates()["needle"].encode())
    whole = [path for path in readable(program) if not is_aside(path) and not is_vendored(path)]
    for at in used_up_twice(program, whole):
        yield evidence_at(at, why=_IN_STORE)
    many = _serves_many(program, whole)
    for at in spent_twice(program, whole, many=many):
        yield evidence_at(at, why=_SPENT)
    paths = tuple(path for path in whole if program.holds(path, needle))
    if not paths or not many:
        return
    found, is_cut = program.in_steps(_MOST_STEPS, _found(program, paths))
    for path in paths if is_cut else ():
        program.unfollowed(path)
    yield from found


def _found(program: Program, paths: tuple[str, ...]) -> Iterator[Evidence]:
    every = ((index, each) for index in program.indexes(paths) for each in index.functions)
    acting = [(place, done) for place in every if (done := own(*place))]
    read, written = (
        {each.file for _, done in acting for each in done if each.kind == kind} for kind in (READ, WRITE)
    )
    both = read & written
    candidates = _with_callers(
        program, [place for place, done in acting if any(each.file in both for each in done)]
    )
    records = Records(program, frozenset(each.name for _, each in candidates if each.name))
    seen: set[tuple[str, int]] = set()
    for index, function in candidates[:_MOST_FUNCTIONS]:
        for write, severity in _lost(records.of(index, function), index, function):
            key = (index.path, write.node.id)
            if key not in seen and not _one_at_a_time(program, index, function, records):
                seen.add(key)
                why = _ROWS if write.file[1].startswith(TABLE) else _WHY
                yield evidence_at(State(index, write.node), why=why, severity=severity)


def _serves_many(program: Program, paths: list[str]) -> bool:
    """Whether the package is a server that has many clients at once."""
    told = {name: re.compile(updates()["told"][name].encode()) for name in ("many", "listens", "one")}
    found = {name for name, needle in told.items() if any(program.holds(path, needle) for path in paths)}
    return "many" in found or ("listens" in found and "one" not in found)


def _with_callers(program: Program, acting: list[Place]) -> list[Place]:
    """Return the functions *acting* and those that call them."""
    found = {id(function): (index, function) for index, function in acting}
    for index, function in acting[:_MOST_FUNCTIONS]:
        for call in program.bounded_callers(index, function):
            around = call.index.enclosing(call.node.start_byte)
            if around is not None and not is_aside(call.index.path):
                found.setdefault(id(around), (call.index, around))
    return list(found.values())


def _lost(
    operations: tuple[Operation, ...], index: Index, function: Function
) -> Iterator[tuple[Operation, Severity]]:
    """Yield the writings of *function* that a check of what was read stands before, and how bad that is."""
    for write in operations:
        if write.kind != WRITE:
            continue
        reads = [each for each in operations if each.kind == READ and each.file == write.file]
        for read in reads:
            if read.node.end_byte > write.node.start_byte:
                continue
            between = _between(function.node, read.node, write.node)
            waits = read.waits or write.waits or any(each.type in _WAITING for each in between)
            severity, refused = _checked(index, read.node, between) if waits else (None, "")
            if severity is not None and uses_up(index, read.node, write.node, refused):
                severity = Severity.MEDIUM
            elif write.file[1].startswith(TABLE) and not _is_reckoned(index, read.node, between, write.node):
                continue
            if severity is not None:
                yield write, severity
                break


def _between(body: Node, first: Node, last: Node) -> list[Node]:
    """Return the nodes of *body* that begin behind *first* and end before *last*."""
    every = islice(walk(body), _MOST_NODES)
    return [each for each in every if each.start_byte >= first.end_byte and each.end_byte <= last.start_byte]


def _checked(index: Index, read: Node, between: list[Node]) -> tuple[Severity | None, str]:
    """Return how bad it is that what *read* gives is checked among the nodes *between*, None where it is not,
    and the conditions by which it is.
    """
    names, found, asked = set(_named(index, read)), None, list[str]()
    for node in sorted(between, key=lambda each: each.start_byte):
        if node.type in _GIVING:
            value = node.child_by_field_name("right") or node.child_by_field_name("value")
            if value is not None and _mentions(index.text(value, _LONGEST), names):
                names |= set(_targets(index, node))
        condition = node.child_by_field_name("condition") if node.type == "if_statement" else None
        body = node.child_by_field_name("consequence")
        text = index.text(condition, _LONGEST) if condition is not None else ""
        if body is None or not _mentions(text, names):
            continue
        if re.search(updates()["told"]["refuses"], index.text(body, _LONGEST)):
            asked.append(text)
            missing = re.search(updates()["told"]["missing"], text)
            found = Severity.MEDIUM if missing is None or found is Severity.MEDIUM else Severity.LOW
    return found, "\n".join(asked)


def _is_reckoned(index: Index, read: Node, between: list[Node], write: Node) -> bool:
    """Whether *write* sets something to a sum of what *read* gives and of something else."""
    names, sums = set(_named(index, read)), set[str]()
    for node in sorted(between, key=lambda each: each.start_byte):
        grows = node.type in _GROWING
        value = node if grows else node.child_by_field_name("right") or node.child_by_field_name("value")
        if value is None or not (grows or node.type in _GIVING):
            continue
        text = index.text(value, _LONGEST)
        if _mentions(text, sums) or reckons(text, names):
            sums |= set(_targets(index, node))
        if _mentions(text, names):
            names |= set(_targets(index, node))
    text = index.text(write, _LONGEST)
    return _mentions(text, sums) or reckons(text, names)


def _named(index: Index, read: Node) -> Iterator[str]:
    """Yield the names that what *read* gives is taken apart into."""
    here = read.parent
    while here is not None and here.type not in _ENDING:
        if here.type in _GIVING:
            yield from _targets(index, here)
        here = here.parent


def _targets(index: Index, giving: Node) -> Iterator[str]:
    target = giving.child_by_field_name("left") or giving.child_by_field_name("name")
    target = target or giving.child_by_field_name("alias")
    for each in islice(walk(target), _MOST_NODES) if target is not None else ():
        if each.type in ("identifier", "shorthand_property_identifier_pattern"):
            yield index.text(each, 80)


def _mentions(text: str, names: set[str]) -> bool:
    return not names.isdisjoint(re.findall(r"(?<![\w$.])[A-Za-z_$][\w$]*", text))


def _one_at_a_time(program: Program, index: Index, function: Function, records: Records) -> bool:
    """Whether callers go one at a time, or the file is held against what was read, where it is told so."""
    table = updates()["told"]
    alone, once, held = (re.compile(table[name]) for name in ("alone", "exclusive", "held_against"))
    if held.search(index.text(function.node)):
        return True
    callers = program.callers(index, function)[:_MOST_CALLERS]
    files = {each.path: each for each in (index, *(call.index for call in callers))}
    files |= {other.path: other for other, _ in records.followed(index, function)}
    texts = (each.module.source.decode("utf-8", "replace") for each in files.values())
    return any(alone.search(text) or once.search(text) for text in texts)


RULE = Rule(
    id="lost-update",
    summary="records that many share are checked and written back while others do the same",
    severity=Severity.MEDIUM,
    confidence=Confidence.MEDIUM,
    row="supply.code",
    remedy="Let one request at a time read, check and write (a lock, a queue, a transaction of a database).",
    taxonomy=("MCP07:2025", "SAFE-T1005", "AML.T0049"),
    exposed=True,
    code=look,
)
