"""Where what a stranger fills in goes around the check that others go through: ``many`` beside ``one``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._places import is_near

if TYPE_CHECKING:
    from douane.detectors._flow import Function, Index, Program, State

_MOST_WAY = 60  # values between what a stranger fills in and the request
_LONGEST = 4_000  # characters of a function that checks
_ARGUMENTS = frozenset({"arguments", "argument_list"})


def unguarded(program: Program, call: State, way: Iterable[State]) -> Iterator[tuple[State, State]]:
    """Yield (place, check) on the *way* to *call* where a function is called that others call with a check.

    The place is what the function is handed there; the check, what others hand it: ``card(ensure(url))``.
    """
    for state in islice(way, _MOST_WAY):
        listed = state.node.parent
        around = listed.parent if listed is not None and listed.type in _ARGUMENTS else None
        made = state.index.call_at(around) if around is not None else None
        if made is None or state.node not in made.arguments or is_near(state, call):
            continue
        place = made.arguments.index(state.node)
        for index, function in program.functions_called(state.at(made.node))[:2]:
            check = _checked_by_others(program, index, function, state, place)
            if check is not None:
                yield state, check
                return


def _checked_by_others(
    program: Program, index: Index, function: Function, own: State, place: int
) -> State | None:
    for caller in program.bounded_callers(index, function):
        made = program.call(caller)
        if made is None or len(made.arguments) <= place or made.arguments[place].id == own.node.id:
            continue
        handed = caller.at(made.arguments[place])
        if handed.index.call_at(handed.node) is not None and _refuses(program, handed):
            return handed
    return None


def _refuses(program: Program, handed: State) -> bool:
    """Whether a function of the package makes *handed*, and refuses some addresses."""
    pattern: str = douane_signatures.table("code/addresses.toml")["named"]["refusing"]
    called = program.functions_called(handed)[:2]
    return any(re.match(pattern, each.text(function.node, _LONGEST), re.DOTALL) for each, function in called)
