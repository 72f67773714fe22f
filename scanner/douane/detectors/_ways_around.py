"""Ways around a check of who asks: a key of the package that is accepted too, a name that a program says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _incoming as incoming
from douane.detectors import _sources as sources
from douane.detectors._branches import is_in_condition
from douane.detectors._flow import State
from douane.detectors._places import is_aside, is_near
from douane.detectors._verifiers import DATA, Weakness, decides, function_around
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

MAX_CHECKED = 40
"""Checks of signatures, and questions after a program, of one file that are followed."""
_OPERATOR = re.compile(rb"={2,3}(?!=)|\bin\b")
_PARTIAL = ("startsWith", "startswith", "endsWith", "endswith", "includes", "test")
_LONGEST = 6_000  # characters of a function
_LONGEST_BRANCH = 200  # characters of what is done for whoever passes
_SHORTEST = 4  # characters of a name of a program
_SUPPORTED = "a token is let in whose signature fits a key of the package, beside the one that is set up"
_NAMED = "who asks is not checked where the program that asks says a name that stands in the code"
_KINDS = (incoming.TOKEN, incoming.KEY)


def ways_around(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield where the file of *index* lets somebody pass its own check of who asks."""
    if is_aside(index.path):
        return
    yield from _by_another_key(program, index)
    yield from _by_a_name(program, index)


# --- keys of the package ------------------------------------------------------------


def _by_another_key(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield where tokens are checked by a public key of the code as well as by one of the settings."""
    if not program.holding(_needle("public_key")):
        return
    arriving = program.tracer(lambda state: incoming.arriving(program, state) or None)
    keys = program.tracer(lambda state: _key(program, state))
    checks = [call for name in _table()["signed_asked"] for call in index.calls_by_name.get(name, ())]
    found: dict[int, list[tuple[State, set[str], list[State]]]] = {}
    for call in program.bounded(checks, MAX_CHECKED, index.path):
        here = State(index, call.node)
        given = [here.at(each) for each in (*call.arguments, *call.keywords.values(), call.receiver) if each]
        sent = any(trace.what in _KINDS for each in given for trace in arriving.trace(each))
        function = function_around(index, call.node)
        if not sent or function is None:
            continue
        traces = [trace for each in given for trace in keys.trace(each)]
        kept = [trace.at for trace in traces if trace.what == "written"]
        found.setdefault(function.node.id, []).append((here, {each.what for each in traces}, kept))
    for checked in found.values():
        kinds = set().union(*(kinds for _, kinds, _ in checked))
        for here, own, kept in checked if kinds == {"written", "set"} else ():
            if "written" in own:
                yield Weakness(here, _SUPPORTED)
                yield from (Weakness(each, _SUPPORTED) for each in kept[:1] if not is_near(each, here))


def _key(program: Program, state: State) -> str | None:
    """Return whether the key of which *state* is a part stands in the code, or is a setting."""
    if sources.from_environment(program, state) or sources.file_read(program, state):
        return "set"
    if state.node.type not in ("string", "template_string", "concatenated_string"):
        return None
    return "written" if _pattern("public_key").search(state.text[:400].strip("\"'`b")) else None


# --- programs that say who they are ------------------------------------------------------------


def _by_a_name(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield where a header in which any program says who it is lets it pass what others are asked for."""
    if not _needle("turned_away").search(index.module.source):
        return
    letting = (each for each in _asked(index) if is_in_condition(each[0]) and _passes(index, each[0]))
    for node, asked in program.bounded(letting, MAX_CHECKED, index.path):
        if not _is_told(program, State(index, asked)):
            continue
        function = function_around(index, node)
        text = index.text(function.node, _LONGEST) if function is not None else ""
        if _pattern("turned_away").search(text) and (decides(index, node) or _looks_at_token(text)):
            yield Weakness(State(index, node), _NAMED)


def _asked(index: Index) -> Iterator[tuple[Node, Node]]:
    """Yield (question, what is asked) where something is held against a text: ``agent == "sync/2"``."""
    for node in index.module.nodes_at(_OPERATOR, "comparison_operator", "binary_expression"):
        sides = parts(node)
        for mine, other in (sides, sides[::-1]) if len(sides) == 2 else ():
            if _is_name(index, mine):
                yield node, other
    for name in _PARTIAL:
        for call in index.calls_by_name.get(name, ()):
            if call.receiver is not None and call.arguments:
                regex = call.receiver.type == "regex"
                if regex or _is_name(index, call.arguments[0]):
                    yield call.node, call.arguments[0] if regex else call.receiver


def _is_name(index: Index, node: Node) -> bool:
    """Whether *node* is a text of the code, or a constant that is one."""
    if node.type == "string":
        return len(index.text(node, 80).strip("\"'`")) >= _SHORTEST
    bound = index.bindings(index.text(node, 80), node.start_byte) if node.type == "identifier" else ()
    values = [each.value for each in bound if each.value is not None and not each.steps]
    return bool(values) and len(values) == len(bound) and all(each.type == "string" for each in values)


def _is_told(program: Program, state: State) -> bool:
    """Whether *state* is what a program says of itself in a header of its request."""
    return any(_pattern("told").search(leaf.text[:200]) for leaf in (state, *program.leaves(state)[:4]))


def _passes(index: Index, node: Node) -> bool:
    """Whether who is asked for at *node* goes on, by what is done if it holds."""
    inner = node
    for outer in ancestors(node):
        if outer.type in ("if_statement", "elif_clause"):
            condition, branch = (
                outer.child_by_field_name("condition"),
                outer.child_by_field_name("consequence"),
            )
            if condition is None or branch is None or condition.id != inner.id:
                return False
            return _pattern("lets_pass").search(index.text(branch, _LONGEST_BRANCH)) is not None
        if outer.type not in ("parenthesized_expression", "binary_expression", "boolean_operator"):
            return False
        inner = outer
    return False


def _looks_at_token(text: str) -> bool:
    return _pattern("asks_token").search(text) is not None


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(DATA)["second"]
    return found


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_table()[name])


@cache
def _needle(name: str) -> re.Pattern[bytes]:
    return re.compile(_table()[name].encode())
