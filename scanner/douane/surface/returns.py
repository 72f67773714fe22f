"""What a function returns, as it is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.surface.reading import is_code
from douane.syntax import field as child
from douane.syntax import parts

if TYPE_CHECKING:
    from tree_sitter import Node


def returned(function: Node) -> Iterator[Node]:
    """Yield the expressions that *function* returns, without those of functions inside it."""
    body = child(function, "body")
    if body is None:
        return
    if body.type not in ("statement_block", "block"):
        yield body
        return
    pending = [body]
    while pending:
        node = pending.pop()
        if node.type == "return_statement":
            yield from parts(node)[:1]
        elif not is_code(node) or node is body:
            pending.extend(reversed(node.named_children))
