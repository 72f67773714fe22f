"""Who calls a function of a package, is handed it to call it, or makes it: for walking back from a place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from douane.detectors._flow.state import State
from douane.detectors._ties import Tie, call_around, runs_it, tie_by
from douane.syntax.walking import words

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program

MAX_CALLERS = 24
"""Callers of one function that are looked at."""
_MOST_MENTIONS = 40  # of one name in one file
_SHORTEST = 4  # letters of the name of a method that is told by its name alone
_NAMED = frozenset({"identifier", "property_identifier", "shorthand_property_identifier"})
_MEMBERS = frozenset({"member_expression", "attribute"})


@dataclass(frozen=True, slots=True)
class Ways:
    """What leads to a function: `calls` of it, places `at` which it runs, or where it is `kept` for later.

    `ties` are to those who have it called; `whole` is False where there may be more.
    """

    calls: tuple[State, ...] = ()
    at: tuple[State, ...] = ()
    kept: tuple[State, ...] = ()
    ties: tuple[tuple[Tie, Index], ...] = ()
    whole: bool = False


class Callers:
    """Answers for the functions of one program."""

    def __init__(self, program: Program, is_aside: Callable[[str], bool]) -> None:
        """*is_aside* says of files whether nothing in them counts: tests, examples."""
        self._program = program
        self._is_aside = is_aside

    def of(self, index: Index, function: Function, *, serves: bool) -> Ways:
        """Return what leads to *function*, of the file of *index*."""
        around = call_around(index, function.node)
        if around is not None:
            here = (State(index, around.node),)
            at_once = around.callee.id == function.node.id or runs_it(around)
            return Ways(at=here, whole=True) if at_once else Ways(kept=here)
        calls = [
            each for each in self._program.callers(index, function) if not self._is_aside(each.index.path)
        ]
        ties: list[tuple[Tie, Index]] = []
        kept: list[State] = []
        for state in self._handed(index, function):
            call = state.index.call_at(state.node)
            tie = tie_by(state.index, call, function, serves=serves) if call is not None else None
            if tie is not None:
                ties.append((tie, state.index))
            elif call is not None:
                (calls if runs_it(call, function.name, state.index) else kept).append(state)
        if not (calls or ties or kept):
            calls = list(self._by_name(index, function))
        if not (calls or ties or kept):
            for state, at_once in self._as_value(index, function):
                (calls if at_once else kept).append(state)
        whole = not kept and len(calls) <= MAX_CALLERS and self._are_all(index, function, calls)
        if not (calls or ties or kept) and function.parent is not None:
            kept = [State(index, function.node)]
        few = slice(MAX_CALLERS)
        return Ways(calls=tuple(calls[few]), kept=tuple(kept[few]), ties=tuple(ties[few]), whole=whole)

    def uses(self, index: Index, node: Node) -> list[State] | None:
        """Return where the constant is used in whose value *node* stands; None where it stands in none.

        A constant is what a file keeps at its top level, and what calls nothing there.
        """
        if index.call_at(node) is not None or index.enclosing(node.start_byte) is not None:
            return None
        here: Node | None = node
        for _ in range(_MOST_MENTIONS):
            if here is None or index.call_at(here) is not None:
                return None
            if here.type in ("variable_declarator", "assignment"):
                break
            if here.type in ("lexical_declaration", "variable_declaration", "expression_statement"):
                here = here.named_children[0] if here.named_children else None
            else:
                here = here.parent
        named = here.child_by_field_name("name") or here.child_by_field_name("left") if here else None
        if here is None or named is None or named.type != "identifier":
            return None
        return [
            State(other, use)
            for other, use in self._mentions(index, index.text(named, 100))
            if use.type in _NAMED
            and not _is_imported(use)
            and not (other is index and here.start_byte <= use.start_byte < here.end_byte)
        ][:MAX_CALLERS]

    def is_exported(self, index: Index, function: Function) -> bool:
        """Whether other packages may call *function* by its name."""
        outer = function
        while outer.parent is not None:
            outer = outer.parent
        if outer.owner is not None and outer.name.startswith(("_", "#")) and outer.name != "__init__":
            return False
        name = outer.name if outer.owner is None else outer.owner.name
        if index.module.language.is_python:
            return bool(name) and not name.startswith("_")
        every = (binding for bindings in index.exports.values() for binding in bindings)
        ours = {outer.node.id, outer.owner.node.id if outer.owner is not None else -1}
        if name in index.exports and name:
            return True
        return any(
            (each.function is outer or (each.value is not None and each.value.id in ours))
            or (each.class_ is not None and each.class_ is outer.owner)
            or (each.value is not None and bool(name) and index.text(each.value, 100) == name)
            for each in every
        )

    def _handed(self, index: Index, function: Function) -> Iterator[State]:
        """Yield the calls that *function* is handed to by its name."""
        if len(function.name) < 2 or function.name in ("constructor", "__init__"):
            return
        for each, node in self._mentions(index, function.name):
            if node.type in _NAMED and self._means(each, node, index, function):
                call = _handed_to(each, node)
                if call is not None:
                    yield State(each, call)

    def _means(self, index: Index, node: Node, home: Index, function: Function) -> bool:
        """Whether *node*, a name in the file of *index*, can mean *function* of the file of *home*."""
        parent = node.parent
        owner = (
            parent.child_by_field_name("object") if parent is not None and parent.type in _MEMBERS else None
        )
        if owner is not None and owner.id != node.id:
            if index.text(owner, 20) in ("this", "self", "cls"):
                return function.owner is not None and index is home
            return function.owner is None and self._is_imported(index, owner, home)
        if function.owner is not None:
            return False
        for binding in index.bindings(function.name, node.start_byte):
            if binding.function is function:
                return True
            if binding.value is not None and binding.value.id == function.node.id and index is home:
                return True
        return self._is_imported(index, node, home)

    def _is_imported(self, index: Index, node: Node, home: Index) -> bool:
        """Whether the name *node* is imported from the file of *home*, or stands for all of it."""
        if node.type not in _NAMED:
            return False
        for binding in index.bindings(index.text(node, 100), node.start_byte):
            origin = binding.origin or self._required(index, binding.value)
            target = self._program.imported(index, *origin) if origin is not None else None
            if target is not None and target[0] == home.path:
                return True
        return False

    def _required(self, index: Index, value: Node | None) -> tuple[str, tuple[str, ...]] | None:
        """Return what *value* loads, where it is a `require` of a name that is written out."""
        call = index.call_at(value) if value is not None else None
        if call is None or call.name != "require" or not call.arguments:
            return None
        return index.text(call.arguments[0], 200).strip("'\"`"), ()

    def _by_name(self, index: Index, function: Function) -> Iterator[State]:
        """Yield the calls of the one method of the package that has its name, whatever it is called on."""
        name = function.name
        if function.owner is None and (
            function.node.parent is None or function.node.parent.type not in _FIELDS
        ):
            return
        if len(name) < _SHORTEST or name in self._program.built_in or name in ("constructor", "__init__"):
            return
        if name in _ENTERED and function.owner is not None:
            for other in self._program.naming(index.path, function.owner.name):
                yield from (
                    State(other, each.node) for each in other.calls_by_name.get(function.owner.name, ())
                )
            return
        every = self._program.naming(index.path, name)
        alone = sum(each.name == name for other in every for each in other.functions) == 1
        for other, node in self._mentions(index, name) if alone and self._is_read(index, name) else ():
            taken = node.parent if node.parent is not None and node.parent.type in _MEMBERS else None
            owner = taken.child_by_field_name("object") if taken is not None else None
            if owner is not None and owner.id != node.id and self._may_be_own(other, owner):
                yield State(other, node)  # called, read as a property, or handed over

    def _may_be_own(self, index: Index, owner: Node) -> bool:
        """Whether *owner* can be an object of the package: nothing that it imports, no global."""
        here = owner
        for _ in range(8):
            inner = here.child_by_field_name("object") or here.child_by_field_name("function")
            if inner is None:
                break
            here = inner
        if here.type != "identifier" or index.text(here, 20) in ("self", "cls"):
            return here.type in (
                "this",
                "identifier",
                "await_expression",
                "parenthesized_expression",
                "new_expression",
            )
        known = index.bindings(index.text(here, 100), here.start_byte)
        for each in known:
            origin = each.origin or self._required(index, each.value)
            if origin is None or self._program.imported(index, *origin) is not None:
                return True
        return False

    def _is_read(self, index: Index, name: str) -> bool:
        """Whether all files of the package are read in which *name*, of the file of *index*, stands."""
        word = name.encode("utf-8", "replace")
        read = {each.path for each in self._program.naming(index.path, name)}
        every = (path for path in self._program.paths if word in self._program.words(path))
        return all(path in read or self._is_aside(path) for path in every)

    def _as_value(self, index: Index, function: Function) -> Iterator[tuple[State, bool]]:
        """Yield where *function* is used as a value: in a list, under a name, as a text that names it.

        Of what is kept in a list or table at the top of a file, the places that use that. True: a loop runs
        over it there, which calls what it meets.
        """
        name = function.name
        if len(name) < 2 or name in ("constructor", "__init__"):
            return
        for other, node in self._mentions(index, name):
            told = _is_text(other, node, name) and (function.owner is not None or other is index)
            if not told and not (node.type in _NAMED and self._means(other, node, index, function)):
                continue
            if function.node.start_byte <= node.start_byte < function.node.end_byte and other is index:
                continue
            if other.enclosing(node.start_byte) is not None:
                yield State(other, node), _is_looped_over(node)
                continue
            table = _table_around(other, node)
            for user, use in self._mentions(other, table) if table else ():
                if user.enclosing(use.start_byte) is not None and use.type in _NAMED:
                    yield State(user, use), True

    def _mentions(self, index: Index, name: str) -> Iterator[tuple[Index, Node]]:
        """Yield the places where *name*, of the file of *index*, stands; tests and the like do not count."""
        word = name.encode("utf-8", "replace")
        for each in self._program.naming(index.path, name):
            for at in islice(
                words(each.module.source, word), 0 if self._is_aside(each.path) else _MOST_MENTIONS
            ):
                node = each.module.root.descendant_for_byte_range(at, at + len(word))
                if node is not None:
                    yield each, node

    def _are_all(self, index: Index, function: Function, found: list[State]) -> bool:
        """Whether nothing but the calls *found* can lead to *function*, and those who import it by name.

        True only for plain functions of which each mention in the package is accounted for.
        """
        if not _is_plain(function) or not self._is_read(index, function.name):
            return False
        named = function.node.child_by_field_name("name")
        known = {each.index.path: set[int]() for each in found} | {index.path: set[int]()}
        for each in found:
            call = each.index.call_at(each.node)
            known[each.index.path].add((call.callee if call is not None else each.node).start_byte)
        if named is not None:
            known[index.path].add(named.start_byte)
        return all(
            node.start_byte in known.get(other.path, ()) or node.type == "comment" or _is_imported(node)
            for other, node in self._mentions(index, function.name)
        )


_TEXTS = frozenset({"string_fragment", "string_content"})
_HOLDING = frozenset({"array", "list", "tuple", "object", "dictionary", "pair", "new_expression", "set"})
# What is called where an object of the class is made, or soon after, by the language itself.
_ENTERED = frozenset({"__enter__", "__exit__", "__aenter__", "__aexit__", "__post_init__"})
_FIELDS = frozenset({"public_field_definition", "field_definition", "pair"})


def _is_looped_over(node: Node) -> bool:
    """Whether *node* stands in a list that a loop runs over where it is written."""
    here = node.parent
    for _ in range(5):
        if here is None or here.type not in (*_HOLDING, *_MEMBERS, *_TEXTS, "string", "expression_list"):
            break
        here = here.parent
    return here is not None and here.type in ("for_statement", "for_in_statement", "for_in_clause")


def _is_text(index: Index, node: Node, name: str) -> bool:
    return node.type in _TEXTS and index.text(node, 200) == name


def _table_around(index: Index, node: Node) -> str:
    """Return the name under which a file keeps the list or table that *node* stands in, empty if none."""
    here = node.parent
    for _ in range(8):
        if here is None:
            return ""
        if here.type in ("variable_declarator", "assignment"):
            named = here.child_by_field_name("name") or here.child_by_field_name("left")
            return index.text(named, 100) if named is not None and named.type == "identifier" else ""
        if (
            here.type not in _HOLDING
            and here.type not in _MEMBERS
            and here.type not in _TEXTS
            and here.type != "string"
        ):
            return ""
        here = here.parent
    return ""


def _is_plain(function: Function) -> bool:
    """Whether *function* is declared by a name of its own: no method, nothing that is decorated."""
    node, around = function.node, function.node.parent
    declared = node.type in (
        "function_definition",
        "function_declaration",
        "generator_function_declaration",
    )
    alone = around is not None and around.type != "decorated_definition"
    return declared and alone and function.owner is None and not function.name.startswith("__")


def _is_imported(node: Node) -> bool:
    """Whether *node* names something where it is only imported or handed on."""
    here = node.parent
    for _ in range(3):
        if here is None:
            return False
        if here.type in ("import_specifier", "export_specifier", "import_from_statement"):
            return True
        here = here.parent
    return False


def _handed_to(index: Index, node: Node) -> Node | None:
    """Return the call that the function named by *node* is handed to, as it is, bound, or in an object."""
    here: Node = node
    for _ in range(8):
        parent = here.parent
        if parent is None:
            return None
        if parent.type in _MEMBERS:
            last = parent.child_by_field_name("property") or parent.child_by_field_name("attribute")
            is_bound = last is not None and index.text(last, 10) == "bind"
            if last is None or not (last.id == here.id or is_bound):
                return None
        elif index.call_at(parent) is not None:
            if here.type not in _MEMBERS or not index.text(here).endswith(".bind"):
                return None
        elif parent.type in ("arguments", "argument_list"):
            made = parent.parent
            call = index.call_at(made) if made is not None else None
            return made if call is not None else None
        elif parent.type not in ("pair", "object", "keyword_argument", "parenthesized_expression", "await"):
            return None
        here = parent
    return None
