"""Functions that stand around those of tools: what a wrapper, or a decorator, makes of them answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.tools import REGISTRARS, handlers_of

if TYPE_CHECKING:
    from douane.detectors._flow import Index, Program

_MOST_WRAPPERS = 8  # around one function
_MOST_RETURNS = 20  # of one wrapper


def wrapped_results(program: Program, index: Index) -> Iterator[State]:
    """Yield what wrappers of other functions give back for the tools that the file of *index* registers.

    ``server.tool("x", {}, guarded(config, run))``; ``@mcp.tool()`` above ``@guarded``.
    """
    for made in (*_registered(program, index), *_decorated(program, index)):
        function = made.index.function_at(made.node)
        for value in function.returns[:_MOST_RETURNS] if function is not None else ():
            yield made.at(value)


def _registered(program: Program, index: Index) -> Iterator[State]:
    if index.module.language.is_python:
        return
    for name in sorted(REGISTRARS):
        for call in index.of_name(index.calls_by_name.get(name, ())):
            last = call.arguments[-1] if call.receiver is not None and len(call.arguments) > 1 else None
            if last is not None and index.call_at(last) is not None:
                yield from _functions(program, State(index, last))


def _decorated(program: Program, index: Index) -> Iterator[State]:
    for function in handlers_of(index) if index.module.language.is_python else ():
        around = function.node.parent
        marks = [each for each in around.children if each.type == "decorator"] if around is not None else []
        for mark in marks[:_MOST_WRAPPERS]:
            said = State(index, mark.named_children[0]) if mark.named_children else None
            for made in _functions(program, said) if said is not None else ():
                inner = made.index.function_at(made.node)
                for value in inner.returns[:_MOST_WRAPPERS] if inner is not None else ():
                    yield from _functions(program, made.at(value))


def _functions(program: Program, state: State) -> Iterator[State]:
    """Yield the functions of the package that *state* is."""
    for leaf in program.leaves(state)[:_MOST_WRAPPERS]:
        if leaf.node.type in FUNCTIONS and not leaf.steps:
            yield leaf
