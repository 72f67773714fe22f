"""Parts of lists: what is left of one, ``[first, ...rest]``, and what is cut out, ``words[1:]``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow.state import State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

_RESTS = frozenset({"rest_pattern", "list_splat_pattern"})
_PATTERNS = frozenset({"array_pattern", "pattern_list", "tuple_pattern", "list_pattern"})
_FARTHEST = 4  # digits of a place in a list


def rest_of(name: Node) -> tuple[int, int] | None:
    """Return how many elements of a list stand before and after what the bound *name* is given of it.

    None where *name* is not given what is left of a list.
    """
    rest = name.parent
    around = rest.parent if rest is not None and rest.type in _RESTS else None
    if rest is None or around is None or around.type not in _PATTERNS:
        return None
    names = parts(around)
    before = next((at for at, each in enumerate(names) if each.id == rest.id), 0)
    return before, len(names) - before - 1


def left_of(state: State) -> tuple[State, slice] | None:
    """Return (list, which of it) where *state* names what is left of a list; None if it is no such name."""
    if state.node.type != "identifier" or state.steps:
        return None
    known = state.index.bindings(state.index.text(state.node), state.node.start_byte)
    binding = known[0] if len(known) == 1 else None
    cut = rest_of(binding.node) if binding is not None else None
    if binding is None or binding.value is None or cut is None:
        return None
    whole = State(state.index, binding.value, binding.steps, state.frames)
    return whole, slice(cut[0], -cut[1] if cut[1] else None)


def handed(state: State) -> list[State]:
    """Return what the call that is followed hands over as *state*, the parameter for all that is left."""
    if state.node.type != "identifier" or state.steps or not state.frames:
        return []
    for binding in state.index.bindings(state.index.text(state.node), state.node.start_byte)[:1]:
        if binding.parameter is None or not binding.parameter[1].rest:
            continue
        function, parameter = binding.parameter
        for frame in reversed(state.frames):
            if frame.function is function:
                left = frame.call.arguments[max(parameter.position, 0) :]
                return [frame.caller.at(each) for each in left]
    return []


def cut_of(leaf: State) -> tuple[State, slice] | None:
    """Return (list, which of it) where *leaf* cuts a part out of a list by numbers that stand there."""
    call = leaf.index.call_at(leaf.node) if not leaf.steps else None
    if call is not None and call.name == "slice" and call.receiver is not None:
        bounds = [_number(leaf.index.text(each, 8)) for each in call.arguments]
        told = len(bounds) < 3 and None not in bounds
        return (leaf.at(call.receiver), slice(*[*bounds, None, None][:2])) if told else None
    if leaf.node.type != "subscript" or leaf.steps:
        return None
    value, key = leaf.node.child_by_field_name("value"), leaf.node.child_by_field_name("subscript")
    if value is None or key is None or key.type != "slice":
        return None
    said = leaf.index.text(key, 24).replace(" ", "").split(":")
    if len(said) != 2 or any(each and _number(each) is None for each in said):
        return None
    return leaf.at(value), slice(*map(_number, said))


def _number(text: str) -> int | None:
    digits = text.removeprefix("-")
    return int(text) if digits.isdecimal() and len(digits) <= _FARTHEST else None
