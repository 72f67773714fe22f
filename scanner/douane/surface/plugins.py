"""Definitions that nothing in the source leads to: objects that look like tools, loaded at run time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.surface.collected import Collected
from douane.surface.files import server_files
from douane.surface.listed import Lister
from douane.surface.schemas import Schemas
from douane.syntax import Codebase, Place, entries, field, fold, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

_DESCRIBED = re.compile(rb"\bdescription[\"']?\s*:")
_MAX_FILE = 500_000  # bytes; a bundle is looked into only where it registers tools itself
_ACTS = frozenset({"handler", "execute", "run", "callback", "call", "invoke", "handle"})
_TAKES = frozenset({"inputSchema", "parameters", "input", "schema", "argsSchema"})


def plugin_objects(codebase: Codebase, found: Collected, schemas: Schemas) -> None:
    """Add objects with a constant name and description and something to call or to give.

    Read only where a server registers tools that it computes: these are the likely candidates. The gap
    stays, because others may come from elsewhere.
    """
    read = {item.where.path for item in found.definitions} | {
        gap.what.rpartition(" at ")[2].partition(":")[0] for gap in found.gaps
    }
    names = {item.name for item in found.definitions if item.kind == "tool"}
    lister = Lister(schemas, found)
    for path in server_files(codebase):
        source = codebase.source(path)
        if source is None or (len(source) > _MAX_FILE and path not in read):
            continue
        if b"description" not in source or b"name" not in source:
            continue
        module = codebase.module(path)
        if module is None or module.is_python:
            continue
        for node in module.nodes_at(_DESCRIBED, "object"):
            label = _label(module, node)
            if label is not None and label not in names and lister.tool_object(Place(module, node), None):
                names.add(label)


def _label(module: Module, node: Node) -> str | None:
    written = {
        module.text(key).strip("\"'")
        for part in parts(node)
        if (key := field(part, "key") or field(part, "name"))
    }
    acts = bool(written & _ACTS) and bool(written & _TAKES)
    if not {"name", "description"} <= written or not (acts or "inputSchema" in written):
        return None
    keys = {key: place for key, place in entries(module, node) if key is not None}
    named, told = keys["name"], keys["description"]
    if named.node is None or told.node is None or fold(told.module, told.node) is None:
        return None
    return fold(named.module, named.node)
