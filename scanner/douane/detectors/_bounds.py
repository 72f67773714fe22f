"""Whether a number, or the length of something, that the caller of a tool decides has an upper bound."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._checks import Checks, Subject
from douane.detectors._conditions import MEMBER, told
from douane.detectors._derived import Derivation
from douane.detectors._flow.traces import Tracer
from douane.detectors._inputs import TOOL, Inputs
from douane.detectors._listed import Listed
from douane.detectors._narrow import stated
from douane.syntax.walking import parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program, State, Trace

RESOURCES = "code/resources.toml"
_LEAST_FACTOR = 100  # that something short is multiplied by, for the product to count as without bound
_CLIMB = 5  # from an assignment to the condition it stands behind
_ORDER = frozenset({"<", "<=", ">", ">="})
_NAMES = frozenset({"identifier", "shorthand_property_identifier"})


class Bounds:
    """Tells which numbers are what a caller of a tool says, and nothing holds them back."""

    def __init__(self, program: Program, inputs: Inputs) -> None:
        self._program = program
        self._inputs = inputs
        words = douane_signatures.table(RESOURCES)["words"]
        self._limiting = frozenset(words["limiting"])
        self._bounding, self._numeric = re.compile(words["bounding"]), re.compile(words["numeric"])
        self._judge = _Upper(program, Derivation(program, inputs.unchecked))
        self._checks = Checks(program, self._judge)
        self._plain = Tracer(program, self._number, before=_before)
        self._checked = Tracer(program, self._source, before=_before)
        self._capped_at: dict[object, bool] = {}

    def unbounded(self, state: State) -> Trace | None:
        """Return where a caller decides how large *state* is, if nothing bounds it."""
        if not self._plain.reaches(state):
            return None
        found = self._checked.trace(state)
        return found[0] if found else None

    def _source(self, state: State) -> str | None:
        if self._checks.guarded(state) or self._is_capped(state):
            return ""
        return self._number(state)

    def _number(self, state: State) -> str | None:
        """Return what *state* is if a caller decides it; empty if it is bounded, None if not known yet."""
        call = self._program.call(state)
        if call is not None:
            limits = call.name in self._limiting and not self._program.functions_called(state)
            return "" if limits else None
        node = state.node
        if node.type == "subscript" and any(child.type == "slice" for child in node.named_children):
            return ""
        what = self._inputs.unchecked(state)
        if what is None:
            return None
        return what if what == TOOL and not self._is_stated(state) else ""

    def is_number(self, state: State) -> bool:
        """Whether the parameter at *state* is said to be a number."""
        return any(self._numeric.search(text) for text in self._stated(state))

    def _is_stated(self, state: State) -> bool:
        """Whether the type or schema of the parameter at *state* sets an upper bound."""
        return any(self._bounding.search(text) for text in self._stated(state))

    def _stated(self, state: State) -> Iterator[str]:
        for binding in state.index.bindings(state.text, state.node.start_byte):
            if binding.parameter is not None:
                yield from stated(self._program, state.index, binding, (*binding.steps, *state.steps))

    def _is_capped(self, state: State) -> bool:
        """Whether the name at *state* was given a smaller value where it was too large."""
        if state.node.type not in _NAMES:
            return False
        key = state.key
        if key not in self._capped_at:
            self._capped_at[key] = False
            self._capped_at[key] = self._caps(state)
        return self._capped_at[key]

    def _caps(self, state: State) -> bool:
        name, index = state.text, state.index
        subject = Subject(index, name, index.scope_of(name, state.node.start_byte), state.steps, state)
        for binding in index.bindings(name, state.node.start_byte):
            value = binding.value
            if value is None or value.start_byte >= state.node.start_byte:
                continue
            text = index.text(value)[:400]
            if re.search(rf"(?<![\w$]){re.escape(name)}(?![\w$])", text):
                if not self._plain.reaches(state.at(value)):
                    return True
            elif any(
                self._judge.accepts(subject, state.at(condition), holds=False)
                for condition in _conditions_of(value)
            ):
                return True
        return False


def _before(tracer: Tracer, state: State) -> Iterator[State]:
    """Yield what goes into a number: also through what only makes one larger, or a little smaller."""
    call = state.index.call_at(state.node)
    if call is not None and call.name in douane_signatures.table(RESOURCES)["words"]["passing"]:
        yield from (state.at(argument) for argument in call.arguments)
    elif state.node.type in ("binary_operator", "binary_expression"):
        yield from _operands(tracer, state)
    else:
        yield from tracer.before(state)


def _operands(tracer: Tracer, state: State) -> Iterator[State]:
    operator = state.node.child_by_field_name("operator")
    left, right = state.node.child_by_field_name("left"), state.node.child_by_field_name("right")
    sign = operator.type if operator is not None else ""
    if left is None or right is None or sign not in ("*", "**", "-", "/", "//"):
        yield from tracer.before(state) if sign != "%" else ()
        return
    sides = [state.at(left), state.at(right)] if sign[0] == "*" else [state.at(left)]
    yield from sides
    for side, other in zip(sides, reversed(sides), strict=True):
        measured = measured_by(side)
        if measured is not None and number(other) >= _LEAST_FACTOR:
            yield measured


class _Upper(Listed):
    """Judges comparisons with something that the caller does not decide."""

    def accepts(self, subject: Subject, condition: State, *, holds: bool) -> bool:
        """Whether *subject* has an upper bound where *condition* is known to hold (or not)."""
        for small, large in _ordered(condition, holds=holds):
            inner = measured_by(small) or small
            if self._derivation.reaches(inner, subject) and not self._derivation.is_foreign(large):
                return True
        listed = [each for each in told(self._program, condition, holds=holds) if each.kind == MEMBER]
        return any(self.restricts(subject, each) for each in listed)


def _ordered(condition: State, *, holds: bool) -> Iterator[tuple[State, State]]:
    """Yield the pairs that *condition* says of that the first is no larger than the second."""
    node = condition.node
    if node.type not in ("comparison_operator", "binary_expression"):
        return
    sides = [condition.at(strip(each)) for each in parts(node)]
    signs = [child.type for child in node.children if child.type in _ORDER]
    if len(signs) != len(sides) - 1 or (not holds and len(signs) > 1):
        return
    for left, sign, right in zip(sides, signs, sides[1:], strict=False):
        yield (left, right) if (sign[0] == "<") is holds else (right, left)


def measured_by(state: State) -> State | None:
    """Return what *state* is the length of: ``len(x)``, ``x.length``."""
    call = state.index.call_at(state.node)
    if call is not None:
        return state.at(call.arguments[0]) if call.name == "len" and call.arguments else None
    if state.node.type == "member_expression":
        owner, name = state.node.child_by_field_name("object"), state.node.child_by_field_name("property")
        if (
            owner is not None
            and name is not None
            and state.index.text(name) in ("length", "size", "byteLength")
        ):
            return state.at(owner)
    return None


def number(state: State) -> int:
    """Return the whole number that stands at *state*, 0 if none does."""
    text = state.text[:40].replace("_", "")
    return int(text) if re.fullmatch(r"[0-9]{1,18}", text) else 0


def _conditions_of(value: Node) -> Iterator[Node]:
    """Yield the condition of the branch that the assignment of *value* stands in."""
    here = value.parent
    for _ in range(_CLIMB):
        if here is None:
            return
        if here.type == "if_statement":
            condition = here.child_by_field_name("condition")
            if condition is not None:
                yield strip(condition)
            return
        here = here.parent
