"""Days that are read from a text: what a caller hands over, or when a record expires, is no fixed day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

from douane.detectors._possible import pattern

if TYPE_CHECKING:
    from douane.detectors._flow import Program, State

_PARSES = ("strptime", "fromisoformat")
_NAME = re.compile(r"\s{0,40}([A-Za-z_]\w{0,60})\s{0,40}[,)]")
_LONGEST = 600  # characters of an expression that are read
_EXPIRY = re.compile(r"(?i)\s{0,40}[\w.\[(\"' ]{0,60}expir")


class Parsed(StrEnum):
    """Where a day comes from that is read from a text."""

    HANDED = "a caller"
    EXPIRY = "the expiry of a record"


def parsed(program: Program, states: Iterable[State]) -> Parsed | None:
    """Return where the day that *states* come down to is read from; None if any may be a fixed one."""
    found: set[Parsed] = set()
    for state in states:
        text = state.text[:_LONGEST]
        for match in pattern("clock", "fixed").finditer(text):
            rest = text[match.end() :]
            name = _NAME.match(rest)
            if not match.group().startswith(_PARSES):
                return None
            if _EXPIRY.match(rest):
                found.add(Parsed.EXPIRY)
            elif name is not None and _is_handed(program, state, name[1]):
                found.add(Parsed.HANDED)
            else:
                return None
    return max(found, key=lambda each: each is Parsed.EXPIRY) if found else None


def _is_handed(program: Program, state: State, name: str) -> bool:
    """Whether *name* is a parameter of the function around *state* for which the package has no value."""
    function = state.index.enclosing(state.node.start_byte)
    parameter = next((each for each in function.parameters if each.name == name), None) if function else None
    if parameter is None:
        return False
    used = state.index.module.root.descendant_for_byte_range(
        state.node.start_byte, max(state.node.start_byte, state.node.end_byte - 1)
    )
    call = state.index.call_at(used) if used is not None else None
    given = call.arguments[0] if call is not None and call.arguments else None
    if given is None or given.type != "identifier":
        return True
    return all(leaf.node.type in ("identifier", "none") for leaf in program.leaves(state.at(given)))
