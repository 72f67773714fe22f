"""Fixed addresses that are put among the recipients of a mail before it is sent."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from douane.detectors import _sources as sources
from douane.detectors._fixed import FIXED, Fixed
from douane.detectors._flow import HOLE
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State, Trace

ADDRESS = re.compile(r"^[^@\s]{1,80}@[\w.-]{1,120}\.\w{2,20}>?$|<[^@\s]{1,80}@[\w.-]{1,120}>$")
"""What an address of a mailbox looks like, alone or behind a name."""
_PUTTING = frozenset({"concat", "push", "unshift", "append", "add", "extend", "splice", "insert"})
_TEXTS = frozenset(
    {"string", "template_string", "concatenated_string", "binary_expression", "binary_operator"}
    | {"subscript", "subscript_expression"}
)
# Calls that put a text together, or take one out of a table.
_MAKING = frozenset({"join", "format", "concat", "toString", "decode", "get", "setdefault"})
# Where a list is joined with another.
_JOINING = frozenset(
    {"binary_operator", "argument_list", "arguments", "augmented_assignment", "spread_element", "list_splat"}
)
_LISTS = frozenset({"list", "array", "tuple", "set"})
_MADE = _LISTS | {"list_comprehension", "set_comprehension"}
_CUTS = frozenset({"subscript", "parenthesized_expression"})  # of a list that is joined: `given + own[:1]`
_RETURNS = frozenset({"return_statement", "arrow_function", "lambda", "yield"})


def joined(program: Program, state: State) -> Trace | None:
    """Return the fixed address that is put into a list with others, which then is the recipients *state*."""

    fixed = Fixed(program)
    given_back: set[object] = set()  # in a list of its own: a recipient beside others where that is added

    def source(each: State) -> str | None:
        put = _put(program, each)
        if put:
            return put
        if _is_given_back(each):
            given_back.add(each.key)
        elif not _is_listed(program, each):
            return None
        text = program.shapes(each)[0]
        if "@" in text and HOLE in text and fixed.kind(each) == FIXED:
            return text.replace(HOLE, "…")
        return text if text and HOLE not in text and ADDRESS.search(text) else None

    tracer = program.tracer(source)
    found = tracer.trace(state)
    beside = (
        trace
        for trace in found
        if trace.at.key not in given_back or _is_put_beside(program, state, tracer.way(trace.at))
    )
    return next(beside, None)


def _is_given_back(state: State) -> bool:
    """Whether *state* is all that a function gives back, in a list."""
    listed = state.node.parent
    beyond = listed.parent if listed is not None and listed.type in _LISTS else None
    return beyond is not None and beyond.type in _RETURNS and listed is not None and len(parts(listed)) == 1


def _is_put_beside(program: Program, state: State, way: Iterable[State]) -> bool:
    """Whether what came this *way* is put into the list *state*, in which the caller's is too."""
    for each in way:
        listed = each.node.parent
        made = listed.parent if listed is not None and listed.type in ("arguments", "argument_list") else None
        call = each.index.call_at(made) if made is not None else None
        if call is not None and call.receiver is not None and call.name in _PUTTING:
            mine = program.tracer(lambda here: "given" if sources.from_tool(program, here) else None)
            return mine.reaches(state)
    return False


def _is_listed(program: Program, state: State) -> bool:
    """Whether *state* is a text, written out or put together, in a list that is joined with another."""
    around = state.node.parent
    if around is not None and around.type in ("yield", "yield_expression"):
        function = state.index.enclosing(around.start_byte)
        return function is not None and len(function.returns) > 1  # one of several recipients
    if around is None or around.type not in _MADE:
        return False
    made = program.call(state)
    if state.node.type not in _TEXTS and (made is None or made.name not in _MAKING):
        return False
    beyond = around.parent
    while beyond is not None and beyond.type in _CUTS:
        beyond = beyond.parent
    return beyond is not None and beyond.type in _JOINING


def _put(program: Program, state: State) -> str:
    """Return the fixed address *state* that a call puts to others: ``given.concat(own)``."""
    listed = state.node.parent
    made = listed.parent if listed is not None and listed.type in ("arguments", "argument_list") else None
    call = state.index.call_at(made) if made is not None else None
    if call is None or call.receiver is None or call.name not in _PUTTING or state.steps:
        return ""
    texts = program.shapes(state)
    fixed = next((text for text in texts if HOLE not in text and ADDRESS.search(text)), "")
    beside = program.shapes(state.at(call.receiver)) if fixed else ()
    return fixed if any(HOLE in text for text in beside) else ""
