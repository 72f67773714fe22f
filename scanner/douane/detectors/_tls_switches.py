"""Switches of clients that turn the check of certificates off where they are on."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._settings import options, pairs, truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from douane.detectors._flow import Index, Program

_DATA = "code/tls.toml"


@cache
def _table() -> dict[str, list[str]]:
    held: dict[str, list[str]] = douane_signatures.table(_DATA)["switches"]
    return held


def switched(program: Program, index: Index) -> Iterator[tuple[State, tuple[State, ...]]]:
    """Yield (place, the values there) where an option says that any certificate will do.

    ``tlsAllowInvalidCertificates=True``, ``trustServerCertificate: true``, ``client.tls_insecure_set(True)``.
    """
    names = frozenset(_table()["options"])
    if index.module.language.is_python:
        for call in index.calls:
            splats = any(each.type == "dictionary_splat" for each in call.arguments)
            if not names.isdisjoint(call.keywords) or splats:
                place = State(index, call.node)
                found = [
                    leaf
                    for each in options(program, place, *sorted(names))
                    for leaf in _leaves(program, each)
                ]
                if found:
                    yield place, tuple(found)
    else:
        for _, node in pairs(index, names):
            yield State(index, node), _leaves(program, State(index, node))
    for name in _table()["methods"]:
        for call in index.calls_by_name.get(name, ()):
            given = call.arguments[:1] or list(call.keywords.values())[:1]
            if not given:
                yield State(index, call.node), ()
            for node in given:
                yield State(index, call.node), _leaves(program, State(index, node))


def is_on(program: Program, values: tuple[State, ...]) -> bool:
    """Whether one of *values* is true as it is written, or all that is told: none."""
    return not values or any(truth(program, each) is True for each in values)


def _leaves(program: Program, state: State) -> tuple[State, ...]:
    return program.leaves(state)
