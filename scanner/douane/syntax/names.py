"""Dotted names: what a callee is, once aliases of imports are undone."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from douane.syntax.folding import fold
from douane.syntax.scopes import Binding, Given, Key
from douane.syntax.walking import field, parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.module import Module

MAX_DEPTH = 40
_MAX_NAME = 400  # characters; longer chains are cut
_SHORT = 120  # bytes
_DOTTED = frozenset({"identifier", "member_expression", "attribute"})
_PLAIN = re.compile(r"[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){0,9}")
_GLOBAL_OBJECTS = frozenset({"globalThis", "window", "global", "self", "builtins", "__builtins__"})
# Calls that return the module named by their first argument.
_LOADERS = frozenset(
    {
        "require",
        "__require",
        "import",
        "module.require",
        "process.mainModule.require",
        "process.getBuiltinModule",
        "module.createRequire()",
        "createRequire()",
        "__import__",
        "importlib.import_module",
        "importlib.__import__",
    }
)
# Calls that return their first argument, or something that does the same.
_WRAPPERS = frozenset(
    {
        "__importDefault",
        "__importStar",
        "__toESM",
        "__toCommonJS",
        "_interopRequireDefault",
        "_interopRequireWildcard",
        "_interopNamespace",
        "_interopDefault",
        "_interopDefaultLegacy",
        "tslib.__importDefault",
        "tslib.__importStar",
        "util.promisify",
        "promisify",
        "functools.partial",
        "partial",
        "Object.freeze",
    }
)


class _Name:
    """A dotted name; `known` tells that it starts at an import or a global, not at a local value."""

    __slots__ = ("known", "text")

    def __init__(self, text: str, known: bool) -> None:
        self.text = text[:_MAX_NAME]
        self.known = known


def name(module: Module, node: Node) -> str | None:
    """Return what *node* is as a dotted name, or None if it is no name.

    A name that starts at an import starts with the module's specifier without ``node:``
    (``child_process.exec``, ``.util.helper`` for a relative one); a result of a call is marked with
    ``()`` (``requests.Session().get``); a local value keeps its own name.
    """
    found = _name(module, node, MAX_DEPTH)
    return found.text if found is not None else None


def origin(module: Module, node: Node) -> str | None:
    """Like `name`, but None for what does not start at an import or a global of the language."""
    found = _name(module, node, MAX_DEPTH)
    return found.text if found is not None and found.known else None


def _name(module: Module, node: Node, depth: int) -> _Name | None:
    if node.type in _DOTTED and node.end_byte - node.start_byte <= _SHORT:
        text = module.text(node)
        if _PLAIN.fullmatch(text):
            return _plain(module, text, node, depth)
    node = strip(node)
    read = _READERS.get(node.type)
    return read(module, node, depth) if read is not None and depth > 0 else None


def _plain(module: Module, text: str, node: Node, depth: int) -> _Name | None:
    """Return what a name written as `a.b.c` is; most names are, and need no walk through the tree."""
    first, *rest = text.split(".")
    if first in ("this", "super"):
        return _Name(text, known=False)
    found = _root(module, first, node.start_byte, depth)
    for key in rest:
        found = _of(found, key)
    return found


def _keyword(module: Module, node: Node, _depth: int) -> _Name:
    return _Name(module.text(node), known=node.type == "import")


def _attribute(module: Module, node: Node, depth: int) -> _Name | None:
    key, base = field(node, "property") or field(node, "attribute"), field(node, "object")
    return _member(module, base, module.text(key), depth) if base is not None and key is not None else None


def _either(module: Module, node: Node, depth: int) -> _Name | None:
    operator, left = field(node, "operator"), field(node, "left")
    if left is None or operator is None or operator.type not in ("||", "??", "or"):
        return None
    return _name(module, left, depth - 1)


def _identifier(module: Module, node: Node, depth: int) -> _Name:
    return _root(module, module.text(node), node.start_byte, depth)


def _root(module: Module, text: str, position: int, depth: int) -> _Name:
    binding = module.scopes.lookup(text, position)
    if binding is None:
        return _Name(text, known=True)
    if not isinstance(binding.meaning, _Name):
        meaning = _meaning(module, binding, position, depth)
        if depth < MAX_DEPTH // 2:
            return meaning
        binding.meaning = meaning
    return binding.meaning


def _meaning(module: Module, binding: Binding, position: int, depth: int) -> _Name:
    local = _Name(binding.name, known=False)
    given = _decisive(binding)
    if given is None:
        return local
    if given.kind == "import":
        return _Name(joined(specifier(given.origin), given.keys), known=True)
    # A name within its own value (`x = x || y`) would go round in circles.
    if depth <= 0 or given.node.start_byte <= position < given.node.end_byte:
        return local
    binding.meaning = local
    base = _name(module, given.node, depth - 1)
    binding.meaning = None
    return _Name(joined(base.text, given.keys), known=True) if base is not None and base.known else local


def _decisive(binding: Binding) -> Given | None:
    """Return what gives the name its meaning: its only value, or the first of several imports."""
    if binding.only is not None:
        return binding.only if binding.only.kind in ("import", "value") else None
    imported = [given for given in binding.given if given.kind == "import"]
    return imported[0] if imported else None


def specifier(text: str) -> str:
    """Return a module specifier without the ``node:`` prefix."""
    return text.removeprefix("node:")


def joined(base: str, keys: tuple[Key, ...]) -> str:
    """Return the dotted name of what *keys* lead to from *base*; a default export is its module."""
    named = [str(key) for key in keys if key != "default"]
    if not named:
        return base
    return f"{base}{named[0]}" if base.endswith(".") and len(named) == 1 else ".".join([base, *named])


def _member(module: Module, base: Node, key: str, depth: int) -> _Name | None:
    owner = _name(module, base, depth - 1)
    return _of(owner, key) if owner is not None else None


def _of(owner: _Name, key: str) -> _Name:
    """Return member *key* of *owner*: global objects and `.default` stand for themselves."""
    if owner.known:
        if owner.text in _GLOBAL_OBJECTS or owner.text == "sys.modules":
            return _Name(key, known=True)
        if key == "default":
            return owner
    return _Name(f"{owner.text}.{key}", known=owner.known)


def _subscript(module: Module, node: Node, depth: int) -> _Name | None:
    base = field(node, "object") or field(node, "value")
    index = field(node, "index") or field(node, "subscript")
    if base is None or index is None:
        return None
    key = fold(module, index)
    if key is not None:
        return _member(module, base, key, depth)
    owner = _name(module, base, depth - 1)
    return _Name(f"{owner.text}[]", known=owner.known) if owner is not None else None


def _call(module: Module, node: Node, depth: int) -> _Name | None:
    function = field(node, "function") or field(node, "constructor")
    callee = _name(module, function, depth - 1) if function is not None else None
    if callee is None:
        return None
    given = arguments(node)
    if given and (callee.text in _WRAPPERS or callee.text.endswith(".promisify")):
        return _name(module, given[0], depth - 1)
    special = _loaded(module, callee, given, depth) if callee.known and given else None
    return special or _Name(f"{callee.text}()", known=callee.known)


def _loaded(module: Module, callee: _Name, given: list[Node], depth: int) -> _Name | None:
    """Return what a call of a loader or of `getattr` stands for, if its argument is constant."""
    if callee.text in _LOADERS:
        text = fold(module, given[0])
        return _Name(specifier(text), known=True) if text is not None else None
    if callee.text == "getattr" and len(given) > 1:
        key = fold(module, given[1])
        return _member(module, given[0], key, depth) if key is not None else None
    return None


_READERS: dict[str, Callable[[Module, Node, int], _Name | None]] = {
    "identifier": _identifier,
    "shorthand_property_identifier": _identifier,
    "this": _keyword,
    "super": _keyword,
    "import": _keyword,
    "member_expression": _attribute,
    "attribute": _attribute,
    "subscript_expression": _subscript,
    "subscript": _subscript,
    "call_expression": _call,
    "call": _call,
    "new_expression": _call,
    "binary_expression": _either,
    "boolean_operator": _either,
}


def arguments(call: Node) -> list[Node]:
    """Return the positional arguments of *call*; a tagged template has its template as the only one."""
    holder = field(call, "arguments")
    if holder is None:
        return []
    if holder.type == "template_string":
        return [holder]
    if holder.type == "generator_expression":
        return [holder]
    return [part for part in parts(holder) if part.type != "keyword_argument"]
