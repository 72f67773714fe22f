"""Tables of the code in which a mark is looked up: ``TABLE.get(digest[:12])``, a `switch` over it, its keys.

What a table gives for a mark is a right that nobody handed out, unless the code turns away whoever is found
in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import douane_signatures
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.entries import keys_of
from douane.detectors._listed_digests import is_refused
from douane.detectors._verifiers import DATA, function_around
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

MAX_LOOKUPS = 200
"""Questions of one file whether a mark is in a table that are followed."""
_MOST_KEYS = 200  # of one table
_HELD = frozenset({"object", "dictionary"})
_LISTS = frozenset({"array", "list", "tuple"})
_PAIRED = frozenset({"Map", "dict", "fromEntries", "freeze", "MappingProxyType"})
_KEYED = frozenset({"keys", "entries", "items"})
_CASES = {True: "(case_clause) @case", False: "(switch_case) @case"}
_SUBSCRIPTS = {True: "(subscript) @s", False: "(subscript_expression) @s"}
_TOLD_APART = frozenset({"switch_statement", "match_statement"})
_THROUGH = frozenset(
    {"parenthesized_expression", "binary_expression", "boolean_operator", "await_expression", "await"}
    | {"conditional_expression", "ternary_expression", "member_expression", "attribute", "not_operator"}
    | {"unary_expression", "comparison_operator", "subscript", "subscript_expression", "as_expression"}
)
_SUBSCRIPTED = frozenset({"subscript", "subscript_expression"})
_USES = frozenset({"return_statement", "arrow_function", "lambda", "if_statement", "elif_clause"})
_KEPT = frozenset({"variable_declarator", "assignment", "assignment_expression", "named_expression"})
_LONGEST = 4_000  # characters of a function


class Lookup(NamedTuple):
    """The question `at` asks for `asked` in `table`; of a `switch`, `table` is one of its cases."""

    at: Node
    asked: Node
    table: Node


def lookups(index: Index) -> Iterator[Lookup]:
    """Yield what the file of *index* looks up by a key: ``TABLE.get(x)``, ``TABLE[x]``."""
    for call in index.of_name(index.calls_by_name.get("get", ())):
        if call.receiver is not None and 1 <= len(call.arguments) <= 2:
            yield Lookup(call.node, call.arguments[0], call.receiver)
    for node in index.module.captures(_SUBSCRIPTS[_is_python(index)]).get("s", ()):
        held = parts(node)
        if len(held) == 2 and not _is_written_to(node):
            yield Lookup(node, held[1], held[0])


def cases(index: Index) -> Iterator[Lookup]:
    """Yield each case of what the file of *index* tells apart, but for those that turn callers away."""
    refuses = re.compile(_table()["case_refuses"])
    for case in index.module.captures(_CASES[_is_python(index)]).get("case", ()):
        around = next((each for each in ancestors(case) if each.type in _TOLD_APART), None)
        asked = (
            around.child_by_field_name("value") or around.child_by_field_name("subject") if around else None
        )
        value = case.child_by_field_name("value") or next(iter(parts(case)), None)
        if asked is not None and value is not None and not refuses.search(index.text(case, 400)):
            yield Lookup(case, asked, value)


def keys_in(program: Program, state: State, within: int = 3) -> list[str]:
    """Return the keys of the table that *state* is, if it stands in the code; none where one is unknown."""
    found: list[str] = []
    for leaf in program.leaves(state) if within else ():
        call = program.call(leaf)
        if leaf.steps and not (call is not None and call.name in _KEYED):
            return []
        if leaf.node.type in _HELD:
            found += _keys(program, leaf)
        elif call is not None and call.name in _KEYED:
            held = call.receiver if not call.arguments else call.arguments[0]
            found += keys_in(program, leaf.at(held), within - 1) if held is not None else []
        elif call is not None and call.name in _PAIRED and len(call.arguments) == 1:
            found += _made_of(program, leaf.at(call.arguments[0]), within - 1)
        else:
            return []
    return found[:_MOST_KEYS]


def _made_of(program: Program, state: State, within: int) -> list[str]:
    """Return the keys of the pairs, or of the table, that *state* is: of ``new Map([[key, value]])``."""
    for leaf in program.leaves(state):
        pairs = [leaf.at(each) for each in parts(leaf.node)] if leaf.node.type in _LISTS else []
        firsts = [
            each.at(parts(each.node)[0]) for each in pairs if each.node.type in _LISTS and parts(each.node)
        ]
        if firsts and len(firsts) == len(pairs):
            return [text for each in firsts for text in program.shapes(each)[:1]]
    return keys_in(program, state, within)


def _keys(program: Program, leaf: State) -> list[str]:
    pairs = [child for child in parts(leaf.node)[:_MOST_KEYS] if child.type == "pair"]
    fields = [pair.child_by_field_name("key") for pair in pairs]
    return [text for key in fields if key is not None for text in keys_of(program, leaf, key)[:1] or (HOLE,)]


def grants(index: Index, found: Lookup, listed: str) -> bool:
    """Whether whoever is found in the table of *found*, which is written as *listed*, is let in by that.

    What is found is given back, or decides; and it does not turn them away.
    """
    table = _table()
    use = _use(found.at)
    if use is None or is_refused(index, found.at):
        return False
    function = function_around(index, found.at)
    text = index.text(function.node, _LONGEST) if function is not None else ""
    kept = use.child_by_field_name("name") or use.child_by_field_name("left") if use.type in _KEPT else None
    name = index.text(kept, 60) if kept is not None else ""
    if name and re.search(table["refuses_kept"] % re.escape(name), text):
        return False
    if re.search(table["roles"], listed):
        return True
    keeps_out = re.search(douane_signatures.table(DATA)["names"]["keeps_out"], index.text(found.table)[-80:])
    decides = function is not None and re.search(table["tells_who"], function.name or "") is not None
    return decides and keeps_out is None


def _use(node: Node) -> Node | None:
    """Return what *node* decides: what is given back, a condition, or a name that it is kept under."""
    inner = node
    for outer in ancestors(node):
        if outer.type in _KEPT or outer.type in _USES:
            return outer
        is_key = outer.type in _SUBSCRIPTED and parts(outer)[0].id != inner.id
        if outer.type not in _THROUGH or is_key:
            return None
        inner = outer
    return None


def _is_written_to(node: Node) -> bool:
    around = node.parent
    return around is not None and around.type in _KEPT and around.child_by_field_name("left") == node


def _is_python(index: Index) -> bool:
    return index.module.language.is_python


def _table() -> dict[str, str]:
    found: dict[str, str] = douane_signatures.table(DATA)["second"]["tables"]
    return found
