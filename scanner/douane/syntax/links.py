"""Following a name to the expression that defines it, across the modules of one package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from douane.syntax.exports import exported, whole_export
from douane.syntax.paths import imported_module
from douane.syntax.scopes import Given, Key
from douane.syntax.walking import field, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.module import Module

MAX_STEPS = 60
_STARS = -4  # node ids are addresses, never negative; other modules keep theirs under -1 to -3
_STARRED = "(import_from_statement module_name: (_) @origin (wildcard_import))"
_SEQUENCES = frozenset({"array", "list", "tuple", "expression_list"})
_ENUMERATED = """
(assignment_expression left: (subscript_expression object: (identifier) index: (string)) right: (string))
 @assignment
"""


class Place(NamedTuple):
    """An expression or declaration in a module; without `node`, the module itself as a namespace."""

    module: Module
    node: Node | None


class Bound(Place):
    """A place in whose expression names stand for what `bindings` tells, as in one call of a function."""

    bindings: Mapping[str, Place]

    @classmethod
    def of(cls, place: Place, bindings: Mapping[str, Place]) -> Bound:
        """Return *place* with *bindings*."""
        made = cls(*place)
        made.bindings = bindings
        return made

    def member(self, key: Key) -> Place | None:
        """Return where member *key* of the dictionary, or of the arguments of the call, here is written."""
        for label, value in _written(self.module, self.node):
            if label == key and value.node is not None:
                node = strip(value.node)
                known = self.bindings.get(value.module.text(node)) if node.type == "identifier" else None
                return known if known is not None else Bound.of(Place(value.module, node), self.bindings)
        return None


def _written(module: Module, node: Node | None) -> Iterator[tuple[str | None, Place]]:
    holder = field(node, "arguments") if node is not None and node.type == "call" else None
    for part in parts(holder) if holder is not None else []:
        key, value = field(part, "name"), field(part, "value")
        if key is not None and value is not None:
            yield module.text(key), Place(module, value)
    if node is not None and node.type == "dictionary":
        yield from entries(module, node)


def follow(module: Module, node: Node, steps: int = MAX_STEPS) -> Place | None:
    """Return where the value of *node* is written: past names, members of constants, and imports.

    None if that cannot be told: a parameter, a name with several values, something from another package.
    """
    if steps <= 0:
        return None
    node = strip(node)
    kind = node.type
    if kind in ("identifier", "shorthand_property_identifier"):
        return named(module, module.text(node), node.start_byte, steps - 1)
    if kind in ("member_expression", "attribute", "subscript_expression", "subscript"):
        return _access(module, node, steps)
    if kind in ("call_expression", "call"):
        return _loaded(module, node, steps)
    return Place(module, node)


def named(module: Module, name: str, position: int, steps: int = MAX_STEPS) -> Place | None:
    """Return where the value of *name*, as seen at byte *position*, is written."""
    binding = module.scopes.lookup(name, position)
    if binding is None and module.is_python and steps > 0:
        return _starred(module, name, steps - 1)
    if binding is None or binding.only is None:
        return None
    return _given(module, binding.only, steps)


def _starred(module: Module, name: str, steps: int) -> Place | None:
    """Return what *name* means by way of ``from module import *``."""
    origins = module.folded.get(_STARS)
    if not isinstance(origins, tuple):
        found = module.captures(_STARRED).get("origin", []) if b"import *" in module.source else []
        origins = module.folded[_STARS] = tuple(module.text(node).replace(" ", "") for node in found)
    for origin in origins if not name.startswith("_") else ():
        other = imported_module(module, origin)
        place = _export(other, name, steps - 5) if other is not None and steps > 5 else None
        if place is not None:
            return place
    return None


def _given(module: Module, given: Given, steps: int) -> Place | None:
    if steps <= 0:
        return None
    if given.kind in ("function", "class", "enum"):
        return Place(module, given.node)
    if given.kind == "import":
        return _imported(module, given, steps)
    if given.kind != "value":
        return None
    found = follow(module, given.node, steps - 1)
    if (
        found is None
        and not given.keys
        and (given.node.type == "subscript" or _is_folder(module, given.node))
    ):
        return Place(module, given.node)  # a type with parameters, such as `Annotated[str, ...]`, or a path
    return _members(found, given.keys, steps)


def _is_folder(module: Module, node: Node) -> bool:
    """Whether *node* is the folder of a path, as Python asks for it."""
    key = field(node, "attribute")
    return key is not None and module.text(key) == "parent"


def _imported(module: Module, given: Given, steps: int) -> Place | None:
    if module.is_python and given.keys:
        # `from . import x` may name a module as well as a value.
        dot = "" if given.origin.endswith(".") else "."
        inner = imported_module(module, f"{given.origin}{dot}{given.keys[0]}")
        found = imported_module(module, given.origin)
        if found is not None:
            place = member(Place(found, None), given.keys[0], steps - 1)
            if place is not None:
                return place
        return Place(inner, None) if inner is not None else None
    found = imported_module(module, given.origin)
    if found is None:
        return None
    return _members(Place(found, None), given.keys, steps)


def _members(place: Place | None, keys: tuple[Key, ...], steps: int) -> Place | None:
    for key in keys:
        if place is None:
            return None
        place = member(place, key, steps - 1)
    return place


def _access(module: Module, node: Node, steps: int) -> Place | None:
    key = access_key(module, node)
    base = field(node, "object") or field(node, "value")
    if key is None or base is None:
        return None
    owner = follow(module, base, steps - 1)
    if owner is None and base.type == "identifier":
        return _enumerated(module, base, key)
    return member(owner, key, steps - 1) if owner is not None else None


def _enumerated(module: Module, base: Node, key: Key) -> Place | None:
    """Return a member of a compiled enumeration: `(function (E) { E["A"] = "a"; })(E || (E = {}))`."""
    name = module.text(base)
    binding = module.scopes.lookup(name, base.start_byte)
    if binding is None or binding.given:
        return None
    table = module.folded.get(-2)
    if not isinstance(table, dict):
        table = module.folded[-2] = _enumerations(module)
    found = table.get((name, str(key)))
    return Place(module, found) if found is not None else None


def access_key(module: Module, node: Node) -> Key | None:
    """Return the key that the member or subscript expression *node* asks for, if it is constant."""
    plain = field(node, "property") or field(node, "attribute")
    if plain is not None:
        return module.text(plain)
    from douane.syntax.folding import DYNAMIC, literal

    index = field(node, "index") or field(node, "subscript")
    value = literal(module, index) if index is not None else DYNAMIC
    return value if isinstance(value, str | int) and not isinstance(value, bool) else None


def _loaded(module: Module, node: Node, steps: int) -> Place | None:
    function, holder = field(node, "function"), field(node, "arguments")
    given = parts(holder) if holder is not None else []
    if function is None or not given:
        return Place(module, node)
    callee = module.text(function)
    if callee.rpartition(".")[2] in ("__importDefault", "__importStar", "__toESM", "freeze"):
        return follow(module, given[0], steps - 1)
    if callee not in ("require", "import") or given[0].type != "string":
        return Place(module, node)
    found = imported_module(module, module.text(given[0])[1:-1])
    if found is None:
        return None
    whole = whole_export(found)
    return follow(found, whole, steps - 1) if whole is not None else Place(found, None)


def _enumerations(module: Module) -> dict[tuple[str, str], Node | None]:
    """Return what is assigned to `NAME["KEY"]`; None where that happens twice."""
    table: dict[tuple[str, str], Node | None] = {}
    for node in module.captures(_ENUMERATED).get("assignment", []):
        left, right = field(node, "left"), field(node, "right")
        holder = field(left, "object") if left is not None else None
        index = field(left, "index") if left is not None else None
        if holder is not None and index is not None and right is not None:
            pair = (module.text(holder), module.text(index)[1:-1])
            table[pair] = None if pair in table else right
    return table


def member(place: Place, key: Key, steps: int = MAX_STEPS) -> Place | None:
    """Return where the value of member *key* of *place* is written."""
    module, node = place
    if steps <= 0:
        return None
    if node is None:
        return _export(module, str(key), steps)
    found = module.members.get(node.id)
    if found is None:
        found = module.members[node.id] = _members_of(module, node)
    if isinstance(found, list):
        inside = isinstance(key, int) and -len(found) <= key < len(found)
        return follow(module, found[key], steps - 1) if inside and isinstance(key, int) else None
    held = found.get(str(key)) if isinstance(found, dict) else None
    if held is not None:
        return follow(held.module, held.node, steps - 1) if held.node is not None else held
    # A string held by a Python enumeration answers `.value`.
    return place if key == "value" and node.type == "string" else None


def _members_of(module: Module, node: Node) -> dict[str, Place] | list[Node]:
    """Return the items of an array, or the members of an object, class or enumeration by name.

    Empty where a part of it cannot be told.
    """
    if node.type in _SEQUENCES:
        items = parts(node)
        return items if all("spread" not in item.type and "splat" not in item.type for item in items) else []
    if node.type in ("object", "dictionary"):
        named = list(entries(module, node))
        if any(key is None for key, _ in named):
            return {}
        return {key: value for key, value in named if key is not None}
    return _declared_members(module, node)


def _declared_members(module: Module, node: Node) -> dict[str, Place]:
    """Return the members of an enumeration, or the static or class-level members of a class."""
    body = field(node, "body")
    found: dict[str, Place] = {}
    for part in parts(body) if body is not None else []:
        inner = parts(part)[0] if part.type == "expression_statement" and parts(part) else part
        name = field(inner, "name") or field(inner, "property") or field(inner, "left")
        value = field(inner, "value") or field(inner, "right")
        if name is not None:
            found.setdefault(module.text(name).strip("\"'"), Place(module, value or inner))
    return found


def _export(module: Module, key: str, steps: int) -> Place | None:
    if module.is_python:
        binding = module.scopes.top(key)
        if binding is None:
            return _starred(module, key, steps)
        if binding.only is None:
            return None
        return _given(module, binding.only, steps - 1)
    for export in exported(module, key):
        if export.origin is not None:
            other = imported_module(module, export.origin)
            if other is None:
                continue
            found = Place(other, None) if not export.name else _export_safely(other, export.name, steps)
        elif export.node is not None:
            found = follow(module, export.node, steps - 1)
        else:
            found = named(module, export.name, len(module.source), steps - 1)
        if found is not None and export.member is not None:
            found = member(found, export.member, steps - 1)
        if found is not None:
            return found
    return None


def _export_safely(module: Module, key: str, steps: int) -> Place | None:
    return _export(module, key, steps - 5) if steps > 5 else None


def entries(module: Module, node: Node, steps: int = MAX_STEPS) -> Iterator[tuple[str | None, Place]]:
    """Yield the members of an object or dictionary with their keys; spreads of constants are opened.

    A key of None means something whose keys cannot be told.
    """
    from douane.syntax.folding import fold

    for part in parts(node):
        kind = part.type
        if kind == "pair":
            key, value = field(part, "key"), field(part, "value")
            if key is not None and value is not None:
                yield _key(module, key, fold(module, key)), Place(module, value)
        elif kind == "shorthand_property_identifier":
            yield module.text(part), Place(module, part)
        elif kind in ("method_definition", "function_definition"):
            name = field(part, "name")
            yield module.text(name) if name is not None else None, Place(module, part)
        elif kind in ("spread_element", "dictionary_splat"):
            inner = parts(part)
            found = _spread(module, inner[0], steps - 1) if inner else None
            if found is None or found.node is None or found.node.type not in ("object", "dictionary"):
                yield None, Place(module, part)
            elif steps > 0:
                yield from entries(found.module, found.node, steps - 10)


def _spread(module: Module, node: Node, steps: int) -> Place | None:
    """Return what is spread; a call of a function without parameters stands for what it returns."""
    found = follow(module, node, steps)
    if found is None or found.node is None or found.node.type not in ("call", "call_expression"):
        return found
    from douane.syntax.functions import called_function  # functions follow names

    function = field(found.node, "function")
    body = called_function(found.module, function) if function is not None else None
    return follow(body.module, body.result, steps) if body is not None and not body.parameters else found


def _key(module: Module, key: Node, folded: str | None) -> str | None:
    if key.type in ("property_identifier", "private_property_identifier", "number"):
        return module.text(key)
    return folded
