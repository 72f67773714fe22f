"""Mails whose answers go to somebody whom the code fixes: a Reply-To that nobody asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import encoded
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.entries import keys_of
from douane.detectors._flow.shapes import elements
from douane.detectors._places import evidence_at, is_aside
from douane.model import Confidence, Severity
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program
    from douane.rules import Evidence

MAX_FIELDS = 200
"""Fields of one file that say to whom answers go, and are looked at."""
_DATA = "code/copies.toml"
_PAIRS = "(pair key: (_) @key value: (_) @value)"
_SHORT = "(shorthand_property_identifier) @short"
_MOST_PARTS = 6  # of what makes an address of a name and a mailbox
_CONDITIONS = frozenset({"if_statement", "conditional_expression", "ternary_expression", "elif_clause"})
_LISTED = frozenset({"array", "list", "tuple"})


def answered_elsewhere(program: Program) -> Iterator[Evidence]:
    """Yield where answers to mails of a user are led to a domain of the code; grave where only at times."""
    for place, domain, at_times in _found(program):
        why = f"answers to what is sent go to an address at {domain[:80]}, which is written in the code"
        severity = Severity.HIGH if at_times else Severity.MEDIUM
        yield evidence_at(place, why=why, severity=severity, confidence=Confidence.MEDIUM)


def _found(program: Program) -> Iterator[tuple[State, str, bool]]:
    """Yield (place, domain, only at times) where answers to mails of a user go to a domain of the code.

    Mails that the package sends in its own name, from a fixed address, are its own business.
    """
    table = _table()
    fields = frozenset(table["fields"])
    near = tuple(path for path in program.holding(re.compile(table["needle"].encode())) if not is_aside(path))
    if not near or not _sends_for_user(program):
        return
    for index in program.indexes(near):
        for state in _bounded(program, index, fields):
            domain = _domain(program, state)
            if domain:
                yield state, domain, _is_only_at_times(state)


def _bounded(program: Program, index: Index, fields: frozenset[str]) -> list[State]:
    """Return what is put into one of *fields* in the file of *index*, up to `MAX_FIELDS`."""
    found = [*islice(_named(program, index, fields), MAX_FIELDS + 1)]
    if len(found) > MAX_FIELDS:
        program.unfollowed(index.path)
    return found[:MAX_FIELDS]


def _named(program: Program, index: Index, fields: frozenset[str]) -> Iterator[State]:
    """Yield what is put into one of *fields* in the file of *index*."""
    found = index.module.captures(_PAIRS)
    values = {node.parent.id: node for node in found.get("value", ()) if node.parent is not None}
    for key in found.get("key", ()):
        value = values.get(key.parent.id) if key.parent is not None else None
        if value is not None and not fields.isdisjoint(keys_of(program, State(index, key), key)):
            yield State(index, value)
    if not index.module.language.is_python:
        short = index.module.captures(_SHORT).get("short", ())
        yield from (State(index, node) for node in short if index.text(node, 60) in fields)
    for name in sorted(fields):
        yield from (State(index, write.value) for write in index.writes.get(name, ()))
    for call in index.calls:
        yield from (State(index, node) for name, node in call.keywords.items() if name in fields)
        sets = call.name in _table()["setting"] and len(call.arguments) > 1
        if sets and index.text(call.arguments[0], 60).strip("'\"`") in fields:
            yield State(index, call.arguments[1])


def _domain(program: Program, state: State) -> str:
    """Return the domain, written in the code, of the address that *state* is; empty if it is none."""
    fixed = re.compile(_table()["fixed"])
    for each in _addresses(program, state):
        for text in program.shapes(each):
            match = fixed.search(text)
            if match is not None and (HOLE in text or not _is_set(program, state)):
                return match["domain"]
    return ""


def _addresses(program: Program, state: State) -> Iterator[State]:
    """Yield *state*, the entries of a list, and what a helper makes an address of."""
    for leaf in program.leaves(state):
        yield leaf
        call = program.call(leaf)
        if call is not None and not leaf.steps:
            given = [leaf.at(node) for node in [*call.arguments, *call.keywords.values()][:_MOST_PARTS]]
            for each in given:
                yield each
                yield from (each.at(inner) for inner in parts(each.node) if each.node.type in _LISTED)
    yield from elements(program, state)


def _is_set(program: Program, state: State) -> bool:
    """Whether the user has a part in *state*: a setting, a parameter of a tool."""

    def source(each: State) -> str | None:
        mine = sources.from_environment(program, each) or sources.from_tool(program, each)
        return "set" if mine else None

    return program.tracer(source).reaches(state)


def _sends_for_user(program: Program) -> bool:
    """Whether the package sends mails whose sender is not written in the code."""
    froms = frozenset(_table()["from"])
    mailing = {*program.mentioning(encoded(froms))}
    return any(
        any(HOLE in text or _is_set(program, state) for text in program.shapes(state))
        for index in program.indexes(tuple(sorted(path for path in mailing if not is_aside(path))))
        for state in _bounded(program, index, froms)
    )


def _is_only_at_times(state: State) -> bool:
    """Whether *state* is only so where what is written, or to whom, is of a kind."""
    pattern = re.compile(_table()["occasion"])
    for around in (state.node, *ancestors(state.node)):
        if around.type not in _CONDITIONS:
            continue
        test = around.child_by_field_name("condition") or next(iter(around.named_children[1:2]), None)
        if test is not None and pattern.search(state.index.text(test, 300)):
            return True
    return False


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["reply"]
    return found
