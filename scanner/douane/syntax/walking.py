"""Moving through syntax trees without recursion."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

MAX_ANCESTORS = 60
# What only wraps an expression: parentheses, types, `await`.
_WRAPPERS = frozenset(
    {
        "parenthesized_expression",
        "as_expression",
        "satisfies_expression",
        "non_null_expression",
        "await_expression",
        "await",
        "type_assertion",
        "instantiation_expression",
        "computed_property_name",
    }
)


def walk(node: Node) -> Iterator[Node]:
    """Yield *node* and all its descendants, anonymous ones included, parents first, in source order."""
    cursor = node.walk()
    while True:
        current = cursor.node
        if current is not None:
            yield current
        if cursor.goto_first_child():
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return


def parts(node: Node) -> list[Node]:
    """Return the named children of *node* without comments.

    A node that was asked for its children keeps all of them, and so do these: a second object for it goes at
    once, whoever keeps *node*.
    """
    other = node.walk().node or node
    return [child for child in other.named_children if child.type != "comment"]


def strip(node: Node) -> Node:
    """Return the expression inside parentheses, type assertions, `await` and comma sequences."""
    for _ in range(200):
        kind = node.type
        if kind in _WRAPPERS:
            inner = parts(node)
            if not inner:
                return node
            # `<T>x` names its type first, `x as T` names it last.
            node = inner[-1] if kind == "type_assertion" else inner[0]
        elif kind == "sequence_expression":
            node = parts(node)[-1]
        else:
            return node
    return node


def field(node: Node, name: str) -> Node | None:
    """Return the child of *node* in field *name*."""
    return node.child_by_field_name(name)


def ancestors(node: Node) -> Iterator[Node]:
    """Yield the nodes around *node*, innermost first, at most `MAX_ANCESTORS` of them.

    Asking for a parent costs time that grows with the depth, so there has to be an end.
    """
    outer = node.parent
    for _ in range(MAX_ANCESTORS):
        if outer is None:
            return
        yield outer
        outer = outer.parent


def deeper(root: Node, most: int) -> tuple[tuple[int, int], ...]:
    """Return the first and last bytes of the nodes whose parts lie deeper in *root* than *most*, in order.

    Whether there are any is told from a few of all nodes: whatever is so deep lies in something that is half
    as deep and has at least as many nodes as there are from one that is looked at to the next.
    """
    stride = max(1, most // 2)
    cursor = root.walk()
    for number in range(0, root.descendant_count, stride):
        cursor.goto_descendant(number)
        if cursor.depth >= stride:
            return tuple(_deeper(root, most))
    return ()


def _deeper(root: Node, most: int) -> Iterator[tuple[int, int]]:
    cursor = root.walk()
    while True:
        node = cursor.node
        if cursor.depth >= most:
            if node is not None and node.child_count:
                yield node.start_byte, node.end_byte
        elif cursor.goto_first_child():
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return


def is_within(places: Sequence[tuple[int, int]], position: int) -> bool:
    """Whether byte *position* lies in one of *places*, which are in order and lie beside one another."""
    slot = bisect_right(places, (position, sys.maxsize)) - 1
    return slot >= 0 and places[slot][0] <= position < places[slot][1]


def words(source: bytes, name: bytes, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Yield where *name* stands in *source* as a whole word, between the bytes *start* and *end*."""
    last = len(source) if end is None else end
    at = source.find(name, start, last)
    while at >= 0:
        after = at + len(name)
        before = source[at - 1 : at] if at else b""  # compiled, no slice may end before it begins
        if not (_is_letter(before) or _is_letter(source[after : after + 1])):
            yield at
        at = source.find(name, after, last)


def _is_letter(byte: bytes) -> bool:
    return byte.isalnum() or byte in (b"_", b"$")
