"""What others put into a thing that is given back: helpers that it is handed to, `print`, its class.

``decorate(parts)`` with ``def decorate(lines): lines.append(NOTE)``; ``Answer(title=title)`` with
``note: str = Field(default=NOTE)``. A walk back from a value passes these by: it asks what goes into a value,
and no name of it stands where these put something.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._flow.index import CLASSES
from douane.detectors._flow.memos import Memo
from douane.detectors._flow.put import put_into
from douane.detectors._flow.traces import Tracer

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Program
    from douane.detectors._flow.index import Index

_MOST_CALLS = 40
"""Calls that one name of a file is handed to."""
_MOST_CALLED = 4
"""Functions that one call can be of."""
_DEEPEST = 2
"""Functions through which a name is handed on to others."""
_MOST_FIELDS = 40
"""Fields of one class."""
_NAMES = frozenset({"identifier", "shorthand_property_identifier"})
_WRITES_TO = "file"  # the argument of `print` that names what it writes to

_GIVEN: Memo[dict[str, list[tuple[Call, int | str]]]] = Memo()


def walker(program: Program, source: Callable[[State], str | None]) -> Tracer:
    """Return what walks back from values, by what others put into them too, to what *source* names."""
    return Tracer(program, source, before=partial(_before, program))


def _before(program: Program, tracer: Tracer, state: State) -> Iterator[State]:
    yield from tracer.before(state)
    if state.node.type in _NAMES:
        yield from _by_helpers(program, state, _DEEPEST)
    elif not state.steps:
        yield from _by_its_class(program, state)


def _by_helpers(program: Program, state: State, deep: int) -> Iterator[State]:
    """Yield what functions of the package put into what they are handed by the name *state*; what is printed.

    Not what their other callers hand them. `deep`: how far they may hand it on.
    """
    index, name = state.index, state.text
    scope = index.scope_of(name, state.node.start_byte)
    given = _given(index).get(name, [])
    for call, place in program.bounded(given, _MOST_CALLS, index.path):
        if index.scope_of(name, call.node.start_byte) is not scope:
            continue
        if call.name == "print":
            yield from (State(index, each) for each in call.arguments if place == _WRITES_TO)
            continue
        called = program.functions_called(State(index, call.node))
        for other, function in program.bounded(called, _MOST_CALLED, index.path):
            for parameter in function.parameters:
                if place in (parameter.position, parameter.name) and parameter.node.type == "identifier":
                    handed = State(other, parameter.node, state.steps)
                    yield from put_into(handed)
                    yield from _by_helpers(program, handed, deep - 1) if deep else ()


def _given(index: Index) -> dict[str, list[tuple[Call, int | str]]]:
    """Return the calls of the file by the name that they are handed, and as which argument."""
    found = _GIVEN.get(index)
    if found is None:
        found = {}
        for call in index.calls:
            named: list[tuple[int | str, Node]] = [*enumerate(call.arguments), *call.keywords.items()]
            for place, node in named:
                if node.type in _NAMES:
                    found.setdefault(index.text(node), []).append((call, place))
        _GIVEN[index] = found
    return found


def _by_its_class(program: Program, state: State) -> Iterator[State]:
    """Yield what the fields of an instance hold that the class at *state*, which is called, gives them."""
    call = state.index.call_at(state.node)
    if call is None or not (call.constructs or call.name[:1].isupper()):
        return
    for made in program.leaves(state.at(call.callee)):
        class_ = made.index.class_at(made.node) if made.node.type in CLASSES and not made.steps else None
        if class_ is None:
            continue
        fields = [(name, values) for name, values in class_.members.items() if name not in call.keywords]
        for _, values in program.bounded(fields, _MOST_FIELDS, made.index.path):
            yield from (State(made.index, each) for each in values if each.type not in CLASSES)
