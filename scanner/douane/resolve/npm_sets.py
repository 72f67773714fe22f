"""Sets of nodes that belong together, and places that a package may go to."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from douane.resolve.npm_edge import Edge
    from douane.resolve.npm_tree import Node


def gather(nodes: Iterable[Node], counts: Callable[[Edge], bool]) -> dict[Node, None]:
    """Return *nodes* and their dependencies, without what something outside of that set depends on.

    Only edges that *counts* accepts are followed, inwards and outwards.
    """
    found = dict.fromkeys(nodes)
    queue = list(found)
    for node in queue:
        for edge in node.edges_out.values():
            if edge.to is not None and edge.to not in found and counts(edge):
                found[edge.to] = None
                queue.append(edge.to)
    changed = True
    while changed:
        wanted_outside = [
            node for node in found if any(edge.source not in found and counts(edge) for edge in node.edges_in)
        ]
        changed = bool(wanted_outside)
        for node in wanted_outside:
            del found[node]
    return found


def deepest_target(start: Node, name_key: str) -> Node:
    """Return the deepest folder at or above *start* that *name_key* may go to: not beside its dependents."""
    for target in start.ancestry():
        edge = target.edges_out.get(name_key)
        if target.parent is None or edge is None or not edge.peer:
            return target
    return start.root
