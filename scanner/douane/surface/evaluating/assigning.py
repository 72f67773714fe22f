"""Assignments as expressions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.surface.evaluating.joining import join
from douane.surface.evaluating.operators import binary
from douane.surface.evaluating.patterns import assign
from douane.surface.evaluating.values import UNDEFINED, Opaque, Value, is_set, truth
from douane.syntax import Place
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.evaluating.frames import Frame
    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Module


def assignment(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    """Evaluate `left = right`."""
    left, right = child(node, "left"), child(node, "right")
    if left is None or right is None:
        return UNDEFINED
    value = machine.value(module, right, frame)
    assign(machine, module, left, value, frame)
    return value


def augmented(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    """Evaluate `left += right` and the like."""
    left, right, operator = child(node, "left"), child(node, "right"), child(node, "operator")
    if left is None or right is None or operator is None:
        return UNDEFINED
    symbol = operator.type.removesuffix("=")
    before = machine.value(module, left, frame)
    if symbol in ("||", "??", "&&"):
        known = truth(before) if symbol != "??" else (before is not UNDEFINED and before is not None)
        if isinstance(before, Opaque) or known is (symbol == "&&"):
            value = machine.value(module, right, frame)
            if isinstance(before, Opaque):
                value = join(machine, before, value, Place(module, node), defaults=is_set(before))
        else:
            return before
    else:
        value = binary(
            symbol, before, machine.value(module, right, frame), Place(module, left), Place(module, right)
        )
    assign(machine, module, left, value, frame)
    return value


def update(machine: Machine, module: Module, node: Node, frame: Frame | None) -> Value:
    """Evaluate `x++` and the like."""
    argument, operator = child(node, "argument"), child(node, "operator")
    if argument is None or operator is None:
        return UNDEFINED
    before = machine.value(module, argument, frame)
    after = binary(operator.type[:1], before, 1, Place(module, argument), Place(module, node))
    assign(machine, module, argument, after, frame)
    return before if node.children[-1].type == operator.type else after
