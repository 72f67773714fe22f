"""Cookies that a browser gives which a package opens on a profile: ``launchPersistentContext(profile)``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._flow.shapes import elements
from douane.detectors._flow.state import State
from douane.detectors._settings import options

if TYPE_CHECKING:
    from douane.detectors._flow import Program

MAX_STATES = 300
"""Values behind one browser that are looked at for where it is opened."""
_DATA = "code/credentials.toml"
_MOST_GIVEN = 12  # arguments of a browser


class Profiles:
    """Answers for the browsers of one program."""

    def __init__(self, program: Program) -> None:
        self._program = program
        table = douane_signatures.table(_DATA)["profiles"]
        self._opening = frozenset(table["opening"])
        self._persistent = frozenset(table["persistent"])
        self._options = tuple(table["options"])
        self._adding = tuple(table["adding"])
        self._argument = re.compile(table["argument"])
        self._taking = frozenset(table["taking"])
        self._asking = frozenset(table["asking"])
        self._asked = re.compile(table["asked"])
        used = bool(program.mentioning(encoded(self._opening)))
        self.names: tuple[str, ...] = tuple(sorted(self._taking | self._asking)) if used else ()

    def opened(self, state: State) -> str:
        """Return the path of the profile whose cookies the call at *state* gives; empty if not told."""
        call = self._program.call(state)
        if call is None or call.receiver is None or call.name not in self.names:
            return ""
        if call.name in self._asking:
            asked = self._program.argument(state, 0)
            texts = self._program.shapes(asked) if asked is not None else ()
            if not any(self._asked.match(text) for text in texts):
                return ""
        tracer = self._program.tracer(self._is_opener, most=MAX_STATES)
        traces = tracer.trace(state.at(call.receiver))
        return next((path for trace in traces for path in self._paths(trace.at)), "")

    def _is_opener(self, state: State) -> str | None:
        call = self._program.call(state)
        return "a browser" if call is not None and call.name in self._opening else None

    def _paths(self, opener: State) -> Iterator[str]:
        """Yield the paths of profiles with which the call at *opener* opens a browser."""
        call = self._program.call(opener)
        named = [*options(self._program, opener, *self._options)]
        first = self._program.argument(opener, 0, *self._options)
        if call is not None and call.name in self._persistent and first is not None:
            named.append(first)
        for each in named:
            yield from self._program.shapes(each)
        given = [
            leaf for each in options(self._program, opener, "args") for leaf in elements(self._program, each)
        ]
        for name in self._adding:
            calls = opener.index.of_name(opener.index.calls_by_name.get(name, ()))
            given += [State(opener.index, node) for call in calls for node in call.arguments]
        for each in given[:_MOST_GIVEN]:
            yield from (text for text in self._program.shapes(each) if self._argument.match(text))
