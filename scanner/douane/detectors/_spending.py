"""Where a package does something as often as a number says: loops, repeated texts, calls of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._bounds import RESOURCES, number
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.state import State
from douane.detectors._handlers import calls_in
from douane.syntax.walking import parts, strip, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index

MAX_LOOPS = 400
"""Loops and products of one file that are looked at."""
MAX_FUNCTIONS = 1_600
"""Functions of one file that are looked at for calling themselves."""
_LEAST_COPIES = 1_000_000  # of each thing that a caller hands over
_LARGEST = 2_000  # nodes of the body of a loop that are looked at
_LOOPS_JS = "[(for_statement) (while_statement)] @loop"
_PRODUCTS = '(binary_operator operator: "*") @product'
_LOOPS_PYTHON = "(while_statement) @loop"
_AROUND = frozenset({"for_statement", "for_in_clause"})
_LEAVES = frozenset({"break_statement", "return_statement", "throw_statement", "raise_statement"})
_CAUGHT = frozenset({"except_clause", "catch_clause"})
_LOOPING = frozenset(
    {"for_statement", "while_statement", "for_in_statement", "do_statement", "for_in_clause"}
)
_CHOOSING = frozenset(
    {"if_statement", "conditional_expression", "ternary_expression", "switch_statement", "match_statement"}
)
_MADE = frozenset({"string", "list", "tuple", "concatenated_string"})


@dataclass(frozen=True, slots=True, eq=False)
class Spending:
    """Something done as often as `amount` says, at `at`; `costs` where each time costs more than a little."""

    at: State
    amount: State
    what: str
    costs: bool


def loops(index: Index) -> Iterator[Spending]:
    """Yield the loops of *index* that go on as long as a number says, and that nothing else ends."""
    left = MAX_LOOPS
    for loop, bound in _bounded_loops(index):
        left -= 1
        if left < 0:
            return
        body = loop.child_by_field_name("body") or loop
        if loop.type == "for_in_clause":
            body = loop.parent or loop
        if not _ends_early(body):
            yield Spending(
                State(index, bound),
                State(index, bound),
                "a loop goes round as often as a caller says",
                _costs(index, body),
            )


def _bounded_loops(index: Index) -> Iterator[tuple[Node, Node]]:
    """Yield each loop that counts, with what it counts to."""
    if index.module.language.is_python:
        for call in index.calls_by_name.get("range", ()):
            loop = call.node.parent
            if loop is not None and loop.type in _AROUND and call.arguments:
                yield loop, call.arguments[min(1, len(call.arguments) - 1)]
    query = _LOOPS_PYTHON if index.module.language.is_python else _LOOPS_JS
    for loop in index.module.captures(query).get("loop", ()):
        condition = loop.child_by_field_name("condition")
        test = strip(condition) if condition is not None else None
        if test is not None and test.type == "expression_statement" and parts(test):
            test = strip(parts(test)[0])
        if test is None or test.type not in ("binary_expression", "comparison_operator"):
            continue
        sides, signs = parts(test), [child.type for child in test.children if not child.is_named]
        if len(sides) == 2 and signs in (["<"], ["<="]):
            yield loop, sides[1]


def _inside(body: Node) -> Iterator[Node]:
    """Yield the nodes of *body* without those of functions in it, up to a bound."""
    pending, left = [body], _LARGEST
    while pending and left > 0:
        node = pending.pop()
        left -= 1
        yield node
        pending += [child for child in node.named_children if child.type not in FUNCTIONS]


def _ends_early(body: Node) -> bool:
    return any(node.type in _LEAVES and not _is_caught(node, body) for node in _inside(body))


def _is_caught(node: Node, body: Node) -> bool:
    """Whether *node* stands in the part of *body* that runs where something went wrong."""
    here = node.parent
    while here is not None and here.id != body.id:
        if here.type in _CAUGHT:
            return True
        here = here.parent
    return False


def _costs(index: Index, body: Node) -> bool:
    costly = frozenset(douane_signatures.table(RESOURCES)["words"]["costly"])
    if any(call.name in costly for call in calls_in(index, body)):
        return True
    return any(node.type in _LOOPING for node in _inside(body) if node.id != body.id)


def products(index: Index) -> Iterator[Spending]:
    """Yield the texts and lists that are repeated as often as a number says, or very often, in Python."""
    if not index.module.language.is_python:
        return
    for node in index.module.captures(_PRODUCTS).get("product", ())[:MAX_LOOPS]:
        sides = [node.child_by_field_name("left"), node.child_by_field_name("right")]
        for made, times in zip(sides, reversed(sides), strict=True):
            if made is None or times is None or made.type not in _MADE:
                continue
            at = State(index, node)
            if number(State(index, times)) >= _LEAST_COPIES:
                for inner in parts(made) if made.type == "list" else ():
                    yield Spending(
                        at,
                        State(index, inner),
                        f"{index.text(times)[:20]} copies are made of what a caller hands over",
                        costs=True,
                    )
            else:
                yield Spending(
                    at, State(index, times), "as many copies are made as a caller says", costs=True
                )


def recursions(index: Index) -> Iterator[Spending]:
    """Yield the functions of *index* that call themselves twice with a number, or whatever happens."""
    remembering = re.compile(douane_signatures.table(RESOURCES)["words"]["remembering"])
    for function in index.functions[:MAX_FUNCTIONS]:
        within = calls_in(index, function.node) if function.name else []
        counted = [
            (call.node, name)
            for call in within
            if call.name == function.name and index.enclosing(call.node.start_byte) is function
            for name in [_counted(index, function, call.arguments)]
            if name is not None
        ]
        if not counted or remembering.search(index.text(_decorated(function.node))[:4000]):
            continue
        endless = not any(node.type in _CHOOSING for node in walk(function.node))
        if len(counted) > 1 or endless:
            what = (
                "a function calls itself without end with what a caller says"
                if endless
                else "a function calls itself twice each time, as deep as a caller says"
            )
            yield Spending(State(index, counted[0][0]), State(index, counted[0][1]), what, costs=True)


def _decorated(node: Node) -> Node:
    """Return the function *node* with what decorates it."""
    around = node.parent
    return around if around is not None and around.type == "decorated_definition" else node


def _counted(index: Index, function: Function, arguments: list[Node]) -> Node | None:
    """Return the name of the parameter of *function* that one of *arguments* counts down or up."""
    names = {parameter.name for parameter in function.parameters}
    for argument in arguments:
        operator = argument.child_by_field_name("operator")
        left, right = argument.child_by_field_name("left"), argument.child_by_field_name("right")
        if operator is None or operator.type not in ("-", "+") or left is None or right is None:
            continue
        if index.text(left) in names and right.type in ("integer", "number"):
            return left
    return None
