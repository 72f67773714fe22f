"""Calls and imports of a module."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from douane.syntax.names import arguments, joined, name, specifier
from douane.syntax.walking import field, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax.module import Module

_JAVASCRIPT_CALLS = "[(call_expression) (new_expression)] @call"
_KEPT = -3  # node ids are addresses, never negative
_NO_KEYWORDS: Mapping[str, Node] = MappingProxyType({})
_PYTHON_CALLS = "(call) @call"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call or `new` expression. `callee` is dotted, with aliases undone (see `names.name`).

    `arguments` are the positional ones, spread elements included; `keywords` Python's named ones.
    """

    callee: str
    arguments: tuple[Node, ...]
    keywords: Mapping[str, Node]
    node: Node


def calls(module: Module) -> Iterator[Call]:
    """Yield the calls of *module* whose callee has a name, in source order."""
    kept = module.folded.get(_KEPT)
    if not isinstance(kept, tuple):
        pattern = _PYTHON_CALLS if module.is_python else _JAVASCRIPT_CALLS
        found = (call(module, node) for node in module.captures(pattern).get("call", []))
        kept = module.folded[_KEPT] = tuple(item for item in found if item is not None)
    yield from kept


def call(module: Module, node: Node) -> Call | None:
    """Return the call expression *node*, or None if what is called has no name."""
    function = field(node, "function") or field(node, "constructor")
    callee = name(module, function) if function is not None else None
    if callee is None:
        return None
    return Call(callee=callee, arguments=tuple(arguments(node)), keywords=_keywords(module, node), node=node)


def imports(module: Module) -> Mapping[str, str]:
    """Return the local names that stand for imports, at any depth, with their dotted origin.

    ``import cp from "node:child_process"`` gives ``cp: child_process``, ``from subprocess import run``
    gives ``run: subprocess.run``; `require` and dynamic imports bound to a name are included. Sorted by name.
    """
    found: dict[str, str] = {}
    for binding in module.scopes.bindings():
        for given in binding.given:
            if given.kind == "import":
                found.setdefault(binding.name, joined(specifier(given.origin), given.keys))
            elif given.kind == "value" and _may_load(module, given.node):
                loaded = name(module, given.node)
                if loaded is not None and "()" not in loaded:
                    found.setdefault(binding.name, joined(loaded, given.keys))
    return found


def _may_load(module: Module, value: Node) -> bool:
    # Only a value that itself spells a loader: resolving every alias of a bundle would be slow.
    if value.end_byte - value.start_byte > 300:
        return False
    text = module.text(value)
    return "require" in text or "import" in text


def _keywords(module: Module, node: Node) -> Mapping[str, Node]:
    holder = field(node, "arguments")
    if holder is None or holder.type != "argument_list":
        return _NO_KEYWORDS
    named: dict[str, Node] = {}
    for part in parts(holder):
        if part.type == "keyword_argument":
            key, value = field(part, "name"), field(part, "value")
            if key is not None and value is not None:
                named[module.text(key)] = value
    return named or _NO_KEYWORDS
