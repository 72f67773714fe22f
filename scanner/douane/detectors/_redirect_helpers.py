"""Checks of where a redirect leads that stand in functions of their own, which the address is handed to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._handlers import calls_in
from douane.detectors._redirect_checks import weak_in
from douane.detectors._verifiers import Weakness, function_around

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Index, Program, Trace

_MOST_CALLS = 80  # of the function around the redirect
_MOST_HELPERS = 6
_DEEPEST = 2  # helpers of helpers
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_COMMON = frozenset(
    {
        "str",
        "String",
        "req",
        "request",
        "query",
        "params",
        "res",
        "self",
        "this",
        "get",
        "url",
        "code",
        "state",
        "q",
        "args",
    }
)


def helpers(program: Program, call: State, target: State, trace: Trace) -> list[tuple[Index, Function]]:
    """Return the functions that the *target* of the redirect at *call*, entered at *trace*, is handed to."""
    names = set(_NAME.findall(f"{call.text[:300]} {target.text[:300]} {trace.at.text[:200]}")) - _COMMON
    names.update(step for step in trace.at.steps[-1:] if step not in _COMMON)
    found: dict[int, tuple[Index, Function]] = {}
    for place in (call, trace.at):  # what is kept for a later request is checked where it arrives
        around = function_around(place.index, place.node)
        if around is not None and around.node.id not in found:
            for index, helper in _handed_to(program, place.index, around, names, _DEEPEST):
                found.setdefault(helper.node.id, (index, helper))
    return list(found.values())


def weak_helpers(program: Program, found: list[tuple[Index, Function]]) -> Iterator[Weakness]:
    """Yield what is weak in the checks of the functions *found*."""
    for index, helper in found:
        yield from weak_in(program, index, helper)


def _handed_to(
    program: Program, index: Index, around: Function, names: set[str], depth: int
) -> Iterator[tuple[Index, Function]]:
    """Yield the functions of the package that something called one of *names* is handed to in *around*."""
    seen: set[int] = {around.node.id}
    for made in calls_in(index, around.node)[:_MOST_CALLS]:
        given = " ".join(index.text(node)[:200] for node in (*made.arguments, *made.keywords.values()))
        if names.isdisjoint(_NAME.findall(given)):
            continue
        for other, function in program.functions_called(State(index, made.node)):
            if function.node.id in seen or len(seen) > _MOST_HELPERS:
                continue
            seen.add(function.node.id)
            yield other, function
            if depth > 1:
                inner = {each.name for each in function.parameters if each.name}
                yield from _handed_to(program, other, function, inner, depth - 1)
