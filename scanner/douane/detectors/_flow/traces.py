"""Walking back from a value to everything that went into it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.detectors._flow import (
    aliases,
    fields,
    handing,
    iterated,
    kept,
    logged,
    lookups,
    mapped,
    raised,
    tools,
)
from douane.detectors._flow.formatting import fields_of
from douane.detectors._flow.index import ELEMENT, EXCEPT, FUNCTIONS, HANDED, PART, Call, Steps
from douane.detectors._flow.known import known
from douane.detectors._flow.put import mutated, put_into, stored
from douane.detectors._flow.state import MOST_FRAMES, State, flattened
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Index
    from douane.detectors._flow.program import Program

MOST_STATES = 1500
"""Values of one walk, if its asker sets no other bound."""
_MOST_RETURNS = 60  # of one function
_MOST_NAMING = 200  # files that put something into what they share
_WITHIN = 2  # steps to what is put into a part of a request: `res.locals.user`
_MOST_IN_ALL = 15_000  # of all walks of one tracer

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
        *("pair", "computed_property_name"),
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
# What holds what is put into it, however it came to be.
_HOLDING = frozenset({"identifier", "shorthand_property_identifier", "this", "object", "dictionary"})
_CALLS = frozenset({"call_expression", "call", "new_expression"})
_NAMED = frozenset({"identifier", "member_expression", "attribute"})
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

    Where the name is empty, the walk does not go on, and nothing was found. *noted*: a walk that finds
    nothing before its bound, *most* states, is a gap; unless it ends, with nothing, before *furthest*. A walk
    that may go so far takes no circle of names twice. *before* tells what goes into a value in its place.
    """

    def __init__(
        self,
        program: Program,
        source: Callable[[State], str | None],
        *,
        noted: bool = False,
        most: int = MOST_STATES,
        furthest: int = 0,
        before: Callable[[Tracer, State], Iterator[State]] | None = None,
    ) -> None:
        self._program = program
        self._other = before
        self._source = source
        self._is_noted = noted
        self._most, self._furthest = most, max(most, furthest)
        self._vain: set[object] = set()
        self._leading: set[object] = set()  # from where something is known to be found
        self.came: dict[object, State] = {}  # what led to each state of the last walk
        self.left = _MOST_IN_ALL

    def reaches(self, state: State) -> bool:
        """Whether anything that the source names goes into *state*: no more is walked than that takes."""
        found = self.trace(state, first=True)
        if found:
            self._leading.update(each.key for each in (state, found[0].at, *self.way(found[0].at)))
        return bool(found)

    def trace(self, state: State, *, first: bool = False) -> list[Trace]:
        """Return everything the source names among what goes into *state*, or the *first*, nearest first."""
        program = self._program
        found: list[Trace] = []
        seen: set[object] = {state.key}
        pending = deque([state])
        came = self.came = {}
        while pending and self.left > 0 and not (found and first):
            if len(seen) >= (self._most if found else self._furthest):
                break
            here = pending.popleft()
            self.left -= 1
            if not known("opaque_properties").isdisjoint(here.steps[:1]):
                continue
            cut = program.cut
            what = "known" if first and here.key in self._leading else self._source(here)
            program.cut = cut  # what something is may stay open: the walk goes on behind it
            if what and len(seen) >= self._most:
                pending.append(here)  # what lies so far away may be there by mistake
                break
            if what is not None:
                found += [Trace(what, here)] if what else []
                continue
            for met in self.before(here) if self._other is None else self._other(self, here):
                each = flattened(met) if self._furthest > self._most else met
                key = each.key
                if key not in seen and key not in self._vain:
                    seen.add(key)
                    came[key] = here
                    pending.append(each)
        if not found and not pending:
            self._vain |= seen
        elif not found and self._is_noted:
            program.unfollowed(state.index.path)
        return found

    def way(self, state: State) -> Iterator[State]:
        """Yield what led to *state* in the last walk, nearest first."""
        here: State | None = self.came.get(state.key)
        for _ in range(MOST_STATES):
            if here is None:
                return
            yield here
            here = self.came.get(here.key)

    def _naming(self, path: str, name: str) -> list[Index]:
        return self._program.bounded(self._program.naming(path, name), _MOST_NAMING, path)

    def _put_elsewhere(self, state: State) -> Iterator[State]:
        """Yield what other files put into the thing that is imported, or exported, under this name."""
        name = state.text
        bindings = state.index.bindings(name, state.node.start_byte)
        imported = [binding.origin for binding in bindings if binding.origin is not None]
        for origin, taken in imported[:2]:
            target = self._program.imported(state.index, origin, taken)
            if target is not None and not target[1] and state.steps:
                yield from self._set_on_module(state, target[0])
            if target is not None and target[1][-1:] == (name,):
                for index in self._program.bounded(
                    self._program.naming(target[0], name), _MOST_NAMING, state.index.path
                ):
                    if index is not state.index:
                        yield from mutated(index, name, None) if not state.steps else ()
                        yield from stored(index, name, state.steps)

    def _passed_along(self, state: State) -> Iterator[State]:
        """Yield what other handlers put into the request or answer *state*, to be found by this one."""
        name = state.text if state.steps and state.node.end_byte - state.node.start_byte < 20 else ""
        if name not in known("passed_along"):
            return
        bindings = state.index.bindings(name, state.node.start_byte)
        if not any(each.parameter is not None for each in bindings):
            return
        first, last = state.steps[0], state.steps[-1]
        for index in self._program.bounded(
            self._program.naming(state.index.path, last), _MOST_NAMING, state.index.path
        ):
            for part, write in index.writes_within.get(name, ())[:60]:
                if part == first and write.name == last and len(state.steps) == _WITHIN:
                    yield State(index, write.value)
            for write in index.of_name(index.writes_to.get(name, ())) if len(state.steps) == 1 else ():
                if write.name == last:
                    yield State(index, write.value)

    def _set_on_module(self, state: State, path: str) -> Iterator[State]:
        """Yield what files assign to a name of the module at *path*, which *state* takes from it."""
        for index in self._program.bounded(
            self._program.naming(path, state.steps[0]), _MOST_NAMING, state.index.path
        ):
            for write in index.of_name(index.writes.get(state.steps[0], ())):
                known = index.bindings(index.text(write.target, 100), write.target.start_byte)
                for origin, taken in (each.origin for each in known if each.origin is not None):
                    if self._program.imported(index, origin, taken) == (path, ()):
                        yield State(index, write.value, state.steps[1:])

    def before(self, state: State) -> Iterator[State]:
        followed = False
        for each in aliases.step(self._program, state):
            followed = True
            yield each
        yield from _inputs(self._program, state)
        if state.node.type == "identifier":
            yield from self._put_elsewhere(state)
            yield from self._passed_along(state)
        if not followed or state.node.type in _HOLDING or lookups.is_lookup(state):
            yield from lookups.named(self._program, state) or ingredients(
                state, fields.own_methods(self._program, state)
            )
        if state.node.type in _CALLS or "__dict__" in state.steps[:1]:
            yield from fields.listed(self._program, state)
        if state.node.type in _CALLS:
            yield from self._made_by_handed(state)
            if not state.steps and iterated.makes_iterable(self._program, state):
                yield state.at(state.node, (ELEMENT,))
        elif state.node.type in ("as_pattern", "catch_clause"):
            yield from raised.caught(self._program, state)

    def _made_by_handed(self, state: State) -> Iterator[State]:
        """Yield what functions of the package return that are handed to the call at *state* by name."""
        call = state.index.call_at(state.node)
        if call is not None:
            yield from raised.said(self._program, state, call)
        if call is None or call.name not in known("handing"):
            return
        for argument in call.arguments:
            for leaf in self._program.leaves(state.at(argument)) if argument.type in _NAMED else ():
                function = leaf.index.function_at(leaf.node) if not leaf.steps else None
                for value in function.returns[:_MOST_RETURNS] if function is not None else ():
                    yield State(leaf.index, value, (), leaf.frames)


def ingredients(state: State, own: frozenset[str] = frozenset()) -> Iterator[State]:
    """Yield what *state* is made of: operands, entries, and for calls of other code what is handed to it.

    *own* are the methods of it that are code of the package.
    """
    node = state.node
    call = state.index.call_at(node)
    if call is not None:
        yield from _handed_over(state, call)
    elif node.type in ("identifier", "shorthand_property_identifier", "this"):
        yield from put_into(state, own)
    elif state.steps == (HANDED,) and node.type in ("object", "dictionary"):
        yield from _without_options(state)
    elif node.type in _MADE_OF_PARTS and (not state.steps or node.type not in ("object", "dictionary")):
        yield from _entries(state) if node.type in ("object", "dictionary") else _all_parts(state)
    elif node.type in ("binary_expression", "augmented_assignment_expression", "augmented_assignment"):
        operator = node.child_by_field_name("operator")
        if operator is None or operator.type not in _ARITHMETIC:
            yield from (state.at(child) for child in parts(node))
    elif node.type in ("subscript", "subscript_expression"):
        owner = node.child_by_field_name("object") or node.child_by_field_name("value")
        if owner is not None:
            yield state.at(owner)


def _all_parts(state: State) -> Iterator[State]:
    return (state.at(child) for child in parts(state.node) if child.type not in FUNCTIONS)


def _entries(state: State) -> Iterator[State]:
    """Yield what an object is made of: of what is spread into it, all that no later entry replaces."""
    children = [child for child in parts(state.node) if child.type not in FUNCTIONS]
    later: list[str] = []
    for child in reversed(children):
        inner = parts(child)
        if child.type in ("spread_element", "dictionary_splat"):
            named = bool(inner) and inner[0].type == "identifier" and bool(later)
            yield state.at(inner[0], (EXCEPT + ",".join(later),)) if named else state.at(child)
            continue
        yield state.at(child)
        key = child.child_by_field_name("key") or child
        if key.type in ("property_identifier", "string", "shorthand_property_identifier"):
            later.append(state.index.text(key)[:100].strip("'\""))


def _handed_over(state: State, call: Call) -> Iterator[State]:
    rows = call.name == "all" and call.receiver is not None  # `database.prepare(query).all()`
    if call.name in known("opaque") and not rows:
        return
    if call.receiver is not None and kept.asks_table(state):
        yield state.at(call.receiver, (PART, *state.steps))
        yield from (state.at(each, state.steps) for each in call.arguments[1:])
        return
    if state.steps and call.name in known("namespaces") and state.steps[0] not in (ELEMENT, PART, HANDED):
        yield from _held_by(state, call)
        return
    steps: Steps = ()
    if state.steps:
        every = state.steps[0] == ELEMENT and call.name in known("iterators")
        steps = (ELEMENT,) if every else () if call.name in known("splitting") else (PART,)
        steps = (ELEMENT, *state.steps) if mapped.finds(call) else steps
    mapper = mapped.mapper(state, call)
    if call.receiver is not None and call.name not in known("from_arguments_only") and mapper is None:
        yield state.at(call.receiver, steps)
    if call.receiver is not None and call.name in known("from_receiver_only"):
        return
    asks = call.name in known("asking")
    if asks:
        steps = (HANDED,)
    named = [node for name, node in call.keywords.items() if not (asks and name in known("options"))]
    sought = 1 if _seeks_first(state, call) else 0
    for argument in (*call.arguments[sought:], *named):
        if mapper is not None and argument is call.arguments[0]:
            yield from (state.at(value) for value in mapper.returns[:_MOST_RETURNS])
        elif (put := fields_of(call, argument)) is not None:
            yield state.at(put, (PART,))  # their names stand in the text
        elif argument.type not in FUNCTIONS:
            yield state.at(argument, steps)
        else:
            yield from _made_inside(state, call, argument)


def _seeks_first(state: State, call: Call) -> bool:
    """Whether *call* looks for its first argument, as `re.sub` does and `pattern.sub` does not."""
    if call.name not in known("searching") or len(call.arguments) < 2:
        return False
    if call.receiver is None or call.name not in ("sub", "subn"):
        return True
    return state.index.text(call.receiver, 10) in ("re", "regex", "_re")


def _made_inside(state: State, call: Call, argument: Node) -> Iterator[State]:
    """Yield what the function that is written as *argument* of *call* returns, or settles a promise with."""
    function = state.index.function_at(argument)
    if function is None:
        return
    yield from (state.at(value) for value in function.returns[:_MOST_RETURNS])
    if call.constructs and call.name == "Promise" and function.parameters:
        settle = function.parameters[0].name
        for inner in state.index.of_name(state.index.calls_by_name.get(settle, ())):
            if argument.start_byte <= inner.node.start_byte < argument.end_byte:
                yield from (state.at(each) for each in inner.arguments)


def _held_by(state: State, call: Call) -> Iterator[State]:
    """Yield what a namespace that *call* makes has under the first step: given by name, or spread."""
    if state.steps[0] in call.keywords:
        yield state.at(call.keywords[state.steps[0]], state.steps[1:])
    else:
        yield from (state.at(argument, (PART,)) for argument in call.arguments)


def _without_options(state: State) -> Iterator[State]:
    """Yield the entries of an object that is handed to a call, except those that only tell how to do it."""
    for child in parts(state.node):
        key = child.child_by_field_name("key") or child.child_by_field_name("name")
        named = child if child.type == "shorthand_property_identifier" else key
        if named is not None and state.index.text(named).strip("'\"") in known("options"):
            continue
        if child.type in ("spread_element", "dictionary_splat"):
            yield from (state.at(inner, (HANDED,)) for inner in parts(child))
        elif child.type not in FUNCTIONS:
            yield state.at(child.child_by_field_name("value") or child)


def _inputs(program: Program, state: State) -> Iterator[State]:
    """Yield the calls that are handed the function whose parameter *state* names: they call it."""
    if state.node.type not in ("identifier", "shorthand_property_identifier"):
        return
    for binding in state.index.bindings(state.text, state.node.start_byte):
        if binding.parameter is None:
            continue
        function, _ = binding.parameter
        if not handing.is_literal(function) and any(frame.function is function for frame in state.frames):
            continue
        if tools.answers_tool(state.index, function):
            continue  # the client calls it: nothing of what it is registered with is in what it gets
        yield from logged.said(program, state.index, function)
        yield from handing.listened_to(state, function)
        for place, call, *_ in handing.places(program, state.index, function):
            if mapped.gives_elements(state, call) and len(state.frames) < MOST_FRAMES:
                continue
            node = (call.receiver if call.name == "then" else None) or place.node
            yield State(place.index, node, (), state.frames if place.index is state.index else ())
