"""Where the source gives tools their descriptions: in registrations, in listed objects, and later."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._flow import State
from douane.detectors._places import is_aside
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

_REGISTRARS = frozenset(
    {"tool", "registerTool", "addTool", "add_tool", "Tool", "prompt", "registerPrompt", "FunctionTool"}
)
_WORDS = encoded(
    (
        "inputSchema",
        "input_schema",
        "registerTool",
        "addTool",
        "add_tool",
        "tool",
        "Tool",
        "parameters",
        "model_copy",
    )
)
_PAIRS = "(pair key: (_) @key value: (_) @value)"
_SPREAD = frozenset({"spread_element", "dictionary_splat"})
_SCHEMAS = frozenset({"inputSchema", "input_schema", "parameters", "annotations"})
# Calls that run a function later: what sets it off, and its position.
_SETTING_OFF = {
    "signal": ("a signal", 1),
    "add_signal_handler": ("a signal", 1),
    "on": ("a signal", 1),
    "once": ("a signal", 1),
    "setTimeout": ("some time", 0),
    "setInterval": ("some time", 0),
    "Timer": ("some time", 1),
    "call_later": ("some time", 1),
}
_LATER = encoded(
    ("SIGHUP", "SIGUSR1", "SIGUSR2", "SIGALRM", "setTimeout", "setInterval", "Timer", "call_later")
)
_MOST_LISTED = 40  # texts of one list of values
_FILLED = frozenset({"interpolation", "template_substitution"})
BRIEF = 24  # characters below which a text says nothing to a model
FIELDS = ("description", "__doc__", "_description", "instructions")
_PLAIN = ("setattr", "__setattr__")
SETTING = ("setattr", "__setattr__", "defineProperty")
"""Calls that give something a field by its name, its third argument."""


def described(program: Program) -> Iterator[State]:
    """Yield the expressions that are descriptions of tools, in order of file."""
    for index in program.indexes(program.mentioning(_WORDS)):
        if not is_aside(index.path):
            yield from _in_calls(index)
            yield from _in_copies(index)
            yield from _in_objects(index)


def overlaid(program: Program) -> Iterator[State]:
    """Yield the descriptions beside what is spread from tools: ``{...tool, description: text}``."""
    for index in program.indexes(program.mentioning(_WORDS | encoded(FIELDS))):
        if is_aside(index.path):
            continue
        spreads: dict[int, bool] = {}  # objects: each is gone through once, however much it holds
        for pair, key, value in _pairs(index):
            around = pair.parent if key == "description" else None
            if around is None:
                continue
            if around.id not in spreads:
                spreads[around.id] = any(child.type in _SPREAD for child in around.named_children)
            if spreads[around.id]:
                yield State(index, value)


def _pairs(index: Index) -> Iterator[tuple[Node, str, Node]]:
    """Yield (pair, key, value) of the objects in the file of *index*."""
    found = index.module.captures(_PAIRS)
    values = {node.parent.id: node for node in found.get("value", ()) if node.parent is not None}
    for key in found.get("key", ()):
        pair = key.parent
        if pair is not None and pair.id in values:
            yield pair, index.text(key, 60).strip("'\""), values[pair.id]


def _in_calls(index: Index) -> Iterator[State]:
    for name in sorted(_REGISTRARS):
        for call in index.calls_by_name.get(name, ()):
            given = call.keywords.get("description")
            if given is not None:
                yield State(index, given)
            elif name in ("tool", "prompt") and len(call.arguments) > 2:
                yield State(index, call.arguments[1])
            elif name == "registerTool" and len(call.arguments) > 1:
                yield State(index, call.arguments[1], ("description",))


def mentioned(program: Program) -> Iterator[State]:
    """Yield whatever the files of *program* give something as its description, a tool or not."""
    for index in program.indexes(program.mentioning(encoded(FIELDS))):
        if is_aside(index.path):
            continue
        yield from mentioned_in(index)
        for call in index.calls:
            yield from (State(index, node) for name, node in call.keywords.items() if name in FIELDS)


def mentioned_in(index: Index) -> Iterator[State]:
    """Yield what objects in the file of *index* have as their description."""
    yield from (State(index, value) for _, key, value in _pairs(index) if key in FIELDS)


def schema_texts(program: Program) -> Iterator[State]:
    """Yield the texts beside descriptions in schemas of the source: titles, defaults, examples."""
    table = douane_signatures.table("instructions/channels.toml")["schema_texts"]
    names, beside = frozenset(table["names"]), frozenset(table["beside"])
    for index in program.indexes(program.mentioning(_WORDS | encoded(beside))):
        if is_aside(index.path):
            continue
        schemas: dict[int, bool] = {}
        for pair, key, value in _pairs(index):
            around = pair.parent if key in names else None
            if around is None:
                continue
            if around.id not in schemas:
                keys = (each.child_by_field_name("key") for each in around.named_children)
                held = {index.text(each, 40).strip("'\"") for each in keys if each is not None}
                schemas[around.id] = not beside.isdisjoint(held)
            if schemas[around.id]:
                listed = parts(value) if value.type in ("array", "list", "tuple") else [value]
                said = [State(index, each) for each in listed if not _is_brief(each)]
                if len(said) > _MOST_LISTED:
                    program.unfollowed(index.path)
                yield from said[:_MOST_LISTED]


def _is_brief(node: Node) -> bool:
    """Whether *node* is a text of few letters, as most values to choose from are: it asks for nothing."""
    plain = node.type == "string" and all(each.type not in _FILLED for each in node.named_children)
    return plain and node.end_byte - node.start_byte < BRIEF


def _in_copies(index: Index) -> Iterator[State]:
    """Yield the texts that copies of tools are given in place of their own."""
    for name in ("model_copy", "replace", "copy"):
        for call in index.calls_by_name.get(name, ()):
            changed = call.keywords.get("update")
            given = [call.keywords["description"]] if "description" in call.keywords else []
            for pair in changed.named_children if changed is not None else ():
                key, value = pair.child_by_field_name("key"), pair.child_by_field_name("value")
                if key is not None and value is not None and index.text(key).strip("'\"") == "description":
                    given.append(value)
            yield from (State(index, each) for each in given)


def _in_objects(index: Index) -> Iterator[State]:
    """Yield what stands in the objects that describe tools: descriptions that are written out, schemas."""
    held: dict[int, dict[str, Node]] = {}
    for pair, key, value in _pairs(index):
        if pair.parent is not None:
            held.setdefault(pair.parent.id, {})[key] = value
            held[pair.parent.id].setdefault("", pair.parent)
    for keys in held.values():
        short = {index.text(child) for child in keys[""].named_children if child.type.startswith("shorthand")}
        if {"name", "description"} <= {*keys, *short} and not _SCHEMAS.isdisjoint({*keys, *short}):
            yield from (State(index, keys[name]) for name in ("description", "inputSchema") if name in keys)


def rewritten(index: Index, within: Node) -> Iterator[State]:
    """Yield the places within *within* that give something another description, or tell clients of it."""
    for name in FIELDS:
        for write in index.writes.get(name, ()):
            if within.start_byte <= write.target.start_byte < within.end_byte:
                yield State(index, write.value)
    for name in ("update", *SETTING):
        for call in index.calls_by_name.get(name, ()):
            inside = within.start_byte <= call.node.start_byte < within.end_byte
            text = index.text(call.node)[:300] if inside else ""
            if "description" in text and (name in _PLAIN or "tool" in text.lower()):
                yield State(index, call.node)


def added(index: Index, within: Node) -> Iterator[State]:
    """Yield the calls within *within* that register one more tool by a call of its own."""
    for name in ("add_tool", "addTool", "registerTool"):
        for call in index.calls_by_name.get(name, ()):
            if call.receiver is not None and within.start_byte <= call.node.start_byte < within.end_byte:
                yield State(index, call.node)


def later(program: Program) -> Iterator[tuple[str, State]]:
    """Yield (what sets it off, function) for the functions that run on a signal or after some time."""
    for state in program.calls(program.mentioning(_LATER), frozenset(_SETTING_OFF)):
        call = program.call(state)
        if call is None or is_aside(state.index.path):
            continue
        kind, position = _SETTING_OFF.get(call.name, ("", 0))
        text = state.index.text(call.arguments[0])[:60] if call.arguments else ""
        if not kind or (kind == "a signal" and "SIG" not in text) or len(call.arguments) <= position:
            continue
        for leaf in program.leaves(state.at(call.arguments[position])):
            yield kind, leaf


def announced(index: Index, within: Node) -> Iterator[State]:
    """Yield the calls within *within* that tell clients that the list of tools is another one now."""
    names = ("sendToolListChanged", "send_tool_list_changed", "notification", "sendNotification", "notify")
    for name in names:
        for call in index.calls_by_name.get(name, ()):
            inside = within.start_byte <= call.node.start_byte < within.end_byte
            says = inside and ("istChanged" in name or "list_changed" in index.text(call.node)[:400])
            if says:
                yield State(index, call.node)
