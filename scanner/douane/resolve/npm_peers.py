"""Sets of packages that must be seen together, because they are peers of one another."""

from __future__ import annotations

from douane.resolve.npm_edge import Edge
from douane.resolve.npm_tree import Node


def entry_sets(node: Node) -> dict[Edge, dict[Node, None]]:
    """Return the peer sets that *node* belongs to, each under the edge by which it entered the tree.

    An edge enters a set where it is no peer edge, or comes from the top.
    """
    union = {node: None}
    queue = [node]
    for member in queue:
        near = [edge.to for edge in member.edges_out.values() if edge.peer and edge.to and edge.valid]
        near += [edge.source for edge in member.edges_in if edge.peer and edge.valid]
        for other in near:
            if other not in union:
                union[other] = None
                queue.append(other)
    sets: dict[Edge, dict[Node, None]] = {}
    for member in union:
        for edge in member.edges_in:
            if edge.valid and (not edge.peer or edge.source.parent is None):
                brought = _brought_in(member)
                if node in brought:
                    sets[edge] = brought
    return sets


def _brought_in(entry: Node) -> dict[Node, None]:
    members = {entry: None}
    queue = [entry]
    for member in queue:
        for edge in member.edges_out.values():
            if edge.peer and edge.to and edge.to not in members and edge.valid:
                members[edge.to] = None
                queue.append(edge.to)
    return members
