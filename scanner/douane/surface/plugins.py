"""Definitions that nothing in the source leads to: objects that look like tools, loaded at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.surface.collected import Collected
from douane.surface.files import server_files
from douane.surface.listed import Lister
from douane.surface.schemas import Schemas
from douane.syntax import Codebase, Place, entries, fold, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

_OBJECTS = "(object) @object"
_ACTS = frozenset({"handler", "execute", "run", "callback", "call", "invoke", "handle"})
_TAKES = frozenset({"inputSchema", "parameters", "input", "schema", "argsSchema"})


def plugin_objects(codebase: Codebase, found: Collected, schemas: Schemas) -> None:
    """Add objects with a constant name and description and something to call or to give.

    Read only where a server registers tools that it computes: these are the likely candidates. The gap
    stays, because others may come from elsewhere.
    """
    names = {item.name for item in found.definitions if item.kind == "tool"}
    lister = Lister(schemas, found)
    for path in server_files(codebase):
        source = codebase.source(path)
        if source is None or b"description" not in source or b"name" not in source:
            continue
        module = codebase.module(path)
        if module is None or module.is_python:
            continue
        for node in module.captures(_OBJECTS).get("object", []):
            label = _label(module, node)
            if label is not None and label not in names and lister.tool_object(Place(module, node), None):
                names.add(label)


def _label(module: Module, node: Node) -> str | None:
    keys = {key: place for key, place in entries(module, strip(node)) if key is not None}
    if not {"name", "description"} <= keys.keys() or not keys.keys() & _ACTS or not keys.keys() & _TAKES:
        return None
    named, told = keys["name"], keys["description"]
    if named.node is None or told.node is None or fold(told.module, told.node) is None:
        return None
    return fold(named.module, named.node)
