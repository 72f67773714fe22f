"""From names to values: assignments, imports, and the arguments that parameters stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import handing, positions
from douane.detectors._flow.calling import CALLED
from douane.detectors._flow.classes import attribute, made
from douane.detectors._flow.index import (
    CLASSES,
    ELEMENT,
    EXCEPT,
    FUNCTIONS,
    HANDED,
    PART,
    Binding,
    Class,
    Function,
    Parameter,
    Steps,
)
from douane.detectors._flow.state import MOST_FRAMES, State, needed
from douane.syntax.walking import parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Index
    from douane.detectors._flow.program import Program

_MOST_CALLERS = 200  # places where objects of one class are made, and keys of one table
TEMPORARY = re.compile(r"_[a-z]{1,2}\d{0,3}")  # variables in which compilers keep what they ask twice
_CLIMB = 40  # expressions one in the other
_LONGEST_TYPE = 120  # bytes of a type in which a class is looked for
_TYPE_NAMES = frozenset({"identifier", "type_identifier"})
_LISTS = frozenset({"array", "list", "tuple", "expression_list"})
_TABLES = frozenset({"object", "dictionary"})
_PAIRS = frozenset({"items", "entries"})
_GATHERING = frozenset({"all", "allSettled"})


def latest(index: Index, name: Node, said: str) -> list[Binding]:
    """Return what gives the variable *name*, spelt *said*, its value.

    Of one that a compiler made, that is what did so just before.

    ``(_a = one) === null || _a === void 0 ? void 0 : _a.two``: the next statement has another `_a`.
    """
    known = index.bindings(said, name.start_byte)
    if len(known) < 2 or not TEMPORARY.fullmatch(said):
        return known
    around: Node | None = name
    for _ in range(_CLIMB):
        if around is None or around.type.endswith(("_statement", "_declaration")) or around.type in FUNCTIONS:
            break
        around = around.parent
    start = around.start_byte if around is not None else name.start_byte
    given = (each for each in known if each.value is not None)
    near = [each for each in given if start <= each.node.start_byte < name.start_byte]
    return [max(near, key=lambda each: each.node.start_byte)] if near else known


def bound(program: Program, state: State, binding: Binding) -> Iterator[State]:
    """Yield what *binding*, of a name in the file of *state*, gives the name."""
    index, rest = state.index, state.steps
    placed = _placed(program, state, binding) if binding.steps[-1:] == (ELEMENT,) else []
    if placed:
        yield from placed
    elif binding.value is not None and binding.value.id != state.node.id:
        steps = _taken(binding.steps, rest)
        if steps is not None:
            yield State(index, binding.value, steps, needed(index, binding.value, state.frames))
    elif binding.function is not None:
        yield State(index, binding.function.node, rest, needed(index, binding.function.node, state.frames))
    elif binding.class_ is not None:
        yield State(index, binding.class_.node, rest, needed(index, binding.class_.node, state.frames))
    elif binding.parameter is not None:
        function, parameter = binding.parameter
        yield from argument_of(program, state, function, parameter, binding.steps + rest)
        if rest and not binding.steps and not any(frame.function is function for frame in state.frames):
            yield from declared(program, state, parameter)
    elif binding.origin is not None:
        origin, taken = binding.origin
        target = program.imported(index, origin, taken + rest)
        if target is not None:
            yield from exported(program, state, *target)


def declared(program: Program, state: State, parameter: Parameter) -> Iterator[State]:
    """Yield what *state* takes out of *parameter* if a class of the package is declared to be its type.

    Who hands it over may not be told, as where it comes out of a table.
    """
    around = parameter.node.parent
    kind = around.child_by_field_name("type") if around is not None else None
    if kind is None or program.is_deep or kind.end_byte - kind.start_byte > _LONGEST_TYPE:
        return
    for node in (each for each in walk(kind) if each.type in _TYPE_NAMES):
        for leaf in program.leaves(State(state.index, node)):
            class_ = leaf.index.class_at(leaf.node) if leaf.node.type in CLASSES and not leaf.steps else None
            if class_ is not None and _has(class_, state.steps[0]):
                yield from attribute(program, state, leaf.index, class_, ())
                return


def _has(class_: Class, name: str) -> bool:
    return name in class_.fields or name in class_.members or name in class_.methods


def _leaves(program: Program, whole: Iterable[State]) -> Iterator[State]:
    for each in whole:
        for leaf in program.leaves(each):
            yield _gathered(leaf)


def _placed(program: Program, state: State, binding: Binding) -> list[State]:
    """Return what stands where *binding* takes its name out of a list, if every such list is written out."""
    place = positions.place(binding)
    if place is None or (binding.value is not None and binding.value.id == state.node.id):
        return []
    whole: Iterable[State] = ()
    if binding.value is not None:
        whole = (State(state.index, binding.value, binding.steps[:-1], state.frames),)
    elif binding.parameter is not None:
        whole = argument_of(program, state, *binding.parameter, binding.steps[:-1])
    found = []
    for leaf in _leaves(program, whole):
        items = parts(leaf.node)
        keys = _keys(program, leaf) if place == 0 and leaf.steps == (ELEMENT,) else []
        if keys:
            found += [key.at(key.node, state.steps) for key in keys]
            continue
        if leaf.steps == (ELEMENT,) and leaf.node.type in _LISTS and not items:
            continue  # an empty list has nothing to take apart
        entries = positions.entries_of(program, leaf)
        entry = positions.at(entries, place) if entries is not None else None
        if entry is None:
            return []
        found.append(leaf.at(entry, state.steps))
    return found


def _gathered(leaf: State) -> State:
    """Return the list of what *leaf* waits for all of: ``Promise.all([a, b])``; else *leaf*."""
    call = leaf.index.call_at(leaf.node)
    if call is None or call.name not in _GATHERING or leaf.steps or len(call.arguments) != 1:
        return leaf
    return leaf.at(call.arguments[0]) if call.arguments[0].type in _LISTS else leaf


def _keys(program: Program, leaf: State) -> list[State]:
    """Return the keys of the table that *leaf* lists as pairs, ``table.items()``, if it is written out."""
    call = leaf.index.call_at(leaf.node)
    if call is None or call.name not in _PAIRS or call.receiver is None:
        return []
    found: list[State] = []
    for table in program.leaves(leaf.at(call.arguments[0] if call.arguments else call.receiver)):
        entries = [child.child_by_field_name("key") for child in parts(table.node) if child.type == "pair"]
        if table.steps or table.node.type not in _TABLES or len(entries) != table.node.named_child_count:
            return []
        kept = program.bounded(entries, _MOST_CALLERS, table.index.path)
        found += [table.at(key) for key in kept if key is not None]
    return found


def _taken(steps: Steps, rest: Steps) -> Steps | None:
    """Return *steps* and then *rest*; None where that asks what is left of an object for what is not."""
    if not rest or not steps or not steps[-1].startswith(EXCEPT) or rest[0] in (ELEMENT, PART, HANDED):
        return steps + rest
    return None if rest[0] in steps[-1][1:].split(",") else steps[:-1] + rest


def exported(program: Program, state: State, path: str, steps: Steps) -> Iterator[State]:
    """Yield what the file at *path* exports under *steps*."""
    for index, binding, rest in program.exported(path, steps):
        here = State(index, binding.node, rest, needed(index, binding.node, state.frames))
        if binding.origin is not None:
            yield here
        else:
            yield from bound(program, here, binding)
        if binding.value is not None and binding.value.id == binding.node.id:
            yield State(index, binding.value, rest, here.frames)


def argument_of(
    program: Program, state: State, function: Function, parameter: Parameter, steps: Steps
) -> Iterator[State]:
    """Yield what the callers of *function* hand over as *parameter*: those of the call being followed."""
    for depth in range(len(state.frames) - 1, -1, -1):
        frame = state.frames[depth]
        if frame.function is function:
            if parameter.position == -1 and function.name == CALLED:
                yield frame.caller.at(frame.call.callee, steps)  # an instance that is called itself
            else:
                yield from handing.handed(frame.caller, frame.call, parameter, steps, self_too=True)
            return
    if parameter.position == -1:
        if function.owner is not None and parameter.name == "cls" and not steps:
            yield State(state.index, function.owner.node)  # whoever asks: the class makes instances of itself
        elif function.owner is not None and steps:
            inside = State(state.index, parameter.node, steps, state.frames)
            yield from attribute(program, inside, state.index, function.owner, state.frames)
        elif function.owner is not None and function.owner.bases and not program.is_deep:
            # `class Title(str)`: itself is what it is made of.
            every = made(program, state.index, function.owner)
            every = program.bounded(every, _MOST_CALLERS, state.index.path)
            yield from (place.at(call.node) for place, call in every)
        return
    if len(state.frames) >= MOST_FRAMES or program.is_tool_input(state.index, parameter):
        return
    yield from _handed_over(program, state.index, function, parameter, steps)
    yield from handing.called_back(program, state, function, parameter, steps)


def _handed_over(
    program: Program, index: Index, function: Function, parameter: Parameter, steps: Steps
) -> tuple[State, ...]:
    """Return what the callers of *function* hand over as *parameter*: the same wherever that is mentioned."""
    callers = program.callers(index, function)
    followed = program.bounded_callers(index, function)  # that there are more is noted for whoever asks
    key = (function, parameter, steps)
    known = program.handed_memo.get(key)
    if known is None or known[0] is not callers:  # while they are looked for, there are fewer of them
        found: list[State] = []
        for caller in followed:
            call = caller.index.call_at(caller.node)
            if call is not None:
                found += handing.handed(caller, call, parameter, steps, self_too=False)
        known = program.handed_memo[key] = callers, tuple(found)
    return known[1]
