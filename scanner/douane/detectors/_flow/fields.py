"""Objects all of whose fields are listed: ``asdict(self)``, ``vars(options)``, ``Object.entries(this)``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.index import CLASSES, ELEMENT, HANDED, PART
from douane.detectors._flow.known import known

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Class, Index, Steps
    from douane.detectors._flow.program import Program
    from douane.detectors._flow.state import State

_ALL = "__dict__"
_WRITING = ("stringify", "dumps")
_ITSELF = ("self", "this")
_ANYTHING = frozenset({ELEMENT, PART, HANDED})
_MOST_CALLS = 60  # of one name in one file
_MOST_FIELDS = 40
_MOST_WRITES = 20  # of one name in one file


def listed(program: Program, state: State) -> Iterator[State]:
    """Yield what the fields hold of the object whose fields *state* lists, if it lists one's fields."""
    if state.steps[:1] == (_ALL,):
        yield from _of_each(program, state.at(state.node, ()), state.steps[1:])
        return
    call = state.index.call_at(state.node)
    given = next(iter(call.arguments), call.receiver) if call is not None else None
    if call is None or given is None:
        return
    itself = call.name in _WRITING and state.index.text(given, 8) in _ITSELF
    if itself or call.name in known("listing_fields"):
        yield from _of_each(program, state.at(given), state.steps)


def _of_each(program: Program, owner: State, steps: Steps) -> Iterator[State]:
    """Yield the fields of *owner* that *steps*, taken out of all of them, can mean."""
    rest = steps[1:] if steps[:1] in ((ELEMENT,), (PART,)) else ()
    wanted = steps[0] if steps and not rest and steps[0] not in (ELEMENT, PART) else ""
    for index, class_ in _classes(program, owner):
        for name in _fields(index, class_)[:_MOST_FIELDS]:
            if wanted in ("", name):
                yield owner.at(owner.node, (name, *rest))


def own_methods(program: Program, state: State) -> frozenset[str]:
    """Return the methods that put something into the name *state* and are code of the package.

    They matter where a property is asked for: ``register.insert(row)`` leaves ``register.path`` as it is.
    """
    if state.node.type not in ("identifier", "this") or not state.steps:
        return frozenset()
    itself = state.text in _ITSELF
    held = state.steps[:1] if itself else ()  # `self.register.insert(row)` and `self.register.path`
    if _ANYTHING & {*state.steps[: len(held) + 1]} or len(state.steps) == len(held):
        return frozenset()
    index = state.index
    calls = (
        index.calls_by_part.get(state.steps[0], ()) if itself else index.calls_by_receiver.get(state.text, ())
    )
    putting = {call.name for call in calls[:_MOST_CALLS]} & known("mutators")
    if not putting:
        return frozenset()
    owners = list(_made(program, state.at(state.node, held)))
    return frozenset(name for name in putting if owners and all(name in own.methods for _, own in owners))


def _classes(program: Program, state: State) -> Iterator[tuple[Index, Class]]:
    """Yield the classes of the package that *state* is an instance of."""
    if state.text in _ITSELF:
        own = state.index.enclosing_class(state.node.start_byte)
        if own is not None:
            yield state.index, own
        return
    yield from _made(program, state)


def _made(program: Program, state: State) -> Iterator[tuple[Index, Class]]:
    """Yield the classes of the package of which *state* is made as an instance."""
    for leaf in program.leaves(state) if not program.is_deep else ():
        call = leaf.index.call_at(leaf.node) if not leaf.steps else None
        for made in program.leaves(leaf.at(call.callee)) if call is not None else ():
            class_ = made.index.class_at(made.node) if made.node.type in CLASSES and not made.steps else None
            if class_ is not None:
                yield made.index, class_


def _fields(index: Index, class_: Class) -> list[str]:
    """Return the names of the fields that *class_* declares, or sets in its methods."""
    found = dict.fromkeys((*class_.fields, *class_.members))
    for name, writes in index.writes.items():
        if any(_is_own(index, write.target, class_) for write in writes[:_MOST_WRITES]):
            found[name] = None
    return [*found]


def _is_own(index: Index, target: Node, class_: Class) -> bool:
    named = target.end_byte - target.start_byte == len("self") and index.text(target) in _ITSELF
    return named and index.enclosing_class(target.start_byte) is class_
