"""Files that are picked in somebody's folders because they are named as keys and states are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

import douane_signatures
from douane.detectors._catalogue import encoded
from douane.detectors._flow.state import State
from douane.syntax.walking import parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program

MOST_PICKED = 40
"""Reads of one package whose files are looked at for how they were picked."""
_DATA = "code/credentials.toml"
_MOST_NODES = 600  # of one function, searched for tests
_MOST_FUNCTIONS = 6  # on the way from a folder to what is read
_MOST_NAMES = 60  # of one table
_FEW = 2  # kinds of names that tell that keys are meant
_NOT = frozenset({"!", "not"})
_LEAVING = ("continue", "return", "break", "throw", "raise", "next")
_IFS = frozenset({"if_statement", "if_clause", "elif_clause", "ternary_expression", "conditional_expression"})
_OPERATORS = frozenset({"binary_expression", "comparison_operator"})


class Picked:
    """Recognises reads of such files; what one program is asked twice is told once."""

    def __init__(self, program: Program) -> None:
        self._program = program
        needle = re.compile(_table()["needle"].encode())
        lists = any(program.mentioning(encoded(_table()["lists"])))
        self._may = lists and any(program.holds(path, needle) for path in program.paths)
        self._names = re.compile(_table()["names"])
        self._tracer = program.tracer(self._listing)
        self._known: dict[object, bool] = {}

    def is_sought(self, where: State) -> bool:
        """Whether the file at *where* was picked in a folder, for a name as keys have it."""
        if not self._may:
            return False
        key = where.key
        if key not in self._known:
            if len(self._known) >= MOST_PICKED:
                self._program.unfollowed(where.index.path)
                return False
            self._known[key] = self._is_picked(where)
        return self._known[key]

    def _listing(self, state: State) -> str | None:
        call = self._program.call(state)
        return "a folder" if call is not None and call.name in _table()["lists"] else None

    def _is_picked(self, where: State) -> bool:
        found = self._tracer.trace(where, first=True)
        if not found:
            return False
        way = [found[0].at, *self._tracer.way(found[0].at), where]
        functions: dict[tuple[str, int], State] = {}
        for each in way:
            function = each.index.enclosing(each.node.start_byte)
            node = function.node if function is not None else each.node
            functions.setdefault((each.index.path, node.id), State(each.index, node))
        call = self._program.call(found[0].at)
        asked = [found[0].at.at(each) for each in call.arguments[:1]] if call is not None else []
        named = [text for each in asked for text in self._program.shapes(each)]
        tested = [self._tests(each) for each in list(functions.values())[:_MOST_FUNCTIONS]]
        return any(self._are_keys(each) for names in tested for each in names) or self._are_keys(named)

    def _are_keys(self, names: list[str]) -> bool:
        """Whether a good part of *names*, which a file must have one of, are names of keys."""
        kinds = {match[0].lower() for each in names if (match := self._names.search(each[:400])) is not None}
        if len(names) == 1:  # a pattern, which has several in it
            kinds = {each[0].lower() for each in self._names.finditer(names[0][:400])}
            return len(kinds) >= _FEW or (bool(kinds) and "|" not in names[0])
        return len(kinds) >= _FEW and 3 * len(kinds) >= len(names)

    def _tests(self, here: State) -> Iterator[list[str]]:
        """Yield the names of each table or pattern that what is found in *here* must have one of."""
        for node in islice(walk(here.node), _MOST_NODES):
            if node.type in _OPERATORS:
                sides = parts(node)
                operator = here.index.text(node, 400)
                if len(sides) == _FEW and re.search(r"\bin\b", operator) and _keeps(here, node):
                    yield self._named(here.at(sides[1]))
                continue
            call = here.index.call_at(node)
            if call is None or call.name not in _table()["tests"] or call.receiver is None:
                continue
            if _keeps(here, node):
                for each in (call.receiver, *call.arguments[:1]):
                    yield self._named(here.at(each))

    def _named(self, state: State) -> list[str]:
        """Return the texts of the table, list or pattern *state*."""
        found: list[str] = []
        for leaf in islice(self._program.leaves(state), 4):
            made = self._program.call(leaf)
            node = leaf.node
            if made is not None and made.name in _table()["makers"] and made.arguments:
                node = made.arguments[0]
            if node.type == "regex":
                found.append(leaf.index.text(node, 400))
                continue
            for child in (
                parts(node)[:_MOST_NAMES] if node.type not in ("string", "concatenated_string") else [node]
            ):
                key = child.child_by_field_name("key") or child
                if key.type in ("string", "concatenated_string"):
                    found += self._program.shapes(leaf.at(key))
        return found


def _keeps(here: State, test: Node) -> bool:
    """Whether what passes *test* is kept, not left out: ``if (KEYS.has(name)) continue`` leaves it out."""
    keeps = "not in" not in here.index.text(test, 200)
    node = test
    while node.parent is not None and node.id != here.node.id:
        around = node.parent
        if around.children and here.index.text(around.children[0], 4) in _NOT and around.type not in _IFS:
            keeps = not keeps
        if around.type in _IFS:
            then = around.child_by_field_name("consequence")
            if then is not None and then.id == node.id:
                return False  # what is done then, and no test
            said = here.index.text(then, 60).lstrip("{ \n") if then is not None else ""
            return keeps != said.startswith(_LEAVING)
        if around.type.endswith(("_statement", "_declaration")) and around.type != "return_statement":
            return False
        node = around
    return keeps


@cache
def _table() -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)["picking"]
    return found


def described() -> tuple[str, tuple[str, ...]]:
    """Return what such files are called, and beginnings of words with which a package says it is for them."""
    return str(_table()["what"]), tuple(_table()["purpose"])
