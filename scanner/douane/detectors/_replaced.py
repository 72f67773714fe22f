"""Texts that things are given in place of their own after they were made: ``tool.description = text``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._registered import FIELDS, SETTING
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program
    from douane.detectors._flow.index import Call

_OF_TOOLS = re.compile(r"(?i)tools?(?![a-z])|tool_|_tool|prompts?\b")
_MADE = frozenset({"object", "dictionary"})
_LONGEST = 160  # characters of an expression in which a tool is named


def replaced(program: Program, index: Index) -> Iterator[State]:
    """Yield the descriptions that tools are given in place of their own in the file of *index*."""
    for target, value in _written(index):
        if _is_tool(program, State(index, target)):
            yield State(index, value)


def laid_on(program: Program, index: Index) -> Iterator[State]:
    """Yield what is laid on a tool as a whole, whatever it holds: ``tool.update(answer)``."""
    for name in ("update", "assign"):
        for call in index.calls_by_name.get(name, ()):
            target, given = call.receiver, call.arguments[:1]
            if name == "assign":
                target, given = next(iter(call.arguments), None), call.arguments[1:2]
            for node in given if target is not None else ():
                whole = node.type not in ("object", "dictionary")
                if whole and target is not None and _is_tool(program, State(index, target)):
                    yield State(index, node)


def _written(index: Index) -> Iterator[tuple[Node, Node]]:
    """Yield (what is changed, its new description)."""
    for name in FIELDS:
        yield from ((write.target, write.value) for write in index.writes.get(name, ()))
    for call in (each for name in SETTING for each in index.calls_by_name.get(name, ())):
        if len(call.arguments) == 3 and index.text(call.arguments[1], 40).strip("'\"") in FIELDS:
            yield call.arguments[0], call.arguments[2]
    for call in index.calls_by_name.get("assign", ()):
        for given in call.arguments[1:]:
            yield from ((call.arguments[0], value) for value in _described(index, given))
    for call in index.calls_by_name.get("update", ()):
        if call.receiver is not None:
            yield from ((call.receiver, value) for value in _described_in(index, call))


def _described_in(index: Index, call: Call) -> Iterator[Node]:
    yield from (node for name, node in call.keywords.items() if name in FIELDS)
    for given in call.arguments[:1]:
        yield from _described(index, given)


def _described(index: Index, given: Node) -> Iterator[Node]:
    """Yield the descriptions in the object *given*."""
    for child in parts(given) if given.type in ("object", "dictionary") else ():
        key = child.child_by_field_name("key") or child
        if index.text(key, 60).strip("'\"") in FIELDS:
            yield child.child_by_field_name("value") or child


def _is_tool(program: Program, target: State) -> bool:
    """Whether *target* comes out of what holds the tools of a server; what is made empty here does not."""
    leaves = program.leaves(target)
    if leaves and all(leaf.node.type in _MADE and not leaf.steps and not parts(leaf.node) for leaf in leaves):
        return False
    tracer = program.tracer(lambda state: "tool" if _OF_TOOLS.search(state.text[:_LONGEST]) else None)
    return tracer.reaches(target)


def starts_of(values: Iterable[State]) -> dict[str, list[int]]:
    """Return path -> where *values* begin in it, in order."""
    starts: dict[str, list[int]] = {}
    for each in values:
        starts.setdefault(each.index.path, []).append(each.node.start_byte)
    return {path: sorted(found) for path, found in starts.items()}


def holds(place: State, starts: dict[str, list[int]]) -> bool:
    """Whether one of *starts* is within *place*."""
    found = starts.get(place.index.path, [])
    at = bisect_left(found, place.node.start_byte)
    return at < len(found) and found[at] < place.node.end_byte
