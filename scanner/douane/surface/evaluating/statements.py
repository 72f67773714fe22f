"""Statements: what running them does to the variables, and how they end."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.surface.evaluating.frames import Frame
from douane.surface.evaluating.joining import join
from douane.surface.evaluating.patterns import assign, declare
from douane.surface.evaluating.values import (
    UNDEFINED,
    Maybe,
    Object,
    Opaque,
    Thrown,
    Value,
    is_set,
    same,
    truth,
    usual,
)
from douane.syntax import Place, parts
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Module

MAX_TURNS = 3_000
_MAX_PARTS = 12  # of a test that are told apart
_NEGATED = re.compile(r"![\w$.?]{1,150}(?:\([^()]{0,100}\))?")


@dataclass(slots=True, frozen=True)
class Return:
    """A function ended with a value."""

    value: Value


@dataclass(slots=True, frozen=True)
class Jump:
    """A loop (or switch) was left or continued, or, under a condition, may have been."""

    kind: str  # break | continue | threw | guard
    condition: str | None = None
    unusual: bool = False


Ending = Return | Jump | None
BREAK, CONTINUE, THREW = Jump("break"), Jump("continue"), Jump("threw")


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


def told(module: Module, test: Node) -> str:
    """Return a condition in readable form."""
    while test.type == "parenthesized_expression" and parts(test):
        test = parts(test)[0]
    text = " ".join(module.text(test).split())
    while text.startswith("(") and text.endswith(")") and ")" not in text[1:-1].replace("()", ""):
        text = text[1:-1]
    return text[:200]


def _reason(machine: Machine, module: Module, test: Node, frame: Frame) -> str:
    """Return the test of an `if` in readable form, without the parts of `a && b` that are known to hold."""
    pending = [test]
    kept: list[Node] = []
    while pending and len(kept) < _MAX_PARTS:
        node = pending.pop()
        inner = parts(node)
        operator = child(node, "operator")
        if node.type == "parenthesized_expression" and inner:
            pending.append(inner[0])
        elif node.type == "binary_expression" and operator is not None and operator.type == "&&":
            pending += [part for part in (child(node, "right"), child(node, "left")) if part is not None]
        else:
            kept.append(node)
    if len(kept) < 2 or pending:
        return told(module, test)
    unknown = [node for node in kept if truth(machine.value(module, node, frame)) is None]
    return " && ".join(told(module, node) for node in unknown)[:200] if unknown else told(module, test)


def opposite(condition: str) -> str:
    """Return the opposite of a readable condition."""
    return condition[1:] if _NEGATED.fullmatch(condition) else f"not ({condition})"


def _if(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    test, then, other = child(node, "condition"), child(node, "consequence"), child(node, "alternative")
    if test is None or then is None:
        return None
    if other is not None and other.type == "else_clause":
        other = next(iter(parts(other)), None)
    value = machine.value(module, test, frame)
    known = truth(value)
    if other is None and _gives_up(module, then):
        return None
    if known is not None:
        chosen, rest = (then, other) if known else (other, then)
        machine.skipped.update(side.id for side in (rest,) if side is not None)
        return run(machine, module, chosen, frame) if chosen is not None else None
    text = _reason(machine, module, test, frame)
    default = truth(usual(value))
    if default is not None:
        sides = (then, other) if default else (other, then)
        if sides[0] is None or not _gives_up(module, sides[0]):
            reason = opposite(text) if default else text
            return _by_default(machine, module, sides, frame, reason, Place(module, test))
    first = branch(machine, module, then, frame, text)
    second = branch(machine, module, other, frame, opposite(text)) if other is not None else None
    return merged(machine, first, second, text, Place(module, test))


def _gives_up(module: Module, node: Node) -> bool:
    """Whether *node* ends the program or throws: what a server lists, it lists where it does neither."""
    last = node
    if node.type == "statement_block":
        inner = parts(node)
        if not inner:
            return False
        last = inner[-1]
    return last.type == "throw_statement" or module.text(last)[:13] == "process.exit("


def _by_default(
    machine: Machine,
    module: Module,
    sides: tuple[Node | None, Node | None],
    frame: Frame,
    text: str,
    place: Place,
) -> Ending:
    """Run the first of *sides*, which runs where nobody sets anything; *text* tells when the other one does."""
    chosen, rest = sides
    ended = run(machine, module, chosen, frame) if chosen is not None else None
    other = branch(machine, module, rest, frame, text, unusual=True) if rest is not None else None
    if isinstance(ended, Return) and isinstance(other, Return):
        return Return(join(machine, other.value, ended.value, place, text, defaults=True))
    if isinstance(ended, Return):
        if machine.pending:
            machine.pending[-1].append((ended.value, True))
        return Jump("guard", text, unusual=True)
    if isinstance(ended, Jump) and ended.kind in ("break", "continue"):
        return ended if ended == other else Jump("guard", text, unusual=True)
    if isinstance(other, Return) and machine.pending:
        machine.pending[-1].append((other.value, False))
    return ended


def branch(
    machine: Machine, module: Module, node: Node, frame: Frame, condition: str, *, unusual: bool = False
) -> Ending:
    """Run *node* as something that may not run."""
    with machine.under(condition, unusual=unusual):
        try:
            return run(machine, module, node, frame)
        except Thrown:
            return THREW


def merged(machine: Machine, first: Ending, second: Ending, text: str, place: Place) -> Ending:
    """Return how a choice ended of which it is not known which side was taken."""
    if isinstance(first, Return) and isinstance(second, Return):
        return Return(join(machine, first.value, second.value, place, text))
    if first == second and isinstance(first, Jump) and first.kind != "guard":
        if first.kind == "threw":
            raise Thrown(Opaque(place))
        return first
    for ended, rest in ((first, opposite(text)), (second, text)):
        if isinstance(ended, Return):
            nothing = ended.value is UNDEFINED or ended.value is None
            if machine.pending and not nothing:
                machine.pending[-1].append((ended.value, None))
            if nothing or ended.value is False:
                return Jump("guard", rest)
        elif isinstance(ended, Jump) and ended.kind in ("break", "continue"):
            return Jump("guard", rest)
        elif isinstance(ended, Jump) and ended.kind == "guard":
            return ended
    return None


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


def _switch(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    subject, body = child(node, "value"), child(node, "body")
    if subject is None or body is None:
        return None
    value = machine.value(module, subject, frame)
    cases = parts(body)
    inner = Frame(frame, frame.this, frame.home, frame.arguments)
    chosen = _case(machine, module, cases, value, inner)
    if chosen is not None:
        return _taken(machine, module, cases[chosen:], inner)
    text = told(module, subject)
    default = _case(machine, module, cases, usual(value), inner) if is_set(value) else None
    if default is None:
        return _cases(machine, module, cases, text, inner)
    ended = _taken(machine, module, cases[default:], inner)
    rest = [case for index, case in enumerate(cases) if index != default]
    _cases(machine, module, rest, text, inner, unusual=True)
    if isinstance(ended, Return) and machine.pending:
        machine.pending[-1].append((ended.value, True))
        return Jump("guard", f"{text} is something else"[:200], unusual=True)
    return ended


def _taken(machine: Machine, module: Module, cases: list[Node], frame: Frame) -> Ending:
    """Run *cases* from the first one on, until one of them ends that."""
    for case in cases:
        ended = run_block(machine, module, _case_body(case), frame)
        if ended == BREAK:
            return None
        if ended is not None:
            return ended
    return None


def _case(machine: Machine, module: Module, cases: list[Node], value: Value, frame: Frame) -> int | None:
    """Return the index of the case that is taken (their number if none is), or None if that is not known."""
    default = len(cases)
    for index, case in enumerate(cases):
        label = child(case, "value")
        if label is None:
            default = index
            continue
        fits = same(value, machine.value(module, label, frame))
        if fits is None:
            return None
        if fits:
            return index
    return default


def _cases(
    machine: Machine,
    module: Module,
    cases: list[Node],
    subject: str,
    frame: Frame,
    *,
    unusual: bool = False,
) -> Ending:
    for case in cases:
        label = child(case, "value")
        text = f"{subject} === {module.text(label)}" if label is not None else f"{subject} is something else"
        with machine.under(text[:200], unusual=unusual):
            try:
                ended = run_block(machine, module, _case_body(case), frame)
            except Thrown:
                continue
        if isinstance(ended, Return) and ended.value is not UNDEFINED and machine.pending:
            machine.pending[-1].append((ended.value, False if unusual else None))
    return None


def _case_body(case: Node) -> list[Node]:
    label = child(case, "value")
    return [part for part in parts(case) if label is None or part != label]


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
    "if_statement": _if,
    "for_in_statement": _for_in,
    "for_statement": _for,
    "while_statement": _while,
    "do_statement": _do,
    "try_statement": _try,
    "switch_statement": _switch,
    "labeled_statement": _labelled,
    "break_statement": lambda *_: BREAK,
    "continue_statement": lambda *_: CONTINUE,
}
