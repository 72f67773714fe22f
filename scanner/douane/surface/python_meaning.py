"""What names mean inside Python classes: methods, attributes of instances, and what constructors hand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.surface.classes import lineage
from douane.surface.python_arguments import Arguments, bound
from douane.surface.reading import NO_ENV, Env, resolve
from douane.surface.returns import returned
from douane.syntax import Place, ancestors, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_DEPTH = 8
_ASSIGNED = "(assignment left: (attribute object: (identifier) attribute: (identifier)) right: (_) @value)"
_KEPT = -13  # node ids are addresses, never negative


def meant(module: Module, node: Node, env: Env = NO_ENV, depth: int = MAX_DEPTH) -> Place | None:
    """Return where the value of *node* is written, also if it is a member of ``self`` or an instance."""
    node = strip(node)
    own = node.type == "attribute" and (child(node, "object") or node).type == "identifier" and "self" in env
    place = None if own and module.text(node).startswith("self.") else resolve(module, node, env)
    if place is not None and not (place.node is not None and place.node == node and node.type == "attribute"):
        return place
    if place is None and node.type == "identifier" and depth > 0:
        binding = module.scopes.lookup(module.text(node), node.start_byte)
        given = binding.only if binding is not None else None
        if given is not None and given.kind == "value" and not given.keys and given.node.type == "attribute":
            return meant(module, given.node, env, depth - 1)
    base, key = child(node, "object"), child(node, "attribute")
    if node.type != "attribute" or base is None or key is None or depth <= 0:
        return place
    if module.text(base) in ("self", "cls") and "self" not in env:
        owner = class_around(module, node)
    else:
        owner = instance(module, base, env, depth - 1)
    return attribute(owner, module.text(key), depth - 1) if owner is not None else place


def class_around(module: Module, node: Node) -> Place | None:
    """Return the class in whose body *node* stands."""
    for outer in ancestors(node):
        if outer.type == "class_definition":
            return Place(module, outer)
    return None


def instance(module: Module, node: Node, env: Env = NO_ENV, depth: int = MAX_DEPTH) -> Place | None:
    """Return the class of which the expression *node* is an instance: a call of it, or a name for one."""
    place = meant(module, node, env, depth - 1) if depth > 0 else None
    inner = strip(place.node) if place is not None and place.node is not None else None
    if place is None or inner is None:
        return None
    if inner.type == "class_definition":
        return Place(place.module, inner)
    function = child(inner, "function") if inner.type == "call" else None
    made = meant(place.module, function, NO_ENV, depth - 1) if function is not None and depth > 0 else None
    if made is not None and made.node is not None and made.node.type == "class_definition":
        return made
    return None


def attribute(owner: Place, key: str, depth: int = MAX_DEPTH) -> Place | None:
    """Return where attribute *key* of instances of the class *owner* is written: a method, or a value."""
    line = lineage(owner)
    for index, place in enumerate(line):
        body = child(place.node, "body") if place.node is not None else None
        for part in parts(body) if body is not None else []:
            found = _declared(place, part, key)
            if found is not None:
                return found
        values = _assigned(place.module).get(key, [])
        inside = [node for node in values if place.node is not None and _within(place.node, node)]
        if len(inside) == 1:
            return _handed_on(line[: index + 1], inside[0], depth)
    return None


def _declared(place: Place, part: Node, key: str) -> Place | None:
    inner = child(part, "definition") or part
    if part.type == "expression_statement" and parts(part):
        inner = parts(part)[0]
    label = child(inner, "name") or child(inner, "left")
    if label is None or place.module.text(label) != key:
        return None
    if inner.type == "assignment":
        right = child(inner, "right")
        return Place(place.module, right) if right is not None else None
    if inner.type != "function_definition":
        return None
    decorators = [place.module.text(item) for item in parts(part) if item.type == "decorator"]
    if any(text in ("@property", "@cached_property", "@functools.cached_property") for text in decorators):
        results = list(returned(inner))
        return resolve(place.module, results[0]) if len(results) == 1 else None
    return Place(place.module, inner)


def _handed_on(line: list[Place], value: Node, depth: int) -> Place | None:
    """Return where *value*, assigned in the constructor of the last class of *line*, comes from."""
    module = line[-1].module
    if value.type != "identifier":
        return resolve(module, value)
    binding = module.scopes.lookup(module.text(value), value.start_byte)
    if binding is None or binding.only is None or binding.only.kind != "parameter":
        return resolve(module, value)
    base = _constructor(line[-1])
    for owner in reversed(line[:-1]) if depth > 0 else ():
        made = _constructor(owner)
        call = _super_call(owner.module, made) if made is not None and made.node is not None else None
        if call is not None and base is not None:
            written = bound(base, Arguments(owner.module, call), method=True).get(module.text(value))
            return (
                resolve(written.module, written.node)
                if written is not None and written.node is not None
                else None
            )
    return None


def _constructor(owner: Place) -> Place | None:
    body = child(owner.node, "body") if owner.node is not None else None
    for part in parts(body) if body is not None else []:
        label = child(part, "name")
        if (
            part.type == "function_definition"
            and label is not None
            and owner.module.text(label) == "__init__"
        ):
            return Place(owner.module, part)
    return None


def _super_call(module: Module, constructor: Place) -> Node | None:
    calls = module.captures("(call function: (attribute) @callee) @call", constructor.node).get("call", [])
    for call in calls:
        function = child(call, "function")
        if function is not None and module.text(function).replace(" ", "").endswith(").__init__"):
            return call
    return None


def _assigned(module: Module) -> dict[str, list[Node]]:
    """Return the values assigned to attributes of ``self`` in *module*, by name."""
    kept = module.members.get(_KEPT)
    if isinstance(kept, dict):
        return kept
    found: dict[str, list[Node]] = {}
    for node in module.captures(_ASSIGNED).get("value", []):
        left = child(node.parent, "left") if node.parent is not None else None
        owner, key = (child(left, "object"), child(left, "attribute")) if left is not None else (None, None)
        if owner is not None and key is not None and module.text(owner) == "self":
            found.setdefault(module.text(key), []).append(node)
    module.members[_KEPT] = found
    return found


def _within(outer: Node, inner: Node) -> bool:
    return outer.start_byte <= inner.start_byte and inner.end_byte <= outer.end_byte
