"""Code that evaluation passed over: what calls it ran to its end without making the call."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from douane.surface.conditions import condition
from douane.surface.evaluating.machine import MAX_CONDITION
from douane.surface.roots import FUNCTIONS, Use
from douane.syntax import ancestors
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Module

UNREACHED = "only if it is reached, which nothing here tells"
_CALLEES = frozenset({"member_expression", "parenthesized_expression", "sequence_expression"})
_CALLS = {"call_expression": "function", "new_expression": "constructor"}


def passed_over(machine: Machine, module: Module, call: Node) -> str | None:
    """Return the condition of *call* if the code around it ran without ever making it, else None.

    Which test was in the way is read from what stands around the call; an early end has no such text.
    """
    if call.id in machine.called:
        return None
    for outer in ancestors(call):
        inside = outer.type not in FUNCTIONS and not _is_statement(outer)
        if outer.id in machine.skipped or (not inside and outer.id in machine.ended):
            return condition(module, call) or UNREACHED
        if not inside:
            break
    return None


def never_called(machine: Machine, uses: Iterable[Use]) -> str | None:
    """Return the condition of a function all of whose *uses* are calls that were passed over, else None."""
    every = [use for use in uses if not _is_export(use)]
    found: list[str] = []
    for use in [use for use in every if use.is_member] or every:
        call = _call_of(use.node)
        text = passed_over(machine, use.module, call) if call is not None else None
        if text is None:
            return None
        found.append(text)
    joined = " or ".join(dict.fromkeys(found))
    return (joined if len(joined) <= MAX_CONDITION else joined[: MAX_CONDITION - 1] + "…") or None


def _is_statement(node: Node) -> bool:
    """Whether *node* is a statement of the file itself."""
    return node.parent is not None and node.parent.type == "program"


def _call_of(node: Node) -> Node | None:
    """Return the call whose callee *node* names: `f()`, `new F()`, `a.f()`, `(0, a.f)()`."""
    inner, outer = node, node.parent
    while outer is not None and outer.type in _CALLEES and outer.children and _is_last(outer, inner):
        inner, outer = outer, outer.parent
    if outer is None or outer.type not in _CALLS:
        return None
    return outer if child(outer, _CALLS[outer.type]) == inner else None


def _is_last(outer: Node, inner: Node) -> bool:
    return bool(outer.named_children) and outer.named_children[-1] == inner


def _is_export(use: Use) -> bool:
    """Whether a function is only handed out: `exports.f = f`, `module.exports = { f }`, `{ f: () => f }`."""
    outer = use.node.parent
    if outer is not None and outer.type == "arrow_function" and child(outer, "body") == use.node:
        return outer.parent is not None and outer.parent.type == "pair"
    while outer is not None and outer.type in ("member_expression", "object", "pair"):
        outer = outer.parent
    left = child(outer, "left") if outer is not None and outer.type == "assignment_expression" else None
    return left is not None and use.module.text(left).startswith(("exports.", "module.exports"))
