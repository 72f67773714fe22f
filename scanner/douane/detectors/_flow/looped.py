"""Calls through the elements of a list of functions that is written where it is gone through.

``for (const parse of [simple, computed]) parse(text)``; ``[simple, computed].map((parse) => parse(text))``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow.index import Function, Index
    from douane.detectors._flow.program import Program

MAX_FILE = 256 * 1024
"""Bytes of a file in which functions in lists without a name are looked for."""
_CLIMB = 4  # from a list to what goes through it
_LISTS = frozenset({"array", "list", "tuple", "set", "expression_list"})
_LOOPS = frozenset({"for_statement", "for_in_statement", "for_in_clause"})
_WRAPPED = frozenset(
    {"parenthesized_expression", "as_expression", "satisfies_expression", "member_expression"}
)
_NAMES = frozenset({"identifier", "shorthand_property_identifier"})


def calls(program: Program, index: Index, function: Function) -> Iterator[State]:
    """Yield the calls of names of loops over lists in which *function*, of the file of *index*, stands."""
    if len(index.module.source) > MAX_FILE or program.is_deep:
        return
    told: set[int] = set()
    for node in _in_lists(index, function):
        for name, within in _gone_through(index, node):
            for call in index.of_name(index.calls_by_name.get(name, ())):
                inside = within.start_byte <= call.node.start_byte < within.end_byte
                if not inside or call.receiver is not None or call.node.id in told:
                    continue
                state = State(index, call.node)
                if any(found is function for _, found in program.functions_called(state)):
                    told.add(call.node.id)
                    yield state


def _in_lists(index: Index, function: Function) -> Iterator[Node]:
    """Yield the lists in which *function* is written, or named."""
    nodes = [function.node]
    for start in index.mentions(function.name) if len(function.name) > 1 else ():
        named = index.module.root.descendant_for_byte_range(start, start + len(function.name.encode()))
        nodes += [named] if named is not None and named.type in _NAMES else []
    for node in nodes:
        around = node.parent
        if around is not None and around.type in _LISTS:
            yield around


def _gone_through(index: Index, listed: Node) -> Iterator[tuple[str, Node]]:
    """Yield (name of an element, where it is seen) of what goes through *listed*."""
    here = listed
    for _ in range(_CLIMB):
        around = here.parent
        if around is None:
            return
        if around.type in _LOOPS:
            left, right = around.child_by_field_name("left"), around.child_by_field_name("right")
            if left is not None and right is not None and right.id == here.id and left.type == "identifier":
                whole = around.parent if around.type == "for_in_clause" else None
                yield index.text(left, 100), whole or around
            return
        call = index.call_at(around)
        if call is not None:
            yield from _handed_to(index, call.arguments)
            return
        if around.type not in _WRAPPED:
            return
        here = around


def _handed_to(index: Index, arguments: list[Node]) -> Iterator[tuple[str, Node]]:
    """Yield (name, function) for what the functions among *arguments* call an element."""
    for each in arguments:
        function = index.function_at(each)
        for parameter in function.parameters if function is not None else ():
            if parameter.name:
                yield parameter.name, each
