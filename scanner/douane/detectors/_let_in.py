"""Where an account that the code fixes is handed on, beside those that the caller gave, to be let in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import State
from douane.detectors._places import is_near

if TYPE_CHECKING:
    from douane.detectors._flow import Program

MAX_HANDED = 600
"""Calls of one file that are followed to whether they are handed an account that the code lets in."""
_HELD = frozenset({"object", "dictionary"})
_NAMING = frozenset({"identifier", "member_expression", "attribute", "subscript", "subscript_expression"})
_KEEPING = frozenset({"push", "unshift", "append", "add", "extend", "insert", "freeze", "deepcopy", "copy"})


def let_in(program: Program, near: tuple[str, ...], account: State) -> Iterator[State]:
    """Yield the calls in the files *near* that are handed the object in which *account* stands."""
    held = account.node.parent
    while held is not None and held.type not in _HELD:
        held = held.parent
    if held is None:
        return
    connected = program.connected((account.index.path,))
    for index in program.indexes(tuple(path for path in near if path in connected)):
        for count, call in enumerate(index.calls):
            if count >= MAX_HANDED:
                program.unfollowed(index.path)
                break
            if is_near(State(index, call.node), account) or call.name in _KEEPING:
                continue
            given = (*call.arguments, *call.keywords.values())
            if any(_is(program, State(index, node), account, held.id) for node in given):
                yield State(index, call.node)


def _is(program: Program, given: State, account: State, held: int) -> bool:
    """Whether *given* can be the object *held*, in the file of *account*, and is no parameter.

    A function that hands on what it is given does harm only for those who give it.
    """
    if given.node.type not in _NAMING:
        return False
    if any(each.parameter is not None for each in given.index.bindings(given.text, given.node.start_byte)):
        return False
    leaves = program.leaves(given)
    return any(leaf.node.id == held and leaf.index is account.index and not leaf.steps for leaf in leaves)
