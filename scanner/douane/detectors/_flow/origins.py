"""Dotted names of what an expression stands for: ``fs.readFileSync``, ``https.request().write``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow.classes import foreign_bases
from douane.detectors._flow.index import CLASSES, EXCEPT, FUNCTIONS, WRAPPING, Call, Index
from douane.detectors._flow.loading import loaded, loaded_by
from douane.detectors._flow.state import State

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow.program import Program

_DEEPEST = 12
_MOST = 120  # names of one value; each call on the way would multiply them
_LONGEST = 300  # characters of a name
_MOST_OF_UNKNOWN = 2  # last parts that are kept of a name whose first is not known
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
_SAME_CALL = frozenset({"util.promisify", "util.callbackify", "util.deprecate", "functools.partial"})
_GLOBALS = ("globalThis.", "window.", "global.", "builtins.", "__builtins__.", "sys.modules.")
# Other names of the same thing; the names of what holds the names of a module.
_SAME = (
    ("module.constructor", "module"),
    ("module.Module", "module"),
    ("Function.prototype.constructor", "Function"),
    ("Object.getPrototypeOf().constructor", "Function"),
)
# How the functions of the language are come by: `globals()["__builtins__"].x`, `print.__self__.x`.
_BUILT_IN = re.compile(
    r"(?:[^.]{0,40}\.){0,4}__builtins__\.(?:__dict__\.)?(?=.)|\w{2,20}\.__self__\.(?:__dict__\.)?(?=.)"
)
_MEMBERS = re.compile(r"^vars\(\w{1,40}\)$|\b__(dict|builtins)__\W{0,2}$")
_HOLDERS = (".__dict__", ".__globals__", ".__builtins__")


def origins(program: Program, state: State, depth: int = 0) -> tuple[str, ...]:
    """Return the dotted names of *state*: ``()`` is the result of a call, ``?`` a value that is not known."""
    key = state.key
    known = program.origin_memo.get(key)
    if depth > _DEEPEST or (known is not None and program.is_known(("origins", key))):
        return known or ()
    program.begin(("origins", key))
    program.origin_memo[key] = ()
    before, program.cut = program.cut, False
    found: dict[str, None] = {}
    for name in _names(program, state, depth):
        if len(found) >= _MOST:
            break
        if len(name) < _LONGEST:
            found[_plain(name)] = None
    program.remember(("origins", key), cut_before=before)
    program.origin_memo[key] = tuple(found)
    return program.origin_memo[key]


def _names(program: Program, state: State, depth: int) -> Iterator[str]:
    for leaf in program.leaves(state):
        yield from _name_of(program, leaf, depth)


def _name_of(program: Program, leaf: State, depth: int) -> Iterator[str]:
    node, index = leaf.node, leaf.index
    tail = "".join(f".{part}" for part in leaf.steps if part != "default" and not part.startswith(EXCEPT))
    call = index.call_at(node)
    origin = index.origin_at.get(node.id)
    if origin is not None:
        yield _module(origin[0]) + "".join(f".{part}" for part in origin[1] if part != "default") + tail
    elif call is not None:
        for name in _result_of(program, leaf, call, depth):
            yield f"{name}{tail}"
    elif node.type in ("identifier", "import"):
        named = list(_name_of_self(program, leaf, depth)) if tail else []
        yield from (f"{name}{tail}" for name in named)
        yield from _name_bound(index, node, tail) if not named else ()
    elif node.type in ("this", "super") and tail:
        yield from (f"{name}{tail}" for name in _of_class(program, leaf, depth) or ("?",))
    elif leaf.steps[:1] == ("constructor",) and (
        node.type in FUNCTIONS or (node.type in CLASSES and not index.module.language.is_python)
    ):
        yield "Function" + "".join(f".{part}" for part in leaf.steps[1:])
    elif node.type in CLASSES:
        class_ = index.class_at(node)
        for base in foreign_bases(program, index, class_):
            yield from (f"{name}{tail}" for name in origins(program, base, depth + 1))
    elif node.type == "binary_operator":  # the path that `pathlib.Path.home() / "x"` is
        left = node.child_by_field_name("left")
        while left is not None and left.type == "binary_operator":
            left = left.child_by_field_name("left")
        names = origins(program, leaf.at(left), depth + 1) if left is not None else ()
        paths = [name for name in names if name.startswith("pathlib.")]
        yield from (f"{name}{tail}" for name in ((names or ("?",)) if tail else paths))
    elif tail:
        yield f"?{tail}"


def _name_of_self(program: Program, leaf: State, depth: int) -> Iterator[str]:
    """Yield the names of what ``self`` is an instance of, where its class extends one of another package."""
    for binding in leaf.index.bindings(leaf.index.text(leaf.node), leaf.node.start_byte):
        if binding.parameter is not None and binding.parameter[1].position == -1:
            yield from _of_class(program, leaf, depth)


def _of_class(program: Program, leaf: State, depth: int) -> list[str]:
    """Return the names of instances of what the class around *leaf* extends."""
    class_ = leaf.index.enclosing_class(leaf.node.start_byte)
    bases = foreign_bases(program, leaf.index, class_)
    return [f"{name}()" for base in bases for name in origins(program, base, depth + 1)]


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
    looked_up = _looked_up(leaf, call)
    if looked_up is not None:
        owner, key = looked_up
        names = program.shapes(key)
        for holder in origins(program, owner, depth + 1):
            yield from (f"{holder}.{name}" for name in names if "\ufffc" not in name)
        return
    if call.name in WRAPPING and call.arguments:
        yield from origins(program, leaf.at(call.arguments[0]), depth + 1)
        return
    if call.name == "super" and leaf.index.module.language.is_python:
        yield from _of_class(program, leaf, depth)
        return
    for callee in origins(program, leaf.at(call.callee), depth + 1):
        module = loaded_by(program, leaf, call, callee)
        if module is not None:
            yield _module(module)
            continue
        if callee in _SAME_CALL and call.arguments:
            yield from origins(program, leaf.at(call.arguments[0]), depth + 1)
            continue
        if callee in _table("resolvers") and call.arguments:
            texts = program.shapes(leaf.at(call.arguments[0]))
            yield from (text.replace(":", ".") for text in texts if "\ufffc" not in text)
            continue
        # `x = x.concat(y)` has no end of names: what was called on the way before is not named again.
        again = callee.find(f".{callee.rpartition('.')[2]}()")
        yield f"{callee}()" if again < 0 else f"{callee[:again]}.{callee.rpartition('.')[2]}()"


def _looked_up(leaf: State, call: Call) -> tuple[State, State] | None:
    """Return the owner and the name of the member that *call* looks up by its name, if it does that."""
    if call.name == "getattr" and len(call.arguments) > 1:
        return leaf.at(call.arguments[0]), leaf.at(call.arguments[1])
    if call.name == "get" and call.receiver is not None and len(call.arguments) == 2:
        reflects = leaf.index.text(call.receiver, 10) == "Reflect"
        return (leaf.at(call.arguments[0]), leaf.at(call.arguments[1])) if reflects else None
    asks = call.name in ("get", "__getitem__", "pop") and leaf.index.module.language.is_python
    if asks and call.receiver is not None and call.arguments:
        holds = _MEMBERS.search(leaf.index.text(call.receiver, 60))
        return (leaf.at(call.receiver), leaf.at(call.arguments[0])) if holds else None
    getter = leaf.index.call_at(call.callee)
    if getter is not None and getter.name == "attrgetter" and getter.arguments and call.arguments:
        return leaf.at(call.arguments[0]), leaf.at(getter.arguments[0])
    if call.name == "methodcaller" and call.arguments and leaf.node.parent is not None:
        outer = leaf.index.call_at(leaf.node.parent)
        if outer is not None and outer.receiver is not None:
            return leaf.at(outer.receiver), leaf.at(call.arguments[0])
    return None


def _module(name: str) -> str:
    name = name.removeprefix("node:")
    return _SLASHED.get(name, name)


def _plain(name: str) -> str:
    built_in = _BUILT_IN.match(name)
    name = name[built_in.end() :] if built_in is not None else name
    if name.endswith(".__builtins__"):
        return "builtins"
    for holder in _HOLDERS:
        if holder in name:
            name = name.replace(holder, "")
    for prefix in _GLOBALS:
        name = name.removeprefix(prefix)
    for other, usual in _SAME:
        if name.startswith(other):
            name = usual + name[len(other) :]
    first, dot, last = name.rpartition(".constructor")
    if dot and not last and first.rpartition(".")[2] in _table("native_methods"):
        return "Function"
    if name.startswith("?."):
        # `x = x.concat(y)` has no end of names; of what begins with something unknown, the end is enough.
        return "?." + ".".join(name[2:].rsplit(".", _MOST_OF_UNKNOWN)[-_MOST_OF_UNKNOWN:])
    return name


@cache
def _table(name: str) -> frozenset[str]:
    return frozenset(douane_signatures.table("code/flow.toml")[name])
