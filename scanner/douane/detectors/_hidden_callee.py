"""Calls of a member whose name is decoded, which are handed a text that is decoded as well."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from douane.detectors import _sources as sources
from douane.detectors._beside import STEPS, is_bundle, is_data, is_made_beside
from douane.detectors._flow import State
from douane.detectors._flow.index import FUNCTIONS
from douane.detectors._places import evidence_at, is_aside
from douane.syntax.walking import walk

if TYPE_CHECKING:
    from tree_sitter import Node

    from douane.detectors._flow import Call, Index, Program
    from douane.detectors._flow.index import Binding
    from douane.rules import Evidence

MAX_CALLEES = 400
"""Calls of one file, of members whose names are computed, that are followed to what they are made of."""
_COMPUTED = frozenset({"call_expression", "identifier", "member_expression", "subscript_expression"})
_LETTERS = frozenset({"fromCharCode", "fromCodePoint"})
_LONGEST = 200  # bytes of what a letter is made of
_LOOKED_UP = "(subscript_expression index: (_) @k)"


def hidden_callees(program: Program, paths: tuple[str, ...]) -> Iterator[Evidence]:
    """Yield evidence where both the member that is called and the last text it is handed are decoded.

    ``fn[word(CODES)]("require", word(MORE))(require)``: the constructor of a function makes code of a text.
    In a bundle, where names and texts of libraries come from anywhere, both have to be made of what stands
    beside them, as where somebody adds such a call to it: no other can be told from a lookup of a library.
    """
    reader = _Reader(program)
    for index in program.indexes(paths):
        if index.module.language.is_python or is_aside(index.path):
            continue
        for tried, (key, calls) in enumerate(_computed(index)):
            if tried >= MAX_CALLEES:
                program.unfollowed(index.path)
                break
            hiding = reader.in_bundle if is_bundle(index) else reader.hiding
            for call in hiding(index, key, calls):
                why = "what is called under a decoded name is handed a decoded text"
                yield evidence_at(State(index, call.node), why=why)


class _Reader:
    """Follows the name of a member, and what it is handed, to where they are decoded."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._packed = sources.Packed(program)
        self._tracer = program.tracer(self._decodes)
        self._written = program.tracer(_is_packed)

    def in_bundle(self, index: Index, key: Node, calls: list[Call]) -> list[Call]:
        """Return what `hiding` yields, in few steps: that they were not enough is a gap."""
        program, cut = self._program, self._program.cut
        with program.asking(STEPS):
            found = list(self.hiding(index, key, calls))
            if program.cut:
                program.unfollowed(index.path)
        program.cut = cut
        return found

    def hiding(self, index: Index, key: Node, calls: list[Call]) -> Iterator[Call]:
        """Yield those of *calls*, of the member called *key*, that hide it and what they hand over."""
        found = self._tracer.trace(State(index, key), first=True)
        if not found or not (
            _mixes_letters(self._program, found[0].at) or self._written.reaches(found[0].at)
        ):
            return
        for call in calls:
            text = State(index, call.arguments[-1])
            if call.arguments[-1].type not in FUNCTIONS and self._tracer.reaches(text):
                yield call

    def _decodes(self, state: State) -> str | None:
        if self._program.call(state) is None:
            return None
        decodes = self._packed.hides(state) or _mixes_letters(self._program, state)
        return "decodes" if decodes else None


def _computed(index: Index) -> Iterator[tuple[Node, list[Call]]]:
    """Yield (name, calls) of the members of the file that are called under a name that is computed."""
    is_large = is_bundle(index)
    for key in index.module.captures(_LOOKED_UP).get("k", ()):
        if key.type not in _COMPUTED or key.parent is None or (is_large and not is_made_beside(index, key)):
            continue
        calls = [call for call in _calls_of(index, key.parent) if call.arguments]
        calls = [call for call in calls if not is_large or is_made_beside(index, call.arguments[-1])]
        if calls:
            yield key, calls


def _is_packed(state: State) -> str | None:
    """Say so where *state* is data that the code holds: what decodes the texts of others hides nothing."""
    return "packed" if is_data(state.node) else None


def _mixes_letters(program: Program, state: State) -> bool:
    """Whether *state* makes a letter of a number and a key, wherever both come from."""
    call = program.call(state)
    if call is None or call.name not in _LETTERS or not call.arguments:
        return False
    given = call.arguments[0]
    short = given.end_byte - given.start_byte <= _LONGEST
    return short and any(child.type == "^" for node in walk(given) for child in node.children[1:2])


def _calls_of(index: Index, member: Node) -> Iterator[Call]:
    """Yield the calls of *member*: where it stands, or by the name that it is given."""
    around = member.parent
    if around is None:
        return
    made = index.call_at(around)
    if made is not None and made.callee.id == member.id:
        yield made
    name = around.child_by_field_name("name") if around.type == "variable_declarator" else None
    if name is not None and name.type == "identifier":
        called = index.text(name)
        for call in index.of_name(index.calls_by_name.get(called, ())):
            # Libraries that were made small have many things of one name.
            if any(_is_value(each, member) for each in index.bindings(called, call.callee.start_byte)):
                yield call


def _is_value(binding: Binding, member: Node) -> bool:
    return binding.value is not None and binding.value.id == member.id
