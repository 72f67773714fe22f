"""Lists of words that are put together piece by piece: in loops, by helpers, from tables of flags and values.

What is only added at times counts as added. The words of a loop over a table that is written out stand one
turn after the other, so that a flag keeps its value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow.index import ELEMENT
from douane.detectors._flow.put import added
from douane.detectors._flow.state import State
from douane.detectors._rows import Row, texts, turns
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tree_sitter import Node

    from douane.detectors._flow import Call, Program

MOST_WORDS = 80
"""Words of one list, of which the others are left out."""
_DEEPEST = 6  # lists that are made of lists
_MOST_LEAVES = 8  # that one list can be
_NAMING = {"variable_declarator": "name", "assignment": "left", "assignment_expression": "left"}
_LISTS = frozenset({"array", "list", "tuple", "set", "expression_list"})
_SPREADS = frozenset({"spread_element", "list_splat"})
_COMPREHENSIONS = frozenset({"list_comprehension", "generator_expression", "set_comprehension"})
_CHOICES = frozenset({"conditional_expression", "ternary_expression", "parenthesized_expression"})
_KEEPING = frozenset({"filter", "flat", "slice", "copy", "list", "tuple", "chain", "from_iterable", "concat"})
_MAPPING = frozenset({"map", "flatMap"})


def word_list(program: Program, listed: State, row: Row | None = None, depth: int = 0) -> list[str]:
    """Return the words that the list at *listed* can hold, in order; a hole for one that is not known.

    Of several lists that it can be, the longest is told.
    """
    best: list[str] = []
    for leaf in program.leaves(listed)[:_MOST_LEAVES] if depth <= _DEEPEST else ():
        found = _of_leaf(program, leaf, row or {}, depth + 1)[:MOST_WORDS]
        best = found if len(found) > len(best) else best
    return best


def _of_leaf(program: Program, leaf: State, row: Row, depth: int) -> list[str]:
    node = leaf.node
    if leaf.steps:
        return []
    if node.type in _COMPREHENSIONS:
        body = node.child_by_field_name("body")
        return _in_turns(program, leaf.at(body), node.parent, row, depth) if body is not None else []
    call = leaf.index.call_at(node)
    if call is not None:
        return _of_call(program, leaf, call, row, depth)
    inner: list[Node | None] = []
    if node.type in _LISTS:
        inner += parts(node)
    elif node.type == "binary_operator":
        inner += [node.child_by_field_name("left"), node.child_by_field_name("right")]
    return _all_words(program, leaf, inner, row, depth) + _added(program, leaf, depth)


def _of_call(program: Program, leaf: State, call: Call, row: Row, depth: int) -> list[str]:
    """Return the words of the list that *call*, at *leaf*, gives back."""
    if call.name == "concat":
        return _all_words(program, leaf, [call.receiver, *call.arguments], row, depth)
    if call.name in _KEEPING:
        return _all_words(program, leaf, call.arguments or [call.receiver], row, depth)
    if call.name in _MAPPING:
        made = leaf.index.function_at(call.arguments[0]) if call.arguments else None
        values = made.returns[:1] if made is not None else []
        return [word for each in values for word in _in_turns(program, leaf.at(each), leaf.node, row, depth)]
    if call.name == "split" and call.receiver is not None:
        return program.shapes(leaf.at(call.receiver))[0].split()
    return _yielded(program, leaf, depth)


def _all_words(program: Program, at: State, nodes: Iterable[Node | None], row: Row, depth: int) -> list[str]:
    inner = [at.at(each) for each in nodes if each is not None]
    return [word for each in inner for word in _words(program, each, row, depth)]


def _yielded(program: Program, leaf: State, depth: int) -> list[str]:
    """Return what the functions that the call at *leaf* means give one by one."""
    found: list[str] = []
    for index, function in program.functions_called(leaf)[:1]:
        for value in function.returns:
            around = value.parent
            if around is not None and around.type in ("yield", "yield_expression"):
                found += _in_turns(program, State(index, value), function.node, {}, depth)
    return found


def _words(program: Program, item: State, row: Row, depth: int) -> list[str]:
    """Return the words that *item*, of a list, stands for: those of a list where it is spread, or is one."""
    node = item.node
    inner = parts(node)[:1] if node.type in _SPREADS or node.type == "parenthesized_expression" else []
    if inner:
        return _words(program, item.at(inner[0]), row, depth)
    if node.type in _CHOICES:
        chosen = [_words(program, item.at(each), row, depth) for each in _chosen(node)]
        return max(chosen, key=len, default=[])
    if node.type == "identifier" and item.index.text(node, 100) in row:
        return list(texts(program, item, row))
    listed = word_list(program, item, row, depth)
    return listed or list(texts(program, item, row))


def _chosen(node: Node) -> list[Node]:
    if node.type == "conditional_expression":
        return parts(node)[::2]
    sides = (node.child_by_field_name("consequence"), node.child_by_field_name("alternative"))
    return [each for each in sides if each is not None]


def _in_turns(program: Program, item: State, around: Node | None, row: Row, depth: int) -> list[str]:
    rows = turns(program, item, around, row)
    return [word for each in rows for word in _words(program, item, each, depth)][:MOST_WORDS]


def _added(program: Program, leaf: State, depth: int) -> list[str]:
    """Return the words that are added to the name that the list *leaf* is given, in the order of the code."""
    around = next(ancestors(leaf.node), None)
    named = around.child_by_field_name(_NAMING.get(around.type, "none")) if around is not None else None
    if named is None or named.type != "identifier":
        return []
    index, name = leaf.index, leaf.index.text(named)
    function = index.enclosing(named.start_byte)
    body = function.node if function is not None else None
    found: list[str] = []
    for node in sorted(_growing(leaf, name, named), key=lambda each: each.start_byte):
        found += _in_turns(program, leaf.at(node), body, {}, depth)
    return found


def _growing(leaf: State, name: str, named: Node) -> Iterator[Node]:
    index = leaf.index
    scope = index.scope_of(name, named.start_byte)
    yield from (value for value, _ in added(index, name, scope, (ELEMENT,)))
    for binding in index.bound_in(name, scope):
        grown = binding.value
        if grown is not None and grown.type == "augmented_assignment":
            more = grown.child_by_field_name("right")
            yield from [more] if more is not None else []
