"""Fields of recipients whose names are spelled: pairs that become an object, names that calls are given.

``Object.fromEntries([[["b", "cc"].join(""), who]])``, ``Reflect.set(mail, "b".concat("cc"), who)``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors._flow import HOLE, State
from douane.syntax.walking import parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

MAX_SPELT = 400
"""Pairs, and calls that set a field, of one file, of which it is worked out which field they name."""
_PAIRED = {True: "[(list) (tuple)] @p", False: "(array) @p"}
_LONGEST = 120  # bytes of an expression that spells a name
_SETTING = {"set": 0, "setattr": 1, "defineProperty": 1, "__setattr__": 0, "__setitem__": 0, "add_header": 0}
_REFLECTED = frozenset(
    {"Reflect", "object", "_"}
)  # what is told the object first: ``Reflect.set(mail, ...)``
_VALUE = "value"  # of a description of a property
_SPELLING = frozenset(
    {"string", "template_string", "concatenated_string", "binary_expression", "binary_operator", "identifier"}
    | {"call", "call_expression", "subscript", "subscript_expression", "parenthesized_expression"}
)


def spelt_fields(program: Program, index: Index, names: frozenset[str]) -> Iterator[tuple[str, Node]]:
    """Yield (field, value) for those of *names* that pairs and calls of the file of *index* spell."""
    found = (each for each in (*_pairs(index), *_set(index)) if not _is_another(index, each[0], names))
    for key, value in program.bounded(found, MAX_SPELT, index.path):
        texts = (text for text in program.shapes(State(index, key)) if HOLE not in text)
        name = next((text for text in texts if text in names), "")
        if name:
            yield name, value


def _pairs(index: Index) -> Iterator[tuple[Node, Node]]:
    """Yield (key, value) of the lists of two whose first may be a name."""
    for node in index.module.captures(_PAIRED[index.module.language.is_python]).get("p", ()):
        held = parts(node)
        if len(held) == 2 and _may_spell(held[0]):
            yield held[0], held[1]


def _set(index: Index) -> Iterator[tuple[Node, Node]]:
    """Yield (key, value) of the calls that set a field of something."""
    for name, position in _SETTING.items():
        for call in index.of_name(index.calls_by_name.get(name, ())):
            owner = index.text(call.receiver, 40) if call.receiver is not None else ""
            at = 1 if owner in _REFLECTED else position
            if len(call.arguments) == at + 2 and _may_spell(call.arguments[at]):
                yield call.arguments[at], _described(index, call.arguments[at + 1])


def _described(index: Index, value: Node) -> Node:
    """Return what the description *value* of a property gives it; *value* itself where it is none."""
    for pair in parts(value) if value.type == "object" else ():
        key, held = pair.child_by_field_name("key"), pair.child_by_field_name("value")
        if key is not None and held is not None and index.text(key, 20) == _VALUE:
            return held
    return value


def _is_another(index: Index, key: Node, names: frozenset[str]) -> bool:
    """Whether *key* is a plain text, and none of *names*: a table of pairs has many."""
    text = index.text(key, _LONGEST)
    plain = key.type == "string" and not any(each in text for each in "\\{")
    return plain and text.lstrip("rRbBuUfF").strip("'\"") not in names


def _may_spell(key: Node) -> bool:
    return key.type in _SPELLING and key.end_byte - key.start_byte <= _LONGEST
