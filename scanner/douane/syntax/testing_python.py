"""Tests in Python expressions: comparisons, negations, choices between two values."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.syntax.values import DYNAMIC, Value
from douane.syntax.walking import field, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.folding import Folder
    from douane.syntax.module import Module


def _negated(folder: Folder, module: Module, node: Node) -> Value:
    argument = field(node, "argument")
    value = folder.value(module, argument) if argument is not None else DYNAMIC
    return DYNAMIC if value is DYNAMIC else not value


def _chosen(folder: Folder, module: Module, node: Node) -> Value:
    branches = parts(node)
    test = folder.value(module, branches[1]) if len(branches) == 3 else DYNAMIC
    return DYNAMIC if test is DYNAMIC else folder.value(module, branches[0 if test else 2])


def _compared(folder: Folder, module: Module, node: Node) -> Value:
    operands = parts(node)
    symbol = " ".join(
        module.text(item) for item in node.children if not item.is_named or item.type == "not in"
    )
    values = [folder.value(module, part) for part in operands]
    if len(values) != 2 or DYNAMIC in values:
        return DYNAMIC
    left, right = values
    if symbol in _EQUALITY:
        return (left == right) is _EQUALITY[symbol]
    if symbol in ("in", "not in"):
        within = isinstance(right, str) and isinstance(left, str)
        if not within and not isinstance(right, list | dict):
            return DYNAMIC
        return (left in right) == (symbol == "in")  # type: ignore[operator]
    if isinstance(left, int | float) and isinstance(right, int | float) and symbol in _ORDER:
        return _ORDER[symbol](left, right)
    return DYNAMIC


_EQUALITY = {"==": True, "is": True, "!=": False, "is not": False}
_ORDER: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}
TESTS: dict[str, Callable[[Folder, Module, Node], Value]] = {
    "not_operator": _negated,
    "conditional_expression": _chosen,
    "comparison_operator": _compared,
}
"""What evaluates a test, by type of node."""
