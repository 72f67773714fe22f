"""Calls of small functions of the package: a decoder of one expression is evaluated like an operator."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from douane.syntax.links import follow
from douane.syntax.values import DYNAMIC, Value
from douane.syntax.walking import field, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.folding import Folder
    from douane.syntax.module import Module

_FUNCTIONS = frozenset(
    {
        "arrow_function",
        "function_expression",
        "function_declaration",
        "method_definition",
        "function_definition",
        "lambda",
    }
)


class Body(NamedTuple):
    """A function that only returns one expression of its parameters."""

    module: Module
    parameters: tuple[str, ...]
    result: Node


def called_function(module: Module, function: Node) -> Body | None:
    """Return the function that the expression *function* stands for, if it is that simple."""
    found = follow(module, function)
    if found is None or found.node is None:
        return None
    return simple_function(found.module, found.node)


def simple_function(module: Module, node: Node) -> Body | None:
    """Return *node* as a function of one returned expression, or None."""
    node = strip(node)
    if node.type not in _FUNCTIONS:
        return None
    parameters = _parameters(module, node)
    body = field(node, "body")
    result = _returned(body) if body is not None else None
    return Body(module, parameters, result) if parameters is not None and result is not None else None


def _parameters(module: Module, node: Node) -> tuple[str, ...] | None:
    single = field(node, "parameter")
    if single is not None:
        return (module.text(single),)
    holder = field(node, "parameters")
    names = []
    for part in parts(holder) if holder is not None else []:
        name = field(part, "pattern") or field(part, "name") or part
        if name.type == "typed_parameter":
            name = parts(name)[0]
        if name.type != "identifier":
            return None
        names.append(module.text(name))
    return tuple(names)


def _returned(body: Node) -> Node | None:
    if body.type not in ("statement_block", "block"):
        return body
    statements = parts(body)
    if body.type == "block" and statements and _is_docstring(statements[0]):
        statements = statements[1:]
    if len(statements) != 1 or statements[0].type != "return_statement":
        return None
    values = parts(statements[0])
    return values[0] if values else None


def _is_docstring(statement: Node) -> bool:
    inner = parts(statement)
    return statement.type == "expression_statement" and bool(inner) and inner[0].type == "string"


def evaluated_call(folder: Folder, body: Body, values: list[Value]) -> Value:
    """Return the result of calling *body* with *values*."""
    if len(values) < len(body.parameters) or any(value is DYNAMIC for value in values):
        return DYNAMIC
    frame = dict(zip(body.parameters, values, strict=False))
    return folder.bound(frame, body.module, body.result)
