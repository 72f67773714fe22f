"""Single conditions, taken apart: what is compared, with what, and which answer is the good one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from douane.detectors._branches import junction
from douane.syntax.walking import parts, strip

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program, State

WRAPPED = frozenset({"parenthesized_expression", "await_expression", "await", "as_expression"})
"""What says no more than what stands in it."""
MEMBER = "member"  # the subject is one of a list, or the same as a text
BEGINS = "begins"  # the subject begins with a text
ENDS = "ends"
HOLDS = "holds"  # the subject contains a text
MATCHES = "matches"  # a pattern matches the subject
ASKED = "asked"  # any other call that is given the subject, or made on it
PROPERTY = "property"  # the subject has a property that is true

_KEPT = frozenset({"Set", "Map", "WeakSet", "WeakMap", "set", "frozenset", "dict", "keys", "values", "split"})
_MEMBERS = frozenset({"issubset", "includes", "has", "hasOwn", "hasOwnProperty", "contains", "__contains__"})
_BEGINNING = frozenset({"startsWith", "startswith"})
_ENDING = frozenset({"endsWith", "endswith"})
_MATCHING = frozenset({"test", "match", "fullmatch", "search", "exec"})
_CONSTANT = frozenset({"string", "number", "integer", "template_string"})
_PAIRS = frozenset({"pattern_list", "tuple_pattern", "array_pattern"})
_ITEMS = re.compile(r"\.items\(\)$|\bentries\(")
_CLIMB = 3  # from the names of a pair to the loop that fills them
_NUMBERS = re.compile(r"-?\d+")


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What a condition says of `subject` where it is as it is: `kind` with `other`, or the contrary."""

    kind: str
    subject: State
    other: State | None
    positive: bool
    name: str = ""


def told(program: Program, condition: State, *, holds: bool) -> Iterator[Told]:
    """Yield what *condition*, which is known to hold or not to hold, says."""
    call = program.call(condition)
    if call is not None:
        yield from _call(program, condition, positive=holds)
        return
    node = condition.node
    if node.type in ("attribute", "member_expression"):
        owner = node.child_by_field_name("object")
        named = node.child_by_field_name("attribute") or node.child_by_field_name("property")
        if owner is not None and named is not None:
            yield Told(PROPERTY, condition.at(owner), None, holds, condition.index.text(named))
    elif node.type in ("subscript", "subscript_expression"):
        key = node.child_by_field_name("subscript") or node.child_by_field_name("index")
        owner = node.child_by_field_name("value") or node.child_by_field_name("object")
        if key is not None and owner is not None:
            yield Told(MEMBER, condition.at(key), condition.at(owner), holds)
    else:
        yield from _comparison(program, condition, positive=holds)


def named_condition(state: State) -> State | None:
    """Return the conditions that the one value of the name *state* joins: what it says is all of them.

    As a value, ``a and b`` is one of the two.
    """
    if state.node.type != "identifier" or state.steps:
        return None
    bound = state.index.bindings(state.text, state.node.start_byte)
    value = bound[0].value if len(bound) == 1 and not bound[0].steps else None
    while value is not None and value.type in WRAPPED and len(parts(value)) == 1:
        value = parts(value)[0]
    return state.at(value) if value is not None and junction(value) else None


def _call(program: Program, condition: State, *, positive: bool) -> Iterator[Told]:
    call = program.call(condition)
    if call is None:
        return
    receiver = condition.at(call.receiver) if call.receiver is not None else None
    given = [condition.at(node) for node in call.arguments]
    first = given[0] if given else None
    if receiver is not None and first is not None:
        if call.name in _BEGINNING:
            yield Told(BEGINS, receiver, first, positive)
        elif call.name in _ENDING:
            yield Told(ENDS, receiver, first, positive)
        elif call.name in _MEMBERS and not _is_own_method(program, condition, receiver):
            inner, outer = (receiver, first) if call.name == "issubset" else (given[-1], receiver)
            yield Told(MEMBER, inner, outer, positive)
            yield Told(HOLDS, receiver, first, positive)
        elif call.name in _MATCHING:
            yield from _matching(condition, receiver, given, call.name, positive=positive)
    for each in (*given, *(condition.at(node) for node in call.keywords.values())):
        yield Told(ASKED, each, receiver, positive, call.name)
    if receiver is not None:
        yield Told(ASKED, receiver, first, positive, call.name)


def _is_own_method(program: Program, condition: State, receiver: State) -> bool:
    """Whether the call at *condition* is of a method of the package that is named as one of sets is.

    What that says is in its code, and is read there.
    """
    methods = [each for _, each in program.functions_called(condition) if each.owner is not None]
    if not methods:
        return False
    made = (program.call(leaf) for leaf in program.leaves(receiver))
    return not any(call is not None and call.name in _KEPT for call in made)


def _is_own_container(program: Program, state: State) -> bool:
    """Whether *state* is an object of the package whose own code answers what is in it."""
    for leaf in program.leaves(state):
        for index, function in program.functions_called(leaf) if program.call(leaf) is not None else ():
            owner = function.owner
            if owner is not None and any(
                each.name == "__contains__" and each.owner is owner for each in index.functions
            ):
                return True
    return False


def _matching(
    condition: State, receiver: State, given: list[State], name: str, *, positive: bool
) -> Iterator[Told]:
    """Yield what a call of a pattern says, whichever side the pattern stands on."""
    if len(given) > 1:  # re.match(pattern, text)
        yield Told(MATCHES, given[1], given[0], positive, name)
    elif name == "match" and not condition.index.module.language.is_python:
        yield Told(MATCHES, receiver, given[0], positive, name)
    else:
        yield Told(MATCHES, given[0], receiver, positive, name)


def _comparison(program: Program, condition: State, *, positive: bool) -> Iterator[Told]:
    sides = [condition.at(strip(each)) for each in parts(condition.node)]
    operator = _operator(condition)
    if len(sides) != 2 or not operator:
        return
    left, right = sides
    if operator in ("==", "===", "is", "!=", "!==", "is not"):
        same = positive is (operator in ("==", "===", "is"))
        yield from _found(program, left, right, positive=not same)
        yield from _counted(program, left, right, positive=not same)
        yield Told(MEMBER, left, right, same, "==")
        yield Told(MEMBER, right, left, same, "==")
    elif operator in ("in", "not in") and not _is_own_container(program, right):
        inside = positive is (operator == "in")
        yield Told(MEMBER, left, right, inside)
        yield Told(HOLDS, right, left, inside)
    elif operator in (">", ">=", "<", "<="):
        letters = program.call(left)
        if operator == "<=" and letters is not None and letters.name == "set" and letters.arguments:
            yield Told(MEMBER, left.at(letters.arguments[0]), right, positive)
        yield from _counted(program, left, right, positive=positive is (operator[0] == ">"))


def _found(program: Program, left: State, right: State, *, positive: bool) -> Iterator[Told]:
    """Yield what ``pattern.fullmatch(x) is not None`` says; *positive* where there is a match."""
    if right.text not in ("None", "null"):
        return
    leaves = program.leaves(left)
    call = program.call(leaves[0]) if len(leaves) == 1 and not leaves[0].steps else None
    if call is not None and call.name in _MATCHING - {"test"}:
        yield from _call(program, leaves[0], positive=positive)


def _counted(program: Program, left: State, right: State, *, positive: bool) -> Iterator[Told]:
    """Yield what ``list.indexOf(x) >= 0`` says; *positive* where the position is no -1."""
    call = program.call(left)
    if call is None or call.name not in ("indexOf", "find", "index", "count") or call.receiver is None:
        return
    if call.arguments and _NUMBERS.fullmatch(right.text):
        yield Told(MEMBER, left.at(call.arguments[0]), left.at(call.receiver), positive)
        yield Told(HOLDS, left.at(call.receiver), left.at(call.arguments[0]), positive)


def _operator(condition: State) -> str:
    node = condition.node
    if node.type == "comparison_operator":
        words = [child.type for child in node.children if not child.is_named]
        return " ".join(words)
    operator = node.child_by_field_name("operator")
    return operator.type if node.type == "binary_expression" and operator is not None else ""


def is_written_out(state: State) -> bool:
    """Whether *state* is a constant that stands there."""
    return state.node.type in _CONSTANT


def is_key(state: State) -> bool:
    """Whether *state* names the keys of a table that is gone through: ``for key, value in table.items()``."""
    if state.node.type != "identifier":
        return False
    for binding in state.index.bindings(state.text, state.node.start_byte):
        pair = binding.node.parent
        if pair is None or pair.type not in _PAIRS or parts(pair)[0].id != binding.node.id:
            continue
        around = pair.parent
        for _ in range(_CLIMB):
            if around is None or around.child_by_field_name("right") is not None:
                break
            around = around.parent
        row = _gone_through(state, pair)
        if row is None and around is not None:
            row = around.child_by_field_name("right")
        if row is not None and _ITEMS.search(state.index.text(row, 300)):
            return True
    return False


def _gone_through(state: State, pair: Node) -> Node | None:
    """Return what a function that takes *pair* is handed to: `rows` of ``rows.map(([key]) => key)``."""
    function = state.index.enclosing(pair.start_byte)
    given = function.node.parent if function is not None else None
    call = state.index.call_at(given.parent) if given is not None and given.parent is not None else None
    if call is None or function is None or [each.id for each in call.arguments[:1]] != [function.node.id]:
        return None
    taken = pair.parent is not None and pair.parent.type in ("formal_parameters", "required_parameter")
    return call.receiver if taken else None


def pattern_of(program: Program, state: State | None) -> str:
    """Return the text of the pattern *state*: a literal, a compiled one, or a text; empty if not known."""
    if state is None:
        return ""
    for leaf in program.leaves(state):
        node = leaf.node
        if node.type == "regex":
            return leaf.text[:2000]
        call = leaf.index.call_at(node)
        if call is not None and call.name in ("compile", "RegExp") and call.arguments:
            return pattern_of(program, leaf.at(call.arguments[0]))
        if node.type in ("string", "concatenated_string", "template_string"):
            return f"/{leaf.text.strip('rRbBuU').strip(chr(34) + chr(39) + '`')[:2000]}/"
    return ""
