"""What somebody has left, checked and then taken from while others do the same: balances, credits, seats."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._file_records import updates
from douane.detectors._flow import State
from douane.detectors._routed import ROUTES, routes
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program

_MOST_NODES = 3_000  # of one function
_MOST_FUNCTIONS = 60  # of one package
_LONGEST = 4_000  # characters of a function
_WAITING = frozenset({"await", "await_expression"})
_GROWING = frozenset({"augmented_assignment", "augmented_assignment_expression"})
_GIVING = frozenset({"assignment", "assignment_expression"})
_BRANCHES = frozenset({"if_statement", "elif_clause", "conditional_expression", "ternary_expression"})


def spent_twice(program: Program, paths: list[str], *, many: bool) -> Iterator[State]:
    """Yield where what was checked is taken from, with a wait between: in routes, and in tools if *many*.

    ``if user.credits > 0: await log(); user.credits -= 1``, or a record that was read, checked and saved.
    """
    table = updates()["members"]
    counted = re.compile(table["counted"].encode())
    left = _MOST_FUNCTIONS
    for path in paths:
        index = program.index(path) if program.holds(path, counted) else None
        if index is None:
            continue
        answering = (
            [route.function for route in routes(program, index)] if ROUTES.search(index.module.source) else []
        )
        if many:
            answering += [function for where, function in program.answering() if where is index]
        for function in {id(each): each for each in answering}.values():
            left -= 1
            if left < 0:
                program.unfollowed(path)
                return
            yield from _spent(index, function)


def _spent(index: Index, function: Function) -> Iterator[State]:
    table = updates()["members"]
    text = index.text(function.node, _LONGEST)
    if re.search(updates()["told"]["alone"], text) or re.search(table["alone"], text):
        return
    nodes = sorted(islice(walk(function.node), _MOST_NODES), key=lambda each: each.start_byte)
    waits = [each for each in nodes if each.type in _WAITING or _waits(index, each)]
    checks = [each.child_by_field_name("condition") for each in nodes if each.type in _BRANCHES]
    for node in nodes:
        taken = _taken_from(index, node)
        name = re.match(table["member"], taken) if taken else None
        if name is None:
            continue
        asked = [
            each
            for each in checks
            if each is not None
            and each.end_byte <= node.start_byte
            and _mentions(index.text(each, 400), taken)
        ]
        for check in asked:
            between = any(check.end_byte <= each.start_byte < node.start_byte for each in waits)
            saved = re.search(table["saves"].replace("NAME", re.escape(name["owner"])), text)
            read = re.search(table["reads"].replace("NAME", re.escape(name["owner"])), text)
            if between or (saved and read):
                yield State(index, node)
                break


def _taken_from(index: Index, node: Node) -> str:
    """Return the member that *node* takes something from or adds to; empty where it is no such statement."""
    if node.type not in _GROWING and node.type not in _GIVING:
        return ""
    target, value = node.child_by_field_name("left"), node.child_by_field_name("right")
    if target is None or value is None or target.type == "identifier":
        return ""
    text = index.text(target, 120)
    if node.type in _GIVING and not re.match(rf"{re.escape(text)}\s{{0,3}}[-+]", index.text(value, 200)):
        return ""
    return text


def _waits(index: Index, node: Node) -> bool:
    return node.type in ("with_statement", "for_statement") and index.text(node, 6) == "async "


def _mentions(condition: str, member: str) -> bool:
    return re.search(rf"(?<![\w.]){re.escape(member)}(?![\w(])", condition) is not None
