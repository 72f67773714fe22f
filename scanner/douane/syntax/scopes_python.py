"""The bindings of a Python file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.syntax.scopes import Given, Key, Scopes
from douane.syntax.walking import field, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.module import Module

_SCOPES = """
[(function_definition) (lambda) (class_definition) (list_comprehension) (set_comprehension)
 (dictionary_comprehension) (generator_expression)] @scope
"""
_NAMES = """
(assignment) @assignment
(named_expression) @named
(type_alias_statement) @alias
(augmented_assignment left: (identifier) @changed)
(for_statement left: (_) @other)
(for_in_clause left: (_) @other)
(as_pattern) @as
(parameters) @parameters
(lambda_parameters) @parameters
(function_definition name: (identifier) @function)
(class_definition name: (identifier) @class)
(import_statement) @import
(import_from_statement) @from
(global_statement) @global
(delete_statement (identifier) @changed)
(case_pattern (dotted_name . (identifier) @changed .))
(keyword_pattern (dotted_name . (identifier) @changed .))
(case_pattern (as_pattern (identifier) @changed))
(splat_pattern (identifier) @changed)
"""
_PARAMETERS = frozenset(
    {
        "identifier",
        "typed_parameter",
        "default_parameter",
        "typed_default_parameter",
        "list_splat_pattern",
        "dictionary_splat_pattern",
    }
)


def build_python(module: Module) -> Scopes:
    """Return the bindings of *module*."""
    nodes = module.captures(_SCOPES, ordered=False).get("scope", [])
    scopes = Scopes(len(module.source), [(node.start_byte, node.end_byte) for node in nodes])
    found = module.captures(_NAMES, ordered=False)
    builder = _Builder(module, scopes, found.get("global", []))
    for name in ("import", "from", "assignment", "named", "alias", "as", "parameters", "function", "class"):
        handle = getattr(builder, f"on_{name}")
        for node in found.get(name, []):
            handle(node)
    for name in ("other", "changed"):
        for node in found.get(name, []):
            for target, _ in _names(module, node):
                builder.add(target, node, Given("other", node))
    return scopes.settle()


class _Builder:
    def __init__(self, module: Module, scopes: Scopes, globals_: list[Node]) -> None:
        self.module = module
        self.scopes = scopes
        self.globals = {
            (module.text(name), scopes.scope_at(node.start_byte)) for node in globals_ for name in parts(node)
        }
        self.whole = (0, len(module.source) + 1)

    def add(self, name: str, place: Node, given: Given) -> None:
        scope = self.scopes.scope_at(place.start_byte)
        if (name, scope) in self.globals:
            scope = self.whole
        self.scopes.add(name, scope, given)

    def on_import(self, node: Node) -> None:
        for part in parts(node):
            if part.type == "aliased_import":
                name, alias = field(part, "name"), field(part, "alias")
                if name is not None and alias is not None:
                    given = Given("import", node, (), self.module.text(name))
                    self.add(self.module.text(alias), node, given)
            elif part.type == "dotted_name":
                # `import a.b` binds `a`.
                first = self.module.text(parts(part)[0])
                self.add(first, node, Given("import", node, (), first))

    def on_from(self, node: Node) -> None:
        source = field(node, "module_name")
        if source is None:
            return
        origin = self.module.text(source).replace(" ", "")
        for part in node.children_by_field_name("name"):
            name = field(part, "name") if part.type == "aliased_import" else part
            alias = field(part, "alias") if part.type == "aliased_import" else part
            if name is not None and alias is not None:
                given = Given("import", node, (self.module.text(name),), origin)
                self.add(self.module.text(alias), node, given)

    def on_assignment(self, node: Node) -> None:
        left, right = field(node, "left"), field(node, "right")
        if left is None or right is None:
            return
        while right.type == "assignment":
            inner = field(right, "right")
            if inner is None:
                break
            right = inner
        for name, keys in _names(self.module, left):
            self.add(name, node, Given("value" if None not in keys else "other", right, _plain(keys)))

    def on_named(self, node: Node) -> None:
        name, value = field(node, "name"), field(node, "value")
        if name is not None and value is not None:
            self.add(self.module.text(name), node, Given("value", value))

    def on_alias(self, node: Node) -> None:
        left = field(node, "left")
        inner = parts(left)[0] if left is not None and parts(left) else None
        named = parts(inner)[0] if inner is not None and inner.type == "generic_type" else inner
        if named is not None:
            self.add(self.module.text(named), node, Given("value", node))

    def on_as(self, node: Node) -> None:
        alias = field(node, "alias")
        inner = parts(node)
        holder = node.parent
        if alias is None or not inner or holder is None:
            return
        kind = "value" if holder.type == "with_item" else "other"
        for target in parts(alias):
            for name, keys in _names(self.module, target):
                self.add(name, node, Given(kind if not keys else "other", inner[0]))

    def on_parameters(self, node: Node) -> None:
        for part in parts(node):
            if part.type not in _PARAMETERS:
                continue
            name = field(part, "name") or (parts(part) or [part])[0]
            if name.type in ("list_splat_pattern", "dictionary_splat_pattern"):
                name = parts(name)[0]
            self.add(self.module.text(name), part, Given("parameter", part))

    def on_function(self, node: Node) -> None:
        self._definition(node, "function")

    def on_class(self, node: Node) -> None:
        self._definition(node, "class")

    def _definition(self, name: Node, kind: str) -> None:
        declaration = name.parent or name
        own = (declaration.start_byte, declaration.end_byte)
        text = self.module.text(name)
        scope = self.scopes.scope_around(own)
        if (text, scope) in self.globals:
            scope = self.whole
        self.scopes.add(text, scope, Given(kind, declaration))


def _plain(keys: tuple[Key | None, ...]) -> tuple[Key, ...]:
    return tuple(key for key in keys if key is not None)


def _names(module: Module, target: Node) -> Iterator[tuple[str, tuple[Key | None, ...]]]:
    """Yield the names *target* binds with the indices that lead to each; None where that is unclear."""
    pending: list[tuple[Node, tuple[Key | None, ...]]] = [(target, ())]
    while pending:
        node, keys = pending.pop()
        if node.type == "identifier":
            yield module.text(node), keys
        elif node.type == "list_splat_pattern":
            pending.extend((part, (*keys, None)) for part in parts(node)[:1])
        elif node.type in ("pattern_list", "tuple_pattern", "list_pattern", "tuple", "list"):
            starred = any(part.type == "list_splat_pattern" for part in parts(node))
            for index, part in enumerate(parts(node)):
                pending.append((part, (*keys, None if starred else index)))
