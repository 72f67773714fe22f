"""Functions that stand under a decorator of the package: it is handed them, and its own function is called.

``@shell`` above ``def logs(name)``: within `shell` its parameter is `logs`, and what it gives back is what
``logs("web")`` calls, so that the arguments of that become its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.index import Class, Function, Index
from douane.detectors._flow.memos import Memo
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program

MAX_DECORATED = 200
"""Functions under one decorator that are looked at."""
_MOST_FILES = 40
_MOST_MARKS = 4  # decorators above one function

# By the last name of a decorator: what names it, whether that is called, and the function under it.
_Marked = dict[str, list[tuple["Node", bool, Function]]]
_MARKED: Memo[_Marked] = Memo()


def under(program: Program, index: Index, function: Function) -> list[tuple[Index, Function]]:
    """Return the functions that *function*, of the file of *index*, is handed as their decorator.

    It is named above them, is what the function that is called there gives back, or makes such objects.
    """
    if not index.module.language.is_python or program.is_deep:
        return []
    maker = function.owner if function.name == "__init__" else function
    found = _named(program, index, maker) if maker is not None and maker.name else []
    around = function.parent
    if not found and around is not None and around.name and _gives(index, around, function):
        found = _named(program, index, around, called=True)
    return found


def calls_of_made(program: Program, index: Index, function: Function) -> Iterator[State]:
    """Yield the calls of functions under a decorator that gives back *function*, which they call."""
    around = function.parent
    if not index.module.language.is_python or program.is_deep:
        return
    if function.name == "__call__" and function.owner is not None:
        decorated = _named(program, index, function.owner)
    elif around is not None and _gives(index, around, function):
        decorated = under(program, index, around)
    else:
        return
    for other, each in decorated:
        yield from program.bounded_callers(other, each)


def _gives(index: Index, maker: Function, function: Function) -> bool:
    """Whether *maker* gives back *function*, which stands within it."""
    return any(
        value.id == function.node.id or (value.type == "identifier" and index.text(value) == function.name)
        for value in maker.returns[:_MOST_MARKS]
    )


def _named(
    program: Program, index: Index, maker: Function | Class, *, called: bool = False
) -> list[tuple[Index, Function]]:
    """Return the functions above which *maker* is named as a decorator, or *called* as one."""
    found = []
    name = maker.name
    for other in program.bounded(program.naming(index.path, name), _MOST_FILES, index.path) if name else ():
        for mark, is_called, function in program.bounded(
            _marked(other).get(name, ()), MAX_DECORATED, other.path
        ):
            meant = program.leaves(State(other, mark)) if is_called is called else ()
            if any(leaf.node.id == maker.node.id and leaf.index is index for leaf in meant):
                found.append((other, function))
    return program.bounded(found, MAX_DECORATED, index.path)


def _marked(index: Index) -> _Marked:
    """Return the functions of *index* that have decorators, by the last name of each."""
    known = _MARKED.get(index)
    if known is None:
        known = _MARKED[index] = {}
        for function in index.functions if b"@" in index.module.source else ():
            around = function.node.parent
            if around is None or around.type != "decorated_definition":
                continue
            for mark in [each for each in around.children if each.type == "decorator"][:_MOST_MARKS]:
                said = mark.named_children[0] if mark.named_children else None
                call = index.call_at(said) if said is not None else None
                said = call.callee if call is not None else said
                last = said.child_by_field_name("attribute") if said is not None else None
                if said is not None:
                    known.setdefault(index.text(last or said, 100), []).append(
                        (said, call is not None, function)
                    )
    return known
