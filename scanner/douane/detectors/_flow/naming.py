"""Whether a call can be one of functions that are known by name, told without following any value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from douane.detectors._flow.bindings import TEMPORARY
from douane.detectors._flow.events import EMITTING
from douane.detectors._flow.handing import MAX_FILE
from douane.detectors._flow.index import CLASSES, FUNCTIONS
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from collections.abc import Hashable

    from tree_sitter import Node

    from douane.detectors._flow.index import Call, Index

_FORWARDING = frozenset({"call", "apply"})
_LONGEST_CHOICE = 400  # bytes of an expression that may stand for a function
_MOST_PARTS = 40  # parts of what is called that are looked at
_CHOICES = frozenset(
    {
        "parenthesized_expression",
        "sequence_expression",
        "ternary_expression",
        "conditional_expression",
        "boolean_operator",
        "binary_expression",
        "assignment_expression",
        "named_expression",
        "await_expression",
        "await",
        "as_expression",
        "satisfies_expression",
        "non_null_expression",
    }
)
_LOOKED_UP = frozenset({"subscript_expression", "subscript"})
_MEMBERS = frozenset({"member_expression", "attribute"})
_ITSELF = frozenset({"self", "this", "cls", "super"})
_LONGEST_WORDS = 200  # bytes of names by which something is called
_COMPREHENSIONS = frozenset({"list_comprehension", "generator_expression"})
_LISTING = frozenset({"list", "tuple", "next", "iter"})
_RUNNING = frozenset({"eval", "Function"})
# Calls that give back a function that they look up by its name, or one after the other.
_GIVING = frozenset(
    {"getattr", "get", "locate", "resolve_name", "methodcaller", "import_string", "map", "pop", "shift", ""}
)


def calls_of(index: Index, wanted: frozenset[str]) -> list[Call]:
    """Return the calls in the file of *index* that may be calls of one of *wanted*, in order of position."""
    called = index.calls_by_name
    found = [call for name in called.keys() & wanted for call in called[name]]
    others = {alias for name in index.aliases.keys() & wanted for alias in index.aliases[name]}
    others |= index.held_names(wanted)
    others |= {name for name, makers in index.given_by_calls.items() if not makers.isdisjoint(_GIVING)}
    others |= index.names_bound_to(_unclear)
    for name in sorted(others - wanted | {""} | (_FORWARDING - wanted)):
        found += [call for call in index.calls_by_name.get(name, ()) if may_mean(index, call, wanted)]
    found += [call for call in _of_parameters(index, wanted).values() if call.name not in wanted | others]
    return sorted(found, key=lambda call: (call.node.start_byte, -call.node.end_byte))


def words_of(index: Index, call: Call) -> Hashable:
    """Return what *call* calls by, a chain of names, and what the first of them is there.

    Two calls for which that is the same mean the same. Of other calls, each is one of its own.
    """
    callee = first = call.callee
    while first.type in _MEMBERS:
        owner = first.child_by_field_name("object")
        if owner is None:
            return call.node.id
        first = owner
    own = call.name in EMITTING or callee.end_byte - callee.start_byte > _LONGEST_WORDS
    if own or (first.type != "identifier" and first.type not in _ITSELF):
        return call.node.id
    name, said = index.text(first), index.text(callee)
    if name in _ITSELF:
        return said, index.enclosing_class(first.start_byte), index.enclosing(first.start_byte) is None
    if TEMPORARY.fullmatch(name):
        return call.node.id
    return said, tuple(id(each) for each in index.bindings(name, first.start_byte))


def _of_parameters(index: Index, wanted: frozenset[str]) -> dict[int, Call]:
    """Return the calls of parameters, where one of *wanted* is handed over by its name in this file."""
    if len(index.module.source) > MAX_FILE or not index.calls_of_parameters:
        return {}
    return index.calls_of_parameters if not wanted.isdisjoint(index.handed_on) else {}


def may_mean(index: Index, call: Call, wanted: frozenset[str]) -> bool:
    """Whether *call* may be a call of one of *wanted*.

    A plain name also means what is imported, taken apart or assigned under it; what is computed can be
    anything.
    """
    if call.name in wanted:
        return True
    forwarded = call.name in _FORWARDING and call.receiver is not None
    pending = [call.receiver if forwarded and call.receiver is not None else call.callee]
    for _ in range(_MOST_PARTS):
        if not pending:
            return False
        node = pending.pop()
        if node.type in _CHOICES:
            pending += parts(node)
        elif node.type == "identifier" and not _is_one(index, node, wanted):
            pending += _chosen(index, node)
            if call.node.id in _of_parameters(index, wanted):
                return True
        elif _is_one(index, node, wanted):
            return True
    return True


def _chosen(index: Index, node: Node) -> list[Node]:
    """Return what the name *node* is given where that is chosen among others, or looked up."""
    values = (binding.value for binding in index.bindings(index.text(node), node.start_byte))
    return [value for value in values if value is not None and _gives(index, value)]


def _unclear(index: Index, value: Node) -> bool:
    return value.end_byte - value.start_byte <= _LONGEST_CHOICE and _gives(index, value)


def _gives(index: Index, value: Node) -> bool:
    """Whether *value* may be a function that is chosen, or looked up."""
    made = index.call_at(value)
    if made is not None and made.name in _LISTING and made.receiver is None and made.arguments:
        return _gives(index, made.arguments[0])
    if made is not None and made.name == "bind" and made.receiver is not None:
        return index.text(made.receiver, 20) in _RUNNING
    if value.type in _COMPREHENSIONS and value.named_children:
        return _gives(index, value.named_children[0])
    return made.name in _GIVING if made is not None else value.type in _CHOICES | _LOOKED_UP


def _is_member(index: Index, name: str, wanted: frozenset[str]) -> bool:
    if name in wanted or name in index.held_names(wanted):
        return True
    return not _GIVING.isdisjoint(index.given_by_calls.get(name, ()))


def _is_one(index: Index, node: Node, wanted: frozenset[str]) -> bool:
    kind = node.type
    if kind == "identifier":
        name = index.text(node)
        return name in wanted or any(
            index.last_name(binding) in wanted for binding in index.bindings(name, node.start_byte)
        )
    if kind in ("member_expression", "attribute"):
        named = node.child_by_field_name("property") or node.child_by_field_name("attribute")
        return named is not None and _is_member(index, index.text(named), wanted)
    if kind in _LOOKED_UP:
        key = node.child_by_field_name("index") or node.child_by_field_name("subscript")
        is_written = key is not None and key.type == "string"
        return key is None or not is_written or _is_member(index, index.text(key).strip("'\"`"), wanted)
    made = index.call_at(node)
    if made is not None and made.name == "bind" and made.receiver is not None:
        return may_mean(index, made, wanted) or _is_one(index, made.receiver, wanted)
    return kind not in FUNCTIONS and kind not in CLASSES and kind not in ("this", "super", "string", "number")
