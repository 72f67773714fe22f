"""What errors say: the texts that they are raised with, where they are caught under a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.index import CLASSES, Call, Class, Function, Index
from douane.detectors._flow.state import MOST_FRAMES, Frame, State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program

_MOST_RAISED = 100  # places where errors of one kind are raised that are looked at
_MOST_CALLED = 100  # calls of one `try` that are followed to what they may raise
_MOST_RETURNS = 4
_MOST_KINDS = 4  # of errors that one clause catches
_RAISES = frozenset({"raise_statement", "throw_statement"})


def caught(program: Program, state: State) -> Iterator[State]:
    """Yield what the errors are made with that *state*, the head of a clause that catches, gives a name."""
    clause = state.node.parent
    if state.node.type == "catch_clause" and clause is not None:
        yield from _thrown(program, state, clause.child_by_field_name("body"))
        return
    if state.node.type != "as_pattern" or clause is None or clause.type != "except_clause":
        return
    kinds = parts(state.node)[:1]
    if kinds and kinds[0].type == "tuple":
        kinds = parts(kinds[0])
    for kind in kinds[:_MOST_KINDS]:
        own = list(_classes(program, state.at(kind)))
        for index, class_ in own:
            for other in program.naming(index.path, class_.name) if class_.name else ():
                for made in _raised(other.calls_by_name.get(class_.name, ())):
                    yield State(other, made.node, (), ())
                    if state.steps:  # what it keeps beside what it says
                        yield State(other, made.node, state.steps)
        if not own and clause.parent is not None:
            name = state.index.text(kind, 100).rpartition(".")[2]
            yield from _within(program, state, clause.parent.child_by_field_name("body"), name)


def _thrown(program: Program, state: State, body: Node | None) -> Iterator[State]:
    """Yield what is thrown by what stands in *body*, itself or in what it calls."""
    left = _MOST_RAISED
    for index, node in _regions(program, state, body) if body is not None else ():
        for thrown in index.thrown_within(node.start_byte, node.end_byte)[:left]:
            left -= 1
            yield State(index, thrown, state.steps if thrown.type == "object" else ())
            if state.steps and thrown.type == "new_expression" and _is_own(program, index, thrown):
                yield State(index, thrown, state.steps)  # what it keeps beside what it says


def _is_own(program: Program, index: Index, made: Node) -> bool:
    """Whether *made* is an instance of a class of the package."""
    call = index.call_at(made)
    return call is not None and any(_classes(program, State(index, call.callee)))


def said(program: Program, state: State, call: Call) -> Iterator[State]:
    """Yield what an error of a class of the package says of itself that *call*, at *state*, makes.

    That is what its maker hands on to the class above, and what ``__str__`` gives back.
    """
    is_class = call.name.lstrip("_")[:1].isupper() and state.index.module.language.is_python
    if state.steps or not is_class or len(state.frames) >= MOST_FRAMES:
        return
    for index, class_ in _classes(program, state.at(call.callee)):
        maker = class_.methods.get("__init__")
        if maker is not None and not any(frame.function is maker for frame in state.frames):
            frames = (*state.frames, Frame(maker, call, state.at(call.node)))
            yield from (State(index, node, (), frames) for node in _handed_above(index, maker))
        shown = class_.methods.get("__str__")
        yield from (
            State(index, value, (), state.frames)
            for value in (shown.returns[:_MOST_RETURNS] if shown else ())
        )


def _classes(program: Program, state: State) -> Iterator[tuple[Index, Class]]:
    for leaf in program.leaves(state) if not program.is_deep else ():
        class_ = leaf.index.class_at(leaf.node) if leaf.node.type in CLASSES and not leaf.steps else None
        if class_ is not None:
            yield leaf.index, class_


def _raised(calls: list[Call] | tuple[Call, ...]) -> list[Call]:
    found = [call for call in calls if call.node.parent is not None and call.node.parent.type in _RAISES]
    return found[:_MOST_RAISED]


def _within(program: Program, state: State, body: Node | None, name: str) -> Iterator[State]:
    """Yield the errors called *name* that what stands in *body* raises, itself or in what it calls."""
    if body is None:
        return
    for index, node in _regions(program, state, body):
        inside = (
            each
            for each in index.calls_by_name.get(name, ())
            if node.start_byte <= each.node.start_byte < node.end_byte
        )
        for made in _raised(list(inside)):
            yield State(index, made.node, (), ())


def _regions(program: Program, state: State, body: Node) -> list[tuple[Index, Node]]:
    """Return *body*, and the functions of the package that are called in it."""
    regions = [(state.index, body)]
    calls = [call for call in state.index.calls if body.start_byte <= call.node.start_byte < body.end_byte]
    for call in calls[:_MOST_CALLED] if not program.is_deep else ():
        found = program.functions_called(state.at(call.node))
        regions += [(index, function.node) for index, function in found[:_MOST_RETURNS]]
    return regions


def _handed_above(index: Index, maker: Function) -> list[Node]:
    """Return what *maker* hands to the ``__init__`` of the class above, and what it keeps as ``args``."""
    start, end = maker.node.start_byte, maker.node.end_byte
    found: list[Node] = []
    for call in index.calls_by_name.get("__init__", ()):
        if start <= call.node.start_byte < end and call.receiver is not None:
            found += [*call.arguments, *call.keywords.values()]
    for write in index.writes.get("args", ()):
        found += [write.value] if start <= write.value.start_byte < end else []
    return found
