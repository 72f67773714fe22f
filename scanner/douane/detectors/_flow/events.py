"""Functions that listen to what the package itself tells: ``bus.on("late", f)`` and ``bus.emit("late")``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.spelling import spelt
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.detectors._flow.index import Call, Function, Index
    from douane.detectors._flow.program import Program

MAX_SIZE = 256 * 1024
"""Bytes of source of a package in which listeners are looked for by the name of what they listen to."""
_LISTENING = (
    "on",
    "once",
    "addListener",
    "prependListener",
    "prependOnceListener",
    "addEventListener",
    "subscribe",
)
EMITTING = frozenset({"emit", "emitAsync", "publish"})
_OPEN = "\ufffc"  # what is filled in at the end of a name
_SHORTEST = 3  # letters that stand before it
_SEPARATORS = ":.-/_"
_MOST_FILES = 40
_MOST_LISTENERS = 40
# What streams, sockets and programs tell by themselves: who listens to that listens to many things.
_COMMON = frozenset(
    {
        "",
        "error",
        "data",
        "end",
        "close",
        "exit",
        "finish",
        "message",
        "connection",
        "connect",
        "open",
        "drain",
    }
)


def listeners(program: Program, state: State, call: Call) -> list[tuple[Index, Function]]:
    """Return the functions of a small package that listen to what *call*, at *state*, tells."""
    if call.name not in EMITTING or not call.arguments or program.size > MAX_SIZE or program.is_deep:
        return []
    event = event_of(state.index, call.arguments[0])
    if event in _COMMON:
        return []
    return program.once(("listeners", event), lambda: list(_listening(program, event))[:_MOST_LISTENERS])


def _listening(program: Program, event: str) -> Iterator[tuple[Index, Function]]:
    word = event.rstrip(_OPEN).encode("utf-8", "replace")
    paths = [path for path in program.paths if word in program.source(path)][:_MOST_FILES]
    for index in program.indexes(tuple(paths)):
        calls = [each for name in _LISTENING for each in index.of_name(index.calls_by_name.get(name, ()))]
        for call in calls:
            if call.receiver is None or not call.arguments:
                continue
            if not are_one(event_of(index, call.arguments[0]), event):
                continue
            for node in (*call.arguments[1:2], *_decorated(call)):
                for leaf in program.leaves(State(index, node)):
                    function = leaf.index.function_at(leaf.node) if leaf.node.type in FUNCTIONS else None
                    if function is not None and not leaf.steps:
                        yield leaf.index, function


def event_of(index: Index, node: Node) -> str:
    """Return how the event that *node* names is called, up to what is filled in: ``late:…``."""
    plain = spelt(index, node)
    begun = node.named_children[0] if node.type == "template_string" and node.named_children else None
    if plain or begun is None or begun.type != "string_fragment":
        return plain
    text = index.text(begun, 100)
    return text + _OPEN if len(text) >= _SHORTEST and text[-1:] in _SEPARATORS else ""


def are_one(one: str, other: str) -> bool:
    """Whether events called *one* and *other*, as `event_of` tells them, can be the same."""
    if one.endswith(_OPEN) or other.endswith(_OPEN):
        shared = min((one.rstrip(_OPEN), other.rstrip(_OPEN)), key=len)
        return bool(shared) and one.startswith(shared) and other.startswith(shared)
    return one == other


def _decorated(call: Call) -> list[Node]:
    """Return the function that *call* stands above as a decorator: ``@bus.on("late")``."""
    around = call.node.parent
    whole = around.parent if around is not None and around.type == "decorator" else None
    defined = whole.child_by_field_name("definition") if whole is not None else None
    return [defined] if defined is not None else []
