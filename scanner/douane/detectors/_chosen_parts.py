"""Tables of which only some entries are taken: filtered by their keys, masked, or named one by one."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow.index import EXCEPT, FUNCTIONS
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import State
    from douane.detectors._flow.index import Binding

_CHOICES = frozenset({"conditional_expression", "ternary_expression"})
_MASK = re.compile(
    r"""^["'`]([*•.…xX#-]+|[<\[(]?\w{0,12} ?(redact\w*|hidden|mask\w*|secret|set|removed)[>\])]?)["'`]$""",
    re.IGNORECASE,
)
_ANSWER = re.compile(r"(bool|len|type|mask\w*|redact\w*)\(|\w+ is (not )?None\b")
_TEXTS = re.compile(r"""["'](\w{1,80})["']""")
# Filters that let only secrets through.
_WANTED = re.compile(
    r"(?i)^(?!.*(\bnot\b|!=)).*(token|secret|passw|api_?key|[\"'_]key|credential)", re.DOTALL
)
_PATTERNS = frozenset({"call", "string"})  # `re.compile("token|secret")`
_NEGATED = re.compile(r"\bnot\b|!=")
_NAME = re.compile(r"(?<![\w.\"'])[A-Za-z_]\w{1,60}")
_UNLIKE = re.compile(r"^if\s+(\w+)\s*(?:!=\s*([\"']\w{1,80}[\"'])|not in\s*([(\[{][^)\]}]{1,400}[)\]}]))$")
# The names of key and value in a loop over pairs, and what a key is compared with.
_PAIR = re.compile(r"^\W*(?:(?:const|let|var)\s+\[?\s*)?(\w+)\s*,\s*(\w+)\W*$")
_PAIR_PATTERNS = frozenset({"array_pattern", "pattern_list", "tuple_pattern"})
_LOOPS = frozenset({"for_statement", "for_in_statement", "for_in_clause"})
_CLIMB = 12  # from a value to the loop that it comes from


def picked(state: State) -> Node | None:
    """Return the name by which *state*, a value of a loop over pairs, is picked; None if it is not.

    ``for name, value in table.items(): if name == wanted: return value`` is one entry, not the table.
    """
    if state.node.type != "identifier" or state.steps:
        return None
    tests: list[Node] = []
    for outer in islice(ancestors(state.node), _CLIMB):
        if outer.type in FUNCTIONS:
            return None
        clauses = [each for each in parts(outer) if each.type == "if_clause"]
        tests += [inner for each in clauses for inner in parts(each)[:1]]
        condition = outer.child_by_field_name("condition") if outer.type == "if_statement" else None
        tests += [condition] if condition is not None else []
        for loop in (outer, *(each for each in parts(outer) if each.type == "for_in_clause")):
            left = loop.child_by_field_name("left") if loop.type in _LOOPS else None
            pair = _PAIR.match(state.index.text(left, 200)) if left is not None else None
            if pair is not None and pair[2] == state.text:
                return next((found for test in tests if (found := _equals(state, test, pair[1]))), None)
    return None


def _equals(state: State, test: Node, key: str) -> Node | None:
    """Return what *test* compares *key* with, for being the same."""
    if test.type == "parenthesized_expression" and parts(test):
        test = parts(test)[0]
    operator = test.child_by_field_name("operators") or test.child_by_field_name("operator")
    sides = parts(test)
    if operator is None or state.index.text(operator) not in ("==", "===") or len(sides) != 2:
        return None
    for mine, other in (sides, sides[::-1]):
        if re.match(rf"{re.escape(key)}(\.\w+\(\))?$", state.index.text(mine, 200)):
            return other
    return None


def is_entry_name(state: State) -> bool:
    """Whether *state* is the first of a pair of a list of entries: what one is called, not its value.

    ``Object.entries(secret.data).map(([key, value]) => `${key} (${value.length})`)``
    """
    if state.node.type != "identifier" or state.steps:
        return False
    known = state.index.bindings(state.text, state.node.start_byte)
    return bool(known) and all(_is_first_of_pair(state, each) for each in known)


def _is_first_of_pair(state: State, binding: Binding) -> bool:
    pattern = binding.node.parent
    if pattern is None or pattern.type not in _PAIR_PATTERNS or len(parts(pattern)) != 2:
        return False
    if parts(pattern)[0].id != binding.node.id:
        return False
    listed: Node | None = binding.value
    if binding.parameter is not None:
        handed_to = binding.parameter[0].node.parent
        call = state.index.call_at(handed_to.parent) if handed_to is not None and handed_to.parent else None
        listed = call.receiver if call is not None else None
    made = state.index.call_at(listed) if listed is not None else None
    if made is None or made.receiver is None:
        return False
    return made.name == "items" or (made.name == "entries" and state.index.text(made.receiver) == "Object")


def is_masked(state: State) -> bool:
    """Whether *state* is a choice between a value and what stands in its place where it is secret."""
    if state.node.type not in _CHOICES:
        return False
    return any(_MASK.match(state.index.text(each)[:60].strip()) for each in parts(state.node))


def taken(state: State) -> list[State] | None:
    """Return what is taken of the table that the comprehension *state* goes through; None if all of it is.

    An empty list: what is left was chosen by its keys, in a way that is not known.
    """
    if state.node.type in ("generator_expression", "list_comprehension"):
        return _of_one_prefix(state)
    if state.node.type != "dictionary_comprehension" or state.steps:
        return None
    index = state.index
    body = state.node.child_by_field_name("body")
    clauses = parts(state.node)
    loop = next((each for each in clauses if each.type == "for_in_clause"), None)
    value = body.child_by_field_name("value") if body is not None else None
    left = loop.child_by_field_name("left") if loop is not None else None
    table = loop.child_by_field_name("right") if loop is not None else None
    if value is None or left is None or table is None:
        return None
    named = _named(state, value, left, table)
    if named is not None:
        return named
    if is_masked(state.at(value)) or _ANSWER.match(index.text(value)[:40]):
        return []
    return _filtered(state, table, index.text(left).split(",")[0].strip(" ("))


def _filtered(state: State, table: Node, key: str) -> list[State] | None:
    """Return what conditions on *key*, the name of an entry, leave of *table*."""
    index, clauses = state.index, parts(state.node)
    filters = [index.text(each)[:600] for each in clauses if each.type == "if_clause"]
    filters = [each for each in filters if re.search(rf"\b{re.escape(key)}\b", each)]
    if not filters:
        return None
    if _WANTED.search(_with_names(state, filters[0])) or len(_prefixes(state, filters[0], key)) > 1:
        return None  # what is left is what is secret, or what belongs to several services
    owner = _owner(state, table)
    unlike = _UNLIKE.match(filters[0].strip())
    if owner is None or unlike is None or len(filters) > 1:
        return []
    names = _TEXTS.findall(unlike[2] or unlike[3])
    return [state.at(owner, (EXCEPT + ",".join(names),))]


def _with_names(state: State, test: str) -> str:
    """Return *test*, the text of a filter, and the patterns, and lists of parts, that it names.

    A list of whole names is a list of what is let through.
    """
    if _NEGATED.search(test):
        return test
    given = [test]
    for name in dict.fromkeys(_NAME.findall(test)):
        known = [each.value for each in state.index.bindings(name, state.node.start_byte)[:2]]
        given += [
            state.index.text(value, 600)
            for value in known
            if value is not None and (value.type in _PATTERNS or "any(" in test)
        ]
    return " ".join(given)


def _of_one_prefix(state: State) -> list[State] | None:
    """Return nothing where *state* goes through pairs whose keys begin with one prefix: own settings."""
    clauses = parts(state.node)
    loop = next((each for each in clauses if each.type == "for_in_clause"), None)
    left = loop.child_by_field_name("left") if loop is not None else None
    pair = _PAIR.match(state.index.text(left, 200)) if left is not None else None
    filters = [state.index.text(each)[:600] for each in clauses if each.type == "if_clause"]
    if pair is None or len(filters) != 1:
        return None
    return [] if len(_prefixes(state, filters[0], pair[1])) == 1 else None


def _prefixes(state: State, test: str, key: str) -> list[str]:
    """Return the first words with which *test*, the text of a filter, lets a *key* begin."""
    match = re.match(
        rf"if\s+{re.escape(key)}(?:\.\w+\(\))?\.startswith\((.{{1,400}})\)$", test.strip(), re.DOTALL
    )
    if match is None:
        return []
    text = match[1]
    if text.isidentifier():
        bound = (each.value for each in state.index.bindings(text, state.node.start_byte))
        text = " ".join(state.index.text(value, 400) for value in bound if value is not None)
    return list(dict.fromkeys(each.split("_")[0].upper() for each in _TEXTS.findall(text)))


def _named(state: State, value: Node, left: Node, table: Node) -> list[State] | None:
    """Return the entries that ``{k: TABLE[k] for k in ("a", "b")}`` takes."""
    key = value.child_by_field_name("subscript") if value.type == "subscript" else None
    owner = value.child_by_field_name("value")
    if key is None or owner is None or table.type not in ("tuple", "list", "set"):
        return None
    if state.index.text(key) != state.index.text(left):
        return None
    return [state.at(owner, (name,)) for name in _TEXTS.findall(state.index.text(table)[:2000])]


def _owner(state: State, table: Node) -> Node | None:
    call = state.index.call_at(table)
    return call.receiver if call is not None and call.name == "items" else None
