"""Under which condition Python code runs: tests around it and its callers, tests that leave earlier."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.surface.conditions import condition
from douane.surface.python_uses import calls_of
from douane.syntax import Place, ancestors, field, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_DEPTH = 3
MAX_CALLS = 50  # of one function; one called more often is taken to be called always
_KEPT = -1_000_000_000  # node ids are addresses, never negative
_LIMIT = 120  # characters of the readable condition
_LEAVING = frozenset({"return_statement", "continue_statement"})  # what raises ends the server, too
_MAKES = re.compile(rb"\b(?:FastMCP|MCPServer|Server)\s*[\[(]")
_MAIN = "__name__ =="


def circumstances(module: Module, node: Node, depth: int = MAX_DEPTH) -> str | None:
    """Return the conditions under which *node* runs, outermost first; None if it always does.

    A function that is only called under a condition hands it on to what it registers; what comes before the
    server is made is not asked for.
    """
    function = next((outer for outer in ancestors(node) if outer.type == "function_definition"), None)
    if function is not None and _MAKES.search(module.source[function.start_byte : function.end_byte]):
        function = None
    found = [
        *([] if function is None else _callers(Place(module, function), depth)),
        *_guards(module, node, function),
    ]
    own = condition(module, node)
    if own is not None and _MAIN not in own:
        found.append(own)
    unique = list(dict.fromkeys(found))
    joined = " and ".join(unique)
    return (joined if len(joined) <= _LIMIT else joined[: _LIMIT - 1] + "…") or None


def _guards(module: Module, node: Node, function: Node | None) -> list[str]:
    """Return the tests that, when they hold, leave *function* before it comes to *node*."""
    found: list[str] = []
    if function is None:
        return found
    inner = node
    for outer in ancestors(node):
        if outer.type == "block":
            for statement in parts(outer):
                if statement.start_byte >= inner.start_byte:
                    break
                test = field(statement, "condition") if statement.type == "if_statement" else None
                body = field(statement, "consequence")
                leaves = body is not None and parts(body) and parts(body)[-1].type in _LEAVING
                if test is not None and leaves and field(statement, "alternative") is None:
                    found.insert(0, f"not ({' '.join(module.text(test).split())})")
        if outer == function:
            break
        inner = outer
    return found


def _callers(function: Place, depth: int) -> list[str]:
    """Return the condition under which *function* is called, if each call of it has one."""
    if depth <= 0 or function.node is None:
        return []
    key = _KEPT - function.node.start_byte * MAX_DEPTH - depth
    kept = function.module.members.get(key)
    if not isinstance(kept, list):
        function.module.members[key] = []  # of a function that calls itself nothing more can be told
        kept = function.module.members[key] = _conditions_of_callers(function, depth)
    return kept


def _conditions_of_callers(function: Place, depth: int) -> list[str]:
    told: list[str] = []
    uses = calls_of(function)
    for place, _ in uses if len(uses) <= MAX_CALLS else ():
        if place.node is None or place.node.type == "decorator":
            return []
        if (
            function.node is not None
            and _within(function.node, place.node)
            and place.module.path == function.module.path
        ):
            continue
        text = circumstances(place.module, place.node, depth - 1)
        if text is None:
            return []
        told.append(text)
    return told[:1]


def _within(outer: Node, inner: Node) -> bool:
    return outer.start_byte <= inner.start_byte and inner.end_byte <= outer.end_byte
