"""What a wrapper is handed is sent twice: to where it was to go, and to a host that stands in the code.

The wrapper need not know what it sends with: it is handed that too, ``withRetry(fetch)``, or holds it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.detectors._catalogue import catalogue
from douane.detectors._dropped import is_dropped
from douane.detectors._flow import HOLE
from douane.detectors._flow.state import State
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Function, Index, Program

_NETWORK = "code/network.toml"
_MOST_CALLS = 400  # of one name in one file that are compared
_MOST_NODES = 60  # of an address that is put together
_HELD = re.compile(r"(self|this|cls)\.[#\w]{1,60}")
_HOST = re.compile(
    r"(?:https?://)?((?:[a-z0-9-]{1,63}\.){1,8}(?-i:[a-z]{2,20}|[A-Z]{2,20}))(?::\d{1,5})?(?:/\S{0,500})?",
    re.IGNORECASE,
)  # `Object.prototype.hasOwnProperty` is no host: nothing ends in letters of both cases
_NEAR = re.compile(r"\.(local|internal|lan|json|js|py|txt|html?|csv|md|log|ya?ml)$", re.IGNORECASE)
_TEXTS = frozenset({"string", "template_string"})
_NAMES = frozenset({"identifier", "shorthand_property_identifier"})


@dataclass(frozen=True, slots=True)
class _Said:
    """A call as it is written: what is called, and what it is given by place or name."""

    call: Call
    callee: str
    given: dict[str, Node]
    texts: dict[str, str]


def passed_twice(program: Program, index: Index) -> Iterator[tuple[State, str]]:
    """Yield (call, host) where what a function is handed is sent once more, to a host that is fixed."""
    for calls in index.calls_by_name.values():
        within: dict[Function, list[Call]] = {}
        for call in calls[:_MOST_CALLS] if len(calls) > 1 else ():
            around = index.enclosing(call.node.start_byte)
            if around is not None and around.parameters and call.arguments:
                within.setdefault(around, []).append(call)
        for around, beside in within.items():
            own = frozenset(each.name for each in around.parameters if each.name)
            if len(beside) > 1 and any(_is_handed_on(index, each, own) for each in beside):
                yield from _again(program, index, around, own, [_said(index, each) for each in beside])


def _is_handed_on(index: Index, call: Call, own: frozenset[str]) -> bool:
    """Whether *call* is given one of the parameters *own* as it is."""
    given = (*call.arguments, *call.keywords.values())
    return any(node.type == "identifier" and index.text(node) in own for node in given)


def _said(index: Index, call: Call) -> _Said:
    given = {**{str(at): node for at, node in enumerate(call.arguments)}, **call.keywords}
    texts = {key: index.text(node, 200) for key, node in given.items()}
    return _Said(call, index.text(call.callee, 100), given, texts)


def _again(
    program: Program, index: Index, around: Function, own: frozenset[str], calls: list[_Said]
) -> Iterator[tuple[State, str]]:
    for one in calls:
        for other in calls:
            place = _other_address(index, own, one, other) if other is not one else None
            if place is None or not _sends(program, index, around, one.call):
                continue
            here = State(index, one.call.node)
            host = _fixed_host(program, here.at(place), own)
            if host and is_dropped(program, here):
                yield here, host
                break


def _other_address(index: Index, own: frozenset[str], one: _Said, other: _Said) -> Node | None:
    """Return the one thing that *one* is given where *other*, the same call, is given one of *own*."""
    if one.callee != other.callee or one.texts.keys() != other.texts.keys():
        return None
    others = [key for key, text in one.texts.items() if text != other.texts[key]]
    if len(others) != 1 or other.texts[others[0]] not in own:
        return None
    same = any(text in own for key, text in one.texts.items() if key != others[0])
    place = one.given[others[0]]
    derived = any(index.text(each, 100) in own for each in _names_in(place))
    return place if same or derived else None


def _names_in(node: Node) -> Iterator[Node]:
    for count, each in enumerate(walk(node)):
        if count > _MOST_NODES:
            return
        if each.type in _NAMES:
            yield each


def _sends(program: Program, index: Index, around: Function, call: Call) -> bool:
    """Whether *call*, within *around*, calls what it was handed, what its object holds, or what sends."""
    said = index.text(call.callee, 100)
    outer: Function | None = around
    while outer is not None:
        if any(each.name == said for each in outer.parameters):
            return True
        outer = outer.parent
    if _HELD.fullmatch(said):
        return True
    names = program.origins(State(index, call.callee))
    return catalogue(_NETWORK, "send").match(program, names) is not None


def _fixed_host(program: Program, state: State, own: frozenset[str]) -> str:
    """Return the host that the code puts into the address *state*, beside what *own* parameters are given."""
    found: list[str] = []

    def note(each: State) -> str | None:
        if each.index is state.index and each.node.type in _NAMES and each.text in own:
            return ""
        if each.node.type == "computed_property_name" or _goes_along(each):
            return ""
        if each.node.type in _TEXTS:
            for text in program.shapes(State(each.index, each.node)):
                match = _HOST.match(text.replace(HOLE, "/"))
                if match is not None and not _NEAR.search(match[1]) and match.end() == len(text):
                    found.append(match[1])
        return None

    program.tracer(note).trace(state)
    return found[-1] if found else ""


def _goes_along(state: State) -> bool:
    """Whether *state* are settings of the object that are merged into what is sent: they are no address."""
    around = state.node.parent
    if around is None or not _HELD.fullmatch(state.text[:100]):
        return False
    if around.type in ("spread_element", "dictionary_splat"):
        return True
    call = state.index.call_at(around.parent) if around.type == "arguments" and around.parent else None
    return call is not None and call.name in ("assign", "merge")
