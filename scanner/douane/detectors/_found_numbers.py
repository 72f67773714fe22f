"""Numbers of which the hash is small enough, handed on one after another: that is mining.

A loop counts, hashes what it counted, and tells another machine each time that the hash is below a limit, or
begins with so many zeros; and it goes on. Who proves some work for one request stops at the first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._comes_to import leaves_early
from douane.detectors._flow import State
from douane.detectors._handlers import calls_in
from douane.detectors._outlets import ways
from douane.detectors._places import is_aside
from douane.syntax.walking import ancestors, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program

MAX_HASHING = 40
"""Files of one package that hash and are looked at for loops that do."""
_NETWORK = "code/network.toml"
_LOOPING = re.compile(rb"\b(for|while|do)\b")
_LOOPS = frozenset({"for_statement", "while_statement", "for_in_statement", "do_statement"})
_GIVING = frozenset({"variable_declarator", "assignment", "assignment_expression", "named_expression"})
_COUNTS = re.compile(r"\+\+|\+=|\brange\(|\bcount\(|\bfrom_bytes\(|\+\s*1\b")
_HIGHEST = 40  # syntax nodes from a hash to its loop
_MOST_NODES = 2_000  # of one loop
_DEEPEST = 2  # helpers by which it is told
_MOST_CALLS = 40  # of one helper
_LONGEST = 2_000  # characters of a loop


def found_and_sent(
    program: Program, searches: Callable[[Program, str], Iterator[State]]
) -> Iterator[tuple[State, State]]:
    """Yield (where it hashes, where it tells another machine) for the loops that look for small hashes."""
    table: dict[str, Any] = douane_signatures.table("code/mining.toml")
    talking = program.mentioning(catalogue(_NETWORK, "send", "lookup").words)
    if not talking:
        return
    hashes, *others = [re.compile(table[name].encode()) for name in ("hashes", "small")] + [_LOOPING]
    hashing = (path for path in program.holding(hashes) if not is_aside(path))
    near = [path for path in hashing if all(program.holds(path, each) for each in others)]
    few = program.bounded(near, MAX_HASHING, near[-1]) if near else []
    for within, path in {program.connected((path,)): path for path in few}.items():
        told: set[object] | None = None
        for place in searches(program, path):
            for call in _told_of(place, table):
                if told is None:
                    told = {way.at.key for way in ways(program, within)}
                if told and _tells(program, call, told):
                    yield place, call
                    break


def _told_of(place: State, table: dict[str, Any]) -> Iterator[State]:
    """Yield the calls that are made, in the loop around *place*, only where a hash is small enough."""
    loop = next((each for each in islice(ancestors(place.node), _HIGHEST) if each.type in _LOOPS), None)
    text = place.index.text(loop)[:_LONGEST] if loop is not None else ""
    if loop is None or not _COUNTS.search(text):
        return
    small = re.compile(table["small"])
    hashed = _hashed(place, loop, frozenset(table["hashing"]))
    for node in islice(walk(loop), _MOST_NODES):
        condition = node.child_by_field_name("condition") if node.type == "if_statement" else None
        branch = node.child_by_field_name("consequence")
        if condition is None or branch is None or leaves_early(place.index, branch):
            continue
        asked = place.index.text(condition)[:_LONGEST]
        if small.search(asked) and not hashed.isdisjoint(re.findall(r"[A-Za-z_$][\w$]*", asked)):
            yield from (place.at(call.node) for call in calls_in(place.index, branch))


def _hashed(place: State, loop: Node, hashing: frozenset[str]) -> set[str]:
    """Return the names of *loop* that are hashes, and what hashes."""
    names = set(hashing)
    for node in islice(walk(loop), _MOST_NODES):
        if node.type not in _GIVING:
            continue
        target = node.child_by_field_name("name") or node.child_by_field_name("left")
        value = node.child_by_field_name("value") or node.child_by_field_name("right")
        words = (
            re.findall(r"[A-Za-z_$][\w$]*", place.index.text(value)[:_LONGEST]) if value is not None else ()
        )
        if target is not None and not names.isdisjoint(words):
            names.add(place.index.text(target, 80))
    return names


def _tells(program: Program, call: State, told: set[object], depth: int = 0) -> bool:
    """Whether *call* is one of those *told*, that speak to another machine, or leads to one by helpers."""
    if call.key in told:
        return True
    for index, function in program.functions_called(call) if depth < _DEEPEST else ():
        inner = calls_in(index, function.node)[:_MOST_CALLS]
        if any(_tells(program, State(index, each.node), told, depth + 1) for each in inner):
            return True
    return False
