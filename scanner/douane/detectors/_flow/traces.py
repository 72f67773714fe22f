"""Walking back from a value to everything that went into it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import aliases
from douane.detectors._flow.index import ELEMENT, FUNCTIONS, HANDED, PART, Call, Function, Index, Steps
from douane.detectors._flow.state import State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program

_MOST_STATES = 1500  # of one walk
_MOST_NAMING = 8  # files that put something into what they share
_MOST_IN_ALL = 15_000  # of all walks of one tracer
_DATA = "code/flow.toml"

# Expressions whose value is made of all their parts.
_MADE_OF_PARTS = frozenset(
    {
        "template_string",
        "string",
        "concatenated_string",
        "array",
        "list",
        "tuple",
        "set",
        "expression_list",
        "object",
        "dictionary",
        "pair",
        "spread_element",
        "list_splat",
        "dictionary_splat",
        "binary_operator",
        "interpolation",
        "template_substitution",
        "await",
        "await_expression",
        "parenthesized_expression",
        "list_comprehension",
        "set_comprehension",
        "dictionary_comprehension",
        "generator_expression",
    }
)
_ARITHMETIC = frozenset(
    {"==", "===", "!=", "!==", "<", ">", "<=", ">=", "instanceof", "in", "-", "*", "/", "%"}
)


@dataclass(frozen=True, slots=True)
class Trace:
    """Something that reaches a value: what it is, and where it enters."""

    what: str
    at: State


class Tracer:
    """Walks back from values to what *source* gives a name; what was walked in vain is not walked again.

    Where the name is empty, the walk does not go on, and nothing was found.
    """

    def __init__(self, program: Program, source: Callable[[State], str | None]) -> None:
        self._program = program
        self._source = source
        self._vain: set[object] = set()
        self._left = _MOST_IN_ALL

    def reaches(self, state: State) -> bool:
        """Whether anything that the source names goes into *state*: no more is walked than that takes."""
        return bool(self.trace(state, first=True))

    def trace(self, state: State, *, first: bool = False) -> list[Trace]:
        """Return everything the source names among what goes into *state*, or the *first*, nearest first."""
        program = self._program
        found: list[Trace] = []
        seen: set[object] = {state.key}
        pending = deque([state])
        while pending and len(seen) < _MOST_STATES and self._left > 0 and not (found and first):
            here = pending.popleft()
            self._left -= 1
            if not _table("opaque_properties").isdisjoint(here.steps[:1]):
                continue
            cut = program.cut
            what = self._source(here)
            program.cut = cut  # what something is may stay open: the walk goes on behind it
            if what is not None:
                found += [Trace(what, here)] if what else []
                continue
            for each in self._before(here):
                key = each.key
                if key not in seen and key not in self._vain:
                    seen.add(key)
                    pending.append(each)
        if not found and not pending:
            self._vain |= seen
        return found

    def _put_elsewhere(self, state: State) -> Iterator[State]:
        """Yield what other files put into the thing that is imported, or exported, under this name."""
        name = state.text
        bindings = state.index.bindings(name, state.node.start_byte)
        imported = [binding.origin for binding in bindings if binding.origin is not None]
        for origin, taken in imported[:2]:
            target = self._program.imported(state.index, origin, taken)
            if target is not None and target[1][-1:] == (name,):
                for index in self._program.naming(target[0], name)[:_MOST_NAMING]:
                    if index is not state.index:
                        yield from _mutated(index, name, None) if not state.steps else ()
                        yield from _stored(index, name, state.steps)

    def _before(self, state: State) -> Iterator[State]:
        followed = False
        for each in aliases.step(self._program, state):
            followed = True
            yield each
        yield from _inputs(state)
        if state.node.type == "identifier":
            yield from self._put_elsewhere(state)
        if not followed or state.node.type in ("identifier", "this", "object", "dictionary"):
            yield from ingredients(state)


def _mutated(index: Index, name: str, scope: Function | None) -> Iterator[State]:
    """Yield what calls of *name*, bound in *scope* of the file of *index*, put into it."""
    for call in index.calls_by_receiver.get(name, ())[:60]:
        if call.name in _table("mutators") and index.scope_of(name, call.node.start_byte) is scope:
            yield from (State(index, each) for each in (*call.arguments, *call.keywords.values()))


def _stored(index: Index, name: str, steps: Steps) -> Iterator[State]:
    """Yield what the file of *index* stores in *name*, of its own top level, under the first of *steps*."""
    for write in index.writes_to.get(name, ())[:60]:
        if index.scope_of(name, write.target.start_byte) is None and (not steps or write.name == steps[0]):
            yield State(index, write.value, steps[1:])


def ingredients(state: State) -> Iterator[State]:
    """Yield what *state* is made of: operands, entries, and for calls of other code what is handed to it."""
    node = state.node
    call = state.index.call_at(node)
    if call is not None:
        yield from _handed_over(state, call)
    elif node.type in ("identifier", "this"):
        yield from _put_into(state)
    elif state.steps == (HANDED,) and node.type in ("object", "dictionary"):
        yield from _without_options(state)
    elif node.type in _MADE_OF_PARTS and (not state.steps or node.type not in ("object", "dictionary")):
        yield from (state.at(child) for child in parts(node) if child.type not in FUNCTIONS)
    elif node.type in ("binary_expression", "augmented_assignment_expression", "augmented_assignment"):
        operator = node.child_by_field_name("operator")
        if operator is None or operator.type not in _ARITHMETIC:
            yield from (state.at(child) for child in parts(node))
    elif node.type in ("subscript", "subscript_expression"):
        owner = node.child_by_field_name("object") or node.child_by_field_name("value")
        if owner is not None:
            yield state.at(owner)


def _handed_over(state: State, call: Call) -> Iterator[State]:
    if call.name in _table("opaque"):
        return
    steps: Steps = ()
    if state.steps:
        every = state.steps[0] == ELEMENT and call.name in _table("iterators")
        steps = (ELEMENT,) if every else (PART,)
    if call.receiver is not None and call.name not in _table("from_arguments_only"):
        yield state.at(call.receiver, steps)
    if call.receiver is not None and call.name in _table("from_receiver_only"):
        return
    asks = call.name in _table("asking")
    if asks:
        steps = (HANDED,)
    named = [node for name, node in call.keywords.items() if not (asks and name in _table("options"))]
    for argument in (*call.arguments, *named):
        if argument.type not in FUNCTIONS:
            yield state.at(argument, steps)
            continue
        function = state.index.function_at(argument)
        if function is None:
            continue
        yield from (state.at(value) for value in function.returns[:12])
        if call.constructs and call.name == "Promise" and function.parameters:
            settle = function.parameters[0].name
            for inner in state.index.calls_by_name.get(settle, ())[:20]:
                if argument.start_byte <= inner.node.start_byte < argument.end_byte:
                    yield from (state.at(each) for each in inner.arguments)


def _without_options(state: State) -> Iterator[State]:
    """Yield the entries of an object that is handed to a call, except those that only tell how to do it."""
    for child in parts(state.node):
        key = child.child_by_field_name("key") or child.child_by_field_name("name")
        named = child if child.type == "shorthand_property_identifier" else key
        if named is not None and state.index.text(named).strip("'\"") in _table("options"):
            continue
        if child.type in ("spread_element", "dictionary_splat"):
            yield from (state.at(inner, (HANDED,)) for inner in parts(child))
        elif child.type not in FUNCTIONS:
            yield state.at(child.child_by_field_name("value") or child)


def _put_into(state: State) -> Iterator[State]:
    """Yield what is appended to, or stored in, the thing that a name stands for."""
    index, name = state.index, state.text
    if name in ("self", "this", "cls"):
        yield from _put_into_part(state)
        return
    scope = index.scope_of(name, state.node.start_byte)
    for each in _mutated(index, name, scope):
        yield state.at(each.node)
    if state.steps and state.steps[0] not in (HANDED, ELEMENT, PART):
        return
    for write in index.writes_to.get(name, ())[:60]:
        told = bool(state.steps) and write.name in _table("options")
        if not told and index.scope_of(name, write.target.start_byte) is scope:
            yield state.at(write.value)


def _put_into_part(state: State) -> Iterator[State]:
    """Yield what methods of the same class put into the property that *state* takes out of its object."""
    index = state.index
    class_ = index.enclosing_class(state.node.start_byte)
    for call in (
        index.calls_by_part.get(state.steps[0], ())[:60] if state.steps and class_ is not None else ()
    ):
        owner = call.receiver.child_by_field_name("object") if call.receiver is not None else None
        own = owner is not None and index.text(owner) in ("self", "this", "cls")
        if own and call.name in _table("mutators") and index.enclosing_class(call.node.start_byte) is class_:
            yield from (state.at(each) for each in (*call.arguments, *call.keywords.values()))


def _inputs(state: State) -> Iterator[State]:
    """Yield the call that hands a value to the function literal whose parameter *state* names."""
    if state.node.type not in ("identifier", "shorthand_property_identifier"):
        return
    for binding in state.index.bindings(state.text, state.node.start_byte):
        if binding.parameter is None:
            continue
        function, _ = binding.parameter
        around = _call_around(state, function.node)
        if around is not None:
            yield state.at(around.node)


def _call_around(state: State, function: Node) -> Call | None:
    listed = function.parent
    if listed is None or listed.type not in ("arguments", "argument_list") or listed.parent is None:
        return None
    return state.index.call_at(listed.parent)


def _table(name: str) -> frozenset[str]:
    return _names(name)


def _names(name: str) -> frozenset[str]:
    known = _NAMES.get(name)
    if known is None:
        known = _NAMES[name] = frozenset(douane_signatures.table(_DATA)[name])
    return known


_NAMES: dict[str, frozenset[str]] = {}
