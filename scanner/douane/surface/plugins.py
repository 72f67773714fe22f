"""Definitions that nothing in the source leads to: objects that look like tools, loaded at run time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.surface.files import server_files
from douane.syntax import Codebase, field, fold, parts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from douane.syntax import Module

_DESCRIBED = re.compile(rb"\bdescription[\"']?\s*:")
_MAX_FILE = 500_000  # bytes; a bundle is looked into only where it registers tools itself
_ACTS = frozenset({"handler", "execute", "run", "callback", "call", "invoke", "handle"})
_TAKES = frozenset({"inputSchema", "parameters", "input", "schema", "argsSchema"})


def plugin_objects(codebase: Codebase, read: set[str | None]) -> Iterator[tuple[Module, Node]]:
    """Yield the objects with a constant name and description and something to call or to give.

    Asked for only where a server registers tools that it computes: these are the likely candidates. *read*
    are the files that registrations were found in.
    """
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
            if _is_tool(module, node):
                yield module, node


def _is_tool(module: Module, node: Node) -> bool:
    written: dict[str, Node] = {}
    for part in parts(node):
        key = field(part, "key") or field(part, "name")
        if key is not None:
            written[module.text(key).strip("\"'")] = part
    acts = bool(written.keys() & _ACTS) and bool(written.keys() & _TAKES)
    if not {"name", "description"} <= written.keys() or not (acts or "inputSchema" in written):
        return False
    values = [field(written[key], "value") for key in ("name", "description")]
    return all(value is not None and fold(module, value) is not None for value in values)
