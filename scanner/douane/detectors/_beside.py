"""What is worked out of data that stands beside it: all that is followed in a bundle of many libraries.

There, names and texts come from anywhere, and much is decoded that hides nothing: what somebody adds to a
bundle brings its data along.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index

BUNDLE = 256 * 1024
"""Bytes of a file that is a bundle of libraries, most likely."""
STEPS = 4_000
"""Steps of following one value of a bundle that is made of what stands beside it."""
_SHORT = 8  # bytes of a text that holds anything packed
_FEW = 3  # numbers of one
_TEXTS = frozenset({"string", "template_string", "concatenated_string"})
_LISTS = frozenset({"array", "list", "tuple"})
_NUMBERS = frozenset({"number", "integer"})


def is_bundle(index: Index) -> bool:
    """Whether the file of *index* is so large that it holds many libraries."""
    return len(index.module.source) > BUNDLE


def is_made_beside(index: Index, node: Node) -> bool:
    """Whether *node* is made, by a call, of data that stands in it, or is given to the names in it."""
    call = index.call_at(node)
    if call is None and node.type == "identifier":
        given = [each.value for each in index.bindings(index.text(node), node.start_byte)]
        call = next((made for each in given if each is not None and (made := index.call_at(each))), None)
    held = (*call.arguments, call.receiver) if call is not None else ()
    return any(_holds_data(index, each) for each in held if each is not None)


def is_data(node: Node) -> bool:
    """Whether *node* is data that the code holds: a list of numbers, or a text that is no mere letter."""
    numbers = [child.type in _NUMBERS for child in node.named_children[:_FEW]]
    if node.type in _LISTS and len(numbers) == _FEW and all(numbers):
        return True
    return node.type in _TEXTS and node.end_byte - node.start_byte >= _SHORT


def _holds_data(index: Index, node: Node) -> bool:
    if node.type == "identifier":
        given = (each.value for each in index.bindings(index.text(node), node.start_byte))
        return any(each is not None and is_data(each) for each in given)
    inner = index.call_at(node)
    return is_data(node) or (inner is not None and any(is_data(each) for each in inner.arguments))
