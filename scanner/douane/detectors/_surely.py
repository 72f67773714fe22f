"""Whether each step by which something reaches a place is one that the code spells out.

A walk back through a program guesses where it has to: that a function of another package gives back what it
is given, that what is taken out of a table is what was put in elsewhere, that what one call leaves in an
object is what another call finds there. What came that way may be somewhere else at run time. A rule that
says "high" has to know; what it only guesses, it says at medium severity.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.index import HANDED, PART
from douane.detectors._flow.spelling import spelt

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Program, State, Trace
    from douane.detectors._flow.index import Call
    from douane.detectors._flow.traces import Tracer

GUESSED = "; not every step of the way is spelled out in the code"
_MOST_FUNCTIONS = 6  # entered on the way: what is followed further is more often wrong than right
MOST_WAYS = 8
"""Ways by which something comes that are looked at."""
TAKING_OFF = frozenset({"replace", "match", "exec", "sub"})
"""Calls that take a token out of the header that it stands in."""
_MAKERS = frozenset({"constructor", "__init__", "__post_init__", ""})
_DATA = "code/flow.toml"
_ERRORS = re.compile(r"(Error|Exception)$")
_TAKING_OUT = frozenset({"get", "pop"})
_NOT_EMPTY = frozenset({"None", "bool", "Boolean"})
_OF_PROTOCOL = frozenset({"request", "params", "arguments", "args"})  # a part of which is a parameter


def reaches_surely(program: Program, tracer: Tracer, state: State, kinds: Container[str] = ()) -> bool:
    """Whether *tracer* finds something, of one of *kinds* if any are named, that surely reaches *state*.

    What stands before a token in a header, and what takes it off, is no matter here.
    """
    near = [each for each in tracer.trace(state) if not kinds or each.what in kinds][:MOST_WAYS]
    return any(comes_surely(program, each, tracer.way(each.at), TAKING_OFF) for each in near)


def comes_surely(
    program: Program, found: Trace, way: Iterable[State], also: frozenset[str] = frozenset()
) -> bool:
    """Whether *found* reaches the end of *way*, which begins beside it, by steps that are all spelled out.

    They are: names, texts put together, arguments, results of functions of the package, fields that a
    constructor sets, and calls of other packages that are known to give back what they are given; and calls
    of the names in *also*.
    """
    data = douane_signatures.table(_DATA)["surely"]
    keeps, reads = frozenset(data["keeps"]) | also, frozenset(data["reads"])
    chain = [found.at, *way]
    asked = ""  # the name by which something is taken out of a table: entries of other names are not meant
    is_read = False  # a part of what was read out of a text is one that the text holds
    for state in reversed(chain[1:]):
        call = program.call(state)
        is_read = is_read or (call is not None and call.name in reads)
        if asked and state.node.type == "pair":
            if _named(state) != asked:
                return False
            asked = ""
        asked = _asked(state, call) or asked
        if not _is_spelled_out(program, state, keeps, is_read=is_read):
            return False
    crossings = [each for each in pairwise(chain) if _function(each[0]) is not _function(each[1])]
    return len(crossings) <= _MOST_FUNCTIONS and all(_is_handed(program, *each) for each in crossings)


def _is_spelled_out(program: Program, state: State, keeps: frozenset[str], *, is_read: bool) -> bool:
    """Whether it is known what *state* has of what goes into it."""
    call = program.call(state)
    if call is None:
        return is_read or {PART, HANDED}.isdisjoint(state.steps) or state.text in _OF_PROTOCOL
    if call.name in keeps or _ERRORS.search(call.name) or program.functions_called(state):
        return True
    return call.name == "filter" and any(state.index.text(node) in _NOT_EMPTY for node in call.arguments[:1])


def _asked(state: State, call: Call | None) -> str:
    """Return the name, in lower case, by which *call* takes something out of a table, or nothing."""
    if call is None or call.name not in _TAKING_OUT or not call.arguments:
        return ""
    return spelt(state.index, call.arguments[0]).lower()


def _named(entry: State) -> str:
    """Return the name, in lower case, of the *entry* of a table; empty where it is computed."""
    key = entry.node.child_by_field_name("key")
    return (spelt(entry.index, key) or entry.index.text(key, 100)).lower() if key is not None else ""


def _is_handed(program: Program, here: State, onward: State) -> bool:
    """Whether *here*, in another function than *onward*, is an argument, a result or a field of it."""
    if program.call(onward) is not None:
        return True  # what a function of the package gives back
    inner, outer = _function(here), _function(onward)
    if _is_parameter(onward) or _is_around(inner, outer):
        return True  # a name of the function, or the module, around it
    class_ = here.index.enclosing_class(here.node.start_byte)
    own = class_ is not None and class_ is onward.index.enclosing_class(onward.node.start_byte)
    return own and inner is not None and inner.name in _MAKERS


def _function(state: State) -> Function | None:
    return state.index.enclosing(state.node.start_byte)


def _is_parameter(state: State) -> bool:
    """Whether *state* names a parameter of a function around it."""
    return any(
        binding.parameter is not None
        for binding in state.index.bindings(state.text[:100], state.node.start_byte)
    )


def _is_around(outer: Function | None, inner: Function | None) -> bool:
    while inner is not None:
        if inner is outer:
            return True
        inner = inner.parent
    return outer is None
