"""WebAssembly that comes from the network, and that its host hands a way out of its cage.

A module of WebAssembly reaches nothing but what it is handed: a function that starts programs makes whoever
wrote the module the one who decides what happens on the machine. (What compilers put beside their modules has
functions that read and write files, and that run text of the page: these are no such way.)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._catalogue import catalogue
from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._handlers import calls_in
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from douane.detectors._flow import Program

_MOST_VALUES = 400  # nodes of what one module is handed
_MOST_CALLS = 200  # of one function that it is handed


def hosted(program: Program) -> Iterator[tuple[State, State, str]]:
    """Yield (call, where the module is received, what it is handed) of modules with a way out."""
    table = douane_signatures.table(sources.EXECUTION)["wasm"]
    wasm = catalogue(sources.EXECUTION, "instance")
    tracer = sources.from_network(program)
    for _, call in wasm.calls(program, tuple(program.mentioning(frozenset({b"WebAssembly"})))):
        module, handed = program.argument(call, 0), program.argument(call, 1)
        received = tracer.trace(module) if module is not None and handed is not None else []
        if received and handed is not None:
            way = next(_ways(program, handed, frozenset(table["whole"])), None)
            if way is not None:
                yield call, received[0].at, way


def _ways(program: Program, handed: State, whole: frozenset[str]) -> Iterator[str]:
    """Yield what of the machine the object *handed* gives into the hands of a module."""
    starts = catalogue(sources.EXECUTION, "start")
    for leaf in program.leaves(handed):
        for value in _values(program, leaf):
            if value.node.type in FUNCTIONS:
                for made in calls_in(value.index, value.node)[:_MOST_CALLS]:
                    if starts.is_call(program, value.at(made.node)) is not None:
                        yield value.index.text(made.callee, 60)
            else:
                names = program.origins(value)
                yield from (name for name in names if name in whole or starts.match(program, (name,)))


def _values(program: Program, leaf: State) -> Iterator[State]:
    """Yield what stands under the names of the object at *leaf*, and of the objects in it."""
    for count, node in enumerate(walk(leaf.node)):
        if count >= _MOST_VALUES:
            program.unfollowed(leaf.index.path)
            return
        if node.type in FUNCTIONS:
            yield leaf.at(node)
        elif node.type == "shorthand_property_identifier":
            yield from program.leaves(leaf.at(node))
        elif node.type == "pair":
            value = node.child_by_field_name("value")
            if value is not None and value.type in ("identifier", "member_expression"):
                yield from program.leaves(leaf.at(value))
