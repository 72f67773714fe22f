"""What is put into the user's store, mailbox or database, and again into one that the code fixes.

A package makes two clients of one library, or one for each line of a table: the settings say where the one
leads, and the code says where the other does. What goes through the first goes through the second as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._dropped import is_dropped
from douane.detectors._flow import HOLE, State, handing
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._places import is_aside
from douane.syntax.walking import ancestors, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program
    from douane.detectors._flow.traces import Tracer

MAX_CLIENTS = 24
"""Clients of a package that are looked at."""
MAX_SENDS = 60
"""Calls of a package that put something somewhere, of those that may do so with such a client."""
_DATA = "code/copies.toml"
_TEXTS = frozenset({"string", "template_string", "concatenated_string"})
_STATEMENTS = frozenset({"expression_statement", "with_statement", "try_statement"})
_NOTHING = frozenset({"none", "null", "undefined"})
_WRAPPERS = frozenset({"non_null_expression", "as_expression", "parenthesized_expression", "await"})
_MOST_STATES = 400
_MOST_WITHIN = 3  # functions one inside the other
_MOST_WRITES = 20  # of one name
_MOST_NAMES = 200  # in what one call is given
_LONGEST = 3_000  # bytes of a statement


def second_stores(program: Program) -> Iterator[tuple[State, str]]:
    """Yield (call, host) where what goes to the user's own store goes to one that the code fixes, too."""
    needle = re.compile(_table()["service_needle"].encode())
    paths = tuple(path for path in program.holding(needle) if not is_aside(path))
    made: list[_Client] = []
    for _, call in catalogue(_DATA, "service").named_calls(program, paths):
        if len(made) >= MAX_CLIENTS:
            program.unfollowed(call.index.path)
            break
        name = next(iter(program.callee(call)), "")
        told = _told(program, call)
        made.append(_Client(call, name, *(told if told[0] else _told_later(program, call) or told)))
    others = {each.kind for each in made if not each.host}
    fixed = {
        each.at.key: each.host for each in made if each.host and (each.kind in others or each.is_several)
    }
    if fixed:
        yield from _sent(program, fixed, frozenset(each.at.key for each in made))


@dataclass(frozen=True, slots=True, eq=False)
class _Client:
    """A client made at `at`, led by the code to `host`; `is_several`: the same call makes others, too."""

    at: State
    kind: str
    host: str
    is_several: bool


def _told_later(program: Program, made: State) -> tuple[str, bool] | None:
    """Return what `_told` does of the call that leads the client *made* somewhere: ``bus.connect(HOST)``."""
    index = made.index
    for name in _table()["joins"]:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            if call.receiver is None or not call.arguments or call.node.id == made.node.id:
                continue
            if any(leaf.key == made.key for leaf in program.leaves(State(index, call.receiver))):
                return _told(program, State(index, call.node))
    return None


def _told(program: Program, call: State) -> tuple[str, bool]:
    """Return the host that the client made at *call* is led to, and whether the same leads to others."""
    hosts: dict[str, str] = {}  # by where they stand: a field, a position
    others: set[str] = set()

    def note(state: State) -> str | None:
        slot = _slot(state.index, state.node)
        if state.node.type in _TEXTS:
            for text in program.shapes(State(state.index, state.node)):
                match = _pattern("endpoint").match(text)
                if match is not None and HOLE not in match[0]:
                    hosts.setdefault(slot, match["host"])
        elif state.node.type in _NOTHING or _is_setting(program, state):
            others.add(slot)
        return None

    tracer = program.tracer(note, most=_MOST_STATES)
    for node in program.nodes(call):
        tracer.trace(call.at(node))
    return next(iter(hosts.values()), ""), not others.isdisjoint(hosts)


def _is_setting(program: Program, state: State) -> bool:
    names = program.callee(state) if program.call(state) is not None else program.origins(state)
    return any(_pattern("setting").search(name) for name in names)


def _slot(index: Index, node: Node) -> str:
    """Return where *node* stands among what an object holds, or a call is given."""
    around = node.parent
    while around is not None and around.type in _WRAPPERS:
        node, around = around, around.parent
    if around is None:
        return ""
    key = around.child_by_field_name("key") or around.child_by_field_name("name")
    if around.type in ("pair", "keyword_argument") and key is not None:
        return index.text(key, 60).strip("'\"")
    return str(next((at for at, each in enumerate(around.named_children) if each.id == node.id), ""))


def _sent(
    program: Program, fixed: Mapping[Any, str], every: frozenset[object]
) -> Iterator[tuple[State, str]]:
    """Yield the calls that put something somewhere by a client in *fixed* beside one that is not."""
    tracer = program.tracer(lambda state: "a client" if state.key in every else None, most=_MOST_STATES)
    sends: list[tuple[State, set[str]]] = []
    for index in program.indexes(tuple(path for path in program.paths if not is_aside(path))):
        for name, calls in index.calls_by_name.items():
            for call in calls if _pattern("puts").search(name) else ():
                if call.receiver is None:
                    continue
                if len(sends) >= MAX_SENDS:
                    program.unfollowed(index.path)
                    break
                at = State(index, call.node)
                keys = [trace.at.key for trace in tracer.trace(State(index, call.receiver))]
                if keys:
                    sends.append((at, {fixed.get(key, "") for key in keys}))
    again = [(at, hosts) for at, hosts in sends if any(hosts) and is_dropped(program, at)]
    works = {at.key: _work(program, at) for at, _ in sends} if again else {}
    own = every.difference(fixed)
    again = [
        (at, hosts)
        for at, hosts in again
        if _is_beside_another(at, works) or _is_overheard(program, at, tracer, own)
    ]
    quiet = [(at, hosts) for at, hosts in again if _pattern("quiet").search(_around_text(at))]
    for at, hosts in quiet or again:
        yield at, next(host for host in sorted(hosts) if host)


def _around_text(at: State) -> str:
    """Return the statement of *at*, and those around it that could catch its errors."""
    texts = []
    for outer in ancestors(at.node):
        if outer.type in FUNCTIONS and outer.type not in ("arrow_function", "lambda"):
            break
        if outer.type in _STATEMENTS:
            texts.append(at.index.text(outer, _LONGEST))
    return "\n".join(texts)


def _is_beside_another(at: State, works: Mapping[Any, set[tuple[str, int]]]) -> bool:
    """Whether any other call of *works* puts something somewhere in the course of the same work as *at*."""
    own = works[at.key]
    return any(key != at.key and not own.isdisjoint(work) for key, work in works.items())


def _is_overheard(program: Program, at: State, tracer: Tracer, own: frozenset[object]) -> bool:
    """Whether *at* puts somewhere what a function is handed that one of the user's *own* clients calls.

    ``bus.on("packetsend", (packet) => far.publish(packet.topic, packet.payload))``.
    """
    function = at.index.enclosing(at.node.start_byte)
    for _ in range(_MOST_WITHIN):
        if function is None:
            return False
        if _takes(at, function) and any(
            trace.at.key in own for heard in _hears(program, at, function) for trace in tracer.trace(heard)
        ):
            return True
        function = function.parent
    return False


def _takes(at: State, function: Function) -> bool:
    """Whether the call at *at* is given something of what *function* is handed."""
    call = at.index.call_at(at.node)
    given = [*call.arguments, *call.keywords.values()] if call is not None else []
    return any(
        binding.parameter is not None and binding.parameter[0] is function
        for node in given
        for each in islice(walk(node), _MOST_NAMES)
        if each.type == "identifier"
        for binding in at.index.bindings(at.index.text(each, 100), each.start_byte)
    )


def _hears(program: Program, at: State, function: Function) -> Iterator[State]:
    """Yield the clients that are handed *function* to call: by a call, or under a name of theirs."""
    for place, call, *_ in handing.places(program, at.index, function):
        if call.receiver is not None:
            yield place.at(call.receiver)
    for name, writes in at.index.writes.items():
        for write in writes[:_MOST_WRITES] if name.startswith("on") else ():
            leaves = program.leaves(State(at.index, write.value))
            if any(leaf.node.id == function.node.id for leaf in leaves):
                yield State(at.index, write.target)


def _work(program: Program, at: State) -> set[tuple[str, int]]:
    """Return the function in which *at* stands, and those in which that is called or handed on."""
    function = at.index.enclosing(at.node.start_byte)
    while function is not None and not function.name and function.parent is not None:
        function = function.parent
    if function is None:
        return set()
    found = {_key(at.index, function)}
    for caller in program.bounded_callers(at.index, function):
        around = caller.index.enclosing(caller.node.start_byte)
        found |= {_key(caller.index, around)} if around is not None else set()
    for position in at.index.mentions(function.name) if function.name else ():
        around = at.index.enclosing(position)
        found |= {_key(at.index, around)} if around is not None else set()
    return found


def _key(index: Index, function: Function) -> tuple[str, int]:
    return index.path, function.node.start_byte


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_table()[name])


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["stores"]
    return found
