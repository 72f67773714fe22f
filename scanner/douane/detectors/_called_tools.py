"""What servers that speak the protocol themselves take out of a message: the arguments of a called tool."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.spelling import spelt

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program, State

_CALLED = re.compile(rb"""["'`]tools/call["'`]""")
MAX_FILE = 128 * 1024
"""Bytes of a file in which arguments are taken out of messages: in a bundle, these names mean many things."""
_ARGUMENTS = "arguments"
_PARAMS = "params"  # what they stand in: all of it is filled in by whoever calls
_OF_HTTP = ("req", "request", "ctx")  # that have other parts of that name
_LONGEST = 16  # bytes of the key


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
