"""Moments that code counts itself: days, weeks or hours since a day of the code, held against a number of it.

``Math.floor(now / DAY) >= 20_600`` holds from one day on as much as a date that is written out. Each side of
the comparison is worked out as ``a * seconds since 1970 + b``; what it waits for is the moment at which both
are equal.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import douane_signatures
from douane.detectors._fixed_days import FIRST_SECOND, LAST_SECOND
from douane.detectors._possible import DATA, sides_of
from douane.detectors._unfolding import unfolded
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from douane.detectors._flow import Call, Program, State

_DEEPEST = 10  # expressions one within the other
_MOST_LEAVES = 3  # values that a name stands for
_MOST_NODES = 120  # of one side
_DAY = 86_400.0
_LARGEST = 10**30  # of the numbers that are reckoned with: no moment is so far away, and floats hold it
_SUMS = frozenset({"binary_expression", "binary_operator"})
_AROUND = frozenset({"parenthesized_expression", "await_expression", "await", "unary_operator"})
_BLOCKS = frozenset({"statement_block", "block"})
_REFUSING = frozenset({"throw_statement", "raise_statement"})
_MEMBERS = frozenset({"member_expression", "attribute"})
_NUMBERS = frozenset({"number", "integer", "float"})
_THOUSAND = 1000
_WRITTEN = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_PLAIN = re.compile(r"\d{1,30}(\.\d{0,20})?(e\d{1,2})?")


class Line(NamedTuple):
    """A value that is `slope` times the seconds since 1970, and `start` more."""

    slope: float
    start: float


def is_fixed_moment(program: Program, comparison: State) -> bool:
    """Whether the sides of *comparison* are equal at one moment, by the clock, of the years 2020 to 2059."""
    sides = sides_of(comparison)
    if len(sides) < 2 or _is_refused(comparison):
        return False
    one, other = (_Lines(program).of(comparison.at(side)) for side in (sides[0], sides[-1]))
    if one is None or other is None or one.slope == other.slope:
        return False
    moment = (other.start - one.start) / (one.slope - other.slope)
    return FIRST_SECOND <= moment < LAST_SECOND


def _is_refused(comparison: State) -> bool:
    """Whether a clock is refused of which *comparison* holds, as one that is wrong: nothing waits for it."""
    around = next((each for each in ancestors(comparison.node) if each.type not in _AROUND), None)
    branch = around.child_by_field_name("consequence") if around is not None else None
    inner = parts(branch)[-1:] if branch is not None and branch.type in _BLOCKS else [branch]
    return any(each is not None and each.type in _REFUSING for each in inner)


class _Lines:
    """Works out expressions of one comparison, in a bounded number of steps."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._left = _MOST_NODES

    def of(self, state: State, depth: int = 0) -> Line | None:
        """Return what *state* is worked out to; None if it hangs on anything but the clock and numbers."""
        self._left -= 1
        if self._left < 0 or depth > _DEEPEST:
            return None
        node = state.node
        if node.type in _NUMBERS and not state.steps:
            return _number(self._program, state)
        if node.type in _AROUND and len(parts(node)) == 1 and not state.text.startswith(("-", "~")):
            return self.of(state.at(parts(node)[0]), depth + 1)
        by_kind = self._by_kind(state, depth) if not state.steps else None
        return by_kind or (self._behind(state, depth) if node.type not in _SUMS else None)

    def _by_kind(self, state: State, depth: int) -> Line | None:
        """Return what the sum, subscript, call or member *state* is."""
        node = state.node
        if node.type in _SUMS:
            return self._sum(state, depth)
        if node.type == "subscript":
            return self._first(state, depth)
        call = self._program.call(state)
        found = self._called(state, call, depth) if call is not None else None
        return found or (self._member(state, depth) if node.type in _MEMBERS else None)

    def _behind(self, state: State, depth: int) -> Line | None:
        """Return what the values are that *state* stands for, if they are all worked out alike."""
        leaves = [leaf for leaf in self._program.leaves(state) if leaf.key != state.key]
        if not 0 < len(leaves) <= _MOST_LEAVES:
            return None
        found = {self._read(leaf, depth + 1) for leaf in leaves}
        return found.pop() if len(found) == 1 else None

    def _read(self, leaf: State, depth: int) -> Line | None:
        """Return what *leaf* is, or the one field of it that is asked for: ``(today - DAY).days``."""
        if not leaf.steps:
            return self.of(leaf, depth)
        own = _field(leaf.steps[0]) if len(leaf.steps) == 1 else None
        line = self.of(leaf.at(leaf.node), depth) if own is not None else None
        return _in(line, own) if line is not None and own is not None else None

    def _sum(self, state: State, depth: int) -> Line | None:
        sides = parts(state.node)
        sign = state.node.child_by_field_name("operator")
        made = _OPERATIONS.get(state.index.text(sign)) if sign is not None else None
        if made is None or len(sides) != 2:
            return None
        one, other = (self.of(state.at(side), depth + 1) for side in sides)
        return made(one, other) if one is not None and other is not None else None

    def _first(self, state: State, depth: int) -> Line | None:
        """Return the quotient that is taken out of ``divmod(clock, DAY)[0]``."""
        held = parts(state.node)
        call = self._program.call(state.at(held[0])) if len(held) == 2 else None
        if call is None or call.name != "divmod" or len(call.arguments) != 2:
            return None
        if state.index.text(held[1]) != "0":
            return None
        one, other = (self.of(state.at(each), depth + 1) for each in call.arguments)
        return _over(one, other) if one is not None and other is not None else None

    def _called(self, state: State, call: Call, depth: int) -> Line | None:
        table, given = _table(), call.arguments
        is_math = call.receiver is None or state.index.text(call.receiver, 20) in ("Math", "math")
        if call.name in table["passing"] and len(given) == 1 and is_math:
            return self.of(state.at(given[0]), depth + 1)
        if call.receiver is not None and call.name in table["kept"] and not given:
            return self.of(state.at(call.receiver), depth + 1)
        for callee in self._program.callee(state) if not given or call.name == "now" else ():  # now(UTC)
            for kind in table["clock"]:
                if re.fullmatch(kind["pattern"], callee):
                    return Line(float(kind["a_second"]), 0.0)
        if call.name in table["spans"]:
            return self._span(state, call)
        if call.receiver is not None and not given:
            return self._read_off(state.at(call.receiver), call.name, depth)
        return self._first_day(state, call) if call.name in table["days"] and given else None

    def _read_off(self, clock: State, name: str, depth: int) -> Line | None:
        """Return what a method called *name* reads off *clock*: the year, a part of it, a number of days."""
        table = _table()
        if name in table["parts"]:
            return Line(0.0, 0.0)  # of a year: next to nothing
        if name not in table["years"] and name not in table["of_days"]:
            return None
        line = self.of(clock, depth + 1)
        years = name in table["years"]
        unit = (
            Line(1 / (365.2425 * _DAY), 1970.0) if years else Line(1 / _DAY, float(table["ordinal_of_1970"]))
        )
        return _in(line, unit) if line is not None else None

    def _first_day(self, state: State, call: Call) -> Line | None:
        """Return the day from which all is counted, if *call* makes it: ``date(2025, 1, 1)``."""
        given = [unfolded(self._program, state.at(each)) for each in call.arguments[:3]]
        in_python = state.index.module.language.is_python
        if isinstance(given[0], str):
            written = _WRITTEN.match(given[0])
            numbers = [int(each) for each in written.groups()] if written is not None else []
        else:
            numbers = [each for each in given if isinstance(each, int) and not isinstance(each, bool)]
            if len(numbers) > 1 and not in_python:
                numbers[1] += 1  # months begin with 0 there
        if len(numbers) < min(len(given), 2) or not 1970 <= numbers[0] < 2060:
            return Line(0.0, 0.0) if given[0] == 0 else None
        month, day = (*numbers[1:], 1, 1)[:2]
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return None
        days = date(numbers[0], month, 1).toordinal() - date(1970, 1, 1).toordinal() + day - 1
        return Line(0.0, days * _DAY * (1 if in_python else _THOUSAND))

    def _span(self, state: State, call: Call) -> Line | None:
        total = 0.0
        named = {**call.keywords, **({"days": call.arguments[0]} if call.arguments else {})}
        for name, node in named.items():
            line = self.of(state.at(node), 1)
            unit = _UNITS.get(name)
            if line is None or line.slope or unit is None:
                return None
            total += line.start * unit
        return Line(0.0, total)

    def _member(self, state: State, depth: int) -> Line | None:
        """Return what a field of the clock, or of a span of time, is: ``(today - DAY).days``."""
        name = state.text.rpartition(".")[2]
        held = parts(state.node)
        for field in _table()["field"]:
            if name == field["name"] and field.get("of") and state.text.startswith(field["of"]):
                return Line(float(field["a_second"]), 0.0)
        own = _field(name) if held else None
        line = self.of(state.at(held[0]), depth + 1) if own is not None else None
        return _in(line, own) if line is not None and own is not None else None


_UNITS = {"weeks": 7 * _DAY, "days": _DAY, "hours": 3600.0, "minutes": 60.0, "seconds": 1.0}


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(DATA)["counted"]
    return found


def _field(name: str) -> Line | None:
    """Return what a field called *name* of a moment or of a span of time is, by its seconds."""
    found = next((each for each in _table()["field"] if each["name"] == name and not each.get("of")), None)
    return Line(float(found["a_second"]), float(found.get("start", 0))) if found is not None else None


def _number(program: Program, state: State) -> Line | None:
    value = unfolded(program, state)
    if isinstance(value, int | float) and not isinstance(value, bool) and -_LARGEST < value < _LARGEST:
        return Line(0.0, float(value))
    text = state.text[:40].replace("_", "").rstrip("n")
    return Line(0.0, float(text)) if _PLAIN.fullmatch(text) else None


def _over(one: Line, other: Line) -> Line | None:
    if other.slope or not other.start:
        return None
    return Line(one.slope / other.start, one.start / other.start)


def _times(one: Line, other: Line) -> Line | None:
    if one.slope and other.slope:
        return None
    line, by = (one, other.start) if not other.slope else (other, one.start)
    return Line(line.slope * by, line.start * by)


def _shifted(one: Line, other: Line) -> Line | None:
    return _over(one, Line(0.0, 2.0**other.start)) if not other.slope and 0 <= other.start < 64 else None


def _in(line: Line, unit: Line) -> Line:
    """Return *line*, in seconds or in what the clock counts, in *unit*."""
    line = Line(1.0, line.start / line.slope) if line.slope else line
    return Line(line.slope * unit.slope, line.start * unit.slope + unit.start)


_OPERATIONS: dict[str, Callable[[Line, Line], Line | None]] = {
    "+": lambda one, other: Line(one.slope + other.slope, one.start + other.start),
    "-": lambda one, other: Line(one.slope - other.slope, one.start - other.start),
    "*": _times,
    "/": _over,
    "//": _over,
    "|": lambda one, other: one if other == Line(0.0, 0.0) else None,
    ">>": _shifted,
    ">>>": _shifted,
}
