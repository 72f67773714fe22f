"""The elements of Python list expressions, wherever in the package they are written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from douane.surface.conditions import condition
from douane.surface.python_meaning import meant
from douane.surface.python_uses import Use, given_as, handed_over
from douane.surface.python_values import table
from douane.surface.reading import NO_ENV, Env
from douane.surface.returns import returned
from douane.syntax import Place, ancestors, follow, parts, strip
from douane.syntax import field as child

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.syntax import Module

MAX_LEVELS = 15
MAX_STEPS = 20_000
_KEPT = -10  # node ids are addresses, never negative
_GROWTH = re.compile(rb"\.(?:append|extend)\s*\(")
_WORDS = re.compile(rb"[A-Za-z_]\w*")
_PAIRS = ("pattern_list", "tuple_pattern")
_FILTERS = frozenset({"list", "tuple", "sorted", "filter", "set"})


class Reach:
    """How far a list may still be followed: in levels, and in steps that all levels share."""

    __slots__ = ("_levels", "_steps")

    def __init__(self, levels: int = MAX_LEVELS, steps: list[int] | None = None) -> None:
        self._levels = levels
        self._steps = steps if steps is not None else [MAX_STEPS]

    def further(self) -> Reach:
        """Return what remains after one more level."""
        self._steps[0] -= 1
        return Reach(self._levels - 1, self._steps)

    @property
    def spent(self) -> bool:
        """Whether nothing remains."""
        return self._levels <= 0 or self._steps[0] <= 0


@dataclass(frozen=True, slots=True)
class Item:
    """An element: where it is written, under which condition it is there, and what names in it stand for."""

    place: Place
    condition: str | None = None
    env: Env = field(default_factory=lambda: NO_ENV)


def items(module: Module, node: Node, when: str | None, reach: Reach, env: Env = NO_ENV) -> Iterator[Item]:
    """Yield the elements of a list expression; what cannot be told is yielded as it stands."""
    node = strip(node)
    if reach.spent:
        return
    grown = list(_grown(module, node, when, reach)) if node.type == "identifier" else []
    place = None if grown else meant(module, node, env)
    made = (
        None
        if grown
        else table(place.module, place.node)
        if place and place.node
        else table(module, node, env)
    )
    if grown:
        yield from grown
    elif made is not None and made.node is not None and made.node.type == "list":
        yield from _listed(made.module, made.node, when, reach)
    elif place is None or place.node is None:
        yield Item(Place(module, node), when, env)
    else:
        inner = strip(place.node)
        reader = _READERS.get(inner.type)
        if reader is None:
            yield Item(Place(place.module, inner), when, env)
        else:
            yield from reader(place.module, inner, when, reach)


def _listed(module: Module, node: Node, when: str | None, reach: Reach) -> Iterator[Item]:
    for part in parts(node):
        if part.type == "list_splat":
            yield from items(module, parts(part)[0], when, reach.further())
        else:
            yield Item(follow(module, part) or Place(module, part), when or condition(module, part))


def _added(module: Module, node: Node, when: str | None, reach: Reach) -> Iterator[Item]:
    for name_ in ("left", "right"):
        side = child(node, name_)
        if side is not None:
            yield from items(module, side, when, reach.further())


def _either(module: Module, node: Node, when: str | None, reach: Reach) -> Iterator[Item]:
    first, test, other = parts(node)[:3]
    text = " ".join(module.text(test).split())[:100]
    for part, told in ((first, text), (other, f"not ({text})")):
        yield from items(module, part, when or told, reach.further())


def _called(module: Module, node: Node, when: str | None, reach: Reach) -> Iterator[Item]:
    function, holder = child(node, "function"), child(node, "arguments")
    given = parts(holder) if holder is not None else []
    text = module.text(function) if function is not None else ""
    if text in _FILTERS and given:
        yield from items(module, given[-1] if text == "filter" else given[0], when, reach.further())
        return
    if text.endswith(".copy") and function is not None:
        base = child(function, "object")
        if base is not None:
            yield from items(module, base, when, reach.further())
            return
    if text.endswith(".values") and function is not None:
        base = child(function, "object")
        place = meant(module, base) if base is not None else None
        if (
            base is not None
            and place is not None
            and place.node is not None
            and place.node.type == "dictionary"
        ):
            yield from _values(place, when)
            yield from _filled(place.module, module.text(base).rpartition(".")[2], when)
            return
    place = meant(module, function) if function is not None else None
    if place is not None and place.node is not None and place.node.type == "function_definition":
        for result in returned(place.node):
            yield from items(place.module, result, when, reach.further())
        return
    yield Item(Place(module, node), when)


def _values(table: Place, when: str | None) -> Iterator[Item]:
    for pair in parts(table.node) if table.node is not None else []:
        value = child(pair, "value")
        if value is not None:
            yield Item(follow(table.module, value) or Place(table.module, value), when)


def _filled(module: Module, label: str, when: str | None) -> Iterator[Item]:
    """Yield what is put into the dictionary *label* of *module* by ``label[key] = value``."""
    pattern = re.compile(rb"\b" + re.escape(label.encode()) + rb"\s*\[")
    for node in module.nodes_at(pattern, "subscript"):
        holder = node.parent
        if holder is None or holder.type != "assignment" or child(holder, "left") != node:
            continue
        value = child(holder, "right")
        if value is not None:
            yield from _put(module, value, condition(module, holder) or when)


def _put(module: Module, value: Node, when: str | None) -> Iterator[Item]:
    """Yield what *value*, put into a list or dictionary, stands for.

    A parameter stands for each argument; what a decorator puts together, once for each function it is for.
    """
    uses = _decorated(module, value)
    for use in uses:
        yield Item(Place(module, value), when or condition(module, value), use.env)
    if uses:
        return
    binding = (
        module.scopes.lookup(module.text(value), value.start_byte) if value.type == "identifier" else None
    )
    if binding is None or binding.only is None or binding.only.kind != "parameter":
        yield Item(meant(module, value) or Place(module, value), when)
        return
    for place in given_as(module, value, module.text(value)):
        yield Item(place, when or condition(place.module, place.node) if place.node is not None else when)


def _comprehension(module: Module, node: Node, when: str | None, reach: Reach) -> Iterator[Item]:
    """Yield the elements of ``[f(x) for x in list]``; a test makes them conditional."""
    body = child(node, "body")
    clauses = [part for part in parts(node) if part.type in ("for_in_clause", "if_clause")]
    left = child(clauses[0], "left") if clauses else None
    right = child(clauses[0], "right") if clauses else None
    loops = [clause for clause in clauses if clause.type == "for_in_clause"]
    known = left is not None and left.type in ("identifier", *_PAIRS)
    if body is None or left is None or right is None or not known or len(loops) != 1:
        yield Item(Place(module, node), when)
        return
    tests = [" ".join(module.text(parts(clause)[0]).split())[:100] for clause in clauses[1:]]
    told = " and ".join(part for part in (when, *tests) if part) or None
    if left.type in _PAIRS:
        yield from _of_pairs(module, node, (left, right, body), told)
        return
    for item in items(module, right, when, reach.further()):
        env = {module.text(left): item.place}
        target = meant(module, body, env)
        yield Item(target if target is not None else Place(module, body), item.condition or told, env)


def _of_pairs(module: Module, node: Node, loop: tuple[Node, Node, Node], told: str | None) -> Iterator[Item]:
    """Yield the elements of ``[f(key, value) for key, value in table.items()]``, else *node* as it stands."""
    from douane.surface.python_loops import MAX_TURNS, bind, elements  # it reads elements

    left, right, body = loop
    turns = elements(module, right)[:MAX_TURNS]
    for turn in turns:
        yield Item(Place(module, body), told, bind(module, left, turn))
    if not turns:
        yield Item(Place(module, node), told)


def _decorated(module: Module, value: Node) -> list[Use]:
    """Return what the decorator in which *value* is put together is applied to."""
    if value.type not in ("dictionary", "call"):
        return []
    words = set(_WORDS.findall(module.source[value.start_byte : value.end_byte]))
    for outer in ancestors(value):
        holder = child(outer, "parameters") if outer.type == "function_definition" else None
        for part in parts(holder) if holder is not None else []:
            label = child(part, "name") or (parts(part)[0] if part.type == "typed_parameter" else part)
            if label.type == "identifier" and module.text(label).encode() in words:
                uses = handed_over(module, value, module.text(label))
                return [
                    use for use in uses if use.where.node is not None and use.where.node.type == "decorator"
                ]
    return []


def _appended(module: Module, call: Node, value: Node, when: str | None) -> Iterator[Item]:
    """Yield what *call* appends, in a loop over a table once for each turn."""
    from douane.surface.python_loops import turns  # it reads elements

    around = turns(module, call) if value.type == "call" else []
    for env in around:
        yield Item(Place(module, value), when, env)
    if not around:
        yield from _put(module, value, when)


def _changes(module: Module) -> dict[str, list[tuple[Node, Node]]]:
    """Return the calls of `NAME.append(...)` and `NAME.extend(...)` with the node of the name, by name."""
    kept = module.members.get(_KEPT)
    if isinstance(kept, dict):
        return kept
    found: dict[str, list[tuple[Node, Node]]] = {}
    for call in module.nodes_at(_GROWTH, "call"):
        function = child(call, "function")
        owner = child(function, "object") if function is not None else None
        if owner is not None and owner.type == "identifier":
            found.setdefault(module.text(owner), []).append((call, owner))
    module.members[_KEPT] = found
    return found


def _grown(module: Module, node: Node, when: str | None, reach: Reach) -> Iterator[Item]:
    """Yield the elements of a list that starts as a literal and grows by `append`, `extend` or `+=`."""
    text = module.text(node)
    binding = module.scopes.lookup(text, node.start_byte)
    starts = [given for given in binding.given if given.kind == "value"] if binding is not None else []
    if binding is None or not starts or strip(starts[0].node).type != "list":
        return
    changes = [
        call
        for call, owner in _changes(module).get(text, [])
        if module.scopes.lookup(text, owner.start_byte) is binding
    ]
    for start in starts:
        yield from items(module, start.node, when, reach.further())
    for given in binding.given:
        right = child(given.node, "right") if given.node.type == "augmented_assignment" else None
        if right is not None:
            yield from items(module, right, condition(module, given.node) or when, reach.further())
    for call in changes:
        function, holder = child(call, "function"), child(call, "arguments")
        method = module.text(function).rpartition(".")[2] if function is not None else ""
        given_ = parts(holder) if holder is not None else []
        if not given_:
            continue
        context = condition(module, call) or when
        if method == "append":
            yield from _appended(module, call, given_[0], context)
        elif method == "extend":
            yield from items(module, given_[0], context, reach.further())


_READERS: dict[str, Callable[[Module, Node, str | None, Reach], Iterator[Item]]] = {
    "list": _listed,
    "tuple": _listed,
    "set": _listed,
    "binary_operator": _added,
    "conditional_expression": _either,
    "list_comprehension": _comprehension,
    "generator_expression": _comprehension,
    "call": _called,
}
