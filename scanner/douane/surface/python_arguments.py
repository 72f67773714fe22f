"""The arguments of a Python call, and the tool annotations that some of them hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from douane.model import Json
from douane.surface.reading import NO_ENV, Env, Holes, known, read, resolve
from douane.surface.returns import returned
from douane.syntax import Bound, Place, Unknown, ancestors, field, follow, name, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_OPENED = 4  # calls whose arguments are handed on as they are
_HINTS = {
    "title": "title",
    "readOnlyHint": "readOnlyHint",
    "read_only_hint": "readOnlyHint",
    "destructiveHint": "destructiveHint",
    "destructive_hint": "destructiveHint",
    "idempotentHint": "idempotentHint",
    "idempotent_hint": "idempotentHint",
    "openWorldHint": "openWorldHint",
    "open_world_hint": "openWorldHint",
}


class Argument(NamedTuple):
    """One argument: where it is written, and what names in it stand for."""

    module: Module
    node: Node
    env: Env = NO_ENV

    @property
    def place(self) -> Place:
        """Where it is written."""
        return Place(self.module, self.node)

    def read(self, holes: Holes) -> Json | Unknown:
        """Return its value, see `reading.read`."""
        return read(self.module, self.node, holes, self.env)


class Arguments:
    """The arguments of a call, by position and by name; `env` tells what loop variables in them stand for.

    A dictionary that is opened (``**given``) gives its members, also where it is what the function around was
    itself given beyond its parameters, at the call that `env` is of.
    """

    __slots__ = ("env", "holder", "module", "named", "positional")

    def __init__(self, module: Module, call: Node | None, env: Env = NO_ENV, depth: int = MAX_OPENED) -> None:
        self.module = module
        self.env = env
        self.positional: list[Argument] = []
        self.named: dict[str, Argument] = {}
        self.holder = field(call, "arguments") if call is not None else None
        for part in parts(self.holder) if self.holder is not None else []:
            key, value = field(part, "name"), field(part, "value")
            if part.type == "keyword_argument" and key is not None and value is not None:
                self.named[module.text(key)] = Argument(module, value, env)
            elif part.type == "dictionary_splat":
                self._opened(part, depth)
            else:
                self.positional.append(Argument(module, part, env))

    def _opened(self, part: Node, depth: int) -> None:
        inner = parts(part)[0] if parts(part) else None
        if inner is None or depth <= 0:
            return
        handed = _handed(self.module, inner, self.env, depth)
        if handed is not None:
            for label, argument in handed.items():
                self.named.setdefault(label, argument)
            return
        place = follow(self.module, inner)
        if place is None or place.node is None or place.node.type != "dictionary":
            return
        env = self.env if place.module is self.module else NO_ENV
        for pair in parts(place.node):
            key, written = field(pair, "key"), field(pair, "value")
            text = read(place.module, key, Holes()) if key is not None else None
            if isinstance(text, str) and written is not None:
                self.named.setdefault(text, Argument(place.module, written, env))

    def first(self, *keys: str) -> Argument | None:
        """Return the argument given under one of *keys*, or else the first positional one."""
        for key in keys:
            if key in self.named:
                return self.named[key]
        return self.positional[0] if self.positional else None

    def own(self, *keys: str) -> Node | None:
        """Return the node of what `first` returns, if it is written in this call."""
        found = self.first(*keys)
        return found.node if found is not None and found.module is self.module else None

    def value(self, key: str) -> object:
        """Return the constant given for *key*, or None."""
        argument = self.named.get(key)
        return argument.read(Holes()) if argument is not None else None

    def names(self, key: str) -> list[str]:
        """Return the texts of the list or set given for *key*, sorted; empty if none can be told."""
        argument = self.named.get(key)
        place = follow(argument.module, argument.node) if argument is not None else None
        if place is None or place.node is None:
            return []
        inner = strip(place.node)
        values = (
            [read(place.module, part, Holes()) for part in parts(inner)]
            if inner.type in ("set", "list")
            else []
        )
        return sorted(value for value in values if isinstance(value, str))


def _handed(module: Module, name: Node, env: Env, depth: int) -> dict[str, Argument] | None:
    """Return what ``**name`` was given at the call that *env* is of, None where *name* is none such.

    A copy of it counts as it does: by ``dict(name)``, ``name.copy()`` or as another name.
    """
    if depth <= 0:
        return None
    name = strip(name)
    given = env.get(f"**{module.text(name)}")
    if given is not None and given.node is not None and given.node.parent is not None:
        _, known = _taking(module, name)
        named = Arguments(given.module, given.node.parent, depth=depth - 1).named
        found: dict[str, Argument] | None = {key: value for key, value in named.items() if key not in known}
    else:
        place = resolve(module, name, env)
        source = _copied(module, name)
        if isinstance(place, Bound) and place.node is not None:
            return _handed(place.module, place.node, place.bindings, depth - 1)
        found = _handed(module, source, env, depth - 1) if source is not None else None
    around = next((outer for outer in ancestors(name) if outer.type == "function_definition"), None)
    if found is None or around is None or name.type != "identifier":
        return found
    for label, value, absent in _changed(module, name, _outermost(name)):
        if value is None:
            found.pop(label, None)
        elif not (absent and label in found):
            found[label] = Argument(module, value, env)
    return found


def _outermost(node: Node) -> Node:
    return [node, *(outer for outer in ancestors(node) if outer.type == "function_definition")][-1]


def _copied(module: Module, name: Node) -> Node | None:
    """Return what *name* is a copy of."""
    if name.type == "identifier":
        binding = module.scopes.lookup(module.text(name), name.start_byte)
        only = binding.only if binding is not None else None
        return only.node if only is not None and only.kind == "value" and not only.keys else None
    function = field(name, "function") if name.type == "call" else None
    if function is not None and module.text(function) == "dict":
        return Arguments(module, name, depth=0).own()
    if function is not None and module.text(function).endswith(".copy"):
        return field(function, "object")
    return None


def _taking(module: Module, name: Node) -> tuple[Node | None, set[str]]:
    """Return the function around that takes ``**name``, and the names of its other parameters."""
    for outer in ancestors(name):
        holder = field(outer, "parameters") if outer.type == "function_definition" else None
        labels = [module.text(part) for part in parts(holder)] if holder is not None else []
        if f"**{module.text(name)}" in [label.partition(":")[0].strip() for label in labels]:
            return outer, {label.partition(":")[0].partition("=")[0].strip() for label in labels}
    return None, set()


def _changed(module: Module, name: Node, function: Node) -> Iterator[tuple[str, Node | None, bool]]:
    """Yield what *function* changes in ``**name``: key, value (None: taken out), whether only if absent."""
    pattern = re.compile(
        rb"\b" + re.escape(module.text(name).encode()) + rb"\s*(?:\[|\.\s*(?:setdefault|pop)\b)"
    )
    for node in module.nodes_at(pattern, "call", "assignment"):
        if not function.start_byte <= node.start_byte < function.end_byte:
            continue
        target = field(node, "function") or field(node, "left")
        method = field(target, "attribute") if target is not None else None
        given = Arguments(module, node).positional if method is not None else []
        key = given[0].node if given else (field(target, "subscript") if target is not None else None)
        text = read(module, key, Holes()) if key is not None else None
        if not isinstance(text, str):
            continue
        if method is None:
            yield text, field(node, "right"), False
        elif module.text(method) == "pop":
            yield text, None, False
        elif len(given) > 1:
            yield text, given[1].node, True


def tool_annotations(module: Module, node: Node, holes: Holes, env: Env = NO_ENV) -> dict[str, Json]:
    """Return the tool annotations that the expression *node* makes; what cannot be told goes into *holes*."""
    place = resolve(module, node, env)
    if place is not None and place.node is not None and place.node.type in ("identifier", "attribute"):
        place = follow(place.module, place.node)
    inner = strip(place.node) if place is not None and place.node is not None else None
    if place is not None and inner is not None and inner.type == "call":
        hints = annotations_of(place.module, inner, holes, env) or _made(place.module, inner, holes)
        if hints:
            return hints
    value = read(module, node, holes, env)
    if isinstance(value, dict):
        return {_HINTS.get(key, key): item for key, item in value.items() if item is not None}
    if value is not None:
        holes.places.append(Place(module, node))
    return {}


def _made(module: Module, call: Node, holes: Holes) -> dict[str, Json]:
    """Return the tool annotations that a helper of the package makes of the arguments of *call*."""
    function = field(call, "function")
    place = follow(module, function) if function is not None else None
    if place is None or place.node is None or place.node.type != "function_definition":
        return {}
    results = list(returned(place.node))
    if len(results) != 1 or strip(results[0]).type != "call":
        return {}
    return annotations_of(place.module, strip(results[0]), holes, bound(place, Arguments(module, call)))


def bound(function: Place, given: Arguments, *, method: bool = False) -> dict[str, Place]:
    """Return what the parameters of *function* stand for when it is called with *given*.

    The first parameter of a *method* is not given.
    """
    env: dict[str, Place] = {}
    holder = field(function.node, "parameters") if function.node is not None else None
    labels = [part for part in (parts(holder) if holder is not None else []) if "separator" not in part.type]
    for index, part in enumerate(labels[1:] if method else labels):
        label = field(part, "name") or (parts(part)[0] if part.type == "typed_parameter" else part)
        text, default = function.module.text(label), field(part, "value")
        written = given.named.get(text) or next(iter(given.positional[index : index + 1]), None)
        if "splat" in part.type or "splat" in label.type:
            if text.startswith("**") and given.holder is not None:
                env[text.partition(":")[0]] = Place(given.module, given.holder)
        elif written is not None:
            env[text] = written.place
        elif default is not None:
            env[text] = Place(function.module, default)
    return env


def annotations_of(module: Module, call: Node, holes: Holes, env: Env = NO_ENV) -> dict[str, Json]:
    """Return the tool annotations that ``ToolAnnotations(...)`` makes; empty for any other call."""
    function = field(call, "function")
    if function is None or (name(module, function) or "").rpartition(".")[2] != "ToolAnnotations":
        return {}
    found: dict[str, Json] = {}
    for key, argument in Arguments(module, call, env).named.items():
        value = argument.read(holes)
        if key in _HINTS and known(value) and value is not None:
            found[_HINTS[key]] = value
    return found
