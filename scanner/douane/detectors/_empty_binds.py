"""Passwords that a directory is asked about although they may be empty: a bind of nobody, which succeeds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._flow import State
from douane.detectors._verifiers import DATA, Weakness

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program

MAX_CALLS = 40
"""Calls of one name in one file that are looked at."""
_WHY = "a directory is asked about a password that may be empty, and says of nobody's that it is right"
_LONGEST = 6_000  # characters of a function


def binds_by_name(source: bytes) -> bool:
    """Whether *source* names a directory and a call that binds to one."""
    names = b"|".join(name.encode() for name in (*_table()["binds"], *_table()["careful"]))
    return b"ldap" in source.lower() and re.search(rb"\b(?:" + names + rb")\s{0,2}\(", source) is not None


def empty_binds(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield where *index* binds to a directory with a password of a caller that nothing asks to be there."""
    table = _table()
    if not binds_by_name(index.module.source) or not program.importing(frozenset(table["packages"])):
        return
    tracer = program.tracer(lambda state: "caller" if sources.from_tool(program, state) else None)
    places = {**table["binds"], **table["careful"]}
    for name, position in places.items():
        for call in index.of_name(index.calls_by_name.get(name, ())):
            at = State(index, call.node)
            given = program.argument(at, position, "password", "cred", "credentials")
            if given is None or (name in table["careful"] and not _is_careless(program, at)):
                continue
            traces = tracer.trace(given)
            if traces and not any(_asks(each) for each in (at, traces[0].at)):
                yield Weakness(at, _WHY)


def _is_careless(program: Program, call: State) -> bool:
    """Whether the call at *call* may bind as nobody by what it is given."""
    careless = re.compile(_table()["careless"])
    texts = [leaf.text[:200] for node in program.nodes(call) for leaf in program.leaves(call.at(node))]
    return any(careless.search(text) for text in (call.text[:400], *texts))


def _asks(state: State) -> bool:
    """Whether the function around *state* asks whether there is a password."""
    around = state.index.enclosing(state.node.start_byte)
    text = state.index.text(around.node if around is not None else state.node, _LONGEST)
    return re.search(_table()["asks"], text) is not None


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(DATA)["empty_bind"]
    return found
