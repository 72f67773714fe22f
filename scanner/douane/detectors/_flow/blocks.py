"""Blocks: where, within a function, a name that ``let``, ``const`` or ``catch`` declares can be seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tree_sitter import Node

    from douane.detectors._flow.index import Binding, Index

Span = tuple[int, int]  # first byte, byte past the last

MAX_BINDINGS = 48
"""Bindings of one name in one function that are told apart by their blocks."""
_CLIMB = 16
_CAUGHT = "catch_clause"
_LOOPS = frozenset({"for_statement", "for_in_statement"})
_BLOCKS = frozenset({"statement_block", "switch_body", *_LOOPS})
_WHOLE = frozenset(
    {
        "function_declaration",
        "function_expression",
        "arrow_function",
        "method_definition",
        "generator_function",
        "generator_function_declaration",
    }
)
_STOPS = frozenset(
    {
        *("variable_declaration", "assignment_expression", "augmented_assignment_expression"),
        *("expression_statement", "formal_parameters", "program", *_WHOLE),
    }
)


class Blocks:
    """The blocks of some bindings, all of one name in one function, and which are meant in each."""

    __slots__ = ("_blocks", "_found", "_told")

    def __init__(self, found: list[Binding]) -> None:
        spans = [_declared(binding.node) for binding in found]
        self._blocks = tuple(dict.fromkeys(span for span in spans if span is not None))
        self._told: dict[Span | None, list[Binding]] = {}
        for binding, span in zip(found, spans, strict=True) if self._blocks else ():
            own = span or _innermost(self._blocks, binding.node.start_byte)
            self._told.setdefault(own, []).append(binding)
        self._found = found

    def at(self, position: int) -> list[Binding]:
        """Return those that are meant at byte *position*."""
        if not self._blocks:
            return self._found
        return self._told.get(_innermost(self._blocks, position), [])


def visible(index: Index, found: list[Binding], position: int) -> list[Binding]:
    """Return those of *found*, all of one name in one function, that are meant at byte *position*."""
    alone = len(found) == 1 and (found[0].value is None or found[0].value.type != _CAUGHT)
    if alone or len(found) > MAX_BINDINGS or index.module.language.is_python:
        return found
    key = (id(found[0]), len(found))  # there are more of them as long as the file is gone through
    blocks = index.blocks.get(key)
    if blocks is None:
        blocks = index.blocks[key] = Blocks(found)
    return blocks.at(position)


def _innermost(blocks: Sequence[Span], position: int) -> Span | None:
    around = [span for span in blocks if span[0] <= position < span[1]]
    return min(around, key=lambda span: span[1] - span[0], default=None)


def _declared(node: Node) -> Span | None:
    """Return the block of the declaration around *node*."""
    here: Node | None = node
    for _ in range(_CLIMB):
        if here is None or here.type in _STOPS:
            return None
        above = here.parent
        if above is not None and above.type == _CAUGHT:
            return above.byte_range
        if above is not None and above.type == "for_in_statement":
            kind = above.child_by_field_name("kind")
            return above.byte_range if kind is not None and kind.type in ("let", "const") else None
        if here.type == "lexical_declaration":
            return _block(above)
        here = above
    return None


def _block(node: Node | None) -> Span | None:
    for _ in range(_CLIMB):
        if node is None or node.type in _BLOCKS:
            break
        node = node.parent
    whole = node is None or (node.parent is not None and node.parent.type in _WHOLE)
    return None if node is None or whole else node.byte_range
