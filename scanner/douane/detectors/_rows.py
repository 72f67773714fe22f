"""Loops over lists of pairs that are written out: what the names of a loop stand for, one turn at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import HOLE
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.spelling import spelt
from douane.detectors._flow.state import State
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program

Item = State | str | tuple["Item", ...]
"""What a name of a loop stands for in one turn: a value, the name of a key, or several one after another."""
Row = dict[str, Item]

MOST_ROWS = 40
"""Turns of all loops around one place that are looked at."""
_MOST_LOOPS = 3  # one inside the other
_MOST_LISTS = 4  # that one loop can go through
_LOOPS = frozenset({"for_statement", "for_in_statement", "for_in_clause"})
_LISTS = frozenset({"array", "list", "tuple", "set", "expression_list"})
_PATTERNS = frozenset({"array_pattern", "pattern_list", "tuple_pattern", "list_pattern"})
_TABLES = frozenset({"object", "dictionary"})
_EACH = frozenset({"forEach", "map", "flatMap"})
_PAIRED = frozenset({"items", "entries"})
_SAME = frozenset(
    {"items", "entries", "values", "keys", "slice", "list", "tuple", "sorted", "iter", "filter"}
)


def turns(program: Program, inside: State, around: Node | None, row: Row | None = None) -> list[Row]:
    """Return the turns of the loops within *around* in which *inside* stands; one that binds nothing if none.

    *row* is what names stand for outside of them.
    """
    loops = []
    for node in ancestors(inside.node):
        if around is not None and node.id == around.id:
            break
        if node.type in _LOOPS or (node.type in FUNCTIONS and _each(inside, node) is not None):
            loops.append(node)
        elif node.type in FUNCTIONS:
            break
        elif node.type.endswith("comprehension") or node.type == "generator_expression":
            loops += [each for each in reversed(parts(node)) if each.type == "for_in_clause"]
    rows: list[Row] = [row or {}]
    for loop in reversed(loops[:_MOST_LOOPS]):
        every = (more for each in rows for more in _turned(program, inside, loop, each))
        rows = program.bounded(every, MOST_ROWS, inside.index.path) or rows
    return rows


def _each(state: State, function: Node) -> tuple[Node, Node] | None:
    """Return (name, list) where *function* is called for each of a list: ``pairs.forEach(([f, v]) => …)``."""
    listed = function.parent
    call = state.index.call_at(listed.parent) if listed is not None and listed.parent is not None else None
    own = state.index.function_at(function)
    if call is None or own is None or call.name not in _EACH or call.receiver is None:
        return None
    first = function.child_by_field_name("parameter")
    given = function.child_by_field_name("parameters")
    if first is None and given is not None:
        first = next(iter(parts(given)), None)
    first = first.child_by_field_name("pattern") or first if first is not None else None
    return (first, call.receiver) if first is not None else None


def _turned(program: Program, state: State, loop: Node, row: Row) -> Iterator[Row]:
    each = _each(state, loop) if loop.type in FUNCTIONS else None
    left, right = each or (loop.child_by_field_name("left"), loop.child_by_field_name("right"))
    for item in items(program, state.at(right), row) if left is not None and right is not None else ():
        yield {**row, **_bound(state, left, item)}


def _bound(state: State, left: Node | None, item: Item) -> Row:
    """Return what the names of *left* stand for if that is given *item*."""
    if left is None:
        return {}
    if left.type == "identifier":
        return {state.index.text(left, 100): item}
    taken = _taken_apart(item) if left.type in _PATTERNS else ()
    found: Row = {}
    for name, each in zip(parts(left), taken, strict=False):
        found |= _bound(state, name, each)
    return found


def _taken_apart(item: Item) -> tuple[Item, ...]:
    if isinstance(item, tuple):
        return item
    if isinstance(item, State) and item.node.type in _LISTS and not item.steps:
        return tuple(item.at(each) for each in parts(item.node))
    return ()


def items(program: Program, listed: State, row: Row) -> list[Item]:
    """Return what a loop over *listed* gives, as far as it is written out."""
    own = row.get(listed.index.text(listed.node, 100)) if listed.node.type == "identifier" else None
    if own is not None:
        return list(_taken_apart(own))
    found: list[Item] = []
    for leaf in program.leaves(listed)[:_MOST_LISTS]:
        call = leaf.index.call_at(leaf.node)
        if leaf.node.type in _LISTS and not leaf.steps:
            found += [leaf.at(each) for each in parts(leaf.node)]
        elif leaf.node.type in _TABLES and not leaf.steps:
            found += [key for key, _ in _pairs(leaf)]
        elif call is not None and call.name in _SAME and not leaf.steps:
            of = call.arguments[0] if call.arguments else call.receiver
            found += _listed(program, leaf.at(of), call.name, row) if of is not None else []
    return program.bounded(found, MOST_ROWS, listed.index.path)


def _listed(program: Program, held: State, asked: str, row: Row) -> list[Item]:
    """Return what the method or function *asked* lists of *held*."""
    if asked not in _PAIRED and asked != "values":
        return items(program, held, row)
    pairs = [
        pair
        for leaf in program.leaves(held)[:_MOST_LISTS]
        if leaf.node.type in _TABLES and not leaf.steps
        for pair in _pairs(leaf)
    ]
    return [pair if asked in _PAIRED else pair[1] for pair in pairs]


def _pairs(leaf: State) -> Iterator[tuple[str, Item]]:
    for child in parts(leaf.node):
        key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
        if key is not None and value is not None:
            yield spelt(leaf.index, key) or leaf.index.text(key, 100).strip("'\""), leaf.at(value)


def texts(program: Program, state: State, row: Row) -> tuple[str, ...]:
    """Return the texts that *state* is where names stand for what *row* says; a list stands for all in it."""
    node, index = state.node, state.index
    if node.type in ("identifier", "shorthand_property_identifier") and index.text(node, 100) in row:
        return _of_item(program, row[index.text(node, 100)], row)
    owner = node.child_by_field_name("object") if node.type in ("attribute", "member_expression") else None
    held = row.get(index.text(owner, 100)) if owner is not None and owner.type == "identifier" else None
    if owner is not None and isinstance(held, State):
        return program.shapes(State(held.index, held.node, (index.text(parts(node)[-1]),), held.frames))[:1]
    pieces = _pieces(state) if row else []
    if pieces:
        return ("".join(each if isinstance(each, str) else _one(program, each, row) for each in pieces),)
    return program.shapes(state)[:1]


def _of_item(program: Program, item: Item, row: Row) -> tuple[str, ...]:
    if isinstance(item, str):
        return (item,)
    if isinstance(item, State):
        if item.node.type in ("none", "null", "undefined", "false", "true"):
            return ()
        return program.shapes(item)[:1]
    return tuple(text for each in item for text in _of_item(program, each, row))


def _one(program: Program, state: State, row: Row) -> str:
    return next(iter(texts(program, state, row)), HOLE)


def _pieces(state: State) -> list[State | str]:
    """Return what the text at *state* is put together of, if it is."""
    node = state.node
    if node.type in ("binary_expression", "binary_operator"):
        operator = node.child_by_field_name("operator")
        sides = [node.child_by_field_name("left"), node.child_by_field_name("right")]
        plus = operator is not None and operator.type == "+"
        return [state.at(each) for each in sides if each is not None] if plus else []
    found: list[State | str] = []
    for child in node.children if node.type in ("string", "template_string") else ():
        if child.type in ("interpolation", "template_substitution"):
            found += [state.at(each) for each in parts(child)[:1]]
        elif child.type in ("string_fragment", "string_content"):
            found.append(state.index.text(child))
    return found
