"""What servers that speak the protocol themselves take out of a message: the arguments of a called tool."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.spelling import spelt

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program, State
    from douane.detectors._flow.index import Parameter

_CALLED = re.compile(rb"""["'`]tools/call["'`]""")
MAX_FILE = 128 * 1024
"""Bytes of a file in which arguments are taken out of messages: in a bundle, these names mean many things."""
_ARGUMENTS = "arguments"
_PARAMS = "params"  # what they stand in: all of it is filled in by whoever calls
_OF_HTTP = ("req", "request", "ctx")  # that have other parts of that name
_LONGEST = 16  # bytes of the key
# What an object holds that defines a tool, and under which it holds what answers when the tool is called.
_TOLD = frozenset({"description"})
_SCHEMAS = frozenset({"inputSchema", "input_schema", "parameters", "schema"})
_ANSWERING = frozenset({"run", "handler", "execute", "call", "handle", "invoke", "callback", "fn"})
_WHO = re.compile(r"_|(user|who|caller|ctx|context|session|extra|server)$")
_MOST_KEYS = 20  # of such an object


def is_arguments(program: Program, state: State) -> bool:
    """Whether *state* takes the arguments of a tool call out of a message, in a file that answers such calls.

    ``message.params.arguments``, ``params["arguments"]``, ``params.get("arguments")``, ``{arguments: x}``.
    """
    if len(state.index.module.source) > MAX_FILE or not program.holds(state.index.path, _CALLED):
        return False
    node, index = state.node, state.index
    if node.type in ("identifier", "shorthand_property_identifier"):
        known = index.bindings(state.text, node.start_byte)
        return any(each.steps[-1:] == (_ARGUMENTS,) for each in known)
    asked = _asked(index, _key(index, node))
    if asked == _PARAMS:
        return not index.text(node, 200).removesuffix("params").rstrip("?.").endswith(_OF_HTTP)
    return asked == _ARGUMENTS


def is_handed(program: Program, index: Index, function: Function, parameter: Parameter) -> bool:
    """Whether *parameter* of *function* is handed the arguments of a call by a server that looks tools up.

    ``{ name: "read", description: ..., inputSchema: ..., run: async ({ file }) => ... }``, in a package that
    answers such calls itself: which of its tools is meant is only known when it runs.
    """
    node = function.node.parent if function.node.type != "method_definition" else function.node
    around = node.parent if node is not None else None
    if node is None or around is None or around.type != "object" or not _answers(index, node):
        return False
    before = [each.name for each in function.parameters if each.position < parameter.position]
    if parameter.position < 0 or not all(_WHO.match(name) for name in before):
        return False
    keys = {_named(index, each) for each in around.named_children[:_MOST_KEYS]}
    defines = not keys.isdisjoint(_TOLD) and not keys.isdisjoint(_SCHEMAS)
    return defines and len(index.module.source) <= MAX_FILE and bool(program.holding(_CALLED))


def _answers(index: Index, node: Node) -> bool:
    return node.type in ("pair", "method_definition") and _named(index, node) in _ANSWERING


def _named(index: Index, node: Node) -> str:
    """Return under which name *node* stands in an object."""
    key = node.child_by_field_name("key") or node.child_by_field_name("name")
    if node.type == "shorthand_property_identifier":
        key = node
    return index.text(key, 40).strip("\"'`") if key is not None else ""


def _key(index: Index, node: Node) -> Node | None:
    """Return what says which part of another value *node* is."""
    if node.type in ("member_expression", "attribute"):
        return node.child_by_field_name("property") or node.child_by_field_name("attribute")
    if node.type in ("subscript_expression", "subscript"):
        return node.child_by_field_name("index") or node.child_by_field_name("subscript")
    call = index.call_at(node)
    if call is None or call.name != "get" or call.receiver is None:
        return None
    return call.arguments[0] if call.arguments else None


def _asked(index: Index, key: Node | None) -> str:
    """Return the name that *key* spells; empty where it is none of those looked for."""
    if key is None or key.end_byte - key.start_byte > _LONGEST:
        return ""
    plain = key.parent is not None and key.parent.type in ("member_expression", "attribute")
    return index.text(key) if plain else spelt(index, key)
