"""What going through something gives: what a generator yields, and an object of the package as such."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow.index import CLASSES, ELEMENT, Steps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow.index import Class
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_YIELDS = frozenset({"yield", "yield_expression"})
# Methods that a loop over an object asks.
_ITERATING = ("__iter__", "__aiter__", "__next__", "__anext__", "[Symbol.iterator]", "[Symbol.asyncIterator]")
_ONE_BY_ONE = frozenset({"__next__", "__anext__"})
_MOST_RETURNS = 60


def of_yielded(value: Node, steps: Steps) -> Steps:
    """Return what *steps*, taken out of the result of a function, take out of *value*, which it yields."""
    around = value.parent
    if around is None or around.type not in _YIELDS or steps[:1] != (ELEMENT,):
        return steps
    delegates = any(child.type in ("from", "*") for child in around.children)
    return steps if delegates else steps[1:]


def gone_through(class_: Class, steps: Steps) -> Iterator[tuple[Node, Steps]]:
    """Yield (value, steps) of what a loop over an instance of *class_* gives, taken apart by *steps*."""
    for name in _ITERATING if steps[:1] == (ELEMENT,) else ():
        method = class_.methods.get(name)
        for value in method.returns[:_MOST_RETURNS] if method is not None else ():
            yield value, steps[1:] if name in _ONE_BY_ONE else of_yielded(value, steps)


def makes_iterable(program: Program, state: State) -> bool:
    """Whether the call at *state* makes an object of the package that says itself what a loop gives."""
    call = state.index.call_at(state.node)
    if call is None or not (call.constructs or call.name.lstrip("_")[:1].isupper()):
        return False
    for leaf in program.leaves(state.at(call.callee)):
        class_ = leaf.index.class_at(leaf.node) if leaf.node.type in CLASSES and not leaf.steps else None
        if class_ is not None and not class_.methods.keys().isdisjoint(_ITERATING):
            return True
    return False
