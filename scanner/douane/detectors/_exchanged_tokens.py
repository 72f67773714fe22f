"""Tokens that a user's sign-in was exchanged for: they are the user's, at whoever issued them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import catalogue
from douane.detectors._sources import address

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_DATA = "code/credentials.toml"
_NETWORK = "code/network.toml"
_READING = frozenset({"json", "data", "body"})
_MOST = 4_000  # characters of a request, and of the function around it
_HOST = re.compile(r"//(?:[^/@\s]{0,100}@)?([\w.-]{3,200})")


class ExchangedTokens:
    """Tells answers to requests that exchange a code for tokens; nothing where no file names the grant."""

    def __init__(self, program: Program) -> None:
        self._program = program
        table = douane_signatures.table(_DATA)["exchanged"]
        grant = re.compile(table["needle"].encode())
        self._grant = re.compile(table["needle"])
        self._fields = frozenset(table["fields"])
        self._beside = {each["of"]: tuple(each["hosts"]) for each in table["beside"]}
        self.is_possible = any(program.holding(grant))

    def hosts(self, state: State) -> tuple[str, ...]:
        """Return the domains of who issued the tokens that *state* reads of an answer; empty if none."""
        call = self._program.call(state)
        if not self.is_possible or call is None:
            return ()
        taken = [step for step in state.steps if step.isidentifier() and step not in _READING]
        if taken and self._fields.isdisjoint(taken):
            return ()
        if call.name in _READING and call.receiver is not None and not call.arguments:
            return next(filter(None, map(self._issuer, self._program.leaves(state.at(call.receiver)))), ())
        return self._issuer(state) if state.steps else ()

    def _issuer(self, asked: State) -> tuple[str, ...]:
        if catalogue(_NETWORK, "receive", "send").is_call(self._program, asked) is None:
            return ()
        function = asked.index.enclosing(asked.node.start_byte)
        around = asked.index.text(function.node, 2 * _MOST) if function is not None else ""
        if not self._grant.search(asked.text[:_MOST]) and not self._grant.search(around):
            return ()
        return tuple(dict.fromkeys(self._domains(asked)))

    def _domains(self, asked: State) -> Iterator[str]:
        for text in address(self._program, asked):
            match = _HOST.search(text)
            if match is not None:
                domain = ".".join(match[1].lower().split(".")[-2:])
                yield domain
                yield from self._beside.get(domain, ())
