"""Checks that the token itself chooses: `none` among the ways, or one key for signatures of two kinds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors._flow import State
from douane.detectors._verifiers import DATA, Weakness, decides
from douane.model import Severity
from douane.syntax.walking import ancestors, parts

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Index, Program

_UNSIGNED = "the token itself names the way in which it is checked, and may say that nobody signed it"
_CONFUSED = (
    "the token itself names the way in which it is checked, and the key that checks signatures is also "
    "taken for a shared secret: whoever knows a public key can sign"
)
_UNKNOWN = (
    "the token itself names the way in which it is checked, and a way that is not known gives an empty "
    "signature, or no check at all"
)
_STATEMENTS = frozenset(
    {
        *("lexical_declaration", "variable_declaration", "expression_statement"),
        *("return_statement", "if_statement"),
    }
)
_LONGEST_STATEMENT = 600  # characters of what is done with a way that was looked up
_LOOKUPS = ("subscript", "subscript_expression", "call", "call_expression")
_CASES = frozenset({"switch_case", "case_clause"})
_COMPARED = ("binary_expression", "comparison_operator", *sorted(_CASES))
_CHOICES = frozenset({"if_statement", "elif_clause"})
_TABLES = frozenset({"object", "dictionary"})
_CLIMB = 6  # from a comparison to the statement that it decides
_LONGEST = 4_000  # characters of a branch


def chosen_by_the_token(program: Program, index: Index) -> Iterator[Weakness]:
    """Yield where the code in *index* lets a token say how it is checked."""
    table: dict[str, str] = douane_signatures.table(DATA)["named_ways"]
    if re.search(table["needle"].encode(), index.module.source) is None:
        return
    for node in index.module.nodes_at(re.compile(table["looked_up"].encode()), *_LOOKUPS):
        why = _looked_up(program, index, node, table) if decides(index, node) else ""
        if why:
            severity = Severity.MEDIUM if why == _UNKNOWN else Severity.HIGH
            yield Weakness(State(index, node), why, severity)
    for node in index.module.nodes_at(re.compile(table["compared"].encode()), *_COMPARED):
        lets_in = _case_lets_in if node.type in _CASES else _branch_lets_in
        if decides(index, node) and lets_in(index, node, table):
            yield Weakness(State(index, node), _UNSIGNED, Severity.HIGH)


def _looked_up(program: Program, index: Index, node: Node, table: dict[str, str]) -> str:
    """Return why it is bad that *node* takes a check out of a table by what the token says; empty if not."""
    owner = node.child_by_field_name("object") or node.child_by_field_name("value")
    call = index.call_at(node)
    if call is not None and (call.name != "get" or not call.arguments):
        return ""
    key = call.arguments[0] if call is not None else _key_of(node)
    owner = call.receiver if call is not None else owner
    if key is None or owner is None or re.search(table["told"], index.text(key, 200)) is None:
        return ""
    for leaf in program.leaves(State(index, owner)):
        entries = _entries(leaf) if not leaf.steps else {}
        if any(name.lower() == "none" for name in entries):
            return _UNSIGNED
        if _share_a_key(program, leaf, entries, table):
            return _CONFUSED
        if entries and _goes_on_without(index, node, table):
            return _UNKNOWN
    return ""


def _goes_on_without(index: Index, node: Node, table: dict[str, str]) -> bool:
    """Whether nothing is refused where the table that *node* looks into knows no such way."""
    statement = next((each for each in ancestors(node) if each.type in _STATEMENTS), None)
    if statement is None:
        return False
    source = index.module.source[statement.start_byte : statement.start_byte + _LONGEST_STATEMENT]
    start = node.start_byte - statement.start_byte
    before, behind = (each.decode("utf-8", "replace") for each in (source[:start], source[start:]))
    named = re.match(table["kept_as"], before)
    around = index.enclosing(node.start_byte)
    text = index.text(around.node, _LONGEST) if around is not None else ""
    name = re.escape(named[1]) if named is not None else "(?!)"  # what is not kept has no name
    if re.search(table["refuses_unknown"].replace("NAME", name), text):
        return False
    if re.match(table["instead"], behind, re.DOTALL):
        return True
    return re.search(table["skips"].replace("NAME", name), text) is not None


def _key_of(node: Node) -> Node | None:
    return node.child_by_field_name("index") or node.child_by_field_name("subscript")


def _entries(leaf: State) -> dict[str, Node]:
    """Return name -> value of the table at *leaf*; a map is made of a list of pairs."""
    call = leaf.index.call_at(leaf.node)
    if call is not None and call.name in ("Map", "dict", "freeze", "MappingProxyType"):
        given = call.arguments[0] if call.arguments else None
        found = dict(call.keywords)
        return found if given is None else found | _entries(leaf.at(given))
    if leaf.node.type == "array":
        inner = [parts(each) for each in parts(leaf.node) if each.type == "array"]
        return {leaf.index.text(each[0]).strip("'\"`"): each[1] for each in inner if len(each) == 2}
    if leaf.node.type not in _TABLES:
        return {}
    found = {}
    for each in parts(leaf.node):
        key, value = each.child_by_field_name("key"), each.child_by_field_name("value")
        name = key if key is not None else each.child_by_field_name("name")
        if name is not None:
            found[leaf.index.text(name, 60).strip("'\"`")] = value or each
    return found


def _share_a_key(program: Program, leaf: State, entries: dict[str, Node], table: dict[str, str]) -> bool:
    """Whether *entries*, ways to check a token, use one key for shared secrets and for public keys."""
    held: dict[bool, set[str]] = {True: set(), False: set()}
    for name, value in entries.items():
        kind = re.match(table["kinds"], name)
        if kind is not None:
            for way in program.leaves(leaf.at(value)):
                held[kind[1] is not None].update(re.findall(table["key"], way.text[:_LONGEST]))
    return bool(held[True] & held[False])


def _case_lets_in(index: Index, case: Node, table: dict[str, str]) -> bool:
    """Whether *case*, of tokens that nobody signed, goes on with them."""
    choice = next(
        (each for each in ancestors(case) if each.type in ("switch_statement", "match_statement")), None
    )
    asked = choice.child_by_field_name("value") or choice.child_by_field_name("subject") if choice else None
    if asked is None or re.search(table["told"], index.text(asked, 200).strip("()")) is None:
        return False
    return re.search(table["refuses"], index.text(case, _LONGEST)) is None


def _branch_lets_in(index: Index, node: Node, table: dict[str, str]) -> bool:
    """Whether the branch that is taken if *node* says that nobody signed a token goes on with it."""
    branch = next((each for each in islice(ancestors(node), _CLIMB) if each.type in _CHOICES), None)
    body = branch.child_by_field_name("consequence") if branch is not None else None
    if branch is None or body is None:
        return False
    text = index.text(body, _LONGEST)
    if "!=" in index.text(node, 200):  # what is signed is checked, and the rest is not
        signature = douane_signatures.table(DATA)["names"]["checks_signature"]
        return re.search(signature, text) is not None and branch.child_by_field_name("alternative") is None
    return re.search(table["refuses"], text) is None and re.search(r"\breturn\b", text) is not None
