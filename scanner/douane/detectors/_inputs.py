"""Data that strangers fill in: parameters of tools and parts of HTTP requests, unless constrained."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _requests as requests
from douane.detectors._called_tools import is_arguments, is_handed
from douane.detectors._catalogue import catalogue, encoded
from douane.detectors._flow.index import ELEMENT, PART
from douane.detectors._narrow import is_narrow, parses_narrowly
from douane.detectors._overwritten import Overwritten
from douane.detectors._surely import MOST_WAYS, comes_surely

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from douane.detectors._flow import Call, Program, State, Trace

TOOL = "a parameter of a tool"
REQUEST = "a part of an HTTP request"

# `'"'"'`, `'\\''`, `""`, `''` and the like.
_DOUBLING = re.compile(r"""'"'"'|'\\{1,2}''|(["'`/])(""|''|``)\1|\\{2,}\$&|int\(|Number\(""")
_OF_PROTOCOL = frozenset({ELEMENT, PART, "params", "arguments", "data"})


# What is waited for and still gives back what it was given.
_KEEPING = frozenset(
    {
        *(
            "parseAsync",
            "safeParseAsync",
            "validate",
            "validateAsync",
            "json",
            "text",
            "form",
            "formData",
            "body",
        ),
        *("parseBody", "all", "allSettled", "resolve", "get_json", "post", "readValidatedBody", "gather"),
    }
)


class Inputs:
    """Names what comes from strangers, for a walk back from where it would do harm."""

    def __init__(self, program: Program, quoting: str = "quoting") -> None:
        """Use the calls of table *quoting* as those whose result cannot do harm."""
        self._program = program
        table = douane_signatures.table("code/flow.toml")
        self._quoting = frozenset(table[quoting])
        self._others = catalogue("code/network.toml", "receive"), catalogue("code/execution.toml", "start")
        self._answers = frozenset(table["answers"])

    def unchecked(self, state: State) -> str | None:
        """Return what *state* is of the things that strangers fill in, whatever restricts it."""
        call = self._program.call(state)
        if is_arguments(self._program, state):
            return TOOL
        if call is not None:
            return REQUEST if requests.is_asked(self._program, state, call) else None
        if state.node.type not in ("identifier", "shorthand_property_identifier"):
            return None
        for binding in state.index.bindings(state.text, state.node.start_byte):
            handed = binding.parameter
            if handed is not None and (
                self._program.is_tool_input(state.index, handed[1])
                or is_handed(self._program, state.index, *handed)
            ):
                return TOOL
            if requests.is_part(self._program, state, binding):
                return REQUEST
        return None

    def source(self, state: State) -> str | None:
        """Return what *state* is of the things that strangers fill in; empty for what is harmless."""
        call = self._program.call(state)
        if call is not None:
            steps = [step for step in state.steps if step not in _OF_PROTOCOL]
            if parses_narrowly(self._program, state, steps[0] if steps else ""):
                return ""
            if self._is_answer(state, call) or (call.name in self._quoting and self._is_trusted(state)):
                return ""
            return self.unchecked(state)
        what = self.unchecked(state)
        return "" if what and self._is_narrow(state) else what

    def _is_trusted(self, state: State) -> bool:
        """Whether a call of something with the name of a quoting function quotes.

        One of another package is taken by its name. One of this package must double what would end the
        text, or leave the text and enter it again; else it is followed like any other.
        """
        called = self._program.functions_called(state)
        return all(_DOUBLING.search(index.text(function.node)[:4000]) for index, function in called)

    def _is_answer(self, state: State, call: Call) -> bool:
        """Whether *call*, at *state*, gives back what a file, a machine, a database or a program holds.

        That depends on what was asked for, but is no text of whoever asked.
        """
        held = call.name in self._answers or (call.name == "open" and state.steps[:1] == (PART,))
        if held and not self._program.functions_called(state):
            return True
        if state.steps and _is_awaited(state) and call.name not in _KEEPING:
            if requests.is_asked(self._program, state, call):
                return False
            return not self._program.functions_called(
                state
            )  # a part of what another machine or program answers
        return any(kinds.is_call(self._program, state) is not None for kinds in self._others)

    def _is_narrow(self, state: State) -> bool:
        """Whether the type or schema of the parameter restricts it."""
        for binding in state.index.bindings(state.text, state.node.start_byte):
            if binding.parameter is None:
                continue
            steps = tuple(step for step in (*binding.steps, *state.steps) if step not in _OF_PROTOCOL)
            if is_narrow(self._program, state.index, binding, binding.parameter[0], steps[:1]):
                return True
        return False


class Reaching:
    """What strangers have put into a value, once what is harmless, or was checked, is taken away."""

    def __init__(self, program: Program, inputs: Inputs, harmless: Callable[[State], bool]) -> None:
        """*harmless* says of a value on the way whether it was checked, or made so that it can do no harm."""
        self._program = program
        self._inputs = inputs
        self._harmless = harmless
        self._plain = program.tracer(inputs.source, noted=True)
        self._checked = program.tracer(self._source)

    def trace(self, state: State) -> list[Trace]:
        """Return what reaches *state*, nearest first. Checks are only looked for where something does."""
        return self._checked.trace(state) if self._plain.reaches(state) else []

    def way(self, state: State) -> Iterator[State]:
        """Yield what led to *state*, which the last trace found, beginning beside it."""
        return self._checked.way(state)

    def surely(self, found: list[Trace]) -> Trace | None:
        """Return the first of *found*, by the last trace, of which each step is spelled out in the code."""
        return next(self.all_surely(found), None)

    def all_surely(self, found: list[Trace]) -> Iterator[Trace]:
        """Yield those of *found*, by the last trace, of which each step is spelled out in the code."""
        for each in found[:MOST_WAYS]:
            way = [*self.way(each.at)]
            sure = comes_surely(self._program, each, way)
            if sure and not Overwritten(self._program, self._source).any(way):
                yield each

    def _source(self, state: State) -> str | None:
        if self._harmless(state):
            return ""
        return self._inputs.source(state)


def _is_awaited(state: State) -> bool:
    outer = state.node.parent
    return outer is not None and outer.type in ("await", "await_expression")


def gates(program: Program) -> bool:
    """Whether strangers fill in anything, by an MCP library, a web framework or registered tools."""
    table = douane_signatures.table("code/inputs.toml")
    exact, prefixes = frozenset(table["modules"]), tuple(table["prefixes"])
    for path in program.paths:
        imports = program.imports(path)
        if not exact.isdisjoint(imports) or any(name.startswith(prefixes) for name in imports):
            return True
    registering = re.compile(table["registering"].encode())
    mentioning = program.mentioning(encoded(table["registering_words"]))
    return any(program.holds(path, registering) for path in mentioning)
