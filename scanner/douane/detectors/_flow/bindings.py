"""From names to values: assignments, imports, and the arguments that parameters stand for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.classes import attribute
from douane.detectors._flow.index import ELEMENT, Binding, Call, Function, Parameter, Steps
from douane.detectors._flow.state import MOST_FRAMES, Frame, State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow.program import Program

_MOST_CALLERS = 40
# Array methods that hand each element of what they are called on to a function.
_EACH = frozenset({"map", "forEach", "filter", "flatMap", "find", "some", "every", "findLast"})


def bound(program: Program, state: State, binding: Binding) -> Iterator[State]:
    """Yield what *binding*, of a name in the file of *state*, gives the name."""
    index, rest = state.index, state.steps
    if binding.value is not None and binding.value.id != state.node.id:
        yield State(index, binding.value, binding.steps + rest, state.frames)
    elif binding.function is not None:
        yield State(index, binding.function.node, rest, state.frames)
    elif binding.class_ is not None:
        yield State(index, binding.class_.node, rest, state.frames)
    elif binding.parameter is not None:
        function, parameter = binding.parameter
        yield from argument_of(program, state, function, parameter, binding.steps + rest)
    elif binding.origin is not None:
        origin, taken = binding.origin
        target = program.imported(index, origin, taken + rest)
        if target is not None:
            yield from exported(program, state, *target)


def exported(program: Program, state: State, path: str, steps: Steps) -> Iterator[State]:
    """Yield what the file at *path* exports under *steps*."""
    for index, binding, rest in program.exported(path, steps):
        here = State(index, binding.node, rest, state.frames)
        if binding.origin is not None:
            yield here
        else:
            yield from bound(program, here, binding)
        if binding.value is not None and binding.value.id == binding.node.id:
            yield State(index, binding.value, rest, state.frames)


def argument_of(
    program: Program, state: State, function: Function, parameter: Parameter, steps: Steps
) -> Iterator[State]:
    """Yield what the callers of *function* hand over as *parameter*: those of the call being followed."""
    for depth in range(len(state.frames) - 1, -1, -1):
        frame = state.frames[depth]
        if frame.function is function:
            yield from _handed(frame.caller, frame.call, parameter, steps, self_too=True)
            return
    if parameter.position == -1:
        if function.owner is not None and steps:
            inside = State(state.index, parameter.node, steps, state.frames)
            yield from attribute(program, inside, state.index, function.owner, state.frames)
        return
    if len(state.frames) >= MOST_FRAMES or program.is_tool_input(state.index, parameter):
        return
    for caller in program.callers(state.index, function)[:_MOST_CALLERS]:
        call = caller.index.call_at(caller.node)
        if call is not None:
            yield from _handed(caller, call, parameter, steps, self_too=False)
    yield from _called_back(program, state, function, parameter, steps)


def _handed(
    caller: State, call: Call, parameter: Parameter, steps: Steps, *, self_too: bool
) -> Iterator[State]:
    if parameter.position == -1:
        if call.constructs or call.receiver is None:
            yield caller.at(call.node, steps)
        elif self_too:
            yield caller.at(call.receiver, steps)
        return
    if parameter.name in call.keywords:
        yield caller.at(call.keywords[parameter.name], steps)
        return
    for position, argument in enumerate(call.arguments):
        if argument.type in ("spread_element", "list_splat"):
            yield from (caller.at(inner, (ELEMENT, *steps)) for inner in parts(argument))
            return
        if position == parameter.position or (parameter.rest and position > parameter.position):
            yield caller.at(argument, steps[1:] if parameter.rest and steps[:1] == (ELEMENT,) else steps)
            if not parameter.rest:
                return


def _called_back(
    program: Program, state: State, function: Function, parameter: Parameter, steps: Steps
) -> Iterator[State]:
    """Yield what a function of the package hands to *function* where it gets it as an argument."""
    listed = function.node.parent
    around = listed.parent if listed is not None and listed.type in ("arguments", "argument_list") else None
    call = state.index.call_at(around) if around is not None else None
    if call is None or len(state.frames) >= MOST_FRAMES:
        return
    position = next((i for i, node in enumerate(call.arguments) if node.id == function.node.id), -1)
    caller = state.at(call.node)
    if call.name in _EACH and call.receiver is not None and position == parameter.position == 0:
        yield state.at(call.receiver, (ELEMENT, *steps))
    if call.name == "then" and call.receiver is not None and position == parameter.position == 0:
        yield state.at(call.receiver, steps)
    for index, target in program.functions_called(caller):
        frames = (*state.frames, Frame(target, call, caller))
        for taken in target.parameters:
            if taken.position == position and taken.name:
                for inner in index.calls_by_name.get(taken.name, ()):
                    if index.enclosing(inner.node.start_byte) is not None and inner.receiver is None:
                        yield from _handed(
                            State(index, inner.node, (), frames), inner, parameter, steps, self_too=False
                        )
