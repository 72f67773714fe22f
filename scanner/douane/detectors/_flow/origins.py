"""Dotted names of what an expression stands for: ``fs.readFileSync``, ``https.request().write``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow.index import WRAPPING, Call, Index
from douane.detectors._flow.loading import loaded
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program

_DEEPEST = 12
_MOST = 48  # names of one value; each call on the way would multiply them
_LONGEST = 300  # characters of a name
# Modules of Node.js whose name has a slash.
_SLASHED = {
    "fs/promises": "fs.promises",
    "dns/promises": "dns.promises",
    "timers/promises": "timers.promises",
    "stream/promises": "stream.promises",
    "path/posix": "path",
    "path/win32": "path",
}
# What these give back calls what they are given, with the same arguments.
_SAME_CALL = frozenset({"util.promisify", "util.callbackify", "util.deprecate"})
_GLOBALS = ("globalThis.", "window.", "global.", "builtins.", "__builtins__.")


def origins(program: Program, state: State, depth: int = 0) -> tuple[str, ...]:
    """Return the dotted names of *state*: ``()`` is the result of a call, ``?`` a value that is not known."""
    known = program.origin_memo.get(state.key)
    if known is not None or depth > _DEEPEST:
        return known or ()
    program.origin_memo[state.key] = ()
    named = (name for leaf in program.leaves(state) for name in _name_of(program, leaf, depth))
    found = dict.fromkeys(_plain(name) for name in islice(named, _MOST) if len(name) < _LONGEST)
    if next(named, None) is not None:
        program.give_up(state.index.path)
    program.origin_memo[state.key] = tuple(found)
    return tuple(found)


def _name_of(program: Program, leaf: State, depth: int) -> Iterator[str]:
    node, index = leaf.node, leaf.index
    tail = "".join(f".{part}" for part in leaf.steps if part != "default")
    call = index.call_at(node)
    if call is not None:
        yield from (f"{name}{tail}" for name in _result_of(program, leaf, call, depth))
    elif node.type in ("identifier", "import"):
        yield from _name_bound(index, node, tail)
    elif node.type == "binary_operator" and tail:  # the path that `pathlib.Path.home() / "x"` is
        left = node.child_by_field_name("left")
        while left is not None and left.type == "binary_operator":
            left = left.child_by_field_name("left")
        names = origins(program, leaf.at(left), depth + 1) if left is not None else ()
        yield from (f"{name}{tail}" for name in names or ("?",))
    elif tail:
        yield f"?{tail}"


def _name_bound(index: Index, node: Node, tail: str) -> Iterator[str]:
    name = index.text(node)
    known = index.bindings(name, node.start_byte)
    if not known:
        yield (_reexported(index, node) or name) + tail
    for binding in known:
        if binding.origin is not None:
            origin, taken = binding.origin
            yield _module(origin) + "".join(f".{part}" for part in taken if part != "default") + tail
        elif tail:
            yield f"?{tail}"


def _reexported(index: Index, node: Node) -> str:
    """Return the dotted name that *node* hands on from another module: ``export { name } from "module"``."""
    around = node.parent
    if around is None or around.type not in ("export_specifier", "namespace_export"):
        return ""
    statement = around.parent if around.type == "namespace_export" else around.parent and around.parent.parent
    source = statement.child_by_field_name("source") if statement is not None else None
    if source is None:
        return ""
    module = _module(index.text(source).strip("'\""))
    return module if around.type == "namespace_export" else f"{module}.{index.text(node)}"


def _result_of(program: Program, leaf: State, call: Call, depth: int) -> Iterator[str]:
    module = loaded(program, leaf, call)
    if module is not None:
        yield _module(module)
        return
    if call.name == "getattr" and len(call.arguments) > 1:
        names = program.shapes(leaf.at(call.arguments[1]))
        for owner in origins(program, leaf.at(call.arguments[0]), depth + 1):
            yield from (f"{owner}.{name}" for name in names if "\ufffc" not in name)
        return
    if call.name in WRAPPING and call.arguments:
        yield from origins(program, leaf.at(call.arguments[0]), depth + 1)
        return
    for callee in origins(program, leaf.at(call.callee), depth + 1):
        if callee in _SAME_CALL and call.arguments:
            yield from origins(program, leaf.at(call.arguments[0]), depth + 1)
        else:
            yield f"{callee}()"


def _module(name: str) -> str:
    name = name.removeprefix("node:")
    return _SLASHED.get(name, name)


def _plain(name: str) -> str:
    for prefix in _GLOBALS:
        name = name.removeprefix(prefix)
    return name
