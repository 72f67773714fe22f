"""Choices that statements make: `if` and `switch`, known or not, and the side that is taken by default."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.surface.evaluating.endings import BREAK, THREW, Ending, Jump, Return
from douane.surface.evaluating.frames import Frame
from douane.surface.evaluating.joining import join
from douane.surface.evaluating.values import UNDEFINED, Opaque, Thrown, Value, is_set, same, truth, usual
from douane.syntax import Place, parts
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.evaluating.machine import Machine
    from douane.syntax import Module

_MAX_PARTS = 12  # of a test that are told apart
_NEGATED = re.compile(r"![\w$.?]{1,150}(?:\([^()]{0,100}\))?")


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


def choice(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    """Run an `if`."""
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
        return machine.run(module, chosen, frame) if chosen is not None else None
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
    """Run the first of *sides*, which runs where nobody sets anything, and the other one under *text*."""
    chosen, rest = sides
    ended = machine.run(module, chosen, frame) if chosen is not None else None
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
            return machine.run(module, node, frame)
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


def switch(machine: Machine, module: Module, node: Node, frame: Frame) -> Ending:
    """Run a `switch`."""
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
        ended = machine.run_all(module, _case_body(case), frame)
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
                ended = machine.run_all(module, _case_body(case), frame)
            except Thrown:
                continue
        if isinstance(ended, Return) and ended.value is not UNDEFINED and machine.pending:
            machine.pending[-1].append((ended.value, False if unusual else None))
    return None


def _case_body(case: Node) -> list[Node]:
    label = child(case, "value")
    return [part for part in parts(case) if label is None or part != label]
