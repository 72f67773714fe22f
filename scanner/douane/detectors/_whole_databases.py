"""Databases that code empties as a whole, by statements: all of one, or every table that it has listed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _marked
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._changes import EFFECTS
from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS
from douane.model import Severity

if TYPE_CHECKING:
    from douane.detectors._flow import Program

_DATA = "code/destruction.toml"
_LOOPS = frozenset(
    {
        *("for_statement", "for_in_statement", "while_statement", "do_statement", "for_in_clause"),
        *("list_comprehension", "set_comprehension", "generator_expression"),
    }
)
_FOR_EACH = frozenset({"forEach", "map", "flatMap", "each", "eachSeries", "reduce"})
_DELETING = ("DROP", "drop", "TRUNCATE", "truncate", "DELETE")
_SMALL = 64 * 1024  # bytes of source up to which statements of all files are read
_LONGEST = 600  # characters of a call that may list tables


def whole(program: Program) -> tuple[tuple[State, str, Severity], ...]:
    """Return (call, what it does, how bad) for what drops or empties a database as a whole."""
    return program.once("whole databases", lambda: tuple(_whole(program)))


def _whole(program: Program) -> Iterator[tuple[State, str, Severity]]:
    table: dict[str, Any] = douane_signatures.table(_DATA)["database"]
    paths = program.mentioning(encoded((*_DELETING, *table["wholes"])))
    if not paths:
        return
    among = program.paths if program.size <= _SMALL else paths  # elsewhere what is said is put together
    listing = program.holding(re.compile(table["listing"].encode()))
    wholly = program.holding(re.compile(table["needle"].encode()), paths)
    dropping = tuple(path for path in among if listing or path in wholly)
    for _, call in catalogue(EFFECTS, "query").calls(program, dropping):
        statement = program.argument(call, 0)
        texts = sources.texts_of(program, statement) if statement is not None else ()
        all_of_it = next((text for text in texts if re.search(table["all"], text)), None)
        if statement is None or _says_so(call, table["told"]):
            continue
        if all_of_it is not None:
            yield call, f"drops a whole database ({all_of_it[:60]!r})", Severity.HIGH
        elif any(re.search(table["each"], text) for text in texts) and _is_of_all(program, call, statement):
            yield call, "empties or drops every table that the database lists", Severity.CRITICAL
    for index in program.indexes(program.mentioning(encoded(table["wholes"]))):
        for name in table["wholes"] if _marked.is_server(program) else ():
            for made in index.calls_by_name.get(name, ()):
                call = State(index, made.node)
                if made.receiver is not None and not _says_so(call, table["told"]):
                    yield call, f"empties a whole database (`{name}`)", Severity.MEDIUM


def _is_of_all(program: Program, call: State, statement: State) -> bool:
    """Whether *statement*, one for any table, is run for each that the database has told of."""
    table = douane_signatures.table(_DATA)["database"]
    spelled = [*_spelled(program, statement, table["each"])]
    if not any(_one_by_one(program, leaf) for leaf in (*spelled, call)):
        return False
    listing = re.compile(table["listing"])
    if program.holds(call.index.path, re.compile(table["listing"].encode())):
        return any(_one_by_one(program, leaf) for leaf in spelled)

    def listed(state: State) -> str | None:
        made = program.call(state)
        given = [state.at(node) for node in made.arguments[:1]] if made is not None else []
        said = [state.text[:_LONGEST]] if made is not None else []
        said += [text for each in given for text in program.shapes(each)]
        return "listed" if any(map(listing.search, said)) else None

    return program.tracer(listed).reaches(statement)


def _spelled(program: Program, statement: State, pattern: str) -> Iterator[State]:
    """Yield the expressions for *statement* whose text *pattern* is found in."""
    for leaf in program.leaves(statement):
        if any(re.search(pattern, text) for text in program.shapes(leaf)):
            yield leaf


def _one_by_one(program: Program, state: State) -> bool:
    """Whether *state* stands in a loop, or in a function that is called in one."""
    if _in_loop(state):
        return True
    function = state.index.enclosing(state.node.start_byte)
    return function is not None and any(_in_loop(call) for call in program.callers(state.index, function))


def _in_loop(state: State) -> bool:
    node = state.node.parent
    while node is not None and node.type not in (
        "function_definition",
        "function_declaration",
        "method_definition",
    ):
        if node.type in _LOOPS:
            return True
        call = node.parent.parent if node.type in FUNCTIONS and node.parent is not None else None
        made = state.index.call_at(call) if call is not None else None
        if made is not None and made.name in _FOR_EACH:
            return True
        node = node.parent
    return False


def _says_so(call: State, told: str) -> bool:
    """Whether a function around *call*, or its file, says in its name that it takes data away."""
    function = call.index.enclosing(call.node.start_byte)
    names = [call.index.path.rpartition("/")[2]]
    while function is not None:
        names.append(function.name)
        function = function.parent
    return any(re.search(told, name) for name in names)
