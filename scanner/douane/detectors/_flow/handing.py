"""Functions that are handed to others: where that happens, and what they are then called with.

``items.map(f)``, ``promise.then(f)``, ``bus.on("ready", f)``, ``Thread(target=f, args=(x,))``: nobody in the
package calls the function by name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from douane.detectors._flow import decorated, events, kept_functions, maps
from douane.detectors._flow.calling import CALLED, instance_method, names_of_instances
from douane.detectors._flow.index import ELEMENT, PART, Call, Function, Index, Parameter, Steps
from douane.detectors._flow.memos import Memo
from douane.detectors._flow.state import MOST_FRAMES, Frame, State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program

MAX_FILE = 256 * 1024
"""Bytes of a file in which functions that are handed on by name are looked for."""
MAX_PLACES = 1500
"""Places at which one function is handed on that are looked at."""
_MOST_FILES = 120  # in which a function is handed on
_MOST_EMITTING = 40  # files that may say that something happened
_MOST_EVENTS = 400
# Array methods that hand each element of what they are called on to a function.
_EACH = frozenset({"map", "forEach", "filter", "flatMap", "find", "some", "every", "findLast"})
# Python calls that hand each element of what follows the function to it.
_EACH_OF_NEXT = frozenset({"map", "imap", "imap_unordered", "filter", "starmap"})
# What these hand to the function that they are given second is a piece of what they are called on.
_REPLACING = frozenset({"replace", "replaceAll"})
_REDUCING = frozenset({"reduce", "reduceRight"})
_TRAPS = frozenset({"apply", "construct", "get"})
_LISTENING = frozenset({"on", "once", "addListener", "prependListener", "prependOnceListener", "subscribe"})
_EMITTING = ("emit", "publish")
# Calls that make another one later, with the arguments from this position on.
_LATER = {
    "setTimeout": 2,
    "setInterval": 2,
    "setImmediate": 1,
    "nextTick": 1,
    "call_soon": 1,
    "call_soon_threadsafe": 1,
    "call_later": 2,
    "call_at": 2,
    "start_soon": 1,
    "register": 1,
}

Place = tuple[State, Call, int, int]

_HANDED: Memo[dict[tuple[str, Function], list[tuple[Call, Node]]]] = Memo()


def handed(
    caller: State, call: Call, parameter: Parameter, steps: Steps, *, self_too: bool
) -> Iterator[State]:
    """Yield what *call*, made at *caller*, hands over as *parameter* of what it calls."""
    if parameter.position == -1:
        if call.constructs or call.receiver is None:
            yield caller.at(call.node, steps)
        elif self_too:
            yield caller.at(call.receiver, steps)
        return
    if parameter.name in call.keywords:
        yield caller.at(call.keywords[parameter.name], steps)
        return
    around = parameter.node.parent if parameter.rest else None
    if around is not None and around.type == "dictionary_splat_pattern":
        yield from _keywords(caller, call, steps, _named_beside(around))
        return
    given = call.arguments
    is_python = caller.index.module.language.is_python
    named = [each for each in given if each.type == "dictionary_splat"] if is_python else []
    for position, argument in enumerate(given[: len(given) - len(named)] if named else given):
        if argument.type in ("spread_element", "list_splat"):
            yield from (caller.at(inner, (ELEMENT, *steps)) for inner in parts(argument))
            return
        if position == parameter.position or (parameter.rest and position > parameter.position):
            yield caller.at(argument, steps[1:] if parameter.rest and steps[:1] == (ELEMENT,) else steps)
            if not parameter.rest:
                return
    if not parameter.rest:
        yield from (caller.at(inner, (parameter.name, *steps)) for each in named for inner in parts(each))


def _named_beside(pattern: Node) -> frozenset[str]:
    """Return the names of the parameters beside ``**fields``, which therefore never holds them."""
    listed = pattern.parent if pattern.parent is None or pattern.parent.type != "typed_parameter" else None
    listed = listed or (pattern.parent.parent if pattern.parent is not None else None)
    named = [
        child
        if child.type == "identifier"
        else child.child_by_field_name("name") or next(iter(parts(child)), None)
        for child in (listed.named_children if listed is not None else ())
    ]  # the `*` that ends positional ones has no name
    return frozenset((each.text or b"").decode("utf-8", "replace") for each in named if each is not None)


def _keywords(caller: State, call: Call, steps: Steps, others: frozenset[str]) -> Iterator[State]:
    """Yield what ``**fields`` holds of *call*: under each name what is given so, and what is spread."""
    if steps[:1] and steps[0] in others:
        return
    for name, value in call.keywords.items():
        if name in others:
            continue
        if not steps:
            yield caller.at(value)
        elif steps[0] in (name, ELEMENT, PART):
            yield caller.at(value, steps[1:])
    for argument in call.arguments:
        if argument.type == "dictionary_splat":
            yield from (caller.at(inner, steps) for inner in parts(argument))


def places(program: Program, index: Index, function: Function) -> Iterator[Place]:
    """Yield (place, call, position, shift) where *function*, of the file of *index*, is an argument.

    The position is -1 where it is given by name; `shift` is the number of arguments that are filled in.
    """
    listed = function.node.parent
    if listed is not None and is_literal(function):
        call = index.call_at(listed.parent) if listed.parent is not None else None
        if call is not None:
            yield State(index, call.node), call, _position(call, function.node.id), 0
    elif function.name and not program.is_deep:
        key = ("handed", index.path, function.node.id)
        yield from program.once(key, lambda: tuple(_by_name(program, index, function)))


def _by_name(program: Program, index: Index, function: Function) -> Iterator[Place]:
    """Yield likewise where *function* is handed on by a name that it has."""
    left = MAX_PLACES
    for other, name in _known_as(program, index, function):
        for call, argument in _may_be_handed(other, name, function):
            if left == 0:
                program.unfollowed(index.path)
                return
            left -= 1
            named, shift = other.filled.get(argument.id, (argument, 0))
            meant = program.leaves(State(other, named))
            if function.name == CALLED:
                meant = tuple(instance_method(program, leaf) for leaf in meant)
            if any(leaf.node.id == function.node.id and leaf.index is index for leaf in meant):
                yield State(other, call.node), call, _position(call, argument.id), shift


def _may_be_handed(index: Index, name: str, function: Function) -> list[tuple[Call, Node]]:
    """Return the calls in the file of *index* that are given *name*, where that may be *function*."""
    known = _HANDED.setdefault(index, {})
    found = known.get((name, function))
    if found is None:
        found = [
            each for each in index.handed_on.get(name, ()) if not _is_another(index, name, each[1], function)
        ]
        known[name, function] = found
    return found


def _is_another(index: Index, name: str, argument: Node, function: Function) -> bool:
    """Whether what is handed over as *name* is known to be another function, or none."""
    if argument.type != "identifier":
        return False
    known = index.bindings(name, argument.start_byte)
    return bool(known) and all(
        each.class_ is not None or (each.function is not None and each.function is not function)
        for each in known
    )


def _known_as(program: Program, index: Index, function: Function) -> Iterator[tuple[Index, str]]:
    """Yield (file, name) by which *function* may be handed on: its own, or those of what answers with it."""
    names = [(index.path, function.name)]
    if function.name == CALLED and function.owner is not None:
        names = names_of_instances(program, index, function.owner)
    for path, name in names:
        handing = [each for each in program.naming(path, name) if name in each.handed_on]
        for other in program.bounded(handing, _MOST_FILES, path):
            if len(other.module.source) <= MAX_FILE:
                yield other, name


def _keyword(program: Program, home: Index, function: Function, place: State) -> str:
    """Return under which name the call at *place* is given *function*: ``Rota(run=shell)``; else nothing."""
    call = program.call(place)
    known = {name for other, name in _known_as(program, home, function) if other is place.index}
    for name, node in call.keywords.items() if call is not None else ():
        last = node.child_by_field_name("attribute") or node
        if last.type == "identifier" and place.index.text(last, 100) in known:
            return name
    return ""


def is_literal(function: Function) -> bool:
    """Whether *function* is written where it is handed over."""
    listed = function.node.parent
    return listed is not None and listed.type in ("arguments", "argument_list")


def called_back(
    program: Program, state: State, function: Function, parameter: Parameter, steps: Steps
) -> Iterator[State]:
    """Yield what *function* gets as *parameter* from those that it is handed to."""
    if len(state.frames) >= MOST_FRAMES:
        return
    yield from _intercepted(program, state, function, parameter, steps)
    yield from _decorating(program, state, function, parameter, steps)
    literal = is_literal(function)
    for place, call, position, shift in places(program, state.index, function):
        if shift > parameter.position >= 0:
            continue  # that one is filled in
        meant = replace(parameter, position=parameter.position - shift) if shift else parameter
        caller = State(place.index, place.node, (), state.frames if literal else ())
        yield from _known(program, caller, call, position, meant, steps)
        if call.name in _LISTENING and position == 1:
            yield from _emitted(program, caller, call, meant, steps)
        named = _keyword(program, state.index, function, place) if position == -1 else ""
        for index, inner in kept_functions.of_record(program, caller, position, named):
            yield from handed(State(index, inner.node), inner, meant, steps, self_too=False)
        for index, target in program.functions_called(caller):
            frames = (*caller.frames, Frame(target, call, caller))
            for taken in target.parameters:
                if taken.name and (taken.position == position or taken.name == named):
                    within = _calls_within(index, target, taken.name)
                    for inner in (*within, *kept_functions.calls(index, target, taken.name)):
                        yield from handed(
                            State(index, inner.node, (), frames), inner, meant, steps, self_too=False
                        )


def _decorating(
    program: Program, state: State, function: Function, parameter: Parameter, steps: Steps
) -> Iterator[State]:
    """Yield what *function* gets as a decorator, or as what calls of the function under one call."""
    for index, under in decorated.under(program, state.index, function) if parameter.position == 0 else ():
        yield State(index, under.node, steps)
    for caller in decorated.calls_of_made(program, state.index, function):
        call = caller.index.call_at(caller.node)
        if call is not None and parameter.position >= 0:
            yield from handed(caller, call, parameter, steps, self_too=False)


def _calls_within(index: Index, function: Function, name: str) -> Iterator[Call]:
    """Yield the calls of *name*, a parameter of *function*, where that can be meant: inside of it."""
    start, end = function.node.byte_range
    for call in index.calls_by_name.get(name, ()):
        if call.receiver is None and start <= call.node.start_byte < end:
            yield call


def _intercepted(
    program: Program, state: State, function: Function, parameter: Parameter, steps: Steps
) -> Iterator[State]:
    """Yield what a ``Proxy`` stands for, where *function* is one of its traps, all of which get it first."""
    table = function.node.parent
    if parameter.position != 0 or function.name not in _TRAPS or table is None or table.type != "object":
        return
    for call in state.index.of_name(state.index.calls_by_name.get("Proxy", ())):
        for leaf in program.leaves(State(state.index, call.arguments[1])) if len(call.arguments) == 2 else ():
            if leaf.node.id == table.id and leaf.index is state.index:
                yield State(state.index, call.arguments[0], steps)


def _known(
    program: Program, caller: State, call: Call, position: int, parameter: Parameter, steps: Steps
) -> Iterator[State]:
    """Yield what calls of the language's own hand to the function at *position* of *call*."""
    if position == -1:
        given = call.keywords.get("args")
        items = parts(given) if given is not None and given.type in ("tuple", "list") else []
        yield from (caller.at(item, steps) for item in items[parameter.position : parameter.position + 1])
    elif call.name in _LATER:
        there = _LATER[call.name] + parameter.position
        yield from (caller.at(each, steps) for each in call.arguments[there : there + 1])
    elif caller.index.module.language.is_python:
        if position == 0 and call.name == "reduce":
            yield from _reduced(caller, call, parameter, steps)
        elif position == 0 and call.name in _EACH_OF_NEXT:
            there = 1 + parameter.position
            yield from (caller.at(each, (ELEMENT, *steps)) for each in call.arguments[there : there + 1])
    elif call.receiver is not None:
        yield from _of_receiver(program, caller.at(call.receiver, steps), call, position, parameter)


def _of_receiver(
    program: Program, receiver: State, call: Call, position: int, parameter: Parameter
) -> Iterator[State]:
    """Yield what a method of JavaScript's own hands to the function at *position* of *call*."""
    node, steps, is_first = receiver.node, receiver.steps, parameter.position == 0
    if position == 1 and is_first:
        if call.name in _REPLACING:
            yield receiver.at(node)
        elif call.name == "from" and call.arguments[0].type not in ("object", "number"):
            yield receiver.at(call.arguments[0], (ELEMENT, *steps))
    elif position == 0 and call.name in _REDUCING:
        yield from _reduced(receiver, call, parameter, steps)
    elif position == 0 and call.name == "forEach" and maps.is_map(program, receiver.at(node)):
        yield from maps.taken(program, receiver.at(node), 1 - min(parameter.position, 1), steps)
    elif position == 0 and is_first and call.name in _EACH:
        yield receiver.at(node, (ELEMENT, *steps))
    elif position == 0 and is_first and call.name == "then":
        yield receiver


def _reduced(caller: State, call: Call, parameter: Parameter, steps: Steps) -> Iterator[State]:
    """Yield what ``reduce`` hands over: what came of the step before (the first is given), and an element."""
    is_python = caller.index.module.language.is_python
    row = call.arguments[1] if is_python and len(call.arguments) > 1 else call.receiver
    first = 2 if is_python else 1
    if parameter.position == 1 and row is not None:
        yield caller.at(row, (ELEMENT, *steps))
    elif parameter.position == 0:
        yield from (caller.at(each, steps) for each in call.arguments[first : first + 1])
        function = caller.index.function_at(call.arguments[0])
        yield from (caller.at(value, steps) for value in (function.returns[:4] if function else ()))


def _emitted(
    program: Program, caller: State, call: Call, parameter: Parameter, steps: Steps
) -> Iterator[State]:
    """Yield what is said along with the event that *call* listens for."""
    event = caller.index.text(call.arguments[0], 100)
    named = events.event_of(caller.index, call.arguments[0])
    words = frozenset(name.encode() for name in _EMITTING)
    files = [path for path in program.mentioning(words) if path != caller.index.path]
    files = program.bounded(files, _MOST_EMITTING, caller.index.path)
    for path in (caller.index.path, *(path for path in files if program.can_afford(path))):
        index = program.index(path)
        calls = [each for name in _EMITTING for each in index.calls_by_name.get(name, ())] if index else []
        for emitting in program.bounded(calls, _MOST_EVENTS, path):
            said = emitting.arguments
            there = parameter.position + 1
            if index is None or len(said) <= there:
                continue
            same = bool(named) and events.are_one(events.event_of(index, said[0]), named)
            if same or index.text(said[0], 100) == event:
                yield State(index, said[there], steps)


def _position(call: Call, wanted: int) -> int:
    return next((place for place, node in enumerate(call.arguments) if node.id == wanted), -1)


def listened_to(state: State, function: Function) -> Iterator[State]:
    """Yield what *function* is set to listen to: ``socket.onmessage = ({ data }) => ...``."""
    around = function.node.parent
    left = around.child_by_field_name("left") if around is not None else None
    if left is None or around is None or around.type != "assignment_expression":
        return
    owner, name = left.child_by_field_name("object"), left.child_by_field_name("property")
    if owner is not None and name is not None and state.index.text(name, 40).startswith("on"):
        yield State(state.index, owner, (), state.frames)
