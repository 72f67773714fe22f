"""The constants by which code takes things out of tables and modules: ``module["exec" + "Sync"]``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.index import Index
    from douane.detectors._flow.program import Program

_CONSTANTS = frozenset(
    {"string", "template_string", "binary_expression", "concatenated_string", "binary_operator"}
)
_MAKES_CONSTANTS = frozenset(
    {"atob", "join", "toString", "concat", "fromCharCode", "b64decode", "decode", "from"}
)
_LITERALS = frozenset({"number", "integer", "string"})


def texts(program: Program, state: State, key: Node) -> tuple[str, ...]:
    """Return the texts that *key*, beside *state*, can be; none unless it looks like a constant.

    What depends on callers is not worth following for a name.
    """
    if key.type == "identifier":
        values = [*_values(program, state, key)]
        made = [value for value in values if _looks_constant(value)]
        if len(made) != len(values):
            return program.shapes(state.at(key)) if made else ()
        return tuple(dict.fromkeys(text for value in made for text in program.shapes(value)))
    return program.shapes(state.at(key)) if _looks_constant(state.at(key)) else ()


def _looks_constant(state: State) -> bool:
    node = state.node
    if node.type in _CONSTANTS:
        return True
    call = state.index.call_at(node)
    if call is not None:
        plain = call.arguments and all(each.type in _LITERALS for each in call.arguments)
        return call.name in _MAKES_CONSTANTS or bool(plain)
    if node.type in ("subscript", "subscript_expression"):
        inner = node.child_by_field_name("index") or node.child_by_field_name("subscript")
        return inner is not None and inner.type in _LITERALS
    return False


def _values(program: Program, state: State, key: Node) -> Iterator[State]:
    """Yield what the name *key* is given, where it is bound or in the file that it is imported from."""
    for binding in state.index.bindings(state.index.text(key), key.start_byte):
        if binding.value is not None:
            yield state.at(binding.value)
        target = program.imported(state.index, *binding.origin) if binding.origin is not None else None
        for index, exported, _ in program.exported(*target) if target is not None and target[1] else ():
            yield from _given(index, exported.value)


def _given(index: Index, value: Node | None) -> Iterator[State]:
    if value is None:
        return
    if value.type != "identifier":
        yield State(index, value)
        return
    for binding in index.bindings(index.text(value), value.start_byte):
        if binding.value is not None and binding.value.id != value.id:
            yield State(index, binding.value)
