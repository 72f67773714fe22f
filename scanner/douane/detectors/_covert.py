"""What code behind a condition keeps from sight: texts spelled out late, ages of other files, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

import douane_signatures
from douane.detectors import _sources as sources
from douane.detectors._backwards import turned
from douane.detectors._catalogue import catalogue
from douane.detectors._changes import EFFECTS
from douane.detectors._definitions import Passage
from douane.detectors._flow import HOLE, State
from douane.detectors._flow.shapes import elements
from douane.detectors._gates import Waits
from douane.detectors._harm import Harm
from douane.detectors._judgement import judge, purpose_of
from douane.detectors._readable import is_language
from douane.detectors._results import documents_read, is_spelt, reads_file, texts_of_document
from douane.model import Severity
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Program
    from douane.detectors._gates import Gate
    from douane.model import FileTree

_READ = "a file that is read"
_NOBODY = purpose_of(None)
_ENOUGH = 1.0
_SHORT = 24  # characters below which a text says nothing to a model
_MOST_PIECES = 60  # of one text
_MOST_CHECKED = 6  # names in one condition, and what they are set to
_MOST_NODES = 2_000  # of one branch
_GIVES = frozenset({"return_statement", "yield"})
_GROWS = frozenset({"augmented_assignment_expression", "augmented_assignment"})
_ADDS = frozenset({"push", "unshift", "splice", "append", "extend", "insert", "concat", "add"})
_TEXTS = frozenset({"string", "template_string"})
_LISTS = frozenset({"list", "array", "tuple"})
_SPREADS = frozenset({"spread_element", "list_splat"})
_SUMS = frozenset({"binary_expression", "binary_operator"})
_ASKS_AGE = frozenset({"stat", "statSync", "lstat", "lstatSync", "getmtime", "getctime", "fstat"})
_LOCKS = re.compile(r"(?i)lock|lease|stale|expired")  # functions that take over from who has died
_ITSELF = frozenset({"self", "this", "cls"})
_OWN_MEMBER = re.compile(r"(self|this|cls)\.\w{1,80}")
_MAKES_ADDRESS = re.compile(
    r"urllib\.parse\.url(unsplit|unparse|join)\(\)|URL\(\)(\.\w+)*|yarl\.URL(\.build)?\(\)"
)
_REMOVING = frozenset({"unlink", "rmdir"})
_FIRST = re.compile(r"(?i)first|install|born")
_FAILING = re.compile(r"(?i)fail|error|retr|attempt|tries|miss")


class Covert:
    """Judges what stands behind conditions, where no call is harmful by itself."""

    def __init__(self, program: Program, tree: FileTree) -> None:
        self._program = program
        self._tree = tree
        self._reading = program.tracer(lambda state: _READ if reads_file(program, state) else None)
        self._packed = sources.Packed(program)
        self._backwards = program.tracer(lambda state: turned(program, state))

    def shown(self, gate: Gate) -> tuple[Harm, State] | None:
        """Return what the code behind *gate* gives that stands backwards, or steers a model."""
        for given in _given(gate):
            for trace in self._backwards.trace(given)[:1]:
                return Harm(f"gives a text that is spelled backwards ({trace.what[:40]!r})"), given
            orders = ((text, _steering(text)) for text in self._texts(given))
            order = next(((text, found) for text, found in orders if found is not None), None)
            if order is not None:
                is_grave = order[1].rank >= Severity.HIGH.rank
                return Harm(f"gives a text that steers a model ({order[0][:60]!r})", is_grave), given
        return None

    def _texts(self, state: State) -> Iterator[str]:
        """Yield the longer texts that stand in *state*, in what it stands for and in functions there.

        The texts of one list are yielded together too, joined or put into another list: a long one is written
        so.
        """
        for leaf in self._stands_for(state):
            if not leaf.steps:
                yield from self._together(leaf)
            for count, node in enumerate(walk(leaf.node)):
                if count > _MOST_NODES:
                    break
                here = State(leaf.index, node)
                is_text = node.type in _TEXTS and node.end_byte - node.start_byte > _SHORT
                if is_text or is_spelt(self._program, here) or (node is leaf.node and node.type in _SUMS):
                    yield self._program.shapes(here)[0].replace(HOLE, " ... ")
                elif node.type in _SPREADS and node.named_children:
                    yield from self._together(here.at(node.named_children[0]))
        for trace in self._reading.trace(state):
            for path in documents_read(self._program, self._tree, trace.at):
                yield from (text.text for text in texts_of_document(path, self._tree))

    def _together(self, state: State) -> Iterator[str]:
        """Yield what the texts of the list *state* say one after another."""
        pieces = elements(self._program, state)[:_MOST_PIECES]
        if len(pieces) > 1:
            yield " ".join(self._program.shapes(each)[0] for each in pieces).replace(HOLE, " ... ")

    def _stands_for(self, state: State) -> list[State]:
        """Return what *state* is, as it is written too, and each that an entry unknown of a table can be."""
        found = [*self._program.leaves(state), state]
        for node in walk(state.node):
            if node.type in ("subscript", "subscript_expression") and len(found) < _MOST_PIECES:
                found += self._program.leaves(State(state.index, node))
        return list({leaf.key: leaf for leaf in found}.values())

    def unpacks(self, call: State) -> str | None:
        """Whether *call* decodes a text of the package; single characters are what every reader decodes."""
        entry = catalogue(sources.EXECUTION, "decode").is_call(self._program, call)
        if entry is None or entry.facts.get("by_character"):
            return None
        return "decodes a text that the package holds" if self._packed.hides(call) else None

    def by_pieces(self, call: State) -> str | None:
        """Whether *call* takes a function by a name that is put together."""
        made = self._program.call(call)
        if made is None or made.name != "getattr" or len(made.arguments) < 2:
            return None
        name = self._program.call(call.at(made.arguments[1]))
        return "takes a function by a name that is put together" if name is not None else None

    def deletes(self, gate: Gate, call: State) -> str | None:
        """Whether *call* deletes something else than that whose age the condition of *gate* asks for."""
        program = self._program
        target = self._deleted(call)
        around = gate.at.index.enclosing(gate.at.node.start_byte)
        if target is None or (around is not None and _LOCKS.search(around.name)):
            return None
        asked = [each for each in _asked_for(program, gate) if each is not None]
        if not asked:
            text = gate.check.text[:200]
            return "deletes files, some time after it was first started" if _FIRST.search(text) else None
        return (
            None
            if _is_one_of(program, target, asked)
            else "deletes something else than what it asks the age of"
        )

    def renews(self, gate: Gate, call: State) -> bool:
        """Whether *call* writes the file whose age the condition of *gate* asks for, and which is no code."""
        code = tuple(douane_signatures.table(sources.EXECUTION)["files"]["code"])
        target = self._written(call)
        if target is None or any(text.endswith(code) for text in sources.texts_of(self._program, target)):
            return False
        return self._is_asked_for(gate, target)

    def keeps(self, gate: Gate, call: State) -> bool:
        """Whether *call* writes the file whose age the condition of *gate* asks for, whatever that is."""
        target = self._written(call)
        return target is not None and self._is_asked_for(gate, target)

    def _is_asked_for(self, gate: Gate, target: State) -> bool:
        """Whether *target* is a file whose age the condition of *gate* asks for."""
        asked = [each for each in _asked_for(self._program, gate) if each is not None]
        return _is_one_of(self._program, target, asked)

    def _written(self, call: State) -> State | None:
        """Return which file *call* writes, if it writes one."""
        made = self._program.call(call)
        entry = catalogue(EFFECTS, "write").is_call(self._program, call)
        if entry is None or made is None:
            return None
        if entry.facts["target"] == "receiver":
            return call.at(made.receiver) if made.receiver is not None else None
        return self._program.argument(call, 0, "file", "path")

    def _deleted(self, call: State) -> State | None:
        """Return what *call* deletes, if it deletes: by a function, or by a method that is given by name."""
        program, made = self._program, self._program.call(call)
        if made is None:
            return None
        entry = catalogue(EFFECTS, "delete").match(program, program.callee(call))
        if entry is not None and entry.facts["target"] == "receiver" and made.receiver is not None:
            return call.at(made.receiver)
        by_name = "operator.methodcaller()" in program.origins(call.at(made.callee)) and any(
            program.shapes(leaf.at(inner.arguments[0]))[0] in _REMOVING
            for leaf in program.leaves(call.at(made.callee))
            if (inner := leaf.index.call_at(leaf.node)) is not None and inner.arguments
        )
        return program.argument(call, 0, "path") if entry is not None or by_name else None

    def adds_address(self, gate: Gate) -> tuple[Harm, State] | None:
        """Return the address that only one branch of *gate* has, where both are lists."""
        branches = [node for node in gate.behind if node.type in _LISTS]
        if len(branches) != 2 or _FAILING.search(gate.check.text[:200]):
            return None
        index = gate.at.index
        common = {index.text(each) for each in branches[0].named_children}
        common &= {index.text(each) for each in branches[1].named_children}
        for branch in branches:
            for each in branch.named_children:
                here = State(index, each)
                if index.text(each) not in common and self._is_address(here):
                    return Harm("adds an address that stands in the code", is_grave=False), here
        return None

    def replaces_account(self, gate: Gate) -> tuple[Harm, State] | None:
        """Return where the code behind *gate* puts an account that stands in the code in a variable."""
        fixed = re.compile(douane_signatures.table("code/copies.toml")["recipient"]["fixed"])
        for branch in gate.behind if gate.waits in (Waits.DATE, Waits.DAY) else ():
            for count, node in enumerate(walk(branch)):
                value = node.child_by_field_name("right") if "assignment" in node.type else None
                if count > _MOST_NODES or value is None:
                    continue
                here = State(gate.at.index, value)
                if any(fixed.search(text) for text in self._made_of(here)):
                    return Harm("puts an account that stands in the code in place of another"), here
        return None

    def _made_of(self, state: State) -> list[str]:
        """Return the texts that go into *state*."""
        found: list[str] = []

        def note(each: State) -> str | None:
            if each.node.type in _TEXTS:
                found.append(self._program.shapes(State(each.index, each.node))[0])
            return None

        self._program.tracer(note).trace(state)
        return found

    def _is_address(self, state: State) -> bool:
        if any(text.startswith(("http://", "https://")) for text in self._program.shapes(state)):
            return True
        return any(_MAKES_ADDRESS.fullmatch(name) for name in self._program.origins(state))


def _given(gate: Gate) -> list[State]:
    """Return what the branches of *gate* return, yield, are or add to something."""
    found: list[State] = []
    for branch in gate.behind:
        if branch.type not in _GIVES and not branch.type.endswith(("block", "statement", "declaration")):
            found.append(State(gate.at.index, branch))
        for count, node in enumerate(walk(branch)):
            if count > _MOST_NODES:
                break
            call = gate.at.index.call_at(node)
            if node.type in _GIVES:
                found += [State(gate.at.index, each) for each in node.named_children[:1]]
            elif node.type in _GROWS:
                found += [State(gate.at.index, each) for each in node.named_children[-1:]]
            elif call is not None and call.receiver is not None and call.name in _ADDS:
                found += [State(gate.at.index, each) for each in call.arguments[:4]]
    return found[:12]


def _asked_for(program: Program, gate: Gate) -> list[State | None]:
    """Return the files whose age the condition of *gate* asks for, there or in functions that it calls."""
    found: list[State | None] = []
    pending: list[tuple[State, int]] = [(each, 0) for each in (gate.check, *_set_before(gate.check))]
    while pending and len(found) < 8:
        here, depth = pending.pop()
        for count, node in enumerate(walk(here.node)):
            call = here.index.call_at(node) if count < _MOST_NODES else None
            if call is None:
                continue
            state = here.at(node)
            if call.name in _ASKS_AGE:
                given = program.argument(state, 0, "path")
                receiver = state.at(call.receiver) if call.receiver is not None else None
                found.append(given if given is not None else receiver)
            elif depth < 2:
                pending += [
                    (State(index, function.node), depth + 1)
                    for index, function in program.functions_called(state)[:2]
                ]
    return found


def _set_before(check: State) -> list[State]:
    """Return what the names in *check* are set to in its file: ``age = Date.now() - stat(file).mtimeMs``."""
    names = [node for node in walk(check.node) if node.type == "identifier"][:_MOST_CHECKED]
    bindings = (
        each for node in names for each in check.index.bindings(check.index.text(node), node.start_byte)
    )
    return [State(check.index, each.value) for each in bindings if each.value is not None][:_MOST_CHECKED]


def _steering(text: str) -> Severity | None:
    """Return how bad it is that *text* steers a model: as it stands, backwards, or with every word so."""
    turned_round = (text[::-1], " ".join(word[::-1] for word in text.split(" ")))
    variants = (text, *(() if is_language(text) else turned_round))  # what can be read is not read backwards
    suspicions = (judge(Passage(None, "", "result", each), _NOBODY, frozenset()) for each in variants)
    found = (each.severity for each in suspicions if each is not None and each.score >= _ENOUGH)
    return max(found, key=lambda severity: severity.rank, default=None)


def _is_one_of(program: Program, target: State, asked: list[State]) -> bool:
    """Whether *target* shares a name with one of *asked*: then it is most likely the same file."""
    names = _names(program, target)
    return any(not names.isdisjoint(_names(program, each)) for each in asked)


def _names(program: Program, state: State) -> frozenset[str]:
    """Return the names that *state* is written with, and those of what it stands for, as ``self.path``."""
    nodes: list[tuple[State, Node]] = [(state, state.node)]
    nodes += [(leaf, leaf.node) for leaf in program.leaves(state)]
    return frozenset(
        at.index.text(inner)
        for at, node in nodes
        for inner in walk(node)
        if _OWN_MEMBER.fullmatch(at.index.text(inner, 100))
        or (
            inner.type in ("identifier", "shorthand_property_identifier")
            and at.index.text(inner) not in _ITSELF
            and not any(each.origin for each in at.index.bindings(at.index.text(inner), inner.start_byte))
        )
    )
