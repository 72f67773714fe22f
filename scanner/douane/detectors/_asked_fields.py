"""Secret fields that a list names of what is told of an object: ``JSON.stringify(error, ["password"])``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._secret_fields import FIELD
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program, State

_MOST_NODES = 120  # of one list
_MOST_NAMES = 4  # that a list is known by
_LONGEST = 40  # bytes of the name of a field
_LISTS = frozenset({"array", "call_expression", "new_expression"})


def asked_by_name(program: Program, state: State) -> str:
    """Return the secret field that the call at *state* is asked to tell by a list of names; empty if none is.

    A list of fields is how others are left out: one without such a name tells no secret.
    """
    call = program.call(state)
    if call is None or call.name != "stringify" or len(call.arguments) < 2:
        return ""
    for name in _names(program, state.at(call.arguments[1])):
        if _secret().fullmatch(name):
            return f"{FIELD}{name}"
    return ""


def _names(program: Program, asked: State) -> Iterator[str]:
    """Yield the names that are written out in the list *asked*, or in what it is made of."""
    named = (asked,) if asked.node.type in _LISTS else program.leaves(asked)[:_MOST_NAMES]
    for leaf in named:
        if leaf.node.type in _LISTS and not leaf.steps:
            for node in _outside_functions(leaf.node):
                if node.type == "string" and node.end_byte - node.start_byte <= _LONGEST:
                    yield leaf.index.text(node).strip("'\"`")


def _outside_functions(node: Node) -> list[Node]:
    """Return *node* and what stands in it, if no function does: that decides on each field by itself."""
    inner = [*islice(walk(node), _MOST_NODES)]
    return [] if any(each.type in FUNCTIONS for each in inner) else inner


@cache
def _secret() -> re.Pattern[str]:
    return re.compile(douane_signatures.table("code/exposure.toml")["asked_fields"]["secret"])
