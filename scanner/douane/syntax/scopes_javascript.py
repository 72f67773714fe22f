"""The bindings of a JavaScript or TypeScript file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from douane.syntax.scopes import Given, Key, Scopes
from douane.syntax.walking import field, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.module import Module

_FUNCTIONS = """
[(function_declaration) (function_expression) (arrow_function) (method_definition)
 (generator_function) (generator_function_declaration)] @function
"""
_BLOCKS = "[(statement_block) (for_statement) (for_in_statement) (catch_clause) (switch_body)] @block"
_NAMES = """
(lexical_declaration (variable_declarator) @block.declarator)
(variable_declaration (variable_declarator) @function.declarator)
(formal_parameters) @parameters
(arrow_function parameter: (identifier) @parameter)
(catch_clause parameter: (_) @caught)
(for_in_statement kind: _ left: (_) @loop)
(function_declaration name: (identifier) @named_function)
(generator_function_declaration name: (identifier) @named_function)
(function_expression name: (identifier) @own_name)
(class_declaration name: (_) @class)
(import_statement) @import
(assignment_expression) @assignment
(augmented_assignment_expression left: (identifier) @changed)
(update_expression argument: (identifier) @changed)
"""
_TYPESCRIPT_NAMES = """
(enum_declaration name: (identifier) @enum)
(abstract_class_declaration name: (_) @class)
"""
_PATTERN_DEPTH = 20


def build_javascript(module: Module) -> Scopes:
    """Return the bindings of *module*."""
    typed = module.language in ("typescript", "tsx")
    names = _NAMES + (_TYPESCRIPT_NAMES if typed else "")
    found = module.captures(_FUNCTIONS + _BLOCKS + names, ordered=False)
    functions = [(node.start_byte, node.end_byte) for node in found.get("function", [])]
    blocks = [(node.start_byte, node.end_byte) for node in found.get("block", [])]
    return _Builder(module, functions, blocks).build(found)


class _Builder:
    def __init__(
        self, module: Module, functions: list[tuple[int, int]], blocks: list[tuple[int, int]]
    ) -> None:
        self.module = module
        self.scopes = Scopes(len(module.source), [*functions, *blocks])
        self.functions = Scopes(len(module.source), functions)

    def build(self, found: dict[str, list[Node]]) -> Scopes:
        for node in found.get("import", []):
            self._import(node)
        for node in found.get("block.declarator", []):
            self._declarator(node, self.scopes)
        for node in found.get("function.declarator", []):
            self._declarator(node, self.functions)
        self._parameters(found)
        for node in found.get("own_name", []):
            self._bind(node, self.functions.scope_at(node.start_byte), "function")
        for node in found.get("named_function", []):
            own = self.functions.scope_at(node.start_byte)
            self._bind(node, self.scopes.scope_around(own), "function")
        for kind in ("class", "enum"):
            for node in found.get(kind, []):
                self._bind(node, self.scopes.scope_at(node.start_byte), kind)
        self._assignments(found)
        return self.scopes.settle()

    def _parameters(self, found: dict[str, list[Node]]) -> None:
        for node in found.get("parameters", []):
            for parameter in parts(node):
                self._targets(parameter, "parameter", self.functions)
        for node in found.get("parameter", []):
            self._targets(node, "parameter", self.functions)
        for capture in ("caught", "loop"):
            for node in found.get(capture, []):
                self._targets(node, "other", self.scopes)

    def _bind(self, name: Node, scope: tuple[int, int], kind: str) -> None:
        declaration = name.parent or name
        self.scopes.add(self.module.text(name), scope, Given(kind, declaration))

    def _declarator(self, node: Node, scopes: Scopes) -> None:
        target, value = field(node, "name"), field(node, "value")
        if target is None:
            return
        scope = scopes.scope_at(node.start_byte)
        if value is None:
            # `let x;` gives nothing yet; only its place is known.
            if target.type == "identifier":
                self.scopes.declare(self.module.text(target), scope)
            return
        for name, keys, certain in _names(self.module, target):
            kind = "value" if certain else "other"
            self.scopes.add(name, scope, Given(kind, value, keys))

    def _targets(self, pattern: Node, kind: str, scopes: Scopes) -> None:
        scope = scopes.scope_at(pattern.start_byte)
        for name, keys, _ in _names(self.module, pattern):
            self.scopes.add(name, scope, Given(kind, pattern, keys))

    def _assignments(self, found: dict[str, list[Node]]) -> None:
        for node in found.get("assignment", []):
            left, right = field(node, "left"), field(node, "right")
            if left is None or right is None or left.type in ("member_expression", "subscript_expression"):
                continue
            for name, keys, certain in _names(self.module, left):
                if not _is_enum_start(right, name, self.module):
                    self._change(name, left, Given("value" if certain else "other", right, keys))
        for node in found.get("changed", []):
            self._change(self.module.text(node), node, Given("other", node))

    def _change(self, name: str, place: Node, given: Given) -> None:
        binding = self.scopes.lookup(name, place.start_byte)
        if binding is not None:
            binding.given.append(given)

    def _import(self, node: Node) -> None:
        text = self.module.text
        source = field(node, "source")
        whole = self.scopes.scope_at(node.start_byte)
        for clause in parts(node):
            if clause.type == "import_require_clause":
                source, name = field(clause, "source"), parts(clause)[0]
                if source is not None:
                    self.scopes.add(text(name), whole, Given("import", node, (), text(source)[1:-1]))
            if clause.type != "import_clause" or source is None:
                continue
            origin = text(source)[1:-1]
            for local, keys in _imported(self.module, clause):
                self.scopes.add(local, whole, Given("import", node, keys, origin))


def _imported(module: Module, clause: Node) -> Iterator[tuple[str, tuple[Key, ...]]]:
    for part in parts(clause):
        if part.type == "identifier":
            yield module.text(part), ("default",)
        elif part.type == "namespace_import":
            yield module.text(parts(part)[0]), ()
        elif part.type == "named_imports":
            for specifier in parts(part):
                name, alias = field(specifier, "name"), field(specifier, "alias")
                if name is not None:
                    imported = module.text(name).strip("\"'")
                    yield module.text(alias or name), (imported,)


def _is_enum_start(right: Node, name: str, module: Module) -> bool:
    # Compiled enumerations read `(function (E) { ... })(E || (E = {}))`: the object is made there.
    return right.type == "object" and not parts(right) and f"{name} || ({name} = " in _before(right, module)


def _before(node: Node, module: Module) -> str:
    return module.source[max(0, node.start_byte - 200) : node.start_byte].decode("utf-8", "replace")


def _names(module: Module, pattern: Node) -> Iterator[tuple[str, tuple[Key, ...], bool]]:
    """Yield the names *pattern* binds, the keys that lead to each, and whether its value is just that."""
    pending: list[_Target] = [(pattern, (), True)]
    while pending:
        node, keys, certain = pending.pop()
        if node.type == "identifier":
            yield module.text(node), keys, certain
        elif node.type == "shorthand_property_identifier_pattern":
            yield module.text(node), (*keys, module.text(node)), certain
        elif node.type in _PATTERNS and len(keys) <= _PATTERN_DEPTH:
            pending.extend(_PATTERNS[node.type](module, node, keys, certain))


_Target = tuple["Node", tuple[Key, ...], bool]


def _typed(_module: Module, node: Node, keys: tuple[Key, ...], certain: bool) -> list[_Target]:
    inner = field(node, "pattern")
    return [(inner, keys, certain)] if inner is not None else []


def _defaulted(_module: Module, node: Node, keys: tuple[Key, ...], _certain: bool) -> list[_Target]:
    left = field(node, "left")
    return [(left, keys, False)] if left is not None else []


def _rest(_module: Module, node: Node, keys: tuple[Key, ...], _certain: bool) -> list[_Target]:
    return [(part, keys, False) for part in parts(node)[:1]]


def _object(_module: Module, node: Node, keys: tuple[Key, ...], certain: bool) -> list[_Target]:
    return [(part, keys, certain) for part in reversed(parts(node))]


def _pair(module: Module, node: Node, keys: tuple[Key, ...], certain: bool) -> list[_Target]:
    key, value = field(node, "key"), field(node, "value")
    if key is None or value is None:
        return []
    plain = key.type in ("property_identifier", "string")
    return [(value, (*keys, module.text(key).strip("\"'")), certain and plain)]


def _array(module: Module, node: Node, keys: tuple[Key, ...], certain: bool) -> list[_Target]:
    # Holes (`[, b]`) shift the places; they are rare enough to give up on.
    plain = all(part.type != "rest_pattern" for part in parts(node)) and ",," not in module.text(node)
    return [(part, (*keys, index), certain and plain) for index, part in enumerate(parts(node))]


_PATTERNS: dict[str, Callable[[Module, Node, tuple[Key, ...], bool], list[_Target]]] = {
    "required_parameter": _typed,
    "optional_parameter": _typed,
    "assignment_pattern": _defaulted,
    "object_assignment_pattern": _defaulted,
    "rest_pattern": _rest,
    "object_pattern": _object,
    "pair_pattern": _pair,
    "array_pattern": _array,
}
