"""What the constructor of a class is given where a class is made that extends it and has none of its own."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from douane.detectors._flow import Program

MAX_SUBCLASSES = 20
"""Classes that extend one class whose making is looked at."""
MAX_MADE = 40
"""Calls by the name of one such class that are looked at."""
_MOST_NODES = 60  # of what is read
_CONSTRUCTORS = frozenset({"__init__", "constructor"})
_FIRST = frozenset({"self", "this"})


def given_to_subclasses(program: Program, call: State, given: State) -> Iterator[State]:
    """Yield the arguments for the parameters in *given*, which the constructor around *call* reads.

    Where a class has a constructor of its own, that one decides what is handed on.
    """
    function = call.index.enclosing(call.node.start_byte)
    if function is None or function.owner is None or function.name not in _CONSTRUCTORS:
        return
    names = [each.name for each in function.parameters if each.name not in _FIRST]
    said = {given.index.text(node, 80) for node in islice(walk(given.node), _MOST_NODES)}
    wanted = [(place, name) for place, name in enumerate(names) if name in said]
    for name in islice(_extending(program, function.owner.name), MAX_SUBCLASSES) if wanted else ():
        for made in islice(program.calls(program.paths, frozenset({name})), MAX_MADE):
            for place, named in wanted:
                argument = program.argument(made, place, named)
                if argument is not None:
                    yield argument


def _extending(program: Program, base: str) -> Iterator[str]:
    """Yield the names of the classes that extend the one called *base* and have no constructor."""
    needle = base.encode()
    for path in program.mentioning(frozenset({needle})):
        index = program.index(path)
        for each in index.classes if index is not None else ():
            bases = {base.text for base in each.bases}
            if needle in bases and _CONSTRUCTORS.isdisjoint(each.methods):
                yield each.name
