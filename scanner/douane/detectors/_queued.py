"""Credentials that go through a queue: put there by one thread, taken and sent away by another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

import douane_signatures
from douane.detectors._places import is_aside

if TYPE_CHECKING:
    from douane.detectors._credentials import Credential, CredentialReads
    from douane.detectors._flow import Program, State

MAX_PUT = 200
"""Calls of one package that may put something into a queue and are followed to what they put there."""
_MOST_GIVEN = 4  # arguments of one of them

_PLAIN = frozenset({"true", "false", "integer", "float", "none"})  # whether, and how long, it is waited

Made = frozenset[tuple[str, int]]


class Taken(NamedTuple):
    """A credential that is taken out of a queue, and the call that read it before it was put there."""

    credential: Credential
    at: State


class Queues:
    """Tells what is taken out of the queues of a package that one of its threads read of somebody."""

    def __init__(self, program: Program, reads: CredentialReads) -> None:
        self._program = program
        self._reads = reads
        table: dict[str, Any] = douane_signatures.table("code/credentials.toml")["queues"]
        self._makers = frozenset(table["makers"])
        self._taking = frozenset(table["taking"])
        self._putting = frozenset(table["putting"])
        self._tracer = program.tracer(self._source)

    def read(self, state: State) -> Taken | None:
        """Return the credential that *state*, a call such as ``queue.get()``, takes out of a queue."""
        call = self._program.call(state)
        if call is None or call.receiver is None or call.name not in self._taking or not self._are_made:
            return None
        if any(node.type not in _PLAIN for node in call.arguments):
            return None  # a key of a table
        made = self._made(state.at(call.receiver))
        for given, queues in self._put if made else ():
            if made.isdisjoint(queues):
                continue
            for trace in self._tracer.trace(given.at(given.node, state.steps)):
                credential = self._reads.at(trace.at)
                if credential is not None:
                    return Taken(credential, trace.at)
        return None

    @cached_property
    def _are_made(self) -> bool:
        """Whether the package makes queues at all."""
        makes = self._program.mentioning(frozenset(name.encode() for name in self._makers))
        return not all(is_aside(path) for path in makes)

    @cached_property
    def _put(self) -> tuple[tuple[State, Made], ...]:
        """What is put into queues, and where these are made."""
        return tuple(self._found())

    def _found(self) -> Iterator[tuple[State, Made]]:
        names = frozenset(name.encode() for name in self._putting)
        paths = tuple(path for path in self._program.mentioning(names) if not is_aside(path))
        for count, state in enumerate(self._program.calls(paths, self._putting)):
            if count >= MAX_PUT:
                self._program.unfollowed(state.index.path)
                return
            call = self._program.call(state)
            if call is None or call.receiver is None or call.name not in self._putting:
                continue
            made = self._made(state.at(call.receiver))
            if made:
                yield from ((state.at(node), made) for node in call.arguments[:_MOST_GIVEN])

    def _made(self, held: State) -> Made:
        """Return where the queues are made that *held* may be."""
        calls = ((leaf, self._program.call(leaf)) for leaf in self._program.leaves(held))
        return frozenset(
            leaf.key[:2] for leaf, call in calls if call is not None and call.name in self._makers
        )

    def _source(self, state: State) -> str | None:
        credential = self._reads.at(state)
        if credential is None:
            return None
        return credential.what if credential.kind != "variable" else ""
