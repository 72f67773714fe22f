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
from douane.detectors._watched_folders import WatchedFolders
from douane.syntax.walking import parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program

_MOST_STEPS = 2_000  # to find out whether one file was picked in a folder
MOST_PICKED = 40
"""Reads of one package whose files are looked at for how they were picked."""
_DATA = "code/credentials.toml"
_MOST_NODES = 600  # of one function, searched for tests
_MOST_FUNCTIONS = 6  # on the way from a folder to what is read
_MOST_NAMES = 60  # of one table
_KEYS = "picking"
_DOCUMENTS = "documents"
_WATCHED = "watched"
_FEW = 2  # kinds of names that tell that keys are meant
_NOT = frozenset({"!", "not"})
_LEAVING = ("continue", "return", "break", "throw", "raise", "next")
_IFS = frozenset({"if_statement", "if_clause", "elif_clause", "ternary_expression", "conditional_expression"})
_OPERATORS = frozenset({"binary_expression", "comparison_operator"})


class Picked:
    """Recognises reads of such files; what one program is asked twice is told once."""

    def __init__(self, program: Program) -> None:
        self._program = program
        lists = any(program.mentioning(encoded(_table()["lists"])))
        self._sections = tuple(
            each
            for each in (_KEYS, _DOCUMENTS)
            if lists and program.holding(re.compile(_table(each)["needle"].encode()))
        )
        self._home = re.compile(_table(_DOCUMENTS)["home"])
        self._watched = WatchedFolders(program)
        self._tracer = program.tracer(self._listing)
        self._known: dict[object, str] = {}

    def section(self, where: State) -> str:
        """Return for which names, a section of the data, the file at *where* was picked in a folder.

        Empty if it was not: keys in any folder, documents in that of the user, files that change there.
        """
        if self._watched.tells_of(where):
            return _WATCHED
        if not self._sections:
            return ""
        key = where.key
        if key not in self._known:
            if len(self._known) >= MOST_PICKED:
                self._program.unfollowed(where.index.path)
                return ""
            self._known[key] = self._is_picked(where)
        return self._known[key]

    def _listing(self, state: State) -> str | None:
        call = self._program.call(state)
        return "a folder" if call is not None and call.name in _table()["lists"] else None

    def _is_picked(self, where: State) -> str:
        with self._program.asking(_MOST_STEPS):
            found = self._tracer.trace(where, first=True)
            cut = self._program.cut
        if not found:
            if cut:
                self._program.unfollowed(where.index.path)
            return ""
        way = [found[0].at, *self._tracer.way(found[0].at), where]
        functions: dict[tuple[str, int], State] = {}
        for each in way:
            function = each.index.enclosing(each.node.start_byte)
            node = function.node if function is not None else each.node
            functions.setdefault((each.index.path, node.id), State(each.index, node))
        call = self._program.call(found[0].at)
        asked = [found[0].at.at(each) for each in call.arguments[:1]] if call is not None else []
        named = [text for each in asked for text in self._program.shapes(each)]
        tested = [names for each in list(functions.values())[:_MOST_FUNCTIONS] for names in self._tests(each)]
        for section in self._sections:
            if section == _DOCUMENTS and not self._is_at_home(found[0].at):
                continue
            if any(_are_of(section, each) for each in (named, *tested)):
                return section
        return ""

    def _is_at_home(self, listing: State) -> bool:
        """Whether *listing* lists the user's home folder, or one in which documents lie there."""
        call = self._program.call(listing)
        if call is None:
            return False
        by_path = call.receiver is not None and listing.index.module.language.is_python
        folders = [
            listing.at(each) for each in (call.receiver if by_path else None, *call.arguments[:1]) if each
        ]
        texts = [text for each in folders for text in self._program.shapes(each)]
        return any(self._home.match(text.split("/*")[0]) for text in texts)

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


def _are_of(section: str, names: list[str]) -> bool:
    """Whether a good part of *names*, which a file must have one of, are names of the kind of *section*."""
    known = re.compile(_table(section)["names"])
    kinds = {match[0].lower() for each in names if (match := known.search(each[:400])) is not None}
    if len(names) == 1:  # a pattern, which has several in it
        kinds = {each[0].lower() for each in known.finditer(names[0][:400])}
        alone = section == _KEYS and bool(kinds) and "|" not in names[0]
        return len(kinds) >= _FEW or alone
    return len(kinds) >= _FEW and 3 * len(kinds) >= len(names)


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
def _table(section: str = "picking") -> dict[str, Any]:
    found: dict[str, Any] = douane_signatures.table(_DATA)[section]
    return found


def described(section: str) -> tuple[str, tuple[str, ...]]:
    """Return what files of *section* are called, and beginnings of words with which a package is for them."""
    return str(_table(section)["what"]), tuple(_table(section)["purpose"])
