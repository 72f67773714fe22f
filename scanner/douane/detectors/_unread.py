"""Requests of whose answer nothing is read but how they went."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.detectors._flow.index import FUNCTIONS

if TYPE_CHECKING:
    from douane.detectors._flow import State

_WAITING = frozenset({"await", "await_expression", "parenthesized_expression"})
_BINDING = frozenset({"variable_declarator", "assignment", "assignment_expression"})
_LONGEST = 20_000  # characters of a function
# What tells of an answer only whether, and how, it came.
_TOLD = r"(ok|status|statusText|status_code|reason|is_success|raise_for_status|close|aclose|resume)"


def leaves_unread(call: State) -> bool:
    """Whether the request at *call* stands by itself, or only how it went is asked of its answer."""
    index, node = call.index, call.node
    made = index.call_at(node)
    if made is None or any(each.type in (*FUNCTIONS, "identifier") for each in made.arguments[1:][-1:]):
        return False  # it may be handed what reads the answer
    around = node.parent
    while around is not None and around.type in _WAITING:
        node, around = around, around.parent
    if around is None or around.type == "expression_statement":
        return around is not None
    target = around.child_by_field_name("name") or around.child_by_field_name("left")
    function = index.enclosing(call.node.start_byte)
    if around.type not in _BINDING or target is None or target.type != "identifier" or function is None:
        return False
    name, text = re.escape(index.text(target)), index.text(function.node, _LONGEST + 1)
    uses = re.findall(rf"(?<![\w.$]){name}\b", text)
    harmless = re.findall(
        rf"(?<![\w.$]){name}\s{{0,4}}(?:\??\.\s{{0,4}}{_TOLD}\b|=(?!=))|\b(?:throw|raise) {name}\b", text
    )
    return len(text) <= _LONGEST and len(uses) == len(harmless)
