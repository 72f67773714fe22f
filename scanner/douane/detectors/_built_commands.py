"""Commands that an object gathers: ``new Command("git").add("grep", pattern).run()``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow.state import State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program
    from douane.detectors._flow.index import Call, Class, Function, Index

_ADDING = frozenset({"push", "append", "extend", "concat"})
_OWN = frozenset({"this", "self"})
_SPREAD = frozenset({"spread_element", "list_splat"})
_GROWING = frozenset({"augmented_assignment", "augmented_assignment_expression"})
_MOST_METHODS = 4  # that add arguments
_LONGEST = 12  # calls of one chain


def built(program: Program, call: State) -> Iterator[list[State]]:
    """Yield the program and its arguments, as code adds them to the object whose method makes *call*.

    Each list ends with what one call adds: whoever judges it sees all that stands before.
    """
    index = call.index
    class_ = index.enclosing_class(call.node.start_byte)
    name = _part_of_own(call, program) if class_ is not None else ""
    if class_ is None or not name:
        return
    adding = {each.name: each for each in islice(_adding(index, class_, name), _MOST_METHODS)}
    for method in adding.values():
        for caller in program.bounded_callers(index, method):
            listed = _chained(program, caller, frozenset(adding))
            if listed:
                yield listed


def _part_of_own(call: State, program: Program) -> str:
    """Return the name under which its own object keeps the arguments that *call* is given; empty if none."""
    made = program.call(call)
    nodes = made.arguments[:2] if made is not None else []
    whole = [inner for node in nodes if node.type in ("array", "list") for inner in parts(node)]
    for node in (*nodes[::-1], *whole):
        inner = parts(node)[0] if node.type in _SPREAD and parts(node) else node
        owner = inner.child_by_field_name("object")
        named = inner.child_by_field_name("property") or inner.child_by_field_name("attribute")
        text = call.index.text(named, 100) if named is not None else ""
        known = text in call.index.calls_by_part or text in call.index.writes
        if owner is not None and call.index.text(owner, 8) in _OWN and known:
            return text
    return ""


def _adding(index: Index, class_: Class, name: str) -> Iterator[Function]:
    """Yield the methods of *class_* that add what they are given to the list that it keeps as *name*."""
    grown = [call.node for call in index.calls_by_part.get(name, ()) if call.name in _ADDING]
    for write in index.of_name(index.writes.get(name, ())):
        around = write.target.parent
        if around is not None and around.type in _GROWING:
            grown.append(write.target)
    for node in grown:
        function = index.enclosing(node.start_byte)
        if index.enclosing_class(node.start_byte) is class_ and function is not None and function.parameters:
            yield function


def _chained(program: Program, caller: State, adding: frozenset[str]) -> list[State]:
    """Return the program and the arguments that the chain of calls up to *caller* adds."""
    listed: list[State] = []
    here: State | None = caller
    for _ in range(_LONGEST):
        call = program.call(here) if here is not None else None
        if here is None or call is None:
            return []
        if call.name not in adding:
            return [*(here.at(each) for each in call.arguments[:1]), *listed]
        listed = [*(here.at(each) for each in call.arguments), *listed]
        here = _called_on(program, here, call)
    return []


def _called_on(program: Program, here: State, call: Call) -> State | None:
    """Return the call that gave what *call* is made on: the one before it, or the making of the object."""
    receiver: Node | None = call.receiver
    if receiver is None:
        return None
    if program.call(here.at(receiver)) is not None:
        return here.at(receiver)
    known = here.index.bindings(here.index.text(receiver, 100), receiver.start_byte)
    value = known[0].value if len(known) == 1 and not known[0].steps else None
    return here.at(value) if value is not None else None
