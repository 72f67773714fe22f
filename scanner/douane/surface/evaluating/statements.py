"""Statements: what running them does to the variables, and how they end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.surface.evaluating.choosing import branch, choice, switch, told
from douane.surface.evaluating.endings import BREAK, CONTINUE, Ending, Jump, Return
from douane.surface.evaluating.frames import Frame
from douane.surface.evaluating.patterns import assign, declare
from douane.surface.evaluating.values import (
    UNDEFINED,
    Maybe,
    Object,
    Opaque,
    Thrown,
    Value,
    truth,
)
from douane.syntax import Place, parts
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Module

MAX_TURNS = 3_000


def run_block(machine: Machine, module: Module, statements: list[Node], frame: Frame) -> Ending:
    """Run *statements*; after a conditional way out the rest runs under the opposite condition."""
    for statement in statements:
        if statement.type in ("function_declaration", "generator_function_declaration"):
            _function(machine, module, statement, frame)
    for index, statement in enumerate(statements):
        ended = run(machine, module, statement, frame)
        if isinstance(ended, Jump) and ended.kind == "guard":
            if ended.condition is not None:
                machine.meanwhile(ended.condition, unusual=ended.unusual)
        elif ended is not None:
            machine.skipped.update(rest.id for rest in statements[index + 1 :])
            return ended
    return None


def run(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    """Run one statement."""
    machine.spend()
    act = _STATEMENTS.get(node.type)
    return act(machine, module, node, frame) if act is not None else None


def _expression(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    for part in parts(node):
        machine.value(module, part, frame)
    return None


def _declaration(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    for part in parts(node):
        target, value = child(part, "name"), child(part, "value")
        if part.type == "variable_declarator" and target is not None:
            held = machine.value(module, value, frame) if value is not None else UNDEFINED
            declare(machine, module, target, held, frame)
    return None


def _function(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    name = child(node, "name")
    if name is not None:
        declare(machine, module, name, machine.value(module, node, frame), frame)
    return None


def _return(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    given = parts(node)
    return Return(machine.value(module, given[0], frame) if given else UNDEFINED)


def _throw(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    given = parts(node)
    raise Thrown(machine.value(module, given[0], frame) if given else UNDEFINED)


def _block(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    return run_block(machine, module, parts(node), Frame(frame, frame.this, frame.home, frame.arguments))


def _exported(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    inner = child(node, "declaration")
    return run(machine, module, inner, frame) if inner is not None else None


# --- loops --------------------------------------------------------------------------------------------


def _for_in(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    left, right, body = child(node, "left"), child(node, "right"), child(node, "body")
    operator = child(node, "operator")
    if left is None or right is None or body is None:
        return None
    value = machine.value(module, right, frame)
    if operator is not None and operator.type == "in":
        items: list[Value] | None = list(value.members) if isinstance(value, Object) else None
    else:
        items = machine.items(value)
    is_new = child(node, "kind") is not None
    unknown = items is None
    turns: list[Value] = [Opaque(Place(module, right), given=_given(value))] if items is None else items
    if not unknown and getattr(value, "open", None) is not None:
        turns.append(Opaque(value.open))
    if not unknown and isinstance(value, Opaque):
        turns.append(Opaque(value.place))
    for item in turns[:MAX_TURNS]:
        condition = item.condition if isinstance(item, Maybe) else None
        with machine.under(condition):
            inner = Frame(frame, frame.this, frame.home, frame.arguments)
            held = item.value if isinstance(item, Maybe) else item
            (declare if is_new else assign)(machine, module, left, held, inner)
            ended = run(machine, module, body, inner)
        if isinstance(ended, Return) and not unknown and condition is None:
            return ended
        if ended == BREAK:
            break
    return None


def _given(value: Value) -> bool:
    return isinstance(value, Opaque) and value.given


def _for(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    inner = Frame(frame, frame.this, frame.home, frame.arguments)
    start, step = child(node, "initializer"), child(node, "increment")
    if start is not None:
        run(machine, module, start, inner)
    return _turns(machine, module, node, inner, step)


def _while(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    return _turns(machine, module, node, frame, None)


def _do(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    body = child(node, "body")
    ended = run(machine, module, body, frame) if body is not None else None
    if ended == BREAK or isinstance(ended, Return):
        return ended if isinstance(ended, Return) else None
    return _turns(machine, module, node, frame, None)


def _turns(machine: Machine, module: Module, node: Node, frame: Frame, step: Node | None) -> Ending:
    test, body = child(node, "condition"), child(node, "body")
    if body is None:
        return None
    inner = test if test is None or test.type != "expression_statement" else next(iter(parts(test)), None)
    for _ in range(MAX_TURNS):
        known = truth(machine.value(module, inner, frame)) if inner is not None else True
        if known is False:
            return None
        if known is None and inner is not None:
            branch(machine, module, body, frame, told(module, inner))
            return None
        with machine.under(None):
            ended = run(machine, module, body, frame)
        if isinstance(ended, Return):
            return ended
        if ended == BREAK:
            return None
        if step is not None:
            machine.value(module, step, frame)
    return None


def _try(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    body, handler, finalizer = child(node, "body"), child(node, "handler"), child(node, "finalizer")
    ended: Ending = None
    try:
        ended = run(machine, module, body, frame) if body is not None else None
    except Thrown as thrown:
        caught = child(handler, "body") if handler is not None else None
        if handler is not None and caught is not None:
            inner = Frame(frame, frame.this, frame.home, frame.arguments)
            parameter = child(handler, "parameter")
            if parameter is not None:
                declare(machine, module, parameter, thrown.value, inner)
            ended = run(machine, module, caught, inner)
    if finalizer is not None:
        last = child(finalizer, "body")
        after = run(machine, module, last, frame) if last is not None else None
        ended = after or ended
    return ended


def _labelled(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    body = child(node, "body")
    return run(machine, module, body, frame) if body is not None else None


_Act = Callable[["Machine", "Module", "Node", Frame], Ending]
_STATEMENTS: dict[str, _Act] = {
    "expression_statement": _expression,
    "lexical_declaration": _declaration,
    "variable_declaration": _declaration,
    "function_declaration": _function,
    "generator_function_declaration": _function,
    "class_declaration": _function,
    "abstract_class_declaration": _function,
    "enum_declaration": _function,
    "return_statement": _return,
    "throw_statement": _throw,
    "statement_block": _block,
    "export_statement": _exported,
    "if_statement": choice,
    "for_in_statement": _for_in,
    "for_statement": _for,
    "while_statement": _while,
    "do_statement": _do,
    "try_statement": _try,
    "switch_statement": switch,
    "labeled_statement": _labelled,
    "break_statement": lambda *_: BREAK,
    "continue_statement": lambda *_: CONTINUE,
}
