"""Days that code computes of what is written out: of a table, of a number in another base, of a sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._unfolding import unfolded

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_FIRST, _LAST = 2020, 2059  # years
FIRST_SECOND, LAST_SECOND = 1_577_836_800, 2_840_140_800
"""Seconds since 1970 of the first and the last of those years."""
_ORDINALS = (737_425, 752_000)  # days since the year 1, likewise
_THOUSAND = 1000
# What makes a day of a year, a month and a day of the month.
_MAKING = frozenset({"UTC", "Date", "date", "datetime", "timegm", "mktime", "local", "of"})
# What makes a day of its number, and a moment of the seconds before it.
_OF_ORDINALS = frozenset({"fromordinal"})
_OF_SECONDS = frozenset({"fromtimestamp", "utcfromtimestamp", "fromMillis", "fromSeconds", "unix"})
_TAKING = _MAKING | _OF_ORDINALS | _OF_SECONDS
_NUMBERS = frozenset({"number", "integer"})
_BASES = ("0x", "0o", "0b")
_KEEPING = frozenset({"getTime", "valueOf", "timestamp", "toISOString", "isoformat", "timetuple"})


def is_fixed_day(program: Program, state: State) -> bool:
    """Whether *state* is always the same day, or moment, of the years 2020 to 2059."""
    return any(not leaf.steps and _is_fixed(program, leaf) for leaf in (state, *program.leaves(state)))


def _is_fixed(program: Program, leaf: State) -> bool:
    call = program.call(leaf)
    if call is None:
        # Decimal ones are told by their digits: a number of days in milliseconds looks alike.
        based = leaf.node.type in _NUMBERS and leaf.text[:2].lower() in _BASES
        return based and _is_moment(unfolded(program, leaf))
    if call.name in _KEEPING and call.receiver is not None:
        return is_fixed_day(program, leaf.at(call.receiver))
    if call.name not in _TAKING or not call.arguments:
        return _is_moment(unfolded(program, leaf))
    given = leaf.at(call.arguments[0])
    if call.name in _OF_ORDINALS:
        return is_fixed_ordinal(program, given)
    if call.name in _OF_SECONDS:
        return any(_is_moment(unfolded(program, each)) for each in (given, *program.leaves(given)))
    return _is_year(program, given)


def is_fixed_ordinal(program: Program, state: State) -> bool:
    """Whether *state* is always the same number of days since the year 1, of the years 2020 to 2059."""
    values = (unfolded(program, leaf) for leaf in (state, *program.leaves(state)))
    return any(isinstance(each, int) and _ORDINALS[0] <= each < _ORDINALS[1] for each in values)


def _is_year(program: Program, state: State) -> bool:
    """Whether *state*, the first that a day is made of, is a year or a moment, or begins with one."""
    first = state.node.named_children[0] if state.node.type == "tuple" and state.node.named_children else None
    values = [unfolded(program, state.at(first) if first is not None else state)]
    if state.node.type in ("spread_element", "list_splat") and state.node.named_children:
        listed = unfolded(program, state.at(state.node.named_children[0]))
        values = listed[:1] if isinstance(listed, list) else []
    return any(
        _is_moment(value) or (isinstance(value, int | float) and _FIRST <= value <= _LAST) for value in values
    )


def _is_moment(value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return any(FIRST_SECOND <= value / unit < LAST_SECOND for unit in (1, _THOUSAND))
