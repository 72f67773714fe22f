"""Calls that look like registrations and are none: those of an SDK itself, and those of something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from douane.surface.recording import CALLBACKS
from douane.syntax import field as child
from douane.syntax.paths import MAX_FOLLOWED

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.surface.roots import Root
    from douane.syntax import Module

_LIBRARY_PARAMETERS = 3  # name, configuration, callback
_OF_LIBRARY = frozenset({"assertCanSetRequestHandler", "assertRequestHandlerCapability"})
_OF_FASTMCP = frozenset({"addPrompt", "addResource", "addResourceTemplate"})
_FASTMCP = re.compile(rb"(?i)fastmcp")


def is_library(module: Module, root: Root) -> bool:
    """Whether *root* is how an SDK bundled into this file lists what was registered with it."""
    body = root.owner.child_by_field_name("body") if root.owner is not None else None
    for method in body.named_children if body is not None else []:
        name, taken = method.child_by_field_name("name"), method.child_by_field_name("parameters")
        if name is None or taken is None:
            continue
        if module.text(name) in _OF_LIBRARY:
            return True
        if module.text(name) == "registerTool":
            return len(taken.named_children) >= _LIBRARY_PARAMETERS
    return False


def is_other(module: Module, call: Node) -> bool:
    """Whether *call* is of a method that others have, too, as in `archive.addResource(file)`.

    Those of a server that are handed a callback have two arguments; the others are FastMCP's, which the large
    file of a bundler holds itself, or not at all.
    """
    function, given = child(call, "function"), child(call, "arguments")
    name = child(function, "property") if function is not None else None
    if name is None or given is None:
        return False
    if module.text(name) in _OF_FASTMCP:
        return len(module.source) > MAX_FOLLOWED and _FASTMCP.search(module.source) is None
    handed = given.named_children
    is_short = len(handed) < 2 and all(part.type != "spread_element" for part in handed)
    return module.text(name) in CALLBACKS and is_short
