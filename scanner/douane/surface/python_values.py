"""Lists and tables that are constant, but written nowhere in the source: read from files, or computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.surface.reading import NO_ENV, Env
from douane.syntax import Folder, Language, Module, Place, as_json, strip

if TYPE_CHECKING:
    from tree_sitter import Node

MAX_TEXT = 2_000_000  # characters of one such value as source
_KEPT = -3_000_000_000  # node ids are addresses, never negative
_VALUES = frozenset({"call", "subscript", "attribute", "identifier"})


def table(module: Module, node: Node, env: Env = NO_ENV) -> Place | None:
    """Return the constant list or dictionary that *node* computes, written out; None if it is none.

    What is written out stands on the line of *node*, so that a place in it tells where it comes from.
    """
    node = strip(node)
    if node.type not in _VALUES:
        return None
    key = _KEPT - node.start_byte
    if not env and key in module.members:
        kept = module.members[key]
        return kept if isinstance(kept, Place) else None
    place = _written(module, node, as_json(Folder(bindings=env).value(module, node)))
    if not env:
        module.members[key] = place
    return place


def _written(module: Module, node: Node, value: object) -> Place | None:
    if not isinstance(value, list | dict):
        return None
    text = "\n" * (module.line(node) - 1) + repr(value)
    if len(text) > MAX_TEXT:
        return None
    made = Module(module.path, Language.PYTHON, text.encode("utf-8", "replace"), codebase=module.codebase)
    statement = made.root.named_child(0)
    written = statement.named_child(0) if statement is not None else None
    return Place(made, written) if written is not None and not made.has_error else None
