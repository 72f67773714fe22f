"""Functions put in the place of what calls every tool of a server: all that tools are told goes through."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._flow.index import ELEMENT
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program

MAX_PUT = 400
"""Things put in the place of others, in one file, of which it is told whether they call every tool."""
_MOST_FUNCTIONS = 8  # that one of them can be
_LONGEST = 120


def is_around_tools(program: Program, index: Index, function: Function) -> bool:
    """Whether *function* was put in the place of what the server calls for each tool, or tells each client.

    ``mcp._tool_manager.call_tool = timed``, ``handlers[types.CallToolRequest] = noted``.
    """
    if not program.mentioning(_words()):
        return False
    found = program.once(("around tools", index.path), partial(_found, program, index))
    return function.node.id in found


def tells_only_how(name: str, steps: tuple[str, ...]) -> bool:
    """Whether *steps*, taken of what goes through under *name*, lead to which tool it is, or how it went."""
    if not frozenset(_table()["carried"]).isdisjoint(steps):
        return False
    last = next((step for step in reversed(steps) if step.isidentifier()), name)
    return bool(re.fullmatch(_table()["told"], last))


def _found(program: Program, index: Index) -> frozenset[int]:
    """Return the functions, by their nodes, that the file of *index* puts in such places."""
    put = program.bounded(list(_put(program, index)), MAX_PUT, index.path)
    leaves = (leaf for node in put for leaf in program.leaves(State(index, node))[:_MOST_FUNCTIONS])
    return frozenset(leaf.node.id for leaf in leaves if not leaf.steps)


def _put(program: Program, index: Index) -> Iterator[Node]:
    """Yield what is put in the place of something that is called for every tool."""
    table = _table()
    for name, writes in index.writes.items():
        for write in writes:
            around = write.value.parent
            left = around.child_by_field_name("left") if around is not None else None
            said = index.text(left, _LONGEST) if name == ELEMENT and left is not None else f"[{name}]"
            if re.search(table["keys"], said) or _is_dispatch(program, index, write.target, name):
                yield write.value
    for name in table["setting"]:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            given = call.arguments if call.receiver is not None else []
            if len(given) == 2 and re.search(table["keys"], f"[{index.text(given[0], _LONGEST)}]"):
                yield given[1]
    for name in douane_signatures.table("code/copies.toml")["foreign"]["replacing"]:
        for call in index.of_name(index.calls_by_name.get(name, ())):
            if len(call.arguments) > 2:
                owner, key, value = call.arguments[:3]
                said = index.text(key, _LONGEST).strip("'\"`")
                if _is_dispatch(program, index, owner, said):
                    yield value


def _is_dispatch(program: Program, index: Index, owner: Node, name: str) -> bool:
    """Whether *name* of *owner* is what is called for every tool, or with every message."""
    for kind in _table()["kinds"]:
        if not re.fullmatch(kind["names"], name):
            continue
        said = (index.text(owner, _LONGEST), *program.origins(State(index, owner)))
        if any(re.search(kind["owner"], each) for each in said):
            return True
        if _is_handed(program, State(index, owner), re.compile(kind["owner"])):
            return True
    return False


def _is_handed(program: Program, owner: State, kind: re.Pattern[str]) -> bool:
    """Whether *owner* is a parameter whose declared type is *kind*, or that is handed what one makes."""
    if owner.node.type != "identifier":
        return False
    bindings = owner.index.bindings(owner.text, owner.node.start_byte)
    handed = [each.parameter[1].node for each in bindings if each.parameter is not None]
    for node in handed:
        typed = next(
            (each for each in (node, node.parent) if each is not None and _type(each) is not None), None
        )
        declared = _type(typed) if typed is not None else None
        if declared is not None and kind.search(owner.index.text(declared, _LONGEST).lstrip(": ")):
            return True
    made = program.tracer(lambda state: "made" if any(map(kind.search, program.callee(state))) else None)
    return bool(handed) and made.reaches(owner)


def _type(node: Node) -> Node | None:
    return node.child_by_field_name("type")


@cache
def _words() -> frozenset[bytes]:
    return frozenset(word.encode() for word in _table()["words"])


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["dispatch"]
    return found
