"""Keys of SSH servers that are accepted unseen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._settings import asked_for, options, pairs

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program

_DATA = "code/tls.toml"
_SETS_POLICY = "set_missing_host_key_policy"
_LONGEST = 200  # characters of a function that is to check a key
_ALWAYS = re.compile(
    r"(?:\w*\(?[\w,:]*\)?=>|(?:async)?function\w*\([\w,]*\))\{?(?:return)?(?:true|!0|\w{1,20}\((?:true|!0)\))[;}]*"
)


@cache
def _table() -> dict[str, Any]:
    held: dict[str, Any] = douane_signatures.table(_DATA)["host_keys"]
    return held


def unseen_host_keys(program: Program, index: Index) -> Iterator[tuple[State, bool]]:
    """Yield (place, whether somebody asked for it) where a connection takes any key of an SSH server.

    That is a policy of paramiko for unknown keys, no list of known ones in asyncssh, and a verifier of ssh2
    that says yes to everything. (What a library does that is told nothing is not looked at.)
    """
    found = _accepting(program, index) if index.module.language.is_python else _agreeing(program, index)
    yield from ((place, asked_for(program, place)) for place in found)


def _accepting(program: Program, index: Index) -> Iterator[State]:
    policy = re.compile(_table()["policies"])
    for call in index.calls_by_name.get(_SETS_POLICY, ()):
        given = [State(index, node) for node in call.arguments[:1]]
        given += [leaf for each in given for leaf in program.leaves(each)]
        if any(policy.fullmatch(name) for each in given for name in _names(program, each)):
            yield State(index, call.node)
    known, clients = _table()["known"], re.compile(_table()["clients"])
    for call in index.calls:
        state = State(index, call.node)
        if known in call.keywords and any(clients.fullmatch(each) for each in program.callee(state)):
            given = [leaf for value in options(program, state, known) for leaf in program.leaves(value)]
            if given and all(leaf.node.type == "none" for leaf in given):
                yield state


def _names(program: Program, state: State) -> tuple[str, ...]:
    """Return what the class at *state*, or the class an object is made of there, is called."""
    return program.callee(state) if program.call(state) is not None else (state.text[:_LONGEST],)


def _agreeing(program: Program, index: Index) -> Iterator[State]:
    for _, node in pairs(index, frozenset({_table()["verifier"]})):
        for leaf in (State(index, node), *program.leaves(State(index, node))):
            if _ALWAYS.fullmatch(re.sub(r"\s+", "", leaf.text[:_LONGEST])):
                yield State(index, node)
                break
