"""Which method a request handler answers, read off the schema of its request without evaluating that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

_METHOD = re.compile(rb"[\"'`]((?:tools|prompts|resources)/[a-z]{1,20}(?:/[a-z]{1,20})?)[\"'`]")
MAX_SCHEMA = 4_000  # bytes of the schema of a request


def requested(module: Module, node: Node) -> str | None:
    """Return the one method that the schema called *node* names, or None.

    A bundler renames the schemas of the SDK, and evaluating these means evaluating all of Zod.
    """
    if node.type != "identifier":
        return None
    binding = module.scopes.lookup(module.text(node), node.start_byte)
    found: set[bytes] = set()
    for given in binding.given[:4] if binding is not None else ():
        if given.kind == "value":
            start = given.node.start_byte
            found.update(_METHOD.findall(module.source, start, min(given.node.end_byte, start + MAX_SCHEMA)))
    return found.pop().decode() if len(found) == 1 else None
