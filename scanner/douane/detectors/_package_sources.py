"""Where settings of package managers lead: to the usual host, to one that a person names, or elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import HOLE
from douane.detectors._inputs import Inputs
from douane.detectors._sources import from_environment
from douane.detectors._unexcused import texts_in
from douane.syntax.walking import parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._changes import Change
    from douane.detectors._flow import Program, State

_ADDRESS = re.compile(
    r"\b\w{2,10}(?:\+\w{2,10})?:/{2}(?:[^\s/@\"'<>]{1,80}@)?(?P<host>[^\s/:\"'<>\\,)\]]{1,120})"
)
_MOST_TEXTS = 40
_MOST_NODES = 2_000  # of the function in which settings are put together
_KEYS = frozenset({"string", "property_identifier", "shorthand_property_identifier"})
_ASSIGNMENTS = frozenset({"assignment", "assignment_expression"})
_SUBSCRIPTS = frozenset({"subscript", "subscript_expression", "member_expression", "attribute"})


def leads_home(program: Program, change: Change) -> bool:
    """Whether all that *change* names are hosts from which packages come anyway."""
    texts = _texts(program, change)
    hosts, table = _hosts(texts), douane_signatures.table("code/persistence.toml")["origins"]
    if any(re.search(table["also"], text) for text in texts):
        return False
    return bool(hosts) and all(map(_is_usual, hosts))


def is_chosen_by_others(program: Program, change: Change) -> bool:
    """Whether the host comes from the caller of a tool, or from a setting, and none is written out.

    A default that the code falls back on is written out.
    """
    if any(HOLE not in host and not _is_usual(host) for host in _hosts(_texts(program, change))):
        return False
    inputs = Inputs(program)

    def source(state: State) -> str | None:
        return inputs.source(state) or ("setting" if from_environment(program, state) else None)

    tracer = program.tracer(source)
    return any(tracer.reaches(each) for each in _given(program, change))


def leads_elsewhere(program: Program, change: Change) -> str:
    """Return the host, one that the code fixes, to which the settings that *change* writes lead.

    Where it cannot be told what is written, that is a host which the function around it puts under the name
    of such a setting. Empty where there is none, or where it is one from which packages come anyway.
    """
    texts = _texts(program, change)
    if not any(text.strip(HOLE) for text in texts):
        texts = tuple(islice(_put_together(program, change), _MOST_TEXTS))
    fixed = sorted(host for host in _hosts(texts) if HOLE not in host and not _is_usual(host))
    return fixed[0] if fixed else ""


def _put_together(program: Program, change: Change) -> Iterator[str]:
    """Yield the texts that the function around *change* puts under names of settings for where to look."""
    index = change.at.index
    function = index.enclosing(change.at.node.start_byte)
    keys = re.compile(douane_signatures.table("code/persistence.toml")["origins"]["keys"])
    for node in islice(walk(function.node), _MOST_NODES) if function is not None else ():
        if node.type in _KEYS and keys.search(index.text(node, 60)):
            for value in _beside(node):
                yield from program.shapes(change.at.at(value))


def _beside(key: Node) -> list[Node]:
    """Return what is put under *key*: in a table, by an assignment or by a call that is given both."""
    around = key.parent
    if around is not None and around.type == "pair":
        return parts(around)[1:2]
    if around is not None and around.type in ("arguments", "argument_list"):
        given = parts(around)
        return given[[each.id for each in given].index(key.id) + 1 :]
    held = around.parent if around is not None and around.type in _SUBSCRIPTS else None
    value = held.child_by_field_name("right") if held is not None and held.type in _ASSIGNMENTS else None
    return [value] if value is not None and held is not None and parts(held)[0] == around else []


def _is_usual(host: str) -> bool:
    usual = douane_signatures.table("code/persistence.toml")["origins"]["usual"]
    return any(re.fullmatch(each, host) for each in usual)


def _given(program: Program, change: Change) -> list[State]:
    if change.content is not None:
        return [change.content]
    return [change.at.at(node) for node in program.nodes(change.at)]


def _texts(program: Program, change: Change) -> tuple[str, ...]:
    written = () if change.content is None else texts_in(program, change.content)
    return (*change.texts, *written)[:_MOST_TEXTS] if change.kind == "run" else written


def _hosts(texts: tuple[str, ...]) -> set[str]:
    return {match["host"].lower() for text in texts for match in _ADDRESS.finditer(text)}
