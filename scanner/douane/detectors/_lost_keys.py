"""Files that are encrypted with a key which is random and which nobody keeps: nobody can read them again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._changes import Change
    from douane.detectors._flow import Program

LOST = "with a key that nobody keeps"
_MOST_NAMED = 40  # places that name one key
_MOST_CIPHERS = 8  # that one content is made by
_CLIMB = 6  # expressions around a name, up to the call that it is an argument of
_BACK = re.compile(rb"[dD]ecipher|[dD]ecrypt")  # what brings it back
_NAMES = frozenset({"identifier", "shorthand_property_identifier"})


def has_lost_key(program: Program, change: Change) -> bool:
    """Whether what *change* writes was encrypted with a random key that goes nowhere but into ciphers."""
    if change.kind != "write" or change.content is None:
        return False
    table = douane_signatures.table("code/destruction.toml")["keys"]
    path = change.at.index.path
    if not program.holds(path, re.compile(table["needle"].encode())) or program.holds(path, _BACK):
        return False
    wanted = re.compile(table["ciphers"])

    def ciphers(state: State) -> str | None:
        made = program.call(state)
        named = made is not None and any(map(wanted.fullmatch, program.callee(state)))
        return "a cipher" if named else None

    traces = program.tracer(ciphers).trace(change.content)[:_MOST_CIPHERS]
    return any(_is_lost(program, key, table) for trace in traces for key in _keys(program, trace.at))


def _keys(program: Program, cipher: State) -> list[State]:
    """Return what can be the key among what *cipher* is given."""
    made = program.call(cipher)
    arguments = made.arguments[:2] if made is not None else []
    return [cipher.at(node) for node in arguments if node.type in _NAMES or program.call(cipher.at(node))]


def _is_lost(program: Program, key: State, table: dict[str, str]) -> bool:
    drawn = re.compile(table["random"])
    leaves = program.leaves(key)
    if not leaves or not all(any(map(drawn.fullmatch, program.callee(leaf))) for leaf in leaves):
        return False
    if key.node.type not in _NAMES:
        return True  # it is made where it is used
    name = key.text
    exported = re.compile(rf"\bexport\b[^\n;]{{0,60}}\b{re.escape(name)}\b|exports\.{re.escape(name)}\b")
    source = key.index.text(key.index.module.root)
    if exported.search(source):
        return False
    named = [node for node in walk(key.index.module.root) if _names(key, node, name)][:_MOST_NAMED]
    return all(_is_made(node) or _goes_into(key, node, table["ciphers"], program) for node in named)


def _names(key: State, node: Node, name: str) -> bool:
    return node.type in _NAMES and key.index.text(node, 80) == name


def _is_made(node: Node) -> bool:
    """Whether *node* is where the key gets its value."""
    parent = node.parent
    return parent is not None and (
        parent.child_by_field_name("name") == node or parent.child_by_field_name("left") == node
    )


def _goes_into(key: State, node: Node, ciphers: str, program: Program) -> bool:
    """Whether *node* is an argument of a cipher, and of nothing else."""
    here: Node | None = node.parent
    for _ in range(_CLIMB):
        if here is None:
            return False
        call = key.index.call_at(here)
        if call is not None:
            return any(re.fullmatch(ciphers, name) for name in program.callee(key.at(here)))
        here = here.parent
    return False
