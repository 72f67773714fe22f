"""Data that strangers fill in: parameters of tools and parts of HTTP requests, unless constrained."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.index import ELEMENT, PART

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program, State
    from douane.detectors._flow.index import Binding

TOOL = "a parameter of a tool"
REQUEST = "a part of an HTTP request"

# Types and schemas that leave no room for a text of the caller's choice.
_NARROW_TYPE = re.compile(
    r"^(Optional\[)?(int|float|bool|number|boolean|Decimal|datetime|date|UUID)\b|\bLiteral\[|\bpattern\s*="
)
_NARROW_SCHEMA = re.compile(
    r"\.(enum|nativeEnum|regex|number|boolean|int|literal|uuid|bigint|date|datetime|ip|cuid|ulid)\s*\("
    r"|\benum\s*:|\bpattern\s*:|type\s*:\s*[\"'](number|integer|boolean)"
)
_REQUEST = re.compile(
    r"\.(query_params|path_params|query|body|params|args|form|values|headers|cookies|url|nextUrl)(\.|$)"
)
_REQUESTS = frozenset({"req", "request", "c", "ctx", "_req"})


class Inputs:
    """Names what comes from strangers, for a walk back from where it would do harm."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._quoting = frozenset(douane_signatures.table("code/flow.toml")["quoting"])
        self._schemas: dict[tuple[str, str], bool] = {}

    def source(self, state: State) -> str | None:
        """Return what *state* is of the things that strangers fill in; empty for what is harmless."""
        call = self._program.call(state)
        if call is not None:
            return "" if call.name in self._quoting else None
        if state.node.type not in ("identifier", "shorthand_property_identifier"):
            return None
        for binding in state.index.bindings(state.text, state.node.start_byte):
            if binding.parameter is None:
                continue
            function, parameter = binding.parameter
            if self._program.is_tool_input(state.index, parameter):
                return "" if self._is_narrow(state, binding, function) else TOOL
            if _is_request(state, binding) and not self._program.callers(state.index, function):
                return REQUEST
        return None

    def _is_narrow(self, state: State, binding: Binding, function: Function) -> bool:
        """Whether the type or schema of the parameter, or a check in its function, restricts it."""
        steps = (step for step in (*binding.steps, *state.steps) if step not in (ELEMENT, PART))
        name = next(steps, state.text)
        around = binding.node.parent
        if around is not None and around.type in ("typed_parameter", "typed_default_parameter"):
            kind = around.child_by_field_name("type")
            if kind is not None and _NARROW_TYPE.search(state.index.text(kind)):
                return True
        return self._is_checked(state, function, name) or self._has_narrow_schema(state.index, function, name)

    def _is_checked(self, state: State, function: Function, name: str) -> bool:
        """Whether *function* compares the parameter with a list, or tests it with a pattern, before use."""
        text = state.index.text(function.node)[:20_000]
        spelled = rf"(?<![\w.]){re.escape(state.text)}(\.{re.escape(name)})?"
        checks = (
            rf"(includes|has|test|fullmatch|match|hasOwn)\s*\([^()\n]{{0,80}}{spelled}\s*\)",
            rf"{spelled}\s+(not\s+)?in\s+[\w.({{\[]",
            rf"\[\s*{spelled}\s*\]",
        )
        return any(re.search(check, text) for check in checks)

    def _has_narrow_schema(self, index: Index, function: Function, name: str) -> bool:
        listed = function.node.parent
        if index.module.language.is_python or listed is None or listed.type != "arguments":
            return False
        for argument in listed.named_children:
            if argument.id != function.node.id and _schema_of(index, argument, name):
                return True
        return False


def _is_request(state: State, binding: Binding) -> bool:
    steps = "".join(f".{step}" for step in (*binding.steps, *state.steps))
    return state.text in _REQUESTS and bool(_REQUEST.search(steps))


def _schema_of(index: Index, node: Node, name: str) -> bool:
    text = index.text(node)[:20_000]
    found = re.search(rf"(?<![\w$])[\"']?{re.escape(name)}[\"']?\s*:\s*([^\n]{{0,300}})", text)
    return found is not None and bool(_NARROW_SCHEMA.search(_entry(found[1])))


def _entry(text: str) -> str:
    """Return *text* up to the comma that ends the entry of an object."""
    depth = 0
    for position, char in enumerate(text):
        if char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        if depth < 0 or (char == "," and depth == 0):
            return text[:position]
    return text


def gates(program: Program) -> bool:
    """Whether strangers fill in anything: the package imports an MCP library or a web framework."""
    table = douane_signatures.table("code/inputs.toml")
    exact, prefixes = frozenset(table["modules"]), tuple(table["prefixes"])
    for path in program.paths:
        imports = program.imports(path)
        if not exact.isdisjoint(imports) or any(name.startswith(prefixes) for name in imports):
            return True
    return False
