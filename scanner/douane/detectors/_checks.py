"""Checks that stand between a value and its use: conditions that hold where an expression is evaluated.

A condition holds where the use stands in the branch that it opens, or behind a branch that it closes with
`return`, `throw` and the like; a helper of the package that is asked, or that raises, counts as what it does.
What a single condition is worth is for the rule to say: it hands in a `Judge`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from douane.detectors._branches import branch, junction, negated
from douane.detectors._conditions import WRAPPED, named_condition
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._flow.memos import Memo
from douane.detectors._flow.state import MOST_FRAMES, Frame, State
from douane.detectors._made import Asked, Maker, asked, is_field, makers
from douane.syntax.walking import MAX_ANCESTORS, parts, walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Function, Index, Program
    from douane.detectors._flow.index import Class, Steps

MAX_CONDITIONS = 400
"""Conditions that are judged for one use of a value; beyond, it counts as unchecked."""
_DEEPEST = 10  # conditions within conditions, and helpers within helpers
_MOST_STATEMENTS = 300  # before the use, in one block

_BLOCKS = frozenset({"statement_block", "block", "program", "module", "switch_case", "switch_default"})
_EXITS = frozenset(
    {"return_statement", "throw_statement", "raise_statement", "continue_statement", "break_statement"}
)
_STATEMENTS = frozenset({"expression_statement", "lexical_declaration", "variable_declaration"})
_CHOOSING = frozenset(
    {"ternary_expression", "conditional_expression", "generator_expression", "list_comprehension"}
)
_MOST_EXPRESSIONS = 60  # of one statement that are looked at for calls
_LEAVING = frozenset({"exit", "abort", "_exit"})  # calls that do not come back
_TRUTH = frozenset({"bool", "Boolean"})  # what says no more than what it is given
_ANY = frozenset({"some", "every", "any", "all", "find"})
_NEVER = frozenset({"false", "False", "null", "None", "undefined", "0", '""', "''"})
_ALWAYS = frozenset({"true", "True"})


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What is checked: a name of one file, seen from one place, taken apart by `steps`."""

    index: Index
    name: str
    scope: Function | None
    steps: Steps
    use: State

    def is_at(self, state: State) -> bool:
        """Whether *state* is another mention of this subject."""
        if state.index is not self.index or state.node.type not in _NAMES:
            return False
        known = self.steps[: len(state.steps)] == state.steps or state.steps[: len(self.steps)] == self.steps
        return known and state.text == self.name and self._scope_at(state) is self.scope

    def _scope_at(self, state: State) -> Function | None:
        return self.index.scope_of(self.name, state.node.start_byte)


@dataclass(frozen=True, slots=True, eq=False)
class _Field(Subject):
    """A field of the object that is made, as the code sees it that makes it."""

    class_: Class
    field: str

    def is_at(self, state: State) -> bool:
        """Whether *state* is that field."""
        return is_field(state, self.class_, self.field)


_NAMES = frozenset({"identifier", "shorthand_property_identifier"})
_CALLS: Memo[dict[int, tuple[Node, ...]]] = Memo()


class Judge(Protocol):
    """Says what a check is worth."""

    def accepts(self, subject: Subject, condition: State, *, holds: bool) -> bool:
        """Whether *subject* is harmless where *condition* is known to be true (or false)."""

    def raises(self, subject: Subject, call: State) -> bool:
        """Whether *call* only comes back if *subject* is harmless."""


class Checks:
    """Answers whether a use of a value stands behind a check that is worth something."""

    def __init__(self, program: Program, judge: Judge) -> None:
        self._program = program
        self._judge = judge
        self._known: dict[object, bool] = {}
        self._guarded: set[object] = set()  # uses that a check stands before, whoever calls the function
        self._left = MAX_CONDITIONS

    def guarded(self, use: State) -> bool:
        """Whether the name at *use* was checked before it is evaluated there."""
        if self._is_made_so(use):
            return True
        if use.node.type not in _NAMES:
            return False
        key, place = use.key, (use.index.path, use.node.id, use.steps)
        if place in self._guarded:
            return True
        if key not in self._known:
            self._known[key] = False
            name = use.text
            scope = use.index.scope_of(name, use.node.start_byte)
            self._left = MAX_CONDITIONS
            self._known[key] = self._before(Subject(use.index, name, scope, use.steps, use), use, scope, 0)
            if self._known[key]:
                self._guarded.add(place)
        return self._known[key]

    def _is_made_so(self, use: State) -> bool:
        """Whether *use* is of an object whose class only makes those that pass a check."""
        found = asked(self._program, use)
        return bool(found) and all(self._all_checked(each) for each in found)

    def _all_checked(self, of: Asked) -> bool:
        return all(self._field_checked(of, name) for name in of.names)

    def _field_checked(self, of: Asked, name: str) -> bool:
        key = (of.class_, name, of.is_whole)
        if key not in self._known:
            self._known[key] = False
            self._left = MAX_CONDITIONS
            self._known[key] = any(
                self._made_by(of, name, maker) for maker in makers(self._program, of, name)
            )
        return self._known[key]

    def _made_by(self, of: Asked, name: str, maker: Maker) -> bool:
        """Whether *maker* checks the field *name*, or what it is handed for it."""
        inner = State(maker.index, maker.function.node)
        class_ = maker.function.owner or of.class_
        field = _Field(maker.index, f"self.{name}", maker.function, (), inner, class_, name)
        handed = Subject(maker.index, maker.parameter, maker.function, (), inner)
        for each in maker.statements():
            at = inner.at(each)
            if maker.parameter and self._statement(handed, at, 0):
                return True
            if 0 <= maker.after <= each.start_byte and self._statement(field, at, 0):
                return True
        return False

    # --- where conditions stand --------------------------------------------------------------------------

    def _before(self, subject: Subject, use: State, until: Function | None, depth: int) -> bool:
        """Whether one of the conditions that hold at *use* is a check of *subject*."""
        here = use.node
        for _ in range(MAX_ANCESTORS):
            outer = here.parent
            if outer is None or (until is not None and here.id == until.node.id):
                return False
            if outer.type in _BLOCKS:
                listed = _preceding(outer, here)
                if any(self._statement(subject, use.at(each), depth) for each in listed):
                    return True
            elif any(
                self._holds(subject, use.at(node), depth, holds=holds) for node, holds in branch(outer, here)
            ):
                return True
            here = outer
        return False

    def _statement(self, subject: Subject, state: State, depth: int) -> bool:
        """Whether code behind the statement *state* is only reached if *subject* passed a check."""
        node = state.node
        if node.type == "if_statement":
            return self._closing(subject, state, depth)
        if node.type == "assert_statement":
            inner = parts(node)
            return bool(inner) and self._holds(subject, state.at(inner[0]), depth, holds=True)
        if node.type == "try_statement":
            body = node.child_by_field_name("body")
            if body is None or not _handlers_leave(state.index, node):
                return False
            return any(self._statement(subject, state.at(each), depth) for each in parts(body))
        if node.type in ("for_statement", "for_in_statement"):
            body = node.child_by_field_name("body")
            alone = [body] if body is not None else []
            inner = parts(body) if body is not None and body.type in _BLOCKS else alone
            return any(
                self._closing(subject, state.at(each), depth)
                for each in inner
                if each.type == "if_statement" and _stops(each)
            )
        raising = (self._raises(subject, state.at(call), depth) for call in _calls_of(state.index, node))
        return self._is_looked_up(subject, state) or any(raising)

    def _is_looked_up(self, subject: Subject, state: State) -> bool:
        """Whether the statement takes the entry of a written-out dictionary that *subject* names.

        Python raises where there is none, so that *subject* is one of its keys behind the statement.
        """
        if not state.index.module.language.is_python or state.node.type != "expression_statement":
            return False
        for count, node in enumerate(walk(state.node)):
            if count > _MOST_EXPRESSIONS:
                return False
            key = node.child_by_field_name("subscript") if node.type == "subscript" else None
            table = node.child_by_field_name("value")
            if key is None or table is None or not subject.is_at(state.at(key)):
                continue
            if any(leaf.node.type == "dictionary" for leaf in self._program.leaves(state.at(table))[:3]):
                return True
        return False

    def _closing(self, subject: Subject, state: State, depth: int) -> bool:
        node, index = state.node, state.index
        condition = node.child_by_field_name("condition")
        body = node.child_by_field_name("consequence")
        other = node.child_by_field_name("alternative")
        if condition is None or body is None:
            return False
        if leaves(index, body):
            return self._holds(subject, state.at(condition), depth, holds=False)
        if other is not None and other.type != "elif_clause" and leaves(index, other):
            return self._holds(subject, state.at(condition), depth, holds=True)
        return False

    def _raises(self, subject: Subject, call: State, depth: int) -> bool:
        if self._spent(depth):
            return False
        if self._judge.raises(subject, call):
            return True
        return any(self._passes(subject, inner, depth + 1) for inner in self._entered(call))

    def _passes(self, subject: Subject, inner: State, depth: int) -> bool:
        """Whether the function at *inner* only comes back if *subject* passed a check in it."""
        body = inner.node.child_by_field_name("body")
        statements = parts(body)[:_MOST_STATEMENTS] if body is not None and body.type in _BLOCKS else []
        return any(self._statement(subject, inner.at(each), depth) for each in statements)

    # --- what conditions say -----------------------------------------------------------------------------

    def _holds(self, subject: Subject, state: State, depth: int, *, holds: bool) -> bool:
        """Whether *state*, which is known to be true (or false), is a check of *subject*."""
        if self._spent(depth):
            return False
        node = state.node
        made = state.index.call_at(node)
        is_truth = made is not None and made.name in _TRUTH and made.receiver is None
        inner = made.arguments if made is not None and is_truth else parts(node)
        if inner and (is_truth or node.type in WRAPPED):
            return self._holds(subject, state.at(inner[0]), depth, holds=holds)
        contrary = negated(node)
        if contrary is not None:
            return self._holds(subject, state.at(contrary), depth + 1, holds=not holds)
        operator = junction(node)
        if operator:
            sides = [node.child_by_field_name("left"), node.child_by_field_name("right")]
            told = (
                self._holds(subject, state.at(side), depth + 1, holds=holds)
                for side in sides
                if side is not None
            )
            return any(told) if (operator == "and") is holds else all(told)
        if self._judge.accepts(subject, state, holds=holds):
            return True
        return any(self._meaning(subject, state, depth, holds=holds))

    def _meaning(self, subject: Subject, state: State, depth: int, *, holds: bool) -> Iterator[bool]:
        """Yield whether what stands behind a name or a call is a check of *subject*."""
        call = state.index.call_at(state.node)
        if call is None:
            named = named_condition(state)
            if named is not None:
                yield self._holds(subject, named, depth + 1, holds=holds)
            elif state.node.type in _NAMES:
                for leaf in self._program.leaves(state)[:6]:
                    if leaf.node.id != state.node.id and leaf.node.type not in _NAMES:
                        yield self._holds(subject, leaf, depth + 1, holds=holds)
            return
        if call.name in _ANY:
            for argument in call.arguments:
                if argument.type in FUNCTIONS:
                    yield self._answers(subject, state.at(argument), depth + 1, holds=holds)
                for body in _bodies(argument):
                    yield self._holds(subject, state.at(body), depth + 1, holds=holds)
        for inner in self._entered(state):
            yield self._answers(subject, inner, depth + 1, holds=holds)
            yield self._passes(subject, inner, depth + 1)

    def _answers(self, subject: Subject, inner: State, depth: int, *, holds: bool) -> bool:
        """Whether every return of the function at *inner* that says yes (or no) stands behind a check."""
        function = inner.index.function_at(inner.node)
        if function is None:
            return False
        wrong = _NEVER if holds else _ALWAYS
        values = [value for value in function.returns[:12] if inner.index.text(value)[:12] not in wrong]
        return bool(values) and all(
            self._holds(subject, inner.at(value), depth, holds=holds)
            or self._before(subject, inner.at(value), function, depth)
            for value in values
        )

    def _entered(self, call: State) -> Iterator[State]:
        """Yield the functions of the package that *call* calls, as entered by it."""
        made = self._program.call(call)
        if made is None or len(call.frames) >= MOST_FRAMES:
            return
        for index, function in self._program.functions_called(call)[:3]:
            if all(frame.function is not function for frame in call.frames):
                yield State(index, function.node, (), (*call.frames, Frame(function, made, call)))

    def _spent(self, depth: int) -> bool:
        self._left -= 1
        return self._left < 0 or depth > _DEEPEST


def leaves(index: Index, body: Node) -> bool:
    """Whether *body*, a branch, ends by leaving the code around it."""
    if body.type in _EXITS:
        return True
    inner = parts(body)
    if not inner:
        return False
    last = inner[-1]
    if body.type in ("else_clause", "elif_clause", "finally_clause", "except_clause", "catch_clause"):
        return leaves(index, last)
    if last.type == "expression_statement":
        call = index.call_at(parts(last)[0]) if parts(last) else None
        return call is not None and call.name in _LEAVING
    return last.type in _EXITS


def _stops(node: Node) -> bool:
    """Whether the branch *node* ends more than one round of the loop that it stands in."""
    body = node.child_by_field_name("consequence")
    inner = parts(body) if body is not None else []
    last = inner[-1] if inner and body is not None and body.type in _BLOCKS else body
    return last is not None and last.type in ("return_statement", "throw_statement", "raise_statement")


def _handlers_leave(index: Index, node: Node) -> bool:
    handlers = [child for child in node.children if child.type in ("except_clause", "catch_clause")]
    handler = node.child_by_field_name("handler")
    if handler is not None and handler not in handlers:
        handlers.append(handler)
    return all(leaves(index, each) for each in handlers)


def _preceding(block: Node, child: Node) -> list[Node]:
    found = []
    for each in block.named_children:
        if each.start_byte >= child.start_byte:
            break
        found.append(each)
    return found[-_MOST_STATEMENTS:]


def _calls_of(index: Index, statement: Node) -> tuple[Node, ...]:
    """Return the calls that *statement* makes whatever happens: not those in branches and in functions."""
    if statement.type not in _STATEMENTS:
        return ()
    known = _CALLS.setdefault(index, {})
    if statement.id not in known:
        known[statement.id] = tuple(_find_calls(index, statement))
    return known[statement.id]


def _find_calls(index: Index, statement: Node) -> Iterator[Node]:
    pending, left = [statement], _MOST_EXPRESSIONS
    while pending and left > 0:
        node = pending.pop()
        left -= 1
        if index.call_at(node) is not None:
            yield node
        if node.type not in FUNCTIONS and not junction(node) and node.type not in _CHOOSING:
            pending += parts(node)


def _bodies(argument: Node) -> list[Node]:
    """Return what the generator *argument* answers for each element."""
    if argument.type in ("generator_expression", "list_comprehension"):
        body = argument.child_by_field_name("body")
        return [body] if body is not None else []
    return []
