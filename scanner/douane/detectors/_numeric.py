"""Whether a value can be nothing but a number, so that no words of somebody else's come with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._possible import table
from douane.syntax.walking import parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program, State

_LITERALS = frozenset({"number", "integer", "float"})
_PUT_IN = frozenset({"template_substitution", "interpolation"})
_ARITHMETIC = frozenset({"-", "*", "/", "%", "**", "//"})
_BOTH = frozenset({"||", "??", "&&", "or", "and", "+"})
_MOST_STEPS = 4
_MOST_VALUES = 3  # of one name, and of one function


def only_numbers_put_in(program: Program, state: State) -> bool:
    """Whether *state* is a text that is written out but for numbers: ``up to ${limit()} rows``."""
    if state.node.type not in ("template_string", "string"):
        return False
    holes = [child for child in state.node.named_children if child.type in _PUT_IN]
    return bool(holes) and all(
        _numeric(program, state.at(part), _MOST_STEPS) for hole in holes for part in parts(hole)[:1]
    )


def _numeric(program: Program, state: State, steps: int) -> bool:
    node = strip(state.node)
    if node.type in _LITERALS or not steps:
        return node.type in _LITERALS
    if node.type in ("binary_expression", "binary_operator", "boolean_operator"):
        return _of_operands(program, state.at(node), steps - 1)
    if node.type in ("ternary_expression", "conditional_expression"):
        given = parts(node)[1:] if node.type == "ternary_expression" else parts(node)[::2]
        return all(_numeric(program, state.at(each), steps - 1) for each in given)
    if node.type in ("identifier", "call", "call_expression"):
        return _of_values(program, state.at(node), steps - 1)
    return False


def _of_values(program: Program, state: State, steps: int) -> bool:
    values = _values(program, state)
    if values is None:
        made_by = program.callee(state)
        return bool(made_by) and _makers().issuperset(made_by)
    return bool(values) and all(_numeric(program, each, steps) for each in values)


def _of_operands(program: Program, state: State, steps: int) -> bool:
    operator = state.node.child_by_field_name("operator")
    sides: list[Node] = parts(state.node)
    if operator is None or len(sides) != 2:
        return False
    if operator.type in _ARITHMETIC:
        # A text times a number repeats the text in Python; in JavaScript what comes out is a number.
        return operator.type in ("-", "/", "//", "**") or state.index.path.rpartition(".")[2] != "py"
    return operator.type in _BOTH and all(_numeric(program, state.at(each), steps) for each in sides)


def _values(program: Program, state: State) -> list[State] | None:
    """Return what the name or the call at *state* can give; None for a call of nothing in the package."""
    if state.node.type == "identifier":
        known = state.index.bindings(state.text, state.node.start_byte)
        if len(known) > _MOST_VALUES or any(each.value is None or each.steps for each in known):
            return []
        return [state.at(each.value) for each in known if each.value is not None]
    functions = program.functions_called(state)
    if not functions:
        return None
    given = [type(state)(index, value) for index, function in functions for value in function.returns]
    return given if len(given) <= _MOST_VALUES else []


def _makers() -> frozenset[str]:
    return frozenset(table()["numbers"]["made_by"])
