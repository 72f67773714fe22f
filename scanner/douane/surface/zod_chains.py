"""Chains of calls that build a Zod schema: `z.string().min(1).describe("...")`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from douane.surface.reading import resolve
from douane.syntax import Place, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module


class Call(NamedTuple):
    """One call of a chain."""

    name: str
    arguments: list[Node]
    node: Node


_NAMESPACES = ("z", "zod", "coerce")


def chain_of(module: Module, node: Node) -> tuple[Place | None, list[Call]] | None:
    """Return the calls of `z.a(..).b(..)` in order; the place is where the chain starts, if not at zod."""
    calls: list[Call] = []
    current = node
    for _ in range(200):
        current = strip(current)
        if current.type != "call_expression":
            place = resolve(module, current)
            if place is None or place.node is None or place.node == current:
                return (Place(module, current), calls[::-1]) if current.type == "member_expression" else None
            return place, calls[::-1]
        function = strip(child(current, "function") or current)
        holder = child(current, "arguments")
        arguments = parts(holder) if holder is not None else []
        base, key = child(function, "object"), child(function, "property")
        if base is None or key is None:
            # Bundlers turn `z.string()` into `string3()` or `external_exports.string()`.
            calls.append(Call(module.text(function).rstrip("0123456789").strip("_"), arguments, current))
            return None, calls[::-1]
        name = module.text(key)
        calls.append(Call(name, arguments, current))
        if is_namespace(module, base):
            return None, calls[::-1]
        current = base
    return None


def is_namespace(module: Module, base: Node) -> bool:
    """Whether *base* is Zod itself: `z`, `zod`, `z.coerce`, or what a bundler calls it."""
    base = strip(base)
    key = child(base, "property")
    if key is not None:
        owner = child(base, "object")
        name = module.text(key)
        return name in _NAMESPACES or (
            name in ("iso", "core") and owner is not None and is_namespace(module, owner)
        )
    if base.type != "identifier":
        return False
    text = module.text(base)
    binding = module.scopes.lookup(text, base.start_byte)
    if binding is not None and binding.only is not None and binding.only.kind == "import":
        return "zod" in binding.only.origin or text in _NAMESPACES
    return text.rstrip("0123456789_$") in _NAMESPACES or text.startswith("external_exports")
