"""Proxies that the code fixes: what the package sends then goes by way of somebody whom nobody named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._destinations import is_local
from douane.detectors._flow.state import State
from douane.detectors._places import is_aside
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

MAX_PLACES = 200
"""Places of one file that may name a proxy."""
_MOST_ENTRIES = 2_000  # of one file whose name is looked at
_HELD = frozenset({"object", "dictionary"})
_ADDRESS = re.compile(
    r"(?:https?|socks[45]?[ah]?|pac\+\w{1,8})://(?:[^@/\s]{0,200}@)?((?:[\w-]{1,63}\.){1,8}[a-z0-9]{1,20})(?![\w.-])"
)
_HOST = re.compile(r"((?:[\w-]{1,63}\.){1,8}[a-z0-9]{2,20})")
_FILLING = frozenset({"update", "setdefault", "putenv", "set_default_proxy", "setdefaultproxy"})


def proxied(program: Program) -> Iterator[tuple[State, str]]:
    """Yield (place, host) where the code sends what it sends by way of a proxy at a fixed host."""
    table = _table()
    words = encoded((*table["names"], *table["makers"]))
    for index in program.indexes(program.mentioning(words)):
        if is_aside(index.path):
            continue
        seen: set[int] = set()
        for count, state in enumerate(_named(program, index)):
            if count >= MAX_PLACES:
                program.unfollowed(index.path)
                break
            host = _host(program, state)
            if host and not is_local(host) and state.line not in seen:
                seen.add(state.line)
                yield state, host


def _named(program: Program, index: Index) -> Iterator[State]:
    """Yield what the file of *index* gives as a proxy."""
    table = _table()
    names = frozenset(table["names"])
    for name in table["makers"]:
        for call in index.calls_by_name.get(name, ()):
            yield from (State(index, each) for each in call.arguments[:1])
    for name in sorted(names):
        yield from (State(index, write.value) for write in index.writes.get(name, ()))
    for name in sorted(_FILLING):
        for call in index.calls_by_name.get(name, ()):
            owner = index.text(call.receiver, 60) if call.receiver is not None else ""
            keyed = bool(call.arguments) and _plain(index, call.arguments[0]) in names
            if keyed or owner.rpartition(".")[2] in names or ("default" in name and "proxy" in name):
                yield from (State(index, each) for each in call.arguments[:3])
    for call in index.calls:
        yield from (State(index, node) for name, node in call.keywords.items() if name in names)
    for key, value in _entries(program, index, names):
        if _plain(index, key) in names:
            yield State(index, value)


def _entries(program: Program, index: Index, names: frozenset[str]) -> Iterator[tuple[Node, Node]]:
    """Yield (name, value) of the entries of objects in the file of *index* that may have one of *names*."""
    spelled = b"|".join(re.escape(name.encode()) for name in sorted(names))
    entry = re.compile(rb"(?:%s)['\"`]?\s{0,9}:" % spelled)
    for count, match in enumerate(entry.finditer(index.module.source)):
        if count >= _MOST_ENTRIES:
            program.unfollowed(index.path)
            break
        node = index.module.root.descendant_for_byte_range(match.start(), match.start())
        for pair in (node, node.parent, node.parent and node.parent.parent) if node is not None else ():
            key = pair.child_by_field_name("key") if pair is not None and pair.type == "pair" else None
            value = pair.child_by_field_name("value") if pair is not None and key is not None else None
            if key is not None and value is not None and key.start_byte <= match.start() < key.end_byte:
                yield key, value


def _host(program: Program, state: State) -> str:
    """Return the fixed host of the proxy *state*: of an address, or in what tells of it."""
    for leaf in program.leaves(state):
        if is_aside(leaf.index.path):
            continue  # what a test hands over
        if leaf.node.type in _HELD and not leaf.steps:
            for child in parts(leaf.node):
                value = child.child_by_field_name("value")
                key = child.child_by_field_name("key")
                named = key is not None and _plain(leaf.index, key) in _table()["parts"]
                for text in program.shapes(leaf.at(value)) if named and value is not None else ():
                    match = _ADDRESS.match(text) or _HOST.fullmatch(text)
                    if match is not None:
                        return match[1]
        for text in program.shapes(leaf):
            match = _ADDRESS.match(text)
            if match is not None:
                return match[1]
    return ""


def _plain(index: Index, node: Node) -> str:
    return index.text(node, 60).strip("'\"")


def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table("code/copies.toml")["proxy"]
    return found
