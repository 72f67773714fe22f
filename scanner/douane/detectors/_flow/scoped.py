"""What is done in a file with a name, by the function in which the name is bound there.

A bundle calls most things `e`: of thousands of calls of that, a few are of the one that is asked about.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from douane.detectors._flow.memos import Memo

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Call, Function, Index, Write

_Item = TypeVar("_Item")
_ByScope = dict["Function | None", list[Any]]

_SCOPED: Memo[dict[tuple[str, str], _ByScope]] = Memo()


def calls_of(index: Index, name: str, scope: Function | None) -> Sequence[Call]:
    """Return the calls of methods of *name*, bound in *scope* of the file of *index*."""
    return _within(index, "calls", name, index.calls_by_receiver.get(name, ()), scope, _place_of_call)


def calls_inside(index: Index, name: str, scope: Function | None) -> Sequence[Call]:
    """Return the calls of methods of parts of *name*: ``name.part.add(x)``."""
    return _within(index, "inside", name, index.calls_within.get(name, ()), scope, _place_of_call)


def writes_to(index: Index, name: str, scope: Function | None) -> Sequence[Write]:
    """Return the assignments to properties or elements of *name*."""
    return _within(index, "writes", name, index.writes_to.get(name, ()), scope, _place_of_write)


def writes_inside(index: Index, name: str, scope: Function | None) -> Sequence[tuple[str, Write]]:
    """Return the assignments to parts of parts of *name*, each with the first part."""
    return _within(index, "parts", name, index.writes_within.get(name, ()), scope, _place_of_part)


def handed_on(index: Index, name: str, scope: Function | None) -> Sequence[tuple[Call, Node]]:
    """Return the calls that are given *name*, each with the argument."""
    return _within(index, "handed", name, index.handed_on.get(name, ()), scope, _place_of_handed)


def _within(
    index: Index,
    kind: str,
    name: str,
    every: Sequence[_Item],
    scope: Function | None,
    place: Callable[[_Item], Node],
) -> list[_Item]:
    if not every:
        return []
    known = _SCOPED.setdefault(index, {})
    found = known.get((kind, name))
    if found is None:
        found = known[kind, name] = {}
        for each in every:
            found.setdefault(index.scope_of(name, place(each).start_byte), []).append(each)
    return found.get(scope, [])


def _place_of_call(call: Call) -> Node:
    return call.node


def _place_of_write(write: Write) -> Node:
    return write.target


def _place_of_part(found: tuple[str, Write]) -> Node:
    return found[1].target


def _place_of_handed(found: tuple[Call, Node]) -> Node:
    return found[0].node
