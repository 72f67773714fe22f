"""What a JavaScript module exports under a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.syntax.paths import imported_module
from douane.syntax.walking import field, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.module import Module

_KEPT = -1  # node ids are addresses, never negative
_ASSIGNED = ("module.exports", "exports")


@dataclass(frozen=True, slots=True)
class Export:
    """One export: a name of this module, an expression in it (`node`), or a name of another (`origin`).

    An empty `name` with an `origin` stands for that whole module. `member` is to be taken of the result.
    """

    name: str
    node: Node | None = None
    origin: str | None = None
    member: str | None = None


def exported(module: Module, key: str) -> Iterator[Export]:
    """Yield what *module* may export as *key*, surest first."""
    table = _table(module)
    yield from table.get(key, ())
    if key == "default" and "=" in table:
        yield from table["="]
    elif "=" in table:
        yield from (Export(export.name, export.node, export.origin, member=key) for export in table["="])
    if key != "default":
        yield from (Export(key, origin=star.origin) for star in table.get("*", ()))


def export_names(module: Module, depth: int = 6) -> Iterator[str]:
    """Yield the names that *module* exports, those it passes on from other modules included."""
    table = _table(module)
    yield from (key for key in table if key not in ("*", "=", "default"))
    for star in table.get("*", ()):
        other = imported_module(module, star.origin) if star.origin is not None and depth > 0 else None
        if other is not None:
            yield from export_names(other, depth - 1)


def whole_export(module: Module) -> Node | None:
    """Return the value of `module.exports = ...`, if that is all that *module* exports."""
    table = _table(module)
    return table["="][0].node if list(table) == ["="] and len(table["="]) == 1 else None


def _table(module: Module) -> dict[str, list[Export]]:
    kept = module.folded.get(_KEPT)
    if isinstance(kept, dict):
        return kept
    table: dict[str, list[Export]] = {}
    found = module.captures("(export_statement) @export")
    for node in found.get("export", []):
        for key, export in _export(module, node):
            table.setdefault(key, []).append(export)
    if b"exports" in module.source:
        for key, export in _common_js(module):
            table.setdefault(key, []).append(export)
    module.folded[_KEPT] = table
    return table


def _export(module: Module, node: Node) -> Iterator[tuple[str, Export]]:
    text = module.text
    source, declaration = field(node, "source"), field(node, "declaration")
    origin = text(source)[1:-1] if source is not None else None
    value = field(node, "value")
    if value is not None:
        yield "default", Export("default", node=value)
        return
    if declaration is not None:
        yield from _declared(module, node, declaration)
        return
    clauses = [part for part in parts(node) if part.type in ("export_clause", "namespace_export")]
    if not clauses:
        if origin is not None:
            yield "*", Export("*", origin=origin)
        elif any(child.type == "=" for child in node.children):
            yield "=", Export("=", node=parts(node)[0])
        return
    for clause in clauses:
        if clause.type == "namespace_export":
            yield text(parts(clause)[0]), Export("", origin=origin)
            continue
        for specifier in parts(clause):
            name, alias = field(specifier, "name"), field(specifier, "alias")
            if name is not None:
                yield text(alias or name).strip("\"'"), Export(text(name).strip("\"'"), origin=origin)


def _declared(module: Module, node: Node, declaration: Node) -> Iterator[tuple[str, Export]]:
    default = any(child.type == "default" for child in node.children)
    name = field(declaration, "name")
    if default:
        yield "default", Export("default", node=declaration)
    elif name is not None:
        yield module.text(name), Export(module.text(name))
    else:
        for declarator in parts(declaration):
            inner = field(declarator, "name")
            if inner is not None and inner.type == "identifier":
                yield module.text(inner), Export(module.text(inner))


def _common_js(module: Module) -> Iterator[tuple[str, Export]]:
    pattern = "(assignment_expression left: (member_expression)) @assignment"
    for node in module.captures(pattern).get("assignment", []):
        left, right = field(node, "left"), field(node, "right")
        if left is None or right is None:
            continue
        target = module.text(left)
        while right.type == "assignment_expression":
            right = field(right, "right") or right.children[-1]
        if right.type == "unary_expression":  # exports.a = exports.b = void 0
            continue
        owner, _, key = target.rpartition(".")
        if target == "module.exports":
            yield "=", Export("=", node=right)
        elif owner in _ASSIGNED:
            yield key, Export(key, node=right)
    yield from _defined(module)


def _defined(module: Module) -> Iterator[tuple[str, Export]]:
    pattern = "(call_expression function: (_) @callee arguments: (arguments) @arguments)"
    if b"defineProperty" not in module.source and b"__exportStar" not in module.source:
        return
    for node in module.captures(f"{pattern} @call").get("call", []):
        function, holder = field(node, "function"), field(node, "arguments")
        if function is None or holder is None:
            continue
        callee, given = module.text(function), parts(holder)
        if callee.rpartition(".")[2] == "__exportStar" and given:
            inner = field(given[0], "arguments")
            source = parts(inner)[0] if inner is not None and parts(inner) else None
            if source is not None and source.type == "string":
                yield "*", Export("*", origin=module.text(source)[1:-1])
        elif callee == "Object.defineProperty" and len(given) == 3 and module.text(given[0]) == "exports":
            # Object.defineProperty(exports, "a", { enumerable: true, get: function () { return b_1.a; } })
            returned = module.captures("(return_statement (_) @value)", given[2]).get("value", [])
            if returned and given[1].type == "string":
                yield module.text(given[1])[1:-1], Export("", node=returned[0])
